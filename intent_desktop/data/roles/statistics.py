"""What the columns of a relation hold, counted in one pass over its Parquet file."""

from collections.abc import Iterator, Sequence
from typing import Any

import duckdb
import msgspec

from intent_desktop.data.dataset import Column, ColumnType, Relation
from intent_desktop.data.store import parquet, quote

EXACT_ROWS = 100_000
"""Up to so many rows it is counted exactly whether each has a value of its own; above, by HyperLogLog."""
FEW_VALUES = 100
"""Columns of at most so many distinct values have them listed and counted exactly; others are some per cent off."""
_COLUMNS_AT_ONCE = 250
_HISTOGRAMS_AT_ONCE = 16  # each takes several megabytes, however few rows there are
_CELLS_AT_ONCE = 5_000_000
_UNCERTAIN = 0.8


def about(distinct: int, most: int) -> int:
    """A number of distinct values that was estimated, with as many digits as are sure: 2,830 is about 2,800. Never more than
    `most`, the rows with a value.
    """
    unsure = 10 ** (len(str(distinct)) - 2) if distinct >= 1_000 else 1
    return min(round(distinct / unsure) * unsure, most)


class ColumnStatistics(msgspec.Struct, kw_only=True):
    """Counts of one column: rows with a value, distinct values, extremes, and the values where they are few.

    `minimum` and `maximum` are int, float or datetime (None for text and booleans and where all is missing);
    `mean_length` is in characters, 0 unless text; `values` counts rows by the value as text, frequent first.
    """

    type: ColumnType
    rows: int
    present: int
    distinct: int
    minimum: Any = None
    maximum: Any = None
    mean_length: float = 0.0
    values: dict[str, int] = {}

    @property
    def missing(self) -> int:
        return self.rows - self.present

    @property
    def unique(self) -> bool:
        """Whether (almost) each row that has a value has one of its own."""
        slack = 1.0 if self.rows <= EXACT_ROWS else 0.95
        return self.present > 1 and self.distinct >= slack * self.present

    @property
    def binary(self) -> bool:
        """Whether there are two values, as of a yes-or-no question."""
        return self.distinct == 2 and self.type != "time"


def measure(connection: duckdb.DuckDBPyConnection, relation: Relation) -> dict[str, ColumnStatistics]:
    """Statistics of every column by name; reads the file once, and columns of few values a second time."""
    table = parquet(relation.path)
    found: dict[str, ColumnStatistics] = {}
    for columns in _in_batches(relation.columns, _COLUMNS_AT_ONCE):
        parts = [part for column in columns for part in _aggregates(column)]
        counts = _only_row(connection, f"SELECT {', '.join(parts)} FROM {table}")
        for position, column in enumerate(columns):
            present, distinct, least, most, length = counts[position * 5 : position * 5 + 5]
            found[column.name] = ColumnStatistics(
                type=column.type,
                rows=relation.rows,
                present=present,
                distinct=min(distinct, present),
                minimum=least,
                maximum=most,
                mean_length=length or 0.0,
            )
    _list_values(connection, relation, found)
    _count_exactly(connection, relation, found)
    return found


def _list_values(
    connection: duckdb.DuckDBPyConnection, relation: Relation, found: dict[str, ColumnStatistics]
) -> None:
    few = [
        column
        for column in relation.columns
        if column.type != "time" and 0 < found[column.name].distinct <= FEW_VALUES
    ]
    counts: dict[str, dict[str, int]] = {column.name: {} for column in few}
    if relation.rows <= EXACT_ROWS:
        # A pass over the file costs by its columns, so thousands of columns are counted in few passes.
        for columns, unpivoted in _unpivoted(few, relation):
            query = f"SELECT c, v, count(*) FROM ({unpivoted}) GROUP BY c, v"
            for name, value, count in connection.execute(query).fetchall():
                counts[columns[int(name[1:])].name][value] = count
    else:
        for columns in _in_batches(few, _HISTOGRAMS_AT_ONCE):
            parts = [f"histogram({quote(column.name)}::VARCHAR)" for column in columns]
            row = _only_row(connection, f"SELECT {', '.join(parts)} FROM {parquet(relation.path)}")
            counts.update({column.name: values for column, values in zip(columns, row, strict=True)})
    for name, values in counts.items():
        found[name].values = dict(sorted(values.items(), key=lambda pair: (-pair[1], pair[0])))
        found[name].distinct = len(values)


def _count_exactly(
    connection: duckdb.DuckDBPyConnection, relation: Relation, found: dict[str, ColumnStatistics]
) -> None:
    if not 0 < relation.rows <= EXACT_ROWS:
        return
    unsure = [
        column
        for column in relation.columns
        if column.type in ("integer", "text")
        and not found[column.name].values
        and found[column.name].distinct >= _UNCERTAIN * found[column.name].present > 0
    ]
    for columns, unpivoted in _unpivoted(unsure, relation):
        query = f"SELECT c, count(DISTINCT v) FROM ({unpivoted}) GROUP BY c"
        for name, count in connection.execute(query).fetchall():
            found[columns[int(name[1:])].name].distinct = count


def _unpivoted(columns: Sequence[Column], relation: Relation) -> Iterator[tuple[Sequence[Column], str]]:
    """Some columns at a time, with an SQL query of all their values: c is c0, c1 …, v the value as text."""
    for batch in _in_batches(columns, max(1, min(_COLUMNS_AT_ONCE, _CELLS_AT_ONCE // max(relation.rows, 1)))):
        listed = ", ".join(
            f"{quote(column.name)}::VARCHAR AS c{number}" for number, column in enumerate(batch)
        )
        yield (
            batch,
            f"UNPIVOT (SELECT {listed} FROM {parquet(relation.path)}) ON COLUMNS(*) INTO NAME c VALUE v",
        )


def _aggregates(column: Column) -> tuple[str, str, str, str, str]:
    name = quote(column.name)
    extremes = column.type in ("integer", "number", "time")
    return (
        f"count({name})",
        f"approx_count_distinct({name})",
        f"min({name})" if extremes else "NULL",
        f"max({name})" if extremes else "NULL",
        f"avg(length({name}))" if column.type == "text" else "NULL",
    )


def _in_batches(columns: Sequence[Column], size: int) -> Iterator[Sequence[Column]]:
    for start in range(0, len(columns), size):
        yield columns[start : start + size]


def _only_row(connection: duckdb.DuckDBPyConnection, query: str) -> tuple[Any, ...]:
    row = connection.execute(query).fetchone()
    assert row is not None, "an aggregate always gives a row"
    return row
