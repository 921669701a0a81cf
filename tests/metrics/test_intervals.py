"""Bootstrap intervals: right width, right units, fast."""

import time

import numpy as np
import pytest

from intent_desktop.metrics import classification, intervals


def sample(rows: int, seed: int = 0) -> tuple[np.ndarray, np.ndarray]:
    random = np.random.default_rng(seed)
    probabilities = random.beta(1, 3, size=rows)
    return (random.random(rows) < probabilities).astype(int), probabilities


def test_every_interval_contains_its_figure() -> None:
    labels, probabilities = sample(2_000)
    figures = classification.classification_metrics(labels, probabilities, 0.3)
    found = intervals.bootstrap_intervals(labels, probabilities, 0.3)
    assert found.keys() == classification.METRICS.keys()
    for name, (low, high) in found.items():
        assert low < figures[name] < high, name


def test_the_interval_of_a_rate_has_the_width_that_theory_gives() -> None:
    labels, probabilities = sample(4_000)
    low, high = intervals.bootstrap_intervals(labels, probabilities, 0.5)["base_rate"]
    rate = labels.mean()
    assert high - low == pytest.approx(2 * 1.96 * np.sqrt(rate * (1 - rate) / 4_000), rel=0.12)


def test_95_percent_intervals_hold_the_truth_about_95_times_in_100() -> None:
    truth = classification.roc_auc(*sample(400_000, seed=99))
    held = 0
    for seed in range(60):
        labels, probabilities = sample(300, seed=seed)
        low, high = intervals.bootstrap_intervals(labels, probabilities, 0.5, draws=200, seed=seed)["roc_auc"]
        held += low <= truth <= high
    assert 52 <= held <= 60


def test_the_same_seed_gives_the_same_interval() -> None:
    labels, probabilities = sample(500)
    first = intervals.bootstrap_intervals(labels, probabilities, 0.5, draws=200, seed=4)
    assert first == intervals.bootstrap_intervals(labels, probabilities, 0.5, draws=200, seed=4)
    assert first != intervals.bootstrap_intervals(labels, probabilities, 0.5, draws=200, seed=5)


def test_rows_of_one_user_drawn_together_widen_the_interval() -> None:
    labels, probabilities = sample(200)
    repeated = np.repeat(labels, 10), np.repeat(probabilities, 10)
    users = np.repeat([f"user {number}" for number in range(200)], 10)
    low, high = intervals.bootstrap_intervals(*repeated, 0.5)["roc_auc"]
    grouped_low, grouped_high = intervals.bootstrap_intervals(*repeated, 0.5, groups=users)["roc_auc"]
    single_low, single_high = intervals.bootstrap_intervals(labels, probabilities, 0.5)["roc_auc"]
    assert grouped_high - grouped_low > 2 * (high - low)
    assert grouped_high - grouped_low == pytest.approx(single_high - single_low, rel=0.2)


def test_a_class_with_a_single_row_leaves_no_figure_undefined_silently() -> None:
    labels = np.zeros(50)
    found = intervals.bootstrap_intervals(labels, np.linspace(0, 1, 50), 0.5, draws=200)
    assert "roc_auc" not in found
    assert "brier" in found


def test_paired_differences_are_sharper_than_two_intervals() -> None:
    labels, better = sample(3_000)
    worse = np.clip(better + np.random.default_rng(1).normal(0, 0.08, 3_000), 0, 1)
    low, high = intervals.paired_interval(labels, better, worse)
    difference = classification.roc_auc(labels, better) - classification.roc_auc(labels, worse)
    assert 0 < low < difference < high
    alone_low, alone_high = intervals.bootstrap_intervals(labels, better, 0.5)["roc_auc"]
    assert high - low < alone_high - alone_low


def test_a_model_does_not_differ_from_itself() -> None:
    labels, probabilities = sample(500)
    assert intervals.paired_interval(labels, probabilities, probabilities, "log_loss", draws=200) == (0, 0)


def test_a_rule_of_thumb_without_probabilities_can_be_compared_by_rank() -> None:
    labels, probabilities = sample(500)
    low, high = intervals.paired_interval(labels, probabilities, probabilities * 40, "roc_auc", draws=200)
    assert low == high == 0
    with pytest.raises(ValueError, match="between 0 and 1"):
        intervals.paired_interval(labels, probabilities, probabilities * 40, "brier", draws=200)


def test_draws_fall_with_size_but_never_under_200() -> None:
    assert intervals.draws_for(1_000) == 500
    assert intervals.draws_for(100_000) == 500
    assert intervals.draws_for(10_000_000) == 200
    assert intervals.draws_for(1_000, draws=100) == 100


def test_bands_enclose_their_curves() -> None:
    labels, probabilities = sample(3_000)
    bands = intervals.curve_bands(labels, probabilities)
    assert bands.keys() == {"roc", "pr", "gain", "lift"}
    for band in bands.values():
        inside = (band.low <= band.y + 1e-9) & (band.y - 1e-9 <= band.high)
        assert inside.mean() > 0.97
    assert bands["gain"].y[-1] == bands["roc"].y[-1] == 1
    assert bands["lift"].y[-1] == pytest.approx(1)


def test_among_the_best_positives_are_as_frequent_as_counted() -> None:
    labels, probabilities = sample(3_000)
    band = intervals.best_rates(labels, probabilities, points=10)
    best = np.argsort(-probabilities, kind="stable")
    for share, rate, low, high in zip(*band, strict=True):
        assert rate == pytest.approx(labels[best[: round(share * 3_000)]].mean(), abs=0.01)
        assert low <= rate <= high
    assert band.y[-1] == pytest.approx(labels.mean())


def test_a_hundred_thousand_rows_take_seconds_of_one_core() -> None:
    labels, probabilities = sample(100_000)
    started = time.process_time()
    intervals.bootstrap_intervals(labels, probabilities, 0.5, draws=100)
    assert time.process_time() - started < 5
