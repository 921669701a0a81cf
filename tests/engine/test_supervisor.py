"""The supervisor's promises, in a child process, in a thread and inline: one end, quick stops, nothing left behind."""

import os
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path
from typing import Any, Literal

import psutil
import pytest
from toy_jobs import Count, Deaf, Fail, Glance, Niceness, Noise, QuickNiceness

from intent_desktop.engine import event_log
from intent_desktop.engine.child import NICENESS
from intent_desktop.engine.supervisor import Mode, Supervisor
from intent_desktop.events import (
    Cancelled,
    End,
    EpochEnd,
    Event,
    Failed,
    Finished,
    Notice,
    Progress,
    Started,
    Stopping,
)

MODES: list[Mode] = ["process", "thread", "inline"]
pytestmark = pytest.mark.usefixtures("nothing_left")


def supervisor(mode: Mode = "process", **options: Any) -> Supervisor:
    return Supervisor(mode=mode, jobs="toy_jobs", **options)


def wait_for(supervisor: Supervisor, job: str, kind: type[Event]) -> Event:
    return next(event for event in supervisor.follow(job) if isinstance(event, kind))


def gone(process: psutil.Process) -> bool:
    """Whether it ends within a second; where nobody buries orphans a dead one stays in the list."""
    for _ in range(100):
        if not process.is_running() or process.status() == psutil.STATUS_ZOMBIE:
            return True
        time.sleep(0.01)
    return False


@pytest.mark.parametrize("mode", MODES)
def test_jobs_run_one_after_the_other_and_each_ends_once(tmp_path: Path, mode: Mode) -> None:
    heard: list[tuple[str, Event]] = []
    with supervisor(mode, listen=lambda job, event: heard.append((job, event))) as engine:
        jobs = [
            engine.submit(Count(folder=tmp_path / "a", to=3)),
            engine.submit(Fail(folder=tmp_path / "b", way="bug")),
            engine.submit(Count(folder=tmp_path / "c", to=2)),
        ]
        ends = [engine.wait(job, 30) for job in jobs]
    assert [type(end) for end in ends] == [Finished, Failed, Finished]
    for job, folder in zip(jobs, "abc", strict=True):
        said = [event for name, event in heard if name == job]
        assert isinstance(said[0], Started)
        assert [event for event in said if isinstance(event, End)] == [said[-1]]
        assert event_log.read(tmp_path / folder) == said
    assert [name for name, event in heard if isinstance(event, Started)] == jobs


@pytest.mark.parametrize("mode", ["process", "thread"])
@pytest.mark.parametrize("verb", ["keep", "discard"])
def test_a_stop_is_told_within_a_second_and_obeyed(
    tmp_path: Path, mode: Mode, verb: Literal["keep", "discard"]
) -> None:
    with supervisor(mode) as engine:
        job = engine.submit(Count(folder=tmp_path, to=100_000, step_seconds=0.01))
        wait_for(engine, job, Progress)
        asked = time.monotonic()
        engine.stop(job, verb)
        wait_for(engine, job, Stopping)
        assert time.monotonic() - asked < 1
        end = engine.wait(job, 3)
    assert isinstance(end, Finished if verb == "keep" else Cancelled)
    logged = event_log.read(tmp_path)
    assert logged.count(Stopping(verb)) == 1
    assert logged[-1] == end


def test_an_inline_job_is_stopped_from_its_own_events() -> None:
    def listen(job: str, event: Event) -> None:
        if isinstance(event, Progress):
            engine.stop(job, "keep")

    with supervisor("inline", listen=listen) as engine:
        job = engine.submit(Count(to=1000))
        end = engine.wait(job)
    assert isinstance(end, Finished)
    assert end.result["reached"] == 1


