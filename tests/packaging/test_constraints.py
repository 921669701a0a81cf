"""The pinned versions: complete on every platform, and in agreement with each other."""

import importlib.metadata
import itertools
import tomllib
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from packaging.version import Version

ROOT = Path(__file__).parents[2]
SYSTEMS = [
    {"sys_platform": "linux", "platform_system": "Linux", "os_name": "posix"},
    {"sys_platform": "darwin", "platform_system": "Darwin", "os_name": "posix"},
    {"sys_platform": "win32", "platform_system": "Windows", "os_name": "nt"},
]
GPU_PARTS_OF_TORCH = ("nvidia-", "cuda-", "triton")  # torch names their exact versions itself
PYTHONS = ["3.11", "3.12", "3.13", "3.14"]


def pins() -> dict[str, Version]:
    lines = (ROOT / "packaging" / "constraints.txt").read_text(encoding="utf-8").splitlines()
    return {
        canonicalize_name(name): Version(version) for name, version in (line.split("==") for line in lines)
    }


def required_by(name: str, extras: set[str]) -> list[Requirement]:
    """What an installed package needs, on any system and Python that the program supports."""
    environments = [
        {**system, "python_version": python, "python_full_version": f"{python}.0", "extra": extra}
        for system, python, extra in itertools.product(SYSTEMS, PYTHONS, extras | {""})
    ]
    try:
        stated = [Requirement(line) for line in importlib.metadata.requires(name) or []]
    except importlib.metadata.PackageNotFoundError:  # another system's, or of an extra that is not installed
        return []
    return [need for need in stated if need.marker is None or any(map(need.marker.evaluate, environments))]


def every_requirement() -> list[tuple[str, Requirement]]:
    """All that the program and its extras need, directly or not, with who needs it."""
    found: list[tuple[str, Requirement]] = []
    open_ends: list[tuple[str, frozenset[str]]] = [("intent-desktop", frozenset({"test", "dev"}))]
    seen = set(open_ends)
    while open_ends:
        name, extras = open_ends.pop()
        for need in required_by(name, set(extras)):
            found.append((name, need))
            end = (canonicalize_name(need.name), frozenset(need.extras))
            if end not in seen and end[0] != "intent-desktop":
                seen.add(end)
                open_ends.append(end)
    return [
        (name, need)
        for name, need in found
        if need.name != "intent-desktop" and not need.name.startswith(GPU_PARTS_OF_TORCH)
    ]


def test_everything_that_is_installed_is_pinned_on_every_system() -> None:
    pinned = pins()
    assert not [
        f"{need.name} (for {name})"
        for name, need in every_requirement()
        if canonicalize_name(need.name) not in pinned
    ]


def test_the_pinned_versions_agree_with_each_other() -> None:
    pinned = pins()
    clashes = [
        f"{name} needs {need}, {pinned[canonicalize_name(need.name)]} is pinned"
        for name, need in every_requirement()
        if canonicalize_name(need.name) in pinned
        and pinned[canonicalize_name(need.name)] not in need.specifier
    ]
    assert not clashes


def test_what_is_installed_is_what_is_pinned() -> None:
    pinned = pins()
    direct = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["dependencies"]
    names = [Requirement(requirement).name for requirement in direct]
    installed = {name: Version(importlib.metadata.version(name)) for name in names}
    others = {name: str(version) for name, version in installed.items()
              if version.public != str(pinned[canonicalize_name(name)])}  # fmt: skip
    assert not others


def test_the_constraints_are_sorted_and_hold_each_package_once() -> None:
    lines = (ROOT / "packaging" / "constraints.txt").read_text(encoding="utf-8").splitlines()
    assert lines == sorted(lines, key=str.lower)
    assert len(pins()) == len(lines)
