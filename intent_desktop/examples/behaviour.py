"""The tabular view of an event log: what each user did before a cut-off, as features.

This file is the one definition. A `BehaviourRecipe` holds its parameters (version, meanings, windows, vocabularies);
training and scoring both turn it into the same SQL, which reads events strictly before the cut-off and nothing else.
"""

import datetime
import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

import msgspec
import numpy as np
from numpy.typing import NDArray

from intent_desktop.data import store
from intent_desktop.data.dataset import Dataset
from intent_desktop.events import Watch
from intent_desktop.examples import attributes
from intent_desktop.examples.attributes import Attribute
from intent_desktop.examples.index import FeatureColumn, Features

if TYPE_CHECKING:  # the window counts features with this file, and does not load DuckDB
    import duckdb

FEATURE_VERSION = 1
WINDOWS = (3, 7, 14, 30, 60, 90, 180, 365)
"""Days before the cut-off over which counts and money are summed."""
AGEING = re.compile(r"days (since|between) |.*, ever$")
"""What matches the names of features that grow with the log itself, so that their moving says nothing of the customers."""
SESSION_GAP_MINUTES = 30
LARGEST_VOCABULARY = 200
USERS_AT_ONCE = 100_000

PLURALS = {
    "view": "views", "search": "searches", "cart": "cart additions", "favourite": "favourites",
    "purchase": "purchases", "return": "returns", "review": "reviews", "share": "shares",
    "other": "other actions",
}  # fmt: skip


class BehaviourRecipe(msgspec.Struct, frozen=True, kw_only=True):
    """What the features of one log are made of. `columns`: the role-named columns the log has; `attributes`: those that
    describe its users.
    """

    version: int = FEATURE_VERSION
    columns: list[str]
    meanings: list[str]
    windows: list[int]
    vocabularies: dict[str, list[str]] = {}
    attributes: list[Attribute] = []

    def read(self) -> list[str]:
        """The columns of a log that the features are made of, beside user, time and event."""
        return [*self.columns, *(one.name for one in self.attributes)]


def fit(
    connection: "duckdb.DuckDBPyConnection", dataset: Dataset, before: datetime.datetime
) -> BehaviourRecipe:
    """The recipe for a log, learnt from its events before the first training cut-off `before` and no later."""
    events = store.parquet(dataset.path)
    columns = sorted({column.name for column in dataset.columns} & set(_USED_COLUMNS))
    meanings = connection.execute(
        f"SELECT DISTINCT event FROM {events} WHERE time < ? AND event IS NOT NULL ORDER BY 1", [before]
    ).fetchall()
    start = connection.execute(f"SELECT min(time) FROM {events}").fetchone()
    assert start is not None
    history = (before - start[0]).total_seconds() / 86400
    vocabularies = {}
    for column in ("category", "place"):
        if column in columns:
            found = connection.execute(
                f"SELECT CAST({column} AS VARCHAR) FROM {events} WHERE time < ? AND {column} IS NOT NULL"
                f" GROUP BY 1 ORDER BY count(*) DESC, 1 LIMIT {LARGEST_VOCABULARY}",
                [before],
            ).fetchall()
            vocabularies[column] = [value for (value,) in found]
    return BehaviourRecipe(
        columns=columns,
        meanings=[meaning for (meaning,) in meanings],
        windows=[days for days in WINDOWS if days <= max(history, WINDOWS[0])],
        vocabularies={column: values for column, values in vocabularies.items() if len(values) >= 2},
        attributes=attributes.fit(connection, dataset, before),
    )


_USED_COLUMNS = ("item", "session", "order", "price", "quantity", "amount", "category", "place", "rating")


