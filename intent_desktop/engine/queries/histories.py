"""Histories that a run has kept: what is recommended after each, or what comes next, and why; and what would be if."""

from collections.abc import Sequence
from typing import Annotated, Any

import msgspec
import numpy as np
from numpy.typing import NDArray

from intent_desktop.data.dataset import MEANINGS, Meaning
from intent_desktop.engine.courses.ranking.recommending import recommend
from intent_desktop.engine.queries import next_action
from intent_desktop.engine.queries.action_run import ActionRun
from intent_desktop.engine.queries.kept_run import KeptRun, number
from intent_desktop.engine.queries.opened_run import opened
from intent_desktop.engine.queries.ranking_run import RankingRun
from intent_desktop.engine.queries.ranking_run import opened as opened_ranking
from intent_desktop.evaluation.attribution import Attribution, attribute, because
from intent_desktop.events import Watch
from intent_desktop.examples.histories import Actions, Histories
from intent_desktop.messages import Problem, model_name
from intent_desktop.models.attention import AttendsToActions
from intent_desktop.models.score_blend import ScoreBlend
from intent_desktop.questions.recommendations import Wishes, wishes

DEEPEST = 100
"""So many places are told besides those shown: enough to say how far an item has moved."""
MOST_TAKEN = 20
STEP = np.timedelta64(60, "s")
"""An action that says no time came so long after the one before it."""
_ORDERS = ("surest", "missed", "longest", "name")


class Imagined(msgspec.Struct, frozen=True, kw_only=True):
    """An action as the window describes it: on the item with that `code` (0: one that is not known) or `name`."""

    code: Annotated[int, msgspec.Meta(ge=0)] | None = None
    name: str = ""
    meaning: Meaning | None = None
    time: str | None = None
    price: float | None = None
    quantity: float | None = None
    category_code: Annotated[int, msgspec.Meta(ge=0)] | None = None


def owners(
    run: str, text: str = "", limit: int = 100, offset: int = 0, order: str = "surest"
) -> dict[str, Any]:
    """A page of the users or visits whose histories were kept and whose name holds `text`.

    Each with its number of `actions`, and the `place` at which the first right one stood when the model was tested (None:
    not known); of a run that tells the next action the place and the `chance` of what came. `recommends`: whether the run
    recommends items. `order`: "surest" (right at the top first), "missed", "longest" or "name". `total` of them, and `kept` in all.
    Problem `not_a_run`, `run_without_histories`.
    """
    known = opened(run)
    sought = text.casefold().strip()
    rows = np.array([row for name, row in known.rows.items() if sought in name.casefold()], dtype=np.int64)
    firsts, chances = _first_places(known), _chances(known)
    # The worse the model did: the further down the right one stood, or the less it was expected.
    missed = (firsts if chances is None else -chances)[rows]
    lengths = known.kept.prompts.histories.lengths[rows]
    keys = {
        "surest": np.where(np.isnan(missed), np.inf, missed),
        "missed": np.where(np.isnan(missed), np.inf, -missed),
        "longest": -lengths,
        "name": rows,
    }
    # Of equally good ones those with more to look at come first.
    chosen = rows[np.lexsort((rows, -lengths, keys[order if order in _ORDERS else "name"]))]
    return {
        "owner": known.owner,
        "recommends": isinstance(known, RankingRun),
        "owners": [
            {
                "name": known.kept.owners[row],
                "actions": int(known.kept.prompts.histories.lengths[row]),
                "place": number(firsts[row]),
                "chance": None if chances is None else number(chances[row]),
            }
            for row in chosen[offset : offset + limit]
        ],
        "total": len(chosen),
        "kept": len(known.rows),
    }


def history(run: str, name: str, wished: dict[str, Any] | None = None) -> dict[str, Any]:
    """What one user or visit did, what is recommended to them after it, and what they really took: see `imagine`.

    `taken`: what really came next, at most `MOST_TAKEN` of `taken_total`, the surest first: its place when the model was
    tested (`tested`) and among the recommendations now (`place`; None: beyond `DEEPEST`). `learnt_since`: the model delivered
    has learnt from these very actions after the test. `came`: see `_came`. Problem `not_a_run`, `run_without_histories`, `no_such_history`, `bad_wish`.
    """
    known = opened(run)
    row = _row(known, name)
    history = known.kept.prompts.histories.take(slice(row, row + 1))
    found = _answer(known, history, wishes(wished or {}))
    return {**found, **_taken(known, row, found), "came": _came(known, row)}


