"""Logistic regression on binned features: an additive model whose every effect can be read off."""

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
from intent_desktop.models.encoding import Encoding
from intent_desktop.models.sampling import at_most

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
        train = at_most(MOST_TRAINING_ROWS, examples.of("train"), self.family, fitting)
        valid = examples.of("valid")
        self.names_ = train.features.names
        self.encoding_ = Encoding.learn(train.features, self.bins)
        design = self.encoding_.design(train.features)
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
        both = at_most(MOST_TRAINING_ROWS, examples.of("train", "valid"), self.family, fitting)
        self.encoding_ = Encoding.learn(both.features, self.bins)
        self._regress(self.encoding_.design(both.features), both.label, self.strength_, fitting.watch)
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
        effects = (self.encoding_.effect(features, i, self.coefficients_) for i in range(len(self.names_)))
        self.means_ = np.array([effect.mean() for effect in effects])

    def _solver(self) -> dict[str, Any]:
        if self.penalty == "l2":
            return {"solver": "lbfgs", "max_iter": 500}
        return {"solver": "saga", "max_iter": 300, "tol": 1e-3}

    def predict_proba(self, features: Features) -> NDArray[np.float64]:
        return np.asarray(expit(self.encoding_.scores(features, self.coefficients_, self.intercept_)))

    def contributions(self, features: Features) -> Contributions:
        """Each feature's term of the log-odds, relative to its mean on the training part; exact."""
        values = self.encoding_.effects(features, self.coefficients_) - self.means_
        return Contributions(values, self.intercept_ + float(self.means_.sum()), 0.0)

    def state(self) -> ModelState:
        arrays = {
            "coefficients": self.coefficients_,
            "means": self.means_,
            **self.encoding_.arrays(),
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
        model.encoding_ = Encoding.restore(state.arrays)
        return model
