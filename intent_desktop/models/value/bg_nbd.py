"""What is spent by buying rhythm and size of purchases: the BG/NBD model (Fader, Hardie and Lee, Marketing Science, 2005) times the
gamma-gamma model of money (Fader and Hardie, 2013).

A customer buys at a rate of their own until, after some purchase, they never come back. Nothing but the number of purchase days, the
first and the last of them and the mean amount is looked at.
"""

import dataclasses
from collections.abc import Callable
from typing import ClassVar, Self

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize
from scipy.special import betaln, gammaln, hyp2f1

from intent_desktop.examples.index import Examples, Features
from intent_desktop.metrics.tally import Floats
from intent_desktop.models.base import Contributions, Fitting, ModelState
from intent_desktop.models.sampling import at_most
from intent_desktop.models.value.base import LEAST_SHARE, all_to_learn_from, known_number, mean_spent

MOST_CUSTOMERS = 20_000
_LEAST, _MOST = -7.0, 7.0
"""Bounds of the logarithms of what is fitted, with time in weeks and money in means."""
_WEEK = 7.0
_BEYOND_SENSE = 1e9
"""Damaged files may hold larger numbers than a life has days."""
_NEAR = 1e-6


@dataclasses.dataclass(frozen=True)
class Rhythm:
    """How often customers buy: rates vary by a gamma distribution (r, alpha), the chance of leaving after a purchase by a beta
    distribution (a, b).

    Of each customer: `repeats` purchases after the first, the last of them `last` and today `age` after the first, in one unit of time.
    """

    r: float
    alpha: float
    a: float
    b: float

    @staticmethod
    def learn(repeats: Floats, last: Floats, age: Floats) -> "Rhythm":
        """By maximum likelihood, all (customers,)."""

        def loss(logs: Floats) -> float:
            return float(-Rhythm(*np.exp(logs)).log_likelihood(repeats, last, age).mean())

        start = np.array([0.0, np.log(max(age.mean(), 1.0) / 4), 0.0, 1.0])
        return Rhythm(*np.exp(_smallest(loss, start)).tolist())

    def log_likelihood(self, repeats: Floats, last: Floats, age: Floats) -> Floats:
        """Of each customer, (customers,); equation 6 of the paper."""
        r, alpha, a, b = self.r, self.alpha, self.a, self.b
        shared = gammaln(r + repeats) - gammaln(r) + r * np.log(alpha)
        shared += betaln(a, b + repeats) - betaln(a, b)
        active = -(r + repeats) * np.log(alpha + age)
        gone = np.log(a) - np.log(b + np.maximum(repeats, 1) - 1) - (r + repeats) * np.log(alpha + last)
        return np.asarray(shared + np.where(repeats > 0, np.logaddexp(active, gone), active))

    def expected(self, ahead: float, repeats: Floats, last: Floats, age: Floats) -> Floats:
        """Purchases within the time `ahead`, (customers,); equation 10 of the paper, by Euler's transformation in a form that
        many purchases do not make too large to be told.
        """
        r, alpha, b = self.r, self.alpha, self.b
        a = self.a if abs(self.a - 1) > _NEAR else 1 + _NEAR
        share = ahead / (alpha + age + ahead)
        series = (1 - share) ** (a - 1) * hyp2f1(a + b - 1 - r, a - 1, a + b + repeats - 1, share)
        bought = (a + b + repeats - 1) / (a - 1) * (1 - series)
        odds = np.log(a) - np.log(b + np.maximum(repeats, 1) - 1)
        odds += (r + repeats) * (np.log(alpha + age) - np.log(alpha + last))
        gone = np.where(repeats > 0, np.exp(np.minimum(odds, 500.0)), 0.0)
        return np.asarray(np.maximum(bought, 0) / (1 + gone))