@pytest.mark.parametrize("mode", ["process", "thread"])
def test_a_job_that_still_waits_is_cancelled_at_once(tmp_path: Path, mode: Mode) -> None:
    with supervisor(mode) as engine:
        first = engine.submit(Count(to=100_000, step_seconds=0.01))
        second = engine.submit(Count(folder=tmp_path, to=3))
        engine.stop(second, "keep")
        assert engine.wait(second, 1) == Cancelled()
        assert [type(event) for event in engine.follow(second)] == [Stopping, Cancelled]
        engine.stop(first, "discard")
        assert engine.wait(first, 3) == Cancelled()
    assert event_log.read(tmp_path) == [Stopping("keep"), Cancelled()]


@pytest.mark.parametrize("mode", ["process", "thread"])
def test_what_is_quick_does_not_wait_behind_a_training(tmp_path: Path, mode: Mode) -> None:
    with supervisor(mode) as engine:
        training = engine.submit(Count(folder=tmp_path, to=100_000, step_seconds=0.01))
        wait_for(engine, training, Progress)
        glances = [engine.submit(Glance(to=2)) for _ in range(2)]
        ends = [engine.wait(glance, 20) for glance in glances]
        assert [type(end) for end in ends] == [Finished, Finished]
        assert engine.wait(training, 0) is None
        engine.stop(training, "discard")
        assert engine.wait(training, 3) == Cancelled()


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere threads have no niceness of their own")
def test_a_training_lets_everything_else_go_first_with_all_its_threads_and_what_is_quick_does_not() -> None:
    own = os.getpriority(os.PRIO_PROCESS, 0)
    with supervisor(warm=["numpy"]) as engine:
        training, quick = (
            wait_for(engine, engine.submit(job), Finished) for job in (Niceness(), QuickNiceness())
        )
    assert isinstance(training, Finished)
    assert isinstance(quick, Finished)
    assert set(training.result["threads"]) == {max(own, NICENESS)}
    assert training.result["session"] in (None, NICENESS)
    assert set(quick.result["threads"]) == {own}


@pytest.mark.parametrize("mode", MODES)
def test_a_run_goes_on_from_its_checkpoint_where_that_is_asked_for(tmp_path: Path, mode: Mode) -> None:
    (tmp_path / "reached").write_text("2")
    with supervisor(mode) as engine:
        job = engine.submit(Count(folder=tmp_path, to=3), manner="resume")
        end = engine.wait(job, 30)
        said = list(engine.follow(job))
    assert isinstance(end, Finished)
    assert end.result["started_at"] == 3
    assert isinstance(said[0], Notice)
    assert said[0].note.code == "engine_resumed"
    assert not any(isinstance(event, Started) for event in said)


@pytest.mark.parametrize("mode", MODES)
def test_nothing_printed_breaks_the_events(mode: Mode, capfd: pytest.CaptureFixture[str]) -> None:
    with supervisor(mode) as engine:
        job = engine.submit(Noise())
        end = engine.wait(job, 30)
        said = list(engine.follow(job))
    assert end == Finished({"said": 20})
    assert len([event for event in said if isinstance(event, EpochEnd)]) == 20
    if mode == "process":
        assert capfd.readouterr().out == ""


@pytest.mark.parametrize("mode", MODES)
def test_every_way_to_fail_is_told_in_the_same_words(tmp_path: Path, mode: Mode) -> None:
    told = {
        "problem": "no_such_column",
        "undeclared": "unexpected",
        "bug": "unexpected",
        "memory": "out_of_memory",
        "disk": "disk_full_engine",
        "file": "file_refused",
        "exit": "unexpected",
        "not json": "unexpected",
    }
    with supervisor(mode) as engine:
        jobs = {way: engine.submit(Fail(folder=tmp_path / way, way=way)) for way in told}
        ends = {way: engine.wait(job, 60) for way, job in jobs.items()}
    codes = {way: end.note.code if isinstance(end, Failed) else end for way, end in ends.items()}
    assert codes == told
    assert {way: event_log.read(tmp_path / way)[-1] for way in told} == ends


