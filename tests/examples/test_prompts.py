"""Prompts: what was really taken next, after what stood before it, and never inside what a model learns from."""

import datetime
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from intent_desktop.data.dataset import MEANINGS
from intent_desktop.examples import prompts
from intent_desktop.examples.histories import Actions, Histories
from intent_desktop.examples.items import Items
from intent_desktop.examples.prompts import RETURN, Prompts, SequenceExamples
from intent_desktop.examples.sequences import SequenceStore

Action = tuple[int, int, int]
"""Item code (0: none, or unknown), meaning code, hour."""
Logs = list[list[Action]]
Row = tuple[int, list[int], list[int]]
"""Owner, items of the history, targets."""
Parted = tuple[Histories, Prompts, Prompts]

VIEW = MEANINGS.index("view") + 1
SEARCH = MEANINGS.index("search") + 1
START = np.datetime64("2024-01-01", "us")
HOUR = np.timedelta64(1, "h")
VALID_FROM, TEST_FROM = 8, 11


def _packed(logs: Logs, meanings: bool = True, times: bool = True) -> SequenceStore:
    actions = [action for log in logs for action in log]
    items, kinds, hours = np.array(actions).reshape(-1, 3).T
    return SequenceStore(
        Path(),
        "user",
        np.array([f"u{number}" for number in range(len(logs))]),
        np.cumsum([0, *map(len, logs)]).astype(np.int64),
        Actions(
            items.astype(np.int32),
            kinds.astype(np.uint8) if meanings else None,
            START + hours * HOUR if times else None,
        ),
        Items(np.array([f"i{code}" for code in range(1, 7)], dtype=object)),
    )


def _of(*items: int) -> list[Action]:
    return [(item, VIEW, hour) for hour, item in enumerate(items)]


def _random_logs(seed: int) -> Logs:
    """A few owners who repeat themselves, bring things back, search without an item, and act several times an hour."""
    generator = np.random.default_rng(seed)
    logs = []
    for _ in range(generator.integers(1, 13)):
        length = int(generator.integers(1, 13))
        items = generator.integers(0, 7, length)
        kinds = generator.choice([0, VIEW, VIEW, RETURN], length)
        hours = np.sort(generator.integers(0, 16, length))
        logs.append([(int(i), int(k), int(h)) for i, k, h in zip(items, kinds, hours, strict=True)])
    return logs


def _by_time(store: SequenceStore, repeats: bool) -> Parted:
    return prompts.by_time(store, START + VALID_FROM * HOUR, START + TEST_FROM * HOUR, repeats)


def _by_owner(store: SequenceStore, repeats: bool) -> Parted:
    return prompts.by_owner(store, repeats, seed=len(store))


WAYS = [prompts.leave_one_out, _by_time, _by_owner]
LOGS = [_random_logs(seed) for seed in range(150)]


def _rows(found: Prompts) -> list[Row]:
    items = found.histories.actions.items
    return [
        (int(owner), items[start:end].tolist(), found.targets[first:last].tolist())
        for owner, start, end, first, last in zip(
            found.owners,
            found.histories.starts,
            found.histories.ends,
            found.target_starts[:-1],
            found.target_starts[1:],
            strict=True,
        )
    ]


def _stretches(histories: Histories) -> list[list[int]]:
    items = histories.actions.items
    return [items[start:end].tolist() for start, end in zip(histories.starts, histories.ends, strict=True)]


# A slow second opinion, straight from the words of the documentation.


def _is_target(log: list[Action], place: int, repeats: bool) -> bool:
    item, kind, _ = log[place]
    return item > 0 and kind != RETURN and (repeats or item not in [action[0] for action in log[:place]])


def _items(log: list[Action]) -> list[int]:
    return [item for item, _, _ in log]


def _slow_leave_one_out(logs: Logs, repeats: bool) -> tuple[list[list[int]], list[Row], list[Row]]:
    train, valid, test = [], [], []
    for owner, log in enumerate(logs):
        places = [place for place in range(1, len(log)) if _is_target(log, place, repeats)]
        if len(places) < 2:
            train.append(_items(log))
            continue
        *_, before, last = places
        train.append(_items(log[:before]))
        valid.append((owner, _items(log[:before]), [log[before][0]]))
        test.append((owner, _items(log[:last]), [log[last][0]]))
    return train, valid, test


