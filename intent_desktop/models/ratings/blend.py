"""Several models of ratings as one: a weighted sum of how far each departs from the mean. A single model is a blend of one."""

import dataclasses
from collections.abc import Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray

from intent_desktop.examples.ratings import Ratings
from intent_desktop.metrics.tally import Floats
from intent_desktop.models.base import ModelState
from intent_desktop.models.catalogue import restore
from intent_desktop.models.ratings.base import RatingModel

FIFTHS = 5
LEAST_WEIGHT = 0.01


@dataclasses.dataclass(frozen=True)
class RatingBlend:
    """What a run delivers: fitted members by name, their weights, the mean they depart from, and the bounds of the scale."""

    members: Mapping[str, RatingModel]
    weights: Mapping[str, float]
    mean: float
    lowest: float
    highest: float

    def predict(self, asked: Ratings, given: Ratings) -> NDArray[np.float64]:
        """The rating to expect for each pair, within the bounds, float64 (rows,)."""
        return self.combined({name: model.predict(asked, given) for name, model in self.used().items()})

    def combined(self, predicted: Mapping[str, Floats]) -> Floats:
        """The blend's answers (rows,) from those of its members."""
        return within(
            combine(self.weights, {name: predicted[name] for name in self.used()}, self.mean),
            self.lowest,
            self.highest,
        )

    def used(self) -> dict[str, RatingModel]:
        """The members that have a weight."""
        return {name: model for name, model in self.members.items() if self.weights.get(name, 0) > 0}

    def states(self) -> dict[str, ModelState]:
        """The members' states by name."""
        return {name: model.state() for name, model in self.used().items()}

    def document(self) -> dict[str, Any]:
        """All but the members as JSON values."""
        return {
            "weights": {name: self.weights[name] for name in self.used()},
            "mean": self.mean,
            "lowest": self.lowest,
            "highest": self.highest,
        }

    @staticmethod
    def restore(states: Mapping[str, ModelState], document: Mapping[str, Any]) -> "RatingBlend":
        """The blend whose `states` and `document` these are."""
        members = {name: restore(states[name]) for name in document["weights"]}
        weights = {name: float(weight) for name, weight in document["weights"].items()}
        bounds = (float(document[name]) for name in ("mean", "lowest", "highest"))
        return RatingBlend(members, weights, *bounds)


def within(predicted: Floats, lowest: float, highest: float) -> Floats:
    """Predictions cut to the scale of the ratings, where the truth lies as well."""
    return np.clip(predicted, lowest, highest)


def combine(weights: Mapping[str, float], predicted: Mapping[str, Floats], mean: float) -> Floats:
    """The weighted sum of departures from the mean, (rows,)."""
    return np.asarray(mean + sum(weights[name] * (values - mean) for name, values in predicted.items()))


def choose_weights(
    truth: NDArray[np.float32], predicted: Mapping[str, Floats], mean: float
) -> dict[str, float]:
    """Non-negative least squares of validation ratings (rows,) on each model's predictions, departures from the mean.

    Models that hardly help have weight 0.
    """
    from scipy.optimize import nnls

    departures = np.stack([values - mean for values in predicted.values()], axis=1)
    weights, _ = nnls(departures, truth.astype(np.float64) - mean)
    if (weights < LEAST_WEIGHT).all():
        errors = {name: float(np.square(values - truth).mean()) for name, values in predicted.items()}
        best = min(errors, key=lambda name: errors[name])
        return {name: float(name == best) for name in predicted}
    return {
        name: round(float(weight), 6) if weight >= LEAST_WEIGHT else 0.0
        for name, weight in zip(predicted, weights, strict=True)
    }


def combine_unseen(
    truth: NDArray[np.float32], predicted: Mapping[str, Floats], mean: float, seed: int = 0
) -> Floats:
    """The blend's answer for each validation row, its weights chosen on the four fifths that it is not among.

    With weights chosen on the very rows it is judged on, a blend would look better than it is beside its members.
    """
    fifths = np.random.default_rng(seed).permutation(len(truth)) % FIFTHS
    found = np.empty(len(truth))
    for fifth in range(FIFTHS):
        out = fifths == fifth
        weights = choose_weights(
            truth[~out], {name: values[~out] for name, values in predicted.items()}, mean
        )
        found[out] = combine(weights, {name: values[out] for name, values in predicted.items()}, mean)
    return found
