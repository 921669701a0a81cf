"""The runs of a project as a list: a row each, with its state, its figure and when it was."""

from pathlib import Path
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QDateTime,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from intent_desktop.evaluation.figures import figure_interval, figure_name, figure_value
from intent_desktop.evaluation.numbers import format_duration
from intent_desktop.messages import listed
from intent_desktop.messages.punctuation import aside, clauses, labelled
from intent_desktop.ui import dates, names
from intent_desktop.ui.learnt_from import differences
from intent_desktop.ui.theme import RADIUS, SPACE, paint_icon, theme
from intent_desktop.ui.widgets.labels import plain_tooltip

RUN = Qt.ItemDataRole.UserRole
STATE = Qt.ItemDataRole.UserRole + 1
NAMED = Qt.ItemDataRole.UserRole + 2
"""Whether the row says which figure it shows."""
SHOWN = Qt.ItemDataRole.UserRole + 4
"""Whether it is the run that the pages show."""
DIFFERENCE = Qt.ItemDataRole.UserRole + 3
"""What the run has learnt from otherwise than the one before it of the same question."""

_Index = QModelIndex | QPersistentModelIndex
_SIGNS = {
    "learning": ("compute", "accent"),
    "finished": ("good", "good"),
    "cancelled": ("stop", "soft"),
    "failed": ("bad", "bad"),
    "interrupted": ("pause", "caution"),
}
_SIDE = 16
BAR = 3
"""Pixels: how wide the mark of the run is that the pages show."""


def state_of(run: dict[str, Any], live: Path | None) -> str:
    """The run's state, "learning" for the one under way."""
    return "learning" if Path(run["folder"]) == live else str(run["state"])


def state_words(state: str) -> str:
    """The state for people."""
    return {
        "learning": QCoreApplication.translate("Runs", "Learning …"),
        "finished": QCoreApplication.translate("Runs", "Finished"),
        "cancelled": QCoreApplication.translate("Runs", "Stopped"),
        "failed": QCoreApplication.translate("Runs", "Failed"),
        "interrupted": QCoreApplication.translate("Runs", "Interrupted"),
    }.get(state, state)


def run_title(run: dict[str, Any]) -> str:
    """Number and question of a run, or the name that the user gave it."""
    return f"{run['number']} · {run.get('name') or names.question(run['question'])}"


def run_model(run: dict[str, Any]) -> str:
    """The model that learnt, and the one chosen where there were several; with the question where a name stands in its place."""
    asked = names.model(run["model"])
    chosen = run.get("chosen")
    learnt = labelled(asked, names.model(chosen)) if chosen and chosen != run["model"] else asked
    return clauses(names.question(run["question"]), learnt) if run.get("name") else learnt


def main_figure(run: dict[str, Any]) -> tuple[str, str]:
    """The value of the figure that a run is known by, and its interval; empty where nothing has been measured."""
    measured = run.get("metrics") or {}
    headline = run["headline"] if measured else ""
    if measured.get(headline) is None:
        return "", ""
    return figure_value(headline, measured[headline]), figure_interval(headline, measured)


def headlines(runs: list[dict[str, Any]]) -> list[str]:
    """The figures by which those of the runs are known that have been measured."""
    return list(dict.fromkeys(run["headline"] for run in runs if main_figure(run)[0]))


def when(run: dict[str, Any], *, ended: bool = True) -> str:
    """When a run began, in local time, and how long it took once it has ended."""
    started = QDateTime.fromString(run.get("started") or "", Qt.DateFormat.ISODateWithMs)
    parts = []
    if started.isValid():
        if started.timeSpec() == Qt.TimeSpec.LocalTime:
            started.setTimeZone(started.timeZone().utc())
        local = started.toLocalTime()
        today = local.date() == QDateTime.currentDateTime().date()
        clock = dates.time_of_day(local.time())
        parts.append(clock if today else f"{dates.day_of_this_year(local.date())} {clock}")
    if ended and run.get("seconds"):
        parts.append(format_duration(run["seconds"]))
    return " · ".join(parts)


