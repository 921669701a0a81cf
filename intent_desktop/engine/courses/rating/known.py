"""What a bundle knows of its users: whose ratings they are, by name. With them, known users are answered like new ones."""

import dataclasses

import msgspec
import numpy as np
from numpy.typing import NDArray

from intent_desktop.examples.items import Items
from intent_desktop.examples.ratings import NamedPairs, RatingExamples, Ratings, joined
from intent_desktop.models.base import ModelState

FAMILY = "known_ratings"


@dataclasses.dataclass(frozen=True)
class KnownRatings:
    """`ratings` of users whose names are `users`, str (users,), by number; unrated items that they had are among them."""

    users: NDArray[np.object_]
    ratings: Ratings

    @staticmethod
    def of(examples: RatingExamples) -> "KnownRatings":
        """Everything that examples hold."""
        return KnownRatings(examples.users, joined(examples.ratings, examples.touched))

    def state(self) -> ModelState:
        """The ratings as arrays."""
        arrays = {"users": self.ratings.users, "items": self.ratings.items, "values": self.ratings.values}
        if self.ratings.times is not None:
            arrays["times"] = self.ratings.times.astype("datetime64[us]").astype(np.int64)
        return ModelState(FAMILY, {}, arrays)

    def document(self) -> bytes:
        """The names as JSON."""
        return msgspec.json.encode(self.users.tolist())

    @staticmethod
    def restore(state: ModelState, document: bytes, items: int) -> "KnownRatings":
        """What `state` and `document` wrote, of a catalogue of so many items. KeyError or ValueError where they are damaged."""
        names = np.array(msgspec.json.decode(document, type=list[str]), dtype=object)
        arrays = state.arrays
        users, codes, values = arrays["users"], arrays["items"], arrays["values"]
        times = arrays.get("times")
        if len({len(array) for array in arrays.values()}) != 1:
            raise ValueError("known ratings whose columns do not fit together")
        if any(array.ndim != 1 for array in arrays.values()) or {users.dtype.kind, codes.dtype.kind} != {"i"}:
            raise ValueError("known ratings that are no list of pairs")
        if len(users) and not (users.min() >= 0 and users.max() < len(names)):
            raise ValueError("a known rating of nobody")
        if len(codes) and not (codes.min() >= 0 and codes.max() <= items):
            raise ValueError("a known rating of an item that the catalogue lacks")
        return KnownRatings(
            names, Ratings(users, codes, values, None if times is None else times.astype("datetime64[us]"))
        )

    def with_pairs(self, pairs: NamedPairs, items: Items) -> tuple[Ratings, Ratings]:
        """New rows as ratings, their users numbered on from the known ones; and what is given of users by both.

        Where the rows hold a rating of a known pair, it counts in the known one's place.
        """
        numbers = {name: number for number, name in enumerate(self.users)}
        for name in pairs.users:
            numbers.setdefault(name, len(numbers))
        users = np.array([numbers[name] for name in pairs.users], dtype=np.int32)
        rows = Ratings(users, items.codes(pairs.items.tolist()), pairs.values, pairs.times)
        return rows, joined(self.without(rows.rated()), rows.rated())

    def without(self, rows: Ratings) -> Ratings:
        """What is known besides those pairs."""
        known = _pairs(self.ratings)
        return self.ratings.take(~np.isin(known, _pairs(rows)) | (self.ratings.items == 0))


def _pairs(rows: Ratings) -> NDArray[np.int64]:
    return (rows.users.astype(np.int64) << 32) + rows.items
