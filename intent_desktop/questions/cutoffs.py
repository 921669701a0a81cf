"""Questions asked of every customer of an event log at rolling cut-offs: what came before the moment is known, what came in the
horizon after it is the answer.
"""

import dataclasses
import datetime
from collections.abc import Sequence
from typing import ClassVar

import duckdb
import msgspec
import numpy as np
from numpy.typing import NDArray

from intent_desktop.data import store
from intent_desktop.data.dataset import Dataset
from intent_desktop.events import Watch
from intent_desktop.examples import behaviour, splits, windows
from intent_desktop.examples.index import UNUSED, Examples, joined, unlabelled
from intent_desktop.examples.sequences import SequenceStore
from intent_desktop.messages import Note, Problem
from intent_desktop.questions.base import Kind, Prepared, Recipe, recipe_of
from intent_desktop.questions.offers import Inventory, Offer, Option, option, seed_option, split_option
from intent_desktop.questions.sequences import opened
from intent_desktop.questions.settings import Settings

MOST_TRAINING_EXAMPLES = 400_000


class CutoffQuestion:
    """A question whose answer is what a customer does in the horizon after a moment. Subclasses say what that is."""

    name: ClassVar[str]
    kind: ClassVar[Kind] = "predict"
    models: ClassVar[tuple[str, ...]]
    baselines: ClassVar[tuple[str, ...]]
    further: ClassVar[tuple[str, ...]]
    course: ClassVar[str]
    default_horizon_days: ClassVar[float]

    def outcome(
        self,
        connection: duckdb.DuckDBPyConnection,
        events: str,
        users: NDArray[np.str_],
        cutoff: datetime.datetime,
        settings: Settings,
    ) -> tuple[NDArray[np.bool_], NDArray[np.float32]]:
        """For each user seen before the cut-off: is the question asked of them, and the answer, float32."""
        raise NotImplementedError

    def offer(self, inventory: Inventory) -> Offer:
        """See `questions.base.Question`."""
        raise NotImplementedError

    def examples_to_score(
        self,
        dataset: Dataset,
        recipe: Recipe,
        as_of: datetime.datetime | None,
        watch: Watch,
        labelled: bool = False,
        packed: SequenceStore | None = None,
    ) -> Examples:
        """One example for each user as of a moment, see `customers_to_score`."""
        raise NotImplementedError

    def demand_answers(self, label: NDArray[np.float32], part: NDArray[np.int8]) -> None:
        """Raise Problem where a part holds no answers to learn from, or to judge by."""
        raise NotImplementedError

    def protocol(self, split: str, told: dict[str, object], answers: NDArray[np.float32]) -> Note:
        """How the answers of the test part (rows,) are judged."""
        raise NotImplementedError

    def lacking_actions(self, inventory: Inventory) -> list[Note]:
        """What an event log must hold for the question and this one does not."""
        raise NotImplementedError

    def further_options(self, inventory: Inventory) -> list[Option]:
        """Options that this question alone has, asked of an event log."""
        return []

    def horizon_days(self, settings: Settings, start: datetime.datetime, end: datetime.datetime) -> float:
        """How far ahead is asked of a log from `start` to `end`."""
        return settings.horizon(self.default_horizon_days) / datetime.timedelta(days=1)

    def offer_from_events(self, inventory: Inventory, explanation: str) -> Offer:
        """What the question can do with an event log."""
        lacks = [] if inventory.understanding.first("user") else [Note("lacks_user")]
        lacks += self.lacking_actions(inventory)
        longest = windows.longest_horizon(inventory.days)
        if longest < 1:
            lacks.append(Note("lacks_days", {"days": round(inventory.days, 1)}))
        if lacks or inventory.first is None or inventory.last is None:
            return Offer(explanation=explanation, lacks=lacks)
        days = min(self.default_horizon_days, longest)
        horizon = datetime.timedelta(days=days)
        earliest = inventory.first + horizon + windows.history_before(horizon)
        latest = inventory.last - horizon
        told = {"latest": _day(latest), "horizon": f"{days:g}", "longest": longest}
        return Offer(
            explanation=explanation,
            options=[
                option(
                    "horizon_days", "number", told=told, default=days, least=1, greatest=longest, unit="days"
                ),
                *self.further_options(inventory),
                option(
                    "cutoff",
                    "date",
                    told=told,
                    least=_day(windows.first_day(earliest)),
                    greatest=_day(latest),
                ),
                option("cutoffs", "whole", default=Settings().cutoffs, least=1, greatest=60),
                split_option(["time", "group"]),
                seed_option(),
            ],
            judged={way: Note(f"judged_{way}_events", told).text() for way in ("time", "group")},
        )

    def customers_to_score(
        self,
        dataset: Dataset,
        recipe: Recipe,
        as_of: datetime.datetime | None,
        watch: Watch,
        labelled: bool = False,
        packed: SequenceStore | None = None,
    ) -> Examples:
        """One example for each user as of a moment (default the last event).

        `labelled` adds the outcome, for evaluation (as_of defaults to one horizon before the last event); `packed` the actions before
        the moment, where the log is packed. Problem where the moment does not lie in the log.
        """
        assert recipe.behaviour is not None
        with store.connect(dataset.path.parent) as connection:
            source = _with_columns(store.parquet(dataset.path), dataset, recipe.behaviour.read())
            settings = recipe.settings
            start, end = windows.span(connection, source)
            horizon = settings.horizon(self.default_horizon_days)
            cutoff = as_of or (end - horizon if labelled else end)
            if cutoff <= start or (labelled and cutoff > end - horizon):
                first_seen = start + datetime.timedelta(microseconds=1)
                raise windows.outside(cutoff, first_seen, end - horizon if labelled else end)
            users, features = behaviour.build(connection, source, recipe.behaviour, cutoff, watch)
            if packed is not None:
                features = dataclasses.replace(features, histories=packed.of(users, np.datetime64(cutoff)))
            asked, label = self.outcome(connection, source, users, cutoff, settings)
            examples = unlabelled(users[asked], features.take(asked), cutoff)
            return dataclasses.replace(examples, label=label[asked]) if labelled else examples

    def prepare_events(
        self, dataset: Dataset, settings: Settings, watch: Watch, with_histories: bool
    ) -> Prepared:
        """Examples of an event log at the test cut-off and at those before it, with answers and parts; `with_histories` adds the actions
        before each. Raises Problem where the log cannot answer the question.
        """
        if settings.split in ("random", "folds", "given"):
            raise Problem("split_not_for_events", split=settings.split)
        if not dataset.has("user"):
            raise Problem("lacks_user")
        packed = opened(dataset, watch) if with_histories else None
        with store.connect(dataset.path.parent) as connection:
            events = store.parquet(dataset.path)
            start, end = windows.span(connection, events)
            days = self.horizon_days(settings, start, end)
            # A later default is no matter of this model.
            settings = msgspec.structs.replace(settings, horizon_days=days)
            plan = windows.plan(start, end, days, settings.cutoff, settings.cutoffs)
            recipe = behaviour.fit(connection, dataset, plan.training[-1])
            blocks = []
            for cutoff in [plan.test, *plan.training]:
                users, features = behaviour.build(connection, events, recipe, cutoff, watch)
                if packed is not None:
                    features = dataclasses.replace(
                        features, histories=packed.of(users, np.datetime64(cutoff))
                    )
                asked, label = self.outcome(connection, events, users, cutoff, settings)
                block = unlabelled(users[asked], features.take(asked), cutoff)
                blocks.append(dataclasses.replace(block, label=label[asked]))
                learnt = sum(len(block) for block in blocks[1:])
                if len(blocks) > 2 and learnt + len(blocks[-1]) > MOST_TRAINING_EXAMPLES:
                    break
        plan = windows.fewer(plan, len(blocks) - 1)
        examples = joined(blocks)
        group = np.unique(examples.identifiers, return_inverse=True)[1].astype(np.int64)
        sizes = [len(block) for block in blocks]
        part = _event_parts(np.repeat(np.arange(len(blocks)), sizes), group, settings)
        examples = dataclasses.replace(examples, group=group, part=part)
        self.demand_answers(examples.label, part)
        tested = examples.rows("test")
        protocol = self.protocol(
            "group" if settings.split == "group" else "time",
            {
                "cutoff": _day(plan.test),
                "horizon": f"{days:g}",
                "users": len(tested),
                "training": len(plan.training),
                "first": _day(plan.training[-1]),
                "last": _day(plan.training[0]),
                "seed": settings.seed,
            },
            examples.label[tested],
        )
        return Prepared(
            examples=examples,
            recipe=msgspec.structs.replace(recipe_of(self.name, dataset, settings), behaviour=recipe),
            protocol=protocol,
            plan=plan,
        )

    def learning_from(self, prepared: Prepared, moment: datetime.datetime) -> Prepared:
        """The same, where models learn at the training cut-offs from a moment on alone. There is at least one."""
        plan = prepared.plan
        assert plan is not None
        training = [cutoff for cutoff in plan.training if cutoff >= moment]
        examples = prepared.examples
        examples = examples.take(np.flatnonzero(examples.cutoff >= np.datetime64(training[-1], "us")))
        self.demand_answers(examples.label, examples.part)
        told = {"training": len(training), "first": _day(training[-1])}
        return msgspec.structs.replace(
            prepared,
            examples=examples,
            plan=windows.fewer(plan, len(training)),
            protocol=msgspec.structs.replace(
                prepared.protocol, parameters={**prepared.protocol.parameters, **told}
            ),
        )


def _with_columns(events: str, dataset: Dataset, wanted: Sequence[str]) -> str:
    """A log as an SQL table expression in which the columns it lacks are there, and empty."""
    present = {column.name for column in dataset.columns}
    numbers = ("price", "quantity", "amount", "rating")
    empty = [
        f"NULL::{'DOUBLE' if name in numbers else 'VARCHAR'} AS {store.quote(name)}"
        for name in wanted
        if name not in present
    ]
    return f"(SELECT *, {', '.join(empty)} FROM {events})" if empty else events


def _event_parts(moment: NDArray[np.intp], group: NDArray[np.int64], settings: Settings) -> NDArray[np.int8]:
    """Moment 0 is the test cut-off, 1 the last legal training cut-off, where a fifth of the users validates."""
    held_out = splits.held_out_users(group, settings.seed)
    part = np.where(moment == 0, 2, np.where(held_out, np.where(moment == 1, 1, UNUSED), 0)).astype(np.int8)
    if settings.split == "group":
        tested = splits.held_out_users(group, settings.seed + 1)
        part[tested != (moment == 0)] = UNUSED
    return part


def _day(moment: datetime.datetime) -> str:
    return f"{moment:%Y-%m-%d}"
