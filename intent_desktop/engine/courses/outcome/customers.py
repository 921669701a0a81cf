"""A run's `customers.parquet`: every test example with its answer, the delivered model's chance, and all its features.

The values stand there as people read them (numbers, texts of categories), and go back into the model's features from
there: for looking at one customer, and for asking what would be if something were different.
"""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from intent_desktop.data import store
from intent_desktop.examples.index import Examples, FeatureColumn, Features

FIRST_COLUMNS = ("id", "cutoff", "answer", "chance")


def write(path: Path, examples: Examples, chances: NDArray[np.float64]) -> None:
    """Write the examples in their order; `chances` (rows,) are those of the delivered model."""
    import pandas

    features = examples.features
    frame: dict[str, Any] = {
        "id": examples.identifiers,
        "cutoff": examples.cutoff,
        "answer": examples.label.astype(np.int8),
        "chance": chances,
    }
    numbers = features.numbers.shape[1]
    for place, (name, column) in enumerate(
        zip(column_names(features.columns), features.columns, strict=True)
    ):
        if column.kind == "number":
            frame[name] = features.numbers[:, place]
        else:
            frame[name] = pandas.Categorical.from_codes(
                features.codes[:, place - numbers], categories=pandas.Index(column.vocabulary)
            )
    # An unknown number is NaN among the features, and missing for whoever reads them.
    known = [
        f"CASE WHEN NOT isnan({store.quote(name)}) THEN {store.quote(name)} END AS {store.quote(name)}"
        if place < numbers
        else f"{store.quote(name)}::VARCHAR AS {store.quote(name)}"
        for place, name in enumerate(column_names(features.columns))
    ]
    listed = ", ".join([*map(store.quote, FIRST_COLUMNS), *known])
    with store.connect(path.parent) as connection, store.replacing(path) as temporary:
        connection.register("customers", pandas.DataFrame(frame))
        connection.execute(
            f"COPY (SELECT {listed} FROM customers) TO {store.literal(str(temporary))} (FORMAT parquet)"
        )


def column_names(columns: Sequence[FeatureColumn]) -> list[str]:
    """The features' columns in the file: their own names, but for those that would be there twice."""
    taken = {*FIRST_COLUMNS, "file_row_number"}  # the last is DuckDB's own
    names = []
    for column in columns:
        name = column.name
        while name.lower() in taken:
            name += "_"
        taken.add(name.lower())
        names.append(name)
    return names


def features_of(columns: Sequence[FeatureColumn], values: Sequence[Any]) -> Features:
    """One row's values (in the order of `columns`, None where missing) as the model reads them."""
    numbers = [
        np.nan if value is None else value
        for column, value in zip(columns, values, strict=True)
        if column.kind == "number"
    ]
    codes = [
        column.vocabulary.index(value) if value in column.vocabulary else -1
        for column, value in zip(columns, values, strict=True)
        if column.kind == "category"
    ]
    return Features(np.array([numbers], dtype=np.float32), np.array([codes], dtype=np.int32), columns)


def changed(columns: Sequence[FeatureColumn], values: Sequence[Any], changes: Mapping[str, Any]) -> list[Any]:
    """The values with those of some features (by name) replaced."""
    return [changes.get(column.name, value) for column, value in zip(columns, values, strict=True)]
