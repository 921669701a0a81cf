"""Attention of hidden units that is traced back to inputs."""

import numpy as np

from intent_desktop.models.vae.gates import shared_out


def test_shares_follow_what_passes_the_gates_and_sum_to_one() -> None:
    added = np.zeros((2, 3, 2), np.float32)
    added[0] = [[1, 0], [0, -1], [0, 0]]
    added[1, 0] = [2, 2]
    there = np.array([[True, True, True], [True, False, False]])
    gates = np.array([[0.9, 0.3], [0.5, 0.5]], np.float32)
    found = shared_out(added, there, gates)
    np.testing.assert_allclose(found.shares, [[0.75, 0.25, 0], [1, 0, 0]], atol=1e-6)
    np.testing.assert_allclose(found.plain, [[0.5, 0.5, 0], [1, 0, 0]], atol=1e-6)
    np.testing.assert_allclose(found.mean(), [0.875, 0.25, 0], atol=1e-6)


def test_a_row_without_inputs_has_no_shares() -> None:
    found = shared_out(np.zeros((1, 3, 2), np.float32), np.zeros((1, 3), bool), np.ones((1, 2), np.float32))
    assert found.shares.tolist() == [[0, 0, 0]]
    assert found.mean().tolist() == [0, 0, 0]
