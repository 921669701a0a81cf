"""Neighbours of items: what the people who had the items of a history had besides, in whatever order."""

from typing import Annotated, ClassVar, Self

import msgspec
import numpy as np
import scipy.sparse
from numpy.typing import NDArray

from intent_desktop.events import Watch
from intent_desktop.examples.histories import Histories
from intent_desktop.examples.prompts import SequenceExamples
from intent_desktop.models.base import Fitting, ModelState
from intent_desktop.models.recommender import Scoring
from intent_desktop.models.recommenders.choosing import Values, choose, drawn
from intent_desktop.models.recommenders.fallback import Fallback
from intent_desktop.models.recommenders.neighbours import (
    PAIRS_AT_ONCE,
    Sparse,
    arrays_of,
    blocks,
    sparse_from,
    strongest,
    to_one,
)
from intent_desktop.models.recommenders.trails import Trails

LONGEST = 200
"""Actions of a history that are looked at: pairs grow with the square of its length."""
START: Values = {"history_decay": 1.0, "shrinkage": 10.0}
ALTERNATIVES = {"history_decay": [1.0, 0.95, 0.8, 0.6, 0.4], "shrinkage": [0.0, 10.0, 50.0]}


class ItemKnn:
    """Cosine between items over those who had both, with `shrinkage` added to what it is divided by.

    The k-th last item of a history counts `history_decay` to the power of k. Of each item the strongest `neighbours` are kept. A
    number that is left out is chosen on validation. How close an item is to itself is told by those who came back to it.
    """

    family: ClassVar[str] = "item_knn"
    chosen_: Values
    neighbours_: Sparse
    fallback_: Fallback

    def __init__(
        self,
        neighbours: Annotated[int, msgspec.Meta(ge=1, le=10_000)] = 200,
        history_decay: Annotated[float, msgspec.Meta(ge=0, le=1)] | None = None,
        shrinkage: Annotated[float, msgspec.Meta(ge=0)] | None = None,
    ):
        self.neighbours = neighbours
        self.history_decay = history_decay
        self.shrinkage = shrinkage

    def fit(self, examples: SequenceExamples, fitting: Fitting) -> Self:
        given = {name: getattr(self, name) for name in START if getattr(self, name) is not None}
        trails = Trails.of(drawn(examples.train, fitting.seed), len(examples.items), LONGEST).on_items()
        fallback = Fallback.learnt(trails, examples.items)
        made: dict[float, Sparse] = {}

        def scoring(values: Values) -> Scoring:
            shrinkage = values["shrinkage"]
            if shrinkage not in made:
                made[shrinkage] = self._neighbours(trails, fallback, shrinkage, fitting.watch)
            return lambda histories: fallback.filled(
                _scores(histories, made[shrinkage], fallback, values["history_decay"])
            )

        open_ = {name: values for name, values in ALTERNATIVES.items() if name not in given}
        self.chosen_ = choose(self.family, {**START, **given}, open_, scoring, examples, fitting)
        return self.refit(examples, fitting)

    def refit(self, examples: SequenceExamples, fitting: Fitting) -> Self:
        trails = Trails.of(examples.train, len(examples.items), LONGEST).on_items()
        fallback = Fallback.learnt(trails, examples.items)
        neighbours = self._neighbours(trails, fallback, self.chosen_["shrinkage"], fitting.watch)
        if not (hasattr(self, "neighbours_") and fitting.watch.stopping()):
            self.neighbours_, self.fallback_ = neighbours, fallback
        return self

    def _neighbours(self, trails: Trails, fallback: Fallback, shrinkage: float, watch: Watch) -> Sparse:
        had = trails.matrix(np.ones(len(trails)), trails.items)
        again = np.bincount(had.indices, had.data > 1, minlength=trails.items).astype(np.float32)
        had.data[:] = 1
        whose = had.T.tocsr()
        scale = np.sqrt(np.diff(whose.indptr)).astype(np.float32)
        cost = np.concatenate([[0], np.cumsum(whose @ np.diff(had.indptr))])
        found = []
        for first, last in blocks(cost, PAIRS_AT_ONCE):
            watch.stopping()
            watch.progress("neighbours", first, trails.items)
            together = (whose[first:last] @ had).tocoo()
            values = np.where(together.row + first == together.col, again[together.col], together.data)
            values /= scale[together.row + first] * scale[together.col] + np.float32(shrinkage)
            block = scipy.sparse.coo_array((values, (together.row, together.col)), shape=together.shape)
            found.append(strongest(block.tocsr(), self.neighbours))
        watch.progress("neighbours", trails.items, trails.items)
        return fallback.extended(scipy.sparse.vstack(found, format="csr"))

    def scores(self, histories: Histories) -> NDArray[np.float32]:
        return self.fallback_.filled(self.sparse_scores(histories))

    def sparse_scores(self, histories: Histories) -> scipy.sparse.csr_array:
        return _scores(histories, self.neighbours_, self.fallback_, self.chosen_["history_decay"])

    def state(self) -> ModelState:
        arrays = {**self.fallback_.arrays(), **arrays_of(self.neighbours_, "neighbours")}
        return ModelState(self.family, {"neighbours": self.neighbours, "chosen": self.chosen_}, arrays)

    @classmethod
    def restore(cls, state: ModelState) -> Self:
        model = cls(state.settings["neighbours"])
        model.chosen_ = state.settings["chosen"]
        model.fallback_ = Fallback.restored(state.arrays)
        model.neighbours_ = sparse_from(state.arrays, "neighbours", len(model.fallback_))
        return model


def _scores(histories: Histories, neighbours: Sparse, fallback: Fallback, decay: float) -> Sparse:
    trails = Trails.of(histories, len(fallback), LONGEST)
    return to_one(trails.matrix(decay**trails.back, fallback.columns) @ neighbours)
