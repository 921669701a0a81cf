"""What comes after one history, told by a run of the question next_action: its own, or that of another run of the project."""

import functools
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from intent_desktop.engine import bundle
from intent_desktop.engine.courses.action.scorer import ActionScorer
from intent_desktop.engine.queries.kept_database import stamp
from intent_desktop.engine.runs import Run, runs_in
from intent_desktop.evaluation.action_report import action_name
from intent_desktop.examples.histories import Actions, Histories
from intent_desktop.examples.items import Items
from intent_desktop.examples.next_actions import Situations, after_last
from intent_desktop.examples.steps import steps_in
from intent_desktop.messages import Problem
from intent_desktop.questions.needs import FEWEST_KINDS
from intent_desktop.questions.next_action import NextAction

WEIGHED = 20
"""So many of the last actions are weighed, each by what is told without it."""
_KEPT = 2


def scorer_of(run: Run) -> ActionScorer:
    """What answers in a run of the question, kept for the next time. Problem as for a bundle that cannot be read."""
    return _opened(run.bundle_file, stamp(str(run.bundle_file)))


@functools.lru_cache(_KEPT)
def _opened(file: Path, stamp: int) -> ActionScorer:
    return ActionScorer(bundle.read(file), file)


def newest_beside(run: str) -> tuple[ActionScorer, int] | None:
    """What answers in the newest finished run of the question in the folder that holds a run, and that one's number.

    None where there is none that can be read.
    """
    for other in reversed(runs_in(Path(run).parent)):
        if f"-{NextAction.name}-" not in other.folder.name or other.state() != "finished":
            continue
        try:
            return scorer_of(other), other.summary().number
        except Problem:  # an older one may do
            continue
    return None


def may_be_told(actions: Actions) -> bool:
    """Whether the question can be asked of such actions: there are times, and actions of several meanings."""
    if actions.times is None or actions.meanings is None:
        return False
    return len(np.unique(actions.meanings[actions.meanings > 0])) >= FEWEST_KINDS


def what_next(scorer: ActionScorer, history: Histories, items: Items, number: int) -> dict[str, Any] | None:
    """What comes after the one history there is, of items of that catalogue, right after its last action; None where it is empty.

    `chances` of each kind of action, in the order of `kinds` of the recipe; `seconds` until it, if anything comes: `low`,
    `median` and `high` (80 % lie between); `horizon_seconds`; `cart`: its `items` and the `chance` that one is bought (None
    where the run does not tell), None where none is open; `run`: the number of the run that tells it.
    """
    if not history.lengths[0]:
        return None
    situations = _situations(scorer, history, items)
    told = scorer.blend.predict(situations)
    low, median, high = (float(seconds) for seconds in told.seconds[0])
    return {
        "chances": [
            {"meaning": kind, "words": action_name(kind), "chance": float(chance)}
            for kind, chance in zip(scorer.actions.kinds, told.chances[0], strict=True)
        ],
        "seconds": {"low": low, "median": median, "high": high},
        "horizon_seconds": scorer.actions.horizon_seconds,
        "cart": _cart(scorer, situations),
        "run": number,
    }


def pushes(scorer: ActionScorer, history: Histories, items: Items, kind: str) -> list[float | None]:
    """By how much each action of the one history raises the chance of a kind: its chance less that without the action.

    None for those before the last `WEIGHED`, and for an only one.
    """
    length = int(history.lengths[0])
    found: list[float | None] = [None] * length
    tried = np.arange(max(0, length - WEIGHED), length)
    if length < 2:
        return found
    whole = history.starts[0] + np.arange(length)
    kept = [whole, *(np.delete(whole, place) for place in tried)]
    ends = np.cumsum([len(places) for places in kept])
    others = Histories(history.actions.take(np.concatenate(kept)), np.concatenate([[0], ends[:-1]]), ends)
    chances = scorer.blend.predict(_situations(scorer, others, items)).chances
    chances = chances[:, scorer.actions.kinds.index(kind)]
    for place, chance in zip(tried, chances[1:], strict=True):
        found[place] = float(chances[0] - chance)
    return found


def _situations(scorer: ActionScorer, histories: Histories, items: Items) -> Situations:
    """The histories, one after the other, as scoring would see them right after their last actions."""
    _, places = histories.places()
    starts = np.concatenate([[0], np.cumsum(histories.lengths)]).astype(np.int64)
    actions = histories.actions.take(places)
    steps = steps_in(actions, starts, items.vocabularies.get("category", []))
    return scorer.whole(after_last(steps, scorer.actions), actions, items)


def _cart(scorer: ActionScorer, situations: Situations) -> dict[str, Any] | None:
    items = int(situations.steps.cart_items[situations.places][0])
    if not items:
        return None
    completion: NDArray[np.float64] | None = scorer.completion(situations)
    return {"items": items, "chance": None if completion is None else float(completion[0])}
