"""What a model of ratings learns from and is asked: who gave which item how many stars, and when.

Every pair of a user and an item counts once, with its last rating. What a user had but did not rate stands beside it:
it says something of their taste as well.
"""

import dataclasses
from typing import Any

import duckdb
import numpy as np
from numpy.typing import NDArray

from intent_desktop.data import store
from intent_desktop.data.dataset import Dataset
from intent_desktop.data.queries import interruptible
from intent_desktop.events import Watch
from intent_desktop.examples.index import PART_CODES, Part
from intent_desktop.examples.items import Items, catalogued, number_items

HELD_OUT = 0.1
"""The share of ratings that validates; when split by time, as much again tests."""
TESTED = 0.2
"""The share of ratings that tests when they are drawn at random."""
_ROLES = ("user", "item", "rating", "time", "name", "price", "category", "event")


@dataclasses.dataclass(frozen=True)
class Ratings:
    """Pairs of a user and an item, one a row.

    `users` int32: a number that rows of one user share. `items` int32: codes of `Items` from 1, 0 for an item it lacks.
    `values` float32: the rating; NaN where the user had the item but did not rate it, or where it is asked for. `times`
    datetime64[us], UTC, NaT where unknown; None where the data have none.
    """

    users: NDArray[np.int32]
    items: NDArray[np.int32]
    values: NDArray[np.float32]
    times: NDArray[np.datetime64] | None = None

    def __len__(self) -> int:
        return len(self.users)

    def take(self, rows: NDArray[Any] | slice) -> "Ratings":
        """Those rows, in that order."""
        times = None if self.times is None else self.times[rows]
        return Ratings(self.users[rows], self.items[rows], self.values[rows], times)

    def rated(self) -> "Ratings":
        """The rows whose rating is known."""
        return self.take(~np.isnan(self.values))


def joined(*parts: Ratings) -> Ratings:
    """The rows of several, one after the other."""
    times = None
    if any(part.times is not None for part in parts):
        unknown = [np.full(len(part), "NaT", dtype="datetime64[us]") for part in parts]
        times = np.concatenate(
            [empty if part.times is None else part.times for part, empty in zip(parts, unknown, strict=True)]
        )
    return Ratings(
        np.concatenate([part.users for part in parts]),
        np.concatenate([part.items for part in parts]),
        np.concatenate([part.values for part in parts]),
        times,
    )


@dataclasses.dataclass(frozen=True)
class RatingExamples:
    """All ratings of a dataset, and the part that each is in.

    `part` int8 (rows,): see `examples.index.PART_CODES`. `touched`: pairs that somebody had and never rated. `users`: the
    names by number, str (users,).
    """

    ratings: Ratings
    part: NDArray[np.int8]
    touched: Ratings
    users: NDArray[np.object_]
    items: Items

    def __len__(self) -> int:
        return len(self.ratings)

    def of(self, part: Part) -> Ratings:
        """The ratings of a part: "train", "valid" or "test"."""
        return self.ratings.take(self.part == PART_CODES[part])

    def history(self, *parts: Part) -> Ratings:
        """What is known of the users: their ratings in those parts, and what they had besides."""
        codes = [PART_CODES[part] for part in parts]
        return joined(self.ratings.take(np.isin(self.part, codes)), self.touched)

    def parted(self, part: NDArray[np.int8]) -> "RatingExamples":
        """The same in other parts."""
        return dataclasses.replace(self, part=part)

    def learn_from(self, *parts: Part) -> "RatingExamples":
        """The same with those parts counted to the training part."""
        codes = [PART_CODES[part] for part in parts]
        train = np.int8(PART_CODES["train"])
        return self.parted(np.where(np.isin(self.part, codes), train, self.part).astype(np.int8))

    def touched_before(self, moment: np.datetime64 | NDArray[np.datetime64]) -> "RatingExamples":
        """The same without what users had from that moment on; rows without a time are left out too.

        `moment`: one for all, or each user's own, (users,), NaT for those who keep everything.
        """
        times = self.touched.times
        if times is None:
            return self
        moments = np.broadcast_to(moment, len(self.users))[self.touched.users]
        return dataclasses.replace(self, touched=self.touched.take((times < moments) | np.isnat(moments)))

    def first_held_out(self) -> NDArray[np.datetime64]:
        """When each user's first rating outside the training part was given, (users,); NaT where there is none."""
        held_out = self.ratings.take(self.part != PART_CODES["train"])
        found = np.full(len(self.users), np.datetime64("NaT", "us"))
        if held_out.times is not None:
            np.fmin.at(found, held_out.users, held_out.times)
        return found


