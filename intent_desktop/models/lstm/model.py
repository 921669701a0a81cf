"""The recurrent network as a recommender."""

import dataclasses
from typing import Any, ClassVar, Literal

from intent_desktop.models.lstm.network import Network, Structure
from intent_desktop.models.sequence_networks.recommender import NetworkRecommender


@dataclasses.dataclass(eq=False)
class Lstm(NetworkRecommender):
    """A memory of `width` numbers that each action changes in turn, kept by an LSTM or GRU `cell`; see NetworkRecommender."""

    family: ClassVar[str] = "lstm"
    network_type: ClassVar[type[Network]] = Network
    structure_type: ClassVar[type[Structure]] = Structure

    cell: Literal["lstm", "gru"] = "lstm"

    def _structure(self, shared: dict[str, Any]) -> Structure:
        return Structure(**shared, cell=self.cell)
