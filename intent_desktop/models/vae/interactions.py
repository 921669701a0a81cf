"""The autoencoder of interaction vectors: which items a history holds, the recent ones with more weight."""

import dataclasses

import msgspec
import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn
from torch.nn import functional

from intent_desktop.models.recommenders.trails import Trails
from intent_desktop.models.vae.network import Code, Decoder, Encoder, begin_as_identity
from intent_desktop.training.lookup import looked_up

INPUT_LENGTH = 5.0
"""The length of an interaction vector's sum of items; one of a hundred numbers then has about half of unit spread."""
SPREAD = 0.1


class Structure(msgspec.Struct, frozen=True, kw_only=True):
    """All that decides which weights there are. `length`: the actions looked back upon; `scale`: of the scores."""

    items: int
    width: int
    latent: int
    length: int
    scale: float


class InteractionNetwork(nn.Module):
    """Encoder and decoder around one table of items, which weighs the interactions and is compared with what is decoded.

    Both compare unit vectors, times `scale`: a popular item is not likelier merely by a longer vector. The k-th last action
    weighs exp(`recency[k]`), which begins at `decay` to the power of k and is learnt.
    """

    def __init__(self, structure: Structure, decay: float, dropout: float):
        super().__init__()
        self.structure = structure
        self.items = nn.Embedding(structure.items, structure.width)
        nn.init.normal_(self.items.weight, std=SPREAD)
        back = torch.arange(structure.length, dtype=torch.float32)
        self.recency = nn.Parameter(back * float(np.log(decay)))
        self.encoder = Encoder(structure.width, structure.latent)
        self.decoder = Decoder(structure.latent, structure.width)
        begin_as_identity(self.encoder, self.decoder)
        self.dropout = nn.Dropout(dropout)

    @torch.no_grad()
    def begin_near(self, near: NDArray[np.float32]) -> None:
        """Items with a vector in `near` (items, width) begin there."""
        vectors = torch.from_numpy(near)
        known = vectors.any(dim=1, keepdim=True)
        scaled = vectors * (SPREAD / vectors[known[:, 0]].std())
        self.items.weight.copy_(torch.where(known, scaled, self.items.weight * SPREAD))

    def item_vectors(self) -> Tensor:
        """Unit vectors (items, width)."""
        return functional.normalize(self.items.weight, dim=-1)

    def prefixes(self, codes: Tensor, vectors: Tensor) -> Code:
        """The code of every history that a row's first actions are, one ending with each place, (rows, length, latent).

        codes: int64 (rows, length), items counted from 0, `items` for padding; `vectors`: those of all items.
        """
        length = codes.shape[1]
        places = torch.arange(length, device=codes.device)
        back = places[:, None] - places[None, :]
        recency = looked_up(self.recency[:, None], back.clamp(min=0))[..., 0]
        weights = torch.where(back >= 0, recency.exp(), 0.0)
        there = (codes < self.structure.items).float()
        padded = torch.cat([vectors, vectors.new_zeros(1, vectors.shape[1])])
        inputs = looked_up(padded, codes) * self.dropout(there)[..., None]
        lengths = (there @ weights.square().T).clamp(min=1e-12).sqrt()
        code: Code = self.encoder(weights @ inputs / lengths[..., None] * INPUT_LENGTH)
        return code

    def decoded(self, code: Tensor) -> Tensor:
        """What items are compared with, (..., latent) to unit vectors times `scale` (..., width)."""
        return functional.normalize(self.decoder(code).float(), dim=-1) * self.structure.scale


@dataclasses.dataclass(frozen=True)
class Stretches:
    """Steps of histories cut into stretches that overlap by one, filled up to one length.

    `codes` int64 (stretches, length + 1): items from 0, filled up with `items`. `asked` boolean, the same shape: which may be
    foretold, never the first of a stretch. `lengths` int64 (stretches,): steps from one to the next.
    """

    codes: NDArray[np.int64]
    asked: NDArray[np.bool_]
    lengths: NDArray[np.int64]

    @staticmethod
    def of(trails: Trails, length: int, repeats: bool) -> "Stretches":
        """Of all steps on items, cut from each history's end; without `repeats` an item is foretold the first time alone."""
        ends = np.cumsum(trails.lengths)
        starts = ends - trails.lengths
        counts = -(-np.maximum(trails.lengths - 1, 0) // length)
        rows = np.repeat(np.arange(trails.count), counts)
        number = np.arange(len(rows)) - np.repeat(np.cumsum(counts) - counts, counts)
        last = ends[rows] - number * length
        first = np.maximum(starts[rows], last - length - 1)
        places = first[:, None] + np.arange(length + 1)
        inside = places < last[:, None]
        fit = np.ones(len(trails), dtype=bool)
        if not repeats:
            _, firsts = np.unique(trails.rows * trails.items + trails.columns, return_index=True)
            fit[:] = False
            fit[firsts] = True
        places = np.minimum(places, max(len(trails) - 1, 0))
        if not len(rows):
            nothing = np.zeros((0, length + 1), dtype=np.int64)
            return Stretches(nothing, nothing.astype(bool), nothing[:, 0])
        asked = inside & fit[places]
        asked[:, 0] = False
        return Stretches(np.where(inside, trails.columns[places], trails.items), asked, last - first - 1)

    def __len__(self) -> int:
        return len(self.codes)


def target_weights(inside: Tensor, asked: Tensor, own: float, ahead: float) -> Tensor:
    """What a code of a row's first steps is to tell: the weight of each step of the row, (rows, length, length + 1).

    inside, asked: boolean (rows, length + 1), where steps are and which may be foretold. The next step weighs 1, each after it `ahead`
    times the one before, the steps so far together `own`. They sum to one, to zero where nothing may be foretold.
    """
    places = torch.arange(inside.shape[1], device=inside.device)
    after = places[None, :] - places[:-1, None] - 1
    later = torch.where(after >= 0, ahead ** after.clamp(min=0).float(), 0.0) * asked[:, None]
    found = later
    if own:
        before = ((after < 0) & inside[:, None]).float()
        before = before / before.sum(dim=-1, keepdim=True).clamp(min=1) * own
        found = later + before * (later.sum(dim=-1, keepdim=True) > 0)
    return found / found.sum(dim=-1, keepdim=True).clamp(min=1e-12)