def build(
    connection: "duckdb.DuckDBPyConnection",
    events: str,
    recipe: BehaviourRecipe,
    cutoff: datetime.datetime,
    watch: Watch,
) -> tuple[NDArray[np.str_], Features]:
    """Names and features of every user seen before `cutoff`, in the order of their names.

    `events` is an SQL table expression over an event log sorted by user. Users are taken in blocks, so that
    memory does not grow with the log.
    """
    numbers, categories = _definitions(recipe)
    types = {f"vocabulary_{column}": values for column, values in recipe.vocabularies.items()}
    types |= {
        f"attribute_{place}_values": one.vocabulary
        for place, one in enumerate(recipe.attributes)
        if one.vocabulary
    }
    for kind, values in types.items():
        connection.execute(f"DROP TYPE IF EXISTS {kind}")
        connection.execute(f"CREATE TYPE {kind} AS ENUM ({', '.join(map(store.literal, values))})")
    sql = _sql(recipe, events, numbers, categories)
    users, number_blocks, code_blocks = [], [], []
    blocks = list(_user_blocks(connection, events, cutoff))
    for done, (first, last) in enumerate(blocks):
        watch.check()
        watch.progress(f"features {cutoff:%Y-%m-%d}", done, len(blocks))
        found = connection.execute(sql, {"cutoff": cutoff, "first": first, "last": last}).fetchnumpy()
        users.append(np.ma.getdata(found["user"]).astype(np.str_))
        number_blocks.append(_columns(found, "n", len(numbers), np.float32, np.nan))
        code_blocks.append(_columns(found, "c", len(categories), np.int32, -1))
    watch.progress(f"features {cutoff:%Y-%m-%d}", len(blocks), len(blocks))
    columns = feature_columns(recipe)
    if not users:
        empty = np.empty((0, len(numbers)), np.float32), np.empty((0, len(categories)), np.int32)
        return np.empty(0, dtype=np.str_), Features(*empty, columns)
    return np.concatenate(users), Features(np.vstack(number_blocks), np.vstack(code_blocks), columns)


def feature_columns(recipe: BehaviourRecipe) -> list[FeatureColumn]:
    """Names of the features a recipe makes, numbers first."""
    numbers, categories = _definitions(recipe)
    return [FeatureColumn(name=name) for name, _ in numbers] + [
        FeatureColumn(name=name, kind="category", vocabulary=vocabulary) for name, vocabulary, _ in categories
    ]


def _definitions(recipe: BehaviourRecipe) -> tuple[list[tuple[str, str]], list[tuple[str, list[str], str]]]:
    """(name, SQL over the tables of `_sql`) of each number; (name, vocabulary, SQL) of each category."""
    windows, shortest = recipe.windows, recipe.windows[:4]
    numbers = [
        ("days since last action", "last_moment"),
        ("days since first action", "first_moment"),
        ("active days, ever", "active_days"),
        ("days between active days, mean", "(first_age - last_age) / nullif(active_days - 1, 0)"),
        (
            "lateness against own rhythm",
            "last_moment / nullif((first_age - last_age) / nullif(active_days - 1, 0), 0)",
        ),
    ]
    numbers += [(f"active days, last {days} days", f"active_{days}") for days in windows]
    for meaning in recipe.meanings:
        plural = PLURALS[meaning]
        numbers.append((f"{plural}, ever", f"{meaning}_ever"))
        numbers.append((f"days since last {_singular(meaning)}", f"{meaning}_last"))
        numbers += [(f"{plural}, last {days} days", f"{meaning}_{days}") for days in windows]
        numbers += [
            (
                f"trend of {plural}, {days} days",
                f"({meaning}_{days} + 0.5) / ({meaning}_{2 * days} - {meaning}_{days} + 0.5)",
            )
            for days in windows
            if 2 * days in windows and days >= 7
        ]
    numbers += _purchase_rhythm(recipe, windows)
    numbers += [
        ("share of weekend actions", "weekend_share"),
        ("share of morning actions", "morning_share"),
        ("share of afternoon actions", "afternoon_share"),
        ("share of evening actions", "evening_share"),
    ]
    if "item" in recipe.columns:
        numbers += [
            ("different items, ever", "different_items"),
            ("share of actions on items seen before", "1 - different_items / actions"),
        ]
    if "category" in recipe.columns:
        numbers += [("different categories, ever", "different_categories")]
    if "price" in recipe.columns:
        numbers += [
            ("price, mean", "price_mean"),
            ("price, highest", "price_highest"),
            ("price, last", "price_last"),
        ]
    if "rating" in recipe.columns:
        numbers += [("rating, mean", "rating_mean"), ("rating, last", "rating_last")]
    numbers += [
        ("sessions, ever", "sessions"),
        ("actions a session, mean", "actions / nullif(sessions, 0)"),
        ("session minutes, mean", "session_minutes"),
    ]
    numbers += [(f"sessions, last {days} days", f"sessions_{days}") for days in shortest]
    numbers += attributes.numbers(recipe.attributes)
    categories = [
        (f"last {column}", values, f"enum_code(TRY_CAST({column}_last AS vocabulary_{column}))")
        for column, values in recipe.vocabularies.items()
    ]
    return numbers, categories + attributes.categories(recipe.attributes)


