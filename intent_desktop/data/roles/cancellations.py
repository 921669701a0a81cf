"""Which rows of an event log without an event column take a purchase back."""

import duckdb

from intent_desktop.data.dataset import Relation, Understanding
from intent_desktop.data.store import parquet, quote

_MARKED = "'^[Cc][0-9]+$'"
_PLAIN = "'^[0-9]+$'"


def condition(
    connection: duckdb.DuckDBPyConnection, relation: Relation, understanding: Understanding
) -> str | None:
    """SQL condition over the relation's columns, never NULL, that holds for rows which are returns.

    A negative quantity is one; so is an order number with a C before its digits (C536379) where most are digits
    alone. None where the data can show neither.
    """
    parts = []
    if quantity := understanding.first("quantity"):
        parts.append(f"coalesce({quote(quantity)} < 0, false)")
    order = understanding.first("order")
    if order and relation.column(order).type == "text" and _has_marks(connection, relation, order):
        parts.append(f"coalesce(regexp_matches({quote(order)}, {_MARKED}), false)")
    return f"({' OR '.join(parts)})" if parts else None


def _has_marks(connection: duckdb.DuckDBPyConnection, relation: Relation, order: str) -> bool:
    name = quote(order)
    shares = connection.execute(
        f"SELECT avg(regexp_matches({name}, {_MARKED})::INT), avg(regexp_matches({name}, {_PLAIN})::INT) "
        f"FROM {parquet(relation.path)}"
    ).fetchone()
    return bool(shares and shares[0] and shares[1] >= 0.5)
