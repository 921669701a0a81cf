"""Types are decided over every value of a column."""

from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from intent_desktop.data import reading, store
from intent_desktop.data.dataset import Relation
from intent_desktop.data.reading.values import names_time
from intent_desktop.events import Watch


def column(
    folder: Path,
    name: str,
    values: list[str],
    separator: str = ",",
    expected: Mapping[str, str] | None = None,
) -> tuple[str, list[Any], Relation]:
    """Type and values of a column of that name, read from a file, and the relation."""
    folder.mkdir(exist_ok=True)
    lines = [f"n{separator}{name}"] + [f"{n}{separator}{_quoted(value)}" for n, value in enumerate(values)]
    (folder / "a.csv").write_text("\n".join(lines) + "\n", encoding="utf-8")
    relation = reading.read([folder / "a.csv"], folder / "project", Watch(), expected or {})
    with store.connect(folder) as connection:
        table = store.parquet(relation.path)
        rows = connection.execute(f"SELECT {store.quote(name)} FROM {table}").fetchall()
    return relation.column(name).type, [row[0] for row in rows], relation


def _quoted(value: str) -> str:
    return '"' + value.replace('"', '""') + '"'


@pytest.mark.parametrize(
    ("name", "written", "type_", "first"),
    [
        ("x", ["1", "-2", "3"], "integer", 1),
        ("x", ["17850.0", "17851.0", ""], "integer", 17850),
        ("x", ["+5", " 6 ", "7"], "integer", 5),
        ("x", ["9007199254740993.0", "1"], "integer", 9007199254740993),
        ("x", ["1.50", "2", "1e3"], "number", 1.5),
        ("x", [".5", "-.25"], "number", 0.5),
        ("x", ["12,5", "1.234,56", "7"], "number", 12.5),
        ("x", ["1,234", "12,345,678.5", "7"], "number", 1234.0),
        ("x", ["TRUE", "FALSE"], "boolean", True),
        ("x", ["no", "Yes"], "boolean", False),
        ("x", ["是", "否"], "boolean", True),
        ("x", ["0", "1"], "integer", 0),
        ("zip", ["007", "123"], "text", "007"),
        ("id", ["12345678901234567890", "1"], "text", "12345678901234567890"),
        ("id", ["1_2", "3_4"], "text", "1_2"),
        ("id", ["0x1F", "0x2F"], "text", "0x1F"),
        ("id", ["12e4567", "13e4567"], "text", "12e4567"),
        ("x", ["inf", "1"], "text", "inf"),
        ("size", ["10-12-14", "8-9-10"], "text", "10-12-14"),
        ("version", ["1.2.3", "1.2.4"], "text", "1.2.3"),
        ("month", ["Feb", "Mar"], "text", "Feb"),
        ("x", ["NA", "null", "\\N", "-", "None", " n "], "text", None),
        ("x", ["", ""], "text", None),
    ],
)
def test_numbers_and_texts(tmp_path: Path, name: str, written: list[str], type_: str, first: Any) -> None:
    found, values, _ = column(tmp_path, name, written)
    assert (found, values[0]) == (type_, first)


MIDNIGHT = "2020-01-31T00:00:00"
CLOCK = "2020-01-31T08:05:00"


@pytest.mark.parametrize(
    ("name", "written", "first"),
    [
        ("x", "2020-01-31", MIDNIGHT),
        ("x", "2020/1/31", MIDNIGHT),
        ("x", "2020/01/31 08:05", CLOCK),
        ("x", "2020-01-31 08:05:00 UTC", CLOCK),
        ("x", "2020-01-31T08:05:00Z", CLOCK),
        ("x", "2020-01-31T10:05:00+02:00", CLOCK),
        ("x", "2020-01-31 16:05:00+0800", CLOCK),
        ("x", "2020-01-31 08:05:00.250", "2020-01-31T08:05:00.250000"),
        ("x", "31/12/2019", "2019-12-31T00:00:00"),
        ("x", "31/12/2019 8:05", "2019-12-31T08:05:00"),
        ("x", "31.12.2019 08:05:09", "2019-12-31T08:05:09"),
        ("x", "31-12-2019", "2019-12-31T00:00:00"),
        ("x", "1/31/2020 8:05 AM", CLOCK),
        ("x", "1/31/20", MIDNIGHT),
        ("x", "2020年1月31日", MIDNIGHT),
        ("x", "2020年01月31日 08:05", CLOCK),
        ("x", "2020-01-31 08", "2020-01-31T08:00:00"),
        ("day", "20200131", MIDNIGHT),
        ("时间", "20200131080500", CLOCK),
        ("timestamp", "1580457900", CLOCK),
        ("ts", "1580457900.5", "2020-01-31T08:05:00.500000"),
        ("eventTime", "1580457900000", CLOCK),
        ("created_at", "1580457900000000", CLOCK),
    ],
)
def test_moments(tmp_path: Path, name: str, written: str, first: str) -> None:
    found, values, relation = column(tmp_path, name, [written] * 3)
    assert (found, values[0].isoformat()) == ("time", first)
    assert relation.findings == []


