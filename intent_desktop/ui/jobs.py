"""A job as the window sees it: something that progresses, may be stopped, and ends."""

from typing import Any, Literal

from PySide6.QtCore import QObject, Signal

from intent_desktop.engine.job import Job
from intent_desktop.events import Cancelled, Event, Failed, Finished, Notice, Progress, Stopping
from intent_desktop.ui.bridge import Bridge

_DEVICE = "device_"
"""How the codes begin by which a job says what it works on."""


class RunningJob(QObject):
    """One job on its way. It ends with exactly one of `finished`, `failed` and `cancelled`, then `ended`."""

    said = Signal(object)
    """Every event, also those that have a signal of their own."""
    progressed = Signal(object)
    noticed = Signal(object)
    stopping = Signal(str)
    finished = Signal(object)
    failed = Signal(object)
    cancelled = Signal()
    ended = Signal()

    def __init__(self, bridge: Bridge, job: Job, title: str, keeps: bool, manner: Literal["start", "resume"]):
        super().__init__(bridge)
        self.job = job
        self.title = title
        self.keeps = keeps
        """Whether stopping can keep what has been reached so far."""
        self.progress: Progress | None = None
        self.verb = ""
        self.device = ""
        """What it works on, in words; empty until it says so."""
        self.running = True
        self._bridge = bridge
        self.id = bridge.submit(job, manner)

    def stop(self, verb: Literal["keep", "discard"] = "discard") -> None:
        """Ask it to stop; nothing happens where it has ended."""
        if self.running:
            self._bridge.stop(self.id, verb)

    def receive(self, event: Event) -> None:
        """Take an event of this job and say it on."""
        match event:
            case Progress():
                self.progress = event
                self.progressed.emit(event)
            case Notice():
                if event.note.code.startswith(_DEVICE):
                    self.device = event.note.text()
                self.noticed.emit(event.note)
            case Stopping():
                self.verb = event.verb
                self.stopping.emit(event.verb)
        self.said.emit(event)
        if isinstance(event, Finished | Failed | Cancelled):
            self.running = False
            match event:
                case Finished():
                    self.finished.emit(event.result)
                case Failed():
                    self.failed.emit(event)
                case Cancelled():
                    self.cancelled.emit()
            self.ended.emit()


class Jobs(QObject):
    """The jobs under way, in the order in which they were started."""

    changed = Signal()
    """A job has been started or has ended."""

    def __init__(self, bridge: Bridge, parent: QObject | None = None):
        super().__init__(parent)
        self._bridge = bridge
        self._running: dict[str, RunningJob] = {}
        bridge.said.connect(self._pass_on)

    def start(
        self, job: Job, title: str, *, keeps: bool = False, manner: Literal["start", "resume"] = "start"
    ) -> RunningJob:
        """Start a job; `title` is what a person sees of it while it runs."""
        running = RunningJob(self._bridge, job, title, keeps, manner)
        self._running[running.id] = running
        self.changed.emit()
        return running

    @property
    def running(self) -> list[RunningJob]:
        """What is under way now."""
        return list(self._running.values())

    def _pass_on(self, job_id: str, event: Any) -> None:
        running = self._running.get(job_id)
        if running is None:
            return
        if isinstance(event, Finished | Failed | Cancelled):
            del self._running[job_id]
        running.receive(event)
        if not running.running:
            self.changed.emit()
            self._bridge.forget(job_id)
            running.deleteLater()
