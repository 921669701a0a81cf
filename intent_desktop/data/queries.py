"""Long DuckDB queries that say how far they are and end when the user asks."""

import contextlib
import threading
from collections.abc import Iterator

import duckdb

from intent_desktop import messages
from intent_desktop.events import Watch

_POLL_SECONDS = 0.1


@contextlib.contextmanager
def interruptible(connection: duckdb.DuckDBPyConnection, watch: Watch, stage: str = "") -> Iterator[None]:
    """Run the queries inside so that the user can end them; with a `stage`, their progress is said in per cent.

    A second thread asks `watch` ten times a second and interrupts the query once the user chose either verb.
    Raises messages.Cancelled then, also where the query ended before the interruption reached it.
    """
    left = threading.Event()
    cancelled = threading.Event()

    def poll() -> None:
        while not left.wait(_POLL_SECONDS):
            if cancelled.is_set() or _wants_to_stop(watch):
                cancelled.set()
                connection.interrupt()
            elif stage:
                watch.progress(stage, min(max(connection.query_progress(), 0.0), 99.0), 100)

    watch.check()
    thread = threading.Thread(target=poll, name="query watch", daemon=True)
    thread.start()
    try:
        yield
    except duckdb.InterruptException:
        if cancelled.is_set():
            raise messages.Cancelled from None
        raise
    finally:
        left.set()
        thread.join()
    if cancelled.is_set():
        raise messages.Cancelled
    if stage:
        watch.progress(stage, 100, 100)


def _wants_to_stop(watch: Watch) -> bool:
    try:
        return watch.stopping()
    except messages.Cancelled:
        return True