@pytest.mark.parametrize("mode", MODES)
def test_what_has_ended_stays_to_be_read_and_needs_no_stop(tmp_path: Path, mode: Mode) -> None:
    heard: list[Event] = []
    with supervisor(mode, listen=lambda job, event: heard.append(event)) as engine:
        job = engine.submit(Count(folder=tmp_path, to=2))
        end = engine.wait(job, 30)
        engine.stop(job, "discard")
        assert engine.wait(job, 0) == end
        assert list(engine.follow(job)) == heard
        with pytest.raises(KeyError):
            engine.stop("job-17", "keep")
    assert not any(isinstance(event, Stopping) for event in heard)
    with pytest.raises(RuntimeError):
        engine.submit(Count())


def test_a_killed_job_goes_on_from_its_last_checkpoint(tmp_path: Path) -> None:
    with supervisor() as engine:
        job = engine.submit(Count(folder=tmp_path, to=6, dies_at=4))
        end = engine.wait(job, 30)
        said = list(engine.follow(job))
    assert isinstance(end, Finished)
    assert end.result["reached"] == 6
    assert end.result["started_at"] == 4
    assert [event.note.code for event in said if isinstance(event, Notice)] == ["engine_resumed"]
    assert event_log.read(tmp_path) == said


@pytest.mark.parametrize("resume", [True, False])
def test_a_job_that_dies_for_good_is_lost_and_its_log_says_so(tmp_path: Path, resume: bool) -> None:
    with supervisor() as engine:
        job = engine.submit(Count(folder=tmp_path, to=6, dies_at=4, dies_always=True), resume=resume)
        end = engine.wait(job, 30)
        after = engine.submit(Count(to=1))
        assert isinstance(engine.wait(after, 30), Finished)
    assert isinstance(end, Failed)
    assert end.note.code == "engine_lost"
    assert "SIGKILL" in end.note.text()
    assert "last words" in end.details
    assert event_log.read(tmp_path)[-1] == end


def test_a_deaf_job_is_killed_with_all_it_started_and_its_checkpoint_promoted(tmp_path: Path) -> None:
    with supervisor(grace={"keep": 1.0, "discard": 1.0}) as engine:
        job = engine.submit(Deaf(folder=tmp_path, grandchild=True))
        wait_for(engine, job, Progress)
        grandchild = psutil.Process(int((tmp_path / "grandchild").read_text()))
        engine.stop(job, "keep")
        end = engine.wait(job, 10)
        said = list(engine.follow(job))
    assert end == Finished({"promoted": 7})
    assert [event.note.code for event in said if isinstance(event, Notice)] == ["engine_promoted"]
    assert said[-3:-2] == [Stopping("keep")]
    assert gone(grandchild)
    assert event_log.read(tmp_path)[-1] == end


def test_a_deaf_job_without_a_checkpoint_has_nothing_to_keep(tmp_path: Path) -> None:
    with supervisor(grace={"keep": 1.0, "discard": 1.0}) as engine:
        job = engine.submit(Deaf(folder=tmp_path, saves=False))
        wait_for(engine, job, Progress)
        engine.stop(job, "keep")
        assert engine.wait(job, 10) == Cancelled()
    codes = [event.note.code for event in event_log.read(tmp_path) if isinstance(event, Notice)]
    assert codes == ["engine_nothing_to_keep"]


def test_discard_after_keep_counts_and_kills_a_deaf_job(tmp_path: Path) -> None:
    with supervisor(grace={"keep": 30.0, "discard": 0.5}) as engine:
        job = engine.submit(Deaf(folder=tmp_path))
        wait_for(engine, job, Progress)
        engine.stop(job, "keep")
        engine.stop(job, "discard")
        assert engine.wait(job, 5) == Cancelled()
    assert event_log.read(tmp_path)[-2:] == [Stopping("discard"), Cancelled()]


def test_closing_ends_a_running_job_and_leaves_it_resumable(tmp_path: Path) -> None:
    engine = supervisor()
    job = engine.submit(Deaf(folder=tmp_path, grandchild=True))
    waiting = engine.submit(Count())
    wait_for(engine, job, Progress)
    began = time.monotonic()
    engine.close()
    engine.close()
    assert time.monotonic() - began < 3
    assert engine.wait(job, 0) == Cancelled()
    assert engine.wait(waiting, 0) == Cancelled()
    assert not [event for event in event_log.read(tmp_path) if isinstance(event, End)]
    with pytest.raises(RuntimeError):
        engine.submit(Count())


