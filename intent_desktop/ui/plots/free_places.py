"""Where names stand on a map: beside what they name, over no point and over no other name."""

from collections.abc import Callable, Iterable
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

_GAP = 3.0
"""Between a point and its name."""
_ROOM = 1.0
"""Around a name, free of points."""


class Place(NamedTuple):
    """A rectangle in pixels, downwards from its upper left corner."""

    left: float
    top: float
    right: float
    bottom: float

    def meets(self, other: "Place") -> bool:
        """Whether the two share any room."""
        return (
            self.left < other.right
            and other.left < self.right
            and self.top < other.bottom
            and other.top < self.bottom
        )


def free_places(
    order: Iterable[int],
    discs: NDArray[np.float64],
    stands_out: NDArray[np.bool_],
    size_of: Callable[[int], tuple[float, float]],
    width: float,
    height: float,
    most: int,
) -> dict[int, Place]:
    """A place for the names of at most `most` points, the first in `order` first; those without a free one are left out.

    `discs`: x, y, radius of all points, in pixels of a picture of `width` × `height`. A name stands right or left of its point, above
    or below it, and covers none; where it finds no such place it may cover points that do not stand out. The simple rule
    of map-makers: greedy, by priority (Imhof, 1975; Christensen, Marks and Shieber, 1995).
    """
    taken: dict[int, Place] = {}
    room = Place(0, 0, width, height)
    for row in order:
        sides = [
            side
            for side in _sides(discs[row], *size_of(row))
            if _holds(room, side) and not any(side.meets(other) for other in taken.values())
        ]
        near = _around(sides, discs)
        free = next((side for side in sides if not _covered(side, discs[near]).any()), None)
        if free is None and not stands_out[near].all():
            near &= stands_out
            free = next((side for side in sides if not _covered(side, discs[near]).any()), None)
        if free is not None:
            taken[row] = free
        if len(taken) >= most:
            break
    return taken


def _sides(disc: Any, wide: float, high: float) -> list[Place]:
    """Right, left, above, below, in the order in which readers expect a name."""
    x, y, radius = (float(part) for part in disc)
    away = radius + _GAP
    return [
        Place(x + away, y - high / 2, x + away + wide, y + high / 2),
        Place(x - away - wide, y - high / 2, x - away, y + high / 2),
        Place(x - wide / 2, y - away - high, x + wide / 2, y - away),
        Place(x - wide / 2, y + away, x + wide / 2, y + away + high),
    ]


def _holds(room: Place, place: Place) -> bool:
    return (
        room.left <= place.left
        and room.top <= place.top
        and place.right <= room.right
        and place.bottom <= room.bottom
    )


def _around(sides: list[Place], discs: NDArray[np.float64]) -> NDArray[np.bool_]:
    """Which discs can reach into any of the places: of thousands a few."""
    if not sides:
        return np.zeros(len(discs), dtype=bool)
    reach = discs[:, 2].max(initial=0.0) + _ROOM
    near: NDArray[np.bool_] = (
        (discs[:, 0] > min(side.left for side in sides) - reach)
        & (discs[:, 0] < max(side.right for side in sides) + reach)
        & (discs[:, 1] > min(side.top for side in sides) - reach)
        & (discs[:, 1] < max(side.bottom for side in sides) + reach)
    )
    return near


def _covered(place: Place, discs: NDArray[np.float64]) -> NDArray[np.bool_]:
    """Which discs reach into a place."""
    x, y, radius = discs.T
    beside = np.maximum(np.maximum(place.left - x, x - place.right), 0)
    over = np.maximum(np.maximum(place.top - y, y - place.bottom), 0)
    covered: NDArray[np.bool_] = np.hypot(beside, over) < radius + _ROOM
    return covered
