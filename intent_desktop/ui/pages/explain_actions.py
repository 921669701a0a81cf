"""What a customer did, as a line through time: one row an action, with days and gaps between, weighted by what each did."""

import dataclasses
from collections.abc import Callable, Iterator, Sequence
from typing import Any, Literal

from PySide6.QtCore import (
    QAbstractListModel,
    QDateTime,
    QEvent,
    QLocale,
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
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from intent_desktop.evaluation.numbers import format_number, format_share
from intent_desktop.messages import listed
from intent_desktop.ui import dates
from intent_desktop.ui.pages.explain_item_list import price_figure
from intent_desktop.ui.theme import SPACE, mixed, paint_icon, theme
from intent_desktop.ui.widgets.labels import plain_tooltip

_LINE = Qt.ItemDataRole.UserRole + 1
_RAIL = 26
_RADIUS = 13
_BAR, _SHORT_BAR, _ROOMY = 64, 36, 420
_BUTTON = 30
_PAUSE = 30 * 60
"""Seconds without an action from which on the pause is said."""
_MINUTE, _HOUR, _DAY = 60, 3_600, 86_400
_MONTHS_FROM, _YEARS_FROM = 60, 730  # days
ICONS = {
    "view": "eye", "search": "search", "cart": "cart", "favourite": "star", "purchase": "basket", "return": "undo",
    "review": "edit", "share": "link", "other": "more",
}  # fmt: skip
Index = QModelIndex | QPersistentModelIndex


@dataclasses.dataclass
class Entry:
    """An action as the engine describes it, and whether it is really part of the history."""

    action: dict[str, Any]
    state: Literal["real", "removed", "added"] = "real"


@dataclasses.dataclass(frozen=True)
class Line:
    """A row of the list: an action with its number, its push and its share of a network's attention, or words between actions."""

    kind: Literal["day", "pause", "action"]
    text: str = ""
    place: int = -1
    push: float | None = None
    looked: float | None = None


class ActionModel(QAbstractListModel):
    """Entries, and the days and pauses between them."""

    def __init__(self, parent: QObject | None = None):
        super().__init__(parent)
        self.entries: list[Entry] = []
        self.tells_meanings = True
        """Whether the data say what was done at all; else the actions are numbered."""
        self._lines: list[Line] = []

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Show other actions, oldest first."""
        self.beginResetModel()
        self.entries = list(entries)
        self._lines = list(self._with_pauses())
        self.endResetModel()

    def show_pushes(self, pushes: Sequence[float | None]) -> None:
        """Weigh the actions that count: one number for each that is not removed, None where it was not tried."""
        most = max((abs(push) for push in pushes if push is not None), default=0.0) or 1.0
        weighed = self._by_place([None if push is None else push / most for push in pushes])
        self._change(lambda line: dataclasses.replace(line, push=weighed.get(line.place)))

    def show_attention(self, shares: Sequence[float | None]) -> None:
        """Show where a network looked: the share of each that is not removed, None where it does not see it; none at all without."""
        looked = self._by_place(shares)
        self._change(lambda line: dataclasses.replace(line, looked=looked.get(line.place)))

    def most_looked(self) -> float:
        """The largest share of attention that is shown."""
        return max((line.looked for line in self._lines if line.looked is not None), default=0.0)

    def _by_place(self, values: Sequence[float | None]) -> dict[int, float | None]:
        """What was told of the actions that count, by their place among all."""
        counted = (place for place, entry in enumerate(self.entries) if entry.state != "removed")
        return dict(zip(counted, values, strict=False))

    def _change(self, change: Callable[[Line], Line]) -> None:
        self._lines = [change(line) if line.kind == "action" else line for line in self._lines]
        if self._lines:
            self.dataChanged.emit(self.index(0), self.index(len(self._lines) - 1))

    def row_of(self, place: int) -> int:
        """The row of an action; -1 where it is not there."""
        return next((row for row, line in enumerate(self._lines) if line.place == place), -1)

    def action_lines(self) -> list[Line]:
        """The lines of the entries, in their order, with what is known of their weight."""
        return [line for line in self._lines if line.kind == "action"]

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._lines)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if index.isValid() and self._lines[index.row()].kind == "action":
            return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return Qt.ItemFlag.NoItemFlags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        line = self._lines[index.row()]
        if role == _LINE:
            return line
        if role == Qt.ItemDataRole.ToolTipRole and line.kind == "action":
            looked = "" if line.looked is None else self.attention_words(line.looked)
            return plain_tooltip("\n".join(filter(None, (self.entries[line.place].action["words"], looked))))
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._sentence(line) if line.kind == "action" else line.text
        return None

    def caption(self, entry: Entry) -> str:
        """When and how an action was done, and at what price."""
        action = entry.action
        parts = [self.did(action["meaning"])] if action["meaning"] and self.tells_meanings else []
        if action["time"] and entry.state != "added":
            time = QDateTime.fromString(action["time"], Qt.DateFormat.ISODate).time()
            parts.append(dates.time_of_day(time))
        if action["price"] is not None:
            price = price_figure(action["price"])
            many = action["quantity"] is not None and action["quantity"] != 1
            parts.append(f"{format_number(action['quantity'])} × {price}" if many else price)
        if action["category"]:
            parts.append(action["category"])
        return " · ".join(parts)

    def did(self, meaning: str) -> str:
        """What was done, in a word or two."""
        return {
            "view": self.tr("Viewed"),
            "search": self.tr("Searched"),
            "cart": self.tr("Put into the cart"),
            "favourite": self.tr("Marked as favourite"),
            "purchase": self.tr("Bought"),
            "return": self.tr("Returned"),
            "review": self.tr("Reviewed"),
            "share": self.tr("Shared"),
        }.get(meaning, self.tr("Did something else"))

    def attention_words(self, share: float) -> str:
        """How much of the network's attention went to an action."""
        return self.tr("{share} of the network's attention").format(share=format_share(share, 0))

    def _sentence(self, line: Line) -> str:
        entry = self.entries[line.place]
        parts = [entry.action["words"], self.caption(entry)]
        if entry.state == "removed":
            parts.append(self.tr("taken out"))
        elif entry.state == "added":
            parts.append(self.tr("added by you"))
        if line.push is not None and line.push > 0:
            parts.append(self.tr("speaks for the recommendation"))
        elif line.push is not None and line.push < 0:
            parts.append(self.tr("speaks against it"))
        if line.looked is not None:
            parts.append(self.attention_words(line.looked))
        return listed(filter(None, parts))

    def _with_pauses(self) -> Iterator[Line]:
        before: QDateTime | None = None
        for place, entry in enumerate(self.entries):
            now = None
            if entry.action["time"] and entry.state != "added":
                now = QDateTime.fromString(entry.action["time"], Qt.DateFormat.ISODate)
            if now is not None:
                pause = before.secsTo(now) if before is not None else 0
                if before is None or before.date() != now.date():
                    day = QLocale().toString(now.date(), self.tr("d MMMM yyyy"))
                    later = self.later(pause) if before is not None and pause >= _PAUSE else ""
                    yield Line("day", f"{day} · {later}" if later else day)
                elif pause >= _PAUSE:
                    yield Line("pause", self.later(pause))
                before = now
            yield Line("action", place=place)

    def later(self, seconds: int) -> str:
        """A pause in words."""
        days = round(seconds / _DAY)
        if days >= _YEARS_FROM:
            return self.tr("{count} years later").format(count=round(days / 365))
        if days >= _MONTHS_FROM:
            return self.tr("{count} months later").format(count=round(days / 30.4))
        if seconds >= _DAY:
            return self.tr("a day later") if days == 1 else self.tr("{count} days later").format(count=days)
        hours = round(seconds / _HOUR)
        if seconds >= _HOUR:
            return (
                self.tr("an hour later") if hours == 1 else self.tr("{count} hours later").format(count=hours)
            )
        return self.tr("{count} minutes later").format(count=round(seconds / _MINUTE))


class ActionLine(QListView):
    """`toggled(place)`: an action is to be taken out or put back. `chosen(place)`: another one is the current one."""

    toggled = Signal(int)
    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None, *, editable: bool = True):
        super().__init__(parent)
        self.editable = editable
        """Whether actions can be taken out and put back."""
        self.setAccessibleName(self.tr("What they did"))
        if editable:
            self.setAccessibleDescription(self.tr("Delete takes an action out, or puts it back."))
        self.actions_model = ActionModel(self)
        self.setModel(self.actions_model)
        self.setItemDelegate(_ActionDelegate(self))
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._showing = False
        self.selectionModel().currentChanged.connect(self._on_current)

    def show_entries(self, entries: Sequence[Entry], *, to_end: bool = False) -> None:
        """Show actions; the place looked at and the current action stay, or with `to_end` the newest come into sight."""
        scrolled, current = self.verticalScrollBar().value(), self.current()
        self._showing = True
        self.actions_model.show_entries(entries)
        if 0 <= current < len(entries):
            self.setCurrentIndex(self.actions_model.index(self.actions_model.row_of(current)))
        self._showing = False
        if to_end:
            self.scrollToBottom()
        else:
            self.verticalScrollBar().setValue(scrolled)

    def current(self) -> int:
        """The place of the current action; -1 where none is."""
        index = self.currentIndex()
        return index.data(_LINE).place if index.isValid() else -1

    def keyPressEvent(self, event: QKeyEvent) -> None:
        removes = event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
        if removes and self.editable and self.current() >= 0:
            self.toggled.emit(self.current())
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if self._is_on_button(index, event):
            self.toggled.emit(index.data(_LINE).place)
        else:
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        index = self.indexAt(event.position().toPoint())
        inside = self._is_on_button(index, event)
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if inside else Qt.CursorShape.ArrowCursor)

    def resizeEvent(self, event: QResizeEvent) -> None:
        at_end = self.verticalScrollBar().value() == self.verticalScrollBar().maximum()
        super().resizeEvent(event)
        if at_end:  # the newest stays in sight
            self.scrollToBottom()

    def _is_on_button(self, index: QModelIndex, event: QMouseEvent) -> bool:
        if not self.editable or not index.isValid() or index.data(_LINE).kind != "action":
            return False
        return button_of(self.visualRect(index)).contains(event.position())

    def _on_current(self, current: QModelIndex, previous: QModelIndex) -> None:
        if current.isValid() and not self._showing and current.data(_LINE).kind == "action":
            self.chosen.emit(current.data(_LINE).place)


