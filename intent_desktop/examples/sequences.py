"""The sequential view: every action in one packed store, sorted by user and time.

On disk a store is a folder of NumPy arrays that are memory-mapped when opened, the catalogue of items as JSON, and
`sequences.json`, which is written last and makes the rest valid.
"""

import contextlib
import dataclasses
import tokenize
from collections.abc import Iterator
from pathlib import Path
from typing import Literal, Self

import duckdb
import msgspec
import numpy as np
from numpy.typing import NDArray

from intent_desktop.data import store
from intent_desktop.data.dataset import MEANINGS, Dataset
from intent_desktop.data.queries import interruptible
from intent_desktop.events import Watch
from intent_desktop.examples.histories import UNSEEN, Actions, Histories
from intent_desktop.examples.items import Items, catalogued, number_items
from intent_desktop.messages import Problem

STORE_VERSION = 2
ROWS_AT_ONCE = 1_000_000
_DESCRIPTION = "sequences.json"
_ITEMS = "items.json"


class _Description(msgspec.Struct, kw_only=True):
    """`owner`: the column whose values have the histories."""

    version: int
    owner: Literal["user", "session"]
    arrays: list[str]


@dataclasses.dataclass(frozen=True)
class SequenceStore:
    """The actions of a dataset, packed, and whose they are.

    `users`: sorted names of the users (of the sessions, where there are no users), str (users,). The actions of user k are
    `starts[k]` to `starts[k + 1]`; `starts` int64 (users + 1,).
    """

    folder: Path
    owner: Literal["user", "session"]
    users: NDArray[np.str_]
    starts: NDArray[np.int64]
    actions: Actions
    items: Items

    def __len__(self) -> int:
        return len(self.actions)

    @classmethod
    def build(cls, dataset: Dataset, folder: Path, watch: Watch, known: Items | None = None) -> Self:
        """Pack an event log or sequences below `folder` and open the result; rows without a user or time are told.

        The catalogue of items is `known`, or else what the dataset holds. Users are taken in blocks: memory does not grow
        with the number of actions. Raises Problem where there is nothing to pack.
        """
        names = {column.name for column in dataset.columns}
        owner: Literal["user", "session"] = "user" if "user" in names else "session"
        if dataset.shape not in ("event log", "sequences") or not {owner, "item"} <= names:
            raise Problem("no_histories", shape=dataset.shape)
        folder.mkdir(parents=True, exist_ok=True)
        (folder / _DESCRIPTION).unlink(missing_ok=True)
        kinds = [kind for kind in _KINDS if kind.column in names]
        with store.connect(dataset.path.parent, folder) as connection:
            source = _Source(store.parquet(dataset.path), owner, "time" in names)
            with interruptible(connection, watch, "items"):
                items = (
                    known
                    if known is not None
                    else catalogued(connection, source.table, source.condition, names)
                )
            number_items(connection, items)
            store.write_atomically(folder / _ITEMS, items.document())
            users, starts = _users(connection, source, watch)
            if not len(users):
                raise Problem("no_events")
            if left_out := dataset.rows - int(starts[-1]):
                watch.notice("rows_without_history", rows=left_out)
            for name, array in (("users", users), ("starts", starts)):
                with store.replacing(folder / f"{name}.npy") as path, path.open("wb") as stream:
                    np.save(stream, array, allow_pickle=False)
            with contextlib.ExitStack() as files:
                paths = [files.enter_context(store.replacing(folder / f"{kind.array}.npy")) for kind in kinds]
                _write_actions(connection, source, kinds, paths, users, starts, watch)
        description = _Description(version=STORE_VERSION, owner=owner, arrays=[kind.array for kind in kinds])
        store.write_atomically(folder / _DESCRIPTION, msgspec.json.encode(description))
        return cls.open(folder)

    @classmethod
    def open(cls, folder: Path) -> Self:
        """The store that `build` wrote; its arrays stay on disk. Raises Problem where there is none that can be read."""
        try:
            description = msgspec.json.decode((folder / _DESCRIPTION).read_bytes(), type=_Description)
            if description.version != STORE_VERSION:
                raise Problem("no_sequences", file=str(folder))
            arrays = {
                name: np.load(folder / f"{name}.npy", mmap_mode="r", allow_pickle=False)
                for name in ["users", "starts", *description.arrays]
            }
            users, starts, actions = arrays.pop("users"), arrays.pop("starts"), Actions(**arrays)
            items = Items.from_document((folder / _ITEMS).read_bytes())
        # ValueError and TokenError are also what msgspec and NumPy say of damaged content; the last two: not our arrays.
        except (OSError, EOFError, ValueError, tokenize.TokenError, KeyError, TypeError):
            raise Problem("no_sequences", file=str(folder)) from None
        return cls(folder, description.owner, users, starts, actions, items)

    def whole(self) -> Histories:
        """Everybody's whole history, (users,)."""
        return Histories(self.actions, self.starts[:-1], self.starts[1:])

    def before(self, cutoffs: NDArray[np.datetime64] | np.datetime64) -> Histories:
        """Each user's actions strictly before a cut-off (one, or (users,), UTC). ValueError without times."""
        if self.actions.times is None:
            raise ValueError("these sequences have an order, but no times to compare with a cut-off")
        starts, ends = np.asarray(self.starts[:-1]), np.asarray(self.starts[1:])
        moments = np.broadcast_to(np.asarray(cutoffs).astype("datetime64[us]"), starts.shape)
        return Histories(self.actions, starts, _first_not_before(self.actions.times, starts, ends, moments))

    def of(self, users: NDArray[np.str_], cutoff: np.datetime64) -> Histories:
        """What each of these users did strictly before a moment, looked back upon from it; nothing for one who is not here."""
        rows = np.minimum(np.searchsorted(self.users, users), len(self.users) - 1)
        found = self.before(cutoff).take(rows)
        known = np.asarray(self.users[rows] == users)
        ends = np.where(known, found.ends, found.starts)
        return Histories(
            self.actions, found.starts, ends, np.full(len(users), cutoff, dtype="datetime64[us]")
        )


