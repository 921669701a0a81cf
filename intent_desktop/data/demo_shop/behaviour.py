"""How the simulated shop's customers behave: their state, and the step that takes all of them through one day.

What moves people is a *wish*: a category they want something from, with an urgency. Wishes arise from taste, season,
the last purchase (companion categories) and from things used up; they bring people back until they buy or give up.
Whether somebody checks out depends on loyalty, satisfaction, urgency, price and coupons. Who is disappointed, or new,
leaves sooner; a day after which they are never seen again is drawn for everybody who leaves.
"""

import copy
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from intent_desktop.data.demo_shop import calendar
from intent_desktop.data.demo_shop.calendar import DAY_SECONDS
from intent_desktop.data.demo_shop.catalogue import CATEGORIES, Catalogue, season
from intent_desktop.data.demo_shop.customers import BOT, CUSTOMER, FRAUD, Customers
from intent_desktop.data.demo_shop.events import (
    CART,
    FAVOURITE,
    NOTHING,
    PURCHASE,
    RETURN,
    REVIEW,
    SEARCH,
    VIEW,
    Events,
    Pending,
    events_of,
    join,
)
from intent_desktop.data.demo_shop.visits import ShopWindow, Visits, browse

Floats = NDArray[np.float32]
Whole = NDArray[np.int32]
Positions = NDArray[np.intp]

COUPON_DAYS = 7
CHECKOUT_BASE = -1.4
CHECKOUT_LOYALTY = 0.35
CHECKOUT_SATISFACTION = 0.45
CHECKOUT_URGENCY = 1.3
LEAVING_A_DAY = 0.0016
BOT_CRAWLS = 10
BOT_VIEWS = 400

_RETURN_RATE = np.array([category.return_rate for category in CATEGORIES])
_RESTOCK = np.array([category.restock for category in CATEGORIES])
_COMPANION = np.array([category.companion for category in CATEGORIES], dtype=np.int8)


@dataclass(frozen=True)
class Actions:
    """What the shop does on a day: `price` in cents (items,), `coupon` in per cent off (accounts,), 0 for none.

    A coupon is good for one order within COUPON_DAYS, that day included.
    """

    price: Whole
    coupon: NDArray[np.int8]


@dataclass
class State:
    """Where every account stands on the morning of `day`; arrays have one entry an account."""

    day: int
    active: NDArray[np.bool_]
    """Has joined and not left."""
    left: NDArray[np.int16]
    """The last day on which they could be seen, NOTHING for those who are still there or yet to come."""
    satisfaction: Floats
    wish: NDArray[np.int8]
    urgency: Floats
    last_item: Whole
    basket: Whole
    """An item left in the basket."""
    last_bought: NDArray[np.int8]
    """Category of the last purchase."""
    restock: NDArray[np.int8]
    """A category of which the supply runs out, on `restock_day`."""
    restock_day: NDArray[np.int16]
    coupon: NDArray[np.int8]
    coupon_until: NDArray[np.int16]
    sessions: int
    """Number of sessions so far."""
    orders: int
    """Number of orders so far."""
    pending: Pending

    def copy(self) -> "State":
        """A copy that shares nothing with this one."""
        return copy.deepcopy(self)


def first_state(customers: Customers) -> State:
    """Before the first day: who joined earlier is there, with no wish and no history."""

    def nothing(kind: type) -> NDArray[Any]:
        return np.full(len(customers), NOTHING, dtype=kind)

    zeros = np.zeros(len(customers), dtype=np.float32)
    return State(
        day=0, active=customers.joined < 0, left=nothing(np.int16), satisfaction=zeros, wish=nothing(np.int8),
        urgency=zeros.copy(), last_item=nothing(np.int32), basket=nothing(np.int32), last_bought=nothing(np.int8),
        restock=nothing(np.int8), restock_day=nothing(np.int16), coupon=np.zeros(len(customers), dtype=np.int8),
        coupon_until=nothing(np.int16), sessions=0, orders=0,
        pending=Pending(np.empty(0, dtype=np.int16), events_of(0)),
    )  # fmt: skip


