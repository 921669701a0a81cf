"""Relations to test with: from a query, and from the real files."""

from collections.abc import Callable
from pathlib import Path

import pytest

from intent_desktop.data import reading, store
from intent_desktop.data.dataset import Column, ColumnType, Relation, SourceFile
from intent_desktop.events import Watch

MakeRelation = Callable[[str], Relation]
ReadReal = Callable[[str], Relation]

_TYPES: dict[str, ColumnType] = {
    "BIGINT": "integer", "DOUBLE": "number", "BOOLEAN": "boolean", "TIMESTAMP": "time", "VARCHAR": "text",
}  # fmt: skip


_STORED = {"INTEGER": "BIGINT", "HUGEINT": "BIGINT", "UBIGINT": "BIGINT", "DECIMAL": "DOUBLE"}


@pytest.fixture
def make_relation(tmp_path: Path) -> MakeRelation:
    """Turns a DuckDB query into a relation, as reading would have left it."""

    def make(query: str) -> Relation:
        path = tmp_path / "source.parquet"
        with store.connect(tmp_path) as connection:
            described = connection.execute(f"DESCRIBE {query}").fetchall()
            typed = [(name, _STORED.get(kind.split("(")[0], kind)) for name, kind, *_ in described]
            listed = ", ".join(f"{store.quote(name)}::{kind} AS {store.quote(name)}" for name, kind in typed)
            (rows,) = connection.execute(
                f"COPY (SELECT {listed} FROM ({query})) TO {store.literal(str(path))} (FORMAT parquet)"
            ).fetchone() or (0,)
        return Relation(
            path=path,
            rows=rows,
            columns=[Column(name=name, type=_TYPES[kind]) for name, kind in typed],
            files=[SourceFile(path="source.csv", bytes=0, sha256=store.fingerprint([query]))],
        )

    return make


@pytest.fixture(scope="session")
def read_real(real_data: Path, tmp_path_factory: pytest.TempPathFactory) -> ReadReal:
    """Reads a file of the real data by its name, once for all tests."""
    known: dict[str, Relation] = {}

    def read(name: str) -> Relation:
        if name not in known:
            known[name] = reading.read([real_data / name], tmp_path_factory.mktemp("real"), Watch())
        return known[name]

    return read
