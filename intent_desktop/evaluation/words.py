"""The report in plain words: for the terminal, and for whoever hears a chart instead of seeing it."""

import itertools
import math
from collections.abc import Sequence
from typing import assert_never

from intent_desktop.evaluation import text
from intent_desktop.evaluation.blocks import (
    AnyBlock,
    Bars,
    Curve,
    Figure,
    Figures,
    Heading,
    Line,
    Matrix,
    Point,
    Sentence,
    Spread,
    Table,
    Timeline,
    Tree,
    TreeNode,
    Unit,
)
from intent_desktop.evaluation.numbers import (
    MISSING,
    format_column,
    format_interval,
    format_number,
    format_share,
    format_time,
    format_value,
    interval_title,
)
from intent_desktop.messages import Note, listed, sentences
from intent_desktop.messages.punctuation import aside, labelled, sentence

WIDTH = 100
MOST_SPARKS = 40
SPARKS = "▁▂▃▄▅▆▇█"
EIGHTHS = "▏▎▍▌▋▊▉█"
TONES = {"plain": "", "good": "✓ ", "caution": "! ", "bad": "✗ "}
LONGEST_LIST = 8

Cell = str | float | int | None


def render(blocks: Sequence[AnyBlock], width: int = WIDTH) -> str:
    """The blocks as plain text, at most `width` columns wide where words allow it."""
    parts = []
    for block in blocks:
        lines = [] if isinstance(block, Heading) or not block.title else [block.title]
        lines += _lines(block, width)
        if block.protocol:
            lines += _wrapped(f"({block.protocol})", width)
        # Texts are made safe here, once, on their way out; the replacement signs are as wide as what they replace.
        parts.append("\n".join(text.clean(line).rstrip() for line in lines))
    return "\n\n".join(parts) + "\n"


def describe(block: AnyBlock) -> str:
    """What the block shows, in sentences: the alternative text of a chart."""
    match block:
        case Heading():
            return block.title
        case Sentence():
            return block.text
        case Figures():
            return sentences(
                sentence(labelled(figure.name, _figure_value(figure))) for figure in block.figures
            )
        case Curve():
            return _describe_curve(block)
        case Bars():
            return _describe_bars(block)
        case Matrix():
            return _describe_matrix(block)
        case Table():
            names = listed(block.columns)
            return Note("report_table", {"count": len(block.rows), "columns": names}).text()
        case Timeline():
            return _describe_timeline(block)
        case Tree():
            return _describe_tree(block)
        case _:
            assert_never(block)


def as_table(block: Curve | Bars | Timeline | Tree, most: int = 21) -> Table:
    """The figures behind a chart; of long curves at most `most` evenly spaced points, of a tree its leaves."""
    if isinstance(block, Tree):
        heads = [Note("report_tree_rule").text(), block.value_label, Note("report_tree_rows").text()]
        leaves: list[list[Cell]] = [[rule, leaf.value, leaf.rows] for rule, leaf in _rules(block)]
        return Table(columns=heads, rows=leaves, units=["", block.unit, ""])
    if isinstance(block, Timeline):
        counted: list[list[Cell]] = [
            [format_time(time), count] for time, count in zip(block.times, block.counts, strict=True)
        ]
        return Table(columns=["", block.count_label], rows=counted)
    if isinstance(block, Bars):
        bars: list[list[Cell]] = [
            [name, value] for name, value in zip(_detailed(block), block.values, strict=True)
        ]
        columns = ["", block.value_label]
        if block.low is not None and block.high is not None:
            for row, low, high in zip(bars, block.low, block.high, strict=True):
                row += [low, high]
            columns += [Note(f"report_{end}", {"name": block.value_label}).text() for end in ("low", "high")]
        return Table(columns=columns, rows=bars, units=["", *[block.unit] * (len(columns) - 1)])
    rows: list[list[Cell]] = []
    for line in block.lines:
        for place in _spread(len(line.x), most):
            rows.append([line.name, format_value(line.x[place], block.x_unit), line.y[place]])
            if line.low is not None and line.high is not None:
                rows[-1].append(format_interval(line.low[place], line.high[place], block.y_unit))
    with_interval = max((len(row) for row in rows), default=3) > 3
    for row in rows:
        row += [""] * (3 + with_interval - len(row))
    heads = ["", block.x_label, block.y_label] + ([interval_title()] if with_interval else [])
    return Table(columns=heads, rows=rows, units=["", "", block.y_unit, ""][: len(heads)])


