"""A GPU engine: a folder that holds PyTorch built for graphics cards, used in place of the one that comes with the program.

    FOLDER/gpu-engine.json   what it is, the program, system and Python it fits, every file with its size and SHA-256
    FOLDER/site-packages/    what the engine's processes put first on their import path

Such a folder is a program: it is used only where the user has named it, and only as its list says that it is.
"""

import hashlib
import os
import platform
import sys
from collections.abc import Iterator
from pathlib import Path

import msgspec

from intent_desktop import __version__
from intent_desktop.events import Watch
from intent_desktop.messages import Note, Problem

VARIABLE = "INTENT_GPU_ENGINE"
"""The environment variable that names the folder, for the terminal and for the engine's processes."""
MANIFEST = "gpu-engine.json"
PACKAGES = "site-packages"
FORMAT = 1
READ_AT_ONCE = 1 << 22
MADE_BY_PYTHON = "__pycache__"
"""The folders in which Python keeps what it has read; they come and go."""


class Member(msgspec.Struct, frozen=True):
    """A file below `site-packages`, its path with slashes."""

    path: str
    size: int
    sha256: str


class Manifest(msgspec.Struct, frozen=True, kw_only=True):
    """What stands in `gpu-engine.json`. `version` is PyTorch's; `programs` are the versions of this program, as MAJOR.MINOR."""

    format: int = FORMAT
    version: str
    programs: list[str]
    system: str
    python: str
    packages: dict[str, str]
    files: list[Member]

    @property
    def size(self) -> int:
        """Bytes of all files."""
        return sum(member.size for member in self.files)


class _Use:
    """What this process has made of the folder that it was told of."""

    folder: Path | None = None
    manifest: Manifest | None = None
    refused: Note | None = None


def system() -> str:
    """This system as a manifest names it, such as linux-x86_64."""
    return f"{sys.platform}-{platform.machine().lower()}"


def python() -> str:
    """This Python as a manifest names it, such as cp311."""
    return f"cp{sys.version_info.major}{sys.version_info.minor}"


def program() -> str:
    """This program's version as a manifest names it."""
    return ".".join(__version__.split(".")[:2])


def read(folder: Path) -> Manifest:
    """The manifest of a GPU engine that fits here; Problem `gpu_engine_…` where there is none or it does not fit."""
    try:
        written = (folder / MANIFEST).read_bytes()
    except OSError as error:
        raise Problem("gpu_engine_missing", file=folder) from error
    try:
        form = msgspec.json.decode(written, type=dict[str, object]).get("format")
        if isinstance(form, int) and form > FORMAT:
            raise Problem("gpu_engine_newer", file=folder)
        manifest = msgspec.json.decode(written, type=Manifest)
    except msgspec.DecodeError as error:
        raise Problem("gpu_engine_unreadable", file=folder) from error
    if manifest.system != system():
        raise Problem("gpu_engine_other_system", file=folder, made=manifest.system, here=system())
    if manifest.python != python():
        raise Problem("gpu_engine_other_python", file=folder, made=manifest.python, here=python())
    if program() not in manifest.programs:
        raise Problem("gpu_engine_other_program", file=folder, made=manifest.programs, here=program())
    return manifest


def check(folder: Path) -> Manifest:
    """Look at a GPU engine as at every start: it fits here, every file has its size, and there is no other file. Problem where not."""
    manifest = read(folder)
    expected = {member.path: member.size for member in manifest.files}
    found = dict(_files(folder / PACKAGES))
    for path in expected:
        if path not in found:
            raise Problem("gpu_engine_file_missing", file=folder, value=path)
    for path, size in found.items():
        if path not in expected:
            raise Problem("gpu_engine_file_added", file=folder, value=path)
        if expected[path] != size:
            raise Problem("gpu_engine_file_changed", file=folder, value=path)
    return manifest


def check_content(folder: Path, watch: Watch) -> Manifest:
    """Read every file of a GPU engine and compare it with what the manifest says; Problem where one differs."""
    manifest = check(folder)
    done = 0
    for member in manifest.files:
        digest = hashlib.sha256()
        with (folder / PACKAGES / member.path).open("rb") as content:
            while block := content.read(READ_AT_ONCE):
                watch.check()
                digest.update(block)
                done += len(block)
                watch.progress("check gpu engine", done, manifest.size)
        if digest.hexdigest() != member.sha256:
            raise Problem("gpu_engine_file_changed", file=folder, value=member.path)
    return manifest


def remove(folder: Path) -> None:
    """Delete what the manifest lists, the manifest, and the folders that are empty then; what else lies there stays.

    Problem where there is no GPU engine, OSError where a file cannot be deleted.
    """
    try:
        manifest = msgspec.json.decode((folder / MANIFEST).read_bytes(), type=Manifest)
    except (OSError, msgspec.DecodeError) as error:
        raise Problem("gpu_engine_missing", file=folder) from error
    packages = folder / PACKAGES
    listed = {member.path for member in manifest.files}
    for path, _ in list(_files(packages)):
        if path in listed:
            (packages / path).unlink()
    (folder / MANIFEST).unlink()
    for parent, _, files in os.walk(folder, topdown=False):
        if Path(parent).name == MADE_BY_PYTHON:
            for name in files:
                (Path(parent) / name).unlink()
        if not any(Path(parent).iterdir()):
            Path(parent).rmdir()


def partial(folder: Path) -> Path:
    """Where a GPU engine comes into being before it is in `folder`."""
    return folder.with_name(folder.name + ".partial")


def activate() -> None:
    """Use the GPU engine that `INTENT_GPU_ENGINE` names in this process, if any; before PyTorch is imported.

    One that cannot be used is `refused`, and the engine that comes with the program works in its place.
    """
    named = os.environ.get(VARIABLE)
    if not named:
        return
    folder = Path(named)
    try:
        _Use.manifest = check(folder)
    except Problem as problem:
        _Use.refused = problem.note
        return
    _Use.folder = folder
    sys.path.insert(0, str(folder / PACKAGES))


def in_use() -> Manifest | None:
    """The GPU engine that this process uses; None: the engine that comes with the program."""
    return _Use.manifest


def refused() -> Note | None:
    """Why this process does not use the GPU engine that it was told of."""
    return _Use.refused


def words() -> str:
    """Which engine this process uses, for people."""
    if _Use.manifest is None or _Use.folder is None:
        return Note("engine_built_in").text()
    return Note("engine_gpu", {"version": _Use.manifest.version, "file": str(_Use.folder)}).text()


def confirm_loaded(file: str | None) -> None:
    """Make sure that PyTorch, imported from `file`, is the one of the GPU engine in use; Problem where another came first."""
    if _Use.folder is None:
        return
    packages = (_Use.folder / PACKAGES).resolve()
    if file is None or not Path(file).resolve().is_relative_to(packages):
        raise Problem("gpu_engine_not_loaded", file=_Use.folder)


def _files(packages: Path, below: str = "") -> Iterator[tuple[str, int]]:
    """Every file with its size, but for what Python makes itself. A link counts as a file of no size."""
    try:
        entries = list(os.scandir(packages))
    except OSError:
        return
    for entry in entries:
        path = below + entry.name
        if entry.is_dir(follow_symlinks=False):
            if entry.name != MADE_BY_PYTHON:
                yield from _files(Path(entry.path), path + "/")
        else:
            yield path, 0 if entry.is_symlink() else entry.stat().st_size
