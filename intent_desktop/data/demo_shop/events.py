"""Events of the simulated shop, as columns."""

from dataclasses import dataclass, fields
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

VIEW, SEARCH, CART, FAVOURITE, PURCHASE, RETURN, REVIEW = range(7)
EVENT_NAMES = ("view", "search", "cart", "favourite", "purchase", "return", "review")
NOTHING = -1
"""Stands for "none" wherever a position (of an item, a category) or a day could be."""

_TYPES: dict[str, type[np.integer[Any]]] = {
    "user": np.int32, "item": np.int32, "kind": np.int8, "category": np.int8, "second": np.int32, "session": np.int64,
    "order": np.int64, "cents": np.int32, "quantity": np.int16, "coupon": np.int8, "rating": np.int8,
}  # fmt: skip


@dataclass(frozen=True)
class Events:
    """What happened, one entry an event; all arrays are of one length."""

    user: NDArray[np.int32]
    """Position in Customers."""
    item: NDArray[np.int32]
    """Position in the Catalogue; NOTHING for a search."""
    kind: NDArray[np.int8]
    """VIEW, SEARCH ..."""
    category: NDArray[np.int8]
    second: NDArray[np.int32]
    """Seconds since midnight."""
    session: NDArray[np.int64]
    """0 where there is none (returns, reviews)."""
    order: NDArray[np.int64]
    """0 where there is none."""
    cents: NDArray[np.int32]
    """Unit price at that moment; of a purchase or return: as paid."""
    quantity: NDArray[np.int16]
    """0 but for purchases and returns."""
    coupon: NDArray[np.int8]
    """Per cent off by a coupon used in this purchase."""
    rating: NDArray[np.int8]
    """1 to 5 in a review, else 0."""

    def __len__(self) -> int:
        return len(self.user)

    def take(self, chosen: NDArray[np.bool_] | NDArray[np.intp]) -> "Events":
        """The chosen events, by mask or positions."""
        return Events(*(getattr(self, field.name)[chosen] for field in fields(self)))


def events_of(count: int, **columns: ArrayLike) -> Events:
    """That many events; a column given as one number is the same for all, one not given is "none"."""
    absent = {"item": NOTHING, "category": NOTHING}
    return Events(
        **{
            name: np.full(count, columns.get(name, absent.get(name, 0)), dtype=kind)
            for name, kind in _TYPES.items()
        }
    )


def join(parts: list[Events]) -> Events:
    """All the events of the parts, one after the other."""
    return Events(
        *(np.concatenate([getattr(part, field.name) for part in parts]) for field in fields(Events))
    )


@dataclass(frozen=True)
class Pending:
    """Returns and reviews still to come: each event with the day it is due."""

    due: NDArray[np.int16]
    events: Events

    def with_more(self, due: NDArray[np.int16], events: Events) -> "Pending":
        """These and those."""
        return Pending(np.concatenate([self.due, due]), join([self.events, events]))

    def split(self, day: int) -> tuple[Events, "Pending"]:
        """The events due by that day, and the rest."""
        now = self.due <= day
        return self.events.take(now), Pending(self.due[~now], self.events.take(~now))
