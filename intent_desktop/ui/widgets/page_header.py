"""The head of a page: what it is for, in one sentence, and what can be done there."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from intent_desktop.ui.theme import SPACE
from intent_desktop.ui.widgets.labels import Label, Subtitle


class PageHeader(QWidget):
    """Title, one sentence of purpose, and actions at the right."""

    def __init__(self, title: str, purpose: str = "", parent: QWidget | None = None):
        super().__init__(parent)
        self._title = Label(title, "title")
        self._purpose = Subtitle(purpose)
        self._actions = QHBoxLayout()
        self._actions.setSpacing(SPACE.small)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._title)
        words.addWidget(self._purpose)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE.large)
        layout.addLayout(words, 1)
        layout.addLayout(self._actions)
        layout.setAlignment(self._actions, Qt.AlignmentFlag.AlignBottom)
        self._purpose.setVisible(bool(purpose))

    def set_title(self, title: str) -> None:
        self._title.setText(title)

    def set_purpose(self, purpose: str) -> None:
        self._purpose.setText(purpose)
        self._purpose.setVisible(bool(purpose))

    def add_action(self, action: QWidget) -> None:
        """Put a button at the right, after those already there."""
        self._actions.addWidget(action)
