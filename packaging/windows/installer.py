"""Compiles the installer for Windows; makensis does so on every system, over whatever folder it is given."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path
from typing import Any

from dev import SetUpError

SCRIPT = Path(__file__).with_name("installer.nsi")
USUAL_PLACE = Path(os.environ.get("PROGRAMFILES(X86)", "/")) / "NSIS" / "makensis.exe"
SIGN = "INTENT_SIGN_COMMAND"
"""The environment variable that holds the command which signs the file named after it; unset: nothing is signed."""


def make(release: Any, frozen: Path, icons: Path, target: Path) -> Path:
    """The installer of the frozen program, in the folder `target`."""
    installer = target / f"{release.stem}-windows-{release.machine}-setup.exe"
    compile_script(release.version, frozen, icons / "application.ico", installer, os.environ.get(SIGN, ""))
    return installer


def compile_script(version: str, frozen: Path, icon: Path, installer: Path, sign: str = "") -> None:
    """Have makensis compile the script; a warning is a failure. Raises SetUpError."""
    compiler = shutil.which("makensis") or (str(USUAL_PLACE) if USUAL_PLACE.is_file() else None)
    if compiler is None:
        raise SetUpError(
            "makensis is missing: install NSIS (https://nsis.sourceforge.io, Debian's package nsis)."
        )
    size = sum(file.stat().st_size for file in frozen.rglob("*") if file.is_file()) // 1024
    defined = {"VERSION": version, "SOURCE": frozen, "ICON": icon, "TARGET": installer, "SIZE": size}
    if sign:
        defined["SIGN"] = sign
    options = [f"-D{name}={value}" for name, value in defined.items()]
    outcome = subprocess.run(
        [compiler, "-V2", "-WX", "-INPUTCHARSET", "UTF8", *options, str(SCRIPT)],
        capture_output=True,
        text=True,
        errors="replace",
    )
    if outcome.returncode:
        raise SetUpError(f"makensis failed:\n{(outcome.stdout + outcome.stderr).strip()}")


def sign_libraries(frozen: Path) -> None:
    """Sign what the program runs and loads, where there is a key: Smart App Control refuses a child that is not signed.

    What its own maker has signed stays as it is. Raises SetUpError.
    """
    command = os.environ.get(SIGN)
    if not command:
        return
    for file in sorted(frozen.rglob("*")):
        if file.suffix.lower() in {".exe", ".dll", ".pyd"} and not _is_signed(file):
            outcome = subprocess.run(
                f'{command} "{file}"', shell=True, capture_output=True, text=True, errors="replace"
            )
            if outcome.returncode:
                raise SetUpError(f"{file} could not be signed:\n{(outcome.stdout + outcome.stderr).strip()}")


def _is_signed(file: Path) -> bool:
    """Whether the file carries a certificate table, the fifth of its optional header's data directories."""
    with file.open("rb") as stream:
        head = stream.read(4096)
    start = int.from_bytes(head[0x3C:0x40], "little")
    optional = start + 24
    wide = head[optional : optional + 2] == b"\x0b\x02"
    entry = optional + (112 if wide else 96) + 4 * 8
    return int.from_bytes(head[entry + 4 : entry + 8], "little") > 0
