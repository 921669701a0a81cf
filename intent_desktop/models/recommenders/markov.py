"""A Markov chain: what followed the last item, or the last two, as often as it did."""

from typing import Annotated, Any, ClassVar, Literal, Self

import msgspec
import numpy as np
import scipy.sparse
from numpy.typing import NDArray

from intent_desktop.examples.histories import Histories
from intent_desktop.examples.prompts import SequenceExamples
from intent_desktop.models.base import Fitting, ModelState
from intent_desktop.models.recommender import Scoring
from intent_desktop.models.recommenders.choosing import Values, choose
from intent_desktop.models.recommenders.fallback import Fallback
from intent_desktop.models.recommenders.neighbours import Sparse, arrays_of, sparse_from, to_one
from intent_desktop.models.recommenders.trails import Trails

START: Values = {"order": 2, "back_off": 3.0}
ALTERNATIVES: dict[str, list[Any]] = {"back_off": [1.0, 3.0, 10.0, 30.0], "order": [1, 2]}
LONGEST = 20


class Markov:
    """The chance of each item after the last one (`order` 1), or after the last two (2).

    What followed two items seldom is filled up with what followed the later of them: as if seen `back_off` times. An item
    that nothing followed stands back for its category, and that for popularity. A number left out is chosen on validation.
    """

    family: ClassVar[str] = "markov"
    chosen_: Values
    single_: Sparse
    pairs_: NDArray[np.int64]
    """The pairs of items that something followed, ascending: earlier × items + later."""
    double_: Sparse
    fallback_: Fallback

    def __init__(
        self,
        order: Literal[1, 2] | None = None,
        back_off: Annotated[float, msgspec.Meta(gt=0)] | None = None,
    ):
        self.order = order
        self.back_off = back_off

    def fit(self, examples: SequenceExamples, fitting: Fitting) -> Self:
        given = {name: getattr(self, name) for name in START if getattr(self, name) is not None}
        self.chosen_ = {**START, **given}
        self.refit(examples, fitting)

        def scoring(values: Values) -> Scoring:
            return lambda histories: self.fallback_.filled(self._scores(histories, values))

        open_ = {name: values for name, values in ALTERNATIVES.items() if name not in given}
        self.chosen_ = choose(self.family, self.chosen_, open_, scoring, examples, fitting)
        return self

    def refit(self, examples: SequenceExamples, fitting: Fitting) -> Self:
        items = len(examples.items)
        trails = Trails.of(examples.train, items).on_items()
        self.fallback_ = Fallback.learnt(trails, examples.items)
        rows, columns = trails.rows, trails.columns
        follows = np.flatnonzero(rows[1:] == rows[:-1]) + 1
        self.single_ = self.fallback_.extended(
            _chances(columns[follows - 1], columns[follows], (items, items))
        )
        third = follows[np.isin(follows - 1, follows)]
        pairs = columns[third - 2] * items + columns[third - 1]
        self.pairs_, numbers = np.unique(pairs, return_inverse=True)
        self.double_ = _counts(numbers, columns[third], (len(self.pairs_), items))
        return self

    def scores(self, histories: Histories) -> NDArray[np.float32]:
        return self.fallback_.filled(self.sparse_scores(histories))

    def sparse_scores(self, histories: Histories) -> scipy.sparse.csr_array:
        return self._scores(histories, self.chosen_)

    def _scores(self, histories: Histories, values: Values) -> Sparse:
        items = len(self.fallback_)
        trails = Trails.of(histories, items, LONGEST)
        last = trails.back == 0
        single = trails.take(last).matrix(np.ones(int(last.sum())), self.fallback_.columns)
        found: Sparse = single @ self.single_
        if values["order"] == 2 and len(self.pairs_):
            later = np.flatnonzero(last & (np.arange(len(trails)) > 0))
            later = later[trails.rows[later - 1] == trails.rows[later]]
            one, other = trails.columns[later - 1], trails.columns[later]
            known = (one < items) & (other < items)
            pairs = np.where(known, one * items + other, -1)
            places = np.minimum(np.searchsorted(self.pairs_, pairs), len(self.pairs_) - 1)
            hit = self.pairs_[places] == pairs
            entries = (np.ones(int(hit.sum()), np.float32), (trails.rows[later[hit]], places[hit]))
            shape = (len(histories), len(self.pairs_))
            # Counts of what followed both, and as many more as `back_off` spread as what followed the later one.
            found = (
                scipy.sparse.coo_array(entries, shape=shape).tocsr() @ self.double_
                + found * np.float32(values["back_off"])
            ).tocsr()
        return to_one(found)

    def state(self) -> ModelState:
        arrays = {
            **self.fallback_.arrays(),
            **arrays_of(self.single_, "single"),
            **arrays_of(self.double_, "double"),
            "pairs": self.pairs_,
        }
        return ModelState(self.family, {"chosen": self.chosen_}, arrays)

    @classmethod
    def restore(cls, state: ModelState) -> Self:
        model = cls()
        model.chosen_ = state.settings["chosen"]
        model.fallback_ = Fallback.restored(state.arrays)
        model.single_, model.double_ = (
            sparse_from(state.arrays, "single", len(model.fallback_)),
            sparse_from(state.arrays, "double", len(model.fallback_)),
        )
        model.pairs_ = state.arrays["pairs"]
        return model


def _counts(rows: NDArray[np.int64], columns: NDArray[np.int64], shape: tuple[int, int]) -> Sparse:
    entries = (np.ones(len(rows), np.float32), (rows, columns))
    matrix = scipy.sparse.coo_array(entries, shape=shape).tocsr()
    matrix.sum_duplicates()
    return matrix


def _chances(rows: NDArray[np.int64], columns: NDArray[np.int64], shape: tuple[int, int]) -> Sparse:
    """How often each column follows each row, as a share of what follows it."""
    matrix = _counts(rows, columns, shape)
    totals = np.maximum(np.bincount(rows, minlength=shape[0]), 1).astype(np.float32)
    matrix.data /= np.repeat(totals, np.diff(matrix.indptr))
    return matrix
