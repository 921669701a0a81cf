"""The contract of every course: how a family of questions is learnt, judged, packed and scored.

What all trainings share (the dataset, the report, the bundle, the figures) is `engine.training`; what all scorings share
(the file they write) is `engine.scoring`.
"""

import dataclasses
import datetime
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, Literal, Protocol

from intent_desktop.data.dataset import Dataset, Role
from intent_desktop.engine.bundle import Bundle
from intent_desktop.engine.requests import Training
from intent_desktop.evaluation.blocks import AnyBlock
from intent_desktop.events import Watch
from intent_desktop.models.base import ModelState

Why = Literal["none", "top", "all"]
PRETRAINING_SHARE = 0.4
"""The share of the minutes that a training gives to an encoder that it learns before its models, or beside the one it starts from."""


@dataclasses.dataclass(frozen=True)
class Lesson:
    """One training to be done: what is asked, of which data, and where its run keeps things.

    `only_begun`: make the result of what an earlier try left in the run's checkpoints alone; begin no model.
    `started` is a moment of time.monotonic().
    """

    training: Training
    dataset: Dataset
    test: Dataset | None
    run: Path
    watch: Watch
    started: float
    only_begun: bool

    @property
    def checkpoints(self) -> Path:
        """Where half-done work is kept."""
        return self.run / "checkpoint"


SCORED = {"user": "customers", "session": "visits"}
"""What gets a score, by whose histories are read."""


@dataclasses.dataclass(kw_only=True)
class Learnt:
    """What a training brought.

    `model` is the delivered one's name. `test` and `valid` are its metrics, `models` and `baselines` those of all:
    {"model", "metrics", "seconds"} each. `recipe`, `states` and `documents` go into the bundle. `predictions` are columns
    of one length: `id`, what was true, and each model's answer on the test part. `headline` names the figure of `test` that
    runs are compared by, and `lower_is_better` which way. `further` joins what `train --json` prints; under "refresh" and "scratch" it
    holds what encoders were compared by, with the `sentences` that say so.
    """

    model: str
    blocks: Sequence[AnyBlock]
    recipe: dict[str, Any]
    states: dict[str, ModelState]
    documents: dict[str, bytes] = dataclasses.field(default_factory=dict)
    test: Mapping[str, Any]
    valid: Mapping[str, Any]
    models: list[dict[str, Any]]
    baselines: dict[str, Any]
    protocol: str
    device: str
    predictions: dict[str, Any]
    headline: str
    lower_is_better: bool = False
    further: dict[str, Any] = dataclasses.field(default_factory=dict)


@dataclasses.dataclass(frozen=True, kw_only=True)
class Application:
    """New files that a bundle is applied to. `roles` by column win over what the bundle knows; `as_of` None: the last
    action. `folder` is for work in between. A chance of `threshold` or more answers yes, None: the bundle's own;
    `options` are how recommendations are to be; `most`: only the first so many are scored, where the course's description says that it
    `previews`.
    """

    bundle: Path
    paths: Sequence[Path]
    roles: dict[str, Role]
    as_of: datetime.datetime | None
    folder: Path
    why: Why = "none"
    threshold: float | None = None
    options: dict[str, Any] = dataclasses.field(default_factory=dict)
    most: int | None = None


class Course(Protocol):
    """How one family of questions is learnt and applied."""

    def learn(self, lesson: Lesson) -> Learnt:
        """Fit, choose, judge and explain. Raises messages.Cancelled where there is nothing to keep."""
        ...

    def score(
        self, bundle: Bundle, asked: Application, watch: Watch
    ) -> tuple[dict[str, Any], dict[str, Any]]:
        """The columns of the score file by name, all of one length, and what to say of them. Problem where no row is left."""
        ...

    def evaluate(self, bundle: Bundle, asked: Application, watch: Watch) -> dict[str, Any]:
        """How well a bundle does on files that hold the outcome: metrics, protocol."""
        ...

    def check(self, bundle: Bundle, asked: Application, watch: Watch) -> dict[str, Any]:
        """Whether new files fit a bundle, before they are scored. `to_score` is how many will be, and `scored` which: "rows", "customers",
        "visits", "items" or "pairs" (of a customer and an item).
        """
        ...

    def describe(self, bundle: Bundle) -> dict[str, Any]:
        """What a bundle answers and which columns it wants, before it is used."""
        ...
