"""The toy jobs, importable under the same name here and in the children; and two runs that have finished."""

import os
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest

HERE = str(Path(__file__).parent)
sys.path.insert(0, HERE)

import trained_runs  # noqa: E402  (found from here on)


@pytest.fixture(autouse=True)
def toy_jobs_for_children(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join(filter(None, [HERE, os.environ.get("PYTHONPATH")])))


@pytest.fixture
def nothing_left() -> Iterator[None]:
    """Fails the test when it leaves a thread or a process behind."""
    threads = set(threading.enumerate())
    yield
    left = [thread for thread in threading.enumerate() if thread not in threads]
    for thread in left:
        thread.join(timeout=2)
    assert not [thread for thread in left if thread.is_alive()]
    assert not psutil.Process().children(recursive=True)


@pytest.fixture(scope="session")
def visits_run(tmp_path_factory: pytest.TempPathFactory) -> trained_runs.Trained:
    return trained_runs.visits(tmp_path_factory.mktemp("project [汉字]"))


@pytest.fixture(scope="session")
def shop_run(tmp_path_factory: pytest.TempPathFactory) -> trained_runs.Trained:
    return trained_runs.shop(tmp_path_factory.mktemp("log"))
