"""What has to be said across all pages: problems, edits that a crash left behind, what to do with dropped files."""

from collections.abc import Sequence
from pathlib import Path
from typing import Literal

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from intent_desktop.messages import Note, listed
from intent_desktop.ui.theme import SPACE, Tone
from intent_desktop.ui.widgets.banner import Banner
from intent_desktop.ui.widgets.buttons import QuietButton
from intent_desktop.ui.widgets.dialog import Dialog
from intent_desktop.ui.window.error_page import LogDialog
from intent_desktop.ui.workspace import Workspace

Way = Literal["new", "add", "replace"]
MOST = 3
CAUTIONS = {
    "source_changed", "files_left_out", "training_first", "project_on_its_way",
    "settings_damaged", "settings_unreadable", "settings_newer",
}  # fmt: skip
"""Notes of what is worth knowing while nothing has failed."""


class Notices(QWidget):
    """Banners below the tabs, newest last; at most three beside the offer of lost edits, and nothing is said twice at once.

    Only the newest is seen until a person asks for the others.
    """

    unexpected = Signal(object, str)
    """A Note of something that nobody foresaw, and its details: more than a banner can tell."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None):
        super().__init__(parent)
        self._workspace = workspace
        self._banners: list[Banner] = []
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(SPACE.wide, SPACE.small, SPACE.wide, 0)
        self._layout.setSpacing(SPACE.small)
        self._more = QuietButton("", "chevron-down")
        self._more.setObjectName("more_notices")
        self._more.clicked.connect(self._unfold)
        self._layout.addWidget(self._more)
        self._folded = True
        workspace.problem.connect(self.tell)
        workspace.settled.connect(self.take_back)
        workspace.recoverable.connect(self._offer_recovery)
        workspace.project_changed.connect(self._on_project)
        workspace.trainings.ended.connect(self._on_training_ended)
        self.hide()

    @property
    def texts(self) -> list[str]:
        """What is being said now."""
        return [banner.text() for banner in self._banners]

    def tell(self, note: Note, details: str = "") -> None:
        """Say something until it is dismissed or another project is opened."""
        if note.code == "unexpected":
            self.unexpected.emit(note, details)
            return
        text = note.text()
        if text in self.texts:
            return
        tone: Tone = "caution" if note.code in CAUTIONS else "bad"
        self._add(Banner(text, note.advice(), tone, details, dismissable=True))

    def take_back(self, note: Note) -> None:
        """Say no longer what holds no longer."""
        for banner in [one for one in self._banners if one.text() == note.text()]:
            self._remove(banner)

    def offer_crash(self, log: str) -> None:
        """Say that the program died the last time, and offer what it left behind."""
        note = Note("crashed_last_time")
        banner = Banner(note.text(), note.advice(), "caution", dismissable=True)
        look = banner.add_action(
            self.tr("Look at the log"), lambda: LogDialog(self, self._workspace.settings, log).open()
        )
        look.setObjectName("look_at_crash")
        self._add(banner)

    def ask_about_files(self, parent: QWidget, paths: Sequence[Path]) -> Way | None:
        """Whether files begin a project of their own, join the present one, or take its files' place."""
        project = self._workspace.project
        names = listed(path.name for path in paths[:3]) + (" …" if len(paths) > 3 else "")
        box = Dialog(
            parent,
            "ask_about_files",
            self.tr("More data"),
            self.tr("What should be done with {names}?").format(names=names),
            self.tr("The project “{project}” has data already.").format(
                project=project.name if project else ""
            ),
        )
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        box.add_button(self.tr("Cancel"), "cancel")
        box.add_button(self.tr("Replace the data"), "replace")
        box.add_button(self.tr("Add to the data"), "add")
        box.add_button(self.tr("Start a new project"), "new", "primary", default=True)
        box.exec()
        chosen = box.chosen
        box.deleteLater()
        ways: tuple[Way, ...] = ("new", "add", "replace")
        return next((way for way in ways if way == chosen), None)

    def _offer_recovery(self) -> None:
        banner = Banner(
            self.tr("This project was not closed properly: changes made last are not saved in it yet."),
            self.tr("Bring them back, or go on without them."),
            "caution",
        )
        banner.setObjectName("recovery")

        def decide(accept: bool) -> None:
            self._remove(banner)
            self._workspace.recover(accept)

        bring = banner.add_action(self.tr("Bring back"), lambda: decide(True))
        bring.setObjectName("bring_back")
        without = banner.add_action(self.tr("Go on without"), lambda: decide(False))
        without.setObjectName("go_on_without")
        self._add(banner)

    def _add(self, banner: Banner) -> None:
        while len(told := [one for one in self._banners if one.objectName() != "recovery"]) >= MOST:
            self._remove(told[0])
        banner.dismissed.connect(lambda: self._remove(banner))
        self._banners.append(banner)
        self._layout.insertWidget(self._layout.count() - 1, banner)
        self._folded = True
        self._show()

    def _unfold(self) -> None:
        self._folded = False
        self._show()

    def _show(self) -> None:
        """The newest alone, or all; the offer of lost edits is always seen."""
        hidden = 0
        for banner in self._banners:
            seen = not self._folded or banner is self._banners[-1] or banner.objectName() == "recovery"
            banner.setVisible(seen)
            hidden += not seen
        self._more.setText(
            self.tr("1 earlier notice")
            if hidden == 1
            else self.tr("{count} earlier notices").format(count=hidden)
        )
        self._more.setVisible(hidden > 0)
        self.setVisible(bool(self._banners))

    def _remove(self, banner: Banner) -> None:
        if banner in self._banners:
            self._banners.remove(banner)
            self._layout.removeWidget(banner)
            banner.hide()
            banner.deleteLater()
        self._show()

    def _on_training_ended(self) -> None:
        self.take_back(Note("training_first"))

    def _on_project(self) -> None:
        for banner in list(self._banners):
            self._remove(banner)
