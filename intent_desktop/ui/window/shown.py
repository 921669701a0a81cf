"""The window in view; where the language changes, another one with the same work in it."""

from PySide6.QtCore import QObject

from intent_desktop.messages import Note
from intent_desktop.ui.language import language
from intent_desktop.ui.window.main_window import MainWindow
from intent_desktop.ui.workspace import Workspace


class Shown(QObject):
    """Shows the window of a workspace, and makes it anew in each language. The work is the workspace's, so that it goes on."""

    def __init__(self, workspace: Workspace, parent: QObject | None = None):
        super().__init__(parent)
        self._workspace = workspace
        self.window = MainWindow(workspace)
        self.window.show()
        language().changed.connect(self._renew)

    def tell_unexpected(self, note: Note, details: str) -> None:
        """Say what nobody expected."""
        self.window.tell_unexpected(note, details)

    def _renew(self) -> None:
        # What the engine says, it says in the new language from now on, and so what the new window asks for.
        self._workspace.bridge.renew()
        old, self.window = self.window, MainWindow(self._workspace)
        self.window.take_over(old)
        self._workspace.inspection.renew()
        old.deleteLater()
