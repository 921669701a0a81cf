"""The BG/NBD and gamma-gamma models against published worked examples, and against customers simulated from them."""

import numpy as np
import pytest

from intent_desktop.models.value.bg_nbd import Money, Rhythm


def _one(*values: float) -> list[np.ndarray]:
    return [np.array([value]) for value in values]


def test_the_worked_example_of_cd_buyers_comes_out() -> None:
    """Parameters and customer of Fader, Hardie and Lee, Implementing the BG/NBD Model in Excel (2005)."""
    rhythm = Rhythm(r=0.243, alpha=4.414, a=0.793, b=2.426)
    assert rhythm.expected(39, *_one(2, 30.43, 38.86))[0] == pytest.approx(1.226, abs=5e-4)


def test_the_worked_example_of_the_money_of_cd_buyers_comes_out() -> None:
    """Parameters of Fader and Hardie, The Gamma-Gamma Model of Monetary Value (2013)."""
    money = Money(p=6.25, q=3.74, gamma=15.44)
    assert money.expected(*_one(2, 22.35))[0] == pytest.approx(24.65, abs=0.05)
    assert money.expected(*_one(0, 0))[0] == pytest.approx(6.25 * 15.44 / 2.74)


def test_the_parameters_that_customers_were_simulated_with_are_found_again() -> None:
    random = np.random.default_rng(0)
    customers, truth = 3_000, Rhythm(r=0.8, alpha=6.0, a=0.8, b=2.5)
    age = random.uniform(20, 60, customers)
    rate = random.gamma(truth.r, 1 / truth.alpha, customers)
    leaves = random.beta(truth.a, truth.b, customers)
    repeats, last = np.zeros(customers), np.zeros(customers)
    for customer in range(customers):
        now = random.exponential(1 / rate[customer])
        while now < age[customer]:
            repeats[customer] += 1
            last[customer] = now
            if random.random() < leaves[customer]:
                break
            now += random.exponential(1 / rate[customer])
    found = Rhythm.learn(repeats, last, age)
    assert found.r == pytest.approx(truth.r, rel=0.15)
    assert found.alpha == pytest.approx(truth.alpha, rel=0.2)
    assert found.a / (found.a + found.b) == pytest.approx(truth.a / (truth.a + truth.b), rel=0.15)
    assert found.log_likelihood(repeats, last, age).sum() >= truth.log_likelihood(repeats, last, age).sum()


def test_the_amounts_that_customers_were_simulated_with_are_found_again() -> None:
    random = np.random.default_rng(1)
    truth = Money(p=5.0, q=4.0, gamma=30.0)
    count = random.integers(1, 9, 4_000).astype(float)
    own = random.gamma(truth.q, 1 / truth.gamma, 4_000)
    mean = random.gamma(truth.p * count, 1 / (own * count))
    found = Money.learn(count, mean)
    assert found.p * found.gamma / (found.q - 1) == pytest.approx(
        truth.p * truth.gamma / (truth.q - 1), rel=0.05
    )
    assert found.p == pytest.approx(truth.p, rel=0.25)
    assert found.log_likelihood(count, mean).sum() >= truth.log_likelihood(count, mean).sum()


def test_more_purchases_than_a_lifetime_holds_are_borne() -> None:
    rhythm = Rhythm(r=0.7, alpha=8.8, a=0.001, b=750.0)
    found = rhythm.expected(13, *_one(2_000, 52, 52.1))[0]
    assert found == pytest.approx(13 * 2_000 / 60, rel=0.05)
    assert np.isfinite(Rhythm(1.0, 1.0, 1.0, 1.0).expected(13, *_one(3, 5, 9))).all()


def test_who_has_been_silent_for_long_after_many_purchases_is_taken_to_be_gone() -> None:
    rhythm = Rhythm(r=0.243, alpha=4.414, a=0.793, b=2.426)
    lately, long_ago = (rhythm.expected(13, *_one(10, last, 40))[0] for last in (39, 12))
    assert lately > 5 * long_ago
