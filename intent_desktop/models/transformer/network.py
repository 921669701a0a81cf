"""The network: blocks of attention mix each action with those before it."""

import math
from typing import NamedTuple

import torch
from torch import Tensor, nn
from torch.nn import functional

from intent_desktop.models.sequence_networks import network
from intent_desktop.models.sequence_networks.batches import GAPS, Batch


class Structure(network.Structure, frozen=True, kw_only=True):
    """See there; `width` is a multiple of `heads`."""

    heads: int
    blocks: int


class Network(network.SequenceNetwork):
    """Pre-norm blocks with gates (LiGR, as in eSASRec; Tikhonovich et al., 2025)."""

    distance: Tensor
    later: Tensor

    def __init__(self, structure: Structure, catalogue: Tensor):
        """`catalogue`: the category of each item, int64 (items,)."""
        super().__init__(structure, catalogue)
        self.blocks = nn.ModuleList([Block(structure) for _ in range(structure.blocks)])
        self.norm = nn.RMSNorm(structure.width)
        places = torch.arange(structure.length)
        distance = places[:, None] - places
        self.register_buffer("distance", distance + len(places) - 1, persistent=False)
        self.register_buffer("later", distance < 0, persistent=False)

    def read(self, inputs: Tensor, batch: Batch, both_sides: bool) -> Tensor:
        states = inputs
        sight = self._sight(batch, both_sides)
        for block in self.blocks:
            states = block(states, sight)
        normed: Tensor = self.norm(states)
        return normed

    def looked_at(self, inputs: Tensor, batch: Batch, both_sides: bool) -> Tensor:
        """How the attention of each place is shared out among the places, the mean of the heads, (rows, length, length).

        What the highest block looks at has looked around itself in the blocks below: their attention is multiplied, half of it to
        the place itself, which goes past each block ("rollout", Abnar & Zuidema, 2020).
        """
        states, sight = inputs, self._sight(batch, both_sides)
        below = torch.eye(inputs.shape[1], device=inputs.device).expand(len(inputs), -1, -1)
        found = below
        for block in self.blocks:
            assert isinstance(block, Block)
            own = block.looked_at(states, sight)
            found = own @ below
            below = (found + below) / 2
            states = block(states, sight)
        return found

    def _sight(self, batch: Batch, both_sides: bool) -> "Sight":
        length = batch.items.shape[1]
        if both_sides:
            places = torch.arange(length, device=batch.items.device)
            unseen = (places >= batch.lengths[:, None].clamp(min=1))[:, None, None]
        else:
            unseen = self.later[:length, :length]
        spans = None if batch.seconds is None else _powers(batch.seconds[:, :, None] - batch.seconds[:, None])
        return Sight(unseen, self.distance[:length, :length], spans)


class Sight(NamedTuple):
    """What attention goes by beside the states: which places are `unseen`, boolean, and the codes of how far each two lie apart in
    steps and in time (None where there are no times), (…, length, length).
    """

    unseen: Tensor
    distance: Tensor
    spans: Tensor | None


class Block(nn.Module):
    """Attention with biases for distance in steps and in time, then a SwiGLU layer; each passes a sigmoid gate."""

    def __init__(self, structure: Structure):
        super().__init__()
        width, self.heads = structure.width, structure.heads
        inner = 2 * width
        self.norm_1, self.norm_2 = nn.RMSNorm(width), nn.RMSNorm(width)
        self.question = nn.Linear(width, 3 * width, bias=False)
        self.answer = nn.Linear(width, width, bias=False)
        self.up = nn.Linear(width, 2 * inner, bias=False)
        self.down = nn.Linear(inner, width, bias=False)
        self.gate_1, self.gate_2 = nn.Linear(width, width), nn.Linear(width, width)
        steps = 2 * structure.length - 1
        self.by_distance = nn.Parameter(torch.zeros(self.heads, steps))
        self.by_time = nn.Parameter(torch.zeros(self.heads, 2 * GAPS + 1)) if structure.timed else None
        self.dropout = nn.Dropout(structure.dropout)

    def forward(self, states: Tensor, sight: Sight) -> Tensor:
        normed = self.norm_1(states)
        mixed = self._attention(normed, sight)
        states = states + self.dropout(mixed * torch.sigmoid(self.gate_1(normed)))
        normed = self.norm_2(states)
        left, right = self.up(normed).chunk(2, dim=-1)
        changed = self.down(functional.silu(left) * right)
        passed: Tensor = self.dropout(changed * torch.sigmoid(self.gate_2(normed)))
        return states + passed

    def looked_at(self, states: Tensor, sight: Sight) -> Tensor:
        """How the attention of each place is shared out, the mean of the heads, (rows, length, length)."""
        queries, keys, _, bias = self._asked(self.norm_1(states), sight)
        likeness = queries @ keys.transpose(-1, -2) / math.sqrt(queries.shape[-1])
        return (likeness + bias).softmax(dim=-1).mean(dim=1)

    def _attention(self, normed: Tensor, sight: Sight) -> Tensor:
        queries, keys, values, bias = self._asked(normed, sight)
        mixed = functional.scaled_dot_product_attention(queries, keys, values, attn_mask=bias)
        answered: Tensor = self.answer(mixed.transpose(1, 2).reshape(normed.shape))
        return answered

    def _asked(self, normed: Tensor, sight: Sight) -> tuple[Tensor, Tensor, Tensor, Tensor]:
        """Queries, keys and values, (rows, heads, length, width / heads) each, and what is added to how like they are."""
        rows, length, width = normed.shape
        parts = self.question(normed).view(rows, length, 3, self.heads, width // self.heads)
        queries, keys, values = parts.permute(2, 0, 3, 1, 4)
        bias = _looked_up(self.by_distance, sight.distance)
        if self.by_time is not None and sight.spans is not None:
            bias = bias + _looked_up(self.by_time, sight.spans).transpose(0, 1)
        bias = bias.masked_fill(sight.unseen, -math.inf).to(queries.dtype)
        return queries, keys, values, bias if bias.dim() == 4 else bias[None]


def _looked_up(table: Tensor, codes: Tensor) -> Tensor:
    """The numbers of each head under those codes, (heads, …), from a table (heads, codes).

    `table[:, codes]` says the same, but its gradients add up in another order each time where there are several threads.
    """
    return table.index_select(1, codes.flatten()).view(len(table), *codes.shape)


def _powers(seconds: Tensor) -> Tensor:
    """Lengths of time with a sign as whole powers of two, counted from 0 for the far past, int64."""
    sizes = (seconds.abs() + 1).log2().long().clamp(max=GAPS)
    return torch.where(seconds < 0, -sizes, sizes) + GAPS
