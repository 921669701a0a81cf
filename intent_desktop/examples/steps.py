"""Histories as steps, and the carts left open along the way: what the next action is told from.

A step is all that one owner did at one moment: the lines of an order are one step, not twenty. What a step holds is known
once it is done; only `completed` looks ahead, and is for labels alone.
"""

import dataclasses

import numpy as np
from numpy.typing import NDArray

from intent_desktop.data.dataset import MEANINGS
from intent_desktop.examples.histories import Actions
from intent_desktop.examples.sequences import SequenceStore

CART = MEANINGS.index("cart") + 1
PURCHASE = MEANINGS.index("purchase") + 1
NEVER = np.datetime64("NaT", "us")


@dataclasses.dataclass(frozen=True)
class Steps:
    """Everybody's steps, sorted by owner and time; all arrays (steps,) but `starts`, int64 (owners + 1,).

    `meanings` uint8: what the step's first action means, see `Actions`. `sizes` int32: its actions. `prices` float32: their
    mean price. `categories` int32: of its first action, codes from 1 into
    `category_names`, 0 where missing. `repeated` float32: the share of
    its items that the owner had before. `novel` int32: items it brought for the first time. `cart_items` and `cart_value`
    float32: what lies in the open cart afterwards (carted and not bought since). `cart_opened` int64: the step in which it
    was opened, -1 where none is open. `completed` datetime64[us]: when something that lies in it is next bought, NaT where
    never. What the data do not hold is None.
    """

    starts: NDArray[np.int64]
    times: NDArray[np.datetime64]
    meanings: NDArray[np.uint8]
    sizes: NDArray[np.int32]
    prices: NDArray[np.float32] | None
    categories: NDArray[np.int32] | None
    category_names: list[str]
    repeated: NDArray[np.float32]
    novel: NDArray[np.int32]
    cart_items: NDArray[np.float32]
    cart_value: NDArray[np.float32]
    cart_opened: NDArray[np.int64]
    completed: NDArray[np.datetime64]

    def __len__(self) -> int:
        return len(self.times)

    @property
    def owners(self) -> NDArray[np.int64]:
        """Whose each step is, int64 (steps,)."""
        return np.repeat(np.arange(len(self.starts) - 1), np.diff(self.starts))

    @property
    def firsts(self) -> NDArray[np.int64]:
        """The first step of each step's owner, int64 (steps,)."""
        return np.repeat(self.starts[:-1], np.diff(self.starts))

    @property
    def is_first(self) -> NDArray[np.bool_]:
        """Whether a step is its owner's first, bool (steps,)."""
        first = np.zeros(len(self), dtype=bool)
        first[self.starts[:-1][np.diff(self.starts) > 0]] = True
        return first

    def gaps(self) -> NDArray[np.float64]:
        """Seconds from the owner's step before, float64 (steps,); NaN for a first step."""
        seconds = np.full(len(self), np.nan)
        seconds[1:] = np.diff(self.times.astype(np.int64)) / 1e6
        seconds[self.is_first] = np.nan
        return seconds

    def last_before(self, moment: np.datetime64) -> NDArray[np.int64]:
        """Each owner's last step strictly before a moment, int64 (owners,); -1 where there is none."""
        earlier = np.concatenate([[0], np.cumsum(self.times < moment)])
        counts = earlier[self.starts[1:]] - earlier[self.starts[:-1]]
        return np.where(counts > 0, self.starts[:-1] + counts - 1, -1)


def steps_of(packed: SequenceStore) -> Steps:
    """The steps of a store. ValueError where its actions have no times or no meanings."""
    return steps_in(packed.actions, packed.starts, packed.items.vocabularies.get("category", []))


def steps_in(actions: Actions, user_starts: NDArray[np.int64], category_names: list[str]) -> Steps:
    """The steps of packed actions, those of owner k from `user_starts[k]` on; `user_starts` int64 (owners + 1,).

    `category_names` are what the codes of their categories stand for. ValueError without times or meanings.
    """
    if actions.times is None or actions.meanings is None:
        raise ValueError("steps need the time and the meaning of each action")
    times, user_starts = np.asarray(actions.times), np.asarray(user_starts)
    owners = np.repeat(np.arange(len(user_starts) - 1), np.diff(user_starts))
    begins = np.ones(len(times), dtype=bool)
    begins[1:] = (times[1:] != times[:-1]) | (owners[1:] != owners[:-1])
    firsts = np.flatnonzero(begins)
    step_of = np.cumsum(begins) - 1
    lasts = np.append(firsts[1:], len(times)) - 1
    sizes = lasts - firsts + 1
    starts = np.searchsorted(firsts, user_starts)
    known = np.asarray(actions.items) > 0
    new = _is_new(owners, np.asarray(actions.items))
    novel = np.bincount(step_of, new, len(firsts))
    on_items = np.bincount(step_of, known, len(firsts))
    cart_items, cart_value, cart_opened, completed = _carts(actions, owners, user_starts, step_of)
    return Steps(
        starts=starts.astype(np.int64),
        times=times[firsts],
        meanings=np.asarray(actions.meanings)[firsts],
        sizes=sizes.astype(np.int32),
        prices=None if actions.prices is None else _mean_prices(np.asarray(actions.prices), step_of, sizes),
        categories=None if actions.categories is None else np.asarray(actions.categories)[firsts],
        category_names=category_names,
        repeated=(1 - novel / np.maximum(on_items, 1)).astype(np.float32) * (on_items > 0),
        novel=novel.astype(np.int32),
        cart_items=cart_items[lasts],
        cart_value=cart_value[lasts],
        cart_opened=np.where(cart_opened[lasts] < 0, -1, step_of[cart_opened[lasts]]),
        completed=_first_completions(completed, step_of, times[firsts]),
    )


