"""An icon by itself, as part of a picture or beside a text."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from intent_desktop.ui.theme import paint_icon, theme


class Sign(QWidget):
    """Paints an icon in a colour of the theme. It says nothing to a screen reader: the text beside it does."""

    def __init__(self, name: str, colour: str = "soft", size: int = 20, parent: QWidget | None = None):
        super().__init__(parent)
        self._name = name
        self._colour = colour
        self.setFixedSize(QSize(size, size))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_icon(self, name: str, colour: str = "soft") -> None:
        self._name, self._colour = name, colour
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = theme().colours
        colour = getattr(colours, self._colour) if self.isEnabled() else colours.outline
        paint_icon(QPainter(self), self._name, QRectF(self.rect()), colour)
