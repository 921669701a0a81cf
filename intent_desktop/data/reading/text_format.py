"""How a text is laid out: its separator, quotes and header, told from its first lines."""

import csv
import json
import re
import statistics
from typing import Any, Literal, NamedTuple

Layout = Literal["columns", "histories", "prefixes", "json lines", "json array", "json object"]

_SEPARATORS = (",", "\t", ";", "|", " ")
_SAMPLE_RECORDS = 2000
_LEAST_CONSISTENT = 0.6
_TYPED = re.compile(r"(.+):(token|token_seq|float|float_seq)", re.DOTALL)
_IDENTIFIER = re.compile(r"[A-Za-z]{0,4}[_-]?\d{1,20}")
_VALUE = re.compile(
    r"[+-]?[\d.,]*\d[\d.,]*([eE][+-]?\d+)?%?"  # a number
    r"|\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}([ T].*)?"  # a date
    r"|\d{4}年.*"
    r"|\d{1,2}:\d{2}(:\d{2})?"
)
_TRUTH = {"true", "false"}


class TextFormat(NamedTuple):
    """How to read a text. `names` are those of its header as they stand there, or None without a header.

    `separator` is empty where a line is one value; `blank_lines` stand before the first row; `hints` are the types that a typed header declares, by position.
    """

    layout: Layout
    separator: str = ""
    quote: str = '"'
    escape: str = '"'
    width: int = 1
    names: list[str] | None = None
    hints: dict[int, str] = {}
    blank_lines: int = 0


def sniff(text: str, complete: bool) -> TextFormat:
    """The format of a text from its beginning; `complete` says that this is all of it."""
    start = text.lstrip("\ufeff \t\r\n")
    if start.startswith(("{", "[{", "[\n", "[\r", "[ ")) or re.match(r"\[\s*\{", start):
        return TextFormat(_json_layout(start))
    text = text.lstrip("\ufeff")
    lines = _lines(text, complete)
    for layout, recognised in (("prefixes", _are_prefixes), ("histories", _are_histories)):
        if recognised(lines):
            return TextFormat(layout)  # type: ignore[arg-type]
    before = text[: len(text) - len(text.lstrip("\r\n"))]
    return _columns(lines)._replace(blank_lines=max(before.count("\n"), before.count("\r")))


def _json_layout(start: str) -> Layout:
    if start.startswith("["):
        return "json array"
    lines = [line for line in start.splitlines()[:_SAMPLE_RECORDS] if line.strip()]
    objects = [_json_object(line) for line in lines[:20]]
    if len(lines) == 1:
        flat = objects[0] is not None and not any(
            isinstance(value, (list, dict)) for value in objects[0].values()
        )
        return "json lines" if flat else "json object"
    return "json lines" if sum(found is not None for found in objects) > len(objects) / 2 else "json object"


def _json_object(line: str) -> dict[str, Any] | None:
    try:
        found = json.loads(line)
    except (ValueError, RecursionError):
        return None
    return found if isinstance(found, dict) else None


def _lines(text: str, complete: bool) -> list[str]:
    lines = re.split(r"\r\n|\n|\r", text)
    if not complete and len(lines) > 1:
        lines.pop()
    return [line for line in lines if line.strip()]


def _are_histories(lines: list[str]) -> bool:
    """Lines of identifiers with a space between them, of several lengths, so that they cannot be a table."""
    rows = [line.split() for line in lines[:_SAMPLE_RECORDS]]
    lengths = [len(row) for row in rows]
    if len(rows) < 2 or len(set(lengths)) < 2 or statistics.fmean(lengths) < 1.5:
        return False
    return all(_IDENTIFIER.fullmatch(token) for row in rows for token in row)


def _are_prefixes(lines: list[str]) -> bool:
    """Lines of `item item ... <TAB> next item`, of several lengths."""
    rows = [line.split("\t") for line in lines[:_SAMPLE_RECORDS]]
    if len(rows) < 2 or any(len(row) != 2 for row in rows):
        return False
    tokens = [row[0].split() for row in rows]
    if len({len(row) for row in tokens}) < 2:
        return False
    flat = [token for row in tokens for token in row] + [row[1].strip() for row in rows]
    return all(_IDENTIFIER.fullmatch(token) for token in flat)


