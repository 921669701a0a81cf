"""Strokes, labels and read-outs: what every drawn chart is made of. Colours and type come from the page's style sheet.

Places are in the units of the drawing, y downwards.
"""

from collections.abc import Sequence
from typing import NamedTuple

from intent_desktop.evaluation.axes import Axis, fitting, text_width
from intent_desktop.evaluation.text import clean, escape

NARROW = 480.0  # a chart on half the page
WIDE = 1_000.0
SERIES = 6  # colours before they begin again
LEGEND_ROW = 18.0

Place = tuple[float, float]


class Reading(NamedTuple):
    """One line of a read-out: the class of its colour, where its dot stands, what it says."""

    colour: str
    y: float
    says: str


def label(x: float, y: float, words: str, style: str, anchor: str = "start") -> str:
    """Words at a place, nothing for no words."""
    ends = "" if anchor == "start" else f' text-anchor="{anchor}"'
    return f'<text class="{style}" x="{x:.1f}" y="{y:.1f}"{ends}>{escape(words)}</text>' if words else ""


def stroke(points: Sequence[Place], style: str, closed: bool = False) -> str:
    """A line through places."""
    way = "M" + "L".join(f"{x:.1f} {y:.1f}" for x, y in points) + ("Z" if closed else "")
    return f'<path class="{style}" d="{way}"/>'


def dot(x: float, y: float, radius: float, style: str) -> str:
    return f'<circle class="{style}" cx="{x:.1f}" cy="{y:.1f}" r="{radius:g}"/>'


def box(x: float, y: float, width: float, height: float, style: str, radius: float = 0) -> str:
    corner = f' rx="{radius:g}"' if radius else ""
    return (
        f'<rect class="{style}" x="{x:.1f}" y="{y:.1f}" width="{width:.1f}" height="{height:.1f}"{corner}/>'
    )


def series(place: int) -> int:
    """The colour of the line at that place in its chart."""
    return place % SERIES


def grid(ticks: Sequence[float], labels: Sequence[str], across: Axis, up: Axis) -> str:
    """Horizontal lines with their labels; zero stands out."""
    parts = []
    for tick, words in zip(ticks, labels, strict=True):
        y = up.place(tick)
        parts.append(stroke([(across.start, y), (across.end, y)], "zero" if tick == 0 else "grid"))
        parts.append(label(across.start - 7, y + 4, words, "tick", "end"))
    return "".join(parts)


def legend(entries: Sequence[tuple[int, str]], width: float) -> tuple[str, float]:
    """Keys and names in rows, and the height they take; entries: (place of the line, its name)."""
    parts, x, y = [], 0.0, 11.0
    for place, name in entries:
        shown = fitting(clean(name), width - 24)
        need = text_width(shown) + 40
        if x and x + need - 16 > width:
            x, y = 0.0, y + LEGEND_ROW
        parts.append(
            stroke([(x, y - 4), (x + 16, y - 4)], f"line s{series(place)}") + label(x + 22, y, shown, "name")
        )
        x += need
    return "".join(parts), y + 5 if parts else 0.0


def read_out(x: float, width: float, across: Axis, up: Axis, head: str, readings: Sequence[Reading]) -> str:
    """A strip that, under the pointer, shows a hair line, a dot on each curve and a small box of values."""
    top, bottom = up.end, up.start
    readings = [reading._replace(says=fitting(clean(reading.says), 190)) for reading in readings]
    head = fitting(clean(head), 200)
    wide = max(text_width(head, 11), *(text_width(reading.says, 11) + 12 for reading in readings)) + 18
    high = 15.0 * (len(readings) + 1) + 9
    left = x + 10 if x + 10 + wide <= across.end else max(x - 10 - wide, 0)
    # The box keeps to the half of the chart where the curves are not.
    mean = sum(reading.y for reading in readings) / len(readings)
    y = bottom - high - 6 if mean < (top + bottom) / 2 else top + 2
    parts = [stroke([(x, top), (x, bottom)], "hair")]
    parts += [dot(x, reading.y, 3.5, f"dot {reading.colour}") for reading in readings]
    parts += [box(left, y, wide, high, "box", 4), label(left + 9, y + 15, head, "boxhead")]
    for row, reading in enumerate(readings, start=1):
        parts.append(dot(left + 12, y + 11 + 15 * row, 3, reading.colour))
        parts.append(label(left + 20, y + 15 + 15 * row, reading.says, "boxtext"))
    hit = box(x - width / 2, top, width, bottom - top, "hit")
    return f'<g class="read">{hit}<g class="readout">{"".join(parts)}</g></g>'
