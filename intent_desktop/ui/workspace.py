"""The open project as the window edits it: its decisions, each edit undoable, kept on disk as it changes."""

import contextlib
import dataclasses
import shutil
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import msgspec
from PySide6.QtCore import QLockFile, QObject, QTimer, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from intent_desktop.engine.projects import Bookmark, Decisions, Project, ProjectSource
from intent_desktop.events import Watch
from intent_desktop.messages import Note, Problem
from intent_desktop.ui.bridge import Bridge
from intent_desktop.ui.demo_tour import DemoTour
from intent_desktop.ui.gpu_engine import GpuEngine
from intent_desktop.ui.inspection import Inspection
from intent_desktop.ui.jobs import Jobs
from intent_desktop.ui.recovery import SwapFile
from intent_desktop.ui.settings import Settings
from intent_desktop.ui.trainings import Trainings

SWAP_AFTER = 300
SAVE_AFTER = 5_000  # milliseconds without an edit
SAVE_AGAIN_AFTER = 30_000  # milliseconds after the disk has refused


@dataclasses.dataclass(frozen=True)
class _Opened:
    """A project as it comes from the disk, with where its files are now and what a crash left."""

    project: Project
    paths: list[Path]
    notes: list[Note]
    left_behind: Decisions | None
    is_new: bool = False


