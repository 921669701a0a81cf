"""How far new data have moved from those that a model learnt from: a small profile, and its comparison.

The measure is the population stability index (PSI) over the shares of bins or values; missing ones are a bin of
their own. By custom a PSI from 0.1 on is some drift, from 0.25 on strong drift.
"""

from collections import Counter
from collections.abc import Mapping
from typing import Any, Literal

import msgspec
import numpy as np

Verdict = Literal["none", "some", "strong"]

SOME = 0.1
STRONG = 0.25
BINS = 10
VALUES = 50
_SMALLEST_SHARE = 1e-4
_FEWEST_ROWS = 30


class NumberProfile(msgspec.Struct, frozen=True):
    """Distribution of a number column: inner bin edges (rising), share of each bin, share of missing values.

    Bin i holds edges[i - 1] < x <= edges[i]; there is one bin more than edges.
    """

    edges: list[float]
    shares: list[float]
    missing: float


class CategoryProfile(msgspec.Struct, frozen=True):
    """Distribution of a category column: the share of each frequent value, of all others together, of missing."""

    shares: dict[str, float]
    other: float
    missing: float
    complete: bool
    """Whether `shares` names every value there was, so that an unnamed one is new."""


class Profile(msgspec.Struct, frozen=True):
    """What the columns of some rows looked like; small enough to travel in a bundle."""

    rows: int
    numbers: dict[str, NumberProfile]
    categories: dict[str, CategoryProfile]


class Drift(msgspec.Struct, frozen=True, kw_only=True):
    """How far one column has moved: its PSI, the shares of missing values, the share of values never seen before."""

    column: str
    psi: float
    verdict: Verdict
    missing_before: float
    missing_now: float
    unseen: float = 0.0


def profile(numbers: Mapping[str, np.ndarray], categories: Mapping[str, np.ndarray]) -> Profile:
    """Profile of columns of equal length: `numbers` float arrays (NaN is missing), `categories` arrays of text or
    objects (None, NaN and "" are missing).
    """
    lengths = {len(values) for values in (*numbers.values(), *categories.values())}
    if len(lengths) > 1:
        raise ValueError(f"columns of different lengths: {sorted(lengths)}")
    return Profile(
        rows=lengths.pop() if lengths else 0,
        numbers={name: _number_profile(values) for name, values in numbers.items()},
        categories={name: _category_profile(values) for name, values in categories.items()},
    )


def compare(
    profile: Profile, numbers: Mapping[str, np.ndarray], categories: Mapping[str, np.ndarray]
) -> list[Drift]:
    """Drift of each column that both the profile and the new data have, the furthest moved first.

    What chance alone gives with so few rows is taken off the PSI; a handful of rows is never called drift.
    """
    drifts = [
        _number_drift(name, before, numbers[name], profile.rows)
        for name, before in profile.numbers.items()
        if name in numbers and len(numbers[name])
    ]
    drifts += [
        _category_drift(name, before, categories[name], profile.rows)
        for name, before in profile.categories.items()
        if name in categories and len(categories[name])
    ]
    return sorted(drifts, key=lambda drift: -drift.psi)


def population_stability(before: np.ndarray, now: np.ndarray) -> float:
    """PSI of two arrays of shares over the same bins, each summing to one; 0 where they are equal."""
    before = np.maximum(before, _SMALLEST_SHARE)
    now = np.maximum(now, _SMALLEST_SHARE)
    return float(np.sum((now - before) * np.log(now / before)))


def _number_profile(values: np.ndarray) -> NumberProfile:
    values, missing = _present_numbers(values)
    if not len(values):
        return NumberProfile([], [0.0], missing)
    edges = np.unique(values)
    if len(edges) > BINS:  # fewer values than that keep a bin each, however rare they are
        edges = np.unique(np.quantile(values, np.linspace(0, 1, BINS + 1)[1:-1], method="inverted_cdf"))
    edges = edges[edges < values.max()]
    return NumberProfile(edges.tolist(), _bin_shares(values, edges, 1 - missing).tolist(), missing)


def _number_drift(name: str, before: NumberProfile, values: np.ndarray, rows_before: int) -> Drift:
    rows = len(values)
    values, missing = _present_numbers(values)
    shares = _bin_shares(values, np.asarray(before.edges), 1 - missing)
    psi = population_stability(np.append(before.shares, before.missing), np.append(shares, missing))
    psi = _less_chance(psi, len(shares) + 1, rows_before, rows)
    return Drift(
        column=name,
        psi=psi,
        verdict=_verdict(psi, rows),
        missing_before=before.missing,
        missing_now=missing,
    )


def _category_profile(values: np.ndarray) -> CategoryProfile:
    counts, rows = _count_texts(values)
    total = sum(counts.values())
    shares = {value: count / rows for value, count in counts.most_common(VALUES)}
    return CategoryProfile(
        shares=shares,
        other=total / rows - sum(shares.values()) if rows and len(counts) > VALUES else 0.0,
        missing=1 - total / rows if rows else 0.0,
        complete=len(counts) <= VALUES,
    )


def _category_drift(name: str, before: CategoryProfile, values: np.ndarray, rows_before: int) -> Drift:
    counts, rows = _count_texts(values)
    total = sum(counts.values())
    known = [counts.get(value, 0) / rows for value in before.shares]
    other = max(total / rows - sum(known), 0.0)
    missing = 1 - total / rows
    psi = population_stability(
        np.array([*before.shares.values(), before.other, before.missing]), np.array([*known, other, missing])
    )
    psi = _less_chance(psi, len(known) + 2, rows_before, rows)
    return Drift(
        column=name,
        psi=psi,
        verdict=_verdict(psi, rows),
        missing_before=before.missing,
        missing_now=missing,
        unseen=other if before.complete else 0.0,
    )


def _less_chance(psi: float, bins: int, rows_before: int, rows: int) -> float:
    by_chance = (bins - 1) * (1 / max(rows_before, 1) + 1 / max(rows, 1))
    return max(psi - by_chance, 0.0)


def _verdict(psi: float, rows: int) -> Verdict:
    if rows < _FEWEST_ROWS:
        return "none"
    if psi >= STRONG:
        return "strong"
    return "some" if psi >= SOME else "none"


def _present_numbers(values: np.ndarray) -> tuple[np.ndarray, float]:
    values = np.asarray(values, dtype=np.float64)
    present = values[~np.isnan(values)]
    return present, 1 - len(present) / len(values) if len(values) else 0.0


def _bin_shares(values: np.ndarray, edges: np.ndarray, total: float) -> np.ndarray:
    counts = np.bincount(np.searchsorted(edges, values, side="left"), minlength=len(edges) + 1)
    return counts / max(len(values), 1) * total


def _count_texts(values: np.ndarray) -> tuple[Counter[str], int]:
    counts: Counter[Any] = Counter(values.tolist())
    texts: Counter[str] = Counter()
    for value, count in counts.items():
        if value is not None and value == value and value != "":
            texts[str(value)] += count
    return texts, len(values)