def imagine(
    run: str, actions: Sequence[dict[str, Any]], wished: dict[str, Any] | None = None, name: str | None = None
) -> dict[str, Any]:
    """What would be recommended after a history made up of `actions` (see `Imagined`), oldest first.

    `actions` again, described; `recommendations`, best first: the item, its `place`, `because` in words, and `pushes`, what
    each action does for it (None for those too long ago to be tried); `order`: codes of the first `DEEPEST` places; `attention`: see
    `_attention`;
    `owner`: "user" or "session"; `meanings` that actions of this run may have.

    `next`: what is done next (see next_action.what_next), told by the run itself, or by the newest of the project that can;
    None where there is none, or nothing has been done. `next_missing`: there could be one, the data tell enough. `recommends`:
    whether the run recommends items; one that tells the next action has `pushes` for the likeliest kind, `pushed`, instead.
    With the `name` of a user or visit, `taken` and `came` as in `history`. Problem `not_a_run`, `run_without_histories`, `no_such_item`, `bad_action`,
    `bad_wish`, `no_such_history`.
    """
    known = opened(run)
    found = _answer(known, _packed(known, _understood(actions)), wishes(wished or {}))
    row = None if name is None else _row(known, name)
    return {**found, **_taken(known, row, found), "came": _came(known, row)}


def attribution(run: str, actions: Sequence[dict[str, Any]], code: int) -> dict[str, Any]:
    """What each action of a made-up history does for one item, as `pushes`, and `because` in words.

    Problem `not_a_run`, `run_without_histories`, `no_such_item`, `bad_action`.
    """
    known = opened_ranking(run)
    packed = _packed(known, _understood(actions))
    account = attribute(known.scorer.blend.scores, packed, np.array([known.checked(code)], dtype=np.int32))
    return {
        "pushes": _pushes(account, packed, 0),
        "because": because(account, packed.actions, known.items, 0),
    }


def _answer(known: RankingRun | ActionRun, history: Histories, wished: Wishes) -> dict[str, Any]:
    """The part of an answer that hangs on the history and the wishes alone."""
    found = {
        "actions": _described(known, history),
        "owner": known.owner,
        "meanings": _meanings(known),
        "recommends": isinstance(known, RankingRun),
    }
    if isinstance(known, RankingRun):
        return found | _recommended(known, history, wished) | _told_beside(known, history)
    return found | _told(known, history)


def _told(known: ActionRun, history: Histories) -> dict[str, Any]:
    """What comes next, by the run's own account."""
    found: dict[str, Any] = {"recommendations": [], "order": [], "attention": None, "next_missing": False}
    told = next_action.what_next(known.scorer, history, known.items, known.number)
    if told is None:
        return found | {"next": None, "pushed": None, "pushes": []}
    likeliest = max(told["chances"], key=lambda each: float(each["chance"]))["meaning"]
    pushes = next_action.pushes(known.scorer, history, known.items, likeliest)
    return found | {"next": told, "pushed": likeliest, "pushes": pushes}


def _told_beside(known: RankingRun, history: Histories) -> dict[str, Any]:
    """What comes next, as another run of the project tells it."""
    if not next_action.may_be_told(known.kept.prompts.histories.actions):
        return {"next": None, "next_missing": False}
    beside = next_action.newest_beside(known.folder)
    if beside is None:
        return {"next": None, "next_missing": True}
    scorer, run = beside
    return {"next": next_action.what_next(scorer, history, known.items, run), "next_missing": False}


def _recommended(known: RankingRun, history: Histories, wished: Wishes) -> dict[str, Any]:
    codes = _best(known, history, wished)
    shown, order = codes[: wished.count], codes[:DEEPEST]
    account = attribute(known.scorer.blend.scores, history, shown)
    return {
        "recommendations": [
            {
                **known.described(int(code)),
                "place": place + 1,
                "because": because(account, history.actions, known.items, place),
                "pushes": _pushes(account, history, place),
            }
            for place, code in enumerate(shown)
        ],
        "order": order.tolist(),
        "attention": _attention(known.scorer.blend, history),
    }


