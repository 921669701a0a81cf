"""The lists of scores made before, to be opened again."""

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from intent_desktop.messages.punctuation import labelled
from intent_desktop.ui import names
from intent_desktop.ui.pages.score_result import scored_when, source_and_moment
from intent_desktop.ui.widgets.buttons import QuietButton
from intent_desktop.ui.widgets.card import Card
from intent_desktop.ui.widgets.labels import plain_tooltip

MOST_SHOWN = 8
WIDEST = 216


class Earlier(NamedTuple):
    """A file of scores, and which question they answer ("" where that was not kept)."""

    file: Path
    question: str

    def title(self) -> str:
        """Question, files and moment in a line."""
        made = scored_when(self.file) or self.file.stem
        return labelled(names.question(self.question), made) if self.question else made


class EarlierScores(Card):
    """A button for each file of scores, the newest first. Hidden while there are none."""

    chosen = Signal(object)
    """The file (Path) that shall be shown."""
    folder_wanted = Signal()

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent=parent)
        self.set_title(self.tr("Earlier scores"))
        self._lists: list[Earlier] = []
        self._list = self._listed([])
        folder = QuietButton(self.tr("Show folder"), "folder")
        folder.clicked.connect(self.folder_wanted)
        self.add(self._list)
        self.add(folder)
        self.hide()

    def latest(self) -> Earlier | None:
        """The one made last; None where there is none."""
        return self._lists[0] if self._lists else None

    def show_lists(self, lists: Sequence[Earlier]) -> None:
        """Show what there is, the newest first."""
        shown = list(lists)
        if shown != self._lists:
            self._lists = shown
            old, self._list = self._list, self._listed(shown)
            self.body.replaceWidget(old, self._list)
            old.setParent(None)
            old.deleteLater()
        self.setVisible(bool(shown))

    def _listed(self, lists: Sequence[Earlier]) -> QWidget:
        made = QWidget()
        made.setObjectName("earlier_scores")
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for entry in lists:
            source, moment = source_and_moment(entry.file, short=True)
            # What was asked tells more than whose files they were, which are mostly the same.
            source = names.question(entry.question) if entry.question else source or entry.file.stem
            moment = moment and f" · {moment}"
            button = QuietButton()
            button.ensurePolished()  # with the font that it will have
            # When it was is what tells the lists of the same files apart.
            room = WIDEST - button.fontMetrics().horizontalAdvance(moment)
            name = button.fontMetrics().elidedText(source, Qt.TextElideMode.ElideMiddle, room)
            button.setText(name + moment)
            button.setAccessibleName(self.tr("Show the scores of {name}").format(name=entry.title()))
            button.setToolTip(plain_tooltip(str(entry.file)))
            button.clicked.connect(lambda _=False, file=entry.file: self.chosen.emit(file))
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        return made
