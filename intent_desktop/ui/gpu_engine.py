"""The GPU engine as the window holds it: which is in use, what is being made or checked, and the change from one to another."""

import shutil
from pathlib import Path
from typing import TYPE_CHECKING, Any

import platformdirs
from PySide6.QtCore import QObject, Signal

from intent_desktop.engine.job import Job
from intent_desktop.engine.jobs import CheckGpuEngineJob, MakeGpuEngineJob
from intent_desktop.events import Failed
from intent_desktop.messages import Note, Problem
from intent_desktop.training import gpu_engine
from intent_desktop.ui.jobs import RunningJob

if TYPE_CHECKING:
    from intent_desktop.ui.workspace import Workspace


def usual_folder() -> Path:
    """Where a GPU engine is made unless the user says otherwise."""
    return Path(platformdirs.user_data_dir("intent-desktop", appauthor=False)) / "gpu-engine"


class GpuEngine(QObject):
    """At most one is in use and at most one job is under way for it; only the engine's processes begin anew when it changes."""

    changed = Signal()
    """Another engine is in use, a job has begun or ended, or something was found out."""

    def __init__(self, workspace: "Workspace"):
        super().__init__(workspace)
        self._workspace = workspace
        self.job: RunningJob | None = None
        """What makes or checks one now."""
        self.problem: Note | None = None
        """What was wrong the last time."""
        self.device: dict[str, Any] | None = None
        """What the one in use said of the device when it was tried, as the query `device` does."""

    @property
    def folder(self) -> Path | None:
        """Where the one in use is; None: the engine that comes with the program."""
        return self._workspace.settings.gpu_engine

    def look(self) -> tuple[gpu_engine.Manifest | None, Note | None]:
        """What the list of the one in use says, or why it cannot be used; (None, None) where none is."""
        if self.folder is None:
            return None, None
        try:
            return gpu_engine.read(self.folder), None
        except Problem as problem:
            return None, problem.note

    def use(self, folder: Path) -> None:
        """Compare every file of the GPU engine in that folder and try it; where nothing is wrong it is in use from then on."""
        self._start(CheckGpuEngineJob(engine=folder), self.tr("Checking the GPU engine"))

    def make(self, index: str, folder: Path) -> None:
        """Download and unpack one; it is in use from then on."""
        self._start(MakeGpuEngineJob(index=index, engine=folder), self.tr("Making a GPU engine"))

    def leave(self) -> None:
        """Return to the engine that comes with the program; the folder stays."""
        self._set(None)

    def remove(self) -> None:
        """Return to the engine that comes with the program and delete the one in use."""
        folder = self.folder
        if folder is None:
            return
        self._set(None)
        self._workspace.bridge.perform(
            self, lambda: gpu_engine.remove(folder), lambda _: self.changed.emit(), self._tell
        )

    def unfinished(self) -> bool:
        """Whether a making that was stopped has left something at the usual place."""
        return self.job is None and gpu_engine.partial(usual_folder()).is_dir()

    def clear_unfinished(self) -> None:
        """Delete what a making that was stopped has left at the usual place."""
        self._workspace.bridge.perform(
            self,
            lambda: shutil.rmtree(gpu_engine.partial(usual_folder())),
            lambda _: self.changed.emit(),
            self._tell,
        )

    def _start(self, job: Job, title: str) -> None:
        self.problem = None
        self.job = self._workspace.jobs.start(job, title)
        self.job.finished.connect(self._on_finished)
        self.job.failed.connect(self._on_failed)
        self.job.ended.connect(self._on_ended)
        self.changed.emit()

    def _on_finished(self, result: dict[str, Any]) -> None:
        self._set(Path(result["folder"]))
        self.device = result["device"]

    def _on_failed(self, end: Failed) -> None:
        self._tell(end.note)

    def _on_ended(self) -> None:
        self.job = None
        self.changed.emit()

    def _tell(self, note: Note) -> None:
        self.problem = note
        self._workspace.problem.emit(note)
        self.changed.emit()

    def _set(self, folder: Path | None) -> None:
        self.problem = None
        self.device = None
        self._workspace.settings.gpu_engine = folder
        self._workspace.bridge.renew()
        self.changed.emit()