def build(dataset: Dataset, watch: Watch) -> RatingExamples:
    """The ratings of a log or of a table, oldest first where there are times, all in the training part.

    No rows where the data hold no user, item or rating.
    """
    with store.connect(dataset.path.parent) as connection, interruptible(connection, watch, "items"):
        source, names = _by_role(dataset)
        _tell_incomplete(connection, dataset, watch)
        connection.execute(
            "CREATE TEMP TABLE rated AS SELECT user, item, arg_max(rating, place) AS rating, max(place) AS place,"
            f" arg_max(time, place) AS time FROM {source} WHERE rating IS NOT NULL AND isfinite(rating) GROUP BY user, item"
        )
        connection.execute(
            f"CREATE TEMP TABLE touched AS SELECT user, item, NULL::DOUBLE AS rating, min(place) AS place, min(time) AS time"
            f" FROM {source} WHERE rating IS NULL AND {_HAD if 'event' in names else 'FALSE'}"
            " AND user IN (SELECT user FROM rated) AND (user, item) NOT IN (SELECT (user, item) FROM rated)"
            " GROUP BY user, item"
        )
        items = catalogued(connection, source, "TRUE", names)
        number_items(connection, items)
        connection.execute(
            "CREATE TEMP TABLE users AS SELECT user, (row_number() OVER (ORDER BY user) - 1)::INTEGER AS number"
            " FROM (SELECT DISTINCT user FROM rated)"
        )
        users = connection.execute("SELECT user FROM users ORDER BY number").fetchnumpy()["user"]
        timed = "time" in names
        ratings, touched = (_numbered(connection, table, timed) for table in ("rated", "touched"))
    part = np.zeros(len(ratings), dtype=np.int8)
    return RatingExamples(ratings, part, touched, np.asarray(np.ma.getdata(users), dtype=object), items)


_HAD = "event IN ('view', 'cart', 'favourite', 'purchase')"


@dataclasses.dataclass(frozen=True)
class NamedPairs:
    """The rows of new files by name: `users` and `items` str (rows,), `values` float32 NaN where there is no rating."""

    users: NDArray[np.object_]
    items: NDArray[np.object_]
    values: NDArray[np.float32]
    times: NDArray[np.datetime64] | None

    def __len__(self) -> int:
        return len(self.users)


def named_pairs(dataset: Dataset, watch: Watch) -> NamedPairs:
    """Each pair of a user and an item in a dataset once, in order of its first row, with its last rating if it has one."""
    with store.connect(dataset.path.parent) as connection, interruptible(connection, watch, "items"):
        source, names = _by_role(dataset)
        _tell_incomplete(connection, dataset, watch)
        found = connection.execute(
            "SELECT user, item, arg_max(rating, place) AS rating, arg_max(time, place) AS time, min(place) AS place"
            f" FROM {source} GROUP BY user, item ORDER BY place"
        ).fetchnumpy()
    return NamedPairs(
        np.asarray(np.ma.getdata(found["user"]), dtype=object),
        np.asarray(np.ma.getdata(found["item"]), dtype=object),
        store.filled(found["rating"], np.nan).astype(np.float32),
        _times(found["time"]) if "time" in names else None,
    )


def _by_role(dataset: Dataset) -> tuple[str, set[str]]:
    """The rows with a user and an item as an SQL table expression, columns named after their roles; and which there are.

    `place` numbers the rows, oldest first. `user`, `item`, `rating` and `time` are there in any case.
    """
    first = {role: names[0] for role in _ROLES if (names := dataset.by_role(role))}
    columns = {column.name: column for column in dataset.columns}
    if dataset.shape == "event log" and "event" in columns:
        first["event"] = "event"
    if "time" in first and columns[first["time"]].type != "time":
        del first["time"]
    kinds = {"rating": "DOUBLE", "price": "DOUBLE", "time": "TIMESTAMP"}
    given = [
        f"TRY_CAST({store.quote(first[role])} AS {kinds.get(role, 'VARCHAR')}) AS {store.quote(role)}"
        if role in first
        else f"NULL::{kinds.get(role, 'VARCHAR')} AS {store.quote(role)}"
        for role in _ROLES
        if role in first or role in ("user", "item", "rating", "time")
    ]
    rows = f"SELECT {', '.join(given)}, file_row_number AS stands FROM {store.parquet(dataset.path)}"
    order = "time NULLS FIRST, stands" if "time" in first else "stands"
    numbered = f"SELECT *, row_number() OVER (ORDER BY {order}) AS place FROM ({rows})"
    return f"({numbered} WHERE user IS NOT NULL AND item IS NOT NULL)", set(first)


