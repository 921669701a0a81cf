"""Files made by hand for the tests: a table of visits and a log of a small shop, both with something to learn."""

from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np

Table = dict[str, Sequence[object]]


def visits(rows: int = 600, seed: int = 0) -> Table:
    """Visits whose purchase depends on two columns, with noise."""
    generator = np.random.default_rng(seed)
    minutes, pages = generator.exponential(5, rows).round(2), generator.poisson(6, rows)
    odds = 0.4 * minutes + 0.3 * pages - 4
    return {
        "visitor": [f"v{number:05}" for number in range(rows)],
        "minutes": minutes.tolist(),
        "pages": pages.tolist(),
        "device": np.where(generator.random(rows) < 0.5, "phone", "desktop").tolist(),
        "bought": np.where(generator.random(rows) < 1 / (1 + np.exp(-odds)), "yes", "no").tolist(),
    }


def shop_log(users: int = 300, days: int = 240, seed: int = 0) -> Table:
    """Actions of customers of whom some come often and buy, others stay away for good after a while."""
    generator = np.random.default_rng(seed)
    visits_a_day = generator.gamma(1, 0.08, users)
    leaves_on = generator.exponential(2 * days, users)
    rows = []
    start = np.datetime64("2024-01-01T00:00:00")
    for user in range(users):
        times = generator.uniform(0, days, generator.poisson(visits_a_day[user] * days) + 1)
        for day in np.sort(times[times < max(leaves_on[user], 1)]):
            second = int(day * 86_400)
            item = int(generator.integers(40))
            rows.append((second, user, item, "view"))
            if generator.random() < 0.3:
                rows.append((second + 60, user, item, "buy"))
    rows.sort()
    return {
        "user_id": [f"u{user:04}" for _, user, _, _ in rows],
        "item_id": [f"i{item:03}" for _, _, item, _ in rows],
        "event_time": [str(start + np.timedelta64(second, "s")).replace("T", " ") for second, *_ in rows],
        "event_type": [event for *_, event in rows],
        "price": [round(5 + 3.5 * item, 2) for _, _, item, _ in rows],
    }


def write(path: Path, table: Mapping[str, Sequence[object]], encoding: str = "utf-8") -> Path:
    """The table as comma separated text (no value may hold a comma); returns the path."""
    lines = [",".join(table), *(",".join(map(str, row)) for row in zip(*table.values(), strict=True))]
    path.write_text("\n".join(lines) + "\n", encoding=encoding)
    return path
