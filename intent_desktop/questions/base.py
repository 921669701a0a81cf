"""The contract of every question: what it needs, how examples come from a dataset, which models to try."""

import datetime
from typing import ClassVar, Literal, Protocol

import msgspec

from intent_desktop.data.dataset import Column, Dataset, Fix, Meaning, Role, Shape
from intent_desktop.events import Watch
from intent_desktop.examples.behaviour import BehaviourRecipe
from intent_desktop.examples.columns import TableRecipe
from intent_desktop.examples.index import Examples
from intent_desktop.examples.windows import Plan
from intent_desktop.messages import Note
from intent_desktop.questions.offers import Inventory, Offer
from intent_desktop.questions.settings import Settings

Kind = Literal["predict", "rank", "forecast", "decide", "describe"]
FOLDS = 5


class Recipe(msgspec.Struct, frozen=True, kw_only=True):
    """Everything scoring needs besides the model, as data: what the columns meant and how features are made."""

    question: str
    shape: Shape
    columns: list[Column]
    roles: dict[str, Role]
    events: dict[str, Meaning]
    fixes: list[Fix]
    settings: Settings
    table: TableRecipe | None = None
    behaviour: BehaviourRecipe | None = None
    label: str | None = None
    positive: str | None = None
    written: dict[str, str] = {}


class Prepared(msgspec.Struct, kw_only=True):
    """A question made ready for learning: its examples, how to make the same for new data, and the protocol line.

    `alike`: whether validation is drawn from the same kind of rows as train. Where it is newer rows instead, a model
    that learnt from those too would no longer fit the calibration found on them.
    """

    examples: Examples
    recipe: Recipe
    protocol: Note
    plan: Plan | None = None
    alike: bool = True


class Question(Protocol):
    """One question. `prepare` makes examples with labels and parts; `examples_to_score` makes them for new data."""

    name: ClassVar[str]
    kind: ClassVar[Kind]
    summary: ClassVar[str]
    models: ClassVar[tuple[str, ...]]
    default_horizon_days: ClassVar[float]

    def offer(self, inventory: Inventory) -> Offer:
        """What the question can do with such data: what they lack for it, its options, how it would be judged."""
        ...

    def prepare(
        self, dataset: Dataset, settings: Settings, watch: Watch, test: Dataset | None = None
    ) -> Prepared:
        """Examples for learning. `test` is the given test part of the split "given".

        Raises Problem where the dataset cannot answer the question.
        """
        ...

    def examples_to_score(
        self,
        dataset: Dataset,
        recipe: Recipe,
        as_of: datetime.datetime | None,
        watch: Watch,
        labelled: bool = False,
    ) -> Examples:
        """One example for each row (table), or each user as of a moment (event log; default the last event).

        `labelled` adds the outcome where the data holds it (event log: as_of defaults to one horizon before the
        last event), for evaluation.
        """
        ...
