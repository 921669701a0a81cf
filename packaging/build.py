#!/usr/bin/env python3
"""Builds the program that people install, on the system it is for: Linux, Windows or macOS.

    python3 packaging/build.py            set up, freeze, self-test, installers, bill of materials, check sums
    python3 packaging/build.py frozen     no further than the frozen program and its self-test
    python3 packaging/build.py installers take the frozen program that is there

What is to be given away comes into `dist/`, what is in between into `build/`. Standard library only; all it says goes to
stderr. PyTorch has to be its build for processors, or the installer would carry gigabytes of a graphics card's libraries;
where the package index has both, PIP_EXTRA_INDEX_URL names the one that has it.
"""

from __future__ import annotations

import datetime
import hashlib
import json
import os
import platform
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

sys.path.insert(0, str(Path(__file__).resolve().parent))

import bill_of_materials
import dev
from dev import ENVIRONMENT, PYTHON, ROOT, SetUpError, say
from linux import archive, deb
from windows import installer

NAME = "intent-desktop"
BUILD, DIST = ROOT / "build", ROOT / "dist"
FROZEN = BUILD / "frozen" / NAME
ICONS = BUILD / "icons"
LARGEST = 900_000_000  # bytes of the frozen program
SUMS = "SHA256SUMS"


class Release(NamedTuple):
    """What is being built."""

    version: str
    date: datetime.date
    machine: str

    @property
    def stem(self) -> str:
        """How files that are given away begin."""
        return f"{NAME}-{self.version}"


def main(arguments: Sequence[str]) -> int:
    """Build as asked; returns the exit code."""
    parts = {(): (True, True), ("frozen",): (True, False), ("installers",): (False, True)}.get(
        tuple(arguments)
    )
    if parts is None:
        say(str(__doc__).partition("\n\n")[2].partition("\n\n")[0])
        return 0 if arguments[0] in ("help", "-h", "--help") else 2
    freezing, installing = parts
    started, busy = time.monotonic(), processor_seconds()
    try:
        if freezing:
            timed("Setting up", set_up)
            timed("Icons", make_icons)
            timed("Freezing", freeze)
            if sys.platform == "win32":
                timed("Signing, where there is a key", lambda: installer.sign_libraries(FROZEN))
            timed("Licences", lambda: bill_of_materials.write_licences(FROZEN / "licences", materials()))
            timed("Self-test of the frozen program", lambda: self_test(FROZEN))
        if installing:
            release = this_release()
            timed("Installers", lambda: make_installers(release))
            write_bill(release)
            write_sums()
    except (SetUpError, OSError, subprocess.SubprocessError) as error:
        said = (getattr(error, "stderr", None) or "").strip()
        say(f"\n{error}\n{said}".rstrip())
        return 1
    say(f"Done in {time.monotonic() - started:.0f} s ({processor_seconds() - busy:.0f} s of a processor).")
    return 0


def timed(name: str, step: Callable[[], object]) -> None:
    """Carry out a step and say how long it took, and how much of a processor's time, which others' work does not stretch."""
    say(f"{name}…")
    started, busy = time.monotonic(), processor_seconds()
    step()
    say(f"  {time.monotonic() - started:.0f} s ({processor_seconds() - busy:.0f} s of a processor)")


def processor_seconds() -> float:
    """What this process and its ended children have used; Windows tells of this process alone."""
    return sum(os.times()[:4])


def set_up() -> None:
    """The environment of dev.py, with PyInstaller, the translations compiled, and a PyTorch that needs no graphics card."""
    dev.set_up(["program", "build", "trees", "window", *(["screen"] if sys.platform == "linux" else [])])
    cuda = output([str(PYTHON), "-c", "import torch; print(torch.version.cuda or '')"]).strip()
    if cuda:
        raise SetUpError(
            f"The PyTorch in {ENVIRONMENT} is built for CUDA {cuda}. Remove that folder, let PIP_EXTRA_INDEX_URL name "
            "the package index of PyTorch's builds for processors, and start again."
        )


