"""The stretches of histories that an encoder learns from, and those of held-out histories that tell when to stop."""

from typing import NamedTuple

import numpy as np

from intent_desktop.examples.histories import Histories
from intent_desktop.messages import Problem
from intent_desktop.models.sequence_networks.batches import windows

HELD_OUT = 0.1
MOST_JUDGED = 2_000


class Parts(NamedTuple):
    """The histories that are `learnt` from, as `stretches`, and those `held_out`, of which the stretches that are `judged`."""

    learnt: Histories
    stretches: Histories
    held_out: Histories
    judged: Histories


def parts(histories: Histories, length: int, seed: int, known: np.datetime64 | None) -> Parts:
    """Drawn by the seed, in stretches of at most `length` steps; `known`: the moment until which all has been learnt before.

    Problem where there is nothing to learn from, or nothing that is newer.
    """
    random = np.random.default_rng(seed)
    order = random.permutation(len(histories))
    count = max(1, int(HELD_OUT * len(histories)))
    learnt, held_out = (histories.take(np.sort(rows)) for rows in (order[count:], order[:count]))
    judged = windows(held_out, length)
    judged = judged.take(np.sort(random.permutation(len(judged))[:MOST_JUDGED]))
    stretches = new_and_some_old(windows(learnt, length), known, random)
    if not len(stretches):
        if known is None:
            raise Problem("encoder_nothing_to_learn")
        raise Problem("encoder_nothing_new", until=str(known)[:16].replace("T", " "))
    return Parts(learnt, stretches, held_out, judged)


def new_and_some_old(
    stretches: Histories, known: np.datetime64 | None, random: np.random.Generator
) -> Histories:
    """The stretches that go on after a moment, and as many of the others, so that what was learnt from those is not forgotten.

    All of them where nothing tells which are new.
    """
    if known is None or stretches.actions.times is None or not len(stretches):
        return stretches
    new = np.asarray(stretches.actions.times[stretches.ends - 1] >= known)
    old = random.permutation(np.flatnonzero(~new))[: new.sum()]
    return stretches.take(np.sort(np.concatenate([np.flatnonzero(new), old])))