def _columns(lines: list[str]) -> TextFormat:
    candidates = []
    for rank, separator in enumerate(_SEPARATORS):
        for quote in ('"', ""):
            escape = "\\" if quote and _backslashes(lines) else quote
            rows = records(lines, separator, quote, escape)
            score, width = _consistency(rows)
            if width > 1 and (separator != " " or score == 1):
                candidates.append(
                    (round(score, 2), bool(quote), -rank, width, separator, quote, escape, rows)
                )
    best = max(candidates, key=lambda candidate: candidate[:3], default=None)
    if best is None or best[0] < _LEAST_CONSISTENT:
        rows = [[line] for line in lines]
        names = _header(rows)
        return TextFormat("columns", names=names, quote='"' if _all_quoted(lines) else "", escape='"')
    _, _, _, width, separator, quote, escape, rows = best
    names = _header(rows)
    hints: dict[int, str] = {}
    if names and all(_TYPED.fullmatch(name) for name in names):
        parts = [_TYPED.fullmatch(name).groups() for name in names]  # type: ignore[union-attr]
        names = [name for name, _ in parts]
        hints = {position: hint for position, (_, hint) in enumerate(parts)}
    return TextFormat("columns", separator, quote, escape, max(width, len(names or [])), names, hints)


def _backslashes(lines: list[str]) -> bool:
    sample = "\n".join(lines[:_SAMPLE_RECORDS])
    return '\\"' in sample and '""' not in sample.replace(',""', "").replace('"",', "")


def _all_quoted(lines: list[str]) -> bool:
    return all(line.lstrip().startswith('"') for line in lines[1:20]) and len(lines) > 1


def records(lines: list[str], separator: str, quote: str, escape: str) -> list[list[str]]:
    """The first records of a text, its values unquoted; lines inside quotes are put together again."""
    csv.field_size_limit(1 << 30)
    reader = csv.reader(
        (line + "\n" for line in lines),
        delimiter=separator,
        quotechar=quote or None,
        quoting=csv.QUOTE_MINIMAL if quote else csv.QUOTE_NONE,
        doublequote=escape == quote,
        escapechar=None if escape == quote else escape,
    )
    rows: list[list[str]] = []
    try:
        for row in reader:
            rows.append(row)
            if len(rows) >= _SAMPLE_RECORDS:
                break
    except csv.Error:
        pass
    return rows


def _consistency(rows: list[list[str]]) -> tuple[float, int]:
    """Share of the records that have the commonest number of values, the first one counting as a tenth; that number."""
    if not rows:
        return 0.0, 0
    lengths = [len(row) for row in rows]
    width = statistics.mode(lengths[1:] or lengths)
    share = sum(length == width for length in lengths[1:] or lengths) / len(lengths[1:] or lengths)
    return share * (1.0 if lengths[0] == width else 0.9), width


def _header(rows: list[list[str]]) -> list[str] | None:
    """The first record where it names the columns, else None.

    It does where columns of numbers or dates begin with a word, and none begins with a number.
    """
    first = [cell.strip() for cell in rows[0]]
    if not any(first):
        return None
    values = sum(_is_value(cell) for cell in first)
    if len(rows) == 1:
        return None if values else first
    named = against = 0
    for position, cell in enumerate(first):
        below = [
            row[position].strip() for row in rows[1:200] if position < len(row) and row[position].strip()
        ]
        if not below or not cell:
            continue
        typed = sum(map(_is_value, below)) >= 0.9 * len(below)
        if typed:
            named += not _is_value(cell)
            against += _is_value(cell)
        elif _is_value(cell):
            against += len(first) == 1
        elif cell in below:
            against += 1
    if named or against:
        return first if named >= against and named else None
    distinct = len({cell for cell in first if cell}) == len([cell for cell in first if cell])
    short = all(len(cell) <= 60 for cell in first)
    return first if distinct and short and not values else None


def _is_value(cell: str) -> bool:
    return cell.lower() in _TRUTH or _VALUE.fullmatch(cell) is not None
