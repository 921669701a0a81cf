"""Metrics of predicted numbers against those that came true: how far they are off, and whether they mean what they say.

RMSE punishes large errors most, MAE is the typical one; R² is the share of the variance explained. Intervals draw whole
groups (all rows of a user together), because rows of one user resemble each other.
"""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

import numpy as np
from numpy.typing import ArrayLike, NDArray

from intent_desktop.metrics.intervals import Interval, draws_for
from intent_desktop.metrics.tally import Floats

FIGURES = ("rmse", "mae", "r2")


def rmse(truth: ArrayLike, predicted: ArrayLike) -> float:
    """Root of the mean squared error of (n,) predictions; ValueError where there are none."""
    return _figures(*_sums(truth, predicted))["rmse"]


def figures(truth: ArrayLike, predicted: ArrayLike) -> dict[str, float]:
    """Every figure of `FIGURES` by name, and `n`: r2 is below 0 where the mean would do better, NaN where the truth does not
    vary. ValueError where there are no rows.
    """
    sums = _sums(truth, predicted)
    return {**_figures(*sums), "n": float(len(sums[0]))}


def figure_intervals(
    truth: ArrayLike, predicted: ArrayLike, groups: ArrayLike, draws: int = 500, seed: int = 0
) -> dict[str, Interval]:
    """The 95 % bootstrap interval of each figure; groups: (n,) any values. A figure that most draws leave undefined is left out."""
    sums = _by_group(_sums(truth, predicted), groups)
    drawn = [_figures(*(times[:, None] * sums).T) for times in _times_drawn(len(sums), draws, seed)]
    found = {}
    for name in FIGURES:
        values = np.array([figures[name] for figures in drawn])
        valued = values[np.isfinite(values)]
        if 2 * len(valued) >= len(values):
            low, high = np.percentile(valued, (2.5, 97.5))
            found[name] = (float(low), float(high))
    return found


def paired_interval(
    truth: ArrayLike, a: ArrayLike, b: ArrayLike, groups: ArrayLike, draws: int = 500, seed: int = 0
) -> Interval:
    """The 95 % interval of RMSE(a) - RMSE(b) of two models on the same rows (n,), measured on the same draws."""
    first, second = (_by_group(_sums(truth, predicted), groups) for predicted in (a, b))
    differences = [
        np.sqrt(times @ first[:, 1] / (times @ first[:, 0]))
        - np.sqrt(times @ second[:, 1] / (times @ second[:, 0]))
        for times in _times_drawn(len(first), draws, seed)
    ]
    low, high = np.percentile(differences, (2.5, 97.5))
    return float(low), float(high)


class Reliability(NamedTuple):
    """Rows binned by what was predicted: the means `predicted` and `observed`, its 95 % interval, `counts`; all (bins,)."""

    predicted: Floats
    observed: Floats
    low: Floats
    high: Floats
    counts: NDArray[np.int64]


def reliability(truth: ArrayLike, predicted: ArrayLike, bins: int = 10) -> Reliability:
    """Predictions (n,) cut into bins of about equally many rows; a model that means what it says lies on the diagonal."""
    given, said = _checked(truth, predicted)
    edges = np.unique(np.quantile(said, np.linspace(0, 1, bins + 1)[1:-1]))
    place = np.searchsorted(edges, said, side="right")
    counts = np.bincount(place, minlength=len(edges) + 1)
    some = counts > 0
    size = counts[some]
    mean = np.bincount(place, given, len(counts))[some] / size
    spread = np.bincount(place, given**2, len(counts))[some] / size - mean**2
    error = 1.96 * np.sqrt(np.maximum(spread, 0) / np.maximum(size - 1, 1))
    said_mean = np.bincount(place, said, len(counts))[some] / size
    return Reliability(said_mean, mean, mean - error, mean + error, size.astype(np.int64))


def error_by_level(
    truth: ArrayLike, predicted: ArrayLike, level: ArrayLike, bounds: tuple[int, ...]
) -> Mapping[tuple[int, int | None], tuple[int, float, float]]:
    """Rows, RMSE and MAE by the level of each row (n,): from each bound up to the next (None: no end); empty ones left out."""
    given, said = _checked(truth, predicted)
    place = np.searchsorted(bounds, np.asarray(level), side="right") - 1
    found: dict[tuple[int, int | None], tuple[int, float, float]] = {}
    for number, least in enumerate(bounds):
        error = (said - given)[place == number]
        if len(error):
            most = bounds[number + 1] - 1 if number + 1 < len(bounds) else None
            found[least, most] = len(error), float(np.sqrt((error**2).mean())), float(np.abs(error).mean())
    return found


def _checked(truth: ArrayLike, predicted: ArrayLike) -> tuple[Floats, Floats]:
    given = np.asarray(truth, dtype=np.float64)
    said = np.asarray(predicted, dtype=np.float64)
    if given.shape != said.shape or given.ndim != 1:
        raise ValueError(f"{said.shape} predictions for {given.shape} rows")
    if not len(given):
        raise ValueError("no rows to measure errors on")
    if not (np.isfinite(given).all() and np.isfinite(said).all()):
        raise ValueError("a rating or a prediction is not finite")
    return given, said


def _sums(truth: ArrayLike, predicted: ArrayLike) -> tuple[Floats, ...]:
    """What the figures are sums of, (n,) each: ones, squared and absolute errors, the truth and its square."""
    given, said = _checked(truth, predicted)
    error = said - given
    return np.ones(len(given)), error**2, np.abs(error), given, given**2


def _figures(
    rows: Floats, squared: Floats, absolute: Floats, truth: Floats, squares: Floats
) -> dict[str, float]:
    count, off = rows.sum(), squared.sum()
    variation = squares.sum() - truth.sum() ** 2 / count
    # Rounding leaves a trace of variation where there is none.
    varies = variation > 1e-9 * max(squares.sum(), 1e-300)
    return {
        "rmse": float(np.sqrt(off / count)),
        "mae": float(absolute.sum() / count),
        "r2": float(1 - off / variation) if varies else float("nan"),
    }


def _by_group(sums: tuple[Floats, ...], groups: ArrayLike) -> Floats:
    """The sums of each group, (groups, sums)."""
    _, group = np.unique(np.asarray(groups), return_inverse=True)
    return np.stack([np.bincount(group, column) for column in sums], axis=1)


def _times_drawn(groups: int, draws: int, seed: int) -> Iterator[Floats]:
    """For each draw, how often each group was drawn: (groups,)."""
    random = np.random.default_rng(seed)
    for _ in range(draws_for(groups, draws)):
        drawn = random.integers(groups, size=groups)
        yield np.bincount(drawn, minlength=groups).astype(np.float64)
