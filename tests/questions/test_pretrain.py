"""What an encoder may learn from: all that happened before a moment, or all but the last two actions."""

import datetime
from collections.abc import Callable

import numpy as np
import pytest

from intent_desktop.data.dataset import Dataset
from intent_desktop.events import Watch
from intent_desktop.messages import Problem
from intent_desktop.questions.pretrain import FEWEST_HISTORIES, LEFT_OUT, Pretrain, PretrainPrepared
from intent_desktop.questions.settings import Settings

EventLog = Callable[..., Dataset]
FIRST = datetime.datetime(2024, 1, 1)


@pytest.fixture
def log(event_log: EventLog) -> Dataset:
    """Sixty customers who come every ten days of a hundred; the last ten of them only from day 91 on."""
    rows = [
        (f"u{user:02}", str(FIRST + datetime.timedelta(days=day)), f"i{(user + day) % 7}")
        for user in range(60)
        for day in range(0, 101, 10)
        if user < 50 or day > 90
    ]
    return event_log("user time item", rows)


def _prepared(dataset: Dataset, **settings: object) -> PretrainPrepared:
    return Pretrain().prepare(dataset, Settings(**settings), Watch())  # type: ignore[arg-type]


def test_only_what_happened_before_the_moment_is_learnt_from(log: Dataset) -> None:
    prepared = _prepared(log, cutoff=FIRST + datetime.timedelta(days=60))
    assert prepared.until == np.datetime64("2024-03-01", "us")
    times = prepared.histories.actions.times
    assert times is not None
    _, places = prepared.histories.places()
    assert times[places].max() == np.datetime64("2024-02-20", "us")  # strictly before
    assert (prepared.histories.lengths == 6).all()
    assert prepared.recipe.settings.cutoff == FIRST + datetime.timedelta(days=60)
    assert prepared.protocol.parameters["actions"] == 300


def test_who_comes_only_later_is_left_out_and_names_stay_with_their_histories(log: Dataset) -> None:
    prepared = _prepared(log, cutoff=FIRST + datetime.timedelta(days=60))
    assert prepared.owners.tolist() == [f"u{user:02}" for user in range(50)]
    assert len(prepared.histories) == 50
    np.testing.assert_array_equal(np.asarray(prepared.packed.starts)[:50], prepared.histories.starts)


def test_without_a_moment_the_end_is_left_for_judging(log: Dataset) -> None:
    prepared = _prepared(log)
    assert prepared.until is not None
    held_out = np.datetime64("2024-04-10", "us") - prepared.until
    assert np.timedelta64(10, "D") <= held_out <= np.timedelta64(90, "D")


def test_a_moment_right_after_the_last_action_leaves_nothing_out(log: Dataset) -> None:
    prepared = _prepared(log, cutoff=FIRST + datetime.timedelta(days=100, microseconds=1))
    assert len(prepared.histories) == 60


@pytest.mark.parametrize("days", [-1, 0, 100.1, 4_000])
def test_a_moment_outside_the_data_is_refused(log: Dataset, days: float) -> None:
    with pytest.raises(Problem) as refused:
        _prepared(log, cutoff=FIRST + datetime.timedelta(days=days))
    assert refused.value.code == "cutoff_outside"


def test_without_times_the_last_two_actions_are_left_out(event_log: EventLog) -> None:
    lengths = [1 + user % 5 for user in range(120)]
    rows = [
        (f"u{user:03}", place, f"i{place}") for user, length in enumerate(lengths) for place in range(length)
    ]
    prepared = _prepared(event_log("user position item", rows))
    assert prepared.until is None
    assert len(prepared.histories) == sum(length > LEFT_OUT for length in lengths)
    assert sorted(set(prepared.histories.lengths.tolist())) == [1, 2, 3]
    assert prepared.protocol.code == "protocol_pretrain_left_out"


def test_too_few_histories_are_refused(event_log: EventLog) -> None:
    few = [(f"u{user:02}", place, "i") for user in range(FEWEST_HISTORIES - 1) for place in range(4)]
    with pytest.raises(Problem) as refused:
        _prepared(event_log("user position item", few))
    assert refused.value.code == "too_few_histories"
    assert refused.value.note.parameters["rows"] == FEWEST_HISTORIES - 1
