"""The start page's picture of what the program does: rows go in, a curve is learnt, people come out in order."""

import itertools

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from intent_desktop.ui.theme import theme

_WIDTH, _HEIGHT = 360, 112
_PANEL = 96
_SHARES = (0.92, 0.74, 0.5, 0.3, 0.16)
"""How long the bars of the people are."""
_CURVE = ((0.0, 0.06), (0.25, 0.52), (0.5, 0.75), (0.75, 0.86), (1.0, 0.9))
"""How far the curve has risen, in shares of the panel."""


class ProductPicture(QWidget):
    """Painted in the theme's colours. The words beside it say the same, so a screen reader passes it over."""

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.setFixedSize(QSize(_WIDTH, _HEIGHT))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        gap = (_WIDTH - 3 * _PANEL) / 2
        panels = [QRectF(1 + place * (_PANEL + gap - 1), 8, _PANEL, _PANEL) for place in range(3)]
        colours = theme().colours
        for panel in panels:
            painter.setPen(QPen(QColor(colours.edge), 1))
            painter.setBrush(QColor(colours.paper))
            painter.drawRoundedRect(panel, 10, 10)
        self._paint_rows(painter, panels[0].adjusted(14, 16, -14, -14))
        self._paint_curve(painter, panels[1].adjusted(14, 16, -14, -16))
        self._paint_people(painter, panels[2].adjusted(12, 14, -12, -12))
        painter.setPen(QPen(QColor(colours.soft), 1.6, c=Qt.PenCapStyle.RoundCap))
        for left, right in ((panels[0], panels[1]), (panels[1], panels[2])):
            start, end = (
                QPointF(left.right() + 10, left.center().y()),
                QPointF(right.left() - 10, left.center().y()),
            )
            painter.drawLine(start, end)
            painter.drawLine(end, end + QPointF(-5, -5))
            painter.drawLine(end, end + QPointF(-5, 5))

    def _paint_rows(self, painter: QPainter, area: QRectF) -> None:
        colours, height = theme().colours, area.height() / 5
        painter.setPen(Qt.PenStyle.NoPen)
        for row in range(5):
            for column, share in enumerate((0.44, 0.26, 0.18)):
                left = area.left() + area.width() * (0.0, 0.52, 0.84)[column]
                colour = colours.accent if row == 0 else colours.outline
                painter.setBrush(QColor(colour))
                painter.setOpacity(1.0 if row == 0 else 0.55)
                cell = QRectF(left, area.top() + row * height, area.width() * share, 6)
                painter.drawRoundedRect(cell, 3, 3)
        painter.setOpacity(1.0)

    def _paint_curve(self, painter: QPainter, area: QRectF) -> None:
        colours = theme().colours
        painter.setPen(QPen(QColor(colours.outline), 1))
        painter.drawLine(area.bottomLeft(), area.bottomRight())
        points = [
            QPointF(area.left() + area.width() * across, area.bottom() - area.height() * up)
            for across, up in _CURVE
        ]
        path = QPainterPath(points[0])
        for before, after in itertools.pairwise(points):
            middle = (before.x() + after.x()) / 2
            path.cubicTo(QPointF(middle, before.y()), QPointF(middle, after.y()), after)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(colours.accent), 2.4, c=Qt.PenCapStyle.RoundCap))
        painter.drawPath(path)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.accent))
        painter.drawEllipse(points[-1], 4, 4)

    def _paint_people(self, painter: QPainter, area: QRectF) -> None:
        colours, height = theme().colours, area.height() / len(_SHARES)
        painter.setPen(Qt.PenStyle.NoPen)
        for place, share in enumerate(_SHARES):
            middle = area.top() + (place + 0.5) * height
            painter.setBrush(QColor(colours.good if place < 2 else colours.outline))
            painter.setOpacity(1.0 if place < 2 else 0.6)
            painter.drawEllipse(QPointF(area.left() + 4, middle), 4, 4)
            bar = QRectF(area.left() + 14, middle - 3, (area.width() - 14) * share, 6)
            painter.drawRoundedRect(bar, 3, 3)
        painter.setOpacity(1.0)
