"""The HTML report: well formed, self-contained, safe, accessible, and drawn from the data given."""

import base64
import hashlib
import re
from html.parser import HTMLParser
from xml.etree import ElementTree

import pytest

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
from intent_desktop.evaluation.html import render
from intent_desktop.messages import translate_with, use_language

HOSTILE = (
    "</style></title><script>alert('x')</script><img src=x onerror=\"alert(1)\">\x1b[31m\x00\u202e\ud800&amp;"
)

CURVE = Curve(
    title="ROC curve",
    x_label="False positive rate",
    y_label="True positive rate",
    x_unit="%",
    y_unit="%",
    diagonal=True,
    lines=[
        Line(name="trees", x=[0, 0.2, 1], y=[0, 0.8, 1], low=[0, 0.7, 1], high=[0, 0.9, 1]),
        Line(name="linear", x=[0, 0.3, 1], y=[0, 0.7, 1]),
    ],
    points=[Point(name="threshold", x=0.2, y=0.8)],
    protocol="2,466 rows of the test part",
)
BARS = Bars(title="Importance", value_label="Fall", names=["price", "brand"], values=[0.3, -0.1])
MATRIX = Matrix(
    title="Confusion",
    row_label="Truth",
    column_label="Prediction",
    rows=["yes", "no"],
    columns=["yes", "no"],
    values=[[30, 10], [5, 55]],
)
TIMELINE = Timeline(
    title="Time",
    times=[f"2024-01-{day:02}" for day in range(1, 32)],
    counts=[float(day) for day in range(31)],
    count_label="Orders",
    spans=[
        Span(start="2024-01-01", end="2024-01-10", name="history"),
        Span(start="2024-01-05", end="2024-01-20", name="train", kind="train"),
        Span(start="2024-01-20", end="2024-02-03T00:00:00Z", name="test", kind="test"),
    ],
    marks=[Mark(time="2024-01-20", name="cut-off")],
)
TABLE = Table(
    title="Models", columns=["model", "ROC-AUC", "rows"], rows=[["trees", 0.931, 2_466], ["rule", None, 12]]
)
FIGURES = Figures(
    figures=[Figure(name="ROC-AUC", value=0.931, low=0.921, high=0.94), Figure(name="none", value=None)]
)
EVERYTHING: list[AnyBlock] = [
    Sentence(text="It works.", tone="good"),
    FIGURES,
    Heading(title="Part"),
    Sentence(title="Note", text="Plain words.", protocol="how"),
    CURVE,
    BARS,
    MATRIX,
    TABLE,
    TIMELINE,
]


class Page(HTMLParser):
    """Elements in order, and whether every one is closed."""

    VOID = {"meta", "img", "link", "br", "hr"}

    def __init__(self, page: str):
        super().__init__()
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.open: list[str] = []
        self.text = ""
        self.feed(page)
        assert self.open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))
        if tag not in self.VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.text += data

    def named(self, tag: str) -> list[dict[str, str | None]]:
        return [attributes for name, attributes in self.elements if name == tag]


def hostile_blocks() -> list[AnyBlock]:
    return [
        Heading(title=HOSTILE, protocol=HOSTILE),
        Sentence(title=HOSTILE, text=HOSTILE, tone="bad", protocol=HOSTILE),
        Figures(title=HOSTILE, figures=[Figure(name=HOSTILE, value=1, explanation=HOSTILE)]),
        Curve(
            title=HOSTILE,
            x_label=HOSTILE,
            y_label=HOSTILE,
            lines=[Line(name=HOSTILE, x=[0, 1], y=[0, 1]), Line(name=HOSTILE, x=[0, 1], y=[0, 5])],
            diagonal=True,
            diagonal_name=HOSTILE,
            points=[Point(name=HOSTILE, x=0, y=0)],
        ),
        Bars(title=HOSTILE, value_label=HOSTILE, names=[HOSTILE], values=[1]),
        Matrix(
            title=HOSTILE,
            row_label=HOSTILE,
            column_label=HOSTILE,
            rows=[HOSTILE],
            columns=[HOSTILE],
            values=[[1]],
        ),
        Table(title=HOSTILE, columns=[HOSTILE], rows=[[HOSTILE]]),
        Timeline(
            title=HOSTILE,
            times=["2024-01-01"],
            counts=[1],
            count_label=HOSTILE,
            marks=[Mark(time="2024-01-01", name=HOSTILE)],
            spans=[Span(start="2024-01-01", end="2024-01-02", name=HOSTILE)],
        ),
    ]


