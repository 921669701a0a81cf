"""The contract of every model that ranks items, and how its ranking is taken: in chunks, never users × items at once."""

import dataclasses
from collections.abc import Callable, Iterator
from typing import Any, ClassVar, Protocol, Self

import numpy as np
import scipy.sparse
from numpy.typing import NDArray

from intent_desktop.events import Watch
from intent_desktop.examples.histories import Histories
from intent_desktop.examples.prompts import Prompts, SequenceExamples
from intent_desktop.metrics.ranking import mean_ranks
from intent_desktop.models.base import Fitting, ModelState

CELLS_AT_ONCE = 8_000_000
"""Scores held at once: 32 MB."""
SPARSE_ROWS_AT_ONCE = 2_000
MOST_VALIDATED = 20_000
"""Prompts that a model looks at when it chooses on validation."""


class Recommender(Protocol):
    """A model of what comes next, on the sequential view.

    The constructor stores options only. `fit` learns from the stretches in `examples.train` and may choose on
    `examples.valid`; `refit`, after `fit`, learns from `examples.train` anew with what `fit` has chosen (the caller has
    grown `train` by then, and the validation part may be in it), and leaves the model as it was when stopped half-way.
    Learned state ends in `_`.
    """

    family: ClassVar[str]

    def fit(self, examples: SequenceExamples, fitting: Fitting) -> Self: ...

    def refit(self, examples: SequenceExamples, fitting: Fitting) -> Self: ...

    def scores(self, histories: Histories) -> NDArray[np.float32]:
        """How likely each item comes next, float32 (rows, items), finite; column j is the item with code j + 1.

        Larger is likelier; only the order within a row counts. A row depends on its own history alone. An empty history,
        or one of unknown items, has scores as well. The array is the caller's to change: never the model's own.
        """
        ...

    def sparse_scores(self, histories: Histories) -> scipy.sparse.csr_array | None:
        """The same where few items have one above zero, (rows, items); None where the model is dense.

        All others have the score that they have for an empty history, which is lower than any of these.
        """
        ...

    def state(self) -> ModelState: ...

    @classmethod
    def restore(cls, state: ModelState) -> Self: ...


@dataclasses.dataclass(frozen=True)
class Top:
    """The best items of each row, best first: `codes` int32 (rows, k), 0 where there are not so many; `scores` float32
    (rows, k), -inf there.
    """

    codes: NDArray[np.int32]
    scores: NDArray[np.float32]


Scoring = Callable[[Histories], NDArray[np.float32]]
SparseScoring = Callable[[Histories], scipy.sparse.csr_array | None]


