"""A log of a Chinese shop: the names of its file, columns and values are Chinese, with no Latin letter among them."""

from pathlib import Path

import numpy as np

NAME = "订单 数据.csv"
_KINDS = ("茶叶", "点心", "瓷器")


def write(folder: Path, customers: int = 150, days: int = 200) -> Path:
    """Write it into a folder; returns the file. Who comes often buys often, and some stay away for good."""
    generator = np.random.default_rng(3)
    rows = []
    start = np.datetime64("2024-01-01T08:00:00")
    for customer in range(customers):
        often = generator.gamma(1, 0.1)
        leaves = generator.exponential(2 * days)
        for day in np.sort(generator.uniform(0, days, generator.poisson(often * days) + 1)):
            if day < max(leaves, 1):
                item = int(generator.integers(30))
                moment, bought = start + np.timedelta64(int(day * 86_400), "s"), generator.random() < 0.3
                for minutes, event in ((0, "浏览"), (2, "购买"))[: 1 + bought]:
                    rows.append((moment + np.timedelta64(minutes, "m"), customer, item, event))
    rows.sort()
    lines = ["用户编号,商品编号,时间,行为,价格,类别"]
    lines += [
        f"顾客{customer:03},商品{item:02},{str(moment).replace('T', ' ')},{event},{5 + 3.5 * item},{_KINDS[item % 3]}"
        for moment, customer, item, event in rows
    ]
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / NAME
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path
