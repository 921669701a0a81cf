"""Every block in every medium: window, PDF, HTML and words, also with content that nobody expects."""

import math
import re
from pathlib import Path
from typing import Any, get_args

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QLabel
from pytestqt.qtbot import QtBot

from intent_desktop.evaluation import html, words
from intent_desktop.evaluation.blocks import (
    AnyBlock,
    Bars,
    Curve,
    Figure,
    Figures,
    Heading,
    Line,
    Mark,
    Matrix,
    Point,
    Sentence,
    Span,
    Table,
    Timeline,
    Tree,
    TreeNode,
)
from intent_desktop.ui.blocks import pdf
from intent_desktop.ui.blocks.block_card import BlockCard
from intent_desktop.ui.blocks.block_table import BlockTable
from intent_desktop.ui.blocks.paper import Piece, pages, space
from intent_desktop.ui.blocks.tree_view import TreeView
from intent_desktop.ui.blocks.window import Blocks, widget
from intent_desktop.ui.theme import theme

LONG = "顾客在最近三十天内购买过的商品类别名称" * 12
MARKUP = "<b>bold</b><script>alert('x')</script> & \"quotes\"\u202e\n"
NAN = float("nan")

BLOCKS: dict[str, list[AnyBlock]] = {
    "plain": [
        Heading(title="The answer"),
        Sentence(text="Good", tone="good"),
        Figures(
            title="Figures",
            figures=[Figure(name="ROC-AUC", value=0.93, low=0.92, high=0.94, explanation="What it means")],
            protocol="Judged once.",
        ),
        Curve(
            title="ROC",
            x_label="x",
            y_label="y",
            lines=[Line(name="trees", x=[0, 0.5, 1], y=[0, 0.8, 1], low=[0, 0.7, 1], high=[0, 0.9, 1])],
            diagonal=True,
            points=[Point(name="here", x=0.5, y=0.8)],
            x_unit="%",
            y_unit="%",
        ),
        Bars(title="Bars", value_label="fall", names=["a", "b"], values=[0.4, -0.1], low=[0.3, -0.2], high=[0.5, 0]),
        Matrix(
            title="Confusion",
            row_label="truth",
            column_label="predicted",
            rows=["yes", "no"],
            columns=["yes", "no"],
            values=[[10, 2], [3, 85]],
        ),
        Table(title="Models", columns=["model", "auc"], rows=[["trees", 0.93], ["linear", None]]),
        Timeline(
            title="When",
            times=["2026-01-01", "2026-01-08"],
            counts=[4, 9],
            count_label="events",
            marks=[Mark(time="2026-01-05", name="cut-off")],
            spans=[Span(start="2026-01-01", end="2026-01-05", name="history")],
        ),
        Tree(
            title="Rules",
            value_label="chance",
            nodes=[
                TreeNode(rows=10, value=0.4, children=[1, 2]),
                TreeNode(feature="pages", condition="≤ 3", rows=6, value=0.1),
                TreeNode(feature="pages", condition="> 3", rows=4, value=0.9),
            ],
        ),
    ],
    "empty": [
        Heading(title=""),
        Sentence(text=""),
        Figures(figures=[]),
        Curve(x_label="", y_label="", lines=[]),
        Curve(x_label="", y_label="", lines=[Line(name="none", x=[], y=[])]),
        Bars(value_label="", names=[], values=[]),
        Matrix(row_label="", column_label="", rows=[], columns=[], values=[]),
        Table(columns=["a", "b"], rows=[]),
        Table(columns=[], rows=[]),
        Timeline(times=[], counts=[], count_label=""),
        Tree(value_label="", nodes=[TreeNode(rows=0, value=0.0)]),
    ],
    "one value": [
        Figures(figures=[Figure(name="n", value=1)]),
        Curve(x_label="x", y_label="y", lines=[Line(name="one", x=[0.3], y=[0.3])]),
        Bars(value_label="v", names=["only"], values=[0.0]),
        Matrix(row_label="r", column_label="c", rows=["a"], columns=["b"], values=[[0]]),
        Table(columns=["a"], rows=[[1]]),
        Timeline(times=["2026-01-01T10:00:00"], counts=[0], count_label="events"),
    ],
    "missing": [
        Figures(figures=[Figure(name="unknown", value=None), Figure(name="nan", value=NAN, low=NAN, high=1)]),
        Curve(x_label="x", y_label="y", lines=[Line(name="gaps", x=[0, 1, 2, 3], y=[None, 1.0, None, 2.0])]),
        Curve(x_label="x", y_label="y", lines=[Line(name="nothing", x=[0, 1], y=[None, None])]),
        Matrix(row_label="r", column_label="c", rows=["a", "b"], columns=["a", "b"], values=[[None, NAN], [1, 2]]),
        Table(columns=["a", "b"], rows=[[None, NAN], [None, math.inf]], units=["", "%"]),
    ],
    "many": [
        Figures(figures=[Figure(name=f"figure {place}", value=place * 1e7) for place in range(30)]),
        Curve(
            x_label="x",
            y_label="y",
            lines=[
                Line(name=f"line {line}", x=list(range(2_000)), y=[line * place for place in range(2_000)])
                for line in range(9)
            ],
        ),
        Bars(value_label="v", names=[f"feature {place}" for place in range(60)], values=list(range(60))),
        Matrix(
            row_label="r",
            column_label="c",
            rows=[f"r{place}" for place in range(40)],
            columns=[f"c{place}" for place in range(40)],
            values=[[float(row * column) for column in range(40)] for row in range(40)],
        ),
        Table(columns=["name", "rows"], rows=[[f"row {place}", place] for place in range(2_000)]),
        Table(columns=[f"column {place}" for place in range(60)], rows=[[*range(60)]] * 3),
        Timeline(
            times=[f"20{year:02}-{month:02}-01" for year in range(10, 26) for month in range(1, 13)],
            counts=[float(place) for place in range(192)],
            count_label="events",
        ),
    ],
    "long Chinese names": [
        Heading(title=LONG),
        Sentence(text=LONG, tone="bad", title=LONG, protocol=LONG),
        Figures(title=LONG, figures=[Figure(name=LONG, value=1.0, explanation=LONG)], protocol=LONG),
        Curve(title=LONG, x_label=LONG, y_label=LONG, lines=[Line(name=LONG, x=[0, 1], y=[0, 1])]),
        Bars(title=LONG, value_label=LONG, names=[LONG, LONG], values=[1, 2]),
        Matrix(title=LONG, row_label=LONG, column_label=LONG, rows=[LONG], columns=[LONG], values=[[1]]),
        Table(title=LONG, columns=[LONG, LONG], rows=[[LONG, LONG * 20]]),
        Timeline(
            title=LONG,
            times=["2026-01-01", "2026-01-02"],
            counts=[1, 2],
            count_label=LONG,
            marks=[Mark(time="2026-01-02", name=LONG)],
            spans=[Span(start="2026-01-01", end="2026-01-02", name=LONG)],
        ),
        Tree(
            title=LONG,
            value_label=LONG,
            nodes=[
                TreeNode(rows=2, value=0.5, children=[1]),
                TreeNode(feature=LONG, condition=LONG, rows=2, value=0.5),
            ],
        ),
    ],
    "markup": [
        Heading(title=MARKUP, protocol=MARKUP),
        Sentence(text=MARKUP, tone="caution", title=MARKUP),
        Figures(title=MARKUP, figures=[Figure(name=MARKUP, value=1.0, explanation=MARKUP)]),
        Curve(title=MARKUP, x_label=MARKUP, y_label=MARKUP, lines=[Line(name=MARKUP, x=[0, 1], y=[0, 1])]),
        Bars(title=MARKUP, value_label=MARKUP, names=[MARKUP], values=[1]),
        Matrix(title=MARKUP, row_label=MARKUP, column_label=MARKUP, rows=[MARKUP], columns=[MARKUP], values=[[1]]),
        Table(title=MARKUP, columns=[MARKUP], rows=[[MARKUP]]),
    ],
}  # fmt: skip
CASES = [
    pytest.param(block, id=f"{kind}-{number}-{type(block).__name__}")
    for kind, blocks in BLOCKS.items()
    for number, block in enumerate(blocks)
]


