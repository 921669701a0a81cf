"""What a network is shown of a few stretches of histories, and which of their actions it is to foretell."""

import dataclasses

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from intent_desktop.examples.histories import Histories
from intent_desktop.models.sequence_networks.augmentation import Augmentation, SimilarItems
from intent_desktop.models.sequence_networks.batches import Batch, Channels, marked
from intent_desktop.training.objectives import masked

UNKNOWN_SHARE = 0.05
SEEDS = 2**62


@dataclasses.dataclass(frozen=True)
class Lesson:
    """`shown` to the network, with the `hidden` actions, boolean (rows, length), None where it looks back only.

    `places` int64 (targets,): where in the flattened batch something is foretold; `targets` int64 (targets,): the items that
    came there, counted from 0.
    """

    shown: Batch
    hidden: Tensor | None
    places: Tensor
    targets: Tensor


@dataclasses.dataclass(frozen=True)
class Lessons:
    """Makes lessons of `stretches`: at each place the next action is foretold, or a `hidden` share from both sides (None: the former).

    `learnable` boolean (packed actions,): which may be targets, see `batches.targets_among`. With an `augmentation` the network
    is shown histories told differently, which "substitute" needs `similar` for.
    """

    stretches: Histories
    channels: Channels
    learnable: NDArray[np.bool_]
    hidden: float | None = None
    augmentation: Augmentation | None = None
    similar: SimilarItems | None = None

    def lesson(self, rows: NDArray[np.intp], device: str) -> Lesson:
        """That of those stretches, on a device; chance is torch's."""
        histories = self.stretches.take(rows)
        if self.augmentation is None:
            shown = self.channels.batch(histories)
            answers, asked = shown.items, marked(histories, self.learnable, shown.items.shape[1])
        else:
            random = np.random.default_rng(int(torch.randint(SEEDS, ())))
            retold = self.augmentation.retold(histories, random, self.similar)
            shown = self.channels.batch(retold.histories)
            length = shown.items.shape[1]
            answers = marked(retold.histories, histories.actions.items[retold.places], length).long()
            asked = marked(retold.histories, self.learnable[retold.places] & retold.foretold, length)
        hidden = None
        if self.hidden is not None:
            hidden = asked = masked(answers, self.hidden, asked)
        else:
            asked, answers, shown = asked[:, 1:], answers[:, 1:], shown.without_last_place()
        # Where the places are is found on the processor, so that no card has to be waited for.
        places = asked.flatten().nonzero()[:, 0]
        targets = answers.flatten()[places].sub(1)
        return Lesson(
            _with_unknown(shown).to(device),
            hidden if hidden is None else hidden.to(device),
            places.to(device),
            targets.to(device),
        )


def _with_unknown(batch: Batch) -> Batch:
    """Some items are made unknown, so that their categories learn to stand for them; no item is where there are none."""
    if batch.categories is None:
        return batch
    unknown = torch.rand(batch.items.shape, device=batch.items.device) < UNKNOWN_SHARE
    return dataclasses.replace(batch, items=batch.items.masked_fill(unknown, 0))
