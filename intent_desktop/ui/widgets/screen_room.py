"""How large a window may be so that all of it is on the screen, with what the system puts around it."""

from PySide6.QtCore import QMargins, QPoint, QSize
from PySide6.QtWidgets import QWidget

FRAME = QMargins(8, 40, 8, 8)
"""Pixels that the system's title and edges take, at most."""


def room_on_screen(window: QWidget) -> QSize:
    """The largest size of a window whose frame, too, is on its screen."""
    return window.screen().availableGeometry().marginsRemoved(FRAME).size()


def keep_on_screen(window: QWidget) -> None:
    """Move back what stands beyond an edge of the screen, with its frame: without its title it could not be moved by hand."""
    screen, frame = window.screen().availableGeometry(), window.frameGeometry()
    if frame == window.geometry():  # there is none yet: it comes when the system first shows the window
        frame = frame.marginsAdded(FRAME)
    inside = QPoint(
        max(min(frame.left(), screen.right() + 1 - frame.width()), screen.left()),
        max(min(frame.top(), screen.bottom() + 1 - frame.height()), screen.top()),
    )
    if inside != frame.topLeft():
        window.move(window.pos() + inside - frame.topLeft())
