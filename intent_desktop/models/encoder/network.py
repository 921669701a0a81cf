"""The encoder's network: the Transformer, and heads that ask its states what comes next and when."""

import torch
from torch import Tensor, nn

from intent_desktop.data.dataset import MEANINGS
from intent_desktop.models.encoder.waiting import Waiting
from intent_desktop.models.sequence_networks.batches import Batch
from intent_desktop.models.transformer import network


class Structure(network.Structure, frozen=True, kw_only=True):
    """See there; `kinds`: of how many kinds of action it is foretold when they come; `records`: how many codes each record has."""

    kinds: int
    records: list[int]


class Network(network.Network):
    """States look back, or both ways where an action is hidden; see `transformer.network`."""

    structure: Structure
    first_record: Tensor

    def __init__(self, structure: Structure, catalogue: Tensor):
        """`catalogue`: the category of each item, int64 (items,)."""
        super().__init__(structure, catalogue)
        width = structure.width
        self.meaning = nn.Linear(width, len(MEANINGS) + 1)
        self.waiting = Waiting(width, structure.kinds, len(structure.records))
        self.records = nn.EmbeddingBag(sum(structure.records), width, mode="sum")
        nn.init.zeros_(self.records.weight)
        first = torch.tensor([0, *structure.records[:-1]]).cumsum(0)
        self.register_buffer("first_record", first, persistent=False)

    def read(self, inputs: Tensor, batch: Batch, both_sides: bool) -> Tensor:
        if batch.records is not None:
            codes = (batch.records + self.first_record).flatten(0, 1)
            inputs = inputs + self.dropout(self.records(codes).unflatten(0, inputs.shape[:2]))
        return super().read(inputs, batch, both_sides)

    def meanings(self, states: Tensor) -> Tensor:
        """Log-odds of the meaning that comes next, (n, meanings + 1), from states (n, width)."""
        odds: Tensor = self.meaning(states)
        return odds


def last_and_mean(states: Tensor, batch: Batch) -> tuple[Tensor, Tensor]:
    """The last state of each row and the mean of all, (rows, width) each, from states (rows, length, width)."""
    rows = torch.arange(len(states), device=states.device)
    places = torch.arange(states.shape[1], device=states.device)
    inside = (places < batch.lengths[:, None]).to(states.dtype)[..., None]
    mean = (states * inside).sum(dim=1) / inside.sum(dim=1).clamp(min=1)
    return states[rows, (batch.lengths - 1).clamp(min=0)], mean


def last_records(batch: Batch) -> Tensor:
    """The records of the last action of each row, int64 (rows, records)."""
    assert batch.records is not None
    rows = torch.arange(len(batch.lengths), device=batch.lengths.device)
    return batch.records[rows, (batch.lengths - 1).clamp(min=0)]
