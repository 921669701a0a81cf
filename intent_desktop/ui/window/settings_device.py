"""The part of the settings on what networks learn on: the engine in use, the ways to another, and a test of the device."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from intent_desktop.evaluation.numbers import format_duration, format_share
from intent_desktop.events import Progress
from intent_desktop.messages import Note
from intent_desktop.messages.stage_names import stage_name
from intent_desktop.ui import file_dialogs
from intent_desktop.ui.confirmation import confirm
from intent_desktop.ui.theme import SPACE, Tone
from intent_desktop.ui.widgets.buttons import QuietButton, SecondaryButton
from intent_desktop.ui.widgets.dialog import Dialog
from intent_desktop.ui.widgets.labels import Caption, ElidedLabel, Label
from intent_desktop.ui.window.gpu_engine_dialog import GpuEngineDialog
from intent_desktop.ui.workspace import Workspace

GIGABYTE = 1_000_000_000
TEST_SECONDS = 120.0


class DevicePart(QWidget):
    """Stands in the settings dialog, which it asks to `fit` when it says more than before."""

    def __init__(self, dialog: Dialog, workspace: Workspace):
        super().__init__()
        self._dialog = dialog
        self._workspace = workspace
        self._gpu = workspace.gpu_engine
        self.engine = Label(role="strong")
        self.engine.setObjectName("engine_in_use")
        self.folder = ElidedLabel("", "soft", mode=Qt.TextElideMode.ElideMiddle)
        self.folder.setObjectName("gpu_engine_folder")
        self.state = Label(role="soft")
        self.state.setObjectName("gpu_engine_state")
        self.make = self._button(
            SecondaryButton, self.tr("Make a GPU engine…"), "make_gpu_engine", self._make
        )
        self.point = self._button(
            SecondaryButton, self.tr("Use one in a folder…"), "point_gpu_engine", self._point
        )
        self.check = self._button(SecondaryButton, self.tr("Check"), "check_gpu_engine", self._check)
        self.leave = self._button(
            SecondaryButton, self.tr("Use the built-in engine"), "leave_gpu_engine", self._leave
        )
        self.remove = self._button(QuietButton, self.tr("Remove…"), "remove_gpu_engine", self._remove)
        self.stop = self._button(SecondaryButton, self.tr("Stop"), "stop_gpu_engine", self._stop)
        self.clear = self._button(
            QuietButton, self.tr("Delete the download"), "clear_gpu_engine", self._clear
        )
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE.small)
        for button in (self.make, self.point, self.check, self.leave, self.remove, self.stop, self.clear):
            buttons.addWidget(button)
        buttons.addStretch(1)
        self.test = SecondaryButton(self.tr("Test the device"), "processor")
        self.test.setObjectName("test_device")
        self.test.clicked.connect(self._try_device)
        self.tested = Label(
            self.tr("Finds out on what networks learn here, and whether it computes what it should."), "soft"
        )
        self.tested.setObjectName("device_tested")
        about = Caption(self.tr("A model's own options say which device it is to learn on."))
        row = QHBoxLayout()
        row.setSpacing(SPACE.medium)
        row.addWidget(self.test)
        row.addWidget(about, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.small)
        column.addWidget(self.engine)
        column.addWidget(self.folder)
        column.addWidget(self.state)
        column.addLayout(buttons)
        column.addSpacing(SPACE.small)
        column.addWidget(self.tested)
        column.addLayout(row)
        self._gpu.changed.connect(self._show)
        self._show()

    def _button(self, kind: type[QPushButton], text: str, name: str, act: Callable[[], None]) -> QPushButton:
        button = kind(text)
        button.setObjectName(name)
        button.clicked.connect(lambda: act())
        return button

    def _show(self) -> None:
        """Everything as it is now."""
        manifest, unusable = self._gpu.look()
        folder, job = self._gpu.folder, self._gpu.job
        if folder is None:
            self.engine.setText(self.tr("The engine that comes with the program"))
        elif manifest is None:
            self.engine.setText(self.tr("GPU engine, not usable"))
        else:
            self.engine.setText(
                self.tr("GPU engine {version}, {size} GB").format(
                    version=manifest.version, size=f"{manifest.size / GIGABYTE:.1f}"
                )
            )
        self.folder.setText(str(folder or ""))
        self.folder.setVisible(folder is not None)
        self._say_state(unusable)
        unfinished = self._gpu.unfinished()
        for button, shown in (
            (self.make, folder is None),
            (self.point, folder is None),
            (self.check, manifest is not None),
            (self.leave, folder is not None),
            (self.remove, manifest is not None),
            (self.clear, unfinished and folder is None),
        ):
            button.setVisible(shown and job is None)
        self.stop.setVisible(job is not None)
        self.stop.setEnabled(True)
        if job is not None:
            job.progressed.connect(self._show_progress, Qt.ConnectionType.UniqueConnection)
            if job.progress is not None:
                self._show_progress(job.progress)
        if self._gpu.device is not None and job is None:
            self._show_found(self._gpu.device)
        if self._dialog.isVisible():
            self._dialog.fit()

    def _say_state(self, unusable: Note | None) -> None:
        note = self._gpu.problem or unusable
        words = ""
        tone: Tone = "plain"
        if self._gpu.job is not None:
            words = self._gpu.job.title
        elif note is not None:
            # Where one is in use, the buttons below say what can be done.
            advice = note.advice() if self._gpu.folder is None else ""
            words, tone = "\n".join(filter(None, (note.text(), advice))), "bad"
        elif self._gpu.device is not None:
            words, tone = self.tr("Every file is as it should be."), "good"
        elif self._gpu.unfinished():
            words = self.tr("Making one was stopped; making it again goes on from there.")
        elif self._gpu.folder is None:
            words = self.tr(
                "A GPU engine lets networks learn on an NVIDIA graphics card, where there is one."
            )
        self.state.setText(words)
        self.state.setVisible(bool(words))
        self.state.set_tone(tone)

    def _show_progress(self, progress: Progress) -> None:
        share = f" {format_share(progress.done / progress.total, 0)}" if progress.total else ""
        self.state.setText(f"{stage_name(progress.stage)} …{share}")

    def _make(self) -> None:
        GpuEngineDialog(self._dialog, self._workspace).open()

    def _point(self) -> None:
        folder = file_dialogs.folder_to_open(self._dialog, self._workspace.settings)
        if folder is not None:
            self._ask_trust(folder)

    def _ask_trust(self, folder: Path) -> None:
        confirm(
            self._dialog,
            "trust_gpu_engine",
            self.tr("Use the GPU engine in this folder?"),
            self.tr(
                "{folder}\n\nA GPU engine is a program, and works with your data. Use only one that you made, or that comes from "
                "somebody you trust. Every file of it is compared with its list first."
            ).format(folder=folder),
            self.tr("Use it"),
            lambda: self._ask_while_learning(lambda: self._gpu.use(folder)),
        )

    def _check(self) -> None:
        if self._gpu.folder is not None:
            self._gpu.use(self._gpu.folder)

    def _leave(self) -> None:
        self._ask_while_learning(self._gpu.leave)

    def _remove(self) -> None:
        if self._workspace.jobs.running:
            self.state.setText(
                self.tr(
                    "Something is under way that may use it. Wait for its end, or stop it; then remove the GPU engine."
                )
            )
            self.state.set_tone("caution")
            self.state.show()
            self._dialog.fit()
            return
        confirm(
            self._dialog,
            "remove_gpu_engine_question",
            self.tr("Remove the GPU engine?"),
            self.tr(
                "Its files in {folder} are deleted. Networks learn on the processor from then on."
            ).format(folder=self._gpu.folder),
            self.tr("Remove"),
            self._gpu.remove,
        )

    def _clear(self) -> None:
        self._gpu.clear_unfinished()

    def _stop(self) -> None:
        self.stop.setEnabled(False)
        if self._gpu.job is not None:
            self._gpu.job.stop()

    def _ask_while_learning(self, act: Callable[[], None]) -> None:
        """Change the engine at once, or after a question where a model is learning."""
        if self._workspace.trainings.live is None:
            act()
            return
        confirm(
            self._dialog,
            "change_engine_question",
            self.tr("A model is learning. Change the engine?"),
            self.tr(
                "It goes on with the engine that it began with. The other engine is used from the next training on."
            ),
            self.tr("Change"),
            act,
        )

    def _try_device(self) -> None:
        self.test.setEnabled(False)
        self.tested.set_tone("plain")
        self.tested.setText(self.tr("Testing … the first time this takes some seconds."))

        def refused(note: Note) -> None:
            self._show_tested("\n".join(filter(None, (note.text(), note.advice()))), "bad")

        self._workspace.bridge.ask(self, "device", self._show_found, refused, seconds=TEST_SECONDS)

    def _show_found(self, found: dict[str, Any]) -> None:
        """What the test of the device, by itself or after a check of the engine, has found out."""
        said = (
            self.tr(
                "Until then networks learn on the processor, which computes what it should (tested in {time})."
            )
            if found["failed"] and not found["card"]
            else self.tr("Networks learn on: {device}. It computes what it should (tested in {time}).")
        )
        text = said.format(device=found["words"], time=format_duration(found["seconds"]))
        text = "\n".join(filter(None, (found["failed"], found["advice"], text)))
        self._show_tested(text, "caution" if found["failed"] else "good")

    def _show_tested(self, text: str, tone: Any) -> None:
        self.tested.setText(text)
        self.tested.set_tone(tone)
        self.test.setEnabled(True)
        self._dialog.fit()