class _ActionDelegate(QStyledItemDelegate):
    """The rail with a sign on it, two lines of words, a bar for what the action did, and the way to take it out."""

    def __init__(self, view: ActionLine):
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        caption = QFontMetrics(theme().font("caption")).height()
        if index.data(_LINE).kind != "action":
            return QSize(200, caption + SPACE.medium)
        return QSize(200, QFontMetrics(theme().font()).height() + caption + SPACE.medium)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line: Line = index.data(_LINE)
        area: QRect = option.rect
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if selected:
            painter.fillRect(area, theme().colour("accent_wash"))
            if self._view.hasFocus():
                painter.fillRect(QRect(area.left(), area.top(), 3, area.height()), theme().colour("accent"))
        self._paint_rail(painter, area, index.row())
        if line.kind == "action":
            self._paint_action(painter, area, line)
        else:
            self._paint_words(painter, area, line)
        painter.restore()

    def _paint_rail(self, painter: QPainter, area: QRect, row: int) -> None:
        painter.setPen(QPen(theme().colour("edge"), 2))
        x = area.left() + _RAIL
        top = area.center().y() if row == 0 else area.top()
        bottom = area.center().y() if row == self._view.actions_model.rowCount() - 1 else area.bottom() + 1
        painter.drawLine(x, top, x, bottom)

    def _paint_words(self, painter: QPainter, area: QRect, line: Line) -> None:
        now = theme()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(now.colour("outline"))
        painter.drawEllipse(QPointF(area.left() + _RAIL, area.center().y() + 0.5), 3, 3)
        painter.setFont(now.font("caption", strong=line.kind == "day"))
        painter.setPen(now.colour("soft"))
        words = area.adjusted(_RAIL + _RADIUS + SPACE.medium, 0, -SPACE.small, 0)
        painter.drawText(words, int(Qt.AlignmentFlag.AlignVCenter), line.text)

    def _paint_action(self, painter: QPainter, area: QRect, line: Line) -> None:
        now = theme()
        entry = self._view.actions_model.entries[line.place]
        removed = entry.state == "removed"
        self._paint_sign(painter, area, line, entry)
        left = area.left() + _RAIL + _RADIUS + SPACE.medium
        button = button_of(area)
        wide = _BAR if area.width() > _ROOMY else _SHORT_BAR
        bar = QRectF(button.left() - wide - SPACE.small, area.center().y() - 2, wide, 6)
        end = bar.left() if self._view.editable else float(area.right())
        width = int(end - left - SPACE.medium)
        font = now.font(strong=entry.state == "added")
        font.setStrikeOut(removed)
        metrics, small = QFontMetrics(font), QFontMetrics(now.font("caption"))
        caption = self._caption(entry)
        lines = metrics.height() + (small.height() if caption else 0)
        top = area.top() + (area.height() - lines) // 2
        painter.setFont(font)
        painter.setPen(now.colour("disabled" if removed else "ink" if entry.action["code"] else "soft"))
        words = metrics.elidedText(entry.action["words"], Qt.TextElideMode.ElideRight, width)
        painter.drawText(QRect(left, top, width, metrics.height()), int(Qt.AlignmentFlag.AlignVCenter), words)
        painter.setFont(now.font("caption"))
        painter.setPen(now.colour("disabled" if removed else "soft"))
        below = QRect(left, top + metrics.height(), width, small.height())
        painter.drawText(
            below,
            int(Qt.AlignmentFlag.AlignVCenter),
            small.elidedText(caption, Qt.TextElideMode.ElideRight, width),
        )
        if line.push is not None:
            self._paint_push(painter, bar, line.push)
        if line.looked is not None:
            self._paint_attention(painter, bar, line.looked)
        if self._view.editable:
            paint_icon(
                painter,
                "undo" if removed else "cross",
                button.adjusted(7, 7, -7, -7),
                now.colours.accent if removed else now.colours.outline,
            )

    def _caption(self, entry: Entry) -> str:
        marks = {"removed": self.tr("Taken out"), "added": self.tr("Added by you"), "real": ""}
        return " · ".join(filter(None, (marks[entry.state], self._view.actions_model.caption(entry))))

    def _paint_sign(self, painter: QPainter, area: QRect, line: Line, entry: Entry) -> None:
        """A disc, the fuller coloured the more the action did, with what was done, or where that is not known its number."""
        now = theme()
        centre = QPointF(area.left() + _RAIL, area.center().y() + 0.5)
        push = line.push or 0.0
        strong = now.colour("accent" if push >= 0 else "caution")
        fill = mixed(now.colour("card"), strong, min(abs(push), 1.0))
        painter.setBrush(fill)
        style = Qt.PenStyle.DashLine if entry.state != "real" else Qt.PenStyle.SolidLine
        painter.setPen(QPen(now.colour("accent" if entry.state == "added" else "outline"), 1.2, style))
        painter.drawEllipse(centre, _RADIUS, _RADIUS)
        colour = now.colours.on_accent if abs(push) > 0.5 else now.colours.soft
        inner = QRectF(centre.x() - 8, centre.y() - 8, 16, 16)
        if entry.action["meaning"] and self._view.actions_model.tells_meanings:
            paint_icon(painter, ICONS.get(entry.action["meaning"], "more"), inner, colour)
        else:
            painter.setFont(now.font("caption"))
            painter.setPen(colour)
            disc = inner.adjusted(-5, -5, 5, 5)
            painter.drawText(disc, int(Qt.AlignmentFlag.AlignCenter), str(line.place + 1))

    def _paint_push(self, painter: QPainter, bar: QRectF, push: float) -> None:
        now = theme()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(now.colour("faint"))
        painter.drawRoundedRect(bar, 3, 3)
        if push:
            painter.setBrush(now.colour("accent" if push > 0 else "caution"))
            filled = QRectF(bar)
            filled.setWidth(max(bar.width() * abs(push), 4))
            if push < 0:
                filled.moveRight(bar.right())
            painter.drawRoundedRect(filled, 3, 3)

    def _paint_attention(self, painter: QPainter, bar: QRectF, share: float) -> None:
        """A thin line below the bar, the longest where the network looked most; quiet, since it is no reason."""
        most = self._view.actions_model.most_looked()
        line = QRectF(bar.left(), bar.bottom() + 4, bar.width(), 2)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme().colour("faint"))
        painter.drawRect(line)
        line.setWidth(bar.width() * share / most if most else 0)
        painter.setBrush(theme().colour("soft"))
        painter.drawRect(line)

    def helpEvent(
        self, event: Any, view: QAbstractItemView, option: QStyleOptionViewItem, index: Index
    ) -> bool:
        return (
            bool(super().helpEvent(event, view, option, index))
            if event.type() == QEvent.Type.ToolTip
            else False
        )


def button_of(area: QRect) -> QRectF:
    """Where the button of a row stands."""
    return QRectF(area.right() - _BUTTON - 4, area.center().y() - _BUTTON / 2, _BUTTON, _BUTTON)