def _slow_by_time(logs: Logs, repeats: bool) -> tuple[list[list[int]], list[Row], list[Row]]:
    def following(since: int, until: int) -> list[Row]:
        found = []
        for owner, log in enumerate(logs):
            history = [item for item, _, hour in log if hour < since]
            targets = {
                item
                for place, (item, _, hour) in enumerate(log)
                if since <= hour < until and _is_target(log, place, repeats)
            }
            if history and targets:
                found.append((owner, history, sorted(targets)))
        return found

    train = [[item for item, _, hour in log if hour < VALID_FROM] for log in logs]
    return train, following(VALID_FROM, TEST_FROM), following(TEST_FROM, 99)


def _every_step(logs: Logs, owner: int, repeats: bool) -> list[Row]:
    log = logs[owner]
    return [
        (owner, _items(log[:place]), [log[place][0]])
        for place in range(1, len(log))
        if _is_target(log, place, repeats)
    ]


@pytest.mark.parametrize("repeats", [True, False])
@pytest.mark.parametrize("way", WAYS)
def test_nothing_from_a_prompts_target_on_is_ever_learnt(
    way: Callable[[SequenceStore, bool], Parted], repeats: bool
) -> None:
    asked = 0
    for logs in LOGS:
        store = _packed(logs)
        train, *parts = way(store, repeats)
        learnt = set(train.places()[1].tolist())
        for part in parts:
            asked += len(part)
            assert (part.counts > 0).all()
            assert (part.targets > 0).all()
            assert part.target_starts[-1] == len(part.targets)
            np.testing.assert_array_equal(part.histories.starts, store.starts[part.owners])
            for owner, history, end in zip(part.owners, _rows(part), part.histories.ends, strict=True):
                later = range(end, store.starts[owner + 1])
                assert not learnt.intersection(later)
                assert history[1], "an empty history asks nothing of a model"
                # Every target really stands behind the history.
                assert set(history[2]) <= set(store.actions.items[list(later)].tolist())
                if not repeats:
                    own = [
                        place for place in learnt if store.starts[owner] <= place < store.starts[owner + 1]
                    ]
                    assert not set(history[2]) & {*history[1], *store.actions.items[own].tolist()}
    assert asked > 100


@pytest.mark.parametrize("repeats", [True, False])
def test_leave_one_out_is_what_is_documented(repeats: bool) -> None:
    for logs in LOGS:
        train, valid, test = prompts.leave_one_out(_packed(logs), repeats)
        assert (_stretches(train), _rows(valid), _rows(test)) == _slow_leave_one_out(logs, repeats)


@pytest.mark.parametrize("repeats", [True, False])
def test_parting_by_time_is_what_is_documented(repeats: bool) -> None:
    for logs in LOGS:
        train, valid, test = _by_time(_packed(logs), repeats)
        assert (_stretches(train), _rows(valid), _rows(test)) == _slow_by_time(logs, repeats)


@pytest.mark.parametrize("repeats", [True, False])
@pytest.mark.parametrize("testing", [True, False])
def test_parting_by_owner_asks_at_every_step_of_owners_that_are_not_learnt(
    repeats: bool, testing: bool
) -> None:
    logs = [log for some in LOGS for log in some]
    store = _packed(logs)
    train, valid, test = prompts.by_owner(store, repeats, seed=5, testing=testing)
    learnt = np.searchsorted(store.starts, train.starts, "right") - 1
    np.testing.assert_array_equal(train.ends, store.starts[learnt + 1])
    parts = [set(valid.owners.tolist()), set(test.owners.tolist())]
    assert not parts[0] & parts[1]
    assert not (parts[0] | parts[1]) & set(learnt.tolist())
    for part, owners in zip((valid, test), parts, strict=True):
        assert _rows(part) == [row for owner in sorted(owners) for row in _every_step(logs, owner, repeats)]
    # Who is neither learnt nor asks has no step that could be asked.
    for owner in set(range(len(logs))) - set(learnt.tolist()) - parts[0] - parts[1]:
        assert not _every_step(logs, owner, repeats)
    assert len(learnt) == pytest.approx((0.8 if testing else 0.9) * len(logs), rel=0.05)
    assert bool(parts[1]) == testing


def test_parting_by_owner_is_the_same_for_the_same_seed_only() -> None:
    store = _packed([_of(1, 2, 3)] * 200)
    first, again, other = (prompts.by_owner(store, False, seed)[1].owners.tolist() for seed in (1, 1, 2))
    assert first == again != other


