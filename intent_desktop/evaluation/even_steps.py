"""Few measurements that lie far apart, such as at 1 %, 5 %, 20 % and all answers: drawn at even steps, each with its tick."""

import dataclasses
import itertools

import msgspec

from intent_desktop.evaluation.blocks import Curve
from intent_desktop.evaluation.numbers import format_compact, format_value

FEWEST, MOST = 3, 8
FAR = 15
"""From so many times the first place on, a straight axis would crowd the first ones."""
MARGIN = 0.15
"""Room beside the first and the last step, in steps."""


@dataclasses.dataclass(frozen=True)
class Steps:
    """A curve whose points stand at 0, 1, 2 …, and what is written there."""

    curve: Curve
    labels: list[str]

    def nearest(self, x: float) -> int:
        """The step next to a place."""
        return min(max(round(x), 0), len(self.labels) - 1)


def even_steps(curve: Curve) -> Steps | None:
    """The curve at even steps; None where its points are many, differ between lines or fit on a straight axis."""
    places = curve.lines[0].x if curve.lines else []
    if curve.diagonal or curve.points or curve.spread or not FEWEST <= len(places) <= MOST:
        return None
    rising = all(before < after for before, after in itertools.pairwise(places))
    if not rising or places[0] <= 0 or places[-1] < FAR * places[0]:
        return None
    if any(line.x != places for line in curve.lines):
        return None
    steps = [float(step) for step in range(len(places))]
    lines = [msgspec.structs.replace(line, x=steps) for line in curve.lines]
    written = [
        format_value(place, curve.x_unit) if curve.x_unit else format_compact(place) for place in places
    ]
    return Steps(msgspec.structs.replace(curve, lines=lines), written)
