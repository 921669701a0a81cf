"""The ways to make a network on histories smaller, each with its options, and what they make of one."""

import dataclasses
from typing import Annotated

import msgspec

from intent_desktop.examples.histories import Histories
from intent_desktop.models.base import Fitting, ModelState
from intent_desktop.models.compression import pruning
from intent_desktop.models.compression.distillation import distilled
from intent_desktop.models.compression.storage import stored
from intent_desktop.models.sequence_networks.recommender import NetworkRecommender

Whole = Annotated[int, msgspec.Meta(ge=1, le=1_000_000)]


class Int8(msgspec.Struct, frozen=True):
    """Coarser numbers, see `compression.int8`."""

    def compressed(self, network: NetworkRecommender, histories: Histories, fitting: Fitting) -> ModelState:
        return stored(network.state(), "int8")


class Pruning(msgspec.Struct, frozen=True):
    """Fewer numbers: of each row the `share` nearest to zero is left out, see `compression.pruning`."""

    share: Annotated[float, msgspec.Meta(gt=0, lt=1)] = 0.5

    def compressed(self, network: NetworkRecommender, histories: Histories, fitting: Fitting) -> ModelState:
        state = network.state()
        arrays = pruning.pruned(state.arrays, self.share)
        return stored(dataclasses.replace(state, arrays=arrays), "sparse")


class Distillation(msgspec.Struct, frozen=True):
    """A smaller network that learns from the large one, see `compression.distillation`.

    `width` None: three eighths of the large one's, which then scores more than twice as fast; `length`: so many of the last actions it reads, None: as many. `temperature`
    softens what it learns from.
    """

    width: Annotated[int, msgspec.Meta(ge=4, le=4096)] | None = None
    length: Annotated[int, msgspec.Meta(ge=2, le=2000)] | None = None
    temperature: Annotated[float, msgspec.Meta(gt=0, le=100)] = 1.0
    epochs: Whole = 20

    def compressed(self, network: NetworkRecommender, histories: Histories, fitting: Fitting) -> ModelState:
        student = dataclasses.replace(
            network,
            width=self.width or max(4, 3 * network.width // 8),
            length=min(self.length or network.length, network.length),
            dropout=0.0,  # chances of all items leave little to learn by heart
            epochs=self.epochs,
        )
        return distilled(network, student, histories, self.temperature, fitting).state()


Method = Int8 | Pruning | Distillation
