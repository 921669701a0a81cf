"""The networks: rows become vectors a feature, then layers, then one log-odds for each member of the ensemble."""

import itertools
from typing import Literal

import msgspec
import torch
from torch import Tensor, nn
from torch.nn import functional

from intent_desktop.training.lookup import looked_up


class OneHot(nn.Module):
    """Standardised numbers, each with an indicator of being missing, and one input a category value."""

    def __init__(self, numbers: int, sizes: list[int]):
        super().__init__()
        self.sizes = sizes
        owners = [place for place in range(numbers) for _ in range(2)]
        owners += [numbers + place for place, size in enumerate(sizes) for _ in range(size)]
        self.owners: Tensor
        self.register_buffer("owners", torch.tensor(owners, dtype=torch.int64), persistent=False)

    def forward(self, numbers: Tensor, codes: Tensor) -> Tensor:
        """(rows, numbers) with NaN where missing and (rows, categories) to (rows, inputs)."""
        missing = numbers.isnan()
        pairs = torch.stack([numbers.masked_fill(missing, 0.0), missing.to(numbers.dtype)], dim=2)
        values = [functional.one_hot(codes[:, place], size) for place, size in enumerate(self.sizes)]
        return torch.cat([pairs.flatten(1), *[value.to(numbers.dtype) for value in values]], dim=1)


class Embeddings(nn.Module):
    """A vector of `width` for each feature.

    A number's is piecewise linear in its value, one slope a quantile bin (Gorishniy et al., 2022), or one of its own
    where it is missing; a category has one a value, and one, nothing at first, for what is missing or was never seen.
    """

    def __init__(self, bins: list[int], sizes: list[int], width: int):
        super().__init__()
        features = len(bins) + len(sizes)
        most = max(bins, default=1)
        self.slopes = nn.Parameter(torch.randn(len(bins), most, width) / most**0.5)
        self.offsets = nn.Parameter(torch.randn(len(bins), width) * 0.5)
        self.missing = nn.Parameter(torch.zeros(len(bins), width))
        starts = torch.tensor([0, *sizes], dtype=torch.int64).cumsum(0)[:-1]
        self.values = nn.Parameter(torch.randn(sum(sizes), width))
        with torch.no_grad():
            self.values[starts[: len(sizes)]] = 0.0
        self.starts: Tensor
        self.steps: Tensor
        self.owners: Tensor
        self.register_buffer("starts", starts[: len(sizes)], persistent=False)
        self.register_buffer("steps", torch.arange(most, dtype=torch.float32), persistent=False)
        self.register_buffer("owners", torch.arange(features).repeat_interleave(width), persistent=False)

    def forward(self, numbers: Tensor, codes: Tensor) -> Tensor:
        """(rows, numbers) places among the bin edges, NaN where missing, and (rows, categories) to (rows, inputs)."""
        missing = numbers.isnan().unsqueeze(2)
        filled = (numbers.nan_to_num(0.0).unsqueeze(2) - self.steps).clamp(0, 1)
        placed = torch.einsum("rnb,nbw->rnw", filled, self.slopes) + self.offsets
        vectors = torch.where(missing, self.missing, placed)
        return torch.cat([vectors, looked_up(self.values, codes + self.starts)], dim=1).flatten(1)


class SharedLinear(nn.Module):
    """One weight matrix for all members; each scales its inputs and outputs by factors of its own.

    BatchEnsemble (Wen et al., 2020) in TabM's manner (Gorishniy et al., 2025).
    """

    def __init__(self, members: int, inputs: int, outputs: int):
        super().__init__()
        self.weight = nn.Parameter(torch.empty(outputs, inputs).uniform_(-1, 1) / inputs**0.5)
        self.into = nn.Parameter(torch.ones(members, inputs))
        self.out = nn.Parameter(torch.ones(members, outputs))
        self.bias = nn.Parameter(torch.empty(members, outputs).uniform_(-1, 1) / inputs**0.5)

    def forward(self, hidden: Tensor) -> Tensor:
        """(rows, members, inputs), or (rows, inputs) that all members share, to (rows, members, outputs)."""
        if hidden.dim() == 3:
            return functional.linear(hidden * self.into, self.weight) * self.out + self.bias
        # Many inputs, not yet a copy for each member: it is cheaper to scale the weights.
        own = (self.into[:, None] * self.weight).flatten(0, 1)
        return functional.linear(hidden, own).view(-1, *self.out.shape) * self.out + self.bias


