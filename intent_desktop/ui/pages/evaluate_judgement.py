"""What follows from where the threshold stands: shares, precision, lift and profit at every threshold, from counts alone."""

import dataclasses
from collections.abc import Mapping
from functools import cached_property
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from intent_desktop.metrics.money import Money

Floats = NDArray[np.float64]
GROUPS = 10
MOST_SENSIBLE = 0.5
"""A threshold that acts on a larger share of the rows singles nobody out."""
_Z = 1.959963984540054  # the normal distribution's 97.5 % point, for 95 % intervals


@dataclasses.dataclass(frozen=True, eq=False)
class Judgement:
    """The test rows of one model, counted at each threshold. Arrays are (t,): thresholds rise, from everybody to nobody.

    `threshold` is the one in use, None where the run kept none; `edges` (b+1,), `yes` and `no` (b,) are a histogram of chances;
    `question` says what yes means.
    """

    thresholds: Floats
    hits: Floats
    alarms: Floats
    threshold: float | None
    edges: Floats
    yes: Floats
    no: Floats
    question: str = ""

    @classmethod
    def read(cls, answer: Mapping[str, Any]) -> "Judgement":
        """The query `judged`, with the two ends added where they are missing."""
        thresholds = np.asarray(answer["thresholds"], dtype=np.float64)
        hits = np.asarray(answer["true_positive"], dtype=np.float64)
        alarms = np.asarray(answer["false_positive"], dtype=np.float64)
        positives, rows = answer["positives"], answer["rows"]
        if not len(thresholds) or hits[0] + alarms[0] < rows:
            thresholds = np.concatenate(([min([0.0, *thresholds[:1]])], thresholds))
            hits, alarms = (
                np.concatenate(([total], counts))
                for total, counts in ((positives, hits), (rows - positives, alarms))
            )
        if hits[-1] + alarms[-1] > 0:
            thresholds = np.append(thresholds, np.nextafter(max(1.0, thresholds[-1]), np.inf))
            hits, alarms = np.append(hits, 0.0), np.append(alarms, 0.0)
        histogram = answer["histogram"]
        edges, yes, no = (np.asarray(histogram[name], dtype=np.float64) for name in ("edges", "yes", "no"))
        question = answer.get("question", "")
        return cls(thresholds, hits, alarms, answer["threshold"], edges, yes, no, question)

    def scaled(self, population: float | None) -> "Judgement":
        """The same shares among so many rows (None: as many as there are), so that counts and profits are those to expect there."""
        if population is None or not self.rows:
            return self
        factor = population / self.rows
        return dataclasses.replace(self, hits=self.hits * factor, alarms=self.alarms * factor)

    @property
    def positives(self) -> float:
        return float(self.hits[0])

    @property
    def negatives(self) -> float:
        return float(self.alarms[0])

    @property
    def rows(self) -> float:
        return self.positives + self.negatives

    @property
    def base_rate(self) -> float:
        """Share of yes among all rows; NaN without rows."""
        return float(_shares(self.positives, self.rows))

    @cached_property
    def chosen(self) -> Floats:
        """Rows with a chance at or above each threshold."""
        return self.hits + self.alarms

    @property
    def highest(self) -> float:
        """The highest threshold that any row reaches; 0 without rows."""
        reached = self.thresholds[self.chosen > 0]
        return float(reached[-1]) if len(reached) else 0.0

    @cached_property
    def acted_on(self) -> Floats:
        """Share of all rows chosen."""
        return _shares(self.chosen, self.rows)

    @cached_property
    def recall(self) -> Floats:
        """Share of the yes that is chosen."""
        return _shares(self.hits, self.positives)

    @cached_property
    def false_alarm_rate(self) -> Floats:
        """Share of the no that is chosen."""
        return _shares(self.alarms, self.negatives)

    @cached_property
    def precision(self) -> Floats:
        """Share of the chosen that is yes; NaN where nobody is chosen."""
        return _shares(self.hits, self.chosen)

    @cached_property
    def lift(self) -> Floats:
        """How many times more yes among the chosen than among all."""
        return _shares(self.precision, self.base_rate)

    def profit(self, money: Money) -> Floats:
        """What all decisions bring together, at each threshold."""
        missed, left = self.positives - self.hits, self.negatives - self.alarms
        return (
            self.hits * money.true_positive
            + self.alarms * money.false_positive
            + missed * money.false_negative
            + left * money.true_negative
        )

    def best(self, money: Money) -> int:
        """The place of the most profitable threshold; of equals, the one that acts on fewest."""
        profit = self.profit(money)
        return int(np.flatnonzero(profit == profit.max())[-1])

    def place(self, threshold: float | None) -> int:
        """The place of the nearest threshold that was counted; None stands for the one in use, else for .5."""
        wanted = threshold if threshold is not None else self.threshold if self.threshold is not None else 0.5
        return _nearest(self.thresholds, wanted)

    def place_acting_on(self, share: float) -> int:
        """The place at which the share of rows chosen is nearest to `share`."""
        return len(self.thresholds) - 1 - _nearest(self.acted_on[::-1], share)

    def precision_of_best(self, share: float) -> float:
        """Share of yes among the best `share` of the rows, in proportion between two thresholds, as the report's lift is."""
        hits = np.interp(share, self.acted_on[::-1], self.hits[::-1])
        return float(_shares(hits, share * self.rows))

    def place_where(self, values: Floats, wanted: float) -> int:
        """The place at which one of the series above is nearest to a value; gaps are never chosen."""
        distance = np.abs(values - wanted)
        return int(np.nanargmin(distance)) if np.isfinite(distance).any() else 0

    @cached_property
    def reliability(self) -> tuple[Floats, Floats, Floats, Floats]:
        """Predicted chance, observed share of yes, and its 95 % interval (Wilson) in about ten groups of equally many rows."""
        hits, counts = -np.diff(self.hits), -np.diff(self.chosen)
        if not counts.sum():
            empty = np.zeros(0)
            return empty, empty, empty, empty
        middle = np.cumsum(counts) - counts / 2
        group = np.minimum((middle / counts.sum() * GROUPS).astype(np.intp), GROUPS - 1)
        # A row's chance lies between its threshold and the next; where the rows were few, at its threshold.
        chances = self.thresholds[:-1]
        rows = np.bincount(group, counts, GROUPS)
        kept = rows > 0
        rows = rows[kept]
        predicted = np.bincount(group, counts * chances, GROUPS)[kept] / rows
        observed = np.bincount(group, hits, GROUPS)[kept] / rows
        widened = 1 + _Z**2 / rows
        centre = (observed + _Z**2 / (2 * rows)) / widened
        reach = _Z * np.sqrt(observed * (1 - observed) / rows + _Z**2 / (4 * rows**2)) / widened
        return predicted, observed, np.maximum(centre - reach, 0), np.minimum(centre + reach, 1)


def _shares(part: ArrayLike, whole: ArrayLike) -> Floats:
    """part / whole, NaN where there is no whole."""
    above, below = np.asarray(part, dtype=np.float64), np.asarray(whole, dtype=np.float64)
    above, below = np.broadcast_arrays(above, below)
    shares: Floats = np.divide(above, below, out=np.full(above.shape, np.nan), where=below != 0)
    return shares


def _nearest(rising: Floats, wanted: float) -> int:
    """The place of the value nearest to `wanted` among rising ones; of equals the first."""
    right = int(np.clip(np.searchsorted(rising, wanted), 1, max(1, len(rising) - 1)))
    if len(rising) == 1:
        return 0
    return right - 1 if wanted - rising[right - 1] <= rising[right] - wanted else right
