"""The sequential view: every action in one packed store, sorted by user and time, and histories as places in it.

On disk a store is a folder of NumPy arrays that are memory-mapped when opened, the vocabulary of items as Parquet, and
`sequences.json`, which is written last and makes the rest valid. A history is a stretch [start, end) of the arrays.
"""

import contextlib
import dataclasses
import datetime
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Literal, Self

import duckdb
import msgspec
import numpy as np
from numpy.typing import NDArray

from intent_desktop.data import store
from intent_desktop.data.dataset import MEANINGS, Dataset
from intent_desktop.data.queries import interruptible
from intent_desktop.events import Watch
from intent_desktop.messages import Problem

STORE_VERSION = 1
ROWS_AT_ONCE = 1_000_000
UNSEEN = 0
"""The item code of padding, of items the vocabulary lacks and of actions on no item; also the code of no meaning."""
_DESCRIPTION = "sequences.json"
_VOCABULARY = "vocabulary.parquet"


class _Description(msgspec.Struct, kw_only=True):
    """`owner`: the column whose values have the histories. Meaning code k stands for `meanings[k - 1]`."""

    version: int
    owner: Literal["user", "session"]
    meanings: list[str]
    arrays: list[str]
    items: int


@dataclasses.dataclass(frozen=True)
class Histories:
    """Stretches [start, end) of a store, one a row: `starts` and `ends` int64 (rows,). Empty where they are equal."""

    starts: NDArray[np.int64]
    ends: NDArray[np.int64]

    def __len__(self) -> int:
        return len(self.starts)

    @property
    def lengths(self) -> NDArray[np.int64]:
        """How many actions each history holds, int64 (rows,)."""
        return self.ends - self.starts


