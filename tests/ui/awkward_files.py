"""Files of data that are hard to show: nothing in them, too much, or not what anybody would name a column."""

import datetime
import random
from pathlib import Path

WIDE = 2_000
HEADER = "pages,minutes,channel,bought"


def write(kind: str, folder: Path) -> Path:
    """A CSV of that kind in the folder; KeyError for a kind that is none."""
    text = {
        "ordinary": _visits(400),
        "header only": f"{HEADER}\n",
        "one row": f"{HEADER}\n3,1.5,mail,yes\n",
        "all missing": f"{HEADER}\n" + ",,,\n" * 300,
        "one class": _visits(300).replace("yes", "no"),
        "long names": _long_names(),
        "2,000 columns": _wide(),
        "histories": _histories(),
        "spending": _histories(),
        "an encoder": _histories(),
    }[kind]
    name = "客户购买意图" * 12 if kind == "long names" else kind  # as long as file systems take it
    path = folder / f"{name}.csv"
    path.write_text(text, encoding="utf-8")
    return path


def _visits(rows: int) -> str:
    chance = random.Random(0)
    lines = [HEADER]
    for _ in range(rows):
        pages = chance.randint(1, 30)
        bought = "yes" if chance.random() < pages / 40 else "no"
        lines.append(
            f"{pages},{10 * chance.random():.2f},{chance.choice(['mail', 'search', 'ads'])},{bought}"
        )
    return "\n".join(lines) + "\n"


def _long_names() -> str:
    chance = random.Random(1)
    names = [
        "客户在商店里停留的时间以及其他所有与购买意图有关的行为特征" * 6,
        "a_very_long_column_name_without_any_place_to_break_" * 8,
        "very long words with spaces between them " * 8,
        "是否购买",
    ]
    lines = [",".join(name.strip() for name in names)]
    for _ in range(300):
        pages = chance.randint(1, 30)
        channel = chance.choice(["渠道" * 40, "advertisement " * 20, "x" * 300]).strip()
        lines.append(f"{pages},{chance.random():.2f},{channel},{int(chance.random() < pages / 40)}")
    return "\n".join(lines) + "\n"


def _histories() -> str:
    """A log of customers who mostly go on to the next item, whose names are long."""
    chance = random.Random(3)
    lines = ["event_time,user_id,item_id,product_name,event_type,price"]
    for user in range(240):
        item = chance.randrange(30)
        for step in range(chance.randint(4, 9)):
            moment = datetime.datetime(2024, 3, 1) + datetime.timedelta(
                days=user % 30 + 2 * step, minutes=user
            )
            name = f"{'客户喜欢的商品' * 8} {item}" if item % 3 else f"{'a very long title ' * 9}{item}"
            lines.append(f"{moment},u{user:03},i{item:02},{name},{chance.choice(['view', 'buy'])},{5 + item}")
            item = (item + 1) % 30 if chance.random() < 0.8 else chance.randrange(30)
    return "\n".join(lines) + "\n"


def _wide() -> str:
    chance = random.Random(2)
    lines = [",".join(["bought", *[f"feature {place}" for place in range(1, WIDE)]])]
    for row in range(60):
        values = [
            f"{chance.random():.2f}" if place > 20 else chance.choice("abc") for place in range(1, WIDE)
        ]
        lines.append(",".join(["no" if row % 3 else "yes", *values]))
    return "\n".join(lines) + "\n"
