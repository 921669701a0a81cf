"""A day's visits to the simulated shop: what people look at, and in which order.

Each view depends on the visitor's wish and taste, on what is popular today, and on the item viewed just before.
"""

import datetime
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from intent_desktop.data.demo_shop.calendar import DAY_SECONDS, arrival_seconds
from intent_desktop.data.demo_shop.catalogue import NEIGHBOURS, Catalogue
from intent_desktop.data.demo_shop.customers import Customers

Floats = NDArray[np.float32]
Whole = NDArray[np.int32]
Positions = NDArray[np.intp]

LONGEST = 30
"""Views in the longest visit."""
PROMOTION_EXPOSURE = 1.5
"""An item at 8 % or more below its list price gets this many times its usual attention."""
_CANDIDATES = 6
_FOLLOWS_NEIGHBOUR = 0.28
_CHANGES_CATEGORY = 0.15
_CHECKOUT_SECONDS = 120


@dataclass(frozen=True)
class Visits:
    """Today's visits and their views. `visit` numbers the visits 0, 1, ...; views name theirs by it."""

    user: Positions
    """(visits,)"""
    start: NDArray[np.float64]
    """(visits,): second of the day."""
    end: NDArray[np.float64]
    """(visits,): second of the day after the last view."""
    visit: Positions
    """(views,)"""
    item: Whole
    """(views,)"""
    liking: Floats
    """(views,): how much the visitor likes the item; about 0 on average."""
    second: NDArray[np.float64]
    """(views,): second of the day."""


class ShopWindow:
    """What can be seen in the shop on a day, and how much attention it draws."""

    def __init__(self, catalogue: Catalogue, day: int, price: Whole, wanted: Floats):
        """`price` in cents (items,); `wanted` (categories,) multiplies the wish for each category."""
        self.catalogue = catalogue
        self.visible = catalogue.launched <= day
        self.wanted = wanted
        weight = np.exp(catalogue.popularity[day // 7].astype(np.float64)) * self.visible
        weight[price <= 0.92 * catalogue.price] *= PROMOTION_EXPOSURE
        self._running = np.cumsum(weight)
        self._from = np.concatenate([[0.0], self._running])[catalogue.first]
        # One more row of zeros: position NOTHING (-1) then means "like nothing in particular".
        self._style = np.vstack([catalogue.style, np.zeros_like(catalogue.style[:1])])

    def liking(self, customers: Customers, user: Positions, item: Whole) -> Floats:
        """(n,): how much each user likes each item, with respect to style and price level."""
        fit = np.einsum("ns,ns->n", customers.taste[user], self._style[item])
        misfit = np.square(self.catalogue.price_level[item] - customers.budget[user])
        return np.asarray(0.5 * fit - 0.6 * misfit - 0.9, dtype=np.float32)

    def pick(
        self,
        customers: Customers,
        user: Positions,
        category: NDArray[np.int8],
        last: Whole,
        rng: np.random.Generator,
    ) -> Whole:
        """(n,): an item of the category for each: a few popular ones compete in how well they suit the user and
        the item seen last."""
        low, high = self._from[category][:, None], self._from[category.astype(np.int16) + 1][:, None]
        drawn = low + rng.random((len(user), _CANDIDATES)) * (high - low)
        first, end = self.catalogue.first[category], self.catalogue.first[category.astype(np.int16) + 1]
        candidates = np.searchsorted(self._running, drawn, side="right")
        candidates = np.clip(candidates, first[:, None], end[:, None] - 1)
        wanted = 0.5 * customers.taste[user] + 0.3 * self._style[last]
        score = np.einsum("ns,ncs->nc", wanted, self._style[candidates])
        score -= 0.6 * np.square(self.catalogue.price_level[candidates] - customers.budget[user][:, None])
        # Gumbel noise makes the best of the scores a draw by their softmax.
        score -= np.log(np.maximum(rng.standard_exponential(score.shape, dtype=np.float32), 1e-30))
        best = score.argmax(axis=1)
        return np.asarray(candidates[np.arange(len(user)), best], dtype=np.int32)

    def category_for(
        self, customers: Customers, user: Positions, wish: NDArray[np.int8], rng: np.random.Generator
    ) -> NDArray[np.int8]:
        """(n,): mostly the category of the user's wish, else one by their preference and the season."""
        chance = np.cumsum(customers.preference[user] * self.wanted, axis=1)
        drawn = rng.random(len(user), dtype=np.float32) * chance[:, -1]
        other = np.minimum((chance < drawn[:, None]).sum(axis=1), chance.shape[1] - 1)
        follows = (wish >= 0) & (rng.random(len(user)) < 0.8)
        return np.where(follows, wish, other).astype(np.int8)


def browse(
    customers: Customers,
    window: ShopWindow,
    user: Positions,
    wish: NDArray[np.int8],
    urgency: Floats,
    last: Whole,
    basket: Whole,
    date: datetime.date,
    rng: np.random.Generator,
) -> Visits:
    """One visit for each user given (n,), with what moves them: wish, urgency, last item seen, item left in the basket."""
    usual = 4.2 * customers.browsing[user] * (1 + 0.8 * urgency)
    length = np.minimum(1 + rng.exponential(usual).astype(np.int64), LONGEST)
    # The longest first: those still in the shop at the n-th view are then always the first so many.
    order = np.argsort(-length, kind="stable")
    user, wish, last, basket, length = (
        user[order],
        wish[order],
        last[order].copy(),
        basket[order],
        length[order],
    )
    category = np.zeros(len(user), dtype=np.int8)
    clock = np.full(len(user), 10.0)
    visits, items, seconds = [], [], []
    for view in range(int(length.max(initial=0))):
        n = int(np.searchsorted(-length, -view, side="left"))
        now = slice(0, n)
        if view == 0:
            turns = np.ones(n, dtype=np.bool_)
        else:
            turns = rng.random(n) < _CHANGES_CATEGORY
        turning = np.flatnonzero(turns)
        category[turning] = window.category_for(customers, user[turning], wish[turning], rng)
        item = window.pick(customers, user[now], category[now], last[now], rng)
        chance = rng.random(n)
        if view == 0:
            item = np.where((basket[now] >= 0) & (chance < 0.45), basket[now], item)
            comes_back = (basket[now] < 0) & (last[now] >= 0) & (wish[now] >= 0) & (chance < 0.25)
            item = np.where(comes_back, last[now], item)
        else:
            beside = window.catalogue.neighbours[last[now], rng.integers(0, NEIGHBOURS, n)]
            item = np.where((chance < _FOLLOWS_NEIGHBOUR) & window.visible[beside], beside, item)
        category[now] = window.catalogue.category[item]
        last[now] = item
        visits.append(np.arange(n))
        items.append(item)
        seconds.append(clock[now].copy())
        clock[now] += 6 + rng.exponential(36, n)
    visit = _concatenate(visits, np.intp)
    item = _concatenate(items, np.int32)
    arrives = arrival_seconds(customers.chronotype[user], date, rng)
    start = np.minimum(arrives, DAY_SECONDS - 1 - clock - _CHECKOUT_SECONDS)
    return Visits(
        user=user,
        start=start,
        end=start + clock,
        visit=visit,
        item=item,
        liking=window.liking(customers, user[visit], item),
        second=start[visit] + _concatenate(seconds, np.float64),
    )


def _concatenate(parts: Sequence[NDArray[Any]], kind: type) -> NDArray[Any]:
    return np.concatenate(parts) if parts else np.empty(0, dtype=kind)
