"""What a look-up table says of each customer, as features beside what they did.

It stands in every row of the customer's, as it was when the table was made; a date that lies after the cut-off counts as missing.
"""

import datetime
from typing import TYPE_CHECKING

import msgspec

from intent_desktop.data import store
from intent_desktop.data.dataset import ColumnType, Dataset

if TYPE_CHECKING:
    import duckdb

_MOST_VALUES = 200
# A text that hardly two customers share names them, and says nothing of others.
_NAMES_CUSTOMERS = 0.5
_SQL_TYPES: dict[ColumnType, str] = {"time": "TIMESTAMP", "boolean": "BOOLEAN", "text": "VARCHAR"}


class Attribute(msgspec.Struct, frozen=True, kw_only=True):
    """One column of a log that describes its customers. `vocabulary`: the commonest values of a text."""

    name: str
    type: ColumnType
    vocabulary: list[str] = []

    @property
    def feature(self) -> str:
        """What its feature is called."""
        since = "days since " if self.type == "time" else ""
        return f"{since}{self.name} of the customer"

    def known(self) -> str:
        """SQL for its value over the rows of one customer."""
        return f"min(TRY_CAST({store.quote(self.name)} AS {_SQL_TYPES.get(self.type, 'DOUBLE')}))"


def fit(
    connection: "duckdb.DuckDBPyConnection", dataset: Dataset, before: datetime.datetime
) -> list[Attribute]:
    """The attributes of a log's customers, with the texts of those seen before a moment."""
    found = []
    for column in dataset.columns:
        if column.of != "user" or column.role not in ("feature", "place", "sensitive"):
            continue
        if column.type != "text":
            found.append(Attribute(name=column.name, type=column.type))
            continue
        counted = connection.execute(
            f'SELECT CAST({store.quote(column.name)} AS VARCHAR) AS v, count(DISTINCT "user") FROM {store.parquet(dataset.path)}'
            f" WHERE time < ? AND v IS NOT NULL GROUP BY v ORDER BY 2 DESC, 1",
            [before],
        ).fetchall()
        users = sum(count for _, count in counted)
        if 2 <= len(counted) <= _NAMES_CUSTOMERS * users:
            values = [value for value, _ in counted[:_MOST_VALUES]]
            found.append(Attribute(name=column.name, type="text", vocabulary=values))
    return found


def numbers(attributes: list[Attribute]) -> list[tuple[str, str]]:
    """(name, SQL over `known` as attribute_0 …, with the parameter $cutoff) of each feature that is a number."""
    return [
        (one.feature, _days_since(f"attribute_{place}") if one.type == "time" else f"attribute_{place}")
        for place, one in enumerate(attributes)
        if one.type != "text"
    ]


def categories(attributes: list[Attribute]) -> list[tuple[str, list[str], str]]:
    """(name, vocabulary, SQL) of each feature that is a category; their types are attribute_0_values …"""
    return [
        (one.feature, one.vocabulary, f"enum_code(TRY_CAST(attribute_{place} AS attribute_{place}_values))")
        for place, one in enumerate(attributes)
        if one.type == "text"
    ]


def _days_since(moment: str) -> str:
    return f"(CASE WHEN {moment} < $cutoff THEN epoch_us($cutoff - {moment}) / 8.64e10 END)"
