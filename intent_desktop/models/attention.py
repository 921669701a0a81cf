"""Attention made visible, of networks that share it out among their inputs, and the test that tells whether it means anything.

That an input has much attention does not prove that the answer hangs on it ("Attention is not Explanation", Jain & Wallace, 2019):
so the most attended inputs are taken away, and the answer should move further than without as many others.
"""

import dataclasses
from collections.abc import Callable, Sequence
from typing import Protocol, runtime_checkable

import numpy as np
from numpy.typing import NDArray

from intent_desktop.examples.histories import Histories
from intent_desktop.examples.index import Features

Floats = NDArray[np.float32]
Moved = Callable[[NDArray[np.bool_]], NDArray[np.floating]]
"""How far a model's answer to each row moves, (rows,), where only those inputs are kept, boolean (rows, inputs)."""
NORMAL_95 = 1.96
REMOVED = 0.3
DRAWS = 3


@dataclasses.dataclass(frozen=True)
class Attention:
    """`shares` float32 (rows, inputs): how a row's attention is shared out among its inputs, summing to one, zero where there is
    none; `there` boolean (rows, inputs). `plain` float32 (rows, inputs): what would be named first without the attention, the larger
    the sooner.
    """

    shares: Floats
    plain: Floats
    there: NDArray[np.bool_]

    def __len__(self) -> int:
        return len(self.shares)

    def mean(self) -> NDArray[np.float64]:
        """The mean share of each input over the rows that have it, float64 (inputs,); 0 where no row has it."""
        rows = self.there.sum(axis=0)
        return np.asarray(self.shares.sum(axis=0, dtype=np.float64) / np.maximum(rows, 1))


@runtime_checkable
class AttendsToActions(Protocol):
    """A recommender whose attention to the actions of a history can be seen."""

    def attention(self, histories: Histories) -> Attention:
        """Among the last actions of each history: input k is the k-th last. `plain`: the later, the sooner."""
        ...


@runtime_checkable
class AttendsToFeatures(Protocol):
    """A classifier with a part whose attention to features can be seen."""

    def attention(self, features: Features) -> Attention:
        """Among the features of each row, in the order of `features.columns`."""
        ...

    def deletion_test(self, features: Features, seed: int = 0) -> "DeletionTest | None":
        """Whether that attention means something, see `deletion_test`."""
        ...


@dataclasses.dataclass(frozen=True)
class DeletionTest:
    """How far the answer moves on average where a share of the inputs is taken away: the most `attended`, those that would be named
    without attention (`plain`), `random` ones, or the `least` attended. `lead` and `gain`: how much further it moves for the
    attended than for the random and for the plain ones, with 95 % intervals. `rows`: those with two inputs at least.
    """

    rows: int
    attended: float
    plain: float
    random: float
    least: float
    lead: float
    lead_ci: tuple[float, float]
    gain: float
    gain_ci: tuple[float, float]

    @property
    def means_something(self) -> bool:
        """Whether the attended inputs matter more than others, beyond chance."""
        return self.lead_ci[0] > 0

    @property
    def adds_something(self) -> bool:
        """Whether attention tells more than what would be named without it, beyond chance."""
        return self.gain_ci[0] > 0


def shares(sizes: NDArray[np.floating]) -> Floats:
    """Each row's sizes as shares that sum to one; zeros where there are none."""
    total = sizes.sum(axis=1, keepdims=True)
    return np.asarray(sizes / np.maximum(total, 1e-12), dtype=np.float32)


def latest_first(there: NDArray[np.bool_]) -> Floats:
    """What would be named of histories without attention: the later, the sooner; input k of `there` is the k-th last action."""
    return np.broadcast_to(-np.arange(there.shape[1], dtype=np.float32), there.shape)


def joined(blocks: Sequence[Attention]) -> Attention:
    """The attention of several blocks of rows of one model, at least one, with inputs counted alike."""
    return Attention(
        np.concatenate([block.shares for block in blocks]),
        np.concatenate([block.plain for block in blocks]),
        np.concatenate([block.there for block in blocks]),
    )


def deletion_test(
    attention: Attention, moved: Moved, removed: float = REMOVED, draws: int = DRAWS, seed: int = 0
) -> DeletionTest | None:
    """Take the most attended `removed` share of each row's inputs away, at least one and never all, and compare with as many others.

    None where no row has two inputs.
    """
    counts = attention.there.sum(axis=1)
    rows = counts >= 2
    if not rows.any():
        return None
    taken = np.clip(np.round(removed * counts), 1, np.maximum(counts - 1, 1)).astype(np.int64)
    generator = np.random.default_rng(seed)

    def without_first(ranking: NDArray[np.floating]) -> NDArray[np.float64]:
        """How far each row's answer moves without the inputs that rank highest."""
        order = np.argsort(np.where(attention.there, -ranking, np.inf), axis=1, kind="stable")
        place = np.argsort(order, axis=1, kind="stable")
        kept = attention.there & (place >= taken[:, None])
        return np.asarray(moved(kept)[rows], dtype=np.float64)

    attended, plain = without_first(attention.shares), without_first(attention.plain)
    least = without_first(-attention.shares)
    by_chance = np.mean(
        [without_first(generator.random(attention.shares.shape)) for _ in range(draws)], axis=0
    )
    return DeletionTest(
        rows=int(rows.sum()),
        attended=float(attended.mean()),
        plain=float(plain.mean()),
        random=float(by_chance.mean()),
        least=float(least.mean()),
        lead=float((attended - by_chance).mean()),
        lead_ci=_interval(attended - by_chance),
        gain=float((attended - plain).mean()),
        gain_ci=_interval(attended - plain),
    )


def _interval(differences: NDArray[np.float64]) -> tuple[float, float]:
    """The 95 % interval of a mean, from its standard error."""
    error = (
        NORMAL_95 * float(differences.std(ddof=1)) / len(differences) ** 0.5
        if len(differences) > 1
        else np.inf
    )
    middle = float(differences.mean())
    return middle - error, middle + error
