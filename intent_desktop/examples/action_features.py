"""What is known of a customer after a step, as features with names for people; nothing of what follows is looked at.

A bundle keeps the recipe: which features there are, and the categories of the training. The same function makes them for
learning and for scoring.
"""

from collections.abc import Callable, Iterator, Sequence
from typing import Any, Literal

import msgspec
import numpy as np
from numpy.typing import NDArray

from intent_desktop.data.dataset import MEANINGS
from intent_desktop.examples.behaviour import PLURALS, SESSION_GAP_MINUTES
from intent_desktop.examples.index import FeatureColumn, Features
from intent_desktop.examples.steps import Steps

DEFINITION = 1
PAUSE_SECONDS = 60 * SESSION_GAP_MINUTES
"""A longer silence ends a visit."""
TAIL = ("last action", "action before the last", "third last action")
MOST_CATEGORIES = 100
HOUR_OF_DAY, DAY_OF_WEEK = "hour of the day", "day of the week"
CYCLES = 3
"""So many days, or weeks, must be seen before the hour, or the day, is more than a name for a part of the log."""
WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
SINGULARS = {meaning: meaning for meaning in MEANINGS} | {"cart": "cart addition", "other": "other action"}
SECONDS = {"minutes": 60.0, "hours": 3_600.0, "days": 86_400.0}
Span = Literal["minutes", "hours", "days"]


class ActionFeatures(msgspec.Struct, frozen=True, kw_only=True):
    """Which features are made, numbers first, and the unit of their times."""

    span: Span
    columns: list[FeatureColumn]
    definition: int = DEFINITION


Named = Iterator[tuple[str, NDArray[np.float32]]]
Sums = Callable[[NDArray[Any]], NDArray[np.float64]]


def learn(
    steps: Steps,
    places: NDArray[np.int64],
    moments: NDArray[np.datetime64],
    span: Span,
) -> ActionFeatures:
    """The features that differ between these rows, which must be of the training part.

    places: each row's last step; moments: when it is looked at, both (rows,).
    """
    of_day, of_week = clock(moments)
    left_out = {name for name, known in ((HOUR_OF_DAY, of_day), (DAY_OF_WEEK, of_week)) if not known}
    columns = [
        FeatureColumn(name=name)
        for name, values in _numbers(steps, places, moments, span)
        if name not in left_out
        and (
            np.nanmin(values, initial=np.inf) < np.nanmax(values, initial=-np.inf)
            or 0 < np.isnan(values).sum() < len(values)
        )
    ]
    for name, codes, vocabulary in _categories(steps, places, moments):
        if name in left_out:
            continue
        counts = np.bincount(codes[codes >= 0], minlength=len(vocabulary))
        kept = [int(code) for code in np.argsort(-counts, kind="stable")[:MOST_CATEGORIES] if counts[code]]
        if len(kept) > 1 or (kept and counts[kept[0]] < len(places)):
            columns.append(
                FeatureColumn(
                    name=name, kind="category", vocabulary=sorted(vocabulary[code] for code in kept)
                )
            )
    return ActionFeatures(span=span, columns=columns)


def build(
    steps: Steps,
    places: NDArray[np.int64],
    moments: NDArray[np.datetime64],
    recipe: ActionFeatures,
) -> Features:
    """The features of each row; one that these data cannot give is missing. Arguments as in `learn`."""
    numbers = dict(_numbers(steps, places, moments, recipe.span))
    texts = {name: (codes, vocabulary) for name, codes, vocabulary in _categories(steps, places, moments)}
    missing = np.full(len(places), np.nan, dtype=np.float32)
    wanted = [column for column in recipe.columns if column.kind == "number"]
    named = [column for column in recipe.columns if column.kind == "category"]
    codes = np.full((len(places), len(named)), -1, dtype=np.int32)
    for place, column in enumerate(named):
        if column.name in texts:
            own, vocabulary = texts[column.name]
            known = {value: code for code, value in enumerate(column.vocabulary)}
            translated = np.array([*(known.get(value, -1) for value in vocabulary), -1], dtype=np.int32)
            codes[:, place] = translated[own]
    table = np.empty((len(places), len(wanted)), dtype=np.float32)
    for place, column in enumerate(wanted):
        table[:, place] = numbers.get(column.name, missing)
    return Features(table, codes, recipe.columns)


def clock(moments: NDArray[np.datetime64]) -> tuple[bool, bool]:
    """Whether these moments cover enough days to learn from the hour, and enough weeks to learn from the day."""
    covered = (moments.max() - moments.min()) / np.timedelta64(1, "D") if len(moments) else 0.0
    return bool(covered >= CYCLES), bool(covered >= 7 * CYCLES)


def earlier(
    steps: Steps, places: NDArray[np.int64], back: int, firsts: NDArray[np.int64]
) -> NDArray[np.int64]:
    """The step so many steps before each row's last one, -1 where its owner had none; `firsts` of each row's owner."""
    found = places - back
    return np.where(found >= firsts, found, -1)


