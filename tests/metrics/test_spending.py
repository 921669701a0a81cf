"""Figures of expected spending, against values worked out by hand."""

import numpy as np
import pytest

from intent_desktop.metrics import spending

SPENT = np.array([0.0, 0.0, 10.0, 30.0, 60.0])


def test_the_right_order_is_worth_one_and_the_same_for_all_nothing() -> None:
    assert spending.gini(SPENT, SPENT) == pytest.approx(1)
    assert spending.gini(SPENT, -SPENT) == pytest.approx(-1)
    assert spending.gini(SPENT, np.full(5, 20.0)) == pytest.approx(0)
    assert np.isnan(spending.gini(np.zeros(5), SPENT))


def test_gini_is_the_area_between_the_curve_and_chance_against_the_best() -> None:
    # Shares of money by customers in order: 30, 90, 90, 100, 100 of 100; at best 60, 90, 100, 100, 100.
    said = np.array([1.0, 4.0, 2.0, 6.0, 5.0])
    found = np.trapezoid([0, 0.3, 0.9, 0.9, 1.0, 1.0], dx=0.2) - 0.5
    best = np.trapezoid([0, 0.6, 0.9, 1.0, 1.0, 1.0], dx=0.2) - 0.5
    assert spending.gini(SPENT, said) == pytest.approx(found / best)


def test_of_customers_expected_to_spend_the_same_each_counts_as_their_mean() -> None:
    said = np.array([1.0, 1.0, 1.0, 5.0, 5.0])
    assert spending.top_share(SPENT, said, 0.2) == pytest.approx(0.45)
    assert spending.top_share(SPENT, np.full(5, 1.0), 0.1) == pytest.approx(0.1)
    share, money = spending.gathered(SPENT, said, points=6)
    assert money == pytest.approx([0, 0.45, 0.9, 0.9 + 0.1 / 3, 0.9 + 0.2 / 3, 1])
    assert share[-1] == 1


def test_the_deviance_is_smallest_at_the_mean_and_bears_returns() -> None:
    losses = [spending.deviance(SPENT, np.full(5, said)) for said in (10.0, 18.0, 20.0, 22.0, 40.0)]
    assert np.argmin(losses) == 2
    assert spending.deviance([4.0], [4.0]) == 0
    assert spending.deviance([9.0], [4.0]) == pytest.approx(4 * (3 - 2) ** 2 / 2)
    assert spending.deviance([-5.0], [4.0]) == spending.deviance([0.0], [4.0])


def test_figures_say_how_far_off_amounts_and_their_sum_are() -> None:
    found = spending.figures(SPENT, SPENT + 10)
    assert found["mae"] == found["rmse"] == pytest.approx(10)
    assert found["total_ratio"] == pytest.approx(1.5)
    assert found["spearman"] == found["gini"] == pytest.approx(1)
    assert found["top_tenth"] == found["top_tenth_best"] == pytest.approx(0.3)
    assert (found["mean"], found["n"]) == (20, 5)


def test_intervals_hold_the_figure_and_two_like_models_cannot_be_told_apart() -> None:
    random = np.random.default_rng(0)
    worth = random.gamma(0.5, 100, 600)
    spent = worth * (random.random(600) < 0.5) - 5 * (random.random(600) < 0.02)
    good, like, noise = (worth * random.lognormal(0, spread, 600) for spread in (0.5, 0.5, 3.0))
    found, held = spending.figures(spent, good), spending.figure_intervals(spent, good, 200)
    assert set(held) == set(spending.FIGURES)
    assert all(low <= found[name] <= high for name, (low, high) in held.items())
    clear, tie = (spending.paired_interval(spent, good, other, 200) for other in (noise, like))
    assert clear is not None
    assert tie is not None
    assert clear[0] > 0
    assert tie[0] < 0 < tie[1]


def test_tenths_show_what_was_expected_and_what_came() -> None:
    said = np.arange(100.0)
    found = spending.tenths(said + 5, said)
    assert found.expected == pytest.approx(np.arange(9, -1, -1) * 10 + 4.5)
    assert found.real == pytest.approx(found.expected + 5)
    assert (found.low < found.real).all()
    assert len(spending.tenths([1.0, 2.0], [1.0, 2.0]).counts) == 2
