"""Histories told a little differently, so that what is learnt does not hang on every detail of them."""

import dataclasses
from typing import Annotated, Literal, Self

import msgspec
import numpy as np
from numpy.typing import NDArray

from intent_desktop.examples.histories import UNSEEN, Actions, Histories
from intent_desktop.models.sequence_networks.initial import nearness

FEW = 10
"""Similar items kept of each item."""

Kind = Literal["crop", "mask", "reorder", "substitute", "mixed"]
Share = Annotated[float, msgspec.Meta(gt=0, le=1)]


@dataclasses.dataclass(frozen=True)
class SimilarItems:
    """Which items stand near each item: `codes` int32 (items + 1, few), nearest first, 0 where there are no more.

    `categories` int32 (items + 1,): the category that each item has in the histories, 0 where none; None where they have no
    categories. Row 0 is the unknown item, which is like none.
    """

    codes: NDArray[np.int32]
    categories: NDArray[np.int32] | None = None

    @classmethod
    def learnt(cls, histories: Histories, items: int, few: int = FEW) -> Self:
        """The `few` items that stand nearest to each in these histories, see `initial.nearness`."""
        near = nearness(histories, items)
        rows = np.repeat(np.arange(items), np.diff(near.indptr))
        order = np.lexsort((-near.data, rows))
        rank = np.arange(len(rows)) - near.indptr[rows]
        kept = rank < few
        codes = np.zeros((items + 1, few), dtype=np.int32)
        codes[rows[kept] + 1, rank[kept]] = near.indices[order[kept]] + 1
        actions = histories.actions
        if actions.categories is None:
            return cls(codes)
        _, places = histories.places()
        categories = np.zeros(items + 1, dtype=np.int32)
        categories[np.asarray(actions.items)[places]] = np.asarray(actions.categories)[places]
        categories[UNSEEN] = 0
        return cls(codes, categories)


@dataclasses.dataclass(frozen=True)
class Retold:
    """Histories told differently, and what stays true of them; each array is of their packed actions, (actions,).

    `places` int64: which of the original actions really stood there. `foretold`: whether that one really came next after those
    that now stand before it, so that it may be learnt as a target.
    """

    histories: Histories
    places: NDArray[np.int64]
    foretold: NDArray[np.bool_]


class Augmentation(msgspec.Struct, frozen=True, kw_only=True):
    """What is done to each history, with `chance` (CL4SRec; Xie et al., 2022): `kind`, or for "mixed" one of the others, drawn evenly.

    "crop" leaves a stretch of that share of the actions, at least two. "mask" makes unknown on what a share of the actions was,
    at which price and how often; what was done, and when, stays. "reorder" shuffles the actions of a stretch of that share; times,
    and records of what stood then, stay where they were. "substitute" puts items that often stand nearby, but not in this history,
    in the place of a share of the items (CoSeRec; Liu et al., 2021), with their categories, their prices unknown. A history of one
    action stays as it is, and none is emptied.

    As targets stay the true items, as if nothing had been done: what comes after a shorter, masked or substituted past, and
    after a reordered stretch, is what really came. Within a reordered stretch nothing is foretold: there the true next item
    may stand among those before it.
    """

    kind: Kind = "mixed"
    chance: Share = 1.0
    crop: Share = 0.6
    mask: Share = 0.3
    reorder: Share = 0.4
    substitute: Share = 0.3

    def applied(
        self, histories: Histories, random: np.random.Generator, similar: SimilarItems | None = None
    ) -> Histories:
        """The histories told differently, in memory; the same chance gives the same.

        Without `similar` items "mixed" goes without "substitute", which alone raises ValueError then.
        """
        return self.retold(histories, random, similar).histories

    def retold(
        self, histories: Histories, random: np.random.Generator, similar: SimilarItems | None = None
    ) -> Retold:
        """See `applied`; with what stays true."""
        kinds = self._kinds(similar)
        drawn = np.array(kinds)[random.integers(len(kinds), size=len(histories))]
        drawn[random.random(len(histories)) >= self.chance] = ""
        starts, ends = _stretches(histories, self.crop, random)
        cropped = drawn == "crop"
        cut = dataclasses.replace(
            histories,
            starts=np.where(cropped, starts, histories.starts),
            ends=np.where(cropped, ends, histories.ends),
        )
        rows, places = cut.places()
        starts, ends = _stretches(cut, self.reorder, random)
        stirred = (drawn == "reorder")[rows] & (places >= starts[rows]) & (places < ends[rows])
        actions = _reordered(histories.actions, places, rows, stirred, random)
        actions = _masked(actions, (drawn == "mask")[rows] & _some(cut, self.mask, random))
        if similar is not None:
            chosen = (drawn == "substitute")[rows] & _some(cut, self.substitute, random)
            actions = _substituted(actions, rows, chosen, similar, random)
        ends = np.cumsum(cut.lengths)
        return Retold(Histories(actions, ends - cut.lengths, ends, cut.asked_at), places, ~stirred)

    def _kinds(self, similar: SimilarItems | None) -> list[str]:
        """What is drawn from."""
        if self.kind == "substitute" and similar is None:
            raise ValueError("it is not known which items are similar")
        if self.kind != "mixed":
            return [self.kind]
        return ["crop", "mask", "reorder"] + ["substitute"] * (similar is not None)


