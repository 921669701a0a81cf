"""The demo shop: a simulated year of an online shop, with everything about it known.

`simulate` writes what a shop would export (events, users, items, prices, campaigns as CSV) and, apart from that, the
truth behind it, which no model may see. `Shop` is the same shop as an environment to act in, day by day:

    shop = Shop(seed=1, size="small")
    state = shop.reset()
    while not shop.over:
        state, events = shop.step(shop.policy(state))

The same seed gives the same shop, to the byte, with the same library versions. VERSION changes whenever the output
for a seed does.
"""

import contextlib
import datetime
import shutil
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, BinaryIO, Literal

import duckdb
import msgspec
import numpy as np
from numpy.typing import NDArray

from intent_desktop.data import store
from intent_desktop.data.demo_shop import behaviour, policy
from intent_desktop.data.demo_shop.behaviour import Actions, State, first_state
from intent_desktop.data.demo_shop.calendar import DAYS, FESTIVALS, OUTAGE, START, date_of
from intent_desktop.data.demo_shop.catalogue import CATEGORIES, Catalogue, build_catalogue
from intent_desktop.data.demo_shop.customers import (
    AGE_BANDS,
    BOT,
    CHANNELS,
    FRAUD,
    KINDS,
    PLACES,
    Customers,
    build_customers,
)
from intent_desktop.data.demo_shop.events import EVENT_NAMES, Events, join
from intent_desktop.events import Watch

VERSION = 1
Size = Literal["small", "medium", "large"]
ACCOUNTS = {"small": 2_800, "medium": 28_000, "large": 280_000}
ITEMS = {"small": 600, "medium": 2_400, "large": 8_000}
_ROWS_AT_ONCE = 500_000


class DemoShop(msgspec.Struct, frozen=True, kw_only=True):
    """Where a simulated shop's files lie and what is in them. `start` and `end` are the first and the last day."""

    folder: Path
    events: Path
    users: Path
    items: Path
    prices: Path
    campaigns: Path
    truth: Path
    """A folder: `users.parquet`, `items.parquet`, `truth.json`. Never input to anything that learns."""
    counts: dict[str, int]
    """Events by name, and the number of `events`, `users`, `items`, `sessions` and `orders`."""
    size: Size
    seed: int
    start: datetime.date
    end: datetime.date
    version: int = VERSION


class Shop:
    """The shop as an environment: reset, then a step a day for DAYS days.

    The world (customers, items, the default `policy`) depends on `seed` and `size` alone; `episode` chooses the luck
    of the days, so that one world can be lived through many times.
    """

    def __init__(self, seed: int, size: Size = "small"):
        self.seed, self.size = seed, size
        world, people, keeper = (np.random.default_rng([seed, part]) for part in range(3))
        self.catalogue: Catalogue = build_catalogue(ITEMS[size], world)
        self.customers: Customers = build_customers(ACCOUNTS[size], people)
        self.policy = policy.RandomPolicy(self.customers, self.catalogue, keeper)
        self.reset()

    def reset(self, episode: int = 0) -> State:
        """Back to the morning of the first day."""
        self.episode = episode
        self.state = first_state(self.customers)
        return self.state

    @property
    def over(self) -> bool:
        """Whether the year has ended."""
        return self.state.day >= DAYS

    def step(self, actions: Actions) -> tuple[State, Events]:
        """Live one day; earlier states stay as they were, and setting `state` to one of them goes back to it."""
        rng = np.random.default_rng([self.seed, 3, self.episode, self.state.day])
        self.state, events = behaviour.step(self.customers, self.catalogue, self.state, actions, rng)
        return self.state, events

    def uplift(self) -> NDArray[np.float64]:
        """(accounts,): what a 20 % coupon adds to the chance that the account, with something in its basket, checks
        out, all else being usual (no satisfaction either way, a wish of little urgency); 0 for bots."""
        customers = self.customers
        log_odds = behaviour.CHECKOUT_BASE + behaviour.CHECKOUT_LOYALTY * customers.loyalty
        difference = _probability(log_odds + customers.coupon_effect) - _probability(log_odds)
        return np.where(customers.kind == BOT, 0.0, difference)


def simulate(size: Size, seed: int, folder: Path, watch: Watch) -> DemoShop:
    """Write a simulated shop's files into `folder`, a few days at a time: memory does not grow with the events.

    Files of the same names are replaced, all at the end; a cancelled simulation leaves none.
    """
    folder.mkdir(parents=True, exist_ok=True)
    truth = folder / "truth"
    shop = Shop(seed, size)
    paths = {name: folder / f"{name}.csv" for name in _SELECT}
    with contextlib.ExitStack() as stack:
        connection = stack.enter_context(store.connect(folder))
        tables = {
            name: stack.enter_context(_csv(connection, path, _SELECT[name])) for name, path in paths.items()
        }
        tables["users"].write(_users(shop))
        tables["items"].write(_items(shop.catalogue))
        counts = _live(shop, tables, watch)
        _write_truth(connection, shop, truth, counts)
    return DemoShop(
        folder=folder, events=paths["events"], users=paths["users"], items=paths["items"], prices=paths["prices"],
        campaigns=paths["campaigns"], truth=truth, counts=counts, size=size, seed=seed, start=START,
        end=date_of(DAYS - 1),
    )  # fmt: skip


