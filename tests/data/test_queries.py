"""Queries that can be ended, and that say how far they are."""

import threading
import time

import duckdb
import pytest

from intent_desktop import events, messages
from intent_desktop.data import store
from intent_desktop.data.queries import interruptible

LONG = "SELECT count(DISTINCT hash(i) % 1000003) FROM range(4000000000) AS numbers(i)"
SHORT = "SELECT sum(hash(i) % 1003) FROM range(60000000) AS numbers(i)"


@pytest.mark.parametrize("verb", ["keep", "discard"])
def test_either_verb_ends_a_running_query_within_a_second(verb: events.Verb) -> None:
    asked = threading.Event()
    said: list[events.Event] = []
    watch = events.Watch(said.append, lambda: verb if asked.is_set() else "")
    with store.connect() as connection:
        timer = threading.Timer(0.3, asked.set)
        timer.start()
        started = time.monotonic()
        with pytest.raises(messages.Cancelled), interruptible(connection, watch):
            connection.execute(LONG)
        assert time.monotonic() - started < 2
        timer.join()
        assert connection.execute("SELECT 1").fetchall() == [(1,)], "the connection still works"
    assert said == [events.Stopping(verb)]


def test_a_query_says_its_progress_up_to_the_whole() -> None:
    said: list[events.Event] = []
    with store.connect() as connection, interruptible(connection, events.Watch(said.append), "counting"):
        connection.execute(SHORT)
    done = [event.done for event in said if isinstance(event, events.Progress)]
    assert done == sorted(done)
    assert done[-1] == 100


def test_an_error_inside_comes_out_as_it_is() -> None:
    with (
        store.connect() as connection,
        pytest.raises(duckdb.CatalogException),
        interruptible(connection, events.Watch()),
    ):
        connection.execute("SELECT * FROM nowhere")


def test_after_a_cancel_nothing_starts() -> None:
    watch = events.Watch(cancelled=lambda: "discard")
    with store.connect() as connection, pytest.raises(messages.Cancelled), interruptible(connection, watch):
        raise AssertionError("started all the same")
