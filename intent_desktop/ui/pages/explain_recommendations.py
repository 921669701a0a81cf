"""The recommendations for a history, what really came next, and what has dropped out, as one list."""

import dataclasses
from typing import Any, Literal

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from intent_desktop.evaluation.numbers import format_number
from intent_desktop.messages import listed
from intent_desktop.messages.punctuation import clauses
from intent_desktop.ui.pages.explain_item_list import price_words
from intent_desktop.ui.theme import SPACE, theme
from intent_desktop.ui.widgets.labels import plain_tooltip

_ROW = Qt.ItemDataRole.UserRole + 1
_PLACE = 44
Index = QModelIndex | QPersistentModelIndex


@dataclasses.dataclass(frozen=True)
class Row:
    """A line of the list. `mark` says at the right how far the item has moved, in the colour of `tone`."""

    kind: Literal["head", "item", "words"]
    text: str
    item: dict[str, Any] = dataclasses.field(default_factory=dict)
    place: str = ""
    caption: str = ""
    mark: str = ""
    tone: Literal["soft", "good", "caution", "accent"] = "soft"
    is_taken: bool = False


class RecommendationModel(QAbstractListModel):
    """Rows made of the engine's answer."""

    def __init__(self, parent: QObject | None = None):
        super().__init__(parent)
        self._rows: list[Row] = []

    def show_answer(self, answer: dict[str, Any], before: dict[str, Any] | None) -> None:
        """Show an answer; `before`: the one to the history as it really was, None where this is it."""
        self.beginResetModel()
        dropped = self._dropped(answer, before) if before is not None else []
        self._rows = [*self._recommended(answer, before), *dropped, *self._taken(answer)]
        self.endResetModel()

    def clear(self) -> None:
        self.beginResetModel()
        self._rows = []
        self.endResetModel()

    def row_of(self, code: int) -> int:
        """The first row of that item; -1 where it has none."""
        return next((row for row, line in enumerate(self._rows) if line.item.get("code") == code), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if index.isValid() and self._rows[index.row()].kind == "item":
            return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return Qt.ItemFlag.NoItemFlags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self._rows[index.row()]
        if role == _ROW:
            return row
        if role == Qt.ItemDataRole.ToolTipRole and row.kind == "item":
            return plain_tooltip("\n".join(filter(None, (row.text, row.item["category"], row.caption))))
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            taken = self.tr("they really took this") if row.is_taken else ""
            return listed(filter(None, (row.place, row.text, row.caption, taken, row.mark)))
        return None

    def _recommended(self, answer: dict[str, Any], before: dict[str, Any] | None) -> list[Row]:
        taken = {item["code"] for item in answer["taken"]}
        rows = []
        for item in answer["recommendations"]:
            mark, tone = self._moved(item["code"], item["place"], before)
            rows.append(
                Row(
                    "item",
                    item["words"],
                    item,
                    str(item["place"]),
                    item["because"] or item["category"],
                    mark,
                    tone,
                    item["code"] in taken,
                )
            )
        return rows or [Row("words", self.tr("Nothing is left that may be recommended."))]

    def _moved(
        self, code: int, place: int, before: dict[str, Any] | None
    ) -> tuple[str, Literal["soft", "good", "caution", "accent"]]:
        if before is None:
            return "", "soft"
        if code not in before["order"]:
            return self.tr("new"), "accent"
        gained = before["order"].index(code) + 1 - place
        if not gained:
            return "", "soft"
        return (f"▲ {gained}", "good") if gained > 0 else (f"▼ {-gained}", "caution")

    def _taken(self, answer: dict[str, Any]) -> list[Row]:
        if not answer["taken"]:
            return []
        rows = [Row("head", self.tr("What they really took next"))]
        if answer["learnt_since"]:
            rows.append(
                Row(
                    "words",
                    self.tr(
                        "Since the test the model has learnt from this, too: trust the place it had then."
                    ),
                )
            )
        for item in answer["taken"]:
            now = self.tr("beyond the first {count}").format(count=len(answer["order"]))
            if item["place"] is not None:
                now = self.tr("place {place}").format(place=item["place"])
            caption = self.tr("Now {now}").format(now=now)
            if item["tested"] is not None:
                caption = self.tr("Place {tested} in the test · now {now}").format(
                    tested=format_number(round(item["tested"])), now=now
                )
            rows.append(Row("item", item["words"], item, "✓", caption, is_taken=True))
        more = answer["taken_total"] - len(answer["taken"])
        if more > 0:
            rows.append(
                Row("words", self.tr("and {count} more, further down").format(count=format_number(more)))
            )
        return rows

    def _dropped(self, answer: dict[str, Any], before: dict[str, Any]) -> list[Row]:
        shown = {item["code"] for item in answer["recommendations"]}
        gone = [item for item in before["recommendations"] if item["code"] not in shown]
        if not gone:
            return []
        rows = [Row("head", self.tr("No longer among them"))]
        for item in gone:
            was = self.tr("Was {place}").format(place=item["place"])
            if item["code"] in answer["order"]:
                now = self.tr("now {place}").format(place=answer["order"].index(item["code"]) + 1)
            else:
                now = self.tr("now out of sight")
            rows.append(Row("item", item["words"], item, "", clauses(was, now), "▼", "caution"))
        return rows


class RecommendationList(QListView):
    """`chosen(item)`: another item is the current one."""

    chosen = Signal(dict)

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.setAccessibleName(self.tr("Recommendations"))
        self.rows_model = RecommendationModel(self)
        self.setModel(self.rows_model)
        self.setItemDelegate(_RecommendationDelegate(self))
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._showing = False
        self.selectionModel().currentChanged.connect(self._on_current)

    def show_answer(self, answer: dict[str, Any], before: dict[str, Any] | None, code: int | None) -> None:
        """Show an answer and make the item with that code the current one, else the first."""
        scrolled = self.verticalScrollBar().value()
        self._showing = True
        self.rows_model.show_answer(answer, before)
        row = self.rows_model.row_of(code) if code is not None else 0
        index = self.rows_model.index(max(row, 0))
        if index.isValid() and index.data(_ROW).kind == "item":
            self.setCurrentIndex(index)
        self._showing = False
        self.verticalScrollBar().setValue(scrolled)

    def current(self) -> dict[str, Any] | None:
        """The current item."""
        index = self.currentIndex()
        return index.data(_ROW).item if index.isValid() else None

    def _on_current(self, current: QModelIndex, previous: QModelIndex) -> None:
        if current.isValid() and not self._showing and current.data(_ROW).kind == "item":
            self.chosen.emit(current.data(_ROW).item)


class _RecommendationDelegate(QStyledItemDelegate):
    """Place, title and reason, with price and marks at the right."""

    def __init__(self, view: RecommendationList):
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        caption = QFontMetrics(theme().font("caption")).height()
        kind = index.data(_ROW).kind
        if kind == "item":
            return QSize(200, QFontMetrics(theme().font()).height() + caption + SPACE.medium)
        return QSize(200, caption + (SPACE.wide if kind == "head" else SPACE.medium))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        row: Row = index.data(_ROW)
        area: QRect = option.rect
        now = theme()
        if row.kind != "item":
            painter.setFont(now.font("caption", strong=row.kind == "head"))
            painter.setPen(now.colour("soft"))
            bottom = Qt.AlignmentFlag.AlignBottom if row.kind == "head" else Qt.AlignmentFlag.AlignVCenter
            painter.drawText(area.adjusted(SPACE.medium, 0, -SPACE.small, -SPACE.tiny), int(bottom), row.text)
            painter.restore()
            return
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(area, now.colour("accent_wash"))
            if self._view.hasFocus():
                painter.fillRect(QRect(area.left(), area.top(), 3, area.height()), now.colour("accent"))
        painter.setPen(now.colour("faint"))
        painter.drawLine(
            area.left() + _PLACE, area.bottom(), area.right(), area.bottom()
        )  # under the words alone
        self._paint_item(painter, area, row)
        painter.restore()

    def _paint_item(self, painter: QPainter, area: QRect, row: Row) -> None:
        now = theme()
        middle = int(Qt.AlignmentFlag.AlignVCenter)
        painter.setFont(now.font("heading", strong=True))
        painter.setPen(now.colour("good" if row.is_taken else "soft"))
        painter.drawText(
            QRect(area.left(), area.top(), _PLACE, area.height()),
            int(Qt.AlignmentFlag.AlignCenter),
            row.place,
        )
        metrics, small = QFontMetrics(now.font()), QFontMetrics(now.font("caption"))
        left = area.left() + _PLACE
        lines = metrics.height() + (small.height() if row.caption or row.mark else 0)
        top = area.top() + (area.height() - lines) // 2
        price = price_words(row.item["price"]) if row.item.get("price") is not None else ""
        needed = small.horizontalAdvance(price)
        side = QRect(area.right() - needed - SPACE.medium, top, needed, metrics.height())
        beside = side.left() - SPACE.small
        if row.is_taken and row.place != "✓":
            beside = self._paint_tag(painter, QRect(left, top, beside - left, metrics.height())) - SPACE.small
        painter.setFont(now.font())
        painter.setPen(now.colour("ink"))
        words = metrics.elidedText(row.text, Qt.TextElideMode.ElideRight, beside - left)
        painter.drawText(QRect(left, top, beside - left, metrics.height()), middle, words)
        painter.setFont(now.font("caption"))
        painter.setPen(now.colour("soft"))
        painter.drawText(side, middle | int(Qt.AlignmentFlag.AlignRight), price)
        below = QRect(left, top + metrics.height(), side.right() - left, small.height())
        painter.setFont(now.font("caption", strong=True))
        painter.setPen(now.colour(row.tone))
        painter.drawText(below, middle | int(Qt.AlignmentFlag.AlignRight), row.mark)
        painter.setFont(now.font("caption"))
        painter.setPen(now.colour("soft"))
        marked = QFontMetrics(now.font("caption", strong=True)).horizontalAdvance(row.mark) if row.mark else 0
        room = below.width() - marked - (SPACE.small if marked else 0)
        painter.drawText(below, middle, small.elidedText(row.caption, Qt.TextElideMode.ElideRight, room))

    def _paint_tag(self, painter: QPainter, room: QRect) -> int:
        """A pill at the right end of the room; returns where it begins."""
        now = theme()
        words = self.tr("They took this")
        font = now.font("caption", strong=True)
        wide = QFontMetrics(font).horizontalAdvance(words) + 14
        pill = QRectF(room.right() - wide, room.top() + 0.5, wide, room.height() - 1)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(now.colour("good_wash"))
        painter.drawRoundedRect(pill, 8, 8)
        painter.setFont(font)
        painter.setPen(now.colour("good"))
        painter.drawText(pill, int(Qt.AlignmentFlag.AlignCenter), words)
        return int(pill.left())
