"""Labels counted by score: what every metric of a yes/no prediction is computed from.

A ROC curve, a log loss or a profit depends on the rows only through how many positives and negatives share each
score. So the scores are sorted once (`Ranking`), and each bootstrap draw merely weighs the rows anew (`Tally`).
The figure and its interval come from the same formulas.
"""

from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import ArrayLike, NDArray

Floats = NDArray[np.float64]


class Ranking:
    """Rows sorted by score, lowest first, equal scores together.

    labels: (n,) of 0 and 1 or booleans. scores: (n,) finite numbers. Raises ValueError for anything else.
    """

    def __init__(self, labels: ArrayLike, scores: ArrayLike):
        truth = np.asarray(labels)
        ranked = np.asarray(scores, dtype=np.float64)
        if truth.ndim != 1 or truth.shape != ranked.shape:
            raise ValueError(
                f"labels {truth.shape} and scores {ranked.shape} must be two equally long vectors"
            )
        if not len(truth):
            raise ValueError("there are no rows to measure")
        if not np.isin(truth, (0, 1)).all():
            raise ValueError("labels must be 0 or 1")
        if not np.isfinite(ranked).all():
            raise ValueError("scores must be finite numbers")
        self.order = np.argsort(ranked, kind="stable")
        self.labels = truth[self.order].astype(np.float64)
        ranked = ranked[self.order]
        self.starts = np.flatnonzero(np.concatenate(([True], ranked[1:] != ranked[:-1])))
        self.values = ranked[self.starts]

    def tally(self, weights: Floats | None = None) -> "Tally":
        """How many positives and negatives share each score; `weights`: (n,) in the order given at first."""
        weights = np.ones(len(self.labels)) if weights is None else weights[self.order]
        positives = weights * self.labels
        negatives = weights - positives
        if len(self.starts) < len(self.labels):
            positives = np.add.reduceat(positives, self.starts)
            negatives = np.add.reduceat(negatives, self.starts)
        return Tally(self, positives, negatives)

    @cached_property
    def log_likelihoods(self) -> tuple[Floats, Floats]:
        """Logarithms of each probability and of its complement, kept off minus infinity."""
        smallest = np.finfo(np.float64).eps
        clipped = np.clip(self.values, smallest, 1 - smallest)
        return np.log(clipped), np.log1p(-clipped)


@dataclass(frozen=True)
class Tally:
    """Positives and negatives at each distinct score (u,), lowest score first. A row is chosen at score ≥ threshold."""

    ranking: Ranking
    positives: Floats
    negatives: Floats

    @property
    def values(self) -> Floats:
        return self.ranking.values

    @cached_property
    def counts(self) -> Floats:
        return self.positives + self.negatives

    @cached_property
    def positive(self) -> float:
        return float(self.positives.sum())

    @cached_property
    def negative(self) -> float:
        return float(self.negatives.sum())

    @property
    def total(self) -> float:
        return self.positive + self.negative

    @cached_property
    def chosen_positives(self) -> Floats:
        """Positives at or above each score, highest score first, after a leading 0 for choosing nobody: (u+1,)."""
        return np.concatenate(([0.0], np.cumsum(self.positives[::-1])))

    @cached_property
    def chosen_negatives(self) -> Floats:
        """Negatives at or above each score, highest score first, after a leading 0: (u+1,)."""
        return np.concatenate(([0.0], np.cumsum(self.negatives[::-1])))

    @cached_property
    def chosen(self) -> Floats:
        return self.chosen_positives + self.chosen_negatives

    @cached_property
    def precisions(self) -> Floats:
        """Precision at each number of chosen rows: (u,), highest threshold first."""
        return self.chosen_positives[1:] / np.maximum(self.chosen[1:], 1e-300)

    def _needs_both_classes(self, name: str) -> None:
        if not self.positive or not self.negative:
            raise ValueError(f"{name} needs rows of both classes")

    def roc_auc(self) -> float:
        """Chance that a random positive scores above a random negative, ties counting half."""
        self._needs_both_classes("ROC-AUC")
        gained = self.chosen_positives[1:] + self.chosen_positives[:-1]
        return float(gained @ self.negatives[::-1] / (2 * self.positive * self.negative))

    def pr_auc(self) -> float:
        """Average precision over the positives."""
        self._needs_both_classes("PR-AUC")
        return float(self.precisions @ self.positives[::-1] / self.positive)

    def log_loss(self) -> float:
        log_yes, log_no = self.ranking.log_likelihoods
        return float(-(self.positives @ log_yes + self.negatives @ log_no) / self.total)

    def brier(self) -> float:
        squared = self.positives @ (1 - self.values) ** 2 + self.negatives @ self.values**2
        return float(squared / self.total)

    def base_rate(self) -> float:
        return self.positive / self.total

    def confusion(self, threshold: float) -> tuple[float, float, float, float]:
        """True positives, false positives, false negatives, true negatives when choosing score ≥ threshold."""
        first = int(np.searchsorted(self.values, threshold, side="left"))
        hits = float(self.positives[first:].sum())
        alarms = float(self.negatives[first:].sum())
        return hits, alarms, self.positive - hits, self.negative - alarms

    def equal_mass_bins(self, bins: int) -> NDArray[np.intp]:
        """The bin (0 … bins-1) of each distinct score, so that bins hold about equally many rows. Ties stay together."""
        middle = np.cumsum(self.counts) - self.counts / 2
        return np.minimum((middle / self.total * bins).astype(np.intp), bins - 1)

    def calibration_error(self, bins: int = 10) -> float:
        """Mean gap between promised and observed rate over bins of equal mass, weighted by their rows."""
        gaps = np.bincount(self.equal_mass_bins(bins), self.counts * self.values - self.positives)
        return float(np.abs(gaps).sum() / self.total)

    def gain(self, shares: ArrayLike) -> Floats:
        """Share of all positives among the top `shares` of the rows; rows of equal score count in proportion."""
        if not self.positive:
            raise ValueError("a gain needs at least one positive row")
        return np.interp(
            np.asarray(shares, dtype=np.float64),
            self.chosen / self.total,
            self.chosen_positives / self.positive,
        )