def _is_new(owners: NDArray[np.int64], items: NDArray[np.int32]) -> NDArray[np.bool_]:
    """Whether an action is its owner's first on a known item, bool (actions,)."""
    order = np.lexsort((items, owners))  # stable: the first of equals stays first
    new = np.ones(len(items), dtype=bool)
    same = (owners[order][1:] == owners[order][:-1]) & (items[order][1:] == items[order][:-1])
    new[order[1:]] = ~same
    return new & (items > 0)


def _mean_prices(
    prices: NDArray[np.float32], step_of: NDArray[np.int64], sizes: NDArray[np.int64]
) -> NDArray[np.float32]:
    known = prices > 0  # no price, and a price of nothing, say nothing of what the customer looks at
    sums = np.bincount(step_of, np.where(known, prices, 0), len(sizes))
    counts = np.bincount(step_of, known, len(sizes))
    return np.where(counts > 0, sums / np.maximum(counts, 1), np.nan).astype(np.float32)


_Completions = tuple[NDArray[np.int64], NDArray[np.int64]]
"""Places of the action that put an item into the cart, and of the one that bought it."""


def _carts(
    actions: Actions, owners: NDArray[np.int64], user_starts: NDArray[np.int64], step_of: NDArray[np.int64]
) -> tuple[NDArray[np.float32], NDArray[np.float32], NDArray[np.int64], _Completions]:
    """After each action: items in the open cart, their value, the place of the action that opened it (-1: none is).

    And what was completed. An item is in the cart from the first time it is carted to the next time it is bought.
    """
    meanings = np.asarray(actions.meanings)
    places = np.flatnonzero(((meanings == CART) | (meanings == PURCHASE)) & (np.asarray(actions.items) > 0))
    items = np.asarray(actions.items)[places]
    places = places[np.lexsort((places, items, owners[places]))]
    items, whose = np.asarray(actions.items)[places], owners[places]
    bought = meanings[places] == PURCHASE
    same = np.zeros(len(places), dtype=bool)
    same[1:] = (items[1:] == items[:-1]) & (whose[1:] == whose[:-1])
    before_bought = np.concatenate([[True], bought[:-1]])
    opens = np.flatnonzero(~bought & (~same | before_bought))
    closes = np.flatnonzero(bought & same & ~before_bought)
    # Openings and closings alternate within an item of an owner, so the next closing is its own, or another item's.
    following = np.searchsorted(closes, opens)
    close = np.append(closes, len(places) - 1)[following] if len(places) else opens
    own = (following < len(closes)) & (items[close] == items[opens]) & (whose[close] == whose[opens])
    prices = np.zeros(len(meanings)) if actions.prices is None else np.nan_to_num(np.asarray(actions.prices))
    change, worth = np.zeros(len(meanings)), np.zeros(len(meanings))
    np.add.at(change, places[opens], 1)
    np.add.at(change, places[close[own]], -1)
    np.add.at(worth, places[opens], prices[places[opens]])
    np.add.at(worth, places[close[own]], -prices[places[opens[own]]])
    count, value = (_running(changes, user_starts) for changes in (change, worth))
    # A step is looked at when it is over: an item carted and bought within one was never left in a cart.
    first = np.zeros(len(count), dtype=bool)
    first[user_starts[:-1][np.diff(user_starts) > 0]] = True
    empty_before = np.concatenate([[True], count[:-1] <= 0]) | first
    opened = np.maximum.accumulate(np.where((count > 0) & empty_before, np.arange(len(count)), -1))
    opened = np.where(count > 0, opened, -1)
    completions = places[opens[own]], places[close[own]]
    return count.astype(np.float32), np.maximum(value, 0).astype(np.float32), opened, completions


def _running(changes: NDArray[np.float64], user_starts: NDArray[np.int64]) -> NDArray[np.float64]:
    """Sums of changes from each owner's first action on, float64 (actions,)."""
    total = np.cumsum(changes)
    before = np.concatenate([[0.0], total])[user_starts[:-1]]
    return np.asarray(total - np.repeat(before, np.diff(user_starts)))


def _first_completions(
    completions: _Completions, step_of: NDArray[np.int64], times: NDArray[np.datetime64]
) -> NDArray[np.datetime64]:
    """For each step, when something in its open cart is next bought, datetime64[us] (steps,); NaT where never."""
    found = np.full(len(times), NEVER)
    opened, bought = step_of[completions[0]], step_of[completions[1]]
    for place in np.argsort(-bought, kind="stable"):  # later ones first, so that the earliest is what stays
        found[opened[place] : bought[place]] = times[bought[place]]
    return found
