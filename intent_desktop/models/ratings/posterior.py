"""Vectors of users and items as normal distributions: what ratings tell of them, and what is held likely before any.

Variational Bayes for a bilinear model: a rating is x·y with x = (p, b) of the user against (q, 1), and y = (q, c) of the
item against (p, 1), so a deviation is one more dimension. Given the distributions of one side, those of the other are
ridge regressions that know how sure the first ones are (Lim and Teh, 2007); the normal prior of each side, its full
covariance included, is estimated from all of them and may depend on context features of each.
"""

import dataclasses
from typing import NamedTuple

import numpy as np
import scipy.sparse

from intent_desktop.metrics.tally import Floats

CONTEXT_PENALTY = 10.0
"""Ridge of the regression of vectors on standardised context features."""
_LEAST = 1e-6


class Vectors(NamedTuple):
    """Means (rows, width) and covariances (rows, width, width); the last dimension is the deviation."""

    means: Floats
    covariances: Floats

    def moments(self) -> Floats:
        """E[d dᵀ] of each row's design d = (vector without its deviation, 1), (rows, width²)."""
        design = self.design()
        products = design[:, :, None] * design[:, None, :]
        products[:, :-1, :-1] += self.covariances[:, :-1, :-1]
        return products.reshape(len(design), -1)

    def design(self) -> Floats:
        """The vectors with 1 in the place of the deviation, (rows, width)."""
        design = self.means.copy()
        design[:, -1] = 1
        return design

    def design_times_deviation(self) -> Floats:
        """E[d · deviation], (rows, width)."""
        products = self.design() * self.means[:, -1:]
        products[:, :-1] += self.covariances[:, :-1, -1]
        return products

    def squared_deviations(self) -> Floats:
        """E[deviation²], (rows,)."""
        return np.asarray(self.means[:, -1] ** 2 + self.covariances[:, -1, -1])


class Evidence(NamedTuple):
    """What ratings tell of some rows: quadratic terms (rows, width, width), linear ones (rows, width), and the sum over
    all ratings of E[(rating - deviation of the other side)²].
    """

    quadratic: Floats
    linear: Floats
    squares: float

    def __add__(self, other: "Evidence") -> "Evidence":  # type: ignore[override]
        return Evidence(
            self.quadratic + other.quadratic, self.linear + other.linear, self.squares + other.squares
        )

    def squared_error(self, found: Vectors) -> float:
        """The sum over all ratings of the expected squared error."""
        spread = found.means[:, :, None] * found.means[:, None, :] + found.covariances
        return float((self.quadratic * spread).sum() - 2 * (found.means * self.linear).sum() + self.squares)


def evidence(
    had: scipy.sparse.csr_array, ratings: scipy.sparse.csr_array, other: Vectors, moments: Floats
) -> Evidence:
    """Of the rows of `had` (ones) and `ratings` (rows, other side); `moments` are those of `other`."""
    width = other.means.shape[1]
    quadratic = (had @ moments).reshape(-1, width, width)
    linear = ratings @ other.design() - had @ other.design_times_deviation()
    times = np.asarray(had.sum(axis=0)).ravel()
    cross = np.asarray(ratings.sum(axis=0)).ravel() @ other.means[:, -1]
    squares = (ratings.data**2).sum() - 2 * cross + times @ other.squared_deviations()
    return Evidence(quadratic, linear, float(squares))


@dataclasses.dataclass(frozen=True)
class Prior:
    """What is held likely of a row before its ratings: normal, with the mean `base` + standardised context @ `slopes`.

    `base` (width,), `slopes` (contexts, width), `covariance` (width, width).
    """

    base: Floats
    slopes: Floats
    covariance: Floats

    def means(self, contexts: Floats) -> Floats:
        """(rows, width) for contexts (rows, contexts)."""
        return np.asarray(self.base + contexts @ self.slopes)

    def posterior(self, told: Evidence, contexts: Floats, noise: float) -> Vectors:
        """The vectors of rows after their ratings."""
        precision = np.linalg.inv(self.covariance)
        covariances = np.linalg.inv(told.quadratic / noise + precision)
        linear = told.linear / noise + self.means(contexts) @ precision
        return Vectors(np.einsum("rij,rj->ri", covariances, linear), covariances)

    @staticmethod
    def estimated(means: Floats, covariances: Floats, contexts: Floats) -> "Prior":
        """The prior that makes vectors likeliest of which the means (rows, width) and the sum of the covariances are known."""
        base = means.mean(axis=0)
        penalty = CONTEXT_PENALTY * np.eye(contexts.shape[1])
        slopes = np.linalg.solve(contexts.T @ contexts + penalty, contexts.T @ (means - base))
        off = means - base - contexts @ slopes
        covariance = (off.T @ off + covariances) / len(off)
        return Prior(base, slopes, covariance + _LEAST * np.eye(len(base)))

    @staticmethod
    def first(factors: int, contexts: int) -> "Prior":
        """Where nothing is known yet, for ratings of variance 1."""
        variances = np.append(np.full(factors, 0.1), 0.25)
        return Prior(np.zeros(factors + 1), np.zeros((contexts, factors + 1)), np.diag(variances))


@dataclasses.dataclass(frozen=True)
class Contexts:
    """Features of who was rated by whom, whatever the stars: means over the other side's `directions`, and how many.

    `directions` (other side, components); `mean`, `scale`, `least` and `most` (components + 1,) standardise features, which
    are cut to the range that was seen.
    """

    directions: Floats
    mean: Floats
    scale: Floats
    least: Floats
    most: Floats

    def of(self, had: scipy.sparse.csr_array) -> Floats:
        """Standardised features (rows, components + 1) of the rows of `had` (rows, other side).

        A row without anything is taken for an average one: it is unknown, not one that is known to have had little.
        """
        found = (np.clip(_raw(had, self.directions), self.least, self.most) - self.mean) / self.scale
        found[np.diff(had.indptr) == 0] = 0
        return found

    @staticmethod
    def learnt(had: scipy.sparse.csr_array, directions: Floats) -> "Contexts":
        """Standardised on the rows that have anything."""
        raw = _raw(had[np.diff(had.indptr) > 0], directions)
        scale = raw.std(axis=0)
        return Contexts(
            directions, raw.mean(axis=0), np.where(scale > 1e-9, scale, 1.0), raw.min(axis=0), raw.max(axis=0)
        )


def _raw(had: scipy.sparse.csr_array, directions: Floats) -> Floats:
    counts = np.diff(had.indptr)
    sums = (had @ directions) / np.sqrt(np.maximum(counts, 1))[:, None]
    return np.concatenate([sums, np.log1p(counts)[:, None]], axis=1)


def main_directions(had: scipy.sparse.csr_array, count: int) -> tuple[Floats, Floats]:
    """The leading singular directions of who had what, popularity taken out: (rows, count) and (columns, count).

    Fewer where the matrix is small.
    """
    from scipy.sparse.linalg import svds

    count = min(count, min(had.shape) - 2)
    if count < 1:
        return np.zeros((had.shape[0], 0)), np.zeros((had.shape[1], 0))
    rows = np.asarray(had.sum(axis=1)).ravel()
    columns = np.asarray(had.sum(axis=0)).ravel()
    scaled = (
        scipy.sparse.diags_array(np.maximum(rows, 1) ** -0.5)
        @ had
        @ scipy.sparse.diags_array(np.maximum(columns, 1) ** -0.5)
    )
    start = np.random.default_rng(0).standard_normal(min(had.shape))
    left, _, right = svds(scaled.tocsr(), count, v0=start)
    return np.ascontiguousarray(left), np.ascontiguousarray(right.T)