def _first_not_before(
    times: NDArray[np.datetime64],
    starts: NDArray[np.int64],
    ends: NDArray[np.int64],
    moments: NDArray[np.datetime64],
) -> NDArray[np.int64]:
    """Binary search in all stretches at once: the first place in [start, end) with a time ≥ the moment, else end."""
    low, high = starts.copy(), ends.copy()
    searching = np.flatnonzero(low < high)
    while len(searching):
        middle = (low[searching] + high[searching]) // 2
        earlier = times[middle] < moments[searching]
        low[searching] = np.where(earlier, middle + 1, low[searching])
        high[searching] = np.where(earlier, high[searching], middle)
        searching = searching[low[searching] < high[searching]]
    return low


class _Kind(msgspec.Struct, frozen=True):
    """One array of the store: the column it comes from, the SQL that reads it, and what stands where it is missing."""

    array: str
    column: str
    sql: str
    dtype: str
    missing: float


_KINDS = [
    _Kind("items", "item", "catalogue_items.code", "<i4", UNSEEN),
    _Kind("meanings", "event", f"list_position({list(MEANINGS)}, event)", "|u1", UNSEEN),
    _Kind("times", "time", "epoch_us(time)", "<M8[us]", UNSEEN),
    _Kind("prices", "price", "TRY_CAST(price AS FLOAT)", "<f4", np.nan),
    _Kind("quantities", "quantity", "TRY_CAST(quantity AS FLOAT)", "<f4", np.nan),
    _Kind("categories", "category", "catalogue_categories.category_code", "<i4", UNSEEN),
]


@dataclasses.dataclass(frozen=True)
class _Source:
    """The rows that belong to a history: `table` is an SQL table expression sorted by `owner` and time or position."""

    table: str
    owner: str
    timed: bool

    @property
    def condition(self) -> str:
        return f'"{self.owner}" IS NOT NULL' + (" AND time IS NOT NULL" if self.timed else "")

    @property
    def rank(self) -> str:
        """The column that puts one owner's rows in order."""
        return "time" if self.timed else "position"


def _users(
    connection: duckdb.DuckDBPyConnection, source: _Source, watch: Watch
) -> tuple[NDArray[np.str_], NDArray[np.int64]]:
    """Sorted names of the owners, and where the actions of each start, with the end of the last: (users + 1,)."""
    with interruptible(connection, watch):
        found = connection.execute(
            f'SELECT "{source.owner}" AS name, count(*) AS actions FROM {source.table}'
            f" WHERE {source.condition} GROUP BY 1 ORDER BY 1"
        ).fetchnumpy()
    starts = np.concatenate([[0], np.cumsum(np.ma.getdata(found["actions"]), dtype=np.int64)])
    return np.ma.getdata(found["name"]).astype(np.str_), starts


def _write_actions(
    connection: duckdb.DuckDBPyConnection,
    source: _Source,
    kinds: list[_Kind],
    paths: list[Path],
    users: NDArray[np.str_],
    starts: NDArray[np.int64],
    watch: Watch,
) -> None:
    """Fill one file for each kind, a block of users at a time."""
    rows = int(starts[-1])
    arrays = [
        np.lib.format.open_memmap(path, mode="w+", dtype=np.dtype(kind.dtype), shape=(rows,))
        for kind, path in zip(kinds, paths, strict=True)
    ]
    chosen = ", ".join(f"{kind.sql} AS {kind.array}" for kind in kinds)
    needed = ", ".join(sorted({f'"{source.owner}"', source.rank, *(kind.column for kind in kinds)}))
    categories = " LEFT JOIN catalogue_categories USING (category)" if "category" in needed else ""
    sql = (
        f"SELECT {chosen} FROM (SELECT {needed}, file_row_number FROM {source.table}"
        f' WHERE {source.condition} AND "{source.owner}" BETWEEN ? AND ?)'
        f' LEFT JOIN catalogue_items USING (item){categories} ORDER BY "{source.owner}", {source.rank}, file_row_number'
    )
    for first, last in _blocks(starts):
        watch.check()
        watch.progress("sequences", int(starts[first]), rows)
        block = connection.execute(sql, [str(users[first]), str(users[last])]).fetchnumpy()
        for kind, array in zip(kinds, arrays, strict=True):
            values = np.ma.filled(np.ma.asarray(block[kind.array]), kind.missing)
            array[starts[first] : starts[last + 1]] = values.astype(kind.dtype)
    for array in arrays:
        array.flush()
    watch.progress("sequences", rows, rows)


def _blocks(starts: NDArray[np.int64]) -> Iterator[tuple[int, int]]:
    """First and last user of each block of about ROWS_AT_ONCE actions; a user is never cut."""
    first = 0
    while first < len(starts) - 1:
        end = int(np.searchsorted(starts, starts[first] + ROWS_AT_ONCE, side="right")) - 1
        last = max(end - 1, first)
        yield first, last
        first = last + 1