def _purchase_rhythm(recipe: BehaviourRecipe, windows: Sequence[int]) -> list[tuple[str, str]]:
    """When and for how much a user bought, by day, because one order is often many rows."""
    if "purchase" not in recipe.meanings:
        return []
    numbers = [
        ("purchase days, ever", "bought_days"),
        ("days between purchase days, mean", "gap_mean"),
        ("days between purchase days, spread", "gap_spread"),
        ("days between purchase days, longest", "gap_longest"),
        ("days between the last two purchase days", "gap_last"),
        ("lateness against own purchase rhythm", "purchase_last / nullif(gap_mean, 0)"),
        ("purchase days a month since first purchase", "bought_days / (purchase_first + 30) * 30"),
    ]
    numbers += [(f"purchase days, last {days} days", f"bought_{days}") for days in windows if days >= 7]
    if "order" in recipe.columns:
        numbers += [("orders, ever", "orders")]
    if "amount" in recipe.columns:
        numbers += [
            ("money, ever", "money_ever"),
            ("money a purchase day, mean", "money_ever / nullif(bought_days, 0)"),
            ("money of the largest purchase day", "money_largest"),
            ("money of the last purchase day", "money_last"),
        ]
        numbers += [(f"money, last {days} days", f"money_{days}") for days in windows if days >= 14]
        if "return" in recipe.meanings:
            numbers += [("money returned, share", "-money_returned / nullif(money_ever, 0)")]
    if "quantity" in recipe.columns:
        numbers += [("pieces a purchase day, mean", "pieces / nullif(bought_days, 0)")]
    return numbers


def _sql(
    recipe: BehaviourRecipe,
    events: str,
    numbers: list[tuple[str, str]],
    categories: list[tuple[str, list[str], str]],
) -> str:
    """One statement over the users from $first to $last: a row a user.

    `moment` counts days back from the cut-off, `age` whole ones: 0 is the last 24 hours before it. `span` is the place of
    the shortest window that holds a moment, so that a window's sum is the sum over the spans up to its own.
    Nothing depends on the order of rows of the same moment.
    """
    past = (
        f"(SELECT *, {_days_before('time')} AS moment, CAST(floor({_days_before('time')}) AS INTEGER) AS age"
        f' FROM {events} WHERE time < $cutoff AND "user" BETWEEN $first AND $last)'
    )
    parts = {
        "spans": _spans(recipe, past),
        "totals": _totals(recipe),
        "days": _days(recipe, past),
        "active": _active(recipe),
        "profiles": _profiles(recipe, past),
        **_visits(recipe, past),
    }
    joins = 'totals JOIN active USING ("user") JOIN profiles USING ("user") JOIN visits USING ("user")'
    if "purchase" in recipe.meanings:
        parts["bought"] = _bought(recipe)
        joins += ' LEFT JOIN bought USING ("user")'
    listed = ", ".join(f"{name} AS ({sql})" for name, sql in parts.items())
    chosen = [f"TRY_CAST({sql} AS FLOAT) AS n{index}" for index, (_, sql) in enumerate(numbers)]
    chosen += [f"CAST({sql} AS INTEGER) AS c{index}" for index, (_, _, sql) in enumerate(categories)]
    return f'WITH {listed} SELECT "user", {", ".join(chosen)} FROM {joins} ORDER BY "user"'


def _days_before(time: str) -> str:
    return f"(epoch_us($cutoff - {time}) / 8.64e10)"


