"""Who is learnt from, chosen on and judged on: assignments of rows to train, valid and test.

Rows of one group (a user, or rows that are identical) always land in one part, so nothing is recognised instead
of predicted.
"""

import numpy as np
from numpy.typing import NDArray

from intent_desktop.examples.index import PART_CODES
from intent_desktop.messages import Problem

SHARES = (0.6, 0.2, 0.2)


def stratified(label: NDArray[np.float32], group: NDArray[np.int64], seed: int) -> NDArray[np.int8]:
    """Random parts of 60/20/20 % with the same share of each label; int8 (rows,).

    A group counts as positive where any of its rows is.
    """
    groups, position = np.unique(group, return_inverse=True)
    size = np.bincount(position)
    positive = np.zeros(len(groups), dtype=bool)
    np.logical_or.at(positive, position, label > 0)
    part = np.empty(len(groups), dtype=np.int8)
    generator = np.random.default_rng(seed)
    for stratum in (np.flatnonzero(positive), np.flatnonzero(~positive)):
        order = generator.permutation(stratum)
        reached = np.cumsum(size[order]) - size[order] / 2
        bounds = np.cumsum(SHARES[:2]) * size[order].sum()
        part[order] = np.searchsorted(bounds, reached, side="right")
    return part[position]


def folds(label: NDArray[np.float32], group: NDArray[np.int64], count: int, seed: int) -> NDArray[np.int8]:
    """Fold number 0 … count-1 for each row, stratified by label, groups kept together; int8 (rows,)."""
    groups, position = np.unique(group, return_inverse=True)
    positive = np.zeros(len(groups), dtype=bool)
    np.logical_or.at(positive, position, label > 0)
    fold = np.empty(len(groups), dtype=np.int8)
    generator = np.random.default_rng(seed)
    for stratum in (np.flatnonzero(positive), np.flatnonzero(~positive)):
        order = generator.permutation(stratum)
        fold[order] = np.arange(len(order)) % count
    return fold[position]


def chronological(time: NDArray[np.float64]) -> NDArray[np.int8]:
    """Oldest 60 % train, next 20 % valid, newest 20 % test, as near as whole moments allow; int8 (rows,).

    Rows of one moment (a month, a second) stay in one part. Rows without a time take part in nothing (-1).
    Raises Problem("time_too_coarse") where fewer than three moments exist.
    """
    part = np.full(len(time), -1, dtype=np.int8)
    known = np.flatnonzero(~np.isnan(time))
    moments, position, size = np.unique(time[known], return_inverse=True, return_counts=True)
    if len(moments) < 3:
        raise Problem("time_too_coarse", moments=len(moments))
    before = np.concatenate([[0], np.cumsum(size)]) / size.sum()
    # Index of the first moment of test, then of valid; each part keeps at least one moment.
    first_test = 2 + int(np.argmin(np.abs(before[2:-1] - (1 - SHARES[2]))))
    first_valid = 1 + int(np.argmin(np.abs(before[1:first_test] - SHARES[0])))
    part[known] = np.searchsorted([first_valid, first_test], position, side="right")
    return part


def held_out_users(user: NDArray[np.int64], seed: int, share: float = 0.2) -> NDArray[np.bool_]:
    """True for the rows of a random fifth of the users; bool (rows,)."""
    users, position = np.unique(user, return_inverse=True)
    generator = np.random.default_rng(seed)
    chosen = np.zeros(len(users), dtype=bool)
    chosen[generator.permutation(len(users))[: round(share * len(users))]] = True
    return chosen[position]


def counts(part: NDArray[np.int8]) -> dict[str, int]:
    """Rows in each part, by name."""
    return {name: int((part == code).sum()) for name, code in PART_CODES.items()}
