"""Questions that are asked of histories: what `next_item`, `similar_items` and `similar_users` share."""

from typing import ClassVar

import msgspec
import numpy as np
from numpy.typing import NDArray

from intent_desktop.data.dataset import Dataset
from intent_desktop.data.queries import interruptible
from intent_desktop.data.store import connect, parquet, quote
from intent_desktop.events import Watch
from intent_desktop.examples import prompts
from intent_desktop.examples.histories import Histories
from intent_desktop.examples.items import Items
from intent_desktop.examples.prompts import HELD_OUT, Prompts, SequenceExamples
from intent_desktop.examples.sequences import SequenceStore
from intent_desktop.messages import Note, Problem
from intent_desktop.questions.base import Kind, Recipe, SequenceRecipe, Sought, recipe_of
from intent_desktop.questions.offers import Inventory, Offer, Option, option, seed_option, split_option
from intent_desktop.questions.settings import Settings

FEW_REPEATS = 0.01
"""Below this share of steps back to an item of the same history, recommending such an item is taken to make no sense."""
FEWEST_PROMPTS = 20
BY_CHANCE = 0.05
"""So many actions of a given test file may stand at the same place of the training files by chance."""


class SequencesPrepared(msgspec.Struct, kw_only=True):
    """A question made ready: examples, how to make the same for new data, and the protocol line.

    `testers`: names of the users or visits, (owners,), that the owners of the test prompts are numbered by.

    `split` is the way of parting that was taken.

    `alike`: whether validation is drawn from the same kind of rows as train, so that a model may learn from both before
    it is tested. Where it is not, the tested models have not, and learn from everything only to be delivered.
    """

    examples: SequenceExamples
    testers: NDArray[np.str_]
    split: str
    recipe: Recipe
    protocol: Note
    alike: bool


class SequenceQuestion:
    """A question about the items of histories, of users or of visits."""

    name: ClassVar[str]
    kind: ClassVar[Kind] = "rank"
    models: ClassVar[tuple[str, ...]]
    baselines: ClassVar[tuple[str, ...]] = ("popular", "popular_recent")
    further: ClassVar[tuple[str, ...]] = ()
    course: ClassVar[str] = "ranking"
    sought: ClassVar[Sought] = "next items"

    def offer(self, inventory: Inventory) -> Offer:
        explanation = Note(f"question_{self.name}").text()
        lacks = lacking_for_histories(inventory)
        if lacks:
            return Offer(explanation=explanation, lacks=lacks)
        ways = self._ways(inventory)
        return Offer(
            explanation=explanation,
            options=[*self._options(inventory), split_option(ways), seed_option()],
            judged={way: Note(f"judged_{_spoken(way)}_histories").text() for way in ways},
            shares=dict.fromkeys(("time", "group"), (1 - 2 * HELD_OUT, HELD_OUT, HELD_OUT)),
        )

    def _ways(self, inventory: Inventory) -> list[str]:
        """How the answers may be judged, the natural way first: by time where there are times, see `_natural_split`."""
        understanding = inventory.understanding
        ways = ["leave-one-out", "group"] if understanding.first("user") else ["group", "leave-one-out"]
        timed = ["time"] if inventory.first is not None else []
        return [*timed, *ways, "given"]

    def _natural_split(self, store: SequenceStore) -> str:
        """By time where there are times, else on the last item of each user, or on whole visits."""
        if store.actions.times is not None:
            return "time"
        return "leave-one-out" if store.owner == "user" else "group"

    def _options(self, inventory: Inventory) -> list[Option]:
        found = []
        if self.sought != "similar items":
            choices = [
                (None, Note("repeats_by_data").text()),
                (True, Note("repeats_yes").text()),
                (False, Note("repeats_no").text()),
            ]
            found.append(option("repeats", "choice", choices=choices))
        if inventory.first is not None and inventory.last is not None and inventory.days > 1:
            first, last = f"{inventory.first:%Y-%m-%d}", f"{inventory.last:%Y-%m-%d}"
            found.append(option("cutoff", "date", code="option_cutoff_of_share", least=first, greatest=last))
        return found

    def prepare(
        self, dataset: Dataset, settings: Settings, watch: Watch, test: Dataset | None = None
    ) -> SequencesPrepared:
        """Examples for learning. `test` is the given test part of the split "given": of each of its sequences the last action
        is the one to be foretold.

        Raises Problem where the dataset cannot answer the question.
        """
        if (settings.split == "given") != (test is not None):
            raise Problem("given_split_needs_test")
        if test is not None and set(dataset.sources) & set(test.sources):
            raise Problem("test_among_training")
        store = opened(dataset, watch)
        if len(store.items) < 2:
            raise Problem("single_item", value=store.items.words(1))
        split = settings.split or self._natural_split(store)
        repeats = settings.repeats
        if self.sought == "similar items":
            repeats = False  # nothing is asked to be like itself
        if repeats is None:
            repeats = prompts.repeat_share(store.whole()) >= FEW_REPEATS
        tested = None
        if test is not None:
            tested = opened(test, watch, store.items)
            if not np.any(tested.actions.items):
                raise Problem("test_items_unknown")
            _tell_if_learnt(dataset, test, store.owner, watch)
        train, valid, testing, told = _parts(store, tested, split, repeats, settings)
        if self.sought == "similar items":
            valid, testing = (part.of_last_item() for part in (valid, testing))
        for part, asked in (("validation", valid), ("test", testing)):
            if len(asked) < FEWEST_PROMPTS:
                raise _too_few(part, len(asked), store)
        alike = split in ("group", "given")
        everything = store.whole()
        if split == "group":
            everything = everything.take(np.setdiff1d(np.arange(len(everything)), testing.owners))
        examples = SequenceExamples(
            items=store.items,
            train=train,
            valid=valid,
            test=testing,
            everything=everything,
            repeats=repeats,
        )
        told = {
            "fitted": int(train.lengths.sum()),
            "valid": len(valid),
            "test": len(testing),
            "items": len(store.items),
            "owners": len(np.unique(testing.owners)),
            "seen": Note("protocol_seen_in_race" if repeats else "protocol_seen_left_out").text(),
            **told,
        }
        recipe = msgspec.structs.replace(
            recipe_of(self.name, dataset, settings),
            sequences=SequenceRecipe(owner=store.owner, repeats=repeats, sought=self.sought),
        )
        return SequencesPrepared(
            examples=examples,
            testers=np.asarray((tested or store).users),
            split=split,
            recipe=recipe,
            protocol=Note(f"protocol_{_spoken(split)}_histories", told),
            alike=alike,
        )


