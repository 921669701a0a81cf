"""Profit from a 2×2 money matrix, done by hand and by brute force."""

import numpy as np
import pytest

from intent_desktop.metrics.money import Money
from intent_desktop.metrics.profit import best_profit, profit_at, profit_curve

COUPON = Money(true_positive=20, false_positive=-5)


def test_profit_done_by_hand() -> None:
    labels, scores = [1, 0, 1, 0], [0.9, 0.8, 0.7, 0.1]
    curve = profit_curve(labels, scores, COUPON, points=5)
    assert curve.share.tolist() == [0, 0.25, 0.5, 0.75, 1]
    assert curve.profit.tolist() == [0, 20, 15, 35, 30]
    best = best_profit(labels, scores, COUPON)
    assert best == (pytest.approx(0.4), 0.75, 35)
    assert profit_at(labels, scores, COUPON, best.threshold) == 35


def test_missed_buyers_and_those_left_alone_count_too() -> None:
    money = Money(true_positive=10, false_positive=-1, false_negative=-3, true_negative=0.5)
    assert profit_at([1, 0, 1, 0], [0.9, 0.8, 0.2, 0.1], money, 0.5) == 10 - 1 - 3 + 0.5


def test_the_best_threshold_beats_every_other_with_ties() -> None:
    random = np.random.default_rng(0)
    scores = random.random(500).round(2)
    labels = (random.random(500) < scores**2).astype(int)
    best = best_profit(labels, scores, COUPON)
    others = [profit_at(labels, scores, COUPON, cut) for cut in np.unique(scores)]
    assert best.profit == max(others) == profit_at(labels, scores, COUPON, best.threshold)
    assert best.share == (scores >= best.threshold).mean()


def test_where_acting_never_pays_the_best_is_nobody() -> None:
    best = best_profit([1, 0], [0.9, 0.1], Money(true_positive=-1, false_positive=-1))
    assert (best.share, best.profit) == (0, 0)
    assert best.threshold > 0.9
