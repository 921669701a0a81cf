"""95 % bootstrap intervals: how far a figure would move on another sample of the same kind.

Rows are drawn with replacement; with `groups`, whole groups are (all rows of a user together), because rows of one
user resemble each other and drawing them singly would make the interval too narrow.
"""

from collections.abc import Iterator
from typing import NamedTuple

import numpy as np
from numpy.typing import ArrayLike

from intent_desktop.metrics.classification import METRICS, probability_ranking
from intent_desktop.metrics.tally import Floats, Ranking, Tally

WORK = 50_000_000  # rows drawn in all before draws are cut; a few seconds
FEWEST_DRAWS = 200  # below, a 2.5 % percentile is guesswork

Interval = tuple[float, float]


class Band(NamedTuple):
    """A curve on a fixed grid with its pointwise 95 % interval; all (points,)."""

    x: Floats
    y: Floats
    low: Floats
    high: Floats


def draws_for(rows: int, draws: int = 500) -> int:
    """The draws really made for that many rows: fewer above 100,000 rows, never under 200. Name it in the protocol."""
    return min(draws, max(FEWEST_DRAWS, WORK // max(rows, 1)))


def bootstrap_intervals(
    labels: ArrayLike,
    probabilities: ArrayLike,
    threshold: float,
    draws: int = 500,
    seed: int = 0,
    groups: ArrayLike | None = None,
) -> dict[str, Interval]:
    """The interval of every figure of `METRICS`; makes `draws_for(n, draws)` draws.

    labels, probabilities: (n,); groups: (n,) any values. A figure that most draws leave undefined (a class with
    hardly a row) is left out.
    """
    ranking = probability_ranking(labels, probabilities)
    drawn = np.array(
        [
            [_figure(name, tally, threshold) for name in METRICS]
            for tally in map(ranking.tally, _weights(len(ranking.labels), draws, seed, groups))
        ]
    )
    # A mean of absolute gaps only grows when noise is added, and drawing rows again adds noise: its draws all lie too
    # high. Moved back by as much as their middle is off, they keep their spread and contain the figure.
    gap = list(METRICS).index("calibration_error")
    drawn[:, gap] += ranking.tally().calibration_error() - np.median(drawn[:, gap])
    drawn[:, gap] = np.maximum(drawn[:, gap], 0)
    intervals = {name: _percentiles(drawn[:, column]) for column, name in enumerate(METRICS)}
    return {name: interval for name, interval in intervals.items() if interval is not None}


def paired_interval(
    labels: ArrayLike,
    a: ArrayLike,
    b: ArrayLike,
    metric: str = "roc_auc",
    draws: int = 500,
    seed: int = 0,
    groups: ArrayLike | None = None,
    threshold: float = 0.5,
) -> Interval:
    """The interval of metric(a) - metric(b) for two models on the same rows (n,), both measured on the same draws.

    A difference is real, at 95 %, where its interval leaves out 0. Raises KeyError for an unknown metric and
    ValueError where most draws leave it undefined.
    """
    METRICS[metric]
    # Ranks alone do not ask for probabilities: a rule of thumb may be compared with a model.
    rank = Ranking if metric in ("roc_auc", "pr_auc", "lift@10") else probability_ranking
    first, second = rank(labels, a), rank(labels, b)
    differences = [
        _figure(metric, first.tally(weights), threshold) - _figure(metric, second.tally(weights), threshold)
        for weights in _weights(len(first.labels), draws, seed, groups)
    ]
    interval = _percentiles(np.array(differences))
    if interval is None:
        raise ValueError(f"{metric} needs more rows of both classes for an interval")
    return interval


def curve_bands(
    labels: ArrayLike,
    scores: ArrayLike,
    draws: int = 200,
    seed: int = 0,
    groups: ArrayLike | None = None,
    points: int = 60,
) -> dict[str, Band]:
    """Bands of the curves `roc` (false → true positive rate), `pr` (recall → precision), `gain` and `lift` (share).

    labels, scores: (n,). Raises ValueError where one class is missing.
    """
    ranking = Ranking(labels, scores)
    everyone = ranking.tally()
    everyone.roc_auc()  # raises where one class is missing
    even = np.arange(1, points + 1) / points
    # More points where ROC curves are steep, on the left.
    grids = {"roc": np.concatenate(([0.0], even)) ** 2, "pr": even, "gain": np.concatenate(([0.0], even))}
    grids["lift"] = even
    drawn: dict[str, list[Floats]] = {name: [] for name in grids}
    for weights in _weights(len(ranking.labels), draws, seed, groups):
        tally = ranking.tally(weights)
        if tally.positive and tally.negative:
            for name, grid in grids.items():
                drawn[name].append(_curve(name, tally, grid))
    bands = {}
    for name, grid in grids.items():
        low, high = np.percentile(np.array(drawn[name]), (2.5, 97.5), axis=0)
        bands[name] = Band(grid, _curve(name, everyone, grid), low, high)
    return bands


def best_rates(
    labels: ArrayLike,
    scores: ArrayLike,
    draws: int = 200,
    seed: int = 0,
    groups: ArrayLike | None = None,
    points: int = 60,
) -> Band:
    """The share of positives among the best `x` of the rows, for equal steps of x up to all of them.

    labels, scores: (n,). Raises ValueError without a positive row.
    """
    ranking = Ranking(labels, scores)
    grid = np.arange(1, points + 1) / points

    def rates(tally: Tally) -> Floats:
        return tally.gain(grid) * tally.base_rate() / grid

    drawn = [
        rates(tally)
        for tally in map(ranking.tally, _weights(len(ranking.labels), draws, seed, groups))
        if tally.positive
    ]
    low, high = np.percentile(np.array(drawn), (2.5, 97.5), axis=0)
    return Band(grid, rates(ranking.tally()), low, high)


def _curve(name: str, tally: Tally, grid: Floats) -> Floats:
    if name == "roc":
        return np.interp(
            grid, tally.chosen_negatives / tally.negative, tally.chosen_positives / tally.positive
        )
    if name == "pr":
        first = np.searchsorted(tally.chosen_positives[1:], grid * tally.positive * (1 - 1e-12))
        return tally.precisions[first]
    gain = tally.gain(grid)
    return gain if name == "gain" else gain / grid


def _weights(rows: int, draws: int, seed: int, groups: ArrayLike | None) -> Iterator[Floats]:
    """For each draw, how often each row was drawn: (rows,)."""
    random = np.random.default_rng(seed)
    drawn_from, group_of_row = rows, None
    if groups is not None:
        distinct, group_of_row = np.unique(np.asarray(groups), return_inverse=True)
        if len(group_of_row) != rows:
            raise ValueError(f"{len(group_of_row)} groups for {rows} rows")
        drawn_from = len(distinct)
    for _ in range(draws_for(rows, draws)):
        times = np.bincount(random.integers(drawn_from, size=drawn_from), minlength=drawn_from)
        yield (times if group_of_row is None else times[group_of_row]).astype(np.float64)


def _figure(name: str, tally: Tally, threshold: float) -> float:
    try:
        return METRICS[name](tally, threshold)
    except ValueError:
        return np.nan


def _percentiles(drawn: Floats) -> Interval | None:
    """2.5 % and 97.5 % percentiles of the draws that have a value; None if fewer than half do."""
    valued = drawn[np.isfinite(drawn)]
    if 2 * len(valued) < len(drawn):
        return None
    low, high = np.percentile(valued, (2.5, 97.5))
    return float(low), float(high)
