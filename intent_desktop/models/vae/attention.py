"""Feature attention made visible, and the test that tells whether it means anything.

Gates belong to hidden units. They are traced back to a row's inputs by what each input adds to each unit. That an input has much
attention does not prove that the answer hangs on it (Jain & Wallace, 2019): so the most attended inputs are taken away, and the
answer should move further than without as many others.
"""

import dataclasses
from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]
Outputs = Callable[[NDArray[np.bool_]], Floats]
"""What a model makes of the same rows, float32 (rows, outputs), from the inputs that are kept, boolean (rows, inputs)."""
NORMAL_95 = 1.96
REMOVED = 0.3
DRAWS = 5


@dataclasses.dataclass(frozen=True)
class Attention:
    """`shares` float32 (rows, inputs): how a row's attention is shared out among its inputs, summing to one, zero where there is
    none; `ungated` the same had all gates been open alike; `there` boolean (rows, inputs); `gates` float32 (units,): how far each
    hidden unit's gate is open on average, 0 to 1.
    """

    shares: Floats
    ungated: Floats
    there: NDArray[np.bool_]
    gates: Floats

    def __len__(self) -> int:
        return len(self.shares)

    def mean(self) -> NDArray[np.float64]:
        """The mean share of each input over the rows that have it, float64 (inputs,); 0 where no row has it."""
        rows = self.there.sum(axis=0)
        return np.asarray(self.shares.sum(axis=0, dtype=np.float64) / np.maximum(rows, 1))


@dataclasses.dataclass(frozen=True)
class DeletionTest:
    """How far the output moves on average where a share of the inputs is taken away: the most `attended`, those that add most to
    the hidden units without the gates (`ungated`), or `random` ones. `lead` and `gain`: how much further it moves for the
    attended than for the random and for the ungated ones, with 95 % intervals. `rows`: those with two inputs at least.
    """

    rows: int
    attended: float
    ungated: float
    random: float
    lead: float
    lead_ci: tuple[float, float]
    gain: float
    gain_ci: tuple[float, float]

    @property
    def means_something(self) -> bool:
        """Whether the attended inputs matter more than others, beyond chance."""
        return self.lead_ci[0] > 0

    @property
    def gates_mean_something(self) -> bool:
        """Whether the gates tell more than how much each input adds, beyond chance."""
        return self.gain_ci[0] > 0


def shared_out(added: Floats, there: NDArray[np.bool_], gates: Floats) -> Attention:
    """The attention of rows whose inputs have `added` (rows, inputs, units) to the hidden units, which `gates` (rows, units) let through."""
    sizes = np.abs(added) * there[..., None]
    return Attention(
        _shares(np.einsum("riu,ru->ri", sizes, gates)),
        _shares(sizes.sum(axis=2)),
        there,
        gates.mean(axis=0) if len(gates) else np.zeros(gates.shape[1], np.float32),
    )


def joined(blocks: list[Attention]) -> Attention:
    """The attention of several blocks of rows of one model, at least one, with inputs counted alike."""
    rows = np.array([len(block) for block in blocks], dtype=np.float32)
    gates = np.stack([block.gates for block in blocks])
    return Attention(
        np.concatenate([block.shares for block in blocks]),
        np.concatenate([block.ungated for block in blocks]),
        np.concatenate([block.there for block in blocks]),
        (rows @ gates / np.maximum(rows.sum(), 1)).astype(np.float32),
    )


def deletion_test(
    attention: Attention, outputs: Outputs, removed: float = REMOVED, draws: int = DRAWS, seed: int = 0
) -> DeletionTest | None:
    """Take the most attended `removed` share of each row's inputs away, at least one and never all, and compare with as many others.

    None where no row has two inputs.
    """
    counts = attention.there.sum(axis=1)
    rows = counts >= 2
    if not rows.any():
        return None
    taken = np.clip(np.round(removed * counts), 1, np.maximum(counts - 1, 1)).astype(np.int64)
    whole = outputs(attention.there)
    generator = np.random.default_rng(seed)

    def moved(ranking: NDArray[np.floating]) -> NDArray[np.float64]:
        """How far each row's output moves without the inputs that rank highest."""
        order = np.argsort(np.where(attention.there, -ranking, np.inf), axis=1, kind="stable")
        place = np.argsort(order, axis=1, kind="stable")
        kept = attention.there & (place >= taken[:, None])
        return np.asarray(np.linalg.norm(outputs(kept).astype(np.float64) - whole, axis=1)[rows])

    attended, ungated = moved(attention.shares), moved(attention.ungated)
    by_chance = np.mean([moved(generator.random(attention.shares.shape)) for _ in range(draws)], axis=0)
    return DeletionTest(
        rows=int(rows.sum()),
        attended=float(attended.mean()),
        ungated=float(ungated.mean()),
        random=float(by_chance.mean()),
        lead=float((attended - by_chance).mean()),
        lead_ci=_interval(attended - by_chance),
        gain=float((attended - ungated).mean()),
        gain_ci=_interval(attended - ungated),
    )


def _shares(sizes: NDArray[np.floating]) -> Floats:
    total = sizes.sum(axis=1, keepdims=True)
    return np.asarray(sizes / np.maximum(total, 1e-12), dtype=np.float32)


def _interval(differences: NDArray[np.float64]) -> tuple[float, float]:
    """The 95 % interval of a mean, from its standard error."""
    error = (
        NORMAL_95 * float(differences.std(ddof=1)) / len(differences) ** 0.5
        if len(differences) > 1
        else np.inf
    )
    middle = float(differences.mean())
    return middle - error, middle + error
