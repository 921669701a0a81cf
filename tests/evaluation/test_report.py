"""What the report of a yes-or-no question says, and that every medium can show it."""

import datetime

import numpy as np
import pytest

from intent_desktop.data.dataset import Finding, Fix
from intent_desktop.evaluation import html, report, words
from intent_desktop.evaluation.blocks import AnyBlock, Bars, Curve, Figures, Matrix, Sentence, Table, Timeline
from intent_desktop.evaluation.comparison import Judged, compare
from intent_desktop.evaluation.explanation import Explanation, Importance
from intent_desktop.messages import Note
from intent_desktop.metrics.money import Money

PROTOCOL = "Judged once on rows that the model never saw."


def judged(seed: int, strength: float, rows: int = 600) -> Judged:
    """Answers, and two models of which the first knows `strength` times as much as the second's noise."""
    generator = np.random.default_rng(seed)
    label = (generator.random(rows) < 0.3).astype(np.float32)
    good = 1 / (1 + np.exp(-(strength * (label - 0.5) + generator.normal(size=rows))))
    return Judged(
        label=label,
        group=np.arange(rows),
        probabilities={"trees": good, "one_rule": generator.random(rows)},
    )


def blocks(
    valid: Judged, test: Judged, findings: list[Finding] | None = None, money: Money | None = None
) -> list[AnyBlock]:
    reasons = Explanation(
        importances=[Importance(feature="minutes", drop=0.1, low=0.08, high=0.12, contribution=0.5)],
        rows=100,
        gap=1e-9,
    )
    moment = datetime.datetime(2025, 1, 1)
    day = datetime.timedelta(days=1)
    activity = report.Activity(
        weeks=[moment + 7 * number * day for number in range(20)],
        counts=list(range(20)),
        start=moment,
        first_cutoff=moment + 50 * day,
        test=moment + 100 * day,
        end=moment + 130 * day,
    )
    results = compare(valid, test, {"trees": 1.0}, "trees", seed=0)
    return report.blocks(results, "trees", valid, test, reasons, findings or [], PROTOCOL, money, activity)


def sentences(found: list[AnyBlock]) -> str:
    return "\n".join(block.text for block in found if isinstance(block, Sentence))


def test_a_column_left_out_by_a_repair_is_no_warning_any_more() -> None:
    note = Note("near_answer", {"column": "PageValues", "label": "Revenue", "value": "true", "percent": 86})
    fix = Fix(code="ignore_columns", columns=["PageValues"])
    known = Finding(
        code="near_answer", severity="warning", note=note, columns=["PageValues"], fix=fix, applied=True
    )
    text = sentences(blocks(judged(0, 2.0), judged(1, 2.0), [known]))
    assert "PageValues was left out" in text
    assert "leave it out" not in text


def test_of_a_model_without_an_account_it_says_that_there_are_no_reasons_for_one_customer() -> None:
    importance = Importance(feature="minutes", drop=0.1, low=0.08, high=0.12, contribution=None)
    silent = Explanation(importances=[importance], rows=100, gap=None)
    valid, test = judged(0, 2.0), judged(1, 2.0)
    results = compare(valid, test, {"trees": 1.0}, "trees", seed=0)
    found = report.blocks(results, "trees", valid, test, silent, [], PROTOCOL, None, None)
    assert "no account for a single row" in sentences(found)
    (bars,) = [block for block in found if isinstance(block, Bars) and not block.dots]
    assert "Every feature was tried" in bars.protocol


@pytest.fixture(scope="module")
def usual() -> list[AnyBlock]:
    return blocks(judged(0, 2.0), judged(1, 2.0))


def test_every_figure_stands_with_how_it_was_measured(usual: list[AnyBlock]) -> None:
    figures = [block for block in usual if isinstance(block, Curve | Matrix | Bars)]
    assert len(figures) >= 8
    assert all(block.protocol for block in figures)


def test_the_table_of_models_holds_the_very_figures_of_the_chart_beside_it(usual: list[AnyBlock]) -> None:
    chart = next(block for block in usual if isinstance(block, Bars) and block.dots)
    table = next(block for block in usual if isinstance(block, Table) and chart.value_label in block.columns)
    assert {row[table.columns.index(chart.value_label)] for row in table.rows} == set(chart.values)


def test_the_report_can_be_shown_in_a_browser_and_read_aloud(usual: list[AnyBlock]) -> None:
    page = html.render(usual, "Will this visitor buy?")
    spoken = words.render(usual)
    assert page.count("<svg") >= 8
    for block in usual:
        assert block.title in spoken


def test_the_best_simple_rule_and_the_rate_of_a_blind_guess_are_told_at_the_top() -> None:
    found = blocks(judged(0, 3.0), judged(1, 3.0))
    top = found[: next(place for place, block in enumerate(found) if isinstance(block, Figures))]
    assert "better than the best simple rule" in sentences(top)
    base = judged(1, 3.0).label.mean()
    figures = next(block for block in found if isinstance(block, Figures))
    told = " ".join(figure.explanation for figure in figures.figures)
    assert f"a blind guess reaches {base:.3f}" in told


def test_yes_is_told_in_the_words_of_the_question() -> None:
    valid, test = judged(0, 3.0), judged(1, 3.0)
    results = compare(valid, test, {"trees": 1.0}, "trees", seed=0)
    silent = Explanation(importances=[], rows=0, gap=None)
    for question, said in (("churn", " left;"), ("purchase", " bought;"), ("", "turned out to be yes")):
        found = report.blocks(
            results, "trees", valid, test, silent, [], PROTOCOL, None, None, question=question
        )
        assert said in sentences(found)


def test_a_clear_lead_and_a_lead_that_may_be_chance_are_told_apart() -> None:
    assert "beyond chance" in sentences(blocks(judged(0, 3.0), judged(1, 3.0)))
    assert "cannot be told" in sentences(blocks(judged(0, 0.0), judged(3, 0.0)))


def test_a_test_figure_far_from_validation_is_said_first() -> None:
    fallen = sentences(blocks(judged(0, 3.0), judged(1, 0.5)))
    assert "promised a ROC-AUC" in fallen
    risen = sentences(blocks(judged(0, 0.5), judged(1, 3.0)))
    assert "the validation rows only" in risen


def test_a_column_that_knows_the_answer_is_named_at_the_top() -> None:
    note = Note("near_answer", {"column": "PageValues", "label": "Revenue", "value": "true", "percent": 86})
    found = blocks(
        judged(0, 2.0), judged(1, 2.0), [Finding(code="near_answer", severity="warning", note=note)]
    )
    before_figures = found[: next(i for i, block in enumerate(found) if isinstance(block, Table))]
    assert "PageValues" in sentences(before_figures)


def test_amounts_nobody_gave_are_called_examples() -> None:
    valid, test = judged(0, 2.0), judged(1, 2.0)
    assert "example amounts" in sentences(blocks(valid, test))
    given = sentences(blocks(valid, test, money=Money(true_positive=25, false_positive=-2)))
    assert "example amounts" not in given
    assert "25" in given


def test_the_timeline_shows_where_learning_ends_and_judging_begins(usual: list[AnyBlock]) -> None:
    (timeline,) = [block for block in usual if isinstance(block, Timeline)]
    assert [span.kind for span in timeline.spans] == ["history", "train", "test"]
    assert timeline.marks[0].time == timeline.spans[2].start
