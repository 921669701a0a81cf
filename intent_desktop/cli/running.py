"""A job run right here in the terminal: progress bars on stderr, Ctrl-C as the two verbs, one end."""

import signal
import sys
from types import FrameType
from typing import Any

import msgspec
from rich.console import Console
from rich.progress import BarColumn, Progress, TaskID, TextColumn, TimeRemainingColumn

from intent_desktop import events
from intent_desktop.engine.job import Job
from intent_desktop.engine.process import remove_abandoned_files
from intent_desktop.engine.runner import Manner, run
from intent_desktop.evaluation.figures import figure_name
from intent_desktop.events import Event, Verb
from intent_desktop.messages import EXIT_CANCELLED, Note
from intent_desktop.messages.stage_names import stage_name


class Ended(Exception):
    """A job that did not finish: what to tell (None: it was cancelled) and the exit code."""

    def __init__(self, note: Note | None, exit_code: int, details: str = ""):
        super().__init__(note.code if note else "cancelled")
        self.note = note
        self.exit_code = exit_code
        self.details = details


def perform(job: Job, keeps: bool = False, manner: Manner = "start") -> dict[str, Any]:
    """Run a job and return its result; raises Ended where it did not finish.

    Where the job `keeps` something half-way, the first Ctrl-C stops it and keeps the best so far; else, and at
    the second one, it is discarded.
    """
    remove_abandoned_files()
    with _Interrupts(keeps) as interrupts, _Bars() as bars:
        end = run(job, bars.show, interrupts.verb, manner)
    if isinstance(end, events.Finished):
        return end.result
    if isinstance(end, events.Failed):
        raise Ended(end.note, end.exit_code, end.details)
    raise Ended(None, EXIT_CANCELLED)


class _Interrupts:
    def __init__(self, keeps: bool):
        self._verbs: list[Verb] = ["keep", "discard"] if keeps else ["discard"]
        self._verb: Verb = ""

    def verb(self) -> Verb:
        return self._verb

    def __enter__(self) -> "_Interrupts":
        self._before = signal.signal(signal.SIGINT, self._interrupted)
        return self

    def __exit__(self, *error: object) -> None:
        signal.signal(signal.SIGINT, self._before)

    def _interrupted(self, number: int, frame: FrameType | None) -> None:
        if self._verbs:
            self._verb = self._verbs.pop(0)


class _Bars:
    """The events of a job as lines and bars on stderr; bars only where a person looks at them."""

    def __init__(self) -> None:
        self._console = Console(stderr=True, highlight=False)
        self._progress = Progress(
            TextColumn("{task.description:<28}"),
            BarColumn(),
            TextColumn("{task.percentage:>3.0f} %"),
            TimeRemainingColumn(compact=True),
            TextColumn("{task.fields[curve]}"),
            console=self._console,
            disable=not sys.stderr.isatty(),
            transient=True,
        )
        self._tasks: dict[str, TaskID] = {}

    def __enter__(self) -> "_Bars":
        self._progress.start()
        return self

    def __exit__(self, *error: object) -> None:
        self._progress.stop()

    def show(self, event: Event) -> None:
        match event:
            case events.Progress(stage=stage, done=done, total=total):
                self._task(stage, done, total)
            case events.EpochEnd(model=model, valid=valid):
                figures = "  ".join(
                    f"{figure_name(name)} {value:.4f}" for name, value in valid.items() if value is not None
                )
                for stage, task in self._tasks.items():
                    if stage.endswith(model):
                        self._progress.update(task, curve=figures)
            case events.Notice(note=note):
                self._progress.console.print(f"· {note.in_terminal()}", markup=False)
            case events.Stopping():
                text = Note("terminal_stopping_" + event.verb).text()
                self._progress.console.print(f"· {text}", markup=False)

    def _task(self, stage: str, done: float, total: float) -> None:
        if stage not in self._tasks:
            self._tasks[stage] = self._progress.add_task(stage_name(stage), total=total or None, curve="")
        ended = bool(total) and done >= total
        self._progress.update(self._tasks[stage], completed=done, total=total or None, visible=not ended)


def error_document(ended: Ended) -> dict[str, Any]:
    """What `--json` prints of an end that is no success."""
    note = ended.note or Note("cancelled")
    parameters = note.parameters
    return {
        "error": {
            "code": note.code,
            "message": note.in_terminal(),
            **{name: parameters.get(name) for name in ("file", "row", "column", "value")},
        }
    }


def print_json(document: dict[str, Any]) -> None:
    """Exactly one JSON object on stdout."""
    sys.stdout.buffer.write(msgspec.json.encode(document) + b"\n")
    sys.stdout.flush()
