"""Histories: what each user, or visit, did in its order, as stretches [start, end) of packed actions."""

import dataclasses
from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

UNSEEN = 0
"""The item code of padding, of items the catalogue lacks and of actions on no item; also the code of no meaning."""


@dataclasses.dataclass(frozen=True)
class Actions:
    """Packed actions, each array (actions,), on disk or in memory; None where the data have no such column.

    `items` int32: codes from 1, 0 (`UNSEEN`) for an item the catalogue lacks or for none. `meanings` uint8: 0 for none, k
    for `data.dataset.MEANINGS[k - 1]`. `times` datetime64[us], UTC, ascending within an owner. `prices` and `quantities`
    float32, NaN where missing. `categories` int32: codes from 1 of the first category column, 0 where missing or unknown; an
    item the catalogue lacks has one too. `records` uint8 (actions, records): codes of what stood at each, see
    `models.encoder.records`.
    """

    items: NDArray[np.int32]
    meanings: NDArray[np.uint8] | None = None
    times: NDArray[np.datetime64] | None = None
    prices: NDArray[np.float32] | None = None
    quantities: NDArray[np.float32] | None = None
    categories: NDArray[np.int32] | None = None
    records: NDArray[np.uint8] | None = None

    def __len__(self) -> int:
        return len(self.items)

    def take(self, places: NDArray[np.int64]) -> "Actions":
        """Those actions, in that order, in memory."""
        arrays: dict[str, Any] = {
            name: None if array is None else array[places] for name, array in vars(self).items()
        }
        return Actions(**arrays)


@dataclasses.dataclass(frozen=True)
class Histories:
    """Stretches [start, end) of packed actions, one a row: `starts` and `ends` int64 (rows,). Empty where they are equal.

    `asked_at` datetime64[us] (rows,), UTC: the moment from which each is looked back upon, after its last action; None where
    that is right after it.
    """

    actions: Actions
    starts: NDArray[np.int64]
    ends: NDArray[np.int64]
    asked_at: NDArray[np.datetime64] | None = None

    def __len__(self) -> int:
        return len(self.starts)

    @property
    def lengths(self) -> NDArray[np.int64]:
        """How many actions each history holds, int64 (rows,)."""
        return self.ends - self.starts

    def take(self, rows: NDArray[Any] | slice) -> "Histories":
        """The histories of those rows."""
        asked_at = None if self.asked_at is None else self.asked_at[rows]
        return Histories(self.actions, self.starts[rows], self.ends[rows], asked_at)

    def last(self, most: int) -> "Histories":
        """The same, cut to their last so many actions."""
        return dataclasses.replace(self, starts=np.maximum(self.starts, self.ends - most))

    def places(self) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
        """Of every action of every history, one after the other: its row here, and its place among the actions; int64."""
        lengths = self.lengths
        rows = np.repeat(np.arange(len(self), dtype=np.int64), lengths)
        before = np.cumsum(lengths) - lengths
        return rows, np.arange(len(rows), dtype=np.int64) + np.repeat(self.starts - before, lengths)


def joined(blocks: Sequence[Histories]) -> Histories:
    """The histories of several blocks of the same packed actions, one after the other; all have moments, or none."""
    moments = [block.asked_at for block in blocks if block.asked_at is not None]
    return Histories(
        blocks[0].actions,
        np.concatenate([block.starts for block in blocks]),
        np.concatenate([block.ends for block in blocks]),
        np.concatenate(moments) if moments else None,
    )
