"""Cleaning: fixes applied, datasets under the names that questions know."""

import datetime
from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec
import pytest

from intent_desktop.data import store
from intent_desktop.data.cleaning import clean, open_dataset
from intent_desktop.data.dataset import Dataset, Fix, Relation
from intent_desktop.data.quality import examine
from intent_desktop.data.roles import understand
from intent_desktop.events import Watch
from intent_desktop.messages import Cancelled, Problem

MakeRelation = Callable[[str], Relation]

SHOP = """
    SELECT * FROM (VALUES
        (2, 'B', TIMESTAMP '2024-01-02', 'o1', 2, 5.0, 'web'),
        (1, 'A', TIMESTAMP '2024-01-03', 'o2', 1, 10.0, 'web'),
        (1, 'A', TIMESTAMP '2024-01-01', 'o3', 3, 10.0, 'app'),
        (NULL, 'A', TIMESTAMP '2024-01-01', 'o4', 1, 10.0, 'app'),
        (1, 'A', TIMESTAMP '2024-01-04', 'o5', -1, 10.0, 'app'),
        (2, 'B', TIMESTAMP '2024-01-02', 'o1', 2, 5.0, 'web')
    ) t(customer_id, sku, ordered_at, order_no, qty, unit_price, channel)
"""


def cleaned(
    relation: Relation,
    folder: Path,
    fixes: list[Fix] | None = None,
    events: dict[str, str] | None = None,
    **roles: str,
) -> Dataset:
    understanding = understand(relation, roles, events)
    findings, _ = examine(relation, understanding, Watch())
    return clean(relation, understanding, findings, folder, Watch(), fixes)


def content(dataset: Dataset, *columns: str) -> list[tuple[Any, ...]]:
    listed = ", ".join(map(store.quote, columns)) or "*"
    with store.connect(dataset.path.parent) as connection:
        return connection.execute(f"SELECT {listed} FROM {store.parquet(dataset.path)}").fetchall()


# Event logs


def test_a_log_stands_under_role_names_sorted_by_user_and_time(
    make_relation: MakeRelation, tmp_path: Path
) -> None:
    dataset = cleaned(make_relation(SHOP), tmp_path / "d")
    assert dataset.path.name == "events.parquet"
    assert {column.name: column.role for column in dataset.columns} == {
        "user": "user", "item": "item", "time": "time", "order": "order", "quantity": "quantity", "price": "price",
        "channel": "feature", "event": "event", "amount": "amount",
    }  # fmt: skip
    rows = content(dataset, "user", "time", "event", "quantity", "amount", "channel")
    day = [datetime.datetime(2024, 1, number) for number in range(5)[1:]]
    assert rows == [
        ("1", day[0], "purchase", 3, 30.0, "app"),
        ("1", day[2], "purchase", 1, 10.0, "web"),
        ("1", day[3], "return", -1, -10.0, "app"),
        ("2", day[1], "purchase", 2, 10.0, "web"),
        ("2", day[1], "purchase", 2, 10.0, "web"),
    ]
    assert dataset.rows == len(rows)


def test_rows_without_user_are_set_aside_unless_the_user_refuses(
    make_relation: MakeRelation, tmp_path: Path
) -> None:
    relation = make_relation(SHOP)
    dataset = cleaned(relation, tmp_path / "d")
    (finding,) = [finding for finding in dataset.findings if finding.code == "rows_without_user"]
    assert finding.applied
    assert finding.rows == relation.rows - dataset.rows == 1
    kept = cleaned(relation, tmp_path / "kept", fixes=[])
    assert kept.rows == relation.rows
    assert not any(finding.applied for finding in kept.findings)