def _spans(recipe: BehaviourRecipe, past: str) -> str:
    """A row a user and span: counts, last moments and money by meaning."""
    of = {meaning: f"FILTER (event = '{meaning}')" for meaning in recipe.meanings}
    sums = [f"count(*) {only} AS {meaning}" for meaning, only in of.items()]
    sums += [f"min(moment) {only} AS {meaning}_last" for meaning, only in of.items()]
    if "purchase" in of:
        sums += [f"max(moment) {of['purchase']} AS purchase_first"]
        if "amount" in recipe.columns:
            sums += [f"sum(amount) {of['purchase']} AS money"]
            sums += [f"sum(amount) {of.get('return', 'FILTER (false)')} AS money_back"]
    cases = " ".join(f"WHEN age < {days} THEN {place}" for place, days in enumerate(recipe.windows))
    span = f"CASE {cases} ELSE {len(recipe.windows)} END"
    return f'SELECT "user", {span} AS span, {", ".join(sums)} FROM {past} GROUP BY ALL'


def _totals(recipe: BehaviourRecipe) -> str:
    """A row a user: counts and money, ever and by window."""
    sums = []
    for meaning in recipe.meanings:
        sums += [f"sum({meaning}) AS {meaning}_ever", f"min({meaning}_last) AS {meaning}_last"]
        sums += _by_window(recipe, meaning, meaning)
    if "purchase" in recipe.meanings:
        sums += ["max(purchase_first) AS purchase_first"]
        if "amount" in recipe.columns:
            sums += ["sum(money) AS money_ever", "sum(money_back) AS money_returned"]
            sums += _by_window(recipe, "money", "money")
    return f'SELECT "user", {", ".join(sums)} FROM spans GROUP BY "user"'


def _by_window(recipe: BehaviourRecipe, value: str, name: str) -> list[str]:
    return [
        f"coalesce(sum({value}) FILTER (span <= {place}), 0) AS {name}_{days}"
        for place, days in enumerate(recipe.windows)
    ]


def _days(recipe: BehaviourRecipe, past: str) -> str:
    """A row a user and active day: was something bought, for how much, how many pieces."""
    bought = "FILTER (event = 'purchase')"
    sums = ["min(moment) AS latest", "max(moment) AS earliest"]
    if "purchase" in recipe.meanings:
        sums += [f"count(*) {bought} AS purchases"]
        if "amount" in recipe.columns:
            sums += [f"sum(amount) {bought} AS money"]
        if "quantity" in recipe.columns:
            sums += [f"sum(quantity) {bought} AS pieces"]
    return f'SELECT "user", age, {", ".join(sums)} FROM {past} GROUP BY ALL'


def _active(recipe: BehaviourRecipe) -> str:
    """A row a user: active days, first and last."""
    sums = ["min(age) AS last_age", "max(age) AS first_age", "count(*) AS active_days"]
    sums += ["min(latest) AS last_moment", "max(earliest) AS first_moment"]
    sums += [f"count(*) FILTER (age < {days}) AS active_{days}" for days in recipe.windows]
    return f'SELECT "user", {", ".join(sums)} FROM days GROUP BY "user"'


def _bought(recipe: BehaviourRecipe) -> str:
    """A row a buyer: purchase days, the gaps between them, money and pieces by day."""
    sums = ["count(*) AS bought_days", "avg(gap) AS gap_mean", "stddev_pop(gap) AS gap_spread"]
    sums += ["max(gap) AS gap_longest", "arg_min(gap, age) AS gap_last"]
    sums += [f"count(*) FILTER (age < {days}) AS bought_{days}" for days in recipe.windows]
    if "amount" in recipe.columns:
        sums += ["max(money) AS money_largest", "arg_min(money, age) AS money_last"]
    if "quantity" in recipe.columns:
        sums += ["sum(pieces) AS pieces"]
    return (
        f'SELECT "user", {", ".join(sums)} FROM'
        ' (SELECT *, lag(age) OVER (PARTITION BY "user" ORDER BY age DESC) - age AS gap FROM days WHERE purchases > 0)'
        ' GROUP BY "user"'
    )


