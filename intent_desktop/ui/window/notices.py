"""What has to be said across all pages: problems, edits that a crash left behind, what to do with dropped files."""

from collections.abc import Sequence
from pathlib import Path
from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from intent_desktop.messages import Note
from intent_desktop.ui.theme import SPACE
from intent_desktop.ui.widgets.banner import Banner
from intent_desktop.ui.widgets.dialog import Dialog
from intent_desktop.ui.workspace import Workspace

Way = Literal["new", "add", "replace"]
MOST = 3


class Notices(QWidget):
    """Banners below the tabs, newest last; at most three beside the offer of lost edits, and nothing is said twice at once."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None):
        super().__init__(parent)
        self._workspace = workspace
        self._banners: list[Banner] = []
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(SPACE.wide, SPACE.small, SPACE.wide, 0)
        self._layout.setSpacing(SPACE.small)
        workspace.problem.connect(self.tell)
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
        text = note.text()
        if text in self.texts:
            return
        self._add(Banner(text, note.advice(), "caution", details, dismissable=True))

    def ask_about_files(self, parent: QWidget, paths: Sequence[Path]) -> Way | None:
        """Whether files begin a project of their own, join the present one, or take its files' place."""
        project = self._workspace.project
        names = ", ".join(path.name for path in paths[:3]) + (" …" if len(paths) > 3 else "")
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
        self._layout.addWidget(banner)
        self.show()

    def _remove(self, banner: Banner) -> None:
        if banner in self._banners:
            self._banners.remove(banner)
            self._layout.removeWidget(banner)
            banner.hide()
            banner.deleteLater()
        self.setVisible(bool(self._banners))

    def _on_training_ended(self) -> None:
        """What had to wait for it need not any longer."""
        waited = Note("training_first").text()
        for banner in [one for one in self._banners if one.text() == waited]:
            self._remove(banner)

    def _on_project(self) -> None:
        for banner in list(self._banners):
            self._remove(banner)
