"""A run's folder: one training of one model for one question, with all that it left behind."""

import contextlib
import re
import shutil
from pathlib import Path
from typing import Any, Literal

import msgspec

from intent_desktop.data import store
from intent_desktop.engine import event_log
from intent_desktop.engine.job import DEFAULT_MODULE, Job, decoder_of, encode
from intent_desktop.events import AnyEvent, Cancelled, Failed, Finished
from intent_desktop.messages import Note
from intent_desktop.training.checkpoints import CheckpointFolder

State = Literal["finished", "cancelled", "failed", "interrupted"]

_FOLDER_NAME = re.compile(r"(\d{4,})-([a-z_]+)-(.+)")
_CLAIM = re.compile(r"(\d{4,})(-.*)?")


class Label(msgspec.Struct, frozen=True, kw_only=True):
    """What a person wrote on a run: a name in place of its question, and a remark."""

    name: str = ""
    remark: str = ""


class RunSummary(msgspec.Struct, frozen=True, kw_only=True):
    """A run at a glance. `note` says why it failed; `metrics` is None until they have been measured."""

    folder: Path
    number: int
    question: str
    model: str
    state: State
    note: Note | None = None
    metrics: dict[str, Any] | None = None
    label: Label = Label()


class Run:
    """The files of a run. The folder need not exist before something is written, nor lie in a project."""

    def __init__(self, folder: Path):
        self.folder = folder
        self.job_file = folder / "job.json"
        self.metrics_file = folder / "metrics.json"
        self.label_file = folder / "label.json"
        self.predictions_file = folder / "predictions.parquet"
        self.customers_file = folder / "customers.parquet"
        self.blocks_file = folder / "report.json"
        self.report_file = folder / "report.html"
        self.bundle_file = folder / "model.intent"
        self.checkpoints = CheckpointFolder(folder / "checkpoint")

    def write_job(self, job: Job) -> None:
        """Write down what is run, so that it can be run again after a crash."""
        store.write_atomically(self.job_file, encode(job))

    def job(self, module: str = DEFAULT_MODULE) -> Job | None:
        """The job as written down; None where there is none that this version of the program can read."""
        with contextlib.suppress(FileNotFoundError, NotADirectoryError, msgspec.DecodeError):
            return decoder_of(module)(self.job_file.read_bytes())
        return None

    def write_metrics(self, metrics: dict[str, Any]) -> None:
        """Write the measured figures; those that are not finite become null."""
        store.write_atomically(self.metrics_file, msgspec.json.format(msgspec.json.encode(metrics)))

    def metrics(self) -> dict[str, Any] | None:
        """The measured figures; None where there are none yet."""
        with contextlib.suppress(FileNotFoundError, NotADirectoryError, msgspec.DecodeError):
            return msgspec.json.decode(self.metrics_file.read_bytes(), type=dict[str, Any])
        return None

    def write_label(self, label: Label) -> None:
        """Write down what the user calls it; an empty label takes the file away."""
        if label == Label():
            self.label_file.unlink(missing_ok=True)
        else:
            store.write_atomically(self.label_file, msgspec.json.encode(label))

    def label(self) -> Label:
        """What the user calls it; an empty one where they wrote nothing."""
        with contextlib.suppress(OSError, msgspec.DecodeError):
            return msgspec.json.decode(self.label_file.read_bytes(), type=Label)
        return Label()

    def events(self) -> list[AnyEvent]:
        """Everything the run has said, oldest first."""
        return event_log.read(self.folder)

    def state(self) -> State:
        """How the run ended. One without an end is interrupted, unless somebody is at it right now."""
        return _state(event_log.last(self.folder))

    def summary(self) -> RunSummary:
        """The run at a glance; number 0 and no names where the folder's name tells none."""
        last = event_log.last(self.folder)
        named = _FOLDER_NAME.fullmatch(self.folder.name)
        number, question, model = named.groups() if named else ("0", "", "")
        return RunSummary(
            folder=self.folder,
            number=int(number),
            question=question,
            model=model,
            state=_state(last),
            note=last.note if isinstance(last, Failed) else None,
            metrics=self.metrics(),
            label=self.label(),
        )


def new_run(runs: Path, question: str, model: str) -> Run:
    """A new run below the folder `runs`, under the next free number, also when several processes ask at once."""
    runs.mkdir(parents=True, exist_ok=True)
    while True:
        number = max(_numbers(runs), default=0) + 1
        claim = runs / f"{number:04d}"
        try:
            claim.mkdir()
        except FileExistsError:  # somebody else is just taking this number
            continue
        # Whoever holds the bare number decides; it may have been given away since we looked.
        if _numbers(runs).count(number) > 1:
            claim.rmdir()
            continue
        return Run(claim.rename(runs / f"{number:04d}-{question}-{model}"))


def remove(folder: Path) -> None:
    """Remove a run with everything it wrote.

    Its number stays taken, by an empty folder: another run under the same name would be mistaken for it.
    """
    with contextlib.suppress(OSError):
        if named := _FOLDER_NAME.fullmatch(folder.name):
            (folder.parent / named[1]).mkdir()
    shutil.rmtree(folder, ignore_errors=True)


def runs_in(runs: Path) -> list[Run]:
    """The runs below a folder, by number."""
    if not runs.is_dir():
        return []
    named = [folder for folder in runs.iterdir() if folder.is_dir() and _FOLDER_NAME.fullmatch(folder.name)]
    return [
        Run(folder)
        for folder in sorted(named, key=lambda folder: (len(folder.name.split("-")[0]), folder.name))
    ]


def _numbers(runs: Path) -> list[int]:
    found = (_CLAIM.fullmatch(folder.name) for folder in runs.iterdir())
    return [int(match[1]) for match in found if match]


def _state(last: AnyEvent | None) -> State:
    if isinstance(last, Finished):
        return "finished"
    if isinstance(last, Cancelled):
        return "cancelled"
    return "failed" if isinstance(last, Failed) else "interrupted"
