"""Making a GPU engine: from a list of packages, out of an index or a folder the user names, into a folder of its own.

It comes into being in FOLDER.partial, which is renamed once everything is there. Who stops half-way finds what was downloaded and
unpacked again the next time.
"""

import hashlib
import shutil
from pathlib import Path
from typing import Any

import msgspec

from intent_desktop.data import store
from intent_desktop.engine import wheels
from intent_desktop.engine.query_process import QueryProcess
from intent_desktop.events import Watch
from intent_desktop.messages import Problem
from intent_desktop.training import gpu_engine
from intent_desktop.training.gpu_engine import Manifest, Member, partial

LIST = Path(__file__).with_name("gpu-packages.txt")
PYTORCH = "torch"
GROWTH = 2.2
"""Bytes on the disk for each byte of a package, a little more than the 2.0 of PyTorch's own."""
GIGABYTE = 1_000_000_000
TRIAL_SECONDS = 180.0


class Plan(msgspec.Struct, frozen=True):
    """What a GPU engine is going to be made of, and what that takes."""

    packages: list[wheels.Wheel]
    download: int
    """Bytes that have to come from elsewhere."""
    kept: int
    """Bytes on the disk once it is made, about."""
    disk: int
    """Bytes on the disk while it is made, about."""


def plan(index: str, folder: Path, watch: Watch, listed: Path = LIST) -> Plan:
    """Ask the index for every package of the list. Nothing is downloaded yet.

    Problem: no list for this system, no such index, a package that it lacks, too little space, a folder that is taken.
    """
    if not wheels.is_index(index):
        raise Problem("gpu_engine_no_index", value=index)
    wanted = wheels.wanted(listed.read_text(encoding="utf-8"))
    if not wanted:
        raise Problem("gpu_engine_no_list", here=f"{gpu_engine.system()}, {gpu_engine.python()}")
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise Problem("gpu_engine_folder_taken", file=folder)
    found = []
    for number, package in enumerate(wanted):
        watch.check()
        watch.progress("look up gpu engine", number, len(wanted))
        wheel = wheels.find(package, index)
        found.append(msgspec.structs.replace(wheel, size=wheels.size_of(wheel)))
    watch.progress("look up gpu engine", len(wanted), len(wanted))
    sizes = [wheel.size or 0 for wheel in found]
    remote = sum(size for wheel, size in zip(found, sizes, strict=True) if wheel.local is None)
    largest = max((size for wheel, size in zip(found, sizes, strict=True) if wheel.local is None), default=0)
    kept = round(sum(sizes) * GROWTH)
    made = Plan(found, remote, kept, kept + largest)
    _make_room(folder, made.disk - _held(partial(folder)))
    return made


def make(index: str, folder: Path, watch: Watch, listed: Path = LIST) -> dict[str, Any]:
    """Make a GPU engine in `folder`, check every file, and try it in a process of its own: what `tried` tells.

    Problem as for `plan`, or where a package is not what it should be; `messages.Cancelled` where the user stops it.
    """
    planned = plan(index, folder, watch, listed)
    begun = partial(folder)
    _begin(begun, planned)
    packages = begun / gpu_engine.PACKAGES
    members: dict[str, Member] = {}
    arrived = written = 0
    for wheel in planned.packages:
        record = begun / "unpacked" / f"{wheel.package}.json"
        if not record.exists():
            file = wheels.download(
                wheel, begun / "downloads", watch, arrived, sum(one.size or 0 for one in planned.packages)
            )
            needed = wheels.unpacked_size(file)
            _make_room(begun, needed)
            unpacked = wheels.unpack(file, packages, watch, 0, needed)
            store.write_atomically(record, msgspec.json.encode(unpacked))
            if wheel.local is None:
                file.unlink()
        arrived += wheel.size or 0
        for member in msgspec.json.decode(record.read_bytes(), type=list[Member]):
            members[member.path] = member
            written += member.size
    versions = {wheel.package: wheel.version for wheel in planned.packages}
    manifest = Manifest(
        version=versions[PYTORCH],
        programs=[gpu_engine.program()],
        system=gpu_engine.system(),
        python=gpu_engine.python(),
        packages=versions,
        files=sorted(members.values(), key=lambda member: member.path),
    )
    store.write_atomically(begun / gpu_engine.MANIFEST, msgspec.json.encode(manifest))
    gpu_engine.check_content(begun, watch)
    for name in ("downloads", "unpacked"):
        shutil.rmtree(begun / name)
    (begun / "plan").unlink()
    if folder.exists():
        folder.rmdir()
    begun.replace(folder)
    return tried(folder, watch)


def check(folder: Path, watch: Watch) -> dict[str, Any]:
    """Compare every file of a GPU engine with its manifest, and try it; what `tried` tells. Problem where something is wrong."""
    gpu_engine.check_content(folder, watch)
    return tried(folder, watch)


def tried(folder: Path, watch: Watch) -> dict[str, Any]:
    """What a fresh process that uses the GPU engine says of the device, its version and size. Problem where PyTorch does not start."""
    watch.progress("try gpu engine", 0)
    manifest = gpu_engine.read(folder)
    process = QueryProcess({gpu_engine.VARIABLE: str(folder)})
    try:
        found = process.ask("device", {}, TRIAL_SECONDS)
    finally:
        process.close()
    return {"folder": str(folder), "version": manifest.version, "size": manifest.size, "device": found}


def _begin(begun: Path, planned: Plan) -> None:
    """Make the folder, or take up one that was begun with the same packages; what belongs to others is cleared."""
    names = "\n".join(f"{wheel.file} {wheel.sha256}" for wheel in planned.packages)
    told = hashlib.sha256(names.encode()).hexdigest()
    kept = begun / "plan"
    if not kept.is_file() or kept.read_text() != told:
        shutil.rmtree(begun, ignore_errors=True)
    for name in ("downloads", "unpacked", gpu_engine.PACKAGES):
        (begun / name).mkdir(parents=True, exist_ok=True)
    store.write_atomically(kept, told.encode())


def _make_room(folder: Path, needed: int) -> None:
    free = wheels.free_space(folder)
    if free < needed:
        numbers = {"free": f"{free / GIGABYTE:.1f}", "needed": f"{needed / GIGABYTE:.1f}"}
        raise Problem("gpu_engine_no_space", file=folder, **numbers)


def _held(folder: Path) -> int:
    """Bytes below a folder."""
    if not folder.is_dir():
        return 0
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())
