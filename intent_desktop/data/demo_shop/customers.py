"""Who shops in the simulated shop: fixed traits of each account, most of them hidden from the shop."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from intent_desktop.data.demo_shop.calendar import CHRONOTYPES, DAYS
from intent_desktop.data.demo_shop.catalogue import CATEGORIES, STYLES

Floats = NDArray[np.float32]

CUSTOMER, FRAUD, BOT = 0, 1, 2
KINDS = ("customer", "fraud", "bot")
TASTE_GROUPS = 8
FRAUD_SHARE = 0.004
BOT_SHARE = 0.0015

PLACES = (
    ("China", "Shanghai", 0.15, 0.15), ("China", "Beijing", 0.12, 0.12), ("China", "Shenzhen", 0.10, 0.10),
    ("China", "Chengdu", 0.09, -0.10), ("China", "Wuhan", 0.06, -0.15), ("Singapore", "Singapore", 0.06, 0.30),
    ("Germany", "Berlin", 0.07, 0.10), ("Germany", "Hamburg", 0.05, 0.15), ("Germany", "Munich", 0.05, 0.30),
    ("France", "Paris", 0.06, 0.15), ("France", "Lyon", 0.04, 0.00), ("United Kingdom", "London", 0.07, 0.20),
    ("United Kingdom", "Leeds", 0.03, -0.10), ("Spain", "Valencia", 0.03, -0.20), ("Poland", "Gdańsk", 0.02, -0.25),
)  # fmt: skip
"""Country, city, share of the accounts, level of the budget (logarithm)."""
AGE_BANDS = (
    ("18-24", 0.19, -0.30), ("25-34", 0.30, 0.00), ("35-44", 0.23, 0.15), ("45-54", 0.15, 0.15),
    ("55-64", 0.09, 0.05), ("65+", 0.04, -0.10),
)  # fmt: skip
"""Name, share, level of the budget."""
CHANNELS = (
    ("search", 0.30, 0.10), ("social", 0.22, -0.25), ("advertisement", 0.20, -0.40), ("friend", 0.13, 0.55),
    ("app store", 0.15, 0.20),
)  # fmt: skip
"""Name, share, level of the loyalty."""


@dataclass(frozen=True)
class Customers:
    """All accounts there will ever be, in the order in which they join; one entry an account."""

    user_id: NDArray[np.int32]
    kind: NDArray[np.int8]
    joined: NDArray[np.int16]
    """Day of joining; negative where that was before the first day."""
    place: NDArray[np.int8]
    age_band: NDArray[np.int8]
    channel: NDArray[np.int8]
    taste_group: NDArray[np.int8]
    taste: Floats
    """(accounts, STYLES): what they like, in the same space as the items' style."""
    preference: Floats
    """(accounts, categories): share of their wishes that falls on each category."""
    activity: Floats
    """Visits a day without a particular wish."""
    browsing: Floats
    """How long their visits are, 1 being usual."""
    wishes: Floats
    """New wishes a day (a wish is what makes people come back until they buy or give up)."""
    budget: Floats
    """Logarithm of the price level they prefer within a category."""
    price_sensitivity: Floats
    """Multiplies an item's price elasticity; 1 on average."""
    loyalty: Floats
    coupon_effect: Floats
    """What a valid 20 % coupon adds to the log-odds of checking out (a 10 % one: half of it); some resent them."""
    chronotype: NDArray[np.int8]
    weekend: Floats
    """Multiplies visits at weekends."""
    fraud_day: NDArray[np.int16]
    """Day of the fraudulent orders (and the day after); -1 for the honest."""
    bot_day: NDArray[np.int16]
    """First day on which a bot crawls; -1 for people."""

    def __len__(self) -> int:
        return len(self.user_id)