def test_numbers_are_moments_only_where_the_name_says_so(tmp_path: Path) -> None:
    assert column(tmp_path / "1", "user", ["1580457900", "1580457901"])[0] == "integer"
    assert column(tmp_path / "2", "user", ["20200131", "20209999"])[0] == "integer"
    assert column(tmp_path / "3", "time_on_page", ["12", "300"])[0] == "integer"
    assert (
        column(tmp_path / "4", "whatever", ["20200131", "20200201", "19991231", "20200203", "20200204"])[0]
        == "time"
    )


def test_dates_that_can_be_read_in_two_ways_are_told(tmp_path: Path) -> None:
    found, values, relation = column(tmp_path, "x", ["01/02/2020", "03/04/2020"])
    assert (found, values[0].isoformat()) == ("time", "2020-02-01T00:00:00")
    assert [finding.code for finding in relation.findings] == ["ambiguous_dates"]
    assert "01/02/2020" in relation.findings[0].note.text()


def test_one_late_date_decides_the_order_of_all(tmp_path: Path) -> None:
    found, values, relation = column(tmp_path, "x", ["01/02/2020"] * 3000 + ["12/31/2020"])
    assert (found, values[0].isoformat()) == ("time", "2020-01-02T00:00:00")
    assert relation.findings == []


@pytest.mark.parametrize("late", ["2.5", "x", "007", "12345678901234567890"])
def test_a_value_far_below_the_first_rows_counts(tmp_path: Path, late: str) -> None:
    first = [str(number) for number in range(20_000)]
    found, values, relation = column(tmp_path, "x", [*first, late])
    if late == "2.5":
        assert (found, values[-1]) == ("number", 2.5)
    elif late == "x":
        assert (found, values[-1]) == ("integer", None)
        note = relation.findings[0].note
        assert note.parameters | {"row": 20_002, "value": "x", "rows": 1} == note.parameters
    else:
        assert (found, values[-1]) == ("text", late)


def test_up_to_one_in_a_hundred_misfits_is_missing_and_told(tmp_path: Path) -> None:
    good = [f"{number}.5" for number in range(99)]
    found, values, relation = column(tmp_path / "1", "price", [*good, "free"])
    assert (found, values[-1]) == ("number", None)
    assert [(finding.code, finding.rows) for finding in relation.findings] == [("mixed_types", 1)]
    found, values, relation = column(tmp_path / "2", "price", [*good, "free", "gift"])
    assert (found, values[-1], relation.findings) == ("text", "gift", [])


def test_codes_among_whole_numbers_stay_texts(tmp_path: Path) -> None:
    found, values, _ = column(tmp_path, "invoice", [*(str(536_000 + n) for n in range(500)), "C536379"])
    assert (found, values[-1]) == ("text", "C536379")


def test_a_decimal_comma_in_a_file_of_semicolons(tmp_path: Path) -> None:
    found, values, _ = column(tmp_path, "preis", ["1,234", "12,345"], separator=";")
    assert (found, values[0]) == ("number", 1.234)


def test_texts_lose_the_spaces_around_them(tmp_path: Path) -> None:
    assert column(tmp_path, "x", ["a", " b ", "  ", " NA "])[1] == ["a", "b", None, None]


@pytest.mark.parametrize(
    "name", ["timestamp", "ts", "event_time", "InvoiceDate", "date", "createdAt", "下单时间", "日期"]
)
def test_names_of_moments(name: str) -> None:
    assert names_time(name)


@pytest.mark.parametrize(
    "name", ["user_id", "sentiment", "category", "price", "Administrative_Duration", "parts", "数量"]
)
def test_names_of_other_things(name: str) -> None:
    assert not names_time(name)


@pytest.mark.parametrize(
    ("before", "now", "type_", "first"),
    [
        (["yes", "no", "maybe"], ["yes", "no", "no"], "text", "yes"),
        (["3.50", "soft"], ["3.50", "4.25"], "text", "3.50"),
        (["1e5", "ab3"], ["1e5"], "text", "1e5"),
        (["01/13/2024", "02/01/2024"], ["02/01/2024", "03/01/2024"], "time", datetime(2024, 2, 1)),
        (["13/01/2024", "02/01/2024"], ["02/01/2024", "03/01/2024"], "time", datetime(2024, 1, 2)),
        ([f"2024010{day}" for day in range(1, 8)], ["20240105"], "time", datetime(2024, 1, 5)),
        # What no longer fits is read anew; whole numbers are written the same as texts and as numbers.
        (["01/13/2024", "02/01/2024"], ["25/12/2024", "24/12/2024"], "time", datetime(2024, 12, 25)),
        (["01/13/2024", "02/01/2024"], ["2024-02-01"], "time", datetime(2024, 2, 1)),
        (["1", "2", "x"], ["1.0", "2.0"], "integer", 1),
        (["1", "0"], ["yes", "no"], "boolean", True),
    ],
)
def test_values_that_say_too_little_are_read_as_before(
    before: list[str], now: list[str], type_: str, first: Any, tmp_path: Path
) -> None:
    _, _, known = column(tmp_path / "before", "x", before)
    found, values, _ = column(tmp_path / "now", "x", now, expected=known.written)
    assert (found, values[0]) == (type_, first)


def test_what_was_read_is_used_again_only_where_the_same_was_expected(tmp_path: Path) -> None:
    assert column(tmp_path, "x", ["yes", "no"])[0] == "boolean"
    assert column(tmp_path, "x", ["yes", "no"], expected={"x": "text"})[0] == "text"
