"""A table of a report, and the table behind a chart: selected with the keyboard, copied as text, wrapped rather than cut."""

import math
import textwrap
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QSize,
    Qt,
    QTimer,
    Slot,
)
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import (
    QHeaderView,
    QSizePolicy,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from intent_desktop.evaluation.blocks import Matrix, Table, Unit
from intent_desktop.evaluation.text import clean
from intent_desktop.evaluation.words import cells
from intent_desktop.ui.glossary import explained, place_in_glossary
from intent_desktop.ui.theme import ROW_HEIGHT, SPACE
from intent_desktop.ui.widgets.labels import plain_tooltip

_MOST_IN_SIGHT = 12  # rows, before the table scrolls by itself
_MOST_WRAPPED = 60
_MOST_FITTED = 24  # columns whose width follows their content
_WIDEST = 320
_LEAST_TEXT = 140  # pixels; beside so many figures that their texts would have less, a table scrolls sideways
_HEAD_LETTERS = 10
_PADDING = 6  # with the style's own, as much as a head has
_Index = QModelIndex | QPersistentModelIndex


class BlockTable(QTableView):
    """Shows a `Table` block as tall as its rows, up to a dozen; `fills` lets it take the room of what it stands in for."""

    def __init__(self, table: Table, name: str, parent: QWidget | None = None, *, fills: bool = False):
        super().__init__(parent)
        self.setAccessibleName(name)
        self._fills = fills
        self._stretched: int | None = None
        """The column of texts that takes the room which the others leave."""
        self._model = _Cells(self)
        self.setModel(self._model)
        self.verticalHeader().hide()
        self.setShowGrid(False)
        self.setProperty("role", "plain")
        self.setItemDelegate(_Padded(self))
        self.setAlternatingRowColors(True)
        self.setTabKeyNavigation(False)
        self.setWordWrap(True)
        self.setHorizontalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        self.setSizePolicy(
            QSizePolicy.Policy.Expanding,
            QSizePolicy.Policy.Ignored if fills else QSizePolicy.Policy.Fixed,
        )
        # A text that has more room needs fewer lines; the header tells of it before it is done.
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._fit)
        self.horizontalHeader().sectionResized.connect(self._fit_later)
        self.show_table(table)

    def show_table(self, table: Table) -> None:
        """Show another table."""
        self._model.show_table(table)
        header = self.horizontalHeader()
        columns = self._model.columnCount()
        numeric = self._model.numeric
        self._stretched = None
        if columns > _MOST_FITTED:
            header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
            header.setDefaultSectionSize(120)
        else:
            header.setMaximumSectionSize(_WIDEST if columns > 1 else 10_000)
            header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
            texts = [column for column in range(columns) if not numeric[column]]
            if texts:
                header.setMaximumSectionSize(10_000)
                self._stretched = max(texts, key=self._model.longest)
                self._share_width()
        self._fit()

    def sizeHint(self) -> QSize:
        rows = min(self._model.rowCount(), _MOST_IN_SIGHT)
        height = sum(self.rowHeight(row) for row in range(rows)) or ROW_HEIGHT
        bar = self.horizontalScrollBar().sizeHint().height() if self._is_too_wide() else 0
        return QSize(
            300, self.horizontalHeader().sizeHint().height() + height + bar + 2 * self.frameWidth() + 2
        )

    def minimumSizeHint(self) -> QSize:
        return QSize(160, 80 if self._fills else self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_width()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            QGuiApplication.clipboard().setText(self.selected_text())
            return
        super().keyPressEvent(event)

    def selected_text(self) -> str:
        """The selected cells, tabs between columns."""
        chosen = sorted((index.row(), index.column()) for index in self.selectedIndexes())
        lines: dict[int, list[str]] = {}
        for row, column in chosen:
            lines.setdefault(row, []).append(self._model.text(row, column))
        return "\n".join("\t".join(line) for line in lines.values())

    def help_place(self, at: QPoint | None) -> str:
        """Where the manual explains the column at a point, or that of the chosen cell, see `glossary.place_of`."""
        if at is None:
            column = self.currentIndex().column()
        else:
            column = self.horizontalHeader().logicalIndexAt(
                self.horizontalHeader().viewport().mapFromGlobal(at)
            )
        return place_in_glossary(self._model.head(column)) if column >= 0 else ""

    def _is_too_wide(self) -> bool:
        return self.horizontalHeader().length() > self.viewport().width() > 0

    def _share_width(self) -> None:
        """Leave the texts what the figures do not need, but never so little that their words would be cut."""
        column, header = self._stretched, self.horizontalHeader()
        if column is None:
            return
        least = min(self.sizeHintForColumn(column), _LEAST_TEXT)
        if self.viewport().width() - header.length() + header.sectionSize(column) < least:
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
            header.resizeSection(column, least)
        else:
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)

    @Slot()
    def _fit_later(self) -> None:
        self._later.start()

    @Slot()
    def _fit(self) -> None:
        if self._model.rowCount() <= _MOST_WRAPPED:
            self.resizeRowsToContents()
        self.updateGeometry()


class _Padded(QStyledItemDelegate):
    """Cells whose texts stand under their heads."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: _Index) -> None:
        super().initStyleOption(option, index)
        option.rect = option.rect.adjusted(_PADDING, 0, -_PADDING, 0)

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        size = super().sizeHint(option, index)
        return QSize(size.width() + 2 * _PADDING, max(size.height() + SPACE.small, ROW_HEIGHT))


class _Cells(QAbstractTableModel):
    def __init__(self, parent: QWidget):
        super().__init__(parent)
        self._heads: list[str] = []
        self._rows: list[list[str]] = []
        self.numeric: list[bool] = []

    def show_table(self, table: Table) -> None:
        self.beginResetModel()
        self._rows, self.numeric = cells(table)
        self._heads = [
            _in_lines(clean(head), self.longest(column)) for column, head in enumerate(table.columns)
        ]
        self.endResetModel()

    def text(self, row: int, column: int) -> str:
        return clean(self._rows[row][column])

    def longest(self, column: int) -> int:
        """The letters of the longest text of a column."""
        return max((len(row[column]) for row in self._rows), default=0)

    def head(self, column: int) -> str:
        return " ".join(self._heads[column].split())

    def rowCount(self, parent: _Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._heads)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.DisplayRole:
            return self.text(index.row(), index.column())
        if role == Qt.ItemDataRole.ToolTipRole:
            text = self.text(index.row(), index.column())
            return plain_tooltip(text) if len(text) > 30 else None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if self.numeric[index.column()] else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation == Qt.Orientation.Vertical:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._heads[section]
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tooltip(explained(self.head(section))) or None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if self.numeric[section] else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        return None


def _in_lines(head: str, letters: int) -> str:
    """A long head on several lines, so that its column need not be wider than what stands below it, of so many letters."""
    width = max(_HEAD_LETTERS, math.isqrt(3 * len(head)), letters)
    return textwrap.fill(head, width, break_long_words=False)


def matrix_as_table(matrix: Matrix) -> Table:
    """The cells of a matrix, its rows' names first."""
    units: list[Unit] = ["", *[matrix.unit] * len(matrix.columns)]
    rows: list[list[str | float | int | None]] = [
        [name, *values] for name, values in zip(matrix.rows, matrix.values, strict=True)
    ]
    return Table(columns=[_corner(matrix), *matrix.columns], rows=rows, units=units)


def _corner(matrix: Matrix) -> str:
    names: Sequence[str] = [part for part in (matrix.row_label, matrix.column_label) if part]
    return " / ".join(names)
