"""What any model must beat: the base rate, and the best single rule."""

import numpy as np
import pytest

from intent_desktop.examples.index import Examples, FeatureColumn, Features
from intent_desktop.metrics.classification import roc_auc
from intent_desktop.models.base import Fitting
from intent_desktop.models.baselines import BaseRate, OneRule


def test_the_base_rate_is_that_of_the_training_rows(signal: Examples) -> None:
    chances = BaseRate().fit(signal, Fitting()).predict_proba(signal.features)
    assert (chances == signal.of("train").label.mean()).all()


def test_the_one_rule_is_the_feature_that_ranks_best(signal: Examples) -> None:
    assert OneRule().fit(signal, Fitting()).rule_ == "number 0"


def test_the_one_rule_may_be_a_category(signal: Examples) -> None:
    fewer = Features(signal.features.numbers[:, 2:], signal.features.codes, signal.features.columns[2:])
    examples = Examples(signal.label, signal.part, signal.group, signal.cutoff, signal.identifiers, fewer)
    rule = OneRule().fit(examples, Fitting())
    assert rule.rule_ == "shop"
    by_code = [rule.predict_proba(fewer)[fewer.codes[:, 0] == code].mean() for code in (-1, 0, 1, 2)]
    assert np.argmax(by_code) == 2


@pytest.fixture
def customers() -> Examples:
    """Frequent and recent customers come back; a few never bought."""
    generator = np.random.default_rng(0)
    recency = generator.integers(0, 300, 3_000).astype(np.float32)
    orders = generator.integers(1, 20, 3_000).astype(np.float32)
    recency[:100], orders[:100] = np.nan, np.nan
    rate = np.where(np.isnan(recency), 0.05, np.clip(orders / (recency + 7), 0.05, 0.9))
    label = (generator.random(3_000) < rate).astype(np.float32)
    columns = [FeatureColumn(name="days since last purchase"), FeatureColumn(name="orders, ever")]
    features = Features(np.column_stack([recency, orders]), np.empty((3_000, 0), np.int32), columns)
    part = np.array([0, 0, 0, 1, 2], np.int8)[np.arange(3_000) % 5]
    nothing = np.full(3_000, np.datetime64("NaT", "us"))
    return Examples(label, part, np.arange(3_000), nothing, np.arange(3_000), features)


def test_for_customers_the_rule_is_frequency_over_recency(customers: Examples) -> None:
    rule = OneRule().fit(customers, Fitting())
    assert rule.rule_ == "frequency / (recency + 7 days)"
    chances = rule.predict_proba(customers.features)
    score = customers.features.numbers[100:, 1] / (customers.features.numbers[100:, 0] + 7)
    assert (np.diff(chances[100:][np.argsort(score)]) >= 0).all()
    assert (chances[:100] == chances.min()).all()
    assert (roc_auc(customers.label, chances) or 0) > 0.75


def test_the_rule_for_customers_is_the_same_after_a_bundle(customers: Examples) -> None:
    rule = OneRule().fit(customers, Fitting())
    again = OneRule.restore(rule.state()).predict_proba(customers.features)
    assert again.tobytes() == rule.predict_proba(customers.features).tobytes()


def test_a_rule_that_is_fitted_again_forgets_the_one_before(customers: Examples, signal: Examples) -> None:
    rule = OneRule().fit(customers, Fitting()).fit(signal, Fitting())
    assert rule.rule_ == "number 0"
    assert rule.predict_proba(signal.features).shape == (len(signal),)
