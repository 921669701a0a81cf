"""Charts as SVG, drawn from the report's blocks.

Each carries its title and description for screen readers. Read-outs appear under the pointer by style alone, so a
chart needs no script.
"""

import itertools
from collections.abc import Sequence

from intent_desktop.evaluation.axes import (
    FONT_SIZE,
    Axis,
    apart,
    bounds,
    fitting,
    round_ticks,
    text_width,
    widened,
)
from intent_desktop.evaluation.blocks import Bars, Curve, Line, Point, Spread, Timeline, Tree, Unit
from intent_desktop.evaluation.drawing import (
    NARROW,
    WIDE,
    Place,
    Reading,
    box,
    dot,
    grid,
    label,
    legend,
    read_out,
    series,
    stroke,
)
from intent_desktop.evaluation.even_steps import MARGIN, Steps, even_steps
from intent_desktop.evaluation.numbers import format_column, format_ticks, format_value
from intent_desktop.evaluation.text import clean, escape
from intent_desktop.evaluation.timeline import timeline
from intent_desktop.evaluation.tree_drawing import Measure, tree
from intent_desktop.evaluation.words import describe, height_at, known_points
from intent_desktop.messages import Note
from intent_desktop.messages.punctuation import labelled

CURVE_HEIGHT = 220.0
BAR_ROW = 26.0
READ_OUTS = 36
SPREAD_SHARE = 0.22
"""Of the height, for how the rows are spread."""


def draw(
    block: Curve | Bars | Timeline | Tree, name: str, wide: bool = False, measure: Measure = text_width
) -> str:
    """The chart as one `<svg>` element, over half the page or all of it; a timeline and a tree always take all.

    `name` keeps its ids apart from those of other charts on the page; `measure` tells how wide words are where the typeface is
    known, else they are taken to be wide. There must be something to draw.
    """
    width = WIDE if wide or isinstance(block, Timeline | Tree) else NARROW
    if isinstance(block, Curve):
        height, drawing = _curve(block, width)
    elif isinstance(block, Bars):
        height, drawing = _bars(block, width)
    elif isinstance(block, Timeline):
        height, drawing = timeline(block)
    else:
        width, height, drawing = tree(block, measure)
    return (
        f'<svg viewBox="0 0 {width:g} {height:g}" role="img" aria-labelledby="{name}-title {name}-desc">'
        f'<title id="{name}-title">{escape(block.title)}</title>'
        f'<desc id="{name}-desc">{escape(describe(block))}</desc>{drawing}</svg>'
    )


def _curve(block: Curve, width: float) -> tuple[float, str]:
    steps = even_steps(block)
    if steps is not None:
        block = steps.curve
    lines = [line for line in block.lines if known_points(line)]
    x_low, x_high, y_low, y_high = _ranges(block, lines)
    if steps is not None:
        x_low, x_high = x_low - MARGIN, x_high + MARGIN
    ticks = round_ticks(y_low, y_high)
    labels = format_ticks(ticks, block.y_unit)
    left = max(max(map(text_width, labels), default=0) + 10, 28)

    # A name at the end of its line is read at once; where the ends meet, a legend has to do.
    named = [(place, line) for place, line in enumerate(lines) if line.name]
    scale = Axis(y_low, y_high, CURVE_HEIGHT, 0)
    ends = [scale.place(known_points(line)[-1][1]) for _, line in named]
    direct = len(named) > 1 and apart(ends, FONT_SIZE + 3)
    right = min(max(text_width(line.name) for _, line in named) + 12, 130.0) if direct else 18.0
    keys, top = ("", 0.0) if direct else legend([(place, line.name) for place, line in named], width)
    top += 30
    bottom = top + CURVE_HEIGHT
    across, up = Axis(x_low, x_high, left, width - right), Axis(y_low, y_high, bottom, top)

    parts = [keys, label(0, top - 12, block.y_label, "axis"), grid(ticks, labels, across, up)]
    if steps is None:
        parts.append(_ticks_below(round_ticks(x_low, x_high), block.x_unit, across, bottom))
    else:
        parts += [
            label(across.place(step), bottom + 17, words, "tick", "middle")
            for step, words in enumerate(steps.labels)
        ]
    parts.append(label((left + width - right) / 2, bottom + 36, block.x_label, "axis", "middle"))
    if block.diagonal:
        parts.append(_diagonal(block, across, up))
    drawn = [[(across.place(x), up.place(y)) for x, y in known_points(line)] for line in lines]
    if block.spread is not None:
        parts.append(_spread(block.spread, across, top, bottom))
    parts += [_band(line, place, across, up) for place, line in enumerate(lines)]
    parts += [_line(points, place) for place, points in enumerate(drawn)]
    if direct:
        parts += [
            label(
                width - right + 7,
                top + end + 4,
                fitting(clean(line.name), right - 7),
                f"direct t{series(place)}",
            )
            for (place, line), end in zip(named, ends, strict=True)
        ]
    parts += [_point(point, drawn, across, up) for point in block.points]
    parts.append(_read_outs(block, lines, across, up, steps))
    return bottom + 42, "".join(parts)


