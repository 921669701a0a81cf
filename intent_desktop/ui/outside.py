"""What other programs of this computer show: reports in the browser, folders in the file manager."""

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from intent_desktop.messages import Note
from intent_desktop.ui.workspace import Workspace


def show_outside(path: Path, workspace: Workspace) -> None:
    """Have the system show a file or a folder; where it knows no program for that, the workspace's `problem` says so."""
    if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
        workspace.problem.emit(Note("nothing_shows_it", {"file": str(path)}))