def _live(shop: Shop, tables: "Mapping[str, _Table]", watch: Watch) -> dict[str, int]:
    """Let the whole year happen and write down what a shop would; returns how much of each there was."""
    state = shop.reset()
    by_kind = np.zeros(len(EVENT_NAMES), dtype=np.int64)
    price = np.zeros(len(shop.catalogue), dtype=np.int32)
    waiting: list[tuple[int, Events]] = []
    while not shop.over:
        watch.check()
        watch.progress("simulating", state.day, DAYS)
        day, actions = state.day, shop.policy(state)
        changed = (shop.catalogue.launched <= day) & (actions.price != price)
        if changed.any():
            tables["prices"].write(_price_changes(shop.catalogue, actions.price, changed, day))
            price = np.where(changed, actions.price, price)
        if policy.is_campaign_day(day):
            tables["campaigns"].write(_campaign(shop.customers, actions.coupon, day))
        state, events = shop.step(actions)
        by_kind += np.bincount(events.kind, minlength=len(EVENT_NAMES))
        waiting.append((day, events))
        if shop.over or sum(len(part) for _, part in waiting) >= _ROWS_AT_ONCE:
            tables["events"].write(_event_columns(shop, waiting))
            waiting.clear()
    watch.progress("simulating", DAYS, DAYS)
    counts = {name: int(number) for name, number in zip(EVENT_NAMES, by_kind, strict=True)}
    return counts | {
        "events": int(by_kind.sum()), "users": len(shop.customers), "items": len(shop.catalogue),
        "sessions": state.sessions, "orders": state.orders,
    }  # fmt: skip


Columns = Mapping[str, NDArray[Any]]


def _listed(names: Any) -> str:
    return "[" + ", ".join(store.literal(name) for name in names) + "]"


_CATEGORY = f"{_listed(category.name for category in CATEGORIES)}[category + 1]"
_SELECT = {
    "events": f"""
        SELECT user_id, nullif(item_id, 0) AS item_id, {_listed(EVENT_NAMES)}[kind + 1] AS event_type,
            time AS event_time, nullif(session, 0) AS session_id, nullif("order", 0) AS order_id,
            nullif(cents / 100, 0)::DECIMAL(10, 2) AS price, nullif(quantity, 0) AS quantity, {_CATEGORY} AS category,
            nullif(coupon, 0) AS coupon, nullif(rating, 0) AS rating""",
    "users": f"""
        SELECT user_id, joined::DATE AS joined, {_listed(row[0] for row in PLACES)}[place + 1] AS country,
            {_listed(row[1] for row in PLACES)}[place + 1] AS city,
            {_listed(row[0] for row in AGE_BANDS)}[age_band + 1] AS age_band,
            {_listed(row[0] for row in CHANNELS)}[channel + 1] AS channel""",
    "items": f"""
        SELECT item_id, title, title_zh, {_CATEGORY} AS category, brand, variant,
            (price / 100)::DECIMAL(10, 2) AS price, (cost / 100)::DECIMAL(10, 2) AS cost, launched::DATE AS launched""",
    "prices": "SELECT item_id, valid_from::DATE AS valid_from, (price / 100)::DECIMAL(10, 2) AS price",
    "campaigns": "SELECT user_id, sent, campaign, coupon",
}


class _Table:
    """A CSV file that grows by chunks; DuckDB formats each chunk, which is then appended."""

    def __init__(self, connection: duckdb.DuckDBPyConnection, stream: BinaryIO, chunk: Path, select: str):
        self._connection, self._stream, self._chunk, self._select = connection, stream, chunk, select

    def write(self, columns: Columns) -> None:
        header = "true" if self._stream.tell() == 0 else "false"
        self._connection.register("chunk", dict(columns))
        self._connection.execute(
            f"COPY ({self._select} FROM chunk) TO {store.literal(str(self._chunk))} (FORMAT csv, HEADER {header})"
        )
        self._connection.unregister("chunk")
        with self._chunk.open("rb") as part:
            shutil.copyfileobj(part, self._stream, 1 << 20)


@contextlib.contextmanager
def _csv(connection: duckdb.DuckDBPyConnection, path: Path, select: str) -> Iterator[_Table]:
    with store.replacing(path) as temporary:
        chunk = temporary.with_suffix(".chunk")
        try:
            with temporary.open("wb") as stream:
                yield _Table(connection, stream, chunk, select)
        finally:
            chunk.unlink(missing_ok=True)


