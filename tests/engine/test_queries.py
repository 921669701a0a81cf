"""Looking into data on disk: pages, profiles, and a query child that is replaced when it is lost."""

import threading
import time
from pathlib import Path
from typing import Any

import duckdb
import psutil
import pytest

from intent_desktop.data.roles.statistics import about
from intent_desktop.engine.queries import pages
from intent_desktop.engine.queries.answering import answer
from intent_desktop.engine.queries.pages import affected, find, page, profile
from intent_desktop.engine.supervisor import Mode, Supervisor
from intent_desktop.messages import Problem
from intent_desktop.training import device

ROWS = 300_000


@pytest.fixture(scope="module")
def table(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("[data] *汉字") / "table.parquet"
    query = f"""
        SELECT i AS number, i % 7 = 0 AS sunday, TIMESTAMP '2024-01-01' + to_hours(i::INTEGER) AS "time",
            CASE WHEN i % 10 = 3 THEN NULL ELSE (i * 7919) % 1000 / 4 END AS price,
            'item ' || (i % 50) AS "it""em"
        FROM range({ROWS}) AS t(i)"""
    with duckdb.connect() as connection:
        plain = path.parent.with_name("plain.parquet")
        connection.execute(f"COPY ({query}) TO '{plain}' (FORMAT parquet)")
        plain.rename(path)
    return path


def test_a_page_holds_the_rows_of_the_file_in_their_order(table: Path) -> None:
    found = page(str(table), offset=123_456, limit=3)
    assert found["columns"] == ["number", "sunday", "time", "price", 'it"em']
    assert [row[0] for row in found["rows"]] == [123_456, 123_457, 123_458]
    assert found["total"] == ROWS


def test_a_page_shows_the_columns_asked_for_in_that_order(table: Path) -> None:
    found = page(str(table), offset=0, limit=1, columns=['it"em', "number"])
    assert found.pop("types") == ["VARCHAR", "BIGINT"]
    assert found == {"columns": ['it"em', "number"], "rows": [["item 0", 0]], "numbers": [0], "total": ROWS}


def test_a_page_tells_the_numbers_of_its_rows_in_the_file_also_in_another_order(table: Path) -> None:
    found = page(str(table), offset=0, limit=5, columns=["number"], order=["-number"])
    assert found["numbers"] == [row[0] for row in found["rows"]] == list(range(ROWS - 1, ROWS - 6, -1))


def test_a_row_is_found_by_how_its_value_reads(table: Path) -> None:
    assert find(str(table), "number", "123456") == 123_456
    assert find(str(table), 'it"em', "item 0") == 0
    assert find(str(table), "number", "nobody") is None


def test_the_last_page_is_short_and_beyond_it_is_nothing(table: Path) -> None:
    assert len(page(str(table), offset=ROWS - 2, limit=100)["rows"]) == 2
    assert page(str(table), offset=ROWS + 5, limit=100)["rows"] == []
    assert page(str(table), offset=ROWS + 5, limit=100, order=["price"])["rows"] == []


def test_pages_in_an_order_join_up_and_missing_values_come_last(table: Path) -> None:
    pages = [
        page(str(table), offset=offset, limit=500, columns=["price", "number"], order=["-price", "number"])
        for offset in range(ROWS * 9 // 10 - 2_000, ROWS * 9 // 10 + 1_000, 500)
    ]
    rows = [row for found in pages for row in found["rows"]]
    assert len({number for _, number in rows}) == 3_000
    known = [price for price, _ in rows if price is not None]
    assert known == sorted(known, reverse=True)
    assert len(known) == 2_000
    assert all(price is None for price, _ in rows[len(known) :])


def test_a_file_that_was_replaced_is_read_anew(tmp_path: Path) -> None:
    path = tmp_path / "t.parquet"
    for number in (1, 2):
        duckdb.sql(f"COPY (SELECT {number} AS a FROM range({number})) TO '{path}' (FORMAT parquet)")
        assert page(str(path), offset=0, limit=9, order=["a"])["rows"] == [[number]] * number


def test_a_column_named_like_the_row_number_does_no_harm(tmp_path: Path) -> None:
    path = tmp_path / "t.parquet"
    duckdb.sql(f"COPY (SELECT 9 - i AS file_row_number FROM range(9) t(i)) TO '{path}' (FORMAT parquet)")
    assert page(str(path), offset=1, limit=2)["rows"] == [[8], [7]]
    assert page(str(path), offset=1, limit=2, order=["file_row_number"])["rows"] == [[2], [3]]


def test_the_profile_of_numbers_counts_every_row_once(table: Path) -> None:
    found = profile(str(table), "price")
    assert found["rows"] == ROWS
    assert found["missing"] == ROWS // 10
    assert sum(found["histogram"]["counts"]) == ROWS - found["missing"]
    assert found["least"] == 0
    assert found["greatest"] == pytest.approx(249.75)
    assert found["mean"] == pytest.approx(124.9, abs=0.5)


def test_the_bins_of_whole_numbers_hold_whole_numbers_and_reach_the_greatest(tmp_path: Path) -> None:
    path = tmp_path / "t.parquet"
    duckdb.sql(
        f"COPY (SELECT i % 28 AS few, i % 100 AS many FROM range(2800) t(i)) TO '{path}' (FORMAT parquet)"
    )
    few = profile(str(path), "few")["histogram"]
    assert few["edges"] == [float(edge) for edge in range(29)]
    assert few["counts"] == [100] * 28
    assert (few["whole"], few["below"], few["above"]) == (True, 0, 0)
    many = profile(str(path), "many")["histogram"]
    assert many["edges"] == [float(edge) for edge in range(0, 101, 4)]
    assert many["counts"] == [112] * 25


def test_values_far_out_are_counted_beyond_the_last_edge(tmp_path: Path) -> None:
    path = tmp_path / "t.parquet"
    query = "SELECT CASE WHEN i = 0 THEN 1e6 ELSE (i % 900) / 7 END AS paid FROM range(10000) t(i)"
    duckdb.sql(f"COPY ({query}) TO '{path}' (FORMAT parquet)")
    found = profile(str(path), "paid")
    assert found["greatest"] == 1e6
    assert found["histogram"]["edges"][0] == 0
    assert found["histogram"]["edges"][-1] < 130
    above = found["histogram"]["above"]
    assert 1 <= above <= 100
    assert sum(found["histogram"]["counts"]) + above == 10_000


def test_the_rows_that_a_finding_is_about_come_with_their_numbers(table: Path) -> None:
    found = affected(str(table), "missing_values", ["price"], {})
    assert found is not None
    assert found["total"] == ROWS // 10
    assert found["columns"][0] == "price"
    assert found["numbers"] == list(range(3, 203, 10))
    assert all(row[0] is None for row in found["rows"])
    assert affected(str(table), "few_users", ["number"], {}) is None
    with pytest.raises(Problem, match="no column prise"):
        affected(str(table), "zero_price", ["prise"], {})


def test_copies_stand_below_what_they_repeat(tmp_path: Path) -> None:
    path = tmp_path / "t.parquet"
    duckdb.sql(f"COPY (SELECT i % 8 AS a, 'x' AS b FROM range(10) t(i)) TO '{path}' (FORMAT parquet)")
    found = affected(str(path), "duplicates", [], {})
    assert found is not None
    assert found["total"] == 4
    assert found["copies"] == [False, True, False, True]
    assert {tuple(found["numbers"][:2]), tuple(found["numbers"][2:])} == {(0, 8), (1, 9)}


@pytest.mark.parametrize(
    ("code", "column", "parameters", "expected"),
    [
        ("negative_price", "paid", {}, [1]),
        ("zero_price", "paid", {}, [0]),
        ("partly_numbers", "kind", {}, [2]),
        ("rare_values", "kind", {}, [0, 1, 2]),
        ("impossible_time", "moment", {"before": "1990-01-01 00:00:00", "after": "2030-01-01 00:00:00"}, [2]),
        ("users_out_of_line", "who", {"rows_per_day": 1, "time": "moment"}, [0, 1]),
    ],
)
def test_each_kind_of_finding_has_its_own_rows(
    tmp_path: Path, code: str, column: str, parameters: dict[str, Any], expected: list[int]
) -> None:
    path = tmp_path / "t.parquet"
    rows = (
        "(0.0, '7', TIMESTAMP '2024-01-01 10:00:00', 'ann'), (-2.0, '8', TIMESTAMP '2024-01-01 11:00:00', 'ann'), "
        "(5.0, 'many', TIMESTAMP '1970-01-01 00:00:00', 'bob')"
    )
    duckdb.sql(
        f"COPY (SELECT * FROM (VALUES {rows}) t(paid, kind, moment, who)) TO '{path}' (FORMAT parquet)"
    )
    found = affected(str(path), code, [column], parameters)
    assert found is not None
    assert found["numbers"] == expected


def test_numbers_of_few_different_values_come_with_the_commonest(table: Path) -> None:
    assert len(profile(str(table), "price")["top"]) == 20
    assert "top" not in profile(str(table), "number")


def test_the_profile_of_times_is_in_seconds_and_of_texts_the_commonest(table: Path) -> None:
    times = profile(str(table), "time")
    assert times["least"] == pytest.approx(1_704_067_200)
    assert sum(times["histogram"]["counts"]) == ROWS
    texts = profile(str(table), 'it"em')
    assert texts["top"][0] == ["item 0", ROWS // 50]
    assert len(texts["top"]) == 20
    assert profile(str(table), "sunday")["top"][0][0] is False


@pytest.mark.parametrize(
    "values", ["NULL::DOUBLE", "5.0", "'inf'::DOUBLE", "'nan'::DOUBLE", "1.7e308 * (2 * (i % 2) - 1)"]
)
def test_a_profile_of_odd_numbers_does_not_fail(tmp_path: Path, values: str) -> None:
    path = tmp_path / "odd.parquet"
    duckdb.sql(f"COPY (SELECT {values} AS a FROM range(10) t(i)) TO '{path}' (FORMAT parquet)")
    assert profile(str(path), "a")["rows"] == 10


def test_what_is_not_there_is_named(table: Path) -> None:
    with pytest.raises(Problem, match="There is no column prise in table"):
        page(str(table), offset=0, limit=1, columns=["prise"])
    with pytest.raises(Problem, match="nowhere"):
        page(str(table.with_name("nowhere")), offset=0, limit=1)
    with pytest.raises(Problem) as unknown:
        answer("drop_table", {})
    assert unknown.value.code == "query_unknown"


@pytest.mark.usefixtures("nothing_left")
@pytest.mark.parametrize("mode", ["process", "thread", "inline"])
def test_the_supervisor_answers_the_same_in_every_mode(table: Path, mode: Mode) -> None:
    with Supervisor(mode=mode) as engine:
        found = engine.query("page", path=str(table), offset=5, limit=2, columns=["number", "time"])
        assert [row[0] for row in found["rows"]] == [5, 6]
        with pytest.raises(Problem, match="no column prise"):
            engine.query("profile", path=str(table), column="prise")


@pytest.mark.usefixtures("nothing_left")
def test_a_query_child_that_is_stuck_or_dead_is_replaced(table: Path) -> None:
    with Supervisor() as engine:
        page_one = {"path": str(table), "offset": 0, "limit": 1}
        expected = engine.query("page", **page_one)
        (child,) = psutil.Process().children()
        child.suspend()
        began = time.monotonic()
        with pytest.raises(Problem) as stuck:
            engine.query("page", seconds=0.5, **page_one)
        assert stuck.value.code == "query_timed_out"
        assert time.monotonic() - began < 2
        assert engine.query("page", **page_one) == expected
        (child,) = psutil.Process().children()
        child.kill()
        assert engine.query("page", **page_one) == expected


@pytest.mark.usefixtures("nothing_left")
def test_closing_does_not_wait_for_a_query_under_way(table: Path) -> None:
    engine = Supervisor()
    engine.query("page", path=str(table), offset=0, limit=1)
    (child,) = psutil.Process().children()
    child.suspend()
    told: list[str] = []

    def ask() -> None:
        with pytest.raises(Problem) as refused:
            engine.query("page", seconds=60, path=str(table), offset=0, limit=1)
        told.append(refused.value.code)

    asking = threading.Thread(target=ask)
    asking.start()
    time.sleep(0.3)
    begun = time.monotonic()
    engine.close()
    asking.join(5)
    assert time.monotonic() - begun < 3
    assert told == ["query_lost"]


def test_the_device_is_tested_anew_and_a_processor_that_computes_wrongly_is_told(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    found = answer("device", {})
    assert found["words"]
    assert found["seconds"] > 0

    def wrong(name: str, precision: str) -> None:
        raise device.WrongNumbers

    monkeypatch.setattr(device, "try_kernels", wrong)
    monkeypatch.setattr(device, "_card", lambda name: None)
    with pytest.raises(Problem) as problem:
        answer("device", {})
    device._found.cache_clear()
    assert problem.value.code == "processor_failed"


def test_different_values_are_counted_and_where_there_are_too_many_estimated_and_rounded(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "t.parquet"
    duckdb.sql(f"COPY (SELECT 'u' || i % 2753 AS user FROM range(20_000) t(i)) TO '{path}' (FORMAT parquet)")
    found = profile(str(path), "user")
    assert (found["distinct"], found["counted"]) == (2_753, True)
    monkeypatch.setattr(pages, "_COUNTED_ROWS", 1_000)
    pages._profile.cache_clear()
    found = profile(str(path), "user")
    assert not found["counted"]
    assert found["distinct"] % 100 == 0
    assert found["distinct"] == pytest.approx(2_753, rel=0.1)
    assert about(2_830, 2_753) == 2_753, "never more than there are rows"
    assert about(2_830, 1_000_000) == 2_800
    assert about(103, 1_000_000) == 103


@pytest.mark.usefixtures("nothing_left")
def test_what_models_need_is_loaded_while_nothing_is_asked(table: Path) -> None:
    def loaded() -> bool:
        return any("lightgbm" in area.path for area in child.memory_maps())

    with Supervisor() as engine:
        engine.query("page", path=str(table), offset=0, limit=1)
        (child,) = psutil.Process().children()
        assert not loaded()
        end = time.monotonic() + 60
        while not loaded() and time.monotonic() < end:
            time.sleep(0.1)
        assert loaded()
        assert engine.query("page", path=str(table), offset=5, limit=1)["rows"][0][0] == 5
