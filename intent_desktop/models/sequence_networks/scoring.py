"""Scoring histories so that a row comes out the same whatever stands beside it."""

import dataclasses
from collections.abc import Iterator

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from intent_desktop.examples.histories import Histories
from intent_desktop.models.sequence_networks.batches import Batch, Channels
from intent_desktop.models.sequence_networks.network import SequenceNetwork, Structure

ROWS_AT_ONCE = 32
SHORTEST = 8


def blocks(
    structure: Structure, channels: Channels, histories: Histories, device: str, spare: int = 0
) -> Iterator[tuple[NDArray[np.intp], Batch]]:
    """The rows of histories in blocks, with their last actions as a batch whose first rows they are.

    Every block is filled up to the same rows and to a length that goes by the history alone, with `spare` places more: products of
    matrices of another size may add up in another order, and a row would come out otherwise beside other rows.
    """
    most = structure.length - structure.both_sides
    last = histories.last(most)
    wide = np.minimum(2 ** np.ceil(np.log2(np.maximum(last.lengths, SHORTEST))), most).astype(np.int64)
    for length in np.unique(wide).tolist():
        group = np.flatnonzero(wide == length)
        for start in range(0, len(group), ROWS_AT_ONCE):
            rows = group[start : start + ROWS_AT_ONCE]
            filled = np.concatenate([rows, np.repeat(rows[:1], ROWS_AT_ONCE - len(rows))])
            yield rows, channels.batch(last.take(filled), length + spare).to(device)


def asking_blocks(
    structure: Structure, channels: Channels, histories: Histories, device: str
) -> Iterator[tuple[NDArray[np.intp], Batch, Tensor | None]]:
    """The same as `blocks`, and of a network that looks both ways where the action to be foretold is hidden, boolean (rows, length).

    What is foretold is foretold at the last place of each row.
    """
    for rows, batch in blocks(structure, channels, histories, device, spare=structure.both_sides):
        yield (rows, *_asking(batch)) if structure.both_sides else (rows, batch, None)


@torch.no_grad()
def scored(
    network: SequenceNetwork, channels: Channels, vectors: Tensor, histories: Histories, device: str
) -> NDArray[np.float32]:
    """The product of each history's last state and each of the `vectors` (items, width), float32 (rows, items).

    A row comes out the same whatever stands beside it, see `blocks`.
    """
    found = np.empty((len(histories), len(vectors)), dtype=np.float32)
    every = torch.arange(ROWS_AT_ONCE, device=device)
    for rows, batch, hidden in asking_blocks(network.structure, channels, histories, device):
        states = network(batch, hidden)[every, (batch.lengths - 1).clamp(min=0)]
        found[rows] = (states.float() @ vectors.T).float()[: len(rows)].cpu().numpy()
    return found


def _asking(batch: Batch) -> tuple[Batch, Tensor]:
    """The same with one action more in each row, the one to be foretold, and where it is, boolean (rows, length)."""
    places = torch.arange(batch.items.shape[1], device=batch.items.device)
    hidden = places == batch.lengths[:, None]
    longer = dataclasses.replace(batch, lengths=batch.lengths + 1)
    if batch.seconds is not None:
        # When it will be is not known: as if at once.
        before = (batch.lengths - 1).clamp(min=0)[:, None]
        now = batch.seconds.gather(1, before)
        longer = dataclasses.replace(longer, seconds=torch.where(hidden, now, batch.seconds))
    return longer, hidden