def _tell_incomplete(connection: duckdb.DuckDBPyConnection, dataset: Dataset, watch: Watch) -> None:
    """Announce ratings that name no user or no item."""
    columns = [store.quote(name) for role in ("user", "item", "rating") for name in dataset.by_role(role)[:1]]
    if len(columns) < 3:
        return
    user, item, rating = columns
    counted = connection.execute(
        f"SELECT count(*) FROM {store.parquet(dataset.path)} WHERE {rating} IS NOT NULL AND ({user} IS NULL OR {item} IS NULL)"
    ).fetchone()
    if counted and counted[0]:
        watch.notice("ratings_incomplete", rows=counted[0])


def _numbered(connection: duckdb.DuckDBPyConnection, table: str, timed: bool) -> Ratings:
    found = connection.execute(
        f"SELECT number, coalesce(code, 0)::INTEGER AS code, rating, time FROM {table} JOIN users USING (user)"
        " LEFT JOIN catalogue_items USING (item) ORDER BY place"
    ).fetchnumpy()
    return Ratings(
        np.ma.getdata(found["number"]).astype(np.int32),
        np.ma.getdata(found["code"]).astype(np.int32),
        store.filled(found["rating"], np.nan).astype(np.float32),
        _times(found["time"]) if timed else None,
    )


def _times(column: Any) -> NDArray[np.datetime64]:
    return np.ma.filled(np.ma.asarray(column).astype("datetime64[us]"), np.datetime64("NaT"))


# Ways of parting


def at_random(rows: int, seed: int) -> NDArray[np.int8]:
    """A fifth tests, a tenth of the others validates; int8 (rows,)."""
    return by_fold(rows, 0, round(1 / TESTED), seed)


def by_fold(rows: int, fold: int, folds: int, seed: int) -> NDArray[np.int8]:
    """Fold number `fold` of `folds` tests, a tenth of the others, drawn at random, validates; int8 (rows,)."""
    generator = np.random.default_rng(seed)
    tested = generator.permutation(rows) % folds == fold
    validated = np.random.default_rng([seed, fold]).random(rows) < HELD_OUT
    return _parts(validated, tested)


def by_time(times: NDArray[np.datetime64]) -> tuple[NDArray[np.int8], np.datetime64, np.datetime64]:
    """The newest tenth tests, the tenth before it validates, int8 (rows,); and the moments where validation and test begin.

    Rows of one moment lie in one part, rows without a time train.
    """
    known = np.sort(times[~np.isnat(times)])
    moments = [known[int(len(known) * (1 - share))] for share in (2 * HELD_OUT, HELD_OUT)]
    return _parts(times >= moments[0], times >= moments[1]), moments[0], moments[1]


def last_of_each(users: NDArray[np.int32]) -> NDArray[np.int8]:
    """The last rating of each user tests, the one before validates, int8 (rows,); rows are in order of time.

    Users with fewer than three ratings are learnt from alone.
    """
    order = np.lexsort((np.arange(len(users)), users))
    counts = np.bincount(users)
    ends = np.cumsum(counts)
    from_end = np.empty(len(users), dtype=np.int64)
    from_end[order] = np.repeat(ends, counts) - np.arange(len(users))
    enough = counts[users] >= 3
    return _parts(enough & (from_end == 2), enough & (from_end == 1))


def _parts(validated: NDArray[np.bool_], tested: NDArray[np.bool_]) -> NDArray[np.int8]:
    codes = [PART_CODES["test"], PART_CODES["valid"]]
    return np.select([tested, validated], codes, PART_CODES["train"]).astype(np.int8)