def _attention(blend: ScoreBlend, history: Histories) -> dict[str, Any] | None:
    """Where the network among the models looked: the name of its `model` in words, and each action's share of its attention (None
    for those it does not see). Of several networks that of the largest weight; None where there is none.
    """
    networks = {name: model for name, model in blend.used().items() if isinstance(model, AttendsToActions)}
    if not networks or not history.lengths[0]:
        return None
    name = max(networks, key=lambda each: blend.weights[each])
    found = networks[name].attention(history)
    shares = [
        float(share) if there else None for share, there in zip(found.shares[0], found.there[0], strict=True)
    ]
    length = int(history.lengths[0])
    seen = shares[:length][::-1]
    return {"model": model_name(name), "shares": [None] * (length - len(seen)) + seen}


def _best(known: RankingRun, history: Histories, wished: Wishes) -> NDArray[np.int32]:
    """The items to show, and after them those that would come next, at least `DEEPEST` in all where there are so many."""
    watch = Watch()
    deep = msgspec.structs.replace(wished, count=max(DEEPEST, wished.count), diversity=0.0)
    deeper = recommend(known.scorer, history, deep, watch).codes[0]
    if not wished.diversity:
        return np.asarray(deeper[deeper > 0])
    shown = recommend(known.scorer, history, wished, watch).codes[0]
    shown = shown[shown > 0]
    further = deeper[(deeper > 0) & ~np.isin(deeper, shown)]
    return np.concatenate([shown, further]).astype(np.int32)


def _row(known: KeptRun, name: str) -> int:
    if name not in known.rows:
        raise Problem("no_such_history", value=name)
    return known.rows[name]


def _came(known: RankingRun | ActionRun, row: int | None) -> dict[str, Any] | None:
    """What the owner of that row really did next: its `meaning`, `words` and `seconds` until then, None where nothing came;
    the `chance` that the model gave it in the test, its `place` among the kinds, `cart_bought`, and whether the history was
    `cut`, so that the test knew more of it. None where it is not known.
    """
    if isinstance(known, RankingRun) or row not in known.came:
        return None
    return known.came[row].told()


def _taken(known: RankingRun | ActionRun, row: int | None, found: dict[str, Any]) -> dict[str, Any]:
    """What the owner of that row of the kept prompts really took; nothing where it is nobody's."""
    if isinstance(known, ActionRun):
        return {"taken": [], "taken_total": 0, "learnt_since": False}
    starts = known.kept.prompts.target_starts
    targets = slice(0, 0) if row is None else slice(starts[row], starts[row + 1])
    codes, tested = known.kept.prompts.targets[targets], known.tested[targets]
    surest = np.argsort(np.where(np.isnan(tested), np.inf, tested), kind="stable")[:MOST_TAKEN]
    places = {code: place for place, code in enumerate(found["order"], start=1)}
    return {
        "taken": [
            {
                **known.described(int(codes[at])),
                "tested": number(tested[at]),
                "place": places.get(int(codes[at])),
            }
            for at in surest
        ],
        "taken_total": len(codes),
        "learnt_since": bool(len(codes)) and _learns_from_all(known),
    }


def _learns_from_all(known: RankingRun) -> bool:
    """Whether the delivered model was fitted again on everything, what had been tested on included."""
    split = known.scorer.recipe.settings.split
    if split is None:
        timed = known.kept.prompts.histories.actions.times is not None
        return timed or known.scorer.sequences.owner == "user"
    return split in ("time", "leave-one-out")


def _pushes(account: Attribution, history: Histories, place: int) -> list[float | None]:
    pushes: list[float | None] = [None] * int(history.lengths[0])
    for at, share in zip(account.places - history.starts[0], account.shares[:, place], strict=True):
        pushes[at] = float(share)
    return pushes


def _described(known: KeptRun, history: Histories) -> list[dict[str, Any]]:
    _, places = history.places()
    taken = history.actions.take(places)
    described = []
    for at in range(len(taken)):
        item = known.described(int(taken.items[at]))
        category = int(taken.categories[at]) if taken.categories is not None else None
        if not item["code"] and category:
            item["category"] = known.items.vocabularies["category"][category - 1]
        price = number(taken.prices[at]) if taken.prices is not None else None
        meaning = int(taken.meanings[at]) if taken.meanings is not None else 0
        described.append(
            {
                **item,
                "meaning": MEANINGS[meaning - 1] if meaning else None,
                "time": None if taken.times is None else str(taken.times[at].astype("datetime64[s]")),
                "price": item["price"] if price is None else price,
                "quantity": number(taken.quantities[at]) if taken.quantities is not None else None,
                "category_code": category,
            }
        )
    return described


