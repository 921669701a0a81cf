"""How many actions fall in each stretch of time."""

from pathlib import Path

import duckdb
import pytest

from intent_desktop.engine.queries.activity import activity
from intent_desktop.messages import Problem


def _file(folder: Path, times: str, rows: int) -> str:
    path = folder / "log.parquet"
    with duckdb.connect() as connection:
        connection.execute(
            f"COPY (SELECT {times} AS moment, i AS number FROM range({rows}) AS t(i)) TO '{path}' (FORMAT parquet)"
        )
    return str(path)


def test_days_without_actions_are_left_out_and_every_action_is_counted(tmp_path: Path) -> None:
    path = _file(tmp_path, "TIMESTAMP '2025-03-01 10:00' + to_hours((i * 48)::INTEGER)", 50)
    found = activity(path, "moment")
    assert found["unit"] == "day"
    assert found["starts"][:2] == [1_740_787_200, 1_740_787_200 + 2 * 86_400]
    assert found["counts"] == [1] * 50


@pytest.mark.parametrize(("days", "unit"), [(3, "hour"), (150, "day"), (400, "week"), (3_000, "month")])
def test_the_longer_the_data_the_longer_the_stretches(tmp_path: Path, days: int, unit: str) -> None:
    found = activity(_file(tmp_path, "TIMESTAMP '2015-01-05' + to_days(i::INTEGER)", days), "moment")
    assert found["unit"] == unit
    assert sum(found["counts"]) == days
    assert len(found["counts"]) <= 201


def test_rows_without_a_time_do_not_count(tmp_path: Path) -> None:
    path = _file(tmp_path, "CASE WHEN i > 3 THEN NULL ELSE TIMESTAMP '2025-01-01' END", 10)
    assert activity(path, "moment")["counts"] == [4]
    nothing = activity(_file(tmp_path, "NULL::TIMESTAMP", 10), "moment")
    assert nothing["starts"] == []


def test_a_column_of_numbers_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Problem, match="number"):
        activity(_file(tmp_path, "TIMESTAMP '2025-01-01'", 2), "number")
