"""A question or a statement in a window of its own, that is answered before the work goes on."""

from collections.abc import Callable
from typing import Literal

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from intent_desktop.ui.theme import SPACE, Tone
from intent_desktop.ui.widgets.banner import SIGNS
from intent_desktop.ui.widgets.buttons import DangerButton, PrimaryButton, QuietButton, SecondaryButton
from intent_desktop.ui.widgets.labels import Heading, Label
from intent_desktop.ui.widgets.screen_room import keep_on_screen, room_on_screen
from intent_desktop.ui.widgets.sign import Sign

Kind = Literal["primary", "secondary", "danger", "quiet"]

KINDS: dict[Kind, type[QPushButton]] = {
    "primary": PrimaryButton,
    "secondary": SecondaryButton,
    "danger": DangerButton,
    "quiet": QuietButton,
}
_WIDEST = 640
_NARROWEST = 420


class Dialog(QDialog):
    """A sign, what it is about in one sentence, what follows from it, further content in `body`, and buttons.

    `name` is its object name. It goes when it is closed; `chosen` is the object name of the button pressed, or "".
    """

    def __init__(
        self,
        parent: QWidget,
        name: str,
        title: str,
        text: str = "",
        explanation: str = "",
        tone: Tone = "plain",
    ):
        super().__init__(parent)
        self.chosen = ""
        self.setObjectName(name)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(_NARROWEST)
        self.setMaximumWidth(_WIDEST)
        self.setAccessibleName(text or title)
        self.setAccessibleDescription(explanation)
        words = QVBoxLayout()
        words.setSpacing(SPACE.small)
        if text:
            words.addWidget(Heading(text))
        if explanation:
            words.addWidget(Label(explanation))
        self.body = QVBoxLayout()
        self.body.setSpacing(SPACE.medium)
        words.addLayout(self.body)
        self._top = QHBoxLayout()
        self._top.setContentsMargins(SPACE.wide, SPACE.wide, SPACE.wide, SPACE.large)
        self._top.setSpacing(SPACE.large)
        if text:
            self._top.addWidget(Sign(*SIGNS[tone], 28), 0, Qt.AlignmentFlag.AlignTop)
        self._top.addLayout(words, 1)
        self._buttons = QHBoxLayout()
        self._buttons.setContentsMargins(SPACE.wide, SPACE.medium, SPACE.wide, SPACE.medium)
        self._buttons.setSpacing(SPACE.small)
        self._buttons.addStretch(1)
        strip = QFrame()
        strip.setProperty("role", "strip")
        strip.setLayout(self._buttons)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(self._top, 1)
        layout.addWidget(strip)

    def add_button(
        self,
        text: str,
        name: str,
        kind: Kind = "secondary",
        act: Callable[[], object] | None = None,
        *,
        default: bool = False,
    ) -> QPushButton:
        """Append a button that closes the dialog, and then acts; `default`: it has the focus at first."""
        button = KINDS[kind](text)
        button.setObjectName(name)
        button.setAutoDefault(True)  # Enter presses the one that has the focus
        button.setDefault(default)
        self._buttons.addWidget(button)
        if default:
            button.setFocus()

        def press() -> None:
            self.chosen = name
            self.accept()
            if act is not None:
                act()

        button.clicked.connect(press)
        return button

    def fit(self) -> None:
        """Be as wide as the buttons and as tall as what is written needs, now that it may need more, but no larger than the
        screen; what has grown beyond its edge moves back.
        """
        layout = self.layout()
        assert layout is not None
        layout.invalidate()
        layout.activate()  # what is nested in it is asked anew as well
        wide = max(self.width(), layout.totalMinimumSize().width())
        self.setMaximumWidth(max(_WIDEST, wide))
        needed = QSize(wide, max(self.height(), layout.totalHeightForWidth(wide)))
        self.resize(needed.boundedTo(room_on_screen(self)))
        keep_on_screen(self)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.fit()

    def add_aside(self, button: QPushButton) -> None:
        """Put a button at the left, away from those that answer; it does not close the dialog."""
        self._buttons.insertWidget(0, button)
