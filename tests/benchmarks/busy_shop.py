"""A log of any size for timing: views, carts and purchases of a shop over half a year, as one CSV in time order.

It is a stream of visits, not the demo shop: no world is simulated, so ten million events take seconds. Customers
differ in how often they come, what they spend, how likely they buy, and when they leave, so there is something to learn.
"""

from pathlib import Path

import duckdb
import numpy as np
import pandas

DAYS = 180
ITEMS = 50_000
VISIT_ACTIONS = 4.1
"""A little fewer than a visit has on average, so that enough rows come together; the rest is dropped at random."""
CATEGORIES = (
    "shoes", "shirts", "dresses", "bags", "phones", "laptops", "audio", "kitchen", "garden", "toys", "books",
    "beauty", "sport", "pets", "office", "food", "lighting", "tools", "baby", "furniture",
)  # fmt: skip


def write(path: Path, events: int, users: int, seed: int = 0) -> None:
    """Write `events` rows: event_time, event_type, product_id, category, price, user_id, user_session."""
    generator = np.random.default_rng(seed)
    visitor, start = _visits(generator, round(events / VISIT_ACTIONS), users)
    visit, item, kind, moment = _actions(generator, visitor, start, users)
    keep = generator.permutation(np.flatnonzero(moment < DAYS * 86400))[:events]
    order = keep[np.argsort(moment[keep], kind="stable")]
    category = generator.integers(len(CATEGORIES), size=ITEMS)
    price = np.round(np.exp(generator.normal(3, 1, ITEMS)), 2)
    frame = pandas.DataFrame(
        {
            "moment": moment[order],
            "kind": kind[order],
            "item": item[order],
            "price": price[item[order]],
            "category": category[item[order]].astype(np.int8),
            "visitor": visitor[visit[order]],
            "visit": visit[order],
        }
    )
    del moment, kind, item, visit, order, keep
    listed = ", ".join(f"'{name}'" for name in CATEGORIES)
    connection = duckdb.connect()
    connection.register("log", frame)
    connection.execute(
        "COPY (SELECT strftime(TIMESTAMP '2025-01-01' + to_seconds(moment), '%Y-%m-%d %H:%M:%S') AS event_time,"
        " ['view', 'cart', 'purchase'][kind + 1] AS event_type, 100000 + item AS product_id,"
        f" [{listed}][category + 1] AS category, price, 500000 + visitor AS user_id, visit AS user_session"
        f" FROM log) TO '{path}' (HEADER)"
    )


def _visits(generator: np.random.Generator, visits: int, users: int) -> tuple[np.ndarray, np.ndarray]:
    """Who comes in each visit, and at what second: loyal and rare visitors, arriving and leaving over the half-year."""
    begin = np.maximum(generator.uniform(-DAYS / 2, DAYS * 0.95, users), 0)
    end = np.minimum(begin + 5 + generator.exponential(100, users), DAYS)
    rate = np.exp(generator.normal(0, 1, users)) * (end - begin)
    visitor = generator.choice(users, size=visits, p=rate / rate.sum()).astype(np.int32)
    day = np.floor(generator.uniform(begin[visitor], end[visitor]))
    clock = np.clip(generator.normal(15.5, 4.5, visits), 0, 23.99) * 3600
    return visitor, (day * 86400 + clock).astype(np.int64)


def _actions(
    generator: np.random.Generator, visitor: np.ndarray, start: np.ndarray, users: int
) -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]:
    """For each action its visit, item, kind (0 view, 1 cart, 2 purchase) and second: a view, perhaps more."""
    views = generator.geometric(0.28, len(visitor))
    visit = np.repeat(np.arange(len(visitor), dtype=np.int32), views)
    item = np.minimum(ITEMS - 1, np.exp(generator.uniform(0, np.log(ITEMS), len(visit)))).astype(np.int32)
    since = generator.integers(20, 120, len(visit))
    since[np.cumsum(views) - views] = 0  # a visit's first view is its start
    passed = np.cumsum(since)
    moment = start[visit] + passed - np.repeat(passed[np.cumsum(views) - views], views)
    keenness = generator.beta(1.2, 9, users)[visitor[visit]]
    carted = np.flatnonzero(generator.random(len(visit)) < keenness)
    bought = carted[generator.random(len(carted)) < 0.25 + 0.5 * (keenness[carted] > 0.15)]
    rows = np.concatenate([np.arange(len(visit)), carted, bought])
    kind = np.repeat(np.array([0, 1, 2], dtype=np.int8), [len(visit), len(carted), len(bought)])
    return visit[rows], item[rows], kind, moment[rows] + 3 * kind