def test_cancelled_orders_are_returns_whatever_the_sign_of_their_quantity(
    make_relation: MakeRelation, tmp_path: Path
) -> None:
    relation = make_relation(
        "SELECT i % 3 AS customer_id, TIMESTAMP '2024-01-01' + INTERVAL (i) DAY AS date, 2.0 AS price, 4 AS quantity, "
        "CASE WHEN i = 7 THEN 'C' ELSE '' END || (500 + i) AS invoice FROM range(50) t(i)")  # fmt: skip
    dataset = cleaned(relation, tmp_path / "d")
    assert [row for row in content(dataset, "order", "event", "quantity", "price", "amount") if row[1] == "return"] == [
        ("C507", "return", -4, 2.0, -8.0)]  # fmt: skip


def test_a_letter_is_no_cancellation_where_all_orders_have_letters(
    make_relation: MakeRelation, tmp_path: Path
) -> None:
    relation = make_relation(
        "SELECT i % 3 AS customer_id, TIMESTAMP '2024-01-01' + INTERVAL (i) DAY AS date, 2.0 AS price, "
        "'C' || (500 + i) AS invoice FROM range(50) t(i)")  # fmt: skip
    assert {event for (event,) in content(cleaned(relation, tmp_path / "d"), "event")} == {"purchase"}


EVENTS = """
    SELECT i % 5 AS user_id, 'p' || i % 3 AS item_id, TIMESTAMP '2024-01-01' + INTERVAL (i) DAY AS time, 3.0 AS price,
           CASE i % 4 WHEN 0 THEN 'buy' WHEN 1 THEN 'refund' WHEN 2 THEN NULL ELSE 'pv' END AS event,
           'c' || i % 2 AS category, 'b' || i % 2 AS brand, i AS "Position" FROM range(100) t(i)
"""


def test_event_values_become_meanings_and_money_follows_them(
    make_relation: MakeRelation, tmp_path: Path
) -> None:
    dataset = cleaned(make_relation(EVENTS), tmp_path / "d")
    assert set(content(dataset, "event", "amount")) == {
        ("purchase", 3.0), ("return", -3.0), ("view", None), ("other", None)}  # fmt: skip


def test_further_columns_of_a_role_are_numbered_and_features_keep_their_names(
    make_relation: MakeRelation, tmp_path: Path
) -> None:
    dataset = cleaned(make_relation(EVENTS), tmp_path / "d")
    assert dataset.by_role("category") == ["category", "category_2"]
    assert dataset.by_role("feature") == ["Position_2"]
    reasons = {column.name: column.reason.text() for column in dataset.columns if column.reason}
    assert "brand" in reasons["category_2"]


def test_event_corrections_reach_the_dataset(make_relation: MakeRelation, tmp_path: Path) -> None:
    dataset = cleaned(make_relation(EVENTS), tmp_path / "d", events={"pv": "cart"})
    assert "cart" in {event for (event,) in content(dataset, "event")}


def test_an_empty_price_column_is_a_price_all_the_same(make_relation: MakeRelation, tmp_path: Path) -> None:
    relation = make_relation(EVENTS.replace("3.0 AS price", "NULL::VARCHAR AS price"))
    dataset = cleaned(relation, tmp_path / "d", fixes=[], price="price")
    assert {column.name: column.type for column in dataset.columns}["price"] == "number"
    assert set(content(dataset, "amount")) == {(None,)}


# Fixes


def test_each_fix_does_what_it_says(make_relation: MakeRelation, tmp_path: Path) -> None:
    relation = make_relation(SHOP)

    def rows(*fixes: Fix) -> int:
        return cleaned(relation, tmp_path / "d", fixes=list(fixes)).rows

    assert rows(Fix(code="set_aside_duplicates")) == 5
    pace = {"rows_per_day": 1.5}
    assert rows(Fix(code="set_aside_users", columns=["customer_id", "ordered_at"], parameters=pace)) == 4
    limits = {"before": "2024-01-02 00:00:00", "after": "2024-01-03 00:00:00"}
    assert rows(Fix(code="set_aside_impossible_times", columns=["ordered_at"], parameters=limits)) == 3
    ignored = cleaned(relation, tmp_path / "d", [Fix(code="ignore_columns", columns=["channel"])])
    assert "channel" not in {column.name for column in ignored.columns}


