"""What the models of a run reached on rows they had not seen, side by side."""

from collections.abc import Mapping

import msgspec
import numpy as np
from numpy.typing import NDArray

from intent_desktop.metrics.classification import best_f1_threshold, classification_metrics
from intent_desktop.metrics.intervals import bootstrap_intervals, paired_interval

DRAWS = 300


class Judged(msgspec.Struct, kw_only=True):
    """One part's outcome and every model's calibrated probability on it, all (rows,); `group` keeps users together."""

    label: NDArray[np.float32]
    group: NDArray[np.int64]
    probabilities: dict[str, NDArray[np.float64]]

    @property
    def clusters(self) -> NDArray[np.int64] | None:
        """The groups where any repeats; None where each row stands alone and no clusters need to be drawn."""
        return self.group if len(np.unique(self.group)) < len(self.group) else None


class ModelResult(msgspec.Struct, kw_only=True):
    """One model's figures: flat metrics on test and validation, 95 % intervals on test, threshold from validation."""

    model: str
    test: dict[str, float | None]
    valid: dict[str, float | None]
    intervals: dict[str, tuple[float, float]]
    threshold: float
    seconds: float
    ahead_of: dict[str, tuple[float, float]] = {}

    def metrics(self) -> dict[str, float | list[float] | None]:
        """Flat metrics with their intervals under `<name>_ci`."""
        intervals = {f"{name}_ci": list(interval) for name, interval in self.intervals.items()}
        return {**self.test, **intervals}


def compare(
    valid: Judged,
    test: Judged,
    seconds: Mapping[str, float],
    chosen: str,
    seed: int,
    threshold: float | None = None,
) -> list[ModelResult]:
    """Figures of every model, best validation ROC-AUC first.

    The threshold is the one given, else each model's of best F1 on validation. For the chosen model the paired 95 % interval of its
    lead in ROC-AUC over each other model is added.
    """
    results = []
    clusters = test.clusters
    for name, probability in test.probabilities.items():
        chosen_at = threshold
        if chosen_at is None:
            chosen_at = best_f1_threshold(valid.label, valid.probabilities[name])
        result = ModelResult(
            model=name,
            test=classification_metrics(test.label, probability, chosen_at),
            valid=classification_metrics(valid.label, valid.probabilities[name], chosen_at),
            intervals=bootstrap_intervals(test.label, probability, chosen_at, DRAWS, seed, groups=clusters),
            threshold=chosen_at,
            seconds=round(seconds.get(name, 0.0), 2),
        )
        if name == chosen:
            result.ahead_of = {
                other: paired_interval(
                    test.label,
                    probability,
                    test.probabilities[other],
                    draws=DRAWS,
                    seed=seed,
                    groups=clusters,
                )
                for other in test.probabilities
                if other != name
            }
        results.append(result)
    return sorted(results, key=lambda result: -(result.valid["roc_auc"] or 0))
