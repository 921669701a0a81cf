"""A bundle that ranks items made smaller: its networks on histories are compressed, its other models stay as they are."""

import time
from typing import Any

import numpy as np

from intent_desktop.engine.bundle import Bundle
from intent_desktop.engine.compressed import Compression, Method, Smaller
from intent_desktop.engine.courses.ranking.scorer import ItemScorer
from intent_desktop.engine.preparation import tell_if_learnt
from intent_desktop.events import Watch
from intent_desktop.examples import prompts
from intent_desktop.examples.histories import Histories
from intent_desktop.examples.prompts import Prompts
from intent_desktop.messages import Problem, listed, model_name
from intent_desktop.metrics import ranking
from intent_desktop.metrics.ranking import mean_ranks, row_figures
from intent_desktop.models import catalogue, item_vectors
from intent_desktop.models.base import Fitting
from intent_desktop.models.compression import methods
from intent_desktop.models.compression.methods import Distillation, Int8, Pruning
from intent_desktop.models.compression.storage import stored
from intent_desktop.models.recommender import MOST_VALIDATED, chunks, without_seen
from intent_desktop.models.score_blend import ScoreBlend
from intent_desktop.models.sequence_networks.recommender import NetworkRecommender

METHODS: dict[Method, type[methods.Method]] = {"int8": Int8, "prune": Pruning, "distil": Distillation}
FIGURES = ["ndcg@10", "hr@10"]


def compressed(opened: Bundle, asked: Compression, method: methods.Method, watch: Watch) -> Smaller:
    """See `engine.compression`. Each history's last action judges, and is not learnt from.

    Problem: `compress_nothing`, `distil_two_sided`, `score_no_rows`, and those of reading histories.
    """
    scorer = ItemScorer(opened, asked.bundle)
    used = scorer.blend.used()
    networks = {name: model for name, model in used.items() if isinstance(model, NetworkRecommender)}
    if not networks:
        raise Problem("compress_nothing", models=[model_name(name) for name in used])
    dataset = scorer.dataset(asked.paths, asked.roles, asked.folder, watch)
    tell_if_learnt(scorer.recipe, dataset, watch)
    packed = scorer.store(dataset, asked.folder, watch)
    judged = prompts.last_steps(packed, scorer.sequences.repeats)
    if not len(judged):
        raise Problem("score_no_rows", file=listed(asked.paths))
    if scorer.sequences.sought == "similar items":
        judged = judged.of_last_item()  # as it was judged in training
    whole = packed.whole()
    histories = Histories(whole.actions, whole.starts, np.maximum(whole.starts, whole.ends - 1))
    states = dict(opened.models)
    for name, network in networks.items():
        states[name] = method.compressed(network, histories, Fitting(watch))
    if isinstance(method, Int8):
        states[item_vectors.FAMILY] = stored(scorer.vectors.state(), "int8")
    smaller = ScoreBlend(
        {**scorer.blend.members, **{name: catalogue.restore(states[name]) for name in networks}},
        scorer.blend.weights,
    )
    judged = judged.at_most(MOST_VALIDATED)
    return Smaller(
        states=states,
        replaced=list(networks),
        made=list(networks),
        left=[name for name in used if name not in networks],
        recipe={},
        table=_beside(scorer, smaller, judged, watch),
        figures=FIGURES,
        rows=len(judged),
    )


def _beside(scorer: ItemScorer, smaller: ScoreBlend, judged: Prompts, watch: Watch) -> dict[str, Any]:
    """Both asked the same, chunk by chunk in turns, so that whatever else the computer does slows both."""
    items, repeats = len(scorer.items), scorer.sequences.repeats
    sides = {"before": scorer.blend, "after": smaller}
    places = {side: np.empty(len(judged.targets)) for side in sides}
    seconds = dict.fromkeys(sides, 0.0)
    for blend in sides.values():
        blend.scores(judged.histories.take(slice(0, 1)))  # the first call makes ready
    for number, part in enumerate(chunks(len(judged), items * 2)):
        histories = judged.histories.take(part)
        bounds = judged.target_starts[part.start : part.stop + 1]
        targets = slice(bounds[0], bounds[-1])
        rows = np.repeat(np.arange(len(histories)), np.diff(bounds))
        for side in list(sides) if number % 2 else reversed(sides):
            watch.check()
            begun = time.perf_counter()
            scores = sides[side].scores(histories)
            seconds[side] += time.perf_counter() - begun
            if not repeats:
                without_seen(scores, histories)
            places[side][targets] = mean_ranks(scores, rows, judged.targets[targets] - 1)
        watch.progress("compare", part.stop, len(judged))
    figures = {side: row_figures(places[side], judged.target_starts, (10,)) for side in sides}
    changes = {name: figures["after"][name] - figures["before"][name] for name in FIGURES}
    table: dict[str, Any] = {
        side: {
            "per_second": round(len(judged) / max(seconds[side], 1e-9), 1),
            **{name: float(figures[side][name].mean()) for name in FIGURES},
        }
        for side in sides
    }
    table["change"] = {name: float(change.mean()) for name, change in changes.items()}
    intervals = ranking.intervals(changes, judged.owners)
    table["change"] |= {f"{name}_ci": list(interval) for name, interval in intervals.items()}
    return table
