"""When things happened: how many actions fall in each hour, day, week or month of the data."""

import functools
from pathlib import Path
from typing import Any

import duckdb

from intent_desktop.data import store
from intent_desktop.engine.queries.kept_database import database, stamp
from intent_desktop.messages import Problem

_MOST_BARS = 200
_UNITS = (("hour", 3_600), ("day", 86_400), ("week", 7 * 86_400), ("month", 2_629_800), ("year", 31_557_600))
_KEPT = 8


def activity(path: str, column: str) -> dict[str, Any]:
    """How many rows of a Parquet file fall in each stretch of time, as `{"unit": "day", "starts": [...], "counts": [...]}`.

    `unit`: hour, day, week, month or year, the finest that leaves at most 200 bars from the first row to the last. `starts`: the stretches that
    hold rows, seconds since 1970 (UTC), rising; those without rows are left out. Both empty where no row has a time.
    Problem: `no_such_column`, where there is no such column of times; `file_refused`.
    """
    return _activity(path, stamp(path), column)


@functools.lru_cache(_KEPT)
def _activity(path: str, version: int, column: str) -> dict[str, Any]:
    name, source = store.quote(column), store.parquet(Path(path))
    with database.cursor(Path(path)) as connection:
        described = connection.execute(f"DESCRIBE SELECT * FROM {source}").fetchall()
        times = [each for each, kind, *_ in described if str(kind).startswith(("TIMESTAMP", "DATE"))]
        if column not in times:
            raise Problem("no_such_column", column=column, file=Path(path).name, columns=times)
        unit = _unit(connection, name, source)
        rows = connection.execute(
            f"SELECT epoch(date_trunc('{unit}', {name})) AS start, count(*) FROM {source} "
            f"WHERE {name} IS NOT NULL AND isfinite({name}) GROUP BY start ORDER BY start"
        ).fetchall()
    return {"unit": unit, "starts": [start for start, _ in rows], "counts": [count for _, count in rows]}


def _unit(connection: duckdb.DuckDBPyConnection, name: str, source: str) -> str:
    span = connection.execute(
        f"SELECT epoch(max({name})) - epoch(min({name})) FROM {source} WHERE isfinite({name})"
    ).fetchone()
    seconds = (span[0] if span else None) or 0.0
    return next((unit for unit, size in _UNITS if seconds / size < _MOST_BARS), _UNITS[-1][0])