def test_the_last_target_tests_and_stands_after_the_one_that_validates() -> None:
    train, valid, test = prompts.leave_one_out(_packed([_of(1, 2, 3, 4), _of(5, 6), _of(3)]), repeats=False)
    assert _rows(valid) == [(0, [1, 2], [3])]
    assert _rows(test) == [(0, [1, 2, 3], [4])]
    # One later target is too few to leave two out: the second and the third are learnt in whole.
    assert _stretches(train) == [[1, 2], [5, 6], [3]]


def test_repeats_returns_and_actions_without_item_are_stepped_over_but_stay_in_histories() -> None:
    log = [(1, VIEW, 0), (2, VIEW, 1), (3, VIEW, 2), (0, VIEW, 3), (1, VIEW, 4), (4, VIEW, 5), (4, RETURN, 6)]
    train, valid, test = prompts.leave_one_out(_packed([log]), repeats=False)
    assert (_stretches(train), _rows(valid), _rows(test)) == (
        [[1, 2]],
        [(0, [1, 2], [3])],
        [(0, [1, 2, 3, 0, 1], [4])],
    )
    _, valid, test = prompts.leave_one_out(_packed([log]), repeats=True)
    assert (_rows(valid), _rows(test)) == ([(0, [1, 2, 3, 0], [1])], [(0, [1, 2, 3, 0, 1], [4])])


def test_sequences_without_meanings_and_times_are_left_out_alike() -> None:
    train, valid, test = prompts.leave_one_out(
        _packed([_of(1, 2, 3)], meanings=False, times=False), repeats=False
    )
    assert (_stretches(train), _rows(valid), _rows(test)) == ([[1]], [(0, [1], [2])], [(0, [1, 2], [3])])


def test_a_log_in_which_nobody_comes_back_gives_no_prompts() -> None:
    store = _packed([_of(1), _of(2), _of(0)])
    for way in WAYS:
        _, valid, test = way(store, False)
        assert (len(valid), len(test), len(valid.targets), len(test.targets)) == (0, 0, 0, 0)


def test_equal_moments_are_never_parted_and_the_cut_off_itself_is_not_learnt() -> None:
    log = [
        (1, VIEW, 7),
        (2, VIEW, VALID_FROM),
        (3, VIEW, VALID_FROM),
        (4, VIEW, TEST_FROM),
        (5, VIEW, TEST_FROM),
    ]
    train, valid, test = _by_time(_packed([log]), repeats=False)
    assert _stretches(train) == [[1]]
    assert _rows(valid) == [(0, [1], [2, 3])]
    assert _rows(test) == [(0, [1, 2, 3], [4, 5])]


def test_an_item_taken_twice_after_the_cut_off_is_one_target() -> None:
    log = [(1, VIEW, 0), (2, VIEW, 12), (2, VIEW, 13), (1, VIEW, 14)]
    assert _rows(_by_time(_packed([log]), repeats=True)[2]) == [(0, [1], [1, 2])]
    assert _rows(_by_time(_packed([log]), repeats=False)[2]) == [(0, [1], [2])]


def test_parting_by_time_needs_times() -> None:
    store = _packed([_of(1, 2)], times=False)
    with pytest.raises(ValueError, match="no times"):
        _by_time(store, repeats=False)
    with pytest.raises(ValueError, match="no times"):
        prompts.moments(store)


def test_validation_and_test_are_the_last_two_tenths_of_the_actions() -> None:
    valid_from, test_from = prompts.moments(_packed([_of(*[1] * 6), _of(*[2] * 4)]))
    # Hours 0, 0, 1, 1, 2, 2, 3, 3, 4, 5: the ninth and the tenth.
    assert valid_from == datetime.datetime(2024, 1, 1, 4)
    assert test_from == datetime.datetime(2024, 1, 1, 5)
    for logs in LOGS:
        valid_from, test_from = prompts.moments(_packed(logs))
        hours = np.array([START + hour * HOUR for log in logs for *_, hour in log])
        assert valid_from <= test_from
        assert (
            (hours < np.datetime64(test_from)).sum()
            <= 0.9 * len(hours)
            < (hours <= np.datetime64(test_from)).sum() + 1
        )
        # Where all moments differ, a tenth of the actions validates, and one at least.
        assert (hours < np.datetime64(valid_from)).sum() <= max(0.8 * len(hours) + 1, len(hours) - 2)


