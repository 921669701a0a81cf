"""By which columns one table looks up another, and how many of its rows find what they look for."""

from pathlib import Path
from typing import NamedTuple

import duckdb
import msgspec

from intent_desktop.data import store
from intent_desktop.data.dataset import Column, Described, Relation, Role, Shape
from intent_desktop.data.roles import role_names, understand
from intent_desktop.data.roles.statistics import ColumnStatistics, measure

KEYS: dict[Role, Described] = {"user": "user", "item": "item", "order": "order"}
"""The roles of columns that name what a look-up table describes."""
# Keys without a name in common must share so much of their values: small numbers are easily the same by chance.
_BY_VALUES_ALONE = 0.5
_FEWEST_BY_VALUES = 10
# A slip or two of a key that comes twice; more of them, and the table holds several rows a thing on purpose.
_ONE_ROW_EACH = 0.9
_LONGEST_KEY = 60
_NUMBERS_ROWS = {"row", "index", "row number", "unnamed"}


class Match(NamedTuple):
    """How two columns meet: see SourceTable for the counts."""

    keyed: int
    matched: int
    named: int
    """Different values that look something up."""
    met: int
    keys: int
    """Different values that can be found."""


class Table(msgspec.Struct, kw_only=True):
    """One kind of files as read, with what it seems to be when it stands alone."""

    name: str
    relation: Relation
    statistics: dict[str, ColumnStatistics]
    roles: dict[str, Role]
    shape: Shape
    keys: dict[str, int] = {}
    """The columns of which (almost) each value stands in one row only, with how many values there are."""

    @property
    def names(self) -> list[str]:
        return [column.name for column in self.relation.columns]


def table(connection: duckdb.DuckDBPyConnection, name: str, relation: Relation) -> Table:
    """What a relation seems to be on its own."""
    statistics = measure(connection, relation)
    understanding = understand(relation, statistics=statistics)
    found = Table(
        name=name,
        relation=relation,
        statistics=statistics,
        roles={column.name: column.role for column in understanding.columns},
        shape=understanding.shape,
    )
    found.keys = _keys(connection, found)
    return found


def described(table: Table, column: str) -> Described:
    """What a key names, by its own name, or by the file's where it is but called `id`."""
    words = role_names.tokens(column)
    guesses = role_names.guesses(column)
    if not guesses and role_names.is_identifier(column) and len(words) == 1:
        guesses = role_names.guesses(Path(table.name).stem)
    return next((KEYS[guess.role] for guess in guesses if guess.role in KEYS), "other")


def pairs(main: Table, other: Table) -> list[tuple[str, str, bool]]:
    """Columns of `main` that may look up those of `other`, likeliest first, and whether their names speak for it."""
    found = []
    for key in other.keys:
        of = described(other, key)
        for column in main.relation.columns:
            if not _may_be_key(main, column):
                continue
            role = KEYS.get(main.roles[column.name], "other")
            same = column.name.lower() == key.lower()
            named = same or (role == of != "other")
            known = role != "other" or role_names.is_identifier(column.name)
            if named or (known and "other" in (role, of)):
                found.append((not named, role == "other", not same, column.name, key))
    return [(column, key, not unnamed) for unnamed, _, _, column, key in sorted(found)]


def fits(match: Match, by_name: bool) -> bool:
    """Whether so many values meet that the columns mean the same."""
    if by_name:
        return match.matched > 0
    return match.named >= _FEWEST_BY_VALUES and match.met >= _BY_VALUES_ALONE * match.named


def meet(connection: duckdb.DuckDBPyConnection, column: str, rows: str, other: Table, key: str) -> Match:
    """How the values of an SQL expression over `rows`, what follows FROM, are found among another table's keys."""
    keys = f"SELECT DISTINCT {as_key(key)} AS v FROM {store.parquet(other.relation.path)}"
    counted = connection.execute(
        f"WITH k AS ({keys}) SELECT coalesce(sum(n), 0)::BIGINT, coalesce(sum(n) FILTER (k.v IS NOT NULL), 0)::BIGINT,"
        " count(*), count(k.v), (SELECT count(v) FROM k)"
        f" FROM (SELECT {column} AS v, count(*) AS n FROM {rows} WHERE {column} IS NOT NULL GROUP BY 1) m"
        " LEFT JOIN k USING (v)"
    ).fetchall()
    return Match(*counted[0])


def as_key(name: str, table: str = "") -> str:
    """SQL for a column as it is compared: numbers and texts alike."""
    return f"{table and table + '.'}{store.quote(name)}::VARCHAR"


def _keys(connection: duckdb.DuckDBPyConnection, table: Table) -> dict[str, int]:
    likely = [
        column.name
        for column in table.relation.columns
        if _may_be_key(table, column)
        and not any(guess.word in _NUMBERS_ROWS for guess in role_names.guesses(column.name))
        and table.statistics[column.name].distinct >= 0.8 * table.statistics[column.name].present
    ]
    if not likely:
        return {}
    counts = ", ".join(f"count(DISTINCT {store.quote(name)})" for name in likely)
    exact = connection.execute(f"SELECT {counts} FROM {store.parquet(table.relation.path)}").fetchall()[0]
    return {
        name: distinct
        for name, distinct in zip(likely, exact, strict=True)
        if distinct >= max(2, _ONE_ROW_EACH * table.relation.rows)
    }


def _may_be_key(table: Table, column: Column) -> bool:
    found = table.statistics[column.name]
    return column.type in ("integer", "text") and found.present > 1 and found.mean_length <= _LONGEST_KEY