def test_duplicates_keep_their_first_row(make_relation: MakeRelation, tmp_path: Path) -> None:
    relation = make_relation("SELECT i % 4 AS pages, i % 2 AS bought FROM range(12) t(i)")
    dataset = cleaned(relation, tmp_path / "d", [Fix(code="set_aside_duplicates")])
    assert content(dataset, "row", "pages") == [(1, 0), (2, 1), (3, 2), (4, 3)]


def test_negative_prices_become_missing(make_relation: MakeRelation, tmp_path: Path) -> None:
    relation = make_relation("SELECT i - 2 AS price, i % 2 AS bought FROM range(300) t(i)")
    assert content(cleaned(relation, tmp_path / "d"), "price")[:4] == [(None,), (None,), (0,), (1,)]


def test_what_was_paid_back_may_be_written_with_a_minus(make_relation: MakeRelation, tmp_path: Path) -> None:
    """And is no impossible price, where purchases with a minus are."""
    minus = EVENTS.replace("3.0 AS price", "CASE WHEN i % 4 = 1 OR i = 0 THEN -3.0 ELSE 3.0 END AS price")
    relation = make_relation(minus)
    dataset = cleaned(relation, tmp_path / "d")
    assert set(content(dataset, "event", "price", "amount")) == {
        ("purchase", None, None), ("purchase", 3.0, 3.0), ("return", 3.0, -3.0), ("view", 3.0, None), ("other", 3.0, None)}  # fmt: skip
    (found,) = [finding for finding in dataset.findings if finding.code == "negative_price"]
    assert found.rows == 1


def test_negative_quantities_of_purchases_become_returns(make_relation: MakeRelation, tmp_path: Path) -> None:
    query = SHOP.replace("channel)", "event)").replace("'web'", "'buy'").replace("'app'", "'buy'")
    dataset = cleaned(make_relation(query), tmp_path / "d")
    assert [row for row in content(dataset, "event", "quantity", "amount") if row[0] == "return"] == [
        ("return", -1, -10.0)]  # fmt: skip


def test_an_unknown_fix_is_refused(make_relation: MakeRelation, tmp_path: Path) -> None:
    with pytest.raises(Problem, match="delete_all"):
        cleaned(make_relation(SHOP), tmp_path / "d", [Fix(code="delete_all")])


def test_losing_every_row_is_said(make_relation: MakeRelation, tmp_path: Path) -> None:
    fix = Fix(code="set_aside_users", columns=["customer_id", "ordered_at"], parameters={"rows_per_day": 0})
    with pytest.raises(Problem) as caught:
        cleaned(make_relation(SHOP.replace("(NULL,", "(3,")), tmp_path / "d", [fix])
    assert caught.value.code == "nothing_left"


# Tables


def test_a_table_keeps_its_names_and_order_and_counts_its_rows(
    make_relation: MakeRelation, tmp_path: Path
) -> None:
    relation = make_relation('SELECT 9 - i AS "Row", i AS "a""b", i % 2 AS bought FROM range(9) t(i)')
    dataset = cleaned(relation, tmp_path / "d", fixes=[], bought="label")
    assert dataset.path.name == "table.parquet"
    assert content(dataset, "row", "Row_2", 'a"b')[:2] == [(1, 9, 0), (2, 8, 1)]
    assert dataset.by_role("label") == ["bought"]
    assert dataset.roles["Row"] == {column.name: column.role for column in dataset.columns}["Row_2"]


def test_the_label_a_user_named_stays_first(make_relation: MakeRelation, tmp_path: Path) -> None:
    relation = make_relation("SELECT i AS n, i % 2 AS bought, i % 3 = 0 AS churn FROM range(90) t(i)")
    assert cleaned(relation, tmp_path / "d", churn="label").by_role("label") == ["churn", "bought"]