@pytest.mark.parametrize(("test_from", "valid_from"), [(-5, 0), (0, 0), (3, 2), (9, 8), (99, 9)])
def test_a_given_test_moment_is_kept_and_what_is_just_before_it_validates(
    test_from: int, valid_from: int
) -> None:
    origin = datetime.datetime(2024, 1, 1)
    given = origin + datetime.timedelta(hours=test_from)
    for length in (10, 4):
        found = prompts.moments(_packed([_of(*[1] * length)]), given)
        expected = min(valid_from, length - 1)
        assert found == (origin + datetime.timedelta(hours=expected), given)


def test_a_given_test_part_asks_for_the_last_action_of_each_sequence() -> None:
    returned = [(1, VIEW, 0), (1, RETURN, 1)]
    searched = [(1, VIEW, 0), (0, SEARCH, 1)]
    found = prompts.last_steps(_packed([_of(1, 2, 2), _of(3), _of(4, 0), returned, _of(0, 5), searched]))
    # An item that the catalogue lacks is asked for as well, since leaving it out would flatter every model.
    assert _rows(found) == [(0, [1, 2], [2]), (2, [4], [0]), (4, [0], [5])]
    # Where repeats are not wanted, an item that was there before is not asked for.
    found = prompts.last_steps(_packed([_of(1, 2, 2), _of(0, 5), _of(3, 4)]), repeats=False)
    assert _rows(found) == [(1, [0], [5]), (2, [3], [4])]


def test_rows_can_be_taken_in_any_order_with_their_targets() -> None:
    log = [(1, VIEW, 0), (2, VIEW, 12), (3, VIEW, 13)]
    found = _by_time(_packed([log, _of(4), [(5, VIEW, 1), (6, VIEW, 15)], log]), repeats=False)[2]
    rows = _rows(found)
    assert rows == [(0, [1], [2, 3]), (2, [5], [6]), (3, [1], [2, 3])]
    assert _rows(found.take(np.array([2, 1, 1]))) == [rows[2], rows[1], rows[1]]
    assert _rows(found.take(np.array([], dtype=np.int64))) == []
    assert found.counts.tolist() == [2, 1, 2]


def test_a_draw_of_prompts_holds_different_rows_in_their_order() -> None:
    found = prompts.leave_one_out(_packed([_of(1, 2, 3)] * 50), repeats=False)[1]
    assert found.at_most(50) is found
    drawn = found.at_most(20, seed=3).owners.tolist()
    assert drawn == sorted(set(drawn))
    assert len(drawn) == 20
    assert drawn == found.at_most(20, seed=3).owners.tolist() != found.at_most(20, seed=4).owners.tolist()


def test_questions_without_known_targets_have_none() -> None:
    found = prompts.asked(_packed([_of(1, 2), _of(3)]).whole())
    assert _rows(found) == [(0, [1, 2], []), (1, [3], [])]


def test_a_repeated_item_is_one_that_stood_earlier_in_the_same_history() -> None:
    for logs in LOGS[:50]:
        whole = _packed(logs).whole()
        expected = [
            item > 0 and item in _items(log)[:place] for log in logs for place, item in enumerate(_items(log))
        ]
        assert prompts.is_repeated(whole).tolist() == expected
        # A history that starts later knows nothing of what was before.
        late = Histories(whole.actions, whole.ends - 1, whole.ends)
        assert not prompts.is_repeated(late).any()


def test_the_share_of_repeats_counts_steps_and_not_first_actions() -> None:
    assert prompts.repeat_share(_packed([_of(1, 1, 2, 1), _of(3)]).whole()) == pytest.approx(2 / 3)
    assert prompts.repeat_share(_packed([_of(1), _of(1)]).whole()) == 0
    assert prompts.repeat_share(_packed([_of(0, 0, 0)]).whole()) == 0


def test_learning_from_everything_grows_what_is_learnt_and_nothing_else() -> None:
    store = _packed([_of(1, 2, 3)])
    train, valid, test = prompts.leave_one_out(store, repeats=False)
    examples = SequenceExamples(store.items, train, valid, test, store.whole(), repeats=False)
    grown = examples.learn_from_everything()
    assert _stretches(grown.train) == [[1, 2, 3]]
    assert (grown.valid, grown.test, grown.items) == (valid, test, store.items)
    assert _stretches(examples.train) == [[1]]
