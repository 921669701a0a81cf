"""A weighted sum of Gaussian bells around known rows: what a kernel machine is once it has learnt."""

import dataclasses
from collections.abc import Iterator
from functools import cached_property

import numpy as np
import scipy.sparse
from numpy.typing import NDArray

CELLS_AT_ONCE = 400_000
STEPS_OF_A_PATH = 16


@dataclasses.dataclass(frozen=True)
class KernelSum:
    """For each row the sum over all centres of `weight · exp(-gamma · |row - centre|²)`, the kernel called RBF.

    `centres` sparse (centres, width), `weights` (centres,).
    """

    centres: scipy.sparse.csr_matrix
    weights: NDArray[np.float64]
    gamma: float

    def scores(self, design: scipy.sparse.csr_matrix) -> NDArray[np.float64]:
        """The sum for each row of a sparse matrix (rows, width), float64 (rows,)."""
        scores = np.zeros(design.shape[0])
        for rows, block in self._blocks(design):
            distances = _squares(block)[:, None] + self._squares - 2 * (block @ self._across)
            scores[rows] = self._bells(distances).sum(axis=1)
        return scores

    def account(self, design: scipy.sparse.csr_matrix, origin: NDArray[np.float64]) -> NDArray[np.float64]:
        """How much each column adds to the score on the straight way from `origin` (width,) to each row.

        Integrated gradients (Sundararajan et al., 2017), by Gauss-Legendre quadrature; (rows, width). Each row of them
        adds up to its score less the score of the origin.
        """
        nodes, shares = np.polynomial.legendre.leggauss(STEPS_OF_A_PATH)
        account = np.empty(design.shape)
        from_origin = origin @ self._across
        for rows, block in self._blocks(design):
            ends = block.toarray()
            to_end, along = block @ self._across, ends @ origin
            # Over the whole way: each centre's pull, all of them together, and the same weighted by the place.
            pull, total, placed = np.zeros(to_end.shape), np.zeros(len(ends)), np.zeros(len(ends))
            for place, share in zip((nodes + 1) / 2, shares / 2, strict=True):
                there = (1 - place) ** 2 * (origin @ origin) + place**2 * _squares(block)
                there += 2 * place * (1 - place) * along
                nearness = (1 - place) * from_origin + place * to_end
                bells = share * self._bells(there[:, None] + self._squares - 2 * nearness)
                pull += bells
                total += bells.sum(axis=1)
                placed += place * bells.sum(axis=1)
            slopes = (total - placed)[:, None] * origin + placed[:, None] * ends - pull @ self._across.T
            account[rows] = -2 * self.gamma * (ends - origin) * slopes
        return account

    @cached_property
    def _across(self) -> NDArray[np.float64]:
        """The centres as columns, (width, centres)."""
        return np.ascontiguousarray(self.centres.toarray().T)

    @cached_property
    def _squares(self) -> NDArray[np.float64]:
        return _squares(self.centres)

    def _bells(self, distances: NDArray[np.float64]) -> NDArray[np.float64]:
        """Each centre's weighted bell at those squared distances, (rows, centres); the array is used up."""
        distances *= -self.gamma
        np.exp(distances, out=distances)
        distances *= self.weights
        return distances

    def _blocks(self, design: scipy.sparse.csr_matrix) -> Iterator[tuple[slice, scipy.sparse.csr_matrix]]:
        size = max(1, CELLS_AT_ONCE // max(1, len(self.weights)))
        for start in range(0, design.shape[0], size):
            rows = slice(start, start + size)
            yield rows, design[rows]


def _squares(rows: scipy.sparse.csr_matrix) -> NDArray[np.float64]:
    """The squared length of each row, (rows,)."""
    return np.asarray(rows.multiply(rows).sum(axis=1), dtype=np.float64).ravel()
