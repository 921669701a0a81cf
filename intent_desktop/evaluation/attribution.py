"""Which past action brought a recommendation about: how far a score falls when one action is taken out of the history."""

from collections.abc import Callable

import msgspec
import numpy as np
from numpy.typing import NDArray

from intent_desktop.data.dataset import MEANINGS
from intent_desktop.examples.histories import Actions, Histories
from intent_desktop.examples.items import Items
from intent_desktop.messages import Note
from intent_desktop.models.score_blend import standardised

MOST_ACTIONS = 20
"""Only so many of the last actions are taken out in turn; older ones hardly count."""


class Attribution(msgspec.Struct, frozen=True, kw_only=True):
    """`places` int64 (actions,): the actions taken out in turn, oldest first, by place among the packed actions. `shares`
    float32 (actions, items): how far the score of each item falls without that action, in standard deviations of the scores
    of all items; negative where it rises.
    """

    places: NDArray[np.int64]
    shares: NDArray[np.float32]


def attribute(
    scoring: Callable[[Histories], NDArray[np.float32]], history: Histories, codes: NDArray[np.int32]
) -> Attribution:
    """For one history (a single row) and some items (codes from 1): what each of its last actions does for them."""
    places = np.arange(history.starts[0], history.ends[0], dtype=np.int64)
    tried = places[-MOST_ACTIONS:]
    if not len(tried):
        return Attribution(places=tried, shares=np.zeros((0, len(codes)), dtype=np.float32))
    versions = without_each(history, tried)
    # Only the order within a row means anything: many models give the best item 1, whatever it is.
    scores = standardised(scoring(versions))[:, codes - 1]
    return Attribution(places=tried, shares=scores[0] - scores[1:])


def without_each(history: Histories, tried: NDArray[np.int64]) -> Histories:
    """The history as it is, then once without each of those places: (1 + tried,) rows, in memory."""
    places = np.arange(history.starts[0], history.ends[0], dtype=np.int64)
    rows = [places, *(places[places != place] for place in tried)]
    lengths = np.array([len(row) for row in rows], dtype=np.int64)
    ends = np.cumsum(lengths)
    return Histories(history.actions.take(np.concatenate(rows)), ends - lengths, ends)


def because(attribution: Attribution, actions: Actions, items: Items, place: int) -> str:
    """The action that did most for the item at `place` among those asked, in words; empty where none did anything."""
    if not len(attribution.places):
        return ""
    best = int(np.argmax(attribution.shares[:, place]))
    if attribution.shares[best, place] <= 0:
        return ""
    at = attribution.places[best]
    code = int(actions.items[at])
    if not code:
        return ""
    return Note(f"because_{meaning_at(actions, at)}", {"item": items.words(code)}).text()


def meaning_at(actions: Actions, place: np.int64 | int) -> str:
    """The meaning of one action, "other" where the data do not say."""
    code = int(actions.meanings[place]) if actions.meanings is not None else 0
    return MEANINGS[code - 1] if code else "other"
