"""Logistic regression on binned features: an additive model whose every effect can be read off.

Each number enters as its rank among the training rows, as one indicator for each of up to `bins` quantile bins, and as an
indicator of being missing; each category as one indicator a value. The score of a row is then a sum of
look-ups, so a million rows need no design matrix.
"""

import time
import warnings
from typing import Annotated, Any, ClassVar, Literal, Self

import msgspec
import numpy as np
import scipy.sparse
from numpy.typing import NDArray
from scipy.special import expit

from intent_desktop.events import EpochEnd, Watch
from intent_desktop.examples.index import Examples, Features
from intent_desktop.metrics.classification import log_loss
from intent_desktop.models.base import Contributions, Fitting, ModelState

ROWS_AT_ONCE = 100_000
MOST_TRAINING_ROWS = 300_000


class Linear:
    """Logistic regression with an L1, L2 or elastic penalty whose strength is chosen on validation log loss.

    `strengths` are scikit-learn's C. At most MOST_TRAINING_ROWS rows are learnt from, drawn at random and said.
    """

    family: ClassVar[str] = "linear"

    def __init__(
        self,
        penalty: Literal["l1", "l2", "elastic"] = "l2",
        bins: Annotated[int, msgspec.Meta(ge=2, le=1000)] = 10,
        strengths: tuple[float, ...] = (0.003, 0.01, 0.03, 0.1, 0.3, 1.0, 3.0),
    ):
        self.penalty = penalty
        self.bins = bins
        self.strengths = strengths

    def fit(self, examples: Examples, fitting: Fitting) -> Self:
        watch, started = fitting.watch, time.monotonic()
        train, valid = _sampled(examples.of("train"), fitting), examples.of("valid")
        self.names_ = train.features.names
        self._learn_bins(train.features)
        design = self._design(train.features)
        best = np.inf
        kept: tuple[NDArray[np.float64], float] | None = None
        for step, strength in enumerate(self.strengths):
            self._regress(design, train.label, strength, watch)
            train_loss = log_loss(train.label, self.predict_proba(train.features))
            valid_loss = log_loss(valid.label, self.predict_proba(valid.features))
            seconds = time.monotonic() - started
            watch.emit(
                EpochEnd(self.family, step + 1, {"log_loss": train_loss}, {"log_loss": valid_loss}, seconds)
            )
            watch.progress("fit linear", step + 1, len(self.strengths))
            if kept and not valid_loss < best:
                self.coefficients_, self.intercept_ = kept
                break
            best, kept, self.strength_ = valid_loss, (self.coefficients_, self.intercept_), strength
            if watch.stopping():
                break
        self._learn_means(train.features)
        return self

    def refit(self, examples: Examples, fitting: Fitting) -> Self:
        both = _sampled(examples.of("train", "valid"), fitting)
        self._learn_bins(both.features)
        self._regress(self._design(both.features), both.label, self.strength_, fitting.watch)
        self._learn_means(both.features)
        return self

    def _regress(
        self, design: scipy.sparse.csr_matrix, label: NDArray[np.float32], strength: float, watch: Watch
    ) -> None:
        from sklearn.exceptions import ConvergenceWarning
        from sklearn.linear_model import LogisticRegression

        regression = LogisticRegression(
            C=strength, l1_ratio={"l2": 0.0, "l1": 1.0, "elastic": 0.5}[self.penalty], **self._solver()
        )
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("always", ConvergenceWarning)
            regression.fit(design, label)
        if any(issubclass(warning.category, ConvergenceWarning) for warning in caught):
            watch.notice("not_converged", model=self.family, strength=strength)
        self.coefficients_ = regression.coef_[0].astype(np.float64)
        self.intercept_ = float(regression.intercept_[0])

    def _learn_means(self, features: Features) -> None:
        self.means_ = np.array([self._effect(features, i).mean() for i in range(len(self.names_))])

    def _solver(self) -> dict[str, Any]:
        if self.penalty == "l2":
            return {"solver": "lbfgs", "max_iter": 500}
        return {"solver": "saga", "max_iter": 300, "tol": 1e-3}

    def predict_proba(self, features: Features) -> NDArray[np.float64]:
        scores = np.full(len(features), self.intercept_)
        for start in range(0, len(features), ROWS_AT_ONCE):
            rows = slice(start, start + ROWS_AT_ONCE)
            block = features.take(rows)
            for position in range(len(self.names_)):
                scores[rows] += self._effect(block, position)
        return expit(scores)

    def contributions(self, features: Features) -> Contributions:
        """Each feature's term of the log-odds, relative to its mean on the training part; exact."""
        values = np.column_stack(
            [self._effect(features, i) - self.means_[i] for i in range(len(self.names_))]
        )
        return Contributions(values, self.intercept_ + float(self.means_.sum()), 0.0)

    def state(self) -> ModelState:
        arrays = {
            "coefficients": self.coefficients_,
            "means": self.means_,
            "edges": np.concatenate([*self.edges_, np.empty(0)]),
            "edge_counts": np.array([len(edges) for edges in self.edges_], dtype=np.int64),
            "kinds": np.array(self.kinds_, dtype=np.int64),
        }
        settings = {"names": self.names_, "intercept": self.intercept_, "strength": self.strength_}
        return ModelState(self.family, settings, arrays)

    @classmethod
    def restore(cls, state: ModelState) -> Self:
        model = cls()
        model.names_ = state.settings["names"]
        model.intercept_ = state.settings["intercept"]
        model.strength_ = state.settings["strength"]
        model.coefficients_ = state.arrays["coefficients"]
        model.means_ = state.arrays["means"]
        ends = np.cumsum(state.arrays["edge_counts"])
        model.edges_ = np.split(state.arrays["edges"], ends)[:-1]
        model.kinds_ = [int(kinds) for kinds in state.arrays["kinds"]]
        model._lay_out()
        return model

    def _learn_bins(self, features: Features) -> None:
        """Bin edges of each number, the number of values of each category."""
        self.edges_: list[NDArray[np.float64]] = []
        self.kinds_ = [0] * features.numbers.shape[1]
        for column in features.numbers.T:
            known = column[~np.isnan(column)].astype(np.float64)
            self.edges_.append(_bin_edges(known, self.bins) if len(known) else np.zeros(1))
        for category in features.categories:
            self.edges_.append(np.empty(0))
            self.kinds_.append(len(category.vocabulary))
        self._lay_out()
        self.means_ = np.zeros(len(self.names_))

    def _lay_out(self) -> None:
        """Where each feature's block of coefficients starts.

        A number: slope over its rank, one a bin, missing. A category: one a value, missing or unseen.
        """
        sizes = [
            len(edges) + 2 if not kinds else kinds + 1
            for edges, kinds in zip(self.edges_, self.kinds_, strict=True)
        ]
        self.starts_ = np.concatenate([[0], np.cumsum(sizes)])

    def _place(
        self, features: Features, position: int
    ) -> tuple[NDArray[np.intp], NDArray[np.float64] | None]:
        """For each row the index of its indicator within the feature's block, and a number's centred rank."""
        numbers = features.numbers.shape[1]
        size = int(self.starts_[position + 1] - self.starts_[position])
        if position >= numbers:
            codes = features.codes[:, position - numbers].astype(np.intp)
            return np.where(codes < 0, size - 1, codes), None
        values = features.numbers[:, position].astype(np.float64)
        edges, missing = self.edges_[position], np.isnan(values)
        ranks = np.interp(values, edges, np.linspace(-0.5, 0.5, len(edges))) if len(edges) > 1 else 0 * values
        bins = 1 + np.searchsorted(edges[1:-1], values, side="right")
        return np.where(missing, size - 1, bins), np.where(missing, 0.0, ranks)

    def _design(self, features: Features) -> scipy.sparse.csr_matrix:
        """The sparse design matrix, (rows, coefficients); only training needs it."""
        rows = np.arange(len(features))
        entries, at_rows, at_columns = [], [], []
        for position in range(len(self.names_)):
            indicator, ranks = self._place(features, position)
            start = self.starts_[position]
            if ranks is not None:
                entries.append(ranks)
                at_rows.append(rows)
                at_columns.append(np.full(len(rows), start))
            entries.append(np.ones(len(rows)))
            at_rows.append(rows)
            at_columns.append(start + indicator)
        shape = (len(rows), int(self.starts_[-1]))
        indices = np.concatenate(at_rows), np.concatenate(at_columns)
        return scipy.sparse.csr_matrix((np.concatenate(entries), indices), shape)

    def _effect(self, features: Features, position: int) -> NDArray[np.float64]:
        """What the feature at `position` adds to the log-odds, float64 (rows,)."""
        block = self.coefficients_[self.starts_[position] : self.starts_[position + 1]]
        indicator, ranks = self._place(features, position)
        effect: NDArray[np.float64] = block[indicator]
        return effect if ranks is None else effect + block[0] * ranks


def _sampled(examples: Examples, fitting: Fitting) -> Examples:
    """At most MOST_TRAINING_ROWS of the rows, in their order."""
    if len(examples) <= MOST_TRAINING_ROWS:
        return examples
    fitting.watch.notice("rows_sampled", model="linear", rows=MOST_TRAINING_ROWS, total=len(examples))
    drawn = np.random.default_rng(fitting.seed).permutation(len(examples))[:MOST_TRAINING_ROWS]
    return examples.take(np.sort(drawn))


def _bin_edges(values: NDArray[np.float64], bins: int) -> NDArray[np.float64]:
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
