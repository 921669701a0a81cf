"""The tabular view of a labelled table: each column becomes a number, a category, or parts of its time.

Fitted on the training rows only and kept as a `TableRecipe`; training and scoring apply the same recipe through
the same SQL, so a row gets the same features wherever and in whatever order it stands.
"""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Literal

import msgspec
import numpy as np
from numpy.typing import NDArray

from intent_desktop.data import store
from intent_desktop.data.dataset import Column
from intent_desktop.events import Watch
from intent_desktop.examples.index import FeatureColumn, Features

if TYPE_CHECKING:  # the window counts features with this file, and does not load DuckDB
    import duckdb

FEATURE_VERSION = 1
LARGEST_VOCABULARY = 1000
RAREST_CATEGORY = 5
MODEL_ROLES = frozenset(
    {"feature", "category", "price", "amount", "quantity", "cost", "promotion", "rating", "place", "name"}
)
BLOCK_OF_COLUMNS = 200


class ColumnRecipe(msgspec.Struct, frozen=True, kw_only=True):
    """How one source column becomes features. `vocabulary` (categories) is what training saw often enough."""

    column: str
    kind: Literal["number", "boolean", "category", "clock"]
    vocabulary: list[str] = []


class TableRecipe(msgspec.Struct, frozen=True, kw_only=True):
    """All columns a model of a table reads, as parameters; never SQL."""

    version: int = FEATURE_VERSION
    columns: list[ColumnRecipe]

    def feature_columns(self) -> list[FeatureColumn]:
        """Names of the features this recipe makes, numbers first."""
        numbers = [FeatureColumn(name=name) for recipe in self.columns for name, _ in _numbers(recipe)]
        categories = [
            FeatureColumn(name=recipe.column, kind="category", vocabulary=recipe.vocabulary)
            for recipe in self.columns
            if recipe.kind == "category"
        ]
        return numbers + categories


def fit(
    connection: "duckdb.DuckDBPyConnection",
    table: str,
    columns: Sequence[Column],
    train_rows: str,
    exclude: Sequence[str] = (),
) -> TableRecipe:
    """Learn the recipe from the rows of `table` (an SQL table expression) that the SQL condition `train_rows` names.

    Columns without a modelling role, of one value, or of free text (too many values to learn from) are left out.
    """
    recipes = []
    for column in columns:
        if column.name in exclude or column.role not in MODEL_ROLES | {"time"}:
            continue
        kind = _kind(column)
        if kind == "category":
            vocabulary = _vocabulary(connection, table, column.name, train_rows)
            if len(vocabulary) >= 2:
                recipes.append(ColumnRecipe(column=column.name, kind=kind, vocabulary=vocabulary))
        elif kind is not None:
            recipes.append(ColumnRecipe(column=column.name, kind=kind))
    return TableRecipe(columns=_varying(connection, table, recipes, train_rows))


def build(
    connection: "duckdb.DuckDBPyConnection",
    table: str,
    recipe: TableRecipe,
    rows: int,
    watch: Watch,
    order: str = '"row"',
) -> Features:
    """The features of all rows of `table`, sorted by `order`. A column the table lacks counts as missing."""
    present = {row[0] for row in connection.execute(f"DESCRIBE SELECT * FROM {table}").fetchall()}
    numbers = [
        expression if item.column in present else "NULL"
        for item in recipe.columns
        for _, expression in _numbers(item)
    ]
    categories = [item for item in recipe.columns if item.kind == "category"]
    codes = []
    for position, item in enumerate(categories):
        if item.column not in present:
            codes.append("NULL")
            continue
        values = ", ".join(store.literal(value) for value in item.vocabulary)
        connection.execute(f"DROP TYPE IF EXISTS vocabulary_{position}")
        connection.execute(f"CREATE TYPE vocabulary_{position} AS ENUM ({values})")
        text = f"CAST({store.quote(item.column)} AS VARCHAR)"
        codes.append(f"enum_code(TRY_CAST({text} AS vocabulary_{position}))")
    return Features(
        _matrix(connection, table, numbers, rows, order, watch, np.float32, np.nan),
        _matrix(connection, table, codes, rows, order, watch, np.int32, -1),
        recipe.feature_columns(),
    )


