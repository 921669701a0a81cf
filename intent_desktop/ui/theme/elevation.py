"""Shadows under what floats above the page: never under cards that lie on it."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QGraphicsDropShadowEffect, QWidget

from intent_desktop.ui.theme.theme import theme
from intent_desktop.ui.theme.tokens import ELEVATION


class Shadow(QGraphicsDropShadowEffect):
    """The shadow of a widget; it follows the theme."""

    def __init__(self, widget: QWidget):
        super().__init__(widget)
        self.setOffset(0, ELEVATION.down)
        self.setBlurRadius(ELEVATION.blur)
        self._follow()
        theme().changed.connect(self._follow)
        widget.setGraphicsEffect(self)

    @Slot()
    def _follow(self) -> None:
        ground = theme().colour("shadow")
        ground.setAlphaF(ELEVATION.dark if not theme().dark else ELEVATION.dark_on_dark)
        self.setColor(ground)