@dataclasses.dataclass(frozen=True)
class Money:
    """How much a purchase brings: amounts vary by a gamma distribution of shape p around a customer's own mean, and means by (q, gamma).

    Of each customer: `count` purchases of `mean` money each.
    """

    p: float
    q: float
    gamma: float

    @staticmethod
    def learn(count: Floats, mean: Floats) -> "Money":
        """By maximum likelihood, all (customers,), means above 0."""
        scale = float(mean.mean())

        def loss(logs: Floats) -> float:
            p, beyond, gamma = np.exp(logs).tolist()
            return float(-Money(p, 1 + beyond, gamma).log_likelihood(count, mean / scale).mean())

        p, beyond, gamma = np.exp(_smallest(loss, np.array([1.0, 0.5, 0.5]))).tolist()
        return Money(p, 1 + beyond, gamma * scale)

    def log_likelihood(self, count: Floats, mean: Floats) -> Floats:
        """Of each customer, (customers,)."""
        p, q, gamma = self.p, self.q, self.gamma
        shape = p * count
        return np.asarray(
            -betaln(shape, q)
            + q * np.log(gamma)
            + (shape - 1) * np.log(mean)
            + shape * np.log(count)
            - (shape + q) * np.log(gamma + count * mean)
        )

    def expected(self, count: Floats, mean: Floats) -> Floats:
        """What a further purchase brings, (customers,): between the customer's own mean and that of all."""
        return np.asarray(self.p * (self.gamma + count * mean) / (self.p * count + self.q - 1))


class BgNbd:
    """Expected purchases times the expected amount of each. Who has never bought gets the mean of those who had not either."""

    family: ClassVar[str] = "bg_nbd"

    def fit(self, examples: Examples, fitting: Fitting) -> Self:
        assert fitting.horizon_days is not None
        self.weeks_ = fitting.horizon_days / _WEEK
        train = examples.of("train")
        self.least_ = LEAST_SHARE * mean_spent(examples)
        bought = known_number(train.features, "purchase days, ever") > 0
        self.never_ = float(np.maximum(train.label[~bought], 0).mean()) if not bought.all() else self.least_
        # A customer stands there at every cut-off; the newest tells all of them.
        newest = train.cutoff == train.cutoff.max()
        buyers = at_most(MOST_CUSTOMERS, train.take(newest & bought), self.family, fitting)
        repeats, last, age, mean = _purchases(buyers.features)
        self.rhythm_, self.money_ = Rhythm(1.0, 1.0, 1.0, 1.0), Money(1.0, 2.0, max(self.least_, 1e-9))
        if len(repeats):
            self.rhythm_ = Rhythm.learn(repeats, last, age)
        paid = mean > 0
        if paid.any():
            self.money_ = Money.learn(repeats[paid] + 1, mean[paid])
        return self

    def refit(self, examples: Examples, fitting: Fitting) -> Self:
        return self.fit(all_to_learn_from(examples), fitting)

    def predict(self, features: Features) -> NDArray[np.float64]:
        repeats, last, age, mean = _purchases(features)
        times = self.rhythm_.expected(self.weeks_, repeats, last, age)
        found = times * self.money_.expected(repeats + 1, mean)
        found = np.where(known_number(features, "purchase days, ever") > 0, found, self.never_)
        return np.maximum(np.nan_to_num(found, posinf=0.0), self.least_)

    def contributions(self, features: Features) -> Contributions | None:
        return None  # four numbers that mean something only together

    def state(self) -> ModelState:
        settings = {
            "weeks": self.weeks_,
            "least": self.least_,
            "never": self.never_,
            "rhythm": dataclasses.asdict(self.rhythm_),
            "money": dataclasses.asdict(self.money_),
        }
        return ModelState(self.family, settings)

    @classmethod
    def restore(cls, state: ModelState) -> Self:
        model = cls()
        model.weeks_, model.least_ = float(state.settings["weeks"]), float(state.settings["least"])
        model.never_ = float(state.settings["never"])
        model.rhythm_, model.money_ = Rhythm(**state.settings["rhythm"]), Money(**state.settings["money"])
        return model


def _purchases(features: Features) -> tuple[Floats, Floats, Floats, Floats]:
    """Of each customer the purchase days after the first, the weeks from the first to the last of them and until now, and the mean
    amount of such a day; all 0 of those who never bought.
    """

    def within(name: str) -> Floats:
        return np.clip(known_number(features, name), 0, _BEYOND_SENSE)

    repeats = np.maximum(within("purchase days, ever") - 1, 0)
    last = repeats * within("days between purchase days, mean") / _WEEK
    age = last + within("days since last purchase") / _WEEK
    return repeats, last, age, within("money a purchase day, mean")


def _smallest(loss: Callable[[Floats], float], start: Floats) -> Floats:
    """Where the loss of some logarithms is smallest, within the bounds."""
    found = minimize(loss, start, method="L-BFGS-B", bounds=[(_LEAST, _MOST)] * len(start))
    return np.asarray(found.x)
