"""A labelled table's columns as features: learnt on the training rows only, the same wherever a row stands."""

import datetime
from collections.abc import Callable
from typing import Any

import msgspec
import numpy as np
import pandas
import pytest

from intent_desktop.data import store
from intent_desktop.data.dataset import Dataset
from intent_desktop.events import Watch
from intent_desktop.examples import columns
from intent_desktop.examples.columns import TableRecipe
from intent_desktop.examples.index import Features

LabelledTable = Callable[..., Dataset]


def _fitted(dataset: Dataset, train_rows: str = "true", exclude: tuple[str, ...] = ()) -> TableRecipe:
    with store.connect(dataset.path.parent) as connection:
        return columns.fit(connection, store.parquet(dataset.path), dataset.columns, train_rows, exclude)


def _built(dataset: Dataset, recipe: TableRecipe) -> Features:
    with store.connect(dataset.path.parent) as connection:
        return columns.build(connection, store.parquet(dataset.path), recipe, dataset.rows, Watch())


def _mixed(rows: int = 400, seed: int = 0) -> dict[str, Any]:
    generator = np.random.default_rng(seed)
    numbers = generator.normal(size=rows)
    numbers[::7] = np.nan
    return {
        "amount": numbers,
        "visits": generator.integers(0, 9, rows),
        "returning": generator.random(rows) < 0.5,
        "place": generator.choice(["北京", "it's", 'a "b"', "c;d"], rows),
        "at": pandas.Timestamp("2024-01-01") + pandas.to_timedelta(generator.integers(0, 9_000, rows), "h"),
    }


def test_each_kind_of_column_becomes_its_features(labelled_table: LabelledTable) -> None:
    table = labelled_table(
        {
            "amount": [1.5, np.nan, 3.0],
            "visits": [1, 2, 3],
            "returning": [True, False, True],
            "at": pandas.to_datetime(["2024-02-29 23:10", "2024-03-01 00:00", "2024-12-31 05:00"]),
            "place": ["b", "a", "a"],
        },
        {"at": "time", "place": "place"},
    )
    features = _built(table, _fitted(table))
    assert features.names == [
        "amount",
        "visits",
        "returning",
        "at (hour)",
        "at (weekday)",
        "at (month)",
        "place",
    ]
    expected = [[1.5, 1, 1, 23, 4, 2], [np.nan, 2, 0, 0, 5, 3], [3, 3, 1, 5, 2, 12]]
    np.testing.assert_array_equal(features.numbers, np.array(expected, np.float32))
    assert features.categories[0].vocabulary == ["a", "b"]
    assert features.codes.tolist() == [[1], [0], [0]]


def test_vocabularies_come_from_the_training_rows_alone(labelled_table: LabelledTable) -> None:
    table = labelled_table({"shop": ["a"] * 10 + ["b"] * 10 + ["test only"] * 10, "n": range(30)})
    recipe = _fitted(table, '"row" <= 20')
    assert recipe.columns[0].vocabulary == ["a", "b"]
    assert _built(table, recipe).codes[-1] == -1


def test_a_column_that_varies_outside_the_training_rows_only_is_left_out(
    labelled_table: LabelledTable,
) -> None:
    table = labelled_table({"late": [0.0] * 20 + [1.0] * 10, "n": range(30)})
    assert [item.column for item in _fitted(table, '"row" <= 20').columns] == ["n"]


def test_unseen_and_missing_categories_get_no_code(labelled_table: LabelledTable) -> None:
    train = labelled_table({"shop": ["a", "b"] * 5})
    other = labelled_table({"shop": ["b", "c", None, ""]}, name="other")
    assert _built(other, _fitted(train)).codes.ravel().tolist() == [1, -1, -1, -1]


def test_a_missing_column_counts_as_missing_values(labelled_table: LabelledTable) -> None:
    train = labelled_table(_mixed())
    fewer = labelled_table({"visits": [3, 4]}, name="fewer")
    features = _built(fewer, _fitted(train))
    assert features.names == _built(train, _fitted(train)).names
    assert features.numbers[:, features.number_names.index("visits")].tolist() == [3, 4]
    assert np.isnan(np.delete(features.numbers, features.number_names.index("visits"), axis=1)).all()
    assert (features.codes == -1).all()


