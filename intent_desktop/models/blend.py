"""Several models as one: a weighted mean of log-odds, weights chosen on the validation part."""

from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray
from scipy.special import expit, logit

from intent_desktop.metrics.classification import log_loss

STEPS = 50


def choose_weights(
    label: NDArray[np.float32], probabilities: Mapping[str, NDArray[np.float64]]
) -> dict[str, float]:
    """Weights that sum to one, by greedy selection with replacement on log loss (Caruana et al., 2004).

    `probabilities` holds each model's validation predictions, (rows,). Models that do not help get no weight.
    """
    odds = {name: to_odds(values) for name, values in probabilities.items()}
    chosen = dict.fromkeys(odds, 0)
    total = np.zeros(len(label))
    best = np.inf
    for step in range(1, STEPS + 1):
        losses = {
            name: log_loss(label, expit((total + values) / step)) or np.inf for name, values in odds.items()
        }
        name = min(losses, key=lambda candidate: losses[candidate])
        if losses[name] > best - 1e-7 and step > 10:
            break
        best = min(best, losses[name])
        chosen[name] += 1
        total += odds[name]
    picks = sum(chosen.values())
    return {name: count / picks for name, count in chosen.items()}


def combine(
    weights: Mapping[str, float], probabilities: Mapping[str, NDArray[np.float64]]
) -> NDArray[np.float64]:
    """The blend's probability for each row."""
    scores = sum(weight * to_odds(probabilities[name]) for name, weight in weights.items() if weight)
    return np.asarray(expit(scores))


def to_odds(probabilities: NDArray[np.float64]) -> NDArray[np.float64]:
    """Log-odds, finite also for 0 and 1."""
    return logit(np.clip(probabilities, 1e-7, 1 - 1e-7))