class RunListModel(QAbstractListModel):
    """The runs, newest first."""

    def __init__(self, parent: QObject | None = None):
        super().__init__(parent)
        self._runs: list[dict[str, Any]] = []
        self._live: Path | None = None
        self._shown: Path | None = None
        self._wanted: list[str] = []
        self._differences: dict[str, str] = {}

    def show_runs(self, runs: list[dict[str, Any]], live: Path | None) -> bool:
        """Take over the runs, oldest first; True where rows came or went, so that a selection has to be put back."""
        self._differences = differences(runs)
        newest = [run for run in reversed(runs) if self._fits(run, live)]
        same = [run["folder"] for run in newest] == [run["folder"] for run in self._runs]
        if same:
            self._runs, self._live = newest, live
            if newest:
                self.dataChanged.emit(self.index(0), self.index(len(newest) - 1))
            return False
        self.beginResetModel()
        self._runs, self._live = newest, live
        self.endResetModel()
        return True

    def set_shown(self, folder: Path | None) -> None:
        """Mark the run that the pages show."""
        changed = {self.row_of(self._shown), self.row_of(folder)}
        self._shown = folder
        for row in changed - {-1}:
            self.dataChanged.emit(self.index(row), self.index(row))

    def set_filter(self, text: str) -> None:
        """Keep to runs that hold every word of a text, whatever its case, from the next `show_runs` on."""
        self._wanted = text.casefold().split()

    def _fits(self, run: dict[str, Any], live: Path | None) -> bool:
        said = " ".join(
            [
                run_title(run),
                run_model(run),
                names.question(run["question"]),
                state_words(state_of(run, live)),
                run.get("remark", ""),
                when(run, ended=False),
            ]
        ).casefold()
        return all(word in said for word in self._wanted)

    def row_of(self, folder: Path | None) -> int:
        """The row of a run; -1 where it is not there."""
        return next((row for row, run in enumerate(self._runs) if Path(run["folder"]) == folder), -1)

    def rowCount(self, parent: _Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._runs)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        run = self._runs[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                figure, interval = main_figure(run)
                named = aside(f"{figure_name(run['headline'])} {figure}", interval) if figure else ""
                state = state_words(state_of(run, self._live))
                parts = [
                    run_title(run),
                    run_model(run),
                    state,
                    named,
                    self._differences.get(run["folder"], ""),
                    when(run, ended=state_of(run, self._live) != "learning"),
                    run.get("remark", ""),
                    QCoreApplication.translate("Runs", "shown on the pages") if index.data(SHOWN) else "",
                ]
                return listed(part for part in parts if part)
            case Qt.ItemDataRole.ToolTipRole:
                difference = self._differences.get(run["folder"], "")
                said = QCoreApplication.translate("Runs", "Unlike the run before it: {difference}.")
                parts = [
                    run.get("note") or run.get("remark") or "",
                    said.format(difference=difference) if difference else "",
                ]
                return plain_tooltip("\n".join(part for part in parts if part))
            case _ if role == RUN:
                return run
            case _ if role == STATE:
                return state_of(run, self._live)
            case _ if role == SHOWN:
                return Path(run["folder"]) == self._shown
            case _ if role == DIFFERENCE:
                return self._differences.get(run["folder"], "")
            case _ if role == NAMED:
                return len(headlines(self._runs)) > 1
        return None


class RunDelegate(QStyledItemDelegate):
    """Paints a run in three lines: what it is and its figure, the model and the interval, the state and the time; beneath
    what it has learnt from otherwise than the run before it, and what the user remarked on it.
    """

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        body, caption = QFontMetrics(theme().font()), QFontMetrics(theme().font("caption"))
        lines = 2 + bool(index.data(DIFFERENCE)) + bool(index.data(RUN).get("remark"))
        small = caption.height() * lines
        return QSize(160, body.height() + small + 2 * SPACE.small + 6)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        run, state = index.data(RUN), index.data(STATE)
        colours = theme().colours
        area: QRect = option.rect.adjusted(SPACE.tiny, 1, -SPACE.tiny, -1)
        flags: QStyle.StateFlag = option.state
        chosen = bool(flags & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        hovered = bool(flags & QStyle.StateFlag.State_MouseOver)
        if chosen or hovered:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.accent_wash if chosen else colours.faint))
            painter.drawRoundedRect(area, RADIUS.control, RADIUS.control)
        if index.data(SHOWN):  # several may be selected: this one's figures are seen
            bar = QRect(area.left(), area.top() + SPACE.tiny, BAR, area.height() - 2 * SPACE.tiny)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.accent))
            painter.drawRoundedRect(bar, BAR / 2, BAR / 2)
        if flags & QStyle.StateFlag.State_HasFocus and flags & QStyle.StateFlag.State_KeyboardFocusChange:
            painter.setPen(QColor(colours.accent))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(area, RADIUS.control, RADIUS.control)
        inner = area.adjusted(SPACE.small, SPACE.tiny + 2, -SPACE.small, 0)
        figure, interval = main_figure(run)
        strong, plain, small = theme().font(strong=True), theme().font(), theme().font("caption")
        line = QFontMetrics(plain).height() + 2
        low = QFontMetrics(small).height() + 1
        top = QRect(inner.left(), inner.top(), inner.width(), line)
        used = _write(painter, top, figure, strong, colours.ink, right=True)
        _write(painter, top.adjusted(0, 0, -used - SPACE.small, 0), run_title(run), strong, colours.ink)
        middle = QRect(inner.left(), top.bottom() + 1, inner.width(), low)
        used = _write(painter, middle, interval, small, colours.soft, right=True)
        _write(painter, middle.adjusted(0, 0, -used - SPACE.small, 0), run_model(run), small, colours.soft)
        last = QRect(inner.left(), middle.bottom() + 1, inner.width(), low)
        sign, colour = _SIGNS.get(state, ("info", "soft"))
        box = QRect(last.left() - 1, last.top() + (last.height() - _SIDE) // 2, _SIDE, _SIDE)
        paint_icon(painter, sign, box, getattr(colours, colour))
        used = _write(painter, last, when(run, ended=state != "learning"), small, colours.soft, right=True)
        words = last.adjusted(_SIDE + SPACE.tiny, 0, -used - SPACE.small, 0)
        # The sign says that it has finished; the line is short enough without the word.
        if state != "finished":
            _write(painter, words, state_words(state), small, getattr(colours, colour))
        elif figure and index.data(NAMED):
            _write(painter, words, figure_name(run["headline"]), small, colours.soft)
        for text in (index.data(DIFFERENCE), run.get("remark")):
            if text:
                last = QRect(inner.left(), last.bottom() + 1, inner.width(), low)
                _write(painter, last, text.replace("\n", " "), small, colours.ink)
        painter.restore()


def _write(painter: QPainter, area: QRect, text: str, font: Any, colour: str, *, right: bool = False) -> int:
    """Write a line, cut where it lacks room; returns its width."""
    if not text:
        return 0
    painter.setFont(font)
    painter.setPen(QColor(colour))
    metrics = QFontMetrics(font)
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, area.width())
    side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
    painter.drawText(area, side | Qt.AlignmentFlag.AlignVCenter, shown)
    return metrics.horizontalAdvance(shown)
