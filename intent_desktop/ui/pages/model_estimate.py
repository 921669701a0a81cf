"""How long an encoder would take to learn here in each size, and how much memory, found out where a person asks for it."""

from typing import Any

import msgspec
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from intent_desktop.engine.jobs import EstimateJob
from intent_desktop.engine.requests import Training
from intent_desktop.evaluation.numbers import format_bytes, format_duration
from intent_desktop.events import Failed, Progress
from intent_desktop.messages import Note, Problem
from intent_desktop.ui import stages
from intent_desktop.ui.jobs import RunningJob
from intent_desktop.ui.theme import SPACE
from intent_desktop.ui.widgets import Banner, Caption, Card, Label, ProgressStrip, SecondaryButton
from intent_desktop.ui.workspace import Workspace

SIZE = "size"
"""The option that the estimate does not depend on: all its values are tried."""


class EstimateCard(Card):
    """Tries a few steps of each size away from the window's thread; what it found goes once it would be different."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None):
        super().__init__(
            self.tr("Time and memory"),
            self.tr("A few real steps of each size on your histories tell, in about ten seconds."),
            parent,
        )
        self._workspace = workspace
        self._job: RunningJob | None = None
        self._asked: Training | None = None
        self._found: dict[str, Any] = {}
        self._size = ""
        self.measure = SecondaryButton(self.tr("Measure"), "clock")
        self.measure.setObjectName("measure_cost")
        self.measure.clicked.connect(self._begin)
        self.add_action(self.measure)
        self._problem = Banner()
        self._problem.setObjectName("cost_problem")
        self._progress = ProgressStrip()
        self._progress.setObjectName("cost_progress")
        self._progress.discard.connect(self.stop)
        self._rows = QWidget()
        self._protocol = Caption()
        for part in (self._problem, self._progress, self._rows, self._protocol):
            self.add(part)
        workspace.trainings.began.connect(self.stop)
        workspace.trainings.ended.connect(self._show)
        workspace.project_changed.connect(self.stop)
        self._show()

    def show_size(self, size: str) -> None:
        """Mark the size chosen, and let go of what was found where other decisions would change it."""
        self._size = size
        if self._asked is not None and self._asked != self._as_decided():
            self.stop()
            self._asked, self._found = None, {}
            self._problem.say("")
        self._show()

    def stop(self) -> None:
        """Call the trying off."""
        if self._job is not None:
            self._progress.show_stopping()
            self._job.stop()

    def _as_decided(self) -> Training | None:
        """What would be learnt, whatever its size; None where that is not possible."""
        try:
            asked = self._workspace.trainings.asked()
        except Problem:
            return None
        options = {name: value for name, value in asked.options.items() if name != SIZE}
        return msgspec.structs.replace(asked, options=options)

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
        self._progress.show_progress(stages.words(progress.stage), progress.done, progress.total)

    def _on_finished(self, found: dict[str, Any]) -> None:
        if self._asked == self._as_decided():
            self._found = found

    def _on_failed(self, failed: Failed) -> None:
        self._problem.say(failed.note.text(), failed.note.advice(), "bad", failed.details)

    def _on_ended(self) -> None:
        self._job = None
        self._progress.finish()
        self._show()

    def _show(self) -> None:
        learning = self._workspace.trainings.live is not None
        self.measure.setEnabled(self._job is None and not learning)
        self.measure.setToolTip(
            self.tr("While a model learns, the steps would take longer than they do alone.")
            if learning
            else ""
        )
        self.measure.setText(self.tr("Measure again") if self._found else self.tr("Measure"))
        rows = self._table()
        self.body.replaceWidget(self._rows, rows)
        self._rows.deleteLater()
        self._rows = rows
        rows.setVisible(bool(self._found))
        self._protocol.setVisible(bool(self._found))
        if self._found:
            told = {name: self._found[name] for name in ("actions", "histories", "device")}
            self._protocol.setText(Note("encoder_cost_protocol", told).text())

    def _table(self) -> QWidget:
        """One line for each size; the one chosen stands out."""
        rows = QWidget()
        rows.setObjectName("cost_rows")
        grid = QGridLayout(rows)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(SPACE.large)
        grid.setVerticalSpacing(SPACE.small)
        titles = (self.tr("Size"), self.tr("An epoch"), self.tr("All of the learning"), self.tr("Memory"))
        for column, title in enumerate(titles):
            grid.addWidget(Caption(title), 0, column)
        grid.setColumnStretch(len(titles), 1)
        for row, entry in enumerate(self._found.get("sizes", []), start=1):
            cells = (
                Note(f"model_choice_{entry['size']}").text().capitalize(),
                self.tr("about {time}").format(time=format_duration(entry["epoch_seconds"])),
                _between(entry["run_range"]),
                format_bytes(entry["memory_bytes"]),
            )
            chosen = entry["size"] == self._size
            for column, text in enumerate(cells):
                cell = Label(text, "strong" if chosen else "body")
                cell.setWordWrap(False)
                cell.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
                grid.addWidget(cell, row, column)
            if entry["memory_bytes"] > self._found["device_bytes"]:
                cell.set_tone("bad")
                cell.setToolTip(self.tr("More than there is."))
        return rows


def _between(seconds: list[float]) -> str:
    low, high = map(format_duration, seconds)
    return low if low == high else f"{low} – {high}"
