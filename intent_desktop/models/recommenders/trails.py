"""Histories as recommenders read them: what was looked at or bought, one after the other, returns left out."""

import dataclasses
from typing import Any, Self

import numpy as np
import scipy.sparse
from numpy.typing import NDArray

from intent_desktop.examples.histories import Histories
from intent_desktop.examples.prompts import RETURN

DAY = np.timedelta64(1, "D")


@dataclasses.dataclass(frozen=True)
class Trails:
    """The steps of some histories, in order; each array (steps,).

    `rows` int64, ascending: whose step it is. `columns` int64: the item with code c stands at c - 1; a step on an item
    that is not in the catalogue stands at `items` + its category's code - 1, and is left out where it has no category.
    `ago` int64: how many actions of its history, steps or not, came after it. `days` float64: the time in days, None where the data have no times. `count`: how many histories there are.
    """

    rows: NDArray[np.int64]
    columns: NDArray[np.int64]
    ago: NDArray[np.int64]
    days: NDArray[np.float64] | None
    count: int
    items: int

    @classmethod
    def of(cls, histories: Histories, items: int, most: int | None = None) -> Self:
        """The steps of the last `most` actions of each history (None: of all), in a catalogue of so many items."""
        actions = histories.actions
        rows, places = (histories.last(most) if most else histories).places()
        columns = np.asarray(actions.items)[places].astype(np.int64) - 1
        if actions.categories is not None:
            unknown = np.flatnonzero(columns < 0)
            categories = np.asarray(actions.categories)[places[unknown]].astype(np.int64)
            columns[unknown] = np.where(categories > 0, items + categories - 1, -1)
        kept = columns >= 0
        if actions.meanings is not None:
            kept &= np.asarray(actions.meanings)[places] != RETURN
        days = None
        if actions.times is not None:
            days = (np.asarray(actions.times)[places[kept]] - np.datetime64(0, "us")) / DAY
        ago = histories.ends[rows] - 1 - places
        return cls(rows[kept], columns[kept], ago[kept], days, len(histories), items)

    def __len__(self) -> int:
        return len(self.rows)

    def take(self, kept: NDArray[Any]) -> "Trails":
        """Only those steps (places in order, or one boolean a step)."""
        days = None if self.days is None else self.days[kept]
        rows, columns, ago = (steps[kept] for steps in (self.rows, self.columns, self.ago))
        return dataclasses.replace(self, rows=rows, columns=columns, ago=ago, days=days)

    def on_items(self) -> "Trails":
        """Only the steps on items of the catalogue."""
        return self.take(self.columns < self.items)

    @property
    def lengths(self) -> NDArray[np.int64]:
        """Steps of each history, int64 (count,)."""
        return np.bincount(self.rows, minlength=self.count)

    @property
    def back(self) -> NDArray[np.int64]:
        """How many steps of its own history come after each, int64 (steps,): 0 for the last."""
        return np.cumsum(self.lengths)[self.rows] - 1 - np.arange(len(self))

    def popularity(self) -> NDArray[np.float32]:
        """How many steps each item has, float32 (items,)."""
        return np.bincount(self.on_items().columns, minlength=self.items).astype(np.float32)

    def recency(self, half_life: float) -> NDArray[np.float64]:
        """A weight for each step that halves every `half_life` days before the last step of all; ones for 0, or without times."""
        if self.days is None or not half_life or not len(self):
            return np.ones(len(self))
        return np.asarray(0.5 ** ((self.days.max() - self.days) / half_life))

    def matrix(self, weights: NDArray[Any], columns: int) -> scipy.sparse.csr_array:
        """The weights (steps,) as float32 (count, columns), summed where a history has a column again."""
        entries = (weights.astype(np.float32), (self.rows, self.columns))
        matrix = scipy.sparse.coo_array(entries, shape=(self.count, columns)).tocsr()
        matrix.sum_duplicates()
        return matrix
