"""A run that has kept histories: whose they are, and words for the items in them."""

import dataclasses
import functools
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray

from intent_desktop.engine.courses.ranking.histories import KeptHistories
from intent_desktop.examples.items import Items
from intent_desktop.messages import Note, Problem


@dataclasses.dataclass(frozen=True)
class KeptRun:
    """`items`: the catalogue that the codes of the kept histories stand for. `popularity` int64 (items,): actions on each.

    `owner`: whether the histories are those of users or of sessions.
    """

    kept: KeptHistories
    items: Items
    popularity: NDArray[np.int64]
    owner: Literal["user", "session"]

    @functools.cached_property
    def rows(self) -> dict[str, int]:
        """The row of each owner among the kept prompts."""
        return {name: row for row, name in enumerate(self.kept.owners)}

    @functools.cached_property
    def searched(self) -> list[str]:
        """What a search of the catalogue looks at: title, name and categories of each item, in small letters."""
        return [
            "\n".join(
                [self.items.words(code), str(self.items.names[code - 1]), *self.categories(code)]
            ).casefold()
            for code in range(1, len(self.items) + 1)
        ]

    @functools.cached_property
    def spoken(self) -> list[str]:
        """The columns of categories that say something to a person: not those of mere numbers, unless there are no others."""
        columns = list(self.items.vocabularies)
        worded = [
            column
            for column in columns
            if not all(value.isdecimal() for value in self.items.vocabularies[column])
        ]
        return worded or columns[:1]

    def categories(self, code: int) -> list[str]:
        """The categories of an item, of every spoken column that has one for it."""
        found = []
        for column in self.spoken:
            category = int(self.items.categories[column][code - 1])
            if category:
                found.append(self.items.vocabularies[column][category - 1])
        return found

    def described(self, code: int) -> dict[str, Any]:
        """An item as JSON values; code 0 is one that the model does not know."""
        if not code:
            words = Note("item_unknown").text()
            return {
                "code": 0, "name": "", "words": words, "category": "", "price": None, "popularity": 0,
            }  # fmt: skip
        prices = self.items.prices
        return {
            "code": int(code),
            "name": str(self.items.names[code - 1]),
            "words": self.items.words(code),
            "category": " · ".join(self.categories(code)),
            "price": None if prices is None else number(prices[code - 1]),
            "popularity": int(self.popularity[code - 1]),
        }

    def code_of(self, name: str) -> int:
        """The code of the item of that name; Problem `no_such_item`."""
        (code,) = self.items.codes([name])
        if not code:
            raise Problem("no_such_item", value=name)
        return int(code)

    def checked(self, code: int) -> int:
        """The code where it is one of the catalogue's; Problem `no_such_item`."""
        if not 1 <= code <= len(self.items):
            raise Problem("no_such_item", value=code)
        return code


def number(value: Any) -> float | None:
    """A number of single precision with the digits it was written with; None for NaN."""
    return None if np.isnan(value) else float(str(np.float32(value)))
