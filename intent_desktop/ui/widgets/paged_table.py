"""A table of millions of rows that scrolls as a short one does."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics, QGuiApplication, QKeyEvent, QKeySequence, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QTableView,
    QWidget,
)

from intent_desktop.evaluation.numbers import MISSING
from intent_desktop.ui.theme import ROW_HEIGHT, theme
from intent_desktop.ui.widgets.chip_header import ChipHeader
from intent_desktop.ui.widgets.paged_model import Fetch, PagedModel, TableColumn

_MARGIN = 9
_NARROWEST, _WIDEST = 56, 320
_SAMPLE = 6_000  # cells that are measured for the widths of the columns
_MOST_COPIED = 100_000
_LONGEST = 200  # letters of a text that a cell looks at
_MOST_CUT = 20_000
_OPENS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2)


class PagedTable(QTableView):
    """Shows what a `PagedModel` fetches: a click on a header orders, Ctrl+C copies the selection as tab-separated text.

    `chip_wanted(name, place)` follows a click on the chip in a head, or Enter or F2 in its column, with where a list may open on the screen.
    `column_chosen(name)` follows a click on a header or a move of the current cell to another column, `row_chosen(row)` a move to another row.
    """

    column_chosen = Signal(str)
    row_chosen = Signal(int)
    chip_wanted = Signal(str, QPoint)

    def __init__(self, name: str = "", parent: QWidget | None = None, *, sortable: bool = True):
        super().__init__(parent)
        self._model = PagedModel(self)
        self._sized = False
        self.setModel(self._model)
        self._cut: dict[tuple[str, int], tuple[str, int]] = {}
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
        columns = self._heads = ChipHeader(self._model, self)
        columns.chip_clicked.connect(self._on_chip)
        self.setHorizontalHeader(columns)
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

    def describe(self, columns: Sequence[TableColumn]) -> None:
        """Say something else of the same columns, in their heads; rows, order and scrolling stay."""
        self._model.describe(columns)
        self._heads.viewport().update()

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

    def paintEvent(self, event: QPaintEvent) -> None:
        # All cells in one go: a delegate called for each takes three times as long, and scrolling shows it.
        area = event.rect()
        first, last = self.rowAt(area.top()), self.rowAt(area.bottom())
        if first < 0:
            return
        last = last if last >= 0 else self._model.rowCount() - 1
        self._model.want(first, last)
        columns = [
            column
            for column in range(self._model.columnCount())
            if not self.isColumnHidden(column)
            and self.columnViewportPosition(column) <= area.right()
            and self.columnViewportPosition(column) + self.columnWidth(column) >= area.left()
        ]
        painter = QPainter(self.viewport())
        painter.setFont(self.font())
        self._paint_selection(painter)
        self._paint_rules(painter, first, last)
        for column in columns:
            self._paint_column(painter, column, first, last)
        self._paint_current(painter)

    def _paint_selection(self, painter: QPainter) -> None:
        wash = theme().colour("accent_wash")
        for chosen in self.selectionModel().selection().toList():
            area = self.visualRect(chosen.topLeft()).united(self.visualRect(chosen.bottomRight()))
            if self.selectionBehavior() == QAbstractItemView.SelectionBehavior.SelectRows:
                area.setRight(self.viewport().width())  # as far as the rules between the rows
            painter.fillRect(area, wash)

    def _paint_rules(self, painter: QPainter, first: int, last: int) -> None:
        painter.setPen(theme().colour("faint"))
        width = self.viewport().width()
        for row in range(first, last + 1):
            bottom = self.rowViewportPosition(row) + self.rowHeight(row) - 1
            painter.drawLine(0, bottom, width, bottom)

    def _paint_column(self, painter: QPainter, column: int, first: int, last: int) -> None:
        now, model = theme(), self._model
        ink, missing, waiting = now.colour("ink"), now.colour("disabled"), now.colour("faint")
        left, room = self.columnViewportPosition(column) + _MARGIN, self.columnWidth(column) - 2 * _MARGIN
        numeric = model.columns()[column].numeric
        metrics = QFontMetrics(self.font())
        drop = (ROW_HEIGHT + metrics.ascent() - metrics.descent()) // 2
        for row in range(first, last + 1):
            top = self.rowViewportPosition(row)
            words = model.text(row, column)
            if words:
                shown, wide = self._cut_to(words, room, metrics)
                painter.setPen(missing if words == MISSING else ink)
                painter.drawText(left + (room - wide if numeric else 0), top + drop, shown)
            elif not model.is_loaded(row):
                painter.fillRect(left, top + 10, min(room, 60), ROW_HEIGHT - 21, waiting)

    def _paint_current(self, painter: QPainter) -> None:
        if self.hasFocus() and self.currentIndex().isValid():
            painter.setPen(QPen(theme().colour("accent"), 2))
            painter.drawRect(self.visualRect(self.currentIndex()).adjusted(1, 1, -1, -2))

    def _cut_to(self, words: str, room: int, metrics: QFontMetrics) -> tuple[str, int]:
        """The words as they fit into a cell, and how wide they are then."""
        known = self._cut.get((words, room))
        if known is None:
            shown = metrics.elidedText(words[:_LONGEST], Qt.TextElideMode.ElideRight, room)
            known = shown, metrics.horizontalAdvance(shown)
            if len(self._cut) >= _MOST_CUT:
                self._cut.clear()
            self._cut[words, room] = known
        return known

    def keyboardSearch(self, search: str) -> None:
        """Typing looks for nothing: it would ask for each of millions of rows, of which few have been read."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            QGuiApplication.clipboard().setText(self.selected_text())
        elif event.key() in _OPENS and self._heads.chip_area(self.currentIndex().column()).isValid():
            self._on_chip(self.currentIndex().column())
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._cut.clear()
            self._size_columns()

    @Slot()
    def _on_loaded(self) -> None:
        if not self._sized:
            self._sized = True
            self._size_columns()

    def _size_columns(self) -> None:
        metrics = QFontMetrics(self.font())
        heads = QFontMetrics(theme().font("caption", strong=True))
        most = min(60, max(3, _SAMPLE // max(1, self._model.columnCount())), self._model.rowCount())
        rows = [row for row in range(most) if self._model.is_loaded(row)]
        for place, column in enumerate(self._model.columns()):
            widths = [metrics.horizontalAdvance(self._model.text(row, place)[:80]) for row in rows]
            head = heads.horizontalAdvance(column.label or column.name) + 20  # the sort mark
            if column.chip:
                head = max(head, heads.horizontalAdvance(column.chip) + 26)
            width = max([head, *widths]) + 2 * _MARGIN + 3  # rounding must not cut what fits
            self.setColumnWidth(place, min(max(width, _NARROWEST), _WIDEST))

    def _on_chip(self, section: int) -> None:
        area = self._heads.chip_area(section)
        place = self._heads.viewport().mapToGlobal(QPoint(area.left(), area.bottom() + 4))
        self.chip_wanted.emit(self._model.columns()[section].name, place)

    def _on_header(self, section: int) -> None:
        self.column_chosen.emit(self._model.columns()[section].name)

    def _on_current(self, current: QModelIndex, previous: QModelIndex) -> None:
        if not current.isValid():
            return
        if current.column() != previous.column():
            self.column_chosen.emit(self._model.columns()[current.column()].name)
        if current.row() != previous.row():
            self.row_chosen.emit(current.row())


def _plain(value: object) -> str:
    return "" if value is None else " ".join(str(value).split())