def make_icons() -> None:
    """The program's and the files' pictures in the forms that desktops take."""
    quietly([str(PYTHON), str(ROOT / "packaging" / "icons.py"), str(ICONS)], {"QT_QPA_PLATFORM": "offscreen"})


def freeze() -> None:
    """One folder with the executables and everything they need; raises SetUpError where it has grown too large."""
    if sys.platform == "win32":
        quietly(
            [
                str(PYTHON),
                str(ROOT / "packaging" / "windows" / "version_resource.py"),
                str(BUILD),
                this_release().version,
            ]
        )
    log = BUILD / "pyinstaller.log"
    log.parent.mkdir(parents=True, exist_ok=True)
    command = [str(PYTHON), "-m", "PyInstaller", "--noconfirm", "--log-level", "INFO"]
    places = ["--distpath", str(FROZEN.parent), "--workpath", str(BUILD / "pyinstaller")]
    with log.open("wb") as stream:
        failed = subprocess.call(
            [*command, *places, str(ROOT / "packaging" / "intent_desktop.spec")],
            cwd=ROOT,
            stdout=stream,
            stderr=stream,
        )
    if failed:
        raise SetUpError(f"PyInstaller could not freeze the program; what it said is in {log}")
    if sys.platform == "linux":
        strip_symbols(FROZEN)
    size = folder_size(FROZEN)
    say(f"  {size / 1e6:.0f} MB in {FROZEN}")
    if size > LARGEST:
        raise SetUpError(f"That is more than {LARGEST / 1e6:.0f} MB: see packaging/trimming.py")


def strip_symbols(folder: Path) -> None:
    """Take the names that only debuggers read out of the libraries: 150 MB, most of it PyTorch's.

    The folders NAME.libs hold what auditwheel has put in order; that is left as it is.
    """
    if shutil.which("strip") is None:
        say("  There is no `strip` here (package binutils): the libraries stay larger than they need be.")
        return
    for library in folder.rglob("*.so*"):
        if library.is_file() and not library.is_symlink() and library.parent.suffix != ".libs":
            output(["strip", "--strip-unneeded", str(library)])


def self_test(frozen: Path) -> None:
    """Have the frozen program check itself, far from source and environment; any line it should not say is a failure."""
    console = frozen / f"{NAME}-console{'.exe' if os.name == 'nt' else ''}"
    with tempfile.TemporaryDirectory(prefix="自检 ", ignore_cleanup_errors=True) as folder:
        kept = {
            name: value
            for name, value in os.environ.items()
            if not name.startswith(("PYTHON", "QT_", "VIRTUAL_ENV"))
        }
        outcome = subprocess.run(
            [str(console), "self-test", "--json"],
            cwd=folder,
            env={**kept, "HOME": folder},
            capture_output=True,
            text=True,
            encoding="utf-8",
            errors="replace",
        )
    problem = what_is_wrong(outcome.returncode, outcome.stdout, outcome.stderr)
    if problem:
        raise SetUpError(f"The frozen program's self-test: {problem}")
    for check in json.loads(outcome.stdout)["checks"]:
        say(f"  ok  {check['name']}: {check['found']} ({check['seconds']:.1f} s)")


def what_is_wrong(code: int, said: str, complained: str) -> str:
    """What a self-test shows to be wrong, empty where nothing: it is to say one JSON object, and that all is well."""
    if complained.strip():
        return f"unexpected lines on standard error:\n{complained.strip()}"
    lines = said.strip().splitlines()
    if len(lines) != 1:
        return f"{len(lines)} lines in place of one (code {code}):\n{said.strip()}"
    try:
        checks = json.loads(lines[0])["checks"]
    except (ValueError, KeyError, TypeError):
        return f"not the result that was expected (code {code}):\n{said.strip()}"
    failed = [f"{check['name']}: {check['found']}" for check in checks if not check["passed"]]
    return "\n".join(failed) or (f"it ended with code {code}" if code else "")


