"""What stood at each action: how many of each kind there had been, lately and ever, and how long ago the last was.

A window of a history, cut from its beginning, so still knows of it.
"""

import dataclasses
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from intent_desktop.examples.histories import Histories
from intent_desktop.models.encoder.future import ANY, SPANS, span_of

COUNTS = np.array([1, 2, 3, 4, 5, 7, 10, 15, 22, 33, 50, 75, 110, 170, 250])
"""Borders between numbers of actions that are told apart."""
LATELY_DAYS = (7, 30, 90)
SECONDS_A_DAY = 86_400


def sizes(kinds: Sequence[int], timed: bool) -> list[int]:
    """How many codes each record has."""
    counts = [len(COUNTS) + 1] * len(kinds)
    if not timed:
        return counts
    of_days = [len(COUNTS) + 1] * (1 + len(LATELY_DAYS))
    return [*counts, *counts * len(LATELY_DAYS), *of_days, SPANS + 1, *[SPANS + 1] * (len(kinds) - 1)]


def recorded(histories: Histories, kinds: Sequence[int]) -> Histories:
    """The same histories, which begin with their owners' first actions, of those actions alone, in memory, with `records`.

    For each of `kinds` the number so far, the action included; with times also the numbers of the last `LATELY_DAYS`, the number
    of days with an action, so far and lately, how long ago the first action was, and the last one of each kind but any. Records
    that are there already stay.
    """
    actions = histories.actions
    if actions.records is not None:
        return histories
    order = np.lexsort((histories.ends, histories.starts))
    longest = np.append(np.diff(histories.starts[order]) > 0, True)[: len(order)]
    owners = histories.take(order[longest])
    rows, places = owners.places()
    begins = (np.cumsum(owners.lengths) - owners.lengths)[rows]
    at = np.arange(len(places))
    meanings = None if actions.meanings is None else np.asarray(actions.meanings)[places]
    marks = [
        np.ones(len(places), dtype=bool) if kind == ANY or meanings is None else meanings == kind
        for kind in kinds
    ]
    columns = [_since(each, begins) for each in marks]
    if actions.times is not None:
        seconds = actions.times[places].astype("datetime64[s]").astype(np.int64)
        # One rising line of all owners' times, so that one search finds where each stretch of days begins.
        apart = int(seconds.max(initial=0) - seconds.min(initial=0)) + 1 if len(seconds) else 1
        line = rows * apart + seconds
        lately = [
            np.maximum(np.searchsorted(line, line - days * SECONDS_A_DAY, side="right"), begins)
            for days in LATELY_DAYS
        ]
        new_day = np.append(True, np.diff(seconds // SECONDS_A_DAY) != 0)[: len(places)] | (at == begins)
        columns += [_since(each, since) for since in lately for each in marks]
        columns += [_since(new_day, since) for since in (begins, *lately)]
        columns.append(_ago(seconds, seconds[begins]))
        for each in marks[1:]:
            last = np.maximum.accumulate(np.where(each, at, -1))
            known = last >= begins
            columns.append(np.where(known, _ago(seconds, seconds[np.maximum(last, 0)]), 0).astype(np.uint8))
    records = np.stack(columns, axis=1)
    # Only what these owners did: a few of them are often asked about out of millions.
    own = dataclasses.replace(actions.take(places), records=records)
    moved = (np.cumsum(owners.lengths) - owners.lengths - owners.starts)[
        np.searchsorted(owners.starts, histories.starts)
    ]
    return dataclasses.replace(
        histories, actions=own, starts=histories.starts + moved, ends=histories.ends + moved
    )


def _since(marks: NDArray[np.bool_], begins: NDArray[np.int64]) -> NDArray[np.uint8]:
    """The code of how many marks there were from each beginning to each place, both included."""
    total = np.cumsum(marks, dtype=np.int64)
    before = (total - marks)[begins]
    return np.asarray(np.searchsorted(COUNTS, total - before, side="right")).astype(np.uint8)


def _ago(now: NDArray[np.int64], then: NDArray[np.int64]) -> NDArray[np.uint8]:
    return (span_of((now - then).astype(np.float64)) + 1).astype(np.uint8)
