"""Items as points: near each other where the same histories hold both. For variety, for likeness and for the map of items.

Positive pointwise mutual information of items within `WINDOW` steps of a history, reduced by a truncated singular value
decomposition (Levy and Goldberg, 2014).
"""

import dataclasses

import numpy as np
import scipy.sparse
from numpy.typing import NDArray
from scipy.sparse.linalg import svds

from intent_desktop.events import Watch
from intent_desktop.examples.histories import Histories
from intent_desktop.models.base import ModelState
from intent_desktop.training.attention import attended

FAMILY = "item_vectors"
DIMENSIONS = 32
WINDOW = 5
SHIFT = 1.0
MOST_MAPPED = 1_500
_FEWEST_MAPPED = 10


@dataclasses.dataclass(frozen=True)
class ItemVectors:
    """`vectors` float32 (items, dimensions), of length 1 (0 for an item that was never learnt); `popularity` int64 (items,):
    learnt actions. `mapped` int32 (points,): codes of the commonest items, whose places on the map are `places` float32
    (points, 2), between -1 and 1.
    """

    vectors: NDArray[np.float32]
    popularity: NDArray[np.int64]
    mapped: NDArray[np.int32]
    places: NDArray[np.float32]

    def likest(self, code: int, count: int) -> tuple[NDArray[np.int32], NDArray[np.float32]]:
        """Codes and cosines of the items most like one, itself left out; those never learnt are not like anything."""
        cosines = self.vectors @ self.vectors[code - 1]
        cosines[code - 1] = -np.inf
        order = np.argsort(-cosines, kind="stable")[:count]
        kept = order[cosines[order] > 0]
        return (kept + 1).astype(np.int32), cosines[kept]

    def state(self) -> ModelState:
        """As named arrays."""
        return ModelState(
            FAMILY,
            {},
            {
                "vectors": self.vectors,
                "popularity": self.popularity,
                "mapped": self.mapped,
                "places": self.places,
            },
        )

    @staticmethod
    def restore(state: ModelState) -> "ItemVectors":
        """What `state` described. KeyError or ValueError where it is damaged."""
        names = ("vectors", "popularity", "mapped", "places")
        vectors, popularity, mapped, places = (state.arrays[name] for name in names)
        if vectors.ndim != 2 or popularity.shape != (len(vectors),) or places.shape != (*mapped.shape, 2):
            raise ValueError("a map of items whose arrays do not fit together")
        if len(mapped) and not (mapped.min() >= 1 and mapped.max() <= len(vectors)):
            raise ValueError("a map of items with an item that the catalogue lacks")
        return ItemVectors(vectors, popularity, mapped, places)


def learn(histories: Histories, items: int, watch: Watch, seed: int = 0) -> ItemVectors:
    """The vectors of the items of a catalogue of `items`, from everything in the histories."""
    watch.progress("item map", 0, 2)
    rows, places = histories.places()
    codes = np.asarray(histories.actions.items)[places].astype(np.int64)
    popularity = np.bincount(codes, minlength=items + 1)[1:].astype(np.int64)
    vectors = np.zeros((items, DIMENSIONS), dtype=np.float32)
    pairs = _pairs(rows, codes, items)
    size = min(DIMENSIONS, items - 1)
    if pairs.nnz and size >= 1:
        information = _mutual_information(pairs)
        start = np.random.default_rng(seed).standard_normal(items)
        left, strength, _ = attended(lambda: svds(information, k=size, v0=start), watch)
        found = (left * np.sqrt(strength)).astype(np.float32)
        lengths = np.linalg.norm(found, axis=1, keepdims=True)
        vectors[:, :size] = np.divide(found, lengths, out=np.zeros_like(found), where=lengths > 1e-6)
    watch.progress("item map", 1, 2)
    known = np.flatnonzero(np.abs(vectors).sum(axis=1) > 0)
    commonest = known[np.argsort(-popularity[known], kind="stable")[:MOST_MAPPED]]
    mapped = np.zeros((0, 2), dtype=np.float32)
    if len(commonest) >= _FEWEST_MAPPED:
        mapped = attended(lambda: _on_a_plane(vectors[commonest], seed), watch)
    else:
        commonest = commonest[:0]
    watch.progress("item map", 2, 2)
    return ItemVectors(vectors, popularity, (commonest + 1).astype(np.int32), mapped)


def _pairs(rows: NDArray[np.int64], codes: NDArray[np.int64], items: int) -> scipy.sparse.csr_array:
    """How often two items stand within WINDOW steps of each other, nearer ones counting more; symmetric (items, items)."""
    total = scipy.sparse.csr_array((items, items), dtype=np.float32)
    for step in range(1, WINDOW + 1):
        same = (rows[step:] == rows[:-step]) & (codes[step:] > 0) & (codes[:-step] > 0)
        same &= codes[step:] != codes[:-step]
        before, after = codes[:-step][same] - 1, codes[step:][same] - 1
        weight = np.full(len(before), 1 / step, dtype=np.float32)
        total = total + scipy.sparse.coo_array((weight, (before, after)), shape=(items, items)).tocsr()
    return scipy.sparse.csr_array(total + total.T, shape=(items, items))


def _mutual_information(pairs: scipy.sparse.csr_array) -> scipy.sparse.csr_array:
    """log of how much oftener than by chance two items stand together, where that is more than `SHIFT` below 0."""
    table = pairs.tocoo()
    margins = np.asarray(pairs.sum(axis=1)).ravel()
    # A power below one keeps rare items from looking related to everything (Levy, Goldberg and Dagan, 2015).
    smoothed = margins**0.75
    by_chance = margins[table.row] * smoothed[table.col] / smoothed.sum()
    information = np.log(table.data / by_chance) + SHIFT
    kept = information > 0
    return scipy.sparse.coo_array(
        (information[kept].astype(np.float32), (table.row[kept], table.col[kept])), shape=pairs.shape
    ).tocsr()


def _on_a_plane(vectors: NDArray[np.float32], seed: int) -> NDArray[np.float32]:
    """Two coordinates for each vector, near ones near (van der Maaten and Hinton, 2008), scaled into -1 … 1."""
    from sklearn.manifold import TSNE

    perplexity = min(30.0, (len(vectors) - 1) / 3)
    found = TSNE(perplexity=perplexity, init="pca", random_state=seed, max_iter=500).fit_transform(vectors)
    centred = found - found.mean(axis=0)
    return np.asarray(centred / np.abs(centred).max(), dtype=np.float32)
