"""Vectors as distributions: what ratings tell, what is held likely before, and what contexts say."""

import numpy as np
import pytest
import scipy.sparse

from intent_desktop.models.ratings import posterior
from intent_desktop.models.ratings.posterior import Contexts, Prior, Vectors


def _some(rows: int, columns: int, seed: int = 0) -> scipy.sparse.csr_array:
    random = np.random.default_rng(seed)
    return scipy.sparse.csr_array((random.random((rows, columns)) < 0.3).astype(np.float64))


def _sure(means: np.ndarray) -> Vectors:
    return Vectors(means, np.zeros((*means.shape, means.shape[1])))


def test_with_sure_items_a_user_is_a_ridge_regression() -> None:
    random = np.random.default_rng(1)
    items = random.normal(0, 1, (30, 4))
    ratings = random.normal(0, 1, (1, 30))
    told = posterior.evidence(
        scipy.sparse.csr_array(np.ones((1, 30))),
        scipy.sparse.csr_array(ratings),
        _sure(items),
        _sure(items).moments(),
    )
    found = Prior.first(3, 0).posterior(told, np.zeros((1, 0)), noise=0.5)
    design = np.column_stack([items[:, :3], np.ones(30)])
    precision = design.T @ design / 0.5 + np.diag([10, 10, 10, 4])
    expected = np.linalg.solve(precision, design.T @ (ratings[0] - items[:, 3]) / 0.5)
    assert found.means[0] == pytest.approx(expected)
    assert found.covariances[0] == pytest.approx(np.linalg.inv(precision))


def test_unsure_items_tell_less() -> None:
    items = np.random.default_rng(1).normal(0, 1, (30, 4))
    vague = Vectors(items, np.tile(np.eye(4), (30, 1, 1)))
    had, ratings = (scipy.sparse.csr_array(np.full((1, 30), value)) for value in (1.0, 2.0))
    sure, unsure = (
        Prior.first(3, 0).posterior(
            posterior.evidence(had, ratings, vectors, vectors.moments()), np.zeros((1, 0)), 0.5
        )
        for vectors in (_sure(items), vague)
    )
    assert np.linalg.norm(unsure.means[0, :3]) < np.linalg.norm(sure.means[0, :3])


def test_the_expected_error_of_sure_vectors_is_their_error() -> None:
    random = np.random.default_rng(2)
    users, items = random.normal(0, 1, (5, 3)), random.normal(0, 1, (7, 3))
    had = _some(5, 7)
    ratings = had.multiply(random.normal(0, 1, (5, 7))).tocsr()
    told = posterior.evidence(had, ratings, _sure(items), _sure(items).moments())
    expected = users[:, :2] @ items[:, :2].T + users[:, 2:] + items[:, 2]
    off = (had.toarray() * (ratings.toarray() - expected)) ** 2
    assert told.squared_error(_sure(users)) == pytest.approx(off.sum())


def test_evidence_of_users_adds_up_block_by_block() -> None:
    random = np.random.default_rng(3)
    users = _sure(random.normal(0, 1, (6, 3)))
    had = _some(6, 4)
    ratings = had.multiply(random.normal(0, 1, (6, 4))).tocsr()

    def told(rows: slice) -> posterior.Evidence:
        part = Vectors(users.means[rows], users.covariances[rows])
        return posterior.evidence(had[rows].T.tocsr(), ratings[rows].T.tocsr(), part, part.moments())

    together, apart = told(slice(0, 6)), told(slice(0, 2)) + told(slice(2, 6))
    assert together.quadratic == pytest.approx(apart.quadratic)
    assert together.linear == pytest.approx(apart.linear)
    assert together.squares == pytest.approx(apart.squares)


def test_a_prior_finds_what_contexts_tell() -> None:
    random = np.random.default_rng(4)
    contexts = random.normal(0, 1, (2000, 2))
    means = contexts @ np.array([[1.0, 0.0], [0.0, -2.0]]) + [3, 4] + random.normal(0, 0.1, (2000, 2))
    found = Prior.estimated(means, np.zeros((2, 2)), contexts)
    assert found.base == pytest.approx([3, 4], abs=0.2)
    assert found.slopes == pytest.approx(np.array([[1, 0], [0, -2]]), abs=0.03)
    assert np.diag(found.covariance) == pytest.approx([0.01, 0.01], abs=0.002)


def test_somebody_unknown_is_taken_for_an_average_one() -> None:
    had = _some(50, 20)
    _, directions = posterior.main_directions(had, 5)
    contexts = Contexts.learnt(had, directions)
    nothing = scipy.sparse.csr_array((2, 20))
    assert (contexts.of(nothing) == 0).all()
    assert contexts.of(had).mean(axis=0) == pytest.approx(np.zeros(6), abs=1e-9)


def test_contexts_stay_within_what_was_seen() -> None:
    had = _some(50, 20)
    _, directions = posterior.main_directions(had, 5)
    contexts = Contexts.learnt(had, directions)
    everything = contexts.of(scipy.sparse.csr_array(np.ones((1, 20))))
    assert (np.abs(everything) <= np.abs(contexts.of(had)).max(axis=0) + 1e-9).all()


def test_directions_are_the_same_every_time_and_none_of_a_tiny_table() -> None:
    had = _some(50, 20)
    first, second = (posterior.main_directions(had, 5) for _ in range(2))
    assert np.array_equal(first[0], second[0])
    assert np.array_equal(first[1], second[1])
    assert posterior.main_directions(_some(2, 2), 5)[0].shape == (2, 0)
