"""Database connections that stay open from query to query: to open one takes longer than to read a page."""

import atexit
import contextlib
import threading
from collections import OrderedDict
from collections.abc import Iterator
from pathlib import Path

import duckdb

from intent_desktop.data import store
from intent_desktop.messages import Problem

_FOLDERS_KEPT = 3


class KeptDatabase:
    """One connection for each of the folders asked about last."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._open: OrderedDict[Path, tuple[duckdb.DuckDBPyConnection, contextlib.ExitStack]] = OrderedDict()
        atexit.register(self.close)

    @contextlib.contextmanager
    def cursor(self, path: Path) -> Iterator[duckdb.DuckDBPyConnection]:
        """A connection of the caller's own that can read the folder of that file."""
        folder = path.resolve().parent
        with self._lock:
            if folder not in self._open:
                closing = contextlib.ExitStack()
                self._open[folder] = closing.enter_context(store.connect(folder)), closing
            self._open.move_to_end(folder)
            while len(self._open) > _FOLDERS_KEPT:
                self._open.popitem(last=False)[1][1].close()
            cursor = self._open[folder][0].cursor()
        try:
            yield cursor
        finally:
            cursor.close()

    def close(self) -> None:
        """Close every connection."""
        with self._lock:
            while self._open:
                self._open.popitem()[1][1].close()


database = KeptDatabase()


def stamp(path: str) -> int:
    """Changes when a file is replaced, so that nothing remembered of the old one is used. Problem `file_refused`."""
    try:
        status = Path(path).stat()
    except OSError as error:
        raise Problem("file_refused", file=path, reason=error.strerror or str(error)) from error
    return hash((status.st_mtime_ns, status.st_size, status.st_ino))
