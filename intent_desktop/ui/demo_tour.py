"""The demo shop by itself: simulated, read, asked who will buy, learnt from, and its figures shown."""

from pathlib import Path
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QObject, QTimer, Signal

from intent_desktop.engine.jobs import DemoShopJob
from intent_desktop.events import Failed, Progress
from intent_desktop.ui.jobs import RunningJob

if TYPE_CHECKING:
    from intent_desktop.ui.workspace import Workspace

Step = Literal["", "simulate", "read", "train", "done"]
QUESTION = "purchase"
BUDGET_MINUTES = 1.0
"""What the models get together; with reading and judging a person waits for less than two minutes."""
_EVENTS = "events.csv"


class DemoTour(QObject):
    """Leads from nothing to a trained model. What it decides are decisions like a person's; stopping leaves what is there."""

    changed = Signal()
    """Another step is under way, or none."""
    progressed = Signal(object)
    """How far the simulation is."""
    failed = Signal(object)
    """The shop could not be simulated: the Failed event."""
    page_wanted = Signal(str)
    """The page on which the step can be followed."""

    def __init__(self, workspace: "Workspace"):
        super().__init__(workspace)
        self._workspace = workspace
        self._job: RunningJob | None = None
        self._file: Path | None = None
        """The project's file, once it is open."""
        self.step: Step = ""
        workspace.project_changed.connect(self._on_project)
        workspace.opening_changed.connect(self._on_opening)
        workspace.inspection.changed.connect(self._on_inspection)
        workspace.trainings.ended.connect(self._on_trained)

    @property
    def running(self) -> bool:
        """Whether it is on its way."""
        return self.step not in ("", "done")

    def start(self) -> None:
        """Simulate the shop, unless that was done before: then its events are still there."""
        if self.running:
            return
        folder = self._workspace.settings.projects_folder / self.tr("Demo shop files")
        self._go_to("simulate")
        self._workspace.bridge.perform(
            self, lambda: (folder / _EVENTS).is_file(), lambda there: self._begin(folder, there)
        )

    def stop(self) -> None:
        """Go no further; a model that learns keeps the best so far, an unfinished shop is let go of."""
        step = self.step
        if self._job is not None:
            self._job.stop()
        if step == "train":
            self._workspace.trainings.stop("keep")
        self.finish()

    def finish(self) -> None:
        """Let go: the project stays, and is a person's own from now on."""
        self._file = None
        self._go_to("")

    def _begin(self, folder: Path, there: bool) -> None:
        if self.step != "simulate":
            return
        if there:
            self._open(folder / _EVENTS)
            return
        job = self._workspace.jobs.start(DemoShopJob(shop=folder), self.tr("Simulating the demo shop"))
        job.progressed.connect(self._on_progress)
        job.finished.connect(lambda result: self._open(Path(result["events"])))
        job.failed.connect(self._on_failed)
        job.ended.connect(self._on_simulation_ended)
        self._job = job

    def _open(self, events: Path) -> None:
        workspace = self._workspace
        if self.step != "simulate" or workspace.project is not None or workspace.opening:
            self.finish()  # the user has gone on with something of their own
            return
        self._go_to("read")
        workspace.new_project([events], name=self.tr("Demo shop"))

    def _on_progress(self, progress: Progress) -> None:
        self.progressed.emit(progress)

    def _on_failed(self, failed: Failed) -> None:
        self.finish()
        self.failed.emit(failed)

    def _on_simulation_ended(self) -> None:
        self._job = None
        if self.step == "simulate":
            self.finish()

    def _on_opening(self) -> None:
        workspace = self._workspace
        if self.step == "read" and not workspace.opening and self._file is None:
            QTimer.singleShot(0, self, self._check_opened)

    def _check_opened(self) -> None:
        if self.step == "read" and self._file is None and not self._workspace.opening:
            self.finish()  # it came to nothing, which has been told

    def _on_project(self) -> None:
        project = self._workspace.project
        if self.step == "read" and self._file is None and project is not None:
            self._file = project.file
        elif self.step not in ("", "simulate") and (project is None or project.file != self._file):
            self.finish()

    def _on_inspection(self) -> None:
        inspection = self._workspace.inspection
        if self.step != "read" or self._file is None or inspection.running:
            return
        question = inspection.question(QUESTION)
        if question is None or not question["possible"]:
            self.finish()
            return
        from intent_desktop.ui.pages import question_settings

        options = question_settings.options_when_asked(self._workspace.decisions, question)
        self._workspace.edit(
            self.tr("Ask who will buy"),
            question=QUESTION,
            options=options | {"budget_minutes": BUDGET_MINUTES},
        )
        self._go_to("train")
        self._workspace.trainings.start()
        if self._workspace.trainings.live is None:
            self.finish()  # what stood against it has been told
        else:
            self.page_wanted.emit("train")

    def _on_trained(self) -> None:
        if self.step != "train":
            return
        if self._workspace.trainings.outcome != "finished":
            self.finish()
            return
        self._go_to("done")
        self.page_wanted.emit("evaluate")

    def _go_to(self, step: Step) -> None:
        if step != self.step:
            self.step = step
            self.changed.emit()
