"""An opened bundle whose models read features: what its columns are, and the examples of new files."""

import dataclasses
import datetime
import functools
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Generic, TypeVar

import msgspec
import numpy as np

from intent_desktop.data import drift
from intent_desktop.data.dataset import Column, Dataset, Role
from intent_desktop.engine import bundle, preparation
from intent_desktop.engine.courses.opening import understood
from intent_desktop.events import Watch
from intent_desktop.examples import behaviour
from intent_desktop.examples.index import Examples, FeatureColumn
from intent_desktop.examples.items import Items
from intent_desktop.examples.sequences import SequenceStore
from intent_desktop.messages import Problem
from intent_desktop.models import catalogue as models
from intent_desktop.models.base import ModelState
from intent_desktop.questions import catalogue as questions
from intent_desktop.questions.base import Recipe
from intent_desktop.questions.cutoffs import CutoffQuestion

if TYPE_CHECKING:
    from intent_desktop.models.encoder.view import EncoderView

Asked = TypeVar("Asked", bound=CutoffQuestion)
DRIFT_ROWS = 50_000
ROWS_AT_ONCE = 20_000
"""So many rows are answered at a time."""
_OF_EVERY_LOG = ("user", "time", "event")


class FeatureScorer(Generic[Asked]):
    """A bundle, ready to be asked; `path` is where it came from. Subclasses have what answers."""

    def __init__(self, opened: bundle.Bundle, path: Path, asked: type[Asked]):
        with understood(path):
            self.recipe = msgspec.convert(opened.recipe["examples"], Recipe)
            self.profile = msgspec.convert(opened.recipe["profile"], drift.Profile)
            self.blend_document: dict[str, Any] = opened.recipe["blend"]
        self.path = path
        self.bundle = opened
        self._asked_of_training_data = False
        question = questions.load(opened.question)
        if not isinstance(question, asked):
            raise Problem("bundle_not_understood", file=str(path), reason=opened.question)
        self.question = question

    @functools.cached_property
    def view(self) -> "EncoderView | None":
        """What the model's encoder makes of histories, as further features; None where the model has none."""
        if models.ENCODER_VIEW not in self.bundle.models:
            return None
        from intent_desktop.models.encoder.view import EncoderView  # loads PyTorch

        with understood(self.path):
            return EncoderView.restore(self.bundle.models[models.ENCODER_VIEW])

    @property
    def members(self) -> dict[str, ModelState]:
        """The states of the models that answer, by name."""
        return {name: state for name, state in self.bundle.models.items() if name != models.ENCODER_VIEW}

    @property
    def model_name(self) -> str:
        """The model that answers, or that it is a blend of several."""
        members = list(self.members)
        return members[0] if len(members) == 1 else models.BLEND

    def columns(self) -> list[Column]:
        """The columns of the training's source that the answers depend on, by their names there."""
        recipe = self.recipe
        if recipe.behaviour is None:
            read = set(self._read())
            return [column for column in recipe.columns if column.name in read]
        kept = {column.name: column for column in recipe.columns}
        needed = {*_OF_EVERY_LOG, *self._read(), *(("item",) if self._reads_histories else ())} & kept.keys()
        described = [kept[one.name] for one in recipe.behaviour.attributes]
        return [
            Column(name=name, type=kept[role].type, role=role)
            for name, role in recipe.roles.items()
            if role in needed and name not in {column.name for column in described}
        ] + described

    @property
    def _reads_histories(self) -> bool:
        entries = [models.CATALOGUE[name] for name in self.members]
        return models.ENCODER_VIEW in self.bundle.models or any(
            entry.needs_encoder or entry.reads_histories for entry in entries
        )

    def feature_columns(self) -> list[FeatureColumn]:
        """The features that the model reads, numbers first."""
        if self.recipe.table is not None:
            return self.recipe.table.feature_columns()
        assert self.recipe.behaviour is not None
        columns = behaviour.feature_columns(self.recipe.behaviour)
        return columns if self.view is None else self.view.among(columns)

    def dataset(self, paths: Sequence[Path], roles: dict[str, Role], folder: Path, watch: Watch) -> Dataset:
        """The new files read with the roles the training knew (`roles` by column win), schema checked.

        A column that the model needs and the files lack is announced and counts as missing; Problem where none of
        them, or in an event log the user or the time, is there.
        """
        dataset = preparation.dataset_like(self.recipe, paths, roles, folder, watch)
        self._asked_of_training_data = bool(set(self.recipe.sources) & set(dataset.sources))
        present = {column.name for column in dataset.columns}
        wanted = [name for name in self._read() if name not in present]
        if wanted and len(wanted) == len(self._read()):
            raise Problem("score_no_known_column", columns=wanted[:10])
        if wanted:
            watch.notice("score_columns_missing", columns=wanted, count=len(wanted))
        return dataset

    def examples(
        self, dataset: Dataset, as_of: datetime.datetime | None, watch: Watch, labelled: bool = False
    ) -> Examples:
        """One example for each row or user; says so where `as_of` makes no difference."""
        if as_of is not None and self.recipe.behaviour is None:
            watch.notice("score_as_of_ignored")
        if self._asked_of_training_data and self.recipe.behaviour is None and not labelled:
            watch.notice("score_on_training_data")
        packed, items = None, self.known_items()
        if items is not None:
            packed = SequenceStore.build(dataset, dataset.path.parent / "sequences-asked", watch, items)
        examples = self.question.examples_to_score(dataset, self.recipe, as_of, watch, labelled, packed)
        if self.view is None:
            return examples
        assert examples.features.histories is not None
        reading = self.view.encoder.read(examples.features.histories, watch)
        return dataclasses.replace(examples, features=self.view.joined(examples.features, reading))

    def check_drift(self, examples: Examples, watch: Watch) -> list[drift.Drift]:
        """Features that have moved away from the training's, worst first; announced where any moved strongly."""
        sample = examples
        if len(examples) > DRIFT_ROWS:
            rows = np.random.default_rng(0).permutation(len(examples))[:DRIFT_ROWS]
            sample = examples.take(np.sort(rows))
        found = drift.compare(self.profile, *sample.features.by_name())
        moved = [
            entry for entry in found if entry.verdict != "none" and not behaviour.AGEING.match(entry.column)
        ]
        strong = [entry.column for entry in moved if entry.verdict == "strong"]
        if strong:
            code = "score_drift_since" if self._asked_of_training_data else "score_drift"
            watch.notice(code, columns=strong, count=len(strong))
        return moved

    def known_items(self) -> Items | None:
        """The items that the model knows in histories; None where it reads none."""
        return None if self.view is None else self.view.encoder.items_

    def _read(self) -> list[str]:
        if self.recipe.table is not None:
            return [column.column for column in self.recipe.table.columns]
        assert self.recipe.behaviour is not None
        return self.recipe.behaviour.read()
