"""Neighbours in order: what comes soon after the items of a history, the latest counting most."""

from typing import Annotated, Any, ClassVar, Self

import msgspec
import numpy as np
import scipy.sparse
from numpy.typing import NDArray

from intent_desktop.examples.histories import Histories
from intent_desktop.examples.prompts import SequenceExamples
from intent_desktop.models.base import Fitting, ModelState
from intent_desktop.models.recommenders.choosing import choose, drawn
from intent_desktop.models.recommenders.fallback import Fallback
from intent_desktop.models.recommenders.neighbours import (
    Closeness,
    Sparse,
    arrays_of,
    following,
    sparse_from,
    to_one,
)
from intent_desktop.models.recommenders.trails import Trails

LONGEST = 100
"""Actions of a history that are looked at."""
START = {
    "history_decay": 0.7,
    "half_life": 0.0,
    "target": 0.3,
    "source": 0.5,
    "backward": 0.5,
    "distance": 0.5,
}
ALTERNATIVES: dict[str, list[float]] = {
    "history_decay": [0.3, 0.5, 0.7, 0.85, 0.95, 0.99],
    "target": [0.0, 0.15, 0.3, 0.5],
    "source": [0.5, 0.75, 1.0],
    "backward": [0.25, 0.5, 1.0],
    "distance": [0.0, 0.5, 1.0],
}
HALF_LIVES = (2, 5, 12, 30, 80)
"""A half-life that is tried is such a part of the time that the data cover."""

Share = Annotated[float, msgspec.Meta(ge=0, le=1)]
Power = Annotated[float, msgspec.Meta(ge=0, le=2)]


class SequentialKnn:
    """Items near each other in training's histories, the earlier pointing to the later; see `neighbours.Closeness`.

    The k-th last item of a history counts `history_decay` to the power of k. Of each item the strongest `neighbours` are kept. A
    number that is left out is chosen on validation.
    """

    family: ClassVar[str] = "sequential_knn"
    chosen_: dict[str, float]
    neighbours_: Sparse
    fallback_: Fallback

    def __init__(
        self,
        neighbours: Annotated[int, msgspec.Meta(ge=1, le=10_000)] = 200,
        reach: Annotated[int, msgspec.Meta(ge=1, le=1_000)] = 20,
        history_decay: Share | None = None,
        half_life: Annotated[float, msgspec.Meta(ge=0)] | None = None,
        distance: Power | None = None,
        backward: Share | None = None,
        source: Power | None = None,
        target: Power | None = None,
    ):
        self.neighbours = neighbours
        self.reach = reach
        self.history_decay = history_decay
        self.half_life = half_life
        self.distance = distance
        self.backward = backward
        self.source = source
        self.target = target

    def fit(self, examples: SequenceExamples, fitting: Fitting) -> Self:
        self.chosen_ = self._choose(examples, fitting)
        return self.refit(examples, fitting)

    def refit(self, examples: SequenceExamples, fitting: Fitting) -> Self:
        trails = Trails.of(examples.train, len(examples.items))
        fallback = Fallback.learnt(trails, examples.items)
        neighbours = self._neighbours(trails, fallback, self.chosen_, fitting)
        if not (hasattr(self, "neighbours_") and fitting.watch.stopping()):
            self.neighbours_, self.fallback_ = neighbours, fallback
        return self

    def _choose(self, examples: SequenceExamples, fitting: Fitting) -> dict[str, float]:
        trails = Trails.of(drawn(examples.train, fitting.seed), len(examples.items))
        alternatives = dict(ALTERNATIVES)
        if trails.days is not None and len(trails):
            span = float(np.ptp(trails.days))
            alternatives["half_life"] = [0.0, *(span / part for part in HALF_LIVES)]
        given = {name: getattr(self, name) for name in START if getattr(self, name) is not None}
        fallback = Fallback.learnt(trails, examples.items)
        made: dict[str, Any] = {}

        def scoring(values: dict[str, float]) -> Any:
            rest = {name: value for name, value in values.items() if name != "history_decay"}
            if made.get("of") != rest:
                made.update(of=rest, neighbours=self._neighbours(trails, fallback, values, fitting))
            return lambda histories: fallback.filled(
                _scores(histories, made["neighbours"], fallback, values["history_decay"])
            )

        open_ = {name: alternatives[name] for name in START if name in alternatives and name not in given}
        return choose(self.family, {**START, **given}, open_, scoring, examples, fitting)

    def _neighbours(
        self, trails: Trails, fallback: Fallback, values: dict[str, float], fitting: Fitting
    ) -> Sparse:
        numbers = {name: value for name, value in values.items() if name != "history_decay"}
        closeness = Closeness(reach=self.reach, **numbers)
        return fallback.extended(following(trails, closeness, self.neighbours, fitting.watch, "neighbours"))

    def scores(self, histories: Histories) -> NDArray[np.float32]:
        return self.fallback_.filled(self.sparse_scores(histories))

    def sparse_scores(self, histories: Histories) -> scipy.sparse.csr_array:
        return _scores(histories, self.neighbours_, self.fallback_, self.chosen_["history_decay"])

    def state(self) -> ModelState:
        arrays = {**self.fallback_.arrays(), **arrays_of(self.neighbours_, "neighbours")}
        settings = {"neighbours": self.neighbours, "reach": self.reach, "chosen": self.chosen_}
        return ModelState(self.family, settings, arrays)

    @classmethod
    def restore(cls, state: ModelState) -> Self:
        model = cls(state.settings["neighbours"], state.settings["reach"])
        model.chosen_ = state.settings["chosen"]
        model.fallback_ = Fallback.restored(state.arrays)
        model.neighbours_ = sparse_from(state.arrays, "neighbours", len(model.fallback_))
        return model


def _scores(histories: Histories, neighbours: Sparse, fallback: Fallback, decay: float) -> Sparse:
    trails = Trails.of(histories, len(fallback), LONGEST)
    return to_one(trails.matrix(decay**trails.back, fallback.columns) @ neighbours)
