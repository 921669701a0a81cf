"""A table of millions of rows that scrolls as a short one does."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics, QGuiApplication, QKeyEvent, QKeySequence, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from intent_desktop.evaluation.numbers import MISSING
from intent_desktop.ui.theme import ROW_HEIGHT, theme
from intent_desktop.ui.widgets.paged_model import Fetch, PagedModel, TableColumn

_MARGIN = 9
_NARROWEST, _WIDEST = 56, 320
_SAMPLE = 60
_MOST_COPIED = 100_000


class PagedTable(QTableView):
    """Shows what a `PagedModel` fetches: a click on a header orders, Ctrl+C copies the selection as tab-separated text.

    `column_chosen(name)` follows a click on a header or a move of the current cell to another column, `row_chosen(row)` a move to another row.
    """

    column_chosen = Signal(str)
    row_chosen = Signal(int)

    def __init__(self, name: str = "", parent: QWidget | None = None, *, sortable: bool = True):
        super().__init__(parent)
        self._model = PagedModel(self)
        self._sized = False
        self.setModel(self._model)
        self.setItemDelegate(_Cell(self))
        self.setAccessibleName(name)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        rows = self.verticalHeader()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(ROW_HEIGHT)
        rows.setMinimumSectionSize(ROW_HEIGHT)
        rows.setDefaultAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        columns = self.horizontalHeader()
        columns.setHighlightSections(False)
        columns.setSectionsClickable(True)
        columns.setSortIndicatorClearable(True)
        columns.setMinimumSectionSize(_NARROWEST)
        columns.sectionClicked.connect(self._on_header)
        columns.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.setSortingEnabled(sortable)
        self._model.loaded.connect(self._on_loaded)
        self.selectionModel().currentChanged.connect(self._on_current)

    def show_source(self, columns: Sequence[TableColumn], rows: int, fetch: Fetch) -> None:
        """Show another table; its columns become as wide as their first rows ask for."""
        self._sized = False
        header = self.horizontalHeader()
        header.blockSignals(True)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        header.blockSignals(False)
        self._model.show_source(columns, rows, fetch)
        self._size_columns()
        self.scrollToTop()

    def clear(self) -> None:
        self._model.clear()

    def paged_model(self) -> PagedModel:
        return self._model

    def selected_text(self) -> str:
        """The selected cells with their heads, as tab-separated text; rows that are not loaded are left out."""
        ranges = self.selectionModel().selection()
        if ranges.isEmpty():
            return ""
        area = ranges.first()
        columns = range(area.left(), area.right() + 1)
        last = min(area.bottom(), area.top() + _MOST_COPIED - 1)
        lines = [[self._model.columns()[column].name for column in columns]]
        lines += [
            [_plain(self._model.value(row, column)) for column in columns]
            for row in range(area.top(), last + 1)
            if self._model.is_loaded(row)
        ]
        return "\n".join("\t".join(line) for line in lines)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            QGuiApplication.clipboard().setText(self.selected_text())
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and self._model.columnCount():
            self._size_columns()

    @Slot()
    def _on_loaded(self) -> None:
        if not self._sized:
            self._sized = True
            self._size_columns()

    def _size_columns(self) -> None:
        metrics = QFontMetrics(self.font())
        heads = QFontMetrics(theme().font("caption", strong=True))
        rows = [row for row in range(min(_SAMPLE, self._model.rowCount())) if self._model.is_loaded(row)]
        for place, column in enumerate(self._model.columns()):
            widths = [metrics.horizontalAdvance(self._model.text(row, place)[:80]) for row in rows]
            head = heads.horizontalAdvance(column.label or column.name) + 20  # the sort mark
            width = max([head, *widths]) + 2 * _MARGIN
            self.setColumnWidth(place, min(max(width, _NARROWEST), _WIDEST))

    def _on_header(self, section: int) -> None:
        self.column_chosen.emit(self._model.columns()[section].name)

    def _on_current(self, current: QModelIndex, previous: QModelIndex) -> None:
        if not current.isValid():
            return
        if current.column() != previous.column():
            self.column_chosen.emit(self._model.columns()[current.column()].name)
        if current.row() != previous.row():
            self.row_chosen.emit(current.row())


class _Cell(QStyledItemDelegate):
    """Paints a cell with the least work: this is what keeps scrolling smooth."""

    def __init__(self, table: PagedTable):
        super().__init__(table)
        self._table = table

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        area: QRect = option.rect
        state: QStyle.StateFlag = option.state
        now = theme()
        model = self._table.paged_model()
        column = index.column()
        selected = bool(state & QStyle.StateFlag.State_Selected)
        if selected:
            painter.fillRect(area, now.colour("accent_wash"))
        painter.setPen(now.colour("faint"))
        painter.drawLine(area.bottomLeft(), area.bottomRight())
        words = model.text(index.row(), column)
        if words:
            numeric = model.columns()[column].numeric
            side = Qt.AlignmentFlag.AlignRight if numeric else Qt.AlignmentFlag.AlignLeft
            inner = area.adjusted(_MARGIN, 0, -_MARGIN, 0)
            painter.setPen(now.colour("outline" if words == MISSING else "ink"))
            metrics: QFontMetrics = option.fontMetrics
            if metrics.horizontalAdvance(words[:200]) > inner.width():
                words = metrics.elidedText(words[:200], Qt.TextElideMode.ElideRight, inner.width())
            painter.drawText(
                inner, int(side | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine), words
            )
        elif not model.is_loaded(index.row()):
            bar = area.adjusted(_MARGIN, 10, -_MARGIN, -11)
            bar.setWidth(min(bar.width(), 60))
            painter.fillRect(bar, now.colour("faint"))
        if state & QStyle.StateFlag.State_HasFocus and self._table.hasFocus():
            painter.setPen(QPen(now.colour("accent"), 2))
            painter.drawRect(area.adjusted(1, 1, -1, -1))


def _plain(value: object) -> str:
    return "" if value is None else " ".join(str(value).split())
