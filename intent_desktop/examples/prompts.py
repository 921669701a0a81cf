"""What a recommender learns from and is asked: histories, and the items that came after them.

A prompt is a history and its targets, the items that its owner really took next. The ways of parting (leave-one-out,
by time, by owner, given) make prompts for validation and test out of packed sequences; what a model may learn from
never holds the target of a prompt.
"""

import dataclasses
import datetime

import numpy as np
from numpy.typing import NDArray

from intent_desktop.data.dataset import MEANINGS
from intent_desktop.examples.histories import UNSEEN, Actions, Histories
from intent_desktop.examples.items import Items
from intent_desktop.examples.sequences import SequenceStore

RETURN = MEANINGS.index("return") + 1
SEARCH = MEANINGS.index("search") + 1
HELD_OUT = 0.1
"""The share of owners, or of the actions in order of time, that validates; as much again tests."""


@dataclasses.dataclass(frozen=True)
class Prompts:
    """Histories and what came next: the targets of row k are `targets[target_starts[k]:target_starts[k + 1]]`.

    `targets` int32: item codes from 1, or `UNSEEN` for an item that the catalogue lacks; `target_starts` int64 (rows + 1,). `owners` int64 (rows,): rows of one user (or
    session) share a number.
    """

    histories: Histories
    targets: NDArray[np.int32]
    target_starts: NDArray[np.int64]
    owners: NDArray[np.int64]

    def __len__(self) -> int:
        return len(self.histories)

    @property
    def counts(self) -> NDArray[np.int64]:
        """How many targets each row has, int64 (rows,)."""
        return np.diff(self.target_starts)

    def take(self, rows: NDArray[np.intp]) -> "Prompts":
        """The prompts of those rows."""
        counts = self.counts[rows]
        before = np.cumsum(counts) - counts
        places = np.arange(counts.sum()) + np.repeat(self.target_starts[rows] - before, counts)
        starts = np.concatenate([[0], np.cumsum(counts)]).astype(np.int64)
        return Prompts(self.histories.take(rows), self.targets[places], starts, self.owners[rows])

    def of_last_item(self) -> "Prompts":
        """The same prompts, of which only the last action is told."""
        return dataclasses.replace(self, histories=self.histories.last(1))

    def at_most(self, rows: int, seed: int = 0) -> "Prompts":
        """The same, or a draw of that many rows."""
        if len(self) <= rows:
            return self
        return self.take(np.sort(np.random.default_rng(seed).choice(len(self), rows, replace=False)))


@dataclasses.dataclass(frozen=True)
class SequenceExamples:
    """What a recommender learns from and is judged on.

    In every stretch of `train`, and of `everything` (what the delivered model learns from), each action may be learnt as
    the target of those before it. `repeats`: whether an item of the history may be recommended again; where not, it is
    never a target of a prompt.
    """

    items: Items
    train: Histories
    valid: Prompts
    test: Prompts
    everything: Histories
    repeats: bool

    def learn_from_everything(self) -> "SequenceExamples":
        """The same with `train` grown to everything."""
        return dataclasses.replace(self, train=self.everything)


def asked(histories: Histories) -> Prompts:
    """Prompts whose targets nobody knows yet."""
    rows = len(histories)
    nothing = np.zeros(0, dtype=np.int32)
    return Prompts(histories, nothing, np.zeros(rows + 1, dtype=np.int64), np.arange(rows, dtype=np.int64))


def is_repeated(histories: Histories) -> NDArray[np.bool_]:
    """For every action of every history (see `Histories.places`): did its item stand earlier in that history?

    False for actions without a known item.
    """
    rows, places = histories.places()
    items = np.asarray(histories.actions.items)[places]
    order = np.lexsort((np.arange(len(rows)), items, rows))
    same = np.zeros(len(rows), dtype=bool)
    same[1:] = (rows[order][1:] == rows[order][:-1]) & (items[order][1:] == items[order][:-1])
    repeated = np.empty(len(rows), dtype=bool)
    repeated[order] = same
    return repeated & (items > 0)


