"""Recommendations for new histories, with their reasons, and how good they are where the files tell what came next."""

from typing import Any

import msgspec
import numpy as np
from numpy.typing import NDArray

from intent_desktop.data.dataset import MEANINGS
from intent_desktop.engine.courses.base import SCORED, Application
from intent_desktop.engine.courses.ranking.scorer import ItemScorer
from intent_desktop.engine.preparation import tell_if_learnt
from intent_desktop.evaluation.attribution import attribute, because
from intent_desktop.evaluation.blocks import Figure
from intent_desktop.events import Watch
from intent_desktop.examples import prompts
from intent_desktop.examples.histories import Histories
from intent_desktop.examples.sequences import SequenceStore
from intent_desktop.messages import Note, Problem, listed, sentences
from intent_desktop.metrics import ranking
from intent_desktop.models.recommender import Top, best_of, chunks, ranks, top, without_seen
from intent_desktop.models.score_blend import standardised
from intent_desktop.questions.recommendations import Wishes, wishes

TOP_ROWS = 1000
MARGIN = 50
"""So many more items than wished for are looked at where variety is asked for."""
PURCHASE = MEANINGS.index("purchase") + 1
REASONED = 3
MOST_NAMED = 5
FEWEST_ALIKE = 2
"""Nobody is like the only customer."""


def score(scorer: ItemScorer, asked: Application, watch: Watch) -> tuple[dict[str, Any], dict[str, Any]]:
    """One row for each user or visit: its recommendations, best first. Problem for what cannot be scored."""
    wished = wishes(asked.options)
    dataset = scorer.dataset(asked.paths, asked.roles, asked.folder, watch)
    packed = scorer.store(dataset, asked.folder, watch)
    owners, histories = scorer.histories(packed, asked.as_of, watch)
    if not len(owners):
        raise Problem("score_no_rows", file=listed(asked.paths))
    best = recommend(scorer, histories, wished, watch)
    short = int(((best.codes > 0).sum(axis=1) < wished.count).sum())
    if short:
        watch.notice("scored_fewer", rows=short, total=len(owners), count=wished.count)
    table: dict[str, Any] = {
        scorer.sequences.owner: owners,
        "actions": histories.lengths,
    }
    names = np.concatenate([[""], scorer.items.names])
    for place in range(best.codes.shape[1]):
        table[f"item_{place + 1}"] = names[best.codes[:, place]]
    titles = titles_of(scorer)
    if titles is not None:
        for place in range(best.codes.shape[1]):
            table[f"title_{place + 1}"] = titles[best.codes[:, place]]
    if asked.why != "none":
        rows = len(owners) if asked.why == "all" else min(TOP_ROWS, len(owners))
        table.update(_why(scorer, histories, best, rows, watch))
    times = packed.actions.times
    as_of = asked.as_of or (times.max().astype("datetime64[us]").item() if times is not None else None)
    return table, {
        **recommended(scorer, best),
        "as_of": None if as_of is None else str(as_of),
        "drift": [],
    }


def recommended(scorer: ItemScorer, best: Top) -> dict[str, Any]:
    """What the recommendations come to: counts, and the same as `figures` for people."""
    shown, catalogue = int((np.unique(best.codes) > 0).sum()), len(scorer.items)
    explained = Note("scored_shown_of", {"shown": shown, "catalogue": catalogue}).text()
    share = Figure(name=Note("scored_shown").text(), value=shown / catalogue, unit="%", explanation=explained)
    return {
        "items": best.codes.shape[1],
        "catalogue": catalogue,
        "shown": shown,
        "figures": [
            msgspec.to_builtins(figure)
            for figure in (Figure(name=Note("scored_items").text(), value=best.codes.shape[1]), share)
        ],
    }


