"""Unlike files that are brought together: the main table, what is looked up by which key, and what is set aside."""

from pathlib import Path

import duckdb
import pytest

from intent_desktop.data import reading
from intent_desktop.data.dataset import Relation, SourceTable
from intent_desktop.data.roles import understand
from intent_desktop.events import Watch
from intent_desktop.messages import Problem

USERS = 30
EVENTS = ["user_id,item_id,event_time,event_type"] + [
    f"{number % USERS + 1},{100 + number % 7},2024-03-{number % 28 + 1:02} 10:00:00,{'buy' if number % 5 == 0 else 'view'}"
    for number in range(120)
]
ITEMS = ["item_id,title,category,price,launched", *(
    f"{100 + number},Thing {number},{'red' if number % 2 else 'blue'},{number + 0.5},2023-01-{number + 1:02}"
    for number in range(7)
)]  # fmt: skip
CUSTOMERS = ["user_id,city,joined,email", *(
    f"{number},{'Rome' if number % 3 else 'Oslo'},2022-01-{number % 28 + 1:02},c{number}@shop.example"
    for number in range(1, USERS + 11)
)]  # fmt: skip


def put(folder: Path, **files: list[str]) -> list[Path]:
    """Writes each file; the paths in that order."""
    paths = [folder / f"{name}.csv" for name in files]
    for path, lines in zip(paths, files.values(), strict=True):
        path.write_text("\n".join(lines) + "\n")
    return paths


def read(folder: Path, **files: list[str]) -> Relation:
    return reading.read(put(folder, **files), folder / "project", Watch())


def table(relation: Relation, name: str) -> SourceTable:
    return next(table for table in relation.tables if table.name == f"{name}.csv")


def rows(relation: Relation, columns: str) -> list[tuple[object, ...]]:
    return duckdb.sql(f"SELECT {columns} FROM '{relation.path}'").fetchall()


def refused(folder: Path, **files: list[str]) -> Problem:
    with pytest.raises(Problem) as caught:
        read(folder, **files)
    return caught.value


def test_customers_and_items_are_looked_up_in_any_order_of_files(tmp_path: Path) -> None:
    found = read(tmp_path, users=CUSTOMERS, items=ITEMS, events=EVENTS)
    assert [(one.name, one.role) for one in found.tables] == [
        ("events.csv", "main"), ("users.csv", "look-up"), ("items.csv", "look-up"),
    ]  # fmt: skip
    users, items = table(found, "users").join, table(found, "items").join
    assert users
    assert items
    assert (users.of, users.main_key, users.key) == ("user", "user_id", "user_id")
    assert (items.of, items.main_key, items.columns) == (
        "item", "item_id", ["title", "category", "price", "launched"],
    )  # fmt: skip
    assert [Path(file.path).name for file in found.files] == ["events.csv"]


def test_every_row_stays_one_row_in_its_place_with_what_its_keys_find(tmp_path: Path) -> None:
    found = read(tmp_path, events=EVENTS, items=ITEMS)
    plain = [line.split(",") for line in EVENTS[1:]]
    assert found.rows == 120
    assert rows(found, "user_id, item_id, title, price") == [
        (int(user), int(item), f"Thing {int(item) - 100}", int(item) - 100 + 0.5) for user, item, *_ in plain
    ]


def test_match_rates_count_rows_and_keys(tmp_path: Path) -> None:
    found = read(tmp_path, events=EVENTS, users=[*CUSTOMERS[:16], "900,Rome,2022-01-01,x@shop.example"])
    users = table(found, "users")
    assert (users.keyed, users.matched) == (120, 60)
    assert (users.keys, users.met) == (16, 15)
    assert "50\u00a0% of the rows of events.csv" in next(
        finding.note.text() for finding in found.findings if finding.code == "table_joined_user"
    )


def test_a_key_of_another_name_is_found_by_the_files_name_or_by_values(tmp_path: Path) -> None:
    by_file = read(tmp_path, events=EVENTS, items=[ITEMS[0].replace("item_id", "id"), *ITEMS[1:]])
    assert by_file.joins[0].key == "id"
    numbered = ["nummer,city", *(f"{number},Rome" for number in range(1, USERS + 1))]
    by_values = read(tmp_path, events=EVENTS, people=numbered)
    assert (by_values.joins[0].key, by_values.joins[0].main_key, by_values.joins[0].of) == (
        "nummer", "user_id", "user",
    )  # fmt: skip


def test_a_key_that_comes_twice_counts_once_and_is_told(tmp_path: Path) -> None:
    found = read(tmp_path, events=EVENTS, users=[*CUSTOMERS, "1,Paris,2022-01-01,second@shop.example"])
    told = next(finding for finding in found.findings if finding.code == "table_keys_repeated")
    assert found.rows == 120
    assert told.rows == table(found, "users").repeated == 1
    assert "users.csv" in told.note.text()
    assert {city for (city,) in rows(found, "DISTINCT city")} == {"Rome", "Oslo"}


