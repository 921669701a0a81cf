"""Metrics of a yes/no prediction. Labels are (n,) of 0 and 1, probabilities (n,); a row counts as yes at ≥ threshold.

Functions raise ValueError where a figure does not exist (one class only, no rows, scores that are not finite).
`classification_metrics` says None there instead.
"""

from collections.abc import Callable
from typing import NamedTuple

import numpy as np
from numpy.typing import ArrayLike

from intent_desktop.metrics.tally import Floats, Ranking, Tally

MOST_POINTS = 200


class Confusion(NamedTuple):
    """Numbers of rows by truth and prediction."""

    true_positive: int
    false_positive: int
    false_negative: int
    true_negative: int

    @property
    def accuracy(self) -> float:
        return (self.true_positive + self.true_negative) / sum(self)

    @property
    def precision(self) -> float:
        """Share of the chosen that are positive; 0 where nobody is chosen."""
        return self.true_positive / max(self.true_positive + self.false_positive, 1)

    @property
    def recall(self) -> float:
        """Share of the positives that are chosen; 0 where there are none."""
        return self.true_positive / max(self.true_positive + self.false_negative, 1)

    @property
    def f1(self) -> float:
        """Harmonic mean of precision and recall; 0 where nothing is right."""
        wrong = self.false_positive + self.false_negative
        return 2 * self.true_positive / max(2 * self.true_positive + wrong, 1)


class RocCurve(NamedTuple):
    false_positive_rate: Floats
    true_positive_rate: Floats


class PrCurve(NamedTuple):
    recall: Floats
    precision: Floats


class GainCurve(NamedTuple):
    """For the top `share` of the rows: which part of the positives they hold, and how many times the base rate."""

    share: Floats
    gain: Floats
    lift: Floats


METRICS: dict[str, Callable[[Tally, float], float]] = {
    "roc_auc": lambda tally, threshold: tally.roc_auc(),
    "pr_auc": lambda tally, threshold: tally.pr_auc(),
    "log_loss": lambda tally, threshold: tally.log_loss(),
    "brier": lambda tally, threshold: tally.brier(),
    "accuracy": lambda tally, threshold: _confusion(tally, threshold).accuracy,
    "precision": lambda tally, threshold: _confusion(tally, threshold).precision,
    "recall": lambda tally, threshold: _confusion(tally, threshold).recall,
    "f1": lambda tally, threshold: _confusion(tally, threshold).f1,
    "calibration_error": lambda tally, threshold: tally.calibration_error(),
    "lift@10": lambda tally, threshold: float(tally.gain(0.1)) / 0.1,
    "base_rate": lambda tally, threshold: tally.base_rate(),
}


def classification_metrics(
    labels: ArrayLike, probabilities: ArrayLike, threshold: float
) -> dict[str, float | None]:
    """Every figure of `METRICS`, with `n` and `threshold`. None for a figure that one class alone does not define.

    Raises ValueError unless all probabilities lie in 0 … 1.
    """
    tally = probability_ranking(labels, probabilities).tally()
    figures = {name: _or_none(metric, tally, threshold) for name, metric in METRICS.items()}
    return {**figures, "n": float(tally.total), "threshold": float(threshold)}


def probability_ranking(labels: ArrayLike, probabilities: ArrayLike) -> Ranking:
    """The rows sorted by probability; raises ValueError unless all lie in 0 … 1."""
    ranking = Ranking(labels, probabilities)
    if ranking.values[0] < 0 or ranking.values[-1] > 1:
        raise ValueError("probabilities must lie between 0 and 1")
    return ranking


def roc_auc(labels: ArrayLike, scores: ArrayLike) -> float:
    """Chance that a random positive scores above a random negative, ties counting half."""
    return Ranking(labels, scores).tally().roc_auc()


def pr_auc(labels: ArrayLike, scores: ArrayLike) -> float:
    """Average precision: the area under the precision-recall steps."""
    return Ranking(labels, scores).tally().pr_auc()


def log_loss(labels: ArrayLike, probabilities: ArrayLike) -> float:
    """Mean negative log-likelihood, in nats; probabilities of exactly 0 or 1 are kept a hair inside."""
    return probability_ranking(labels, probabilities).tally().log_loss()


def brier(labels: ArrayLike, probabilities: ArrayLike) -> float:
    """Mean squared distance of the probability from the truth."""
    return probability_ranking(labels, probabilities).tally().brier()


def calibration_error(labels: ArrayLike, probabilities: ArrayLike, bins: int = 10) -> float:
    """Expected calibration error over `bins` bins that hold equally many rows."""
    return probability_ranking(labels, probabilities).tally().calibration_error(bins)


