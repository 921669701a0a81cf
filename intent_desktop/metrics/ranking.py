"""Metrics of rankings: where in the whole catalogue the items stand that really came next.

A *place* is the rank of a target among all items that are in the race, from 1; items with equal scores share the mean
of their places, so that a model which scores everything alike is not taken for a good one. Figures "at k" look at the
first k places. A row (a prompt) may have several targets.
"""

from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from intent_desktop.metrics.intervals import Interval, draws_for
from intent_desktop.metrics.tally import Floats

KS = (1, 5, 10, 20, 50)
DRAWS_AT_ONCE = 20


def mean_ranks(scores: NDArray[np.float32], rows: NDArray[np.int64], columns: NDArray[np.int32]) -> Floats:
    """The place of the score at each (row, column), float64 (places,): 1 is the row's largest; ties have their mean.

    scores: (rows, items); -inf: not in the race, and such a target stands behind everything else; so does one whose score
    is NaN, so that a model that diverged never looks perfect. A column of -1 is an item that is not among them: the place
    behind all.
    """
    found = np.empty(len(rows))
    items = scores.shape[1]
    if (columns < 0).any():
        known = columns >= 0
        found[~known] = items + 1
        found[known] = mean_ranks(scores, rows[known], columns[known])
        return found
    single = len(rows) == len(scores) and np.array_equal(rows, np.arange(len(scores)))
    if single:
        own = scores[rows, columns][:, None]
        greater, equal = items - (scores <= own).sum(axis=1), (scores == own).sum(axis=1)
        return np.asarray(greater + (equal + 1) / 2, dtype=np.float64)
    for number, (row, column) in enumerate(zip(rows, columns, strict=True)):
        own = scores[row, column]
        greater = items - np.count_nonzero(scores[row] <= own)
        found[number] = greater + (np.count_nonzero(scores[row] == own) + 1) / 2
    return found


def row_figures(
    places: Floats, target_starts: NDArray[np.int64], ks: Sequence[int] = KS
) -> dict[str, Floats]:
    """Each row's own `hr@k`, `ndcg@k`, `mrr@k` and `recall@k`, float64 (rows,), for averaging or for intervals.

    places: (targets,), those of row r from `target_starts[r]` to `target_starts[r + 1]`; every row has a target.
    hr: is any target among the first k; recall: which share of them; mrr: 1 / the best place; ndcg: binary gains discounted
    by log2(place + 1), divided by what the best order would have (Järvelin and Kekäläinen, 2002).
    """
    starts, counts = target_starts[:-1], np.diff(target_starts)
    best = np.minimum.reduceat(places, starts) if len(places) else np.zeros(0)
    # Mean places of targets that tie are equal, so discounts are taken at the mean place as well. More targets than k
    # may then tie inside the first k, hence the cap.
    gains = 1 / np.log2(places + 1)
    figures = {}
    for k in ks:
        inside = places <= k
        ideal = np.concatenate([[0], np.cumsum(1 / np.log2(np.arange(2, k + 2)))])[np.minimum(counts, k)]
        figures[f"hr@{k}"] = (best <= k).astype(np.float64)
        figures[f"ndcg@{k}"] = np.minimum(np.add.reduceat(gains * inside, starts) / ideal, 1)
        figures[f"mrr@{k}"] = np.where(best <= k, 1 / best, 0.0)
        figures[f"recall@{k}"] = np.add.reduceat(inside.astype(np.float64), starts) / counts
    return figures


def mean_with_interval(
    values: Floats, owners: NDArray[np.int64], draws: int | None = None, seed: int = 0
) -> tuple[float, Interval]:
    """The mean of rows (rows,) and its 95 % bootstrap interval; whole owners (rows,) are drawn, not single rows."""
    return float(values.mean()), intervals({"": values}, owners, draws, seed)[""]


def intervals(
    figures: Mapping[str, Floats], owners: NDArray[np.int64], draws: int | None = None, seed: int = 0
) -> dict[str, Interval]:
    """95 % bootstrap intervals of the means of several figures (rows,), all on the same draws of whole owners (rows,)."""
    _, group = np.unique(owners, return_inverse=True)
    draws = draws or draws_for(len(owners))
    sizes = np.bincount(group).astype(np.float64)
    sums = np.stack([np.bincount(group, values, len(sizes)) for values in figures.values()], axis=1)
    random = np.random.default_rng(seed)
    means = np.empty((draws, len(figures)))
    for start in range(0, draws, DRAWS_AT_ONCE):
        stretch = slice(start, min(start + DRAWS_AT_ONCE, draws))
        times = np.stack(
            [
                np.bincount(random.integers(len(sizes), size=len(sizes)), minlength=len(sizes))
                for _ in range(stretch.start, stretch.stop)
            ]
        ).astype(np.float64)
        means[stretch] = (times @ sums) / (times @ sizes)[:, None]
    low, high = np.percentile(means, (2.5, 97.5), axis=0)
    return {name: (float(low[place]), float(high[place])) for place, name in enumerate(figures)}


def coverage(codes: NDArray[np.int32], items: int) -> float:
    """Which share of the catalogue is recommended to anybody; codes: (rows, k), 0 for none."""
    shown = np.unique(codes)
    return float((shown > 0).sum() / max(items, 1))


def novelty(codes: NDArray[np.int32], popularity: NDArray[np.int64]) -> float:
    """How surprising the recommended items are: the mean of -log2 of an item's share of all actions, in bits.

    popularity: actions on each item, (items,); an item without any counts as if it had one. codes: (rows, k).
    """
    shown = codes[codes > 0]
    share = np.maximum(popularity, 1) / max(int(popularity.sum()), 1)
    return float(-np.log2(share[shown - 1]).mean()) if len(shown) else 0.0


def popularity_bias(codes: NDArray[np.int32], popularity: NDArray[np.int64], share: float = 0.1) -> float:
    """Which share of the recommendations goes to the most popular tenth of the items; codes: (rows, k)."""
    shown = codes[codes > 0]
    head = np.argsort(-popularity, kind="stable")[: max(1, round(share * len(popularity)))]
    return float(np.isin(shown - 1, head).mean()) if len(shown) else 0.0