def test_the_cases_hold_every_type_of_block() -> None:
    assert {type(block) for block in BLOCKS["plain"]} == set(get_args(AnyBlock))


@pytest.mark.parametrize("block", CASES)
def test_each_block_has_a_widget_that_says_what_it_shows(qtbot: QtBot, block: AnyBlock) -> None:
    shown = widget(block, "block")
    qtbot.addWidget(shown)
    shown.resize(480, 400)
    shown.show()
    assert shown.objectName() == "block"
    assert not shown.grab().isNull()
    theme().set_mode("dark")
    assert not shown.grab().isNull()
    for label in shown.findChildren(QLabel):
        assert label.textFormat() == Qt.TextFormat.PlainText or "<" not in label.text()


@pytest.mark.parametrize("kind", BLOCKS)
def test_blocks_of_every_kind_make_a_pdf(qapp: Any, tmp_path: Path, kind: str) -> None:
    file = tmp_path / "report.pdf"
    count = pdf.save(file, BLOCKS[kind], MARKUP, LONG)
    content = file.read_bytes()
    assert content.startswith(b"%PDF")
    assert b"%%EOF" in content[-32:]
    assert len(re.findall(rb"/Type */Page\b", content)) == count
    assert [path.name for path in tmp_path.iterdir()] == ["report.pdf"]


