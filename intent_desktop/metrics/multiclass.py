"""Metrics of a choice among several kinds, and of when something happens.

`kinds` are (n,) whole numbers from 0, `chances` (n, kinds) sum to one in each row. Times are seconds; an interval of time
is given by its quantiles (n, len(QUANTILES)).
"""

from collections.abc import Callable, Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import ArrayLike, NDArray

from intent_desktop.metrics.tally import Floats

QUANTILES = (0.1, 0.5, 0.9)
"""Of the time to the next action: the ends of an 80 % interval, and the median between them."""
COVERED = QUANTILES[-1] - QUANTILES[0]
SMALLEST = 1e-15
Whole = NDArray[np.int64]
Interval = tuple[float, float]


class Bins(NamedTuple):
    """Bins of equal mass: mean predicted chance, observed rate, rows; all (bins,)."""

    predicted: Floats
    observed: Floats
    rows: Floats


def row_losses(kinds: Whole, chances: Floats) -> Floats:
    """Each row's negative log-likelihood in nats, (n,)."""
    return -np.log(np.maximum(chances[np.arange(len(kinds)), kinds], SMALLEST))


def log_loss(kinds: Whole, chances: Floats) -> float:
    """Mean negative log-likelihood, in nats."""
    return float(row_losses(kinds, chances).mean())


def confusion(kinds: Whole, chances: Floats, weights: Floats | None = None) -> Floats:
    """Rows by what happened (first axis) and the likeliest kind (second), float64 (kinds, kinds)."""
    count = chances.shape[1]
    cells = kinds * count + chances.argmax(axis=1)
    return np.bincount(cells, weights, count * count).reshape(count, count).astype(np.float64)


def precision(table: Floats) -> Floats:
    """Of the rows called each kind, the share that was it, (kinds,); 0 for a kind that is never called."""
    return np.asarray(table.diagonal() / np.maximum(table.sum(axis=0), 1e-300))


def recall(table: Floats) -> Floats:
    """Of the rows of each kind, the share that is called so, (kinds,); 0 for a kind without rows."""
    return np.asarray(table.diagonal() / np.maximum(table.sum(axis=1), 1e-300))


def macro_f1(table: Floats) -> float:
    """The mean of F1 over the kinds that have rows, each as important as the other; 0 where nothing is right."""
    both = table.sum(axis=0) + table.sum(axis=1)
    there = table.sum(axis=1) > 0
    return float((2 * table.diagonal()[there] / both[there]).mean()) if there.any() else 0.0


def reliability(hits: ArrayLike, chances: ArrayLike, bins: int = 10) -> Bins:
    """Promised against observed in bins of equally many rows; hits (n,) of 0 and 1, chances (n,)."""
    truth, promised = np.asarray(hits, dtype=np.float64), np.asarray(chances, dtype=np.float64)
    order = np.argsort(promised, kind="stable")
    parts = [part for part in np.array_split(order, bins) if len(part)]
    return Bins(
        np.array([promised[part].mean() for part in parts]),
        np.array([truth[part].mean() for part in parts]),
        np.array([len(part) for part in parts], dtype=np.float64),
    )


def calibration_error(kinds: Whole, chances: Floats, bins: int = 10) -> float:
    """How far the chance of a kind is from how often it comes, in bins of equally many rows; the mean over kinds,
    weighted by how often each comes (class-wise expected calibration error).
    """
    total = 0.0
    for kind, share in enumerate(np.bincount(kinds, minlength=chances.shape[1]) / max(len(kinds), 1)):
        found = reliability(kinds == kind, chances[:, kind], bins)
        total += share * ((np.abs(found.predicted - found.observed) * found.rows).sum() / len(kinds))
    return float(total)


def pinball(seconds: Floats, quantiles: Floats, levels: Sequence[float] = QUANTILES) -> Floats:
    """Each row's mean pinball loss over the levels, in seconds, (n,); quantiles (n, levels)."""
    short = seconds[:, None] - quantiles
    return np.asarray(np.maximum(np.asarray(levels) * short, (np.asarray(levels) - 1) * short).mean(axis=1))


def covered(seconds: Floats, quantiles: Floats) -> NDArray[np.bool_]:
    """Whether each time lies within its interval, (n,)."""
    return (quantiles[:, 0] <= seconds) & (seconds <= quantiles[:, -1])


class Answers(NamedTuple):
    """What happened and what was told: `kinds`, `chances`, `seconds` (n,) NaN where nothing came, `quantiles` (n, 3)."""

    kinds: Whole
    chances: Floats
    seconds: Floats
    quantiles: Floats


