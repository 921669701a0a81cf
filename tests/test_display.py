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
from intent_desktop.messages import Note

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
    assert display.hindrance({}) is not None
    assert display.hindrance({"DISPLAY": SILENT}) is not None
    assert display.hindrance({"WAYLAND_DISPLAY": "wayland-7", "XDG_RUNTIME_DIR": str(tmp_path)}) is not None
    assert display.hindrance({"QT_QPA_PLATFORM": "wayland;xcb", "DISPLAY": SILENT}) is not None


@pytest.mark.parametrize(
    "platform", ["offscreen", "OFFSCREEN", "minimal:x", "xcb;offscreen", "foo;offscreen", ";offscreen"]
)
def test_a_platform_of_qt_that_needs_no_display_can_open_one(platform: str) -> None:
    assert display.hindrance({"QT_QPA_PLATFORM": platform, "DISPLAY": SILENT}) is None


def test_an_x_server_that_answers_can_open_one_whatever_wayland_says(screen: str) -> None:
    assert display.hindrance({"DISPLAY": screen}) is None
    assert display.hindrance({"DISPLAY": screen, "WAYLAND_DISPLAY": "gone"}) is None
    assert display.hindrance({"DISPLAY": screen, "QT_QPA_PLATFORM": "wayland-egl"}) is not None


def test_a_server_without_other_clients_is_still_there_after_it_was_asked(screen: str) -> None:
    assert [display.hindrance({"DISPLAY": screen}) for _ in range(50)] == [None] * 50


def test_a_compositor_that_answers_can_open_one_whatever_x_says(compositor: str, tmp_path: Path) -> None:
    session = {"XDG_RUNTIME_DIR": str(tmp_path), "DISPLAY": SILENT}
    assert display.hindrance({**session, "WAYLAND_DISPLAY": compositor}) is None
    assert display.hindrance({**session, "WAYLAND_DISPLAY": str(tmp_path / compositor)}) is None
    assert display.hindrance({**session, "XDG_SESSION_TYPE": "wayland"}) is not None, "that is wayland-0"


def test_without_the_library_that_could_tell_the_start_goes_on(monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(name: str) -> None:
        raise OSError(name)

    monkeypatch.setattr(display.ctypes, "CDLL", missing)
    assert display.hindrance({"DISPLAY": SILENT}) is None


@pytest.mark.parametrize("platform", ["foo", ";", " xcb", "汉", "foo;汉:x"])
def test_a_platform_that_qt_does_not_have_is_named(platform: str) -> None:
    found = display.hindrance({"QT_QPA_PLATFORM": platform, "DISPLAY": SILENT})
    assert found == Note("terminal_platform_unknown", {"platform": platform})


def test_a_platform_that_qt_may_find_elsewhere_is_not_refused(tmp_path: Path) -> None:
    assert display.hindrance({"QT_QPA_PLATFORM": "foo", "QT_PLUGIN_PATH": str(tmp_path)}) is None


def test_a_platform_s_display_is_asked_however_its_name_is_spelt() -> None:
    found = display.hindrance({"QT_QPA_PLATFORM": "XCB", "DISPLAY": SILENT})
    assert found == Note("terminal_display_silent", {"displays": [SILENT]})


def test_a_long_name_of_a_display_is_told_shortened() -> None:
    found = display.hindrance({"DISPLAY": ":" + "9" * 10_000})
    assert found is not None
    assert len(found.text()) < 200


def test_a_library_that_a_platform_lacks_is_named(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """The platform is Qt's own, but the name of one library in it is another one's."""
    real = display._plugins()["offscreen"]
    folder = tmp_path / "plugins" / "platforms"
    folder.mkdir(parents=True)
    (tmp_path / "lib").symlink_to(real.parents[2] / "lib")
    lacking = folder / real.name
    lacking.write_bytes(real.read_bytes().replace(b"libQt6Gui.so.6", b"libQt6Gux.so.6"))
    environment = {"QT_QPA_PLATFORM": "offscreen"}
    assert display.hindrance(environment) is None
    monkeypatch.setattr(display, "_plugins", lambda: {"offscreen": lacking})
    assert display.hindrance(environment) == Note("terminal_library_missing", {"library": "libQt6Gux.so.6"})


def test_the_packaged_program_names_the_library_too(monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(name: str) -> None:
        text = "libxcb-cursor.so.0: cannot open shared object file: No such file or directory"
        raise OSError(
            f"Failed to load {name!r}. It was not found when the application was frozen."
        ) from OSError(text)

    monkeypatch.setattr(display.ctypes, "CDLL", missing)
    found = display.hindrance({"DISPLAY": SILENT})
    assert found == Note("terminal_library_missing", {"library": "libxcb-cursor.so.0"})


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


def test_the_start_names_a_platform_that_qt_does_not_have_and_ends_in_order() -> None:
    run = subprocess.run(
        [sys.executable, "-m", "intent_desktop"],
        env={**os.environ, "QT_QPA_PLATFORM": "foo"},
        capture_output=True,
        text=True,
    )
    assert run.returncode == 2
    assert run.stderr.startswith("QT_QPA_PLATFORM is “foo”")