def _event_columns(shop: Shop, days: list[tuple[int, Events]]) -> Columns:
    events = join([part for _, part in days])
    midnight = np.repeat(np.array([_moment(day) for day, _ in days]), [len(part) for _, part in days])
    identifiers = np.append(shop.catalogue.item_id, np.int32(0))  # NOTHING, which is -1, finds the 0
    return {
        "user_id": shop.customers.user_id[events.user], "item_id": identifiers[events.item], "kind": events.kind,
        "time": midnight + events.second.astype("timedelta64[s]"), "session": events.session, "order": events.order,
        "cents": events.cents, "quantity": events.quantity, "category": events.category, "coupon": events.coupon,
        "rating": events.rating,
    }  # fmt: skip


def _users(shop: Shop) -> Columns:
    customers = shop.customers
    return {
        "user_id": customers.user_id, "joined": _dates(customers.joined), "place": customers.place,
        "age_band": customers.age_band, "channel": customers.channel,
    }  # fmt: skip


def _items(catalogue: Catalogue) -> Columns:
    order = np.argsort(catalogue.item_id)
    columns = {
        "item_id": catalogue.item_id, "title": np.array(catalogue.title, dtype=object),
        "title_zh": np.array(catalogue.title_zh, dtype=object), "category": catalogue.category,
        "brand": np.array(catalogue.brand, dtype=object), "variant": np.array(catalogue.variant, dtype=object),
        "price": catalogue.price, "cost": catalogue.cost, "launched": _dates(catalogue.launched),
    }  # fmt: skip
    return {name: values[order] for name, values in columns.items()}


def _price_changes(
    catalogue: Catalogue, price: NDArray[np.int32], changed: NDArray[np.bool_], day: int
) -> Columns:
    items = np.flatnonzero(changed)
    return {
        "item_id": catalogue.item_id[items],
        "valid_from": np.full(len(items), _moment(day)),
        "price": price[items],
    }


def _campaign(customers: Customers, coupon: NDArray[np.int8], day: int) -> Columns:
    sent = np.flatnonzero(customers.joined <= day)
    number = 1 + day // policy.CAMPAIGN_EVERY
    return {
        "user_id": customers.user_id[sent], "sent": np.full(len(sent), _moment(day)),
        "campaign": np.full(len(sent), number, dtype=np.int16), "coupon": coupon[sent],
    }  # fmt: skip


def _write_truth(
    connection: duckdb.DuckDBPyConnection, shop: Shop, truth: Path, counts: dict[str, int]
) -> None:
    truth.mkdir(exist_ok=True)
    customers, catalogue = shop.customers, shop.catalogue
    users = {
        "user_id": customers.user_id, "kind": np.array(KINDS, dtype=object)[customers.kind],
        "joined": _dates(customers.joined), "churned": _dates(shop.state.left, none=(shop.state.left < 0) | (customers.kind == FRAUD)),
        "taste_group": customers.taste_group, "activity": customers.activity, "wishes": customers.wishes,
        "budget": customers.budget, "price_sensitivity": customers.price_sensitivity, "loyalty": customers.loyalty,
        "coupon_effect": customers.coupon_effect, "uplift": shop.uplift(),
        "fraud_day": _dates(customers.fraud_day, none=customers.kind != FRAUD),
        "bot_day": _dates(customers.bot_day, none=customers.kind != BOT),
    }  # fmt: skip
    items = {
        "item_id": catalogue.item_id, "elasticity": catalogue.elasticity, "quality": catalogue.quality,
        "list_price": catalogue.price / 100, "cost": catalogue.cost / 100,
    }  # fmt: skip
    for name, columns in {"users": users, "items": items}.items():
        connection.register("chunk", columns)
        with store.replacing(truth / f"{name}.parquet") as temporary:
            connection.execute(f"COPY chunk TO {store.literal(str(temporary))} (FORMAT parquet)")
        connection.unregister("chunk")
    document = {
        "version": VERSION, "size": shop.size, "seed": shop.seed, "start": START, "end": date_of(DAYS - 1),
        "counts": counts, "coupon_arms": policy.ARMS, "coupon_arm_shares": policy.ARM_SHARES,
        "coupon_days": behaviour.COUPON_DAYS, "outage": OUTAGE, "festivals": FESTIVALS,
    }  # fmt: skip
    store.write_atomically(
        truth / "truth.json", msgspec.json.format(msgspec.json.encode(document), indent=2) + b"\n"
    )


def _moment(day: int) -> np.datetime64:
    return np.datetime64(date_of(day), "s")


def _dates(days: NDArray[np.int16], none: NDArray[np.bool_] | None = None) -> NDArray[np.datetime64]:
    dates = np.datetime64(START, "s") + days.astype("timedelta64[D]")
    return dates if none is None else np.where(none, np.datetime64("NaT"), dates)


def _probability(log_odds: NDArray[np.float32]) -> NDArray[np.float64]:
    return np.asarray(1 / (1 + np.exp(-log_odds.astype(np.float64))))
