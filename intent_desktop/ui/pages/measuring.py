"""What learning would cost here, measured where a person asks for it: the button, the way there, and what was found."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from intent_desktop.engine.jobs import EstimateJob
from intent_desktop.engine.requests import Training
from intent_desktop.events import Failed, Progress
from intent_desktop.ui.jobs import RunningJob
from intent_desktop.ui.theme import SPACE
from intent_desktop.ui.widgets import Banner, ProgressStrip, SecondaryButton
from intent_desktop.ui.workspace import Workspace


class Measuring(QWidget):
    """Measures away from the window's thread; what was found goes once it would be different. The button `measure` stands wherever
    its owner puts it; how far it is, and what went wrong, are told here.

    `as_decided`: what would be measured now, None where nothing can be; `stage_words`: what is done in a stage.
    """

    changed = Signal()
    """What is shown of it may be another."""
    ended = Signal()
    """The measuring has come to its end, whether or not something was found."""

    def __init__(
        self,
        workspace: Workspace,
        name: str,
        as_decided: Callable[[], Training | None],
        stage_words: Callable[[str], str],
        parent: QWidget | None = None,
    ):
        super().__init__(parent)
        self.found: dict[str, Any] = {}
        self._workspace = workspace
        self._as_decided = as_decided
        self._stage_words = stage_words
        self._job: RunningJob | None = None
        self._asked: Training | None = None
        self.measure = SecondaryButton(self.tr("Measure"), "clock")
        self.measure.clicked.connect(self._begin)
        self._problem = Banner()
        self._problem.setObjectName(f"{name}_problem")
        self._progress = ProgressStrip()
        self._progress.setObjectName(f"{name}_progress")
        self._progress.discard.connect(self.stop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE.small)
        layout.addWidget(self._problem)
        layout.addWidget(self._progress)
        workspace.trainings.began.connect(self.stop)
        workspace.trainings.ended.connect(self._tell)
        workspace.project_changed.connect(self.stop)
        self._tell()

    def keep_up(self) -> None:
        """Let go of what was found where other decisions would change it."""
        if self._asked is not None and self._asked != self._as_decided():
            self.stop()
            self._asked, self.found = None, {}
            self._problem.say("")
        self._tell()

    def stop(self) -> None:
        """Call the measuring off."""
        if self._job is not None:
            self._progress.show_stopping()
            self._job.stop()

    def _begin(self) -> None:
        asked, project = self._as_decided(), self._workspace.project
        if asked is None or project is None or self._job is not None:
            return
        self._asked, self.found = asked, {}
        self._problem.say("")
        self._progress.start(self.tr("Measuring"))
        job = EstimateJob(training=asked, data=project.data_folder)
        self._job = self._workspace.jobs.start(job, self.tr("Measuring time and memory"))
        self._job.progressed.connect(self._on_progress)
        self._job.finished.connect(self._on_finished)
        self._job.failed.connect(self._on_failed)
        self._job.ended.connect(self._on_ended)
        self._tell()

    def _on_progress(self, progress: Progress) -> None:
        self._progress.show_progress(self._stage_words(progress.stage), progress.done, progress.total)

    def _on_finished(self, found: dict[str, Any]) -> None:
        if self._asked == self._as_decided():
            self.found = found

    def _on_failed(self, failed: Failed) -> None:
        self._problem.say(failed.note.text(), failed.note.advice(), "bad", failed.details)

    def _on_ended(self) -> None:
        self._job = None
        self._progress.finish()
        self._tell()
        self.ended.emit()

    def _tell(self) -> None:
        learning = self._workspace.trainings.live is not None
        self.measure.setEnabled(self._job is None and not learning)
        self.measure.setToolTip(
            self.tr("While a model learns, everything would take longer than it does alone.")
            if learning
            else ""
        )
        self.changed.emit()
