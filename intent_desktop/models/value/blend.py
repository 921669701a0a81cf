"""Several models of spending as one: a weighted mean of logarithms, then one factor. A single model is a blend of one."""

import dataclasses
from collections.abc import Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray

from intent_desktop.examples.index import Features
from intent_desktop.metrics.spending import deviance
from intent_desktop.metrics.tally import Floats
from intent_desktop.models.base import Contributions, ModelState
from intent_desktop.models.blend import fifths, greedy_weights
from intent_desktop.models.catalogue import CATALOGUE, restore
from intent_desktop.models.value.base import ValueModel

TRUST = 0.25
"""How far off, as a standard deviation of logarithms, sums of models are taken to be before validation is looked at."""


@dataclasses.dataclass(frozen=True)
class ValueBlend:
    """What a run delivers: fitted members by name, their weights (summing to one), and what their answers are multiplied by."""

    members: Mapping[str, ValueModel]
    weights: Mapping[str, float]
    factor: float = 1.0

    def predict(self, features: Features) -> NDArray[np.float64]:
        """The amount to expect, float64 (rows,), above 0."""
        parts = {name: model.predict(features) for name, model in self._used().items()}
        return self.factor * combine(self.weights, parts)

    def contributions(self, features: Features) -> Contributions | None:
        """The members' accounts of the logarithm of the amount, weighted, the factor included; None where a member has none."""
        accounts = {name: model.contributions(features) for name, model in self._used().items()}
        known = {name: account for name, account in accounts.items() if account is not None}
        if len(known) < len(accounts):
            return None
        share = self.weights
        return Contributions(
            np.sum([share[name] * account.values for name, account in known.items()], axis=0),
            sum(share[name] * account.expected for name, account in known.items())
            + float(np.log(self.factor)),
            sum(share[name] * account.gap for name, account in known.items()),
        )

    def states(self) -> dict[str, ModelState]:
        """The members' states by name."""
        return {name: model.state() for name, model in self._used().items()}

    def document(self) -> dict[str, Any]:
        """Weights and factor as JSON values."""
        return {"weights": {name: self.weights[name] for name in self._used()}, "factor": self.factor}

    @staticmethod
    def restore(states: Mapping[str, ModelState], document: Mapping[str, Any]) -> "ValueBlend":
        """The blend whose `states` and `document` these are."""
        weights = {name: float(weight) for name, weight in document["weights"].items()}
        members = {name: restore(states[name]) for name in weights}
        factor = float(document["factor"])
        if not members or not factor > 0:
            raise ValueError("a blend of nothing")
        return ValueBlend(members, weights, factor)

    @property
    def reads_features(self) -> bool:
        """Whether features make a difference to the answers; not where every member reads the actions themselves alone."""
        return any(not CATALOGUE[model.family].needs_encoder for model in self._used().values())

    def _used(self) -> dict[str, ValueModel]:
        return {name: model for name, model in self.members.items() if self.weights.get(name, 0) > 0}


def combine(weights: Mapping[str, float], predicted: Mapping[str, Floats]) -> Floats:
    """The blend's amounts (rows,) from those of its members, before the factor."""
    used = {name: weight for name, weight in weights.items() if weight > 0}
    if len(used) == 1:
        return predicted[next(iter(used))]
    return np.asarray(np.exp(sum(weight * np.log(predicted[name]) for name, weight in used.items())))


def choose_weights(spent: NDArray[np.float32], predicted: Mapping[str, Floats]) -> dict[str, float]:
    """Weights that sum to one, by greedy selection with replacement on the deviance of what validation rows spent (rows,), each mean
    brought to their sum first.
    """

    def loss(logarithm: Floats) -> float:
        amounts = np.exp(logarithm)
        return deviance(spent, amounts * factor(spent, amounts))

    return greedy_weights({name: np.log(values) for name, values in predicted.items()}, loss)


def combine_unseen(spent: NDArray[np.float32], predicted: Mapping[str, Floats], seed: int = 0) -> Floats:
    """The blend's amount for each validation row, its weights and factor chosen on the four fifths that it is not among."""
    unseen = np.empty(len(spent))
    for out in fifths(spent, seed):
        others = {name: values[~out] for name, values in predicted.items()}
        weights = choose_weights(spent[~out], others)
        scale = factor(spent[~out], combine(weights, others))
        unseen[out] = scale * combine(weights, {name: values[out] for name, values in predicted.items()})
    return unseen


def factor(spent: NDArray[np.float32], predicted: Floats) -> float:
    """What to multiply amounts (rows,) by so that their sum is about what was spent.

    Where a few customers decide the sum it is by chance as it is, and the factor is held back towards 1: the logarithm of the ratio counts
    as a measurement with its own error, and `TRUST` is what is believed before it.
    """
    real, expected = float(spent.sum(dtype=np.float64)), float(predicted.sum())
    if real <= 0 or expected <= 0:
        return 1.0
    ratio = real / expected
    error = float(np.square(spent - ratio * predicted).sum()) / real**2
    return float(np.exp(np.log(ratio) * TRUST**2 / (TRUST**2 + error)))