def test_columns_left_out_stay_in_a_table_but_are_not_learnt_from(
    make_relation: MakeRelation, tmp_path: Path
) -> None:
    relation = make_relation("SELECT 'x' AS site, i AS n, i % 2 AS bought FROM range(300) t(i)")
    dataset = cleaned(relation, tmp_path / "d")
    assert "site" in dataset.by_role("ignore")
    assert content(dataset, "site")[0] == ("x",)


# Sequences, real files


@pytest.mark.real_data
def test_sequences_keep_their_order(read_real: Callable[[str], Relation], tmp_path: Path) -> None:
    relation = read_real("amazon_beauty/Beauty.txt")
    dataset = cleaned(relation, tmp_path / "d")
    assert (dataset.shape, dataset.rows) == ("sequences", 198_502)
    assert dataset.by_role("time") == []
    first = content(dataset, "user", "item", "position", "event")[:5]
    assert first == [("1", str(number), number, "other") for number in range(1, 6)]


@pytest.mark.real_data
def test_online_retail_becomes_purchases_and_returns(
    read_real: Callable[[str], Relation], tmp_path: Path
) -> None:
    dataset = cleaned(read_real("online_retail.csv.gz"), tmp_path / "d")
    assert dataset.rows == 541_909 - 135_080
    with store.connect(dataset.path.parent) as connection:
        counts = connection.execute(
            f"SELECT event, count(*), count(*) FILTER ((amount < 0) = (event = 'return')), count(DISTINCT \"user\") "
            f"FROM {store.parquet(dataset.path)} GROUP BY event"
        ).fetchall()
    by_event = {event: rest for event, *rest in counts}
    assert by_event["return"][:2] == [8_905, 8_905]
    assert by_event["purchase"][0] == 397_924


# On disk


def test_a_dataset_is_read_back_also_after_a_move(make_relation: MakeRelation, tmp_path: Path) -> None:
    dataset = cleaned(make_relation(SHOP), tmp_path / "d")
    assert open_dataset(tmp_path / "d") == dataset
    moved = (tmp_path / "d").rename(tmp_path / "[moved] 汉字")
    assert msgspec.structs.replace(open_dataset(moved), path=dataset.path) == dataset
    assert content(open_dataset(moved)) != []


def test_the_same_input_is_not_cleaned_twice_and_another_is(
    make_relation: MakeRelation, tmp_path: Path
) -> None:
    relation = make_relation(SHOP)
    first = cleaned(relation, tmp_path / "d")
    written = first.path.stat().st_mtime_ns
    assert cleaned(relation, tmp_path / "d") == first
    assert first.path.stat().st_mtime_ns == written
    for other in (
        cleaned(relation, tmp_path / "d", fixes=[]),
        cleaned(relation, tmp_path / "d", channel="category"),
    ):
        assert other.fingerprint != first.fingerprint
    assert cleaned(relation, tmp_path / "d").fingerprint == first.fingerprint


def test_what_is_no_dataset_is_said(tmp_path: Path) -> None:
    with pytest.raises(Problem) as caught:
        open_dataset(tmp_path)
    assert caught.value.code == "no_dataset"
    (tmp_path / "dataset.json").write_text("{")
    with pytest.raises(Problem):
        open_dataset(tmp_path)


def test_a_cancelled_cleaning_leaves_no_dataset(make_relation: MakeRelation, tmp_path: Path) -> None:
    relation = make_relation(SHOP)
    cleaned(relation, tmp_path / "d")
    with pytest.raises(Cancelled):
        clean(relation, understand(relation), [], tmp_path / "d", Watch(cancelled=lambda: "discard"), [])
    with pytest.raises(Problem):
        open_dataset(tmp_path / "d")
    assert not list((tmp_path / "d").glob("*.partial"))
