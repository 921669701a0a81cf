"""Surfaces that hold one subject each."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLayout,
    QVBoxLayout,
    QWidget,
)

from intent_desktop.ui.theme import SPACE
from intent_desktop.ui.widgets.labels import Caption, Heading


class Card(QFrame):
    """A title, an explanation where one helps, actions at the right, and the content below in `body`."""

    def __init__(self, title: str = "", explanation: str = "", parent: QWidget | None = None):
        super().__init__(parent)
        self.setProperty("role", "card")
        self._title = Heading(title)
        self._explanation = Caption(explanation)
        self._actions = QHBoxLayout()
        self._actions.setSpacing(SPACE.small)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._title)
        words.addWidget(self._explanation)
        header = QHBoxLayout()
        header.setSpacing(SPACE.medium)
        header.addLayout(words, 1)
        header.addLayout(self._actions)
        header.setAlignment(self._actions, Qt.AlignmentFlag.AlignTop)
        self.body = QVBoxLayout()
        self.body.setSpacing(SPACE.small)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE.large, SPACE.medium, SPACE.large, SPACE.large)
        layout.setSpacing(SPACE.medium)
        layout.addLayout(header)
        layout.addLayout(self.body, 1)
        layout.addStretch(0)  # what cannot grow stays at the top
        self.set_title(title)
        self.set_explanation(explanation)

    def set_title(self, title: str) -> None:
        self._title.setText(title)
        self._title.setVisible(bool(title))
        self.setAccessibleName(title)

    def set_explanation(self, explanation: str) -> None:
        self._explanation.setText(explanation)
        self._explanation.setVisible(bool(explanation))
        self.setAccessibleDescription(explanation)

    def add(self, content: QWidget | QLayout, stretch: int = 0) -> None:
        """Put a widget or a layout at the end of the body."""
        if isinstance(content, QWidget):
            self.body.addWidget(content, stretch)
        else:
            self.body.addLayout(content, stretch)

    def add_action(self, button: QWidget) -> None:
        """Put a button or another control into the upper right corner, after those already there."""
        self._actions.addWidget(button)
