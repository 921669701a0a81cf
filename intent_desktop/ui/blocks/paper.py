"""Pages of paper: pieces of known height flow onto them, and what belongs together stays together."""

import heapq
from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QTextLayout, QTextOption

POINT = 10.0  # units a typographic point: fine enough that rounding does not show
MOST_LETTERS = 600  # of one cell
_MEASURED = 40

Paint = Callable[[QPainter, float], None]


class Piece(NamedTuple):
    """Something that is never parted. `keep`: the next piece stands on the same page. `head` is repeated on a new page."""

    height: float
    paint: Paint
    keep: bool = False
    head: "Piece | None" = None


class Face(NamedTuple):
    """A font at a size in points, in a colour."""

    points: float
    colour: str
    strong: bool = False


class Typesetter:
    """Turns texts and tables into pieces, in one family of fonts. Widths and heights are units, `POINT` a point."""

    def __init__(self, families: Sequence[str]):
        self._families = list(families)

    def font(self, face: Face) -> QFont:
        font = QFont()
        font.setFamilies(self._families)
        font.setPixelSize(round(face.points * POINT))
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        font.setFeature(QFont.Tag("tnum"), 1)
        if face.strong:
            font.setWeight(QFont.Weight.DemiBold)
        return font

    def layout(self, text: str, face: Face, width: float, *, right: bool = False) -> QTextLayout:
        """A text broken into lines of that width, long words also inside."""
        layout = QTextLayout(text, self.font(face))
        option = QTextOption(Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.beginLayout()
        height = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(width, POINT))
            line.setPosition(QPointF(0, height))
            height += line.height() * 1.12
        layout.endLayout()
        return layout

    def paragraph(
        self, text: str, face: Face, width: float, x: float = 0, *, mark: str = "", keep: bool = False
    ) -> list[Piece]:
        """A line a piece; `mark` draws a bar of that colour along its left."""
        inset = 8 * POINT if mark else 0
        layout = self.layout(text, face, width - inset)
        pieces = []
        for number in range(layout.lineCount()):
            line = layout.lineAt(number)

            def paint(painter: QPainter, y: float, number: int = number) -> None:
                line = layout.lineAt(number)
                if mark:
                    painter.fillRect(QRectF(x, y, 2.2 * POINT, line.height() * 1.14), QColor(mark))
                painter.setPen(QColor(face.colour))
                line.draw(painter, QPointF(x + inset, y - line.y()))

            # The first two lines and the last two stay together.
            few = number == 0 or number == layout.lineCount() - 2
            last = number == layout.lineCount() - 1
            pieces.append(Piece(line.height() * 1.12, paint, keep if last else few))
        return pieces

    def width(self, text: str, face: Face) -> float:
        """How wide a text is on one line."""
        return QFontMetricsF(self.font(face)).horizontalAdvance(text)

    def table(
        self,
        heads: Sequence[str],
        rows: Sequence[Sequence[str]],
        numeric: Sequence[bool],
        width: float,
        faces: tuple[Face, Face],
        rule: str,
    ) -> list[Piece]:
        """Rows under a head that each page repeats; where the columns are too many for the width, several such tables,
        each beginning with the first column. `faces`: of the head and of the cells; `rule`: colour of the hairlines.
        """
        heads, rows = [_short(head) for head in heads], [[_short(cell) for cell in row] for row in rows]
        gap = 10 * POINT
        wanted, least = [], []
        for column, name in enumerate(heads):
            cells = max((self.width(cell, faces[1]) for cell in _longest(rows, column)), default=0.0)
            wish = max(self.width(name, faces[0]), cells, 20 * POINT) + 1
            wanted.append(wish)
            # Texts may be broken, figures never.
            least.append(min(wish, max(90 * POINT, cells + 1 if numeric[column] else 0.0)))
        pieces: list[Piece] = []
        for columns in _groups(least, width, gap):
            if pieces:
                pieces.append(space(8))
            widths = _spread(
                [least[column] for column in columns],
                [wanted[column] for column in columns],
                width - gap * (len(columns) - 1),
            )
            right = [numeric[column] for column in columns]
            head = self._row([heads[column] for column in columns], widths, right, gap, faces[0], rule)
            pieces.append(head._replace(keep=True))
            pieces += [
                self._row([row[column] for column in columns], widths, right, gap, faces[1], rule)._replace(
                    head=head
                )
                for row in rows
            ]
        return pieces

    def _row(
        self,
        cells: Sequence[str],
        widths: Sequence[float],
        right: Sequence[bool],
        gap: float,
        face: Face,
        rule: str,
    ) -> Piece:
        laid = [
            self.layout(cell, face, width, right=is_number)
            for cell, width, is_number in zip(cells, widths, right, strict=True)
        ]
        height = max(layout.boundingRect().height() for layout in laid) + 6 * POINT

        def paint(painter: QPainter, y: float) -> None:
            painter.setPen(QColor(face.colour))
            x = 0.0
            for layout, width in zip(laid, widths, strict=True):
                layout.draw(painter, QPointF(x, y + 3 * POINT))
                x += width + gap
            painter.setPen(QPen(QColor(rule), 0.5 * POINT))
            painter.drawLine(QPointF(0, y + height), QPointF(x - gap, y + height))

        return Piece(height, paint)


