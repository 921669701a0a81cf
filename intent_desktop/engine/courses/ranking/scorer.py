"""An opened bundle that ranks items: it answers for new histories exactly what the training's model would have answered."""

import datetime
import functools
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import msgspec
import numpy as np

from intent_desktop.data.dataset import Column, Dataset, Role
from intent_desktop.engine import bundle, preparation
from intent_desktop.engine.courses.opening import understood
from intent_desktop.events import Watch
from intent_desktop.examples.histories import Actions, Histories
from intent_desktop.examples.items import Items
from intent_desktop.examples.sequences import SequenceStore
from intent_desktop.messages import Problem
from intent_desktop.models import catalogue as models
from intent_desktop.models import item_vectors
from intent_desktop.models.compression.storage import unstored
from intent_desktop.models.item_vectors import ItemVectors
from intent_desktop.models.score_blend import ScoreBlend
from intent_desktop.questions.base import Recipe, SequenceRecipe, columns_of_histories

ITEMS = "items"
"""The bundle's document that holds the catalogue."""
MANY_UNKNOWN = 0.2


class ItemScorer:
    """A bundle, ready to be asked; `path` is where it came from."""

    def __init__(self, opened: bundle.Bundle, path: Path = Path()):
        self.path = path
        self.bundle = opened
        with understood(path):
            self.recipe = msgspec.convert(opened.recipe["examples"], Recipe)
            self._weights: dict[str, Any] = dict(opened.recipe["blend"]["weights"])
            self.items = Items.from_document(opened.documents[ITEMS])
            self.vectors = ItemVectors.restore(unstored(opened.models[item_vectors.FAMILY]))
        if self.recipe.sequences is None or len(self.vectors.vectors) != len(self.items):
            raise Problem("bundle_not_understood", file=str(path), reason=opened.question)
        self.sequences: SequenceRecipe = self.recipe.sequences

    @staticmethod
    def open(path: Path) -> "ItemScorer":
        """The scorer of the bundle in a file; raises Problem as `engine.bundle.read`."""
        return ItemScorer(bundle.read(path), path)

    @functools.cached_property
    def blend(self) -> ScoreBlend:
        """What answers; made when it is first asked, since its libraries may take seconds to load."""
        members = {name: state for name, state in self.bundle.models.items() if name != item_vectors.FAMILY}
        with understood(self.path):
            blend = ScoreBlend.restore(members, {"weights": self._weights})
            last = Actions(np.array([len(self.items)], dtype=np.int32))
            scores = blend.scores(Histories(last, np.zeros(1, np.int64), np.ones(1, np.int64)))
            if scores.shape != (1, len(self.items)) or not np.isfinite(scores).all():
                raise ValueError("models of another catalogue")
        return blend

    @property
    def model_name(self) -> str:
        """The model that answers, or that it is a blend of several."""
        members = list(self._weights)
        return str(members[0]) if len(members) == 1 else models.BLEND

    def columns(self) -> list[Column]:
        """The columns of the training's source that the answers depend on, by their names there."""
        return columns_of_histories(self.recipe)

    def dataset(self, paths: Sequence[Path], roles: dict[str, Role], folder: Path, watch: Watch) -> Dataset:
        """The new files read with the roles the training knew (`roles` by column win)."""
        return preparation.dataset_like(self.recipe, paths, roles, folder, watch)

    def store(self, dataset: Dataset, folder: Path, watch: Watch) -> SequenceStore:
        """The new files' histories, their items numbered as in the bundle's catalogue; told where many are unknown.

        Raises Problem where there are none, or none of their items is known.
        """
        packed = SequenceStore.build(dataset, folder / "sequences", watch, self.items)
        unknown = float((np.asarray(packed.actions.items) == 0).mean())
        if unknown == 1:
            raise Problem("score_no_known_item")
        if unknown > MANY_UNKNOWN:
            watch.notice("score_items_unknown", share=round(unknown, 4))
        return packed

    def histories(
        self, packed: SequenceStore, as_of: datetime.datetime | None, watch: Watch
    ) -> tuple[np.ndarray[Any, Any], Histories]:
        """Who is asked about, and what they did before that moment (None: everything); who did nothing is left out."""
        if as_of is not None and packed.actions.times is None:
            watch.notice("score_as_of_ignored")
            as_of = None
        found = packed.whole() if as_of is None else packed.before(np.datetime64(as_of, "us"))
        kept = np.flatnonzero(found.lengths > 0)
        return np.asarray(packed.users)[kept], found.take(kept)
