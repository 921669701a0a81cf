"""The only place that opens project files: DuckDB connections, atomic writes, fingerprints.

Encryption or another place for the data can come in here without the rest knowing.
"""

import contextlib
import hashlib
import os
import shutil
import tempfile
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import psutil

if TYPE_CHECKING:
    import duckdb
    from numpy.typing import NDArray

_BLOCK = 1 << 20
MEMORY_LIMIT = "INTENT_DESKTOP_MEMORY_LIMIT"
"""The environment's variable that holds how many bytes a connection may keep in memory."""
LEAST_MEMORY = 256_000_000
"""Bytes below which nothing of any size could be sorted."""
TEMPORARY = f"intent-engine-{os.getpid()}-"
"""How temporary folders begin, so that what a process that was killed has left is known as such and cleared up."""


@contextlib.contextmanager
def connect(*folders: Path, memory_bytes: int | None = None) -> "Iterator[duckdb.DuckDBPyConnection]":
    """A DuckDB connection in memory that can read and write below `folders` and nowhere else.

    It never reaches the network and cannot be reconfigured. It spills to a temporary folder of its own; at most
    `memory_bytes` (default: `memory_limit()`) stay in memory. Times are UTC.
    """
    import duckdb  # here, as NumPy below, so that the window opens without waiting for it to load

    limit = memory_bytes or memory_limit()
    spill = Path(tempfile.mkdtemp(prefix=TEMPORARY))
    connection = duckdb.connect(":memory:")
    try:
        connection.execute("SET autoinstall_known_extensions = false")
        connection.execute("SET autoload_known_extensions = false")
        connection.execute("SET TimeZone = 'UTC'")
        connection.execute(f"SET memory_limit = '{limit // 1_000_000}MB'")
        connection.execute("SET preserve_insertion_order = true")
        # DuckDB knows how far a query is only with its progress bar on; nothing is printed.
        connection.execute("SET enable_progress_bar_print = false")
        connection.execute("SET enable_progress_bar = true")
        connection.execute(f"SET temp_directory = {literal(str(spill))}")
        # DuckDB checks a file name before it resolves the escaped signs in it, so both forms are allowed.
        named = [str(folder.resolve()) for folder in folders]
        allowed = sorted({*named, *map(without_globs, named), str(spill)})
        connection.execute(f"SET allowed_directories = [{', '.join(map(literal, allowed))}]")
        connection.execute("SET enable_external_access = false")
        connection.execute("SET lock_configuration = true")
        yield connection
    finally:
        connection.close()
        shutil.rmtree(spill, ignore_errors=True)


def memory_limit() -> int:
    """Bytes that a connection may hold: what the environment names in `MEMORY_LIMIT`, within bounds, else what fits the machine."""
    named = os.environ.get(MEMORY_LIMIT, "")
    return allowed_memory(int(named)) if named.isdecimal() else fitting_memory()


def fitting_memory() -> int:
    """A quarter of the machine's memory, 1.5 GB at most, in bytes: what lies on disk is read from there just as well."""
    return min(int(1.5e9), psutil.virtual_memory().total // 4)


def allowed_memory(limit: int) -> int:
    """The limit itself, kept between what reading needs and three quarters of the machine; bytes."""
    return max(LEAST_MEMORY, min(limit, most_memory()))


def most_memory() -> int:
    """The most that may be allowed on this machine, in bytes: the system and the models need the rest."""
    return max(LEAST_MEMORY, psutil.virtual_memory().total * 3 // 4)


def quote(name: str) -> str:
    """A column or table name as an SQL identifier."""
    return '"' + name.replace('"', '""') + '"'


def literal(text: str) -> str:
    """A text as an SQL string."""
    return "'" + text.replace("'", "''") + "'"


def parquet(path: Path) -> str:
    """A Parquet file as an SQL table expression, its name taken as it stands (no glob)."""
    return f"read_parquet({literal(without_globs(str(path.resolve())))})"


def without_globs(path: str) -> str:
    """A path in which DuckDB takes `*`, `?` and `[` as themselves."""
    return "".join(f"[{letter}]" if letter in "*?[" else letter for letter in path)


def filled(values: Any, missing: float) -> "NDArray[Any]":
    """A column of `fetchnumpy()` as a plain array of the type of `missing`, which stands where it was NULL."""
    import numpy as np

    return np.ma.filled(np.ma.asarray(values).astype(type(missing)), missing)


def write_atomically(path: Path, content: bytes) -> None:
    """Write a file so that after a crash either the old or the new content is there, never a mixture."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with replacing(path) as temporary:
        temporary.write_bytes(content)


@contextlib.contextmanager
def replacing(path: Path) -> Iterator[Path]:
    """A temporary name beside `path`; on leaving without an error its file takes the place of `path`."""
    temporary = path.with_name(f".{path.name}.{os.getpid()}.partial")
    try:
        yield temporary
        with temporary.open("rb") as stream:
            os.fsync(stream.fileno())
        temporary.replace(path)
        _sync_folder(path.parent)
    finally:
        temporary.unlink(missing_ok=True)


def _sync_folder(folder: Path) -> None:
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def sha256(path: Path, check: Callable[[], object] = lambda: None) -> str:
    """Checksum of a file's content, in hexadecimal; `check` is called between its blocks and may raise to end it."""
    digest = hashlib.sha256()
    with path.open("rb", buffering=0) as stream:
        while block := stream.read(_BLOCK):
            digest.update(block)
            check()
    return digest.hexdigest()


def fingerprint(parts: Iterable[str]) -> str:
    """A short name for a combination of texts, the same on every machine."""
    return hashlib.sha256("\x1f".join(parts).encode()).hexdigest()[:16]
