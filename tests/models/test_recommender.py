"""How a ranking is taken from scores: exactly, a chunk of rows at a time, and never what the customer has already."""

import functools
from collections.abc import Callable

import numpy as np
import pytest
import scipy.stats

from intent_desktop.events import Event, Progress, Watch
from intent_desktop.examples.histories import Actions, Histories
from intent_desktop.examples.prompts import Prompts
from intent_desktop.messages import Cancelled
from intent_desktop.models import recommender
from intent_desktop.models.recommender import best_of, chunks, interactions, ranks, top, without_seen

ITEMS = 23
ROWS = 17
ASKED = 5

Borders = Callable[[int], None]


@pytest.fixture
def rows_at_once(monkeypatch: pytest.MonkeyPatch) -> Borders:
    """Sets how many rows are scored at once."""

    def at_once(rows: int) -> None:
        monkeypatch.setattr(recommender, "chunks", functools.partial(chunks, cells=rows * ITEMS))

    return at_once


def _histories(seed: int = 0) -> Histories:
    """Some empty, some on unknown items alone, some with repeats; they overlap and lie in no order."""
    generator = np.random.default_rng(seed)
    actions = Actions(generator.integers(0, ITEMS + 1, 200).astype(np.int32))
    actions.items[:10] = 0
    starts = generator.integers(0, 180, ROWS)
    starts[:2] = (0, 100)
    lengths = generator.integers(0, 20, ROWS)
    lengths[:2] = (10, 0)
    return Histories(actions, starts.astype(np.int64), (starts + lengths).astype(np.int64))


def _scoring(levels: int | None = None) -> Callable[[Histories], np.ndarray]:
    """Scores that depend on where a row's own history starts and ends alone; of a few levels where ties are wanted."""

    def scores(histories: Histories) -> np.ndarray:
        found = np.empty((len(histories), ITEMS), dtype=np.float32)
        for row, pair in enumerate(zip(histories.starts, histories.ends, strict=True)):
            generator = np.random.default_rng(pair)
            found[row] = generator.integers(0, levels, ITEMS) if levels else generator.normal(size=ITEMS)
        return found

    return scores


def _seen(histories: Histories, row: int) -> set[int]:
    return set(histories.actions.items[histories.starts[row] : histories.ends[row]].tolist()) - {0}


def _prompts(histories: Histories, most: int, seed: int = 1) -> Prompts:
    """Targets that the rows have not seen: one each, or several."""
    generator = np.random.default_rng(seed)
    targets = [
        generator.choice(sorted(set(range(1, ITEMS + 1)) - _seen(histories, row)), generator.integers(1, most + 1), replace=False)
        for row in range(len(histories))
    ]  # fmt: skip
    return Prompts(
        histories,
        np.concatenate(targets).astype(np.int32),
        np.cumsum([0, *map(len, targets)]),
        np.arange(len(histories)),
    )


BORDERS = [1, 2, 5, ROWS - 1, ROWS, 1_000]


@pytest.mark.parametrize("rows", BORDERS)
@pytest.mark.parametrize("repeats", [True, False])
@pytest.mark.parametrize("levels", [None, 1, 3])
@pytest.mark.parametrize("most", [1, 4])
def test_places_are_those_of_a_full_ranking(
    rows_at_once: Borders, rows: int, repeats: bool, levels: int | None, most: int
) -> None:
    rows_at_once(rows)
    histories = _histories()
    prompts = _prompts(histories, most)
    found = ranks(_scoring(levels), prompts, ITEMS, repeats, Watch())
    scores = _scoring(levels)(histories)
    expected = []
    for row in range(ROWS):
        inside = sorted(set(range(1, ITEMS + 1)) - (set() if repeats else _seen(histories, row)))
        places = dict(
            zip(inside, scipy.stats.rankdata(-scores[row, np.array(inside) - 1]).tolist(), strict=True)
        )
        expected += [
            places[code]
            for code in prompts.targets[prompts.target_starts[row] : prompts.target_starts[row + 1]]
        ]
    assert found.tolist() == expected


@pytest.mark.parametrize("rows", BORDERS)
@pytest.mark.parametrize("repeats", [True, False])
@pytest.mark.parametrize("levels", [None, 1, 3])
@pytest.mark.parametrize("count", [1, ASKED, ITEMS - 1, ITEMS, ITEMS + 9])
def test_the_best_items_are_those_of_a_full_sort_with_equals_by_code(
    rows_at_once: Borders, rows: int, repeats: bool, levels: int | None, count: int
) -> None:
    rows_at_once(rows)
    histories = _histories()
    found = top(_scoring(levels), histories, ITEMS, count, repeats, Watch())
    scores = _scoring(levels)(histories)
    width = min(count, ITEMS)
    assert found.codes.shape == found.scores.shape == (ROWS, width)
    assert (found.codes.dtype, found.scores.dtype) == (np.int32, np.float32)
    for row in range(ROWS):
        inside = sorted(set(range(1, ITEMS + 1)) - (set() if repeats else _seen(histories, row)))
        best = sorted(inside, key=lambda code: (-scores[row, code - 1], code))[:width]
        filled = best + [0] * (width - len(best))
        assert found.codes[row].tolist() == filled
        assert found.scores[row, : len(best)].tolist() == scores[row, np.array(best) - 1].tolist()
        assert np.isneginf(found.scores[row, len(best) :]).all()