def _meanings(known: KeptRun) -> list[str]:
    """The meanings that actions of the kept histories have; empty where the data do not tell any."""
    meanings = known.kept.prompts.histories.actions.meanings
    if meanings is None:
        return []
    return [MEANINGS[code - 1] for code in np.unique(meanings) if code]


def _chances(known: RankingRun | ActionRun) -> NDArray[np.float64] | None:
    """What the test gave to what came after each kept history, NaN where that is not known; None of a run that recommends."""
    if isinstance(known, RankingRun):
        return None
    return np.array([known.came[row].chance if row in known.came else np.nan for row in known.rows.values()])


def _first_places(known: RankingRun | ActionRun) -> NDArray[np.float64]:
    """The best of the tested places of each kept prompt's targets, NaN where none is known; float64 (prompts,)."""
    if isinstance(known, ActionRun):
        return np.array(
            [known.came[row].place if row in known.came else np.nan for row in known.rows.values()]
        )
    places = np.where(np.isnan(known.tested), np.inf, known.tested)
    best = np.minimum.reduceat(places, known.kept.prompts.target_starts[:-1])
    return np.where(np.isinf(best), np.nan, best)


def _understood(actions: Sequence[dict[str, Any]]) -> list[Imagined]:
    try:
        return msgspec.convert(actions, list[Imagined], strict=False)
    except msgspec.ValidationError as error:
        raise Problem("bad_action", reason=str(error)) from error


def _packed(known: KeptRun, actions: Sequence[Imagined]) -> Histories:
    """The actions as one history, with the same channels as those the run has kept."""
    kept = known.kept.prompts.histories.actions
    codes = np.array([_code(known, action) for action in actions], dtype=np.int32)
    catalogue = known.items.prices
    prices = np.array(
        [
            (catalogue[code - 1] if catalogue is not None and code else np.nan)
            if action.price is None
            else action.price
            for action, code in zip(actions, codes, strict=True)
        ],
        dtype=np.float32,
    )
    quantities = np.array([1.0 if action.quantity is None else action.quantity for action in actions])
    first = known.items.categories.get("category")
    categories = np.array(
        [
            (int(first[code - 1]) if first is not None and code else 0)
            if action.category_code is None
            else min(action.category_code, len(known.items.vocabularies.get("category", [])))
            for action, code in zip(actions, codes, strict=True)
        ],
        dtype=np.int32,
    )
    meanings = np.array(
        [MEANINGS.index(action.meaning) + 1 if action.meaning else 0 for action in actions], dtype=np.uint8
    )
    packed = Actions(
        codes,
        meanings if kept.meanings is not None else None,
        _times(actions, kept.times) if kept.times is not None else None,
        prices if kept.prices is not None else None,
        quantities.astype(np.float32) if kept.quantities is not None else None,
        categories if kept.categories is not None else None,
    )
    return Histories(packed, np.zeros(1, dtype=np.int64), np.array([len(codes)], dtype=np.int64))


def _code(known: KeptRun, action: Imagined) -> int:
    if action.code is None:
        return known.code_of(action.name)
    return known.checked(action.code) if action.code else 0


def _times(actions: Sequence[Imagined], kept: NDArray[np.datetime64]) -> NDArray[np.datetime64]:
    """When each action came, ascending: as it says, else a moment after the one before it, the first one now (as the data know it)."""
    now = kept.max() if len(kept) else np.datetime64("2000-01-01", "us")
    times: list[np.datetime64] = []
    for action in actions:
        if action.time is None:
            moment = times[-1] + STEP if times else now
        else:
            try:
                moment = np.datetime64(action.time.removesuffix("Z"), "us")
            except ValueError as error:
                raise Problem("bad_action", reason=str(error)) from error
        times.append(max(moment, times[-1]) if times else moment)
    return np.array(times, dtype="datetime64[us]")
