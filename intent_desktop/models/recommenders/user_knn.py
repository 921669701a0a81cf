"""Neighbours of users: what those took whose histories are like this one. A new user needs nothing but a history."""

from typing import Annotated, Any, ClassVar, Self

import msgspec
import numpy as np
import scipy.sparse
from numpy.typing import NDArray

from intent_desktop.events import Watch
from intent_desktop.examples.histories import Histories
from intent_desktop.examples.prompts import SequenceExamples
from intent_desktop.models.base import Fitting, ModelState
from intent_desktop.models.recommender import Scoring
from intent_desktop.models.recommenders.choosing import Values, choose
from intent_desktop.models.recommenders.fallback import Fallback
from intent_desktop.models.recommenders.neighbours import (
    Sparse,
    arrays_of,
    sparse_from,
    strongest,
    to_one,
)
from intent_desktop.models.recommenders.trails import Trails

ROWS_AT_ONCE = 2_000
LONGEST = 50
"""Actions of a history that neighbours are sought by."""
START: Values = {"history_decay": 0.7, "neighbours": 100, "rarity": 0.0}
ALTERNATIVES: dict[str, list[Any]] = {
    "history_decay": [0.4, 0.7, 0.9, 0.97],
    "neighbours": [30, 100, 500],
    "rarity": [0.0, 0.5, 1.0],
}


