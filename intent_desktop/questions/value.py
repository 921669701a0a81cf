"""How much will each customer spend?"""

import datetime
from typing import ClassVar

import duckdb
import numpy as np
from numpy.typing import NDArray

from intent_desktop.data.dataset import Dataset
from intent_desktop.events import Watch
from intent_desktop.examples import windows
from intent_desktop.examples.index import PART_CODES, Examples, Part
from intent_desktop.examples.sequences import SequenceStore
from intent_desktop.messages import Note, Problem
from intent_desktop.questions.base import Kind, Prepared, Recipe
from intent_desktop.questions.cutoffs import CutoffQuestion
from intent_desktop.questions.needs import MONEY
from intent_desktop.questions.offers import Inventory, Offer
from intent_desktop.questions.settings import Settings

FEWEST_BUYERS = 10
"""So many customers of each part must spend something, or there is nothing to learn from or to judge by."""


class Value(CutoffQuestion):
    """What each customer seen before the cut-off spends in the horizon after it, less what is returned in it, in the data's money.

    `baselines` stand beside the models always. Without a horizon it is 90 days, or as many as the log allows.
    """

    name: ClassVar[str] = "value"
    kind: ClassVar[Kind] = "forecast"
    models: ClassVar[tuple[str, ...]] = ("linear_value", "trees_value", "bg_nbd")
    baselines: ClassVar[tuple[str, ...]] = ("mean_value", "own_rate")
    further: ClassVar[tuple[str, ...]] = ("tuned_value",)
    course: ClassVar[str] = "value"
    default_horizon_days: ClassVar[float] = 90

    def offer(self, inventory: Inventory) -> Offer:
        explanation = Note(f"question_{self.name}").text()
        if inventory.understanding.shape != "event log":
            return Offer(explanation=explanation, lacks=[Note("lacks_log_of_purchases")])
        return self.offer_from_events(inventory, explanation)

    def prepare(
        self, dataset: Dataset, settings: Settings, watch: Watch, with_histories: bool = False
    ) -> Prepared:
        """Examples for learning, with what was spent as labels, and parts; `with_histories` adds the actions before each cut-off.

        Raises Problem where the dataset cannot answer the question.
        """
        if dataset.shape != "event log":
            raise Problem("lacks_log_of_purchases")
        if settings.split == "leave-one-out":
            raise Problem("split_not_for_events", split=settings.split)
        if not dataset.has("amount"):
            raise Problem("lacks_money")
        return self.prepare_events(dataset, settings, watch, with_histories)

    def examples_to_score(
        self,
        dataset: Dataset,
        recipe: Recipe,
        as_of: datetime.datetime | None,
        watch: Watch,
        labelled: bool = False,
        packed: SequenceStore | None = None,
    ) -> Examples:
        if labelled and not dataset.has("amount"):
            raise Problem("lacks_money")
        return self.customers_to_score(dataset, recipe, as_of, watch, labelled, packed)

    def outcome(
        self,
        connection: duckdb.DuckDBPyConnection,
        events: str,
        users: NDArray[np.str_],
        cutoff: datetime.datetime,
        settings: Settings,
    ) -> tuple[NDArray[np.bool_], NDArray[np.float32]]:
        end = cutoff + settings.horizon(self.default_horizon_days)
        spenders, spent = windows.spending(connection, events, cutoff, end)
        known = windows.among(spenders, users)
        label = np.zeros(len(users), dtype=np.float32)
        label[np.searchsorted(users, spenders[known])] = spent[known]
        return np.ones(len(users), dtype=bool), label

    def horizon_days(self, settings: Settings, start: datetime.datetime, end: datetime.datetime) -> float:
        days = super().horizon_days(settings, start, end)
        if settings.horizon_days is not None:
            return days
        return min(days, windows.longest_horizon((end - start) / datetime.timedelta(days=1)) or days)

    def demand_answers(self, label: NDArray[np.float32], part: NDArray[np.int8]) -> None:
        for name, code in PART_CODES.items():
            self.demand_spending(label[part == code], name)

    def demand_spending(self, spent: NDArray[np.float32], part: Part) -> None:
        """Raise Problem where hardly anybody of a part spent anything."""
        buyers = int((spent > 0).sum())
        if buyers < FEWEST_BUYERS:
            raise Problem("value_few_buyers", part=part, rows=len(spent), buyers=buyers, least=FEWEST_BUYERS)

    def protocol(self, split: str, told: dict[str, object], answers: NDArray[np.float32]) -> Note:
        buyers = {"buyers": int((answers > 0).sum()), "total": round(float(answers.sum(dtype=np.float64)))}
        return Note(f"protocol_{split}_value", {**told, **buyers})

    def lacking_actions(self, inventory: Inventory) -> list[Note]:
        lacks = [] if inventory.meanings.get("purchase") else [Note("lacks_purchases")]
        if not any(inventory.understanding.first(role) for role in MONEY):
            lacks.append(Note("lacks_money"))
        return lacks