def _ranges(block: Curve, lines: Sequence[Line]) -> tuple[float, float, float, float]:
    """Lowest and highest x and y of the axes."""
    if block.diagonal:
        return 0.0, 1.0, 0.0, 1.0
    points = [point for line in lines for point in known_points(line)]
    points += [(point.x, point.y) for point in block.points]
    heights = [*block.heights, *(y for _, y in points)] + [
        edge for line in lines for edge in (line.low or []) + (line.high or [])
    ]
    xs = [x for x, _ in points] + (block.spread.edges if block.spread else [])
    x_low, x_high = bounds(xs, from_zero=False)
    # A share that begins at 1 % belongs on an axis that begins at 0.
    if 0 < x_low < 0.1 * x_high:
        x_low = 0.0
    y_low, y_high = widened(*bounds(heights))
    if block.y_unit == "%" and max(heights) <= 1 < y_high:
        y_high = 1.0
    return x_low, x_high, y_low, y_high


def _bars(block: Bars, width: float) -> tuple[float, str]:
    details = block.details or [""] * len(block.names)
    names = [
        clean(f"{name} · {detail}" if detail else name)
        for name, detail in zip(block.names, details, strict=True)
    ]
    values = format_column(block.values, block.unit)
    left = min(max(map(text_width, names)) + 10, width * 0.42)
    room = max(map(text_width, values)) + 12
    top = 24.0
    bottom = top + BAR_ROW * len(names) + 4
    ends = [*block.values, *(block.low or []), *(block.high or [])]
    low, high = bounds(ends, from_zero=False) if block.dots else bounds([*ends, 0.0])
    # Negative bars have their value on the left of them.
    across = Axis(low, high, left + (room if low < 0 else 0) + (8 if block.dots else 0), width - room)
    ticks = round_ticks(low, high, 5)
    parts = [label(0, 10, block.value_label, "axis"), _ticks_below(ticks, block.unit, across, bottom - 2)]
    parts += [stroke([(x, top - 4), (x, bottom)], "grid") for x in map(across.place, ticks)]
    zero = across.start if block.dots else across.place(0)
    for place, (name, number, value) in enumerate(zip(names, block.values, values, strict=True)):
        middle = top + BAR_ROW * (place + 0.5)
        tip = across.place(number)
        reach, whisker = [tip] if block.dots else [zero, tip], ""
        if block.low is not None and block.high is not None:
            ends = [across.place(block.low[place]), across.place(block.high[place])]
            reach += ends
            whisker = stroke([(end, middle) for end in ends], "whisker") + "".join(
                stroke([(end, middle - 3.5), (end, middle + 3.5)], "whisker") for end in ends
            )
        style = "bar less" if number < 0 else "bar more"
        parts += [
            f"<g><title>{escape(labelled(name, value))}</title>",
            box(0, middle - BAR_ROW / 2, width, BAR_ROW, "hit"),
            label(left - 8, middle + 4, fitting(name, left - 8), "name", "end"),
            *(
                [whisker, dot(tip, middle, 4.5, "dot f0")]
                if block.dots
                else [box(min(zero, tip), middle - 8, abs(tip - zero), 16, style, 1.5), whisker]
            ),
            label(min(reach) - 6, middle + 4, value, "value", "end")
            if number < 0 and not block.dots
            else label(max(reach) + 6, middle + 4, value, "value"),
            "</g>",
        ]
    if not block.dots:
        parts.append(stroke([(zero, top - 4), (zero, bottom)], "zero"))
    return bottom + 22, "".join(parts)


