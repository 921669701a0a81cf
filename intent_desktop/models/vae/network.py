"""What every variational autoencoder here is made of: gated layers, a code drawn at random between them, and the loss.

Kingma & Welling (2014), with feature attention: in the encoder a = σ(W_a h) says how much each unit of the hidden layer h is
let through, in the decoder b = σ(W_b z) how much each unit that the code z speaks to.
"""

from collections.abc import Iterator
from typing import NamedTuple

import msgspec
import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn

from intent_desktop.training.loop import Sampler

FIRST_LOG_VARIANCE = -4.0
"""Where log σ² begins: with unit variance the first steps would see little but noise."""


class Code(NamedTuple):
    """q(z|x) of some rows, a normal distribution with `mean` and exp(`log_variance`), both (..., latent), and the `gates` a
    (..., width) of the hidden units that it was made from.
    """

    mean: Tensor
    log_variance: Tensor
    gates: Tensor


class Encoder(nn.Module):
    """From what a row adds up to at each hidden unit to its code."""

    def __init__(self, width: int, latent: int):
        super().__init__()
        self.bias = nn.Parameter(torch.zeros(width))
        self.attention = nn.Linear(width, width)
        self.mean = nn.Linear(width, latent)
        self.log_variance = nn.Linear(width, latent)
        nn.init.zeros_(self.log_variance.weight)
        nn.init.constant_(self.log_variance.bias, FIRST_LOG_VARIANCE)

    def forward(self, summed: Tensor) -> Code:
        """The code of (..., width) sums over a row's inputs."""
        hidden = torch.tanh(summed + self.bias)
        gates = torch.sigmoid(self.attention(hidden))
        gated = gates * hidden
        # In full precision, whatever a card multiplies in: σ² is an exponential, and the KL a sum of small differences.
        return Code(self.mean(gated).float(), self.log_variance(gated).float(), gates.float())


class Decoder(nn.Module):
    """From a code to the hidden units that the outputs are read from, b gating them."""

    def __init__(self, latent: int, width: int):
        super().__init__()
        self.hidden = nn.Linear(latent, width)
        self.attention = nn.Linear(latent, width)

    def forward(self, code: Tensor) -> Tensor:
        """(..., latent) to (..., width)."""
        return torch.sigmoid(self.attention(code)) * torch.tanh(self.hidden(code))


def begin_as_identity(encoder: Encoder, decoder: Decoder) -> None:
    """Gates half open whatever comes, and codes that pass on what they are given: learning begins from a linear model."""
    for gate in (encoder.attention, decoder.attention):
        nn.init.zeros_(gate.weight)
        nn.init.zeros_(gate.bias)
    for layer in (encoder.mean, decoder.hidden):
        nn.init.eye_(layer.weight)
        nn.init.zeros_(layer.bias)


def drawn(code: Code, noise: Tensor | None = None) -> Tensor:
    """z = μ + exp(log σ² / 2) · ε, through which gradients reach μ and log σ²; `noise` ε, else drawn from N(0, 1)."""
    if noise is None:
        noise = torch.randn_like(code.mean)
    return code.mean + torch.exp(code.log_variance / 2) * noise


def divergence(code: Code) -> Tensor:
    """KL(q(z|x) ‖ N(0, 1)) of each row in nats, (...): ½ Σ (μ² + σ² − 1 − log σ²)."""
    squares = code.mean.square() + code.log_variance.exp()
    return 0.5 * (squares - 1 - code.log_variance).sum(dim=-1)


class Balance(msgspec.Struct, frozen=True, kw_only=True):
    """How much the loss λ · reconstruction + (1 − λ) · KL goes by either: λ falls from 1 to `weight` over `steps` steps.

    Divided by λ it is reconstruction + β · KL with β = (1 − λ) / λ, so λ = 1 / (1 + β): the β of Mult-VAE (Liang et al., 2018),
    which rises from 0 to 0.2 there, is a λ that falls from 1 to 0.83. There a row's reconstruction is the sum over its
    interactions; where it is their mean, as for histories here, the same β weighs the KL as many times more.
    """

    weight: float
    steps: int

    def at(self, step: int) -> float:
        """λ at a step, counted from 0."""
        return 1 - (1 - self.weight) * min(1.0, step / max(self.steps, 1))

    def loss(self, reconstruction: Tensor, divergence: Tensor, step: int) -> Tensor:
        """What is learnt from at that step."""
        weight = self.at(step)
        return weight * reconstruction + (1 - weight) * divergence


class Counted:
    """A sampler that knows the number of the step whose rows it gave last, also where learning goes on in mid-epoch."""

    def __init__(self, sampler: Sampler):
        self._sampler = sampler
        self.step = 0

    def __len__(self) -> int:
        return len(self._sampler)

    def batches(self, epoch: int) -> Iterator[NDArray[np.intp]]:
        for place, rows in enumerate(self._sampler.batches(epoch)):
            self.step = epoch * len(self) + place
            yield rows
