"""Yes-or-no outcomes: what `purchase` and `churn` share.

A labelled table holds the outcome in a column. An event log holds it in what each user did in the horizon after a
cut-off.
"""

import dataclasses
import datetime
from typing import ClassVar

import duckdb
import msgspec
import numpy as np
from numpy.typing import NDArray

from intent_desktop.data import store
from intent_desktop.data.dataset import Dataset
from intent_desktop.events import Watch
from intent_desktop.examples import columns, splits, tables
from intent_desktop.examples.index import NO_CUTOFF, UNUSED, Examples, Features, joined, unlabelled
from intent_desktop.examples.sequences import SequenceStore
from intent_desktop.messages import Note, Problem
from intent_desktop.questions.base import FOLDS, Prepared, Recipe, recipe_of
from intent_desktop.questions.cutoffs import CutoffQuestion
from intent_desktop.questions.offers import Inventory, Offer, option, seed_option, split_option, words
from intent_desktop.questions.settings import Settings


class YesNoQuestion(CutoffQuestion):
    """A question with a yes-or-no answer. Subclasses say what yes means in an event log."""

    course: ClassVar[str] = "outcome"
    models: ClassVar[tuple[str, ...]] = ("linear", "tree", "trees", "svm", "mlp")
    baselines: ClassVar[tuple[str, ...]] = ("base_rate", "one_rule")
    further: ClassVar[tuple[str, ...]] = ("vae_trees", "sequence_trees", "fine_tuned")

    def demand_answers(self, label: NDArray[np.float32], part: NDArray[np.int8]) -> None:
        _demand_both_answers(label, part)

    def silence(self, features: Features, settings: Settings) -> tuple[str, NDArray[np.float32]] | None:
        """The name of a column of scores that says how many days each has been silent, and the days, float32 (rows,); None
        where the question is not about that.
        """
        return None

    def protocol(self, split: str, told: dict[str, object], answers: NDArray[np.float32]) -> Note:
        return Note(f"protocol_{split}_events", {**told, "yes": int(answers.sum())})

    def offer(self, inventory: Inventory) -> Offer:
        explanation = Note(f"question_{self.name}").text()
        if inventory.understanding.shape == "event log":
            return self.offer_from_events(inventory, explanation)
        if inventory.understanding.shape in ("table", "texts"):
            return _offer_from_table(inventory, explanation)
        return Offer(explanation=explanation, lacks=[Note("lacks_shape")])

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
            return self.prepare_events(dataset, settings, watch, with_histories)
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
        if recipe.table is None:
            return self.customers_to_score(dataset, recipe, as_of, watch, labelled, packed)
        with store.connect(dataset.path.parent) as connection:
            source = store.parquet(dataset.path)
            features = columns.build(connection, source, recipe.table, dataset.rows, watch)
            examples = unlabelled(tables.row_numbers(connection, source), features)
            if not labelled:
                return examples
            if recipe.label is None or recipe.label not in {column.name for column in dataset.columns}:
                raise Problem("label_missing", label=recipe.label)
            label = tables.answers(connection, source, recipe.label, recipe.positive)
            return dataclasses.replace(examples, label=label)

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
