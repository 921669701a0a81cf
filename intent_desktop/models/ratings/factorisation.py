"""Biased matrix factorisation with implicit feedback and time, by variational Bayes.

In the line of SVD++ and timeSVD++ (Koren, 2008 and 2009): whom a user's vector is expected to resemble depends on what
they have rated at all, and so for items; users have better and worse days. Instead of gradient descent with penalties to
tune, the vectors are distributions whose priors are estimated from the data, so there is nothing to tune but when to stop.
"""

import dataclasses
import time
from typing import Annotated, ClassVar, Self

import msgspec
import numpy as np
from numpy.typing import NDArray

from intent_desktop.events import EpochEnd
from intent_desktop.examples.ratings import RatingExamples, Ratings
from intent_desktop.metrics.regression import rmse
from intent_desktop.metrics.tally import Floats
from intent_desktop.models.base import Fitting, ModelState
from intent_desktop.models.ratings import posterior
from intent_desktop.models.ratings.base import USERS_AT_ONCE, blocks_of_users, matrix
from intent_desktop.models.ratings.posterior import Contexts, Prior, Vectors
from intent_desktop.training.attention import attended

PATIENCE = 4
FOLDING_SWEEPS = 3
FIRST_DAY_VARIANCE = 0.02
PAIRS_AT_ONCE = 500_000
SWEEPS_BEFORE_DAYS = 3
ENOUGH_FOR_CONTEXTS = 50_000
"""Ratings from which on contexts always helped."""


@dataclasses.dataclass
class _Scale:
    """Ratings are learnt as (rating - mean) / spread."""

    mean: float
    spread: float

    def inward(self, values: NDArray[np.float32]) -> Floats:
        return (values.astype(np.float64) - self.mean) / self.spread

    def outward(self, values: Floats) -> Floats:
        return self.mean + self.spread * values


class _Days:
    """How much better or worse than usual the days of users are: one number for each user and day, held towards 0.

    Rows without a time have 0.
    """

    def __init__(self, rated: Ratings):
        self._rows = (
            np.zeros(0, dtype=np.intp) if rated.times is None else np.flatnonzero(~np.isnat(rated.times))
        )
        self._count = len(rated)
        self._keys, self._place = np.unique(_stamps(rated.take(self._rows)), return_inverse=True)
        self._counts = np.bincount(self._place, minlength=len(self._keys))
        self._effect = np.zeros(len(self._keys))

    def update(self, rest: Floats, noise: float, variance: float) -> tuple[Floats, float]:
        """The day's number for each row (rows,), found from what else is left of it (rows,); and the variance among days."""
        found = np.zeros(self._count)
        if not len(self._keys):
            return found, variance
        doubt = 1 / (self._counts / noise + 1 / variance)
        self._effect = doubt * np.bincount(self._place, rest[self._rows], len(self._keys)) / noise
        found[self._rows] = self._effect[self._place]
        return found, max(float((self._effect**2 + doubt).mean()), 1e-9)

    def of(self, asked: Ratings) -> Floats:
        """The number of each asked pair's day, (rows,); 0 where that user has no rating of that day."""
        found = np.zeros(len(asked))
        if asked.times is None or not len(self._keys):
            return found
        rows = np.flatnonzero(~np.isnat(asked.times))
        stamps = _stamps(asked.take(rows))
        place = np.minimum(np.searchsorted(self._keys, stamps), len(self._keys) - 1)
        found[rows] = np.where(self._keys[place] == stamps, self._effect[place], 0)
        return found


def _stamps(rows: Ratings) -> NDArray[np.int64]:
    """One number for user and day of each row, (rows,); all rows have times, or there are none."""
    if rows.times is None:
        return np.zeros(len(rows), dtype=np.int64)
    days = rows.times.astype("datetime64[D]").astype(np.int64)
    return (rows.users.astype(np.int64) << 32) + days + (1 << 31)


@dataclasses.dataclass
class _Learnt:
    """All that a sweep changes but the users, who are found again from their ratings."""

    items: Vectors
    of_users: Prior
    noise: float
    of_days: float


@dataclasses.dataclass
class _Found:
    """What a learning came to: after so many `sweeps` the `error` on validation was smallest; `rounds` were told of so far."""

    scale: _Scale
    user_contexts: Contexts
    contexts: int
    learnt: _Learnt
    sweeps: int
    error: float
    rounds: int = 0