class UserKnn:
    """The `neighbours` of training whose histories share most with the one asked about, and what they took.

    Alike is who has its latest items (the k-th last counts `history_decay` to the power of k), and few others. An item that one in n
    has counts log n to the power of `rarity`. To find them, at most `owners` of those who had an item are looked at: the
    latest, or any where there are no times. A number that is left out is chosen on validation.
    """

    family: ClassVar[str] = "user_knn"
    chosen_: Values
    had_: Sparse
    """What each of training had, (histories of training, items), ones, the latest last."""
    order_: NDArray[np.int64]
    """The place among training's histories of each row of `had_`."""
    index_: Sparse
    """Who had each item, (items, histories of training), divided by the root of how much they had."""
    fallback_: Fallback

    def __init__(
        self,
        neighbours: Annotated[int, msgspec.Meta(ge=1, le=100_000)] | None = None,
        history_decay: Annotated[float, msgspec.Meta(ge=0, le=1)] | None = None,
        rarity: Annotated[float, msgspec.Meta(ge=0, le=2)] | None = None,
        owners: Annotated[int, msgspec.Meta(ge=1, le=1_000_000)] = 1_000,
    ):
        self.neighbours = neighbours
        self.history_decay = history_decay
        self.rarity = rarity
        self.owners = owners

    def fit(self, examples: SequenceExamples, fitting: Fitting) -> Self:
        given = {name: getattr(self, name) for name in START if getattr(self, name) is not None}
        self.refit(examples, fitting)

        def scoring(values: Values) -> Scoring:
            return lambda histories: self.fallback_.filled(self._scores(histories, values))

        open_ = {name: values for name, values in ALTERNATIVES.items() if name not in given}
        self.chosen_ = choose(self.family, {**START, **given}, open_, scoring, examples, fitting)
        return self

    def refit(self, examples: SequenceExamples, fitting: Fitting) -> Self:
        items = len(examples.items)
        trails = Trails.of(examples.train, items).on_items()
        self.fallback_ = Fallback.learnt(trails, examples.items)
        had = trails.matrix(np.ones(len(trails)), items)
        had.data[:] = 1
        latest = np.random.default_rng(fitting.seed).random(trails.count)
        if trails.days is not None:
            latest[trails.rows] = trails.days  # the last one stays, and they are in order
        self.order_ = np.lexsort((np.arange(trails.count), latest))
        self.had_ = had[self.order_]
        self.index_ = self._index()
        return self

    def _index(self) -> Sparse:
        scaled = self.had_.copy()
        sizes = np.diff(scaled.indptr)
        scaled.data = scaled.data / np.repeat(np.sqrt(np.maximum(sizes, 1)), sizes).astype(np.float32)
        index = scaled.T.tocsr()
        index.sort_indices()
        after = np.repeat(index.indptr[1:], np.diff(index.indptr)) - np.arange(index.nnz)
        kept = after <= self.owners
        before = np.concatenate([[0], np.cumsum(kept)])
        return scipy.sparse.csr_array(
            (index.data[kept], index.indices[kept], before[index.indptr]), shape=index.shape
        )

    def scores(self, histories: Histories) -> NDArray[np.float32]:
        return self.fallback_.filled(self.sparse_scores(histories))

    def sparse_scores(self, histories: Histories) -> scipy.sparse.csr_array:
        return self._scores(histories, self.chosen_)

    def alike(
        self, histories: Histories, count: int, watch: Watch
    ) -> tuple[NDArray[np.int64], NDArray[np.float32]]:
        """The `count` histories of training most like each of these, themselves left out where row k is the k-th of training.

        Their places among training's, int64 (rows, count), -1 where there are fewer; and how alike they are, float32 (rows,
        count): a cosine, 1 for the same items.
        """
        places = np.full((len(histories), count), -1, dtype=np.int64)
        likeness = np.zeros((len(histories), count), dtype=np.float32)
        for start in range(0, len(histories), ROWS_AT_ONCE):
            watch.check()
            watch.progress("score", start, len(histories))
            rows = np.arange(start, min(start + ROWS_AT_ONCE, len(histories)))
            trails = Trails.of(histories.take(rows), len(self.fallback_), LONGEST)
            shared = self._shared(trails, self.chosen_)
            norms = np.sqrt(np.asarray(shared.multiply(shared).sum(axis=1)).ravel())
            close = strongest((shared @ self.index_).tocsr(), count + 1)
            for row, place in enumerate(rows):
                stretch = slice(close.indptr[row], close.indptr[row + 1])
                others, values = (
                    self.order_[close.indices[stretch]],
                    close.data[stretch] / max(norms[row], 1e-12),
                )
                others, values = others[others != place], values[others != place]
                best = np.lexsort((others, -values))[:count]
                places[place, : len(best)], likeness[place, : len(best)] = others[best], values[best]
        watch.progress("score", len(histories), len(histories))
        return places, likeness

    def _rarity(self, values: Values) -> NDArray[np.float64]:
        """How much each item counts, (items,)."""
        owners = np.bincount(self.had_.indices, minlength=len(self.fallback_))
        found: NDArray[np.float64] = (
            np.log(1 + self.had_.shape[0] / np.maximum(owners, 1)) ** values["rarity"]
        )
        return found

    def _shared(self, trails: Trails, values: Values) -> Sparse:
        """The known items of histories with what each counts, (rows, items)."""
        items = len(self.fallback_)
        known = trails.columns < items
        asked = trails.take(known)
        weights = values["history_decay"] ** asked.back
        return asked.matrix(weights * self._rarity(values)[asked.columns], items)

    def _scores(self, histories: Histories, values: Values) -> Sparse:
        items = len(self.fallback_)
        trails = Trails.of(histories, items, LONGEST)
        rarity = self._rarity(values)
        known, weights = trails.columns < items, values["history_decay"] ** trails.back
        shared = self._shared(trails, values)
        alike = strongest((shared @ self.index_).tocsr(), values["neighbours"])
        found: Sparse = (alike @ self.had_).tocsr()
        found.data *= rarity[found.indices].astype(np.float32)
        if self.fallback_.columns > items:
            # An item that nobody had stands back for its category, behind what neighbours had.
            strange = trails.take(~known)
            from_categories = scipy.sparse.vstack(
                [scipy.sparse.csr_array((items, items), dtype=np.float32), self.fallback_.by_category()],
                format="csr",
            )
            wanted = strange.matrix(weights[~known], self.fallback_.columns) @ from_categories
            found = (to_one(found) + wanted).tocsr()
        return to_one(found)

    def state(self) -> ModelState:
        arrays = {**self.fallback_.arrays(), **arrays_of(self.had_, "had"), "order": self.order_}
        return ModelState(self.family, {"chosen": self.chosen_, "owners": self.owners}, arrays)

    @classmethod
    def restore(cls, state: ModelState) -> Self:
        model = cls(owners=state.settings["owners"])
        model.chosen_ = state.settings["chosen"]
        model.fallback_ = Fallback.restored(state.arrays)
        model.had_ = sparse_from(state.arrays, "had", len(model.fallback_))
        model.order_ = state.arrays["order"]
        if model.order_.shape != model.had_.shape[:1]:
            raise ValueError("histories of training without a place")
        model.index_ = model._index()
        return model