def lacking_for_histories(inventory: Inventory) -> list[Note]:
    """What some data lack for histories of items."""
    understanding = inventory.understanding
    if understanding.shape not in ("event log", "sequences"):
        return [Note("lacks_histories")]
    if not understanding.first("item"):
        return [Note("lacks_item")]
    if not (understanding.first("user") or understanding.first("session")):
        return [Note("lacks_owner")]
    return []


def _tell_if_learnt(dataset: Dataset, test: Dataset, owner: str, watch: Watch) -> None:
    """Says so where actions of the test file are among those to learn from: same owner, item and time, or place."""
    at = "time" if dataset.has("time") and test.has("time") else "position"
    shared = (owner, "item", at)
    with (
        connect(dataset.path.parent, test.path.parent) as connection,
        interruptible(connection, watch, "items"),
    ):
        described = [
            connection.execute(f"DESCRIBE SELECT * FROM {parquet(each.path)}").fetchall()
            for each in (dataset, test)
        ]
        if any(not set(shared) <= {str(row[0]) for row in rows} for rows in described):
            return
        names = ", ".join(map(quote, shared))
        found = connection.execute(
            f"SELECT count(*) FROM (SELECT {names} FROM {parquet(test.path)}) SEMI JOIN {parquet(dataset.path)} USING ({names})"
        ).fetchone()
    if found is not None and found[0] > BY_CHANCE * test.rows:
        watch.notice("test_actions_learnt", rows=found[0], total=test.rows)


def _too_few(part: str, asked: int, store: SequenceStore) -> Problem:
    """Why too few can be asked, as far as the data tell."""
    if np.diff(store.starts).max() < 2:
        return Problem("single_actions")
    if not asked:
        return Problem("no_prompts", part=part)
    return Problem("too_few_prompts", part=part, rows=asked, least=FEWEST_PROMPTS)


def opened(dataset: Dataset, watch: Watch, known: Items | None = None) -> SequenceStore:
    """The packed sequences of a dataset, made where they are not there yet. Only those of its own catalogue are kept."""
    folder = dataset.path.parent / "sequences"
    if known is not None:
        return SequenceStore.build(dataset, folder.with_name("sequences-asked"), watch, known)
    try:
        return SequenceStore.open(folder)
    except Problem:
        return SequenceStore.build(dataset, folder, watch)


def _parts(
    store: SequenceStore, test: SequenceStore | None, split: str, repeats: bool, settings: Settings
) -> tuple[Histories, Prompts, Prompts, dict[str, object]]:
    """Train, validation and test of a way of parting, and what its protocol line tells besides."""
    if split == "leave-one-out":
        return *prompts.leave_one_out(store, repeats), {}
    if split == "time":
        if store.actions.times is None:
            raise Problem("no_time")
        valid_from, test_from = prompts.moments(store, settings.cutoff)
        parts = prompts.by_time(store, np.datetime64(valid_from), np.datetime64(test_from), repeats)
        return *parts, {
            "valid_from": f"{valid_from:%Y-%m-%d %H:%M}",
            "test_from": f"{test_from:%Y-%m-%d %H:%M}",
        }
    if split in ("group", "random"):
        return *prompts.by_owner(store, repeats, settings.seed), {"seed": settings.seed}
    if split == "given":
        assert test is not None
        train, valid, _ = prompts.by_owner(store, repeats, settings.seed, testing=False)
        return train, valid, prompts.last_steps(test), {"seed": settings.seed, "given": len(test.users)}
    raise Problem("split_not_for_histories", split=split, splits=["time", "group", "leave-one-out", "given"])


def _spoken(way: str) -> str:
    return "group" if way == "random" else way.replace("-", "_")
