"""A setting that is on or off at once."""

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget

from intent_desktop.ui.theme import theme

_WIDTH, _HEIGHT, _GAP, _FOCUS = 34, 18, 8, 3


class Switch(QCheckBox):
    """A check box drawn as a switch: `toggled`, `isChecked` and `setChecked` are QCheckBox's."""

    def __init__(self, text: str = "", parent: QWidget | None = None):
        super().__init__(text, parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        words = self.fontMetrics().horizontalAdvance(self.text())
        height = max(_HEIGHT, self.fontMetrics().height()) + 2 * _FOCUS
        return QSize(_WIDTH + 2 * _FOCUS + (_GAP + words + 2 if self.text() else 0), height)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, place: QPoint) -> bool:
        return self.rect().contains(place)

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = theme().colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        track = QRectF(_FOCUS, (self.height() - _HEIGHT) / 2, _WIDTH, _HEIGHT)
        if self.hasFocus():
            ring = track.adjusted(-2, -2, 2, 2)
            painter.setPen(QPen(QColor(colours.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(ring, ring.height() / 2, ring.height() / 2)
        on = self.isChecked()
        usable = self.isEnabled()
        fill = (colours.accent if on else colours.card) if usable else colours.faint
        edge = (colours.accent if on else colours.outline) if usable else colours.edge
        knob = (colours.on_accent if on else colours.outline) if usable else colours.outline
        painter.setPen(QPen(QColor(edge), 1))
        painter.setBrush(QColor(fill))
        painter.drawRoundedRect(track.adjusted(0.5, 0.5, -0.5, -0.5), _HEIGHT / 2, _HEIGHT / 2)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(knob))
        across = track.right() - _HEIGHT / 2 if on else track.left() + _HEIGHT / 2
        painter.drawEllipse(QPointF(across, track.center().y()), _HEIGHT / 2 - 4, _HEIGHT / 2 - 4)
        if self.text():
            painter.setPen(QColor(colours.ink if usable else colours.disabled))
            words = self.rect().adjusted(_WIDTH + _FOCUS + _GAP, 0, 0, 0)
            painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextShowMnemonic, self.text())
