"""How long each model of the question would learn here, and how much memory it would take, measured where a person asks for it."""

from typing import Any

import msgspec
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from intent_desktop.engine.jobs import EstimateJob
from intent_desktop.engine.requests import PRETRAINING, Training
from intent_desktop.evaluation.numbers import format_bytes, format_duration
from intent_desktop.events import Failed, Progress
from intent_desktop.messages import Note, Problem
from intent_desktop.ui.jobs import RunningJob
from intent_desktop.ui.theme import SPACE
from intent_desktop.ui.widgets import Banner, Caption, ProgressStrip, SecondaryButton
from intent_desktop.ui.workspace import Workspace

_LEAST_SHOWN = 1.0


class ModelCosts(QWidget):
    """A button that has samples of the data learnt away from the window's thread; what it found goes once it would be different."""

    changed = Signal()
    """Something has been found, or let go."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None):
        super().__init__(parent)
        self._workspace = workspace
        self._job: RunningJob | None = None
        self._asked: Training | None = None
        self._found: dict[str, Any] = {}
        self._words = Caption()
        self._words.setObjectName("model_costs_protocol")
        self.measure = SecondaryButton(self.tr("Measure"), "clock")
        self.measure.setObjectName("measure_models")
        self.measure.clicked.connect(self._begin)
        self._problem = Banner()
        self._problem.setObjectName("model_costs_problem")
        self._progress = ProgressStrip()
        self._progress.setObjectName("model_costs_progress")
        self._progress.discard.connect(self.stop)
        row = QHBoxLayout()
        row.setSpacing(SPACE.medium)
        row.addWidget(self._words, 1)
        row.addWidget(self.measure)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE.small)
        layout.addLayout(row)
        layout.addWidget(self._problem)
        layout.addWidget(self._progress)
        workspace.trainings.began.connect(self.stop)
        workspace.trainings.ended.connect(self._show)
        workspace.project_changed.connect(self.stop)
        self._show()

    def refresh(self) -> None:
        """Let go of what was found where other decisions would change it."""
        if self._asked is not None and self._asked != self._as_decided():
            self.stop()
            self._asked, self._found = None, {}
            self._problem.say("")
        self.setVisible(self._workspace.decisions.question != PRETRAINING)
        self._show()

    def time_of(self, model: str) -> str:
        """How long a model would learn, in words; empty while that is not known."""
        entry = self._entry(model)
        if entry is None:
            return ""
        low, high = entry["seconds_range"]
        if high < _LEAST_SHOWN:
            return self.tr("less than a second")
        shortest, longest = format_duration(_round(low)), format_duration(_round(high))
        if shortest == longest:
            return self.tr("about {time}").format(time=longest)
        return self.tr("about {shortest} to {longest}").format(shortest=shortest, longest=longest)

    def memory_of(self, model: str) -> str:
        """How much memory would be in use while it learns; empty while that is not known."""
        entry = self._entry(model)
        return format_bytes(entry["memory_bytes"]) if entry else ""

    def too_large(self, model: str) -> bool:
        """Whether that is more than the computer has."""
        entry = self._entry(model)
        return entry is not None and entry["memory_bytes"] > self._found["device_bytes"]

    def in_words(self, model: str) -> str:
        """Time and memory of a model on one line; empty while they are not known."""
        if not self.time_of(model):
            return ""
        return self.tr("{time}, {memory} of memory").format(
            time=self.time_of(model), memory=self.memory_of(model)
        )

    def stop(self) -> None:
        """Call the measuring off."""
        if self._job is not None:
            self._progress.show_stopping()
            self._job.stop()

    def _entry(self, model: str) -> dict[str, Any] | None:
        return next((entry for entry in self._found.get("models", []) if entry["model"] == model), None)

    def _as_decided(self) -> Training | None:
        """What would be learnt, whichever models are picked; None where that is not possible."""
        try:
            asked = self._workspace.trainings.asked()
        except Problem:
            return None
        return msgspec.structs.replace(
            asked, model=None, models=[], options={}, budget_minutes=0, compare_scratch=False, money=None
        )

    def _begin(self) -> None:
        asked, project = self._as_decided(), self._workspace.project
        if asked is None or project is None or self._job is not None:
            return
        self._asked, self._found = asked, {}
        self._problem.say("")
        self._progress.start(self.tr("Measuring"))
        job = EstimateJob(training=asked, data=project.data_folder)
        self._job = self._workspace.jobs.start(job, self.tr("Measuring time and memory"))
        self._job.progressed.connect(self._on_progress)
        self._job.finished.connect(self._on_finished)
        self._job.failed.connect(self._on_failed)
        self._job.ended.connect(self._on_ended)
        self._show()

    def _on_progress(self, progress: Progress) -> None:
        self._progress.show_progress(self.tr("on samples of your data"), progress.done, progress.total)

    def _on_finished(self, found: dict[str, Any]) -> None:
        if self._asked == self._as_decided():
            self._found = found

    def _on_failed(self, failed: Failed) -> None:
        self._problem.say(failed.note.text(), failed.note.advice(), "bad", failed.details)

    def _on_ended(self) -> None:
        self._job = None
        self._progress.finish()
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        learning = self._workspace.trainings.live is not None
        self.measure.setVisible(not self._found)
        self.measure.setEnabled(self._job is None and not learning)
        self.measure.setToolTip(
            self.tr("While a model learns, everything would take longer than it does alone.")
            if learning
            else ""
        )
        if self._found:
            told = {name: self._found[name] for name in ("sample", "examples", "what", "device")}
            self._words.setText(Note("cost_protocol", told).text())
        else:
            self._words.setText(
                self.tr("How long would each take here? Samples of your data tell in less than a minute.")
            )


def _round(seconds: float) -> float:
    """Seconds as precise as a guess can be: 1, 2, 5, 10, 20, 30 … and whole minutes from ten minutes on."""
    for step, up_to in ((1, 10), (5, 60), (10, 120), (60, 1_200), (300, 7_200)):
        if seconds < up_to:
            return max(round(seconds / step) * step, 1)
    return round(seconds / 1_800) * 1_800
