"""Data on disk: a page of rows, those that a finding is about, the profile of a column."""

import functools
import itertools
import math
from pathlib import Path
from typing import Any

import duckdb
import numpy as np
from numpy.typing import NDArray

from intent_desktop.data import store
from intent_desktop.data.quality import affected_rows
from intent_desktop.data.roles.statistics import about
from intent_desktop.engine.queries.kept_database import database, stamp
from intent_desktop.messages import Problem

_PAGE = 1_000
_BINS = 30
_COUNTED_ROWS = 3_000_000
"""Up to so many rows the different values of a column are counted, which takes some tenths of a second; above, estimated."""
_TOP_VALUES = 20
_MOST_AFFECTED, _MOST_COLUMNS = 20, 30  # what a peek shows
_FEW_VALUES = 1_000
_EXACT = 2.0**53  # beyond it not every whole number is a float
_ORDERS_KEPT = 2  # an order of ten million rows is 40 MB
_PROFILES_KEPT = 500
_ROW_NUMBER = "file_row_number"  # DuckDB's name for it


def page(
    path: str, offset: int, limit: int, columns: list[str] | None = None, order: list[str] | None = None
) -> dict[str, Any]:
    """Rows `offset` to `offset + limit` of a Parquet file, as `{"columns": [...], "types": [...], "rows": [[...]], "numbers": [...], "total": n}`.

    `columns`: only those, in that order (default: all). At most 1,000 rows come at once. `order`: columns to sort by, a leading `-` for descending;
    the first page in a new order waits for the sort, further ones do not. Times are ISO texts in UTC, missing is None.
    Problem: `no_such_column`, `file_refused`.
    """
    version = stamp(path)
    known = _columns(path, version)
    shown = list(known) if columns is None else columns
    _require(path, known, [*shown, *(name.removeprefix("-") for name in order or [])])
    offset, limit = max(0, offset), max(0, min(limit, _PAGE))
    selected = ", ".join(map(store.quote, shown))
    with database.cursor(Path(path)) as connection:
        source, number = _numbered(path, known)
        query = f"SELECT {number}, {selected or 'NULL'} FROM {source} WHERE {number} "
        if order:
            numbers = _order(path, version, tuple(order))[offset : offset + limit].tolist()
            listed = ", ".join(map(str, numbers)) or "NULL"
            found = {row[0]: row for row in connection.execute(f"{query} IN ({listed})").fetchall()}
            rows = [found[row] for row in numbers]
        else:
            query += f"BETWEEN {offset} AND {offset + limit - 1} ORDER BY {number}"
            rows = connection.execute(query).fetchall()
    return {
        "columns": shown,
        "types": [known[name] for name in shown],
        "rows": [list(row[1 : 1 + len(shown)]) for row in rows],
        "numbers": [row[0] for row in rows],
        "total": _count(path, version),
    }


def find(path: str, column: str, value: str) -> int | None:
    """Number of the first row of a Parquet file whose value in a column reads like `value`; None where there is none.

    Problem: `no_such_column`, `file_refused`.
    """
    known = _columns(path, stamp(path))
    _require(path, known, [column])
    source, number = _numbered(path, known)
    with database.cursor(Path(path)) as connection:
        found = connection.execute(
            f"SELECT min({number}) FROM {source} WHERE {store.quote(column)}::VARCHAR = ?", [value]
        ).fetchone()
    return None if found is None else found[0]


def affected(
    path: str, code: str, columns: list[str], parameters: dict[str, Any], limit: int = _MOST_AFFECTED
) -> dict[str, Any] | None:
    """Some of the rows of a Parquet file that a quality finding of that code is about, as `page` tells them; None where it is
    not about single rows.

    `columns` are the finding's, `parameters` those of its fix; of a finding about customers' pace `time` is their column of
    times. `total` counts the rows found. Copies stand below what they repeat,
    and `copies` says of each row whether it is one.
    Problem: `no_such_column`, `file_refused`.
    """
    known = _columns(path, stamp(path))
    _require(path, known, columns)
    source, number = _numbered(path, known)
    condition = affected_rows.condition(code, columns, parameters, source, list(known))
    if condition is None:
        return None
    names = [*columns, *(name for name in known if name not in columns)][:_MOST_COLUMNS]
    selected = ", ".join(map(store.quote, names))
    alike = affected_rows.alike(code, list(known))
    with database.cursor(Path(path)) as connection:
        rows = connection.execute(
            f"SELECT {number}, {alike}, {selected} FROM {source} WHERE {condition} "
            f"ORDER BY 2, 1 LIMIT {max(0, limit)}"
        ).fetchall()
        (total,) = _row(connection, f"SELECT count(*) FROM {source} WHERE {condition}")
    groups = [row[1] for row in rows]
    return {
        "columns": names,
        "types": [known[name] for name in names],
        "rows": [list(row[2:]) for row in rows],
        "numbers": [row[0] for row in rows],
        "copies": [now is not None and now == before for before, now in itertools.pairwise([None, *groups])],
        "total": total,
    }


