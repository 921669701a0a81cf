"""What networks of the next action answer with, and by what they learn: scores of the kinds, and quantiles of the time to it."""

import dataclasses
from typing import Self

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor
from torch.nn import functional

from intent_desktop.metrics.multiclass import QUANTILES
from intent_desktop.models.actions.base import log_seconds, within


@dataclasses.dataclass(frozen=True)
class TimeScale:
    """The scale on which networks learn times: logarithms of seconds, of about the same size everywhere."""

    centre: float
    spread: float

    @classmethod
    def learnt(cls, seconds: NDArray[np.float64]) -> Self:
        """The scale of the times that came, of (rows,) with NaN where nothing did."""
        times = log_seconds(seconds[~np.isnan(seconds)])
        return cls(float(times.mean()), float(times.std() + 1e-3))

    def of(self, seconds: NDArray[np.float64]) -> NDArray[np.float32]:
        """Seconds on the scale; NaN stays."""
        return ((log_seconds(seconds) - self.centre) / self.spread).astype(np.float32)

    def seconds(self, quantiles: NDArray[np.float64], horizon_seconds: float) -> NDArray[np.float64]:
        """Quantiles on the scale as seconds within the horizon, in order; (rows, 3)."""
        return within(quantiles * self.spread + self.centre, horizon_seconds)


def rising(times: Tensor) -> Tensor:
    """Quantiles in their order, (rows, 3), of a first one and steps from each to the next, (rows, 3)."""
    first, *further = times.unbind(dim=1)
    found = [first]
    for step in further:
        found.append(found[-1] + functional.softplus(step))
    return torch.stack(found, dim=1)


def losses(scores: Tensor, quantiles: Tensor, kinds: Tensor, times: Tensor) -> tuple[Tensor, Tensor]:
    """Cross-entropy of the kinds, int64 (rows,), and the mean pinball loss of the times on their scale, (rows,), where one came
    (NaN: none did).
    """
    levels = torch.tensor(QUANTILES, device=quantiles.device)
    came = (~times.isnan()).float()
    short = (torch.nan_to_num(times)[:, None] - quantiles) * came[:, None]
    pinball = torch.maximum(levels * short, (levels - 1) * short).mean(dim=1).sum()
    return functional.cross_entropy(scores, kinds), pinball / came.sum().clamp(min=1)
