"""An opened bundle that foretells ratings: for new pairs exactly what the training's model would have answered."""

import functools
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import msgspec
import numpy as np

from intent_desktop.data.dataset import Column, Dataset, Role
from intent_desktop.engine import bundle, preparation
from intent_desktop.engine.courses.opening import understood
from intent_desktop.engine.courses.rating.known import FAMILY, KnownRatings
from intent_desktop.events import Watch
from intent_desktop.examples.items import Items
from intent_desktop.examples.ratings import NamedPairs, Ratings, named_pairs
from intent_desktop.messages import Problem, listed
from intent_desktop.models import catalogue as models
from intent_desktop.models.ratings.blend import RatingBlend
from intent_desktop.questions.base import Recipe

ITEMS, USERS = "items", "users"
"""The bundle's documents that hold the catalogue and the names of the users."""
_ROLES = ("user", "item", "rating", "time")


class RatingScorer:
    """A bundle, ready to be asked; `path` is where it came from."""

    def __init__(self, opened: bundle.Bundle, path: Path = Path()):
        self.path = path
        self.bundle = opened
        with understood(path):
            self.recipe = msgspec.convert(opened.recipe["examples"], Recipe)
            self._blend: dict[str, Any] = dict(opened.recipe["blend"])
            self._members = list(self._blend["weights"])
            self.items = Items.from_document(opened.documents[ITEMS])
            self.known = KnownRatings.restore(opened.models[FAMILY], opened.documents[USERS], len(self.items))

    @functools.cached_property
    def blend(self) -> RatingBlend:
        """What answers; made when it is first asked, since its libraries take a moment to load."""
        members = {name: state for name, state in self.bundle.models.items() if name != FAMILY}
        with understood(self.path):
            blend = RatingBlend.restore(members, self._blend)
            last = Ratings(
                np.zeros(1, np.int32),
                np.array([len(self.items)], np.int32),
                np.array([blend.mean], np.float32),
            )
            if not np.isfinite(blend.predict(last, last)).all():
                raise ValueError("models without an answer")
        return blend

    @property
    def model_name(self) -> str:
        """The model that answers, or that it is a blend of several."""
        return str(self._members[0]) if len(self._members) == 1 else models.BLEND

    def columns(self) -> list[Column]:
        """The columns of the training's source that the answers depend on, by their names there."""
        kept = {column.role: column for column in self.recipe.columns}
        return [
            Column(name=name, type=kept[role].type, role=role)
            for name, role in self.recipe.roles.items()
            if role in _ROLES and role in kept
        ]

    def dataset(self, paths: Sequence[Path], roles: dict[str, Role], folder: Path, watch: Watch) -> Dataset:
        """The new files read with the roles the training knew (`roles` by column win); Problem without user or item.

        Where the training knew a log, a mere list of pairs without times will do as well.
        """
        try:
            dataset = preparation.dataset_like(self.recipe, paths, roles, folder, watch)
        except Problem as problem:
            if problem.code != "score_other_shape":
                raise
            as_table = msgspec.structs.replace(self.recipe, shape="table")
            dataset = preparation.dataset_like(as_table, paths, roles, folder, watch)
        for role in ("user", "item"):
            if not dataset.has(role):
                raise Problem(f"lacks_{role}")
        return dataset

    def pairs(self, dataset: Dataset, paths: Sequence[Path], watch: Watch) -> NamedPairs:
        """The pairs of new files; Problem where there are none."""
        found = named_pairs(dataset, watch)
        if not len(found):
            raise Problem("score_no_rows", file=listed(paths))
        return found
