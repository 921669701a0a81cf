"""Files that the system asks a running program to open: macOS sends them as events, other systems start the program anew."""

from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QFileOpenEvent


class SystemOpenings(QObject):
    """Watches the application for such events, whose files come out of `opened`."""

    opened = Signal(list)
    """Of a Path."""

    def __init__(self, application: QObject):
        super().__init__(application)
        application.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QFileOpenEvent) and event.file():
            self.opened.emit([Path(event.file())])
            return True
        return False
