"""A bundle applied to new files: what each customer is expected to spend, with reasons; or how well that came true."""

from typing import Any

import msgspec
import numpy as np

from intent_desktop.engine.courses.base import Application
from intent_desktop.engine.courses.features.reasons import columns_of_reasons
from intent_desktop.engine.courses.features.scorer import ROWS_AT_ONCE
from intent_desktop.engine.courses.value.scorer import ValueScorer
from intent_desktop.engine.preparation import tell_if_learnt
from intent_desktop.evaluation.blocks import Figure
from intent_desktop.evaluation.numbers import format_value
from intent_desktop.events import Watch
from intent_desktop.examples.index import Examples
from intent_desktop.messages import Note, Problem, listed
from intent_desktop.metrics import spending
from intent_desktop.metrics.tally import Floats

BANDS = 10


def score(scorer: ValueScorer, asked: Application, watch: Watch) -> tuple[dict[str, Any], dict[str, Any]]:
    """One row for each customer of the new files: columns, and sums with drift. Problem for what cannot be scored."""
    dataset = scorer.dataset(asked.paths, asked.roles, asked.folder, watch)
    examples = scorer.examples(dataset, asked.as_of, watch)
    if not len(examples):
        raise Problem("score_no_rows", file=listed(asked.paths))
    if asked.most is not None:
        examples = examples.take(slice(0, asked.most))
    moved = [] if asked.most is not None else scorer.check_drift(examples, watch)
    expected = _expected(scorer, examples, watch)
    rank = np.empty(len(expected), dtype=np.int64)
    rank[np.argsort(-expected, kind="stable")] = np.arange(1, len(expected) + 1)
    table = {
        "user": examples.identifiers,
        "expected_value": np.round(expected, 2),
        "rank": rank,
        "tenth": (rank - 1) * BANDS // len(rank) + 1,
    }
    if asked.why != "none":
        table.update(columns_of_reasons(scorer.blend, examples, rank, asked.why, watch))
    return table, {
        "total": round(float(expected.sum()), 2),
        "mean": round(float(expected.mean()), 2),
        "figures": [msgspec.to_builtins(_sum(expected, scorer))],
        "horizon_days": scorer.recipe.settings.horizon_days,
        "as_of": str(examples.cutoff[0]),
        "drift": [msgspec.to_builtins(entry) for entry in moved],
    }


def evaluate(scorer: ValueScorer, asked: Application, watch: Watch) -> dict[str, Any]:
    """Judge a bundle on files that hold a whole horizon after the moment; the metrics with intervals and how they were taken."""
    dataset = scorer.dataset(asked.paths, asked.roles, asked.folder, watch)
    tell_if_learnt(scorer.recipe, dataset, watch)
    examples = scorer.examples(dataset, asked.as_of, watch, labelled=True)
    scorer.question.demand_spending(examples.label, "test")
    expected = _expected(scorer, examples, watch)
    moved = scorer.check_drift(examples, watch)
    metrics: dict[str, Any] = dict(spending.figures(examples.label, expected))
    intervals = spending.figure_intervals(examples.label, expected, seed=scorer.recipe.settings.seed)
    metrics |= {f"{name}_ci": list(interval) for name, interval in intervals.items()}
    told = {
        "users": len(examples),
        "buyers": int((examples.label > 0).sum()),
        "cutoff": str(examples.cutoff[0])[:10],
        "horizon": f"{scorer.recipe.settings.horizon_days:g}",
    }
    return {
        "metrics": {"test": metrics},
        "protocol": Note("protocol_evaluate_value", told).text(),
        "drift": [msgspec.to_builtins(entry) for entry in moved],
    }


def _sum(expected: Floats, scorer: ValueScorer) -> Figure:
    """What the scores come to."""
    told = {
        "mean": format_value(float(expected.mean()), "money"),
        "days": f"{scorer.recipe.settings.horizon_days:g}",
    }
    return Figure(
        name=Note("value_scored_total").text(),
        value=float(expected.sum()),
        unit="money",
        explanation=Note("value_scored_mean", told).text(),
    )


def _expected(scorer: ValueScorer, examples: Examples, watch: Watch) -> Floats:
    expected = np.empty(len(examples))
    for start in range(0, len(examples), ROWS_AT_ONCE):
        watch.check()
        watch.progress("score", start, len(examples))
        rows = slice(start, start + ROWS_AT_ONCE)
        expected[rows] = scorer.blend.predict(examples.features.take(rows))
    watch.progress("score", len(examples), len(examples))
    return expected
