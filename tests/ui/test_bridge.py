"""The way to the engine: never on the window's thread, and everything ends with it."""

import os
import time
from pathlib import Path
from typing import Any

import pytest
import shiboken6
from PySide6.QtCore import QObject, QThread
from pytestqt.qtbot import QtBot

from intent_desktop.data import store
from intent_desktop.engine.jobs import InspectJob
from intent_desktop.engine.requests import Source
from intent_desktop.messages import Note
from intent_desktop.ui.bridge import Bridge
from intent_desktop.ui.jobs import Jobs


@pytest.mark.parametrize("mode", ["process", "thread"])
def test_a_job_says_its_events_on_the_windows_thread(
    qtbot: QtBot, tmp_path: Path, visits: Path, mode: Any
) -> None:
    bridge = Bridge(mode)
    jobs = Jobs(bridge)
    said: list[bool] = []
    bridge.said.connect(lambda *_: said.append(QThread.currentThread() is bridge.thread()))
    job = jobs.start(InspectJob(source=Source(paths=[visits]), work=tmp_path / "work"), "Reading")
    with qtbot.waitSignal(job.finished, timeout=60_000) as finished:
        pass
    assert finished.args[0]["rows"] == 400
    assert said
    assert all(said)
    assert not jobs.running
    bridge.close()


def test_a_query_that_is_refused_is_told_in_words(qtbot: QtBot, bridge: Bridge) -> None:
    owner = QObject()
    told: list[Note] = []
    bridge.ask(owner, "page", lambda _: None, told.append, path="/nowhere.parquet", offset=0, limit=1)
    qtbot.waitUntil(lambda: bool(told), timeout=30_000)
    assert told[0].code == "file_refused"


def test_an_answer_for_somebody_who_is_gone_is_dropped(qtbot: QtBot, bridge: Bridge) -> None:
    owner = QObject()
    heard: list[int] = []
    bridge.perform(owner, lambda: 1, heard.append)
    shiboken6.delete(owner)
    stays = QObject()
    bridge.perform(stays, lambda: 2, heard.append)
    qtbot.waitUntil(lambda: bool(heard))
    assert heard == [2]


def test_an_error_in_small_work_is_told_and_the_next_work_goes_on(qtbot: QtBot, bridge: Bridge) -> None:
    owner = QObject()
    told: list[Note] = []
    heard: list[int] = []

    def fail() -> None:
        raise ZeroDivisionError("once")

    bridge.perform(owner, fail, heard.append, told.append)
    bridge.perform(owner, lambda: 7, heard.append)
    qtbot.waitUntil(lambda: heard == [7])
    assert told[0].code == "unexpected"


def test_closing_twice_is_harmless(qtbot: QtBot) -> None:
    bridge = Bridge("thread")
    bridge.close()
    bridge.close()


@pytest.mark.skipif(os.name == "nt", reason="no file without an end there")
def test_closing_ends_a_checksum_that_would_go_on(qtbot: QtBot) -> None:
    bridge = Bridge("thread")
    heard: list[object] = []
    bridge.perform(bridge, lambda: store.sha256(Path("/dev/zero"), bridge.watch.check), heard.append)
    bridge.perform(bridge, lambda: time.sleep(30), heard.append)
    time.sleep(0.2)
    begun = time.monotonic()
    bridge.close()
    assert time.monotonic() - begun < 3
    assert not heard


def test_a_job_that_has_ended_is_not_kept_by_the_engine(
    qtbot: QtBot, bridge: Bridge, tmp_path: Path, visits: Path
) -> None:
    jobs = Jobs(bridge)
    job = jobs.start(InspectJob(source=Source(paths=[visits]), work=tmp_path / "work"), "Reading")
    number = job.id
    with qtbot.waitSignal(job.ended, timeout=60_000):
        pass
    with pytest.raises(KeyError):
        bridge.stop(number, "discard")
