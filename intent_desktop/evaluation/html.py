"""The report as one HTML file: no script, nothing fetched from anywhere, light and dark, fit for print."""

import base64
import hashlib
import itertools
import math
from collections.abc import Sequence
from functools import cache
from importlib import resources
from typing import assert_never

from intent_desktop.evaluation.blocks import (
    AnyBlock,
    Bars,
    Curve,
    Figure,
    Figures,
    Heading,
    Matrix,
    Sentence,
    Table,
    Timeline,
    Tree,
)
from intent_desktop.evaluation.charts import draw
from intent_desktop.evaluation.numbers import MISSING, format_share, format_value
from intent_desktop.evaluation.text import escape
from intent_desktop.evaluation.uncertainty import sureness
from intent_desktop.evaluation.words import as_table, cells, known_points
from intent_desktop.messages import Note, language_in_use

HEADINGS_WITHOUT_CONTENTS = 6
MOST_COLUMNS_OF_HALF = 4
SHADES = 8
SIGNS = {"good": "✓", "caution": "!", "bad": "✗"}


def render(blocks: Sequence[AnyBlock], title: str, subtitle: str = "") -> str:
    """The whole page. Every text is escaped: column names and values from files cannot become markup."""
    sections = _sections(blocks)
    headed = [(f"section-{number}", section[0]) for number, section in enumerate(sections)]
    entries = [(name, block.title) for name, block in headed if isinstance(block, Heading)]
    contents = _contents(entries) if len(entries) > HEADINGS_WITHOUT_CONTENTS else ""
    body = "".join(_section(section, name) for section, (name, _) in zip(sections, headed, strict=True))
    language = language_in_use().replace("_", "-")
    below = f'<p class="subtitle">{escape(subtitle)}</p>' if subtitle else ""
    return (
        f'<!doctype html>\n<html lang="{language}">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{_policy()}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="color-scheme" content="light dark">\n<meta name="referrer" content="no-referrer">\n'
        f"<title>{escape(title)}</title>\n<style>{_style()}</style>\n</head>\n<body>\n"
        f"<header><h1>{escape(title)}</h1>{below}</header>\n{contents}<main>\n{body}</main>\n</body>\n</html>\n"
    )


@cache
def _style() -> str:
    return resources.files("intent_desktop.evaluation").joinpath("style.css").read_text("utf-8")


@cache
def _policy() -> str:
    """Nothing may load or run; the one style sheet is known by its hash."""
    digest = base64.b64encode(hashlib.sha256(_style().encode()).digest()).decode()
    return f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"


def _sections(blocks: Sequence[AnyBlock]) -> list[list[AnyBlock]]:
    """Blocks cut before each heading."""
    sections: list[list[AnyBlock]] = []
    for block in blocks:
        if isinstance(block, Heading) or not sections:
            sections.append([])
        sections[-1].append(block)
    return sections


def _contents(entries: Sequence[tuple[str, str]]) -> str:
    label = escape(Note("report_contents").text())
    items = "".join(f'<li><a href="#{name}">{escape(title)}</a></li>' for name, title in entries)
    return f'<nav aria-labelledby="contents"><h2 id="contents">{label}</h2><ol>{items}</ol></nav>\n'


def _section(section: Sequence[AnyBlock], name: str) -> str:
    first = section[0]
    rest = section[1:] if isinstance(first, Heading) else section
    alone = _alone(rest)
    body = "".join(_block(block, f"{name}-{number}", number in alone) for number, block in enumerate(rest))
    if not isinstance(first, Heading):
        return f'<section class="lead"><div class="blocks">{body}</div></section>\n'
    return (
        f'<section id="{name}" aria-labelledby="{name}-heading"><h2 id="{name}-heading">{escape(first.title)}</h2>'
        f'{_protocol(first)}<div class="blocks">{body}</div></section>\n'
    )


def _alone(blocks: Sequence[AnyBlock]) -> set[int]:
    """Places of half-page blocks without a neighbour: the last of an odd row of them gets the whole page."""
    alone = set()
    for half, run in itertools.groupby(enumerate(blocks), key=lambda entry: _is_half(entry[1])):
        places = [place for place, _ in run]
        if half and len(places) % 2:
            alone.add(places[-1])
    return alone


def _is_half(block: AnyBlock) -> bool:
    return isinstance(block, (Curve, Bars)) or (
        isinstance(block, Matrix) and len(block.columns) <= MOST_COLUMNS_OF_HALF
    )


def _block(block: AnyBlock, name: str, alone: bool) -> str:
    size = "half" if _is_half(block) and not alone else "wide"
    match block:
        case Heading():
            return f"<h2>{escape(block.title)}</h2>"
        case Sentence():
            return _sentence(block)
        case Figures():
            return _figures(block)
        case Curve() | Bars() | Timeline() | Tree():
            return _card(block, f"plot {size}", _chart(block, name, size == "wide"))
        case Matrix():
            style = "few" if len(block.columns) <= MOST_COLUMNS_OF_HALF else "many"
            return _card(block, f"matrix {style} {size}", _scrolling(_matrix(block), block.title))
        case Table():
            return _card(block, size, _scrolling(_table(block), block.title))
        case _:
            assert_never(block)


