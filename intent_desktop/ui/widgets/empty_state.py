"""What a page shows while there is nothing to show."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from intent_desktop.ui.theme import SPACE
from intent_desktop.ui.widgets.buttons import PrimaryButton
from intent_desktop.ui.widgets.labels import Heading, Label
from intent_desktop.ui.widgets.sign import Sign

_WIDEST = 460


class EmptyState(QWidget):
    """Icon, headline, a sentence on what to do, and the button that does it (`activated`)."""

    activated = Signal()

    def __init__(
        self, icon: str, headline: str, text: str = "", action: str = "", parent: QWidget | None = None
    ):
        super().__init__(parent)
        self._sign = Sign(icon, "outline", 48)
        self._headline = Heading()
        self._text = Label(role="soft")
        self._action = PrimaryButton()
        self._action.clicked.connect(lambda: self.activated.emit())
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(SPACE.small)
        self._buttons.addStretch(1)
        self._buttons.addWidget(self._action)
        self._buttons.addStretch(1)
        for label in (self._headline, self._text):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column = QWidget()
        column.setMaximumWidth(_WIDEST)
        inner = self._column = QVBoxLayout(column)
        inner.setSpacing(SPACE.small)
        inner.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignHCenter)
        inner.addSpacing(SPACE.tiny)
        inner.addWidget(self._headline)
        inner.addWidget(self._text)
        inner.addSpacing(SPACE.small)
        inner.addLayout(self._buttons)
        layout = QVBoxLayout(self)
        layout.addStretch(2)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(column, 8)
        row.addStretch(1)
        layout.addLayout(row)
        layout.addStretch(3)
        self.say(headline, text, action)

    def say(self, headline: str, text: str = "", action: str = "") -> None:
        """Show other words; without `action` there is no primary button."""
        self._headline.setText(headline)
        self._text.setText(text)
        self._text.setVisible(bool(text))
        self._action.setText(action)
        self._action.setVisible(bool(action))
        self.setAccessibleName(headline)
        self.setAccessibleDescription(text)

    def add_progress(self, bar: QProgressBar) -> None:
        """Put a bar that says how far something is between the words and the buttons."""
        self._column.insertWidget(self._column.count() - 1, bar)

    def add_action(self, button: QPushButton) -> None:
        """Put a second way on beside the primary button."""
        self._buttons.insertWidget(self._buttons.count() - 1, button)
