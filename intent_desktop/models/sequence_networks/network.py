"""What every network on histories has: actions become vectors, a reading of them becomes states, states meet the items."""

from abc import ABC, abstractmethod

import msgspec
import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn
from torch.nn import functional

from intent_desktop.models.sequence_networks.batches import Batch

INPUT_LENGTH = 5.0
"""The length of an item's vector as input; one of a hundred numbers then has about half of unit spread."""
SPREAD = 0.1


class Structure(msgspec.Struct, frozen=True, kw_only=True):
    """All that decides which weights there are. `both_sides`: the network looks back and forth, and actions can be hidden.

    `categories` counts the first category column's, 0 without; `channels` are the sizes of the others. `length`: the most places,
    with the one to be foretold where the network looks both ways.
    """

    items: int
    categories: int
    channels: dict[str, int]
    timed: bool
    both_sides: bool
    width: int
    length: int
    dropout: float
    scale: float


class SequenceNetwork(nn.Module, ABC):
    """A network with one table of items for input and output; what is between is `read`.

    Items and states meet as unit vectors, times `scale` (NISER; Gupta et al., 2019): a popular item is not likelier merely by a
    longer vector. An item's vector is its own plus its category's, so that an unknown item is still of its category.
    """

    catalogue: Tensor

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
        self.dropout = nn.Dropout(structure.dropout)
        self.register_buffer("catalogue", catalogue, persistent=False)

    @torch.no_grad()
    def begin(self, near: NDArray[np.float32] | None) -> None:
        """Draw the tables of items and categories by chance; items with a vector in `near` (items, width) begin there."""
        for table in (self.items, self.categories):
            table.weight.normal_(0, SPREAD)
            table.weight[0] = 0
        for channel in self.channels.parameters():
            channel.zero_()
        if near is None:
            return
        vectors = torch.from_numpy(near)
        known = vectors.any(dim=1, keepdim=True)
        self.items.weight[1:] = torch.where(
            known, vectors * (SPREAD / vectors[known[:, 0]].std()), self.items.weight[1:] * SPREAD
        )

    def forward(self, batch: Batch, hidden: Tensor | None = None) -> Tensor:
        """The state of each place, unit vectors times `scale`, (rows, length, width); `hidden` actions are not shown."""
        return self.states(self.inputs(batch, hidden), batch, hidden is not None)

    def inputs(self, batch: Batch, hidden: Tensor | None = None) -> Tensor:
        """The vector of each action, with all that is known of it, (rows, length, width)."""
        inputs = functional.normalize(self._vectors(batch.items, batch.categories), dim=-1) * INPUT_LENGTH
        for name, channel in self.channels.items():
            inputs = inputs + channel(batch.channels[name])
        if hidden is not None and self.hidden is not None:
            inputs = torch.where(hidden[..., None], self.hidden, inputs)
        return inputs

    def states(self, inputs: Tensor, batch: Batch, both_sides: bool) -> Tensor:
        """What `forward` makes of the vectors of a batch's actions."""
        states = self.read(self.dropout(inputs), batch, both_sides)
        return functional.normalize(states.float(), dim=-1) * self.structure.scale

    @abstractmethod
    def read(self, inputs: Tensor, batch: Batch, both_sides: bool) -> Tensor:
        """A state for each place from the vectors of the actions, both (rows, length, width).

        A place knows those before it and itself, or with `both_sides`, which is where actions are hidden, the whole row; never
        the padding, never another row.
        """

    def item_vectors(self) -> Tensor:
        """What states are compared with, unit vectors (items, width)."""
        vectors = self.items.weight[1:]
        if self.structure.categories:
            vectors = vectors + self.categories(self.catalogue)
        return functional.normalize(vectors, dim=-1)

    def _vectors(self, items: Tensor, categories: Tensor | None) -> Tensor:
        vectors: Tensor = self.items(items)
        return vectors if categories is None else vectors + self.categories(categories)
