"""Several models of the next action as one: a weighted product of chances, and the mean of their times, made to hold."""

import dataclasses
from collections.abc import Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy import optimize

from intent_desktop.examples.items import Items
from intent_desktop.examples.next_actions import ActionExamples, Situations
from intent_desktop.metrics.multiclass import COVERED, log_loss
from intent_desktop.models.actions.base import (
    ActionModel,
    Forecast,
    ReadsItems,
    log_seconds,
    within,
)
from intent_desktop.models.base import ModelState
from intent_desktop.models.catalogue import restore

FIFTHS = 5
SMALLEST = 1e-6
LEAST_WEIGHT = 0.01


@dataclasses.dataclass(frozen=True)
class ActionBlend:
    """What a run delivers: fitted members by name and the weights of their chances (a product; the sum of the weights
    sharpens or softens it), and by how much the intervals of time are widened.

    Times are the members' quantiles on the logarithmic scale, by the same weights. `widening` is a number on that scale,
    found on validation so that the intervals hold as often as they promise (conformalised quantile regression; Romano et
    al., 2019). A single model is a blend of one.
    """

    members: Mapping[str, ActionModel]
    weights: Mapping[str, float]
    widening: float
    horizon_seconds: float

    def predict(self, situations: Situations) -> Forecast:
        """What the blend tells of each row."""
        return self.combine({name: self.members[name].predict(situations) for name in self.weights})

    def combine(self, forecasts: Mapping[str, Forecast]) -> Forecast:
        """The blend of what its members told of the same rows."""
        merged = combine(self.weights, forecasts, self.horizon_seconds)
        return Forecast(merged.chances, _widened(merged.seconds, self.widening, self.horizon_seconds))

    def carried_over(self, items: Items) -> "ActionBlend":
        """The blend for histories whose items are numbered as in another catalogue."""
        members = {
            name: model.carried_over(items) if isinstance(model, ReadsItems) else model
            for name, model in self.members.items()
        }
        return dataclasses.replace(self, members=members)

    def states(self) -> dict[str, ModelState]:
        """The members' states by name."""
        return {name: self.members[name].state() for name in self.weights}

    def document(self) -> dict[str, Any]:
        """All but the members, as JSON values."""
        return {
            "weights": dict(self.weights),
            "widening": self.widening,
            "horizon_seconds": self.horizon_seconds,
        }

    @staticmethod
    def restore(states: Mapping[str, ModelState], document: Mapping[str, Any]) -> "ActionBlend":
        """The blend whose `states` and `document` these are."""
        weights = {str(name): float(weight) for name, weight in document["weights"].items()}
        members = {name: restore(states[name]) for name in weights}
        return ActionBlend(members, weights, float(document["widening"]), float(document["horizon_seconds"]))


def fitted(
    members: Mapping[str, ActionModel], forecasts: Mapping[str, Forecast], examples: ActionExamples
) -> ActionBlend:
    """The blend of the models that told `forecasts` of the validation examples, with what is best there."""
    weights = choose_weights(examples.kind, {name: each.chances for name, each in forecasts.items()})
    merged = combine(weights, forecasts, examples.horizon_seconds)
    return ActionBlend(
        members, weights, _widening(merged.seconds, examples.seconds), examples.horizon_seconds
    )


def choose_weights(kinds: NDArray[np.int64], chances: Mapping[str, NDArray[np.float64]]) -> dict[str, float]:
    """Weights from 0 with the lowest log loss, which has one minimum only; those that hardly count are left out."""
    logarithms = np.stack([_logarithms(each) for each in chances.values()])
    rows = np.arange(len(kinds))

    def loss(weights: NDArray[np.float64]) -> tuple[float, NDArray[np.float64]]:
        scores = np.tensordot(weights, logarithms, axes=1)
        told = _softmax(scores)
        value = -np.log(np.maximum(told[rows, kinds], 1e-300)).mean()
        slope = ((told * logarithms).sum(axis=2) - logarithms[:, rows, kinds]).mean(axis=1)
        return float(value), slope

    start = np.zeros(len(logarithms))  # where a model that adds nothing stays
    found = optimize.minimize(loss, start, jac=True, method="L-BFGS-B", bounds=[(0, 5)] * len(start)).x
    weights = dict(zip(chances, map(float, found), strict=True))
    kept = {name: weight for name, weight in weights.items() if weight >= LEAST_WEIGHT}
    return kept or {min(chances, key=lambda name: log_loss(kinds, chances[name])): 1.0}


def unseen_log_loss(examples: ActionExamples, forecasts: Mapping[str, Forecast], seed: int) -> float:
    """The log loss of validation rows, with weights chosen on the four fifths of the customers they are not among."""
    owners, place = np.unique(examples.owner, return_inverse=True)
    fifth = np.random.default_rng(seed).permutation(len(owners))[place] % FIFTHS
    total = 0.0
    for out in (fifth == number for number in range(FIFTHS)):
        if not out.any() or out.all():
            continue
        weights = choose_weights(
            examples.kind[~out], {name: each.chances[~out] for name, each in forecasts.items()}
        )
        merged = combine(
            weights, {name: each.take(out) for name, each in forecasts.items()}, examples.horizon_seconds
        )
        total += log_loss(examples.kind[out], merged.chances) * out.sum()
    return total / len(examples)


def combine(
    weights: Mapping[str, float], forecasts: Mapping[str, Forecast], horizon_seconds: float
) -> Forecast:
    """The weighted product of chances and the weighted mean of times on the logarithmic scale."""
    scores = sum(weight * _logarithms(forecasts[name].chances) for name, weight in weights.items())
    whole = sum(weights.values())
    times = sum(weight / whole * log_seconds(forecasts[name].seconds) for name, weight in weights.items())
    return Forecast(_softmax(np.asarray(scores)), within(np.asarray(times), horizon_seconds))


def _widening(quantiles: NDArray[np.float64], seconds: NDArray[np.float64]) -> float:
    """How far both ends must move apart on the logarithmic scale to hold as many times as they promise."""
    came = ~np.isnan(seconds)
    if not came.any():
        return 0.0
    ends, times = log_seconds(quantiles[came]), log_seconds(seconds[came])
    outside = np.maximum(ends[:, 0] - times, times - ends[:, -1])
    level = min(1.0, COVERED * (1 + 1 / came.sum()))
    return float(np.quantile(outside, level, method="higher"))


def _widened(quantiles: NDArray[np.float64], by: float, horizon_seconds: float) -> NDArray[np.float64]:
    logarithms = log_seconds(quantiles)
    middle = logarithms[:, 1]
    low = np.minimum(logarithms[:, 0] - by, middle)
    high = np.maximum(logarithms[:, 2] + by, middle)
    return within(np.stack([low, middle, high], axis=1), horizon_seconds)


def _logarithms(chances: NDArray[np.float64]) -> NDArray[np.float64]:
    return np.asarray(np.log(np.maximum(chances, SMALLEST)))


def _softmax(scores: NDArray[np.float64]) -> NDArray[np.float64]:
    raised = np.exp(scores - scores.max(axis=1, keepdims=True))
    return np.asarray(raised / raised.sum(axis=1, keepdims=True))
