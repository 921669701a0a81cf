"""Moments in an event log: when predictions are made from, and what happened afterwards."""

import datetime
from collections.abc import Sequence
from typing import TYPE_CHECKING

import msgspec
import numpy as np
from numpy.typing import NDArray

from intent_desktop.data import store
from intent_desktop.messages import Problem

if TYPE_CHECKING:  # the window plans with this file, and does not load DuckDB
    import duckdb

LONGEST_STEP_DAYS = 30


class Plan(msgspec.Struct, frozen=True, kw_only=True):
    """Rolling cut-offs, newest first, and the horizon whose outcome each predicts. Times are UTC.

    Every training label window ends at or before the test cut-off.
    """

    start: datetime.datetime
    end: datetime.datetime
    horizon_days: float
    test: datetime.datetime
    training: list[datetime.datetime]

    @property
    def horizon(self) -> datetime.timedelta:
        return datetime.timedelta(days=self.horizon_days)


def span(connection: "duckdb.DuckDBPyConnection", events: str) -> tuple[datetime.datetime, datetime.datetime]:
    """First event's time and the moment just after the last one's; Problem("no_events") where there is none."""
    found = connection.execute(f"SELECT min(time), max(time) FROM {events}").fetchone()
    if not found or found[0] is None:
        raise Problem("no_events")
    return found[0], found[1] + datetime.timedelta(microseconds=1)


def plan(
    start: datetime.datetime,
    end: datetime.datetime,
    horizon_days: float,
    test: datetime.datetime | None = None,
    most_training: int = 12,
) -> Plan:
    """Cut-offs for a log from `start` to `end`.

    The test cut-off leaves exactly one horizon of outcome (or is the one given). Training cut-offs go back from
    one horizon before it in steps of the horizon, 30 days at most, while at least one horizon of history (30 days
    at most) remains. Raises Problem where the log is too short or the given cut-off does not fit.
    """
    horizon = datetime.timedelta(days=horizon_days)
    history = step = history_before(horizon)
    days = (end - start).total_seconds() / 86400
    if end - start < 2 * horizon + history:
        raise Problem(
            "log_too_short",
            days=round(days, 1),
            horizon=f"{horizon_days:g}",
            longest=longest_horizon(days),
        )
    chosen = test or end - horizon
    earliest, latest = start + horizon + history, end - horizon
    if not earliest <= chosen <= latest:
        raise outside(chosen, earliest, latest)
    training: list[datetime.datetime] = []
    cutoff = chosen - horizon
    while cutoff >= start + history and len(training) < most_training:
        training.append(cutoff)
        cutoff -= step
    return Plan(start=start, end=end, horizon_days=horizon_days, test=chosen, training=training)


def history_before(horizon: datetime.timedelta) -> datetime.timedelta:
    """What must lie before the first training cut-off: one horizon, 30 days at most."""
    return min(horizon, datetime.timedelta(days=LONGEST_STEP_DAYS))


def longest_horizon(days: float) -> int:
    """The longest horizon, in whole days, that a log of so many days allows; 0 where it is too short for any."""
    return int(max(days / 3, (days - LONGEST_STEP_DAYS) / 2))


def outside(cutoff: datetime.datetime, earliest: datetime.datetime, latest: datetime.datetime) -> Problem:
    """The refusal of a cut-off that is not from `earliest` to `latest`; a day that it names fits from its first moment."""
    first = first_day(earliest)
    shown = "%Y-%m-%d"
    if first > latest:  # no day begins in between: only moments fit
        first, shown = earliest, "%Y-%m-%d %H:%M:%S.%f"
    named = {"cutoff": cutoff, "earliest": first, "latest": latest}
    return Problem("cutoff_outside", **{name: moment.strftime(shown) for name, moment in named.items()})


def first_day(earliest: datetime.datetime) -> datetime.datetime:
    """The first midnight from a moment on."""
    midnight = datetime.datetime.combine(earliest, datetime.time())
    return midnight if midnight == earliest else midnight + datetime.timedelta(days=1)


def fewer(whole: Plan, training: int) -> Plan:
    """The same plan with only its newest training cut-offs."""
    return msgspec.structs.replace(whole, training=whole.training[:training])


def users_who(
    connection: "duckdb.DuckDBPyConnection",
    events: str,
    meanings: Sequence[str],
    start: datetime.datetime,
    end: datetime.datetime,
) -> NDArray[np.str_]:
    """Sorted names of the users with an event of one of the meanings (none given: any) in [start, end)."""
    condition = f" AND event IN ({', '.join(map(store.literal, meanings))})" if meanings else ""
    found = connection.execute(
        f'SELECT DISTINCT "user" FROM {events} WHERE "user" IS NOT NULL AND time >= ? AND time < ?{condition}'
        " ORDER BY 1",
        [start, end],
    ).fetchnumpy()
    return np.ma.getdata(found["user"]).astype(np.str_)


def spending(
    connection: "duckdb.DuckDBPyConnection", events: str, start: datetime.datetime, end: datetime.datetime
) -> tuple[NDArray[np.str_], NDArray[np.float64]]:
    """Sorted names of the users with a purchase or a return in [start, end), and what they paid less what they got back, (users,)."""
    found = connection.execute(
        f'SELECT "user", coalesce(sum(amount), 0)::DOUBLE AS spent FROM {events} WHERE "user" IS NOT NULL AND time >= ?'
        " AND time < ? AND event IN ('purchase', 'return') GROUP BY 1 ORDER BY 1",
        [start, end],
    ).fetchnumpy()
    return np.ma.getdata(found["user"]).astype(np.str_), np.ma.getdata(found["spent"])


def among(users: NDArray[np.str_], chosen: NDArray[np.str_]) -> NDArray[np.bool_]:
    """For each of `users` whether it is among the sorted `chosen`; bool (users,)."""
    if not len(chosen):
        return np.zeros(len(users), dtype=bool)
    at = np.minimum(np.searchsorted(chosen, users), len(chosen) - 1)
    return np.asarray(chosen[at] == users)