def test_what_a_customer_has_seen_is_recommended_only_where_repeats_are_wanted() -> None:
    histories = _histories()
    shown = top(_scoring(), histories, ITEMS, ITEMS, False, Watch()).codes
    for row in range(ROWS):
        assert not _seen(histories, row) & set(shown[row].tolist())
    everything = top(_scoring(), histories, ITEMS, ITEMS, True, Watch()).codes
    assert (np.sort(everything, axis=1) == np.arange(1, ITEMS + 1)).all()


def test_who_has_seen_everything_is_recommended_nothing() -> None:
    actions = Actions(np.arange(1, ITEMS + 1, dtype=np.int32))
    histories = Histories(actions, np.array([0]), np.array([ITEMS]))
    found = top(_scoring(), histories, ITEMS, ASKED, False, Watch())
    assert found.codes.tolist() == [[0] * ASKED]
    assert np.isneginf(found.scores).all()


def test_only_known_items_of_the_own_history_leave_the_race() -> None:
    actions = Actions(np.array([0, 2, 2, 3], dtype=np.int32))
    histories = Histories(actions, np.array([0, 3, 0]), np.array([3, 4, 0]))
    scores = np.ones((3, 3), dtype=np.float32)
    assert without_seen(scores, histories) is scores
    assert np.isneginf(scores).tolist() == [[False, True, False], [False, False, True], [False] * 3]


def test_a_row_has_the_same_best_items_whoever_is_asked_with_it() -> None:
    histories = _histories()
    together = top(_scoring(2), histories, ITEMS, ASKED, False, Watch()).codes
    order = np.random.default_rng(2).permutation(ROWS)
    shuffled = top(_scoring(2), histories.take(order), ITEMS, ASKED, False, Watch()).codes
    np.testing.assert_array_equal(shuffled, together[order])
    for row in range(ROWS):
        alone = top(_scoring(2), histories.take(slice(row, row + 1)), ITEMS, ASKED, False, Watch()).codes
        np.testing.assert_array_equal(alone[0], together[row])


def test_the_best_of_many_random_rows_with_ties_are_exact() -> None:
    generator = np.random.default_rng(5)
    for items, count in ((2, 1), (40, 7), (400, 20), (400, 399)):
        scores = generator.integers(0, 4, (50, items)).astype(np.float32)
        scores[generator.random(scores.shape) < 0.3] = -np.inf
        expected = np.argsort(-scores, axis=1, kind="stable")[:, :count]
        codes, best = best_of(scores, count)
        np.testing.assert_array_equal(best, np.take_along_axis(scores, expected, axis=1))
        np.testing.assert_array_equal(codes, np.where(np.isneginf(best), 0, expected + 1))


def test_nobody_asked_gets_no_ranking() -> None:
    nobody = _histories().take(slice(0, 0))
    assert top(_scoring(), nobody, ITEMS, ASKED, False, Watch()).codes.shape == (0, ASKED)
    none = np.zeros(0, dtype=np.int64)
    prompts = Prompts(nobody, none.astype(np.int32), np.zeros(1, np.int64), none)
    assert ranks(_scoring(), prompts, ITEMS, False, Watch()).shape == (0,)


@pytest.mark.parametrize(
    ("rows", "items", "cells"), [(0, 5, 10), (7, 5, 10), (7, 5, 1), (3, 0, 2), (8, 2, 4)]
)
def test_chunks_hold_every_row_once_and_not_more_scores_than_allowed(
    rows: int, items: int, cells: int
) -> None:
    parts = list(chunks(rows, items, cells))
    assert [row for part in parts for row in range(part.start, part.stop)] == list(range(rows))
    assert all(part.stop - part.start == 1 or (part.stop - part.start) * items <= cells for part in parts)


def test_a_million_users_are_never_scored_at_once() -> None:
    assert max(part.stop - part.start for part in chunks(1_000_000, 100_000)) == 80


@pytest.mark.parametrize("taken", ["ranks", "top"])
def test_a_ranking_says_how_far_it_is_and_ends_when_it_is_discarded(
    rows_at_once: Borders, taken: str
) -> None:
    rows_at_once(2)
    histories = _histories()

    def rank(watch: Watch) -> object:
        if taken == "ranks":
            return ranks(_scoring(), _prompts(histories, 1), ITEMS, False, watch, "judge")
        return top(_scoring(), histories, ITEMS, ASKED, False, watch, "judge")

    told: list[Event] = []
    rank(Watch(told.append))
    said = [event for event in told if isinstance(event, Progress)]
    assert {event.stage for event in said} == {"judge"}
    assert (said[0].done, said[-1].done, said[-1].total) == (0, ROWS, ROWS)
    with pytest.raises(Cancelled):
        rank(Watch(cancelled=lambda: "discard"))
    # What was learnt until the user stopped is still judged.
    rank(Watch(cancelled=lambda: "keep"))


def test_interactions_count_who_had_what() -> None:
    histories = _histories()
    found = interactions(histories, ITEMS)
    expected = np.zeros((ROWS, ITEMS), dtype=np.float32)
    for row in range(ROWS):
        for code in histories.actions.items[histories.starts[row] : histories.ends[row]]:
            if code:
                expected[row, code - 1] += 1
    np.testing.assert_array_equal(found.toarray(), expected)
    assert found.dtype == np.float32
    assert found.has_canonical_format


def test_interactions_are_weighted_action_by_action() -> None:
    actions = Actions(np.array([1, 0, 2, 2], dtype=np.int32))
    histories = Histories(actions, np.array([2, 0, 0]), np.array([4, 3, 0]))
    weights = np.array([0.5, 0.25, 1, 9, 3])  # of the actions of the first history, then of the second
    found = interactions(histories, 2, weights)
    np.testing.assert_array_equal(found.toarray(), [[0, 0.75], [1, 3], [0, 0]])
