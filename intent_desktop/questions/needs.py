"""What each question needs of the data, as a few words that a person can tick off: customers, items, times, purchases."""

from collections.abc import Sequence
from typing import Literal

import msgspec

from intent_desktop.examples import windows
from intent_desktop.messages import Note
from intent_desktop.questions.offers import Inventory

NeedName = Literal[
    "customers", "histories", "items", "times", "days", "purchases", "money", "kinds", "ratings", "answers"
]
MONEY = ("price", "amount")
FEWEST_KINDS = 2
IN_TABLES: tuple[NeedName, ...] = ("answers",)
"""What a question of yes or no needs where each row is a thing to predict by itself."""


class Need(msgspec.Struct, frozen=True, kw_only=True):
    """One thing that a question needs: `label` in a word or two, `met` whether these data have it."""

    name: NeedName
    label: str
    met: bool


def needs(names: Sequence[NeedName], inventory: Inventory, *, in_tables: bool, possible: bool) -> list[Need]:
    """The needs of a question, held against the data; a possible question lacks none.

    `in_tables`: whether it can be asked of a table too, where it needs an answer to each row instead.
    """
    asked = IN_TABLES if in_tables and inventory.understanding.shape in ("table", "texts") else names
    return [
        Need(name=name, label=Note(f"need_{name}").text(), met=possible or _is_met(name, inventory))
        for name in asked
    ]


def _is_met(need: NeedName, inventory: Inventory) -> bool:
    understanding = inventory.understanding
    in_order = understanding.shape in ("event log", "sequences")
    match need:
        case "customers":
            return understanding.first("user") is not None
        case "histories":
            return in_order and any(understanding.first(role) for role in ("user", "session"))
        case "items":
            return understanding.first("item") is not None
        case "times":
            return inventory.first is not None
        case "days":
            return windows.longest_horizon(inventory.days) >= 1
        case "purchases":
            return bool(inventory.meanings.get("purchase"))
        case "money":
            return any(understanding.first(role) for role in MONEY)
        case "kinds":
            return len(inventory.meanings) >= FEWEST_KINDS
        case "ratings":
            return understanding.first("rating") is not None and understanding.shape != "sequences"
        case "answers":
            return (
                False  # a table without a column that can be the answer; else the question would be possible
            )
