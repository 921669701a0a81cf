"""The network: actions become vectors, blocks of attention mix each with those before it, the last one meets the items."""

import math

import msgspec
import torch
from torch import Tensor, nn
from torch.nn import functional

from intent_desktop.models.transformer.batches import GAPS, Batch

INPUT_LENGTH = 5.0
"""The length of an item's vector as input; one of a hundred numbers then has about half of unit spread."""
SPREAD = 0.1


class Structure(msgspec.Struct, frozen=True, kw_only=True):
    """All that decides which weights there are. `both_sides`: attention looks back and forth, and actions can be hidden.

    `categories` counts the first category column's, 0 without; `channels` are the sizes of the others. `length`: the most places,
    with the one to be foretold where attention looks both ways.
    """

    items: int
    categories: int
    channels: dict[str, int]
    timed: bool
    both_sides: bool
    width: int
    heads: int
    blocks: int
    length: int
    dropout: float
    scale: float


class Network(nn.Module):
    """Pre-norm blocks with gates (LiGR, as in eSASRec; Tikhonovich et al., 2025), one table of items for input and output.

    Items and states meet as unit vectors, times `scale` (NISER; Gupta et al., 2019): a popular item is not likelier merely by a
    longer vector. An item's vector is its own plus its category's, so that an unknown item is still of its category.
    """

    catalogue: Tensor
    distance: Tensor
    later: Tensor

    def __init__(self, structure: Structure, catalogue: Tensor):
        """`catalogue`: the category of each item, int64 (items,)."""
        super().__init__()
        self.structure = structure
        width = structure.width
        self.items = nn.Embedding(structure.items + 1, width, padding_idx=0)
        self.categories = nn.Embedding(structure.categories + 1, width, padding_idx=0)
        self.channels = nn.ModuleDict(
            {name: nn.Embedding(size, width) for name, size in structure.channels.items()}
        )
        self.hidden = nn.Parameter(torch.zeros(width)) if structure.both_sides else None
        self.blocks = nn.ModuleList([Block(structure) for _ in range(structure.blocks)])
        self.norm = nn.RMSNorm(width)
        self.dropout = nn.Dropout(structure.dropout)
        self.register_buffer("catalogue", catalogue, persistent=False)
        places = torch.arange(structure.length)
        distance = places[:, None] - places
        self.register_buffer("distance", distance + len(places) - 1, persistent=False)
        self.register_buffer("later", distance < 0, persistent=False)
        with torch.no_grad():
            for table in (self.items, self.categories):
                table.weight.normal_(0, SPREAD)
                table.weight[0] = 0
            for channel in self.channels.parameters():
                channel.zero_()

    def forward(self, batch: Batch, hidden: Tensor | None = None) -> Tensor:
        """The state of each place, unit vectors times `scale`, (rows, length, width); `hidden` actions are not shown."""
        inputs = functional.normalize(self._vectors(batch.items, batch.categories), dim=-1) * INPUT_LENGTH
        for name, channel in self.channels.items():
            inputs = inputs + channel(batch.channels[name])
        if hidden is not None and self.hidden is not None:
            inputs = torch.where(hidden[..., None], self.hidden, inputs)
        states = self.dropout(inputs)
        length = batch.items.shape[1]
        distance = self.distance[:length, :length]
        if self.structure.both_sides:
            places = torch.arange(length, device=batch.items.device)
            unseen = (places >= batch.lengths[:, None].clamp(min=1))[:, None, None]
        else:
            unseen = self.later[:length, :length]
        spans = None if batch.seconds is None else _powers(batch.seconds[:, :, None] - batch.seconds[:, None])
        for block in self.blocks:
            states = block(states, unseen, distance, spans)
        return functional.normalize(self.norm(states).float(), dim=-1) * self.structure.scale

    def item_vectors(self) -> Tensor:
        """What states are compared with, unit vectors (items, width)."""
        vectors = self.items.weight[1:]
        if self.structure.categories:
            vectors = vectors + self.categories(self.catalogue)
        return functional.normalize(vectors, dim=-1)

    def _vectors(self, items: Tensor, categories: Tensor | None) -> Tensor:
        vectors: Tensor = self.items(items)
        return vectors if categories is None else vectors + self.categories(categories)


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

    def forward(self, states: Tensor, unseen: Tensor, distance: Tensor, spans: Tensor | None) -> Tensor:
        normed = self.norm_1(states)
        mixed = self._attention(normed, unseen, distance, spans)
        states = states + self.dropout(mixed * torch.sigmoid(self.gate_1(normed)))
        normed = self.norm_2(states)
        left, right = self.up(normed).chunk(2, dim=-1)
        changed = self.down(functional.silu(left) * right)
        passed: Tensor = self.dropout(changed * torch.sigmoid(self.gate_2(normed)))
        return states + passed

    def _attention(self, normed: Tensor, unseen: Tensor, distance: Tensor, spans: Tensor | None) -> Tensor:
        rows, length, width = normed.shape
        parts = self.question(normed).view(rows, length, 3, self.heads, width // self.heads)
        queries, keys, values = parts.permute(2, 0, 3, 1, 4)
        bias = self.by_distance[:, distance]
        if self.by_time is not None and spans is not None:
            bias = bias + self.by_time[:, spans].transpose(0, 1)
        bias = bias.masked_fill(unseen, -math.inf).to(queries.dtype)
        if bias.dim() == 3:
            bias = bias[None]
        mixed = functional.scaled_dot_product_attention(queries, keys, values, attn_mask=bias)
        answered: Tensor = self.answer(mixed.transpose(1, 2).reshape(rows, length, width))
        return answered


def _powers(seconds: Tensor) -> Tensor:
    """Lengths of time with a sign as whole powers of two, counted from 0 for the far past, int64."""
    sizes = (seconds.abs() + 1).log2().long().clamp(max=GAPS)
    return torch.where(seconds < 0, -sizes, sizes) + GAPS
