"""Histories as a network takes them: padded to one length, with what is known of each action as small whole numbers."""

import dataclasses
from collections.abc import Iterator, Sequence
from typing import Any, Self

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from intent_desktop.data.dataset import MEANINGS
from intent_desktop.examples.histories import Histories
from intent_desktop.examples.prompts import RETURN, is_repeated

BINS = 16
GAPS = 32
"""Lengths of time in powers of two: from a second to beyond a century."""


@dataclasses.dataclass(frozen=True)
class Batch:
    """Histories padded at their ends, each tensor (rows, length): `items` and `categories` int64, 0 for none, `channels` int64
    by name, `seconds` float64 since 1970 (None where there are no times), `lengths` int64 (rows,), `records` int64 (rows, length,
    records), None where none are asked for.
    """

    items: Tensor
    categories: Tensor | None
    channels: dict[str, Tensor]
    seconds: Tensor | None
    lengths: Tensor
    records: Tensor | None = None

    def to(self, device: str) -> Self:
        """The same on a device."""
        if device == "cpu":
            return self
        return dataclasses.replace(
            self,
            items=self.items.to(device),
            categories=None if self.categories is None else self.categories.to(device),
            channels={name: codes.to(device) for name, codes in self.channels.items()},
            # Apple's cards have no double precision; a day's start keeps seconds exact enough in single.
            seconds=None
            if self.seconds is None
            else (self.seconds - self.seconds.amax(dim=1, keepdim=True)).float().to(device),
            lengths=self.lengths.to(device),
            records=None if self.records is None else self.records.to(device),
        )

    def without_last_place(self) -> Self:
        """The same one place shorter, where only the longest rows lose an action."""

        def cut(codes: Tensor | None) -> Tensor | None:
            return None if codes is None else codes[:, :-1]

        return dataclasses.replace(
            self,
            items=self.items[:, :-1],
            categories=cut(self.categories),
            channels={name: codes[:, :-1] for name, codes in self.channels.items()},
            seconds=cut(self.seconds),
            lengths=self.lengths.clamp(max=self.items.shape[1] - 1),
            records=cut(self.records),
        )


