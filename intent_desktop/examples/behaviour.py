"""The tabular view of an event log: what each user did before a cut-off, as features.

This file is the one definition. A `BehaviourRecipe` holds its parameters (version, meanings, windows, vocabularies);
training and scoring both turn it into the same SQL, which reads events strictly before the cut-off and nothing else.
"""

import datetime
from collections.abc import Iterator, Sequence
from typing import Any

import duckdb
import msgspec
import numpy as np
from numpy.typing import NDArray

from intent_desktop.data import store
from intent_desktop.data.dataset import Dataset
from intent_desktop.events import Watch
from intent_desktop.examples.index import FeatureColumn, Features

FEATURE_VERSION = 1
WINDOWS = (3, 7, 14, 30, 60, 90, 180, 365)
"""Days before the cut-off over which counts and money are summed."""
SESSION_GAP_MINUTES = 30
LARGEST_VOCABULARY = 200
USERS_AT_ONCE = 100_000

PLURALS = {
    "view": "views", "search": "searches", "cart": "cart additions", "favourite": "favourites",
    "purchase": "purchases", "return": "returns", "review": "reviews", "share": "shares",
    "other": "other actions",
}  # fmt: skip


class BehaviourRecipe(msgspec.Struct, frozen=True, kw_only=True):
    """What the features of one log are made of. `columns`: the role-named columns the log has."""

    version: int = FEATURE_VERSION
    columns: list[str]
    meanings: list[str]
    windows: list[int]
    vocabularies: dict[str, list[str]] = {}


def fit(
    connection: duckdb.DuckDBPyConnection, dataset: Dataset, before: datetime.datetime
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
    )


_USED_COLUMNS = ("item", "session", "order", "price", "quantity", "amount", "category", "place", "rating")


def build(
    connection: duckdb.DuckDBPyConnection,
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
    for column, values in recipe.vocabularies.items():
        connection.execute(f"DROP TYPE IF EXISTS vocabulary_{column}")
        listed = ", ".join(map(store.literal, values))
        connection.execute(f"CREATE TYPE vocabulary_{column} AS ENUM ({listed})")
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
        FeatureColumn(name=name, kind="category", vocabulary=recipe.vocabularies[column])
        for name, column, _ in categories
    ]


