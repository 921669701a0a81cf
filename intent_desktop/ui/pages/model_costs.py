"""How long each model of the question would learn here, and how much memory it would take, measured where a person asks for it."""

from typing import Any

import msgspec
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from intent_desktop.engine.requests import PRETRAINING, Training
from intent_desktop.evaluation.numbers import format_bytes, format_duration
from intent_desktop.messages import Note, Problem
from intent_desktop.ui.pages.measuring import Measuring
from intent_desktop.ui.theme import SPACE
from intent_desktop.ui.widgets import Caption
from intent_desktop.ui.workspace import Workspace

_LEAST_SHOWN = 1.0


class ModelCosts(QWidget):
    """A button that has samples of the data learnt away from the window's thread; what it found goes once it would be different."""

    changed = Signal()
    """Something has been found, or let go."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None):
        super().__init__(parent)
        self._workspace = workspace
        self._words = Caption()
        self._words.setObjectName("model_costs_protocol")
        self._measuring = Measuring(
            workspace, "model_costs", self._as_decided, lambda _: self.tr("on samples of your data")
        )
        self.measure = self._measuring.measure
        self.measure.setObjectName("measure_models")
        row = QHBoxLayout()
        row.setSpacing(SPACE.medium)
        row.addWidget(self._words, 1)
        row.addWidget(self.measure)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE.small)
        layout.addLayout(row)
        layout.addWidget(self._measuring)
        self._measuring.changed.connect(self._show)
        self._measuring.ended.connect(self.changed)
        self._show()

    def refresh(self) -> None:
        """Let go of what was found where other decisions would change it."""
        self._measuring.keep_up()
        self.setVisible(self._workspace.decisions.question != PRETRAINING)

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
        return entry is not None and entry["memory_bytes"] > self._measuring.found["device_bytes"]

    def in_words(self, model: str) -> str:
        """Time and memory of a model on one line; empty while they are not known."""
        if not self.time_of(model):
            return ""
        return self.tr("{time}, {memory} of memory").format(
            time=self.time_of(model), memory=self.memory_of(model)
        )

    def _entry(self, model: str) -> dict[str, Any] | None:
        return next(
            (entry for entry in self._measuring.found.get("models", []) if entry["model"] == model), None
        )

    def _as_decided(self) -> Training | None:
        """What would be learnt, whichever models are picked; None where that is not possible."""
        try:
            asked = self._workspace.trainings.asked()
        except Problem:
            return None
        return msgspec.structs.replace(
            asked, model=None, models=[], options={}, budget_minutes=0, compare_scratch=False, money=None
        )

    def _show(self) -> None:
        found = self._measuring.found
        self.measure.setVisible(not found)
        if found:
            told = {name: found[name] for name in ("sample", "examples", "what", "device")}
            self._words.setText(Note("cost_protocol", told).text())
        else:
            self._words.setText(
                self.tr("How long would each take here? Samples of your data tell, in a minute or two.")
            )


def _round(seconds: float) -> float:
    """Seconds as precise as a guess can be: 1, 2, 5, 10, 20, 30 … and whole minutes from ten minutes on."""
    for step, up_to in ((1, 10), (5, 60), (10, 120), (60, 1_200), (300, 7_200)):
        if seconds < up_to:
            return max(round(seconds / step) * step, 1)
    return round(seconds / 1_800) * 1_800
