"""A list of things of which each has one of several meanings: columns and their roles, event values and what they stand for."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractTableModel,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSortFilterProxyModel,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QAction, QContextMenuEvent, QFontMetrics, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QHeaderView,
    QMenu,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from intent_desktop.messages import sentences
from intent_desktop.ui.theme import RADIUS, ROW_HEIGHT, paint_icon, theme
from intent_desktop.ui.widgets.choice_box import Choice, ChoiceBox
from intent_desktop.ui.widgets.labels import plain_tooltip

_ROW = Qt.ItemDataRole.UserRole + 1
_SEARCHED = Qt.ItemDataRole.UserRole + 2
_MARGIN = 9
Index = QModelIndex | QPersistentModelIndex


class Head(NamedTuple):
    """Head of a column of the list; width 0 takes what is left."""

    title: str
    width: int = 0
    numeric: bool = False


@dataclass(frozen=True)
class ChoiceRow:
    """One thing: its key `name`, its texts from left to right (the choice's own place stays empty), and its choice."""

    name: str
    texts: tuple[str, ...]
    value: Any
    choices: tuple[Choice, ...]
    decided: bool = False
    faded: bool = False
    hint: str = ""

    @property
    def chosen(self) -> str:
        """The choice in words."""
        return next((choice.label for choice in self.choices if choice.value == self.value), str(self.value))


class ChoiceModel(QAbstractTableModel):
    """The rows as a table. A choice made in it is only said (`edited`): the rows change when they are shown anew."""

    edited = Signal(str, object)

    def __init__(self, heads: Sequence[Head], choice_at: int, parent: QObject | None = None):
        super().__init__(parent)
        self.heads = list(heads)
        self.choice_at = choice_at
        self._rows: list[ChoiceRow] = []
        self._places: dict[str, int] = {}

    def show_rows(self, rows: Sequence[ChoiceRow]) -> None:
        """Show those rows; where the things are the same, only what is said of them changes."""
        same = [row.name for row in rows] == [row.name for row in self._rows]
        if same:
            self._rows = list(rows)
            if rows:
                self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, len(self.heads) - 1))
            return
        self.beginResetModel()
        self._rows = list(rows)
        self._places = {row.name: place for place, row in enumerate(self._rows)}
        self.endResetModel()

    def row(self, place: int) -> ChoiceRow:
        return self._rows[place]

    def place(self, name: str) -> int:
        """Where the thing of that name stands; -1 where it does not."""
        return self._places.get(name, -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.heads)

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return flags | Qt.ItemFlag.ItemIsEditable if index.column() == self.choice_at else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.chosen if index.column() == self.choice_at else row.texts[index.column()]
        if role == Qt.ItemDataRole.EditRole:
            return row.value
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tooltip(row.hint)
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            changed = self.tr("Changed by you.") if row.decided else ""
            return sentences((changed, row.hint))
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = (
                Qt.AlignmentFlag.AlignRight
                if self.heads[index.column()].numeric
                else Qt.AlignmentFlag.AlignLeft
            )
            return side | Qt.AlignmentFlag.AlignVCenter
        if role == _ROW:
            return row
        if role == _SEARCHED:
            return f"{row.texts[0]}\n{row.chosen}"
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        row = self._rows[index.row()]
        if role != Qt.ItemDataRole.EditRole or value == row.value:
            return False
        self.edited.emit(row.name, value)
        return True

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self.heads[section].title
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if self.heads[section].numeric else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        return None


