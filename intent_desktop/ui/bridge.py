"""The window's way to the engine: a supervisor and its queries on a thread of their own, never on the window's."""

import dataclasses
import itertools
import queue
from collections.abc import Callable, Sequence
from typing import Any, Literal

import shiboken6
from PySide6.QtCore import QObject, QThread, Signal, Slot

from intent_desktop.engine.failures import failed
from intent_desktop.engine.job import Job
from intent_desktop.engine.supervisor import HEAVY_LIBRARIES, Mode, Supervisor
from intent_desktop.events import Watch
from intent_desktop.messages import Note, Problem

QUERY_SECONDS = 10.0


@dataclasses.dataclass(frozen=True)
class _Asked:
    """Something to be done away from the window's thread, and who wants to know."""

    number: int
    perform: Callable[[], Any]


@dataclasses.dataclass(frozen=True)
class _Waiting:
    owner: QObject
    answered: Callable[[Any], None]
    refused: Callable[[Note], None]


class Bridge(QObject):
    """Lives on the window's thread. Jobs and queries go out from here and come back as signals and calls, here.

    `said(job_id, event)` repeats every event of every job. `refused(note)` tells what a query could not do, where
    whoever asked has no words for it themselves.
    """

    said = Signal(str, object)
    refused = Signal(object)

    def __init__(
        self,
        mode: Mode = "process",
        parent: QObject | None = None,
        *,
        warm: Sequence[str] = HEAVY_LIBRARIES,
    ):
        """`warm`: modules that a spare child imports ahead, so that a training begins at once."""
        super().__init__(parent)
        self.watch = Watch(cancelled=lambda: "discard" if self._worker.closing else "")
        """For work under `perform` that may take long: it ends with the window."""
        self._numbers = itertools.count(1)
        self._waiting: dict[int, _Waiting] = {}
        self._supervisor = Supervisor(self.said.emit, mode, warm=warm)
        self._worker = _Worker()
        self._worker.answered.connect(self._on_answered)
        self._worker.refused.connect(self._on_refused)
        self._thread = QThread()
        self._thread.setObjectName("engine bridge")
        self._worker.moveToThread(self._thread)
        self._thread.started.connect(self._worker.work)
        self._thread.start()

    def submit(self, job: Job, manner: Literal["start", "resume"] = "start") -> str:
        """Hand a job to the engine; its id comes back at once and its events through `said`."""
        return self._supervisor.submit(job, manner=manner)

    def stop(self, job_id: str, verb: Literal["keep", "discard"]) -> None:
        """Ask a job to stop; it says `Stopping` at once and its end when it has ended."""
        self._supervisor.stop(job_id, verb)

    def forget(self, job_id: str) -> None:
        """Let go of a job that has ended and of all that it has said."""
        self._supervisor.forget(job_id)

    def ask(
        self,
        owner: QObject,
        method: str,
        answered: Callable[[Any], None],
        refused: Callable[[Note], None] | None = None,
        *,
        seconds: float = QUERY_SECONDS,
        **parameters: Any,
    ) -> None:
        """Ask the engine a query; `answered` is called on the window's thread, unless `owner` is gone by then."""
        self.perform(owner, lambda: self.query(method, seconds=seconds, **parameters), answered, refused)

    def query(self, method: str, *, seconds: float = QUERY_SECONDS, **parameters: Any) -> Any:
        """The answer to a query, waiting for it: only for what `perform` does, away from the window's thread.

        Problem: what the query has to tell.
        """
        return self._supervisor.query(method, seconds=seconds, **parameters)

    def perform(
        self,
        owner: QObject,
        work: Callable[[], Any],
        answered: Callable[[Any], None],
        refused: Callable[[Note], None] | None = None,
    ) -> None:
        """Do something that reads or writes files, away from the window's thread; answers as `ask` does.

        One thing is done after the other: what may take long heeds `watch`.
        """
        number = next(self._numbers)
        self._waiting[number] = _Waiting(owner, answered, refused or self.refused.emit)
        self._worker.asked.put(_Asked(number, work))

    def renew(self) -> None:
        """Begin the engine's processes anew where what they are told by the settings has changed; what runs, runs on to its end."""
        self.perform(self, self._supervisor.renew, lambda _: None)

    @property
    def is_closing(self) -> bool:
        """Whether the engine is ending: nothing new can be begun."""
        return self._worker.closing

    @property
    def is_busy(self) -> bool:
        """Whether an answer is still to come."""
        return bool(self._waiting)

    def close(self) -> None:
        """End the engine and its thread, in about three seconds at most; what still waits for an answer gets none.

        May be called twice.
        """
        self._waiting.clear()
        self._worker.closing = True
        self._worker.asked.put(None)
        self._supervisor.close()
        self._thread.quit()
        self._thread.wait()

    @Slot(int, object)
    def _on_answered(self, number: int, result: Any) -> None:
        waiting = self._waiting.pop(number, None)
        if waiting is not None and shiboken6.isValid(waiting.owner):
            waiting.answered(result)

    @Slot(int, object)
    def _on_refused(self, number: int, note: Note) -> None:
        waiting = self._waiting.pop(number, None)
        if waiting is not None and shiboken6.isValid(waiting.owner):
            waiting.refused(note)


class _Worker(QObject):
    """Does one thing after the other on the bridge's thread."""

    answered = Signal(int, object)
    refused = Signal(int, object)

    def __init__(self) -> None:
        super().__init__()
        self.asked: queue.SimpleQueue[_Asked | None] = queue.SimpleQueue()
        self.closing = False

    @Slot()
    def work(self) -> None:
        while (asked := self.asked.get()) is not None and not self.closing:
            try:
                result = asked.perform()
            except Problem as problem:
                self.refused.emit(asked.number, problem.note)
            except Exception as error:  # noqa: BLE001  (whatever happens is told in words)
                self.refused.emit(asked.number, failed(error).note)
            else:
                self.answered.emit(asked.number, result)
