"""What do my customers do, at all? An encoder learns it from the actions alone, and other questions start from it."""

import datetime
from typing import ClassVar

import msgspec
import numpy as np
from numpy.typing import NDArray

from intent_desktop.data.dataset import Dataset
from intent_desktop.events import Watch
from intent_desktop.examples import windows
from intent_desktop.examples.histories import Histories
from intent_desktop.examples.items import Items
from intent_desktop.examples.sequences import SequenceStore
from intent_desktop.messages import Note, Problem
from intent_desktop.questions.base import Kind, Recipe, SequenceRecipe, recipe_of
from intent_desktop.questions.offers import Inventory, Offer, option, seed_option
from intent_desktop.questions.sequences import lacking_for_histories, opened
from intent_desktop.questions.settings import Settings

LONGEST_HELD_OUT_DAYS = 180
"""Twice the longest default horizon of a question, one to learn from and one to judge on, so that an encoder can serve each."""
LEFT_OUT = 2
"""Actions left out at the end of each history where there are no times."""
FEWEST_HISTORIES = 50


class PretrainPrepared(msgspec.Struct, kw_only=True):
    """Histories made ready: those to learn from, in the order of their places, and what came after them.

    `histories` were watched until `until`, or None where there are no times; `owners` names whose they are, (rows,), and `packed`
    holds what came afterwards as well.
    """

    histories: Histories
    owners: NDArray[np.str_]
    items: Items
    packed: SequenceStore
    until: np.datetime64 | None
    recipe: Recipe
    protocol: Note


class Pretrain:
    """An encoder of behaviour, learnt before any question is asked."""

    name: ClassVar[str] = "pretrain"
    kind: ClassVar[Kind] = "describe"
    models: ClassVar[tuple[str, ...]] = ("encoder",)
    baselines: ClassVar[tuple[str, ...]] = ()
    further: ClassVar[tuple[str, ...]] = ()
    course: ClassVar[str] = "pretraining"

    def offer(self, inventory: Inventory) -> Offer:
        explanation = Note(f"question_{self.name}").text()
        lacks = lacking_for_histories(inventory)
        if lacks:
            return Offer(explanation=explanation, lacks=lacks)
        options = []
        way = "left_out"
        if inventory.first is not None and inventory.last is not None and inventory.days > 1:
            way = "until"
            first, last = f"{inventory.first:%Y-%m-%d}", f"{inventory.last:%Y-%m-%d}"
            told = {"latest": f"{_until(inventory.first, inventory.last):%Y-%m-%d}"}
            options.append(
                option(
                    "cutoff", "date", code="option_cutoff_of_encoder", told=told, least=first, greatest=last
                )
            )
        return Offer(
            explanation=explanation,
            options=[*options, seed_option()],
            judged={way: Note(f"judged_pretrain_{way}").text()},
        )

    def prepare(self, dataset: Dataset, settings: Settings, watch: Watch) -> PretrainPrepared:
        """Histories to learn from. Raises Problem where the dataset holds too few."""
        packed = opened(dataset, watch)
        until = None
        if packed.actions.times is not None:
            times = packed.actions.times
            first, last = (
                np.datetime64(moment, "us").astype(datetime.datetime) for moment in (times.min(), times.max())
            )
            chosen = settings.cutoff or _until(first, last)
            if not first < chosen <= last + datetime.timedelta(microseconds=1):
                raise windows.outside(chosen, first + datetime.timedelta(microseconds=1), last)
            until = np.datetime64(chosen, "us")
            settings = msgspec.structs.replace(settings, cutoff=chosen)
            histories = packed.before(until)
        else:
            whole = packed.whole()
            histories = Histories(
                packed.actions, whole.starts, np.maximum(whole.starts, whole.ends - LEFT_OUT)
            )
        kept = np.flatnonzero(histories.lengths > 0)
        histories = histories.take(kept)
        if len(histories) < FEWEST_HISTORIES:
            raise Problem("too_few_histories", rows=len(histories), least=FEWEST_HISTORIES)
        told = {
            "owners": len(histories),
            "actions": int(histories.lengths.sum()),
            "until": "" if until is None else str(until)[:16].replace("T", " "),
        }
        recipe = msgspec.structs.replace(
            recipe_of(self.name, dataset, settings),
            sequences=SequenceRecipe(owner=packed.owner, repeats=True),
        )
        code = "protocol_pretrain_left_out" if until is None else "protocol_pretrain_until"
        return PretrainPrepared(
            histories=histories,
            owners=np.asarray(packed.users)[kept],
            items=packed.items,
            packed=packed,
            until=until,
            recipe=recipe,
            protocol=Note(code, told),
        )


def _until(first: datetime.datetime, last: datetime.datetime) -> datetime.datetime:
    """The moment after which nothing is learnt, so that other questions can be judged on what happened then."""
    days = (last - first).total_seconds() / 86_400
    held_out = min(LONGEST_HELD_OUT_DAYS, days / 2)
    return last + datetime.timedelta(microseconds=1) - datetime.timedelta(days=held_out)