def test_every_element_is_closed_and_every_chart_is_valid_xml() -> None:
    page = render(EVERYTHING, "Who buys?", "a test")
    assert len(Page(page).named("svg")) == 3
    for drawing in re.findall(r"<svg.*?</svg>", page, re.DOTALL):
        ElementTree.fromstring(drawing)


def test_text_from_files_cannot_become_markup() -> None:
    page = render(hostile_blocks(), HOSTILE, HOSTILE)
    page.encode("utf-8")
    parsed = Page(page)
    assert not parsed.named("script")
    assert not parsed.named("img")
    assert not any(name.startswith("on") for _, attributes in parsed.elements for name in attributes)
    assert not any(letter in page for letter in "\x1b\x00\u202e")
    for drawing in re.findall(r"<svg.*?</svg>", page, re.DOTALL):
        ElementTree.fromstring(drawing)


def test_nothing_is_fetched_and_the_policy_allows_only_its_own_style() -> None:
    page = render(EVERYTHING, "Who buys?")
    parsed = Page(page)
    assert not any(
        "http" in (value or "") for _, attributes in parsed.elements for value in attributes.values()
    )
    assert not {"script", "link", "img", "iframe", "object"} & {tag for tag, _ in parsed.elements}
    assert not any("style" in attributes for _, attributes in parsed.elements)
    policy = next(meta["content"] for meta in parsed.named("meta") if "http-equiv" in meta)
    style = re.search(r"<style>(.*?)</style>", page, re.DOTALL)
    assert style is not None
    digest = base64.b64encode(hashlib.sha256(style[1].encode()).digest()).decode()
    assert policy == f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"
    assert "url(" not in style[1]
    assert "@import" not in style[1]


def test_charts_say_what_they_show_and_ids_are_unique() -> None:
    page = render(EVERYTHING, "Who buys?")
    parsed = Page(page)
    ids = [attributes["id"] for _, attributes in parsed.elements if "id" in attributes]
    assert len(ids) == len(set(ids))
    for drawing in parsed.named("svg"):
        assert drawing["role"] == "img"
        assert set((drawing["aria-labelledby"] or "").split()) <= set(ids)
    assert "trees goes from 0 % at 0 % to 100 % at 100 %" in page.replace("\u00a0", " ")


def test_tables_name_their_rows_and_columns() -> None:
    page = render([TABLE, MATRIX], "Tables")
    scopes = [head.get("scope") for head in Page(page).named("th")]
    assert None not in scopes
    assert scopes.count("row") == 4
    assert "2,466" in page
    assert "0.931" in page


def test_a_table_of_contents_comes_with_the_seventh_heading() -> None:
    headings = [Heading(title=f"Part {number}") for number in range(7)]
    assert not Page(render(headings[:6], "Six")).named("nav")
    page = render(headings, "Seven")
    targets = [link["href"] for link in Page(page).named("a")]
    assert len(targets) == 7
    assert all(f'id="{(target or "#")[1:]}"' in page for target in targets)


def test_intervals_and_protocols_stand_with_their_figures() -> None:
    page = render([FIGURES, CURVE], "Figures")
    assert "± 0.010 (95 %)" in page.replace("\u00a0", " ")
    assert '<p class="protocol">2,466 rows of the test part</p>' in page