def numeric(column: str) -> str:
    """SQL that takes a column as a finite number in single precision, NULL where it is none."""
    number = f"TRY_CAST(TRY_CAST({store.quote(column)} AS DOUBLE) AS FLOAT)"
    return f"CASE WHEN isfinite({number}) THEN {number} END"


def _kind(column: Column) -> Literal["number", "boolean", "category", "clock"] | None:
    if column.role == "time" and column.type != "time":
        return None
    return {
        "integer": "number",
        "number": "number",
        "boolean": "boolean",
        "time": "clock",
        "text": "category",
    }[column.type]  # type: ignore[return-value]


def _numbers(recipe: ColumnRecipe) -> list[tuple[str, str]]:
    """(feature name, SQL expression) of the number features of a column."""
    name = store.quote(recipe.column)
    if recipe.kind == "number":
        return [(recipe.column, numeric(recipe.column))]
    if recipe.kind == "boolean":
        return [(recipe.column, f"CAST(TRY_CAST({name} AS BOOLEAN) AS INTEGER)")]
    if recipe.kind == "clock":
        moment = f"TRY_CAST({name} AS TIMESTAMP)"
        return [
            (f"{recipe.column} (hour)", f"hour({moment})"),
            (f"{recipe.column} (weekday)", f"isodow({moment})"),
            (f"{recipe.column} (month)", f"month({moment})"),
        ]
    return []


def _vocabulary(
    connection: "duckdb.DuckDBPyConnection", table: str, column: str, train_rows: str
) -> list[str]:
    """The values of a column seen often enough in the training rows, commonest first; empty for free text."""
    value = f"CAST({store.quote(column)} AS VARCHAR)"
    found = connection.execute(
        f"SELECT {value} AS value, count(*) AS seen, sum(count(*)) OVER () AS total, count(*) OVER () AS kinds"
        f" FROM {table} WHERE {train_rows} AND {store.quote(column)} IS NOT NULL"
        f" GROUP BY 1 ORDER BY seen DESC, value LIMIT {LARGEST_VOCABULARY}"
    ).fetchall()
    if not found or found[0][3] > 0.5 * float(found[0][2]) > RAREST_CATEGORY:
        return []
    rarest = RAREST_CATEGORY if float(found[0][2]) > 100 else 1
    return [value for value, seen, _, _ in found if seen >= rarest]


def _varying(
    connection: "duckdb.DuckDBPyConnection", table: str, recipes: list[ColumnRecipe], train_rows: str
) -> list[ColumnRecipe]:
    """Drop number columns that hold one value only: nothing can be learnt from them."""
    kept = []
    for start in range(0, len(recipes), BLOCK_OF_COLUMNS):
        block = recipes[start : start + BLOCK_OF_COLUMNS]
        tests = [
            " OR ".join(f"min({expression}) < max({expression})" for _, expression in _numbers(recipe))
            for recipe in block
        ]
        sql = ", ".join(test or "true" for test in tests)
        varies = connection.execute(f"SELECT {sql} FROM {table} WHERE {train_rows}").fetchone()
        assert varies is not None
        kept += [recipe for recipe, keep in zip(block, varies, strict=True) if keep]
    return kept


def _matrix(
    connection: "duckdb.DuckDBPyConnection",
    table: str,
    expressions: list[str],
    rows: int,
    order: str,
    watch: Watch,
    dtype: type[np.generic],
    missing: float,
) -> NDArray[Any]:
    matrix = np.full((rows, len(expressions)), missing, dtype=dtype)
    for start in range(0, len(expressions), BLOCK_OF_COLUMNS):
        watch.check()
        watch.progress("features", start, len(expressions))
        block = expressions[start : start + BLOCK_OF_COLUMNS]
        sql_type = "FLOAT" if dtype == np.float32 else "INTEGER"
        chosen = ", ".join(f"CAST({sql} AS {sql_type}) AS c{index}" for index, sql in enumerate(block))
        found = connection.execute(f"SELECT {chosen} FROM {table} ORDER BY {order}").fetchnumpy()
        for index in range(len(block)):
            matrix[:, start + index] = store.filled(found[f"c{index}"], missing)
    return matrix
