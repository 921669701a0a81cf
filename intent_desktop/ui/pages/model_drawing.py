"""The drawing of a network: a column of nodes for each layer, joined by fine lines, with its name and size below."""

import itertools
from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from intent_desktop.evaluation.numbers import format_number
from intent_desktop.ui.pages.model_network import Layer, in_words
from intent_desktop.ui.theme import SPACE, theme
from intent_desktop.ui.widgets.labels import plain_tooltip

_DRAWN = {"inputs": 7, "embeddings": 9, "hidden": 9, "heads": 7, "chance": 1}
"""How many nodes stand for a layer at most; those left out are a gap of three dots."""
_COLOURS = {"inputs": "history", "embeddings": "valid", "hidden": "accent", "heads": "test", "chance": "good"}
_RADIUS = 4.5
_STEP = 14
_HEIGHT = _STEP * 10
_LINES_BELOW = 4
_NARROW = 76


class _Column(NamedTuple):
    layer: Layer
    nodes: list[QPointF]
    centre: float
    cut: bool


class NetworkDrawing(QWidget):
    """Paints layers from left to right; the whole of it is in its accessible description and its tooltip."""

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self._layers: list[Layer] = []
        self.setAccessibleName(self.tr("Build of the network"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMaximumWidth(1000)

    def show_layers(self, layers: Sequence[Layer]) -> None:
        """Show another network."""
        if list(layers) == self._layers:
            return
        self._layers = list(layers)
        self.setAccessibleDescription(self.describe())
        self.setToolTip(plain_tooltip(self.describe().replace("; ", "\n")))
        self.update()

    def describe(self) -> str:
        """The layers in words, from the data to the chance."""
        return in_words(self._layers)

    def sizeHint(self) -> QSize:
        line = QFontMetricsF(theme().font("caption")).lineSpacing()
        return QSize(640, round(_HEIGHT + SPACE.small + _LINES_BELOW * line + SPACE.tiny))

    def minimumSizeHint(self) -> QSize:
        return QSize(320, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._layers:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        columns = self._columns()
        for before, after in itertools.pairwise(columns):
            self._paint_lines(painter, before, after)
        for column in columns:
            self._paint_nodes(painter, column)
        width = self.width() / len(columns)
        for column in columns:
            self._paint_words(painter, column, width)

    def _columns(self) -> list[_Column]:
        width = self.width() / len(self._layers)
        columns = []
        for place, layer in enumerate(self._layers):
            drawn = min(layer.units, _DRAWN[layer.kind])
            cut = drawn < layer.units
            rows = drawn + cut  # the gap takes the room of one node
            top = (_HEIGHT - (rows - 1) * _STEP) / 2
            gap = rows // 2 if cut else -1
            centre = width * (place + 0.5)
            nodes = [QPointF(centre, top + row * _STEP) for row in range(rows) if row != gap]
            columns.append(_Column(layer, nodes, centre, cut))
        return columns

    def _paint_lines(self, painter: QPainter, before: _Column, after: _Column) -> None:
        colour = QColor(theme().colours.outline)
        each_its_own = after.layer.kind == "embeddings"
        many = len(before.nodes) * len(after.nodes)
        colour.setAlpha(110 if many < 30 or each_its_own else 55)
        painter.setPen(QPen(colour, 1))
        for row, start in enumerate(before.nodes):
            for end_row, end in enumerate(after.nodes):
                share = (row + 0.5) / len(before.nodes) - (end_row + 0.5) / len(after.nodes)
                # What stands for a feature is of that one alone: its nodes are joined to that one.
                if not each_its_own or abs(share) <= 0.5 / len(before.nodes) + 0.01:
                    painter.drawLine(start, end)

    def _paint_nodes(self, painter: QPainter, column: _Column) -> None:
        now = theme()
        painter.setPen(QPen(now.colour("card"), 1.5))
        painter.setBrush(now.colour(_COLOURS[column.layer.kind]))
        radius = _RADIUS * (1.7 if column.layer.kind == "chance" else 1)
        for node in column.nodes:
            painter.drawEllipse(node, radius, radius)
        if not column.cut:
            return
        place = (len(column.nodes) + 1) // 2
        middle = (
            (column.nodes[place - 1].y() + column.nodes[place].y()) / 2
            if 0 < place < len(column.nodes)
            else 0
        )
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(now.colour("soft"))
        for offset in (-4, 0, 4):
            painter.drawEllipse(QPointF(column.centre, middle + offset), 1.2, 1.2)

    def _paint_words(self, painter: QPainter, column: _Column, width: float) -> None:
        now = theme()
        area = QRectF(
            column.centre - width / 2 + 2, _HEIGHT + SPACE.small, width - 4, self.height() - _HEIGHT
        )
        painter.setFont(now.font("caption", strong=True))
        painter.setPen(now.colour("ink"))
        # Where a deep network leaves no room for names, its tooltip has them, and only sizes stand here.
        name = column.layer.name if width >= _NARROW else format_number(column.layer.units)
        painter.drawText(area, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop, name)
        if width < _NARROW:
            return
        area.setTop(area.top() + QFontMetricsF(painter.font()).lineSpacing())
        painter.setFont(now.font("caption"))
        painter.setPen(now.colour("soft"))
        flags = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
        painter.drawText(area, int(flags), column.layer.detail)
