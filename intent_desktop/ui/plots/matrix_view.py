"""Counts or shares in a grid, each cell as dark as it is large."""

from math import isfinite

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QSizePolicy,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from intent_desktop.evaluation import words
from intent_desktop.evaluation.blocks import Matrix
from intent_desktop.evaluation.numbers import format_value
from intent_desktop.messages import listed
from intent_desktop.messages.punctuation import labelled
from intent_desktop.ui.theme import mixed, theme

_CELL = 44
_WIDE = 116
_STRONGEST = 0.5  # share of the accent in the darkest cell: ink stays readable on it


class MatrixView(QTableWidget):
    """Draws a `Matrix` block as a table, which screen readers and the arrow keys know."""

    def __init__(self, name: str, parent: QWidget | None = None):
        super().__init__(parent)
        self.setAccessibleName(name)
        self._matrix: Matrix | None = None
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setProperty("role", "plain")
        self.setShowGrid(False)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setDefaultSectionSize(_WIDE)
        self.verticalHeader().setDefaultSectionSize(_CELL)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self._paint_cells)

    def show_matrix(self, matrix: Matrix) -> None:
        """Draw another matrix."""
        self._matrix = matrix
        self.setRowCount(len(matrix.rows))
        self.setColumnCount(len(matrix.columns))
        self.setVerticalHeaderLabels(matrix.rows)
        self.setHorizontalHeaderLabels(matrix.columns)
        for row, values in enumerate(matrix.values):
            for column, value in enumerate(values):
                cell = QTableWidgetItem(format_value(value, matrix.unit))
                cell.setTextAlignment(Qt.AlignmentFlag.AlignCenter)
                spoken = labelled(listed((matrix.rows[row], matrix.columns[column])), cell.text())
                cell.setData(Qt.ItemDataRole.AccessibleTextRole, spoken)
                self.setItem(row, column, cell)
        self._paint_cells()
        self.setAccessibleDescription(self.describe())
        height = self.horizontalHeader().sizeHint().height() + min(len(matrix.rows), 12) * _CELL + 4
        self.setFixedHeight(height)

    def clear(self) -> None:
        self._matrix = None
        super().clear()
        self.setRowCount(0)
        self.setColumnCount(0)

    def describe(self) -> str:
        """What the matrix shows, in sentences."""
        return words.describe(self._matrix) if self._matrix is not None else self.accessibleName()

    @Slot()
    def _paint_cells(self) -> None:
        if self._matrix is None:
            return
        finite = [
            abs(value)
            for row in self._matrix.values
            for value in row
            if value is not None and isfinite(value)
        ]
        most = max(finite, default=0)
        for row, values in enumerate(self._matrix.values):
            for column, value in enumerate(values):
                cell = self.item(row, column)
                if cell is not None:
                    known = value is not None and isfinite(value)
                    share = abs(value or 0) / most * _STRONGEST if known and most else 0.0
                    cell.setBackground(mixed(theme().colour("card"), theme().series(0), share))
                    cell.setForeground(theme().colour("ink"))
