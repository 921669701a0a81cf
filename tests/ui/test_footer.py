"""Below every page: what is under way, and the ways to end it."""

from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtWidgets import QAbstractButton, QDialog, QLabel
from pytestqt.qtbot import QtBot

from intent_desktop.engine.job import Job
from intent_desktop.engine.jobs import InspectJob
from intent_desktop.engine.requests import Source, Training
from intent_desktop.events import Notice, Progress
from intent_desktop.messages import Note
from intent_desktop.ui import jobs
from intent_desktop.ui.jobs import RunningJob
from intent_desktop.ui.widgets.progress_strip import ProgressStrip
from intent_desktop.ui.window.footer import Footer
from intent_desktop.ui.workspace import Workspace


@pytest.fixture
def footer(qtbot: QtBot, workspace: Workspace) -> Footer:
    made = Footer(workspace)
    qtbot.addWidget(made)
    made.show()
    return made


def follow(workspace: Workspace, title: str, *, keeps: bool = False, work: Job | None = None) -> RunningJob:
    """A job under way that does nothing; `stopped` notes what it is asked."""
    stopped: list[str] = []
    number = f"job {len(workspace.jobs.running)}"
    bridge: Any = SimpleNamespace(submit=lambda *_: number, stop=lambda _, verb: stopped.append(verb))

    class Idle(RunningJob):
        def __init__(self) -> None:
            jobs.QObject.__init__(self, workspace)
            self.job, self.title, self.keeps = work, title, keeps  # type: ignore[assignment]
            self.progress, self.verb, self.device, self.running = None, "", "", True
            self._bridge, self.id, self.stopped = bridge, number, stopped

    job = Idle()
    workspace.jobs._running[job.id] = job
    workspace.jobs.changed.emit()
    return job


@pytest.fixture(autouse=True)
def ended(workspace: Workspace) -> Any:
    yield
    workspace.jobs._running.clear()
    workspace.jobs.changed.emit()


def texts(strip: ProgressStrip) -> list[str]:
    return [label.text() for label in strip.findChildren(QLabel) if label.isVisibleTo(strip)]


def test_a_training_is_not_discarded_without_a_question(
    qtbot: QtBot, footer: Footer, workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    stopped: list[str] = []
    monkeypatch.setattr(workspace.trainings, "stop", stopped.append)
    job = follow(workspace, "Training", keeps=True)
    strip = footer.tray.rows()[0]
    for answer, then in (("stay", []), ("confirm", ["discard"])):
        strip.discard.emit()
        box = footer.findChild(QDialog, "discard_question")
        assert box is not None
        button = box.findChild(QAbstractButton, answer)
        assert button is not None
        button.click()
        qtbot.waitUntil(lambda: footer.findChild(QDialog, "discard_question") is None)
        assert stopped == then
    assert not job.stopped  # type: ignore[attr-defined]
    strip.stop_and_keep.emit()
    assert job.stopped == ["keep"]  # type: ignore[attr-defined]


def test_what_has_nothing_to_lose_is_stopped_at_once(footer: Footer, workspace: Workspace) -> None:
    job = follow(workspace, "Scoring")
    footer.tray.rows()[0].discard.emit()
    assert job.stopped == ["discard"]  # type: ignore[attr-defined]


def test_every_job_is_listed_newest_first_and_each_can_be_stopped(
    footer: Footer, workspace: Workspace
) -> None:
    assert not footer.tray.isVisible()
    first, second = follow(workspace, "Training", keeps=True), follow(workspace, "Scoring")
    second.receive(Progress("score", 3, 4, 5.0))
    newest, older = footer.tray.rows()
    assert [text for text in texts(newest) if text] == ["Scoring", "75\u00a0%", "5\u00a0s left"]
    assert not older.isVisible()
    footer.tray.more.click()
    assert older.isVisible()
    older.stop_and_keep.emit()
    assert first.stopped == ["keep"]  # type: ignore[attr-defined]
    assert not second.stopped  # type: ignore[attr-defined]


def test_it_says_what_a_job_works_on(footer: Footer, workspace: Workspace) -> None:
    job = follow(workspace, "Training", keeps=True)
    note = Note("device_processor", {"threads": 2})
    job.receive(Notice(note))
    assert note.text() in texts(footer.tray.rows()[0])


def test_the_page_of_the_training_shows_it_alone_and_the_others_say_what_waits(
    footer: Footer, workspace: Workspace
) -> None:
    follow(workspace, "Training", keeps=True)
    training = Training(source=Source(paths=[]), question="purchase")
    for _ in range(2):
        workspace.trainings._queue.join(training)
    workspace.trainings.queue_changed.emit()
    assert footer.tray.queue.isVisible()
    assert "2" in footer.tray.queue.text()
    footer.tray.show_for("train")
    assert not footer.tray.isVisible()
    footer.tray.show_for("data")
    assert footer.tray.isVisible()
    workspace.trainings.clear_waiting()
    assert not footer.tray.queue.isVisible()


def test_the_first_reading_of_the_files_is_left_to_the_data_page(
    footer: Footer, workspace: Workspace, tmp_path: Path
) -> None:
    follow(workspace, "Reading the data", work=InspectJob(source=Source(paths=[]), work=tmp_path))
    footer.tray.show_for("data")
    assert footer.tray.rows() == []
    footer.tray.show_for("quality")
    assert len(footer.tray.rows()) == 1
    # A page that has data already offers no other way to stop.
    workspace.inspection.result = {}
    footer.tray.show_for("data")
    assert len(footer.tray.rows()) == 1
