"""What comes after each action, as far as the data tell: how long until the next one of each kind."""

import dataclasses
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from intent_desktop.examples.histories import Histories

EDGES = np.geomspace(60, 2 * 365 * 86_400, 47)
"""Borders between the stretches of time that are told apart, seconds, from a minute to two years."""
SPANS = len(EDGES) + 1
ANY = 0
"""The kind of any action at all; kind k > 0 is the meaning with code k."""
AT_ONCE = 0.3
"""The share of askings right at an action; the others come while nothing happens."""
LONGEST_SILENCE = 60 * 86_400.0


@dataclasses.dataclass(frozen=True)
class Waits:
    """For each of n moments: `last`, which of the given actions was the last one, int64 (n,); `silent`, the span since then, int64
    (n,); `spans` until the next action of each kind, int64 (n, kinds), which lies in it where `known`, bool (n, kinds), and in it or a
    later one where the data end before.
    """

    last: NDArray[np.int64]
    silent: NDArray[np.int64]
    spans: NDArray[np.int64]
    known: NDArray[np.bool_]


def span_of(seconds: NDArray[np.float64]) -> NDArray[np.int64]:
    """The number of the span that holds so many seconds."""
    return np.searchsorted(EDGES, seconds, side="right").astype(np.int64)


class Future:
    """The actions of whole histories, sorted by their starts, that were watched until one moment."""

    def __init__(self, whole: Histories, until: np.datetime64, kinds: Sequence[int]):
        actions = whole.actions
        assert actions.times is not None
        self._times = actions.times
        self.until = until.astype("datetime64[us]")
        self._starts, self._ends = np.asarray(whole.starts), np.asarray(whole.ends)
        meanings = None if actions.meanings is None else np.asarray(actions.meanings)
        self._places = [
            None if kind == ANY or meanings is None else np.flatnonzero(meanings == kind) for kind in kinds
        ]

    def waits(self, places: NDArray[np.int64], random: np.random.Generator) -> Waits:
        """What follows moments after the actions at `places` (n,), as many as those: a share right at an action, the others drawn
        evenly from all time between an action and the next one.

        So moments of a calendar are learnt as they will be asked, and not those few minutes alone in which nearly all actions fall.
        """
        count = len(places)
        gaps = self._gaps(places)
        time = np.cumsum(np.minimum(gaps, LONGEST_SILENCE))
        later = random.random(count) >= AT_ONCE
        if not count or not time[-1]:
            later[:] = False
        drawn = np.searchsorted(time, random.random(count) * (time[-1] if count else 0), side="right")
        last = np.where(later, np.minimum(drawn, count - 1), np.arange(count)).astype(np.int64)
        silent = gaps[last] * random.random(count) * later
        spans, known = self.after(places[last], silent)
        return Waits(last, span_of(silent), spans, known)

    def after(
        self, places: NDArray[np.int64], silent: NDArray[np.float64]
    ) -> tuple[NDArray[np.int64], NDArray[np.bool_]]:
        """The `spans` and what is `known` of them, see `Waits`, of moments so many seconds `silent` (n,) after the actions at `places`
        (n,), before the next ones of their owners.
        """
        ends = self._ends[np.searchsorted(self._starts, places, side="right") - 1]
        now = self._times[places]
        left = _seconds(self.until - now) - silent
        spans = np.empty((len(places), len(self._places)), dtype=np.int64)
        known = np.empty(spans.shape, dtype=bool)
        for kind, among in enumerate(self._places):
            following = places + 1 if among is None else _next(among, places)
            known[:, kind] = found = (following < ends) & (following > 0)
            seconds = left.copy()
            seconds[found] = _seconds(self._times[following[found]] - now[found]) - silent[found]
            spans[:, kind] = span_of(np.maximum(seconds, 0))
        return spans, known

    def _gaps(self, places: NDArray[np.int64]) -> NDArray[np.float64]:
        """Seconds from each action to the next one of its owner, or to the end of what was watched."""
        followed = places + 1 < self._ends[np.searchsorted(self._starts, places, side="right") - 1]
        gaps = _seconds(self.until - self._times[places])
        gaps[followed] = _seconds(self._times[places[followed] + 1] - self._times[places[followed]])
        return gaps


def _next(among: NDArray[np.int64], places: NDArray[np.int64]) -> NDArray[np.int64]:
    """The first of the sorted `among` after each place; 0 where there is none."""
    if not len(among):
        return np.zeros_like(places)
    at = np.searchsorted(among, places, side="right")
    return np.where(at < len(among), among[np.minimum(at, len(among) - 1)], 0)


def _seconds(spans: NDArray[np.timedelta64]) -> NDArray[np.float64]:
    return spans.astype("timedelta64[us]").astype(np.float64) / 1e6


def chance_within(chances: NDArray[np.float32], seconds: float) -> NDArray[np.float32]:
    """How likely a wait of at most so many seconds is; `chances` (…, SPANS) of each span. Within a span by its logarithm."""
    span = int(np.searchsorted(EDGES, seconds, side="right"))
    whole = chances[..., :span].sum(axis=-1)
    if span in (0, SPANS - 1):
        return np.asarray(whole)
    share = np.log(seconds / EDGES[span - 1]) / np.log(EDGES[span] / EDGES[span - 1])
    return np.asarray(whole + chances[..., span] * share, dtype=np.float32)
