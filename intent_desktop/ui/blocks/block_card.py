"""A chart of a report on a surface of its own: with title and protocol, its figures as a table in its place, its words to copy."""

from typing import assert_never

from PySide6.QtCore import QPoint
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from intent_desktop.evaluation import words
from intent_desktop.evaluation.blocks import Bars, Curve, Matrix, Table, Timeline, Tree
from intent_desktop.evaluation.text import clean
from intent_desktop.ui.blocks.block_table import BlockTable, matrix_as_table
from intent_desktop.ui.blocks.chart_or_table import TableButton
from intent_desktop.ui.glossary import explained, place_in_glossary
from intent_desktop.ui.widgets import Caption, Card, IconButton
from intent_desktop.ui.widgets.labels import plain_tooltip

ChartBlock = Curve | Bars | Matrix | Timeline | Tree

_LEAST_TABLE = 180


class BlockCard(Card):
    """Holds `chart`, which draws the block that `show_block` was told of last.

    Where many cards share a protocol that stands beside them, `with_protocol` keeps it out of each; copies still carry it.
    """

    def __init__(
        self, chart: QWidget, name: str, parent: QWidget | None = None, *, with_protocol: bool = True
    ):
        super().__init__(parent=parent)
        self.setObjectName(name)
        self.chart = chart
        self._with_protocol = with_protocol
        self._block: ChartBlock | None = None
        self._explained = ""
        self._table: BlockTable | None = None
        self._protocol = Caption()
        self._as_table = TableButton()
        self._as_table.setObjectName(f"{name}_table")
        self._as_table.toggled.connect(self._show_table)
        copy = IconButton("copy", self.tr("Copy the figures as text"))
        copy.setObjectName(f"{name}_copy")
        copy.clicked.connect(self._copy)
        self.add_action(self._as_table)
        self.add_action(copy)
        self.add(chart)
        self.add(self._protocol)

    def show_block(self, block: ChartBlock) -> None:
        """The chart draws this block now."""
        self.set_title(clean(block.title))
        named = (clean(block.title), clean(getattr(block, "value_label", "")))
        self._explained = next(filter(place_in_glossary, named), "")
        self._title.setToolTip(plain_tooltip(explained(self._explained)))
        self._protocol.setText(clean(block.protocol))
        self._protocol.setVisible(self._with_protocol and bool(block.protocol))
        self.keep_up(block)

    def help_place(self, at: QPoint | None) -> str:
        """Where the manual explains the chart, see `glossary.place_of`."""
        return place_in_glossary(self._explained)

    def keep_up(self, block: ChartBlock) -> None:
        """As `show_block`, where figures alone have changed; costs nothing while they are not in sight."""
        self._block = block
        if self._table is not None and self._as_table.isChecked():
            self._table.show_table(_table(block))

    def _show_table(self, is_shown: bool) -> None:
        if self._block is None:
            return
        if self._table is None:
            self._table = BlockTable(_table(self._block), self._block.title, fills=True)
            self._table.setObjectName(f"{self.objectName()}_figures")
            # It takes exactly the place of the chart: nothing on the page jumps.
            self._table.setFixedHeight(max(self.chart.height(), _LEAST_TABLE))
            self.body.insertWidget(0, self._table)
        self.keep_up(self._block)
        self._table.setVisible(is_shown)
        self.chart.setVisible(not is_shown)

    def _copy(self) -> None:
        if self._block is not None:
            QGuiApplication.clipboard().setText(words.render([self._block]))


def _table(block: ChartBlock) -> Table:
    match block:
        case Matrix():
            return matrix_as_table(block)
        case Curve() | Bars() | Timeline() | Tree():
            return words.as_table(block)
        case _:
            assert_never(block)