def _sentence(block: Sentence) -> str:
    if block.tone == "plain":
        return f'<div class="sentence">{_title(block)}<p>{escape(block.text)}</p>{_protocol(block)}</div>'
    tone = escape(Note(f"report_tone_{block.tone}").text())
    return (
        f'<div class="sentence tone {block.tone}"><span class="sign" aria-hidden="true">{SIGNS[block.tone]}</span>'
        f'{_title(block)}<p><span class="unseen">{tone}: </span>{escape(block.text)}</p>{_protocol(block)}</div>'
    )


def _figures(block: Figures) -> str:
    count = len(block.figures)
    # Rows of three or four that come out even, or nearly.
    across = count if count <= 4 else 3 if -count % 3 <= -count % 4 else 4
    figures = "".join(map(_figure, block.figures))
    return f'<div class="group">{_title(block)}<dl class="figures across{across}">{figures}</dl>{_protocol(block)}</div>'


def _figure(figure: Figure) -> str:
    parts = [
        f"<dt>{escape(figure.name)}</dt>",
        f'<dd class="value">{escape(format_value(figure.value, figure.unit))}</dd>',
    ]
    if words := sureness(figure):
        parts.append(f'<dd class="interval">{escape(words)}</dd>')
    if figure.explanation:
        parts.append(f'<dd class="explanation">{escape(figure.explanation)}</dd>')
    return f"<div>{''.join(parts)}</div>"


def _chart(block: Curve | Bars | Timeline | Tree, name: str, wide: bool) -> str:
    drawable = any(map(known_points, block.lines)) if isinstance(block, Curve) else bool(as_table(block).rows)
    if not drawable:
        return f'<p class="empty">{escape(Note("report_empty").text())}</p>'
    drawing = draw(block, name, wide)
    return _scrolling(drawing, block.title) if wide else drawing


def _card(block: AnyBlock, style: str, content: str) -> str:
    """Title, content, protocol, and below a chart its figures as a table."""
    behind = ""
    if isinstance(block, (Curve, Bars, Timeline, Tree)):
        label = escape(Note("report_as_table").text())
        table = _scrolling(_table(as_table(block)), block.title)
        behind = f"<details><summary>{label}</summary>{table}</details>"
    return f'<figure class="card {style}">{_title(block)}{content}{_protocol(block)}{behind}</figure>'


def _scrolling(content: str, title: str) -> str:
    """Something wide scrolls in its place; it takes the focus, so that keys can scroll it."""
    label = f' aria-label="{escape(title)}"' if title else ""
    return f'<div class="scroll" tabindex="0" role="group"{label}>{content}</div>'


def _table(block: Table) -> str:
    rows, numeric = cells(block)
    styles = [' class="number"' if is_number else "" for is_number in numeric]
    heads = "".join(
        f'<th scope="col"{style}>{escape(column)}</th>'
        for column, style in zip(block.columns, styles, strict=True)
    )
    body = []
    for row in rows:
        parts = [f"<td{style}>{escape(cell)}</td>" for cell, style in zip(row, styles, strict=True)]
        if row and not numeric[0]:
            parts[0] = f'<th scope="row">{escape(row[0])}</th>'
        body.append(f"<tr>{''.join(parts)}</tr>")
    return f"<table><thead><tr>{heads}</tr></thead><tbody>{''.join(body)}</tbody></table>"


def _matrix(block: Matrix) -> str:
    finite = [value for row in block.values for value in row if value is not None and math.isfinite(value)]
    highest = max(map(abs, finite), default=0) or 1
    heads = "".join(f'<th scope="col">{escape(column)}</th>' for column in block.columns)
    body = []
    # The same names in rows and columns: truth against prediction, where shares of each truth say most.
    confusion = block.rows == block.columns and block.unit == ""
    for name, row in zip(block.rows, block.values, strict=True):
        total = sum(value for value in row if value is not None)
        parts = []
        for value in row:
            if value is None or not math.isfinite(value):
                parts.append(f'<td class="h0">{MISSING}</td>')
                continue
            shade = min(int(abs(value) / highest * SHADES), SHADES - 1)
            share = (
                f'<span class="share">{escape(format_share(value / total))}</span>'
                if confusion and total
                else ""
            )
            parts.append(f'<td class="h{shade}">{escape(format_value(value, block.unit))}{share}</td>')
        body.append(f'<tr><th scope="row">{escape(name)}</th>{"".join(parts)}</tr>')
    return (
        f'<table><thead><tr><td></td><th class="over" scope="colgroup" colspan="{len(block.columns)}">'
        f"{escape(block.column_label)}</th></tr>"
        f'<tr><th class="over" scope="col">{escape(block.row_label)}</th>{heads}</tr></thead>'
        f"<tbody>{''.join(body)}</tbody></table>"
    )


def _title(block: AnyBlock) -> str:
    return f"<h3>{escape(block.title)}</h3>" if block.title else ""


def _protocol(block: AnyBlock) -> str:
    return f'<p class="protocol">{escape(block.protocol)}</p>' if block.protocol else ""