def _definitions(recipe: BehaviourRecipe) -> tuple[list[tuple[str, str]], list[tuple[str, str, str]]]:
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
    categories = [
        (f"last {column}", column, f"enum_code(TRY_CAST({column}_last AS vocabulary_{column}))")
        for column in recipe.vocabularies
    ]
    return numbers, categories


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
    categories: list[tuple[str, str, str]],
) -> str:
    """One statement over the users from $first to $last: days, then a row a user.

    `age` counts whole days back from the cut-off: 0 is the last 24 hours before it.
    """
    windows, has = recipe.windows, recipe.columns
    daily = [f"count(*) FILTER (event = '{meaning}') AS {meaning}" for meaning in recipe.meanings]
    daily += [f"min(moment) FILTER (event = '{meaning}') AS {meaning}_last" for meaning in recipe.meanings]
    by_user = ["min(age) AS last_age", "max(age) AS first_age", "count(*) AS active_days"]
    by_user += ["min(first_moment) AS last_moment", "max(last_moment) AS first_moment"]
    by_user += [f"count(*) FILTER (age < {days}) AS active_{days}" for days in windows]
    for meaning in recipe.meanings:
        by_user += [f"sum({meaning}) AS {meaning}_ever", f"min({meaning}_last) AS {meaning}_last"]
        by_user += [
            f"coalesce(sum({meaning}) FILTER (age < {days}), 0) AS {meaning}_{days}" for days in windows
        ]
    bought = ["count(*) AS bought_days", "max(purchase_first) AS purchase_first"]
    bought += ["avg(gap) AS gap_mean", "stddev_pop(gap) AS gap_spread", "max(gap) AS gap_longest"]
    bought += ["arg_min(gap, age) AS gap_last"]
    bought += [f"count(*) FILTER (age < {days}) AS bought_{days}" for days in windows]
    if "purchase" in recipe.meanings:
        daily += ["max(moment) FILTER (event = 'purchase') AS purchase_first"]
        if "amount" in has:
            daily += [
                "sum(amount) FILTER (event = 'purchase') AS money",
                "sum(amount) FILTER (event = 'return') AS money_back",
            ]
            by_user += ["sum(money) AS money_ever", "sum(money_back) AS money_returned"]
            by_user += [f"coalesce(sum(money) FILTER (age < {days}), 0) AS money_{days}" for days in windows]
            bought += ["max(money) AS money_largest", "arg_min(money, age) AS money_last"]
        if "quantity" in has:
            daily += ["sum(quantity) FILTER (event = 'purchase') AS pieces_of_day"]
            bought += ["sum(pieces_of_day) AS pieces"]
    profile = [
        "count(*) AS actions",
        "avg(CAST(isodow(time) >= 6 AS INTEGER)) AS weekend_share",
        "avg(CAST(hour(time) BETWEEN 6 AND 11 AS INTEGER)) AS morning_share",
        "avg(CAST(hour(time) BETWEEN 12 AND 17 AS INTEGER)) AS afternoon_share",
        "avg(CAST(hour(time) >= 18 AS INTEGER)) AS evening_share",
    ]
    if "item" in has:
        profile += ["count(DISTINCT item) AS different_items"]
    if "category" in has:
        profile += ["count(DISTINCT category) AS different_categories"]
    if "order" in has:
        profile += ["count(DISTINCT \"order\") FILTER (event = 'purchase') AS orders"]
    for column, figures in {"price": ("mean", "highest", "last"), "rating": ("mean", "last")}.items():
        aggregate = {"mean": "avg({0})", "highest": "max({0})", "last": "arg_min({0}, moment)"}
        if column in has:
            profile += [f"{aggregate[figure].format(column)} AS {column}_{figure}" for figure in figures]
    profile += [f"arg_min({column}, moment) AS {column}_last" for column in recipe.vocabularies]
    named = "session" in has
    breaks = (
        "lag(session) OVER order_of_time IS DISTINCT FROM session"
        if named
        else f"coalesce(time - lag(time) OVER order_of_time > INTERVAL {SESSION_GAP_MINUTES} MINUTE, true)"
    )
    visits = ["count(*) AS sessions", "avg(minutes) AS session_minutes"]
    visits += [f"count(*) FILTER (age < {days}) AS sessions_{days}" for days in windows[:4]]
    chosen = [f"CAST({sql} AS FLOAT) AS n{index}" for index, (_, sql) in enumerate(numbers)]
    chosen += [f"CAST({sql} AS INTEGER) AS c{index}" for index, (_, _, sql) in enumerate(categories)]
    parts = {
        "past": f"SELECT *, epoch_us($cutoff - time) / 8.64e10 AS moment,"
        f" CAST(floor(epoch_us($cutoff - time) / 8.64e10) AS INTEGER) AS age FROM {events}"
        f' WHERE time < $cutoff AND "user" BETWEEN $first AND $last',
        "days": f'SELECT "user", age, min(moment) AS first_moment, max(moment) AS last_moment,'
        f" {', '.join(daily)} FROM past GROUP BY ALL",
        "totals": f'SELECT "user", {", ".join(by_user)} FROM days GROUP BY "user"',
        "profiles": f'SELECT "user", {", ".join(profile)} FROM past GROUP BY "user"',
        "numbered": f'SELECT "user", age, moment, CAST({breaks} AS INTEGER) AS starts FROM past'
        ' WINDOW order_of_time AS (PARTITION BY "user" ORDER BY time)',
        "visit_of": 'SELECT "user", age, moment, sum(starts) OVER (PARTITION BY "user" ORDER BY moment DESC'
        " ROWS UNBOUNDED PRECEDING) AS visit FROM numbered",
        "visit_lengths": 'SELECT "user", visit, min(age) AS age, (max(moment) - min(moment)) * 1440 AS minutes'
        " FROM visit_of GROUP BY ALL",
        "visits": f'SELECT "user", {", ".join(visits)} FROM visit_lengths GROUP BY "user"',
    }
    joins = 'totals JOIN profiles USING ("user") JOIN visits USING ("user")'
    if "purchase" in recipe.meanings:
        parts["bought_days_of"] = (
            'SELECT *, lag(age) OVER (PARTITION BY "user" ORDER BY age DESC) - age AS gap FROM days'
            " WHERE purchase > 0"
        )
        parts["bought"] = f'SELECT "user", {", ".join(bought)} FROM bought_days_of GROUP BY "user"'
        joins += ' LEFT JOIN bought USING ("user")'
    listed = ", ".join(f"{name} AS ({sql})" for name, sql in parts.items())
    return f'WITH {listed} SELECT "user", {", ".join(chosen)} FROM {joins} ORDER BY "user"'


def _user_blocks(
    connection: duckdb.DuckDBPyConnection, events: str, cutoff: datetime.datetime
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
    return block


def _singular(meaning: str) -> str:
    return {"cart": "cart addition", "other": "other action"}.get(meaning, meaning)