class Factorisation:
    """Users and items as vectors of `factors` numbers; `contexts` directions of who rated what tell where to expect them.

    Where ratings are few, those directions may mislead: validation decides whether to go without them.
    """

    family: ClassVar[str] = "factorisation"

    def __init__(
        self,
        factors: Annotated[int, msgspec.Meta(ge=1, le=100)] = 10,
        contexts: Annotated[int, msgspec.Meta(ge=0, le=200)] = 30,
        sweeps: Annotated[int, msgspec.Meta(ge=1, le=1000)] = 40,
    ):
        self.factors = factors
        self.contexts = contexts
        self.sweeps = sweeps

    def fit(self, examples: RatingExamples, fitting: Fitting) -> Self:
        valid = examples.of("valid")
        best = self._learn(examples, fitting, self.contexts, self.sweeps, valid)
        few = len(examples.of("train")) < ENOUGH_FOR_CONTEXTS
        if self.contexts and few and not fitting.watch.stopping():
            plain = self._learn(examples, fitting, 0, self.sweeps, valid, best.rounds)
            best = min(best, plain, key=lambda found: found.error)
        self._keep(best)
        return self

    def refit(self, examples: RatingExamples, fitting: Fitting) -> Self:
        if fitting.watch.stopping():
            return self
        again = self._learn(examples, fitting, self.chosen_contexts_, self.sweeps_, None)
        if again.sweeps == self.sweeps_:
            self._keep(again)
        return self

    def _keep(self, found: "_Found") -> None:
        self.scale_, self.user_contexts_ = found.scale, found.user_contexts
        self.learnt_, self.sweeps_, self.chosen_contexts_ = found.learnt, found.sweeps, found.contexts

    def predict(self, asked: Ratings, given: Ratings) -> NDArray[np.float64]:
        found = np.zeros(len(asked))
        moments = self.learnt_.items.moments()
        for places, rows, known, users in blocks_of_users(asked, given):
            found[places] = self._fold_in(rows, known, users, moments)
        return self.scale_.outward(found)

    def _fold_in(self, asked: Ratings, given: Ratings, users: int, moments: Floats) -> Floats:
        """Scaled answers for users numbered from 0, found from what is given of them."""
        learnt = self.learnt_
        shape = (users, len(learnt.items.means))
        rated = given.rated()
        touched = matrix(given, np.ones(len(given)), shape)
        contexts = self.user_contexts_.of(touched)
        had = matrix(rated, np.ones(len(rated)), shape)
        values = self.scale_.inward(rated.values)
        days = _Days(rated)
        offset = np.zeros(len(rated))
        means = learnt.of_users.means(contexts)
        for _ in range(FOLDING_SWEEPS):
            told = posterior.evidence(had, matrix(rated, values - offset, shape), learnt.items, moments)
            means = learnt.of_users.posterior(told, contexts, learnt.noise).means
            rest = values - _expected(means, learnt.items.means, rated)
            offset, _ = days.update(rest, learnt.noise, learnt.of_days)
        return _expected(means, learnt.items.means, asked) + days.of(asked)

    def _learn(
        self,
        examples: RatingExamples,
        fitting: Fitting,
        contexts: int,
        sweeps: int,
        valid: Ratings | None,
        told: int = 0,
    ) -> "_Found":
        """With `valid`, stop where it no longer gains and find the best sweep; else go through all, or to where the user stops.

        So many rounds were `told` of before.
        """
        begun = time.monotonic()
        train = examples.of("train")
        history = examples.history("train")
        values = train.values.astype(np.float64)
        scale = _Scale(float(values.mean()), float(values.std()) or 1.0)
        shape = (len(examples.users), len(examples.items) + 1)
        touched = matrix(history, np.ones(len(history)), shape)
        by_item = touched.T.tocsr()
        of_users, of_items = attended(lambda: posterior.main_directions(touched, contexts), fitting.watch)
        user_contexts, item_contexts = Contexts.learnt(touched, of_items), Contexts.learnt(by_item, of_users)
        learning = _Learning(
            train,
            scale.inward(train.values),
            user_contexts.of(touched),
            item_contexts.of(by_item),
            self.factors,
            fitting.seed,
        )
        best = _Found(scale, user_contexts, contexts, learning.learnt, 0, np.inf)
        for sweep in range(1, sweeps + 1):
            if fitting.watch.stopping() and best.sweeps:
                break
            fitting.watch.progress(f"fit {self.family}", sweep - 1, sweeps)
            learning.sweep(fitting)
            off = rmse(train.values, scale.outward(learning.expected(train)))
            error = (
                1 / sweep if valid is None else rmse(valid.values, scale.outward(learning.expected(valid)))
            )
            figures: dict[str, float | None] = {} if valid is None else {"rmse": error}
            fitting.watch.emit(
                EpochEnd(self.family, told + sweep, {"rmse": off}, figures, time.monotonic() - begun)
            )
            if error < best.error:
                best = _Found(scale, user_contexts, contexts, learning.learnt, sweep, error)
            best.rounds = told + sweep
            if sweep - best.sweeps >= PATIENCE:
                break
        fitting.watch.progress(f"fit {self.family}", sweeps, sweeps)
        return best

    def state(self) -> ModelState:
        learnt, contexts = self.learnt_, self.user_contexts_
        settings = {
            "factors": self.factors,
            "contexts": self.contexts,
            "sweeps": self.sweeps,
            "best_sweep": self.sweeps_,
            "chosen_contexts": self.chosen_contexts_,
            "scale": dataclasses.asdict(self.scale_),
            "noise": learnt.noise,
            "of_days": learnt.of_days,
        }
        arrays = {
            "items": learnt.items.means,
            "doubts": learnt.items.covariances,
            "prior_base": learnt.of_users.base,
            "prior_slopes": learnt.of_users.slopes,
            "prior_covariance": learnt.of_users.covariance,
            **{f"context_{name}": array for name, array in vars(contexts).items()},
        }
        return ModelState(self.family, settings, arrays)

    @classmethod
    def restore(cls, state: ModelState) -> Self:
        settings, arrays = state.settings, state.arrays

        def named(prefix: str) -> dict[str, Floats]:
            return {
                name.removeprefix(prefix): array for name, array in arrays.items() if name.startswith(prefix)
            }

        model = cls(settings["factors"], settings["contexts"], settings["sweeps"])
        model.sweeps_ = int(settings["best_sweep"])
        model.chosen_contexts_ = int(settings["chosen_contexts"])
        model.scale_ = _Scale(**settings["scale"])
        model.user_contexts_ = Contexts(**named("context_"))
        model.learnt_ = _Learnt(
            Vectors(arrays["items"], arrays["doubts"]),
            Prior(**named("prior_")),
            float(settings["noise"]),
            float(settings["of_days"]),
        )
        return model


