"""The losses of a batch of histories, one for each thing that the encoder learns by."""

import dataclasses
from collections.abc import Mapping

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor
from torch.nn import functional

from intent_desktop.examples.histories import Histories
from intent_desktop.models.encoder.future import Future
from intent_desktop.models.encoder.network import Network, last_and_mean
from intent_desktop.models.encoder.objectives import contrast_loss, wait_loss
from intent_desktop.models.sequence_networks.augmentation import Augmentation, SimilarItems
from intent_desktop.models.sequence_networks.batches import Batch, Channels, marked
from intent_desktop.training.lookup import looked_up
from intent_desktop.training.objectives import Objective, masked


@dataclasses.dataclass(frozen=True)
class Losses:
    """`weights` by objective: "next", "time", "masked", "contrast"; what has none is not computed.

    `learnable` marks the packed actions that may be foretold, (actions,); `hidden` is the share that is hidden from itself.
    """

    network: Network
    channels: Channels
    weights: Mapping[str, float]
    item_loss: Objective
    learnable: NDArray[np.bool_]
    hidden: float
    future: Future | None
    similar: SimilarItems
    device: str

    def of(self, histories: Histories, random: np.random.Generator) -> dict[str, Tensor]:
        """The mean loss of each objective on these stretches of histories."""
        batch = self.channels.batch(histories)
        shown = batch.to(self.device)
        found: dict[str, Tensor] = {}
        if self.weights["next"] or self.weights["time"]:
            states = self.network(shown)
            if self.weights["next"]:
                found["next"] = self._next(states, batch, histories)
            if self.weights["time"] and self.future is not None:
                found["time"] = self._time(states, batch, histories, self.future, random)
        if self.weights["masked"]:
            found["masked"] = self._masked(batch, shown, histories)
        if self.weights["contrast"] and len(histories) > 1:
            views = [self._view(histories, random) for _ in range(2)]
            found["contrast"] = contrast_loss(views[0], views[1])
        return found

    def weighted(self, found: Mapping[str, Tensor]) -> Tensor:
        """Their sum by the weights."""
        total = self.network.items.weight.sum() * 0.0
        for name, loss in found.items():
            total = total + self.weights[name] * loss
        return total

    def _next(self, states: Tensor, batch: Batch, histories: Histories) -> Tensor:
        """What the next action is on, and of which kind it is."""
        chosen = marked(histories, self.learnable, batch.items.shape[1])[:, 1:]
        loss = self._items(states[:, :-1], batch.items[:, 1:], chosen)
        meanings = batch.channels.get("meanings")
        if meanings is None:
            return loss
        places = (meanings[:, 1:] > 0).flatten().nonzero()[:, 0]
        if not len(places):
            return loss
        answers = meanings[:, 1:].flatten()[places].to(self.device)
        odds = self.network.meanings(states[:, :-1].flatten(0, 1)[places.to(self.device)])
        return loss + functional.cross_entropy(odds.float(), answers)

    def _time(
        self, states: Tensor, batch: Batch, histories: Histories, future: Future, random: np.random.Generator
    ) -> Tensor:
        rows, places = histories.places()
        waits = future.waits(places, random)
        columns = (places - histories.starts[rows])[waits.last]
        at = torch.from_numpy(rows[waits.last] * batch.items.shape[1] + columns).to(self.device)
        silent, spans, known = (
            torch.from_numpy(each).to(self.device) for each in (waits.silent, waits.spans, waits.known)
        )
        assert batch.records is not None
        records = batch.records.to(self.device).flatten(0, 1)[at]
        odds = self.network.waiting(looked_up(states.flatten(0, 1), at), silent, records)
        return wait_loss(odds, spans, known)

    def _masked(self, batch: Batch, shown: Batch, histories: Histories) -> Tensor:
        chosen = marked(histories, self.learnable, batch.items.shape[1])
        hidden = masked(batch.items, self.hidden, chosen)
        return self._items(self.network(shown, hidden.to(self.device)), batch.items, hidden)

    def _items(self, states: Tensor, items: Tensor, chosen: Tensor) -> Tensor:
        # Where the places are is found on the processor, so that no card has to be waited for.
        places = chosen.flatten().nonzero()[:, 0]
        if not len(places):
            return states.sum() * 0.0
        targets = items.flatten()[places].sub(1).to(self.device)
        return self.item_loss(
            states.flatten(0, 1)[places.to(self.device)], self.network.item_vectors(), targets
        )

    def _view(self, histories: Histories, random: np.random.Generator) -> Tensor:
        told = self.channels.batch(Augmentation().applied(histories, random, self.similar))
        # Both views have the records of one history, by which they would be found without looking at anything else.
        batch = dataclasses.replace(told, records=None).to(self.device)
        last, mean = last_and_mean(self.network(batch), batch)
        return torch.cat([last, mean], dim=1)
