"""What the report of spending says in short, and what it must not say."""

import numpy as np

from intent_desktop.evaluation.blocks import AnyBlock, Sentence
from intent_desktop.evaluation.explanation import Explanation
from intent_desktop.evaluation.value_comparison import Spent, compare
from intent_desktop.evaluation.value_report import blocks


def _report(told: float) -> list[Sentence]:
    """The sentences on a model that knows so much of what 300 customers spend, beside one that knows nothing and their mean."""
    random = np.random.default_rng(1)
    liking = random.standard_normal(300)
    truth = np.exp(3 + liking).astype(np.float32) * (random.random(300) < 0.4)
    expected = {
        "trees_value": np.exp(told * liking + random.standard_normal(300)),
        "own_rate": np.exp(random.standard_normal(300)),
        "mean_value": np.full(300, float(truth.mean())),
    }
    part = Spent(truth.astype(np.float32), expected)
    results = compare(part, part, {}, "trees_value", 0)
    found: list[AnyBlock] = blocks(
        results, "trees_value", {"trees_value": 1.0}, part, Explanation(importances=[], rows=300, gap=None), [], "protocol", None, ["own_rate", "mean_value"]
    )  # fmt: skip
    return [block for block in found if isinstance(block, Sentence)]


def test_an_order_that_may_be_chance_is_not_called_good() -> None:
    first, second, *_ = _report(0.0)
    assert first.tone == "caution"
    assert "cannot be told from these customers" in second.text
    assert not any("trust the order" in sentence.text for sentence in _report(0.0))


def test_an_order_beyond_chance_is_called_good() -> None:
    first, *others = _report(2.0)
    assert first.tone == "good"
    assert not any("0 is chance" in sentence.text for sentence in others)


def test_a_lead_and_its_interval_are_those_of_the_one_ahead() -> None:
    (said,) = [sentence.text for sentence in _report(-2.0) if "ranks better" in sentence.text]
    assert "its Gini leads by 0." in said
    assert "−" not in said
