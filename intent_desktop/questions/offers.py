"""What a question can do with given data, before anything is learnt: what they lack, its options, how it is judged.

Everything here is data that a window shows without knowing the question.
"""

import datetime
from collections.abc import Mapping
from typing import Any, Literal

import msgspec

from intent_desktop.data.dataset import Meaning, Understanding
from intent_desktop.messages import Note

Choice = tuple[Any, str]
"""A value of an option, and the words a person chooses it by."""


class Inventory(msgspec.Struct, frozen=True, kw_only=True):
    """What is known of a source when questions are offered.

    `values` counts rows by the value as text, for columns of few values; `distinct` holds every column's number of
    different values. `meanings` counts the actions of an event log. `first` and `last` are the outer moments of the
    column in the role time, where it holds dates; `users_repeat` says whether some user has several rows, `return_days` within
    how many days of the last purchase (where there are none, action) nine of ten of the next ones came.
    """

    understanding: Understanding
    rows: int
    distinct: dict[str, int]
    values: dict[str, dict[str, int]]
    meanings: dict[Meaning, int] = {}
    first: datetime.datetime | None = None
    last: datetime.datetime | None = None
    users_repeat: bool = False
    return_days: int | None = None

    @property
    def days(self) -> float:
        """From the first moment to the last."""
        if self.first is None or self.last is None:
            return 0.0
        return (self.last - self.first).total_seconds() / 86_400


class Option(msgspec.Struct, frozen=True, kw_only=True):
    """One choice a person has in asking: `name` is the field of `Settings` that it fills.

    `least` and `greatest` bound numbers and dates (ISO texts). Where the choices depend on another option,
    `choices_by` names it and holds them by its value; `choices` are then those of its default. Left empty (None), an
    option stands for the question's own way, unless it is `required`. `suggested` is what a window fills in at first where
    that is not the question's own way: it can be taken back.
    """

    name: str
    label: str
    explanation: str
    kind: Literal["number", "whole", "wholes", "choice", "date", "column", "value", "switch", "names"]
    default: Any = None
    suggested: Any = None
    least: float | str | None = None
    greatest: float | str | None = None
    choices: list[Choice] = []
    choices_by: tuple[str, dict[str, list[Choice]]] | None = None
    unit: Literal["", "days"] = ""
    required: bool = False


class Offer(msgspec.Struct, frozen=True, kw_only=True):
    """Whether a question can be asked of some data: not where they lack something.

    `judged` says how the answers would be judged, by the way of splitting (the default one first); `shares` how much is learnt
    from, chosen on and judged on, for the ways that draw rows or cut them by time.
    """

    explanation: str
    lacks: list[Note] = []
    options: list[Option] = []
    judged: dict[str, str] = {}
    shares: dict[str, tuple[float, float, float]] = {}

    @property
    def possible(self) -> bool:
        return not self.lacks


def option(
    name: str, kind: Any, *, code: str = "", told: Mapping[str, Any] | None = None, **further: Any
) -> Option:
    """An option whose label and explanation are the declared message `code`, by default `option_<name>`; `told` are its parameters."""
    note = Note(code or f"option_{name}", dict(told or {}))
    return Option(name=name, label=note.text(), explanation=note.advice(), kind=kind, **further)


def split_option(ways: list[str]) -> Option:
    """How rows are set aside for judging; the first of the ways is the default."""
    choices = [(way, Note(f"split_{way.replace('-', '_')}").text()) for way in ways]
    return option("split", "choice", default=ways[0], choices=choices)


def seed_option() -> Option:
    """The number that decides every random choice."""
    return option("seed", "whole", default=0, least=0, greatest=1_000_000)


def words(value: str, rows: int) -> str:
    """A value of a column with the rows that hold it, to be chosen from a list."""
    return Note("value_with_rows", {"value": value, "rows": rows}).text()
