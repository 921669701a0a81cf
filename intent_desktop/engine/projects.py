"""A project: a folder that a person can copy, with what was decided about the data, and the runs made of it."""

import contextlib
import os
import re
import shutil
from pathlib import Path
from typing import Any

import msgspec
import psutil

from intent_desktop.data import store
from intent_desktop.data.dataset import Fix, Meaning, Role
from intent_desktop.engine import runs
from intent_desktop.engine.runs import Run, RunSummary
from intent_desktop.events import Watch
from intent_desktop.messages import Problem

FORMAT = "intent-desktop project"
VERSION = 1
SUFFIX = ".intentproject"

_UNWATCHED = Watch()
_PARTIAL = re.compile(r"\..+\.(\d+)\.partial")


class ProjectSource(msgspec.Struct, frozen=True, kw_only=True):
    """A file the project uses: where it lies seen from the project ("" where that cannot be said), and at all."""

    relative: str
    absolute: str
    bytes: int
    sha256: str


class FoundSource(msgspec.Struct, frozen=True):
    """Where a source is now. `changed`: there is a file in its place, with other content than the project knew."""

    path: Path
    changed: bool


class Decisions(msgspec.Struct, kw_only=True):
    """What a person has decided in a project, all that its file holds.

    `roles`: column -> role; `events`: event value -> meaning; `fixes`: accepted ones, None until somebody chose.
    """

    sources: list[ProjectSource] = []
    roles: dict[str, Role] = {}
    events: dict[str, Meaning] = {}
    fixes: list[Fix] | None = None
    question: str | None = None
    options: dict[str, Any] = {}


class Bookmark(msgspec.Struct, frozen=True, kw_only=True):
    """Where a person's work in a project stood: nothing is decided by it, so nothing of it is undone.

    `page`: the page in view, `run`: name of the run's folder that was looked at ("" none); `seen`: keys of the findings that have
    been looked at.
    """

    page: str = ""
    run: str = ""
    seen: list[str] = []


class _Format(msgspec.Struct, kw_only=True):
    format: str
    version: int


class _Document(_Format, kw_only=True):
    decisions: Decisions
    bookmark: Bookmark = Bookmark()


