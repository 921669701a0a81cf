"""The card that says which files are scored, and takes others."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from intent_desktop.ui.widgets.buttons import QuietButton
from intent_desktop.ui.widgets.card import Card
from intent_desktop.ui.widgets.labels import Label

MOST_FILES_NAMED = 6


class FilesCard(Card):
    """The files by name, with a button for others and one for the project's own data."""

    others_wanted = Signal()
    own_data_wanted = Signal()

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent=parent)
        self.set_title(self.tr("Files to score"))
        self._names = Label("", "soft")
        self._names.setObjectName("score_files")
        self._others = QuietButton(self.tr("Choose other files …"), "folder")
        self._others.setObjectName("choose_score_files")
        self._others.clicked.connect(self.others_wanted)
        self._own_data = QuietButton(self.tr("Use this project's data"), "data")
        self._own_data.setObjectName("score_own_data_instead")
        self._own_data.clicked.connect(self.own_data_wanted)
        for part in (self._names, self._others, self._own_data):
            self.add(part)

    def names(self, files: Sequence[Path]) -> str:
        """The files' names below each other, the first ones of many."""
        named = [path.name for path in files[:MOST_FILES_NAMED]]
        left = len(files) - len(named)
        if left:
            named.append(self.tr("and {count} more").format(count=left))
        return "\n".join(named)

    def show_files(self, files: Sequence[Path], *, others: bool, own_data: bool) -> None:
        """Name the files, and say whether others, or the project's own data, are offered."""
        self._names.setText(self.names(files) or self.tr("None yet. Drop files anywhere in this window."))
        self._others.setVisible(others)
        self._own_data.setVisible(own_data)
