"""A push in the worst direction: as far as asked, as bad as the gradient foretells, and learnt from."""

import pytest
import torch
from torch import Tensor

from intent_desktop.training.adversarial import adversarial_loss

ROWS = 5


@pytest.fixture
def inputs() -> Tensor:
    torch.manual_seed(0)
    return torch.randn(ROWS, 3, 4, requires_grad=True)


def test_each_row_is_pushed_so_far_where_its_loss_rises_most(inputs: Tensor) -> None:
    weights = torch.randn(ROWS, 3, 4)
    seen = []

    def loss_of(given: Tensor) -> Tensor:
        seen.append(given.detach())
        return (given * weights).sum() / 1000

    loss = adversarial_loss(loss_of, inputs, epsilon=0.5)
    push = seen[1] - seen[0]
    directions = weights / weights.flatten(1).norm(dim=1).view(-1, 1, 1)
    torch.testing.assert_close(push, 0.5 * directions)
    assert float(loss.detach()) == pytest.approx(float(loss_of(seen[0]) + loss_of(seen[1])))


def test_weights_learn_from_both_passes_and_the_push_itself_is_no_road_for_gradients(inputs: Tensor) -> None:
    weight = torch.randn(4, requires_grad=True)

    def loss_of(given: Tensor) -> Tensor:
        return (given @ weight).square().mean()

    adversarial_loss(loss_of, inputs, epsilon=0.5).backward()  # type: ignore[no-untyped-call]
    found = weight.grad
    assert found is not None
    gradient = torch.autograd.grad(loss_of(inputs), inputs)[0]
    pushed = (inputs + 0.5 * gradient / gradient.flatten(1).norm(dim=1).view(-1, 1, 1)).detach()
    weight.grad = None
    (loss_of(inputs.detach()) + loss_of(pushed)).backward()  # type: ignore[no-untyped-call]
    torch.testing.assert_close(found, weight.grad)


def test_a_row_whose_loss_does_not_depend_on_it_stays(inputs: Tensor) -> None:
    seen = []

    def loss_of(given: Tensor) -> Tensor:
        seen.append(given.detach())
        return given[1:].square().sum()

    loss = adversarial_loss(loss_of, inputs, epsilon=0.5)
    assert torch.equal(seen[1][0], inputs[0])
    assert not torch.equal(seen[1][1], inputs[1])
    assert loss.isfinite()