def cells(table: Table) -> tuple[list[list[str]], list[bool]]:
    """The cells of a table as texts, column by column alike, and which columns are numeric."""
    shown: list[list[str]] = []
    numeric = []
    for column in range(len(table.columns)):
        values = [row[column] for row in table.rows]
        unit: Unit = table.units[column] if column < len(table.units) else ""
        numbers = [value for value in values if isinstance(value, (int, float))]
        numeric.append(bool(numbers) and all(not isinstance(value, str) for value in values))
        formatted = iter(format_column(numbers, unit) if numbers else [])
        shown.append(
            [
                MISSING if value is None else value if isinstance(value, str) else next(formatted)
                for value in values
            ]
        )
    return [list(row) for row in zip(*shown, strict=True)], numeric


def sparkline(values: Sequence[float | None], low: float, high: float) -> str:
    """Values as a row of small columns on a scale from low to high; a gap where there is none."""
    span = high - low
    return "".join(
        " " if value is None else SPARKS[round((value - low) / span * 7) if span else 3] for value in values
    )


def known_points(line: Line) -> list[tuple[float, float]]:
    """The points of a line that have a finite value."""
    return [(x, y) for x, y in zip(line.x, line.y, strict=True) if y is not None and math.isfinite(y)]


def height_at(line: Line, x: float) -> float | None:
    """The line's height at x, between its points; None outside of them."""
    points = known_points(line)
    if [place for place, _ in points] == [x]:
        return points[0][1]
    for (x0, y0), (x1, y1) in itertools.pairwise(points):
        if min(x0, x1) <= x <= max(x0, x1):
            return y1 if x0 == x1 else y0 + (y1 - y0) * (x - x0) / (x1 - x0)
    return None


def _lines(block: AnyBlock, width: int) -> list[str]:
    match block:
        case Heading():
            title = block.title
            return [title, "─" * min(text.columns(title), width)]
        case Sentence():
            return _wrapped(TONES[block.tone] + block.text, width, "" if block.tone == "plain" else "  ")
        case Figures():
            return _figure_lines(block, width)
        case Curve():
            return _curve_lines(block, width)
        case Bars():
            return _bar_lines(block, width)
        case Matrix():
            return _matrix_lines(block, width)
        case Table():
            return _table_lines(block, width)
        case Timeline():
            return _timeline_lines(block, width)
        case Tree():
            return _tree_lines(block, width)
        case _:
            assert_never(block)


def _wrapped(words: str, width: int, indent: str = "") -> list[str]:
    """Lines of at most `width` columns; a single longer word stands alone, whole."""
    lines, line = [], ""
    for word in words.split(" "):
        if line.strip() and text.columns(line) + 1 + text.columns(word) > width:
            lines.append(line)
            line = indent + word
        else:
            line = f"{line} {word}" if line else word
    return [*lines, line]


def _figure_value(figure: Figure) -> str:
    value = format_value(figure.value, figure.unit)
    interval = format_interval(figure.low, figure.high, figure.unit)
    return aside(value, Note("report_interval", {"interval": interval}).text() if interval else "")


