"""A choice among a few values that are all in sight."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QPushButton, QWidget

from intent_desktop.messages.punctuation import labelled
from intent_desktop.ui.theme import theme

_BESIDE = 30  # pixels beside the words, borders included


class SegmentedControl(QWidget):
    """Joined buttons of which one is chosen; arrow keys move between them. `changed` says the value a person chose."""

    changed = Signal(object)

    def __init__(self, choices: Sequence[tuple[Any, str]], name: str = "", parent: QWidget | None = None):
        super().__init__(parent)
        self.setAccessibleName(name)
        self._values = [value for value, _ in choices]
        self._group = QButtonGroup(self)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for place, (_, label) in enumerate(choices):
            button = QPushButton(label)
            button.setCheckable(True)
            button.setAutoDefault(False)
            button.setProperty("kind", "segment")
            button.setProperty("place", _place(place, len(choices)))
            button.setAccessibleName(labelled(name, label) if name else label)
            # The chosen one is written bolder; the others must not move for it.
            button.setMinimumWidth(QFontMetrics(theme().font(strong=True)).horizontalAdvance(label) + _BESIDE)
            self._group.addButton(button, place)
            layout.addWidget(button)
        layout.addStretch(1)
        if choices:
            self._group.button(0).setChecked(True)
        self._group.buttonClicked.connect(self._on_click)

    def value(self) -> Any:
        """The chosen value; None where there are no choices."""
        chosen = self._group.checkedId()
        return self._values[chosen] if chosen >= 0 else None

    def set_value(self, value: Any) -> None:
        """Choose a value without a signal; one that is no choice raises ValueError."""
        self._group.button(self._values.index(value)).setChecked(True)

    def _on_click(self, button: QAbstractButton) -> None:
        self.changed.emit(self._values[self._group.id(button)])


def _place(place: int, count: int) -> str:
    if count == 1:
        return "only"
    return "first" if place == 0 else "last" if place == count - 1 else "inner"
