"""Calibration keeps the ranking, mends the chances, and travels as JSON."""

import msgspec
import numpy as np
import pytest
from scipy.special import expit, logit

from intent_desktop.metrics import calibration, classification


def overconfident(rows: int, seed: int = 0) -> tuple[np.ndarray, np.ndarray]:
    """Scores whose logit is twice the true one."""
    random = np.random.default_rng(seed)
    truth = random.beta(1, 3, size=rows)
    return (random.random(rows) < truth).astype(int), expit(2 * logit(np.clip(truth, 1e-6, 1 - 1e-6)))


def bent(rows: int, seed: int = 0) -> tuple[np.ndarray, np.ndarray]:
    """Scores off by a step, as no sigmoid bends."""
    random = np.random.default_rng(seed)
    raw = random.random(rows)
    return (random.random(rows) < np.where(raw < 0.5, 0.1, 0.15 + 0.7 * (raw > 0.8))).astype(int), raw


@pytest.mark.parametrize("method", ["identity", "platt", "isotonic"])
@pytest.mark.parametrize("make", [overconfident, bent])
def test_the_ranking_stays_as_it_was(method: calibration.Method, make) -> None:
    labels, raw = make(5_000)
    calibrated = calibration.fit_calibrator(method, labels, raw).apply(raw)
    before, after = classification.roc_auc(labels, raw), classification.roc_auc(labels, calibrated)
    assert after == pytest.approx(before, abs=1e-9)
    assert (np.diff(calibrated[np.argsort(raw)]) >= 0).all()
    assert calibrated.min() >= 0
    assert calibrated.max() <= 1


def test_platt_undoes_a_stretched_logit() -> None:
    labels, raw = overconfident(20_000)
    found = calibration.fit_calibrator("platt", labels, raw)
    assert found.slope == pytest.approx(0.5, abs=0.03)
    assert found.intercept == pytest.approx(0, abs=0.06)


def test_isotonic_is_chosen_where_no_sigmoid_fits_and_there_are_rows_enough() -> None:
    labels, raw = bent(5_000)
    found = calibration.choose_calibrator(labels, raw)
    assert found.method == "isotonic"
    fresh_labels, fresh = bent(5_000, seed=1)
    before = classification.log_loss(fresh_labels, fresh)
    assert classification.log_loss(fresh_labels, found.apply(fresh)) < before - 0.05
    assert calibration.choose_calibrator(*bent(900)).method == "platt"


def test_platt_is_chosen_for_a_stretched_logit() -> None:
    assert calibration.choose_calibrator(*overconfident(2_000)).method == "platt"


def test_the_loss_of_a_calibration_is_that_of_rows_it_was_not_fitted_to() -> None:
    labels, raw = bent(1_200)
    losses = calibration.held_out_losses(labels, raw)
    fitted = calibration.fit_calibrator("isotonic", labels, raw).apply(raw)
    assert losses["isotonic"] > classification.log_loss(labels, fitted)
    assert losses["isotonic"] < losses["identity"]


def test_too_few_rows_of_a_class_leave_scores_alone() -> None:
    assert calibration.choose_calibrator([0] * 50 + [1] * 9, np.linspace(0, 1, 59)).method == "identity"
    assert calibration.choose_calibrator([0] * 50, np.linspace(0, 1, 50)).method == "identity"


def test_scores_that_rank_backwards_are_flattened_not_turned_round() -> None:
    labels, raw = overconfident(2_000)
    found = calibration.fit_calibrator("platt", labels, 1 - raw)
    assert found.slope > 0
    assert np.ptp(found.apply(1 - raw)) < 0.05


def test_separable_classes_do_not_promise_certainty() -> None:
    labels = np.repeat([0, 1], 600)
    raw = np.concatenate((np.linspace(0.05, 0.4, 600), np.linspace(0.6, 0.95, 600)))
    for method in ("platt", "isotonic"):
        calibrated = calibration.fit_calibrator(method, labels, raw).apply(raw)
        assert 0 < calibrated.min() < calibrated.max() < 1


def test_a_calibrator_comes_back_from_json_the_same() -> None:
    labels, raw = bent(3_000)
    found = calibration.choose_calibrator(labels, raw)
    again = msgspec.json.decode(msgspec.json.encode(found), type=calibration.Calibrator)
    assert again == found
    assert (again.apply(raw) == found.apply(raw)).all()


def test_reliability_bins_hold_equal_mass_and_intervals_around_the_observed_rate() -> None:
    labels, raw = bent(1_000)
    curve = calibration.reliability_curve(labels, raw, bins=5)
    assert curve.rows.tolist() == [200] * 5
    assert (curve.low < curve.observed).all()
    assert (curve.observed < curve.high).all()
    assert (np.diff(curve.predicted) > 0).all()


def test_a_wilson_interval_stays_inside_0_and_1() -> None:
    low, high = calibration.wilson_interval([0, 10, 5], [10, 10, 10])
    assert low[0] == pytest.approx(0, abs=1e-12)
    assert high[0] == pytest.approx(0.2775, abs=1e-4)
    assert high[1] == pytest.approx(1)
    assert (low[2], high[2]) == pytest.approx((0.2366, 0.7634), abs=1e-4)