@pytest.mark.parametrize("kind", BLOCKS)
def test_blocks_of_every_kind_make_html_and_words(kind: str) -> None:
    page = html.render(BLOCKS[kind], "Report")
    assert "<script" not in page
    assert words.render(BLOCKS[kind])
    assert all(isinstance(words.describe(block), str) for block in BLOCKS[kind])


def test_a_long_table_takes_many_pages(qapp: Any, tmp_path: Path) -> None:
    assert pdf.save(tmp_path / "short.pdf", BLOCKS["plain"], "Report") <= 3
    rows: list[list[str | float | int | None]] = [[f"row {place}", place] for place in range(2_000)]
    table = Table(columns=["name", "rows"], rows=rows)
    assert 30 <= pdf.save(tmp_path / "long.pdf", [table], "Report") <= 60


def test_pieces_that_belong_together_stand_on_one_page_and_no_page_is_empty() -> None:
    def line(height: float, *, keep: bool = False) -> Piece:
        return Piece(height, lambda painter, y: None, keep)

    title, chart = line(20, keep=True), line(50)
    made = pages([line(50), space(1), title, space(1, keep=True), chart, space(4)], 100)
    assert [[piece.height for _, piece in page] for page in made] == [[50, 10], [20, 10, 50]]
    assert [y for y, _ in made[1]] == [0, 20, 30]
    head = line(10)
    rows = [line(40)._replace(head=head) for _ in range(4)]
    made = pages([head._replace(keep=True), *rows, space(5)], 100)
    assert [[piece.height for _, piece in page] for page in made] == [[10, 40, 40], [10, 40, 40]]


def test_a_pdf_that_cannot_be_written_leaves_nothing_behind(qapp: Any, tmp_path: Path) -> None:
    with pytest.raises(OSError, match="No such file"):
        pdf.save(tmp_path / "nowhere" / "report.pdf", BLOCKS["plain"], "Report")
    assert list(tmp_path.iterdir()) == []


def test_a_report_as_the_engine_tells_it_makes_a_pdf(qapp: Any, tmp_path: Path) -> None:
    report = {
        "title": "Who will buy?",
        "subtitle": "visits.csv",
        "blocks": [{"block": "heading", "title": "In short"}, {"block": "sentence", "text": "Yes."}],
    }
    assert pdf.save_report(report, tmp_path / "report.pdf") == 1