def profile(path: str, column: str, whole_range: bool = False) -> dict[str, Any]:
    """What one column of a Parquet file holds, over all its rows.

    Always: `rows`, `missing`, `distinct` (counted up to some million rows, `counted`, else estimated and rounded), `type`. Numbers and times: `least`, `greatest`, `median`
    (approximate), `mean` (numbers), and `histogram` = `{"edges": [n + 1], "counts": [n], "below": b, "above": a, "whole": w}`
    (times: seconds since 1970): bins of one width between the edges, and how many rows lie below the first and above the
    last edge, where few values far out would press the others together (none with `whole_range`). Of whole numbers the bins begin at whole numbers,
    and the last edge is one more than the greatest number in its bin. Texts, and numbers of few different values: `top` =
    `[[value, rows], ...]`.
    Problem: `no_such_column`, `file_refused`.
    """
    version = stamp(path)
    _require(path, _columns(path, version), [column])
    return _profile(path, version, column, whole_range)


@functools.lru_cache(_PROFILES_KEPT)
def _profile(path: str, version: int, column: str, whole_range: bool) -> dict[str, Any]:
    kind = _columns(path, version)[column]
    name, source = store.quote(column), store.parquet(Path(path))
    with database.cursor(Path(path)) as connection:
        counted = _count(path, version) <= _COUNTED_ROWS
        values = f"count(DISTINCT {name})" if counted else f"approx_count_distinct({name})"
        rows, present, distinct = _row(connection, f"SELECT count(*), count({name}), {values} FROM {source}")
        result = {
            "rows": rows,
            "missing": rows - present,
            "distinct": distinct if counted else about(distinct, present),
            "counted": counted,
            "type": kind,
        }
        if kind in ("VARCHAR", "BOOLEAN"):
            result["top"] = _top_values(connection, name, source)
        elif present:
            is_time = kind.startswith(("TIMESTAMP", "DATE"))
            result |= _distribution(connection, name, source, is_time, whole_range)
            if not is_time and result["distinct"] <= _FEW_VALUES:
                result["top"] = _top_values(connection, name, source)
    return result


def _top_values(connection: duckdb.DuckDBPyConnection, name: str, source: str) -> list[list[Any]]:
    query = (
        f"SELECT {name}, count(*) AS number FROM {source} WHERE {name} IS NOT NULL "
        f"GROUP BY 1 ORDER BY number DESC, 1 LIMIT {_TOP_VALUES}"
    )
    return [list(row) for row in connection.execute(query).fetchall()]