def _numbers(steps: Steps, places: NDArray[np.int64], moments: NDArray[np.datetime64], span: Span) -> Named:
    unit = SECONDS[span]
    times = steps.times.astype(np.int64) / 1e6
    now = moments.astype("datetime64[us]").astype(np.int64) / 1e6
    firsts = steps.firsts[places]
    gaps = steps.gaps()
    index = np.arange(len(steps))

    def since(at: NDArray[np.int64]) -> NDArray[np.float32]:
        """Time since a step; missing where it is -1."""
        return _or_missing((now - times[at]) / unit, at >= 0)

    def so_far(values: NDArray[Any]) -> NDArray[np.float64]:
        """Sums from the owner's first step to each row's last."""
        total = np.concatenate([[0.0], np.cumsum(values, dtype=np.float64)])
        return np.asarray(total[places + 1] - total[firsts])

    begins = steps.is_first | (gaps > PAUSE_SECONDS)
    visit = np.maximum.accumulate(np.where(begins, index, 0))[places] if len(index) else places

    def in_visit(values: NDArray[Any]) -> NDArray[np.float64]:
        total = np.concatenate([[0.0], np.cumsum(values, dtype=np.float64)])
        return np.asarray(total[places + 1] - total[visit])

    yield f"{span} since the last action", since(places)
    yield f"{span} between the last two actions", (gaps[places] / unit).astype(np.float32)
    before = earlier(steps, places, 1, firsts)
    yield f"{span} between the two actions before", _or_missing(gaps[before] / unit, before >= 0)
    silence = so_far(np.log1p(np.nan_to_num(gaps)))
    count = (places - firsts).astype(np.float64)
    yield (
        f"usual {span} between actions",
        _or_missing(np.expm1(silence / np.maximum(count, 1)) / unit, count > 0),
    )
    yield f"{span} since the first action", since(firsts)
    yield f"{span} since the visit began", since(visit)
    yield "actions so far", (count + 1).astype(np.float32)
    yield "actions in this visit", (places - visit + 1).astype(np.float32)
    yield "visits so far", so_far(begins).astype(np.float32)
    yield HOUR_OF_DAY, ((now % 86_400) / 3_600).astype(np.float32)

    for code in np.unique(steps.meanings[steps.meanings > 0]):
        meaning = MEANINGS[code - 1]
        is_one = steps.meanings == code
        yield f"{PLURALS[meaning]} so far", so_far(is_one).astype(np.float32)
        yield f"{PLURALS[meaning]} in this visit", in_visit(is_one).astype(np.float32)
        last = np.maximum.accumulate(np.where(is_one, index, -1))[places]
        yield f"{span} since the last {SINGULARS[meaning]}", since(np.where(last >= firsts, last, -1))

    yield "items in the last action", steps.sizes[places].astype(np.float32)
    yield "share of the last items seen before", steps.repeated[places]
    yield "different items so far", so_far(steps.novel).astype(np.float32)
    yield "new items in this visit", in_visit(steps.novel).astype(np.float32)
    if steps.prices is not None:
        yield from _prices(steps, places, before, so_far)
    if steps.categories is not None:
        known = (before >= 0) & (steps.categories[places] > 0)
        same = steps.categories[places] == steps.categories[before]
        yield "same category as before", _or_missing(same.astype(np.float64), known)
    yield "items in the open cart", steps.cart_items[places]
    yield "value of the open cart", steps.cart_value[places]
    yield f"{span} since the cart was opened", since(steps.cart_opened[places])


def _prices(steps: Steps, places: NDArray[np.int64], before: NDArray[np.int64], so_far: Sums) -> Named:
    assert steps.prices is not None
    last, known = steps.prices[places], ~np.isnan(steps.prices)
    yield "price of the last item", last
    priced = so_far(known)
    mean = _or_missing(so_far(np.nan_to_num(steps.prices)) / np.maximum(priced, 1), priced > 0)
    yield "mean price so far", mean
    yield "price of the last item, times the customer's mean", (last / mean).astype(np.float32)
    yield (
        "price of the last item, times the one before",
        np.where(before >= 0, last / steps.prices[before], np.nan),
    )


def _categories(
    steps: Steps, places: NDArray[np.int64], moments: NDArray[np.datetime64]
) -> Iterator[tuple[str, NDArray[np.int64], Sequence[str]]]:
    """Name, codes (rows,) from 0 with -1 for missing, and what they stand for."""
    firsts = steps.firsts[places]
    for back, name in enumerate(TAIL):
        at = earlier(steps, places, back, firsts)
        codes = steps.meanings[at].astype(np.int64) - 1
        yield name, np.where(at >= 0, codes, -1), [SINGULARS[meaning] for meaning in MEANINGS]
    days = moments.astype("datetime64[D]").astype(np.int64)
    yield DAY_OF_WEEK, (days + 3) % 7, WEEKDAYS  # 1970 began on a Thursday
    if steps.categories is not None:
        yield "category of the last item", steps.categories[places].astype(np.int64) - 1, steps.category_names


def _or_missing(values: NDArray[np.float64], known: NDArray[np.bool_]) -> NDArray[np.float32]:
    return np.where(known, values, np.nan).astype(np.float32)
