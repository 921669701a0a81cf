"""Children of the window that are killed: it goes on, says what was lost, and the next request is answered."""

import os
import signal
import time
from pathlib import Path

import psutil
import pytest
from pytestqt.qtbot import QtBot

from intent_desktop.events import EpochEnd, Notice
from intent_desktop.ui.widgets import PagedTable
from intent_desktop.ui.window import MainWindow
from tests.ui.person import Person

QUERIES = "intent_desktop.engine.queries.pages"
pytestmark = pytest.mark.skipif(os.name == "nt", reason="there is no signal that cannot be heard")


@pytest.fixture
def person(qtbot: QtBot, window: MainWindow) -> Person:
    return Person(qtbot, window)


def children(*, queries: bool) -> list[psutil.Process]:
    """The child that answers queries, or those that do jobs."""
    found = []
    for child in psutil.Process().children():
        try:
            if child.status() != psutil.STATUS_ZOMBIE and (QUERIES in child.cmdline()) == queries:
                found.append(child)
        except psutil.Error:
            continue
    return found


def kill(processes: list[psutil.Process]) -> None:
    assert processes
    for process in processes:
        process.send_signal(signal.SIGKILL)


def learns(person: Person, visits: Path) -> None:
    """Until a network learns from the visits."""
    person.drop(visits)
    person.waits_for_reading()
    person.asks("purchase", "mlp")
    person.click("start_training")
    person.wait(lambda: epochs(person) > 0, "the first epoch")


def epochs(person: Person) -> int:
    return sum(isinstance(event, EpochEnd) for event in person.workspace.trainings.events)


def test_a_training_killed_once_goes_on_killed_twice_is_told_and_the_next_one_works(
    person: Person, visits: Path
) -> None:
    learns(person, visits)
    trainings = person.workspace.trainings
    before = epochs(person)
    kill(children(queries=False))
    person.wait(lambda: epochs(person) > before + 1, "an epoch of the training taken up again")
    notes = [event.note.code for event in trainings.events if isinstance(event, Notice)]
    assert "engine_resumed" in notes
    assert trainings.live is not None
    kill(children(queries=False))
    person.wait(lambda: trainings.live is None, "the end")
    assert trainings.outcome == "failed"
    assert trainings.failure is not None
    assert trainings.failure.note.code == "engine_lost"
    person.wait(lambda: person.sees("training_outcome"), "the message")
    said = person.find("training_outcome").text()  # type: ignore[attr-defined]
    assert trainings.failure.note.text() in said
    assert "Traceback" not in said
    person.window.show_page("model")
    person.click("model_linear")
    person.window.show_page("train")
    person.trains()


def test_a_reading_killed_for_good_is_told_and_works_when_asked_again(person: Person, visits: Path) -> None:
    inspection = person.workspace.inspection
    head, *rows = visits.read_bytes().splitlines(keepends=True)
    many = visits.with_name("many.csv")
    many.write_bytes(head + b"".join(rows) * 300)  # so that it is not read before anybody can kill the child
    person.drop(many)
    until = time.monotonic() + 30
    while inspection.problem is None and inspection.result is None and time.monotonic() < until:
        person.qtbot.wait(5)
        for process in children(queries=False):
            kill([process])
    assert inspection.problem is not None
    assert inspection.problem.code == "engine_lost"
    person.wait(lambda: person.sees("reading_problem"), "the message")
    person.click("try_again")
    person.waits_for_reading()


def test_a_table_goes_on_when_the_child_that_answers_it_is_killed(person: Person, visits: Path) -> None:
    preview = shows_rows(person, visits)
    kill(children(queries=True))
    assert far_row(person, preview, 9_000)
    assert far_row(person, preview, 3_000)


def test_a_table_whose_child_is_killed_at_every_request_says_so_and_works_afterwards(
    person: Person, visits: Path
) -> None:
    preview = shows_rows(person, visits)
    before = children(queries=True)
    before[0].suspend()
    preview.scrollTo(preview.model().index(9_000, 0))
    person.qtbot.wait(100)
    kill(before)
    until = time.monotonic() + 30
    while not person.window.notices.texts and time.monotonic() < until:
        for process in children(queries=True):
            kill([process])
        person.qtbot.wait(1)
    assert any("ended abruptly" in text for text in person.window.notices.texts)
    person.window.notices._banners[0].dismissed.emit()
    person.qtbot.wait(200)
    for banner in list(person.window.notices._banners):
        banner.dismissed.emit()
    assert far_row(person, preview, 3_000)


def shows_rows(person: Person, visits: Path) -> PagedTable:
    """The preview of ten thousand rows, the first of them there."""
    head, *rows = visits.read_text().splitlines()
    visits.write_text("\n".join([head, *rows * 25]) + "\n")
    person.drop(visits)
    person.waits_for_reading()
    preview = person.find("preview")
    assert isinstance(preview, PagedTable)
    person.wait(lambda: preview.paged_model().is_loaded(0), "the first rows")
    person.wait(lambda: not person.workspace.bridge.is_busy, "rest")
    return preview


def far_row(person: Person, preview: PagedTable, row: int) -> bool:
    """Scroll to a row and wait until it is there."""
    preview.scrollTo(preview.model().index(row, 0))
    person.wait(lambda: preview.paged_model().is_loaded(row), "the rows")
    return True
