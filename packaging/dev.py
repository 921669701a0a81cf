#!/usr/bin/env python3
"""Sets Intent Desktop up from its source and starts it.

    python3 packaging/dev.py run [ARGUMENT...]   start it; where no window can open, the demo in the terminal
    python3 packaging/dev.py test [ARGUMENT...]  run the tests; arguments go to pytest
    python3 packaging/dev.py check               style, types and the rules of the architecture

Everything is installed into `.venv` beside the source, in the versions of `constraints.txt`; nothing else on the
computer changes, except that as root on Debian or Ubuntu missing system libraries are installed with apt-get.
Standard library only. All it says goes to stderr, so that the output of what it starts stays clean.
"""

from __future__ import annotations

import contextlib
import hashlib
import importlib.util
import json
import os
import shlex
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parents[1]
ENVIRONMENT = ROOT / ".venv"
LOCK = ROOT / ".venv.lock"
STAMP = ENVIRONMENT / "ready.json"
LOG = ENVIRONMENT / "set-up.log"
CONSTRAINTS = ROOT / "packaging" / "constraints.txt"
TRANSLATIONS = ROOT / "resources" / "translations"
SCRIPTS = ENVIRONMENT / ("Scripts" if os.name == "nt" else "bin")
PYTHON = SCRIPTS / ("python.exe" if os.name == "nt" else "python")


class Library(NamedTuple):
    """System libraries that a package needs and pip cannot bring: how to tell, and how to get them."""

    purpose: str
    probe: str
    debian: str
    macos: str = ""


EXTRAS = {"tests": "test", "tools": "dev", "build": "build"}
"""What pip is asked for beside the program, by goal."""

LIBRARIES = {
    "trees": Library(
        purpose="boosted trees (LightGBM)",
        probe="import lightgbm",
        debian="libgomp1",
        macos="brew install libomp",
    ),
    "window": Library(
        purpose="the window (Qt)",
        probe="from PySide6.QtWidgets import QApplication; QApplication([])",
        debian="libegl1 libgl1 libxkbcommon0 libdbus-1-3 libfontconfig1 libglib2.0-0",
    ),
    "screen": Library(
        purpose="the window on this screen (Qt)",
        probe="import ctypes; from PySide6.QtCore import QLibraryInfo as Info; "
        "ctypes.CDLL(Info.path(Info.LibraryPath.PluginsPath) + '/platforms/libqxcb.so')",
        debian="libxkbcommon-x11-0 libx11-xcb1 libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 "
        "libxcb-randr0 libxcb-render-util0 libxcb-render0 libxcb-shape0 libxcb-shm0 libxcb-sync1 libxcb-xfixes0 "
        "libxcb-xkb1",
    ),
}
LIBRARIES["desktop"] = Library(
    purpose="tests of the window on a screen of their own",
    probe="import shutil; lacks = [name for name in ('Xvfb', 'openbox', 'xdotool') if not shutil.which(name)]; "
    "assert not lacks, ' '.join(lacks)",
    debian=f"xvfb openbox xdotool {LIBRARIES['screen'].debian}",
)


class SetUpError(Exception):
    """Set-up cannot go on; the text says why and what to do."""


def main(arguments: Sequence[str]) -> int:
    """Carry out one command; returns the exit code."""
    command, *rest = arguments or ["help"]
    try:
        if command == "run":
            return run(rest)
        if command == "test":
            return test(rest)
        if command == "check" and not rest:
            return check()
    except SetUpError as error:
        say(f"\n{error}")
        return 1
    except OSError as error:
        say(f"\nSet-up stopped: {error}")
        return 1
    except KeyboardInterrupt:
        say("\nStopped. The next start takes up from here.")
        return 130
    say(str(__doc__).partition("\n\n")[2].partition("\n\n")[0])
    return 0 if command in ("help", "-h", "--help") else 2


def run(arguments: Sequence[str]) -> int:
    """Start Intent Desktop: its window, or where none can open and nothing else is asked, its demo in the terminal."""
    window = has_display(os.environ)
    goals = ["program", "trees"]
    if window:
        goals += ["window", "screen"] if sys.platform == "linux" else ["window"]
    set_up(goals)
    chosen = list(arguments) or ([] if window else ["demo"])
    # Safe path: a file named like a library, in the folder one happens to stand in, must not be imported.
    return hand_over([str(PYTHON), "-m", "intent_desktop", *chosen], {"PYTHONSAFEPATH": "1"})


def test(arguments: Sequence[str]) -> int:
    """Run the tests, without showing windows; a file at a time on each core, unless `arguments` say otherwise (-n 0)."""
    set_up(["program", "tests", "trees", "window"])
    if sys.platform == "linux":
        try:
            set_up(["desktop"])
        except SetUpError as error:
            say(f"{error}\nWithout it those tests are skipped.")
    os.chdir(ROOT)
    return hand_over(
        [
            str(PYTHON),
            "-m",
            "pytest",
            "-n",
            "auto",
            "--dist",
            "loadscope",
            "--no-loadscope-reorder",
            *arguments,
        ],
        {"QT_QPA_PLATFORM": "offscreen"},
    )


