"""Latent factors by alternating least squares, for actions instead of ratings (Hu, Koren & Volinsky, 2008)."""

from typing import Annotated, ClassVar, Self

import msgspec
import numpy as np
from numpy.typing import NDArray

from intent_desktop.events import Watch
from intent_desktop.examples.histories import Histories
from intent_desktop.examples.prompts import SequenceExamples
from intent_desktop.models.base import Fitting, ModelState
from intent_desktop.models.recommender import Scoring
from intent_desktop.models.recommenders.choosing import Values, choose, drawn
from intent_desktop.models.recommenders.fallback import Fallback
from intent_desktop.models.recommenders.neighbours import Sparse, blocks
from intent_desktop.models.recommenders.trails import Trails

Floats = NDArray[np.float32]
LONGEST = 200
"""Actions of a history that are looked at."""
NUMBERS_AT_ONCE = 8_000_000
STEPS = 3
"""Steps of conjugate gradients in a round, from where the last one ended (Takács et al., 2011)."""
STEPS_FROM_NOTHING = 10
START: Values = {"history_decay": 0.8, "unobserved": 0.003, "l2": 0.002}
ALTERNATIVES = {
    "unobserved": [0.0005, 0.003, 0.02],
    "l2": [0.0005, 0.002, 0.01],
    "history_decay": [0.6, 0.8, 0.95],
}
ROUNDS_TO_CHOOSE = 4


class Als:
    """A vector for each item; a history's vector is the one that foretells its own items best.

    Squared errors of what was taken count 1, the k-th last `history_decay` to the power of k (training: the root of that); those
    of everything else count `unobserved`. `l2` holds vectors down, the more the more is known of them (Rendle et al., 2022).
    A number that is left out is chosen on validation. A new user's vector comes from the history alone.
    """

    family: ClassVar[str] = "als"
    chosen_: Values
    vectors_: Floats
    fallback_: Fallback

    def __init__(
        self,
        factors: Annotated[int, msgspec.Meta(ge=1, le=1_000)] = 64,
        sweeps: Annotated[int, msgspec.Meta(ge=1, le=1_000)] = 8,
        unobserved: Annotated[float, msgspec.Meta(gt=0, le=1)] | None = None,
        l2: Annotated[float, msgspec.Meta(gt=0)] | None = None,
        history_decay: Annotated[float, msgspec.Meta(gt=0, le=1)] | None = None,
    ):
        self.factors = factors
        self.sweeps = sweeps
        self.unobserved = unobserved
        self.l2 = l2
        self.history_decay = history_decay

    def fit(self, examples: SequenceExamples, fitting: Fitting) -> Self:
        given = {name: getattr(self, name) for name in START if getattr(self, name) is not None}
        few = Trails.of(drawn(examples.train, fitting.seed), len(examples.items), LONGEST).on_items()
        fallback = Fallback.learnt(few, examples.items)

        def scoring(values: Values) -> Scoring:
            vectors = self._vectors(few, values, min(self.sweeps, ROUNDS_TO_CHOOSE), fitting)
            solving = _Solving.of(vectors, values)
            return lambda histories: _scores(histories, solving, fallback, values["history_decay"])

        open_ = {name: values for name, values in ALTERNATIVES.items() if name not in given}
        self.chosen_ = choose(self.family, {**START, **given}, open_, scoring, examples, fitting)
        return self.refit(examples, fitting)

    def refit(self, examples: SequenceExamples, fitting: Fitting) -> Self:
        trails = Trails.of(examples.train, len(examples.items), LONGEST).on_items()
        vectors = self._vectors(trails, self.chosen_, self.sweeps, fitting)
        if not (hasattr(self, "vectors_") and fitting.watch.stopping()):
            self.vectors_, self.fallback_ = vectors, Fallback.learnt(trails, examples.items)
        return self

    def _vectors(self, trails: Trails, values: Values, rounds: int, fitting: Fitting) -> Floats:
        """Of every item, (items, factors); after a round at least where the user stops."""
        had = trails.matrix(np.sqrt(values["history_decay"]) ** trails.back, trails.items)
        taken = had.T.tocsr()
        random = np.random.default_rng(fitting.seed)
        size = (trails.items, self.factors)
        vectors: Floats = random.standard_normal(size, dtype=np.float32) * np.float32(
            0.1 / np.sqrt(self.factors)
        )
        owners = np.zeros((trails.count, self.factors), dtype=np.float32)
        for number in range(rounds):
            if number and fitting.watch.stopping():
                break
            fitting.watch.progress("factors", number, rounds)
            owners = _Solving.of(vectors, values).solve(had, owners, STEPS, fitting.watch)
            vectors = _Solving.of(owners, values).solve(taken, vectors, STEPS, fitting.watch)
        return vectors

    def scores(self, histories: Histories) -> Floats:
        solving = _Solving.of(self.vectors_, self.chosen_)
        return _scores(histories, solving, self.fallback_, self.chosen_["history_decay"])

    def sparse_scores(self, histories: Histories) -> None:
        return None

    def state(self) -> ModelState:
        arrays = {**self.fallback_.arrays(), "vectors": self.vectors_}
        settings = {"factors": self.factors, "sweeps": self.sweeps, "chosen": self.chosen_}
        return ModelState(self.family, settings, arrays)

    @classmethod
    def restore(cls, state: ModelState) -> Self:
        model = cls(state.settings["factors"], state.settings["sweeps"])
        model.chosen_ = state.settings["chosen"]
        model.fallback_ = Fallback.restored(state.arrays)
        model.vectors_ = state.arrays["vectors"]
        return model


