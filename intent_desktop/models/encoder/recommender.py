"""The encoder tuned on what comes next: a recommender that starts from what was learnt before."""

import dataclasses
from typing import Any, ClassVar, Literal, Self

import msgspec
import numpy as np
import torch
from numpy.typing import NDArray

from intent_desktop.examples.histories import Histories
from intent_desktop.examples.prompts import SequenceExamples
from intent_desktop.models.base import Fitting, ModelState
from intent_desktop.models.encoder.network import Network, Structure
from intent_desktop.models.encoder.records import recorded
from intent_desktop.models.sequence_networks import network as networks
from intent_desktop.models.sequence_networks.batches import Channels
from intent_desktop.models.sequence_networks.recommender import Goal, NetworkRecommender, Whole
from intent_desktop.training.adapters import add_adapters, merge_adapters

LINEAR_LAYERS = ("question", "answer", "up", "down")


@dataclasses.dataclass(eq=False)
class TunedRecommender(NetworkRecommender):
    """Goes on learning from the encoder's weights: all of them ("full"), or low-rank adapters of `rank` beside its layers
    ("adapters"; LoRA, Hu et al., 2022). Its size is the encoder's; see NetworkRecommender for the rest.
    """

    family: ClassVar[str] = "tuned_items"
    network_type: ClassVar[type[Network]] = Network
    structure_type: ClassVar[type[Structure]] = Structure

    tuning: Literal["full", "adapters"] = "full"
    rank: Whole = 4
    learning_rate: float = 1e-3
    objective: Goal = dataclasses.field(default="auto", init=False)
    width: int = dataclasses.field(default=0, init=False)
    length: int = dataclasses.field(default=0, init=False)
    scale: float = dataclasses.field(default=0.0, init=False)
    start: Literal["neighbours", "random"] = dataclasses.field(default="random", init=False)

    def fit(self, examples: SequenceExamples, fitting: Fitting) -> Self:
        self._begin_from(fitting)
        super().fit(self._recorded(examples), fitting)
        return self._merged()

    def refit(self, examples: SequenceExamples, fitting: Fitting) -> Self:
        self._begin_from(fitting)
        super().refit(self._recorded(examples), fitting)
        return self._merged()

    def scores(self, histories: Histories) -> NDArray[np.float32]:
        return super().scores(recorded(histories, self.kinds_))

    def state(self) -> ModelState:
        state = super().state()
        state.settings["kinds"] = self.kinds_
        return state

    @classmethod
    def restore(cls, state: ModelState) -> Self:
        model = super().restore(state)
        model.kinds_ = [int(kind) for kind in state.settings["kinds"]]
        return model

    def _structure(self, shared: dict[str, Any]) -> networks.Structure:
        return msgspec.structs.replace(
            self.before_.network_.structure, both_sides=False, dropout=self.dropout
        )

    def _channels(self, examples: SequenceExamples, categorised: bool) -> Channels:
        return self.before_.channels_

    def _begun(
        self, goal: Goal, examples: SequenceExamples, catalogue: NDArray[np.int32], seed: int
    ) -> Network:
        before = self.before_.network_
        with torch.random.fork_rng(devices=[]):
            torch.manual_seed(seed)
            structure = msgspec.convert(msgspec.to_builtins(self._structure({})), Structure)
            found = Network(structure, before.catalogue.clone())
            weights = before.state_dict()
            del weights["hidden"]
            found.load_state_dict(weights)
            if self.tuning == "adapters":
                add_adapters(found, self.rank, alpha=2 * self.rank, layers=LINEAR_LAYERS)
        return found

    def _begin_from(self, fitting: Fitting) -> None:
        assert fitting.encoder is not None
        self.before_ = fitting.encoder
        self.kinds_ = self.before_.kinds_
        self.length = self.before_.network_.structure.length - 1

    def _recorded(self, examples: SequenceExamples) -> SequenceExamples:
        valid = dataclasses.replace(examples.valid, histories=recorded(examples.valid.histories, self.kinds_))
        return dataclasses.replace(examples, train=recorded(examples.train, self.kinds_), valid=valid)

    def _merged(self) -> Self:
        merge_adapters(self.network_)
        self.network_.requires_grad_(False)
        self.vectors_ = self.network_.item_vectors()
        return self
