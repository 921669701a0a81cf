"""What is like an item, and who is like a customer, for the items and customers of new files."""

from typing import Any

import numpy as np
from numpy.typing import NDArray

from intent_desktop.engine.courses.base import Application
from intent_desktop.engine.courses.ranking.recommending import (
    FEWEST_ALIKE,
    known_items,
    recommend,
    recommended,
    titles_of,
)
from intent_desktop.engine.courses.ranking.scorer import ItemScorer
from intent_desktop.events import Watch
from intent_desktop.examples.histories import Actions, Histories
from intent_desktop.examples.prompts import SequenceExamples
from intent_desktop.examples.prompts import asked as nobody_asked
from intent_desktop.messages import Problem, listed
from intent_desktop.models.base import Fitting
from intent_desktop.models.recommenders.user_knn import UserKnn
from intent_desktop.questions.recommendations import wishes

SHARED = 3
"""So many items that two customers have in common are named."""


def similar_items(
    scorer: ItemScorer, asked: Application, watch: Watch
) -> tuple[dict[str, Any], dict[str, Any]]:
    """One row for each known item of the new files: those that go with it, best first."""
    if asked.as_of is not None:
        watch.notice("score_as_of_ignored")
    dataset = scorer.dataset(asked.paths, asked.roles, asked.folder, watch)
    packed = scorer.store(dataset, asked.folder, watch)
    codes = known_items(packed)
    best = recommend(scorer, of_items(codes), wishes(asked.options), watch)
    names = np.concatenate([[""], scorer.items.names])
    table: dict[str, Any] = {"item": names[codes]}
    titles = titles_of(scorer)
    if titles is not None:
        table["title"] = titles[codes]
    places = range(best.codes.shape[1])
    table |= {f"item_{place + 1}": names[best.codes[:, place]] for place in places}
    if titles is not None:
        table |= {f"title_{place + 1}": titles[best.codes[:, place]] for place in places}
    return table, {**recommended(scorer, best), "as_of": None, "drift": []}


def of_items(codes: NDArray[np.int32]) -> Histories:
    """For each item a history of nothing but that item, in memory."""
    starts = np.arange(len(codes), dtype=np.int64)
    return Histories(Actions(codes), starts, starts + 1)


def similar_users(
    scorer: ItemScorer, asked: Application, watch: Watch
) -> tuple[dict[str, Any], dict[str, Any]]:
    """One row for each user or visit of the new files: those among them that are most like it, and what they share.

    Likeness is the judged model's own, measured among the customers of the files; nobody of the training is named.
    """
    dataset = scorer.dataset(asked.paths, asked.roles, asked.folder, watch)
    packed = scorer.store(dataset, asked.folder, watch)
    owners, histories = scorer.histories(packed, asked.as_of, watch)
    if len(owners) < FEWEST_ALIKE:
        raise Problem("score_one_user", rows=len(owners))
    model = scorer.blend.used()[UserKnn.family]
    assert isinstance(model, UserKnn)
    nobody = nobody_asked(histories.take(slice(0, 0)))
    known = SequenceExamples(
        items=scorer.items, train=histories, valid=nobody, test=nobody, everything=histories, repeats=False
    )
    model.refit(known, Fitting(watch))
    count = min(wishes(asked.options).count, len(owners) - 1)
    places, likeness = model.alike(histories, count, watch)
    table: dict[str, Any] = {scorer.sequences.owner: owners, "actions": histories.lengths}
    names = np.concatenate([owners, [""]])
    for place in range(count):
        table[f"{scorer.sequences.owner}_{place + 1}"] = names[places[:, place]]
        table[f"likeness_{place + 1}"] = likeness[:, place]
    if asked.why != "none":
        table["in_common_1"] = _in_common(scorer, histories, places[:, 0], watch)
    return table, {
        "items": count,
        "catalogue": len(owners),
        "shown": len(np.unique(places[places >= 0])),
        "as_of": None if asked.as_of is None else str(asked.as_of),
        "drift": [],
    }


def _in_common(
    scorer: ItemScorer, histories: Histories, likest: NDArray[np.int64], watch: Watch
) -> NDArray[np.object_]:
    """The rarest items that each row shares with the one most like it, in words."""
    items = np.asarray(histories.actions.items)
    found = np.full(len(histories), "", dtype=object)
    for row, other in enumerate(likest):
        if other < 0:
            continue
        watch.check()
        watch.progress("explain", row, len(histories))
        own, theirs = (items[histories.starts[one] : histories.ends[one]] for one in (row, other))
        shared = np.intersect1d(own, theirs)
        shared = shared[shared > 0]
        rarest = shared[np.argsort(scorer.vectors.popularity[shared - 1], kind="stable")][:SHARED]
        found[row] = listed((scorer.items.words(int(code)) for code in rarest), apart=True)
    return found