def test_when_the_supervisor_is_killed_its_children_end_by_themselves(tmp_path: Path) -> None:
    program = (
        "import sys, time\n"
        "from pathlib import Path\n"
        "from toy_jobs import Count\n"
        "from intent_desktop.engine.supervisor import Supervisor\n"
        "engine = Supervisor(jobs='toy_jobs')\n"
        "job = engine.submit(Count(folder=Path(sys.argv[1]), to=100000, step_seconds=0.01))\n"
        "time.sleep(600)\n"
    )
    parent = subprocess.Popen([sys.executable, "-c", program, str(tmp_path)])
    try:
        while not (tmp_path / "reached").exists():
            time.sleep(0.02)
        children = psutil.Process(parent.pid).children(recursive=True)
        assert children
    finally:
        parent.kill()
        parent.wait()
    assert all(gone(child) for child in children)
    assert not [event for event in event_log.read(tmp_path) if isinstance(event, End)]


def test_killed_children_and_killed_supervisors_leave_no_temporary_files(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    with subprocess.Popen([sys.executable, "-c", ""]) as ended:
        ended.wait()
    for name in (f"intent-engine-{ended.pid}-x", "intent-engine-", "intent-engine-99999999999999999999-x"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "spilled").write_bytes(b"x")
    with supervisor(grace={"keep": 0.5, "discard": 0.5}) as engine:
        job = engine.submit(Deaf(folder=tmp_path / "run"))
        wait_for(engine, job, Progress)
        (spilling,) = tmp_path.glob(f"intent-engine-{os.getpid()}-*")
        (spilling / "spilled").write_bytes(b"x")
        engine.stop(job, "discard")
        engine.wait(job, 10)
    left = sorted(folder.name for folder in tmp_path.iterdir())
    assert left == ["intent-engine-", "intent-engine-99999999999999999999-x", "run"]


def test_a_warm_spare_takes_the_next_job_at_once() -> None:
    with supervisor(warm=["decimal"]) as engine:
        seconds = []
        for _ in range(2):
            time.sleep(1.5)
            began = time.monotonic()
            engine.wait(engine.submit(Count(to=1)), 30)
            seconds.append(time.monotonic() - began)
    assert min(seconds) < 0.5


def test_a_spare_that_died_meanwhile_is_replaced() -> None:
    with supervisor(warm=["decimal"]) as engine:
        while not psutil.Process().children():
            time.sleep(0.01)
        for child in psutil.Process().children():
            child.kill()
        assert isinstance(engine.wait(engine.submit(Count(to=1)), 30), Finished)


def test_many_threads_may_wait_and_stop_at_once(tmp_path: Path) -> None:
    with supervisor("thread") as engine:
        job = engine.submit(Count(to=100_000, step_seconds=0.01))
        ends: list[End | None] = []
        threads = [threading.Thread(target=lambda: ends.append(engine.wait(job, 10))) for _ in range(5)]
        threads += [threading.Thread(target=engine.stop, args=(job, "keep")) for _ in range(5)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        said = list(engine.follow(job))
    assert len(ends) == 5
    assert all(isinstance(end, Finished) for end in ends)
    assert said.count(Stopping("keep")) == 1


@pytest.mark.parametrize("mode", ["process", "thread"])
def test_a_listener_that_fails_does_not_stop_the_next_job(mode: Mode) -> None:
    def listen(job: str, event: Event) -> None:
        if job == "job-1":
            raise RuntimeError("a mistake in the window")

    with supervisor(mode, listen=listen) as engine:
        jobs = [engine.submit(Count(to=1)), engine.submit(Count(to=1))]
        ends = [engine.wait(job, 30) for job in jobs]
    assert [type(end) for end in ends] == [Failed, Finished]


def test_a_mode_that_is_none_is_refused() -> None:
    with pytest.raises(ValueError, match="no such mode"):
        Supervisor(mode="cluster")  # type: ignore[arg-type]
