"""The project's trash: runs that were thrown away, to be put back or removed for good."""

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from intent_desktop.engine import run_trash
from intent_desktop.evaluation.numbers import format_bytes
from intent_desktop.messages import Note
from intent_desktop.messages.punctuation import clauses
from intent_desktop.ui import names
from intent_desktop.ui.confirmation import confirm
from intent_desktop.ui.theme import SPACE
from intent_desktop.ui.widgets import (
    Banner,
    DangerButton,
    EmptyState,
    Label,
    PageScroll,
    QuietButton,
    SecondaryButton,
    Title,
)
from intent_desktop.ui.widgets.screen_room import room_on_screen
from intent_desktop.ui.workspace import Workspace

WIDTH, HEIGHT = 560, 420


class _Thrown(NamedTuple):
    folder: Path
    title: str
    bytes: int


class TrashDialog(QDialog):
    """Lists what lies in the trash of the open project. `restored` is called after a run was put back."""

    def __init__(self, workspace: Workspace, runs: Path, restored: Callable[[str], None], parent: QWidget):
        super().__init__(parent)
        self.setObjectName("run_trash")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Trash"))
        self.resize(QSize(WIDTH, HEIGHT).boundedTo(room_on_screen(self)))
        self._workspace, self._runs, self._restored = workspace, runs, restored
        self._problem = Banner()
        self._empty_state = EmptyState(
            "trash",
            self.tr("The trash is empty"),
            self.tr("Runs that you throw away lie here until you empty it."),
        )
        self._list = PageScroll(margin=0)
        self._list.body.addStretch(1)
        self._rows: list[QWidget] = []
        self.thrown: list[_Thrown] = []
        self._empty = DangerButton(self.tr("Empty the trash…"), "trash")
        self._empty.setObjectName("empty_trash")
        self._empty.clicked.connect(self._ask_to_empty)
        close = SecondaryButton(self.tr("Close"))
        close.setObjectName("close_trash")
        close.clicked.connect(self.accept)
        buttons = QHBoxLayout()
        buttons.addWidget(self._empty)
        buttons.addStretch(1)
        buttons.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE.wide, SPACE.wide, SPACE.wide, SPACE.large)
        layout.setSpacing(SPACE.medium)
        layout.addWidget(Title(self.tr("Runs in the trash")))
        layout.addWidget(self._problem)
        layout.addWidget(self._list, 1)
        layout.addWidget(self._empty_state, 1)
        layout.addLayout(buttons)
        self._show([])
        self._look()

    def _look(self) -> None:
        runs = self._runs

        def look() -> list[_Thrown]:
            found = []
            for run in run_trash.thrown_away(runs):
                told = run.summary()
                name = told.label.name or names.question(told.question)
                found.append(
                    _Thrown(
                        run.folder,
                        f"{told.number} · {clauses(name, names.model(told.model))}",
                        run_trash.size([run.folder]),
                    )
                )
            return found

        self._workspace.bridge.perform(self, look, self._show)

    def _show(self, thrown: list[_Thrown]) -> None:
        self.thrown = thrown
        for row in self._rows:
            row.setParent(None)
            row.deleteLater()
        self._rows = [self._row(entry) for entry in thrown]
        for place, row in enumerate(self._rows):
            self._list.body.insertWidget(place, row)
        self._list.setVisible(bool(thrown))
        self._empty_state.setVisible(not thrown)
        self._empty.setEnabled(bool(thrown))

    def _row(self, entry: _Thrown) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, SPACE.small, 0)
        line.setSpacing(SPACE.medium)
        line.addWidget(Label(entry.title), 1)
        size = Label(format_bytes(entry.bytes), "soft")
        size.setWordWrap(False)
        line.addWidget(size)
        back = QuietButton(self.tr("Put back"), "undo")
        back.setObjectName(f"put_back_{entry.folder.name}")
        back.setAccessibleName(self.tr("Put back run {title}").format(title=entry.title))
        back.clicked.connect(lambda: self._put_back(entry))
        line.addWidget(back)
        return row

    def _put_back(self, entry: _Thrown) -> None:
        runs = self._runs

        def done(_: object) -> None:
            self._restored(entry.title)
            self._look()

        self._workspace.bridge.perform(self, lambda: run_trash.put_back(entry.folder, runs), done, self._tell)

    def _ask_to_empty(self) -> None:
        count, size = len(self.thrown), format_bytes(sum(entry.bytes for entry in self.thrown))
        question = (
            self.tr("Remove this run for good?")
            if count == 1
            else self.tr("Remove these {count} runs for good?").format(count=count)
        )
        confirm(
            self,
            "empty_trash_question",
            question,
            self.tr(
                "Models, reports and figures are removed from the disk, which frees {size}; this cannot be undone. Your data stays."
            ).format(size=size),
            self.tr("Remove for good"),
            self._empty_it,
        )

    def _empty_it(self) -> None:
        runs = self._runs
        self._workspace.bridge.perform(
            self, lambda: run_trash.empty(runs), lambda _: self._look(), self._tell
        )

    def _tell(self, note: Note) -> None:
        self._problem.say(
            self.tr("That did not work: another program may hold the files."),
            self.tr("Close what may use them and try again."),
            "bad",
            details=note.text(),
        )
        self._look()
