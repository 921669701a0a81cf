"""The runs of the open project: those on disk, the one that learns right now, the one a person looks at."""

import time
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

import msgspec
from PySide6.QtCore import QObject, Signal

from intent_desktop.engine.jobs import TrainJob
from intent_desktop.engine.requests import NEW_ENCODER, PRETRAINING, Source, Training
from intent_desktop.engine.runs import Run, remove
from intent_desktop.events import Event, Failed
from intent_desktop.messages import Note, Problem
from intent_desktop.metrics.money import Money
from intent_desktop.questions.settings import Settings
from intent_desktop.ui.jobs import RunningJob
from intent_desktop.ui.learnt_from import difference
from intent_desktop.ui.training_queue import Queue, Waiting

if TYPE_CHECKING:
    from intent_desktop.ui.workspace import Workspace

MODELS = "models"
"""The project's option that holds the models picked to be compared, by question."""
TEST_FILE = "test_file"
"""The project's option that holds the path of the file to judge on, for the split "given"."""
ENCODERS = "encoders"
"""The project's option that holds what each question starts from: `NEW_ENCODER`, or a file by its path, within the project by its
place there.
"""
ENDS: dict[str, Literal["done", "failed", "stopped"]] = {
    "finished": "done",
    "failed": "failed",
    "cancelled": "stopped",
}
COMPARE_SCRATCH = "compare_scratch"
"""The project's option that names the questions for which an encoder's file is compared with one learnt from scratch."""


