"""Surfaces that hold one subject each."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLayout,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from intent_desktop.ui.theme import SPACE, icon
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


class Disclosure(QWidget):
    """Details folded under one line: a click or the space bar shows them. `body` holds them."""

    toggled = Signal(bool)

    def __init__(self, title: str, parent: QWidget | None = None, *, is_open: bool = False):
        super().__init__(parent)
        self._button = QPushButton(title)
        self._button.setProperty("kind", "disclosure")
        self._button.setCheckable(True)
        self._button.setAutoDefault(False)
        self._button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._content = QWidget()
        self.body = QVBoxLayout(self._content)
        self.body.setContentsMargins(SPACE.tiny, SPACE.tiny, 0, 0)
        self.body.setSpacing(SPACE.small)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._button)
        layout.addWidget(self._content)
        self._button.toggled.connect(self._show)
        self._button.setChecked(is_open)
        self._show(is_open)

    def set_open(self, is_open: bool) -> None:
        self._button.setChecked(is_open)

    def is_open(self) -> bool:
        return self._button.isChecked()

    def set_title(self, title: str) -> None:
        self._button.setText(title)

    def add(self, content: QWidget | QLayout) -> None:
        """Put a widget or a layout at the end of the details."""
        if isinstance(content, QWidget):
            self.body.addWidget(content)
        else:
            self.body.addLayout(content)

    def _show(self, is_open: bool) -> None:
        self._content.setVisible(is_open)
        self._button.setIcon(icon("chevron-down" if is_open else "chevron-right"))
        self._button.setAccessibleDescription(
            self.tr("Details shown") if is_open else self.tr("Details hidden")
        )
        self.toggled.emit(is_open)
