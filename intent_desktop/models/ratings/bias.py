"""What any model of ratings must beat: the mean of all, and how much each user and item lies above or below it."""

from typing import ClassVar, Self

import numpy as np
from numpy.typing import NDArray

from intent_desktop.examples.ratings import RatingExamples, Ratings
from intent_desktop.metrics.tally import Floats
from intent_desktop.models.base import Fitting, ModelState

SWEEPS = 15


class MeanRating:
    """The mean of all ratings, for every pair."""

    family: ClassVar[str] = "mean_rating"

    def fit(self, examples: RatingExamples, fitting: Fitting) -> Self:
        self.mean_ = float(examples.of("train").values.mean(dtype=np.float64))
        return self

    def refit(self, examples: RatingExamples, fitting: Fitting) -> Self:
        return self.fit(examples, fitting)

    def predict(self, asked: Ratings, given: Ratings) -> NDArray[np.float64]:
        return np.full(len(asked), self.mean_)

    def state(self) -> ModelState:
        return ModelState(self.family, {"mean": self.mean_})

    @classmethod
    def restore(cls, state: ModelState) -> Self:
        model = cls()
        model.mean_ = float(state.settings["mean"])
        return model


class Bias:
    """Mean + how generous the user is + how well liked the item is, each held towards 0 where it rests on few ratings.

    How far is said by the data: the variances among users, among items and within both are estimated along the way
    (a two-way random-effects model, by expectation and maximisation).
    """

    family: ClassVar[str] = "bias"

    def fit(self, examples: RatingExamples, fitting: Fitting) -> Self:
        train = examples.of("train")
        values = train.values.astype(np.float64)
        mean = float(values.mean())
        spread = float(values.var()) or 1.0
        noise, of_users, of_items = 0.7 * spread, 0.15 * spread, 0.15 * spread
        user, item = np.zeros(int(train.users.max()) + 1), np.zeros(len(examples.items) + 1)
        for _ in range(SWEEPS):
            fitting.watch.stopping()
            rest = values - mean
            user, user_doubt = _shrunk(rest - item[train.items], train.users, len(user), noise, of_users)
            item, item_doubt = _shrunk(rest - user[train.users], train.items, len(item), noise, of_items)
            off = rest - user[train.users] - item[train.items]
            noise = float((off**2 + user_doubt[train.users] + item_doubt[train.items]).mean()) or 1e-6
            of_users = _variance(user, user_doubt, train.users)
            of_items = _variance(item, item_doubt, train.items)
        self.mean_, self.items_ = mean, item
        self.noise_, self.of_users_ = noise, of_users
        return self

    def refit(self, examples: RatingExamples, fitting: Fitting) -> Self:
        return self.fit(examples, fitting)

    def predict(self, asked: Ratings, given: Ratings) -> NDArray[np.float64]:
        return self.mean_ + self.of_users(asked, given) + self.items_[asked.items]

    def of_users(self, asked: Ratings, given: Ratings) -> NDArray[np.float64]:
        """How generous the user of each asked pair is, float64 (rows,); 0 where nothing is given of them."""
        users, number = np.unique(np.concatenate([asked.users, given.users]), return_inverse=True)
        rated = given.rated()
        rows = number[len(asked) :][~np.isnan(given.values)]
        rest = rated.values - self.mean_ - self.items_[rated.items]
        user, _ = _shrunk(rest, rows, len(users), self.noise_, self.of_users_)
        return user[number[: len(asked)]]

    def residuals(self, rated: Ratings) -> NDArray[np.float64]:
        """What of the ratings themselves is not told by user and item, float64 (rows,)."""
        return rated.values - self.predict(rated, rated)

    def state(self) -> ModelState:
        settings = {"mean": self.mean_, "noise": self.noise_, "of_users": self.of_users_}
        return ModelState(self.family, settings, {"items": self.items_})

    @classmethod
    def restore(cls, state: ModelState) -> Self:
        model = cls()
        model.mean_ = float(state.settings["mean"])
        model.noise_ = float(state.settings["noise"])
        model.of_users_ = float(state.settings["of_users"])
        model.items_ = state.arrays["items"]
        return model


def _shrunk(
    rest: Floats, codes: NDArray[np.integer], count: int, noise: float, variance: float
) -> tuple[Floats, Floats]:
    """The posterior mean and variance of each code's deviation, (count,) both."""
    doubt = 1 / (np.bincount(codes, minlength=count) / noise + 1 / variance)
    return doubt * np.bincount(codes, rest, count) / noise, doubt


def _variance(effect: Floats, doubt: Floats, codes: NDArray[np.integer]) -> float:
    """The variance among those that have ratings."""
    known = np.bincount(codes, minlength=len(effect)) > 0
    return float((effect[known] ** 2 + doubt[known]).mean()) or 1e-6