def check() -> int:
    """Run every check of the source, also after one has failed."""
    set_up(["program", "tests", "tools"])
    checks = {
        "style": ["ruff", "check", "."],
        "format": ["ruff", "format", "--check", "."],
        "types": ["mypy"],
        "architecture": ["lint-imports", "--no-logo"],
    }
    failed = []
    for name, (tool, *options) in checks.items():
        say(f"Checking {name} ({tool})…")
        if subprocess.call([str(SCRIPTS / tool), *options], cwd=ROOT):
            failed.append(name)
    say(f"Not in order: {', '.join(failed)}." if failed else "All in order.")
    return 1 if failed else 0


def has_display(environment: Mapping[str, str], platform: str = sys.platform) -> bool:
    """Whether a window can be shown; on Linux a display has to be named."""
    return platform != "linux" or bool(environment.get("DISPLAY") or environment.get("WAYLAND_DISPLAY"))


def set_up(goals: Sequence[str]) -> None:
    """Bring about what is missing of the goals: the packages (program, `EXTRAS`) and the `LIBRARIES`.

    Raises SetUpError. Two at once take turns; an interrupted set-up is taken up by the next.
    """
    if not missing(goals) and translations_current():
        return
    with one_at_a_time():
        wanted = missing(goals)
        have = ready()
        packages = {goal for goal in wanted if goal not in LIBRARIES}
        if packages:
            install_packages(goals)
            have |= packages
            write_stamp(have)
        for goal in wanted:
            if goal in LIBRARIES:
                provide(LIBRARIES[goal])
                have.add(goal)
                write_stamp(have)
        if not translations_current():
            compile_translations()


def missing(goals: Sequence[str]) -> list[str]:
    """The goals that have not been reached yet, or no longer count because what to install has changed."""
    have = ready()
    return [goal for goal in goals if goal not in have]


def ready() -> set[str]:
    """The goals reached so far, as the stamp in the environment says."""
    try:
        stamp = json.loads(STAMP.read_text(encoding="utf-8"))
        current = stamp["inputs"] == fingerprint() and works()
        return set(stamp["ready"]) if current else set()
    except (OSError, ValueError, KeyError, TypeError):
        return set()


def write_stamp(goals: set[str]) -> None:
    """Record the goals reached, in one move."""
    draft = STAMP.with_suffix(".draft")
    draft.write_text(json.dumps({"inputs": fingerprint(), "ready": sorted(goals)}), encoding="utf-8")
    draft.replace(STAMP)


def fingerprint() -> str:
    """Hash of all that decides what is installed. The place counts: an environment does not survive a move."""
    digest = hashlib.sha256(str(ROOT).encode())
    for path in (CONSTRAINTS, ROOT / "pyproject.toml"):
        digest.update(path.read_bytes())
    return digest.hexdigest()


def works() -> bool:
    """Whether the environment's Python starts and is usable; it is not after its base was upgraded or removed."""
    try:
        probe = "import pip, sys; sys.exit(sys.version_info < (3, 11))"
        return subprocess.run([PYTHON, "-c", probe], capture_output=True).returncode == 0
    except OSError:
        return False


def install_packages(goals: Sequence[str]) -> None:
    """Make the environment where it is missing, and install the program with what was asked for."""
    first = not works()
    say(
        "Setting up (first time, a few minutes)…"
        if first
        else "Setting up (something has changed or is added)…"
    )
    started = time.monotonic()
    if first:
        make_environment()
    STAMP.unlink(missing_ok=True)
    LOG.unlink(missing_ok=True)
    extras = ",".join(EXTRAS[goal] for goal in goals if goal in EXTRAS)
    program = f".[{extras}]" if extras else "."
    # PyTorch is most of the download and goes first, so that a broken connection shows early.
    steps = {
        "installer": ["--upgrade", "pip", "setuptools"],
        "PyTorch, the largest part": ["torch"],
        "everything else": ["--no-build-isolation", "--editable", program],
    }
    for number, (name, options) in enumerate(steps.items(), 1):
        say(f"  {number}/{len(steps)} {name}")
        pip_install(options)
    say(f"Set up in {time.monotonic() - started:.0f} seconds.")


def translations_current() -> bool:
    """Whether the window's translations have been compiled as they are."""
    return all(
        source.with_suffix(".qm").exists()
        and source.with_suffix(".qm").stat().st_mtime >= source.stat().st_mtime
        for source in TRANSLATIONS.glob("window_*.ts")
    )


def compile_translations() -> None:
    """Compile the window's translations with the tools in the environment."""
    outcome = subprocess.run(
        [str(PYTHON), str(ROOT / "packaging" / "translations.py"), "compile"], capture_output=True, text=True
    )
    if outcome.returncode:
        raise SetUpError(f"The translations could not be compiled:\n{outcome.stderr.strip()}")


