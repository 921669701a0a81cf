"""The report as an A4 PDF: vector drawings and real text, in the light theme, whatever the window looks like."""

import errno
import itertools
import os
from collections.abc import Iterator, Mapping, Sequence
from math import isfinite
from pathlib import Path
from typing import Any, TypeVar, assert_never

import msgspec
from PySide6.QtCore import QCoreApplication, QMarginsF, QRectF
from PySide6.QtGui import QColor, QPageLayout, QPageSize, QPainter, QPdfWriter, QPen

from intent_desktop.data import store
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
from intent_desktop.evaluation.numbers import format_share, format_value
from intent_desktop.evaluation.text import clean
from intent_desktop.evaluation.uncertainty import sureness
from intent_desktop.evaluation.words import cells
from intent_desktop.messages import Note
from intent_desktop.messages.punctuation import aside
from intent_desktop.ui.blocks.drawing import Chart, drawing, has_content
from intent_desktop.ui.blocks.paper import POINT, Face, Piece, Typesetter, pages, space
from intent_desktop.ui.theme.tokens import LIGHT

FAMILIES = ("Noto Sans", "Segoe UI", "Helvetica Neue", "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei")
MARGIN = 14.0  # millimetres
FOOT = 28 * POINT
GUTTER = 14 * POINT
FIGURES_A_ROW = 3
MOST_BARS_OF_HALF = 20

TITLE = Face(19, LIGHT.ink, strong=True)
PART = Face(13, LIGHT.ink, strong=True)
NAME = Face(9.5, LIGHT.ink, strong=True)
BODY = Face(9.5, LIGHT.ink)
SOFT = Face(9.5, LIGHT.soft)
SMALL = Face(7.5, LIGHT.soft)
CELL = Face(8, LIGHT.ink)
CELL_HEAD = Face(7.5, LIGHT.soft, strong=True)
VALUE = Face(17, LIGHT.ink, strong=True)


def save_report(report: Mapping[str, Any], path: Path) -> int:
    """Write what the query `report` answers, atomically, and return its number of pages.

    Needs a QGuiApplication, on whatever thread. OSError where the file cannot be written, msgspec.ValidationError for
    blocks of a later version.
    """
    blocks = msgspec.convert(report["blocks"], list[AnyBlock])
    return save(path, blocks, report["title"], report["subtitle"])


def save(path: Path, blocks: Sequence[AnyBlock], title: str, subtitle: str = "") -> int:
    """Write blocks under a title, see `save_report`."""
    try:
        with store.replacing(path) as temporary:
            return _write(temporary, blocks, clean(title), clean(subtitle))
    except OSError as error:  # told by the name that was asked for, not the temporary one
        raise OSError(error.errno, error.strerror, str(path)) from error


def _write(path: Path, blocks: Sequence[AnyBlock], title: str, subtitle: str) -> int:
    with path.open("wb"):
        pass  # a folder that may not be written says so here; Qt would only fail
    writer = QPdfWriter(str(path))
    writer.setResolution(round(72 * POINT))
    margins = QMarginsF(MARGIN, MARGIN, MARGIN, MARGIN)
    size = QPageSize(QPageSize.PageSizeId.A4)
    writer.setPageLayout(
        QPageLayout(size, QPageLayout.Orientation.Portrait, margins, QPageLayout.Unit.Millimeter)
    )
    writer.setTitle(title)
    writer.setCreator("Intent Desktop")
    type_ = Typesetter(FAMILIES)
    report = _Report(type_, float(writer.width()))
    height = writer.height() - FOOT
    made = pages(report.pieces(blocks, title, subtitle), height)
    painter = QPainter()
    if not painter.begin(writer):
        raise OSError(errno.EIO, os.strerror(errno.EIO))
    for number, page in enumerate(made, start=1):
        if number > 1:
            writer.newPage()
        for y, piece in page:
            piece.paint(painter, y)
        count = QCoreApplication.translate("Report", "Page {number} of {count}").format(
            number=number, count=len(made)
        )
        _foot(painter, type_, title, count, height + 10 * POINT, writer.width())
    if not painter.end():
        raise OSError(errno.EIO, os.strerror(errno.EIO))
    return len(made)


def _foot(painter: QPainter, type_: Typesetter, title: str, count: str, y: float, width: float) -> None:
    painter.setPen(QPen(QColor(LIGHT.edge), 0.5 * POINT))
    painter.drawLine(0, round(y), round(width), round(y))
    (right,) = type_.paragraph(count, SMALL, width, width - type_.width(count, SMALL))
    left = type_.paragraph(title, SMALL, width * 0.75)[0]
    left.paint(painter, y + 5 * POINT)
    right.paint(painter, y + 5 * POINT)


