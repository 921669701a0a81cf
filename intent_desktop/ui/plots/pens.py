"""Pens for plots, as wide on a fine screen as on a coarse one."""

from typing import Any

import pyqtgraph
from PySide6.QtGui import QColor, QGuiApplication, QPen


def pen(colour: QColor | str | None, width: float = 1.0, **further: Any) -> QPen:
    """A pyqtgraph pen of a width in points; its own pens count the screen's pixels, of which a fine screen has several to a point."""
    application = QGuiApplication.instance()
    ratio = application.devicePixelRatio() if isinstance(application, QGuiApplication) else 1.0
    found: QPen = pyqtgraph.mkPen(colour, width=width * ratio, **further)
    return found
