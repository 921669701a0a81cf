"""Details that fold away under a heading."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from intent_desktop.ui.theme.tokens import SPACE
from intent_desktop.ui.widgets.buttons import QuietButton


class Disclosure(QWidget):
    """A heading that shows and hides `content`; folded at first."""

    toggled = Signal(bool)

    def __init__(self, title: str, content: QWidget, parent: QWidget | None = None):
        super().__init__(parent)
        self._content = content
        self.button = QuietButton(title, "chevron-right")
        self.button.setCheckable(True)
        self.button.toggled.connect(self._show)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE.small)
        layout.addWidget(self.button)
        layout.addWidget(content)
        self._show(False)

    def set_title(self, title: str) -> None:
        self.button.setText(title)

    def is_open(self) -> bool:
        return self.button.isChecked()

    def set_open(self, shown: bool) -> None:
        """Unfold or fold."""
        self.button.setChecked(shown)

    def _show(self, shown: bool) -> None:
        self._content.setVisible(shown)
        self.button.set_icon("chevron-down" if shown else "chevron-right")
        self.button.setAccessibleDescription(self.tr("Unfolded") if shown else self.tr("Folded"))
        self.toggled.emit(shown)
