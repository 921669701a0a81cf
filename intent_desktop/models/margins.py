"""A margin that was learnt, as plain arrays: which side of the border each row is on, and how far from it."""

import dataclasses
from collections.abc import Iterator
from typing import Any

import numpy as np
import scipy.sparse
from numpy.typing import NDArray

from intent_desktop.examples.index import Features
from intent_desktop.models.base import Contributions
from intent_desktop.models.encoding import Encoding
from intent_desktop.models.kernels import KernelSum

ROWS_AT_ONCE = 20_000

Form = KernelSum | NDArray[np.float64]
"""Bells around rows, or one weight for each encoded column, (width,)."""


@dataclasses.dataclass(frozen=True)
class Margin:
    """A margin: its form, its intercept, and `mean` (width,), the mean encoded training row."""

    encoding: Encoding
    mean: NDArray[np.float64]
    form: Form
    intercept: float

    def margins(self, features: Features) -> NDArray[np.float64]:
        """Distances from the border between no and yes, in widths of the margin, float64 (rows,)."""
        if not isinstance(self.form, KernelSum):
            return self.encoding.scores(features, self.form, self.intercept)
        margins = np.full(len(features), self.intercept)
        for rows, design in self._designs(features):
            margins[rows] += self.form.scores(design)
        return margins

    def account(self, features: Features) -> Contributions:
        """What each feature adds to the margin, compared with the mean training row."""
        starts = self.encoding.starts[:-1]
        if not isinstance(self.form, KernelSum):
            means = np.add.reduceat(self.mean * self.form, starts)
            values = self.encoding.effects(features, self.form) - means
            return Contributions(values, self.intercept + float(means.sum()), 0.0)
        expected = self.intercept + float(self.form.scores(scipy.sparse.csr_matrix(self.mean[None]))[0])
        values = np.empty((len(features), len(starts)))
        for rows, design in self._designs(features):
            values[rows] = np.add.reduceat(self.form.account(design, self.mean), starts, axis=1)
        off = values.sum(axis=1) + expected - self.margins(features)
        return Contributions(values, expected, float(np.abs(off).max(initial=0.0)))

    def _designs(self, features: Features) -> Iterator[tuple[slice, scipy.sparse.csr_matrix]]:
        for start in range(0, len(features), ROWS_AT_ONCE):
            rows = slice(start, start + ROWS_AT_ONCE)
            yield rows, self.encoding.design(features.take(rows))

    def arrays(self) -> dict[str, NDArray[Any]]:
        """The margin as named arrays, all but its intercept and gamma."""
        arrays = {**self.encoding.arrays(), "mean": self.mean}
        if not isinstance(self.form, KernelSum):
            return {**arrays, "weights": self.form}
        centres = self.form.centres
        return {
            **arrays,
            "weights": self.form.weights,
            "centre_values": centres.data,
            "centre_columns": centres.indices.astype(np.int64),
            "centre_starts": centres.indptr.astype(np.int64),
        }

    @staticmethod
    def restore(arrays: dict[str, NDArray[Any]], intercept: float, gamma: float) -> "Margin":
        """The margin that wrote those arrays."""
        encoding, weights = Encoding.restore(arrays), arrays["weights"]
        if "centre_values" not in arrays:
            return Margin(encoding, arrays["mean"], weights, intercept)
        parts = tuple(arrays[f"centre_{part}"] for part in ("values", "columns", "starts"))
        centres = scipy.sparse.csr_matrix(parts, (len(weights), encoding.width))
        return Margin(encoding, arrays["mean"], KernelSum(centres, weights, gamma), intercept)
