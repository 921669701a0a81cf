"""Fields on a page that scrolls: the wheel turns the page, not a value that happens to stand under the pointer."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QWidget


def wheel_only_with_focus(field: QWidget) -> None:
    """Have the wheel change a field only after the person has gone into it; before that the page below scrolls."""
    if field.focusPolicy() == Qt.FocusPolicy.WheelFocus:
        field.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    field.installEventFilter(_PassedOn(field))


class _PassedOn(QObject):
    def __init__(self, field: QWidget):
        super().__init__(field)
        self._field = field

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.Wheel or self._field.hasFocus():
            return False
        event.ignore()
        return True
