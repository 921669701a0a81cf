"""Money: what acting on the best-scored rows earns, and where to stop."""

from typing import NamedTuple

import numpy as np
from numpy.typing import ArrayLike

from intent_desktop.metrics.classification import threshold_between
from intent_desktop.metrics.money import Money
from intent_desktop.metrics.tally import Floats, Ranking, Tally


class ProfitCurve(NamedTuple):
    """Total profit when acting on the top `share` of the rows; both (points,), from nobody to everybody."""

    share: Floats
    profit: Floats


class BestProfit(NamedTuple):
    """Where profit is highest: act on score ≥ `threshold`, the top `share` of the rows, for `profit` in all."""

    threshold: float
    share: float
    profit: float


def profit_curve(labels: ArrayLike, scores: ArrayLike, money: Money, points: int = 101) -> ProfitCurve:
    """Profit over the share of rows acted on, best scores first; labels, scores: (n,)."""
    tally = Ranking(labels, scores).tally()
    shares = np.linspace(0, 1, points)
    return ProfitCurve(shares, np.interp(shares, tally.chosen / tally.total, _profits(tally, money)))


def best_profit(labels: ArrayLike, scores: ArrayLike, money: Money) -> BestProfit:
    """The most profitable threshold; of equals, the one that acts on fewest. It may be to act on nobody.

    Choose it on validation rows and measure it on test rows: on the rows it was chosen on, it flatters itself.
    """
    tally = Ranking(labels, scores).tally()
    profits = _profits(tally, money)
    best = int(profits.argmax())
    return BestProfit(
        threshold_between(tally.values, best), float(tally.chosen[best] / tally.total), float(profits[best])
    )


def profit_at(labels: ArrayLike, scores: ArrayLike, money: Money, threshold: float) -> float:
    """Total profit when acting on score ≥ threshold."""
    hits, alarms, missed, left = Ranking(labels, scores).tally().confusion(threshold)
    return (
        hits * money.true_positive
        + alarms * money.false_positive
        + missed * money.false_negative
        + left * money.true_negative
    )


def _profits(tally: Tally, money: Money) -> Floats:
    """Profit for each number of chosen distinct scores: (u+1,), nobody first."""
    hits, alarms = tally.chosen_positives, tally.chosen_negatives
    return (
        hits * money.true_positive
        + alarms * money.false_positive
        + (tally.positive - hits) * money.false_negative
        + (tally.negative - alarms) * money.true_negative
    )
