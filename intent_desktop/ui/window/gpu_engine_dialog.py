"""Consent to making a GPU engine: from where, to where, and, once the place was asked, how much that is."""

from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QWidget

from intent_desktop.engine.jobs import PlanGpuEngineJob
from intent_desktop.engine.pip_index import configured_index
from intent_desktop.events import Failed
from intent_desktop.ui import file_dialogs
from intent_desktop.ui.gpu_engine import usual_folder
from intent_desktop.ui.jobs import RunningJob
from intent_desktop.ui.theme import SPACE
from intent_desktop.ui.widgets.buttons import SecondaryButton
from intent_desktop.ui.widgets.dialog import Dialog
from intent_desktop.ui.widgets.labels import ElidedLabel, Label
from intent_desktop.ui.workspace import Workspace

GIGABYTE = 1_000_000_000


class GpuEngineDialog(Dialog):
    """Nothing is asked before "Ask for the size" is pressed, and nothing downloaded before "Download" is."""

    def __init__(self, parent: QWidget, workspace: Workspace):
        super().__init__(
            parent,
            "gpu_engine_dialog",
            QCoreApplication.translate("GpuEngineDialog", "Make a GPU engine"),
            QCoreApplication.translate(
                "GpuEngineDialog",
                "PyTorch for NVIDIA graphics cards is downloaded and put into a folder of its own.",
            ),
            QCoreApplication.translate(
                "GpuEngineDialog",
                "It is some gigabytes. Nothing of yours is sent; the place asked learns only which packages are wanted. You can stop and "
                "go on later, and remove it again.",
            ),
        )
        self._workspace = workspace
        self._job: RunningJob | None = None
        self._folder = usual_folder()
        self.index = QLineEdit(configured_index())
        self.index.setObjectName("gpu_engine_index")
        self.index.setAccessibleName(self.tr("Package index"))
        self.index.setPlaceholderText(self.tr("Address of a package index, or a folder with packages"))
        self.index.textEdited.connect(self._forget_plan)
        packages = SecondaryButton(self.tr("Folder…"))
        packages.setObjectName("choose_packages")
        packages.setAccessibleName(self.tr("Choose a folder with packages"))
        packages.clicked.connect(self._choose_packages)
        self.folder = ElidedLabel(str(self._folder), mode=Qt.TextElideMode.ElideMiddle)
        self.folder.setObjectName("gpu_engine_target")
        choose = SecondaryButton(self.tr("Choose…"))
        choose.setObjectName("choose_gpu_engine_folder")
        choose.setAccessibleName(self.tr("Choose the folder in which the GPU engine is made"))
        choose.clicked.connect(self._choose_folder)
        self.told = Label(role="soft")
        self.told.setObjectName("gpu_engine_plan")
        for title, field, button in (
            (self.tr("Packages come from"), self.index, packages),
            (self.tr("The GPU engine is kept in"), self.folder, choose),
        ):
            self.body.addWidget(Label(title, "soft"))
            row = QHBoxLayout()
            row.setSpacing(SPACE.small)
            row.addWidget(field, 1)
            row.addWidget(button)
            self.body.addLayout(row)
        self.body.addWidget(self.told)
        self.ask = SecondaryButton(self.tr("Ask for the size"))
        self.ask.setObjectName("ask_gpu_engine_size")
        self.ask.clicked.connect(self._ask)
        self.add_aside(self.ask)
        self.add_button(self.tr("Cancel"), "stay")
        self.download: QPushButton = self.add_button(self.tr("Download"), "download", "primary", self._make)
        self.finished.connect(self._stop_asking)
        self._forget_plan()

    def _forget_plan(self) -> None:
        """What was told of the size holds for another place."""
        self._stop_asking()
        self.download.setEnabled(False)
        self.ask.setEnabled(bool(self.index.text().strip()))
        self.told.setText(
            self.tr("The place is asked first for how much it is; nothing is downloaded by that.")
        )
        self.told.set_tone("plain")

    def _choose_packages(self) -> None:
        folder = file_dialogs.folder_to_open(self, self._workspace.settings)
        if folder is not None:
            self.index.setText(str(folder))
            self._forget_plan()

    def _choose_folder(self) -> None:
        folder = file_dialogs.folder_to_open(self, self._workspace.settings)
        if folder is not None:
            # A folder that holds something else is left alone: the engine gets one of its own within.
            self._folder = folder / usual_folder().name if any(folder.iterdir()) else folder
            self.folder.setText(str(self._folder))
            self._forget_plan()

    def _ask(self) -> None:
        self.ask.setEnabled(False)
        self.told.setText(self.tr("Asking …"))
        self.told.set_tone("plain")
        job = PlanGpuEngineJob(index=self.index.text().strip(), engine=self._folder)
        self._job = self._workspace.jobs.start(job, self.tr("Asking for the size of a GPU engine"))
        self._job.finished.connect(self._show_plan)
        self._job.failed.connect(self._show_failure)

    def _show_plan(self, plan: dict[str, Any]) -> None:
        self._job = None
        said = self.tr(
            "{count} packages, {download} GB to download. About {kept} GB on the disk, and up to {disk} GB while it is made."
        )
        self.told.setText(
            said.format(
                count=plan["packages"],
                download=f"{plan['download'] / GIGABYTE:.1f}",
                kept=f"{plan['kept'] / GIGABYTE:.1f}",
                disk=f"{plan['disk'] / GIGABYTE:.1f}",
            )
        )
        self.told.set_tone("good")
        self.ask.setEnabled(True)
        self.download.setEnabled(True)
        self.download.setFocus()
        self.fit()

    def _show_failure(self, end: Failed) -> None:
        self._job = None
        self.told.setText("\n".join(filter(None, (end.note.text(), end.note.advice()))))
        self.told.set_tone("bad")
        self.ask.setEnabled(True)
        self.fit()

    def _stop_asking(self) -> None:
        job, self._job = self._job, None
        if job is not None:
            job.finished.disconnect(self._show_plan)
            job.failed.disconnect(self._show_failure)
            job.stop()

    def _make(self) -> None:
        self._workspace.gpu_engine.make(self.index.text().strip(), Path(self._folder))
