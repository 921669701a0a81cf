"""What any model must beat: always guessing the base rate, and the best single rule."""

from typing import Annotated, ClassVar, Self

import msgspec
import numpy as np
from numpy.typing import NDArray
from scipy.special import expit, logit

from intent_desktop.examples.index import PART_CODES, Examples, Features
from intent_desktop.metrics.classification import roc_auc
from intent_desktop.models.base import Contributions, Fitting, ModelState


class BaseRate:
    """The share of yes among the training rows, for everybody."""

    family: ClassVar[str] = "base_rate"

    def fit(self, examples: Examples, fitting: Fitting) -> Self:
        self.rate_ = float(examples.label[examples.rows("train")].mean())
        return self

    def refit(self, examples: Examples, fitting: Fitting) -> Self:
        return self.fit(_all_to_learn_from(examples), fitting)

    def predict_proba(self, features: Features) -> NDArray[np.float64]:
        return np.full(len(features), self.rate_)

    def contributions(self, features: Features) -> Contributions | None:
        return None

    def state(self) -> ModelState:
        return ModelState(self.family, {"rate": self.rate_})

    @classmethod
    def restore(cls, state: ModelState) -> Self:
        model = cls()
        model.rate_ = state.settings["rate"]
        return model


class OneRule:
    """One readable rule, in the spirit of Holte's 1R (1993).

    Where the features hold a customer's orders (or purchase days) and recency, the rule is
    frequency / (recency + 7 days), read as a probability through a logistic curve. Otherwise it is the single feature, cut into bins, that ranks
    the training rows best.
    """

    family: ClassVar[str] = "one_rule"
    RECENCY = "days since last purchase"
    FREQUENCIES = ("orders, ever", "purchase days, ever")

    def __init__(self, bins: Annotated[int, msgspec.Meta(ge=2, le=1000)] = 20):
        self.bins = bins

    def fit(self, examples: Examples, fitting: Fitting) -> Self:
        train = examples.of("train")
        names = train.features.names
        self.curve_: tuple[float, float] | None = None
        if self.RECENCY in names:
            self.rule_ = "frequency / (recency + 7 days)"
            self.curve_ = _curve(self._frequency_over_recency(train.features), train.label)
            return self
        best = -1.0
        for position, name in enumerate(names):
            fitting.watch.check()
            edges, rates = self._bin_rates(train, position)
            scores = rates[_bin(train.features, position, edges, len(rates))]
            quality = roc_auc(train.label, scores) or 0.0
            if quality > best:
                best, self.rule_, self.edges_, self.rates_ = quality, name, edges, rates
        return self

    def refit(self, examples: Examples, fitting: Fitting) -> Self:
        return self.fit(_all_to_learn_from(examples), Fitting())  # too quick to be stopped half-way

    def predict_proba(self, features: Features) -> NDArray[np.float64]:
        if self.curve_:
            slope, intercept = self.curve_
            return expit(slope * np.log1p(self._frequency_over_recency(features)) + intercept)
        position = features.names.index(self.rule_)
        return self.rates_[_bin(features, position, self.edges_, len(self.rates_))]

    def contributions(self, features: Features) -> Contributions:
        """The rule's own feature (or, for frequency / recency, the recency) carries the whole score."""
        scores = logit(np.clip(self.predict_proba(features), 1e-6, 1 - 1e-6))
        values = np.zeros((len(features), len(features.columns)))
        carrier = self.RECENCY if self.curve_ else self.rule_
        values[:, features.names.index(carrier)] = scores - scores.mean()
        return Contributions(values, float(scores.mean()), 0.0)

    def state(self) -> ModelState:
        if self.curve_:
            return ModelState(self.family, {"rule": self.rule_, "curve": list(self.curve_)})
        return ModelState(self.family, {"rule": self.rule_}, {"edges": self.edges_, "rates": self.rates_})

    @classmethod
    def restore(cls, state: ModelState) -> Self:
        model = cls()
        model.rule_ = state.settings["rule"]
        model.curve_ = None
        if "curve" in state.settings:
            slope, intercept = state.settings["curve"]
            model.curve_ = (slope, intercept)
        else:
            model.edges_, model.rates_ = state.arrays["edges"], state.arrays["rates"]
        return model

    def _frequency_over_recency(self, features: Features) -> NDArray[np.float64]:
        recency = features.numbers[:, features.names.index(self.RECENCY)].astype(np.float64)
        counted = next(name for name in self.FREQUENCIES if name in features.names)
        frequency = features.numbers[:, features.names.index(counted)].astype(np.float64)
        never = np.isnan(recency)
        return np.where(never, 0.0, np.nan_to_num(frequency) / (np.where(never, 0.0, recency) + 7))

    def _bin_rates(self, train: Examples, position: int) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        """Edges of a feature's bins and the smoothed rate of yes in each; the last bin is for missing."""
        features, numbers = train.features, train.features.numbers.shape[1]
        edges = np.empty(0)
        if position < numbers:
            known = features.numbers[:, position].astype(np.float64)
            known = known[~np.isnan(known)]
            if len(known):
                edges = np.unique(np.quantile(known, np.linspace(0, 1, self.bins + 1)[1:-1]))
            count = len(edges) + 2
        else:
            count = len(features.columns[position].vocabulary) + 1
        at = _bin(features, position, edges, count)
        seen = np.bincount(at, minlength=count)
        yes = np.bincount(at, weights=train.label, minlength=count)
        rate = float(train.label.mean())
        return edges, (yes + 10 * rate) / (seen + 10)


def _all_to_learn_from(examples: Examples) -> Examples:
    """The same rows, those to choose on counted among those to learn from."""
    train, valid = PART_CODES["train"], PART_CODES["valid"]
    return examples.with_parts(np.where(examples.part == valid, train, examples.part).astype(np.int8))


def _bin(features: Features, position: int, edges: NDArray[np.float64], count: int) -> NDArray[np.intp]:
    numbers = features.numbers.shape[1]
    if position >= numbers:
        codes = features.codes[:, position - numbers].astype(np.intp)
        return np.where(codes < 0, count - 1, codes)
    values = features.numbers[:, position].astype(np.float64)
    return np.where(np.isnan(values), count - 1, np.searchsorted(edges, values, side="right"))


def _curve(scores: NDArray[np.float64], label: NDArray[np.float32]) -> tuple[float, float]:
    """Slope and intercept of the logistic curve that turns a score into a chance."""
    from sklearn.linear_model import LogisticRegression

    regression = LogisticRegression(C=1e6).fit(np.log1p(scores)[:, None], label)
    return float(regression.coef_[0, 0]), float(regression.intercept_[0])
