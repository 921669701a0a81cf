"""Checks of histories: whose they are, what was taken back, how long they are, who is far out of line."""

import math

import numpy as np

from intent_desktop.data import cancellations
from intent_desktop.data.dataset import Fix
from intent_desktop.data.examination import Examination
from intent_desktop.data.store import quote

FEW_USERS = 100
SHORT_HOURS = 48
OUT_OF_LINE = 6.0
"""Robust standard deviations, of the logarithm of a user's rows, above the median."""
_LEAST_SPREAD = 0.5
_LEAST_ROWS = 500


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
    """Users with far more rows than the rest, by the median and the median deviation of the rows' logarithm."""
    user = examination.understanding.first("user")
    if user is None or not examination.statistics[user].present:
        return
    name = quote(user)
    counted = f"SELECT {name} AS who, count(*) AS n FROM {examination.table} WHERE {name} IS NOT NULL GROUP BY {name}"
    (counts,) = examination.arrays(f"SELECT n FROM ({counted})")
    logarithms = np.log(counts)
    median = float(np.median(logarithms))
    spread = max(1.4826 * float(np.median(np.abs(logarithms - median))), _LEAST_SPREAD)
    limit = max(math.ceil(math.exp(median + OUT_OF_LINE * spread)), _LEAST_ROWS)
    beyond = counts[counts > limit]
    if not len(beyond):
        return
    busiest, most = examination.row(f"SELECT who::VARCHAR, n FROM ({counted}) ORDER BY n DESC, who LIMIT 1")
    examination.find(
        "users_out_of_line", "warning", [user], int(beyond.sum()),
        Fix(code="set_aside_users", columns=[user], parameters={"more_than": limit}),
        users=len(beyond), customers=len(counts), limit=limit, median=round(math.exp(median)), value=busiest, most=most,
    )  # fmt: skip
