"""The losses that need nobody's answer."""

import math

import pytest
import torch
from torch import Tensor

from intent_desktop.models.encoder.objectives import TEMPERATURE, contrast_loss, wait_loss


def _of(spans: list[int], known: list[bool], odds: Tensor) -> float:
    """The loss of waits of one kind."""
    count = len(spans)
    loss = wait_loss(odds.expand(count, 1, -1), torch.tensor(spans)[:, None], torch.tensor(known)[:, None])
    return float(loss)


def test_a_wait_that_ended_is_the_chance_of_its_span() -> None:
    chances = torch.tensor([0.1, 0.2, 0.3, 0.4])
    for span, chance in enumerate(chances.tolist()):
        assert _of([span], [True], chances.log()) == pytest.approx(-math.log(chance), rel=1e-5)


def test_a_wait_that_goes_on_is_the_chance_of_its_span_or_a_later_one() -> None:
    chances = torch.tensor([0.1, 0.2, 0.3, 0.4])
    for span, chance in enumerate([1.0, 0.9, 0.7, 0.4]):
        assert _of([span], [False], chances.log()) == pytest.approx(-math.log(chance), rel=1e-5, abs=1e-6)


def test_kinds_and_rows_are_averaged() -> None:
    odds = torch.zeros(2, 2, 4)
    spans, known = torch.tensor([[0, 2], [3, 0]]), torch.tensor([[True, False], [True, True]])
    first, second = (math.log(4) + math.log(2)) / 2, math.log(4)
    assert float(wait_loss(odds, spans, known)) == pytest.approx((first + second) / 2, rel=1e-5)


def test_the_likeliest_chances_are_those_of_kaplan_and_meier() -> None:
    spans, known = [0, 1, 1, 2, 3], [True, True, False, True, True]
    odds = torch.zeros(4, requires_grad=True)
    optimizer = torch.optim.LBFGS([odds], max_iter=200, line_search_fn="strong_wolfe")

    def loss() -> Tensor:
        optimizer.zero_grad()
        found = wait_loss(odds.expand(5, 1, -1), torch.tensor(spans)[:, None], torch.tensor(known)[:, None])
        found.backward()  # type: ignore[no-untyped-call]
        return found

    optimizer.step(loss)
    # Hazards 1/5, then 1/3 among the three who are still watched in the second span, then 1/2, then all.
    expected = torch.tensor([1 / 5, 4 / 5 / 3, 4 / 5 * 2 / 3 / 2, 4 / 5 * 2 / 3 / 2])
    torch.testing.assert_close(odds.softmax(-1).detach(), expected, atol=1e-3, rtol=0)


def test_impossible_odds_leave_finite_gradients() -> None:
    odds = torch.tensor([[[60.0, -60.0, -60.0]]], requires_grad=True)
    loss = wait_loss(odds, torch.tensor([[2]]), torch.tensor([[False]]))
    loss.backward()  # type: ignore[no-untyped-call]
    assert torch.isfinite(loss)
    assert odds.grad is not None
    assert torch.isfinite(odds.grad).all()


def test_views_that_meet_cost_little_and_views_that_cross_cost_much() -> None:
    one = torch.eye(2)
    meeting = math.log(1 + math.exp(-1 / TEMPERATURE))
    assert float(contrast_loss(one, one)) == pytest.approx(meeting, abs=1e-6)
    assert float(contrast_loss(one, one.flip(0))) == pytest.approx(meeting + 1 / TEMPERATURE, rel=1e-5)


def test_only_the_angle_between_views_counts_and_neither_comes_first() -> None:
    torch.manual_seed(0)
    one, other = torch.randn(6, 8), torch.randn(6, 8)
    found = contrast_loss(one, other)
    torch.testing.assert_close(contrast_loss(3 * one, other / 7), found)
    torch.testing.assert_close(contrast_loss(other, one), found)
    assert float(contrast_loss(torch.ones(5, 4), torch.ones(5, 4))) == pytest.approx(math.log(5), rel=1e-5)
