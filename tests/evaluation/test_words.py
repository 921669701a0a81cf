"""The report in plain words: nothing that acts on a terminal, nothing too wide, every chart told."""

import pytest

from intent_desktop.evaluation import text
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
)
from intent_desktop.evaluation.words import as_table, describe, render

CURVE = Curve(
    title="ROC curve",
    x_label="False positive rate",
    y_label="True positive rate",
    x_unit="%",
    y_unit="%",
    diagonal=True,
    lines=[Line(name="trees", x=[0, 0.25, 1], y=[0, 0.8, 1]), Line(name="linear", x=[0, 1], y=[0, 1])],
    points=[Point(name="threshold", x=0.25, y=0.8)],
)
BARS = Bars(
    value_label="Fall of ROC-AUC",
    names=["price", "手机配件"],
    values=[0.3, 0.15],
    low=[0.2, 0.1],
    high=[0.4, 0.2],
)
MATRIX = Matrix(
    row_label="Truth",
    column_label="Prediction",
    rows=["yes", "no"],
    columns=["yes", "no"],
    values=[[30, 10], [5, 55]],
)
TABLE = Table(
    columns=["model", "ROC-AUC", "time"],
    units=["", "", "seconds"],
    rows=[["trees", 0.931, 130], ["rule", None, 1]],
)
TIMELINE = Timeline(
    times=[f"2024-01-{day:02}T00:00:00" for day in range(1, 32)],
    counts=[float(day) for day in range(31)],
    count_label="orders",
    spans=[Span(start="2024-01-01", end="2024-01-20", name="training", kind="train")],
    marks=[Mark(time="2024-01-20T12:30:00", name="cut-off")],
)
FIGURES = Figures(
    figures=[
        Figure(
            name="ROC-AUC", value=0.931, low=0.921, high=0.94, explanation="how often a buyer scores higher"
        ),
        Figure(name="recall", value=0.684, unit="%"),
    ]
)
EVERYTHING: list[AnyBlock] = [Heading(title="Part"), FIGURES, CURVE, BARS, MATRIX, TABLE, TIMELINE]


def plain(words: str) -> str:
    return words.replace("\u00a0", " ")


def test_the_whole_report_keeps_to_its_width() -> None:
    long = Sentence(text="many words " * 50, tone="caution", protocol="a long protocol " * 20)
    for width in (60, 100):
        lines = render([*EVERYTHING, long], width).splitlines()
        assert max(map(text.columns, lines)) <= width


def test_figures_stand_with_their_intervals() -> None:
    lines = plain(render([FIGURES])).splitlines()
    assert lines[0] == "ROC-AUC   0.931  [0.921 – 0.940]  how often a buyer scores higher"
    assert lines[1] == "recall   68.4 %"


def test_a_curve_is_a_row_of_columns_on_a_scale_shared_by_its_lines() -> None:
    lines = plain(render([CURVE])).splitlines()
    assert lines[1] == "True positive rate (up), False positive rate from 0 % to 100 %"
    assert lines[2].startswith("trees   ▁")
    assert lines[2].endswith("█  0 % → 100 %")
    assert lines[4] == "• threshold: False positive rate 25 %, True positive rate 80 %."


def test_bars_are_as_long_as_their_values() -> None:
    lines = render([BARS]).splitlines()
    assert lines[1].count("█") == 2 * lines[2].count("█")
    assert "[0.200 – 0.400]" in lines[1]


def test_chinese_names_keep_columns_aligned() -> None:
    lines = render([BARS]).splitlines()
    starts = {text.columns(line[: line.index("0.")]) for line in lines[1:]}
    assert len(starts) == 1


def test_tables_are_aligned_and_numbers_are_for_people() -> None:
    lines = plain(render([TABLE])).splitlines()
    assert lines == [
        "model  ROC-AUC        time",
        "─────  ───────  ──────────",
        "trees    0.931  2 min 10 s",
        "rule         –         1 s",
    ]


