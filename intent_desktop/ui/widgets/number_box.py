"""A number between bounds, with arrows."""

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QValidator
from PySide6.QtWidgets import QDoubleSpinBox, QWidget

from intent_desktop.ui.widgets.fields import plain_number
from intent_desktop.ui.widgets.wheel import wheel_only_with_focus


class NumberBox(QDoubleSpinBox):
    """Written with a point, like every number in the window, whatever the system's language; typed with a point or a comma."""

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        wheel_only_with_focus(self)
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.setLocale(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))

    def validate(self, text: str, place: int) -> tuple[QValidator.State, str, int]:
        return super().validate(self._plain(text), place)[0], text, place

    def valueFromText(self, text: str) -> float:
        return super().valueFromText(self._plain(text))

    def _plain(self, text: str) -> str:
        return plain_number(text.removesuffix(self.suffix())) + self.suffix()
