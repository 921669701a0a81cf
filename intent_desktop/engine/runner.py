"""Runs one job and guarantees its stream of events: it starts once and ends in exactly one end, whatever happens."""

import contextlib
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Literal

from intent_desktop import events, messages
from intent_desktop.engine.event_log import EventLog
from intent_desktop.engine.failures import failed
from intent_desktop.engine.job import Job
from intent_desktop.events import Cancelled, End, Event, Finished, Notice, Started, Verb, Watch
from intent_desktop.messages import Note

Manner = Literal["start", "resume", "promote"]


def run(
    job: Job,
    emit: Callable[[Event], None],
    cancelled: Callable[[], Verb] = lambda: "",
    manner: Manner = "start",
) -> End:
    """Run a job here and now; every event goes to its folder's `events.jsonl`, then to `emit`.

    `manner` "resume" goes on with a run whose process died, and "promote" makes its last checkpoint the result;
    both continue the stream that has already started. No exception of the job leaves this function.
    """
    stream = _Stream(emit)
    end: End = Cancelled()
    try:
        if job.folder is not None:
            stream.record_in(job.folder)
        if manner == "promote":
            end = _promoted(job, stream)
        else:
            stream.say(Notice(Note("engine_resumed")) if manner == "resume" else _started(job))
            end = Finished(job.perform(Watch(stream.say, cancelled)))
        events.to_line(end)  # a result that is not JSON is the job's mistake, to be found here
    except (messages.Cancelled, KeyboardInterrupt):
        end = Cancelled()
    except BaseException as error:  # noqa: BLE001  (every end must be told: this is the one place for it)
        end = failed(error)
    finally:
        stream.end(end)
    return end


def _started(job: Job) -> Started:
    return Started(job.name, job.folder.name if job.folder is not None else None)


def _promoted(job: Job, stream: "_Stream") -> End:
    result = job.promote()
    if result is None:
        stream.say(Notice(Note("engine_nothing_to_keep")))
        return Cancelled()
    stream.say(Notice(Note("engine_promoted")))
    return Finished(result)


class _Stream:
    """The events of one run, in one order for all threads; nothing is said after the end."""

    def __init__(self, emit: Callable[[Event], None]):
        self._emit = emit
        self._log: EventLog | None = None
        self._lock = threading.RLock()
        self._ended = False

    def record_in(self, folder: Path) -> None:
        self._log = EventLog(folder)

    def say(self, event: Event) -> None:
        with self._lock:
            if self._ended:
                return
            if self._log is not None:
                self._log.append(event)
            self._emit(event)

    def end(self, event: End) -> None:
        with self._lock:
            if self._log is not None:
                # The disk may be full; whoever listens is told the end all the same.
                with contextlib.suppress(OSError):
                    self._log.append(event)
                self._log.close()
            self._ended = True
            self._emit(event)