@dataclasses.dataclass(frozen=True)
class SequenceStore:
    """The actions of a dataset, packed. Arrays over actions are None where the dataset has no such column.

    `users`: sorted names of the users (of the sessions, where there are no users), str (users,). The actions of user k are
    `starts[k]` to `starts[k + 1]`; `starts` int64 (users + 1,). `items` int32 (actions,): codes from 1, commonest first,
    0 for an unseen item or none. `meanings` uint8 (actions,): 0 for none, code k for `meaning_names[k - 1]`. `times`
    datetime64[us] (actions,), UTC, ascending within a user. `prices` and `quantities` float32 (actions,), NaN where missing.
    `item_count` is the largest item code.
    """

    folder: Path
    users: NDArray[np.str_]
    starts: NDArray[np.int64]
    items: NDArray[np.int32]
    meanings: NDArray[np.uint8] | None
    times: NDArray[np.datetime64] | None
    prices: NDArray[np.float32] | None
    quantities: NDArray[np.float32] | None
    meaning_names: list[str]
    item_count: int

    def __len__(self) -> int:
        return len(self.items)

    @classmethod
    def build(
        cls, dataset: Dataset, folder: Path, watch: Watch, before: datetime.datetime | None = None
    ) -> Self:
        """Pack an event log or sequences below `folder` and open the result; rows without a user or time are told.

        With `before` the vocabulary holds only items seen before that moment (UTC), so that nothing of the time a model
        is judged on shows in it. Users are taken in blocks: memory does not grow with the number of actions.
        Raises Problem where there is nothing to pack; ValueError for `before` where there are no times.
        """
        names = {column.name for column in dataset.columns}
        owner: Literal["user", "session"] = "user" if "user" in names else "session"
        if dataset.shape not in ("event log", "sequences") or not {owner, "item"} <= names:
            raise Problem("no_histories", shape=dataset.shape)
        if before is not None and "time" not in names:
            raise ValueError("these sequences have an order, but no times to compare with a moment")
        folder.mkdir(parents=True, exist_ok=True)
        (folder / _DESCRIPTION).unlink(missing_ok=True)
        kinds = [kind for kind in _KINDS if kind.column in names]
        with store.connect(dataset.path.parent, folder) as connection:
            source = _Source(store.parquet(dataset.path), owner, "time" in names)
            items = _write_vocabulary(connection, source, folder / _VOCABULARY, before, watch)
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
        description = _Description(
            version=STORE_VERSION,
            owner=owner,
            meanings=list(MEANINGS),
            arrays=[kind.array for kind in kinds],
            items=items,
        )
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
        except (
            OSError,
            EOFError,
            ValueError,
        ):  # ValueError: also the word of msgspec and NumPy for damaged content
            raise Problem("no_sequences", file=str(folder)) from None
        return cls(
            folder,
            arrays["users"],
            arrays["starts"],
            arrays["items"],
            arrays.get("meanings"),
            arrays.get("times"),
            arrays.get("prices"),
            arrays.get("quantities"),
            description.meanings,
            description.items,
        )

    def vocabulary(self) -> NDArray[np.object_]:
        """Names of the items as texts, (item_count,): code k stands for `vocabulary()[k - 1]`."""
        with store.connect(self.folder) as connection:
            source = store.parquet(self.folder / _VOCABULARY)
            found = connection.execute(f"SELECT item FROM {source} ORDER BY code").fetchnumpy()
        return np.asarray(np.ma.getdata(found["item"]), dtype=object)

    def histories(self, users: NDArray[Any], cutoffs: NDArray[np.datetime64]) -> Histories:
        """For each user (names, (rows,)) the actions strictly before their cut-off (datetime64, (rows,), UTC).

        A user the store does not know has an empty history. ValueError for a store without times.
        """
        if self.times is None:
            raise ValueError("these sequences have an order, but no times to compare with a cut-off")
        at = np.minimum(np.searchsorted(self.users, users), len(self.users) - 1)
        known = self.users[at] == users
        starts = np.where(known, self.starts[at], 0)
        ends = np.where(known, self.starts[at + 1], 0)
        return Histories(
            starts, _first_not_before(self.times, starts, ends, cutoffs.astype("datetime64[us]"))
        )

    def leave_one_out(self) -> tuple[NDArray[np.int64], Histories]:
        """Numbers of the users with two actions or more, int64, and for each all actions but the last.

        The action left out stands at the history's end. One step less, `Histories(starts, ends - 1)`, is the usual
        validation: the last but one, after all before it.
        """
        chosen = np.flatnonzero(np.diff(self.starts) >= 2).astype(np.int64)
        return chosen, Histories(self.starts[chosen], self.starts[chosen + 1] - 1)


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
    _Kind("items", "item", "vocabulary.code", "<i4", UNSEEN),
    _Kind("meanings", "event", f"list_position({list(MEANINGS)}, event)", "|u1", UNSEEN),
    _Kind("times", "time", "epoch_us(time)", "<M8[us]", UNSEEN),
    _Kind("prices", "price", "CAST(price AS FLOAT)", "<f4", np.nan),
    _Kind("quantities", "quantity", "CAST(quantity AS FLOAT)", "<f4", np.nan),
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


def _write_vocabulary(
    connection: duckdb.DuckDBPyConnection,
    source: _Source,
    path: Path,
    before: datetime.datetime | None,
    watch: Watch,
) -> int:
    """Number the items, commonest first, equals by name; kept as table `vocabulary` and as Parquet. Returns how many."""
    condition = f"{source.condition} AND item IS NOT NULL"
    if before is not None:
        condition += " AND time < $before"
    with interruptible(connection, watch, "items"):
        connection.execute(
            "CREATE TEMP TABLE vocabulary AS"
            " SELECT item, CAST(row_number() OVER (ORDER BY count(*) DESC, item) AS INTEGER) AS code, count(*) AS actions"
            f" FROM {source.table} WHERE {condition} GROUP BY item",
            {"before": before} if before is not None else {},
        )
        with store.replacing(path) as temporary:
            target = store.literal(str(temporary))
            connection.execute(f"COPY (FROM vocabulary ORDER BY code) TO {target} (FORMAT parquet)")
    found = connection.execute("SELECT count(*) FROM vocabulary").fetchone()
    return int(found[0]) if found else 0


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
    sql = (
        f"SELECT {chosen} FROM (SELECT {needed}, file_row_number FROM {source.table}"
        f' WHERE {source.condition} AND "{source.owner}" BETWEEN ? AND ?)'
        f' LEFT JOIN vocabulary USING (item) ORDER BY "{source.owner}", {source.rank}, file_row_number'
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