class Workspace(QObject):
    """What all pages share: the project, the engine, the settings. At most one project is open."""

    project_changed = Signal()
    """Another project is open, or none."""
    opening_changed = Signal()
    """A project is on its way, or came to nothing."""
    decisions_changed = Signal()
    """A decision was made, undone or redone."""
    undone = Signal(str)
    """The step of that text was taken back."""
    redone = Signal(str)
    """The step of that text was made again."""
    problem = Signal(object)
    """A Note that a person must see."""
    settled = Signal(object)
    """A Note told before holds no longer."""
    recoverable = Signal()
    """The project just opened has edits that a crash kept from being saved."""

    def __init__(self, bridge: Bridge, settings: Settings, parent: QObject | None = None):
        super().__init__(parent)
        self.bridge = bridge
        self.settings = settings
        self.jobs = Jobs(bridge, self)
        self.project: Project | None = None
        self.paths: list[Path] = []
        """Where the project's sources are now."""
        self.opening = False
        self.locating = False
        """Whether the sources have changed and it is not known yet where they are."""
        self.may_lose: Callable[[], bool] = lambda: False
        """Asked where a project that is to give way cannot be saved: whether it does so all the same."""
        self.undo_stack = QUndoStack(self)
        self.inspection = Inspection(self)
        self.trainings = Trainings(self)
        self.tour = DemoTour(self)
        self.gpu_engine = GpuEngine(self)
        self._left_behind: Decisions | None = None
        self._lock: QLockFile | None = None
        self._unsaved: Note | None = None
        """Why saving failed the last time, which has been told."""
        self._swap_timer = self._timer(SWAP_AFTER, self._keep_edits)
        self._save_timer = self._timer(SAVE_AFTER, self._save_by_itself)
        bridge.refused.connect(self.problem)

    @property
    def decisions(self) -> Decisions:
        """The decisions as edited so far; change them through `edit` alone."""
        return self.project.decisions if self.project else Decisions()

    @property
    def bookmark(self) -> Bookmark:
        """Where work in the project stood; set it through `remember` alone."""
        return self.project.bookmark if self.project else Bookmark()

    def remember(self, **changes: Any) -> None:
        """Note where work stands now: fields of the bookmark, written down when the project is saved next."""
        if self.project is not None:
            self.project.bookmark = msgspec.structs.replace(self.project.bookmark, **changes)

    def new_project(self, paths: Sequence[Path], name: str = "") -> None:
        """Make a project of its own for some files and open it; without a name it is called like the file, or like
        the folder that holds no other ones.

        Not while a model learns in the present one, that one cannot be saved, or another is on its way, all of which is told.
        """
        folder = self.settings.projects_folder
        self._open(lambda: self._make(folder, name or self._name_for(paths), paths))

    def open_project(self, path: Path) -> None:
        """Open the project in a folder or of an `.intentproject` file; not where `new_project` is refused as well."""
        self._open(lambda: _read(path, self.bridge.watch))

    def add_sources(
        self, paths: Sequence[Path], *, replace: bool = False, instead: Sequence[ProjectSource] = ()
    ) -> None:
        """Add files to the project's sources, or put them in the place of all, or of some."""
        project = self.project
        if project is None:
            self.new_project(paths)
            return

        def described() -> tuple[list[ProjectSource], list[Note]]:
            files, notes = self._files(paths)
            return [project.describe_source(file, self.bridge.watch) for file in files], notes

        def add(found: tuple[list[ProjectSource], list[Note]]) -> None:
            if self.project is not project:
                return
            self._tell(found[1])
            known = [] if replace else [old for old in self.decisions.sources if old not in instead]
            fresh = [source for source in found[0] if source.absolute not in {old.absolute for old in known}]
            self.edit(self.tr("Add files"), sources=[*known, *fresh])

        self.bridge.perform(self, described, add)

    def remove_source(self, source: ProjectSource) -> None:
        """Take a file out of the project; the file itself stays where it is."""
        self.remove_sources([source])

    def remove_sources(self, sources: Sequence[ProjectSource]) -> None:
        """Take files out of the project in one step."""
        kept = [source for source in self.decisions.sources if source not in sources]
        self.edit(self.tr("Remove file"), sources=kept)

    def edit(self, text: str, *, merge: str = "", **changes: Any) -> None:
        """Change fields of the decisions, as one step that can be undone; `text` names it.

        Edits in a row with the same `merge` (a number being typed) count as one.
        """
        if self.project is None:
            return
        before = self.decisions
        after = msgspec.structs.replace(before, **changes)
        if after != before:
            self.undo_stack.push(_Edit(self, text, before, after, merge))

    def option(self, name: str, default: Any = None) -> Any:
        """One of the decisions' options, such as "model"."""
        return self.decisions.options.get(name, default)

    def set_option(self, text: str, name: str, value: Any, *, merge: str | None = None) -> None:
        """Change one of the options, as one step; None removes it. Edits of the same option in a row count as one, or those
        with the same `merge` where an option holds several values.
        """
        options = {key: kept for key, kept in self.decisions.options.items() if key != name}
        if value is not None:
            options[name] = value
        self.edit(text, merge=f"option {name}" if merge is None else merge, options=options)

    def recover(self, accept: bool) -> None:
        """Bring back the edits that a crash kept from being saved, as an undoable step, or let go of them."""
        left, self._left_behind = self._left_behind, None
        if self.project is None or left is None:
            return
        if accept:
            changes = {name: getattr(left, name) for name in left.__struct_fields__}
            self.edit(self.tr("Bring back unsaved changes"), **changes)
        self.save()

    def save(self) -> bool:
        """Write the project down now; False, and the reason told, where that failed and something decided would be lost: it is
        kept beside the project where that can be, and saving tried again later.
        """
        if not self._write_down():
            self.problem.emit(self._unsaved)
        return self._unsaved is None

    def close_project(self) -> None:
        """Save and let go of the project; it stays open where a model learns or saving failed, which is told."""
        if self.project is not None and self._may_go():
            self._let_go()
            self.project_changed.emit()

    def leave(self) -> None:
        """Save and let go of everything: the window closes, and what still runs is left to be resumed."""
        self.trainings.clear_waiting()
        self.save()
        self._let_go()

    def apply(self, decisions: Decisions) -> None:
        """Take over decisions without a step of their own: for the undo stack."""
        if self.project is None:
            return
        moved = self.project.decisions.sources != decisions.sources
        self.project.decisions = decisions
        self._swap_timer.start()
        self._save_timer.start(SAVE_AFTER)
        if moved:
            self._find_sources()
        self.decisions_changed.emit()

    def _may_go(self) -> bool:
        """Whether the present project, saved now, may give way; what stands against that is told."""
        if self.trainings.live is not None:
            self.problem.emit(Note("training_first"))
            return False
        return self.save() or self.may_lose()

    def _open(self, work: Callable[[], _Opened]) -> None:
        if self.opening:
            self.problem.emit(Note("project_on_its_way"))
            return
        if not self._may_go():
            return
        if self._unsaved is not None:  # given up just now, and not to be asked about again
            self._let_go()
            self.project_changed.emit()
        self._set_opening(True)

        def refused(note: Note) -> None:
            self._set_opening(False)
            self.problem.emit(note)

        self.bridge.perform(self, work, self._take, refused)

    def _set_opening(self, opening: bool) -> None:
        self.opening = opening
        self.opening_changed.emit()
        if not opening:
            self.settled.emit(Note("project_on_its_way"))

    def _take(self, opened: _Opened) -> None:
        self._set_opening(False)
        lock = QLockFile(str(opened.project.folder / ".lock"))
        lock.setStaleLockTime(0)  # held as long as its process lives
        already_open = self.project is not None and self.project.file == opened.project.file
        if already_open:
            return
        if not lock.tryLock(0) and lock.error() == QLockFile.LockError.LockFailedError:
            self.problem.emit(Note("project_in_use", {"file": str(opened.project.file)}))
            return
        if not self._may_go():
            lock.unlock()
            if opened.is_new:  # nobody has seen it
                shutil.rmtree(opened.project.folder, ignore_errors=True)
            return
        self._let_go()
        self._lock = lock
        self.project, self.paths, self._left_behind = opened.project, opened.paths, opened.left_behind
        self.settings.remember_project(opened.project.file)
        self.project_changed.emit()
        self._tell(opened.notes)
        if self._left_behind is not None:
            self.recoverable.emit()

    def _let_go(self) -> None:
        self._save_timer.stop()
        self._swap_timer.stop()
        self.undo_stack.clear()
        self.project, self.paths, self._left_behind, self._unsaved = None, [], None, None
        self.locating = False
        if self._lock is not None:
            self._lock.unlock()
            self._lock = None

    def _tell(self, notes: Sequence[Note]) -> None:
        for note in notes:
            self.problem.emit(note)

    def _files(self, paths: Sequence[Path]) -> tuple[list[Path], list[Note]]:
        """The files to read, folders replaced by the data in them, and what is to be told; waits for the engine."""
        found = self.bridge.query("files", paths=[str(path) for path in paths], seconds=60)
        notes = [Note("files_left_out", {"names": found["left_out"]})] if found["left_out"] else []
        return [Path(name) for name in found["files"]], notes

    def _name_for(self, paths: Sequence[Path]) -> str:
        """What a project of those files or folders is called: like the only one; like the folder of all, where it holds no
        further file; else like the first with how many more there are.
        """
        first = paths[0].resolve()
        if len(paths) > 1:
            with contextlib.suppress(OSError):
                beside = {path for path in first.parent.iterdir() if path.is_file() and path.name[0] != "."}
                if beside == {path.resolve() for path in paths}:
                    return first.parent.name
        name = first.name.split(".")[0]
        if len(paths) == 1:
            return name
        return self.tr("{name} and {count} more").format(name=name, count=len(paths) - 1)

    def _make(self, folder: Path, stem: str, paths: Sequence[Path]) -> _Opened:
        """A project of those files in a new folder, whose name begins with `stem`; waits for the engine."""
        files, notes = self._files(paths)
        first = stem.strip() or "project"
        name, number = first, 1
        while (folder / name).exists():
            number += 1
            name = f"{first} {number}"
        project = Project.create(folder / name)
        try:
            for file in files:
                project.add_source(file, self.bridge.watch)
            project.save()
        except BaseException:  # a project without its files is of no use to anybody
            shutil.rmtree(project.folder, ignore_errors=True)
            raise
        return _Opened(project, files, notes, None, is_new=True)

    def _find_sources(self) -> None:
        project, sources = self.project, list(self.decisions.sources)
        if project is None:
            return

        self.locating = True

        def found(places: tuple[list[Path], list[Note]]) -> None:
            if self.project is project and self.decisions.sources == sources:
                self.locating = False
                self.paths = places[0]
                self._tell(places[1])
                self.inspection.renew()

        self.bridge.perform(self, lambda: _places(project, sources, self.bridge.watch), found)

    def _write_down(self) -> bool:
        """Save the project; False where something decided would be lost: `_unsaved` says why."""
        self._save_timer.stop()
        self._swap_timer.stop()
        before, self._unsaved = self._unsaved, None
        if self.project is None:
            return True
        try:
            self.project.save()
        except OSError as error:
            if self.project.is_changed:
                reason = error.strerror or str(error)
                self._unsaved = Note("file_refused", {"file": str(self.project.file), "reason": reason})
                self._write_swap()
                self._save_timer.start(SAVE_AGAIN_AFTER)
        else:
            self.undo_stack.setClean()
        if self._unsaved is None and self._left_behind is None:
            SwapFile(self.project).remove()
        if before is not None and before != self._unsaved:
            self.settled.emit(before)
        return self._unsaved is None

    def _save_by_itself(self) -> None:
        """As `save`, but what refuses is told once, however often it does."""
        before = self._unsaved
        if not self._write_down() and self._unsaved != before:
            self.problem.emit(self._unsaved)

    def _keep_edits(self) -> None:
        if self._left_behind is None:
            self._write_swap()
        else:  # the swap file holds what is not decided on yet
            self._save_by_itself()

    def _write_swap(self) -> None:
        if self.project is not None and self._left_behind is None:
            with contextlib.suppress(OSError):  # saving follows, and tells it
                SwapFile(self.project).write(self.decisions)

    def _timer(self, milliseconds: int, call: Callable[[], object]) -> QTimer:
        timer = QTimer(self, singleShot=True, interval=milliseconds)
        timer.timeout.connect(call)
        return timer


