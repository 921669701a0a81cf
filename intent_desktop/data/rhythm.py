"""How soon customers come back: the days that lie between what they do, as the data tell."""

import math

import duckdb

from intent_desktop.data import store
from intent_desktop.data.dataset import Relation, Understanding
from intent_desktop.data.roles import cancellations, event_meanings

NEARLY_ALL = 0.9
"""The share of returns that come within the days told."""
FEWEST_RETURNS = 30
"""Of fewer a tenth is no more than chance."""
MOST_ROWS = 2_000_000
"""Of longer logs some customers are looked at, with all that they did."""


def days_until_return(
    connection: duckdb.DuckDBPyConnection, relation: Relation, understanding: Understanding
) -> int | None:
    """The days within which nine of ten returns came: of customers who bought again since their last purchase, where the log
    holds purchases, else of those who did anything again since their last action. Days count once however much was done on them.

    None where the relation is no log of known times and customers, or too few came back.
    """
    user, time = understanding.first("user"), understanding.first("time")
    types = {column.name: column.type for column in relation.columns}
    if understanding.shape != "event log" or user is None or time is None or types[time] != "time":
        return None
    who, when = store.quote(user), store.quote(time)
    every = math.ceil(relation.rows / MOST_ROWS)
    found = connection.execute(
        f"WITH days AS (SELECT DISTINCT {who} AS who, CAST({when} AS DATE) AS day FROM {store.parquet(relation.path)} "
        f"WHERE {who} IS NOT NULL AND isfinite({when}) AND hash({who}) % {every} = 0 "
        f"AND {_counts(connection, relation, understanding)}), "
        "returns AS (SELECT day - lag(day) OVER (PARTITION BY who ORDER BY day) AS later FROM days) "
        f"SELECT count(later), quantile_disc(later, {NEARLY_ALL}) FROM returns"
    ).fetchone()
    return int(found[1]) if found and found[0] >= FEWEST_RETURNS else None


def _counts(connection: duckdb.DuckDBPyConnection, relation: Relation, understanding: Understanding) -> str:
    """The condition that a row is a purchase; that it is anything, where the log holds none."""
    bought = [value for value, meaning in understanding.events.items() if meaning == "purchase"]
    event = understanding.first("event")
    if not bought:
        return "true"
    if event is not None:
        return f"{store.quote(event)}::VARCHAR IN ({', '.join(map(store.literal, bought))})"
    condition = cancellations.condition(connection, relation, understanding)
    if condition is None or event_meanings.CANCELLATION in bought:
        return "true"
    return f"({condition}) IS NOT true"
