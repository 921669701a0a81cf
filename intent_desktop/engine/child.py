"""The child process: `intent-desktop --engine-child` runs one job, or answers queries, as its parent says.

Commands come in on standard input, a line of JSON each (`engine.protocol`). Events and replies go out on the original
standard output; descriptor 1 is turned to standard error before anything heavy is imported, so that a library that
prints cannot break the lines. When standard input closes, the parent is gone, and so is the child.
"""

import argparse
import collections
import contextlib
import faulthandler
import importlib
import os
import queue
import sys
import threading
import time
from collections.abc import Sequence
from pathlib import Path
from typing import IO

from intent_desktop.engine import protocol
from intent_desktop.engine.job import DEFAULT_MODULE, decoder_of
from intent_desktop.engine.runner import run
from intent_desktop.events import Event, Verb, to_line
from intent_desktop.training import gpu_engine

NICENESS = 10
_EXIT_ORPHANED = 70
_LAST_SECONDS = 0.5  # how long an idle child has to leave by itself once its input is closed
_IDLE_SECONDS = 2.0  # how long nothing is asked before the next module is imported ahead


class _Channel:
    """The original standard output. Where nobody reads it any more there is nothing left to work for."""

    def __init__(self) -> None:
        self._stream = os.fdopen(os.dup(1), "wb")
        self._lock = threading.Lock()
        os.dup2(2, 1)

    def write(self, line: bytes) -> None:
        try:
            with self._lock:
                self._stream.write(line)
                self._stream.flush()
        except OSError:
            _end_with_descendants()


class _Inbox(threading.Thread):
    """Reads commands while the main thread works: a stop takes effect at once, the rest waits its turn."""

    def __init__(self, stream: IO[bytes]):
        super().__init__(name="commands", daemon=True)
        self._stream = stream
        self._commands: queue.SimpleQueue[protocol.Run | protocol.Query | None] = queue.SimpleQueue()
        self.verb: Verb = ""

    def run(self) -> None:
        for line in self._stream:
            command = protocol.command_from_line(line)
            if isinstance(command, protocol.Stop):
                self.verb = command.verb
            else:
                self._commands.put(command)
        self._commands.put(None)
        time.sleep(_LAST_SECONDS)
        _end_with_descendants()

    def next(self, ahead: collections.deque[str]) -> protocol.Run | protocol.Query | None:
        """The next command; None once there will be none. While none comes, the modules `ahead` are imported, one at a time."""
        while ahead:
            with contextlib.suppress(queue.Empty):
                return self._commands.get(timeout=_IDLE_SECONDS)
            _import(ahead.popleft())
        return self._commands.get()


def main(arguments: Sequence[str]) -> int:
    """Serve the parent until it closes our standard input, or the one job is done."""
    parser = argparse.ArgumentParser(prog="intent-desktop --engine-child")
    parser.add_argument("--jobs", default=DEFAULT_MODULE, help="dotted name of the module that decodes jobs")
    parser.add_argument(
        "--warm", default="", help="modules to import before anything else, separated by commas"
    )
    parser.add_argument("--ahead", default="", help="modules to import later, while nothing is asked")
    parser.add_argument("--behind", action="store_true", help="let whatever else the computer does go first")
    options = parser.parse_args(arguments)

    if options.behind:
        _stand_back()
    channel = _Channel()
    faulthandler.enable(file=sys.stderr)
    inbox = _Inbox(sys.stdin.buffer)
    inbox.start()
    _watch_parent()
    gpu_engine.activate()
    for module in filter(None, options.warm.split(",")):
        _import(module)

    ahead = collections.deque(filter(None, options.ahead.split(",")))
    while (command := inbox.next(ahead)) is not None:
        if isinstance(command, protocol.Query):
            channel.write(protocol.to_line(_answer(command)))
            continue
        job = decoder_of(options.jobs)(bytes(command.job))

        def emit(event: Event) -> None:
            channel.write(to_line(event))

        run(job, emit, lambda: inbox.verb, command.manner)
        return 0
    return 0


def _stand_back() -> None:
    """Let the window, and what else the person works with, go first; where the system refuses, work as any other process.

    Threads inherit it, those of libraries as well, so that it comes before there are any.
    """
    import psutil

    with contextlib.suppress(OSError, psutil.Error):
        if sys.platform == "win32":
            psutil.Process().nice(psutil.BELOW_NORMAL_PRIORITY_CLASS)
            return
        os.setpriority(os.PRIO_PROCESS, 0, max(os.getpriority(os.PRIO_PROCESS, 0), NICENESS))
        if sys.platform == "linux":
            # Linux may weigh whole sessions against each other, and this process has one of its own.
            Path("/proc/self/autogroup").write_text(str(NICENESS))


def _import(module: str) -> None:
    # Who needs it will say what is wrong; libraries raise more than ImportError, such as OSError where one of the system's is missing.
    with contextlib.suppress(Exception):
        importlib.import_module(module)


def _answer(query: protocol.Query) -> protocol.Reply:
    from intent_desktop.engine.failures import failed
    from intent_desktop.engine.queries.answering import answer

    try:
        reply = protocol.Answer(query.number, answer(query.method, query.parameters))
        protocol.to_line(reply)
    except Exception as error:  # noqa: BLE001  (a query that fails must not end the process that answers the next)
        return protocol.Refusal(query.number, failed(error).note)
    return reply


def _watch_parent() -> None:
    """End when the parent has gone without closing our standard input (another process may hold it open)."""
    if os.name == "nt":  # there a parent's number never changes; the closed input has to do
        return
    parent = os.getppid()

    def watch() -> None:
        while os.getppid() == parent:
            time.sleep(1)
        _end_with_descendants()

    threading.Thread(target=watch, name="parent", daemon=True).start()


def _end_with_descendants() -> None:
    """End at once, and whatever this process has started; what was saved is complete, as all writes are atomic."""
    import psutil

    for process in psutil.Process().children(recursive=True):
        with contextlib.suppress(psutil.Error):
            process.kill()
    os._exit(_EXIT_ORPHANED)
