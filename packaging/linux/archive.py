"""The archive for every other Linux: unpack it, and install for oneself or, as root, for everybody."""

from __future__ import annotations

import shutil
import subprocess
import tarfile
from pathlib import Path
from typing import Any

import dev
from linux import tree

HERE = Path(__file__).parent
SCRIPTS = ("install.sh", "uninstall.sh")
LEVEL = 12
COMPRESS = f"""
import sys, zstandard
compressor = zstandard.ZstdCompressor(level={LEVEL}, threads=-1)
compressor.copy_stream(sys.stdin.buffer, sys.stdout.buffer)
"""
"""Run in the environment of dev.py, whose zstandard the program reads such files with."""


def make(release: Any, frozen: Path, icons: Path, root: Path, target: Path) -> Path:
    """Put the archive together below the folder `root` and into the folder `target`; returns it."""
    shutil.rmtree(root, ignore_errors=True)
    name = f"{release.stem}-linux-{release.machine}"
    top = root / name
    tree.copy_program(frozen, top / "program")
    tree.write_share(top / "share", icons, release.version, release.date)
    for script in SCRIPTS:
        shutil.copy(HERE / script, top)
        (top / script).chmod(0o755)
    archive = target / f"{name}.tar.zst"
    with archive.open("wb") as stream:
        packer = subprocess.Popen([str(dev.PYTHON), "-c", COMPRESS], stdin=subprocess.PIPE, stdout=stream)
        assert packer.stdin is not None
        with packer.stdin, tarfile.open(fileobj=packer.stdin, mode="w|") as packed:
            packed.add(top, name, filter=_owned_by_root)
        if packer.wait():
            raise dev.SetUpError(f"{archive} could not be written.")
    return archive


def _owned_by_root(member: tarfile.TarInfo) -> tarfile.TarInfo:
    member.uid = member.gid = 0
    member.uname = member.gname = "root"
    return member
