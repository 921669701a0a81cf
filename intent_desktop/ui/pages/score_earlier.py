"""The lists of scores made before, to be opened again."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from intent_desktop.ui.pages.score_result import source_and_moment
from intent_desktop.ui.widgets.buttons import QuietButton
from intent_desktop.ui.widgets.card import Card
from intent_desktop.ui.widgets.labels import plain_tooltip

MOST_SHOWN = 8
WIDEST = 210


class EarlierScores(Card):
    """A button for each file of scores, the newest first. Hidden while there are none."""

    chosen = Signal(object)
    """The file (Path) that shall be shown."""
    folder_wanted = Signal()

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent=parent)
        self.set_title(self.tr("Earlier scores"))
        self._files: list[Path] = []
        self._list = self._listed([])
        folder = QuietButton(self.tr("Show folder"), "folder")
        folder.clicked.connect(self.folder_wanted)
        self.add(self._list)
        self.add(folder)
        self.hide()

    def latest(self) -> Path | None:
        """The file made last; None where there is none."""
        return self._files[0] if self._files else None

    def show_files(self, files: Sequence[Path]) -> None:
        """List files, the newest first."""
        shown = list(files[:MOST_SHOWN])
        if shown != self._files:
            self._files = shown
            old, self._list = self._list, self._listed(shown)
            self.body.replaceWidget(old, self._list)
            old.setParent(None)
            old.deleteLater()
        self.setVisible(bool(shown))

    def _listed(self, files: Sequence[Path]) -> QWidget:
        made = QWidget()
        made.setObjectName("earlier_scores")
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for file in files:
            source, moment = source_and_moment(file)
            source, moment = source or file.stem, moment and f" · {moment}"
            button = QuietButton()
            button.ensurePolished()  # with the font that it will have
            # When it was is what tells the lists of the same files apart.
            room = WIDEST - button.fontMetrics().horizontalAdvance(moment)
            name = button.fontMetrics().elidedText(source, Qt.TextElideMode.ElideMiddle, room)
            button.setText(name + moment)
            button.setAccessibleName(self.tr("Show the scores of {name}").format(name=source + moment))
            button.setToolTip(plain_tooltip(str(file)))
            button.clicked.connect(lambda _=False, file=file: self.chosen.emit(file))
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        return made