class _Learning:
    """One learning, sweep by sweep: users from items, then items from users; no users × width² is ever held."""

    def __init__(
        self,
        train: Ratings,
        values: Floats,
        user_contexts: Floats,
        item_contexts: Floats,
        factors: int,
        seed: int,
    ):
        self._train, self._values = train, values
        self._user_contexts, self._item_contexts = user_contexts, item_contexts
        self._shape = (len(user_contexts), len(item_contexts))
        self._had = matrix(train, np.ones(len(train)), self._shape)
        self._rated_users = np.diff(self._had.indptr) > 0
        self._rated_items = np.asarray(self._had.sum(axis=0)).ravel() > 0
        self._days = _Days(train)
        self._offset = np.zeros(len(train))
        self._sweeps = 0
        random = np.random.default_rng(seed)
        means = random.normal(0, 0.1, (self._shape[1], factors + 1))
        means[:, -1] = 0
        covariances = np.tile(0.01 * np.eye(factors + 1), (self._shape[1], 1, 1))
        self._users = np.zeros((self._shape[0], factors + 1))
        self.learnt = _Learnt(
            Vectors(means, covariances),
            Prior.first(factors, user_contexts.shape[1]),
            0.7,
            FIRST_DAY_VARIANCE,
        )
        self._of_items = Prior.first(factors, item_contexts.shape[1])

    def sweep(self, fitting: Fitting) -> None:
        """Each user once, then each item once; the priors, the noise and the days after them."""
        old = self.learnt
        of_days = old.of_days
        if self._sweeps >= SWEEPS_BEFORE_DAYS:
            rest = self._values - _expected(self._users, old.items.means, self._train)
            self._offset, of_days = self._days.update(rest, old.noise, of_days)
        self._sweeps += 1
        ratings = matrix(self._train, self._values - self._offset, self._shape)
        moments = old.items.moments()
        told, covariances = None, np.zeros_like(old.of_users.covariance)
        for start in range(0, self._shape[0], USERS_AT_ONCE):
            fitting.watch.stopping()
            rows = slice(start, min(start + USERS_AT_ONCE, self._shape[0]))
            had, given = self._had[rows], ratings[rows]
            contexts = self._user_contexts[rows]
            users = old.of_users.posterior(
                posterior.evidence(had, given, old.items, moments), contexts, old.noise
            )
            self._users[rows] = users.means
            covariances += users.covariances[self._rated_users[rows]].sum(axis=0)
            part = posterior.evidence(had.T.tocsr(), given.T.tocsr(), users, users.moments())
            told = part if told is None else told + part
        assert told is not None
        items = self._of_items.posterior(told, self._item_contexts, old.noise)
        known = self._rated_items
        self._of_items = Prior.estimated(
            items.means[known], items.covariances[known].sum(axis=0), self._item_contexts[known]
        )
        self.learnt = _Learnt(
            items,
            Prior.estimated(
                self._users[self._rated_users], covariances, self._user_contexts[self._rated_users]
            ),
            max(told.squared_error(items) / len(self._train), 1e-6),
            of_days,
        )

    def expected(self, asked: Ratings) -> Floats:
        """The scaled answers of the users as they stand, (rows,)."""
        return _expected(self._users, self.learnt.items.means, asked) + self._days.of(asked)


def _expected(users: Floats, items: Floats, asked: Ratings) -> Floats:
    """What vectors say of pairs, (rows,)."""
    found = np.empty(len(asked))
    for start in range(0, len(asked), PAIRS_AT_ONCE):
        rows = slice(start, start + PAIRS_AT_ONCE)
        of_users, of_items = users[asked.users[rows]], items[asked.items[rows]]
        shared = np.einsum("rf,rf->r", of_users[:, :-1], of_items[:, :-1])
        found[rows] = shared + of_users[:, -1] + of_items[:, -1]
    return found
