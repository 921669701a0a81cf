"""A sum of bells around rows: equal to what scikit-learn gives, and an account that adds up."""

import numpy as np
import pytest
import scipy.sparse
from sklearn.svm import SVC

from intent_desktop.models import kernels
from intent_desktop.models.kernels import KernelSum


@pytest.fixture
def rows() -> scipy.sparse.csr_matrix:
    generator = np.random.default_rng(0)
    return scipy.sparse.csr_matrix(generator.random((400, 12)) * (generator.random((400, 12)) < 0.4))


@pytest.fixture
def machine(rows: scipy.sparse.csr_matrix) -> SVC:
    answers = rows.toarray()[:, 0] + rows.toarray()[:, 1] ** 2 > 0.3
    return SVC(C=2.0, gamma=0.4).fit(rows.toarray(), answers)


@pytest.fixture
def bells(rows: scipy.sparse.csr_matrix, machine: SVC) -> KernelSum:
    return KernelSum(rows[machine.support_], machine.dual_coef_[0], 0.4)


def test_the_scores_are_those_of_scikit_learn(
    rows: scipy.sparse.csr_matrix, machine: SVC, bells: KernelSum
) -> None:
    expected = machine.decision_function(rows.toarray()) - machine.intercept_[0]
    np.testing.assert_allclose(bells.scores(rows), expected, atol=1e-9)


def test_blocks_of_rows_get_the_scores_of_one_block(
    rows: scipy.sparse.csr_matrix, bells: KernelSum, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole, account = bells.scores(rows), bells.account(rows, np.zeros(12))
    monkeypatch.setattr(kernels, "CELLS_AT_ONCE", 1)
    assert bells.scores(rows).tobytes() == whole.tobytes()
    np.testing.assert_allclose(bells.account(rows, np.zeros(12)), account, atol=1e-12)


def test_the_account_adds_up_to_the_way_from_its_origin(
    rows: scipy.sparse.csr_matrix, bells: KernelSum
) -> None:
    origin = np.asarray(rows.mean(axis=0)).ravel()
    start = bells.scores(scipy.sparse.csr_matrix(origin[None]))
    np.testing.assert_allclose(bells.account(rows, origin).sum(axis=1), bells.scores(rows) - start, atol=1e-9)


def test_a_column_that_does_not_differ_from_the_origin_has_no_part_in_it(
    rows: scipy.sparse.csr_matrix, bells: KernelSum
) -> None:
    account = bells.account(rows, np.zeros(12))
    assert (account[rows.toarray() == 0] == 0).all()
