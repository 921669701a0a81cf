"""How long an encoder will learn here, and how much memory that takes, foretold from a few of its steps."""

import dataclasses
import itertools
import math
import tracemalloc
from collections.abc import Callable, Sequence
from typing import NamedTuple, TypeVar

import numpy as np
from numpy.typing import NDArray

from intent_desktop.examples.histories import Histories
from intent_desktop.models.encoder.records import recorded
from intent_desktop.models.sequence_networks.batches import LikeLengths
from intent_desktop.training.cost import Cost

MOST_SECONDS = 2.0
"""How long steps of one size are measured, at about."""
MOST_BATCHES = 30
FORWARD_SHARE = 1 / 3
"""What judging a batch costs of learning from it: going forward is one of three passes of about equal cost."""
WAITS_SHARE = 0.1
"""The share of the minutes in which the head of waits learns by itself, after all epochs."""
UNEVEN = 0.15
"""No range is narrower than this share to either side, since a computer is seldom busy with one thing alone."""

Result = TypeVar("Result")


@dataclasses.dataclass(frozen=True, kw_only=True)
class Estimate:
    """Of one `size`: `weights` that learn; `epoch`, seconds that one takes at least, on average and at most; the fewest and most
    `epochs`; `memory` in bytes, beside what the program takes anyway.
    """

    size: str
    weights: int
    epoch: tuple[float, float, float]
    epochs: tuple[int, int]
    memory: int

    def run(self, minutes: float) -> tuple[float, float]:
        """Seconds that learning takes at least and at most. Its epochs end with the first one that ends beyond their share of so many
        minutes; the rest of those is for the head of waits, which may need none of it.
        """
        low, _, high = self.epoch
        fewest, most = self.epochs
        allowed, waits = 60 * minutes * (1 - WAITS_SHARE), 60 * minutes * WAITS_SHARE
        return min(fewest * low, allowed + low), min(most * high, allowed + high) + waits


class Drawn(NamedTuple):
    """Some batches of an epoch, by rows of `stretches`: the largest one, then others in no order; `owners`: whose they are."""

    owners: Histories
    stretches: Histories
    batches: Sequence[NDArray[np.intp]]


def drawn(histories: Histories, stretches: Histories, sampler: LikeLengths, kinds: Sequence[int]) -> Drawn:
    """What is learnt from first, with the records that it needs; see `BehaviourEncoder.fit` for the arguments."""

    def attended(rows: NDArray[np.intp]) -> int:
        return int(len(rows) * stretches.lengths[rows].max(initial=0) ** 2)

    largest = max(sampler.batches(0), key=attended)
    chosen = [largest, *itertools.islice(sampler.batches(0), MOST_BATCHES)]
    rows = np.concatenate(chosen)
    taken = stretches.take(rows)
    found, owner = np.unique(
        np.searchsorted(histories.starts, taken.starts, side="right") - 1, return_inverse=True
    )
    owners = recorded(histories.take(found), kinds)
    moved = (owners.starts - histories.starts[found])[owner]
    bounds = np.cumsum([len(batch) for batch in chosen])[:-1]
    return Drawn(
        owners,
        Histories(owners.actions, taken.starts + moved, taken.ends + moved),
        np.split(np.arange(len(rows)), bounds),
    )


def epoch_seconds(cost: Cost, learnt: int, judged: int) -> tuple[float, float, float]:
    """What an epoch of so many batches takes at least, on average and at most, and judging so many after it.

    The range is that of the mean of the steps that were timed, two standard errors to either side, but not much below the fastest.
    """
    mean = float(cost.seconds.mean())
    error = float(cost.seconds.std(ddof=1)) / math.sqrt(len(cost.seconds)) if len(cost.seconds) > 1 else mean
    share = max(UNEVEN, 2 * error / mean)
    seconds = mean * (learnt + FORWARD_SHARE * judged)
    least = max((1 - share) * mean, float(cost.seconds.min()) * (1 - UNEVEN)) / mean
    return least * seconds, seconds, (1 + share) * seconds


def memory(cost: Cost, pairing: int, owners: Histories, actions: int, *, holds_data: bool) -> int:
    """Bytes at most, where so many actions are learnt from: of learning, or before it of pairing up the actions that stand near each
    other, of which those of these owners took `pairing`; and where the device `holds_data`, of the actions with their records.
    """
    if not holds_data:
        return cost.memory
    arrays = [array for array in vars(owners.actions).values() if array is not None]
    times = actions / max(1, len(owners.actions))
    held: int = sum(array.nbytes for array in arrays)
    return round(max(cost.memory, pairing * times) + held * times)


def peak_of(work: Callable[[], Result]) -> tuple[Result, int]:
    """What work comes to, and the bytes that it took at most, those of tensors aside."""
    tracemalloc.start()
    try:
        return work(), tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
