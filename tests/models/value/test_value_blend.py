"""The blend of models of spending: its weights, its factor, and what it tells of single customers."""

import numpy as np
import pytest

from intent_desktop.examples.index import Examples
from intent_desktop.models.base import Fitting
from intent_desktop.models.value.baselines import MeanValue, OwnRate
from intent_desktop.models.value.blend import ValueBlend, choose_weights, combine, factor
from intent_desktop.models.value.linear import LinearValue


def test_the_sum_of_many_like_customers_comes_true() -> None:
    random = np.random.default_rng(0)
    spent = random.gamma(2, 10, 50_000).astype(np.float32)
    expected = np.full(50_000, 40.0)
    assert (factor(spent, expected) * expected).sum() == pytest.approx(spent.sum(), rel=0.01)


def test_one_customer_who_decides_the_sum_hardly_moves_the_factor() -> None:
    spent = np.zeros(50, dtype=np.float32)
    spent[0] = 100_000
    assert 0.9 < factor(spent, np.full(50, 20.0)) < 1.5
    assert factor(-spent, np.full(50, 20.0)) == 1


def test_the_model_that_knows_gets_the_weight() -> None:
    random = np.random.default_rng(1)
    worth = random.gamma(1, 50, 3_000)
    spent = (worth * (random.random(3_000) < 0.4)).astype(np.float32)
    weights = choose_weights(spent, {"knows": worth * 0.4, "guesses": random.permutation(worth)})
    assert weights["knows"] > 0.8
    assert sum(weights.values()) == pytest.approx(1)
    assert combine({"knows": 0.5, "same": 0.5}, {"knows": worth, "same": worth}) == pytest.approx(worth)


def test_a_blend_multiplies_and_tells_its_reasons_only_where_all_members_can(spenders: Examples) -> None:
    fitting = Fitting(horizon_days=60)
    linear = LinearValue(strengths=(0.1,)).fit(spenders, fitting)
    rate = OwnRate().fit(spenders, fitting)
    alone = ValueBlend(
        {"linear_value": linear, "own_rate": rate}, {"linear_value": 1.0, "own_rate": 0.0}, 2.0
    )
    features = spenders.features
    assert alone.predict(features) == pytest.approx(2 * linear.predict(features))
    account = alone.contributions(features)
    assert account is not None
    told = account.values.sum(axis=1) + account.expected
    np.testing.assert_allclose(told, np.log(alone.predict(features)), atol=1e-6)
    both = ValueBlend(alone.members, {"linear_value": 0.5, "own_rate": 0.5})
    assert both.contributions(features) is None
    restored = ValueBlend.restore(both.states(), both.document())
    assert restored.predict(features).tobytes() == both.predict(features).tobytes()


def test_a_blend_of_nothing_is_refused() -> None:
    mean = MeanValue()
    mean.mean_ = 3.0
    for document in ({"weights": {}, "factor": 1.0}, {"weights": {"mean_value": 1.0}, "factor": 0.0}):
        with pytest.raises(ValueError, match="nothing"):
            ValueBlend.restore({"mean_value": mean.state()}, document)
