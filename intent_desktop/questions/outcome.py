"""Yes-or-no outcomes: what `purchase` and `churn` share.

A labelled table holds the outcome in a column. An event log holds it in what each user did in the horizon after a
cut-off.
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
from intent_desktop.examples import behaviour, columns, splits, tables, windows
from intent_desktop.examples.index import NO_CUTOFF, UNUSED, Examples, joined, unlabelled
from intent_desktop.examples.sequences import SequenceStore
from intent_desktop.messages import Note, Problem
from intent_desktop.questions.base import FOLDS, Kind, Prepared, Recipe, recipe_of
from intent_desktop.questions.offers import Inventory, Offer, Option, option, seed_option, split_option, words
from intent_desktop.questions.sequences import opened
from intent_desktop.questions.settings import Settings

MOST_TRAINING_EXAMPLES = 400_000


class YesNoQuestion:
    """A question with a yes-or-no answer. Subclasses say what yes means in an event log."""

    course: ClassVar[str] = "outcome"

    name: ClassVar[str]
    kind: ClassVar[Kind] = "predict"
    summary: ClassVar[str]
    models: ClassVar[tuple[str, ...]] = ("linear", "tree", "trees", "svm", "mlp")
    baselines: ClassVar[tuple[str, ...]] = ("base_rate", "one_rule")
    further: ClassVar[tuple[str, ...]] = ("vae_trees", "sequence_trees", "fine_tuned")
    default_horizon_days: ClassVar[float]

    def outcome(
        self,
        connection: duckdb.DuckDBPyConnection,
        events: str,
        users: NDArray[np.str_],
        cutoff: datetime.datetime,
        settings: Settings,
    ) -> tuple[NDArray[np.bool_], NDArray[np.float32]]:
        """For each user seen before the cut-off: is the question asked of them, and the answer (1 yes, 0 no)."""
        raise NotImplementedError

    def lacking_actions(self, inventory: Inventory) -> list[Note]:
        """Actions that an event log must hold and this one does not."""
        raise NotImplementedError

    def further_options(self, inventory: Inventory) -> list[Option]:
        """Options that this question alone has, asked of an event log."""
        return []

    def offer(self, inventory: Inventory) -> Offer:
        explanation = Note(f"question_{self.name}").text()
        if inventory.understanding.shape == "event log":
            return self._offer_from_events(inventory, explanation)
        if inventory.understanding.shape in ("table", "texts"):
            return _offer_from_table(inventory, explanation)
        return Offer(explanation=explanation, lacks=[Note("lacks_shape")])

    def _offer_from_events(self, inventory: Inventory, explanation: str) -> Offer:
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

    def prepare(
        self,
        dataset: Dataset,
        settings: Settings,
        watch: Watch,
        test: Dataset | None = None,
        with_histories: bool = False,
    ) -> Prepared:
        """Examples for learning, with labels and parts. `test` is the given test part of the split "given"; `with_histories` adds
        the actions before each cut-off.

        Raises Problem where the dataset cannot answer the question.
        """
        if settings.split == "leave-one-out":
            raise Problem("split_not_for_question", split=settings.split, question=self.name)
        if (settings.split == "given") != (test is not None):
            raise Problem("given_split_needs_test")
        if dataset.shape == "event log":
            return self._from_events(dataset, settings, watch, with_histories)
        if with_histories:
            raise Problem("no_histories", shape=dataset.shape)
        if dataset.shape in ("table", "texts"):
            return self._from_table(dataset, settings, watch, test)
        raise Problem("shape_not_for_question", shape=dataset.shape, question=self.name)

    def examples_to_score(
        self,
        dataset: Dataset,
        recipe: Recipe,
        as_of: datetime.datetime | None,
        watch: Watch,
        labelled: bool = False,
        packed: SequenceStore | None = None,
    ) -> Examples:
        """One example for each row (table), or each user as of a moment (event log; default the last event).

        `labelled` adds the outcome where the data holds it (event log: as_of defaults to one horizon before the
        last event), for evaluation; `packed` the actions before the moment, where the log is packed.
        """
        with store.connect(dataset.path.parent) as connection:
            source = store.parquet(dataset.path)
            if recipe.table is not None:
                features = columns.build(connection, source, recipe.table, dataset.rows, watch)
                examples = unlabelled(tables.row_numbers(connection, source), features)
                if not labelled:
                    return examples
                if recipe.label is None or recipe.label not in {column.name for column in dataset.columns}:
                    raise Problem("label_missing", label=recipe.label)
                label = tables.answers(connection, source, recipe.label, recipe.positive)
                return dataclasses.replace(examples, label=label)
            assert recipe.behaviour is not None
            source = _with_columns(source, dataset, recipe.behaviour.columns)
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

    def _from_table(
        self, dataset: Dataset, settings: Settings, watch: Watch, test: Dataset | None
    ) -> Prepared:
        label = settings.label or next(iter(dataset.by_role("label")), None)
        if label is None:
            raise Problem("no_label", question=self.name)
        if settings.cutoff is not None or settings.active_days is not None:
            watch.notice("cutoff_of_table")
        with store.connect(dataset.path.parent, *([test.path.parent] if test else [])) as connection:
            source = store.parquet(dataset.path)
            positive = tables.positive_value(connection, source, label, settings.positive)
            answers = tables.answers(connection, source, label, positive)
            split = settings.split or _natural_split(connection, source, dataset)
            group = tables.groups(connection, source, dataset, by_user=split == "group")
            part = _table_parts(connection, source, dataset, answers, group, split, settings)
            part[np.isnan(answers)] = UNUSED
            if test is not None:
                part[_repeated_in_test(connection, source, dataset, test, watch)] = UNUSED
            connection.execute('CREATE TEMP TABLE training_rows ("row" BIGINT)')
            rows = tables.row_numbers(connection, source)
            _insert(connection, "training_rows", rows[part == 0])
            labels = [column.name for column in dataset.columns if column.role == "label"]
            kept = [column for column in dataset.columns if not (split == "time" and column.role == "time")]
            recipe = columns.fit(
                connection,
                source,
                kept,
                '"row" IN (SELECT "row" FROM training_rows)',
                exclude=[label, *labels],
            )
            if not recipe.columns:
                raise Problem("no_features")
            features = columns.build(connection, source, recipe, dataset.rows, watch)
            cutoff = np.full(len(rows), NO_CUTOFF)
            examples = Examples(answers, part, group, cutoff, rows, features)
            if test is not None:
                examples = joined([examples, _given_test(connection, test, recipe, label, positive, watch)])
            _demand_both_answers(examples.label, examples.part)
        return Prepared(
            examples=examples,
            recipe=msgspec.structs.replace(
                recipe_of(self.name, dataset, settings), table=recipe, label=label, positive=positive
            ),
            protocol=_table_protocol(split, examples, settings, dataset),
            alike=split != "time",
        )

    def _from_events(
        self, dataset: Dataset, settings: Settings, watch: Watch, with_histories: bool
    ) -> Prepared:
        if settings.split in ("random", "folds", "given"):
            raise Problem("split_not_for_events", split=settings.split)
        if not dataset.has("user"):
            raise Problem("lacks_user")
        days = settings.horizon(self.default_horizon_days) / datetime.timedelta(days=1)
        settings = msgspec.structs.replace(
            settings, horizon_days=days
        )  # a later default is no matter of this model
        packed = opened(dataset, watch) if with_histories else None
        with store.connect(dataset.path.parent) as connection:
            events = store.parquet(dataset.path)
            start, end = windows.span(connection, events)
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
        _demand_both_answers(examples.label, part)
        code = "protocol_group_events" if settings.split == "group" else "protocol_time_events"
        protocol = Note(
            code,
            {
                "cutoff": _day(plan.test),
                "horizon": f"{days:g}",
                "users": len(examples.rows("test")),
                "yes": int(examples.label[examples.rows("test")].sum()),
                "training": len(plan.training),
                "first": _day(plan.training[-1]),
                "last": _day(plan.training[0]),
                "seed": settings.seed,
            },
        )
        return Prepared(
            examples=examples,
            recipe=msgspec.structs.replace(recipe_of(self.name, dataset, settings), behaviour=recipe),
            protocol=protocol,
            plan=plan,
        )


def learning_from(prepared: Prepared, moment: datetime.datetime) -> Prepared:
    """The same, where models learn at the training cut-offs from a moment on alone. There is at least one."""
    plan = prepared.plan
    assert plan is not None
    training = [cutoff for cutoff in plan.training if cutoff >= moment]
    examples = prepared.examples
    examples = examples.take(np.flatnonzero(examples.cutoff >= np.datetime64(training[-1], "us")))
    _demand_both_answers(examples.label, examples.part)
    told = {"training": len(training), "first": _day(training[-1])}
    return msgspec.structs.replace(
        prepared,
        examples=examples,
        plan=windows.fewer(plan, len(training)),
        protocol=msgspec.structs.replace(
            prepared.protocol, parameters={**prepared.protocol.parameters, **told}
        ),
    )


def _offer_from_table(inventory: Inventory, explanation: str) -> Offer:
    understanding, values = inventory.understanding, inventory.values
    labels = understanding.by_role("label")
    fitting = [name for name in labels if len(values.get(name, {})) > 1]
    if not fitting:
        return Offer(explanation=explanation, lacks=_lacking_answer(inventory, labels))
    ways = ["random", "folds"]
    if understanding.first("user"):
        ways.insert(0 if inventory.users_repeat else 1, "group")
    if understanding.first("time"):
        ways.insert(0 if inventory.first is not None else len(ways), "time")
    positives = {
        name: [(value, words(value, rows)) for value, rows in values[name].items()] for name in fitting
    }
    label = fitting[0]
    yes = tables.yes_among(list(values[label])) if len(values[label]) == 2 else None
    return Offer(
        explanation=explanation,
        options=[
            option("label", "column", default=label, choices=[(name, name) for name in fitting]),
            option(
                "positive",
                "value",
                default=yes,
                choices=positives[label],
                choices_by=("label", positives),
                required=True,
            ),
            split_option(ways),
            seed_option(),
        ],
        shares={way: splits.SHARES for way in ways if way != "folds"},
        judged={
            way: Note(f"judged_{way}_table", {"column": understanding.first("time") or ""}).text()
            for way in ways
        },
    )


def _lacking_answer(inventory: Inventory, labels: list[str]) -> list[Note]:
    """What a table lacks that has no column of yes-or-no answers, or no history of actions to find them in."""
    for name in labels:
        values = list(inventory.values.get(name, {}))
        if values:
            return [Note("lacks_two_answers", {"column": name, "value": values[0]})]
        return [Note("lacks_few_answers", {"column": name, "distinct": inventory.distinct[name]})]
    needed = [role for role in ("user", "time") if not inventory.understanding.first(role)]
    return [Note("lacks_answer"), *(Note(f"lacks_{role}") for role in needed)]


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


def _natural_split(connection: duckdb.DuckDBPyConnection, source: str, dataset: Dataset) -> str:
    """By time where the table has one, by user where users repeat, else at random."""
    if any(column.role == "time" and column.type == "time" for column in dataset.columns):
        return "time"
    users = dataset.by_role("user")
    if users:
        name = store.quote(users[0])
        found = connection.execute(f"SELECT count(DISTINCT {name}) < count({name}) FROM {source}").fetchone()
        if found and found[0]:
            return "group"
    return "random"


def _table_parts(
    connection: duckdb.DuckDBPyConnection,
    source: str,
    dataset: Dataset,
    label: NDArray[np.float32],
    group: NDArray[np.int64],
    split: str,
    settings: Settings,
) -> NDArray[np.int8]:
    if split == "time":
        times = dataset.by_role("time")
        if not times:
            raise Problem("no_time")
        return splits.chronological(tables.moments(connection, source, dataset, times[0]))
    if split == "folds":
        fold = splits.folds(label, group, FOLDS, settings.seed)
        shifted = (fold - settings.fold) % FOLDS
        return np.select([shifted == 0, shifted == 1], [2, 1], 0).astype(np.int8)
    if split == "group" and not dataset.by_role("user"):
        raise Problem("no_user")
    part = splits.stratified(label, group, settings.seed)
    if split == "given":
        part[part == 2] = 0
    return part


def _insert(connection: duckdb.DuckDBPyConnection, table: str, values: NDArray[np.int64]) -> None:
    import pandas

    connection.register("values_to_insert", pandas.DataFrame({"value": values}))
    connection.execute(f"INSERT INTO {table} SELECT value FROM values_to_insert")
    connection.unregister("values_to_insert")


def _repeated_in_test(
    connection: duckdb.DuckDBPyConnection, source: str, dataset: Dataset, test: Dataset, watch: Watch
) -> NDArray[np.bool_]:
    """The rows that the given test file holds too, which would be recognised instead of predicted; bool (rows,)."""
    tested = {column.name for column in test.columns}
    names = [column.name for column in dataset.columns if column.name in tested]
    repeated = tables.also_in(connection, source, store.parquet(test.path), names)
    if repeated.all():
        raise Problem("test_is_training", rows=len(repeated))
    if repeated.any():
        watch.notice("rows_also_in_test", rows=int(repeated.sum()), total=len(repeated))
    return repeated


def _given_test(
    connection: duckdb.DuckDBPyConnection,
    test: Dataset,
    recipe: columns.TableRecipe,
    label: str,
    positive: str,
    watch: Watch,
) -> Examples:
    source = store.parquet(test.path)
    if label not in {column.name for column in test.columns}:
        raise Problem("label_missing", label=label)
    features = columns.build(connection, source, recipe, test.rows, watch)
    rows = tables.row_numbers(connection, source)
    answers = tables.answers(connection, source, label, positive)
    part = np.where(np.isnan(answers), UNUSED, 2).astype(np.int8)
    group = -1 - np.arange(len(rows))
    return Examples(answers, part, group, np.full(len(rows), NO_CUTOFF), rows, features)


def _demand_both_answers(label: NDArray[np.float32], part: NDArray[np.int8]) -> None:
    for code, name in enumerate(("train", "valid", "test")):
        answers = label[part == code]
        yes = int(answers.sum())
        if not 0 < yes < len(answers):
            raise Problem("part_one_class", part=name, rows=len(answers), yes=yes)


def _table_protocol(split: str, examples: Examples, settings: Settings, dataset: Dataset) -> Note:
    test = examples.rows("test")
    own = np.array_equal(examples.group, examples.identifiers)  # each row its own group, see tables.groups
    return Note(
        f"protocol_{split}_table",
        {
            "train": len(examples.rows("train")),
            "valid": len(examples.rows("valid")),
            "test": len(test),
            "yes": int(examples.label[test].sum()),
            "seed": settings.seed,
            "folds": FOLDS,
            "twins": Note("protocol_twins_apart" if own else "protocol_twins_together").text(),
            "column": next(iter(dataset.by_role("time")), ""),
        },
    )


def _day(moment: datetime.datetime) -> str:
    return f"{moment:%Y-%m-%d}"
