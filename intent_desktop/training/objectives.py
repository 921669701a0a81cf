"""What a network that ranks items learns by: how likely the true next item is among all items, or among some of them.

Every objective takes states (positions, width), the items' vectors (items, width), and targets int64 (positions,)
counted from 0, and gives the mean loss of the positions in float32. A score is the product of a state and a vector.
"""

import dataclasses
from typing import Any, Protocol

import torch
from torch import Tensor
from torch.nn import functional

from intent_desktop.training.lookup import looked_up

CELLS_AT_ONCE = {"cpu": 3_000_000}
"""Scores of the full softmax held at once: few enough for a processor's cache, many enough for a card's cores."""
CELLS_ON_A_CARD = 200_000_000
_SMALLEST = 1e-37


class Objective(Protocol):
    """See the module."""

    def __call__(self, states: Tensor, items: Tensor, targets: Tensor) -> Tensor: ...


@dataclasses.dataclass(frozen=True)
class FullSoftmax:
    """Cross-entropy over all items, of which `smoothing` is spread over all alike.

    The scores are never held at once, see `_FullSoftmax`.
    """

    smoothing: float = 0.0

    def __call__(self, states: Tensor, items: Tensor, targets: Tensor) -> Tensor:
        loss: Tensor = _FullSoftmax.apply(states, items, targets, self.smoothing)  # type: ignore[no-untyped-call]
        return loss


@dataclasses.dataclass(frozen=True)
class SampledSoftmax:
    """Cross-entropy over the target and `negatives` items that all positions share.

    A drawn item's score is lowered by the logarithm of how often it is expected among the draws, so that the full softmax is
    met on average (Bengio & Senécal, 2008). `frequencies` float32 (items,): how often each item is a target. Half of the draws
    follow them, half are even: the popular are the hard ones, and each item is to be seen.
    """

    negatives: int
    frequencies: Tensor

    def __call__(self, states: Tensor, items: Tensor, targets: Tensor) -> Tensor:
        shares = self.frequencies / self.frequencies.sum() / 2 + 0.5 / len(self.frequencies)
        drawn = _drawn(shares.cumsum(0), self.negatives)
        own = (states * looked_up(items, targets)).sum(dim=1).float()
        others = (states @ looked_up(items, drawn).T).float() - (shares[drawn] * self.negatives).log()
        others = others.masked_fill(drawn == targets[:, None], -torch.inf)
        return (torch.logaddexp(own, others.logsumexp(dim=1)) - own).mean()


@dataclasses.dataclass(frozen=True)
class GeneralisedBinary:
    """Binary cross-entropy with `negatives` items drawn evenly, whose overconfidence is taken back (gBCE; Petrov & Macdonald, 2023).

    `calibration` t from 0, plain binary cross-entropy, to 1, chances as they would be had all items been negatives.
    """

    negatives: int
    calibration: float = 0.75

    def __call__(self, states: Tensor, items: Tensor, targets: Tensor) -> Tensor:
        evenly = torch.arange(1, len(items) + 1, device=items.device) / len(items)
        drawn = _drawn(evenly, self.negatives)
        own = (states * looked_up(items, targets)).sum(dim=1).float()
        others = (states @ looked_up(items, drawn).T).float()
        others = others.masked_fill(drawn == targets[:, None], -torch.inf)
        rate = min(1.0, self.negatives / max(len(items) - 1, 1))
        power = rate * (self.calibration * (1 - 1 / rate) + 1 / rate)
        return (power * functional.softplus(-own) + functional.softplus(others).sum(dim=1)).mean()


def masked(items: Tensor, share: float, chosen: Tensor) -> Tensor:
    """Which actions to hide and to foretell from both sides (BERT4Rec; Sun et al., 2019), boolean (rows, length).

    items: int64 (rows, length), 0 for padding; `chosen` marks what may be a target. Each is hidden with chance `share`, and in
    each row at least one, where there is one: the last when chance finds none, as when it is asked what comes next.
    """
    hidden = chosen & (torch.rand(items.shape, device=items.device) < share)
    places = torch.arange(items.shape[1], device=items.device)
    last = torch.where(chosen, places, -1).amax(dim=1, keepdim=True)
    return hidden | ((places == last) & chosen & ~hidden.any(dim=1, keepdim=True))


def multiplied_in(device: torch.device) -> torch.dtype:
    """The numbers to multiply large matrices in: bfloat16 where the machine has instructions for it."""
    if device.type == "cpu":
        able = torch.cpu.get_capabilities()
        return torch.bfloat16 if able.get("avx512_bf16") or able.get("amx_bf16") else torch.float32
    if device.type == "cuda":
        return torch.bfloat16 if torch.cuda.is_bf16_supported(including_emulation=False) else torch.float32
    return torch.float32


def _drawn(cumulated: Tensor, count: int) -> Tensor:
    """Numbers of drawn items, int64 (count,), by their cumulated shares (items,)."""
    chances = torch.rand(count, device=cumulated.device) * cumulated[-1]
    return torch.searchsorted(cumulated, chances).clamp_(max=len(cumulated) - 1)


class _FullSoftmax(torch.autograd.Function):
    """The loss and, while its scores are at hand, its gradients as well: a block of positions at a time.

    So memory does not grow with positions × items, and scores are computed once: three products of matrices instead of four.
    """

    @staticmethod
    def forward(ctx: Any, states: Tensor, items: Tensor, targets: Tensor, smoothing: float) -> Tensor:
        with torch.autocast(states.device.type, enabled=False):
            kind = multiplied_in(states.device)
            inputs, vectors = states.detach().to(kind), items.detach().to(kind)
            positions, count = len(states), len(items)
            learning = states.requires_grad or items.requires_grad
            to_states = torch.empty_like(states, dtype=torch.float32)
            to_items = torch.zeros_like(items, dtype=torch.float32)
            loss = torch.zeros((), device=states.device)
            at_once = max(16, CELLS_AT_ONCE.get(states.device.type, CELLS_ON_A_CARD) // count)
            room = torch.empty(min(at_once, positions), count, dtype=kind, device=states.device)
            for start in range(0, positions, at_once):
                block, own = inputs[start : start + at_once], targets[start : start + at_once, None]
                scores = room[: len(block)]
                torch.mm(block, vectors.T, out=scores)
                of_target = scores.gather(1, own).float()
                of_all = scores.mean(dim=1, keepdim=True, dtype=torch.float32) if smoothing else of_target
                chances = torch.softmax(scores, dim=1, out=scores)
                surprise = -chances.gather(1, own).float().clamp_min(_SMALLEST).log()
                loss += (surprise + smoothing * (of_target - of_all)).sum()
                if not learning:
                    continue
                if smoothing:
                    chances.sub_(smoothing / count)
                chances[torch.arange(len(own), device=own.device), own[:, 0]] -= 1 - smoothing
                to_states[start : start + at_once] = chances @ vectors
                to_items += chances.T @ block
            ctx.save_for_backward(to_states, to_items)
            ctx.positions = positions
            ctx.kinds = states.dtype, items.dtype
            return loss / positions

    @staticmethod
    def backward(ctx: Any, *gradients: Tensor) -> tuple[Tensor, Tensor, None, None]:
        to_states, to_items = ctx.saved_tensors
        scale = gradients[0] / ctx.positions
        return (to_states * scale).to(ctx.kinds[0]), (to_items * scale).to(ctx.kinds[1]), None, None
