"""A person at a desktop of their own: a screen (Xvfb), a window manager, and the program; they see, click, drag and type.

Everything is done from outside, by the pointer and the keys (xdotool); clicks are counted.
"""

import json
import os
import shutil
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, Self

PROGRAMS = ("Xvfb", "openbox", "xdotool")
HERE = Path(__file__).parent
SOON, LONG = 30.0, 300.0
STEP_SECONDS = 0.02


def lacking() -> list[str]:
    """Programs of such a desktop that are not installed."""
    return [name for name in PROGRAMS if shutil.which(name) is None]


class Desktop:
    """A screen with the program on it, in a home folder of its own; closed at the end, when nothing of it is left."""

    def __init__(self, home: Path, size: tuple[int, int] = (1280, 720)):
        self.clicks = 0
        self.keys_pressed = 0
        self._home = home
        self._screen, self._display = _screen(size)
        self._environment = {
            **os.environ,
            "DISPLAY": self._display,
            "QT_QPA_PLATFORM": "xcb",
            "HOME": str(home),
            "XDG_CONFIG_HOME": str(home / ".config"),
            "XDG_DATA_HOME": str(home / ".local" / "share"),
        }
        self._manager = self._begin("openbox", "--config-file", str(HERE / "openbox.xml"))
        self._said = (home / "said.txt").open("w+")
        self._socket = str(home / "screen")
        self._program: subprocess.Popen[bytes] | None = None
        self._observer: socket.socket | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        if self._observer is not None:
            self._observer.close()
        for process in (self._program, self._manager, self._screen):
            if process is not None and process.poll() is None:
                process.send_signal(signal.SIGTERM)
                try:
                    process.wait(20)
                except subprocess.TimeoutExpired:
                    process.kill()
                    process.wait()
        self._said.close()

    def start(self, *paths: Path) -> None:
        """Start the program, and wait for its window."""
        command = [sys.executable, str(HERE / "observed.py"), self._socket, *map(str, paths)]
        self._program = subprocess.Popen(
            command, env=self._environment, stdout=self._said, stderr=subprocess.STDOUT
        )
        self._observer = self._connected()
        self.wait(lambda: self.sees("main_window"), "the window")

    def quit(self) -> int:
        """Close the window as its window manager does; returns the exit code."""
        assert self._program is not None
        self.press("alt+F4")
        return self.wait_until_ended()

    def wait_until_ended(self) -> int:
        """The exit code of the program that is about to end."""
        assert self._program is not None
        return self._program.wait(SOON)

    @property
    def said(self) -> str:
        """All that the program wrote to its terminal: nothing, where all is well."""
        self._said.flush()
        return Path(self._said.name).read_text(errors="replace")

    def look(self) -> dict[str, Any]:
        """What is on the screen now, see `observed.screen`."""
        assert self._program is not None
        assert self._observer is not None
        assert self._program.poll() is None, f"the program has ended: {self.said}"
        self._observer.sendall(b"?\n")
        answer = b""
        while not answer.endswith(b"\n"):
            part = self._observer.recv(1 << 16)
            assert part, f"the program has ended: {self.said}"
            answer += part
        return dict(json.loads(answer))

    def find(self, name: str) -> dict[str, Any] | None:
        """The widget, or the entry of an open menu, of that name."""
        now = self.look()
        found = [entry for entry in now["widgets"] if entry["name"] == name]
        found.sort(key=lambda entry: entry["at"] is None)
        if found:
            return dict(found[0])
        return next((dict(entry, enabled=True) for entry in now["actions"] if entry["name"] == name), None)

    def sees(self, name: str) -> bool:
        return self.find(name) is not None

    def text(self, name: str) -> str:
        """What is written on it."""
        found = self.find(name)
        assert found is not None, f"nothing is called {name}"
        return str(found["text"])

    def wait(self, condition: Callable[[], bool], what: str, seconds: float = SOON) -> None:
        """Look again and again until it is so; fails with what is there instead."""
        end = time.monotonic() + seconds
        while not condition():
            if time.monotonic() > end:
                names = sorted({entry["name"] for entry in self.look()["widgets"] if entry["at"]})
                raise AssertionError(f"{what} did not come; on the screen are {names}; said: {self.said}")
            time.sleep(0.1)

    def wait_for(self, name: str, seconds: float = SOON) -> None:
        """Until it is there and can be used."""
        self.wait(lambda: bool((self.find(name) or {}).get("enabled")), name, seconds)

    def click(self, name: str, seconds: float = SOON) -> None:
        """Click it once it is there, scrolled to where it is out of view."""
        self.wait_for(name, seconds)
        self._point_at(name)
        self._do("click", "1")
        self.clicks += 1

    def press(self, *keys: str) -> None:
        """Press keys, one after the other; a chord is written as in ctrl+Return."""
        self._do("key", "--delay", "30", *keys)
        self.keys_pressed += len(keys)

    def type(self, text: str) -> None:
        """Write a text where the focus is."""
        self._do("type", "--delay", "10", text)

    def tab_to(self, name: str, most: int = 120) -> None:
        """Press Tab until that has the focus."""
        for _ in range(most):
            if self.look()["focus"] == name:
                return
            self.press("Tab")
        raise AssertionError(f"{name} is not reached by Tab; the focus is at {self.look()['focus']}")

    def drag_in(self, paths: Sequence[Path], to: str) -> None:
        """Drag files from another program to a place in the window, and let go."""
        source = subprocess.Popen(
            [sys.executable, str(HERE / "drag_source.py"), *map(str, paths)],
            env=self._environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
        )  # fmt: skip
        with source:
            assert source.stdout is not None
            assert source.stdout.readline() == "ready\n"
            found = self.find(to)
            assert found is not None, f"nothing is called {to}"
            end_x, end_y = found["at"] or found["middle"]
            time.sleep(0.5)  # until the tile stands on the screen
            self._do("mousemove", "20", "20", "mousedown", "1")
            for step in range(21):
                x, y = 20 + (end_x - 20) * step // 20, 20 + (end_y - 20) * step // 20
                self._do("mousemove", str(x), str(y))
                time.sleep(STEP_SECONDS)
            self.wait_for_drop()
            self._do("mouseup", "1")
            self.clicks += 1
            assert source.stdout.readline() == "taken\n", "the files were not taken"
            self.wait(lambda: not self.sees(to), "what a drop brings about")
            source.terminate()

    def wait_for_drop(self) -> None:
        """Until the window says what letting go will do."""
        self.wait(lambda: self.sees("DropOverlay"), "the words that tell what a drop does")

    def picture(self, path: Path) -> None:
        """Save what the screen shows."""
        subprocess.run(["import", "-window", "root", str(path)], env=self._environment, check=True)

    def _point_at(self, name: str) -> None:
        for _ in range(60):
            found = self.find(name)
            assert found is not None, f"{name} has gone"
            if found["at"]:
                self._do("mousemove", *map(str, found["at"]))
                return
            # The wheel turns where the pointer is: over the middle of the page.
            self._do("mousemove", "800", "400", "click", "5" if found["middle"][1] > 400 else "4")
            time.sleep(0.05)
        raise AssertionError(f"{name} cannot be brought into view")

    def _do(self, *words: str) -> None:
        subprocess.run(["xdotool", *words], env=self._environment, check=True, timeout=SOON)

    def _begin(self, *command: str) -> subprocess.Popen[bytes]:
        quiet = subprocess.DEVNULL
        return subprocess.Popen(command, env=self._environment, stdout=quiet, stderr=quiet)

    def _connected(self) -> socket.socket:
        assert self._program is not None
        end = time.monotonic() + SOON
        while True:
            observer = socket.socket(socket.AF_UNIX)
            try:
                observer.connect(self._socket)
            except OSError:
                observer.close()
                assert self._program.poll() is None, f"the program did not start: {self.said}"
                assert time.monotonic() < end, "the program did not start in time"
                time.sleep(0.1)
            else:
                return observer


def _screen(size: tuple[int, int]) -> tuple[subprocess.Popen[bytes], str]:
    """A screen that nobody sees, and its name."""
    read, write = os.pipe()
    geometry = f"{size[0]}x{size[1]}x24"
    process = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", geometry, "-nolisten", "tcp"],
        pass_fds=(write,), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    os.close(write)
    with os.fdopen(read) as stream:
        number = stream.readline().strip()
    return process, f":{number}"