def _figure_lines(block: Figures, width: int) -> list[str]:
    names = [figure.name for figure in block.figures]
    values = [format_value(figure.value, figure.unit) for figure in block.figures]
    name_width = min(max(map(text.columns, names), default=0), width // 3)
    value_width = max(map(text.columns, values), default=0)
    lines = []
    for figure, name, value in zip(block.figures, names, values, strict=True):
        interval = format_interval(figure.low, figure.high, figure.unit)
        notes = [f"[{interval}]" if interval else "", figure.explanation]
        line = (
            f"{text.padded(name, name_width)}  {text.padded(value, value_width, right=True)}"
            f"  {'  '.join(note for note in notes if note)}"
        )
        lines += _wrapped(line, width, " " * (name_width + value_width + 4))
    return lines


def _curve_lines(block: Curve, width: int) -> list[str]:
    points = [point for line in block.lines for point in known_points(line)]
    if not points:
        return [Note("report_empty").text()]
    xs, ys = [x for x, _ in points], [y for _, y in points]
    left, right = format_column([min(xs), max(xs)], block.x_unit)
    axes = {"y": block.y_label, "x": block.x_label, "left": left, "right": right}
    lines = _wrapped(Note("report_curve_axes", axes).text(), width)
    name_width = min(max(text.columns(line.name) for line in block.lines), width // 4)
    places = max(8, min(MOST_SPARKS, width - name_width - 22))
    steps = [min(xs) + (max(xs) - min(xs)) * step / (places - 1) for step in range(places)]
    for line in block.lines:
        spark = sparkline([height_at(line, x) for x in steps], min(ys), max(ys))
        known = known_points(line)
        ends = format_column([known[0][1], known[-1][1]], block.y_unit) if known else [MISSING]
        lines.append(f"{text.padded(line.name, name_width)}  {spark}  {' → '.join(ends)}")
    for point in block.points:
        lines += _wrapped(f"• {_point(block, point)}", width, "  ")
    return lines


def _point(block: Curve, point: Point) -> str:
    places = {"x": format_value(point.x, block.x_unit), "y": format_value(point.y, block.y_unit)}
    labels = {"x_label": block.x_label, "y_label": block.y_label, "name": point.name}
    return Note("report_curve_point", {**labels, **places}).text()


def _detailed(block: Bars) -> list[str]:
    """The names of bars, each with its detail where there is one."""
    if not block.details:
        return block.names
    return [aside(name, detail) for name, detail in zip(block.names, block.details, strict=True)]


def _bar_lines(block: Bars, width: int) -> list[str]:
    names = _detailed(block)
    values = format_column(block.values, block.unit)
    if block.low is not None and block.high is not None:
        intervals = [
            f"[{format_interval(low, high, block.unit)}]"
            for low, high in zip(block.low, block.high, strict=True)
        ]
    else:
        intervals = [""] * len(names)
    name_width = min(max(map(text.columns, names), default=0), width // 3)
    value_width = max(map(text.columns, values), default=0)
    room = max(8, width - name_width - value_width - max(map(len, intervals), default=0) - 6)
    longest = max((abs(value) for value in block.values), default=0) or 1
    return [block.value_label] + [
        f"{text.padded(name, name_width)}  {text.padded(value, value_width, right=True)}  "
        f"{text.padded(_bar(abs(number) / longest, min(room, 40)), min(room, 40))}  {interval}"
        for name, value, number, interval in zip(names, values, block.values, intervals, strict=True)
    ]


def _bar(share: float, width: int) -> str:
    whole, rest = divmod(round(share * width * 8), 8)
    return "█" * whole + (EIGHTHS[rest - 1] if rest else "")


def _matrix_lines(block: Matrix, width: int) -> list[str]:
    rows: list[list[Cell]] = [[name, *row] for name, row in zip(block.rows, block.values, strict=True)]
    corner = f"{block.row_label} ↓  {block.column_label} →"
    units: list[Unit] = ["", *[block.unit] * len(block.columns)]
    return _table_lines(Table(columns=[corner, *block.columns], rows=rows, units=units), width)


def _table_lines(block: Table, width: int) -> list[str]:
    rows, numeric = cells(block)
    heads = block.columns
    widths = [max(text.columns(cell) for cell in column) for column in zip(heads, *rows, strict=True)]
    # The widest text column gives way first, numbers never.
    while sum(widths) + 2 * (len(widths) - 1) > width:
        words = [place for place, is_number in enumerate(numeric) if not is_number and widths[place] > 12]
        if not words:
            break
        widths[max(words, key=widths.__getitem__)] -= 1

    def line(parts: Sequence[str]) -> str:
        return "  ".join(
            text.padded(part, column_width, right=is_number)
            for part, column_width, is_number in zip(parts, widths, numeric, strict=True)
        )

    return [line(heads), line(["─" * column_width for column_width in widths]), *map(line, rows)]


def _timeline_lines(block: Timeline, width: int) -> list[str]:
    lines = [block.count_label]
    if block.times:
        counts = _thinned(block.counts, max(8, width - 40))
        spark = sparkline(counts, 0, max(counts))
        lines.append(f"{format_time(block.times[0])}  {spark}  {format_time(block.times[-1])}")
    lines += [
        labelled(span.name, f"{format_time(span.start)} – {format_time(span.end)}") for span in block.spans
    ]
    lines += [labelled(mark.name, format_time(mark.time)) for mark in block.marks]
    return [part for line in lines for part in _wrapped(line, width)]


def _describe_curve(block: Curve) -> str:
    said = [Note("report_curve", {"y": block.y_label, "x": block.x_label}).text()]
    for line in block.lines:
        known = known_points(line)
        if known:
            top_x, top = max(known, key=lambda place: place[1])
            (first_x, first), (last_x, last) = known[0], known[-1]
            levels = {"first": first, "last": last, "highest": top}
            places = {"first_x": first_x, "last_x": last_x, "highest_x": top_x}
            parameters = {name: format_value(value, block.y_unit) for name, value in levels.items()} | {
                name: format_value(value, block.x_unit) for name, value in places.items()
            }
            said.append(Note("report_curve_line", {"name": line.name or block.y_label, **parameters}).text())
    said += [_point(block, point) for point in block.points]
    if block.spread is not None and block.spread.counts:
        said.append(_describe_spread(block.spread, block.x_unit))
    if block.diagonal:
        name = block.diagonal_name or Note("report_blind_guess").text()
        said.append(Note("report_curve_diagonal", {"name": name}).text())
    return sentences(said)


def _describe_spread(spread: Spread, unit: Unit) -> str:
    fullest = max(range(len(spread.counts)), key=spread.counts.__getitem__)
    low, high = (format_value(edge, unit) for edge in spread.edges[fullest : fullest + 2])
    share = format_share(spread.counts[fullest] / max(sum(spread.counts), 1))
    return Note("report_spread", {"name": spread.name, "low": low, "high": high, "share": share}).text()


def _describe_bars(block: Bars) -> str:
    names = _detailed(block)
    bars = [
        f"{name} {value}" for name, value in zip(names, format_column(block.values, block.unit), strict=True)
    ]
    opening = Note("report_bars", {"label": block.value_label, "count": len(bars)}).text()
    if not bars:
        return opening
    if len(bars) <= LONGEST_LIST:
        return sentences([opening, Note("report_bars_all", {"bars": listed(bars, apart=True)}).text()])
    ends = {"first": listed(bars[:5], apart=True), "last": bars[-1]}
    return sentences([opening, Note("report_bars_ends", ends).text()])


def _describe_matrix(block: Matrix) -> str:
    said = [Note("report_matrix", {"row": block.row_label, "column": block.column_label}).text()]
    for name, row in list(zip(block.rows, block.values, strict=True))[:LONGEST_LIST]:
        shown = listed(
            f"{column} {format_value(value, block.unit)}"
            for column, value in list(zip(block.columns, row, strict=True))[:LONGEST_LIST]
        )
        said.append(Note("report_matrix_row", {"row": name, "cells": shown}).text())
    return sentences(said)


def _describe_timeline(block: Timeline) -> str:
    if not block.times:
        return Note("report_empty").text()
    busiest = max(range(len(block.counts)), key=block.counts.__getitem__)
    said = [
        Note(
            "report_timeline",
            {
                "label": block.count_label,
                "first": format_time(block.times[0]),
                "last": format_time(block.times[-1]),
                "total": format_number(sum(block.counts)),
                "most": format_number(block.counts[busiest]),
                "busiest": format_time(block.times[busiest]),
            },
        ).text()
    ]
    said += [
        Note(
            "report_timeline_span",
            {"name": span.name, "start": format_time(span.start), "end": format_time(span.end)},
        ).text()
        for span in block.spans
    ]
    said += [
        Note("report_timeline_mark", {"name": mark.name, "time": format_time(mark.time)}).text()
        for mark in block.marks
    ]
    return sentences(said)


def _describe_tree(block: Tree) -> str:
    rules = sorted(_rules(block), key=lambda rule: rule[1].value)
    said = [Note("report_tree", {"label": block.value_label, "leaves": len(rules)}).text()]
    for code, (rule, leaf) in (("report_tree_highest", rules[-1]), ("report_tree_lowest", rules[0])):
        value = format_value(leaf.value, block.unit)
        said.append(Note(code, {"value": value, "rule": rule}).text())
    return sentences(said)


def _rules(block: Tree) -> list[tuple[str, TreeNode]]:
    """Each leaf with all that holds on the way to it."""
    found: list[tuple[str, TreeNode]] = []
    waiting: list[tuple[int, list[str]]] = [(0, [])]
    while waiting:
        place, way = waiting.pop()
        node = block.nodes[place]
        if node.feature:
            way = [*way, f"{node.feature} {node.condition}"]
        waiting += [(child, way) for child in reversed(node.children)]
        if not node.children:
            found.append((listed(way, apart=True) or Note("report_tree_root").text(), node))
    return found


def _tree_lines(block: Tree, width: int) -> list[str]:
    """The tree with its branches indented."""
    lines = [block.value_label]
    waiting = [(0, "")]
    while waiting:
        place, indent = waiting.pop()
        node = block.nodes[place]
        rule = f"{node.feature} {node.condition}".strip() or Note("report_tree_root").text()
        parameters = {"value": format_value(node.value, block.unit), "rows": node.rows}
        told = Note("report_tree_node", parameters).text()
        lines += [indent + line for line in _wrapped(labelled(rule, told), width - len(indent), "    ")]
        waiting += [(child, indent + "  ") for child in reversed(node.children)]
    return lines


def _spread(length: int, most: int) -> list[int]:
    """At most `most` evenly spread places of 0 … length-1, both ends among them."""
    if length <= most:
        return list(range(length))
    return [round(step * (length - 1) / (most - 1)) for step in range(most)]


def _thinned(values: Sequence[float], most: int) -> list[float]:
    """Means of even stretches once there are more than `most` values, so that no peak falls between two."""
    parts = min(most, len(values))
    edges = [round(part * len(values) / parts) for part in range(parts + 1)]
    return [sum(values[start:end]) / (end - start) for start, end in itertools.pairwise(edges)]
