"""The parts of every variational autoencoder: the draw, the divergence, the gates and the balance."""

import numpy as np
import pytest
import torch
from torch import Tensor
from torch.distributions import Normal, kl_divergence

from intent_desktop.models.vae.network import (
    Balance,
    Code,
    Counted,
    Decoder,
    Encoder,
    begin_as_identity,
    divergence,
    drawn,
)
from intent_desktop.training.loop import ShuffledRows


def _code(rows: int = 6, latent: int = 4) -> Code:
    generator = torch.Generator().manual_seed(0)
    mean, log_variance = (
        torch.randn(rows, latent, generator=generator, dtype=torch.float64) for _ in range(2)
    )
    return Code(mean, log_variance, mean)


def _finite_differences(function: object, values: Tensor, step: float = 1e-6) -> Tensor:
    found = torch.empty_like(values)
    for place in np.ndindex(*values.shape):
        moved = [values.clone(), values.clone()]
        moved[0][place] += step
        moved[1][place] -= step
        found[place] = (function(moved[0]) - function(moved[1])) / (2 * step)  # type: ignore[operator]
    return found


def test_gradients_reach_the_mean_and_the_variance_through_the_draw() -> None:
    code, noise = _code(), torch.randn(6, 4, dtype=torch.float64)

    def outcome(mean: Tensor, log_variance: Tensor) -> Tensor:
        return drawn(Code(mean, log_variance, mean), noise).sin().square().sum()

    mean, log_variance = code.mean.clone().requires_grad_(), code.log_variance.clone().requires_grad_()
    outcome(mean, log_variance).backward()
    by_mean = _finite_differences(lambda moved: outcome(moved, code.log_variance), code.mean)
    by_variance = _finite_differences(lambda moved: outcome(code.mean, moved), code.log_variance)
    torch.testing.assert_close(mean.grad, by_mean, atol=1e-7, rtol=1e-6)
    torch.testing.assert_close(log_variance.grad, by_variance, atol=1e-7, rtol=1e-6)


def test_the_draw_has_the_distribution_it_is_said_to_have() -> None:
    torch.manual_seed(0)
    code = Code(torch.full((200_000, 1), 1.5), torch.full((200_000, 1), -1.0), torch.zeros(1))
    values = drawn(code)
    assert float(values.mean()) == pytest.approx(1.5, abs=0.01)
    assert float(values.var()) == pytest.approx(np.exp(-1), rel=0.01)


def test_the_closed_form_of_the_divergence_is_torchs() -> None:
    code = _code()
    right = kl_divergence(Normal(code.mean, torch.exp(code.log_variance / 2)), Normal(0.0, 1.0)).sum(dim=1)
    torch.testing.assert_close(divergence(code), right)
    assert divergence(Code(torch.zeros(1, 3), torch.zeros(1, 3), torch.zeros(1))).item() == 0


def test_the_closed_form_of_the_divergence_is_the_mean_over_draws() -> None:
    torch.manual_seed(0)
    code = _code(rows=1)
    many = Code(*(part.expand(400_000, -1) for part in code))
    values, own = drawn(many), Normal(code.mean, torch.exp(code.log_variance / 2))
    by_chance = (own.log_prob(values) - Normal(0.0, 1.0).log_prob(values)).sum(dim=1).mean()
    assert float(by_chance) == pytest.approx(float(divergence(code)), rel=0.01)


def test_attention_gates_the_hidden_layers_of_both_sides() -> None:
    encoder, decoder = Encoder(5, 3), Decoder(3, 5)
    sums = torch.randn(4, 5)
    hidden = torch.tanh(sums + encoder.bias)
    gates = torch.sigmoid(encoder.attention(hidden))
    code = encoder(sums)
    torch.testing.assert_close(code.gates, gates)
    torch.testing.assert_close(code.mean, encoder.mean(gates * hidden))
    told = torch.sigmoid(decoder.attention(code.mean)) * torch.tanh(decoder.hidden(code.mean))
    torch.testing.assert_close(decoder(code.mean), told)


def test_learning_begins_with_gates_half_open_and_a_code_that_passes_on() -> None:
    encoder, decoder = Encoder(4, 4), Decoder(4, 4)
    begin_as_identity(encoder, decoder)
    sums = torch.randn(3, 4)
    code = encoder(sums)
    torch.testing.assert_close(code.gates, torch.full((3, 4), 0.5))
    torch.testing.assert_close(code.mean, torch.tanh(sums) / 2)
    torch.testing.assert_close(decoder(code.mean), torch.tanh(code.mean) / 2)


def test_the_balance_falls_from_reconstruction_alone_to_its_weight() -> None:
    balance = Balance(weight=0.8, steps=10)
    assert [balance.at(step) for step in (0, 5, 10, 99)] == pytest.approx([1, 0.9, 0.8, 0.8])
    assert Balance(weight=0.8, steps=0).at(1) == pytest.approx(0.8)
    reconstruction, apart = torch.tensor(3.0), torch.tensor(2.0)
    assert balance.loss(reconstruction, apart, 0).item() == 3
    assert balance.loss(reconstruction, apart, 10).item() == pytest.approx(0.8 * 3 + 0.2 * 2)
    beta = (1 - 0.8) / 0.8
    assert balance.loss(reconstruction, apart, 10).item() / 0.8 == pytest.approx(3 + beta * 2)


def test_steps_are_counted_on_also_from_the_middle_of_an_epoch() -> None:
    sampler = Counted(ShuffledRows(10, 3, 0))
    assert len(sampler) == 4
    steps = [sampler.step for epoch in range(2) for _ in sampler.batches(epoch)]
    assert steps == list(range(8))
    later = sampler.batches(3)
    for _ in range(3):
        next(later)
    assert sampler.step == 14
