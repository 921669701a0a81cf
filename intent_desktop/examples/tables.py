"""What an index needs of a labelled table: answers, row numbers, the order in time, rows that belong together.

Every array follows the table's `row`.
"""

from collections.abc import Sequence

import duckdb
import numpy as np
from numpy.typing import NDArray

from intent_desktop.data import store
from intent_desktop.data.dataset import Dataset
from intent_desktop.data.reading.value_forms import TRUE, TRUTH
from intent_desktop.data.roles import time_order
from intent_desktop.messages import Problem

YES = frozenset({"true", "1", "1.0", "yes", "y", "t", "buy", "bought", "churned", "purchased", "是", "有"})


def row_numbers(connection: duckdb.DuckDBPyConnection, source: str) -> NDArray[np.int64]:
    """The numbers of the rows in the source, in order; int64 (rows,)."""
    found = connection.execute(f'SELECT "row" FROM {source} ORDER BY "row"').fetchnumpy()
    return np.ma.getdata(found["row"]).astype(np.int64)


def moments(
    connection: duckdb.DuckDBPyConnection, source: str, dataset: Dataset, name: str
) -> NDArray[np.float64]:
    """The time of each row as a number that only orders, float64 (rows,); NaN where unknown.

    Raises Problem where the column `name` holds nothing that can be put in order.
    """
    column = next(column for column in dataset.columns if column.name == name)
    values: list[str] = []
    if column.type == "text":
        found = connection.execute(
            f"SELECT DISTINCT {store.quote(name)} FROM {source} WHERE {store.quote(name)} IS NOT NULL"
        )
        values = [value for (value,) in found.fetchmany(1000)]
    sql = time_order.ordering(column, values)
    number = f"epoch_us({sql})" if column.type == "time" else sql
    ordered = connection.execute(f'SELECT CAST({number} AS DOUBLE) AS moment FROM {source} ORDER BY "row"')
    known = store.filled(ordered.fetchnumpy()["moment"], np.nan)
    if np.isnan(known).all():
        raise Problem("time_not_understood", column=name)
    return known


def groups(
    connection: duckdb.DuckDBPyConnection, source: str, dataset: Dataset, by_user: bool
) -> NDArray[np.int64]:
    """A number each row shares with those that must stay in its part: its user's rows, or rows identical to it.

    Where rows are alike anyway each has a number of its own.
    """
    users = dataset.by_role("user") if by_user else []
    names = users[:1] or [column.name for column in dataset.columns]
    hashed = _hash(names)
    if not users[:1] and _alike_anyway(connection, source, hashed):
        return row_numbers(connection, source)
    found = connection.execute(
        f'SELECT CAST({hashed} >> 1 AS BIGINT) AS shared FROM {source} ORDER BY "row"'
    ).fetchnumpy()
    return np.ma.getdata(found["shared"]).astype(np.int64)


def _hash(names: Sequence[str]) -> str:
    return f"hash({', '.join(f'CAST({store.quote(name)} AS VARCHAR)' for name in names)})"


def _alike_anyway(connection: duckdb.DuckDBPyConnection, source: str, hashed: str) -> bool:
    """Whether most rows have a twin, as in a table of a few coarse columns: the same values then do not say that it
    is the same case, and keeping twins together would part the answers from each other.
    """
    found = connection.execute(f"SELECT count(DISTINCT {hashed}) < 0.5 * count(*) FROM {source}").fetchone()
    return bool(found and found[0])


def also_in(
    connection: duckdb.DuckDBPyConnection, source: str, other: str, names: Sequence[str]
) -> NDArray[np.bool_]:
    """For each row of a table whether a row of the table `other` holds the same in the columns `names`; bool (rows,).

    No row where rows are alike anyway.
    """
    hashed = _hash(names)
    if _alike_anyway(connection, source, hashed):
        return np.zeros(len(row_numbers(connection, source)), dtype=bool)
    found = connection.execute(
        f'SELECT {hashed} IN (SELECT {hashed} FROM {other}) AS known FROM {source} ORDER BY "row"'
    ).fetchnumpy()
    return np.ma.getdata(found["known"]).astype(bool)


def positive_value(connection: duckdb.DuckDBPyConnection, source: str, label: str, wanted: str | None) -> str:
    """The label value that means yes: the one wanted, true, 1 or yes; Problem where the label is no two-way outcome."""
    name = store.quote(label)
    found = connection.execute(
        f"SELECT CAST({name} AS VARCHAR), count(*) FROM {source} WHERE {name} IS NOT NULL"
        " GROUP BY 1 ORDER BY 2 DESC LIMIT 101"
    ).fetchall()
    values = [value for value, _ in found]
    if wanted is not None:
        if values and set(values) <= {"true", "false"} and wanted.lower() in TRUTH:
            wanted = "true" if wanted.lower() in TRUE else "false"  # as such words of the file were read
        if wanted not in values:
            raise Problem("positive_not_found", column=label, value=wanted, values=values[:10])
        return wanted
    if not values:
        raise Problem("label_empty", column=label)
    if len(values) == 1:
        raise Problem("label_one_class", column=label, value=values[0])
    if len(values) > 2:
        raise Problem("label_not_two_values", column=label, kinds=len(values), values=values[:5])
    if (yes := yes_among(values)) is None:
        raise Problem("positive_unclear", column=label, values=values)
    return yes


def yes_among(values: Sequence[str]) -> str | None:
    """The first of some values that reads like a yes; None where none does."""
    return next((value for value in values if value.strip().lower() in YES), None)


def answers(
    connection: duckdb.DuckDBPyConnection, source: str, label: str, positive: str | None
) -> NDArray[np.float32]:
    """1 where the label is `positive`, 0 where it is anything else, NaN where it is missing; float32 (rows,)."""
    found = connection.execute(
        f'SELECT CAST(CAST({store.quote(label)} AS VARCHAR) = ? AS FLOAT) AS answer FROM {source} ORDER BY "row"',
        [positive],
    ).fetchnumpy()
    return store.filled(found["answer"], np.nan).astype(np.float32)
