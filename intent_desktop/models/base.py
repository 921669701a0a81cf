"""The contract of every model: scikit-learn's shape outside, anything inside, named arrays in and out."""

import dataclasses
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar, Protocol, Self, runtime_checkable

import numpy as np
from numpy.typing import NDArray

from intent_desktop.events import Watch
from intent_desktop.examples.index import Examples, Features
from intent_desktop.examples.items import Items
from intent_desktop.training.checkpoints import CheckpointFolder

if TYPE_CHECKING:  # which is a model itself
    from intent_desktop.models.encoder.model import BehaviourEncoder


@dataclasses.dataclass
class ModelState:
    """What a fitted model is, as data: JSON-able `settings`, named arrays, and texts such as LightGBM's own format."""

    family: str
    settings: dict[str, Any] = dataclasses.field(default_factory=dict)
    arrays: dict[str, NDArray[Any]] = dataclasses.field(default_factory=dict)
    texts: dict[str, str] = dataclasses.field(default_factory=dict)


@dataclasses.dataclass
class Fitting:
    """What `fit` may use of the outside: the watch, and where half-done work may be kept (None: nowhere).

    `minutes` is about how long `fit` and `refit` together may take; only models that learn for long look at it. `encoder` is what
    models that read histories begin with, where the training has one; `items` the catalogue that the codes in histories stand for,
    where they are read. `horizon_days`: how far ahead is asked, for models that reckon in days.
    """

    watch: Watch = dataclasses.field(default_factory=Watch)
    checkpoints: CheckpointFolder | None = None
    seed: int = 0
    minutes: float = 30.0
    encoder: "BehaviourEncoder | None" = None
    items: Items | None = None
    horizon_days: float | None = None

    @staticmethod
    def below(folder: Path, watch: Watch, seed: int, minutes: float = 30.0) -> "Fitting":
        """With checkpoints in `folder`."""
        return Fitting(watch, CheckpointFolder(folder), seed, minutes)


def stopped_at_once(model: object, watch: Watch) -> bool:
    """Whether the user has stopped a network before its first epoch had ended: it would answer by chance, and a later try goes on from
    its checkpoints.
    """
    return watch.stopping() and getattr(model, "epochs_", None) == 0


@runtime_checkable
class ReadsHistories(Protocol):
    """A model that reads the actions themselves, whose items are numbered as in `items_`."""

    items_: Items


class Classifier(Protocol):
    """A model of a yes-or-no outcome on the tabular view.

    The constructor stores options only. `fit` learns from the `train` part and may choose on the `valid` part
    (rounds, penalty); learned state ends in `_`. `refit`, after `fit` and with the same options, learns again from both
    parts together with what `fit` has chosen; stopped half-way, it leaves the model as it was. `predict_proba` returns
    the probability of yes, float64 (rows,).
    """

    family: ClassVar[str]

    def fit(self, examples: Examples, fitting: Fitting) -> Self: ...

    def refit(self, examples: Examples, fitting: Fitting) -> Self: ...

    def predict_proba(self, features: Features) -> NDArray[np.float64]: ...

    def contributions(self, features: Features) -> "Contributions | None":
        """What each feature adds to the log-odds of each row; None where the model has no such account."""
        ...

    def state(self) -> ModelState: ...

    @classmethod
    def restore(cls, state: ModelState) -> Self: ...


@dataclasses.dataclass(frozen=True)
class Contributions:
    """Additive account of log-odds: `values` (rows, features) plus `expected` gives the model's log-odds,
    up to `gap`, the largest absolute difference found on these rows.
    """

    values: NDArray[np.float64]
    expected: float
    gap: float
