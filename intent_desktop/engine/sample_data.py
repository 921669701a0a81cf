"""Small data with a known answer, for the self-test: a labelled table, and a log of what customers did."""

import datetime
from pathlib import Path

import numpy as np

from intent_desktop.data import store

ROWS = 600
CUSTOMERS, DAYS, TASTES, ITEMS_OF_A_TASTE = 120, 90, 4, 5
START = datetime.datetime(2025, 1, 1)


def write_table(path: Path) -> None:
    """Visits whose purchase depends on two columns, with noise."""
    generator = np.random.default_rng(0)
    minutes, pages = generator.exponential(5, ROWS), generator.poisson(6, ROWS)
    odds = 0.4 * minutes + 0.3 * pages - 4
    bought = generator.random(ROWS) < 1 / (1 + np.exp(-odds))
    lines = ["minutes,pages,device,bought"]
    devices = np.where(generator.random(ROWS) < 0.5, "phone", "desktop")
    lines += [
        f"{minute:.2f},{page},{device},{'yes' if buys else 'no'}"
        for minute, page, device, buys in zip(minutes, pages, devices, bought, strict=True)
    ]
    store.write_atomically(path, "\n".join(lines).encode())


def write_log(path: Path) -> None:
    """Customers who mostly look at, take and rate what is of their taste, each in a rhythm of their own."""
    generator = np.random.default_rng(0)
    rows = []
    for customer in range(CUSTOMERS):
        taste, rhythm = int(generator.integers(TASTES)), generator.gamma(2, 0.1)
        for day in np.flatnonzero(generator.random(DAYS) < rhythm):
            liked = generator.random() < 0.8
            kind = taste if liked else int(generator.integers(TASTES))
            item = kind * ITEMS_OF_A_TASTE + int(generator.integers(ITEMS_OF_A_TASTE))
            moment = START + datetime.timedelta(
                days=int(day), seconds=int(generator.integers(36_000, 72_000))
            )
            for step, action in enumerate(("view", "cart", "purchase")):
                if step and generator.random() > 0.6:
                    break
                stars = (
                    (4 if kind == taste else 2) + int(generator.integers(2)) if action == "purchase" else ""
                )
                when = moment + datetime.timedelta(minutes=step)
                rows.append((when.isoformat(sep=" "), f"c{customer}", f"i{item}", action, 5 + item, stars))
    lines = ["time,customer,item,event,price,rating"]
    lines += [",".join(map(str, row)) for row in sorted(rows)]
    store.write_atomically(path, "\n".join(lines).encode())