def _targets(histories: Histories, repeats: bool) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Row and place of every action that may be a target: on a known item, no return, new to its owner unless `repeats`."""
    rows, places = histories.places()
    fit = np.asarray(histories.actions.items)[places] > 0
    if histories.actions.meanings is not None:
        fit &= np.asarray(histories.actions.meanings)[places] != RETURN
    if not repeats:
        fit &= ~is_repeated(histories)
    return rows[fit], places[fit]


def _single(
    actions: Actions, starts: NDArray[np.int64], places: NDArray[np.int64], owners: NDArray[np.int64]
) -> Prompts:
    """One prompt for each place: the action there after those from its start on."""
    targets = np.asarray(actions.items)[places].astype(np.int32)
    return Prompts(
        Histories(actions, starts, places), targets, np.arange(len(places) + 1, dtype=np.int64), owners
    )


def leave_one_out(store: SequenceStore, repeats: bool) -> tuple[Histories, Prompts, Prompts]:
    """Train, validation and test: everybody's last target tests, the one before it validates, and nothing of either is learnt.

    The validation item stands in the history of the test prompt. Users with fewer than two targets after their first
    action are learnt from in whole.
    """
    whole = store.whole()
    rows, places = _targets(whole, repeats)
    later = places > whole.starts[rows]
    rows, places = rows[later], places[later]
    owners, first, counts = np.unique(rows, return_index=True, return_counts=True)
    kept = counts >= 2
    owners = owners[kept]
    last = places[first[kept] + counts[kept] - 1]
    before = places[first[kept] + counts[kept] - 2]
    ends = whole.ends.copy()
    ends[owners] = before
    starts = whole.starts[owners]
    return (
        Histories(store.actions, whole.starts, ends),
        _single(store.actions, starts, before, owners),
        _single(store.actions, starts, last, owners),
    )


def by_time(
    store: SequenceStore, valid_from: np.datetime64, test_from: np.datetime64, repeats: bool
) -> tuple[Histories, Prompts, Prompts]:
    """Train: all before `valid_from`. Validation and test: who acted before that moment, and all they took from then on.

    Validation looks as far as `test_from`, the test to the end of the data.
    """
    begin, middle = store.before(valid_from), store.before(test_from)
    return begin, following(begin, middle.ends, repeats), following(middle, store.whole().ends, repeats)


def following(histories: Histories, ends: NDArray[np.int64], repeats: bool) -> Prompts:
    """Each history that is not empty, with the different items that follow it before `ends` (rows,)."""
    longer = Histories(histories.actions, histories.starts, ends)
    rows, places = _targets(longer, repeats)
    after = places >= histories.ends[rows]
    rows, places = rows[after], places[after]
    pairs = np.unique(np.stack([rows, np.asarray(histories.actions.items)[places].astype(np.int64)]), axis=1)
    counts = np.bincount(pairs[0], minlength=len(histories))
    chosen = np.flatnonzero((counts > 0) & (histories.lengths > 0))
    kept = np.isin(pairs[0], chosen)
    starts = np.concatenate([[0], np.cumsum(counts[chosen])]).astype(np.int64)
    return Prompts(histories.take(chosen), pairs[1][kept].astype(np.int32), starts, chosen.astype(np.int64))


def by_owner(
    store: SequenceStore, repeats: bool, seed: int, testing: bool = True
) -> tuple[Histories, Prompts, Prompts]:
    """Train: the whole sequences of most users or sessions. The others validate and test, at each of their steps.

    Without `testing` there is no test part, as where it is given.
    """
    drawn = np.random.default_rng(seed).random(len(store.users))
    whole = store.whole()
    tested = (drawn < HELD_OUT) & testing
    validated = (drawn < 2 * HELD_OUT if testing else drawn < HELD_OUT) & ~tested
    train = whole.take(np.flatnonzero(~tested & ~validated))
    return train, _every_step(whole, validated, repeats), _every_step(whole, tested, repeats)


def _every_step(whole: Histories, chosen: NDArray[np.bool_], repeats: bool) -> Prompts:
    """A prompt before each target of the chosen owners but their first action."""
    rows, places = _targets(whole, repeats)
    kept = chosen[rows] & (places > whole.starts[rows])
    return _single(whole.actions, whole.starts[rows[kept]], places[kept], rows[kept])


def last_steps(store: SequenceStore, repeats: bool = True) -> Prompts:
    """The last action of each sequence after all before it: how a given test part is asked.

    An item the catalogue lacks is a target like any other (code `UNSEEN`, which nothing can foretell): to leave it out would
    flatter. A return or a search is none, nor without `repeats` an item that the sequence held before.
    """
    whole = store.whole()
    _, places = _targets(whole, repeats)
    last = whole.ends - 1
    asked_for = np.isin(last, places) | _on_unknown_item(store.actions, last)
    chosen = np.flatnonzero((whole.lengths >= 2) & asked_for)
    return _single(store.actions, whole.starts[chosen], last[chosen], chosen.astype(np.int64))


def _on_unknown_item(actions: Actions, places: NDArray[np.int64]) -> NDArray[np.bool_]:
    """Which of those actions are on an item that the catalogue lacks, as far as can be told from what they mean."""
    unknown = np.asarray(actions.items)[places] == UNSEEN
    if actions.meanings is not None:
        unknown &= ~np.isin(np.asarray(actions.meanings)[places], (UNSEEN, RETURN, SEARCH))
    return np.asarray(unknown)


def repeat_share(histories: Histories) -> float:
    """How many of the steps lead to an item that the owner had before; 0 where there are no steps."""
    repeated = is_repeated(histories)
    steps = len(repeated) - int((histories.lengths > 0).sum())
    return float(repeated.sum() / steps) if steps else 0.0


def moments(
    store: SequenceStore, test_from: datetime.datetime | None = None
) -> tuple[datetime.datetime, datetime.datetime]:
    """Where validation and test begin when split by time: by default the last two tenths of the actions test and validate.

    With `test_from` given, validation takes the newest tenth of the actions before it. ValueError without times.
    """
    times = store.actions.times
    if times is None:
        raise ValueError("these sequences have an order, but no times")
    sorted_times = np.sort(np.asarray(times))
    end = int(len(times) * (1 - HELD_OUT))
    if test_from is not None:
        end = int(np.searchsorted(sorted_times, np.datetime64(test_from, "us")))
    begin = max(0, end - max(1, int(len(times) * HELD_OUT)))
    test = np.datetime64(test_from, "us") if test_from is not None else sorted_times[end]
    return sorted_times[begin].astype("datetime64[us]").item(), test.astype("datetime64[us]").item()
