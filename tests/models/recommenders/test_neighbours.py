"""Neighbours of items: counted right, cut to the strongest, in blocks as in one go."""

import numpy as np
import pytest
import scipy.sparse

from intent_desktop.events import Watch
from intent_desktop.examples.histories import Actions, Histories
from intent_desktop.models.recommenders import neighbours
from intent_desktop.models.recommenders.neighbours import Closeness, blocks, following, strongest, to_one
from intent_desktop.models.recommenders.trails import Trails

PLAIN = Closeness(reach=2, distance=1.0, backward=0.5, source=0.0, target=0.0)


def _trails(*rows: list[int], items: int = 4) -> Trails:
    ends = np.cumsum([len(row) for row in rows]).astype(np.int64)
    actions = Actions(np.array([item for row in rows for item in row], np.int32))
    return Trails.of(Histories(actions, ends - [len(row) for row in rows], ends), items)


def _following(trails: Trails, closeness: Closeness, keep: int = 100) -> np.ndarray:
    return following(trails, closeness, keep, Watch(), "neighbours").toarray()


def test_near_pairs_count_more_and_against_the_order_less() -> None:
    found = _following(_trails([1, 2, 3, 4]), PLAIN)
    np.testing.assert_allclose(
        found, [[0, 1, 0.5, 0], [0.5, 0, 1, 0.5], [0.25, 0.5, 0, 1], [0, 0.25, 0.5, 0]]
    )


def test_one_history_does_not_run_on_into_the_next() -> None:
    assert _following(_trails([1, 2], [3, 4]), PLAIN)[1].tolist() == [0.5, 0, 0, 0]


def test_popular_items_are_discounted() -> None:
    found = _following(
        _trails([1, 2], [1, 3], [3, 4]), Closeness(reach=1, source=1.0, target=0.0, shrinkage=0)
    )
    assert found[0].tolist() == [0, 0.5, 0.5, 0]


def test_blocks_give_the_same_as_one_go(monkeypatch: pytest.MonkeyPatch) -> None:
    generator = np.random.default_rng(0)
    trails = _trails(*generator.integers(1, 31, (40, 12)).tolist(), items=30)
    whole = _following(trails, Closeness(), 7)
    monkeypatch.setattr(neighbours, "PAIRS_AT_ONCE", 400)
    np.testing.assert_array_equal(_following(trails, Closeness(), 7), whole)
    assert ((whole > 0).sum(axis=1) <= 7).all()


def test_every_item_is_in_one_block_and_only_a_single_one_may_be_too_large() -> None:
    bounds = np.cumsum([0, 3, 50, 1, 1, 1, 0, 9])
    found = list(blocks(bounds, 10))
    assert [first for first, _ in found] == [0, *[last for _, last in found[:-1]]]
    assert found[-1][1] == len(bounds) - 1
    assert all(bounds[last] - bounds[first] <= 10 or last == first + 1 for first, last in found)


def test_the_strongest_of_each_row_are_kept_and_of_equals_the_first() -> None:
    matrix = scipy.sparse.csr_array(np.array([[1, 3, 2, 3], [1, 1, 1, 1], [0, 0, 5, 0]], np.float32))
    assert strongest(matrix, 2).toarray().tolist() == [[0, 3, 0, 3], [1, 1, 0, 0], [0, 0, 5, 0]]


def test_the_largest_of_each_row_becomes_one() -> None:
    matrix = scipy.sparse.csr_array(np.array([[1, 4, 2], [0, 0, 0], [0, 5, 0]], np.float32))
    assert to_one(matrix).toarray().tolist() == [[0.25, 1, 0.5], [0, 0, 0], [0, 1, 0]]