def evaluate(scorer: ItemScorer, asked: Application, watch: Watch) -> dict[str, Any]:
    """Judge a bundle on files that tell what came next: what customers took after `as_of`, else each history's last step."""
    dataset = scorer.dataset(asked.paths, asked.roles, asked.folder, watch)
    tell_if_learnt(scorer.recipe, dataset, watch)
    packed = scorer.store(dataset, asked.folder, watch)
    repeats = scorer.sequences.repeats
    if asked.as_of is not None and packed.actions.times is not None:
        found = prompts.following(
            packed.before(np.datetime64(asked.as_of, "us")), packed.whole().ends, repeats
        )
        code = "protocol_evaluate_after"
    else:
        found = prompts.last_steps(packed, repeats)
        code = "protocol_evaluate_last"
    if not len(found):
        raise Problem("score_no_rows", file=listed(asked.paths))
    of_items = scorer.sequences.sought == "similar items"
    if of_items:
        found = found.of_last_item()  # as it was judged in training
    places = ranks(scorer.blend.scores, found, len(scorer.items), repeats, watch)
    figures = ranking.row_figures(places, found.target_starts)
    intervals = ranking.intervals(figures, found.owners)
    metrics: dict[str, Any] = {name: float(values.mean()) for name, values in figures.items()}
    metrics |= {f"{name}_ci": list(interval) for name, interval in intervals.items()}
    told = {"rows": len(found), "items": len(scorer.items), "as_of": str(asked.as_of)[:16]}
    protocol = Note(code, told).text()
    if of_items:
        protocol = sentences((protocol, Note("protocol_evaluate_of_item").text()))
    return {"metrics": {"test": metrics}, "protocol": protocol, "drift": []}


def check(scorer: ItemScorer, asked: Application, watch: Watch) -> dict[str, Any]:
    """Whether new files hold histories of items that the bundle knows."""
    dataset = scorer.dataset(asked.paths, asked.roles, asked.folder, watch)
    packed = scorer.store(dataset, asked.folder, watch)
    of_items = scorer.sequences.sought == "similar items"
    if of_items:
        scored, to_score = "items", len(known_items(packed))
    else:
        scored = SCORED[scorer.sequences.owner]
        to_score = len(scorer.histories(packed, asked.as_of, watch)[0])
    if scorer.sequences.sought == "similar users" and to_score < FEWEST_ALIKE:
        to_score = 0
    present = set(dataset.roles.values())
    wanted = scorer.columns()
    told = []
    for column in wanted:
        found = column.role in present or dataset.shape == "sequences"
        note = Note("check_found") if found else Note("check_missing", {"column": column.name})
        told.append({"name": column.name, "state": "found" if found else "missing", "message": note.text()})
    used = {column.role for column in wanted}
    extra = Note("check_extra").text()
    told += [
        {"name": name, "state": "extra", "message": extra}
        for name, role in dataset.roles.items()
        if role not in used
    ]
    times = packed.actions.times
    return {
        "rows": dataset.rows,
        "shape": dataset.shape,
        "columns": told,
        "drift": [],
        "to_score": to_score,
        "scored": scored,
        "as_of": None if times is None or of_items else str(asked.as_of or times.max()),
    }


def known_items(packed: SequenceStore) -> NDArray[np.int32]:
    """The codes of the items of new files that the model knows, ascending."""
    codes = np.unique(np.asarray(packed.actions.items))
    return codes[codes > 0].astype(np.int32)


def recommend(scorer: ItemScorer, histories: Histories, wished: Wishes, watch: Watch) -> Top:
    """The items to show for each history, as wished."""
    items = len(scorer.items)
    count = min(wished.count, items)
    looked = min(items, count + MARGIN) if wished.diversity else count
    repeats = scorer.sequences.repeats if wished.repeats is None else wished.repeats
    banned = scorer.items.codes(wished.exclude)
    unknown = [name for name, code in zip(wished.exclude, banned, strict=True) if not code]
    if unknown:
        told = {"names": unknown[:MOST_NAMED], "count": len(unknown), "total": len(wished.exclude)}
        watch.notice("wish_names_unknown", **told)
    members = list(scorer.blend.used().values())
    if len(members) == 1 and not (
        wished.novelty or wished.diversity or wished.exclude_bought or wished.exclude
    ):
        only = members[0]
        return top(only.scores, histories, items, count, repeats, watch, "score", only.sparse_scores)
    popular = _popularity_scores(scorer) * np.float32(2 * wished.novelty)
    codes = np.zeros((len(histories), count), dtype=np.int32)
    best = np.full((len(histories), count), -np.inf, dtype=np.float32)
    for part in chunks(len(histories), items * 2):
        watch.check()
        watch.progress("score", part.start, len(histories))
        chunk = histories.take(part)
        scores = scorer.blend.scores(chunk)
        if wished.novelty or wished.diversity:
            scores = standardised(scores) - popular
        if not repeats:
            without_seen(scores, chunk)
        if wished.exclude_bought:
            _without_bought(scores, chunk)
        scores[:, banned[banned > 0] - 1] = -np.inf
        found, values = best_of(scores, looked)
        if wished.diversity:
            found, values = _varied(found, values, scorer.vectors.vectors, wished.diversity, count)
        codes[part], best[part] = found, values
    watch.progress("score", len(histories), len(histories))
    return Top(codes, best)


