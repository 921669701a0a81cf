"""A picture and its figures in one place: what a button changes between."""

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from intent_desktop.evaluation.blocks import Table
from intent_desktop.ui.blocks.block_table import BlockTable
from intent_desktop.ui.widgets.buttons import IconButton


class TableButton(IconButton):
    """Checked where the figures are shown in the place of the picture; its name says what it leads to."""

    def __init__(self, parent: QWidget | None = None):
        super().__init__("table", "", parent)
        self.setCheckable(True)
        self.toggled.connect(self._name)
        self._name(False)

    @Slot(bool)
    def _name(self, shows_table: bool) -> None:
        self.setToolTip(self.tr("Show as chart") if shows_table else self.tr("Show as table"))
        self.setAccessibleName(self.toolTip())


class ChartOrTable(QStackedWidget):
    """Shows `chart`, or what `as_table` tells of it, as `button` says; `name` is its object name.

    `row_chosen(row)`: a row of the table is the current one.
    """

    row_chosen = Signal(int)

    def __init__(
        self, chart: QWidget, as_table: Callable[[], Table], name: str, parent: QWidget | None = None
    ):
        super().__init__(parent)
        self.setObjectName(name)
        self.chart = chart
        self._as_table = as_table
        self.table: BlockTable | None = None
        """The table; None before it was asked for."""
        self._filling = False
        self.button = TableButton()
        self.button.setObjectName(f"{name}_table")
        self.button.toggled.connect(self._show_table)
        self.addWidget(chart)

    @Slot()
    def refresh(self) -> None:
        """The chart shows something else now; costs nothing while the table is not in sight."""
        if self.table is not None and self.button.isChecked():
            self._filling = True
            self.table.show_table(self._as_table())
            self._filling = False

    def _show_table(self, is_shown: bool) -> None:
        if is_shown and self.table is None:
            self.table = BlockTable(self._as_table(), self.chart.accessibleName(), fills=True)
            self.table.setObjectName(f"{self.objectName()}_figures")
            self.table.setSelectionBehavior(BlockTable.SelectionBehavior.SelectRows)
            self.table.selectionModel().currentRowChanged.connect(self._on_row)
            self.addWidget(self.table)
        else:
            self.refresh()
        self.setCurrentWidget(self.table if is_shown and self.table is not None else self.chart)

    @Slot(QModelIndex, QModelIndex)
    def _on_row(self, now: QModelIndex, before: QModelIndex) -> None:
        if now.isValid() and not self._filling:
            self.row_chosen.emit(now.row())
