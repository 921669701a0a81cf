"""Objectives: the blockwise full softmax is the plain one, drawn ones meet it, and what is hidden is what may be."""

import pytest
import torch
from torch import Tensor
from torch.nn import functional

from intent_desktop.training import objectives
from intent_desktop.training.objectives import FullSoftmax, GeneralisedBinary, SampledSoftmax, masked

POSITIONS, ITEMS, WIDTH = 70, 500, 16


def _lesson(seed: int = 0) -> tuple[Tensor, Tensor, Tensor]:
    generator = torch.Generator().manual_seed(seed)
    states = torch.randn(POSITIONS, WIDTH, generator=generator).requires_grad_()
    items = torch.randn(ITEMS, WIDTH, generator=generator).requires_grad_()
    return states, items, torch.randint(0, ITEMS, (POSITIONS,), generator=generator)


def _gradients(loss: Tensor, *inputs: Tensor) -> list[Tensor]:
    return list(torch.autograd.grad(loss, inputs))


@pytest.mark.parametrize("smoothing", [0.0, 0.2])
@pytest.mark.parametrize(("kind", "tolerance"), [(torch.float32, 1e-5), (torch.bfloat16, 0.01)])
def test_the_full_softmax_in_blocks_is_cross_entropy(
    smoothing: float, kind: torch.dtype, tolerance: float, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(objectives, "multiplied_in", lambda device: kind)
    monkeypatch.setattr(objectives, "CELLS_AT_ONCE", {"cpu": 20 * ITEMS})  # four blocks, the last one shorter
    states, items, targets = _lesson()
    loss = FullSoftmax(smoothing)(states, items, targets)
    plain = functional.cross_entropy(states @ items.T, targets, label_smoothing=smoothing)
    assert float(loss.detach()) == pytest.approx(float(plain.detach()), rel=tolerance)
    found, right = _gradients(3 * loss, states, items), _gradients(3 * plain, states, items)
    for one, other in zip(found, right, strict=True):
        assert float((one - other).norm() / other.norm()) < tolerance


def test_a_hopeless_target_still_has_a_finite_loss() -> None:
    states, items = torch.full((1, 1), 20.0, requires_grad=True), torch.tensor([[-20.0], [20.0]])
    loss = FullSoftmax()(states, items, torch.tensor([0]))
    loss.backward()
    assert bool(loss.isfinite())
    assert states.grad is not None
    assert bool(states.grad.isfinite().all())


def test_the_full_softmax_can_be_looked_at_without_learning() -> None:
    states, items, targets = _lesson()
    with torch.no_grad():
        assert float(FullSoftmax()(states, items, targets)) > 0


def test_the_sampled_softmax_meets_the_full_one_with_many_draws() -> None:
    torch.manual_seed(0)
    states, items, targets = _lesson()
    states, items = (0.2 * states).detach().requires_grad_(), items.detach().requires_grad_()
    skewed = torch.arange(1, ITEMS + 1).float() ** -1
    right = functional.cross_entropy(states @ items.T, targets)
    found = SampledSoftmax(200_000, skewed)(states, items, targets)
    assert float(found.detach()) == pytest.approx(float(right.detach()), rel=0.01)
    one, other = _gradients(found, states)[0], _gradients(right, states)[0]
    assert float((one - other).norm() / other.norm()) < 0.05


def test_a_drawn_target_is_not_its_own_rival() -> None:
    states = torch.ones(1, 1)
    for objective in (SampledSoftmax(50, torch.ones(1)), GeneralisedBinary(50, 1.0)):
        loss = objective(states, torch.ones(1, 1), torch.tensor([0]))
        assert float(loss.detach()) <= float(functional.softplus(torch.tensor(-1.0))) + 1e-6


def test_uncalibrated_gbce_is_binary_cross_entropy() -> None:
    states, items, targets = _lesson()
    torch.manual_seed(1)
    found = GeneralisedBinary(10, 0.0)(states, items, targets)
    torch.manual_seed(1)
    drawn = (torch.rand(10) * ITEMS).long()
    scores = states @ items[drawn].T
    others = torch.where(drawn == targets[:, None], 0.0, functional.softplus(scores)).sum(dim=1)
    own = functional.softplus(-(states * items[targets]).sum(dim=1))
    assert float(found.detach()) == pytest.approx(float((own + others).mean().detach()), rel=1e-4)


def test_calibration_weakens_the_true_item() -> None:
    states, items, targets = _lesson()
    losses = []
    for calibration in (0.0, 0.5, 1.0):
        torch.manual_seed(1)
        losses.append(float(GeneralisedBinary(10, calibration)(states, items, targets).detach()))
    assert losses[0] > losses[1] > losses[2]


def test_what_is_hidden_may_be_a_target_and_no_row_hides_nothing() -> None:
    torch.manual_seed(0)
    items = torch.randint(1, 9, (400, 6))
    chosen = torch.rand(400, 6) < 0.7
    chosen[0] = False
    hidden = masked(items, 0.3, chosen)
    assert not bool((hidden & ~chosen).any())
    assert bool((hidden.any(dim=1) == chosen.any(dim=1)).all())
    assert float(hidden.sum() / chosen.sum()) == pytest.approx(0.3, abs=0.06)
    assert bool((masked(items, 0.0, chosen).sum(dim=1) == chosen.any(dim=1)).all())


@pytest.mark.parametrize(
    "objective", [SampledSoftmax(300, torch.ones(40)), GeneralisedBinary(300)], ids=["softmax", "binary"]
)
def test_gradients_are_the_same_each_time_though_items_are_met_often(
    objective: SampledSoftmax | GeneralisedBinary,
) -> None:
    generator = torch.Generator().manual_seed(0)
    states = torch.randn(3_000, 64, generator=generator).requires_grad_()
    items = torch.randn(40, 64, generator=generator).requires_grad_()
    targets = torch.randint(0, 40, (3_000,), generator=generator)

    def gradients() -> Tensor:
        with torch.random.fork_rng(devices=[]):
            torch.manual_seed(0)
            return _gradients(objective(states, items, targets), items)[0]

    first = gradients()
    assert all(torch.equal(gradients(), first) for _ in range(10))
