"""A report as typed blocks. Each block type has one renderer for each medium (window, HTML, PDF, words)."""

from typing import Literal

import msgspec

# "%": the value is a share, 0 … 1, and is shown as a percentage. "seconds" are shown as minutes, hours, days.
Unit = Literal["", "%", "days", "money", "seconds"]


class Block(msgspec.Struct, frozen=True, tag_field="block", kw_only=True):
    """Base of all blocks. `protocol` says how the figures were obtained; it stands under the block."""

    title: str = ""
    protocol: str = ""


class Heading(Block, frozen=True, tag="heading"):
    """A part of the report begins."""


class Sentence(Block, frozen=True, tag="sentence"):
    """Plain words; `tone` colours it."""

    text: str
    tone: Literal["plain", "good", "caution", "bad"] = "plain"


class Figures(Block, frozen=True, tag="figures"):
    """A few numbers a person should see first, each with its 95 % interval where one was computed."""

    figures: list["Figure"]


class Figure(msgspec.Struct, frozen=True, kw_only=True):
    name: str
    value: float | None
    low: float | None = None
    high: float | None = None
    unit: Unit = ""
    explanation: str = ""


class Curve(Block, frozen=True, tag="curve"):
    """Lines over a numeric axis, and points to point out. `diagonal` draws the line of a blind guess.

    `diagonal_name` says what else the diagonal stands for; `spread` is drawn beneath the lines, on no scale of its own;
    `heights`: values that the vertical axis shall reach, so that several charts have the same one.
    """

    x_label: str
    y_label: str
    lines: list["Line"]
    diagonal: bool = False
    diagonal_name: str = ""
    x_unit: Unit = ""
    y_unit: Unit = ""
    points: list["Point"] = []
    spread: "Spread | None" = None
    heights: list[float] = []


class Spread(msgspec.Struct, frozen=True, kw_only=True):
    """How many rows lie where along the axis of a curve: `counts` between `edges`, of which there is one more."""

    name: str
    edges: list[float]
    counts: list[int]


class Line(msgspec.Struct, frozen=True, kw_only=True):
    name: str
    x: list[float]
    y: list[float | None]
    low: list[float] | None = None
    high: list[float] | None = None


class Point(msgspec.Struct, frozen=True, kw_only=True):
    """One place on a curve, such as the threshold in use."""

    name: str
    x: float
    y: float


class Bars(Block, frozen=True, tag="bars"):
    """Horizontal bars, longest first where the order has no meaning of its own. `details` stand beside the names, softly.

    `dots`: drawn as dots with their intervals, on an axis that need not begin at 0.
    """

    value_label: str
    names: list[str]
    values: list[float]
    low: list[float] | None = None
    high: list[float] | None = None
    details: list[str] = []
    dots: bool = False
    unit: Unit = ""


class Matrix(Block, frozen=True, tag="matrix"):
    """Counts or shares in a grid: confusion, cohorts. `values[row][column]`."""

    row_label: str
    column_label: str
    rows: list[str]
    columns: list[str]
    values: list[list[float | None]]
    unit: Unit = ""


class Table(Block, frozen=True, tag="table"):
    """Rows of cells; numbers are right-aligned and shown for people. `units`: one a column, where there are any."""

    columns: list[str]
    rows: list[list[str | float | int | None]]
    units: list[Unit] = []


class Timeline(Block, frozen=True, tag="timeline"):
    """Counts over time with marked moments and spans (history, cut-off, horizon). Times are ISO 8601."""

    times: list[str]
    counts: list[float]
    count_label: str
    marks: list["Mark"] = []
    spans: list["Span"] = []


class Mark(msgspec.Struct, frozen=True, kw_only=True):
    time: str
    name: str


class Span(msgspec.Struct, frozen=True, kw_only=True):
    start: str
    end: str
    name: str
    kind: Literal["history", "train", "valid", "test"] = "history"


class Tree(Block, frozen=True, tag="tree"):
    """Rows parted step by step: each node says how many rows came there and what holds for them. The root is first."""

    value_label: str
    nodes: list["TreeNode"]
    unit: Unit = "%"


class TreeNode(msgspec.Struct, frozen=True, kw_only=True):
    """`feature` and `condition` say which of its parent's rows came here, both empty at the root; `children` are places
    in the list of nodes, none for a leaf.
    """

    feature: str = ""
    condition: str = ""
    rows: int
    value: float
    children: list[int] = []


AnyBlock = Heading | Sentence | Figures | Curve | Bars | Matrix | Table | Timeline | Tree
