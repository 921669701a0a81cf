"""Items of the catalogue as a list, and a search that fills one."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from intent_desktop.evaluation.numbers import format_number, format_share
from intent_desktop.messages import Note, listed
from intent_desktop.ui.theme import SPACE, paint_icon, theme
from intent_desktop.ui.widgets.labels import Caption, plain_tooltip
from intent_desktop.ui.workspace import Workspace

_ITEM = Qt.ItemDataRole.UserRole + 1
_SIDE = 110
_BUTTON = 28
_ASK_AFTER = 150
_MOST = 60
Index = QModelIndex | QPersistentModelIndex


def price_words(price: float) -> str:
    """A price as on a label, and that it is one."""
    return QCoreApplication.translate("ItemList", "Price {price}").format(price=price_figure(price))


def price_figure(price: float) -> str:
    """A price as on a label, among words that say what was done."""
    return f"{price:,.2f}"


class ItemModel(QAbstractListModel):
    """Items as the engine describes them."""

    def __init__(self, parent: QObject | None = None):
        super().__init__(parent)
        self.items: list[dict[str, Any]] = []

    def show_items(self, items: Sequence[dict[str, Any]]) -> None:
        self.beginResetModel()
        self.items = list(items)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.items)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        item = self.items[index.row()]
        if role == _ITEM:
            return item
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tooltip("\n".join(filter(None, (item["words"], item["category"]))))
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            price = price_words(item["price"]) if item["price"] is not None else ""
            return listed(filter(None, (item["words"], self.caption(item), price)))
        return None

    def caption(self, item: dict[str, Any]) -> str:
        """How like it is, where that was asked, how often it was acted on, and its categories."""
        parts = []
        if "likeness" in item:
            parts.append(self.tr("{share} alike").format(share=format_share(round(item["likeness"], 2), 0)))
        count = format_number(item["popularity"])
        parts.append(
            self.tr("1 action") if item["popularity"] == 1 else self.tr("{count} actions").format(count=count)
        )
        return " · ".join(filter(None, (*parts, item["category"])))


class ItemList(QListView):
    """`chosen(item)`: another one is the current one. `taken(item)`: its plus was pressed, or Enter on it (with `addable`)."""

    chosen = Signal(dict)
    taken = Signal(dict)

    def __init__(self, name: str, parent: QWidget | None = None, *, addable: bool = False):
        super().__init__(parent)
        self.setAccessibleName(name)
        self.addable = addable
        self.items_model = ItemModel(self)
        self.setModel(self.items_model)
        self.setItemDelegate(_ItemDelegate(self))
        self.setUniformItemSizes(True)
        self.setMouseTracking(addable)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.selectionModel().currentChanged.connect(self._on_current)

    def show_items(self, items: Sequence[dict[str, Any]]) -> None:
        """Show other items; none is the current one."""
        self.items_model.show_items(items)
        self.scrollToTop()

    def current(self) -> dict[str, Any] | None:
        """The current item."""
        index = self.currentIndex()
        return index.data(_ITEM) if index.isValid() else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        item = self.current()
        if self.addable and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and item is not None:
            self.taken.emit(item)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if self.addable and index.isValid() and plus_of(self.visualRect(index)).contains(event.position()):
            self.taken.emit(index.data(_ITEM))
            return
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        index = self.indexAt(event.position().toPoint())
        inside = (
            self.addable and index.isValid() and plus_of(self.visualRect(index)).contains(event.position())
        )
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if inside else Qt.CursorShape.ArrowCursor)

    def _on_current(self, current: QModelIndex, previous: QModelIndex) -> None:
        if current.isValid():
            self.chosen.emit(current.data(_ITEM))


class _ItemDelegate(QStyledItemDelegate):
    """Title and price, below them what else is known; a plus where items can be added."""

    def __init__(self, view: ItemList):
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        heights = [QFontMetrics(font).height() for font in (theme().font(), theme().font("caption"))]
        return QSize(160, sum(heights) + SPACE.small)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        now, item = theme(), index.data(_ITEM)
        area: QRect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(area, now.colour("accent_wash"))
            if self._view.hasFocus():
                painter.fillRect(QRect(area.left(), area.top(), 3, area.height()), now.colour("accent"))
        metrics, small = QFontMetrics(now.font()), QFontMetrics(now.font("caption"))
        inner = area.adjusted(SPACE.medium, SPACE.tiny, -SPACE.small, -SPACE.tiny)
        if self._view.addable:
            plus = plus_of(area)
            paint_icon(painter, "plus", plus.adjusted(6, 6, -6, -6), now.colours.accent)
            inner.setRight(int(plus.left()) - SPACE.tiny)
        middle = int(Qt.AlignmentFlag.AlignVCenter)
        line = QRect(inner.left(), inner.top(), inner.width(), metrics.height())
        width = inner.width()
        if item["price"] is not None:
            price = price_words(item["price"])
            painter.setPen(now.colour("soft"))
            painter.setFont(now.font("caption"))
            painter.drawText(line, middle | int(Qt.AlignmentFlag.AlignRight), price)
            width -= min(small.horizontalAdvance(price), _SIDE) + SPACE.small
        painter.setFont(now.font())
        painter.setPen(now.colour("ink"))
        painter.drawText(line, middle, metrics.elidedText(item["words"], Qt.TextElideMode.ElideRight, width))
        painter.setFont(now.font("caption"))
        painter.setPen(now.colour("soft"))
        below = QRect(inner.left(), inner.top() + metrics.height(), inner.width(), small.height())
        caption = self._view.items_model.caption(item)
        painter.drawText(below, middle, small.elidedText(caption, Qt.TextElideMode.ElideRight, below.width()))
        painter.restore()


class ItemFinder(QWidget):
    """A search field over the catalogue of a run with what it finds; `chosen` and `taken` as of the list.

    Down leads from the field into the list; with `addable` Enter in the field takes the first find.
    """

    chosen = Signal(dict)
    taken = Signal(dict)
    found = Signal(list)
    """Other items are listed: all that a search found; none are said where nothing is searched for."""

    def __init__(
        self, workspace: Workspace, parent: QWidget | None = None, *, addable: bool = False, most: int = _MOST
    ):
        super().__init__(parent)
        self._most = most
        self._workspace = workspace
        self._run: Path | None = None
        self._asked = 0
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Find an item by title, name or category"))
        self.field.setAccessibleName(self.tr("Find an item"))
        self.field.setClearButtonEnabled(True)
        self.field.returnPressed.connect(self._on_return)
        self.list = ItemList(self.tr("Items found"), addable=addable)
        self.list.chosen.connect(self.chosen)
        self.list.taken.connect(self.taken)
        self._count = Caption("")
        self._count.setObjectName("items_count")
        self._timer = QTimer(self, singleShot=True, interval=_ASK_AFTER)
        self._timer.timeout.connect(self._ask)
        self.field.textChanged.connect(lambda: self._timer.start())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE.small)
        self._head = QHBoxLayout()
        self._head.setSpacing(SPACE.small)
        self._head.addWidget(self.field, 1)
        layout.addLayout(self._head)
        layout.addWidget(self._count)
        layout.addWidget(self.list, 1)

    def put_before(self, widget: QWidget) -> None:
        """Put a control in front of the field."""
        self._head.insertWidget(0, widget)

    def show_run(self, run: Path) -> None:
        """Search in another run's catalogue."""
        if run != self._run:
            self._run = run
            self.field.clear()
            self._ask()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        model = self.list.items_model
        if event.key() == Qt.Key.Key_Down and self.field.hasFocus() and model.items:
            self.list.setFocus()
            self.list.setCurrentIndex(model.index(0))
        else:
            super().keyPressEvent(event)

    def _on_return(self) -> None:
        first = next(iter(self.list.items_model.items), None)
        if first is not None and not self._timer.isActive():
            (self.taken if self.list.addable else self.chosen).emit(first)

    def _ask(self) -> None:
        if self._run is None:
            return
        self._asked += 1
        number, text = self._asked, self.field.text()

        def show(found: dict[str, Any]) -> None:
            if number == self._asked:  # the latest wins
                self.list.show_items(found["items"])
                self._say(found["total"], bool(text.strip()))
                self.found.emit(found["items"] if text.strip() else [])

        def refused(note: Note) -> None:
            self._count.setText(note.text())

        self._workspace.bridge.ask(
            self, "items", show, refused, run=str(self._run), text=text, limit=self._most, seconds=60
        )

    def _say(self, total: int, searched: bool) -> None:
        if not total:
            self._count.setText(self.tr("No item has all of these words."))
        elif searched:
            words = self.tr("1 item found") if total == 1 else self.tr("{count} items found")
            self._count.setText(words.format(count=format_number(total)))
        else:
            self._count.setText(
                self.tr("{count} items, the commonest first").format(count=format_number(total))
            )


def plus_of(area: QRect) -> QRectF:
    """Where the plus of a row stands."""
    return QRectF(area.right() - _BUTTON - 4, area.center().y() - _BUTTON / 2, _BUTTON, _BUTTON)
