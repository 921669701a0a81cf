"""The network: a memory that goes through the actions one after the other."""

from typing import Literal

import torch
from torch import Tensor, nn

from intent_desktop.models.sequence_networks import network
from intent_desktop.models.sequence_networks.batches import Batch


class Structure(network.Structure, frozen=True, kw_only=True):
    """See there; `cell`: of which kind the memory is, of `width` numbers."""

    cell: Literal["lstm", "gru"]


class Network(network.SequenceNetwork):
    """One layer of LSTM (Hochreiter & Schmidhuber, 1997) or GRU (Cho et al., 2014), as in GRU4Rec (Hidasi et al., 2016).

    Each action's own vector goes past the memory as well, so that learning starts from what stands near the last item.
    """

    def __init__(self, structure: Structure, catalogue: Tensor):
        """`catalogue`: the category of each item, int64 (items,)."""
        super().__init__(structure, catalogue)
        kind = {"lstm": nn.LSTM, "gru": nn.GRU}[structure.cell]
        width = structure.width
        self.forth = kind(width, width, batch_first=True)
        self.back = kind(width, width, batch_first=True) if structure.both_sides else None
        self.answer = nn.Linear(width * (1 + structure.both_sides), width, bias=False)
        self.norm = nn.RMSNorm(width)

    def read(self, inputs: Tensor, batch: Batch, both_sides: bool) -> Tensor:
        memory = self.forth(inputs)[0]
        if both_sides and self.back is not None:
            turned = _turned(batch.lengths, inputs.shape[1])[..., None]
            other = self.back(torch.take_along_dim(inputs, turned, dim=1))[0]
            memory = torch.cat([memory, torch.take_along_dim(other, turned, dim=1)], dim=2)
        normed: Tensor = self.norm(inputs + self.dropout(self.answer(memory)))
        return normed


def _turned(lengths: Tensor, length: int) -> Tensor:
    """Where each place of a row is when its actions are turned round and the padding stays, int64 (rows, length)."""
    places = torch.arange(length, device=lengths.device)
    turned = lengths[:, None] - 1 - places
    return torch.where(turned >= 0, turned, places)