def titles_of(scorer: ItemScorer) -> NDArray[np.object_] | None:
    """What people call the item with each code (items + 1,), nothing for code 0; None where items have no titles."""
    if scorer.items.titles is None:
        return None
    return np.array(["", *map(scorer.items.words, range(1, len(scorer.items) + 1))], dtype=object)


def _popularity_scores(scorer: ItemScorer) -> NDArray[np.float32]:
    """The logarithm of each item's popularity, standardised, float32 (items,)."""
    popularity = np.log1p(scorer.vectors.popularity).astype(np.float32)
    return np.asarray(standardised(popularity[None])[0], dtype=np.float32)


def _without_bought(scores: NDArray[np.float32], histories: Histories) -> None:
    meanings = histories.actions.meanings
    if meanings is None:
        without_seen(scores, histories)
        return
    rows, places = histories.places()
    items = np.asarray(histories.actions.items)[places]
    bought = (np.asarray(meanings)[places] == PURCHASE) & (items > 0)
    scores[rows[bought], items[bought] - 1] = -np.inf


def _varied(
    codes: NDArray[np.int32],
    values: NDArray[np.float32],
    vectors: NDArray[np.float32],
    diversity: float,
    count: int,
) -> tuple[NDArray[np.int32], NDArray[np.float32]]:
    """`count` of the candidates of each row, each the best by its score less its likeness to those taken before it.

    Maximal marginal relevance (Carbonell and Goldstein, 1998), on standardised scores.
    """
    rows = np.arange(len(codes))
    looks = vectors[np.maximum(codes, 1) - 1]
    relevance = (1 - diversity) * np.where(np.isneginf(values), -1e9, values)
    nearest = np.zeros_like(values)
    taken = np.zeros(values.shape, dtype=bool)
    chosen = np.empty((len(codes), count), dtype=np.int64)
    spread = np.maximum(
        values[:, :1] - np.where(np.isneginf(values), values[:, :1], values).min(axis=1, keepdims=True), 1e-6
    )
    for place in range(count):
        merit = relevance - diversity * spread * nearest
        merit[taken] = -np.inf
        chosen[:, place] = np.argmax(merit, axis=1)
        taken[rows, chosen[:, place]] = True
        own = looks[rows, chosen[:, place]]
        nearest = np.maximum(nearest, np.einsum("rcd,rd->rc", looks, own))
    return np.take_along_axis(codes, chosen, axis=1), np.take_along_axis(values, chosen, axis=1)


def _why(scorer: ItemScorer, histories: Histories, best: Top, rows: int, watch: Watch) -> dict[str, Any]:
    """Columns why_1 … why_3: the action that did most for each of the first recommendations of those rows."""
    columns = [np.full(len(histories), "", dtype=object) for _ in range(min(REASONED, best.codes.shape[1]))]
    for row in range(rows):
        watch.check()
        watch.progress("explain", row, rows)
        codes = best.codes[row, : len(columns)]
        known = codes[codes > 0]
        account = attribute(scorer.blend.scores, histories.take(slice(row, row + 1)), known)
        for place, column in enumerate(columns[: len(known)]):
            column[row] = because(account, histories.actions, scorer.items, place)
    watch.progress("explain", rows, rows)
    return {f"why_{number}": column for number, column in enumerate(columns, start=1)}