def _profiles(recipe: BehaviourRecipe, past: str) -> str:
    """A row a user: when in the week and day, and of what kind, the actions were."""
    has = recipe.columns
    sums = [
        "count(*) AS actions",
        "avg(CAST(isodow(time) >= 6 AS INTEGER)) AS weekend_share",
        "avg(CAST(hour(time) BETWEEN 6 AND 11 AS INTEGER)) AS morning_share",
        "avg(CAST(hour(time) BETWEEN 12 AND 17 AS INTEGER)) AS afternoon_share",
        "avg(CAST(hour(time) >= 18 AS INTEGER)) AS evening_share",
    ]
    if "item" in has:
        sums += ["count(DISTINCT item) AS different_items"]
    if "category" in has:
        sums += ["count(DISTINCT category) AS different_categories"]
    if "order" in has:
        sums += ["count(DISTINCT \"order\") FILTER (event = 'purchase') AS orders"]
    if "price" in has:
        sums += ["avg(price) AS price_mean", "max(price) AS price_highest", _last("price")]
    if "rating" in has:
        sums += ["avg(rating) AS rating_mean", _last("rating")]
    sums += [_last(column) for column in recipe.vocabularies]
    sums += [f"{one.known()} AS attribute_{place}" for place, one in enumerate(recipe.attributes)]
    return f'SELECT "user", {", ".join(sums)} FROM {past} GROUP BY "user"'


def _last(column: str) -> str:
    """The latest known value; of several of one moment the smallest, so that the order of rows does not matter."""
    return f"min(row(moment, {column})) FILTER ({column} IS NOT NULL)[2] AS {column}_last"


def _visits(recipe: BehaviourRecipe, past: str) -> dict[str, str]:
    """A row a user: visits and their length. Without named sessions a long pause, or the end, ends a visit."""
    recent = recipe.windows[:4]
    if "session" in recipe.columns:
        sums = ["count(*) AS sessions", "avg(minutes) AS session_minutes"]
        sums += [f"count(*) FILTER (age < {days}) AS sessions_{days}" for days in recent]
        lengths = '"user", session, min(age) AS age, (max(moment) - min(moment)) * 1440 AS minutes'
        return {
            "visits": f'SELECT "user", {", ".join(sums)}'
            f' FROM (SELECT {lengths} FROM {past} GROUP BY "user", session) GROUP BY "user"'
        }
    ends = f"coalesce(pause > {SESSION_GAP_MINUTES}, true)"
    sums = [f"count(*) FILTER ({ends}) AS sessions"]
    sums += [f"coalesce(sum(pause) FILTER (NOT {ends}), 0) / count(*) FILTER ({ends}) AS session_minutes"]
    sums += [f"count(*) FILTER ({ends} AND age < {days}) AS sessions_{days}" for days in recent]
    pause = 'epoch_us(lead(time) OVER (PARTITION BY "user" ORDER BY time) - time) / 6e7'
    return {
        "visits": f'SELECT "user", {", ".join(sums)} FROM (SELECT "user", age, {pause} AS pause FROM {past}) GROUP BY "user"'
    }


def _user_blocks(
    connection: "duckdb.DuckDBPyConnection", events: str, cutoff: datetime.datetime
) -> Iterator[tuple[str, str]]:
    """First and last name of each block of users seen before the cut-off, in order."""
    yield from connection.execute(
        'WITH seen AS (SELECT "user", row_number() OVER (ORDER BY "user") AS place FROM'
        f' (SELECT DISTINCT "user" FROM {events} WHERE time < ?))'
        ' SELECT min("user"), max("user") FROM seen'
        f" GROUP BY (place - 1) // {USERS_AT_ONCE} ORDER BY 1",
        [cutoff],
    ).fetchall()


def _columns(found: Any, letter: str, count: int, dtype: type[np.generic], missing: float) -> NDArray[Any]:
    block = np.empty((len(found["user"]), count), dtype=dtype)
    for index in range(count):
        block[:, index] = store.filled(found[f"{letter}{index}"], missing)
    if np.isnan(missing):
        block[np.isinf(block)] = missing
    return block


def _singular(meaning: str) -> str:
    return {"cart": "cart addition", "other": "other action"}.get(meaning, meaning)
