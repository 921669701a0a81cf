"""Checks of histories: whose they are, what was taken back, how long they are, who is far out of line."""

import math

import numpy as np

from intent_desktop.data.dataset import Fix
from intent_desktop.data.quality.examination import Examination
from intent_desktop.data.roles import cancellations
from intent_desktop.data.store import quote

FEW_USERS = 100
SHORT_HOURS = 48
OUT_OF_LINE = 6.0
"""Robust standard deviations, of the logarithm of a user's rows per active day, above the median."""
_LEAST_SPREAD = 0.5
_LEAST_PACE = 100


def customers(examination: Examination) -> None:
    """Whether there are customers, and enough of them."""
    user = examination.understanding.first("user")
    if user is None:
        whose = examination.understanding.first("session") or examination.understanding.first("order")
        examination.find("no_user_column", "note" if whose else "warning")
    elif examination.statistics[user].distinct < FEW_USERS:
        examination.find("few_users", "warning", [user], users=examination.statistics[user].distinct)


def taken_back(examination: Examination) -> None:
    """Returns and cancellations in a log that has no event column."""
    understanding = examination.understanding
    if understanding.first("event"):
        return
    condition = cancellations.condition(examination.connection, examination.relation, understanding)
    if condition is None:
        return
    order = understanding.first("order")
    quantity = understanding.first("quantity")
    columns = [name for name in (order, quantity) if name]
    shown = f"{quote(columns[0])}::VARCHAR"
    # A marked order, C536379, shows best what is meant.
    rows, value = examination.row(
        f"SELECT count(*), coalesce(min({shown}) FILTER (upper({shown}) LIKE 'C%'), min({shown})) "
        f"FROM {examination.table} WHERE {condition}"
    )
    if rows:
        examination.find("cancellations", "note", columns, rows, value=f"{columns[0]} {value}")


def length(examination: Examination) -> None:
    """Whether the log is long enough to look ahead by days."""
    time = examination.understanding.first("time")
    if time is None:
        return
    found = examination.statistics[time]
    if found.type != "time" or not found.present:
        return
    hours = (found.maximum - found.minimum).total_seconds() / 3600
    if hours < SHORT_HOURS:
        examination.find("short_history", "warning", [time], hours=math.ceil(hours))


def out_of_line(examination: Examination) -> None:
    """Users with far more rows on a day of theirs than the rest, by median and median deviation of the logarithm.

    Loyal customers come on many days; programs do the work of many days in one. (In a simulated shop the rows in
    all told none of four programs from customers; the rows per active day told all.)
    """
    user, time = examination.understanding.first("user"), examination.understanding.first("time")
    if user is None or time is None or not examination.statistics[user].present:
        return
    who, day = quote(user), f"{quote(time)}::DATE"
    counted = (
        f"SELECT who, sum(n)::BIGINT AS n, sum(n) / count(*) AS pace FROM (SELECT {who} AS who, count(*) AS n "
        f"FROM {examination.table} WHERE {who} IS NOT NULL GROUP BY {who}, {day}) GROUP BY who"
    )
    counts, paces = examination.arrays(f"SELECT n, pace FROM ({counted})")
    logarithms = np.log(paces)
    median = float(np.median(logarithms))
    spread = max(1.4826 * float(np.median(np.abs(logarithms - median))), _LEAST_SPREAD)
    limit = max(math.ceil(math.exp(median + OUT_OF_LINE * spread)), _LEAST_PACE)
    beyond = paces > limit
    if not beyond.any():
        return
    busiest, most = examination.row(
        f"SELECT who::VARCHAR, pace FROM ({counted}) ORDER BY pace DESC, who LIMIT 1"
    )
    examination.find(
        "users_out_of_line", "warning", [user], int(counts[beyond].sum()),
        Fix(code="set_aside_users", columns=[user, time], parameters={"rows_per_day": limit}),
        users=int(beyond.sum()), customers=len(counts), limit=limit, median=round(math.exp(median), 1),
        value=busiest, most=round(most),
    )  # fmt: skip