def _ticks_below(ticks: Sequence[float], unit: Unit, across: Axis, bottom: float) -> str:
    return "".join(
        label(across.place(tick), bottom + 17, words, "tick", "middle")
        for tick, words in zip(ticks, format_ticks(ticks, unit), strict=True)
    )


def _diagonal(block: Curve, across: Axis, up: Axis) -> str:
    name = block.diagonal_name or Note("report_blind_guess").text()
    # Its name stands under its upper end, where its first letter just clears the line.
    end = across.place(0.995)
    under = up.place(across.value(end - text_width(name))) + 14
    line = stroke([(across.place(share), up.place(share)) for share in (0, 1)], "diagonal")
    return line + label(end, under, name, "quiet halo", "end")


def _spread(spread: Spread, across: Axis, top: float, bottom: float) -> str:
    """Columns along the foot of the chart."""
    tallest = max(spread.counts, default=0) or 1
    parts = []
    for count, (left, right) in zip(spread.counts, itertools.pairwise(spread.edges), strict=True):
        high = SPREAD_SHARE * (bottom - top) * count / tallest
        start, end = across.place(left), across.place(right)
        if count and end > start:
            parts.append(box(start + 0.5, bottom - high, max(end - start - 1, 0.5), high, "spread"))
    return "".join(parts)


def _band(line: Line, place: int, across: Axis, up: Axis) -> str:
    if line.low is None or line.high is None:
        return ""
    upper = [(across.place(x), up.place(y)) for x, y in zip(line.x, line.high, strict=True)]
    lower = [(across.place(x), up.place(y)) for x, y in zip(line.x, line.low, strict=True)]
    return stroke(upper + lower[::-1], f"band f{series(place)}", closed=True)


def _line(points: Sequence[Place], place: int) -> str:
    drawn = stroke(points, f"line s{series(place)}")
    # Few points are measurements worth seeing; two are but a straight line's ends.
    if len(points) == 1 or 3 <= len(points) <= 12:
        drawn += "".join(dot(x, y, 3, f"dot f{series(place)}") for x, y in points)
    return drawn


def _point(point: Point, drawn: Sequence[Sequence[Place]], across: Axis, up: Axis) -> str:
    """A ring with its name on the side where it covers least of the curves."""
    x, y = across.place(point.x), up.place(point.y)
    wide = text_width(point.name)
    covered = {}
    for down, right in ((False, True), (True, True), (False, False), (True, False)):
        left = x + 10 if right else x - 10 - wide
        base = y + 19 if down else y - 9
        inside = (
            across.start <= left
            and left + wide <= across.end
            and up.end <= base - 10
            and base + 4 <= up.start
        )
        hits = sum(
            left <= curve_x <= left + wide and base - 13 <= curve_y <= base + 5
            for points in drawn
            for curve_x, curve_y in points
        )
        covered[left, base] = hits + (0 if inside else 1_000)
    left, base = min(covered, key=covered.__getitem__)
    return dot(x, y, 4.5, "point") + label(left, base, point.name, "pointname halo")


def _read_outs(block: Curve, lines: Sequence[Line], across: Axis, up: Axis, steps: Steps | None) -> str:
    if steps is None:
        step = (across.end - across.start) / READ_OUTS
        places = [across.start + number * step for number in range(READ_OUTS + 1)]
    else:
        step = across.place(1) - across.place(0)
        places = [across.place(number) for number in range(len(steps.labels))]
    parts = []
    for x in places:
        value = across.value(x)
        readings = [
            Reading(
                f"f{series(place)}",
                up.place(y),
                f"{line.name or block.y_label} {format_value(y, block.y_unit)}",
            )
            for place, line in enumerate(lines)
            if (y := height_at(line, value)) is not None
        ]
        if readings:
            shown = round(value, 3) if block.x_unit == "%" else float(f"{value:.3g}")
            written = (
                format_value(shown, block.x_unit) if steps is None else steps.labels[steps.nearest(value)]
            )
            head = f"{written} · {block.x_label}"
            parts.append(read_out(x, step, across, up, head, readings))
    return "".join(parts)
