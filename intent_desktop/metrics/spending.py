"""Metrics of expected spending against what was really spent, where most spend nothing and a few bring most of the money.

Being off by how much (`regression`) says little there: a few large customers decide it. So it is asked as well whether those who spend
most stand first (normalised Gini, rank correlation, what the first tenth brings), and whether the sum comes true. Where several
customers are expected to spend the same, each counts as their mean.
"""

from collections.abc import Iterator
from typing import NamedTuple

import numpy as np
from numpy.typing import ArrayLike

from intent_desktop.metrics import regression
from intent_desktop.metrics.intervals import Interval, draws_for
from intent_desktop.metrics.tally import Floats

TOP = 0.1
FIGURES = ("gini", "top_tenth", "spearman", "mae", "rmse", "r2", "total_ratio")
_SMALLEST = 1e-12


def deviance(truth: ArrayLike, predicted: ArrayLike) -> float:
    """Mean Tweedie deviance of power 1.5 (Jørgensen, 1987) of (n,) predictions above 0: fit for amounts of which many are 0.

    The mean is what makes it smallest, and large customers count for less than in squares. Amounts below 0 count as 0.
    """
    return float(deviances(truth, predicted).mean())


def deviances(truth: ArrayLike, predicted: ArrayLike) -> Floats:
    """Each row's part of the deviance, (n,)."""
    spent = np.sqrt(np.maximum(np.asarray(truth, dtype=np.float64), 0))
    said = np.sqrt(np.maximum(np.asarray(predicted, dtype=np.float64), _SMALLEST))
    return 4 * (spent - said) ** 2 / said


def gini(truth: ArrayLike, predicted: ArrayLike) -> float:
    """How well spending is ranked, by the area under the curve of `gathered`: 1 as well as can be, 0 as by chance; NaN where all
    spent the same or the sum is not above 0.
    """
    given, said = np.asarray(truth, dtype=np.float64), np.asarray(predicted, dtype=np.float64)
    best = _area(given, given)
    return _area(given, said) / best if best > _SMALLEST else np.nan


def gathered(truth: ArrayLike, predicted: ArrayLike, points: int = 101) -> tuple[Floats, Floats]:
    """What share of all money the share x of customers that is expected to spend most has brought; x and it, (points,) each."""
    share = np.linspace(0, 1, points)
    return share, np.interp(share, *_curve(np.asarray(truth, np.float64), np.asarray(predicted, np.float64)))


def top_share(truth: ArrayLike, predicted: ArrayLike, share: float = TOP) -> float:
    """What share of all money those have brought who are expected to spend most, a `share` of all customers."""
    return float(np.interp(share, *_curve(np.asarray(truth, np.float64), np.asarray(predicted, np.float64))))


def figures(truth: ArrayLike, predicted: ArrayLike) -> dict[str, float]:
    """Every figure of `FIGURES` by name, `n`, the mean spent, and `top_tenth_best`: what the first tenth could have brought.

    ValueError where there are no rows.
    """
    given, said = np.asarray(truth, dtype=np.float64), np.asarray(predicted, dtype=np.float64)
    return {
        **_figures(given, said),
        "deviance": deviance(given, said),
        "top_tenth_best": top_share(given, given),
        "mean": float(given.mean()),
        "n": float(len(given)),
    }


def figure_intervals(
    truth: ArrayLike, predicted: ArrayLike, draws: int = 500, seed: int = 0
) -> dict[str, Interval]:
    """The 95 % bootstrap interval of each figure, a row being a customer; one that most draws leave undefined is left out."""
    given, said = np.asarray(truth, dtype=np.float64), np.asarray(predicted, dtype=np.float64)
    drawn = [_figures(given[rows], said[rows]) for rows in _drawn(len(given), draws, seed)]
    return {
        name: interval
        for name in FIGURES
        if (interval := _percentiles([found[name] for found in drawn])) is not None
    }


def paired_interval(
    truth: ArrayLike, a: ArrayLike, b: ArrayLike, draws: int = 500, seed: int = 0
) -> Interval | None:
    """The 95 % interval of gini(a) - gini(b) of two models on the same rows (n,), measured on the same draws."""
    given, one, other = (np.asarray(values, dtype=np.float64) for values in (truth, a, b))
    return _percentiles(
        [
            gini(given[rows], one[rows]) - gini(given[rows], other[rows])
            for rows in _drawn(len(given), draws, seed)
        ]
    )


class Tenths(NamedTuple):
    """Customers by what is expected of them, the highest tenth first: means `expected` and `real`, its 95 % interval, `counts`."""

    expected: Floats
    real: Floats
    low: Floats
    high: Floats
    counts: Floats


def tenths(truth: ArrayLike, predicted: ArrayLike, count: int = 10) -> Tenths:
    """Rows (n,) cut into `count` groups of equally many, fewer where there are fewer rows; of equal expectations in their order."""
    given, said = np.asarray(truth, dtype=np.float64), np.asarray(predicted, dtype=np.float64)
    groups = np.array_split(np.argsort(-said, kind="stable"), min(count, len(said)))
    size = np.array([len(rows) for rows in groups], dtype=np.float64)
    real = np.array([given[rows].mean() for rows in groups])
    spread = np.array([given[rows].std() for rows in groups])
    error = 1.96 * spread / np.sqrt(np.maximum(size - 1, 1))
    return Tenths(np.array([said[rows].mean() for rows in groups]), real, real - error, real + error, size)


def _figures(given: Floats, said: Floats) -> dict[str, float]:
    off = regression.figures(given, said)
    total = given.sum()
    return {
        "gini": gini(given, said),
        "top_tenth": top_share(given, said),
        "spearman": _rank_correlation(given, said),
        **{name: off[name] for name in ("mae", "rmse", "r2")},
        "total_ratio": float(said.sum() / total) if total > 0 else np.nan,
    }


def _curve(given: Floats, said: Floats) -> tuple[Floats, Floats]:
    """The corners of the curve of `gathered`: shares of customers and of money, from (0, 0) to (1, 1)."""
    order = np.argsort(-said, kind="stable")
    money, ranked = np.cumsum(given[order]), said[order]
    ends = np.append(np.flatnonzero(ranked[1:] != ranked[:-1]), len(ranked) - 1)
    total = money[-1]
    shares = money[ends] / total if total > 0 else np.full(len(ends), np.nan)
    return np.append(0.0, (ends + 1) / len(ranked)), np.append(0.0, shares)


def _area(given: Floats, said: Floats) -> float:
    """Twice the area between the curve of `gathered` and its diagonal."""
    share, money = _curve(given, said)
    return float(2 * np.trapezoid(money, share) - 1)


def _rank_correlation(given: Floats, said: Floats) -> float:
    """Spearman's; NaN where either is the same for all."""
    from scipy.stats import rankdata

    one, other = (rank - rank.mean() for rank in (rankdata(given), rankdata(said)))
    size = np.sqrt((one @ one) * (other @ other))
    return float(one @ other / size) if size > 0 else np.nan


def _drawn(rows: int, draws: int, seed: int) -> Iterator[np.typing.NDArray[np.int64]]:
    random = np.random.default_rng(seed)
    for _ in range(draws_for(rows, draws)):
        yield random.integers(rows, size=rows)


def _percentiles(drawn: list[float]) -> Interval | None:
    values = np.array(drawn)
    valued = values[np.isfinite(values)]
    if not len(valued) or 2 * len(valued) < len(values):
        return None
    low, high = np.percentile(valued, (2.5, 97.5))
    return float(low), float(high)
