"""Ratings foretold for the pairs of new files, and how good they are where the files hold what was given."""

from typing import Any

import numpy as np

from intent_desktop.engine.courses.base import Application
from intent_desktop.engine.courses.rating.scorer import RatingScorer
from intent_desktop.engine.preparation import tell_if_learnt
from intent_desktop.events import Watch
from intent_desktop.examples.ratings import Ratings
from intent_desktop.messages import Note, Problem, listed
from intent_desktop.metrics import regression
from intent_desktop.questions.rating import known_ratings
from intent_desktop.training.attention import attended


def score(scorer: RatingScorer, asked: Application, watch: Watch) -> tuple[dict[str, Any], dict[str, Any]]:
    """One row for each pair without a rating: the rating to expect, and on how much it rests. Pairs with a rating tell of
    their users. Problem for what cannot be scored.
    """
    if asked.as_of is not None:
        watch.notice("score_as_of_ignored")
    if asked.why != "none":
        watch.notice("score_no_reasons")
    dataset = scorer.dataset(asked.paths, asked.roles, asked.folder, watch)
    pairs = scorer.pairs(dataset, asked.paths, watch)
    rows, given = scorer.known.with_pairs(pairs, scorer.items)
    chosen = np.flatnonzero(np.isnan(rows.values))
    if not len(chosen):
        raise Problem("ratings_nothing_asked", file=listed(asked.paths))
    wanted = rows.take(chosen)
    of_user, of_item = _tell_unknown(wanted, given, watch)
    table: dict[str, Any] = {"user": pairs.users[chosen], "item": pairs.items[chosen]}
    if scorer.items.titles is not None:
        titles = np.concatenate([[""], scorer.items.titles])
        table["title"] = titles[wanted.items]
    watch.progress("score", 0, 1)
    table["rating"] = np.round(attended(lambda: scorer.blend.predict(wanted, given), watch), 3)
    watch.check()
    watch.progress("score", 1, 1)
    table["ratings_of_user"], table["ratings_of_item"] = of_user, of_item
    return table, {
        "mean": float(np.mean(table["rating"])),
        "users": len(np.unique(wanted.users)),
        "catalogue": len(scorer.items),
        "drift": [],
    }


def evaluate(scorer: RatingScorer, asked: Application, watch: Watch) -> dict[str, Any]:
    """Judge a bundle on files that hold ratings: each foretold from what the bundle knows of its user besides."""
    dataset = scorer.dataset(asked.paths, asked.roles, asked.folder, watch)
    tell_if_learnt(scorer.recipe, dataset, watch)
    pairs = scorer.pairs(dataset, asked.paths, watch)
    rows, _ = scorer.known.with_pairs(pairs, scorer.items)
    rated = rows.rated()
    if not len(rated):
        names = [column.name for column in scorer.columns() if column.role == "rating"]
        raise Problem("ratings_none_given", rows=len(pairs), column=next(iter(names), "rating"))
    given = scorer.known.without(rated)
    of_user, _ = _tell_unknown(rated, given, watch)
    predicted = attended(lambda: scorer.blend.predict(rated, given), watch)
    watch.check()
    intervals = regression.figure_intervals(rated.values, predicted, rated.users)
    metrics: dict[str, Any] = dict(regression.figures(rated.values, predicted))
    metrics |= {f"{name}_ci": list(interval) for name, interval in intervals.items()}
    told = {"rows": len(rated), "known": int((of_user > 0).sum())}
    return {
        "metrics": {"test": metrics},
        "protocol": Note("protocol_evaluate_ratings", told).text(),
        "drift": [],
    }


def check(scorer: RatingScorer, asked: Application, watch: Watch) -> dict[str, Any]:
    """Whether new files hold pairs of users and items to foretell."""
    dataset = scorer.dataset(asked.paths, asked.roles, asked.folder, watch)
    pairs = scorer.pairs(dataset, asked.paths, watch)
    rows, given = scorer.known.with_pairs(pairs, scorer.items)
    wanted = rows.take(np.isnan(rows.values))
    _tell_unknown(wanted, given, watch)
    present = set(dataset.roles.values())
    columns = [column for column in scorer.columns() if column.role != "rating" or "rating" in present]
    told = []
    for column in columns:
        note = (
            Note("check_found") if column.role in present else Note("check_missing", {"column": column.name})
        )
        state = "found" if column.role in present else "missing"
        told.append({"name": column.name, "state": state, "message": note.text()})
    used = {column.role for column in columns}
    extra = Note("check_extra").text()
    told += [
        {"name": name, "state": "extra", "message": extra}
        for name, role in dataset.roles.items()
        if role not in used
    ]
    return {
        "rows": dataset.rows,
        "shape": dataset.shape,
        "columns": told,
        "drift": [],
        "to_score": len(wanted),
        "scored": "pairs",
        "as_of": None,
    }


def _tell_unknown(
    wanted: Ratings, given: Ratings, watch: Watch
) -> tuple[np.typing.NDArray[np.int64], np.typing.NDArray[np.int64]]:
    """How many ratings of each pair's user and item are known; announced where there are none."""
    rated = given.rated()
    of_user = known_ratings(rated.users, wanted.users)
    of_item = np.where(wanted.items > 0, known_ratings(rated.items, wanted.items), 0)
    for code, count in (("ratings_unknown_users", of_user), ("ratings_unknown_items", of_item)):
        if rows := int((count == 0).sum()):
            watch.notice(code, rows=rows)
    return of_user, of_item
