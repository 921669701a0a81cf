"""What is known of customers as features: one value each, and no date of the time from the cut-off on."""

import datetime
from pathlib import Path

import numpy as np
import pytest

from intent_desktop.data import store
from intent_desktop.data.dataset import Column, ColumnType, Dataset, Described, Role
from intent_desktop.events import Watch
from intent_desktop.examples import attributes, behaviour
from intent_desktop.examples.index import Features

CUTOFF = datetime.datetime(2024, 3, 1)
ROWS = """
    ('a', TIMESTAMP '2024-01-01', 'view', 'Rome', 3, true, TIMESTAMP '2024-01-31', 'a street', 1.0),
    ('a', TIMESTAMP '2024-02-01', 'view', 'Rome', 3, true, TIMESTAMP '2024-01-31', 'a street', 1.0),
    ('b', TIMESTAMP '2024-02-02', 'view', 'Oslo', NULL, false, TIMESTAMP '2024-03-01', 'b street', 2.0),
    ('c', TIMESTAMP '2024-02-03', 'view', 'Rome', 4, NULL, NULL, 'c street', 1.0),
    ('d', TIMESTAMP '2024-02-04', 'view', 'Oslo', 5, false, NULL, 'd street', 1.0),
    ('e', TIMESTAMP '2024-03-05', 'view', 'Bonn', 6, false, NULL, 'e street', 1.0)
"""
COLUMNS: list[tuple[str, ColumnType, Role, Described | None]] = [
    ("user", "text", "user", None),
    ("time", "time", "time", None),
    ("event", "text", "event", None),
    ("city", "text", "place", "user"),
    ("children", "integer", "feature", "user"),
    ("subscribed", "boolean", "feature", "user"),
    ("joined", "time", "feature", "user"),
    ("address", "text", "feature", "user"),
    ("weight", "number", "feature", "item"),
]


@pytest.fixture
def log(tmp_path: Path) -> Dataset:
    """A log of five customers, one of whom comes after the cut-off."""
    path = tmp_path / "events.parquet"
    names = ", ".join(store.quote(name) for name, *_ in COLUMNS)
    with store.connect(tmp_path) as connection:
        connection.execute(
            f"COPY (SELECT * FROM (VALUES {ROWS}) t({names}) ORDER BY 1, 2) TO '{path}' (FORMAT parquet)"
        )
    columns = [Column(name=name, type=kind, role=role, of=of) for name, kind, role, of in COLUMNS]
    return Dataset(path=path, shape="event log", rows=6, columns=columns)


def built(log: Dataset, without: str = "") -> tuple[list[str], Features]:
    with store.connect(log.path.parent) as connection:
        recipe = behaviour.fit(connection, log, CUTOFF)
        rows = store.parquet(log.path)
        if without:
            rows = f"(SELECT * REPLACE (NULL::VARCHAR AS {without}) FROM {rows})"
        users, features = behaviour.build(connection, rows, recipe, CUTOFF, Watch())
    return users.tolist(), features


def numbers(features: Features, name: str) -> list[float]:
    return features.numbers[:, features.number_names.index(name)].tolist()  # type: ignore[no-any-return]


def test_attributes_are_those_of_customers_that_several_share(log: Dataset) -> None:
    with store.connect(log.path.parent) as connection:
        found = attributes.fit(connection, log, CUTOFF)
    assert [one.name for one in found] == ["city", "children", "subscribed", "joined"]
    assert found[0].vocabulary == ["Oslo", "Rome"]


def test_each_customer_has_their_own_values(log: Dataset) -> None:
    users, features = built(log)
    assert users == ["a", "b", "c", "d"]
    np.testing.assert_array_equal(numbers(features, "children of the customer"), [3, np.nan, 4, 5])
    np.testing.assert_array_equal(numbers(features, "subscribed of the customer"), [1, 0, np.nan, 0])
    place = [column.name for column in features.categories].index("city of the customer")
    assert features.codes[:, place].tolist() == [1, 0, 1, 0]


def test_a_date_from_the_cut_off_on_is_not_known_yet(log: Dataset) -> None:
    _, features = built(log)
    found = numbers(features, "days since joined of the customer")
    np.testing.assert_array_equal(found, [30, np.nan, np.nan, np.nan])


@pytest.mark.parametrize("name", ["city", "joined", "children"])
def test_an_attribute_that_new_files_lack_counts_as_missing(log: Dataset, name: str) -> None:
    users, features = built(log, without=name)
    whole = built(log)[1]
    changed = [column for column in features.number_names if name in column]
    for column in changed:
        assert np.isnan(numbers(features, column)).all()
    kept = [column for column in whole.number_names if name not in column]
    for column in kept:
        np.testing.assert_array_equal(numbers(features, column), numbers(whole, column))
    if name == "city":
        assert (features.codes == -1).all()
    assert len(users) == 4
