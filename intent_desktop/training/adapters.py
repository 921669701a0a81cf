"""Low-rank adapters (LoRA; Hu et al., 2022): what was learnt before stays, a narrow detour beside it learns the new task."""

import math
from collections.abc import Collection

import torch
from torch import Tensor, nn
from torch.nn import functional


class Adapted(nn.Module):
    """A linear layer that stays as it is, and beside it `scale` times the product of two narrow matrices, which learn."""

    def __init__(self, base: nn.Linear, rank: int, alpha: float):
        super().__init__()
        self.base = base
        self.scale = alpha / rank
        narrow = min(rank, base.in_features, base.out_features)
        self.down = nn.Parameter(base.weight.new_empty(narrow, base.in_features))
        self.up = nn.Parameter(base.weight.new_zeros(base.out_features, narrow))
        nn.init.kaiming_uniform_(self.down, a=math.sqrt(5))

    def forward(self, inputs: Tensor) -> Tensor:
        detour = functional.linear(functional.linear(inputs, self.down), self.up)
        answered: Tensor = self.base(inputs) + self.scale * detour
        return answered

    @torch.no_grad()
    def merged(self) -> nn.Linear:
        """The linear layer alone, which has taken in what was learnt beside it."""
        self.base.weight += self.scale * self.up @ self.down
        return self.base


def add_adapters(
    module: nn.Module, rank: int, alpha: float, layers: Collection[str] | None = None
) -> list[nn.Parameter]:
    """Freeze everything in `module`, put adapters beside the linear layers in it, and return their weights, which alone learn.

    The detour's share is `alpha / rank`; it begins as nothing, so the first output is the same to the bit. `layers` are the
    last parts of the layers' names, such as "answer"; None: every `nn.Linear` there is. A head that is to learn from scratch
    stands outside `module`, or is thawed afterwards. ValueError where no layer fits or the rank is below 1.
    """
    if rank < 1:
        raise ValueError(f"an adapter of rank {rank}")
    found = [
        (parent, name, layer)
        for parent in module.modules()
        if not isinstance(parent, Adapted)
        for name, layer in parent.named_children()
        # Kinds made of it reach for its weights themselves and would not hear of a detour.
        if type(layer) is nn.Linear and (layers is None or name in layers)
    ]
    if not found:
        raise ValueError("no linear layer to put an adapter beside")
    module.requires_grad_(False)
    weights = []
    for parent, name, layer in found:
        adapted = Adapted(layer, rank, alpha)
        setattr(parent, name, adapted)
        weights += [adapted.down, adapted.up]
    return weights


def merge_adapters(module: nn.Module) -> None:
    """Let every adapted layer be an ordinary one again, with the names it had; what was frozen stays so."""
    for parent in list(module.modules()):
        for name, layer in list(parent.named_children()):
            if isinstance(layer, Adapted):
                setattr(parent, name, layer.merged())


def trainable_share(module: nn.Module) -> float:
    """How many of all weights learn, between 0 and 1."""
    counts = [(parameter.numel(), parameter.requires_grad) for parameter in module.parameters()]
    return sum(count for count, learns in counts if learns) / max(1, sum(count for count, _ in counts))