def test_a_table_of_several_rows_a_key_is_set_aside_and_told(tmp_path: Path) -> None:
    prices = ["item_id,valid_from,list_price", *(
        f"{100 + number % 7},2024-01-{number + 1:02},{number}.5" for number in range(21)
    )]  # fmt: skip
    found = read(tmp_path, events=EVENTS, items=ITEMS, prices=prices)
    aside = table(found, "prices")
    assert aside.role == "aside"
    assert aside.reason
    assert "21 rows for 7 different values of item_id" in aside.reason.text()
    assert [one.code for one in found.findings if one.severity == "warning"] == ["table_set_aside"]
    assert "list_price" not in found.written
    alone = read(tmp_path, events=EVENTS, prices=prices)
    assert [one.role for one in alone.tables] == ["main", "aside"]


def test_the_price_of_the_rows_wins_over_that_of_the_item(tmp_path: Path) -> None:
    priced = [EVENTS[0] + ",unit_price", *(f"{line},9.5" for line in EVENTS[1:])]
    found = read(tmp_path, events=priced, items=ITEMS)
    assert table(found, "items").left_out == ["price"]
    assert {price for (price,) in rows(found, "unit_price")} == {9.5}


def test_what_describes_customers_and_items_is_no_moment_or_key_of_an_action(tmp_path: Path) -> None:
    dated = [CUSTOMERS[0].replace("joined", "signup_date"), *CUSTOMERS[1:]]
    found = understand(read(tmp_path, users=dated, items=ITEMS, events=EVENTS))
    roles = {column.name: column.role for column in found.columns}
    assert found.shape == "event log"
    assert roles["event_time"] == "time"
    assert roles["signup_date"] == roles["launched"] == "feature"
    assert (roles["email"], roles["title"], roles["category"]) == ("ignore", "name", "category")


def test_order_lines_take_customer_and_day_from_their_orders(tmp_path: Path) -> None:
    orders = ["order_id,user_id,order_date,total", *(
        f"{1000 + number},{number % USERS + 1},2024-04-{number % 28 + 1:02},{number * 3}.5" for number in range(60)
    )]  # fmt: skip
    lines = ["order_id,item_id,quantity,price", *(
        f"{1000 + number % 60},{100 + number % 7},{number % 3 + 1},{number % 7}.5" for number in range(150)
    )]  # fmt: skip
    found = read(tmp_path, orders=orders, order_lines=lines, customers=CUSTOMERS, items=ITEMS)
    assert [(one.name, one.join and one.join.of) for one in found.tables] == [
        ("order_lines.csv", None), ("orders.csv", "order"), ("items.csv", "item"), ("customers.csv", "user"),
    ]  # fmt: skip
    meant = understand(found)
    assert meant.shape == "event log"
    assert (meant.first("user"), meant.first("time"), meant.by_role("amount")) == (
        "user_id",
        "order_date",
        [],
    )
    assert found.rows == 150


def test_the_joins_of_earlier_data_are_repeated(tmp_path: Path) -> None:
    first = read(tmp_path, events=EVENTS, items=ITEMS, users=CUSTOMERS)
    new = put(tmp_path, today=EVENTS[:20], products=ITEMS[:2], extra=["user_id,mood", "1,good", "2,bad"])
    again = reading.read(new, tmp_path / "new", Watch(), first.written, first.joins)
    assert [(one.name, one.role) for one in again.tables] == [
        ("today.csv", "main"), ("products.csv", "look-up"), ("extra.csv", "aside"),
    ]  # fmt: skip
    assert again.rows == 19
    assert "mood" not in again.written


def test_the_same_files_are_not_read_twice(tmp_path: Path) -> None:
    first = read(tmp_path, events=EVENTS, items=ITEMS)
    written = first.path.stat().st_mtime_ns
    again = read(tmp_path, events=EVENTS, items=ITEMS)
    assert again.path.stat().st_mtime_ns == written
    assert again.tables == first.tables
    changed = read(tmp_path, events=EVENTS, items=[*ITEMS[:-1], "106,Other,red,1.5,2023-01-01"])
    assert ("Other",) in rows(changed, "title")


def test_keys_that_do_not_meet_are_refused_with_both_names(tmp_path: Path) -> None:
    strangers = ["user_id,city", *(f"{number},Rome" for number in range(5000, 5030))]
    found = refused(tmp_path, events=EVENTS, users=strangers)
    assert found.code == "tables_do_not_meet"
    assert "users.csv" in str(found)
    assert "0\u00a0%" in str(found)


def test_small_numbers_that_agree_by_chance_are_no_key(tmp_path: Path) -> None:
    sizes = ["size,weight", *(f"{number},{number}.5" for number in range(100, 140))]
    assert refused(tmp_path, events=EVENTS, sizes=sizes).code == "columns_differ"


def test_two_months_of_which_one_has_a_column_more_are_refused(tmp_path: Path) -> None:
    more = [f"{line},{'x' if number else 'note'}" for number, line in enumerate(EVENTS)]
    assert refused(tmp_path, march=EVENTS, april=more, items=ITEMS).code == "columns_differ"
