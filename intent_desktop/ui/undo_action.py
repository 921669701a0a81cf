"""Undo as a person means it: what was typed last and refused comes before the last step."""

from PySide6.QtCore import Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from intent_desktop.ui.widgets.fields import Field
from intent_desktop.ui.workspace import Workspace


class UndoAction(QAction):
    """Brings back the value of a field in sight that holds a refused text; where there is none, takes back the last step.

    `text` stands before the name of that step.
    """

    def __init__(self, workspace: Workspace, text: str, host: QWidget):
        super().__init__(text, host)
        self._workspace = workspace
        self._host = host
        self._prefix = text
        stack = workspace.undo_stack
        self.setEnabled(stack.canUndo())
        self._name_step(stack.undoText())
        stack.canUndoChanged.connect(self.setEnabled)
        stack.undoTextChanged.connect(self._name_step)
        self.triggered.connect(self._undo)

    @Slot(str)
    def _name_step(self, step: str) -> None:
        self.setText(f"{self._prefix} {step}".rstrip())

    @Slot()
    def _undo(self) -> None:
        fields = self._host.window().findChildren(Field)
        refused = next((field for field in fields if field.isVisible() and field.holds_refused()), None)
        if refused is not None:
            refused.revert()
        else:
            self._workspace.undo_stack.undo()