def test_control_signs_of_a_file_cannot_reach_the_terminal() -> None:
    hostile = "\x1b]0;owned\x07\x1b[2Jcolumn\r\nnext\u202e\x9b31m"
    blocks: list[AnyBlock] = [
        Heading(title=hostile),
        Sentence(title=hostile, text=hostile, protocol=hostile),
        Figures(figures=[Figure(name=hostile, value=1, explanation=hostile)]),
        Curve(
            x_label=hostile,
            y_label=hostile,
            lines=[Line(name=hostile, x=[0, 1], y=[0, 1])],
            points=[Point(name=hostile, x=0, y=0)],
        ),
        Bars(value_label=hostile, names=[hostile], values=[1]),
        Matrix(row_label=hostile, column_label=hostile, rows=[hostile], columns=[hostile], values=[[1]]),
        Table(columns=[hostile], rows=[[hostile]]),
        Timeline(
            times=["2024-01-01"],
            counts=[1],
            count_label=hostile,
            spans=[Span(start="2024-01-01", end="2024-01-02", name=hostile)],
            marks=[Mark(time="2024-01-01", name=hostile)],
        ),
    ]
    shown = render(blocks)
    assert not any(sign in shown for sign in "\x1b\x07\x9b\r\u202e")


def test_every_chart_has_words_for_who_cannot_see_it() -> None:
    assert plain(describe(CURVE)) == (
        "Line chart: True positive rate over False positive rate. "
        "trees goes from 0 % at 0 % to 100 % at 100 %; it is highest, 100 %, at 100 %. "
        "linear goes from 0 % at 0 % to 100 % at 100 %; it is highest, 100 %, at 100 %. "
        "threshold: False positive rate 25 %, True positive rate 80 %. A dashed diagonal shows: blind guess."
    )
    assert describe(BARS) == "Bar chart: Fall of ROC-AUC, 2 bars. They are price 0.300; 手机配件 0.150."
    assert (
        describe(MATRIX)
        == "Grid: Truth in rows, Prediction in columns. yes: yes 30, no 10. no: yes 5, no 55."
    )
    assert describe(TABLE) == "Table with 2 rows and the columns model, ROC-AUC, time."
    assert describe(TIMELINE) == (
        "Chart over time: orders from 2024-01-01 to 2024-01-31, 465 in all; most, 30, on 2024-01-31. "
        "training runs from 2024-01-01 to 2024-01-20. cut-off is at 2024-01-20 12:30."
    )
    assert plain(describe(FIGURES)) == "ROC-AUC: 0.931 (95 % interval 0.921 – 0.940). recall: 68.4 %."


def test_braces_in_a_name_are_only_text() -> None:
    block = Bars(value_label="{0.__class__}", names=["{name}"], values=[1])
    assert describe(block) == "Bar chart: {0.__class__}, 1 bars. They are {name} 1."


def test_a_long_curve_has_a_short_table_that_keeps_both_ends() -> None:
    line = Line(name="loss", x=[float(step) for step in range(500)], y=[float(step) for step in range(500)])
    table = as_table(Curve(x_label="step", y_label="loss", lines=[line]))
    assert len(table.rows) == 21
    assert (table.rows[0][1], table.rows[-1][1]) == ("0", "499")


@pytest.mark.parametrize(
    "block",
    [
        Curve(x_label="x", y_label="y", lines=[]),
        Curve(
            x_label="x",
            y_label="y",
            lines=[Line(name="a", x=[1, 2], y=[None, None]), Line(name="b", x=[1], y=[float("nan")])],
        ),
        Curve(x_label="x", y_label="y", lines=[Line(name="a", x=[1], y=[2])]),
        Bars(value_label="v", names=[], values=[]),
        Bars(value_label="v", names=["a"], values=[0]),
        Matrix(row_label="r", column_label="c", rows=[], columns=[], values=[]),
        Table(columns=[], rows=[]),
        Table(columns=["a"], rows=[]),
        Figures(figures=[]),
        Timeline(times=[], counts=[], count_label="n"),
        Timeline(times=["2024-01-01"], counts=[0], count_label="n"),
    ],
    ids=lambda block: type(block).__name__,
)
def test_blocks_with_little_in_them_still_have_words(block: AnyBlock) -> None:
    assert isinstance(render([block]), str)
    assert isinstance(describe(block), str)