class Project:
    """An open project. Change `decisions` or put another `bookmark`, then `save`."""

    def __init__(self, file: Path, decisions: Decisions, bookmark: Bookmark):
        self.file = file
        self.decisions = decisions
        self.bookmark = bookmark
        self._written = msgspec.json.encode(decisions)

    @classmethod
    def create(cls, folder: Path, name: str | None = None) -> "Project":
        """A new project in a folder, named like the folder unless told; Problem `project_exists`."""
        if folder.is_dir() and any(folder.glob("*" + SUFFIX)):
            raise Problem("project_exists", file=str(folder))
        project = cls(folder / f"{name or folder.resolve().name}{SUFFIX}", Decisions(), Bookmark())
        project.data_folder.mkdir(parents=True, exist_ok=True)
        project.runs_folder.mkdir(exist_ok=True)
        project.save()
        return project

    @classmethod
    def open(cls, path: Path) -> "Project":
        """The project in a folder, or of an `.intentproject` file.

        Problem: `not_a_project`, `project_several`, `project_damaged`, `project_newer`, `file_refused`.
        """
        file = _project_file(path)
        try:
            content = file.read_bytes()
        except OSError as error:
            raise Problem("file_refused", file=str(file), reason=error.strerror or str(error)) from error
        try:
            header = msgspec.json.decode(content, type=_Format)
            if header.format != FORMAT:
                raise Problem("not_a_project", file=str(path))
            if header.version > VERSION:
                raise Problem("project_newer", file=str(file), value=header.version)
            document = msgspec.json.decode(content, type=_Document)
        except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
            raise Problem("project_damaged", file=str(file), value=str(error)) from error
        _remove_partial_files(file.parent)
        return cls(file, document.decisions, document.bookmark)

    @property
    def name(self) -> str:
        return self.file.name.removesuffix(SUFFIX)

    @property
    def folder(self) -> Path:
        return self.file.parent

    @property
    def data_folder(self) -> Path:
        return self.folder / "data"

    @property
    def runs_folder(self) -> Path:
        return self.folder / "runs"

    @property
    def is_changed(self) -> bool:
        """Whether something has been decided since the project was opened or saved."""
        return msgspec.json.encode(self.decisions) != self._written

    def save(self) -> None:
        """Write the decisions and the bookmark down, atomically."""
        document = _Document(format=FORMAT, version=VERSION, decisions=self.decisions, bookmark=self.bookmark)
        store.write_atomically(self.file, msgspec.json.format(msgspec.json.encode(document)) + b"\n")
        self._written = msgspec.json.encode(self.decisions)

    def add_source(self, path: Path, watch: Watch = _UNWATCHED) -> ProjectSource:
        """Note a file as a source of the project (in place of an earlier note of it); its content is not copied."""
        source = self.describe_source(path, watch)
        others = [known for known in self.decisions.sources if known.absolute != source.absolute]
        self.decisions.sources = [*others, source]
        return source

    def describe_source(self, path: Path, watch: Watch = _UNWATCHED) -> ProjectSource:
        """A file as the project would note it; reads all of it. OSError where it cannot be read."""
        path = path.resolve()
        relative = ""
        with contextlib.suppress(ValueError):  # another drive has no way to it
            relative = Path(os.path.relpath(path, self.folder.resolve())).as_posix()
        return ProjectSource(
            relative=relative,
            absolute=str(path),
            bytes=path.stat().st_size,
            sha256=store.sha256(path, watch.check),
        )

    def find_source(self, source: ProjectSource, watch: Watch = _UNWATCHED) -> FoundSource:
        """Where a source is now: where it lay seen from the project, else where it lay at all, else beside the
        project under any name. Problem `source_missing`.
        """
        # Without the ".." of a relative path: people read these places.
        places = [(self.folder / source.relative).resolve()] if source.relative else []
        places.append(Path(source.absolute))
        beside = (file for folder in (self.folder, self.folder.resolve().parent) for file in _files(folder))
        for place in (*places, *beside):
            if _is_same(place, source, watch):
                return FoundSource(place, changed=False)
        for place in places:
            if place.is_file():
                return FoundSource(place, changed=True)
        raise Problem("source_missing", file=source.absolute)

    def new_run(self, question: str, model: str) -> Run:
        """A new run with a folder and a number of its own, also when several processes ask at once."""
        return runs.new_run(self.runs_folder, question, model)

    def runs(self) -> list[RunSummary]:
        """All runs of the project at a glance, by number."""
        return [run.summary() for run in runs.runs_in(self.runs_folder)]


def is_project(path: Path) -> bool:
    """Whether a path is a project's file, or a folder that holds one."""
    if path.suffix == SUFFIX:
        return True
    with contextlib.suppress(OSError):
        return path.is_dir() and any(path.glob("[!.]*" + SUFFIX))
    return False


def _project_file(path: Path) -> Path:
    if not path.is_dir():
        if path.suffix != SUFFIX:
            raise Problem("not_a_project", file=str(path))
        return path
    files = sorted(path.glob("[!.]*" + SUFFIX))
    if not files:
        raise Problem("not_a_project", file=str(path))
    if len(files) > 1:
        raise Problem("project_several", file=str(path), names=[file.name for file in files])
    return files[0]


def _is_same(place: Path, source: ProjectSource, watch: Watch) -> bool:
    with contextlib.suppress(OSError):
        return place.stat().st_size == source.bytes and store.sha256(place, watch.check) == source.sha256
    return False


def _files(folder: Path) -> list[Path]:
    with contextlib.suppress(OSError):
        return sorted(file for file in folder.iterdir() if file.is_file())
    return []


def _remove_partial_files(folder: Path) -> None:
    """What a process that was killed while writing has left; files and folders of living ones are not touched."""
    for left in list(folder.rglob(".*.partial")):
        writer = _PARTIAL.fullmatch(left.name)
        if not writer or psutil.pid_exists(int(writer[1])):
            continue
        if left.is_dir() and not left.is_symlink():
            shutil.rmtree(left, ignore_errors=True)
            continue
        with contextlib.suppress(OSError):
            left.unlink()