def test_rows_and_columns_in_another_order_get_the_same_features(labelled_table: LabelledTable) -> None:
    values = pandas.DataFrame(_mixed())
    table = labelled_table(values)
    recipe = msgspec.json.decode(msgspec.json.encode(_fitted(table)), type=TableRecipe)
    features = _built(table, recipe)
    order = np.random.default_rng(3).permutation(len(values))
    shuffled = labelled_table(values.iloc[order, ::-1].reset_index(drop=True), name="shuffled")
    moved = _built(shuffled, recipe)
    assert moved.numbers.tobytes() == features.numbers[order].tobytes()
    assert moved.codes.tobytes() == features.codes[order].tobytes()


def test_a_column_of_another_type_is_read_as_far_as_it_can_be(labelled_table: LabelledTable) -> None:
    train = labelled_table({"n": [1.0, 2.0, 3.0], "yes": [True, False, True], "code": ["7", "8", "7"]})
    other = labelled_table(
        {"n": ["2", "many", "inf"], "yes": ["true", "0", "?"], "code": [7, 9, 8]}, name="other"
    )
    features = _built(other, _fitted(train))
    np.testing.assert_array_equal(
        features.numbers, np.array([[2, 1], [np.nan, 0], [np.nan, np.nan]], np.float32)
    )
    assert features.codes.ravel().tolist() == [0, -1, 1]


def test_values_that_are_not_finite_count_as_missing(labelled_table: LabelledTable) -> None:
    table = labelled_table({"n": [np.inf, 1.0, 2.0, -np.inf]})
    np.testing.assert_array_equal(_built(table, _fitted(table)).numbers.ravel(), [np.nan, 1, 2, np.nan])


def test_a_number_too_large_for_single_precision_does_not_stop_the_work(
    labelled_table: LabelledTable,
) -> None:
    table = labelled_table({"n": [1e300, 1.0, -1e300, 2.0]})
    numbers = _built(table, _fitted(table)).numbers.ravel()
    assert not np.isinf(numbers).any()
    assert numbers[[1, 3]].tolist() == [1, 2]


@pytest.mark.parametrize(
    "name", ['a "quoted" one', "it's", "a;--", "列 名", "select", "a,b", "{x}", "n\nl", "%s"]
)
def test_a_column_may_have_any_name(labelled_table: LabelledTable, name: str) -> None:
    table = labelled_table({name: [1.0, 2.0, 3.0], name + " too": ["a", "b", "a"]})
    features = _built(table, _fitted(table))
    assert features.names == [name, name + " too"]
    assert features.numbers.ravel().tolist() == [1, 2, 3]
    assert features.codes.ravel().tolist() == [0, 1, 0]


def test_two_thousand_columns_are_one_table(labelled_table: LabelledTable) -> None:
    values = np.arange(2_000 * 20, dtype=float).reshape(20, 2_000)
    table = labelled_table({f"c{place}": values[:, place] for place in range(2_000)})
    np.testing.assert_array_equal(_built(table, _fitted(table)).numbers, values.astype(np.float32))


@pytest.mark.parametrize(
    "column",
    [[5.0] * 30, [np.nan] * 30, [None] * 30, ["same"] * 30, [f"text number {place}" for place in range(30)]],
    ids=["constant", "all missing", "no value", "one category", "free text"],
)
def test_a_column_with_nothing_to_learn_from_is_left_out(
    labelled_table: LabelledTable, column: list[Any]
) -> None:
    table = labelled_table({"empty": column, "n": range(30)})
    assert [item.column for item in _fitted(table).columns] == ["n"]


def test_rare_categories_of_a_large_table_have_no_code_of_their_own(labelled_table: LabelledTable) -> None:
    table = labelled_table({"shop": ["a"] * 100 + ["b"] * 96 + ["rare"] * 4})
    assert _fitted(table).columns[0].vocabulary == ["a", "b"]


def test_roles_that_are_no_features_are_left_out(labelled_table: LabelledTable) -> None:
    table = labelled_table(
        {"id": range(30), "group": range(30), "hidden": range(30), "answer": range(30), "n": range(30)},
        {"id": "user", "group": "sensitive", "hidden": "ignore"},
    )
    assert [item.column for item in _fitted(table, exclude=("answer",)).columns] == ["n"]


def test_a_table_without_rows_has_features_of_no_rows(labelled_table: LabelledTable) -> None:
    train = labelled_table(_mixed())
    empty = labelled_table({"visits": np.empty(0, int)}, name="empty")
    features = _built(empty, _fitted(train))
    assert features.numbers.shape == (0, len(features.number_names))


def test_moments_before_the_first_epoch_are_read(labelled_table: LabelledTable) -> None:
    table = labelled_table({"at": [datetime.datetime(1950, 5, 6, 7), datetime.datetime(2024, 1, 1)]})
    assert _built(table, _fitted(table)).numbers[0].tolist() == [7, 6, 5]
