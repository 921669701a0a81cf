"""What the report of spending says in short, and what it must not say."""

import numpy as np
import pytest

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


def _amounts(told: float, noise: float) -> Sentence:
    """What is said of single amounts by a model that knows so much of them."""
    random = np.random.default_rng(2)
    truth = np.exp(3 + random.standard_normal(400)).astype(np.float32)
    guess = truth.mean() + told * (truth - truth.mean()) + noise * truth.mean() * random.standard_normal(400)
    expected = {
        "trees_value": np.maximum(guess, 0.1),
        "own_rate": np.exp(random.standard_normal(400)),
        "mean_value": np.full(400, float(truth.mean())),
    }
    part = Spent(truth, expected)
    results = compare(part, part, {}, "trees_value", 0)
    found = blocks(
        results, "trees_value", {}, part, Explanation(importances=[], rows=400, gap=None), [], "protocol", None, ["own_rate"]
    )  # fmt: skip
    (said,) = [block for block in found if isinstance(block, Sentence) and "single customer" in block.text]
    return said


def test_single_amounts_that_are_off_by_as_much_as_is_spent_are_not_called_good() -> None:
    said = _amounts(0.2, 2.0)
    assert said.tone == "caution"
    assert "is barely told" in said.text
    assert "0 % of the differences" in said.text.replace("\u00a0", " ")


def test_single_amounts_are_called_good_only_where_they_come_true() -> None:
    assert (_amounts(1.0, 0.1).tone, _amounts(0.4, 0.4).tone) == ("good", "plain")


def test_an_order_no_better_than_spending_so_far_is_not_called_good() -> None:
    random = np.random.default_rng(3)
    truth = np.exp(3 + random.standard_normal(400)).astype(np.float32)
    alike = truth * np.exp(0.5 * random.standard_normal(400))
    expected = {
        "trees_value": alike,
        "own_rate": alike * 1.01,
        "mean_value": np.full(400, float(truth.mean())),
    }
    part = Spent(truth, expected)
    results = compare(part, part, {}, "trees_value", 0)
    found = blocks(
        results, "trees_value", {}, part, Explanation(importances=[], rows=400, gap=None), [], "protocol", None, ["own_rate"]
    )  # fmt: skip
    first = next(block for block in found if isinstance(block, Sentence))
    assert first.tone == "caution"
    assert "not clearly better than by their spending so far" in first.text


@pytest.mark.parametrize(("guess", "tone"), [(20.0, "good"), (35.0, "plain"), (45.0, "caution")])
def test_where_all_spent_the_same_there_is_no_order_and_the_amount_alone_is_judged(
    guess: float, tone: str
) -> None:
    truth = np.full(300, 20.0, dtype=np.float32)
    expected = {name: np.full(300, guess) for name in ("trees_value", "own_rate", "mean_value")}
    said = _said_of(Spent(truth, expected))
    assert said[0].text.startswith("All of these customers spent the same, 20 each, so there is no order")
    assert said[0].tone == tone
    assert not any(word in sentence.text for sentence in said for word in ("nan", "–", "differences"))


def test_where_returns_leave_the_order_without_an_interval_that_is_said() -> None:
    truth = np.array([100.0] * 150 + [-100.0] * 149 + [-99.0], dtype=np.float32)
    random = np.random.default_rng(0)
    expected = {name: random.random(300) + 1 for name in ("trees_value", "own_rate", "mean_value")}
    part = Spent(truth, expected)
    result = compare(part, part, {}, "trees_value", 0)[0]
    assert np.isfinite(result.test["gini"])
    assert "gini" not in result.intervals
    said = _said_of(part)
    assert any("nearly as much was returned" in sentence.text for sentence in said)
    assert not any("nan" in sentence.text for sentence in said)


def _said_of(part: Spent) -> list[Sentence]:
    """All sentences of the report on the trees."""
    results = compare(part, part, {}, "trees_value", 0)
    found = blocks(
        results, "trees_value", {}, part, Explanation(importances=[], rows=len(part), gap=None), [], "protocol", None, ["own_rate"]
    )  # fmt: skip
    return [block for block in found if isinstance(block, Sentence)]
