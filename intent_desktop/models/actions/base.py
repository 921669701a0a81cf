"""The contract of every model of the next action: which kind, and how long until then."""

import dataclasses
from typing import Any, ClassVar, Protocol, Self, runtime_checkable

import numpy as np
from numpy.typing import NDArray

from intent_desktop.examples.items import Items
from intent_desktop.examples.next_actions import ActionExamples, Situations
from intent_desktop.models.base import Fitting, ModelState


@dataclasses.dataclass(frozen=True)
class Forecast:
    """What a model tells of each row. `chances` float64 (rows, kinds) sum to one. `seconds` float64 (rows, 3): the 10 %,
    50 % and 90 % quantile of the time to the next action, if one comes within the horizon; rising, from 0 to the horizon.
    """

    chances: NDArray[np.float64]
    seconds: NDArray[np.float64]

    def __len__(self) -> int:
        return len(self.chances)

    def take(self, rows: NDArray[Any] | slice) -> "Forecast":
        """That of those rows."""
        return Forecast(self.chances[rows], self.seconds[rows])


class ActionModel(Protocol):
    """A model of the next action.

    The constructor stores options only. `fit` learns from the `train` part and may choose on the `valid` part; `refit`,
    after `fit`, learns again from both with what `fit` has chosen, and leaves the model as it was when stopped half-way.
    Learned state ends in `_`. The answer for a row depends on its own history alone.
    """

    family: ClassVar[str]

    def fit(self, examples: ActionExamples, fitting: Fitting) -> Self: ...

    def refit(self, examples: ActionExamples, fitting: Fitting) -> Self: ...

    def predict(self, situations: Situations) -> Forecast: ...

    def state(self) -> ModelState: ...

    @classmethod
    def restore(cls, state: ModelState) -> Self: ...


@runtime_checkable
class ReadsItems(Protocol):
    """A model that reads which items the actions were on."""

    def carried_over(self, items: Items) -> Any:
        """The same model for histories whose items are numbered as in another catalogue."""
        ...


SHORTEST = 1.0
"""Seconds; logarithms of shorter times would part what nobody can tell apart."""


def log_seconds(seconds: NDArray[np.float64]) -> NDArray[np.float64]:
    """The scale on which times are learnt; NaN stays."""
    return np.asarray(np.log(np.maximum(seconds, SHORTEST)))


def within(logarithms: NDArray[np.float64], horizon_seconds: float) -> NDArray[np.float64]:
    """Quantiles on that scale as seconds, put in order and kept within the horizon; (rows, 3)."""
    return np.sort(np.clip(np.exp(np.minimum(logarithms, 50.0)), 0.0, horizon_seconds), axis=1)
