"""The running mean of a network's weights: what wavers from step to step cancels out, and the rest generalises better."""

import contextlib
from collections.abc import Iterator

import torch
from torch import Tensor, nn

WARM = 10


class Average:
    """An exponential mean of the parameters (Polyak & Juditsky, 1992), beside a model that goes on learning.

    With every step the mean keeps `keeping` of itself, less at first: its memory is at most about a ninth of all steps so far.
    """

    def __init__(self, model: nn.Module, keeping: float):
        self._keeping = keeping
        self._parameters = dict(model.named_parameters())
        self.means = {name: value.detach().clone() for name, value in self._parameters.items()}

    @torch.no_grad()
    def follow(self, step: int) -> None:
        """Take in the weights after a step, counted from 0."""
        keeping = min(self._keeping, (1 + step) / (WARM + step))
        current = [value.detach() for value in self._parameters.values()]
        torch._foreach_lerp_(list(self.means.values()), current, 1 - keeping)

    @contextlib.contextmanager
    def shown(self) -> Iterator[None]:
        """Within, the model has the mean weights."""
        own = {name: value.detach().clone() for name, value in self._parameters.items()}
        self.set(self.means)
        try:
            yield
        finally:
            self.set(own)

    @torch.no_grad()
    def set(self, weights: dict[str, Tensor]) -> None:
        """Give the model those weights."""
        for name, value in self._parameters.items():
            value.copy_(weights[name])

    @torch.no_grad()
    def restart(self, weights: dict[str, Tensor]) -> None:
        """Go on from those means."""
        for name, mean in self.means.items():
            mean.copy_(weights[name])
