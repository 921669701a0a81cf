"""How large a window may be so that all of it is on the screen, with what the system puts around it."""

from PySide6.QtCore import QPoint, QSize
from PySide6.QtWidgets import QWidget

FRAME = QSize(16, 48)
"""Pixels that the system's title and edges take, at most."""


def room_on_screen(window: QWidget) -> QSize:
    """The largest size of a window whose frame, too, is on its screen."""
    return window.screen().availableSize() - FRAME


def keep_on_screen(window: QWidget) -> None:
    """Move back what stands beyond the right or the lower edge of the screen."""
    screen, frame = window.screen().availableGeometry(), window.frameGeometry()
    if (
        frame.size() == window.size()
    ):  # there is no frame yet: it comes when the system first shows the window
        frame.setSize(window.size() + FRAME)
    too_far = QPoint(max(frame.right() - screen.right(), 0), max(frame.bottom() - screen.bottom(), 0))
    if not too_far.isNull():
        window.move(window.pos() - too_far)