def confusion(labels: ArrayLike, scores: ArrayLike, threshold: float) -> Confusion:
    """How many rows fall where when choosing score ≥ threshold."""
    return _confusion(Ranking(labels, scores).tally(), threshold)


def accuracy(labels: ArrayLike, scores: ArrayLike, threshold: float) -> float:
    """Share of rows predicted right."""
    return confusion(labels, scores, threshold).accuracy


def precision(labels: ArrayLike, scores: ArrayLike, threshold: float) -> float:
    """Share of the chosen that are positive; 0 where nobody is chosen."""
    return confusion(labels, scores, threshold).precision


def recall(labels: ArrayLike, scores: ArrayLike, threshold: float) -> float:
    """Share of the positives that are chosen; 0 where there are none."""
    return confusion(labels, scores, threshold).recall


def f1(labels: ArrayLike, scores: ArrayLike, threshold: float) -> float:
    """Harmonic mean of precision and recall."""
    return confusion(labels, scores, threshold).f1


def lift(labels: ArrayLike, scores: ArrayLike, share: float = 0.1) -> float:
    """How many times the base rate the top `share` of the rows reaches; ties at its edge count in proportion."""
    return float(Ranking(labels, scores).tally().gain(share)) / share


def best_f1_threshold(labels: ArrayLike, scores: ArrayLike) -> float:
    """The threshold with the highest F1; the higher one of equals. Choose it on validation rows, not on test rows."""
    tally = Ranking(labels, scores).tally()
    f1_scores = 2 * tally.chosen_positives[1:] / (tally.chosen[1:] + tally.positive)
    return threshold_between(tally.values, int(f1_scores.argmax()) + 1)


def threshold_between(values: Floats, chosen: int) -> float:
    """A threshold that chooses the highest `chosen` of the ascending distinct scores.

    It lies midway to the next score below, so that rounding on another machine does not move a row across.
    """
    if chosen == 0:
        return float(np.nextafter(values[-1], np.inf))
    lowest = len(values) - chosen
    if lowest == 0:
        return float(values[0])
    middle = (values[lowest - 1] + values[lowest]) / 2
    return float(middle if middle > values[lowest - 1] else values[lowest])


def roc_curve(labels: ArrayLike, scores: ArrayLike) -> RocCurve:
    """The ROC curve from (0, 0) to (1, 1), thinned to at most 200 points."""
    tally = Ranking(labels, scores).tally()
    if not tally.positive or not tally.negative:
        raise ValueError("a ROC curve needs rows of both classes")
    alarms, hits = tally.chosen_negatives / tally.negative, tally.chosen_positives / tally.positive
    kept = _thinned(alarms, hits)
    return RocCurve(alarms[kept], hits[kept])


def pr_curve(labels: ArrayLike, scores: ArrayLike) -> PrCurve:
    """The precision-recall curve, highest threshold first, thinned to at most 200 points."""
    tally = Ranking(labels, scores).tally()
    if not tally.positive:
        raise ValueError("a precision-recall curve needs at least one positive row")
    recalls = tally.chosen_positives[1:] / tally.positive
    kept = _thinned(recalls, tally.precisions)
    return PrCurve(recalls[kept], tally.precisions[kept])


def gain_curve(labels: ArrayLike, scores: ArrayLike, points: int = 100) -> GainCurve:
    """Gain and lift at `points` equal steps of the population, best scores first; lift at share 0 is not defined."""
    shares = np.arange(1, points + 1) / points
    gains = Ranking(labels, scores).tally().gain(shares)
    return GainCurve(shares, gains, gains / shares)


def _confusion(tally: Tally, threshold: float) -> Confusion:
    return Confusion(*(round(count) for count in tally.confusion(threshold)))


def _or_none(metric: Callable[[Tally, float], float], tally: Tally, threshold: float) -> float | None:
    try:
        return metric(tally, threshold)
    except ValueError:
        return None


def _thinned(x: Floats, y: Floats) -> np.ndarray[tuple[int], np.dtype[np.intp]]:
    """Indices of at most 200 points, evenly spread along the drawn curve, both ends among them."""
    if len(x) <= MOST_POINTS:
        return np.arange(len(x))
    way = np.concatenate(([0.0], np.cumsum(np.abs(np.diff(x)) + np.abs(np.diff(y)))))
    return np.unique(np.searchsorted(way, np.linspace(0, way[-1], MOST_POINTS)).clip(0, len(x) - 1))
