"""What stood at each action, worked out by hand, and what it may not depend on."""

import dataclasses
from collections.abc import Callable

import numpy as np
import pytest

from intent_desktop.data.dataset import MEANINGS
from intent_desktop.examples.histories import Actions, Histories
from intent_desktop.models.encoder.future import ANY, span_of
from intent_desktop.models.encoder.records import recorded, sizes

VIEW, PURCHASE = MEANINGS.index("view") + 1, MEANINGS.index("purchase") + 1
KINDS = [ANY, VIEW, PURCHASE]
HOUR, DAY = 3_600, 86_400


def _one_owner() -> Histories:
    """Views and buys on a day, views twice at one moment ten days later, and once more after fifty days."""
    seconds = np.array([10 * HOUR, 11 * HOUR, 10 * DAY + 10 * HOUR, 10 * DAY + 10 * HOUR, 60 * DAY])
    actions = Actions(
        np.ones(5, dtype=np.int32),
        np.array([VIEW, PURCHASE, VIEW, VIEW, VIEW], dtype=np.uint8),
        np.datetime64("2024-01-01", "us") + seconds.astype("timedelta64[s]"),
    )
    return Histories(actions, np.array([0]), np.array([5]))


def _ago(*seconds: int) -> list[int]:
    return [int(span_of(np.array([float(each)]))[0]) + 1 for each in seconds]


def _records(histories: Histories, kinds: list[int] = KINDS) -> np.ndarray:
    """The records of the actions of these histories, one after the other."""
    found = recorded(histories, kinds)
    assert found.actions.records is not None
    return found.actions.records[found.places()[1]]


def test_they_are_what_a_person_counts() -> None:
    found = _records(_one_owner()).tolist()
    # So far; in 7, 30 and 90 days; days so far and lately; since the first; since the last view and purchase.
    first = [1, 1, 0] * 4 + [1] * 4
    assert found[0] == [*first, *_ago(0, 0), 0]
    third = [3, 2, 1, 1, 1, 0, 3, 2, 1, 3, 2, 1, 2, 1, 2, 2]
    assert found[2] == [*third, *_ago(10 * DAY, 0, 10 * DAY - HOUR)]
    # Of two at one moment the later one knows of the earlier.
    fourth = [4, 3, 1, 2, 2, 0, 4, 3, 1, 4, 3, 1, 2, 1, 2, 2]
    assert found[3] == [*fourth, *_ago(10 * DAY, 0, 10 * DAY - HOUR)]
    fifth = [5, 4, 1, 1, 1, 0, 1, 1, 0, 5, 4, 1, 3, 1, 1, 3]
    assert found[4] == [*fifth, *_ago(60 * DAY - 10 * HOUR, 0, 60 * DAY - 11 * HOUR)]


def test_many_share_a_code() -> None:
    actions = Actions(np.ones(300, dtype=np.int32))
    found = _records(Histories(actions, np.array([0]), np.array([300])), [ANY])[:, 0].tolist()
    assert found[:5] == [1, 2, 3, 4, 5]
    assert found[5] == found[4] == 5
    assert found[6] == 6
    assert found[249] == found[299] == sizes([ANY], timed=False)[0] - 1


@pytest.mark.parametrize("timed", [True, False])
def test_there_are_as_many_as_their_sizes_say_and_none_is_too_large(
    timed: bool, walks: Callable[..., Histories]
) -> None:
    histories = walks(200, timed=timed, most=40)
    found, most = _records(histories), sizes(KINDS, timed)
    assert found.shape == (len(histories.actions), len(most))
    assert (found.max(axis=0) < most).all()


def test_without_times_only_counts_are_told() -> None:
    untimed = dataclasses.replace(_one_owner().actions, times=None)
    found = _records(Histories(untimed, np.array([0]), np.array([5])))
    np.testing.assert_array_equal(found, [[1, 1, 0], [2, 1, 1], [3, 2, 1], [4, 3, 1], [5, 4, 1]])


def test_they_do_not_depend_on_other_owners(walks: Callable[..., Histories]) -> None:
    histories = walks(30)
    together = _records(histories)
    for row in (0, 7, 29):
        one = histories.take(np.array([row]))
        np.testing.assert_array_equal(_records(one), together[one.starts[0] : one.ends[0]])
    order = np.random.default_rng(0).permutation(30)
    _, places = histories.take(order).places()
    np.testing.assert_array_equal(_records(histories.take(order)), together[places])


def test_they_are_the_same_for_each_moment_one_owner_is_asked_about(walks: Callable[..., Histories]) -> None:
    whole = walks(20)
    known = _records(whole)
    middle = whole.starts + whole.lengths // 2
    early = Histories(whole.actions, whole.starts, middle)
    np.testing.assert_array_equal(_records(early), known[early.places()[1]])
    both = Histories(whole.actions, np.tile(whole.starts, 2), np.concatenate([middle, whole.ends]))
    np.testing.assert_array_equal(_records(both), known[both.places()[1]])


def test_a_window_still_knows_of_the_beginning() -> None:
    window = recorded(_one_owner(), KINDS).last(2)
    np.testing.assert_array_equal(_records(window), _records(_one_owner())[3:])


def test_the_actions_stay_what_they_were(walks: Callable[..., Histories]) -> None:
    some = walks(30).take(np.array([21, 4, 4, 9]))
    found = recorded(some, KINDS)
    np.testing.assert_array_equal(found.lengths, some.lengths)
    for name in ("items", "meanings", "times", "categories"):
        ours, theirs = (getattr(each.actions, name)[each.places()[1]] for each in (found, some))
        np.testing.assert_array_equal(ours, theirs)
    assert recorded(found, KINDS) is found


def test_nobody_has_no_records() -> None:
    assert not len(_records(_one_owner().take(slice(0, 0))))
    empty = recorded(Histories(_one_owner().actions, np.array([0, 2]), np.array([0, 2])), KINDS)
    assert not empty.lengths.any()
