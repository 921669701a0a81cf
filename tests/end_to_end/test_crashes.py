"""Trainings that are killed, stopped or interrupted: nothing saved is lost, and what was begun can be finished."""

import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest
from invocation import Outcome, command, here

from intent_desktop.engine import bundle, event_log
from intent_desktop.engine.jobs import TrainJob
from intent_desktop.engine.projects import Project
from intent_desktop.engine.protocol import ENGINE_CHILD
from intent_desktop.engine.requests import Source
from intent_desktop.engine.runs import Run
from intent_desktop.engine.supervisor import Supervisor
from intent_desktop.engine.training import Training
from intent_desktop.events import Cancelled, Checkpoint, EpochEnd, Event, Finished, Notice, Stopping

LONG = {"rounds": 20_000, "patience": 20_000, "bags": 1}
ASKED = ("--question", "purchase", "--role", "label=bought", "--model", "trees")


@pytest.fixture
def supervisor() -> Iterator[Supervisor]:
    with Supervisor() as started:
        yield started


def training(visits: Path, folder: Path, **options: int) -> TrainJob:
    asked = Training(
        source=Source(paths=[visits], roles={"bought": "label"}),
        question="purchase",
        model="trees",
        options={**LONG, **options},
    )
    return TrainJob(training=asked, data=folder / "data", run=folder / "runs" / "0001-purchase-trees")


def until_checkpoint(events: Iterator[Event], step: int = 1) -> Checkpoint:
    """Follow a job until it has saved the trees it is growing."""
    for event in events:
        assert not isinstance(event, Finished), "the training was over too soon"
        if isinstance(event, Checkpoint) and event.step >= step:
            return event
    raise AssertionError("no checkpoint")


def child() -> psutil.Process:
    """The process that runs the job."""
    return next(
        process for process in psutil.Process().children(recursive=True) if ENGINE_CHILD in process.cmdline()
    )


def test_a_killed_child_is_told_and_its_training_goes_on_from_the_last_checkpoint(
    supervisor: Supervisor, visits: Path, tmp_path: Path
) -> None:
    job = training(visits, tmp_path, rounds=800)
    number = supervisor.submit(job)
    events = supervisor.follow(number)
    reached = until_checkpoint(events, step=200).step
    child().kill()
    after = list(events)
    resumed = next(place for place, event in enumerate(after) if isinstance(event, Notice))
    assert after[resumed].note.code == "engine_resumed"
    steps = [event.epoch for event in after[resumed:] if isinstance(event, EpochEnd)]
    assert steps[0] > reached
    assert steps[-1] == 800
    assert isinstance(after[-1], Finished)
    assert bundle.read(Path(after[-1].result["bundle"])).question == "purchase"
    assert sum(isinstance(event, Finished) for event in event_log.read(job.run)) == 1


def test_stop_and_keep_delivers_the_best_so_far(supervisor: Supervisor, visits: Path, tmp_path: Path) -> None:
    number = supervisor.submit(training(visits, tmp_path))
    events = supervisor.follow(number)
    until_checkpoint(events)
    asked = time.monotonic()
    supervisor.stop(number, "keep")
    after = list(events)
    assert Stopping("keep") in after
    assert isinstance(after[-1], Finished)
    assert time.monotonic() - asked < 30
    assert Path(after[-1].result["bundle"]).is_file()
    assert after[-1].result["metrics"]["test"]["roc_auc"] > 0.6


def test_discard_ends_at_once_and_leaves_no_model(
    supervisor: Supervisor, visits: Path, tmp_path: Path
) -> None:
    job = training(visits, tmp_path)
    number = supervisor.submit(job)
    events = supervisor.follow(number)
    until_checkpoint(events)
    asked = time.monotonic()
    supervisor.stop(number, "discard")
    assert isinstance(list(events)[-1], Cancelled)
    assert time.monotonic() - asked < 5
    assert Run(job.run).state() == "cancelled"
    assert not Run(job.run).bundle_file.exists()


def test_what_was_begun_becomes_the_result_without_any_more_training(visits: Path, tmp_path: Path) -> None:
    job = training(visits, tmp_path)
    with Supervisor() as supervisor:
        events = supervisor.follow(supervisor.submit(job))
        reached = until_checkpoint(events).step
    assert Run(job.run).state() == "interrupted"
    result = job.promote()
    assert result is not None
    assert result["model"] == "trees"
    (trees,) = bundle.read(Path(result["bundle"])).models.values()
    grown = sum(text.count("Tree=") for text in trees.texts.values())
    assert 1 <= grown <= reached + 200  # a few rounds may have been saved after the one we were told of


