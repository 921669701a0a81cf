"""Errors of predicted numbers, their intervals, and whether predictions can be taken at their word."""

import numpy as np
import pytest
from sklearn.metrics import mean_absolute_error, r2_score, root_mean_squared_error

from intent_desktop.metrics import regression


@pytest.fixture
def ratings() -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    random = np.random.default_rng(3)
    truth = random.integers(1, 6, 600).astype(np.float64)
    return truth, np.clip(truth + random.normal(0, 1, 600), 1, 5), np.repeat(np.arange(60), 10)


def test_figures_are_those_of_scikit_learn(ratings: tuple[np.ndarray, ...]) -> None:
    truth, predicted, _ = ratings
    found = regression.figures(truth, predicted)
    assert found["rmse"] == pytest.approx(root_mean_squared_error(truth, predicted))
    assert found["mae"] == pytest.approx(mean_absolute_error(truth, predicted))
    assert found["r2"] == pytest.approx(r2_score(truth, predicted))
    assert found["n"] == 600
    assert regression.rmse(truth, predicted) == found["rmse"]


def test_nothing_is_explained_where_nothing_differs() -> None:
    assert np.isnan(regression.figures([4, 4, 4], [4, 4, 5])["r2"])


def test_errors_of_no_rows_are_refused() -> None:
    with pytest.raises(ValueError, match="no rows"):
        regression.rmse([], [])
    with pytest.raises(ValueError, match="predictions for"):
        regression.rmse([1, 2], [1])
    with pytest.raises(ValueError, match="finite"):
        regression.rmse([1, 2], [1, np.nan])


def test_intervals_hold_the_figure_and_come_again_with_the_seed(ratings: tuple[np.ndarray, ...]) -> None:
    truth, predicted, users = ratings
    found = regression.figure_intervals(truth, predicted, users, 200, 1)
    for name, value in regression.figures(truth, predicted).items():
        if name != "n":
            low, high = found[name]
            assert low < value < high
    assert found == regression.figure_intervals(truth, predicted, users, 200, 1)


def test_rows_of_one_user_count_as_one_draw() -> None:
    random = np.random.default_rng(0)
    truth = np.zeros(1000)
    predicted = np.repeat(random.normal(0, 1, 20), 50)
    together = regression.figure_intervals(truth, predicted, np.repeat(np.arange(20), 50))["rmse"]
    apart = regression.figure_intervals(truth, predicted, np.arange(1000))["rmse"]
    assert together[1] - together[0] > 3 * (apart[1] - apart[0])


def test_a_better_model_is_told_from_chance(ratings: tuple[np.ndarray, ...]) -> None:
    truth, predicted, users = ratings
    low, high = regression.paired_interval(truth, np.full(600, truth.mean()), predicted, users)
    assert 0 < low < high
    low, high = regression.paired_interval(truth, predicted, predicted, users)
    assert low == high == 0


def test_what_means_what_it_says_lies_on_the_diagonal() -> None:
    random = np.random.default_rng(1)
    predicted = random.uniform(1, 5, 20_000)
    found = regression.reliability(predicted + random.normal(0, 1, 20_000), predicted)
    assert len(found.predicted) == 10
    assert found.counts.sum() == 20_000
    assert np.abs(found.predicted - found.observed).max() < 0.1
    assert ((found.low <= found.observed) & (found.observed <= found.high)).all()


def test_equal_predictions_share_a_bin() -> None:
    found = regression.reliability([1, 5, 3], [3, 3, 3])
    assert found.predicted.tolist() == [3]
    assert found.observed.tolist() == [3]


def test_errors_are_parted_by_how_much_was_known() -> None:
    found = regression.error_by_level([1, 1, 1, 1], [1, 2, 3, 3], [0, 4, 50, 5000], (0, 1, 20, 100))
    assert found == {
        (0, 0): (1, 0.0, 0.0),
        (1, 19): (1, 1.0, 1.0),
        (20, 99): (1, 2.0, 2.0),
        (100, None): (1, 2.0, 2.0),
    }
