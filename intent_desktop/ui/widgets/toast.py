"""A short word that something is done; it goes by itself."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from intent_desktop.ui.theme import SPACE
from intent_desktop.ui.theme.elevation import Shadow
from intent_desktop.ui.widgets.labels import ElidedLabel

_SECONDS = 5.0
_ABOVE = 28
_FOOT = "holds_toasts"
_WIDEST = 0.6
"""Of its host: over the foot of a window the buttons at both ends stay free."""


def hold_toasts(foot: QWidget) -> None:
    """Let the words of everything inside `foot`, which reaches down to the lower edge of a window, stand over that edge."""
    foot.setProperty(_FOOT, True)


class Toast(QFrame):
    """One line over the lower edge of `host`, with an action if there is one (Undo); `say` replaces its text.

    Where the host stands in a window that holds toasts it is over the foot of that one instead, in the place of whatever was said
    there before: no button of the page lies there.
    It never holds what a person must not miss: that is a Banner's.
    """

    def __init__(self, host: QWidget):
        super().__init__(host)
        self._above = _ABOVE
        self.setProperty("role", "toast")
        self._host = host
        self._act: Callable[[], object] | None = None
        self._text = ElidedLabel()
        self._button = QPushButton()
        self._button.setProperty("kind", "toast")
        self._button.setAutoDefault(False)
        self._button.clicked.connect(self._on_click)
        layout = self._layout = QHBoxLayout(self)
        layout.setContentsMargins(SPACE.large, SPACE.small, SPACE.small, SPACE.small)
        layout.setSpacing(SPACE.medium)
        layout.addWidget(self._text)
        layout.addWidget(self._button)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.hide)
        Shadow(self)
        host.installEventFilter(self)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()

    def say(
        self, text: str, action: str = "", act: Callable[[], object] | None = None, seconds: float = _SECONDS
    ) -> None:
        """Show a text for some seconds; `action` is the label of a button that calls `act`."""
        self._text.setText(text)
        self._button.setText(action)
        self._button.setVisible(bool(action))
        self._act = act
        self.setAccessibleName(text)
        self._stand_over_foot()
        for other in self._host.findChildren(Toast, options=Qt.FindChildOption.FindDirectChildrenOnly):
            if other is not self:
                other.hide()
        self._place()
        self.raise_()
        self.show()
        self._timer.start(round(seconds * 1_000))

    def text(self) -> str:
        return self._text.text()

    def hideEvent(self, event: QEvent) -> None:
        # Not where only what it stands on is hidden, or the window minimised: there its time runs on, else it would never go.
        if self.isHidden():
            self._timer.stop()

    def eventFilter(self, host: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return False

    def _stand_over_foot(self) -> None:
        host: QWidget | None = self._host
        while host is not None and not host.property(_FOOT):
            host = host.parentWidget()
        if host is None or self._above == SPACE.tiny:
            return
        self._above = SPACE.tiny
        self._host.removeEventFilter(self)
        self._host = host
        self.setParent(host)
        host.installEventFilter(self)

    def _place(self) -> None:
        host = self._host
        widest = round(host.width() * _WIDEST)
        size = self._layout.totalSizeHint().boundedTo(QSize(widest, host.height()))
        self.resize(size)
        self.move((host.width() - size.width()) // 2, host.height() - size.height() - self._above)

    def _on_click(self) -> None:
        self.hide()
        if self._act is not None:
            self._act()
