"""The Transformer as a recommender."""

import dataclasses
from typing import Annotated, Any, ClassVar

import msgspec

from intent_desktop.models.sequence_networks.recommender import NetworkRecommender
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
