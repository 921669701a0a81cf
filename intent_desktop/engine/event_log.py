"""A run's `events.jsonl`: every event of its stream, a line each, readable after a crash at any moment."""

import contextlib
import os
from collections.abc import Iterable
from pathlib import Path

import msgspec

from intent_desktop import events
from intent_desktop.events import AnyEvent, Event

FILE_NAME = "events.jsonl"
_WINDOW = 65_536


class EventLog:
    """Appends events to the log in a run's folder, each at once; close it, or use it as a context.

    The line that a crash left unfinished is cut off first, so that the next one does not grow on it.
    """

    def __init__(self, folder: Path):
        folder.mkdir(parents=True, exist_ok=True)
        path = folder / FILE_NAME
        _cut_unfinished_line(path)
        self._stream = path.open("ab", buffering=0)

    def append(self, event: Event) -> None:
        """Write one event; OSError where the disk refuses."""
        self._stream.write(events.to_line(event))

    def close(self) -> None:
        self._stream.close()

    def __enter__(self) -> "EventLog":
        return self

    def __exit__(self, *error: object) -> None:
        self.close()


def append(folder: Path | None, happened: Iterable[Event]) -> None:
    """Add events to the log of a run that has ended, if it has a folder and the disk lets us."""
    if folder is None:
        return
    with contextlib.suppress(OSError), EventLog(folder) as log:
        for event in happened:
            log.append(event)


def read(folder: Path) -> list[AnyEvent]:
    """The events of a run so far, oldest first; empty where there is no log.

    A line that is no event (cut short by a crash, or from a later version of the program) is left out.
    """
    try:
        content = (folder / FILE_NAME).read_bytes()
    except FileNotFoundError:
        return []
    found: list[AnyEvent] = []
    for line in content.splitlines():
        with contextlib.suppress(msgspec.DecodeError, UnicodeDecodeError):
            found.append(events.from_line(line))
    return found


def last(folder: Path) -> AnyEvent | None:
    """The newest event of a run, without reading the whole log; None where there is none."""
    try:
        with (folder / FILE_NAME).open("rb") as stream:
            size = stream.seek(0, os.SEEK_END)
            window = _WINDOW
            while True:
                start = max(0, size - window)
                stream.seek(start)
                lines = stream.read().split(b"\n")
                for line in reversed(lines if start == 0 else lines[1:]):
                    with contextlib.suppress(msgspec.DecodeError, UnicodeDecodeError):
                        return events.from_line(line)
                if start == 0:
                    return None
                window *= 8
    except FileNotFoundError:
        return None


def _cut_unfinished_line(path: Path) -> None:
    if not path.exists():
        return
    with path.open("rb+") as stream:
        end = stream.seek(0, os.SEEK_END)
        while end > 0:
            start = max(0, end - _WINDOW)
            stream.seek(start)
            line_end = stream.read(end - start).rfind(b"\n")
            if line_end >= 0:
                stream.truncate(start + line_end + 1)
                return
            end = start
        stream.truncate(0)
