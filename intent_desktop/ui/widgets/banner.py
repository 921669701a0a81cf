"""A message that stays where it concerns something, until it is dismissed or mended."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from intent_desktop.ui.theme import SPACE, Tone
from intent_desktop.ui.theme.styling import restyle
from intent_desktop.ui.widgets.buttons import IconButton, PrimaryButton, QuietButton
from intent_desktop.ui.widgets.labels import Label
from intent_desktop.ui.widgets.sign import Sign

SIGNS: dict[Tone, tuple[str, str]] = {
    "plain": ("info", "accent"),
    "good": ("good", "good"),
    "caution": ("caution", "caution"),
    "bad": ("bad", "bad"),
}


class Banner(QFrame):
    """What happened, what to do next, and buttons to do it. Hidden while it has no text.

    `details` (a traceback, say) are never shown; a button copies them.
    """

    dismissed = Signal()

    def __init__(
        self,
        text: str = "",
        advice: str = "",
        tone: Tone = "plain",
        details: str = "",
        parent: QWidget | None = None,
        *,
        dismissable: bool = False,
    ):
        super().__init__(parent)
        self.setProperty("role", "banner")
        self._details = ""
        self._sign = Sign("info")
        self._text = Label(role="strong")
        self._advice = Label()
        self._copy = QuietButton(self.tr("Copy details"), "copy")
        self._copy.clicked.connect(self._copy_details)
        self._dismiss = IconButton("cross", self.tr("Dismiss"))
        self._dismiss.clicked.connect(self._on_dismiss)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._text)
        words.addWidget(self._advice)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(SPACE.small)
        self._buttons.addWidget(self._copy)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(SPACE.medium, 10, SPACE.medium, 10)
        layout.setSpacing(10)
        layout.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(words, 1)
        layout.addLayout(self._buttons)
        layout.addWidget(self._dismiss, 0, Qt.AlignmentFlag.AlignTop)
        self._dismiss.setVisible(dismissable)
        self.say(text, advice, tone, details)

    def say(self, text: str, advice: str = "", tone: Tone = "plain", details: str = "") -> None:
        """Show another message; an empty text hides the banner."""
        self._sign.show_icon(*SIGNS[tone])
        self._tone: Tone = tone
        self._text.setText(text)
        self._advice.setText(advice)
        self._advice.setVisible(bool(advice))
        self._details = details
        self._copy.setVisible(bool(details))
        self.setAccessibleName(text)
        self.setAccessibleDescription(advice)
        restyle(self, tone=tone)
        if not text:
            self.hide()
        elif self.testAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide):
            # Only a banner that was hidden before: one still without a parent would open as a window.
            self.show()

    def text(self) -> str:
        return self._text.text()

    def tone(self) -> Tone:
        return self._tone

    def add_action(
        self, text: str, act: Callable[[], object], icon: str = "", *, primary: bool = False
    ) -> QPushButton:
        """Add a button that does something about it; `primary`: it is the one thing to do next."""
        button = PrimaryButton(text, icon) if primary else QuietButton(text, icon)
        button.clicked.connect(lambda: act())
        self._buttons.insertWidget(self._buttons.count() - 1, button)
        return button

    def _copy_details(self) -> None:
        QGuiApplication.clipboard().setText(
            "\n".join(part for part in (self._text.text(), self._advice.text(), self._details) if part)
        )

    def _on_dismiss(self) -> None:
        self.hide()
        self.dismissed.emit()