class Trainings(QObject):
    """Starts, stops and resumes trainings, and lists the project's runs. One training at a time: what is started while another
    one learns waits in a queue for its turn.
    """

    runs_changed = Signal()
    selected_changed = Signal()
    began = Signal()
    said = Signal(object)
    """An event of the training under way."""
    ended = Signal()
    """The training under way has ended; `outcome` says how."""
    queue_changed = Signal()
    """A training has joined the queue, left it, begun or ended."""

    def __init__(self, workspace: "Workspace"):
        super().__init__(workspace)
        self._workspace = workspace
        self.runs: list[dict[str, Any]] = []
        """What the query `runs` says of each, oldest first."""
        self.looking = False
        """Whether the project has only just been opened and nobody knows yet which runs it has."""
        self.selected: Path | None = None
        """The folder of the run that Evaluate, Explain and Score are about."""
        self.live: Path | None = None
        """The folder of the run that learns right now."""
        self.training: Training | None = None
        """What the run that learns right now was asked for, whatever has been decided since."""
        self.events: list[Event] = []
        """All that the latest training has said."""
        self.outcome: Literal["", "finished", "cancelled", "failed"] = ""
        self.failure: Failed | None = None
        self._job: RunningJob | None = None
        self._queue = Queue()
        self.latest: Path | None = None
        """The folder of the run that was begun last here."""
        self.began_at = 0.0
        """When that was, on the clock of time.monotonic."""
        workspace.project_changed.connect(self._on_project)

    @property
    def looks_at_latest(self) -> bool:
        """Whether no other run is looked at than the one that was begun last here."""
        return self.selected in (self.latest, None)

    @property
    def stopping(self) -> str:
        """The verb by which the training under way is being stopped, or ""."""
        return self._job.verb if self._job else ""

    def asked(self) -> Training:
        """What has been decided, as the training it asks for; Problem where an option is not possible."""
        workspace = self._workspace
        decisions, options = workspace.decisions, workspace.decisions.options
        model = self.model()
        try:
            settings = msgspec.convert(options.get("settings", {}), Settings)
            money = msgspec.convert(options["money"], Money) if options.get("money") else None
        except msgspec.ValidationError as error:
            raise Problem("options_not_understood", reason=str(error)) from error
        source = Source(
            paths=workspace.paths, roles=decisions.roles, events=decisions.events, fixes=decisions.fixes
        )
        test_file = options.get(TEST_FILE) if settings.split == "given" else None
        return Training(
            source=source,
            question=decisions.question or "",
            model=model,
            models=self.chosen_models(),
            settings=settings,
            test=msgspec.structs.replace(source, paths=[Path(test_file)], fixes=None) if test_file else None,
            options=options.get("model_options", {}).get(model, {}) if model else {},
            money=money,
            budget_minutes=float(options.get("budget_minutes", 30)),
            encoder=self.encoder(),
            compare_scratch=self.compares_scratch(),
        )

    def is_new(self) -> bool:
        """Whether no run has finished yet that answers what is asked now with the models decided on."""
        try:
            wanted = (self._workspace.decisions.question, self.asked().learners)
        except Problem:
            return False
        return wanted not in {
            (run["question"], run["model"]) for run in self.runs if run["state"] == "finished"
        }

    def model(self) -> str | None:
        """The model decided on; that of a question with a single one; None: all in turn."""
        question = self._workspace.inspection.question(self._workspace.decisions.question)
        if question is not None and len(question["models"]) == 1 and not question["further"]:
            return str(question["models"][0])
        model = self._workspace.option("model")
        return str(model) if model else None

    def chosen_models(self) -> list[str]:
        """The several models that a person has picked to compare; empty: one is to learn, or all that are usual."""
        question = self._workspace.inspection.question(self._workspace.decisions.question)
        if question is None or self.model() is not None:
            return []
        known = [*question["models"], *question["further"]]
        picked = self._workspace.option(MODELS, {}).get(question["name"], [])
        return [name for name in known if name in picked]

    def tried(self) -> list[str]:
        """The models that learn one after the other where none is chosen."""
        question = self._workspace.inspection.question(self._workspace.decisions.question)
        if question is None:
            return []
        return self.chosen_models() or [
            *question["models"],
            *(question["with_encoder"] if self.encoder() else []),
        ]

    def encoder(self) -> str | None:
        """What the question starts from: the path of an encoder's file, `NEW_ENCODER`, or None."""
        decisions, project = self._workspace.decisions, self._workspace.project
        question = self._workspace.inspection.question(decisions.question)
        if question is None or project is None or not question["from_encoder"]:
            return None
        chosen = self._workspace.option(ENCODERS, {}).get(decisions.question)
        return str(project.folder / chosen) if chosen and chosen != NEW_ENCODER else chosen

    def set_encoder(self, text: str, asked: str, chosen: str | None, **further: Any) -> None:
        """Decide on what the question `asked` starts from, as a step named `text`; `further` decisions change with it."""
        options = further.pop("options", self._workspace.decisions.options)
        kept = {name: path for name, path in options.get(ENCODERS, {}).items() if name != asked}
        project = self._workspace.project
        if chosen and project is not None:
            place = Path(chosen)
            within = place.is_relative_to(project.folder)
            kept[asked] = place.relative_to(project.folder).as_posix() if within else chosen
        options = {name: value for name, value in options.items() if name != ENCODERS}
        self._workspace.edit(text, options={**options, ENCODERS: kept} if kept else options, **further)

    def compares_scratch(self) -> bool:
        """Whether an encoder learnt from scratch is to stand beside the one that the question starts from."""
        starts_from_file = self.encoder() not in (None, NEW_ENCODER)
        compared = self._workspace.option(COMPARE_SCRATCH, [])
        return starts_from_file and self._workspace.decisions.question in compared

    def compare_scratch(self, text: str, wanted: bool) -> None:
        """Decide on that for the question that is asked, as a step named `text`."""
        question, options = self._workspace.decisions.question, self._workspace.decisions.options
        kept = [name for name in options.get(COMPARE_SCRATCH, []) if name != question]
        self._workspace.edit(
            text, options={**options, COMPARE_SCRATCH: [*kept, question] if wanted else kept}
        )

    def encoders(self) -> list[dict[str, Any]]:
        """The finished runs that learnt an encoder, the newest first."""
        return [
            run
            for run in reversed(self.runs)
            if run["question"] == PRETRAINING and run["state"] == "finished"
        ]

    def start(self) -> None:
        """Begin a training of what has been decided now; while another one learns, it waits in the queue."""
        if self._workspace.project is None or self._has_to_wait():
            return
        self._workspace.save()
        try:
            training = self.asked()
        except Problem as problem:
            self._workspace.problem.emit(problem.note)
            return
        self._join(training)

    def resume(self, folder: Path) -> None:
        """Go on with a run that was interrupted, from its last checkpoint; while another one learns, it waits in the queue."""
        project = self._workspace.project
        waits = any(one.folder == folder and one.state in ("waiting", "learning") for one in self.queue())
        if project is None or waits or self._has_to_wait():
            return
        job = Run(folder).job()
        if not isinstance(job, TrainJob):
            self._workspace.problem.emit(Note("run_not_resumable", {"file": str(folder)}))
            return
        paths = (
            self._workspace.paths or job.training.source.paths
        )  # the latter are told by name where they are gone
        source = msgspec.structs.replace(job.training.source, paths=paths)
        encoder = _moved(job.training.encoder, project.runs_folder)
        self._join(msgspec.structs.replace(job.training, source=source, encoder=encoder), folder)

    def queue(self) -> list[Waiting]:
        """The trainings asked for since the project was opened, in their order: those that have ended, the one that learns, those
        that wait. `queue_changed` tells when it is other than before.
        """
        return self._queue.entries

    @property
    def waiting(self) -> int:
        """How many wait for their turn."""
        return sum(one.state == "waiting" for one in self.queue())

    def remove_waiting(self, number: int) -> None:
        """Take the training of that `id` out of the queue; nothing happens unless it still waits."""
        if self._queue.remove(number):
            self.queue_changed.emit()

    def clear_waiting(self) -> None:
        """Take everything that still waits out of the queue: the window closes."""
        for one in self.queue():
            if one.state == "waiting":
                self.remove_waiting(one.id)

    def stop(self, verb: Literal["keep", "discard"]) -> None:
        """Stop the training under way, keeping the best so far or nothing at all."""
        if self._job is not None:
            self._job.stop(verb)

    def changed_since(self, run: dict[str, Any] | None) -> str:
        """What has been decided otherwise about the data since a run was asked for, in words; empty where nothing has, or nobody
        knows yet.
        """
        inspection, decisions = self._workspace.inspection, self._workspace.decisions
        if run is None or inspection.result is None:
            return ""
        decided = {
            "files": [path.name for path in self._workspace.paths],
            "roles": decisions.roles,
            "events": decisions.events,
            "repairs": [[fix["code"], fix.get("columns", [])] for fix in inspection.fixes()],
        }
        return difference(decided, run.get("learnt_from"))

    def select(self, folder: Path | None) -> None:
        """Look at a run; the project remembers it."""
        if folder != self.selected:
            self.selected = folder
            self._workspace.remember(run=folder.name if folder else "")
            self.selected_changed.emit()

    def threshold(self, folder: Path | None, model: str = "") -> float | None:
        """The threshold decided on for a model of a run, without a name the delivered one; None: the one that came with it."""
        kept = self._workspace.option("thresholds", {})
        value = kept.get(_named(folder, model)) if folder is not None and isinstance(kept, dict) else None
        return float(value) if isinstance(value, int | float) else None

    def set_threshold(
        self, text: str, folder: Path, model: str, threshold: float | None, *, merge: str
    ) -> None:
        """Decide on one, as a step named `text`; None goes back to the one that came with the model."""
        name, kept = _named(folder, model), self._workspace.option("thresholds", {})
        others = {known: value for known, value in kept.items() if known != name}
        if threshold is not None:
            others[name] = threshold
        self._workspace.set_option(text, "thresholds", others, merge=f"threshold {name} {merge}")

    def run(self, folder: Path | None) -> dict[str, Any] | None:
        """What is known of one run."""
        return next((run for run in self.runs if Path(run["folder"]) == folder), None)

    def delete(self, folder: Path) -> None:
        """Remove a run and everything it wrote; not the one under way."""
        if folder == self.live:
            return
        self._workspace.bridge.perform(self, lambda: remove(folder), lambda _: self.refresh())

    def refresh(self) -> None:
        """List the runs anew."""
        project = self._workspace.project
        if project is None:
            return

        def take(runs: list[dict[str, Any]]) -> None:
            if self._workspace.project is project:
                self._take(runs)

        def refused(note: Note) -> None:
            self._workspace.problem.emit(note)
            if self._workspace.project is project:
                self._take(self.runs)

        self._workspace.bridge.ask(self, "runs", take, refused, folder=str(project.runs_folder), seconds=60)

    def _take(self, runs: list[dict[str, Any]]) -> None:
        self.runs, self.looking = runs, False
        finished = [Path(run["folder"]) for run in runs if run["state"] == "finished"]
        if self.selected not in finished:
            remembered = [run for run in finished if run.name == self._workspace.bookmark.run]
            self.select(next(reversed(remembered or finished), None))
        self.runs_changed.emit()

    def _has_to_wait(self) -> bool:
        """Whether the project is about to give way to another, which is told."""
        if self._workspace.opening:
            self._workspace.problem.emit(Note("project_on_its_way"))
        return self._workspace.opening

    def _join(self, training: Training, folder: Path | None = None) -> None:
        """Let a training wait for its turn, which is now where nothing learns; `folder`: the run that it goes on with."""
        self._queue.join(training, folder)
        self.queue_changed.emit()
        self._begin_next()

    def _begin_next(self) -> None:
        """Begin what has waited longest, unless something learns; one that cannot begin is told and left."""
        bridge = self._workspace.bridge
        while self._job is None and not bridge.is_closing and (waiting := self._queue.next()) is not None:
            if not self._begin_waiting(waiting):
                self._queue.end(waiting.id, "failed")
            self.queue_changed.emit()

    def _begin_waiting(self, waiting: Waiting) -> bool:
        """Begin it; False, and the reason told, where it could not be."""
        project = self._workspace.project
        assert project is not None  # a queue belongs to its project
        try:
            run = (
                Run(waiting.folder)
                if waiting.folder
                else project.new_run(waiting.training.question, waiting.training.learners)
            )
            job = TrainJob(training=waiting.training, data=project.data_folder, run=run.folder)
            if waiting.folder is None:
                run.write_job(job)
        except Problem as problem:
            self._workspace.problem.emit(problem.note)
            return False
        except OSError as error:
            reason = error.strerror or str(error)
            self._workspace.problem.emit(
                Note("file_refused", {"file": str(project.runs_folder), "reason": reason})
            )
            return False
        self._queue.begin(waiting.id, run.folder)
        self._begin(job, "resume" if waiting.folder else "start")
        return True

    def _begin(self, job: TrainJob, manner: Literal["start", "resume"]) -> None:
        self.began_at = time.monotonic()
        self.training = job.training
        self.live, self.latest, self.events, self.outcome, self.failure = job.run, job.run, [], "", None
        self._job = self._workspace.jobs.start(job, self.tr("Training"), keeps=True, manner=manner)
        self._job.said.connect(self._on_said)
        self._job.finished.connect(self._on_finished)
        self._job.failed.connect(self._on_failed)
        self._job.cancelled.connect(self._on_cancelled)
        self.began.emit()
        self.refresh()

    def _on_said(self, event: Event) -> None:
        self.events.append(event)
        self.said.emit(event)

    def _on_finished(self, result: dict[str, Any]) -> None:
        if self.latest is not None:
            self.select(self.latest)
        self._end("finished")

    def _on_failed(self, failed: Failed) -> None:
        self.failure = failed
        self._end("failed")

    def _on_cancelled(self) -> None:
        discarded = self._job is not None and self._job.verb == "discard"
        folder = self.live
        self._end("cancelled")
        if discarded and folder is not None:
            self.delete(folder)

    def _end(self, outcome: Literal["finished", "cancelled", "failed"]) -> None:
        self._job, self.live, self.training, self.outcome = None, None, None, outcome
        learning = self._queue.learning
        if learning is not None:
            self._queue.end(learning.id, ENDS[outcome])
        self.queue_changed.emit()
        self.ended.emit()
        self.refresh()
        self._begin_next()

    def _on_project(self) -> None:
        self.runs, self.live, self.events, self.outcome, self.failure = [], None, [], "", None
        self.selected, self.latest, self.training = None, None, None
        self.looking = self._workspace.project is not None
        self._queue = Queue()
        self.queue_changed.emit()
        self.selected_changed.emit()
        self.runs_changed.emit()
        self.refresh()


def _named(folder: Path, model: str) -> str:
    """Under which name the threshold of a run's model is kept."""
    return f"{folder.name}/{model}" if model else folder.name


def _moved(encoder: str | None, runs: Path) -> str | None:
    """The file of an encoder among the runs of the project, where that has moved since it was written down."""
    if encoder in (None, NEW_ENCODER) or Path(encoder).exists():
        return encoder
    here = runs / Path(encoder).parent.name / Path(encoder).name
    return str(here) if here.exists() else encoder
