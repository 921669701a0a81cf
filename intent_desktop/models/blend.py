"""Several models as one: a weighted mean of log-odds, then calibrated. A single model is a blend of one."""

import dataclasses
from collections.abc import Callable, Iterator, Mapping
from typing import Any

import msgspec
import numpy as np
from numpy.typing import NDArray
from scipy.special import expit, logit

from intent_desktop.examples.index import Features
from intent_desktop.metrics.calibration import Calibrator
from intent_desktop.models.base import Classifier, Contributions, ModelState
from intent_desktop.models.catalogue import CATALOGUE, restore

MOST_PICKS = 50
FIFTHS = 5


@dataclasses.dataclass(frozen=True)
class Blend:
    """What a run delivers: fitted members by name, their weights (summing to one), and a calibrator."""

    members: Mapping[str, Classifier]
    weights: Mapping[str, float]
    calibrator: Calibrator = dataclasses.field(default_factory=Calibrator)

    def predict_proba(self, features: Features) -> NDArray[np.float64]:
        """Calibrated probability of yes, float64 (rows,)."""
        parts = {name: model.predict_proba(features) for name, model in self.used().items()}
        return self.calibrator.apply(combine(self.weights, parts))

    def contributions(self, features: Features) -> Contributions | None:
        """The members' accounts of the log-odds before calibration, weighted; None where a member has none."""
        accounts = {name: model.contributions(features) for name, model in self.used().items()}
        known = {name: account for name, account in accounts.items() if account is not None}
        if len(known) < len(accounts):
            return None
        share = self.weights
        return Contributions(
            np.sum([share[name] * account.values for name, account in known.items()], axis=0),
            sum(share[name] * account.expected for name, account in known.items()),
            sum(share[name] * account.gap for name, account in known.items()),
        )

    def states(self) -> dict[str, ModelState]:
        """The members' states by name."""
        return {name: model.state() for name, model in self.used().items()}

    def document(self) -> dict[str, Any]:
        """Weights and calibrator as JSON values."""
        used = {name: self.weights[name] for name in self.used()}
        return {"weights": used, "calibrator": msgspec.to_builtins(self.calibrator)}

    @staticmethod
    def restore(states: Mapping[str, ModelState], document: Mapping[str, Any]) -> "Blend":
        """The blend whose `states` and `document` these are."""
        members = {name: restore(state) for name, state in states.items()}
        return Blend(members, document["weights"], msgspec.convert(document["calibrator"], Calibrator))

    @property
    def reads_features(self) -> bool:
        """Whether features make a difference to the answers; not where every member reads the actions themselves alone."""
        return any(not CATALOGUE[model.family].needs_encoder for model in self.used().values())

    @property
    def reads_histories(self) -> bool:
        """Whether a member reads the actions themselves beside the features, so that features alone are not enough to ask it."""
        return any(CATALOGUE[model.family].reads_histories for model in self.used().values())

    def used(self) -> dict[str, Classifier]:
        """The members that have a weight."""
        return {name: model for name, model in self.members.items() if self.weights.get(name, 0) > 0}


def choose_weights(
    label: NDArray[np.float32], probabilities: Mapping[str, NDArray[np.float64]]
) -> dict[str, float]:
    """Weights that sum to one, by greedy selection with replacement on log loss (Caruana et al., 2004).

    `probabilities` holds each model's validation predictions, (rows,). Models that do not help get no weight.
    """
    odds = {name: to_odds(values) for name, values in probabilities.items()}
    return greedy_weights(odds, lambda mean: _loss(label, mean))


def greedy_weights(
    answers: Mapping[str, NDArray[np.float64]], loss: Callable[[NDArray[np.float64]], float]
) -> dict[str, float]:
    """Weights that sum to one, chosen with replacement one by one so that the weighted mean of `answers`, (rows,) each, loses least."""
    picks = dict.fromkeys(answers, 0)
    total, best = np.zeros(len(next(iter(answers.values())))), np.inf
    for picked in range(1, MOST_PICKS + 1):
        losses = {name: loss((total + values) / picked) for name, values in answers.items()}
        name = min(losses, key=lambda candidate: losses[candidate])
        if losses[name] > best - 1e-7 and picked > 10:
            break
        best = min(best, losses[name])
        picks[name] += 1
        total += answers[name]
    return {name: count / sum(picks.values()) for name, count in picks.items()}


def combine_unseen(
    label: NDArray[np.float32], probabilities: Mapping[str, NDArray[np.float64]], seed: int = 0
) -> NDArray[np.float64]:
    """The blend's probability for each validation row, with weights chosen on the four fifths it is not among.

    With weights chosen on the very rows it is judged on, a blend would look better than it is beside its members.
    """
    unseen = np.empty(len(label))
    for out in fifths(label, seed):
        others = {name: values[~out] for name, values in probabilities.items()}
        weights = choose_weights(label[~out], others)
        unseen[out] = combine(weights, {name: values[out] for name, values in probabilities.items()})
    return unseen


def fifths(label: NDArray[np.float32], seed: int) -> Iterator[NDArray[np.bool_]]:
    """Which rows are in each fifth of them, bool (rows,); answers are spread evenly."""
    order = np.lexsort((np.random.default_rng(seed).random(len(label)), label))
    place = np.empty(len(label), dtype=np.intp)
    place[order] = np.arange(len(label)) % FIFTHS
    for fifth in range(FIFTHS):
        yield place == fifth


def combine(
    weights: Mapping[str, float], probabilities: Mapping[str, NDArray[np.float64]]
) -> NDArray[np.float64]:
    """The blend's probability for each row, before calibration."""
    used = {name: weight for name, weight in weights.items() if weight > 0}
    if len(used) == 1:
        return probabilities[next(iter(used))]
    return np.asarray(expit(sum(weight * to_odds(probabilities[name]) for name, weight in used.items())))


def _loss(label: NDArray[np.float32], odds: NDArray[np.float64]) -> float:
    """The log loss of log-odds."""
    return float(np.mean(np.logaddexp(0, odds) - label * odds))


def to_odds(probabilities: NDArray[np.float64]) -> NDArray[np.float64]:
    """Log-odds, finite also for 0 and 1."""
    return np.asarray(logit(np.clip(probabilities, 1e-7, 1 - 1e-7)))
