"""What the simulated shop does when nobody steers it: prices that move, promotions, and coupons at random."""

import numpy as np
from numpy.typing import NDArray

from intent_desktop.data.demo_shop.behaviour import Actions, State
from intent_desktop.data.demo_shop.calendar import DAYS, FESTIVALS, date_of
from intent_desktop.data.demo_shop.catalogue import Catalogue
from intent_desktop.data.demo_shop.customers import Customers

CAMPAIGN_EVERY = 28
FIRST_CAMPAIGN = 10
ARMS = (0, 10, 20)
"""Per cent off."""
ARM_SHARES = (0.6, 0.2, 0.2)
"""Probability of each arm, the same for every account that has joined by the day of the campaign."""


class RandomPolicy:
    """Every fourth week a campaign in which chance alone decides who gets which coupon; each week some items
    change price for good, and some are on promotion until the week is over. Nothing depends on the customers."""

    def __init__(self, customers: Customers, catalogue: Catalogue, rng: np.random.Generator):
        self._joined = customers.joined
        self._prices = _weekly_prices(catalogue, rng)
        self._seed = int(rng.integers(2**62))

    def __call__(self, state: State) -> Actions:
        """Today's prices and coupons."""
        coupon = np.zeros(len(self._joined), dtype=np.int8)
        if is_campaign_day(state.day):
            rng = np.random.default_rng([self._seed, state.day])
            arms = rng.choice(np.array(ARMS, dtype=np.int8), len(coupon), p=ARM_SHARES)
            coupon = np.where(self._joined <= state.day, arms, 0).astype(np.int8)
        return Actions(price=self._prices[state.day // 7], coupon=coupon)


def is_campaign_day(day: int) -> bool:
    """Whether coupons are sent on that day."""
    return day % CAMPAIGN_EVERY == FIRST_CAMPAIGN


def _weekly_prices(catalogue: Catalogue, rng: np.random.Generator) -> NDArray[np.int32]:
    """(weeks, items) in cents."""
    weeks, items = DAYS // 7 + 1, len(catalogue)
    changes = rng.random((weeks, items)) < 0.03
    levels = np.exp(np.cumsum(np.where(changes, rng.normal(0, 0.09, (weeks, items)), 0.0), axis=0))
    levels = np.clip(levels, 0.7, 1.4)
    festive = np.array(
        [
            any(FESTIVALS.get(date_of(7 * week + d).isoformat(), 1) > 1.4 for d in range(7))
            for week in range(weeks)
        ]
    )
    promoted = rng.random((weeks, items)) < np.where(festive, 0.25, 0.05)[:, None]
    reduction = np.where(promoted, rng.choice([0.1, 0.2, 0.3], (weeks, items), p=[0.5, 0.35, 0.15]), 0)
    cents = np.round(catalogue.price * levels * (1 - reduction))
    return np.asarray(np.maximum(cents, 50), dtype=np.int32)
