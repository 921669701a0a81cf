"""Names beside samples of how they are drawn."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from intent_desktop.ui.theme import theme
from intent_desktop.ui.widgets.flow_layout import FlowLayout

_SAMPLE = 16
_WIDEST = 220
_PATTERNS: list[tuple[list[float] | None, list[float]]] = [
    (None, [2.0, 1.4]),
    ([5.0, 1.5, 1.0, 1.5], [2.0, 1.2, 0.8, 1.2]),
    ([1.0, 1.2], [0.8, 2.0]),
]
"""Of each turn of the colours: how its solid and how its dashed lines are drawn."""


class LegendEntry(NamedTuple):
    """A name, its colour (a place in the theme's series, or a name of `Colours`), and whether it is dashed or a filled area."""

    name: str
    colour: int | str
    dashed: bool = False
    filled: bool = False

    def dashes(self) -> list[float] | None:
        """The pattern of its line, in widths of the pen; None for a solid one. Colours repeat after six, and patterns tell them apart."""
        turn = self.colour // len(theme().colours.series) if isinstance(self.colour, int) else 0
        return _PATTERNS[min(turn, len(_PATTERNS) - 1)][self.dashed]

    def shade(self) -> QColor:
        """The colour in the theme in use."""
        return theme().series(self.colour) if isinstance(self.colour, int) else theme().colour(self.colour)


class Legend(QWidget):
    """Entries in a row, broken where it is full. Hidden without entries."""

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._layout = FlowLayout(self)
        self._entries: list[LegendEntry] = []

    def entries(self) -> list[LegendEntry]:
        return self._entries

    def show_entries(self, entries: Sequence[LegendEntry]) -> None:
        if list(entries) == self._entries:
            return
        self._entries = list(entries)
        while item := self._layout.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        for entry in entries:
            self._layout.addWidget(_Entry(entry))
        self.updateGeometry()


class _Entry(QWidget):
    def __init__(self, entry: LegendEntry):
        super().__init__()
        self._entry = entry
        self.setAccessibleName(entry.name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        self.setFont(theme().font("caption"))
        words = self.fontMetrics().horizontalAdvance(self._entry.name)
        return QSize(_SAMPLE + 6 + min(words, _WIDEST) + 2, self.fontMetrics().height() + 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_sample(painter, self._entry, QRectF(0, 0, _SAMPLE, self.height()))
        painter.setPen(theme().colour("ink"))
        area = self.rect().adjusted(_SAMPLE + 6, 0, 0, 0)
        words = self.fontMetrics().elidedText(self._entry.name, Qt.TextElideMode.ElideMiddle, area.width())
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, words)


def paint_sample(painter: QPainter, entry: LegendEntry, area: QRectF) -> None:
    """Paint how an entry is drawn: a piece of its line, or a square of its fill."""
    middle = area.center().y()
    if entry.filled:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(entry.shade())
        painter.drawRoundedRect(QRectF(area.center().x() - 5, middle - 5, 10, 10), 2, 2)
        return
    pen = QPen(entry.shade(), 2.5)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    if (dashes := entry.dashes()) is not None:
        pen.setDashPattern(dashes)
    painter.setPen(pen)
    painter.drawLine(QPointF(area.left(), middle), QPointF(area.right(), middle))
