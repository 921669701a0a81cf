"""A field for a list of names: one on each line, typed, pasted, or taken from a file."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from intent_desktop.ui.theme import SPACE
from intent_desktop.ui.widgets.buttons import QuietButton

LINES = 3


class NamesField(QWidget):
    """`edited` follows an edit by hand; `file_wanted` asks for a file whose lines are `add`ed."""

    edited = Signal()
    file_wanted = Signal()

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.text = _Lines()
        self.text.setTabChangesFocus(True)
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.text.textChanged.connect(self._on_change)
        self.from_file = QuietButton(self.tr("From a file …"), "folder")
        self.from_file.clicked.connect(self.file_wanted)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE.tiny)
        layout.addWidget(self.text)
        layout.addWidget(self.from_file)
        self.setFocusProxy(self.text)
        self._showing = False

    def setObjectName(self, name: str) -> None:
        super().setObjectName(name)
        self.text.setObjectName(f"{name}_lines")
        self.from_file.setObjectName(f"{name}_file")

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        self.text.setAccessibleName(name)

    def setAccessibleDescription(self, description: str) -> None:
        super().setAccessibleDescription(description)
        self.text.setAccessibleDescription(description)

    def value(self) -> list[str]:
        """The names, each once, in their order."""
        lines = (line.strip() for line in self.text.toPlainText().splitlines())
        return list(dict.fromkeys(line for line in lines if line))

    def set_value(self, names: Sequence[str] | None) -> None:
        """Show names without a signal; what is being typed stays where it comes to the same."""
        if list(names or ()) != self.value():
            self._showing = True
            self.text.setPlainText("\n".join(names or ()))
            self._showing = False

    def add(self, names: Sequence[str]) -> None:
        """Put more names to those there."""
        self.text.setPlainText("\n".join(dict.fromkeys([*self.value(), *names])))

    def _on_change(self) -> None:
        if not self._showing:
            self.edited.emit()


class _Lines(QPlainTextEdit):
    def sizeHint(self) -> QSize:
        margins = 2 * (self.frameWidth() + round(self.document().documentMargin()))
        return QSize(160, LINES * self.fontMetrics().lineSpacing() + margins)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()
