"""The head that is asked how long it takes until an action of each kind comes."""

import torch
from torch import Tensor, nn
from torch.nn import functional

from intent_desktop.models.encoder.future import SPANS

WIDTH = 128
STATE_WIDTH = 32
DROPOUT = 0.1
STATE_DROPOUT = 0.5
LEAST_SPREAD = 0.5
"""Codes that hardly differ where they were learnt are not blown up where they do."""


class Waiting(nn.Module):
    """Log-odds of spans from what stood at a moment, and from the state of the blocks by a path of its own.

    Nearly all of the answer is in the counts and in how long ago things were. Read as numbers, codes above and below one that was
    seldom met tell of it, as no table of codes does. The path of the states is narrow and often dropped, since a state tells
    whose history it is and would be learnt by heart.
    """

    centre: Tensor
    spread: Tensor

    def __init__(self, width: int, kinds: int, records: int):
        """`width` of the states; `records`: how many codes tell what stood at a moment."""
        super().__init__()
        self.kinds = kinds
        self.register_buffer("centre", torch.zeros(records + 1))
        self.register_buffer("spread", torch.ones(records + 1))
        self.first = nn.Linear(records + 1, WIDTH)
        self.second = nn.Linear(WIDTH, WIDTH)
        self.span = nn.Linear(WIDTH, kinds * SPANS)
        self.state = nn.Sequential(
            nn.LayerNorm(width), nn.Dropout(STATE_DROPOUT), nn.Linear(width, STATE_WIDTH)
        )
        self.span_of_state = nn.Linear(STATE_WIDTH, kinds * SPANS, bias=False)
        self.dropout = nn.Dropout(DROPOUT)
        nn.init.zeros_(self.span_of_state.weight)

    def measure(self, silent: Tensor, records: Tensor) -> None:
        """Take the middle and the spread of the codes from examples of them: `silent` (n,), `records` (n, records)."""
        codes = _together(silent, records)
        self.centre.copy_(codes.mean(dim=0))
        self.spread.copy_(codes.std(dim=0, unbiased=False).clamp(min=LEAST_SPREAD))

    def made_of(self, silent: Tensor, records: Tensor) -> Tensor:
        """What is made of the records, (n, WIDTH), after a silence of the span `silent` int64 (n,); `records` int64 (n, records)."""
        inner = self.first((_together(silent, records) - self.centre) / self.spread)
        inner = self.second(self.dropout(functional.silu(inner)))
        made: Tensor = self.dropout(functional.silu(inner))
        return made

    def forward(self, states: Tensor, silent: Tensor, records: Tensor) -> Tensor:
        """Log-odds (n, kinds, SPANS); `states` (n, width), the others as in `made_of`."""
        odds = self.span(self.made_of(silent, records))
        odds = odds + self.span_of_state(functional.silu(self.state(states)))
        spans: Tensor = odds.unflatten(1, (self.kinds, SPANS))
        return spans


def _together(silent: Tensor, records: Tensor) -> Tensor:
    return torch.cat([silent[:, None], records], dim=1).float()
