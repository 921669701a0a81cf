"""Cut-offs: no training outcome reaches past the test cut-off, and logs that are too short are refused."""

import datetime
from collections.abc import Callable

import numpy as np
import pytest

from intent_desktop.data import store
from intent_desktop.data.dataset import Dataset
from intent_desktop.examples import windows
from intent_desktop.messages import Problem

START = datetime.datetime(2024, 1, 1)


def _days(count: float) -> datetime.timedelta:
    return datetime.timedelta(days=count)


@pytest.mark.parametrize("length", [25, 90, 100, 374, 3000])
@pytest.mark.parametrize("horizon", [0.5, 7, 30, 45, 90])
def test_every_training_outcome_ends_by_the_test_cutoff(length: float, horizon: float) -> None:
    end = START + _days(length)
    if length < 2 * horizon + min(horizon, 30):
        with pytest.raises(Problem, match=f"{length}") as problem:
            windows.plan(START, end, horizon)
        assert problem.value.code == "log_too_short"
        return
    plan = windows.plan(START, end, horizon)
    assert plan.test + plan.horizon == end
    assert plan.training
    assert all(cutoff + plan.horizon <= plan.test for cutoff in plan.training)
    assert all(cutoff - START >= min(plan.horizon, _days(30)) for cutoff in plan.training)
    assert plan.training == sorted(plan.training, reverse=True)
    assert len(plan.training) <= 12


def test_training_cutoffs_step_back_a_horizon_but_thirty_days_at_most() -> None:
    weekly = windows.plan(START, START + _days(100), 7)
    assert {b - a for a, b in zip(weekly.training[1:], weekly.training, strict=False)} == {_days(7)}
    quarterly = windows.plan(START, START + _days(400), 90)
    assert {b - a for a, b in zip(quarterly.training[1:], quarterly.training, strict=False)} == {_days(30)}


@pytest.mark.parametrize("length", [59, 75, 89.9, 200, 269])
def test_the_longest_horizon_that_a_refusal_names_is_possible(length: float) -> None:
    with pytest.raises(Problem) as problem:
        windows.plan(START, START + _days(length), 120)
    longest = problem.value.note.parameters["longest"]
    assert longest >= 1
    windows.plan(START, START + _days(length), longest)
    with pytest.raises(Problem):
        windows.plan(START, START + _days(length), longest + 1)


def test_a_given_cutoff_is_taken_and_training_goes_back_from_it() -> None:
    chosen = START + _days(200)
    plan = windows.plan(START, START + _days(374), 30, test=chosen)
    assert plan.test == chosen
    assert plan.training[0] == chosen - _days(30)


@pytest.mark.parametrize("day", [-10, 0, 59, 345, 374, 1000])
def test_a_cutoff_without_room_before_or_after_it_is_refused_with_the_days_that_fit(day: float) -> None:
    with pytest.raises(Problem) as problem:
        windows.plan(START, START + _days(374), 30, test=START + _days(day))
    assert problem.value.code == "cutoff_outside"
    assert problem.value.note.parameters["earliest"] == "2024-03-01"
    for bound in ("earliest", "latest"):
        named = datetime.datetime.fromisoformat(problem.value.note.parameters[bound])
        windows.plan(START, START + _days(374), 30, test=named)


def test_a_cutoff_named_in_a_refusal_fits_whatever_the_time_of_day() -> None:
    start, end = START + _days(0.7), START + _days(374.2)
    with pytest.raises(Problem) as problem:
        windows.plan(start, end, 30, test=start)
    for bound in ("earliest", "latest"):
        named = datetime.datetime.fromisoformat(problem.value.note.parameters[bound])
        windows.plan(start, end, 30, test=named)


def test_where_no_day_begins_between_the_limits_moments_are_named() -> None:
    start = START + _days(0.2)
    with pytest.raises(Problem) as problem:
        windows.plan(start, start + _days(90.5), 30, test=start)
    for bound in ("earliest", "latest"):
        named = datetime.datetime.fromisoformat(problem.value.note.parameters[bound])
        windows.plan(start, start + _days(90.5), 30, test=named)


@pytest.fixture
def log(event_log: Callable[..., Dataset]) -> Dataset:
    return event_log(
        "user time event",
        [
            ("b", "2024-01-01 10:00", "view"),
            ("b", "2024-01-05 00:00", "purchase"),
            ("a", "2024-01-05 00:00:00.000001", "purchase"),
            ("用户", "2024-01-09 23:59:59.999999", "view"),
            (None, "2024-01-06", "purchase"),
            ("c", "2024-01-10", "purchase"),
        ],
    )


def test_the_span_ends_just_after_the_last_event(log: Dataset) -> None:
    with store.connect(log.path.parent) as connection:
        start, end = windows.span(connection, store.parquet(log.path))
    assert (start, end) == (
        datetime.datetime(2024, 1, 1, 10),
        datetime.datetime(2024, 1, 10, 0, 0, 0, 1),
    )


def test_a_log_without_events_is_refused(event_log: Callable[..., Dataset]) -> None:
    empty = event_log("user time event", [])
    with store.connect(empty.path.parent) as connection, pytest.raises(Problem) as problem:
        windows.span(connection, store.parquet(empty.path))
    assert problem.value.code == "no_events"


def test_outcomes_count_from_the_cutoff_to_just_before_the_end(log: Dataset) -> None:
    fifth, tenth = datetime.datetime(2024, 1, 5), datetime.datetime(2024, 1, 10)
    with store.connect(log.path.parent) as connection:
        events = store.parquet(log.path)
        buyers = windows.users_who(connection, events, ["purchase"], fifth, tenth)
        active = windows.users_who(connection, events, [], fifth, tenth)
    assert buyers.tolist() == ["a", "b"]
    assert active.tolist() == ["a", "b", "用户"]


def test_users_are_found_among_sorted_names() -> None:
    users = np.array(["a", "b", "z", "用户"])
    assert windows.among(users, np.array(["b", "用户"])).tolist() == [False, True, False, True]
    assert windows.among(users, np.empty(0, dtype=str)).tolist() == [False] * 4
