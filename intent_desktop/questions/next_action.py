"""What will this customer do next, and when?"""

import datetime
from typing import ClassVar

import msgspec
import numpy as np

from intent_desktop.data.dataset import Dataset
from intent_desktop.evaluation.numbers import format_duration, format_share
from intent_desktop.events import Watch
from intent_desktop.examples import next_actions
from intent_desktop.examples.next_actions import LONGEST_SHARE, Parted
from intent_desktop.examples.sequences import SequenceStore
from intent_desktop.examples.steps import Steps, steps_of
from intent_desktop.messages import Note, Problem, sentences
from intent_desktop.questions.base import Kind, Recipe, recipe_of
from intent_desktop.questions.needs import FEWEST_KINDS
from intent_desktop.questions.offers import Inventory, Offer, Option, seed_option, split_option
from intent_desktop.questions.sequences import opened
from intent_desktop.questions.settings import Settings

SHORTEST_HORIZON_DAYS = 1 / 1_440
WAYS = ["time", "group"]


class ActionsPrepared(msgspec.Struct, kw_only=True):
    """The question made ready: examples in their parts, the packed log, what scoring must know, and the protocol line."""

    parted: Parted
    packed: SequenceStore
    recipe: Recipe
    protocol: str


class NextAction:
    """Which meaning the next action has, or that there is none within the horizon; when it comes; and whether something
    in an open cart is bought within the horizon.
    """

    name: ClassVar[str] = "next_action"
    kind: ClassVar[Kind] = "predict"
    models: ClassVar[tuple[str, ...]] = ("action_markov", "action_trees", "action_lstm")
    baselines: ClassVar[tuple[str, ...]] = ("base_rates",)
    further: ClassVar[tuple[str, ...]] = ("tuned_action",)
    course: ClassVar[str] = "action"

    def offer(self, inventory: Inventory) -> Offer:
        explanation = Note(f"question_{self.name}").text()
        understanding = inventory.understanding
        if understanding.shape == "sequences":
            lacks = [Note("lacks_moments")]
        elif understanding.shape != "event log":
            needed = [role for role in ("user", "time") if not understanding.first(role)]
            lacks = [Note("lacks_histories"), *(Note(f"lacks_{role}") for role in needed)]
        else:
            lacks = [
                Note(f"lacks_{role}") for role in ("user", "time", "item") if not understanding.first(role)
            ]
            if len(inventory.meanings) < FEWEST_KINDS:
                lacks.append(Note("lacks_two_meanings"))
        if lacks:
            return Offer(explanation=explanation, lacks=lacks)
        horizon = Note("option_action_horizon")
        return Offer(
            explanation=explanation,
            options=[
                Option(
                    name="horizon_days",
                    label=horizon.text(),
                    explanation=horizon.advice(),
                    kind="number",
                    least=SHORTEST_HORIZON_DAYS,
                    greatest=max(SHORTEST_HORIZON_DAYS, inventory.days * LONGEST_SHARE * 2),
                    unit="days",
                ),
                split_option(WAYS),
                seed_option(),
            ],
            judged={way: Note(f"judged_{way}_actions").text() for way in WAYS},
        )

    def prepare(
        self, dataset: Dataset, settings: Settings, watch: Watch, test: Dataset | None = None
    ) -> ActionsPrepared:
        """Examples for learning. Raises Problem where the dataset cannot answer the question, or is split in a way that a
        log of actions over time cannot be.
        """
        split = settings.split or WAYS[0]
        if split not in WAYS or test is not None:
            raise Problem("split_not_for_question", split=split, question=self.name)
        return self._asked(dataset, settings, checked(dataset, watch), watch)

    def learning_from(
        self,
        dataset: Dataset,
        settings: Settings,
        prepared: ActionsPrepared,
        moment: datetime.datetime,
        watch: Watch,
    ) -> ActionsPrepared:
        """The same, where models learn from what is asked at a moment or later alone. Problem where too little is left."""
        return self._asked(dataset, settings, prepared.packed, watch, moment)

    def _asked(
        self,
        dataset: Dataset,
        settings: Settings,
        packed: SequenceStore,
        watch: Watch,
        learnt_from: datetime.datetime | None = None,
    ) -> ActionsPrepared:
        split = settings.split or WAYS[0]
        parted = next_actions.prepare(
            checked_steps(packed),
            settings.horizon_days,
            settings.cutoff,
            split == "group",
            settings.seed,
            watch,
            learnt_from,
        )
        horizon = parted.recipe.horizon_seconds
        told = {
            "horizon": format_duration(horizon),
            "test_from": f"{parted.test_from:%Y-%m-%d %H:%M}",
            "end": f"{parted.end:%Y-%m-%d %H:%M}",
            "seed": settings.seed,
        }
        learnt, tested = parted.examples.of("train"), parted.examples.of("test").just_acted()
        told |= {
            "train": len(learnt),
            "silent": len(learnt.silent()),
            "test": len(tested),
            "owners": len(np.unique(tested.owner)),
        }
        protocol = Note(f"protocol_{split}_actions", told).text()
        if settings.horizon_days is None:
            gaps = tested.situations.steps.gaps()
            share = float((gaps[~np.isnan(gaps)] <= horizon).mean())
            protocol = sentences(
                (protocol, Note("protocol_horizon_of_data", {"share": format_share(share)}).text())
            )
        settings = msgspec.structs.replace(settings, horizon_days=horizon / next_actions.DAY)
        return ActionsPrepared(
            parted=parted, packed=packed, recipe=recipe_of(self.name, dataset, settings), protocol=protocol
        )


def checked(dataset: Dataset, watch: Watch) -> SequenceStore:
    """The packed actions of a log; raises Problem where it lacks what the question is asked of."""
    if dataset.shape != "event log":
        raise Problem("lacks_moments")
    for role in ("user", "item"):
        if not dataset.has(role):
            raise Problem(f"lacks_{role}")
    return opened(dataset, watch)


def checked_steps(packed: SequenceStore) -> Steps:
    """The steps of packed actions; raises Problem where the data do not say when and what each was."""
    if packed.actions.times is None:
        raise Problem("lacks_moments")
    if packed.actions.meanings is None:
        raise Problem("lacks_two_meanings")
    return steps_of(packed)