class Heads(nn.Module):
    """One output a member, each with weights of its own."""

    def __init__(self, members: int, inputs: int):
        super().__init__()
        self.weight = nn.Parameter(torch.empty(members, inputs).uniform_(-1, 1) / inputs**0.5)
        self.bias = nn.Parameter(torch.zeros(members))

    def forward(self, hidden: Tensor) -> Tensor:
        """(rows, members, inputs) to (rows, members)."""
        return (hidden * self.weight).sum(dim=2) + self.bias


class Network(nn.Module):
    """Inputs, hidden layers with ReLU and dropout, and `members` log-odds a row."""

    def __init__(self, inputs: nn.Module, layers: list[int], members: int, dropout: float):
        super().__init__()
        self.inputs = inputs
        self.members = members
        self.owners: Tensor = inputs.owners  # type: ignore[assignment]
        sizes = [len(self.owners), *layers]
        self.layers = nn.ModuleList(
            SharedLinear(members, before, after) for before, after in itertools.pairwise(sizes)
        )
        self.dropout = nn.Dropout(dropout)
        self.heads = Heads(members, sizes[-1])
        if members > 1 and layers:
            with (
                torch.no_grad()
            ):  # members begin different: each sees every feature with a sign and a size of its own
                first = self.layers[0]
                assert isinstance(first, SharedLinear)
                first.into.copy_(torch.randn(members, int(self.owners.max()) + 1)[:, self.owners])

    def forward(self, numbers: Tensor, codes: Tensor) -> Tensor:
        """Each member's log-odds, (rows, members)."""
        return self.scores(self.inputs(numbers, codes))

    def scores(self, inputs: Tensor) -> Tensor:
        """Each member's log-odds from what `inputs` made of the rows."""
        hidden = inputs
        for layer in self.layers:
            hidden = self.dropout(functional.relu(layer(hidden)))
        return self.heads(hidden)  # type: ignore[no-any-return]


def mean_odds(scores: Tensor) -> Tensor:
    """Log-odds of the members' mean probability, (rows, members) to (rows,)."""
    yes = functional.logsigmoid(scores).logsumexp(dim=1)
    no = functional.logsigmoid(-scores).logsumexp(dim=1)
    return yes - no


class Layer(msgspec.Struct, frozen=True, kw_only=True):
    """One layer for people to look at: numbers in and out for each member, and how many weights it has."""

    name: str
    kind: Literal["one-hot", "embeddings", "linear", "output"]
    inputs: int
    outputs: int
    members: int = 1
    parameters: int = 0
    activation: str = ""
    dropout: float = 0.0


def structure(network: Network) -> list[Layer]:
    """The network from its inputs to its output."""
    inputs, members = network.inputs, network.members
    found = [
        Layer(
            name="inputs",
            kind="embeddings" if isinstance(inputs, Embeddings) else "one-hot",
            inputs=int(network.owners.max()) + 1,
            outputs=len(network.owners),
            parameters=_count(inputs),
        )
    ]
    for number, layer in enumerate(network.layers):
        assert isinstance(layer, SharedLinear)
        outputs, taken = layer.weight.shape
        found.append(
            Layer(
                name=f"layer {number + 1}",
                kind="linear",
                inputs=taken,
                outputs=outputs,
                members=members,
                parameters=_count(layer),
                activation="ReLU",
                dropout=network.dropout.p,
            )
        )
    last = network.heads
    taken = last.weight.shape[1]
    found.append(
        Layer(
            name="output", kind="output", inputs=taken, outputs=1, members=members, parameters=_count(last),
            activation="mean of probabilities" if members > 1 else "probability",
        )
    )  # fmt: skip
    return found


def _count(module: nn.Module) -> int:
    return sum(parameter.numel() for parameter in module.parameters())
