"""A Tweedie regression of what customers will spend: every feature multiplies the amount by a factor that can be read off."""

import time
import warnings
from typing import Annotated, Any, ClassVar, Self

import msgspec
import numpy as np
import scipy.sparse
from numpy.typing import NDArray

from intent_desktop.events import EpochEnd, Watch
from intent_desktop.examples.index import Examples, Features
from intent_desktop.metrics.spending import deviance
from intent_desktop.metrics.tally import Floats
from intent_desktop.models.base import Contributions, Fitting, ModelState
from intent_desktop.models.encoding import Encoding
from intent_desktop.models.sampling import at_most
from intent_desktop.models.value.base import LEAST_SHARE, in_means, mean_spent

MOST_TRAINING_ROWS = 100_000
MOST_STEPS = 300
LARGEST_FACTOR = 1e4
"""No row is expected to spend more than so many means: an exponential of a sum knows no bounds."""


class LinearValue:
    """A generalised linear model with a logarithmic link and the Tweedie deviance of power 1.5, on binned features and on the
    logarithm of each number, which goes on where bins end. The strength of its L2 penalty is chosen on validation deviance.

    `strengths` are scikit-learn's alpha. At most MOST_TRAINING_ROWS rows are learnt from, drawn at random and said.
    """

    family: ClassVar[str] = "linear_value"

    def __init__(
        self,
        bins: Annotated[int, msgspec.Meta(ge=2, le=1000)] = 10,
        strengths: tuple[float, ...] = (0.3, 0.1, 0.03, 0.01, 0.003),
    ):
        self.bins = bins
        self.strengths = strengths

    def fit(self, examples: Examples, fitting: Fitting) -> Self:
        watch, started = fitting.watch, time.monotonic()
        self.mean_ = mean_spent(examples)
        scaled = in_means(examples, self.mean_)
        train = at_most(MOST_TRAINING_ROWS, scaled.of("train"), self.family, fitting)
        valid = scaled.of("valid")
        design = self._design(train.features)
        best = np.inf
        kept: tuple[Floats, float] | None = None
        for step, strength in enumerate(self.strengths):
            self._regress(design, train.label, strength, watch)
            losses = [
                deviance(part.label, self.predict(part.features) / self.mean_) for part in (train, valid)
            ]
            seconds = time.monotonic() - started
            watch.emit(EpochEnd(self.family, step + 1, {"loss": losses[0]}, {"loss": losses[1]}, seconds))
            watch.progress("fit linear_value", step + 1, len(self.strengths))
            if kept and not losses[1] < best:
                self.coefficients_, self.intercept_ = kept
                break
            best, kept, self.strength_ = losses[1], (self.coefficients_, self.intercept_), strength
            if watch.stopping():
                break
        self._learn_means(train.features)
        return self

    def refit(self, examples: Examples, fitting: Fitting) -> Self:
        both = in_means(examples, self.mean_).of("train", "valid")
        both = at_most(MOST_TRAINING_ROWS, both, self.family, fitting)
        self._regress(self._design(both.features), both.label, self.strength_, fitting.watch)
        self._learn_means(both.features)
        return self

    def predict(self, features: Features) -> NDArray[np.float64]:
        binned = self.encoding_.scores(features, self.coefficients_[: self.encoding_.width], self.intercept_)
        scores = binned + self._logarithms(features).sum(axis=1)
        amounts = np.clip(np.exp(np.minimum(scores, 50.0)), LEAST_SHARE, LARGEST_FACTOR)
        return np.asarray(amounts * self.mean_)

    def contributions(self, features: Features) -> Contributions:
        """Each feature's term of the logarithm, relative to its mean on the training part; exact."""
        values = self._effects(features) - self.means_
        expected = self.intercept_ + float(self.means_.sum()) + float(np.log(self.mean_))
        return Contributions(values, expected, 0.0)

    def state(self) -> ModelState:
        settings = {
            "bins": self.bins,
            "strength": self.strength_,
            "intercept": self.intercept_,
            "mean": self.mean_,
        }
        arrays = {
            "coefficients": self.coefficients_,
            "means": self.means_,
            "centres": self.centres_,
            "scales": self.scales_,
            **self.encoding_.arrays(),
        }
        return ModelState(self.family, settings, arrays)

    @classmethod
    def restore(cls, state: ModelState) -> Self:
        settings = state.settings
        model = cls(bins=settings["bins"])
        model.strength_, model.mean_ = settings["strength"], float(settings["mean"])
        model.intercept_ = float(settings["intercept"])
        model.coefficients_, model.means_ = state.arrays["coefficients"], state.arrays["means"]
        model.centres_, model.scales_ = state.arrays["centres"], state.arrays["scales"]
        model.encoding_ = Encoding.restore(state.arrays)
        if len(model.coefficients_) != model.encoding_.width + len(model.scales_):
            raise ValueError("coefficients of other features")
        return model

    def _design(self, features: Features) -> scipy.sparse.csr_matrix:
        """Learns how features become columns, and makes them of these rows."""
        self.encoding_ = Encoding.learn(features, self.bins)
        logarithms = _logarithms(features)
        some = ~np.isnan(logarithms).all(axis=0)
        self.centres_ = np.zeros(logarithms.shape[1])
        self.scales_ = np.zeros(logarithms.shape[1])
        self.centres_[some] = np.nanmean(logarithms[:, some], axis=0)
        spread = np.nanstd(logarithms[:, some], axis=0)
        self.scales_[some] = np.where(spread > 1e-9, 1 / np.maximum(spread, 1e-9), 0.0)
        added = scipy.sparse.csr_matrix(self._standardised(features))
        return scipy.sparse.csr_matrix(scipy.sparse.hstack([self.encoding_.design(features), added]))

    def _standardised(self, features: Features) -> Floats:
        """The logarithm of each number, float64 (rows, numbers), about 0; 0 where it is missing."""
        return np.nan_to_num((_logarithms(features) - self.centres_) * self.scales_)

    def _logarithms(self, features: Features) -> Floats:
        """What the logarithm of each number adds, float64 (rows, numbers)."""
        return self._standardised(features) * self.coefficients_[self.encoding_.width :]

    def _effects(self, features: Features) -> Floats:
        effects = self.encoding_.effects(features, self.coefficients_[: self.encoding_.width])
        effects[:, : len(self.scales_)] += self._logarithms(features)
        return effects

    def _learn_means(self, features: Features) -> None:
        self.means_ = self._effects(features).mean(axis=0)

    def _regress(
        self, design: scipy.sparse.csr_matrix, label: NDArray[np.float32], strength: float, watch: Watch
    ) -> None:
        from sklearn.exceptions import ConvergenceWarning
        from sklearn.linear_model import TweedieRegressor

        regression = TweedieRegressor(power=1.5, link="log", alpha=strength, max_iter=MOST_STEPS, tol=1e-3)
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("always", ConvergenceWarning)
            regression.fit(design, label.astype(np.float64))
        if any(issubclass(warning.category, ConvergenceWarning) for warning in caught):
            watch.notice("not_converged", model=self.family, strength=strength)
        self.coefficients_ = np.asarray(regression.coef_, dtype=np.float64)
        self.intercept_ = float(regression.intercept_)


def _logarithms(features: Features) -> Floats:
    """log(1 + |x|) with the sign of each number, float64 (rows, numbers)."""
    numbers: NDArray[Any] = features.numbers.astype(np.float64)
    return np.asarray(np.sign(numbers) * np.log1p(np.abs(numbers)))
