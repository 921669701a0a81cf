"""What runs, newest first: how far it is, on what, and the ways to end it; the others unfold below it."""

from typing import Literal

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from intent_desktop.engine.jobs import CheckJob, InspectJob
from intent_desktop.events import Progress
from intent_desktop.messages.stage_names import stage_name
from intent_desktop.ui.confirmation import confirm_discard
from intent_desktop.ui.engine_memory import memory_in_use
from intent_desktop.ui.jobs import RunningJob
from intent_desktop.ui.theme import SPACE
from intent_desktop.ui.widgets.buttons import QuietButton
from intent_desktop.ui.widgets.progress_strip import ProgressStrip
from intent_desktop.ui.workspace import Workspace

MEASURE_EVERY = 2_000  # milliseconds


class JobTray(QFrame):
    """A strip for each job under way, and how many trainings wait. Hidden while there is nothing to show.

    What a page shows by itself is left out there: the training on Train, the first reading of the files on Data.
    """

    go_to = Signal(str)
    """The page of that name is wanted."""
    changed = Signal()
    """Other controls are shown than before."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None):
        super().__init__(parent)
        self.setProperty("role", "strip")
        self.setObjectName("job_tray")
        self.setAccessibleName(self.tr("What is under way"))
        self._workspace = workspace
        self._rows: dict[str, _JobRow] = {}
        self._page = ""
        self._memory = ""
        self._measuring = False
        self._first = QVBoxLayout()
        self._rest = QWidget()
        self._rest.setObjectName("other_jobs")
        self._rest_rows = QVBoxLayout(self._rest)
        for column in (self._first, self._rest_rows):
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(0)
        self.more = QuietButton("", "chevron-up")
        self.more.setObjectName("more_jobs")
        self.more.setCheckable(True)
        self.more.toggled.connect(self._unfold)
        self.queue = QuietButton("", "clock")
        self.queue.setObjectName("waiting_trainings")
        self.queue.setToolTip(self.tr("Look at what waits for its turn"))
        self.queue.clicked.connect(lambda: self.go_to.emit("train"))
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, SPACE.medium, 0)
        head.setSpacing(SPACE.small)
        head.addLayout(self._first, 1)
        head.addWidget(self.queue)
        head.addWidget(self.more)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(self._rest)
        self._timer = QTimer(self, interval=MEASURE_EVERY)
        self._timer.timeout.connect(self._measure)
        workspace.jobs.changed.connect(self._follow)
        workspace.trainings.queue_changed.connect(self._show)
        self._show()

    def show_for(self, page: str) -> None:
        """That page is in view."""
        if self._page != page:
            self._page = page
            self._show()

    def rows(self) -> list[ProgressStrip]:
        """The strips shown, the newest job's first."""
        return [row.strip for row in self._shown()]

    def _follow(self) -> None:
        running = {job.id: job for job in self._workspace.jobs.running}
        for name in [name for name in self._rows if name not in running]:
            row = self._rows.pop(name)
            row.strip.hide()
            row.strip.deleteLater()
            row.deleteLater()
        for name, job in running.items():
            if name not in self._rows:
                self._rows[name] = _JobRow(job, self._workspace, self)
        if running and not self._timer.isActive():
            self._timer.start()
        elif not running:
            self._timer.stop()
            self._memory = ""
        self._show()

    def _shown(self) -> list["_JobRow"]:
        rows = reversed(self._rows.values())
        return [row for row in rows if row.page() != self._page]

    def _show(self) -> None:
        rows = self._shown()
        for row in self._rows.values():
            row.strip.setVisible(row in rows)
        for place, row in enumerate(rows):
            column = self._first if place == 0 else self._rest_rows
            column.addWidget(row.strip)
            row.show_memory(self._memory if place == 0 else "")
        waiting = 0 if self._page == "train" else self._workspace.trainings.waiting
        self.queue.setText(
            self.tr("1 training waits")
            if waiting == 1
            else self.tr("{count} trainings wait").format(count=waiting)
        )
        self.queue.setVisible(bool(waiting))
        others = len(rows) - 1
        self.more.setText(self.tr("{count} more").format(count=others))
        self.more.setAccessibleName(self.tr("{count} more under way").format(count=others))
        self.more.setVisible(others > 0)
        if others <= 0:
            self.more.setChecked(False)
        self._unfold(self.more.isChecked())
        self.setVisible(bool(rows))

    def _unfold(self, shown: bool) -> None:
        self._rest.setVisible(shown)
        self.more.set_icon("chevron-down" if shown else "chevron-up")
        self.more.setAccessibleDescription(self.tr("Unfolded") if shown else self.tr("Folded"))
        self.changed.emit()

    def _measure(self) -> None:
        if self._measuring or not self.isVisible():
            return
        self._measuring = True

        def show(used: int) -> None:
            self._measuring = False
            self._memory = self.tr("{number} GB in use").format(number=f"{used / 1e9:.1f}")
            for row in self._shown()[:1]:
                row.show_memory(self._memory)

        def refused(_: object) -> None:
            self._measuring = False

        self._workspace.bridge.perform(self, memory_in_use, show, refused)


class _JobRow(QWidget):
    """Keeps a strip at what its job says."""

    def __init__(self, job: RunningJob, workspace: Workspace, tray: JobTray):
        super().__init__(tray)
        self.hide()
        self._job = job
        self._workspace = workspace
        self._memory = ""
        self.strip = ProgressStrip(tray)
        self.strip.setObjectName("progress_strip")
        self.strip.setProperty("role", "plain")
        self.strip.start(job.title, keeps=job.keeps)
        self.strip.setAccessibleName(job.title)
        self.strip.stop_and_keep.connect(lambda: self.stop("keep"))
        self.strip.discard.connect(lambda: self.stop("discard"))
        job.progressed.connect(self._show_progress)
        job.noticed.connect(self._show_readings)
        job.stopping.connect(self.strip.show_stopping)
        if job.progress is not None:
            self._show_progress(job.progress)
        if job.verb:
            self.strip.show_stopping()

    def page(self) -> str | None:
        """The page that shows the job by itself and can stop it, if any."""
        if self._job.keeps:
            return "train"
        if isinstance(self._job.job, CheckJob):
            return "score"
        is_first = isinstance(self._job.job, InspectJob) and self._workspace.inspection.result is None
        return "data" if is_first else None

    def stop(self, verb: Literal["keep", "discard"]) -> None:
        """End the job; what it has learnt is not let go without a question."""
        if self._job.keeps and verb == "discard":
            confirm_discard(self.window(), self._workspace.trainings)
        else:
            self._job.stop(verb)

    def show_memory(self, memory: str) -> None:
        self._memory = memory
        self._show_readings()

    def _show_progress(self, progress: Progress) -> None:
        self.strip.show_progress(stage_name(progress.stage), progress.done, progress.total, progress.eta)

    def _show_readings(self) -> None:
        self.strip.show_readings(" · ".join(filter(None, (self._job.device, self._memory))))
