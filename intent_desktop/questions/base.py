"""The contract of every question: what it needs, how examples come from a dataset, which models to try."""

from typing import ClassVar, Literal, Protocol

import msgspec

from intent_desktop.data.dataset import Column, Dataset, Fix, Join, Meaning, Role, Shape
from intent_desktop.examples.behaviour import BehaviourRecipe
from intent_desktop.examples.columns import TableRecipe
from intent_desktop.examples.index import Examples
from intent_desktop.examples.windows import Plan
from intent_desktop.messages import Note
from intent_desktop.questions.offers import Inventory, Offer
from intent_desktop.questions.settings import Settings

Kind = Literal["predict", "rank", "forecast", "decide", "describe"]
FOLDS = 5


Sought = Literal["next items", "similar items", "similar users"]


class SequenceRecipe(msgspec.Struct, frozen=True, kw_only=True):
    """How histories are asked: `owner` is the column whose values have them; `repeats`: may an item come again."""

    owner: Literal["user", "session"]
    repeats: bool
    sought: Sought = "next items"


class Recipe(msgspec.Struct, frozen=True, kw_only=True):
    """Everything scoring needs besides the model, as data: what the columns meant and how features are made.

    `sources`: SHA-256 of the files that were learnt from.
    """

    question: str
    shape: Shape
    columns: list[Column]
    roles: dict[str, Role]
    events: dict[str, Meaning]
    fixes: list[Fix]
    settings: Settings
    sources: list[str] = []
    table: TableRecipe | None = None
    behaviour: BehaviourRecipe | None = None
    sequences: SequenceRecipe | None = None
    label: str | None = None
    positive: str | None = None
    written: dict[str, str] = {}
    joins: list[Join] = []


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


CHANNELS = ("time", "event", "price", "quantity", "category")
"""What a model on histories may read of an action beside its item."""


def columns_of_histories(recipe: Recipe) -> list[Column]:
    """The columns of the training's source that answers about histories depend on, by their names there."""
    assert recipe.sequences is not None
    needed = {recipe.sequences.owner, "item", *CHANNELS}
    kept = {column.name: column for column in recipe.columns}
    if recipe.shape == "sequences":
        return [kept[name] for name in (recipe.sequences.owner, "item") if name in kept]
    return [
        Column(name=name, type=kept[role].type, role=role)
        for name, role in recipe.roles.items()
        if role in needed and role in kept
    ]


def recipe_of(question: str, dataset: Dataset, settings: Settings) -> Recipe:
    """What scoring must know of the data, whatever its shape."""
    return Recipe(
        question=question,
        shape=dataset.shape,
        columns=dataset.columns,
        roles=dataset.roles,
        written=dataset.written,
        joins=dataset.joins,
        events=dataset.events,
        fixes=dataset.fixes,
        settings=settings,
        sources=dataset.sources,
    )


class Question(Protocol):
    """One question. `course` names the family in `engine.courses` that learns and applies it.

    `models` are tried in that order, `baselines` stand beside them always, and `further` ones learn only where one is asked for
    by its name, or on conditions of the course.
    """

    name: ClassVar[str]
    kind: ClassVar[Kind]
    models: ClassVar[tuple[str, ...]]
    baselines: ClassVar[tuple[str, ...]]
    further: ClassVar[tuple[str, ...]]
    course: ClassVar[str]

    def offer(self, inventory: Inventory) -> Offer:
        """What the question can do with such data: what they lack for it, its options, how it would be judged."""
        ...
