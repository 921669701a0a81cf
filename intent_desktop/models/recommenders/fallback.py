"""What is recommended where a history says nothing: what is popular, or what is popular in the category it was about."""

import dataclasses
from typing import Any, Self

import numpy as np
import scipy.sparse
from numpy.typing import NDArray

from intent_desktop.examples.items import Items
from intent_desktop.models.recommenders.trails import Trails

LOWEST = -0.01
"""The score of an item that nobody ever took, beside scores of at most 1 where a history says something."""
FROM_A_CATEGORY = 100


@dataclasses.dataclass(frozen=True)
class Fallback:
    """Popularity, float32 (items,), and the category of each item, int32 (items,): from 1, 0 where there is none."""

    popularity: NDArray[np.float32]
    categories: NDArray[np.int32]

    @classmethod
    def learnt(cls, trails: Trails, items: Items) -> Self:
        """From all steps of a training."""
        nothing = np.zeros(len(items), dtype=np.int32)
        return cls(trails.popularity(), items.categories.get("category", nothing))

    def __len__(self) -> int:
        return len(self.popularity)

    @property
    def columns(self) -> int:
        """Items and categories together: the width of a matrix of histories, see `Trails`."""
        return len(self) + int(self.categories.max(initial=0))

    def scores(self) -> NDArray[np.float32]:
        """Of every item for a history that says nothing, float32 (items,): from `LOWEST` to 0, the most popular highest."""
        popular = np.log1p(self.popularity.astype(np.float64))
        return np.asarray(LOWEST * (1 - popular / max(popular.max(initial=0), 1e-9)), dtype=np.float32)

    def filled(self, sparse: scipy.sparse.csr_array) -> NDArray[np.float32]:
        """Dense scores (rows, items): the sparse ones where they are positive, and popularity everywhere else."""
        scores = np.tile(self.scores(), (sparse.shape[0], 1))
        rows = np.repeat(np.arange(sparse.shape[0]), np.diff(sparse.indptr))
        found = sparse.data > 0
        scores[rows[found], sparse.indices[found]] = sparse.data[found]
        return scores

    def by_category(self) -> scipy.sparse.csr_array:
        """The most popular items of each category, float32 (categories, items), the best of each with 1."""
        order = np.lexsort((-self.popularity, self.categories))
        order = order[(self.categories[order] > 0) & (self.popularity[order] > 0)]
        categories, popular = self.categories[order], np.log1p(self.popularity[order])
        first = np.searchsorted(categories, categories)
        kept = np.arange(len(order)) - first < FROM_A_CATEGORY
        shares = (popular / popular[first])[kept].astype(np.float32)
        shape = (self.columns - len(self), len(self))
        return scipy.sparse.coo_array((shares, (categories[kept] - 1, order[kept])), shape=shape).tocsr()

    def extended(self, neighbours: scipy.sparse.csr_array) -> scipy.sparse.csr_array:
        """Neighbours of items (items, items) with those of categories below, (columns, items).

        They weigh as much as a usual item's. An item without neighbours has those of its category.
        """
        if self.columns == len(self):
            return neighbours
        strongest = np.asarray(neighbours.max(axis=1).todense()).ravel()
        has = strongest > 0
        usual = np.float32(np.median(strongest[has])) if has.any() else np.float32(1)
        categories = self.by_category() * usual
        bare = np.flatnonzero(~has & (self.categories > 0))
        places = (np.ones(len(bare), np.float32), (bare, self.categories[bare] - 1))
        inherited = scipy.sparse.coo_array(places, shape=(len(self), categories.shape[0])).tocsr()
        joined: scipy.sparse.csr_array = scipy.sparse.vstack(
            [neighbours + inherited @ categories, categories], format="csr"
        )
        return joined

    def arrays(self) -> dict[str, NDArray[Any]]:
        """What `restored` needs."""
        return {"popularity": self.popularity, "categories": self.categories}

    @classmethod
    def restored(cls, arrays: dict[str, NDArray[Any]]) -> Self:
        """What `arrays` told. ValueError where codes go beyond what a catalogue can have: each category is some item's."""
        popularity, categories = arrays["popularity"], arrays["categories"]
        if categories.shape != popularity.shape or not 0 <= categories.min(initial=0) <= categories.max(
            initial=0
        ) <= len(popularity):
            raise ValueError("categories that no catalogue of so many items has")
        return cls(popularity, categories)
