"""What the report of the next action says, and that every medium can show it."""

import datetime
from typing import Any

import numpy as np

from intent_desktop.evaluation import action_report, html, words
from intent_desktop.evaluation.action_comparison import ActionResult
from intent_desktop.evaluation.action_report import Course
from intent_desktop.evaluation.blocks import (
    AnyBlock,
    Bars,
    Curve,
    Figures,
    Heading,
    Matrix,
    Sentence,
    Table,
    Timeline,
)
from intent_desktop.evaluation.cart_report import Cart
from intent_desktop.evaluation.comparison import Judged, compare
from intent_desktop.evaluation.explanation import Importance
from intent_desktop.metrics.multiclass import Answers, action_intervals, action_metrics

KINDS = ["view", "purchase", "nothing"]
PROTOCOL = "Judged once on moments that the model never saw."


def _answers(sharpness: float, rows: int = 500) -> Answers:
    random = np.random.default_rng(0)
    chances = random.dirichlet([2.0, 0.5, 1.5], rows)
    kinds = np.array([random.choice(3, p=row) for row in chances])
    told = chances**sharpness
    seconds = np.where(kinds == 2, np.nan, random.lognormal(4, 1, rows))
    quantiles = np.exp(4 + np.array([-1.3, 0, 1.3])) * np.ones((rows, 1))
    return Answers(kinds, told / told.sum(axis=1, keepdims=True), seconds, quantiles)


def _result(model: str, answers: Answers) -> ActionResult:
    figures = action_metrics(answers, KINDS)
    owners = np.arange(len(answers.kinds)) // 5
    return ActionResult(
        model=model,
        test=figures,
        valid=figures,
        intervals=action_intervals(answers, KINDS, owners, draws=40),
        silent_log_loss=0.7,
        seconds=1.5,
    )


def _cart(strength: float) -> Cart:
    random = np.random.default_rng(1)
    label = (random.random(300) < 0.3).astype(np.float32)
    good = 1 / (1 + np.exp(-(strength * (label - 0.7) + random.normal(size=300))))
    judged = Judged(
        label=label, group=np.arange(300), probabilities={"trees": good, "base_rate": np.full(300, 0.3)}
    )
    return Cart(results=compare(judged, judged, {}, "trees", 0), chosen="trees", test=judged)


def _blocks(**changes: Any) -> list[AnyBlock]:
    told, blind = _answers(1.0), _answers(0.0)
    moment, day = datetime.datetime(2025, 1, 1), datetime.timedelta(days=1)
    course = Course(
        times=[moment, moment + day], counts=[3, 4], start=moment, learnt_until=moment, test_from=moment + day, end=moment + day
    )  # fmt: skip
    given: dict[str, Any] = {
        "results": [_result("action_trees", told), _result("base_rates", blind)],
        "chosen": "action_trees",
        "told": told,
        "kinds": KINDS,
        "horizon_seconds": 3_600.0,
        "silent": 120,
        "cart": _cart(2.0),
        "knows_carts": True,
        "importances": [Importance(feature="last action", drop=0.1, low=0.08, high=0.12, contribution=0.5)],
        "importance_rows": 500,
        "findings": [],
        "protocol": PROTOCOL,
        "course": course,
    }
    return action_report.blocks(**{**given, **changes})


def _said(blocks: list[AnyBlock]) -> str:
    return " ".join(block.text for block in blocks if isinstance(block, Sentence))


def test_every_part_is_there_and_every_medium_can_show_it() -> None:
    blocks = _blocks()
    for kind in (Heading, Sentence, Figures, Table, Matrix, Curve, Bars, Timeline):
        assert any(isinstance(block, kind) for block in blocks), kind
    page = html.render(blocks, "What comes next", "events.csv")
    assert PROTOCOL in page
    assert all(words.describe(block) for block in blocks if not isinstance(block, Heading))


def test_kinds_of_action_have_their_names() -> None:
    matrix = next(block for block in _blocks() if isinstance(block, Matrix))
    assert matrix.rows == ["view", "purchase", "nothing for now"]
    for row in matrix.values:
        assert abs(sum(value or 0 for value in row) - 1) < 1e-9


def test_the_baseline_stands_beside_the_models() -> None:
    models = next(block for block in _blocks() if isinstance(block, Table))
    assert [row[0] for row in models.rows] == [
        "Boosted trees of actions (chosen)",
        "Same chances for everybody",
    ]
    assert "120 moments" in models.protocol


def test_chances_no_better_than_guessing_are_said_to_be_so() -> None:
    blind = _answers(0.0)
    results = [_result("action_trees", blind), _result("base_rates", _answers(1.0))]
    assert "not better than those of Same chances for everybody" in _said(
        _blocks(results=results, told=blind)
    )
    assert "not better than those of Same chances" not in _said(_blocks())


def test_a_log_without_carts_has_no_part_on_carts() -> None:
    without = _blocks(cart=None, knows_carts=False)
    titles = [block.title for block in without if isinstance(block, Heading)]
    assert "Will an open cart be bought?" not in titles
    assert "Too few open carts" in _said(_blocks(cart=None))


def test_chances_of_carts_that_do_not_hold_are_warned_of() -> None:
    assert "at their word" in _said(_blocks(cart=_cart(0.0)))
    assert "at their word" not in _said(_blocks(cart=_cart(4.0)))


def test_a_lead_is_told_with_its_interval() -> None:
    told, blind = _answers(1.0), _answers(0.0)
    ours, other = _result("action_trees", told), _result("base_rates", blind)
    for interval, words_said in (
        ((0.1, 0.3), "better than “Same chances for everybody” beyond chance"),
        ((-0.1, 0.3), "cannot be told from these moments"),
        ((-0.3, -0.1), "which is delivered"),
    ):
        ours.ahead_of = {"base_rates": interval}
        assert words_said in _said(_blocks(results=[ours, other]))


def test_without_trees_no_features_are_weighed() -> None:
    blocks = _blocks(importances=[])
    assert not any(isinstance(block, Bars) and not block.dots for block in blocks)
    assert "No boosted trees were learnt" in _said(blocks)


def test_what_is_delivered_stands_above_the_models_where_several_learnt() -> None:
    told, blind = _answers(1.0), _answers(0.0)
    ours, other = _result("action_trees", told), _result("action_markov", _answers(0.5))
    ours.ahead_of = {"action_markov": (0.01, 0.1), "base_rates": (0.1, 0.3)}
    said = _said(_blocks(results=[ours, other, _result("base_rates", blind)]))
    assert "of 2 models that learn it did best on the validation part" in said
    assert "its lead over every other one is beyond chance" in said
    ours.ahead_of = {"base_rates": (0.1, 0.3)}
    assert "Delivered is" not in _said(_blocks())