def chunks(rows: int, items: int, cells: int = CELLS_AT_ONCE) -> Iterator[slice]:
    """Stretches of rows whose scores fit into `cells`."""
    step = max(1, cells // max(items, 1))
    return (slice(start, min(start + step, rows)) for start in range(0, rows, step))


def without_seen(scores: NDArray[np.float32], histories: Histories) -> NDArray[np.float32]:
    """Set the items of each row's own history to -inf, in place; returns `scores`."""
    rows, places = histories.places()
    items = np.asarray(histories.actions.items)[places]
    known = items > 0
    scores[rows[known], items[known] - 1] = -np.inf
    return scores


def ranks(
    scoring: Scoring, prompts: Prompts, items: int, repeats: bool, watch: Watch, stage: str = "rank"
) -> NDArray[np.float64]:
    """The place of every target among all items, float64 (targets,): 1 is best, ties have their mean.

    Without `repeats` the items of a row's history are not in the race.
    """
    found = np.empty(len(prompts.targets))
    for part in chunks(len(prompts), items):
        watch.stopping()  # what was learnt is judged also where the user stops and keeps
        watch.progress(stage, part.start, len(prompts))
        histories = prompts.histories.take(part)
        scores = scoring(histories)
        if not repeats:
            without_seen(scores, histories)
        bounds = prompts.target_starts[part.start : part.stop + 1]
        targets = slice(bounds[0], bounds[-1])
        rows = np.repeat(np.arange(len(histories)), np.diff(bounds))
        found[targets] = mean_ranks(scores, rows, prompts.targets[targets] - 1)
    watch.progress(stage, len(prompts), len(prompts))
    return found


def top(
    scoring: Scoring,
    histories: Histories,
    items: int,
    count: int,
    repeats: bool,
    watch: Watch,
    stage: str = "rank",
    sparse: SparseScoring | None = None,
) -> Top:
    """The `count` best items of each history, exactly, a chunk of rows at a time; ties by code.

    `sparse` is the model's `sparse_scores`, where it has some: then only items with a score are looked at, and what an
    empty history would be shown fills up where there are too few of them.
    """
    count = min(count, items)
    codes = np.zeros((len(histories), count), dtype=np.int32)
    best = np.full((len(histories), count), -np.inf, dtype=np.float32)
    nothing = np.zeros(1, dtype=np.int64)
    rest: NDArray[np.float32] | None = None
    # Few rows are answered sooner from all scores than by putting in order what fills up.
    many = len(histories) * items > CELLS_AT_ONCE
    if sparse is not None and many and sparse(histories.take(slice(0, 1))) is not None:
        rest = scoring(Histories(histories.actions, nothing, nothing))[0]
        order = np.argsort(-rest, kind="stable")
    for part in chunks(len(histories), items if rest is None else CELLS_AT_ONCE // SPARSE_ROWS_AT_ONCE):
        watch.stopping()  # what was learnt is judged also where the user stops and keeps
        watch.progress(stage, part.start, len(histories))
        chunk = histories.take(part)
        if sparse is not None and rest is not None:
            found = sparse(chunk)
            assert found is not None
            codes[part], best[part] = _sparse_best(found, chunk, rest, order, count, repeats)
            continue
        scores = scoring(chunk)
        if not repeats:
            without_seen(scores, chunk)
        codes[part], best[part] = best_of(scores, count)
    watch.progress(stage, len(histories), len(histories))
    return Top(codes, best)


def _sparse_best(
    scores: scipy.sparse.csr_array,
    histories: Histories,
    rest: NDArray[np.float32],
    order: NDArray[np.int64],
    count: int,
    repeats: bool,
) -> tuple[NDArray[np.int32], NDArray[np.float32]]:
    """What `best_of` finds where items without a positive score have that of `rest` (items,); `order`: its items, best first."""
    items = len(rest)
    rows, columns = np.repeat(np.arange(len(histories)), np.diff(scores.indptr)), scores.indices
    values, excluded = scores.data, scores.data <= 0
    seen_rows, places = histories.places() if not repeats else (np.zeros(0, np.int64), np.zeros(0, np.int64))
    seen = np.asarray(histories.actions.items)[places]
    seen_keys = np.unique(seen_rows[seen > 0] * items + seen[seen > 0] - 1)
    if len(seen_keys):
        excluded |= _among(rows * items + columns, seen_keys)
    rows, columns, values = rows[~excluded], columns[~excluded], values[~excluded]
    lengths = np.bincount(rows, minlength=len(histories))
    chosen, best = _best_candidates(rows, columns, values, lengths, count)
    for row in np.flatnonzero(lengths < count):
        own = int(lengths[row])
        taken = {*chosen[row, :own].tolist()}
        lower = np.searchsorted(seen_keys, (row * items, (row + 1) * items))
        taken.update((seen_keys[lower[0] : lower[1]] - row * items + 1).tolist())
        filling = [int(item) for item in order[: count + len(taken)] if int(item) + 1 not in taken]
        filling = filling[: count - own]
        chosen[row, own : own + len(filling)] = np.array(filling, dtype=np.int32) + 1
        best[row, own : own + len(filling)] = rest[filling]
    return chosen, best


def _best_candidates(
    rows: NDArray[np.int64],
    columns: NDArray[np.int32],
    values: NDArray[np.float32],
    lengths: NDArray[np.int64],
    count: int,
) -> tuple[NDArray[np.int32], NDArray[np.float32]]:
    """Codes and scores of the best `count` of each row's candidates; `rows` ascend, row r has `lengths[r]` of them."""
    borders = np.full(len(lengths), -np.inf, dtype=np.float32)
    ends = np.cumsum(lengths)
    for row in np.flatnonzero(lengths > count):
        own = values[ends[row] - lengths[row] : ends[row]]
        borders[row] = np.partition(own, len(own) - count)[len(own) - count]
    kept = values >= borders[rows]
    rows, columns, values = rows[kept], columns[kept], values[kept]
    order = np.lexsort((columns, -values, rows))
    rows, columns, values = rows[order], columns[order], values[order]
    lengths = np.bincount(rows, minlength=len(lengths))
    rank = np.arange(len(rows)) - np.repeat(np.cumsum(lengths) - lengths, lengths)
    codes = np.zeros((len(lengths), count), dtype=np.int32)
    best = np.full((len(lengths), count), -np.inf, dtype=np.float32)
    first = rank < count
    codes[rows[first], rank[first]] = columns[first] + 1
    best[rows[first], rank[first]] = values[first]
    return codes, best


def _among(keys: NDArray[np.int64], known: NDArray[np.int64]) -> NDArray[np.bool_]:
    """Which of the keys are in `known`, which is sorted and not empty."""
    places = np.minimum(np.searchsorted(known, keys), len(known) - 1)
    return np.asarray(known[places] == keys)


def best_of(scores: NDArray[np.float32], count: int) -> tuple[NDArray[np.int32], NDArray[np.float32]]:
    """Codes and scores of the `count` best columns of each row, best first, equals by code; code 0 for -inf."""
    if count < scores.shape[1]:
        places = np.argpartition(-scores, count - 1, axis=1)[:, :count]
        chosen = np.take_along_axis(scores, places, axis=1)
        # Of equals at the border a partition takes any; the smallest codes belong there.
        least = chosen.min(axis=1, keepdims=True, initial=np.inf)
        tied, taken = scores == least, chosen == least
        inside = taken.sum(axis=1)
        for row in np.flatnonzero(tied.sum(axis=1) > inside):
            places[row, taken[row]] = np.flatnonzero(tied[row])[: inside[row]]
    else:
        places = np.broadcast_to(np.arange(scores.shape[1]), scores.shape)
        chosen = scores
    order = np.lexsort((places, -chosen), axis=1)
    places, chosen = np.take_along_axis(places, order, axis=1), np.take_along_axis(chosen, order, axis=1)
    return np.where(np.isneginf(chosen), 0, places + 1).astype(np.int32), chosen


def interactions(
    histories: Histories, items: int, weights: NDArray[Any] | None = None
) -> scipy.sparse.csr_array:
    """Who had what, float32 (rows, items), repeated items summed; `weights` (actions of the histories,), else ones."""
    rows, places = histories.places()
    codes = np.asarray(histories.actions.items)[places]
    known = codes > 0
    values = np.ones(len(codes), dtype=np.float32) if weights is None else weights.astype(np.float32)
    shape = (len(histories), items)
    matrix = scipy.sparse.coo_array((values[known], (rows[known], codes[known] - 1)), shape=shape).tocsr()
    matrix.sum_duplicates()
    return matrix