def _stretches(
    histories: Histories, share: float, random: np.random.Generator
) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Where a stretch of that share of each history starts and ends, of at least two actions where there are two, (rows,)."""
    kept = np.maximum(np.rint(share * histories.lengths).astype(np.int64), 2)
    kept = np.minimum(kept, histories.lengths)
    starts = histories.starts + random.integers(0, histories.lengths - kept + 1)
    return starts, starts + kept


def _some(histories: Histories, share: float, random: np.random.Generator) -> NDArray[np.bool_]:
    """Of each history about that share of its actions, at least one, but never all, (actions of the histories,)."""
    lengths = histories.lengths
    counts = np.minimum(np.maximum(np.rint(share * lengths).astype(np.int64), 1), lengths - 1)
    rows, _ = histories.places()
    rank = np.empty(len(rows), dtype=np.int64)
    rank[np.lexsort((random.random(len(rows)), rows))] = (
        np.arange(len(rows)) - (np.cumsum(lengths) - lengths)[rows]
    )
    return np.asarray(rank < counts[rows])


def _reordered(
    actions: Actions,
    places: NDArray[np.int64],
    rows: NDArray[np.int64],
    stirred: NDArray[np.bool_],
    random: np.random.Generator,
) -> Actions:
    """The actions at those places, the `stirred` ones of each row in an order drawn by chance; times and records do not move."""
    inside = np.flatnonzero(stirred)
    moved = places.copy()
    moved[inside] = places[inside[np.lexsort((random.random(len(inside)), rows[inside]))]]
    times = None if actions.times is None else actions.times[places]
    records = None if actions.records is None else actions.records[places]
    return dataclasses.replace(actions.take(moved), times=times, records=records)


def _masked(actions: Actions, hidden: NDArray[np.bool_]) -> Actions:
    """The actions, of which the hidden ones no longer tell what they were on."""
    return dataclasses.replace(
        actions,
        items=np.where(hidden, UNSEEN, actions.items),
        categories=None if actions.categories is None else np.where(hidden, 0, actions.categories),
        prices=None if actions.prices is None else np.where(hidden, np.nan, actions.prices),
        quantities=None if actions.quantities is None else np.where(hidden, np.nan, actions.quantities),
    )


def _substituted(
    actions: Actions,
    rows: NDArray[np.int64],
    chosen: NDArray[np.bool_],
    similar: SimilarItems,
    random: np.random.Generator,
) -> Actions:
    """The actions, the chosen ones on another item where there is a similar one that their row does not hold."""
    inside = np.flatnonzero(chosen)
    candidates = similar.codes[actions.items[inside]]
    # Of a rare item all neighbours stand in its own history: there they would tell what is to be foretold.
    first = rows * len(similar.codes)
    own = np.isin(first[inside, None] + candidates, first + actions.items)
    lots = np.where((candidates == UNSEEN) | own, np.inf, random.random(candidates.shape))
    others = candidates[np.arange(len(inside)), lots.argmin(axis=1)]
    replaced = np.isfinite(lots.min(axis=1))
    changed = np.zeros(len(chosen), dtype=bool)
    changed[inside[replaced]] = True
    items = actions.items.copy()
    items[changed] = others[replaced]
    categories = actions.categories
    if categories is not None and similar.categories is not None:
        categories = np.where(changed, similar.categories[items], categories)
    prices = None if actions.prices is None else np.where(changed, np.nan, actions.prices)
    return dataclasses.replace(actions, items=items, categories=categories, prices=prices)