class _Edit(QUndoCommand):
    """One step: the decisions before and after it."""

    def __init__(self, workspace: Workspace, text: str, before: Decisions, after: Decisions, merge: str):
        super().__init__(text)
        self._workspace = workspace
        self._before = before
        self._after = after
        self._merge = merge
        self._is_done = False

    def redo(self) -> None:
        self._workspace.apply(self._after)
        if self._is_done:  # the first time it is the edit itself, which the person sees
            self._workspace.redone.emit(self.text())
        self._is_done = True

    def undo(self) -> None:
        self._workspace.apply(self._before)
        self._workspace.undone.emit(self.text())

    def id(self) -> int:
        return hash(self._merge) % 2**31 if self._merge else -1

    def mergeWith(self, other: QUndoCommand) -> bool:
        if not isinstance(other, _Edit) or other._merge != self._merge:
            return False
        self._after = other._after
        return True


def _read(path: Path, watch: Watch) -> _Opened:
    project = Project.open(path)
    places, notes = _places(project, project.decisions.sources, watch)
    swap = SwapFile(project)
    left = swap.read()
    if left == project.decisions:
        swap.remove()
        left = None
    return _Opened(project, places, notes, left)


def _places(
    project: Project, sources: Sequence[ProjectSource], watch: Watch
) -> tuple[list[Path], list[Note]]:
    """Where the sources are now, and what has to be said of those that are gone or have changed."""
    places, notes = [], []
    for source in sources:
        try:
            found = project.find_source(source, watch)
        except Problem as problem:
            notes.append(problem.note)
            continue
        places.append(found.path)
        if found.changed:
            notes.append(Note("source_changed", {"file": str(found.path)}))
    return places, notes