class _Solving(msgspec.Struct, frozen=True):
    """Least squares of one side while the other side's `vectors` (columns, factors) stand still.

    `gram` (factors, factors): what all columns together ask for as unobserved ones.
    """

    vectors: Floats
    gram: Floats
    unobserved: float
    l2: float

    @staticmethod
    def of(vectors: Floats, values: Values) -> "_Solving":
        gram = np.float32(values["unobserved"]) * (vectors.T @ vectors)
        return _Solving(vectors, gram, values["unobserved"], values["l2"])

    def solve(self, had: Sparse, start: Floats, steps: int, watch: Watch) -> Floats:
        """The vectors of rows (rows, factors) with weighted entries (rows, columns), by so many steps of conjugate gradients."""
        found = np.empty_like(start)
        factors = self.vectors.shape[1]
        for first, last in blocks(had.indptr + np.arange(had.shape[0] + 1), NUMBERS_AT_ONCE // factors):
            watch.stopping()
            found[first:last] = self._solved(had[first:last], start[first:last], steps)
        return found

    def _solved(self, had: Sparse, start: Floats, steps: int) -> Floats:
        lengths = np.diff(had.indptr)
        rows = np.repeat(np.arange(had.shape[0]), lengths)
        # What every row is held down by grows with what is known of it, and with what is not.
        known = lengths + np.float32(self.unobserved * len(self.vectors))
        penalty = (self.l2 * known).astype(np.float32)[:, None]

        def product(vectors: Floats) -> Floats:
            inner = np.einsum("ij,ij->i", vectors[rows], self.vectors[had.indices], dtype=np.float32)
            weighted = type(had)((inner * had.data, had.indices, had.indptr), shape=had.shape)
            return np.asarray(vectors @ self.gram + penalty * vectors + weighted @ self.vectors)

        found = start.copy()
        rest: Floats = had @ self.vectors - product(start)
        direction: Floats = rest.copy()
        length = np.einsum("ij,ij->i", rest, rest)
        for _ in range(steps):
            image = product(direction)
            along = np.einsum("ij,ij->i", direction, image)
            step = np.divide(length, along, out=np.zeros_like(length), where=along > 1e-20)[:, None]
            found += step * direction
            rest -= step * image
            before, length = length, np.einsum("ij,ij->i", rest, rest)
            turn = np.divide(length, before, out=np.zeros_like(length), where=before > 1e-20)
            direction = rest + turn[:, None] * direction
        return found


def _scores(histories: Histories, solving: _Solving, fallback: Fallback, decay: float) -> Floats:
    """Vectors of histories times those of items; an item that training lacks stands behind all others."""
    trails = Trails.of(histories, len(fallback), LONGEST)
    wanted = trails.matrix(decay**trails.back, fallback.columns)
    if fallback.columns > len(fallback):
        categories = fallback.by_category()
        wanted = wanted[:, : len(fallback)] + wanted[:, len(fallback) :] @ categories
    wanted = wanted.tocsr()
    nothing = np.zeros((len(histories), solving.vectors.shape[1]), dtype=np.float32)
    vectors = solving.solve(wanted, nothing, STEPS_FROM_NOTHING, Watch())
    popular = fallback.scores()
    scores: Floats = vectors @ solving.vectors.T + popular * np.float32(0.001)
    silent = np.diff(wanted.indptr) == 0
    scores[silent] = popular
    return scores
