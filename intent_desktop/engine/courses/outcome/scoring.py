"""A bundle applied to new files: do they fit, and the scores with their reasons; or how well it does on known answers."""

from typing import Any

import msgspec
import numpy as np
from numpy.typing import NDArray

from intent_desktop.data import store
from intent_desktop.data.dataset import Dataset
from intent_desktop.engine.courses.base import Application
from intent_desktop.engine.courses.features.reasons import columns_of_reasons
from intent_desktop.engine.courses.features.scorer import ROWS_AT_ONCE
from intent_desktop.engine.courses.outcome.scorer import Scorer
from intent_desktop.engine.preparation import tell_if_learnt
from intent_desktop.evaluation.comparison import Judged, compare
from intent_desktop.events import Watch
from intent_desktop.examples.index import Examples
from intent_desktop.messages import Note, Problem, listed
from intent_desktop.questions.base import Recipe


def score(scorer: Scorer, asked: Application, watch: Watch) -> tuple[dict[str, Any], dict[str, Any]]:
    """One row for each row or user of the new files: columns, and counts with drift. Problem for what cannot be scored."""
    dataset = scorer.dataset(asked.paths, asked.roles, asked.folder, watch)
    examples = scorer.examples(dataset, asked.as_of, watch)
    if not len(examples):
        raise Problem("score_no_rows", file=listed(asked.paths))
    if asked.most is not None:
        examples = examples.take(slice(0, asked.most))
    moved = [] if asked.most is not None else scorer.check_drift(examples, watch)
    chances = _chances(scorer, examples, watch)
    threshold = scorer.threshold if asked.threshold is None else asked.threshold
    answered = chances >= threshold
    rank = _ranks(chances)
    table = {
        _identifier(scorer.recipe): _names(scorer, dataset, examples),
        "probability": chances,
        "answer": np.where(answered, "yes", "no"),
        "rank": rank,
    }
    silent = scorer.question.silence(examples.features, scorer.recipe.settings)
    if silent is not None:
        name, days = silent
        table[name] = np.rint(days).astype(np.int64)
    if asked.why != "none":
        table.update(columns_of_reasons(scorer.blend, examples, rank, asked.why, watch, answered))
    return table, {
        "yes": int(answered.sum()),
        "threshold": threshold,
        "threshold_of_bundle": scorer.threshold,
        "best": scorer.bundle.recipe.get("best"),
        "as_of": None if np.isnat(examples.cutoff[0]) else str(examples.cutoff[0]),
        "drift": [msgspec.to_builtins(entry) for entry in moved],
    }


def evaluate(scorer: Scorer, asked: Application, watch: Watch) -> dict[str, Any]:
    """Judge a bundle on files that hold the outcome; returns the metrics with intervals and how they were taken."""
    dataset = scorer.dataset(asked.paths, asked.roles, asked.folder, watch)
    tell_if_learnt(scorer.recipe, dataset, watch)
    examples = scorer.examples(dataset, asked.as_of, watch, labelled=True)
    known = examples.take(np.flatnonzero(~np.isnan(examples.label)))
    yes = int(known.label.sum())
    if not 0 < yes < len(known):
        raise Problem("part_one_class", part="test", rows=len(known), yes=yes)
    judged = Judged(
        label=known.label,
        group=known.group,
        probabilities={"bundle": _chances(scorer, known, watch)},
    )
    result = compare(judged, judged, {}, "bundle", scorer.recipe.settings.seed, scorer.threshold)[0]
    moved = scorer.check_drift(known, watch)
    cutoff = known.cutoff[0]
    note = "protocol_evaluate_rows" if np.isnat(cutoff) else "protocol_evaluate_events"
    parameters = {
        "rows": len(known),
        "yes": yes,
        "cutoff": str(cutoff)[:10],
        "horizon": str(scorer.recipe.settings.horizon(scorer.question.default_horizon_days).days),
    }
    return {
        "metrics": {"test": result.metrics()},
        "protocol": Note(note, parameters).text(),
        "promised": scorer.bundle.metrics.get("test", {}),
        "drift": [msgspec.to_builtins(entry) for entry in moved],
    }


def _chances(scorer: Scorer, examples: Examples, watch: Watch) -> NDArray[np.float64]:
    chances = np.empty(len(examples))
    for start in range(0, len(examples), ROWS_AT_ONCE):
        watch.check()
        watch.progress("score", start, len(examples))
        rows = slice(start, start + ROWS_AT_ONCE)
        chances[rows] = scorer.blend.predict_proba(examples.features.take(rows))
    watch.progress("score", len(examples), len(examples))
    return chances


def _ranks(chances: NDArray[np.float64]) -> NDArray[np.int64]:
    """1 for the highest chance; equal chances in row order."""
    ranks = np.empty(len(chances), dtype=np.int64)
    ranks[np.argsort(-chances, kind="stable")] = np.arange(1, len(chances) + 1)
    return ranks


def _identifier(recipe: Recipe) -> str:
    if recipe.behaviour is not None:
        return "user"
    users = [column.name for column in recipe.columns if column.role == "user"]
    return users[0] if users else "row"


def _names(scorer: Scorer, dataset: Dataset, examples: Examples) -> NDArray[Any]:
    name = _identifier(scorer.recipe)
    if scorer.recipe.behaviour is not None or name == "row":
        return examples.identifiers
    if name not in {column.name for column in dataset.columns}:
        return examples.identifiers
    with store.connect(dataset.path.parent) as connection:
        found = connection.execute(
            f'SELECT {store.quote(name)} AS name FROM {store.parquet(dataset.path)} ORDER BY "row"'
        ).fetchnumpy()
    return np.ma.getdata(found["name"])[: len(examples)]
