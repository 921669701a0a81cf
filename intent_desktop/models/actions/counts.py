"""Models that count: the shares of what came next overall, or after the same last actions."""

from typing import Annotated, Any, ClassVar, Self

import msgspec
import numpy as np
from numpy.typing import NDArray

from intent_desktop.data.dataset import MEANINGS
from intent_desktop.events import EpochEnd
from intent_desktop.examples.next_actions import ActionExamples, Situations
from intent_desktop.metrics.multiclass import QUANTILES, log_loss
from intent_desktop.models.actions.base import Forecast, log_seconds, within
from intent_desktop.models.base import Fitting, ModelState

SILENCES = 8
GAPS = 6
TIMES = 24
CODES = len(MEANINGS) + 2
"""Meanings, none, and no step at all."""
Order = Annotated[int, msgspec.Meta(ge=0, le=3)]
Counts = tuple[NDArray[np.int64], NDArray[np.float32]]


class Counting:
    """Shares of each kind, and of each stretch of time, after the same context; rare contexts lean on shorter ones.

    A context of order k is how long the customer has been silent, the last k actions, and from order 2 on the gap between
    the last two. A silence longer than any learnt from counts as the longest of those. A context seen n times counts n / (n + weight) of itself; the rest is that of the next shorter one. The
    weight is chosen on validation.
    """

    family: ClassVar[str]
    order: int
    weights: tuple[float, ...] = (2.0, 10.0, 50.0, 250.0)

    def fit(self, examples: ActionExamples, fitting: Fitting) -> Self:
        self.horizon_ = examples.horizon_seconds
        self._count(examples.of("train"))
        valid = examples.of("valid")
        losses = []
        for done, weight in enumerate(self.weights):
            fitting.watch.stopping()  # too quick to be stopped half-way; who discards it ends here
            fitting.watch.progress(f"fit {self.family}", done, len(self.weights))
            self.weight_ = weight
            losses.append(log_loss(valid.kind, self.predict(valid.situations).chances))
            fitting.watch.emit(EpochEnd(self.family, done + 1, {}, {"log_loss": losses[-1]}, 0.0))
        self.weight_ = self.weights[int(np.argmin(losses))]
        fitting.watch.progress(f"fit {self.family}", 1, 1)
        return self

    def refit(self, examples: ActionExamples, fitting: Fitting) -> Self:
        self._count(examples.of("train", "valid"))
        return self

    def _count(self, learnt: ActionExamples) -> None:
        kinds = len(learnt.kinds)
        self.edges_ = (
            self.horizon_ * np.linspace(0, 1, TIMES + 1) ** 4
        )  # as fine near zero as short times ask for
        came = np.flatnonzero(~np.isnan(learnt.seconds))
        bins = np.searchsorted(self.edges_[1:-1], learnt.seconds[came], side="right")
        self.kinds_: list[Counts] = []
        self.times_: list[Counts] = []
        for contexts in self._contexts(learnt.situations):
            self.kinds_.append(_counted(contexts, learnt.kind, kinds))
            self.times_.append(_counted(contexts[came], bins, TIMES))

    def predict(self, situations: Situations) -> Forecast:
        contexts = self._contexts(situations, int(self.kinds_[1][0].max()))
        chances = self._shares(contexts, self.kinds_)
        times = self._shares(contexts, self.times_)
        reached = np.concatenate([np.zeros((len(times), 1)), np.cumsum(times, axis=1)], axis=1)
        quantiles = np.empty((len(times), len(QUANTILES)))
        for place, level in enumerate(QUANTILES):
            above = np.minimum((reached[:, 1:] < level).sum(axis=1), TIMES - 1)
            rows = np.arange(len(times))
            part = (level - reached[rows, above]) / np.maximum(times[rows, above], 1e-12)
            low, high = self.edges_[above], self.edges_[above + 1]
            quantiles[:, place] = low + np.clip(part, 0, 1) * (high - low)
        return Forecast(chances, within(log_seconds(quantiles), self.horizon_))

    def _shares(self, contexts: list[NDArray[np.int64]], levels: list[Counts]) -> NDArray[np.float64]:
        """The smoothed shares of each row, longer contexts on top of shorter ones, (rows, cells)."""
        cells = levels[0][1].shape[1]
        shares = np.full((len(contexts[0]), cells), 1 / cells)
        for codes, (known, counts) in zip(contexts, levels, strict=True):
            found = np.zeros((len(codes), cells))
            if len(known):
                at = np.minimum(np.searchsorted(known, codes), len(known) - 1)
                found = np.where((known[at] == codes)[:, None], counts[at], 0.0)
            shares = (found + self.weight_ * shares) / (found.sum(axis=1, keepdims=True) + self.weight_)
        return shares

    def _contexts(self, situations: Situations, longest: int = SILENCES - 1) -> list[NDArray[np.int64]]:
        """The codes of each order's contexts, from none to the longest, each int64 (rows,); `longest` silence, as a bucket."""
        silence = np.minimum(_bucket(situations.waited, self.horizon_, SILENCES), longest)
        context = silence
        found = [np.zeros_like(context), context]
        tail = situations.tail(3)
        gaps = np.nan_to_num(situations.steps.gaps()[situations.places], nan=-1.0)
        for order in range(1, self.order + 1):
            place = tail[:, -order]
            meaning = np.where(place >= 0, situations.steps.meanings[place].astype(np.int64), CODES - 1)
            context = context * CODES + meaning
            if order == 2:
                context = context * (GAPS + 1) + np.where(gaps < 0, GAPS, _bucket(gaps, self.horizon_, GAPS))
            found.append(context)
        return found

    def state(self) -> ModelState:
        arrays: dict[str, NDArray[Any]] = {"edges": self.edges_}
        for name, levels in (("kinds", self.kinds_), ("times", self.times_)):
            for order, (codes, counts) in enumerate(levels):
                arrays |= {f"{name}_{order}_codes": codes, f"{name}_{order}_counts": counts}
        settings = {"horizon": self.horizon_, "weight": self.weight_, "order": self.order}
        return ModelState(self.family, settings, arrays)

    @classmethod
    def restore(cls, state: ModelState) -> Self:
        model = cls()
        model.order = int(state.settings["order"])
        model.horizon_, model.weight_ = float(state.settings["horizon"]), float(state.settings["weight"])
        model.edges_ = state.arrays["edges"]

        def levels(name: str) -> list[Counts]:
            return [
                (state.arrays[f"{name}_{order}_codes"], state.arrays[f"{name}_{order}_counts"])
                for order in range(model.order + 2)
            ]

        model.kinds_, model.times_ = levels("kinds"), levels("times")
        return model


class BaseRates(Counting):
    """What came next overall, among customers who had been silent as long. What any model must beat."""

    family: ClassVar[str] = "base_rates"
    order = 0


class ActionMarkov(Counting):
    """What came next after the same last actions: a Markov chain that backs off to shorter histories."""

    family: ClassVar[str] = "action_markov"

    def __init__(self, order: Order = 3):
        self.order = order


def _bucket(seconds: NDArray[np.float64], horizon: float, buckets: int) -> NDArray[np.int64]:
    """0 for none, then steps of four times the time around the horizon, int64 (rows,)."""
    steps = np.floor(np.log(np.maximum(seconds, 1e-9) / horizon) / np.log(4)) + buckets - 3
    return np.where(seconds <= 0, 0, np.clip(steps, 1, buckets - 1)).astype(np.int64)


def _counted(contexts: NDArray[np.int64], values: NDArray[np.int64], cells: int) -> Counts:
    """The contexts there are, rising, and how often each value followed, float32 (contexts, cells)."""
    known, at = np.unique(contexts, return_inverse=True)
    counts = np.bincount(at * cells + values, minlength=len(known) * cells)
    return known, counts.reshape(len(known), cells).astype(np.float32)