def this_release() -> Release:
    """What stands in the source: its version, and the day of its last change."""
    text = (ROOT / "intent_desktop" / "__init__.py").read_text(encoding="utf-8")
    version = re.search(r'^__version__ = "(.+)"$', text, re.M)
    assert version is not None
    stamp = os.environ.get("SOURCE_DATE_EPOCH", "")
    if not stamp:
        with_git = ["git", "log", "-1", "--format=%ct"]
        outcome = (
            subprocess.run(with_git, cwd=ROOT, capture_output=True, text=True)
            if shutil.which("git")
            else None
        )
        stamp = outcome.stdout.strip() if outcome and outcome.returncode == 0 else str(int(time.time()))
    day = datetime.datetime.fromtimestamp(int(stamp), datetime.UTC).date()
    return Release(version[1], day, platform.machine().lower())


def make_installers(release: Release) -> None:
    """What this system's people install from, into an emptied `dist/`."""
    if not FROZEN.is_dir():
        raise SetUpError(f"There is no frozen program in {FROZEN}.")
    shutil.rmtree(DIST, ignore_errors=True)
    DIST.mkdir()
    if sys.platform == "linux":
        deb.make(release, FROZEN, ICONS, BUILD / "deb", DIST)
        archive.make(release, FROZEN, ICONS, BUILD / "archive", DIST)
    elif sys.platform == "win32":
        installer.make(release, FROZEN, ICONS, DIST)
    elif sys.platform == "darwin":
        script = ROOT / "packaging" / "macos" / "make_dmg.sh"
        target = DIST / f"{release.stem}-macos-{release.machine}.dmg"
        quietly(["bash", str(script), str(FROZEN.parent / "Intent Desktop.app"), str(target)])


def materials() -> bill_of_materials.Materials:
    """Everything that the frozen program is made of."""
    return bill_of_materials.read(BUILD / "pyinstaller" / "intent_desktop", ENVIRONMENT)


def write_bill(release: Release) -> None:
    """The software bill of materials, beside the installers."""
    target = DIST / f"{release.stem}-{sys.platform}.cdx.json"
    bill = bill_of_materials.as_cyclonedx(materials(), NAME, release.version, release.date)
    target.write_text(json.dumps(bill, indent=1), encoding="utf-8")


def write_sums() -> None:
    """The SHA-256 of each file in `dist/`, in the form that `sha256sum --check` reads; says their sizes."""
    lines = []
    for file in sorted(DIST.iterdir()):
        with file.open("rb") as stream:
            lines.append(f"{hashlib.file_digest(stream, 'sha256').hexdigest()}  {file.name}\n")
        say(f"  {file.stat().st_size / 1e6:8.1f} MB  {file.name}")
    (DIST / SUMS).write_text("".join(lines), encoding="utf-8")


def folder_size(folder: Path) -> int:
    """Bytes of the files in it; a link counts as nothing."""
    return sum(file.lstat().st_size for file in folder.rglob("*") if file.is_file() and not file.is_symlink())


def quietly(command: Sequence[str], variables: dict[str, str] | None = None) -> None:
    """Run a tool whose output matters only where it fails."""
    output(command, variables)


def output(command: Sequence[str], variables: dict[str, str] | None = None) -> str:
    """What a tool says; raises SetUpError with its complaint where it fails."""
    outcome = subprocess.run(
        list(command),
        env={**os.environ, **(variables or {})},
        capture_output=True,
        text=True,
        errors="replace",
    )
    if outcome.returncode:
        said = (outcome.stderr or outcome.stdout).strip()
        raise SetUpError(f"{Path(command[0]).name} failed (code {outcome.returncode}):\n{said}")
    return outcome.stdout


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