@dataclasses.dataclass(frozen=True)
class Channels:
    """What the data tell of each action beside its item; `bounds` float64 of the price and quantity steps; `records`: how many
    codes each of the actions' records has.

    A channel's codes run from 0 (missing, or padding) to `sizes[name] - 1`.
    """

    timed: bool
    categorised: bool
    meant: bool
    bounds: dict[str, NDArray[np.float64]]
    records: Sequence[int] = ()

    @classmethod
    def learnt(cls, histories: Histories, categorised: bool) -> Self:
        """The channels that these histories have; steps of prices and quantities hold about equally many actions."""
        actions = histories.actions
        _, places = histories.places()
        sample = np.sort(np.random.default_rng(0).permutation(places)[:200_000])
        bounds = {}
        for name, column in (("prices", actions.prices), ("quantities", actions.quantities)):
            if column is not None and len(sample):
                values = np.asarray(column)[sample].astype(np.float64)
                values = values[np.isfinite(values)]
                inner = np.linspace(0, 1, BINS + 1)[1:-1]
                edges = np.unique(np.quantile(values, inner, method="lower")) if len(values) else np.zeros(0)
                if len(edges) > 1:
                    bounds[name] = edges
        return cls(actions.times is not None, categorised, actions.meanings is not None, bounds)

    @property
    def sizes(self) -> dict[str, int]:
        """How many codes each channel has."""
        sizes = {name: len(edges) + 2 for name, edges in self.bounds.items()}
        if self.meant:
            sizes["meanings"] = len(MEANINGS) + 1
        if self.timed:
            sizes |= {"gaps": GAPS + 1, "weekdays": 8, "hours": 25}
        return sizes

    def batch(self, histories: Histories, length: int | None = None) -> Batch:
        """Those histories, padded to `length` or to the longest of them (at least 1); a column the data lack counts as missing."""
        actions, lengths = histories.actions, histories.lengths
        wide = max(1, int(lengths.max(initial=0))) if length is None else length
        shape = (len(histories), wide)
        rows, places = histories.places()
        columns = places - histories.starts[rows]

        def padded(values: NDArray[Any], dtype: type = np.int64) -> Tensor:
            found: NDArray[Any] = np.zeros(shape, dtype=dtype)
            found[rows, columns] = values
            return torch.from_numpy(found)

        nothing = torch.zeros(shape, dtype=torch.int64)
        channels = dict.fromkeys(self.sizes, nothing)
        for name, edges in self.bounds.items():
            column = getattr(actions, name)
            if column is not None:
                values = np.asarray(column[places], dtype=np.float64)
                codes = np.searchsorted(edges, values, side="right") + 1
                channels[name] = padded(np.where(np.isfinite(values), codes, 0))
        if self.meant and actions.meanings is not None:
            channels["meanings"] = padded(actions.meanings[places])
        records = None
        if self.records:
            records = torch.zeros((*shape, len(self.records)), dtype=torch.int64)
            if actions.records is not None:
                # Those that go by times stand last; data or networks without times have none of them.
                told = torch.from_numpy(actions.records[places, : len(self.records)].astype(np.int64))
                records[rows, columns, : told.shape[1]] = told
        categories = None
        if self.categorised:
            known = actions.categories is not None
            categories = padded(actions.categories[places]) if known else nothing  # type: ignore[index]
        seconds = None
        if self.timed:
            seconds = torch.zeros(shape, dtype=torch.float64)
            if actions.times is not None:
                moments = actions.times[places].astype("datetime64[s]").astype(np.int64)
                seconds = padded(moments.astype(np.float64), np.float64)
                gaps = np.diff(moments, prepend=moments[:1])
                gaps[columns == 0] = -1
                steps = np.minimum(np.log2(np.maximum(gaps, 0) + 1).astype(np.int64) + 1, GAPS)
                channels["gaps"] = padded(np.where(gaps < 0, 0, steps))
                channels["weekdays"] = padded((moments // 86_400 + 3) % 7 + 1)
                channels["hours"] = padded(moments // 3_600 % 24 + 1)
        return Batch(
            padded(actions.items[places]), categories, channels, seconds, torch.from_numpy(lengths), records
        )

    def document(self) -> dict[str, Any]:
        """What `restored` needs, as JSON values."""
        bounds = {name: edges.tolist() for name, edges in self.bounds.items()}
        return {
            "timed": self.timed,
            "categorised": self.categorised,
            "meant": self.meant,
            "bounds": bounds,
            "records": list(self.records),
        }

    @classmethod
    def restored(cls, document: dict[str, Any]) -> Self:
        """What `document` told."""
        bounds = {name: np.array(edges, dtype=np.float64) for name, edges in document["bounds"].items()}
        # Networks of earlier versions knew of no records.
        records = document.get("records", [])
        return cls(document["timed"], document["categorised"], document["meant"], bounds, records)


def windows(histories: Histories, length: int) -> Histories:
    """Each history cut from its end into stretches of at most `length` steps; neighbours share one action, which is the last
    one's target and the next one's beginning. Histories with fewer than two actions have none.
    """
    steps = np.maximum(histories.lengths - 1, 0)
    counts = -(-steps // length)
    rows = np.repeat(np.arange(len(histories)), counts)
    number = np.arange(len(rows)) - np.repeat(np.cumsum(counts) - counts, counts)
    ends = histories.ends[rows] - number * length
    return Histories(histories.actions, np.maximum(histories.starts[rows], ends - length - 1), ends)


def targets_among(histories: Histories, repeats: bool) -> NDArray[np.bool_]:
    """Which of the packed actions may be learnt as targets, (actions,): on a known item, no return, new unless `repeats`."""
    actions = histories.actions
    _, places = histories.places()
    fit = np.asarray(actions.items)[places] > 0
    if actions.meanings is not None:
        fit &= np.asarray(actions.meanings)[places] != RETURN
    if not repeats:
        fit &= ~is_repeated(histories)
    found = np.zeros(len(actions), dtype=bool)
    found[places[fit]] = True
    return found


def marked(histories: Histories, marks: NDArray[Any], length: int) -> Tensor:
    """The marks of packed actions, (actions,), as they stand in a batch of these histories, (rows, length), 0 for padding."""
    rows, places = histories.places()
    found = np.zeros((len(histories), length), dtype=marks.dtype)
    found[rows, places - histories.starts[rows]] = marks[places]
    return torch.from_numpy(found)


class LikeLengths:
    """Every row once an epoch, in batches of rows about as long as each other, of at most `tokens` with their padding.

    Which rows of a length meet is drawn anew for each epoch, and so is the order of the batches.
    """

    def __init__(self, lengths: NDArray[np.int64], tokens: int, seed: int):
        self._lengths = lengths
        self._seed = seed
        self._bounds = [0]
        widest = 0
        for place, length in enumerate(np.sort(lengths).tolist()):
            widest = max(widest, length)
            if place > self._bounds[-1] and widest * (place + 1 - self._bounds[-1]) > tokens:
                self._bounds.append(place)
                widest = length
        self._bounds.append(len(lengths))

    def __len__(self) -> int:
        return len(self._bounds) - 1

    def batches(self, epoch: int) -> Iterator[NDArray[np.intp]]:
        random = np.random.default_rng((self._seed, epoch))
        order = np.lexsort((random.random(len(self._lengths)), self._lengths))
        for number in random.permutation(len(self)):
            yield order[self._bounds[number] : self._bounds[number + 1]]
