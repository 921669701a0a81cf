"""What every check of the data's quality looks at: one connection, the relation, its meaning, its statistics."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal

import duckdb
import numpy as np

from intent_desktop.data.dataset import Column, Finding, Fix, Relation, Role, Understanding
from intent_desktop.data.queries import interruptible
from intent_desktop.data.roles.statistics import ColumnStatistics
from intent_desktop.data.store import filled, parquet, quote
from intent_desktop.events import Watch
from intent_desktop.messages import Note

Severity = Literal["note", "warning", "error"]

SAMPLE_ROWS = 200_000
"""Rows that are enough where a figure need not be exact to the row."""
_COLUMNS_AT_ONCE = 50


@dataclass(frozen=True)
class Examination:
    """One examination of one relation; `findings` grows as the checks go along."""

    connection: duckdb.DuckDBPyConnection
    relation: Relation
    understanding: Understanding
    statistics: dict[str, ColumnStatistics]
    watch: Watch
    findings: list[Finding] = field(default_factory=list)

    @property
    def table(self) -> str:
        return parquet(self.relation.path)

    @property
    def sampled(self) -> bool:
        """Whether `sample` draws from the rows instead of giving all."""
        return self.relation.rows > SAMPLE_ROWS

    def columns(self, *roles: Role) -> list[Column]:
        """Columns with one of these roles, in the understanding's order."""
        return [column for column in self.understanding.columns if column.role in roles]

    def row(self, query: str) -> tuple[Any, ...]:
        """The only row of a query."""
        with interruptible(self.connection, self.watch):
            found = self.connection.execute(query).fetchone()
        assert found is not None, "an aggregate always gives a row"
        return found

    def rows(self, query: str) -> list[tuple[Any, ...]]:
        """All rows of a query."""
        with interruptible(self.connection, self.watch):
            return self.connection.execute(query).fetchall()

    def arrays(self, query: str) -> list[np.ndarray]:
        """The columns of a query as arrays: numbers and booleans as floats with NaN, times as seconds, text as
        objects with None.
        """
        with interruptible(self.connection, self.watch):
            fetched = self.connection.execute(query).fetchnumpy()
        return [_plain(values) for values in fetched.values()]

    def sample(self, expressions: Sequence[str]) -> Iterator[list[np.ndarray]]:
        """Values of SQL expressions for the same evenly drawn rows (all rows where they are few), as `arrays`
        gives them, some columns at a time, in their order.
        """
        every = -(-self.relation.rows // SAMPLE_ROWS)
        drawn = f" WHERE hash(file_row_number) % {every} = 0" if self.sampled else ""
        for start in range(0, len(expressions), _COLUMNS_AT_ONCE):
            batch = expressions[start : start + _COLUMNS_AT_ONCE]
            listed = ", ".join(f"{expression} AS c{number}" for number, expression in enumerate(batch))
            yield self.arrays(f"SELECT {listed} FROM {self.table}{drawn}")

    def find(
        self,
        code: str,
        severity: Severity,
        columns: Sequence[str] = (),
        rows: int = 0,
        fix: Fix | None = None,
        **parameters: Any,
    ) -> None:
        """Add a finding; its note gets `rows`, `all` rows and, where there is one, the first `column`."""
        if columns:
            parameters.setdefault("column", columns[0])
        parameters = {"rows": rows, "all": self.relation.rows, **parameters}
        self.findings.append(
            Finding(
                code=code,
                severity=severity,
                note=Note(code, parameters),
                rows=rows,
                columns=list(columns),
                fix=fix,
            )
        )


def value_of(column: Column) -> str:
    """SQL expression of a column for `sample`: text and booleans as text, times as seconds, numbers as floats."""
    name = quote(column.name)
    if column.type == "time":
        return f"epoch({name})"
    return f"{name}::VARCHAR" if column.type in ("text", "boolean") else f"{name}::DOUBLE"


def percent(part: float, whole: float) -> float:
    """A share in per cent, with one digit after the point (two below one per cent, where anything is 0.01 at least)."""
    share = 100 * float(part) / float(whole) if whole else 0.0  # plain numbers: findings are kept as JSON
    return round(share, 1) if share >= 1 or not part else max(round(share, 2), 0.01)


def _plain(values: Any) -> np.ndarray:
    if values.dtype == object:
        return np.asarray(np.ma.filled(values, None))
    return filled(values, np.nan)
