"""Learning against a slight push in the worst direction (FGM; Miyato et al., 2017), so that what is near is answered alike."""

from collections.abc import Callable

import torch
from torch import Tensor

_SMALLEST = 1e-20


def adversarial_loss(loss_of: Callable[[Tensor], Tensor], inputs: Tensor, epsilon: float) -> Tensor:
    """The loss of `inputs` (rows, …), plus the loss where each row has gone by `epsilon` along the gradient of the first.

    `inputs` are vectors that learn, or come from such, like those of words or items; a row's length is that of all its numbers
    together. Nothing but the inputs is pushed, and nothing waits for a card. The push takes one more pass forth, and two back.
    """
    loss = loss_of(inputs)
    (gradient,) = torch.autograd.grad(loss, inputs, retain_graph=True)
    lengths = torch.linalg.vector_norm(gradient.flatten(1), dim=1).clamp_min(_SMALLEST)
    push = gradient * (epsilon / lengths).view(-1, *[1] * (gradient.dim() - 1))
    return loss + loss_of(inputs + push)
