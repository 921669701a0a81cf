"""What the encoder learns by, none of which needs anybody's answer: what comes next and when, what was hidden, what is alike."""

import torch
from torch import Tensor
from torch.nn import functional

TEMPERATURE = 0.1


def wait_loss(odds: Tensor, spans: Tensor, known: Tensor) -> Tensor:
    """The mean negative log-likelihood of waits, as in survival analysis: one that the data do not see end counts as the chance
    of its span or a later one. odds (n, kinds, SPANS); spans int64 and known bool (n, kinds).
    """
    logs = functional.log_softmax(odds.float(), dim=-1)
    ended = logs.gather(-1, spans[..., None])[..., 0]
    later = torch.arange(odds.shape[-1], device=odds.device) >= spans[..., None]
    going_on = logs.masked_fill(~later, -torch.inf).logsumexp(dim=-1)
    return -torch.where(known, ended, going_on).mean()


def contrast_loss(one: Tensor, other: Tensor) -> Tensor:
    """How badly each row's vector finds its own other view among those of all rows (NT-Xent; Chen et al., 2020; on histories
    CL4SRec, Xie et al., 2022). Both (rows, width).
    """
    one, other = (functional.normalize(each.float(), dim=-1) for each in (one, other))
    likeness = one @ other.T / TEMPERATURE
    own = torch.arange(len(one), device=one.device)
    return (functional.cross_entropy(likeness, own) + functional.cross_entropy(likeness.T, own)) / 2
