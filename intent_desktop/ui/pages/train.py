"""Train: what will be learnt, the learning as it happens, and how it ended."""

import time
from pathlib import Path
from typing import Any

import msgspec
from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from intent_desktop.evaluation.numbers import format_duration
from intent_desktop.events import AnyEvent, Event, Progress, Stopping
from intent_desktop.ui import names
from intent_desktop.ui.confirmation import confirm, confirm_discard
from intent_desktop.ui.engine_memory import memory_in_use
from intent_desktop.ui.pages.base import Lack, Mark, Page, Remark
from intent_desktop.ui.pages.changed_since import ChangedSince
from intent_desktop.ui.pages.train_curves import CurvesCard
from intent_desktop.ui.pages.train_outcome import OutcomeBanner
from intent_desktop.ui.pages.train_plan import PlanCard
from intent_desktop.ui.pages.train_progress import (
    LearningHead,
    NoteList,
    Readings,
    Speed,
    StageList,
    readings_of,
)
from intent_desktop.ui.pages.train_queue import QueueCard
from intent_desktop.ui.pages.train_record import Record
from intent_desktop.ui.run_list import run_title
from intent_desktop.ui.theme import SPACE
from intent_desktop.ui.widgets import Banner, PageScroll
from intent_desktop.ui.workspace import Workspace

DRAW_AFTER = 100  # milliseconds
TICK = 1_000
SIDE = 264