def build_customers(accounts: int, rng: np.random.Generator) -> Customers:
    """That many accounts; a third of them were there before the first day, the rest join all through the year."""
    joined = _joined(accounts, rng)
    place = _draw([row[2] for row in PLACES], accounts, rng)
    age_band = _draw([row[1] for row in AGE_BANDS], accounts, rng)
    channel = _draw([row[1] for row in CHANNELS], accounts, rng)
    taste_group, taste, preference = _tastes(age_band, rng)
    budget = (
        np.array([row[3] for row in PLACES])[place]
        + np.array([row[2] for row in AGE_BANDS])[age_band]
        + rng.normal(0, 0.45, accounts)
    )
    sensitivity = np.exp(-0.35 * budget + rng.normal(0, 0.4, accounts))
    sensitivity /= sensitivity.mean()
    # Those who were there before the first day are the ones who stayed: a selection of the loyal.
    loyalty = np.array([row[2] for row in CHANNELS])[channel] + rng.normal(0, 0.9, accounts)
    loyalty += np.where(joined < 0, 0.35, 0.0)
    resents = rng.random(accounts) < 0.12
    coupon_effect = np.where(
        resents,
        -rng.gamma(4.0, 0.15, accounts),
        np.clip(0.9 * (sensitivity - 0.55) - 0.15 * loyalty + rng.normal(0, 0.15, accounts), 0, 2.5),
    )
    kind, fraud_day, bot_day = _intruders(joined, rng)
    return Customers(
        user_id=(100_000 + np.cumsum(rng.integers(1, 6, accounts))).astype(np.int32),
        kind=kind,
        joined=joined,
        place=place,
        age_band=age_band,
        channel=channel,
        taste_group=taste_group,
        taste=taste,
        preference=preference,
        activity=_heavy_tailed(0.016, 1.0, accounts, rng),
        browsing=_heavy_tailed(1.0, 0.35, accounts, rng),
        wishes=_heavy_tailed(0.021, 0.75, accounts, rng),
        budget=budget.astype(np.float32),
        price_sensitivity=sensitivity.astype(np.float32),
        loyalty=loyalty.astype(np.float32),
        coupon_effect=coupon_effect.astype(np.float32),
        chronotype=rng.choice(CHRONOTYPES, accounts, p=[0.18, 0.20, 0.47, 0.15]).astype(np.int8),
        weekend=_heavy_tailed(1.15, 0.4, accounts, rng),
        fraud_day=fraud_day,
        bot_day=bot_day,
    )


def _joined(accounts: int, rng: np.random.Generator) -> NDArray[np.int16]:
    before = rng.random(accounts) < 0.35
    # A shop that grows: the last day brings 1.6 times as many accounts as the first.
    growing = DAYS * (np.sqrt(1 + rng.random(accounts) * (1.6**2 - 1)) - 1) / 0.6
    ago = 1 + 1400 * rng.beta(1, 3, accounts)
    return np.sort(np.where(before, -ago, np.minimum(growing, DAYS - 1)).astype(np.int16))


def _tastes(age_band: NDArray[np.int8], rng: np.random.Generator) -> tuple[NDArray[np.int8], Floats, Floats]:
    """Taste group, taste and category preference; the young and the old differ in what groups they belong to."""
    accounts, categories = len(age_band), len(CATEGORIES)
    affinity = rng.normal(0, 0.7, (len(AGE_BANDS), TASTE_GROUPS))[age_band]
    group = (affinity + rng.gumbel(size=affinity.shape)).argmax(axis=1)
    centre = rng.normal(0, 0.8, (TASTE_GROUPS, STYLES))
    taste = centre[group] + rng.normal(0, 0.45, (accounts, STYLES))
    shares = np.array([category.share for category in CATEGORIES])
    wish = (
        np.log(shares)
        + rng.normal(0, 0.9, (TASTE_GROUPS, categories))[group]
        + rng.normal(0, 0.8, (accounts, categories))
    )
    preference = np.exp(wish)
    preference /= preference.sum(axis=1, keepdims=True)
    return group.astype(np.int8), taste.astype(np.float32), preference.astype(np.float32)


def _intruders(
    joined: NDArray[np.int16], rng: np.random.Generator
) -> tuple[NDArray[np.int8], NDArray[np.int16], NDArray[np.int16]]:
    """A few accounts are no customers: fraudsters and bots, at least a few of each in any shop."""
    accounts = len(joined)
    kind = np.full(accounts, CUSTOMER, dtype=np.int8)
    able = rng.permutation(np.flatnonzero(joined < DAYS - 60))
    frauds, bots = max(4, round(accounts * FRAUD_SHARE)), max(3, round(accounts * BOT_SHARE))
    kind[able[:frauds]] = FRAUD
    kind[able[frauds : frauds + bots]] = BOT
    earliest = np.maximum(joined, 0) + 3
    day = (earliest + rng.random(accounts) * (DAYS - 12 - earliest)).astype(np.int16)
    none = np.int16(-1)
    return kind, np.where(kind == FRAUD, day, none), np.where(kind == BOT, day, none)


def _draw(shares: list[float], size: int, rng: np.random.Generator) -> NDArray[np.int8]:
    weights = np.array(shares)
    return rng.choice(len(shares), size, p=weights / weights.sum()).astype(np.int8)


def _heavy_tailed(median: float, spread: float, size: int, rng: np.random.Generator) -> Floats:
    return (median * np.exp(rng.normal(0, spread, size))).astype(np.float32)
