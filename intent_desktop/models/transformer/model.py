"""The Transformer as a recommender."""

import dataclasses
from typing import Annotated, Any, ClassVar

import msgspec
import numpy as np
import torch

from intent_desktop.examples.histories import Histories
from intent_desktop.models.attention import Attention, Floats, latest_first, shares
from intent_desktop.models.sequence_networks.recommender import NetworkRecommender
from intent_desktop.models.sequence_networks.scoring import ROWS_AT_ONCE, asking_blocks
from intent_desktop.models.transformer.network import Network, Structure


@dataclasses.dataclass(eq=False)
class Transformer(NetworkRecommender):
    """Attention of each action to those before it, in `blocks`, with `heads`; see NetworkRecommender."""

    family: ClassVar[str] = "transformer"
    network_type: ClassVar[type[Network]] = Network
    structure_type: ClassVar[type[Structure]] = Structure

    blocks: Annotated[int, msgspec.Meta(ge=1, le=48)] = 1
    heads: Annotated[int, msgspec.Meta(ge=1, le=64)] = 2

    def __post_init__(self) -> None:
        self.width -= self.width % self.heads

    def _structure(self, shared: dict[str, Any]) -> Structure:
        return Structure(**shared, heads=self.heads, blocks=self.blocks)

    @torch.no_grad()
    def attention(self, histories: Histories) -> Attention:
        """How the attention of the place that foretells is shared out among the last `length` actions: input k is the k-th last."""
        network = self.network_
        assert isinstance(network, Network)
        lengths = histories.last(self.length).lengths
        ago = np.arange(self.length)
        there = ago < lengths[:, None]
        found: Floats = np.zeros(there.shape, dtype=np.float32)
        every = torch.arange(ROWS_AT_ONCE)
        for rows, batch, hidden in asking_blocks(network.structure, self.channels_, histories, "cpu"):
            inputs = network.inputs(batch, hidden)
            looked = network.looked_at(inputs, batch, hidden is not None)
            last = looked[every, (batch.lengths - 1).clamp(min=0)].numpy()[: len(rows)]
            places = np.clip(lengths[rows, None] - 1 - ago, 0, last.shape[1] - 1)
            found[rows] = np.where(there[rows], np.take_along_axis(last, places, axis=1), 0)
        return Attention(shares(found), latest_first(there), there)