class ChoiceTable(QTableView):
    """Click a choice, or press Enter on a row, to make another one; several selected rows take it together.

    `chosen(names, value)`: what a person wants; `reset_wanted(names)`: to go back to what was guessed;
    `current_changed(name)`: another row is the current one.
    """

    chosen = Signal(list, object)
    reset_wanted = Signal(list)
    current_changed = Signal(str)

    def __init__(self, name: str, heads: Sequence[Head], choice_at: int, parent: QWidget | None = None):
        super().__init__(parent)
        self._model = ChoiceModel(heads, choice_at, self)
        self._shown = QSortFilterProxyModel(self)
        self._shown.setSourceModel(self._model)
        self._shown.setFilterRole(_SEARCHED)
        self._shown.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._showing = False
        self.setModel(self._shown)
        self.setItemDelegate(_Cell(self))
        self.setAccessibleName(name)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(ROW_HEIGHT + 2)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        for place, head in enumerate(heads):
            fixed = QHeaderView.ResizeMode.Fixed if head.width else QHeaderView.ResizeMode.Stretch
            header.setSectionResizeMode(place, fixed)
            if head.width:
                header.resizeSection(place, head.width)
        self.clicked.connect(self._on_click)
        self._model.edited.connect(self._on_edited)
        self.selectionModel().currentRowChanged.connect(self._on_current)

    def show_rows(self, rows: Sequence[ChoiceRow]) -> None:
        """Show those rows; the current one stays current where it is still there, and so does the scrolling."""
        current, selected, scrolled = self.current(), self.selected(), self.verticalScrollBar().value()
        self._showing = True
        self._model.show_rows(rows)
        names = [name for name in selected if self._model.place(name) >= 0]
        self._select(current if current and self._model.place(current) >= 0 else "", names)
        self.verticalScrollBar().setValue(scrolled)
        self._showing = False

    def search(self, text: str) -> None:
        """Show only rows whose name or choice holds that text."""
        self._shown.setFilterFixedString(text.strip())

    def names_shown(self) -> list[str]:
        """Names of the rows that the search has left, in their order."""
        rows = (self._shown.index(place, 0).data(_ROW) for place in range(self._shown.rowCount()))
        return [row.name for row in rows]

    def current(self) -> str:
        """Name of the current row; empty where there is none."""
        index = self.currentIndex()
        return index.data(_ROW).name if index.isValid() else ""

    def selected(self) -> list[str]:
        """Names of the selected rows."""
        return [index.data(_ROW).name for index in self.selectionModel().selectedRows()]

    def set_current(self, name: str) -> None:
        """Make a row the current one without a signal, and bring it into sight."""
        self._showing = True
        self._select(name, [name])
        self._showing = False
        if self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())

    def edit_choice(self) -> None:
        """Open the choices of the current row."""
        index = self.currentIndex()
        if index.isValid():
            self.edit(index.siblingAtColumn(self._model.choice_at))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2):
            self.edit_choice()
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and self.selected():
            self.reset_wanted.emit(self.selected())
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        names = self.selected()
        if not names:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        change = QAction(self.tr("Change …"), menu)
        change.triggered.connect(self.edit_choice)
        reset = QAction(self.tr("Back to what was guessed"), menu)
        reset.setEnabled(any(self._model.row(self._model.place(name)).decided for name in names))
        reset.triggered.connect(lambda: self.reset_wanted.emit(names))
        menu.addActions([change, reset])
        menu.popup(event.globalPos())

    def _select(self, current: str, names: Sequence[str]) -> None:
        selection = QItemSelection()
        for name in names:
            index = self._shown.mapFromSource(self._model.index(self._model.place(name), 0))
            if index.isValid():
                selection.select(index, index.siblingAtColumn(len(self._model.heads) - 1))
        place = self._model.place(current) if current else -1
        index = self._shown.mapFromSource(self._model.index(place, 0)) if place >= 0 else QModelIndex()
        chosen = self.selectionModel()
        chosen.setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
        chosen.select(selection, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def _on_click(self, index: QModelIndex) -> None:
        if index.column() == self._model.choice_at:
            self.edit(index)

    def _on_edited(self, name: str, value: Any) -> None:
        selected = self.selected()
        self.chosen.emit(selected if name in selected else [name], value)

    def _on_current(self, current: QModelIndex, previous: QModelIndex) -> None:
        if current.isValid() and not self._showing:
            self.current_changed.emit(current.data(_ROW).name)


class _Cell(QStyledItemDelegate):
    """Paints a row; the choice looks like the drop-down that it becomes."""

    def __init__(self, table: ChoiceTable):
        super().__init__(table)
        self._table = table
        self._editor: ChoiceBox | None = None

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        row: ChoiceRow = index.data(_ROW)
        box = ChoiceBox(parent)
        self._editor = box
        box.setObjectName("choice")
        box.setAccessibleName(row.texts[0])
        box.show_choices(row.choices, row.value)
        box.chosen.connect(lambda: self._take(box))
        # The choice itself comes after the list has closed.
        box.closed.connect(lambda: QTimer.singleShot(0, box, lambda: self._leave(box)))
        QTimer.singleShot(0, box, box.showPopup)
        return box

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """The editor knows its value; a refresh of the rows must not move it while its list is open."""

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        assert isinstance(editor, ChoiceBox)
        model.setData(index, editor.currentData(), Qt.ItemDataRole.EditRole)

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        area: QRect = option.rect
        editor.setGeometry(area)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        area: QRect = option.rect
        state: QStyle.StateFlag = option.state
        now = theme()
        row: ChoiceRow = index.data(_ROW)
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(area, now.colour("accent_wash"))
        painter.setPen(now.colour("faint"))
        painter.drawLine(area.bottomLeft(), area.bottomRight())
        words = str(index.data())
        model = self._table._model
        if index.column() == model.choice_at:
            self._paint_choice(painter, area, words, row)
        else:
            inner = area.adjusted(_MARGIN, 0, -_MARGIN, 0)
            first = index.column() == 0
            painter.setFont(now.font("body"))
            painter.setPen(now.colour("ink" if first and not row.faded else "soft"))
            cut = QFontMetrics(painter.font()).elidedText(words, Qt.TextElideMode.ElideRight, inner.width())
            painter.drawText(inner, int(index.data(Qt.ItemDataRole.TextAlignmentRole)), cut)
        current = index.row() == self._table.currentIndex().row()
        if current and self._table.hasFocus() and index.column() == 0:
            painter.fillRect(QRect(area.left(), area.top(), 3, area.height()), now.colour("accent"))

    def _paint_choice(self, painter: QPainter, area: QRect, words: str, row: ChoiceRow) -> None:
        now = theme()
        box = QRectF(area).adjusted(2.5, 3.5, -2.5, -4.5)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(now.colour("accent" if row.decided else "edge"), 1))
        painter.setBrush(now.colour("card"))
        painter.drawRoundedRect(box, RADIUS.control - 1, RADIUS.control - 1)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        inner = area.adjusted(_MARGIN, 0, -26, 0)
        painter.setFont(now.font("body", strong=row.decided))
        painter.setPen(now.colour("soft" if row.faded else "accent" if row.decided else "ink"))
        cut = QFontMetrics(painter.font()).elidedText(words, Qt.TextElideMode.ElideRight, inner.width())
        painter.drawText(inner, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), cut)
        mark = QRectF(area.right() - 24, area.center().y() - 7, 14, 14)
        paint_icon(painter, "chevron-down", mark, now.colours.soft)

    def _take(self, box: ChoiceBox) -> None:
        self.commitData.emit(box)
        self._leave(box)

    def _leave(self, box: ChoiceBox) -> None:
        if self._editor is not box:
            return
        self._editor = None
        self.closeEditor.emit(box, QAbstractItemDelegate.EndEditHint.NoHint)
