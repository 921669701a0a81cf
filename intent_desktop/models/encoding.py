"""Features as indicators: each number cut into bins, each category one indicator a value.

Models that are a weighted sum over these columns score a row by look-ups, so a million rows need no matrix; the others
take the sparse matrix itself.
"""

import dataclasses
from collections.abc import Sequence
from functools import cached_property
from typing import Any

import numpy as np
import scipy.sparse
from numpy.typing import NDArray

from intent_desktop.examples.index import Features

ROWS_AT_ONCE = 100_000


@dataclasses.dataclass(frozen=True)
class Encoding:
    """How features become columns, learnt from training rows.

    `edges` holds the rising bin edges of each number (none for a category), `kinds` the number of values of each
    category (0 for a number). A feature's block of columns is, for a number: its rank among the training rows (-0.5 to
    0.5), one indicator a bin, one for missing; for a category: one a value, one for missing or unseen.
    """

    edges: Sequence[NDArray[np.float64]]
    kinds: Sequence[int]

    @staticmethod
    def learn(features: Features, bins: int) -> "Encoding":
        """Up to `bins` bins a number."""
        edges: list[NDArray[np.float64]] = []
        for column in features.numbers.T:
            known = column[~np.isnan(column)].astype(np.float64)
            edges.append(bin_edges(known, bins) if len(known) else np.zeros(1))
        kinds = [len(category.vocabulary) for category in features.categories]
        return Encoding([*edges, *(np.empty(0) for _ in kinds)], [*(0 for _ in edges), *kinds])

    @cached_property
    def starts(self) -> NDArray[np.int64]:
        """The first column of each feature's block, and after the last the number of all columns."""
        sizes = [
            len(edges) + 2 if not kinds else kinds + 1
            for edges, kinds in zip(self.edges, self.kinds, strict=True)
        ]
        return np.concatenate([[0], np.cumsum(sizes)]).astype(np.int64)

    @property
    def width(self) -> int:
        """The number of columns."""
        return int(self.starts[-1])

    def design(self, features: Features) -> scipy.sparse.csr_matrix:
        """The sparse design matrix, float64 (rows, width)."""
        rows = np.arange(len(features))
        entries, at_rows, at_columns = [], [], []
        for position, start in enumerate(self.starts[:-1]):
            indicator, ranks = self._place(features, position)
            if ranks is not None:
                entries.append(ranks)
                at_rows.append(rows)
                at_columns.append(np.full(len(rows), start))
            entries.append(np.ones(len(rows)))
            at_rows.append(rows)
            at_columns.append(start + indicator)
        indices = np.concatenate(at_rows), np.concatenate(at_columns)
        return scipy.sparse.csr_matrix((np.concatenate(entries), indices), (len(rows), self.width))

    def effect(
        self, features: Features, position: int, coefficients: NDArray[np.float64]
    ) -> NDArray[np.float64]:
        """What the feature at `position` adds to the weighted sum of its columns, float64 (rows,)."""
        block = coefficients[self.starts[position] : self.starts[position + 1]]
        indicator, ranks = self._place(features, position)
        effect: NDArray[np.float64] = block[indicator]
        return effect if ranks is None else effect + block[0] * ranks

    def effects(self, features: Features, coefficients: NDArray[np.float64]) -> NDArray[np.float64]:
        """What each feature adds, float64 (rows, features)."""
        return np.column_stack([self.effect(features, i, coefficients) for i in range(len(self.kinds))])

    def scores(
        self, features: Features, coefficients: NDArray[np.float64], intercept: float
    ) -> NDArray[np.float64]:
        """The weighted sum of all columns and the intercept, float64 (rows,)."""
        scores = np.full(len(features), intercept)
        for start in range(0, len(features), ROWS_AT_ONCE):
            rows = slice(start, start + ROWS_AT_ONCE)
            block = features.take(rows)
            for position in range(len(self.kinds)):
                scores[rows] += self.effect(block, position, coefficients)
        return scores

    def arrays(self) -> dict[str, NDArray[Any]]:
        """The encoding as named arrays."""
        return {
            "edges": np.concatenate([*self.edges, np.empty(0)]),
            "edge_counts": np.array([len(edges) for edges in self.edges], dtype=np.int64),
            "kinds": np.array(self.kinds, dtype=np.int64),
        }

    @staticmethod
    def restore(arrays: dict[str, NDArray[Any]]) -> "Encoding":
        """The encoding that wrote those arrays."""
        ends = np.cumsum(arrays["edge_counts"])
        return Encoding(np.split(arrays["edges"], ends)[:-1], [int(kinds) for kinds in arrays["kinds"]])

    def _place(
        self, features: Features, position: int
    ) -> tuple[NDArray[np.intp], NDArray[np.float64] | None]:
        """For each row the index of its indicator within the feature's block, and a number's centred rank."""
        numbers = features.numbers.shape[1]
        size = int(self.starts[position + 1] - self.starts[position])
        if position >= numbers:
            codes = features.codes[:, position - numbers].astype(np.intp)
            return np.where(codes < 0, size - 1, codes), None
        values = features.numbers[:, position].astype(np.float64)
        edges, missing = self.edges[position], np.isnan(values)
        ranks = np.interp(values, edges, np.linspace(-0.5, 0.5, len(edges))) if len(edges) > 1 else 0 * values
        bins = 1 + np.searchsorted(edges[1:-1], values, side="right")
        return np.where(missing, size - 1, bins), np.where(missing, 0.0, ranks)


def bin_edges(values: NDArray[np.float64], bins: int) -> NDArray[np.float64]:
    """Rising edges of up to `bins` bins, from the smallest to the largest value; one edge where all are equal.

    A value that would overfill a bin (the many zeros of a count or a sum) has one to itself, and the rest is shared out
    evenly: plain quantiles would leave next to no bins for the few values that matter.
    """
    distinct, counts = np.unique(values, return_counts=True)
    alone = counts > len(values) / bins
    if len(distinct) <= bins:
        alone[:] = True
    shared = np.where(alone, 0, counts)
    left = max(bins - int(alone.sum()), 1)
    place = np.floor((np.cumsum(shared) - shared / 2) / max(shared.sum(), 1) * left)
    ends = np.flatnonzero((place[:-1] != place[1:]) | alone[:-1] | alone[1:])
    inner = (distinct[ends] + distinct[ends + 1]) / 2
    return np.unique(np.concatenate([distinct[:1], inner, distinct[-1:]]))