def test_a_chart_shows_its_figures_as_a_table_in_its_place(qtbot: QtBot) -> None:
    card = widget(BLOCKS["plain"][3], "roc")
    qtbot.addWidget(card)
    card.resize(500, 400)
    card.show()
    assert isinstance(card, BlockCard)
    button = card.findChild(QAbstractButton, "roc_table")
    assert isinstance(button, QAbstractButton)
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Space)
    table = card.findChild(BlockTable, "roc_figures")
    assert isinstance(table, BlockTable)
    assert table.isVisible()
    assert not card.chart.isVisible()
    table.setCurrentIndex(table.model().index(1, 0))
    table.selectRow(1)
    qtbot.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text().startswith("trees\t50")
    qtbot.keyClick(button, Qt.Key.Key_Space)
    assert card.chart.isVisible()


def test_a_tree_too_wide_scrolls_sideways_and_its_rules_stand_beneath(qtbot: QtBot) -> None:
    card = widget(BLOCKS["plain"][-1], "rules")
    qtbot.addWidget(card)
    card.resize(500, 500)
    card.show()
    view = card.findChild(TreeView)
    assert view is not None
    assert view.picture.width() > view.width(), "its letters are not made smaller than can be read"
    assert view.horizontalScrollBar().maximum() > 0
    card.resize(1_300, 500)
    qtbot.waitUntil(lambda: view.horizontalScrollBar().maximum() == 0)
    assert view.picture.width() <= view.width()
    rules = card.findChild(QAbstractButton, "rules_rules")
    assert isinstance(rules, QAbstractButton)
    rules.click()
    (table,) = card.findChildren(BlockTable)
    assert table.isVisible()
    assert table.model().rowCount() == 2


def test_a_chart_copies_its_words(qtbot: QtBot) -> None:
    block = BLOCKS["plain"][5]
    card = widget(block, "confusion")
    qtbot.addWidget(card)
    button = card.findChild(QAbstractButton, "confusion_copy")
    assert isinstance(button, QAbstractButton)
    button.click()
    assert QGuiApplication.clipboard().text() == words.render([block])


def test_charts_stand_side_by_side_where_there_is_room(qtbot: QtBot) -> None:
    curve = BLOCKS["plain"][3]
    part = Blocks([curve, curve], "part")
    qtbot.addWidget(part)
    part.resize(1_200, 500)
    part.show()
    first, second = part.findChildren(BlockCard)
    assert first.y() == second.y()
    part.resize(600, 1_000)
    qtbot.waitUntil(lambda: first.y() != second.y())


def test_a_head_stands_in_one_line_where_what_is_below_it_is_longer(qtbot: QtBot) -> None:
    columns = ["Column", "What it means", "Number of rows"]
    table = BlockTable(Table(columns=columns, rows=[["timestamp", LONG, 3]]), "columns")
    qtbot.addWidget(table)
    header = Qt.Orientation.Horizontal
    heads = [table.model().headerData(column, header) for column in range(3)]
    assert heads == ["Column", "What it means", "Number of\nrows"]


def test_a_table_gives_its_room_to_its_longest_texts(qtbot: QtBot) -> None:
    table = BlockTable(Table(columns=["Column", "What it means"], rows=[["timestamp", LONG]]), "columns")
    qtbot.addWidget(table)
    table.resize(500, 200)
    table.show()
    assert table.columnWidth(0) >= table.sizeHintForColumn(0)


@pytest.mark.parametrize("width", [500, 700, 1200])
def test_texts_beside_many_figures_keep_room_for_their_words(qtbot: QtBot, width: int) -> None:
    figures = [f"Figure {place}" for place in range(9)]
    rows = [["Boosted trees with an autoencoder", *[0.5] * 9], ["Same chance for everybody", *[0.123] * 9]]
    shown = BlockTable(Table(columns=["Model", *figures], rows=rows, units=[""] * 10), "Models")
    qtbot.addWidget(shown)
    shown.resize(width, 300)
    shown.show()
    longest = max(shown.fontMetrics().horizontalAdvance(word) for row in rows for word in str(row[0]).split())
    assert shown.columnWidth(0) > longest + 20
    shown.resize(1600, 300)
    assert shown.horizontalHeader().length() == shown.viewport().width(), "the texts have what is left"
    shown.resize(width, 300)
    assert shown.columnWidth(0) > longest + 20