def space(points: float, *, keep: bool = False) -> Piece:
    """Nothing, of some height; it vanishes at the top of a page."""
    return Piece(points * POINT, _nothing, keep)


def pages(pieces: Iterable[Piece], height: float) -> list[list[tuple[float, Piece]]]:
    """Pieces with their places on each page. Only what is taller than a page stands alone and is cut off by it."""
    made: list[list[tuple[float, Piece]]] = [[]]
    y = 0.0
    for run in _runs(pieces):
        fits = y + sum(piece.height for piece in run) <= height
        if made[-1] and not fits and any(piece.paint is not _nothing for piece in run):
            made.append([])
            y = 0.0
        for piece in run:
            fits = y + piece.height <= height
            if piece.paint is _nothing and (not fits or not made[-1]):
                continue
            if made[-1] and not fits:
                made.append([])
                y = 0.0
            if not made[-1] and piece.head is not None:
                made[-1].append((0.0, piece.head))
                y = piece.head.height
            made[-1].append((y, piece))
            y += piece.height
    return made


def _runs(pieces: Iterable[Piece]) -> Iterable[list[Piece]]:
    """Pieces that must stand on one page."""
    run: list[Piece] = []
    for piece in pieces:
        run.append(piece)
        if not piece.keep:
            yield run
            run = []
    if run:
        yield run


def _nothing(painter: QPainter, y: float) -> None:
    """What a space paints."""


def _short(text: str) -> str:
    return text if len(text) <= MOST_LETTERS else text[: MOST_LETTERS - 1].rstrip() + "…"


def _longest(rows: Sequence[Sequence[str]], column: int) -> list[str]:
    """The cells of a column among which the widest is."""
    return heapq.nlargest(_MEASURED, (row[column] for row in rows), key=len)


def _groups(least: Sequence[float], width: float, gap: float) -> list[list[int]]:
    """Columns cut into groups that fit the width, the first column leading each."""
    groups: list[list[int]] = [[0]] if least else []
    used = least[0] if least else 0.0
    for column in range(1, len(least)):
        if used + gap + least[column] > width and len(groups[-1]) > 1:
            groups.append([0])
            used = least[0]
        groups[-1].append(column)
        used += gap + least[column]
    return groups


def _spread(least: Sequence[float], wanted: Sequence[float], width: float) -> list[float]:
    """Widths between what is needed and what is wanted; what is left goes where it is wanted."""
    room = width - sum(least)
    wish = sum(want - need for need, want in zip(least, wanted, strict=True))
    share = min(1.0, max(0.0, room) / wish) if wish > 0 else 0.0
    widths = [need + (want - need) * share for need, want in zip(least, wanted, strict=True)]
    spare = width - sum(widths)
    return widths if spare <= 0 else [widths[0] + spare, *widths[1:]]
