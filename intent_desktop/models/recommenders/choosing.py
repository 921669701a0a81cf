"""Choosing a recommender's few numbers on the validation part."""

import time
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from intent_desktop.events import EpochEnd
from intent_desktop.examples.histories import Histories
from intent_desktop.examples.prompts import SequenceExamples
from intent_desktop.metrics.ranking import row_figures
from intent_desktop.models.base import Fitting
from intent_desktop.models.recommender import MOST_VALIDATED, Scoring, ranks

SCORES_A_TRIAL = 200_000_000
FEWEST_VALIDATED = 2_000
LEAST_LEAD = 0.5
ACTIONS_TO_CHOOSE_WITH = 1_000_000
Values = dict[str, Any]
Metrics = dict[str, float | None]


def choose(
    name: str,
    start: Mapping[str, Any],
    alternatives: Mapping[str, Sequence[Any]],
    scoring: Callable[[Values], Scoring],
    examples: SequenceExamples,
    fitting: Fitting,
) -> Values:
    """Values for a model, one number after the other: of its alternatives, the one with the best NDCG@10 on validation.

    A value other than that of `start` must be better by more than half the standard error of the difference, so that
    what chance prefers on few prompts is seldom taken. Stopped by the user, it ends with the best so far.
    """
    best, watch, begun = dict(start), fitting.watch, time.monotonic()
    trials = 1 + sum(len(set(values) - {start[number]}) for number, values in alternatives.items())
    most = min(MOST_VALIDATED, max(FEWEST_VALIDATED, SCORES_A_TRIAL // max(len(examples.items), 1)))
    prompts = examples.valid.at_most(most, fitting.seed)
    if not len(prompts) or trials == 1:
        return best
    done = 0

    def judged(values: Values) -> NDArray[np.float64]:
        nonlocal done
        places = ranks(scoring(values), prompts, len(examples.items), examples.repeats, watch)
        figures = row_figures(places, prompts.target_starts, ks=(10,))
        done += 1
        means: Metrics = {figure: float(figures[figure].mean()) for figure in ("ndcg@10", "hr@10")}
        watch.emit(EpochEnd(name, done, {}, means, time.monotonic() - begun))
        watch.progress(f"fit {name}", done, trials)
        return figures["ndcg@10"]

    if watch.stopping():
        return best
    reached = judged(best)
    for number, values in alternatives.items():
        tried = {}
        for value in values:
            if value == best[number]:
                continue
            if watch.stopping():
                return best
            tried[value] = judged({**best, number: value})
        if not tried:
            continue
        value = max(tried, key=lambda each: float(tried[each].mean()))
        difference = tried[value] - reached
        if difference.mean() > LEAST_LEAD * difference.std() / np.sqrt(len(difference)):
            best[number], reached = value, tried[value]
    return best


def drawn(histories: Histories, seed: int) -> Histories:
    """Whole histories drawn at random, with about as many actions as numbers are chosen with; all, where there are no more."""
    total = int(histories.lengths.sum())
    if total <= ACTIONS_TO_CHOOSE_WITH:
        return histories
    kept = np.random.default_rng(seed).random(len(histories)) < ACTIONS_TO_CHOOSE_WITH / total
    return histories.take(np.flatnonzero(kept))