class _Report:
    """The blocks as pieces of a page of that width."""

    def __init__(self, type_: Typesetter, width: float):
        self._type = type_
        self._width = width

    def pieces(self, blocks: Sequence[AnyBlock], title: str, subtitle: str) -> Iterator[Piece]:
        yield from self._type.paragraph(title, TITLE, self._width, keep=True)
        if subtitle:
            yield space(3, keep=True)
            yield from self._type.paragraph(subtitle, SOFT, self._width, keep=True)
        yield space(10)
        for half, run in itertools.groupby(blocks, key=_is_half):
            if not half:
                for block in run:
                    yield from self._block(block)
                continue
            for pair in _rows(list(run), 2):
                if len(pair) == 2:
                    columns = [list(self._block(block, half=True)) for block in pair]
                    yield _side_by_side(columns, (self._width + GUTTER) / 2)
                else:
                    yield from self._block(pair[0])

    def _block(self, block: AnyBlock, *, half: bool = False) -> Iterator[Piece]:
        width = (self._width - GUTTER) / 2 if half else self._width
        if isinstance(block, Heading):
            yield space(12, keep=True)
            yield from self._type.paragraph(clean(block.title), PART, width, keep=True)
            yield space(4, keep=True)
        elif block.title:
            yield from self._type.paragraph(clean(block.title), NAME, width, keep=True)
            yield space(4, keep=True)
        body = list(self._body(block, width, half))
        if block.protocol and body:
            body[-1] = body[-1]._replace(keep=True)
        yield from body
        if block.protocol:
            yield space(3, keep=True)
            yield from self._type.paragraph(
                clean(block.protocol), SMALL, width, keep=isinstance(block, Heading)
            )
        yield space(12, keep=isinstance(block, Heading))

    def _body(self, block: AnyBlock, width: float, half: bool) -> Iterator[Piece]:
        match block:
            case Heading():
                return
            case Sentence():
                mark = "" if block.tone == "plain" else LIGHT.tone(block.tone)[0]
                yield from self._type.paragraph(clean(block.text), BODY, width, mark=mark)
            case Figures():
                yield from self._figures(block, width)
            case Curve() | Bars() | Timeline() | Tree():
                yield self._chart(block, width, half)
            case Matrix():
                yield from self._matrix(block, width)
            case Table():
                rows, numeric = cells(block)
                heads = [clean(head) for head in block.columns]
                texts = [[clean(cell) for cell in row] for row in rows]
                if not texts:
                    yield from self._nothing(width)
                else:
                    yield from self._table(heads, texts, numeric, width)
            case _:
                assert_never(block)

    def _nothing(self, width: float) -> list[Piece]:
        return self._type.paragraph(Note("report_empty").text(), SOFT, width)

    def _table(
        self, heads: Sequence[str], rows: Sequence[Sequence[str]], numeric: Sequence[bool], width: float
    ) -> list[Piece]:
        return self._type.table(heads, rows, numeric, width, (CELL_HEAD, CELL), LIGHT.edge)

    def _matrix(self, block: Matrix, width: float) -> list[Piece]:
        """As a table; where rows and columns mean the same, each count with its share of the row."""
        if not block.rows or not block.columns:
            return self._nothing(width)
        confusion = block.rows == block.columns and block.unit == ""
        texts = []
        for name, row in zip(block.rows, block.values, strict=True):
            total = sum(value for value in row if value is not None and isfinite(value))
            shown = [format_value(value, block.unit) for value in row]
            if confusion and total:
                shown = [
                    aside(words, format_share(value / total))
                    if value is not None and isfinite(value)
                    else words
                    for words, value in zip(shown, row, strict=True)
                ]
            texts.append([clean(name), *shown])
        heads = [clean(f"{block.row_label} ↓ {block.column_label} →"), *map(clean, block.columns)]
        return self._table(heads, texts, [False, *[True] * len(block.columns)], width)

    def _chart(self, block: Chart, width: float, half: bool) -> Piece:
        if not has_content(block):
            return self._nothing(width)[0]
        picture = drawing(block, LIGHT, self._type.font(BODY).families()[0], wide=False)
        box = picture.viewBoxF()
        # A narrow chart that stands alone is not blown up.
        drawn = width if half or isinstance(block, Timeline | Tree) else min(width, 330 * POINT)
        height = drawn * box.height() / box.width()
        most = 640 * POINT
        if height > most:
            drawn, height = drawn * most / height, most

        def paint(painter: QPainter, y: float) -> None:
            painter.save()
            # A label may reach a little beyond the chart, but not into what stands beside it.
            painter.setClipRect(QRectF(-6 * POINT, y, drawn + 12 * POINT, height))
            picture.render(painter, QRectF(0, y, drawn, height))
            painter.restore()

        return Piece(height, paint)

    def _figures(self, block: Figures, width: float) -> Iterator[Piece]:
        each = (width - GUTTER * (FIGURES_A_ROW - 1)) / FIGURES_A_ROW
        for row in _rows(block.figures, FIGURES_A_ROW):
            columns = [self._figure(figure, each) for figure in row]
            yield _side_by_side(columns, each + GUTTER)
            yield space(6)

    def _figure(self, figure: Figure, width: float) -> list[Piece]:
        parts = [
            (figure.name, SOFT),
            (format_value(figure.value, figure.unit), VALUE),
            (sureness(figure), SMALL),
            (figure.explanation, SMALL),
        ]
        return [
            piece
            for words, face in parts
            if words
            for piece in self._type.paragraph(clean(words), face, width)
        ]


T = TypeVar("T")


def _rows(items: Sequence[T], most: int) -> list[Sequence[T]]:
    return [items[start : start + most] for start in range(0, len(items), most)]


def _is_half(block: AnyBlock) -> bool:
    return isinstance(block, Curve) or (isinstance(block, Bars) and len(block.names) <= MOST_BARS_OF_HALF)


def _side_by_side(columns: Sequence[Sequence[Piece]], step: float) -> Piece:
    """Columns of pieces as one piece."""

    def paint(painter: QPainter, y: float) -> None:
        for place, column in enumerate(columns):
            painter.save()
            painter.translate(place * step, 0)
            top = y
            for piece in column:
                piece.paint(painter, top)
                top += piece.height
            painter.restore()

    return Piece(max(sum(piece.height for piece in column) for column in columns), paint)
