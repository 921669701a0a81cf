"""A bundle that tells chances made smaller: its models' answers are learnt by one small ensemble of trees."""

import time
from typing import Any

import msgspec
import numpy as np

from intent_desktop.engine.bundle import Bundle
from intent_desktop.engine.compressed import Compression, Method, Smaller
from intent_desktop.engine.courses.outcome.scorer import Scorer
from intent_desktop.engine.preparation import tell_if_learnt
from intent_desktop.events import Watch
from intent_desktop.messages import Problem
from intent_desktop.metrics import ranking
from intent_desktop.metrics.classification import roc_auc
from intent_desktop.metrics.intervals import paired_interval
from intent_desktop.models.blend import Blend
from intent_desktop.models.compression.into_trees import IntoTrees
from intent_desktop.models.trees import Trees

METHODS: dict[Method, type[IntoTrees]] = {"distil": IntoTrees}
HELD_OUT = 5
"""Every so manieth user, or row, judges; from the others is learnt."""
ROWS_AT_ONCE = 5_000
_SMALLEST = 1e-9


def compressed(opened: Bundle, asked: Compression, method: IntoTrees, watch: Watch) -> Smaller:
    """See `engine.compression`. Problem `part_one_class` where the files do not hold enough outcomes to judge by."""
    scorer = Scorer(opened, asked.bundle)
    dataset = scorer.dataset(asked.paths, asked.roles, asked.folder, watch)
    tell_if_learnt(scorer.recipe, dataset, watch)
    examples = scorer.examples(dataset, None, watch, labelled=True)
    seed = scorer.recipe.settings.seed
    _, group = np.unique(examples.group, return_inverse=True)
    held_out = np.random.default_rng(seed).permutation(group.max(initial=0) + 1)[group] % HELD_OUT == 0
    learnt = examples.take(np.flatnonzero(~held_out))
    judged = examples.take(np.flatnonzero(held_out & ~np.isnan(examples.label)))
    yes = int(judged.label.sum())
    if not len(learnt) or not 0 < yes < len(judged):
        raise Problem("part_one_class", part="test", rows=len(judged), yes=yes)
    chances = np.empty(len(learnt))
    for start in range(0, len(learnt), ROWS_AT_ONCE):
        watch.check()
        watch.progress("score", start, len(learnt))
        rows = slice(start, start + ROWS_AT_ONCE)
        chances[rows] = scorer.blend.predict_proba(learnt.features.take(rows))
    trees = method.learnt(learnt.features, chances, seed, watch)
    smaller = Blend({Trees.family: trees}, {Trees.family: 1.0})
    sides = {"before": scorer.blend, "after": smaller}
    found = {side: np.empty(len(judged)) for side in sides}
    seconds = dict.fromkeys(sides, 0.0)
    for blend in sides.values():
        blend.predict_proba(judged.features.take(slice(0, 1)))  # the first call makes ready
    for start in range(0, len(judged), ROWS_AT_ONCE):
        watch.check()
        rows = slice(start, start + ROWS_AT_ONCE)
        features = judged.features.take(rows)
        for side, blend in sides.items():
            begun = time.perf_counter()
            found[side][rows] = blend.predict_proba(features)
            seconds[side] += time.perf_counter() - begun
    losses = {side: _losses(judged.label, values) for side, values in found.items()}
    table: dict[str, Any] = {
        side: {
            "per_second": round(len(judged) / max(seconds[side], 1e-9), 1),
            "roc_auc": roc_auc(judged.label, found[side]),
            "log_loss": float(losses[side].mean()),
        }
        for side in sides
    }
    worse = losses["after"] - losses["before"]
    table["change"] = {
        "roc_auc": table["after"]["roc_auc"] - table["before"]["roc_auc"],
        "roc_auc_ci": list(
            paired_interval(judged.label, found["after"], found["before"], seed=seed, groups=judged.group)
        ),
        "log_loss": float(worse.mean()),
        "log_loss_ci": list(ranking.intervals({"": worse}, judged.group, seed=seed)[""]),
    }
    return Smaller(
        states=smaller.states(),
        replaced=list(scorer.blend.states()),
        made=[Trees.family],
        left=[],
        recipe={"blend": msgspec.to_builtins(smaller.document())},
        table=table,
        figures=["roc_auc", "log_loss"],
        rows=len(judged),
    )


def _losses(label: np.ndarray[Any, Any], chances: np.ndarray[Any, Any]) -> np.ndarray[Any, Any]:
    """Each row's log loss."""
    certain = np.clip(np.where(label == 1, chances, 1 - chances), _SMALLEST, 1)
    return np.asarray(-np.log(certain))
