"""EASE (Steck, 2019): each item foretold from all others at once by a linear model that has a closed form."""

import threading
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

LONGEST = 200
"""Actions of a history that are looked at."""
ITEMS_TO_CHOOSE_WITH = 4_000
ROWS_AT_ONCE = 500
SECONDS_BETWEEN_CHECKS = 0.2
START: Values = {"history_decay": 0.8, "itself": 0.0, "l2": 50.0}
ALTERNATIVES: dict[str, list[float]] = {
    "history_decay": [0.5, 0.65, 0.8, 0.9, 1.0],
    "itself": [0.0, 0.1, 0.3, 1.0],
    "l2": [10.0, 50.0, 200.0],
}


class Ease:
    """A weight from every item to every other, of which each item's strongest `neighbours` above zero are kept.

    The k-th last item of a history counts `history_decay` to the power of k, in training's histories the root of that: each of their
    items is foretold, not the last alone. `l2` holds weights down. `itself` is the weight from an item to itself, where
    items may be recommended again. A number that is left out is chosen on validation, with the commonest items. Time grows
    with the cube of the items and memory with their square, so of more than `most` items the commonest take part; that is told.
    """

    family: ClassVar[str] = "ease"
    chosen_: Values
    weights_: Sparse
    fallback_: Fallback

    def __init__(
        self,
        l2: Annotated[float, msgspec.Meta(gt=0)] | None = None,
        history_decay: Annotated[float, msgspec.Meta(gt=0, le=1)] | None = None,
        itself: Annotated[float, msgspec.Meta(ge=0)] | None = None,
        neighbours: Annotated[int, msgspec.Meta(ge=1, le=10_000)] = 200,
        most: Annotated[int, msgspec.Meta(ge=2, le=50_000)] = 15_000,
    ):
        self.l2 = l2
        self.history_decay = history_decay
        self.itself = itself
        self.neighbours = neighbours
        self.most = most

    def fit(self, examples: SequenceExamples, fitting: Fitting) -> Self:
        given = {name: getattr(self, name) for name in START if getattr(self, name) is not None}
        if not examples.repeats:
            given["itself"] = 0.0
        trails = Trails.of(examples.train, len(examples.items), LONGEST).on_items()
        fallback = Fallback.learnt(trails, examples.items)
        most = min(self.most, ITEMS_TO_CHOOSE_WITH)
        made: dict[str, Any] = {}

        def scoring(values: Values) -> Scoring:
            rest = (values["history_decay"], values["l2"])
            if made.get("of") != rest:
                made.update(of=rest, weights=self._weights(trails, values, most, fitting.watch))
            weights = fallback.extended(made["weights"] + _diagonal(made["weights"], values["itself"]))
            return lambda histories: fallback.filled(
                _scores(histories, weights, fallback, values["history_decay"])
            )

        open_ = {name: values for name, values in ALTERNATIVES.items() if name not in given}
        self.chosen_ = choose(self.family, {**START, **given}, open_, scoring, examples, fitting)
        return self.refit(examples, fitting)

    def refit(self, examples: SequenceExamples, fitting: Fitting) -> Self:
        trails = Trails.of(examples.train, len(examples.items), LONGEST).on_items()
        fallback = Fallback.learnt(trails, examples.items)
        if len(examples.items) > self.most:
            fitting.watch.notice(
                "items_left_out", model=self.family, items=self.most, total=len(examples.items)
            )
        # Stopped half-way, a first fit still needs weights: with fewer items they take a moment.
        most = min(self.most, ITEMS_TO_CHOOSE_WITH) if fitting.watch.stopping() else self.most
        weights = self._weights(trails, self.chosen_, most, fitting.watch)
        if not (hasattr(self, "weights_") and fitting.watch.stopping()):
            itself = _diagonal(weights, self.chosen_["itself"])
            self.weights_, self.fallback_ = fallback.extended(weights + itself), fallback
        return self

    def _weights(self, trails: Trails, values: Values, most: int, watch: Watch) -> Sparse:
        """What each item says of the others, (items, items): zero for all but the commonest."""
        order = np.argsort(-trails.popularity(), kind="stable")
        common = np.sort(order[:most])
        had = trails.matrix(np.sqrt(values["history_decay"]) ** trails.back, trails.items)[:, common]
        gram = (had.T @ had).toarray()
        gram[np.diag_indices(len(common))] += np.float32(values["l2"])
        inverse = _inverted(gram, watch)
        scale = -1 / np.diag(inverse)
        blocks = []
        for start in range(0, len(common), ROWS_AT_ONCE):
            block = inverse[start : start + ROWS_AT_ONCE] * scale
            rows = np.arange(len(block))
            block[rows, start + rows] = 0
            blocks.append(strongest(scipy.sparse.csr_array(np.maximum(block, 0)), self.neighbours))
        small = scipy.sparse.vstack(blocks, format="coo")
        entries = (small.data, (common[small.row], common[small.col]))
        return scipy.sparse.coo_array(entries, shape=(trails.items, trails.items)).tocsr()

    def scores(self, histories: Histories) -> NDArray[np.float32]:
        return self.fallback_.filled(self.sparse_scores(histories))

    def sparse_scores(self, histories: Histories) -> scipy.sparse.csr_array:
        return _scores(histories, self.weights_, self.fallback_, self.chosen_["history_decay"])

    def state(self) -> ModelState:
        arrays = {**self.fallback_.arrays(), **arrays_of(self.weights_, "weights")}
        settings = {"neighbours": self.neighbours, "most": self.most, "chosen": self.chosen_}
        return ModelState(self.family, settings, arrays)

    @classmethod
    def restore(cls, state: ModelState) -> Self:
        model = cls(neighbours=state.settings["neighbours"], most=state.settings["most"])
        model.chosen_ = state.settings["chosen"]
        model.fallback_ = Fallback.restored(state.arrays)
        model.weights_ = sparse_from(state.arrays, "weights", len(model.fallback_))
        return model


def _diagonal(weights: Sparse, itself: float) -> Sparse:
    """As much weight from an item that says anything to itself as its strongest has, `itself` times."""
    strength = np.asarray(weights.max(axis=1).todense()).ravel() * np.float32(itself)
    return scipy.sparse.diags_array(strength, dtype=np.float32).tocsr()


def _scores(histories: Histories, weights: Sparse, fallback: Fallback, decay: float) -> Sparse:
    trails = Trails.of(histories, len(fallback), LONGEST)
    return to_one(trails.matrix(decay**trails.back, fallback.columns) @ weights)


def _inverted(gram: NDArray[np.float32], watch: Watch) -> NDArray[np.float32]:
    """The inverse of a positive definite matrix, in a thread: minutes for many items, and nothing inside can be asked to stop."""
    import torch

    found: list[Any] = []

    def work() -> None:
        try:
            with torch.no_grad():
                factor = torch.linalg.cholesky(torch.from_numpy(gram))
                found.append(torch.cholesky_inverse(factor).numpy())
        except (RuntimeError, MemoryError) as error:
            found.append(error)

    thread = threading.Thread(target=work, daemon=True)
    thread.start()
    while thread.is_alive():
        watch.stopping()
        thread.join(SECONDS_BETWEEN_CHECKS)
    if isinstance(found[0], Exception):
        raise found[0]
    return np.asarray(found[0])