def step(
    customers: Customers, catalogue: Catalogue, state: State, actions: Actions, rng: np.random.Generator
) -> tuple[State, Events]:
    """One day for all accounts: the next morning's state, and the day's events in order of time.

    The state given is left as it was, so that several futures can be tried from one present.
    """
    state = state.copy()
    day = _Day(customers, catalogue, state, actions, rng)
    day.morning()
    happened = join([*day.shop(), *day.fraud(), day.crawl(), day.due()])
    day.evening()
    return state, happened.take(np.argsort(happened.second, kind="stable"))


class _Day:
    """One day in the making; changes `state` in place."""

    def __init__(
        self,
        customers: Customers,
        catalogue: Catalogue,
        state: State,
        actions: Actions,
        rng: np.random.Generator,
    ):
        self.customers, self.catalogue, self.state = customers, catalogue, state
        self.price, self.coupon, self.rng = actions.price, actions.coupon, rng
        self.date = calendar.date_of(state.day)
        self.window = ShopWindow(catalogue, state.day, actions.price, season(state.day))
        self.strikes = (customers.kind == FRAUD) & np.isin(state.day - customers.fraud_day, (0, 1))

    def morning(self) -> None:
        """New accounts, new coupons, wishes that arise or fade."""
        state, rng, customers = self.state, self.rng, self.customers
        accounts = len(customers)
        state.active |= customers.joined == state.day
        state.coupon[state.coupon_until < state.day] = 0
        given = self.coupon > 0
        state.coupon[given] = self.coupon[given]
        state.coupon_until[given] = state.day + COUPON_DAYS - 1

        gives_up = rng.random(accounts) < 0.10
        state.wish[gives_up] = NOTHING
        state.basket[rng.random(accounts) < 0.08] = NOTHING
        runs_out = state.active & (state.restock_day == state.day)
        chance = customers.wishes * np.where(customers.joined == state.day, 25, 1)
        arises = state.active & (state.wish < 0) & ((rng.random(accounts) < chance) | runs_out)
        user = np.flatnonzero(arises)
        wish = self.window.category_for(customers, user, np.full(len(user), NOTHING, dtype=np.int8), rng)
        companion = _COMPANION[state.last_bought[user]]
        goes_with = (state.last_bought[user] >= 0) & (rng.random(len(user)) < 0.3)
        wish = np.where(goes_with, companion, wish)
        state.wish[user] = np.where(runs_out[user], state.restock[user], wish)
        state.urgency[user] = rng.uniform(0.25, 1.0, len(user))
        state.urgency[runs_out] = 0.9
        state.urgency[state.wish < 0] = 0
        state.restock_day[runs_out] = NOTHING

    def shop(self) -> list[Events]:
        """Today's visits of people who come for themselves."""
        state, customers = self.state, self.customers
        user = self._visitors()
        visits = browse(
            customers, self.window, user, state.wish[user], state.urgency[user], state.last_item[user],
            state.basket[user], self.date, self.rng,
        )  # fmt: skip
        session = _ranks(visits.start) + state.sessions + 1
        state.sessions += len(visits.user)
        last = np.full(len(visits.user), NOTHING, dtype=np.int32)
        last[visits.visit] = visits.item  # views stand in order, so the last one stays
        state.last_item[visits.user] = last

        views = self._events(VIEW, visits, session, np.arange(len(visits.item)), 0.0)
        searches = self._searches(visits, session)
        added = self._carted(visits)
        carts = self._events(CART, visits, session, added, 3.0)
        liked = self._once(visits, self.rng.random(len(visits.item)) < 0.048 * np.exp(0.6 * visits.liking))
        favourites = self._events(FAVOURITE, visits, session, liked, 2.0)
        purchases = self._checkout(visits, session, added)
        return [views, searches, favourites, carts, purchases]

    def _visitors(self) -> Positions:
        state, customers, rng = self.state, self.customers, self.rng
        rate = customers.activity + np.where(state.wish >= 0, 0.06 + 0.30 * state.urgency, 0)
        rate *= calendar.attention(self.date) * np.exp(0.2 * state.satisfaction)
        if calendar.is_weekend(self.date):
            rate *= customers.weekend
        rate *= np.where(state.basket >= 0, 1.4, 1.0)
        rate *= np.where(state.coupon > 0, np.exp(0.25 * np.tanh(customers.coupon_effect)), 1.0)
        comes = rng.random(len(customers)) < 1 - np.exp(-rate)
        comes |= customers.joined == state.day
        return np.flatnonzero(comes & state.active & (customers.kind != BOT) & ~self.strikes)

    def _searches(self, visits: Visits, session: NDArray[np.int64]) -> Events:
        wish = self.state.wish[visits.user]
        searching = np.flatnonzero(self.rng.random(len(wish)) < np.where(wish >= 0, 0.55, 0.25))
        first = np.full(len(wish), NOTHING, dtype=np.int32)
        first[visits.visit[::-1]] = visits.item[::-1]
        return events_of(
            len(searching), user=visits.user[searching], kind=SEARCH,
            category=self.catalogue.category[first[searching]], second=visits.start[searching] + 2, session=session[searching],
        )  # fmt: skip

    def _carted(self, visits: Visits) -> Positions:
        """The views that put their item into the basket, no item twice in a visit."""
        state, user = self.state, visits.user[visits.visit]
        wished = state.wish[user] == self.catalogue.category[visits.item]
        dearness = np.log(self.price[visits.item] / self.catalogue.price[visits.item])
        elasticity = self.catalogue.elasticity[visits.item] * self.customers.price_sensitivity[user]
        chance = 0.074 * np.exp(
            0.4 * visits.liking + np.where(wished, 1.1 * state.urgency[user], 0) - elasticity * dearness
        )
        return self._once(visits, self.rng.random(len(chance)) < np.minimum(chance, 0.9))

    def _once(self, visits: Visits, chosen: NDArray[np.bool_]) -> Positions:
        views = np.flatnonzero(chosen)
        key = visits.visit[views].astype(np.int64) * len(self.catalogue) + visits.item[views]
        return views[np.unique(key, return_index=True)[1]]

    def _events(
        self, kind: int, visits: Visits, session: NDArray[np.int64], views: Positions, delay: float
    ) -> Events:
        visit, item = visits.visit[views], visits.item[views]
        return events_of(
            len(views), user=visits.user[visit], item=item, kind=kind, category=self.catalogue.category[item],
            second=visits.second[views] + delay, session=session[visit], cents=self.price[item],
        )  # fmt: skip

    def _checkout(self, visits: Visits, session: NDArray[np.int64], added: Positions) -> Events:
        """Purchases of those who check out; the others leave something in the basket."""
        state, customers, rng = self.state, self.customers, self.rng
        waiting = np.flatnonzero(state.basket[visits.user] >= 0)
        visit = np.concatenate([visits.visit[added], waiting])
        item = np.concatenate([visits.item[added], state.basket[visits.user[waiting]]])
        lines = np.unique(visit.astype(np.int64) * len(self.catalogue) + item)
        visit, item = lines // len(self.catalogue), (lines % len(self.catalogue)).astype(np.int32)

        user = visits.user
        odds = (
            CHECKOUT_BASE
            + CHECKOUT_LOYALTY * customers.loyalty[user]
            + CHECKOUT_SATISFACTION * state.satisfaction[user]
            + CHECKOUT_URGENCY * np.where(state.wish[user] >= 0, state.urgency[user] - 0.3, -0.3)
            + customers.coupon_effect[user] * state.coupon[user] / 20
        )
        buys = rng.random(len(user)) < 1 / (1 + np.exp(-odds))
        full = np.bincount(visit, minlength=len(user)) > 0
        state.basket[user[visit]] = item
        buying = np.flatnonzero(buys & full)
        state.basket[user[buying]] = NOTHING

        order = np.zeros(len(user), dtype=np.int64)
        order[buying] = _ranks(visits.end[buying]) + state.orders + 1
        state.orders += len(buying)
        bought = np.flatnonzero(order[visit] > 0)
        visit, item = visit[bought], item[bought]
        category = self.catalogue.category[item]
        coupon = state.coupon[user[visit]]
        state.coupon[user[buying]] = 0
        purchases = events_of(
            len(visit), user=user[visit], item=item, kind=PURCHASE, category=category, second=visits.end[visit] + 60,
            session=session[visit], order=order[visit], coupon=coupon,
            cents=np.round(self.price[item] * (1 - coupon / 100)),
            quantity=1 + rng.poisson(np.where(_RESTOCK[category] > 0, 0.5, 0.06)),
        )  # fmt: skip
        self._after_purchase(purchases)
        return purchases

    def _after_purchase(self, bought: Events) -> None:
        """What a purchase changes: satisfaction, wishes, supplies, and returns and reviews to come."""
        state, rng = self.state, self.rng
        user, item, category = bought.user, bought.item, bought.category
        experience = 0.6 * self.catalogue.quality[item] + 0.25 * self.window.liking(
            self.customers, user.astype(np.intp), item
        )
        experience += rng.normal(0, 0.6, len(item))
        state.last_bought[user] = category
        state.satisfaction[user] += (0.3 * (experience - state.satisfaction[user])).astype(np.float32)
        content = (state.wish[user] == category) & (rng.random(len(user)) < 0.9)
        state.wish[user[content]] = NOTHING
        state.urgency[user[content]] = 0
        lasts = _RESTOCK[category] * rng.uniform(0.75, 1.3, len(user)) * np.sqrt(bought.quantity)
        used_up = (_RESTOCK[category] > 0) & (rng.random(len(user)) < 0.7)
        state.restock[user[used_up]] = category[used_up]
        state.restock_day[user[used_up]] = state.day + lasts[used_up]

        returned = rng.random(len(user)) < np.minimum(_RETURN_RATE[category] * np.exp(-0.8 * experience), 0.9)
        self._later(RETURN, bought, returned, 3 + rng.poisson(5, len(user)))
        stars = np.clip(np.round(3.4 + 1.3 * experience), 1, 5)
        reviewed = rng.random(len(user)) < np.where((stars == 1) | (stars == 5), 0.2, 0.12)
        self._later(REVIEW, bought, reviewed, 4 + rng.poisson(6, len(user)), rating=stars)

    def _later(
        self,
        kind: int,
        bought: Events,
        chosen: NDArray[np.bool_],
        delay: NDArray[np.integer],
        rating: NDArray[np.number] | None = None,
    ) -> None:
        rows = bought.take(chosen)
        returned = kind == RETURN
        later = events_of(
            len(rows), user=rows.user, item=rows.item, kind=kind, category=rows.category, order=rows.order,
            second=self.rng.integers(8 * 3600, DAY_SECONDS, len(rows)), cents=rows.cents if returned else 0,
            quantity=rows.quantity if returned else 0, rating=0 if rating is None else rating[chosen],
        )  # fmt: skip
        due = (self.state.day + delay[chosen]).astype(np.int16)
        self.state.pending = self.state.pending.with_more(due, later)

    def due(self) -> Events:
        """Returns and reviews that come in today. Those of people who have left never do; chargebacks do."""
        state = self.state
        events, state.pending = state.pending.split(state.day)
        events = events.take(state.active[events.user] | (self.customers.kind[events.user] == FRAUD))
        state.satisfaction[events.user[events.kind == RETURN]] -= 0.35
        return events

    def fraud(self) -> list[Events]:
        """Bursts of expensive orders at night, most of them charged back (as returns) weeks later."""
        state, rng, catalogue = self.state, self.rng, self.catalogue
        user = np.flatnonzero(self.strikes & state.active)
        user = np.repeat(user, rng.integers(2, 7, len(user)))  # an entry an order from here on
        order = state.orders + 1 + np.arange(len(user))
        session = state.sessions + 1 + np.arange(len(user))
        state.orders += len(user)
        state.sessions += len(user)
        second = np.floor(rng.uniform(600, 5 * 3600, len(user)))

        lines = np.repeat(np.arange(len(user)), rng.integers(1, 4, len(user)))
        dear = np.flatnonzero(self.window.visible)
        dear = dear[np.argsort(-self.price[dear], kind="stable")][: max(10, len(dear) // 20)]
        item = rng.choice(dear, len(lines))
        columns = {
            "user": user[lines], "item": item, "category": catalogue.category[item], "session": session[lines],
            "cents": self.price[item],
        }  # fmt: skip
        begun = second[lines] + rng.integers(0, 40, len(lines))
        bought = events_of(
            len(lines), kind=PURCHASE, second=second[lines] + 75, order=order[lines],
            quantity=rng.integers(1, 4, len(lines)), **columns,
        )  # fmt: skip
        self._later(RETURN, bought, rng.random(len(lines)) < 0.85, rng.integers(6, 28, len(lines)))
        viewed = events_of(len(lines), kind=VIEW, second=begun, **columns)
        carted = events_of(len(lines), kind=CART, second=begun + 5, **columns)
        return [viewed, carted, bought]

    def crawl(self) -> Events:
        """Bots read the catalogue page by page, every third day for a month, and buy nothing."""
        state, rng, customers = self.state, self.rng, self.customers
        since = state.day - customers.bot_day.astype(np.int64)
        crawls = (customers.kind == BOT) & (since >= 0) & (since < 3 * BOT_CRAWLS) & (since % 3 == 0)
        user = np.flatnonzero(crawls)
        pages = 1 + rng.poisson(BOT_VIEWS * customers.browsing[user])
        view = np.arange(pages.sum()) - np.repeat(np.cumsum(pages) - pages, pages)
        shelf = np.flatnonzero(self.window.visible)
        item = shelf[(np.repeat(user * 97 + since[user] * 80, pages) + view) % len(shelf)]
        begins = rng.integers(0, DAY_SECONDS - 4 * pages.max(initial=0) - 1, len(user))
        session = np.repeat(state.sessions + 1 + np.arange(len(user)), pages)
        state.sessions += len(user)
        return events_of(
            len(item), user=np.repeat(user, pages), item=item, kind=VIEW, category=self.catalogue.category[item],
            second=np.repeat(begins, pages) + 3 * view + rng.integers(0, 3, len(item)), session=session,
            cents=self.price[item],
        )  # fmt: skip

    def evening(self) -> None:
        """Some leave for good: the new, the disappointed and the disloyal rather than others."""
        state, customers = self.state, self.customers
        age = state.day - customers.joined
        hazard = LEAVING_A_DAY * np.exp(-0.7 * customers.loyalty - 0.9 * state.satisfaction)
        hazard *= 1 + 5 * np.exp(-np.maximum(age, 0) / 25)
        leaves = (self.rng.random(len(customers)) < hazard) & (customers.kind == CUSTOMER)
        leaves |= (customers.kind == FRAUD) & (state.day == customers.fraud_day + 1)
        leaves &= state.active
        state.left[leaves] = state.day
        state.active &= ~leaves
        state.day += 1


def _ranks(values: NDArray[np.float64]) -> NDArray[np.int64]:
    """0 for the smallest, 1 for the next ..."""
    ranks = np.empty(len(values), dtype=np.int64)
    ranks[np.argsort(values, kind="stable")] = np.arange(len(values))
    return ranks
