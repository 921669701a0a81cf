"""A page that scrolls up and down when the window is lower than it, never sideways."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFrame, QLayout, QScrollArea, QVBoxLayout, QWidget

from intent_desktop.ui.theme import SPACE


class PageScroll(QScrollArea):
    """Put the page's content into `body`, or use `add`. Keyboard focus scrolls into sight."""

    def __init__(self, parent: QWidget | None = None, *, margin: int = SPACE.wide):
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        content = QWidget()
        content.setProperty("role", "page")
        self.body = QVBoxLayout(content)
        self.body.setContentsMargins(margin, SPACE.large, margin, margin)
        self.body.setSpacing(SPACE.large)
        self.setWidget(content)

    def add(self, content: QWidget | QLayout, stretch: int = 0) -> None:
        """Put a widget or a layout at the end of the page."""
        if isinstance(content, QWidget):
            self.body.addWidget(content, stretch)
        else:
            self.body.addLayout(content, stretch)

    def bring_into_sight(self, part: QWidget) -> None:
        """Scroll until a part of the page is seen, with some room around it, once it has its place."""
        QTimer.singleShot(0, part, lambda: self.ensureWidgetVisible(part, 0, SPACE.large))