def action_metrics(answers: Answers, names: Sequence[str]) -> dict[str, float | None]:
    """All figures as a flat mapping: log_loss, accuracy, top2, macro_f1, brier, calibration_error, precision_<kind> and
    recall_<kind>; of the rows where something came gap_median_error, gap_pinball (seconds) and gap_coverage (share within
    the 80 % interval); n. None for what the rows do not define.
    """
    figures = {name: measure(None) for name, measure in _measures(answers, names).items()}
    figures["calibration_error"] = calibration_error(answers.kinds, answers.chances)
    figures["n"] = float(len(answers.kinds))
    return {name: None if value is None or np.isnan(value) else value for name, value in figures.items()}


def action_intervals(
    answers: Answers, names: Sequence[str], owners: NDArray[np.int64], draws: int = 200, seed: int = 0
) -> dict[str, Interval]:
    """The 95 % bootstrap interval of every figure but the calibration error and n; whole owners (n,) are drawn."""
    _, group = np.unique(owners, return_inverse=True)
    groups = int(group.max()) + 1
    measures = _measures(answers, names)
    random = np.random.default_rng(seed)
    drawn: dict[str, list[float]] = {name: [] for name in measures}
    for _ in range(draws):
        times = np.bincount(random.integers(groups, size=groups), minlength=groups)
        weights = times[group].astype(np.float64)
        for name, measure in measures.items():
            drawn[name].append(measure(weights))
    intervals = {}
    for name, values in drawn.items():
        valued = np.array([value for value in values if not np.isnan(value)])
        if 2 * len(valued) >= draws:
            low, high = np.percentile(valued, (2.5, 97.5))
            intervals[name] = (float(low), float(high))
    return intervals


def _measures(answers: Answers, names: Sequence[str]) -> dict[str, Callable[[Floats | None], float]]:
    """Every figure as a function of the rows' weights (None: each counts once), prepared so that draws are quick."""
    kinds, chances, seconds, quantiles = answers
    own = chances[np.arange(len(kinds)), kinds]
    above = (chances > own[:, None]).sum(axis=1) + ((chances == own[:, None]).sum(axis=1) - 1) / 2
    brier = (chances**2).sum(axis=1) - 2 * own + 1
    called = chances.argmax(axis=1)
    came = ~np.isnan(seconds)
    cells = kinds * chances.shape[1] + called

    def mean(values: Floats) -> Callable[[Floats | None], float]:
        return lambda weights: (
            float(values.mean() if weights is None else values @ weights / max(weights.sum(), 1e-300))
            if len(values)
            else float("nan")
        )

    def mean_where_came(values: Floats) -> Callable[[Floats | None], float]:
        inside = mean(values)
        return lambda weights: inside(None if weights is None else weights[came])

    def table(weights: Floats | None) -> Floats:
        size = chances.shape[1]
        return np.bincount(cells, weights, size * size).reshape(size, size).astype(np.float64)

    def of_kind(share: Callable[[Floats], Floats], place: int, axis: int) -> Callable[[Floats | None], float]:
        def measure(weights: Floats | None) -> float:
            counts = table(weights)
            return float(share(counts)[place]) if counts.sum(axis=axis)[place] else float("nan")

        return measure

    errors = np.abs(seconds[came] - quantiles[came, 1])
    order = np.argsort(errors, kind="stable")

    def median_error(weights: Floats | None) -> float:
        if not len(errors):
            return float("nan")
        reached = np.cumsum(np.ones(len(errors)) if weights is None else weights[came][order])
        return float(errors[order][np.searchsorted(reached, reached[-1] / 2)])

    measures: dict[str, Callable[[Floats | None], float]] = {
        "log_loss": mean(row_losses(kinds, chances)),
        "accuracy": mean((called == kinds).astype(np.float64)),
        "top2": mean((above < 2).astype(np.float64)),
        "macro_f1": lambda weights: macro_f1(table(weights)),
        "brier": mean(brier),
        "gap_median_error": median_error,
        "gap_pinball": mean_where_came(pinball(seconds[came], quantiles[came])),
        "gap_coverage": mean_where_came(covered(seconds[came], quantiles[came]).astype(np.float64)),
    }
    for place, name in enumerate(names):
        measures[f"precision_{name}"] = of_kind(precision, place, 0)
        measures[f"recall_{name}"] = of_kind(recall, place, 1)
    return measures
