"""Whether a display answers is found out before Qt, which ends the program where none does."""

import os
import shutil
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from intent_desktop import display

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there always is a display")
SILENT = ":7777"
"""No X server has that number."""


@pytest.fixture
def screen() -> Iterator[str]:
    """An X server that nobody sees."""
    if shutil.which("Xvfb") is None:
        pytest.skip("Xvfb is not installed")
    read, write = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", "640x480x24", "-nolisten", "tcp"],
        pass_fds=(write,),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    os.close(write)
    with os.fdopen(read) as stream:
        number = stream.readline().strip()
    yield f":{number}"
    server.terminate()
    server.wait()


@pytest.fixture
def compositor(tmp_path: Path) -> Iterator[str]:
    """A Wayland socket that is listened at."""
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind(str(tmp_path / "wayland-7"))
        listening.listen()
        yield "wayland-7"


def test_a_display_that_is_not_there_cannot_open_a_window(tmp_path: Path) -> None:
    assert not display.can_open({})
    assert not display.can_open({"DISPLAY": SILENT})
    assert not display.can_open({"WAYLAND_DISPLAY": "wayland-7", "XDG_RUNTIME_DIR": str(tmp_path)})
    assert not display.can_open({"QT_QPA_PLATFORM": "wayland;xcb", "DISPLAY": SILENT})


@pytest.mark.parametrize("platform", ["offscreen", "vnc:port=5901", "xcb;offscreen"])
def test_a_platform_of_qt_that_needs_no_display_can_open_one(platform: str) -> None:
    assert display.can_open({"QT_QPA_PLATFORM": platform, "DISPLAY": SILENT})


def test_an_x_server_that_answers_can_open_one_whatever_wayland_says(screen: str) -> None:
    assert display.can_open({"DISPLAY": screen})
    assert display.can_open({"DISPLAY": screen, "WAYLAND_DISPLAY": "gone"})
    assert not display.can_open({"DISPLAY": screen, "QT_QPA_PLATFORM": "wayland"})


def test_a_compositor_that_answers_can_open_one_whatever_x_says(compositor: str, tmp_path: Path) -> None:
    session = {"XDG_RUNTIME_DIR": str(tmp_path), "DISPLAY": SILENT}
    assert display.can_open({**session, "WAYLAND_DISPLAY": compositor})
    assert display.can_open({**session, "WAYLAND_DISPLAY": str(tmp_path / compositor)})
    assert not display.can_open({**session, "XDG_SESSION_TYPE": "wayland"}), "that is wayland-0"


def test_without_the_library_that_could_tell_the_start_goes_on(monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(name: str) -> None:
        raise OSError(name)

    monkeypatch.setattr(display.ctypes, "CDLL", missing)
    assert display.can_open({"DISPLAY": SILENT})


@pytest.mark.parametrize("engine", [[], ["--engine", "thread"]])
def test_the_start_names_the_display_that_does_not_answer_and_ends_in_order(engine: list[str]) -> None:
    kept = {
        name: value
        for name, value in os.environ.items()
        if name not in ("WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    }
    run = subprocess.run(
        [sys.executable, "-m", "intent_desktop", *engine],
        env={**kept, "DISPLAY": SILENT},
        capture_output=True,
        text=True,
    )
    assert run.returncode == 2
    assert run.stderr.startswith(f"No display answers at {SILENT}, so the window cannot open.")
