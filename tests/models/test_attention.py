"""Attention that is traced back to inputs, and the test of whether it means anything."""

import numpy as np
import pytest
from numpy.typing import NDArray

from intent_desktop.models.attention import Attention, deletion_test, joined, latest_first, shares

ROWS, INPUTS = 200, 8


def _attention(sizes: NDArray[np.float64], plain: NDArray[np.float64] | None = None) -> Attention:
    other = sizes if plain is None else plain
    return Attention(shares(sizes), other.astype(np.float32), sizes > 0)


def test_the_mean_share_is_that_of_the_rows_that_have_the_input() -> None:
    found = _attention(np.array([[3.0, 1, 0], [1, 0, 0]]))
    np.testing.assert_allclose(found.mean(), [0.875, 0.25, 0])


def test_blocks_are_joined_row_by_row() -> None:
    found = joined([_attention(np.ones((1, 2))), _attention(np.array([[3.0, 1]]))])
    np.testing.assert_allclose(found.shares, [[0.5, 0.5], [0.75, 0.25]])
    assert found.there.all()


def test_attention_on_what_moves_the_answer_means_something() -> None:
    random = np.random.default_rng(7)
    weights = random.random((ROWS, INPUTS)) ** 4
    attention = _attention(weights, random.random((ROWS, INPUTS)))
    found = deletion_test(attention, lambda kept: (~kept * weights).sum(axis=1))
    assert found is not None
    assert found.rows == ROWS
    assert found.attended > found.random > found.least
    assert found.lead == pytest.approx(found.attended - found.random)
    assert found.gain == pytest.approx(found.attended - found.plain)
    assert found.means_something
    assert found.adds_something


def test_attention_on_what_does_not_matter_means_nothing() -> None:
    random = np.random.default_rng(7)
    weights = random.random((ROWS, INPUTS))
    found = deletion_test(
        _attention(random.random((ROWS, INPUTS))), lambda kept: (~kept * weights).sum(axis=1)
    )
    assert found is not None
    assert found.lead_ci[0] < 0 < found.lead_ci[1]
    assert not found.means_something


def test_attention_that_only_says_what_is_plain_adds_nothing() -> None:
    weights = np.broadcast_to(np.arange(INPUTS, 0, -1.0), (ROWS, INPUTS))
    there = np.ones((ROWS, INPUTS), dtype=bool)
    attention = Attention(shares(weights), latest_first(there), there)
    found = deletion_test(attention, lambda kept: (~kept * weights).sum(axis=1))
    assert found is not None
    assert found.means_something
    assert found.gain == 0
    assert not found.adds_something


def test_what_is_taken_away_is_as_much_in_every_way_and_never_all() -> None:
    counts: list[list[int]] = []

    def moved(kept: NDArray[np.bool_]) -> NDArray[np.float64]:
        counts.append(kept.sum(axis=1).tolist())
        return np.zeros(len(kept))

    sizes = np.array([[0.5, 0.5, 0, 0], [0.25, 0.25, 0.25, 0.25], [1, 0, 0, 0]])
    found = deletion_test(_attention(sizes), moved, removed=0.5)
    assert found is not None
    assert found.rows == 2
    assert all(count[:2] == [1, 2] for count in counts)


def test_rows_of_one_input_cannot_be_tested() -> None:
    assert deletion_test(_attention(np.array([[1.0, 0.0]])), lambda kept: np.zeros(1)) is None
