"""The findings as cards, grouped by how grave they are: what, how much, and whether the repair is accepted."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QFontMetrics, QMouseEvent, QPainter, QPen, QResizeEvent, QTextLayout
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from intent_desktop.evaluation.numbers import format_share
from intent_desktop.messages import Note, sentences
from intent_desktop.messages.punctuation import aside, sentence
from intent_desktop.ui.pages.quality_repairs import Entry
from intent_desktop.ui.theme import RADIUS, SPACE, paint_icon, theme

_ENTRY = Qt.ItemDataRole.UserRole + 1
_TRACK, _KNOB = QSize(30, 16), 5
_RIGHT = 96
_LEAST_SHARE = 0.001
_MOST_LINES, _HEADING = 3, 30
_SHARE = 52
SIGNS = {"error": ("bad", "bad"), "warning": ("caution", "caution"), "note": ("info", "soft")}
Index = QModelIndex | QPersistentModelIndex


class FindingModel(QAbstractListModel):
    """A switch that a person turns is only said (`toggled`); the entries change when they are shown anew."""

    toggled = Signal(str, bool)

    def __init__(self, parent: QObject | None = None):
        super().__init__(parent)
        self._entries: list[Entry] = []
        self._rows = 0

    def show_entries(self, entries: Sequence[Entry], rows: int) -> None:
        """Show those entries of data with so many rows."""
        same = [entry.key for entry in entries] == [entry.key for entry in self._entries]
        if same:
            self._entries, self._rows = list(entries), rows
            if entries:
                self.dataChanged.emit(self.index(0), self.index(len(entries) - 1))
            return
        self.beginResetModel()
        self._entries, self._rows = list(entries), rows
        self.endResetModel()

    def place(self, key: str) -> int:
        """Where that entry stands; -1 where it does not."""
        return next((place for place, entry in enumerate(self._entries) if entry.key == key), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._entries)

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        has_fix = index.isValid() and self._entries[index.row()].fix is not None
        return flags | Qt.ItemFlag.ItemIsUserCheckable if has_fix else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        entry = self._entries[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.text(entry)
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            severity = self.severity(entry)
            if entry.ignored:
                severity = self.tr("{severity}, ignored").format(severity=severity)
            if entry.finding and entry.fix:
                return sentences((sentence(severity), entry.finding["fix_label"]))
            return severity
        if role == Qt.ItemDataRole.CheckStateRole and entry.fix is not None:
            return Qt.CheckState.Checked if entry.accepted else Qt.CheckState.Unchecked
        if role == _ENTRY:
            return entry
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        entry = self._entries[index.row()]
        if role != Qt.ItemDataRole.CheckStateRole or entry.fix is None:
            return False
        self.toggled.emit(entry.key, Qt.CheckState(value) == Qt.CheckState.Checked)
        return True

    def text(self, entry: Entry) -> str:
        """What an entry says."""
        if entry.finding is not None:
            return str(entry.finding["message"])
        assert entry.fix is not None
        repair = Note(f"fix_before_{entry.fix['code']}", {"columns": entry.fix["columns"]}).text()
        return self.tr("A repair accepted before, which nothing asks for any more: {repair}").format(
            repair=repair
        )

    def severity(self, entry: Entry) -> str:
        """How grave an entry is, in a word."""
        return {
            "error": self.tr("Problem"),
            "warning": self.tr("Warning"),
            "note": self.tr("Note"),
        }[entry.severity]

    def group(self, severity: str) -> str:
        """Name of the findings that are as grave, with how many they are and how many of them are ignored."""
        alike = [entry for entry in self._entries if entry.severity == severity]
        name = {
            "error": self.tr("Problems"),
            "warning": self.tr("Warnings"),
            "note": self.tr("Notes"),
        }[severity]
        ignored = sum(entry.ignored for entry in alike)
        remark = self.tr("{count} ignored").format(count=ignored) if ignored else ""
        return aside(f"{name} · {len(alike)}", remark)

    def share(self, entry: Entry) -> str:
        """How many of the rows an entry is about."""
        if not 0 < entry.concerned <= self._rows:
            return ""
        share = entry.concerned / self._rows
        return format_share(share) if share >= _LEAST_SHARE else f"< {format_share(_LEAST_SHARE)}"


class FindingList(QListView):
    """`chosen(key)`: another finding is the current one. `toggled(key, accepted)`: its repair shall be done or not."""

    chosen = Signal(str)
    toggled = Signal(str, bool)

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.setObjectName("findings")
        self.setAccessibleName(self.tr("Findings"))
        self._model = FindingModel(self)
        self._showing = False
        self.setModel(self._model)
        self.setItemDelegate(_Finding(self))
        self.setProperty("role", "bare")
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._model.toggled.connect(self.toggled)
        self.selectionModel().currentChanged.connect(self._on_current)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()  # other widths break the words elsewhere

    def show_entries(self, entries: Sequence[Entry], rows: int) -> None:
        """Show those entries; the current one stays current where it is still there."""
        current, scrolled = self.current(), self.verticalScrollBar().value()
        self._showing = True
        self._model.show_entries(entries, rows)
        if entries:
            self.setCurrentIndex(self._model.index(max(self._model.place(current), 0)))
        self.verticalScrollBar().setValue(scrolled)
        self._showing = False

    def current(self) -> str:
        """Key of the current entry; empty where there is none."""
        index = self.currentIndex()
        return index.data(_ENTRY).key if index.isValid() else ""

    def finding_model(self) -> FindingModel:
        return self._model

    def _on_current(self, current: QModelIndex, previous: QModelIndex) -> None:
        if current.isValid() and not self._showing:
            self.chosen.emit(current.data(_ENTRY).key)


class _Finding(QStyledItemDelegate):
    """A card with a sign, up to three lines of words, the share of rows, and the repair's switch; above the first of a group its name."""

    def __init__(self, view: FindingList):
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        lines = len(self._lines(index, self._view.viewport().width()))
        words = max(lines, 2) * QFontMetrics(theme().font()).height()
        return QSize(200, self._heading_height(index) + words + 2 * SPACE.small + SPACE.small)

    def card(self, area: QRect, index: Index) -> QRect:
        """Where the entry's own surface stands in its place: below its group's heading, with air below it."""
        return area.adjusted(0, self._heading_height(index), -1, -SPACE.small)

    def _taken(self, entry: Entry) -> int:
        """Pixels at the right for the share of rows and the switch."""
        if entry.fix is not None:
            return _RIGHT
        return _SHARE if self._view.finding_model().share(entry) else SPACE.medium

    def _room(self, entry: Entry, width: int) -> int:
        """Pixels for the words on a card of that width."""
        return width - (2 * SPACE.medium + 18) - self._taken(entry) - SPACE.small

    def _lines(self, index: Index, width: int) -> list[str]:
        """What an entry says, as it is broken on a card of that width."""
        entry: Entry = index.data(_ENTRY)
        text = self._view.finding_model().text(entry)
        return broken(text, theme().font(), self._room(entry, width), _MOST_LINES)

    def _heading_height(self, index: Index) -> int:
        return _HEADING if self._heading(index) else 0

    def _heading(self, index: Index) -> str:
        """Name of the group that begins with this entry, with how many are in it; empty for the others."""
        entry: Entry = index.data(_ENTRY)
        before = index.sibling(index.row() - 1, 0).data(_ENTRY) if index.row() else None
        if before is not None and before.severity == entry.severity:
            return ""
        return self._view.finding_model().group(entry.severity)

    def editorEvent(
        self, event: QEvent, model: QAbstractItemModel, option: QStyleOptionViewItem, index: Index
    ) -> bool:
        """A click on the switch turns it; the space bar does so for the current finding."""
        if isinstance(event, QMouseEvent):
            released = event.type() == QEvent.Type.MouseButtonRelease
            entry: Entry = index.data(_ENTRY)
            if (
                released
                and entry.fix is not None
                and self._switch(self.card(option.rect, index)).contains(event.position())
            ):
                turned = Qt.CheckState.Unchecked if entry.accepted else Qt.CheckState.Checked
                return model.setData(index, turned, Qt.ItemDataRole.CheckStateRole)
            return False
        return super().editorEvent(event, model, option, index)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        now = theme()
        entry: Entry = index.data(_ENTRY)
        heading = self._heading(index)
        if heading:
            painter.setFont(now.font("body", strong=True))
            painter.setPen(now.colour("ink"))
            above = QRect(
                option.rect.left() + 2, option.rect.top(), option.rect.width(), _HEADING - SPACE.tiny
            )
            painter.drawText(above, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), heading)
        area = self.card(option.rect, index)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        focused = chosen and self._view.hasFocus()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(now.colour("accent" if chosen else "edge"), 2 if focused else 1))
        painter.setBrush(now.colour("accent_wash" if chosen else "card"))
        painter.drawRoundedRect(QRectF(area).adjusted(1, 1, -1, -1), RADIUS.card, RADIUS.card)
        painter.restore()
        sign, colour = SIGNS[entry.severity]
        if entry.ignored or (entry.accepted and entry.severity != "note"):
            sign, colour = ("check", "soft") if entry.ignored else ("good", "good")
        place = QRectF(area.left() + SPACE.medium, area.center().y() - 9, 18, 18)
        paint_icon(painter, sign, place, getattr(now.colours, colour))
        left = area.left() + SPACE.medium + 18 + SPACE.medium
        right = self._view.finding_model().share(entry)
        taken = self._taken(entry)
        width = self._room(entry, area.width())
        painter.setFont(now.font())
        painter.setPen(now.colour("soft" if entry.ignored else "ink"))
        line_height = QFontMetrics(painter.font()).height()
        lines = self._lines(index, area.width())
        top = area.center().y() - len(lines) * line_height // 2
        for number, line in enumerate(lines):
            line_area = QRect(left, top + number * line_height, width, line_height)
            painter.drawText(line_area, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), line)
        painter.setFont(now.font("caption"))
        painter.setPen(now.colour("soft"))
        share = QRect(area.right() - taken, area.top(), 46, area.height())
        if entry.fix is None:
            share.setRight(area.right() - SPACE.medium)
        painter.drawText(share, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), right)
        if entry.fix is not None:
            self._paint_switch(painter, self._switch(area), entry.accepted)

    def _switch(self, area: QRect) -> QRectF:
        track = QRectF(0, 0, _TRACK.width(), _TRACK.height())
        track.moveCenter(QPointF(area.right() - SPACE.medium - _TRACK.width() / 2, area.center().y() + 0.5))
        return track

    def _paint_switch(self, painter: QPainter, track: QRectF, on: bool) -> None:
        now = theme()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(now.colour("accent" if on else "outline"), 1))
        painter.setBrush(now.colour("accent" if on else "card"))
        painter.drawRoundedRect(track, track.height() / 2, track.height() / 2)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(now.colour("on_accent" if on else "outline"))
        across = track.right() - track.height() / 2 if on else track.left() + track.height() / 2
        painter.drawEllipse(QPointF(across, track.center().y()), _KNOB, _KNOB)
        painter.restore()


def broken(text: str, font: QFont, width: int, most: int) -> list[str]:
    """The text broken at words into lines of that width, `most` of them, the last one cut where it is too long."""
    layout = QTextLayout(text, font)
    layout.beginLayout()
    ends = []
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(width, 1))
        ends.append((line.textStart(), line.textLength()))
    layout.endLayout()
    shown = [text[start : start + length].strip() for start, length in ends[: most - 1]]
    if len(ends) >= most:
        shown.append(text[ends[most - 1][0] :].strip())
    metrics = QFontMetrics(font)
    return [metrics.elidedText(part, Qt.TextElideMode.ElideRight, width) for part in shown if part]
