"""The trash of a project: runs thrown away lie in a folder beside the others until it is emptied."""

import contextlib
import shutil
from collections.abc import Sequence
from pathlib import Path

from intent_desktop.engine.runs import Run, runs_in

FOLDER = "trash"


def trash_of(runs: Path) -> Path:
    """The folder of what was thrown away from the folder `runs`."""
    return runs.parent / FOLDER


def throw_away(run: Path) -> Path:
    """Move a run into the trash; returns where it lies there. OSError where it cannot be moved.

    Its number stays taken, by an empty folder, so that it can come back as what it was.
    """
    trash = trash_of(run.parent)
    trash.mkdir(exist_ok=True)
    number = run.parent / run.name.partition("-")[0]
    number.mkdir(exist_ok=True)
    try:
        return run.rename(trash / run.name)
    except OSError:
        number.rmdir()
        raise


def put_back(thrown: Path, runs: Path) -> Path:
    """Move a run from the trash to where it was; returns its folder. OSError where something else has taken its place."""
    back = runs / thrown.name
    if back.exists():
        raise FileExistsError(str(back))
    thrown.rename(back)
    with contextlib.suppress(OSError):
        (runs / thrown.name.partition("-")[0]).rmdir()
    return back


def thrown_away(runs: Path) -> list[Run]:
    """The runs in the trash, by number."""
    return runs_in(trash_of(runs))


def size(folders: Sequence[Path]) -> int:
    """Bytes that folders take on the disk."""
    return sum(file.stat().st_size for folder in folders for file in folder.rglob("*") if file.is_file())


def empty(runs: Path) -> None:
    """Remove for good what is in the trash."""
    for run in thrown_away(runs):
        shutil.rmtree(run.folder)
