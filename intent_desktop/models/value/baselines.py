"""What any model of spending must beat: the mean for everybody, and that everybody goes on as so far."""

from typing import ClassVar, Self

import numpy as np
from numpy.typing import NDArray

from intent_desktop.examples.index import Examples, Features
from intent_desktop.metrics.tally import Floats
from intent_desktop.models.base import Contributions, Fitting, ModelState
from intent_desktop.models.value.base import LEAST_SHARE, all_to_learn_from, known_number, mean_spent


class MeanValue:
    """What the training rows spent on average, for everybody."""

    family: ClassVar[str] = "mean_value"

    def fit(self, examples: Examples, fitting: Fitting) -> Self:
        self.mean_ = mean_spent(examples)
        return self

    def refit(self, examples: Examples, fitting: Fitting) -> Self:
        return self.fit(all_to_learn_from(examples), fitting)

    def predict(self, features: Features) -> NDArray[np.float64]:
        return np.full(len(features), self.mean_)

    def contributions(self, features: Features) -> Contributions | None:
        return None

    def state(self) -> ModelState:
        return ModelState(self.family, {"mean": self.mean_})

    @classmethod
    def restore(cls, state: ModelState) -> Self:
        model = cls()
        model.mean_ = float(state.settings["mean"])
        return model


class OwnRate:
    """Everybody goes on spending as so far: what was spent less what came back, by the days since the first action.

    Who is known for less than a horizon is taken to be known for one, or a first purchase of yesterday would be expected daily.
    """

    family: ClassVar[str] = "own_rate"

    def fit(self, examples: Examples, fitting: Fitting) -> Self:
        assert fitting.horizon_days is not None
        self.days_ = fitting.horizon_days
        self.least_ = LEAST_SHARE * mean_spent(examples)
        return self

    def refit(self, examples: Examples, fitting: Fitting) -> Self:
        return self  # has learnt nothing that more rows could tell better

    def predict(self, features: Features) -> NDArray[np.float64]:
        known = np.maximum(known_number(features, "days since first action"), self.days_)
        return np.maximum(net_so_far(features) / known * self.days_, self.least_)

    def contributions(self, features: Features) -> Contributions | None:
        return None

    def state(self) -> ModelState:
        return ModelState(self.family, {"days": self.days_, "least": self.least_})

    @classmethod
    def restore(cls, state: ModelState) -> Self:
        model = cls()
        model.days_, model.least_ = float(state.settings["days"]), float(state.settings["least"])
        return model


def net_so_far(features: Features) -> Floats:
    """What each customer has spent less what came back, float64 (rows,)."""
    returned = known_number(features, "money returned, share")
    return known_number(features, "money, ever") * (1 - returned)
