"""Moments of the calendar at which whole histories are looked back upon, and what came after each."""

import dataclasses

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from intent_desktop.events import Watch
from intent_desktop.examples.histories import Histories
from intent_desktop.models.encoder.future import Future, span_of
from intent_desktop.models.encoder.network import Network
from intent_desktop.models.sequence_networks.batches import Channels, LikeLengths, windows

AN_OWNER = 10
TOKENS = 8192


@dataclasses.dataclass(frozen=True)
class Moments:
    """Of n moments: the `states` (n, width) of the last actions before them, the span since those, `silent` (n,), their `records`
    (n, records), and the `spans` (n, kinds) until the next actions of each kind, which lie in them where `known` (n, kinds), and
    otherwise in them or later.
    """

    states: Tensor
    silent: Tensor
    records: Tensor
    spans: Tensor
    known: Tensor

    def __len__(self) -> int:
        return len(self.silent)


def drawn(
    histories: Histories, until: np.datetime64, most: int, random: np.random.Generator
) -> tuple[NDArray[np.int64], NDArray[np.float64]]:
    """As many moments for each owner as for the others, drawn evenly from the time between the first action and `until`, `most` at
    most in all: the place of the last action before each, int64 (n,), and the seconds since then.

    `histories` are whole ones with recorded times, in the order of their places.
    """
    histories = histories.take(np.flatnonzero(histories.lengths > 0))
    count = min(AN_OWNER, max(1, most // max(len(histories), 1)))
    rows, places = histories.places()
    times = histories.actions.times
    assert times is not None
    seconds = (times[places] - until).astype("timedelta64[us]").astype(np.float64) / 1e6
    firsts = np.cumsum(histories.lengths) - histories.lengths
    # One rising line of all owners' times, so that one search finds every last action.
    apart = -float(seconds.min(initial=0)) + 1
    line = rows * apart + seconds
    owners = np.repeat(np.arange(len(histories)), count)[:most]
    at = seconds[firsts[owners]] * random.random(len(owners))
    last = np.searchsorted(line, owners * apart + at, side="right") - 1
    last = np.maximum(last, firsts[owners])  # at the very first action, rounding may tell otherwise
    return places[last], np.maximum(at - seconds[last], 0)


@torch.no_grad()
def looked_back_upon(
    histories: Histories,
    future: Future,
    network: Network,
    channels: Channels,
    places: NDArray[np.int64],
    silent: NDArray[np.float64],
    device: str,
    watch: Watch,
) -> Moments:
    """The moments so many seconds `silent` after the actions at `places` of histories with records."""
    actions = histories.actions
    assert actions.records is not None
    wanted, which = np.unique(places, return_inverse=True)
    slots = np.full(len(actions), -1, dtype=np.int64)
    slots[wanted] = np.arange(len(wanted))
    opening = np.zeros(len(actions), dtype=bool)
    opening[histories.starts[histories.lengths > 0]] = True
    states = torch.zeros((len(wanted), network.structure.width))
    length = network.structure.length - 1
    alone = histories.take(np.flatnonzero(histories.lengths == 1))
    for stretches in (windows(histories, length), alone):
        batches = LikeLengths(stretches.lengths, TOKENS, 0)
        for number, rows in enumerate(batches.batches(0) if len(stretches) else ()):
            watch.stopping()
            watch.progress("read histories", number, len(batches))
            part = stretches.take(rows)
            batch = channels.batch(part)
            inside, shown = part.places()
            column = shown - part.starts[inside]
            # Neighbouring stretches share an action, which the earlier one knows more about.
            kept = (slots[shown] >= 0) & ((column > 0) | opening[shown])
            found = network(batch.to(device))[inside[kept], column[kept]]
            states[slots[shown[kept]]] = found.float().cpu()
    spans, known = future.after(places, silent)
    return Moments(
        states[torch.from_numpy(which)],
        torch.from_numpy(span_of(silent)),
        torch.from_numpy(actions.records[places]),
        torch.from_numpy(spans),
        torch.from_numpy(known),
    )
