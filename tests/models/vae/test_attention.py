"""Attention that is traced back to inputs, and the test of whether it means anything."""

import numpy as np
import pytest
from numpy.typing import NDArray

from intent_desktop.models.vae.attention import Attention, deletion_test, joined, shared_out

ROWS, INPUTS = 200, 8


def _attention(shares: NDArray[np.float64], ungated: NDArray[np.float64] | None = None) -> Attention:
    there = shares > 0
    other = shares if ungated is None else ungated
    return Attention(shares.astype(np.float32), other.astype(np.float32), there, np.full(2, 0.5, np.float32))


def test_shares_follow_what_passes_the_gates_and_sum_to_one() -> None:
    added = np.zeros((2, 3, 2), np.float32)
    added[0] = [[1, 0], [0, -1], [0, 0]]
    added[1, 0] = [2, 2]
    there = np.array([[True, True, True], [True, False, False]])
    gates = np.array([[0.9, 0.3], [0.5, 0.5]], np.float32)
    found = shared_out(added, there, gates)
    np.testing.assert_allclose(found.shares, [[0.75, 0.25, 0], [1, 0, 0]], atol=1e-6)
    np.testing.assert_allclose(found.ungated, [[0.5, 0.5, 0], [1, 0, 0]], atol=1e-6)
    np.testing.assert_allclose(found.gates, [0.7, 0.4], atol=1e-6)
    np.testing.assert_allclose(found.mean(), [0.875, 0.25, 0], atol=1e-6)


def test_a_row_without_inputs_has_no_shares() -> None:
    found = shared_out(np.zeros((1, 3, 2), np.float32), np.zeros((1, 3), bool), np.ones((1, 2), np.float32))
    assert found.shares.tolist() == [[0, 0, 0]]
    assert found.mean().tolist() == [0, 0, 0]


def test_blocks_are_joined_with_their_gates_weighed_by_rows() -> None:
    one, two = _attention(np.ones((1, 2)) / 2), _attention(np.ones((3, 2)) / 2)
    found = joined([one, Attention(two.shares, two.ungated, two.there, np.full(2, 0.9, np.float32))])
    assert len(found) == 4
    np.testing.assert_allclose(found.gates, 0.8, atol=1e-6)


def test_attention_on_what_moves_the_output_means_something() -> None:
    random = np.random.default_rng(7)
    weights = random.random((ROWS, INPUTS)) ** 4
    attention = _attention(weights / weights.sum(axis=1, keepdims=True), random.random((ROWS, INPUTS)))
    found = deletion_test(
        attention, lambda kept: (kept * weights).sum(axis=1, keepdims=True).astype(np.float32)
    )
    assert found is not None
    assert found.rows == ROWS
    assert found.attended > found.random
    assert found.lead == pytest.approx(found.attended - found.random)
    assert found.means_something
    assert found.gates_mean_something


def test_attention_on_what_does_not_matter_means_nothing() -> None:
    random = np.random.default_rng(7)
    weights = random.random((ROWS, INPUTS))
    shares = random.random((ROWS, INPUTS))
    attention = _attention(shares / shares.sum(axis=1, keepdims=True))
    found = deletion_test(
        attention, lambda kept: (kept * weights).sum(axis=1, keepdims=True).astype(np.float32)
    )
    assert found is not None
    assert found.lead_ci[0] < 0 < found.lead_ci[1]
    assert not found.means_something
    assert not found.gates_mean_something


def test_what_is_taken_away_is_as_much_in_every_way_and_never_all() -> None:
    counts: list[NDArray[np.int64]] = []

    def outputs(kept: NDArray[np.bool_]) -> NDArray[np.float32]:
        counts.append(kept.sum(axis=1))
        return np.zeros((len(kept), 1), np.float32)

    shares = np.array([[0.5, 0.5, 0, 0], [0.25, 0.25, 0.25, 0.25], [1, 0, 0, 0]])
    found = deletion_test(_attention(shares), outputs, removed=0.5)
    assert found is not None
    assert found.rows == 2
    assert counts[0].tolist() == [2, 4, 1]
    assert all(count[:2].tolist() == [1, 2] for count in counts[1:])


def test_rows_of_one_input_cannot_be_tested() -> None:
    one = np.array([[1.0, 0.0]])
    assert deletion_test(_attention(one), lambda kept: np.zeros((1, 1), np.float32)) is None
