"""The catalogue of items that recommendations are drawn from, and what is known of each: title, categories, price."""

import dataclasses
from collections.abc import Collection
from typing import Any

import duckdb
import msgspec
import numpy as np
from numpy.typing import NDArray

from intent_desktop.data.store import quote

CATEGORY_COLUMNS = ("category", "category_2", "category_3")


class _Document(msgspec.Struct, kw_only=True):
    names: list[str]
    titles: list[str] | None
    vocabularies: dict[str, list[str]]
    categories: dict[str, list[int]]
    prices: list[float | None] | None


@dataclasses.dataclass(frozen=True)
class Items:
    """Entry k - 1 stands for the item with code k; code 0 is no item, or one that is not here.

    `names`: the items' own names as texts, str (items,), in no order that means anything. `titles`: what people call them,
    None where the data do not say. `categories` int32 (items,) by category column: codes from 1 into `vocabularies[column]`,
    0 where missing. `prices` float32 (items,): the median, NaN where missing; None where the data hold no prices.
    """

    names: NDArray[np.object_]
    titles: NDArray[np.object_] | None = None
    categories: dict[str, NDArray[np.int32]] = dataclasses.field(default_factory=dict)
    vocabularies: dict[str, list[str]] = dataclasses.field(default_factory=dict)
    prices: NDArray[np.float32] | None = None

    def __len__(self) -> int:
        return len(self.names)

    def words(self, code: int) -> str:
        """What people call the item with that code, on one line: its title, else its name."""
        title = self.titles[code - 1] if self.titles is not None else None
        return " ".join(str(title or self.names[code - 1]).split())

    def codes(self, names: Collection[str]) -> NDArray[np.int32]:
        """The code of each name, int32 (names,); 0 for a name that is not here."""
        numbered = {name: code for code, name in enumerate(self.names, start=1)}
        return np.array([numbered.get(name, 0) for name in names], dtype=np.int32)

    def document(self) -> bytes:
        """All of it as JSON."""
        prices = None
        if self.prices is not None:
            prices = [None if np.isnan(price) else float(price) for price in self.prices]
        return msgspec.json.encode(
            _Document(
                names=self.names.tolist(),
                titles=None if self.titles is None else self.titles.tolist(),
                vocabularies=self.vocabularies,
                categories={name: codes.tolist() for name, codes in self.categories.items()},
                prices=prices,
            )
        )

    @staticmethod
    def from_document(content: bytes) -> "Items":
        """What `document` wrote. Raises msgspec.DecodeError or ValueError where it is damaged."""
        read = msgspec.json.decode(content, type=_Document)
        count = len(read.names)
        columns: list[list[Any]] = [*read.categories.values()]
        columns += [column for column in (read.titles, read.prices) if column is not None]
        if (
            any(len(column) != count for column in columns)
            or read.categories.keys() != read.vocabularies.keys()
        ):
            raise ValueError("a catalogue of items whose columns do not fit together")
        if any(len(set(names)) < len(names) for names in (read.names, *read.vocabularies.values())):
            raise ValueError("a catalogue with two codes for one item or category")
        for column, codes in read.categories.items():
            if any(not 0 <= code <= len(read.vocabularies[column]) for code in codes):
                raise ValueError("a catalogue of items with a category that has no name")
        return Items(
            np.array(read.names, dtype=object),
            None if read.titles is None else np.array(read.titles, dtype=object),
            {name: np.array(codes, dtype=np.int32) for name, codes in read.categories.items()},
            read.vocabularies,
            None
            if read.prices is None
            else np.array([np.nan if price is None else price for price in read.prices], dtype=np.float32),
        )


def catalogued(
    connection: duckdb.DuckDBPyConnection, table: str, condition: str, columns: Collection[str]
) -> Items:
    """The items among the rows of `table` (an SQL table expression) that meet `condition`.

    A title is the longest that the rows give (shorter ones are often notes on damage), a category the commonest; of equally
    long or common ones it is the last in the alphabet, so that the same rows always give the same catalogue.
    """
    categories = [name for name in CATEGORY_COLUMNS if name in columns]
    parts = ["item"]
    if "name" in columns:
        parts.append("max_by(name, (length(name), name)) AS title")
    if "price" in columns:
        parts.append("TRY_CAST(median(price) FILTER (price > 0) AS FLOAT) AS price")
    rows = f"FROM {table} WHERE {condition} AND item IS NOT NULL"
    commonest = "".join(
        f" LEFT JOIN (SELECT item, max_by({name}, (actions, {name})) AS {name}"
        f" FROM (SELECT item, {name}, count(*) AS actions {rows} AND {name} IS NOT NULL GROUP BY ALL) GROUP BY item) USING (item)"
        for name in map(quote, categories)
    )
    found = connection.execute(
        f"SELECT * FROM (SELECT {', '.join(parts)} {rows} GROUP BY item){commonest} ORDER BY hash(item), item"
    ).fetchnumpy()

    def texts(name: str) -> NDArray[np.object_]:
        return np.ma.filled(np.ma.asarray(found[name], dtype=object), "")

    vocabularies, codes = {}, {}
    for name in categories:
        values = texts(name)
        vocabularies[name] = sorted({value for value in values.tolist() if value})
        numbered = {value: code for code, value in enumerate(vocabularies[name], start=1)}
        codes[name] = np.array([numbered.get(value, 0) for value in values], dtype=np.int32)
    return Items(
        np.asarray(np.ma.getdata(found["item"]), dtype=object),
        texts("title") if "title" in found else None,
        codes,
        vocabularies,
        np.ma.filled(np.ma.asarray(found["price"], dtype=np.float32), np.nan) if "price" in found else None,
    )


def number_items(connection: duckdb.DuckDBPyConnection, items: Items) -> None:
    """Tables `catalogue_items` (item, code) and `catalogue_categories` (category, category_code) for joining."""
    import pandas

    tables = {
        "catalogue_items": ("item", "code", items.names.tolist()),
        "catalogue_categories": ("category", "category_code", items.vocabularies.get("category", [])),
    }
    for table, (name, code, values) in tables.items():
        frame = pandas.DataFrame({name: pandas.Series(values, dtype=object), code: range(1, len(values) + 1)})
        connection.register("to_number", frame)
        connection.execute(
            f"CREATE OR REPLACE TEMP TABLE {table} AS"
            f" SELECT {name}::VARCHAR AS {name}, {code}::INTEGER AS {code} FROM to_number"
        )
        connection.unregister("to_number")
