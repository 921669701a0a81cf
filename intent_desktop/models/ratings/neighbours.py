"""Ratings from like items: what a user gave the items that others judge alike says what they will give this one."""

from typing import Annotated, Any, ClassVar, Self

import msgspec
import numpy as np
import scipy.sparse
from numpy.typing import NDArray

from intent_desktop.examples.ratings import RatingExamples, Ratings
from intent_desktop.models.base import Fitting, ModelState
from intent_desktop.models.ratings.base import blocks_of_users, matrix
from intent_desktop.models.ratings.bias import Bias

CELLS_AT_ONCE = 4_000_000
"""Similarities held at once, four matrices of 32 MB."""
PAIRS_AT_ONCE = 50_000
DOUBT = 0.3
"""How much similarity stands for knowing nothing, in a weighted mean over the neighbours that the user has rated."""


class RatingNeighbours:
    """Item neighbours on what user and item biases leave (Koren, 2010): shrunk correlations, positive ones only.

    `neighbours` items are kept of each; a correlation over n common users counts n / (n + `shrinkage`) of itself.
    """

    family: ClassVar[str] = "rating_knn"

    def __init__(
        self,
        neighbours: Annotated[int, msgspec.Meta(ge=1, le=2000)] = 150,
        shrinkage: Annotated[float, msgspec.Meta(ge=0, le=10_000)] = 100.0,
    ):
        self.neighbours = neighbours
        self.shrinkage = shrinkage

    def fit(self, examples: RatingExamples, fitting: Fitting) -> Self:
        bias = Bias().fit(examples, fitting)
        found, _ = self._likenesses(bias, examples, fitting)
        self.bias_, self.alike_ = bias, found
        return self

    def refit(self, examples: RatingExamples, fitting: Fitting) -> Self:
        bias = Bias().fit(examples, fitting)
        found, finished = self._likenesses(bias, examples, fitting)
        if finished:
            self.bias_, self.alike_ = bias, found
        return self

    def _likenesses(
        self, bias: Bias, examples: RatingExamples, fitting: Fitting
    ) -> tuple[scipy.sparse.csr_array, bool]:
        """Each item's neighbours, (items + 1, items + 1), and whether all have theirs: stopped half-way, the rest has none."""
        train = examples.of("train")
        count = len(examples.items) + 1
        shape = (int(train.users.max()) + 1, count)
        rest = matrix(train, bias.residuals(train), shape)
        had = matrix(train, np.ones(len(train)), shape)
        squared = rest.power(2)
        rest_of, had_of, squared_of = (array.T.tocsr() for array in (rest, had, squared))
        kept, done = [], 0
        step = max(1, CELLS_AT_ONCE // count)
        while done < count and not fitting.watch.stopping():
            fitting.watch.progress(f"fit {self.family}", done, count)
            rows = slice(done, min(done + step, count))
            together = (rest_of[rows] @ rest).toarray()
            common = (had_of[rows] @ had).toarray()
            own, others = (squared_of[rows] @ had).toarray(), (had_of[rows] @ squared).toarray()
            scale = np.sqrt(own * others)
            alike = np.divide(together, scale, out=np.zeros_like(together), where=scale > 1e-12)
            alike *= common / np.maximum(common + self.shrinkage, 1e-12)
            alike[np.arange(len(alike)), np.arange(rows.start, rows.stop)] = 0
            alike[:, 0] = 0  # an unknown item is like no other
            kept.append(_nearest(alike, self.neighbours))
            done = rows.stop
        fitting.watch.progress(f"fit {self.family}", done, count)
        if done < count:
            kept.append(scipy.sparse.csr_array((count - done, count)))
        return scipy.sparse.vstack(kept).tocsr(), done == count

    def predict(self, asked: Ratings, given: Ratings) -> NDArray[np.float64]:
        found = self.bias_.predict(asked, given)
        for places, rows, known, users in blocks_of_users(asked, given):
            rated = known.rated()
            shape = (users, self.alike_.shape[1])
            rest = matrix(rated, self.bias_.residuals(rated), shape)
            had = matrix(rated, np.ones(len(rated)), shape)
            for start in range(0, len(rows), PAIRS_AT_ONCE):
                pairs = slice(start, start + PAIRS_AT_ONCE)
                weights = self.alike_[rows.items[pairs]]
                heard = _sum_of_products(weights, rest[rows.users[pairs]])
                voices = _sum_of_products(weights, had[rows.users[pairs]])
                found[places[pairs]] += heard / (voices + DOUBT)
        return found

    def state(self) -> ModelState:
        bias = self.bias_.state()
        arrays: dict[str, NDArray[Any]] = {
            "weights": self.alike_.data.astype(np.float64),
            "columns": self.alike_.indices.astype(np.int32),
            "starts": self.alike_.indptr.astype(np.int64),
            **{f"bias_{name}": array for name, array in bias.arrays.items()},
        }
        settings = {"neighbours": self.neighbours, "shrinkage": self.shrinkage, "bias": bias.settings}
        return ModelState(self.family, settings, arrays)

    @classmethod
    def restore(cls, state: ModelState) -> Self:
        model = cls(state.settings["neighbours"], state.settings["shrinkage"])
        items = state.arrays["bias_items"]
        model.bias_ = Bias.restore(ModelState(Bias.family, state.settings["bias"], {"items": items}))
        parts = (state.arrays["weights"], state.arrays["columns"], state.arrays["starts"])
        model.alike_ = scipy.sparse.csr_array(parts, shape=(len(items), len(items)))
        model.alike_.check_format(full_check=True)  # a damaged bundle must not reach compiled code
        return model


def _nearest(alike: NDArray[np.float64], most: int) -> scipy.sparse.csr_array:
    """The `most` largest positive entries of each row."""
    if most < alike.shape[1]:
        least = np.partition(alike, -most, axis=1)[:, -most]
        alike = np.where(alike >= least[:, None], alike, 0)
    return scipy.sparse.csr_array(np.maximum(alike, 0))


def _sum_of_products(a: scipy.sparse.csr_array, b: scipy.sparse.csr_array) -> NDArray[np.float64]:
    """The inner product of each pair of rows, (rows,)."""
    return np.asarray(a.multiply(b).sum(axis=1), dtype=np.float64).ravel()
