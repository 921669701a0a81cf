"""Whatever a job does, its stream starts once and ends in exactly one end."""

from pathlib import Path
from typing import Any

import pytest
from toy_jobs import Count, Fail

from intent_desktop import messages
from intent_desktop.engine import event_log
from intent_desktop.engine.job import Job
from intent_desktop.engine.runner import run
from intent_desktop.events import (
    Cancelled,
    End,
    Event,
    Failed,
    Finished,
    Notice,
    Progress,
    Started,
    Stopping,
    Watch,
)


def test_a_job_that_finishes_starts_says_and_finishes(tmp_path: Path) -> None:
    said: list[Event] = []
    end = run(Count(folder=tmp_path / "0001-count", to=3), said.append)
    assert said[0] == Started("count", "0001-count")
    assert any(isinstance(event, Progress) for event in said)
    assert said[-1] is end
    assert isinstance(end, Finished)
    assert end.result["reached"] == 3
    assert event_log.read(tmp_path / "0001-count") == said


@pytest.mark.parametrize(
    ("way", "code", "exit_code"),
    [
        ("problem", "no_such_column", messages.EXIT_DATA),
        ("undeclared", "unexpected", messages.EXIT_OTHER),
        ("bug", "unexpected", messages.EXIT_OTHER),
        ("memory", "out_of_memory", messages.EXIT_OTHER),
        ("disk", "disk_full_engine", messages.EXIT_OTHER),
        ("file", "file_refused", messages.EXIT_OTHER),
        ("exit", "unexpected", messages.EXIT_OTHER),
        ("not json", "unexpected", messages.EXIT_OTHER),
    ],
)
def test_a_job_that_fails_says_why_and_keeps_the_traceback_aside(
    tmp_path: Path, way: str, code: str, exit_code: int
) -> None:
    said: list[Event] = []
    end = run(Fail(folder=tmp_path, way=way), said.append)
    assert isinstance(end, Failed)
    assert (end.note.code, end.exit_code) == (code, exit_code)
    assert "Traceback" in end.details
    assert "Traceback" not in end.note.text() + end.note.advice()
    assert [event for event in said if isinstance(event, End)] == [end]
    assert event_log.read(tmp_path)[-1] == end


def test_an_interrupt_from_the_keyboard_is_a_cancellation() -> None:
    assert run(Fail(way="interrupt"), lambda event: None) == Cancelled()


def test_keep_ends_with_what_there_is_and_discard_with_nothing() -> None:
    said: list[Event] = []
    kept = run(Count(to=1000, step_seconds=0.02), said.append, lambda: "keep" if len(said) > 2 else "")
    assert isinstance(kept, Finished)
    assert 0 < kept.result["reached"] < 1000
    assert Stopping("keep") in said
    assert run(Count(to=1000), said.append, lambda: "discard") == Cancelled()


def test_a_run_taken_up_again_goes_on_in_the_same_log(tmp_path: Path) -> None:
    (tmp_path / "reached").write_text("2")
    with event_log.EventLog(tmp_path) as log:
        log.append(Started("count"))
    with (tmp_path / "events.jsonl").open("ab") as stream:
        stream.write(b'{"event":"progress","sta')  # the moment of the crash
    end = run(Count(folder=tmp_path, to=5), lambda event: None, manner="resume")
    assert isinstance(end, Finished)
    assert end.result["started_at"] == 3
    logged = event_log.read(tmp_path)
    assert [type(event) for event in logged if isinstance(event, (Started, Notice, End))] == [
        Started,
        Notice,
        Finished,
    ]
    assert len(logged) == len((tmp_path / "events.jsonl").read_bytes().splitlines())


def test_nothing_is_said_after_the_end() -> None:
    class Talkative(Job, tag="talkative"):
        def perform(self, watch: Watch) -> dict[str, Any]:
            watches.append(watch)
            return {}

    watches: list[Watch] = []
    said: list[Event] = []
    run(Talkative(), said.append)
    watches[0].notice("engine_resumed")
    assert [type(event) for event in said] == [Started, Finished]


def test_a_folder_that_cannot_be_written_fails_the_job_with_its_name(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("")
    end = run(Count(folder=blocked / "run"), lambda event: None)
    assert isinstance(end, Failed)
    assert str(blocked) in end.note.text()


@pytest.mark.parametrize("size", [10, 70_000, 200_000])
def test_only_the_unfinished_last_line_is_cut(tmp_path: Path, size: int) -> None:
    with event_log.EventLog(tmp_path) as log:
        log.append(Started("one"))
    with (tmp_path / "events.jsonl").open("ab") as stream:
        stream.write(b"x" * size)
    with event_log.EventLog(tmp_path) as log:
        log.append(Started("two"))
    assert event_log.read(tmp_path) == [Started("one"), Started("two")]
