"""The one job that Score waits for: a check, a look beforehand, or a scoring."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal

from intent_desktop.engine.jobs import ScoreJob
from intent_desktop.ui.jobs import RunningJob


class AwaitedJob(QObject):
    """Says on what a job says. A later one takes its place, and what the earlier one still says is not heard."""

    finished = Signal(object, object)
    """The job, and what it has found."""
    failed = Signal(object)
    cancelled = Signal()
    progressed = Signal(object)
    noticed = Signal(object)
    ended = Signal()

    def __init__(self, parent: QObject):
        super().__init__(parent)
        self._running: RunningJob | None = None

    @property
    def is_under_way(self) -> bool:
        """Whether there is a job to wait for."""
        return self._running is not None

    @property
    def is_scoring(self) -> bool:
        """Whether that job scores; else it checks."""
        return self._running is not None and isinstance(self._running.job, ScoreJob)

    def follow(self, running: RunningJob) -> None:
        """Wait for that job from now on."""
        self._running = running

        def if_still_awaited(act: Callable[..., None]) -> Callable[..., None]:
            return lambda *said: act(*said) if self._running is running else None

        def finish(found: dict[str, Any]) -> None:
            self.finished.emit(running.job, found)

        running.finished.connect(if_still_awaited(finish))
        running.failed.connect(if_still_awaited(self.failed.emit))
        running.progressed.connect(if_still_awaited(self.progressed.emit))
        running.noticed.connect(if_still_awaited(self.noticed.emit))
        running.cancelled.connect(if_still_awaited(self._on_cancelled))
        running.ended.connect(if_still_awaited(self._on_ended))

    def let_go(self) -> RunningJob | None:
        """Wait for nothing any more; the job, which runs on."""
        running, self._running = self._running, None
        return running

    def stop(self) -> None:
        """End the job, if there is one, and wait for nothing any more."""
        running = self.let_go()
        if running is not None:
            running.stop()

    def _on_cancelled(self) -> None:
        self.let_go()  # what follows may begin another
        self.cancelled.emit()

    def _on_ended(self) -> None:
        self._running = None
        self.ended.emit()
