"""The trainings of a session in their order: one learns, the others wait for their turn or have ended."""

import dataclasses
import itertools
from pathlib import Path
from typing import Any, Literal

from intent_desktop.engine.requests import Training

State = Literal["waiting", "learning", "done", "failed", "stopped"]


@dataclasses.dataclass(frozen=True)
class Waiting:
    """A training in the queue. `training` is what was decided when it joined, whatever has been decided since."""

    id: int
    training: Training
    """What it was asked for: question, model (None: all in turn), options."""
    state: State = "waiting"
    folder: Path | None = None
    """Its run's folder; None while it waits, unless it goes on with a run that was interrupted."""


class Queue:
    """First come, first served; what has ended stays in the list."""

    def __init__(self) -> None:
        self._numbers = itertools.count(1)
        self.entries: list[Waiting] = []

    def join(self, training: Training, folder: Path | None = None) -> None:
        """Append a training; `folder`: the run that it goes on with."""
        self.entries = [*self.entries, Waiting(next(self._numbers), training, folder=folder)]

    def next(self) -> Waiting | None:
        """The one that has waited longest."""
        return next((one for one in self.entries if one.state == "waiting"), None)

    def begin(self, number: int, folder: Path) -> None:
        """That one learns now, in that run."""
        self._change(number, state="learning", folder=folder)

    def end(self, number: int, state: Literal["done", "failed", "stopped"]) -> None:
        """That one has ended."""
        self._change(number, state=state)

    def remove(self, number: int) -> bool:
        """Take one out that waits; whether there was one."""
        kept = [one for one in self.entries if (one.id, one.state) != (number, "waiting")]
        removed = len(kept) < len(self.entries)
        self.entries = kept
        return removed

    @property
    def learning(self) -> Waiting | None:
        """The one that learns now."""
        return next((one for one in self.entries if one.state == "learning"), None)

    def _change(self, number: int, **changes: Any) -> None:
        self.entries = [
            dataclasses.replace(one, **changes) if one.id == number else one for one in self.entries
        ]