def _distribution(
    connection: duckdb.DuckDBPyConnection, name: str, source: str, is_time: bool, whole_range: bool
) -> dict[str, Any]:
    number = f"epoch({name})" if is_time else f"{name}::DOUBLE"
    finite = f"(SELECT {number} AS value FROM {source} WHERE {name} IS NOT NULL AND isfinite({number}))"
    least, greatest, mean, whole, quantiles = _row(
        connection,
        "SELECT min(value), max(value), avg(value), bool_and(value = floor(value)), "
        f"approx_quantile(value, [0.005, 0.5, 0.995]) FROM {finite}",
    )
    if quantiles is None:  # nothing but infinities
        return {}
    low, median, high = quantiles
    if whole_range:
        low, high = least, greatest
    whole = bool(whole) and not is_time and max(-least, greatest) < _EXACT
    edges = _edges(least, low, high, greatest, whole)
    bins, width = len(edges) - 1, edges[-1] / (len(edges) - 1) - edges[0] / (len(edges) - 1)
    # The greatest value itself belongs to the last bin; whole numbers stop short of the last edge.
    query = (
        "SELECT CASE WHEN value < $start THEN -1 WHEN value > $end OR $whole AND value = $end THEN $bins "
        "ELSE least(floor((value - $start) / $width), $bins - 1) END::INTEGER AS bin, count(*) "
        f"FROM {finite} GROUP BY bin"
    )
    values = {"start": edges[0], "end": edges[-1], "whole": whole, "width": width or 1.0, "bins": bins}
    found = dict(connection.execute(query, values).fetchall())
    result = {
        "least": least,
        "greatest": greatest,
        "median": median,
        "histogram": {
            "edges": edges,
            "counts": [found.get(position, 0) for position in range(bins)],
            "below": found.get(-1, 0),
            "above": found.get(bins, 0),
            "whole": whole,
        },
    }
    return result if is_time else result | {"mean": mean}


def _edges(least: float, low: float, high: float, greatest: float, whole: bool) -> list[float]:
    """Where bins of one width begin, and where the last ends. `low` and `high` leave out half a per cent on each side; a side
    is cut there where it reaches out further than the rest is wide.
    """
    spread = high / 2 - low / 2 or greatest / 2 - least / 2  # halves: two huge numbers may overflow
    start = low if low / 2 - least / 2 > spread else least
    end = high if greatest / 2 - high / 2 > spread else greatest
    if whole:
        start, end = math.floor(start), math.floor(end) + 1
        width = math.ceil((end - start) / _BINS)
        bins = math.ceil((end - start) / width)
        return [float(start + width * place) for place in range(bins + 1)]
    if end <= start:
        return [start, start + 1.0]
    return [start * (1 - place / _BINS) + end * (place / _BINS) for place in range(_BINS + 1)]


@functools.lru_cache(_ORDERS_KEPT)
def _order(path: str, version: int, order: tuple[str, ...]) -> NDArray[np.integer[Any]]:
    """Row numbers of the file in the order asked for, missing values last."""
    keys = ", ".join(
        f"{store.quote(name.removeprefix('-'))} {'DESC' if name.startswith('-') else 'ASC'} NULLS LAST"
        for name in order
    )
    source, number = _numbered(path, _columns(path, version))
    query = f"SELECT {number}::UINTEGER AS number FROM {source} ORDER BY {keys}, {number}"
    with database.cursor(Path(path)) as connection:
        return np.asarray(connection.execute(query).fetchnumpy()["number"])


@functools.lru_cache(_PROFILES_KEPT)
def _columns(path: str, version: int) -> dict[str, str]:
    with database.cursor(Path(path)) as connection:
        described = connection.execute(f"DESCRIBE SELECT * FROM {store.parquet(Path(path))}").fetchall()
    return {name: str(kind) for name, kind, *_ in described}


@functools.lru_cache(_PROFILES_KEPT)
def _count(path: str, version: int) -> int:
    with database.cursor(Path(path)) as connection:
        return int(_row(connection, f"SELECT count(*) FROM {store.parquet(Path(path))}")[0])


def _require(path: str, known: dict[str, str], names: list[str]) -> None:
    for name in names:
        if name not in known:
            raise Problem("no_such_column", column=name, file=Path(path).name, columns=list(known))


def _row(connection: duckdb.DuckDBPyConnection, query: str) -> tuple[Any, ...]:
    row = connection.execute(query).fetchone()
    assert row is not None
    return row


def _numbered(path: str, known: dict[str, str]) -> tuple[str, str]:
    """The file as a table with a column that numbers its rows from 0, and that column's name."""
    if _ROW_NUMBER not in map(
        str.lower, known
    ):  # Parquet finds these by itself, without reading the rows between
        name = store.literal(store.without_globs(str(Path(path).resolve())))
        return f"read_parquet({name}, {_ROW_NUMBER} = true)", _ROW_NUMBER
    free = _ROW_NUMBER
    while free in map(str.lower, known):
        free += "_"
    return f"(SELECT row_number() OVER () - 1 AS {free}, * FROM {store.parquet(Path(path))})", free
