"""The blocks of a report as widgets: charts that can be read as tables, texts that are never markup."""

import itertools
import re
from collections.abc import Sequence
from typing import assert_never

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from intent_desktop.evaluation.blocks import (
    AnyBlock,
    Bars,
    Curve,
    Figures,
    Heading,
    Matrix,
    Sentence,
    Table,
    Timeline,
    Tree,
)
from intent_desktop.evaluation.text import clean
from intent_desktop.evaluation.words import as_table, describe
from intent_desktop.messages import Note
from intent_desktop.ui.blocks.block_card import BlockCard, ChartBlock
from intent_desktop.ui.blocks.block_table import BlockTable
from intent_desktop.ui.blocks.drawing import has_content
from intent_desktop.ui.blocks.tree_view import TreeView
from intent_desktop.ui.plots import BarChart, LineChart, MatrixView, TimelineChart
from intent_desktop.ui.theme import SPACE
from intent_desktop.ui.widgets import Banner, Caption, Card, Disclosure, FlowLayout, Label, Tile
from intent_desktop.ui.widgets import Heading as HeadingLabel

LEAST_WIDTH = 460  # of a chart beside another
CHART_HEIGHT = 250
LEAST_TILE = 190


def widget(block: AnyBlock, name: str) -> QWidget:
    """The block as a widget; `name` becomes its object name. What it shows is told to screen readers in sentences."""
    made = _widget(block, name)
    made.setObjectName(name)
    if not made.accessibleName():
        made.setAccessibleName(clean(block.title))
    if not made.accessibleDescription():
        made.setAccessibleDescription(clean(describe(block)))
    return made


class Blocks(QWidget):
    """Blocks below each other, charts side by side where there is room."""

    def __init__(self, blocks: Sequence[AnyBlock], name: str, parent: QWidget | None = None):
        super().__init__(parent)
        self.setObjectName(name)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.medium)
        numbered = list(enumerate(blocks))
        parts: list[QWidget] = []
        for half, run in itertools.groupby(numbered, key=lambda entry: _is_half(entry[1])):
            made = [widget(block, f"{name}_{number}") for number, block in run]
            parts += made
            if half and len(made) > 1:
                row = QWidget()
                flow = FlowLayout(row, least_width=LEAST_WIDTH, spacing=SPACE.medium)
                for part in made:
                    flow.addWidget(part)
                made = [row]
            for part in made:
                column.addWidget(part)
        for (first, shown), (second, told) in itertools.pairwise(zip(blocks, parts, strict=True)):
            if isinstance(first, Bars) and isinstance(second, Table) and first.dots:
                _link(shown, told)


def _link(shown: QWidget, told: QWidget) -> None:
    """What is chosen in a chart is chosen in the table below it, which has a row for each of its bars, and the other way."""
    chart, table = shown.findChild(BarChart), told.findChild(BlockTable)
    if chart is None or table is None or chart.count() != table.model().rowCount():
        return
    table.setSelectionBehavior(BlockTable.SelectionBehavior.SelectRows)
    chart.chosen.connect(table.selectRow)
    table.selectionModel().currentRowChanged.connect(lambda now, _: chart.choose(now.row()))


def _widget(block: AnyBlock, name: str) -> QWidget:
    match block:
        case Heading():
            return _with_protocol(HeadingLabel(clean(block.title)), block)
        case Sentence():
            if block.tone == "plain":
                return _titled(Label(clean(block.text)), block)
            first, rest = _first_sentence(clean(block.text))
            return _titled(Banner(first, rest, block.tone), block)
        case Figures():
            return _titled(_figures(block), block)
        case Curve() | Bars() | Timeline() | Tree():
            return _chart(block, name)
        case Matrix():
            if not block.rows or not block.columns:
                return _nothing(block)
            matrix = MatrixView(clean(block.title))
            matrix.show_matrix(block)
            return _card(matrix, block, name)
        case Table():
            if not block.rows:
                return _nothing(block)
            card = Card(clean(block.title))
            card.add(BlockTable(block, clean(block.title) or QCoreApplication.translate("Blocks", "Table")))
            if block.protocol:
                card.add(Caption(clean(block.protocol)))
            return card
        case _:
            assert_never(block)


def _first_sentence(text: str) -> tuple[str, str]:
    """What is said first, and the rest: the former stands out, all of it in bold would be read by nobody."""
    end = re.search(r"[.!?](?=\s+“?[^\W\d_])|。(?=\s*“?[^\W\d_])", text)
    if end is None:
        return text, ""
    return text[: end.end()], text[end.end() :].lstrip()


def _chart(block: Curve | Bars | Timeline | Tree, name: str) -> QWidget:
    if not has_content(block):
        return _nothing(block)
    title = clean(block.title)
    chart: QWidget
    match block:
        case Curve():
            lines = LineChart(title)
            lines.show_curve(block)
            lines.setFixedHeight(CHART_HEIGHT)
            chart = lines
        case Bars():
            bars = BarChart(title)
            bars.show_bars(block)
            chart = bars
        case Timeline():
            timeline = TimelineChart(title)
            timeline.show_timeline(block)
            timeline.setFixedHeight(CHART_HEIGHT)
            chart = timeline
        case Tree():
            return _tree(block, name)
        case _:
            assert_never(block)
    return _card(chart, block, name)


def _tree(block: Tree, name: str) -> BlockCard:
    """The picture of a tree, and beneath it what holds on the way to each of its leaves."""
    card = _card(TreeView(block), block, name)
    title = QCoreApplication.translate("Blocks", "All rules in words")
    rules = Disclosure(title, BlockTable(as_table(block), title))
    rules.button.setObjectName(f"{name}_rules")
    card.add(rules)
    return card


def _card(chart: QWidget, block: ChartBlock, name: str) -> BlockCard:
    card = BlockCard(chart, name)
    card.show_block(block)
    return card


def _nothing(block: AnyBlock) -> QWidget:
    card = Card(clean(block.title))
    card.add(Label(Note("report_empty").text(), "soft"))
    return card


def _figures(block: Figures) -> QWidget:
    row = QWidget()
    flow = FlowLayout(row, least_width=LEAST_TILE, even=True, spacing=SPACE.small)
    for figure in block.figures:
        flow.addWidget(Tile.of(figure))
    return row


def _titled(content: QWidget, block: AnyBlock) -> QWidget:
    if not block.title and not block.protocol:
        return content
    outer = _with_protocol(content, block)
    layout = outer.layout()
    if block.title and isinstance(layout, QVBoxLayout):
        layout.insertWidget(0, Label(clean(block.title), "strong"))
    return outer


def _with_protocol(content: QWidget, block: AnyBlock) -> QWidget:
    outer = QWidget()
    column = QVBoxLayout(outer)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(SPACE.tiny)
    column.addWidget(content)
    if block.protocol:
        column.addWidget(Caption(clean(block.protocol)))
    return outer


def _is_half(block: AnyBlock) -> bool:
    return isinstance(block, Curve | Bars) or (isinstance(block, Matrix) and len(block.columns) <= 4)