def test_where_nothing_was_begun_there_is_nothing_to_promote(visits: Path, tmp_path: Path) -> None:
    assert training(visits, tmp_path).promote() is None


# The program in the terminal


def begin(visits: Path, project: Path, *words: object) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        command("train", visits, *ASKED, *words, "--out", project, "--json"),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        start_new_session=True,
    )


def ended(process: subprocess.Popen[bytes]) -> Outcome:
    out, err = process.communicate(timeout=60)
    return Outcome(process.returncode, out.decode(), err.decode())


def wait_for(project: Path, kind: type[Event], process: subprocess.Popen[bytes]) -> None:
    """Wait until the first run of the project has told such an event."""
    run = project / "runs" / "0001-purchase-trees"
    while not any(isinstance(event, kind) for event in event_log.read(run)):
        assert process.poll() is None, ended(process)
        time.sleep(0.02)


endless = ("--set", "rounds=200000", "--set", "patience=200000", "--set", "bags=1")
needs_signals = pytest.mark.skipif(sys.platform == "win32", reason="Ctrl-C is no signal there")


@needs_signals
def test_ctrl_c_keeps_the_best_so_far(visits: Path, tmp_path: Path) -> None:
    process = begin(visits, tmp_path / "project", *endless)
    wait_for(tmp_path / "project", EpochEnd, process)
    process.send_signal(signal.SIGINT)
    outcome = ended(process)
    assert Path(outcome.result["bundle"]).is_file()
    assert "Press Ctrl-C again to discard" in " ".join(outcome.err.split())


@needs_signals
def test_a_second_ctrl_c_discards(visits: Path, tmp_path: Path) -> None:
    process = begin(visits, tmp_path / "project", *endless)
    wait_for(tmp_path / "project", EpochEnd, process)
    process.send_signal(signal.SIGINT)
    wait_for(tmp_path / "project", Stopping, process)
    process.send_signal(signal.SIGINT)
    outcome = ended(process)
    assert (outcome.code, outcome.error["code"]) == (4, "cancelled")
    run = Run(tmp_path / "project" / "runs" / "0001-purchase-trees")
    assert run.state() == "cancelled"
    assert not run.bundle_file.exists()


@needs_signals
def test_what_a_killed_command_left_in_the_temporary_folder_is_cleared_up_by_the_next(
    visits: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    monkeypatch.setattr("tempfile.tempdir", None)
    process = begin(visits, tmp_path / "project")
    while not list(tmp_path.glob("intent-*")):
        assert process.poll() is None
        time.sleep(0.001)
    process.kill()
    process.communicate()
    assert list(tmp_path.glob("intent-*"))
    assert here("inspect", visits).code == 0
    assert not list(tmp_path.glob("intent-*"))


@needs_signals
def test_killed_at_twenty_random_moments_the_project_opens_and_its_runs_can_be_finished(
    visits: Path, tmp_path: Path
) -> None:
    generator = random.Random(7)
    project = tmp_path / "project"
    few = ("--set", "rounds=300", "--set", "patience=300", "--set", "bags=1")
    finished = 0
    for moment in range(20):
        process = begin(visits, project, *few)
        # Every fourth is killed as it starts; the others once there is a run to harm.
        if moment % 4:
            log = project / "runs"
            before = len(list(log.glob("*/events.jsonl")))
            while len(list(log.glob("*/events.jsonl"))) == before and process.poll() is None:
                time.sleep(0.01)
        time.sleep(generator.uniform(0, 1.5))
        os.killpg(process.pid, signal.SIGKILL)
        process.communicate()
        if not any(project.glob("*.intentproject")):
            continue
        opened = Project.open(project)
        assert opened.decisions.question in (None, "purchase")
        runs = opened.runs()
        assert [run.number for run in runs] == list(range(1, len(runs) + 1))
        assert all(run.state in ("interrupted", "finished") for run in runs)
        if moment % 4 == 1 and runs[-1].state == "interrupted":
            result = here("resume", runs[-1].folder).result
            assert bundle.read(Path(result["bundle"])).question == "purchase"
            assert Run(runs[-1].folder).state() == "finished"
            finished += 1
    assert finished >= 3
    assert here("train", visits, *ASKED, *few, "--out", project).code == 0
    assert not list(project.rglob(".*"))
