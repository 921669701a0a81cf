"""A child process as its parent holds it: start it, tell it things, read its lines, end it with all it started."""

import collections
import contextlib
import os
import queue
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import IO

import psutil

from intent_desktop.data import store
from intent_desktop.engine import protocol

_DETAIL_LINES = 200
_TEMPORARY = "intent-engine-"
_TERMS = "INTENT_"


def remove_abandoned_files() -> None:
    """Clear up what processes of this program that were killed have left in the temporary folder."""
    for folder in Path(tempfile.gettempdir()).glob(_TEMPORARY + "*"):
        owner = folder.name.removeprefix(_TEMPORARY).split("-")[0]
        with contextlib.suppress(ValueError, OverflowError, OSError):  # others may put what they like there
            if not psutil.pid_exists(int(owner)):
                shutil.rmtree(folder, ignore_errors=True)


def terms() -> dict[str, str]:
    """What a child that begins now is told by the environment, such as the GPU engine to use; one begun under others is not used again."""
    told = {name: value for name, value in os.environ.items() if name.startswith(_TERMS)}
    return told | {store.MEMORY_LIMIT: str(store.memory_limit())}


def program() -> list[str]:
    """The command that starts this program once more; frozen, by the executable that always has standard streams."""
    if getattr(sys, "frozen", False):
        started = Path(sys.executable)
        return [str(started.with_name(f"intent-desktop-console{started.suffix}"))]
    # -P keeps the folder the user happens to stand in off the import path: it may hold anybody's files.
    return [sys.executable, "-P", "-m", "intent_desktop"]


class ChildProcess:
    """One `engine.child`. OSError from the constructor where the system gives no more processes.

    `warm`: modules that it imports before all else, `ahead`: later, while nothing is asked of it. `environment`: variables that it
    is told besides those of this process, or in their place. `behind`: whatever else the computer does goes first.
    """

    def __init__(
        self,
        jobs: str,
        warm: Sequence[str] = (),
        environment: Mapping[str, str] = {},
        ahead: Sequence[str] = (),
        *,
        behind: bool = False,
    ):
        # A child that is killed cannot clear up what it has spilled to disk, so it spills where we can.
        self._temporary = Path(tempfile.mkdtemp(prefix=f"{_TEMPORARY}{os.getpid()}-"))
        places = dict.fromkeys(("TMPDIR", "TEMP", "TMP"), str(self._temporary))
        self._process = subprocess.Popen(
            [
                *program(),
                protocol.ENGINE_CHILD,
                "--jobs",
                jobs,
                "--warm",
                ",".join(warm),
                "--ahead",
                ",".join(ahead),
                *(["--behind"] if behind else []),
            ],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env={**os.environ, **places, **environment},
            start_new_session=True,  # Ctrl-C in the terminal is for the parent to pass on
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        self.terms = terms()
        self._killed = False
        self._lines: queue.SimpleQueue[bytes] = queue.SimpleQueue()
        self._complaints: collections.deque[bytes] = collections.deque(maxlen=_DETAIL_LINES)
        self._readers = [
            self._reader(self._process.stdout, self._lines.put),
            self._reader(self._process.stderr, self._complaints.append),
        ]

    @property
    def pid(self) -> int:
        return self._process.pid

    def alive(self) -> bool:
        return self._process.poll() is None

    def send(self, command: protocol.Command) -> None:
        """Tell the child something; where it has died, that shows when its lines are read."""
        assert self._process.stdin is not None
        with contextlib.suppress(OSError, ValueError):
            self._process.stdin.write(protocol.to_line(command))
            self._process.stdin.flush()

    def read(self, seconds: float) -> bytes | None:
        """The next line, waiting for it that long; None where there is none yet."""
        try:
            return self._lines.get(timeout=max(0.0, seconds))
        except queue.Empty:
            return None

    def silent(self) -> bool:
        """Whether the child has died and everything that it said has been read."""
        if self.alive():
            return False
        # A process that it left behind may hold the pipe open, so its end is not waited for without limit.
        self._readers[0].join(timeout=1)
        return self._lines.empty()

    def how_it_ended(self) -> str:
        """In words for "Copy details": a signal's name, or the exit status."""
        status = self._process.poll()
        if status is None:
            return "still running"
        if status < 0:
            with contextlib.suppress(ValueError):
                return signal.Signals(-status).name
        return f"exit status {status}"

    def complaints(self) -> str:
        """The last lines that it, or a library in it, wrote to standard error."""
        self._readers[1].join(timeout=0.2)
        return b"".join(list(self._complaints)).decode(errors="replace")

    def finish(self, seconds: float, hurried: Callable[[], bool] = lambda: False) -> None:
        """Let it end by itself for that long, or until `hurried`, then end it with everything it has started."""
        with contextlib.suppress(OSError):
            if self._process.stdin is not None:
                self._process.stdin.close()
        deadline = time.monotonic() + seconds
        while self.alive() and time.monotonic() < deadline and not hurried():
            time.sleep(0.01)
        self.kill()

    def kill(self) -> None:
        """End it and everything it has started, now. Once is enough: its number may be another process's afterwards."""
        if self._killed:
            return
        self._killed = True
        tree = self._descendants()
        if os.name != "nt":
            # Reaches those whose own parent has died before. The session is the child's own.
            with contextlib.suppress(ProcessLookupError, PermissionError):
                os.killpg(self._process.pid, signal.SIGKILL)
        for process in tree:
            with contextlib.suppress(psutil.Error):
                process.kill()
        self._process.kill()
        self._process.wait()
        streams = (self._process.stdout, self._process.stderr)
        for reader, stream in zip(self._readers, streams, strict=True):
            reader.join(timeout=2)
            if stream is not None and not reader.is_alive():
                stream.close()
        if self._process.stdin is not None:
            with contextlib.suppress(OSError):
                self._process.stdin.close()
        shutil.rmtree(self._temporary, ignore_errors=True)

    def _descendants(self) -> list[psutil.Process]:
        with contextlib.suppress(psutil.Error):
            return psutil.Process(self._process.pid).children(recursive=True)
        return []

    def _reader(self, stream: IO[bytes] | None, take: Callable[[bytes], None]) -> threading.Thread:
        assert stream is not None

        def read() -> None:
            with contextlib.suppress(OSError, ValueError):
                for line in stream:
                    take(line)

        thread = threading.Thread(target=read, name=f"engine child {self._process.pid}", daemon=True)
        thread.start()
        return thread
