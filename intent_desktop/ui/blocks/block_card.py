"""A chart of a report on a surface of its own: with title and protocol, its figures as a table in its place, its words to copy."""

from typing import assert_never

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QWidget

from intent_desktop.evaluation import words
from intent_desktop.evaluation.blocks import Bars, Curve, Matrix, Table, Timeline, Tree
from intent_desktop.ui.blocks.block_table import BlockTable, matrix_as_table
from intent_desktop.ui.widgets import Caption, Card, IconButton

ChartBlock = Curve | Bars | Matrix | Timeline | Tree


class BlockCard(Card):
    """Holds `chart`, which draws `block`. `show_block` keeps table and words up with what the chart draws now."""

    def __init__(self, chart: QWidget, block: ChartBlock, name: str, parent: QWidget | None = None):
        super().__init__(block.title, parent=parent)
        self.setObjectName(name)
        self.chart = chart
        self._block = block
        self._table: BlockTable | None = None
        self._stack = QStackedWidget()
        self._stack.addWidget(chart)
        self._stack.setSizePolicy(chart.sizePolicy())
        self._protocol = Caption(block.protocol)
        self._protocol.setVisible(bool(block.protocol))
        self._as_table = IconButton("table", self.tr("Show as table"))
        self._as_table.setObjectName(f"{name}_table")
        self._as_table.setCheckable(True)
        self._as_table.toggled.connect(self._show_table)
        copy = IconButton("copy", self.tr("Copy the figures as text"))
        copy.setObjectName(f"{name}_copy")
        copy.clicked.connect(self._copy)
        self.add_action(self._as_table)
        self.add_action(copy)
        self.add(self._stack, 1)
        self.add(self._protocol)

    def show_block(self, block: ChartBlock) -> None:
        """The chart draws another block by now."""
        self._block = block
        self.set_title(block.title)
        self._protocol.setText(block.protocol)
        self._protocol.setVisible(bool(block.protocol))
        self.renew_table()

    def keep_up(self, block: ChartBlock) -> None:
        """As `show_block`, where only figures have changed; costs nothing while they are not in sight."""
        self._block = block
        self.renew_table()

    def renew_table(self) -> None:
        if self._table is not None and self._as_table.isChecked():
            self._table.show_table(_table(self._block))

    def _show_table(self, is_shown: bool) -> None:
        if is_shown and self._table is None:
            # The table takes exactly the place of the chart, which must not jump.
            height = max(self.chart.height(), 160)
            self._table = BlockTable(_table(self._block), self._block.title, fills=True)
            self._table.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
            self._table.setObjectName(f"{self.objectName()}_figures")
            self._stack.addWidget(self._table)
            self._stack.setMinimumHeight(min(height, 260))
        self.renew_table()
        if self._table is not None:
            self._stack.setCurrentWidget(self._table if is_shown else self.chart)
        self._as_table.setToolTip(self.tr("Show as chart") if is_shown else self.tr("Show as table"))
        self._as_table.setAccessibleName(self._as_table.toolTip())

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(words.render([self._block]))


def _table(block: ChartBlock) -> Table:
    match block:
        case Matrix():
            return matrix_as_table(block)
        case Curve() | Bars() | Timeline() | Tree():
            return words.as_table(block)
        case _:
            assert_never(block)
