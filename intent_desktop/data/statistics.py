"""What the columns of a relation hold, counted in one pass over its Parquet file."""

from collections.abc import Iterator, Sequence
from typing import Any

import duckdb
import msgspec

from intent_desktop.data.dataset import Column, ColumnType, Relation
from intent_desktop.data.store import parquet, quote

EXACT_ROWS = 100_000
"""Up to so many rows distinct values are counted exactly; above, by HyperLogLog (some per cent off)."""
FEW_VALUES = 100
"""Columns of at most so many distinct values have them listed."""
_COLUMNS_AT_ONCE = 250


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
    for columns in _in_batches(relation.columns):
        parts = [part for column in columns for part in _aggregates(column, relation.rows)]
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
    few = [
        column
        for column in relation.columns
        if column.type != "time" and 0 < found[column.name].distinct <= FEW_VALUES
    ]
    for columns in _in_batches(few):
        parts = [f"histogram({quote(column.name)})" for column in columns]
        for column, counts in zip(
            columns, _only_row(connection, f"SELECT {', '.join(parts)} FROM {table}"), strict=True
        ):
            ordered = sorted(counts.items(), key=lambda pair: (-pair[1], str(pair[0])))
            found[column.name].values = {as_text(value): count for value, count in ordered}
            found[column.name].distinct = len(counts)
    return found


def as_text(value: Any) -> str:
    """A value as DuckDB casts it to text."""
    return str(value).lower() if isinstance(value, bool) else str(value)


def _aggregates(column: Column, rows: int) -> tuple[str, str, str, str, str]:
    name = quote(column.name)
    extremes = column.type in ("integer", "number", "time")
    return (
        f"count({name})",
        f"count(DISTINCT {name})" if rows <= EXACT_ROWS else f"approx_count_distinct({name})",
        f"min({name})" if extremes else "NULL",
        f"max({name})" if extremes else "NULL",
        f"avg(length({name}))" if column.type == "text" else "NULL",
    )


def _in_batches(columns: Sequence[Column]) -> Iterator[Sequence[Column]]:
    for start in range(0, len(columns), _COLUMNS_AT_ONCE):
        yield columns[start : start + _COLUMNS_AT_ONCE]


def _only_row(connection: duckdb.DuckDBPyConnection, query: str) -> tuple[Any, ...]:
    row = connection.execute(query).fetchone()
    assert row is not None, "an aggregate always gives a row"
    return row