class TrainPage(Page):
    """Before a training its plan, during it its stages and curves, after it its outcome and what to do next."""

    name = "train"

    def __init__(self, workspace: Workspace, parent: QWidget | None = None):
        super().__init__(workspace, parent)
        self._record = self._looked_at = Record()
        self._speed = Speed()
        self._shown: tuple[Path | None, bool] | None = None
        """The run whose curves are shown, and whether it is under way."""
        self._measuring = False
        self.plan = PlanCard(workspace)
        self.plan.start_requested.connect(self._start)
        self.plan.go_to.connect(self.go_to)
        self.head = LearningHead()
        self.head.keep_requested.connect(lambda: workspace.trainings.stop("keep"))
        self.head.discard_requested.connect(self._ask_discard)
        self.readings = Readings()
        self._changed = ChangedSince()
        self.outcome = OutcomeBanner()
        self.outcome.see_requested.connect(lambda: self.go_to.emit("evaluate"))
        self.outcome.resume_requested.connect(self._resume_latest)
        self.outcome.start_requested.connect(lambda: self.go_to.emit("model"))
        self.interrupted = Banner()
        self.interrupted.setObjectName("training_interrupted")
        resume = self.interrupted.add_action(self.tr("Resume"), self._resume_interrupted, "play")
        resume.setObjectName("resume_interrupted")
        delete = self.interrupted.add_action(self.tr("Delete"), self._delete_interrupted, "trash")
        delete.setObjectName("delete_interrupted")
        self.stages = StageList()
        self.queue = QueueCard(workspace.trainings)
        self.queue.add_requested.connect(self._start)
        self.queue.hide()
        self.notes = NoteList()
        self.curves = CurvesCard(lambda: workspace.trainings.runs)
        self.curves.overlay_wanted = self._overlay
        self._draw_timer = QTimer(self, singleShot=True, interval=DRAW_AFTER)
        self._draw_timer.timeout.connect(self._draw)
        self._tick_timer = QTimer(self, interval=TICK)
        self._tick_timer.timeout.connect(self._tick)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            start = QShortcut(QKeySequence(keys), self, self._start)
            start.setContext(
                Qt.ShortcutContext.WindowShortcut
            )  # wherever the focus is while the page is seen
        self._lay_out()
        trainings = workspace.trainings
        trainings.began.connect(self._on_began)
        trainings.said.connect(self._on_said)
        trainings.ended.connect(self._on_ended)
        trainings.queue_changed.connect(self._on_queue)
        workspace.project_changed.connect(self._on_project)
        if trainings.events or trainings.live is not None:
            self._replay()

    # What the window asks

    def purpose(self) -> str:
        return self.tr(
            "Let the models learn, and watch how they get better; stop at any time and keep the best so far."
        )

    def lack(self) -> Lack | None:
        if self.workspace.trainings.live is not None or self.workspace.trainings.runs:
            return None
        missing = self.plan.missing()
        return self.lack_of_runs(missing) if missing else None

    def mark(self) -> Mark:
        trainings = self.workspace.trainings
        if trainings.live is not None:
            return "running"
        if trainings.outcome == "failed" or self._interrupted_run() is not None:
            return "attention"
        if not self.may_go_on() or self.remark():
            return "ready"
        return "done"

    def remark(self) -> Remark | None:
        trainings = self.workspace.trainings
        if trainings.live is not None or trainings.outcome == "failed" or self._interrupted_run() is not None:
            return None
        return self.changed_since()

    def ready_text(self) -> str:
        trainings = self.workspace.trainings
        if trainings.live is not None:
            return self.tr("A model is learning")
        finished = sum(run["state"] == "finished" for run in trainings.runs)
        if not finished:
            return self.tr("Train a model first")
        return (
            self.tr("1 finished run")
            if finished == 1
            else self.tr("{count} finished runs").format(count=finished)
        )

    def may_go_on(self) -> bool:
        return any(run["state"] == "finished" for run in self.workspace.trainings.runs)

    def leads_on(self) -> bool:
        return self.workspace.trainings.live is not None or not self._is_new()

    def refresh(self) -> None:
        trainings = self.workspace.trainings
        live = trainings.live is not None
        self.queue.show_queue()
        self.queue.add_button.setEnabled(self.plan.missing() is None)
        self.head.setVisible(live)
        self.readings.setVisible(live)
        self.plan.setVisible(not live)
        if live:
            self.head.say(*self._head_words())
            self.head.show_stopping(trainings.stopping)
            readings_of(self._record, self._speed, self.readings)
        else:
            new = self._is_new()
            self.plan.show_plan(self.plan.missing(), again=bool(trainings.runs), new=new)
            self.outcome.see.set_primary(not new)
        self._changed.show_remark(self.remark())
        self.outcome.show_outcome(trainings)
        self._show_interrupted()
        self._show_curves()
        first = not trainings.runs and not live
        self.stages.set_title(self.tr("What happens then") if first else self.tr("Steps"))
        self.stages.setVisible(live or first)
        if first:
            self._record = Record(self._expected())
        self.stages.show_record(self._record)
        self._show_notes()
        self.curves.setVisible(bool(trainings.runs) or live or first)

    def _is_new(self) -> bool:
        """Whether what is decided now could be learnt and has not been yet."""
        return self.plan.missing() is None and self.workspace.trainings.is_new()

    # The training as it happens

    @Slot()
    def _start(self) -> None:
        if self.plan.missing() is None:
            self.workspace.trainings.start()

    def _on_queue(self) -> None:
        if self.workspace.trainings.live is not None:
            self.head.say(*self._head_words())

    def _on_began(self) -> None:
        self._record = Record(self._expected())
        self._record.begin()
        self._speed = Speed()
        self._tick_timer.start()
        live = self.workspace.trainings.live
        earlier = self.workspace.trainings.run(live)
        if live is not None and earlier is not None:
            # It goes on from where it was; its earlier curves are on the disk.
            self.workspace.bridge.ask(
                self, "run_events", lambda told: self._take_earlier(live, told), folder=str(live)
            )
        self._tick()
        inside = self.isAncestorOf(QApplication.focusWidget() or self)
        self.refresh()
        if inside:  # not on a button that would end what has just begun
            self.curves.setFocus()
        self._scroll.verticalScrollBar().setValue(0)
        self.state_changed.emit()

    def _take_earlier(self, folder: Path, told: dict[str, Any]) -> None:
        if self.workspace.trainings.live != folder:
            return
        record = Record(self._expected())
        record.add_all(_events(told))
        record.resumed()
        record.add_all(self.workspace.trainings.events)
        self._record = record
        self._shown = None
        self.refresh()

    def _replay(self) -> None:
        """The page has come late: everything that has been said already."""
        self._record = Record(self._expected())
        self._record.add_all(self.workspace.trainings.events)
        if self.workspace.trainings.live is not None:
            self._tick_timer.start()

    def _on_said(self, event: Event) -> None:
        self._record.add(event)
        if isinstance(event, Progress) and event.done < event.total:
            # The end is told as if everything had been done, which it seldom has.
            self._speed.take(event.stage, event.done)
        if isinstance(event, Stopping):
            self.head.show_stopping(event.verb)
            self.head.say(*self._head_words())
        if not self._draw_timer.isActive():
            self._draw_timer.start()

    def _on_ended(self) -> None:
        self._draw_timer.stop()
        self._tick_timer.stop()
        inside = self.isAncestorOf(QApplication.focusWidget() or self)
        self.refresh()
        if inside:
            self.outcome.see.setFocus()
        self._scroll.verticalScrollBar().setValue(0)
        self.state_changed.emit()

    def _draw(self) -> None:
        if not self.isVisible():
            return  # `refresh` shows everything when the page comes into view
        self.stages.show_record(self._record)
        self._show_notes()
        readings_of(self._record, self._speed, self.readings)
        self.curves.update_curves()

    def _tick(self) -> None:
        trainings = self.workspace.trainings
        seconds = round(time.monotonic() - trainings.began_at)
        title, training = self.tr("Elapsed"), trainings.training
        # One model alone has no limit; judging may go on after it.
        if training is not None and training.model is None and seconds < training.budget_minutes * 60:
            allowed = format_duration(training.budget_minutes * 60)
            title = self.tr("Elapsed, at most {allowed}").format(allowed=allowed)
        self.readings.say("elapsed", format_duration(seconds), title)
        readings_of(self._record, self._speed, self.readings)
        self.readings.say("device", self._record.device or self._usual_device())
        if self._measuring or not self.isVisible():
            return
        self._measuring = True

        def show(used: int) -> None:
            self._measuring = False
            self.readings.say("memory", self.tr("{number} GB").format(number=f"{used / 1e9:.1f}"))

        def refused(_: object) -> None:
            self._measuring = False

        self.workspace.bridge.perform(self, memory_in_use, show, refused)

    def _usual_device(self) -> str:
        from intent_desktop.training.device import device_name

        return device_name()

    def _ask_discard(self) -> None:
        confirm_discard(self, self.workspace.trainings)

    # What is shown

    def _asked(self) -> tuple[dict[str, Any] | None, str | None, list[str]]:
        """Question, model and several models of the training under way, else of the one decided on."""
        training, workspace = self.workspace.trainings.training, self.workspace
        name = training.question if training else workspace.decisions.question
        model = training.model if training else workspace.trainings.model()
        several = training.models if training else workspace.trainings.chosen_models()
        return workspace.inspection.question(name), model, several

    def _expected(self) -> list[str]:
        """The models that will learn, in their order."""
        question, model, several = self._asked()
        if model not in (None, "blend"):
            return [model]
        if several:
            return several
        if question is None:
            return []
        trainings = self.workspace.trainings
        encoder = trainings.training.encoder if trainings.training else trainings.encoder()
        return [*question["models"], *(question["with_encoder"] if encoder else [])]

    def _head_words(self) -> tuple[str, str]:
        trainings = self.workspace.trainings
        question, model, several = self._asked()
        asked = question["summary"] if question else ""
        about = names.model(model) if model else self.tr("All models in turn")
        if several:
            about = self.tr("{count} models in turn").format(count=len(several))
        if trainings.stopping == "keep":
            return self.tr("Stopping …"), self.tr("The best so far is being judged and kept.")
        if trainings.stopping == "discard":
            return self.tr("Stopping …"), self.tr("The run is being discarded.")
        run = trainings.run(trainings.live)
        number = self.tr("Run {number}").format(number=run["number"]) if run else ""
        waiting = trainings.waiting
        more = self.tr("{count} more in the queue").format(count=waiting) if waiting else ""
        return self.tr("Learning"), " · ".join(part for part in (number, asked, about, more) if part)

    def _resume_latest(self) -> None:
        latest = self.workspace.trainings.latest
        if latest is not None:
            self.workspace.trainings.resume(latest)

    def _interrupted_run(self) -> dict[str, Any] | None:
        trainings = self.workspace.trainings
        if trainings.live is not None:
            return None
        return next((run for run in reversed(trainings.runs) if run["state"] == "interrupted"), None)

    def _show_interrupted(self) -> None:
        run = self._interrupted_run()
        if run is None:
            self.interrupted.say("")
            return
        self.interrupted.say(
            self.tr("Run {number} was interrupted before it had finished.").format(number=run_title(run)),
            self.tr("Resume it from where it was saved last, or delete it."),
            "caution",
        )

    def _resume_interrupted(self) -> None:
        run = self._interrupted_run()
        if run is not None:
            self.workspace.trainings.resume(Path(run["folder"]))

    def _delete_interrupted(self) -> None:
        run = self._interrupted_run()
        if run is None:
            return
        folder = Path(run["folder"])
        confirm(
            self,
            "delete_question",
            self.tr("Delete run {number}?").format(number=run["number"]),
            self.tr("What it had learnt until it was interrupted is removed. Your data stays."),
            self.tr("Delete"),
            lambda: self.workspace.trainings.delete(folder),
        )

    def _show_curves(self) -> None:
        """The run under way, else the one that has just ended, else the one that is looked at."""
        trainings = self.workspace.trainings
        live = trainings.live is not None
        ended = trainings.outcome in ("finished", "failed") and trainings.looks_at_latest
        if live or ended:
            self._looked_at = self._record
            if self._shown == (trainings.latest, live):
                self.curves.update_curves()
                return
            self._shown = (trainings.latest, live)
            title = self.tr("How it learns") if live else self.tr("How it learnt")
            self.curves.show_record(trainings.latest, self._record, title, live=live)
            return
        folder = trainings.selected
        if self._shown == (folder, False):
            return
        self._shown = (folder, False)
        self._looked_at = Record()
        run = trainings.run(folder)
        title = (
            self.tr("How run {number} learnt").format(number=run["number"])
            if run
            else self.tr("How it learns")
        )
        self.curves.show_record(folder, None, title)
        if folder is not None:
            self._load(folder, lambda record: self._show_loaded(folder, record, title))

    def _show_loaded(self, folder: Path, record: Record, title: str) -> None:
        if self._shown == (folder, False):
            self._looked_at = record
            self.curves.show_record(folder, record, title)
            self._show_notes()

    def _show_notes(self) -> None:
        """What the run whose curves are shown had to tell."""
        self.notes.show_notes(self._looked_at.notices)
        parts = (self.stages, self.notes)
        self._side.setVisible(any(part.isVisibleTo(self._side) for part in parts))

    def _overlay(self, folder: Path, wanted: bool) -> None:
        if not wanted:
            self.curves.overlay(folder, None)
            return
        self._load(folder, lambda record: self.curves.overlay(folder, record))

    def _load(self, folder: Path, use: Any) -> None:
        def take(told: dict[str, Any]) -> None:
            record = Record()
            record.add_all(_events(told))
            use(record)

        self.workspace.bridge.ask(self, "run_events", take, folder=str(folder), seconds=60)

    def _on_project(self) -> None:
        self._draw_timer.stop()
        self._tick_timer.stop()
        self._record, self._shown = Record(), None
        self._looked_at = self._record
        self.curves.show_record(None, None, "")
        self.curves.drop_overlays()

    def _lay_out(self) -> None:
        self._scroll = PageScroll()
        for part in (self._changed, self.outcome, self.interrupted, self.plan, self.head, self.readings):
            self._scroll.add(part)
        self._side = QWidget()
        self._side.setFixedWidth(SIDE)
        side = QVBoxLayout(self._side)
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(SPACE.medium)
        side.addWidget(self.stages)
        side.addWidget(self.notes)
        side.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(SPACE.large)
        row.addWidget(self._side)
        row.addWidget(self.curves, 1)
        self._scroll.add(row, 1)
        self._scroll.add(self.queue)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._scroll)


def _events(told: dict[str, Any]) -> list[AnyEvent]:
    return msgspec.convert(told["events"], list[AnyEvent])
