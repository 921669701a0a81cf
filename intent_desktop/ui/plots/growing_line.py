"""The points of one live curve, kept in arrays that grow, with their running mean."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

_FIRST = 1_024


class GrowingLine:
    """Points with rising x and their exponentially weighted mean; `smoothing` 0 … 0.99 is the weight of the past."""

    def __init__(self, smoothing: float = 0.0):
        self.smoothing = smoothing
        self._size = 0
        self._x = np.empty(_FIRST)
        self._y = np.empty(_FIRST)
        self._mean = np.empty(_FIRST)
        self._sum = 0.0
        self._weight = 0.0

    def __len__(self) -> int:
        return self._size

    def append(self, x: float, y: float | None) -> None:
        """Add a point; a y of None is a gap."""
        self.extend([x], [y])

    def extend(self, xs: Sequence[float], ys: Sequence[float | None]) -> None:
        end = self._size + len(xs)
        while end > len(self._x):
            self._x, self._y, self._mean = (
                np.concatenate([array, np.empty(len(array))]) for array in (self._x, self._y, self._mean)
            )
        self._x[self._size : end] = xs
        self._y[self._size : end] = [np.nan if y is None else y for y in ys]
        start, self._size = self._size, end
        self._average(start)

    def set_smoothing(self, smoothing: float) -> None:
        """Average again with another weight of the past."""
        self.smoothing = smoothing
        self._sum = self._weight = 0.0
        self._average(0)

    def span(self) -> tuple[float, float] | None:
        """First and last x; None while there are no points."""
        return (float(self._x[0]), float(self._x[self._size - 1])) if self._size else None

    def positive(self) -> tuple[float, float] | None:
        """First and last x above 0; None where there are none."""
        known = self._x[: self._size]
        above = known[known > 0]
        return (float(above[0]), float(above[-1])) if len(above) else None

    def points(self, most: int) -> list[tuple[float, float]]:
        """At most so many of the points, evenly chosen, the last among them; gaps are left out."""
        places = np.unique(np.linspace(0, max(self._size - 1, 0), min(most, self._size)).astype(int))
        return [
            (float(self._x[place]), float(self._y[place])) for place in places if np.isfinite(self._y[place])
        ]

    def last(self) -> tuple[float, float] | None:
        """The last point that is finite."""
        for start in range((self._size - 1) // _FIRST * _FIRST, -1, -_FIRST):  # seldom more than once
            known = np.flatnonzero(np.isfinite(self._y[start : min(start + _FIRST, self._size)]))
            if len(known):
                place = start + known[-1]
                return float(self._x[place]), float(self._y[place])
        return None

    def value_near(self, x: float) -> float | None:
        """The mean at the point nearest to x; None outside of the line or in a gap."""
        if not self._size or not self._x[0] <= x <= self._x[self._size - 1]:
            return None
        xs = self._x[: self._size]
        right = min(int(np.searchsorted(xs, x)), self._size - 1)
        left = max(right - 1, 0)
        place = left if x - xs[left] < xs[right] - x else right
        value = float(self._mean[place])
        return value if np.isfinite(value) else None

    def thinned(
        self, columns: int, *, smoothed: bool, log: bool = False
    ) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        """At most two points a column: of the points the lowest and the highest there, so that no peak is lost; of their mean one
        for three columns. With `log` the columns are as wide on an axis of powers of ten.
        """
        x, y = self._x[: self._size], (self._mean if smoothed else self._y)[: self._size]
        if self._size <= 2 * columns:
            return x, y
        if smoothed and self.smoothing > 0:
            starts = self._starts(columns // 3, log)
            places = np.append(starts[1:], self._size) - 1
            # The last that is no gap, so that a line with many gaps is still seen.
            for gap in np.flatnonzero(~np.isfinite(y[places])):
                known = np.flatnonzero(np.isfinite(y[starts[gap] : places[gap]]))
                places[gap] = starts[gap] + (known[-1] if len(known) else 0)
            places = np.unique(np.concatenate([[0], places]))
            return x[places], y[places]
        starts = self._starts(columns, log)
        ends = np.append(starts[1:], self._size) - 1
        # fmin and fmax pass over gaps unless a column is nothing else.
        low, high = np.fmin.reduceat(y, starts), np.fmax.reduceat(y, starts)
        rising = y[ends] >= y[starts]
        pairs = np.where(rising[:, None], np.stack([low, high], 1), np.stack([high, low], 1))
        return np.stack([x[starts], x[ends]], 1).ravel(), pairs.ravel()

    def _starts(self, columns: int, log: bool) -> NDArray[np.intp]:
        """Where the points of each column begin; a column without points is left out."""
        above = self.positive() if log else None
        if above is None:
            return np.arange(0, self._size, -(-self._size // max(columns, 1)))
        edges = np.geomspace(*above, max(columns, 1), endpoint=False)
        return np.unique(np.concatenate([[0], np.searchsorted(self._x[: self._size], edges)]))

    def _average(self, start: int) -> None:
        if self.smoothing <= 0:
            self._mean[start : self._size] = self._y[start : self._size]
            return
        past, total, weight = self.smoothing, self._sum, self._weight
        means = []
        for y in self._y[start : self._size].tolist():
            if y == y:
                total = past * total + (1 - past) * y
                weight = past * weight + (1 - past)
                means.append(total / weight)
            else:
                means.append(y)
        self._mean[start : self._size] = means
        self._sum, self._weight = total, weight