def make_environment() -> None:
    """An empty `.venv`; an unusable one is replaced."""
    if importlib.util.find_spec("ensurepip") is None:
        apt_install("Python's venv module", f"python3.{sys.version_info.minor}-venv", "it is not installed")
    outcome = subprocess.run(
        [sys.executable, "-m", "venv", "--clear", str(ENVIRONMENT)], capture_output=True, text=True
    )
    if outcome.returncode:
        raise SetUpError(f"{ENVIRONMENT} could not be made:\n{(outcome.stderr or outcome.stdout).strip()}")


def pip_install(options: Sequence[str]) -> None:
    """Run pip in the environment, its output going to the log."""
    pip = [str(PYTHON), "-m", "pip", "--disable-pip-version-check", "--no-input", "install"]
    with LOG.open("ab") as log:
        failed = subprocess.call(
            [*pip, "--constraint", str(CONSTRAINTS), *options], cwd=ROOT, stdout=log, stderr=log
        )
    if failed:
        lines = LOG.read_text(encoding="utf-8", errors="replace").splitlines()
        reasons = [line for line in lines if line.lower().startswith("error:")] or lines[-10:]
        raise SetUpError(
            "The packages could not be installed. pip says:\n  "
            + "\n  ".join(reasons)
            + "\nMost often there is no "
            "connection to the internet, or no space on the disk. Put that right and start again; what has been "
            f"fetched is kept.\nEverything pip said is in {LOG}"
        )


def provide(library: Library) -> None:
    """Make sure that a library loads; raises SetUpError saying how to get it."""
    reason = why_not(library)
    if not reason:
        return
    if sys.platform == "linux":
        apt_install(library.purpose, library.debian, reason)
        reason = why_not(library)
    if reason:
        advice = {
            "darwin": f"Install it with:\n  {library.macos}" if library.macos else "",
            "win32": "Install the Microsoft Visual C++ Redistributable, then start again.",
        }.get(sys.platform, "")
        raise SetUpError(f"{library.purpose} does not start: {reason}\n{advice}".rstrip())


def why_not(library: Library) -> str:
    """Why a library does not load, in one line; empty where it does."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    outcome = subprocess.run(
        [str(PYTHON), "-c", library.probe], env=environment, capture_output=True, text=True, errors="replace"
    )
    if outcome.returncode == 0:
        return ""
    said = outcome.stderr.strip().splitlines()
    return said[-1] if said else f"it ended with code {outcome.returncode}"


def apt_install(purpose: str, packages: str, reason: str) -> None:
    """Install Debian packages as root; raises SetUpError with the exact command where that cannot be done."""
    if shutil.which("apt-get") is None:
        raise SetUpError(
            f"A system library for {purpose} is missing: {reason}\n"
            "Install it with your system's package manager, then start again. "
            f"On Debian the packages are:\n  {packages}"
        )
    command = f"apt-get install --yes --no-install-recommends {packages}"
    if sys.platform == "linux" and os.geteuid() == 0:
        say(f"  system libraries for {purpose}: {packages}")
        environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
        for step in ("apt-get update", command):
            outcome = subprocess.run(
                shlex.split(step), env=environment, capture_output=True, text=True, errors="replace"
            )
        if outcome.returncode == 0:
            return
        reason += f"\n{outcome.stderr.strip()}"
    raise SetUpError(
        f"A system library for {purpose} is missing: {reason}\n"
        f"Install it with this command, then start again:\n  sudo apt-get update && sudo {command}"
    )


@contextlib.contextmanager
def one_at_a_time() -> Iterator[None]:
    """Hold the set-up's lock; wait, and say so, while another holds it. It falls with the process."""
    with LOCK.open("a+b") as lock:
        waiting = False
        while not try_lock(lock.fileno()):
            if not waiting:
                say("Another set-up is at work here; waiting for it…")
            waiting = True
            time.sleep(0.2)
        yield


def try_lock(file: int) -> bool:
    """Take an exclusive lock if it is free."""
    try:
        if sys.platform == "win32":
            import msvcrt

            msvcrt.locking(file, msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except (BlockingIOError, PermissionError):
        return False
    return True


def hand_over(command: list[str], variables: Mapping[str, str]) -> int:
    """Run the command in this process's place; signals and the exit code are its own."""
    environment = {**os.environ, **variables}
    sys.stderr.flush()
    if os.name == "posix":
        os.execve(command[0], command, environment)
    child = subprocess.Popen(command, env=environment)
    while True:
        try:
            return child.wait()
        except KeyboardInterrupt:  # the child heard it too, and decides
            continue


def say(text: str) -> None:
    """Tell the person at the terminal."""
    encoding = sys.stderr.encoding or "ascii"
    print(text.encode(encoding, "replace").decode(encoding), file=sys.stderr, flush=True)


if __name__ == "__main__":
    if sys.version_info < (3, 11):  # noqa: UP036 - an older Python reads this file too
        sys.exit(
            f"Intent Desktop needs Python 3.11 or newer; this is Python {sys.version.split()[0]} ({sys.executable}).\n"
            "Install a newer one (https://www.python.org/downloads/) and start this with it, "
            "for example: python3.12 packaging/dev.py run"
        )
    sys.exit(main(sys.argv[1:]))