def test_a_lone_chart_takes_the_whole_width_and_two_share_it() -> None:
    assert render([BARS, BARS, BARS], "Three").count("plot half") == 2
    assert render([BARS, TABLE, BARS], "Two apart").count("plot half") == 0


def test_a_curve_is_drawn_where_its_values_are() -> None:
    line = Line(name="loss", x=[0, 1, 2, 3], y=[4.0, None, 2.0, 1.0])
    page = render([Curve(title="Loss", x_label="round", y_label="loss", lines=[line])], "Loss")
    drawn = re.search(r'<path class="line s0" d="M([^"]*)"/>(?=<circle)', page)
    assert drawn is not None
    points = [tuple(map(float, place.split())) for place in drawn[1].split("L")]
    assert len(points) == 3
    (x0, y0), (x2, y2), (x3, y3) = points
    assert (x2 - x0) / (x3 - x0) == pytest.approx(2 / 3, abs=0.01)
    assert (y2 - y0) / (y3 - y0) == pytest.approx(2 / 3, abs=0.01)
    assert y0 < y3  # higher values stand higher


@pytest.mark.parametrize(
    "block",
    [
        Curve(title="empty", x_label="x", y_label="y", lines=[]),
        Curve(title="no values", x_label="x", y_label="y", lines=[Line(name="a", x=[1, 2], y=[None, None])]),
        Curve(title="one point", x_label="x", y_label="y", lines=[Line(name="a", x=[1], y=[3])]),
        Curve(title="flat", x_label="x", y_label="y", lines=[Line(name="a", x=[1, 2], y=[0, 0])]),
        Curve(
            title="not a number",
            x_label="x",
            y_label="y",
            lines=[Line(name="a", x=[1, 2, 3], y=[1, float("nan"), 2])],
        ),
        Curve(title="huge", x_label="x", y_label="y", lines=[Line(name="a", x=[0, 1e12], y=[-1e15, 1e15])]),
        Bars(title="empty", value_label="v", names=[], values=[]),
        Bars(title="zeros", value_label="v", names=["a", "b"], values=[0, 0]),
        Bars(title="negative", value_label="v", names=["a"], values=[-3], low=[-4], high=[-2]),
        Matrix(title="empty", row_label="r", column_label="c", rows=[], columns=[], values=[]),
        Matrix(title="gaps", row_label="r", column_label="c", rows=["a"], columns=["b"], values=[[None]]),
        Table(title="empty", columns=["a"], rows=[]),
        Table(title="no columns", columns=[], rows=[]),
        Figures(figures=[]),
        Timeline(title="empty", times=[], counts=[], count_label="n"),
        Timeline(title="one day", times=["2024-01-01"], counts=[0], count_label="n"),
        Timeline(title="years", times=["1999-01-01", "2024-01-01"], counts=[1, 2], count_label="n"),
    ],
    ids=lambda block: f"{type(block).__name__} {block.title}",
)
def test_blocks_with_little_in_them_still_make_a_page(block: AnyBlock) -> None:
    page = render([block], "Little")
    Page(page)
    assert "nan" not in re.sub(r"<style>.*?</style>", "", page, flags=re.DOTALL).lower().replace(
        "not a number", ""
    )


def test_the_whole_report_says_the_language_it_is_written_in() -> None:
    use_language("zh_CN")
    try:
        assert '<html lang="zh-CN">' in render(EVERYTHING, "谁会买？")
    finally:
        translate_with(None)


def test_a_long_timeline_stays_small() -> None:
    days = [
        f"20{year:02}-{month:02}-{day:02}"
        for year in range(14, 24)
        for month in range(1, 13)
        for day in range(1, 29)
    ]
    block = Timeline(title="Ten years", times=days, counts=[1.0] * len(days), count_label="orders")
    assert len(render([block], "Long")) < 1_000_000
