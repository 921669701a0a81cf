"""Bundles made smaller: what is asked, what comes of it, and what the bundle tells of it, one entry for each time."""

import dataclasses
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, Literal, get_args

import msgspec

from intent_desktop.data.dataset import Role
from intent_desktop.engine.bundle import Bundle
from intent_desktop.engine.courses.opening import understood
from intent_desktop.messages import Note, model_name
from intent_desktop.models.base import ModelState

RECIPE = "compression"
"""The entry of a bundle's recipe, and of its metrics."""

Method = Literal["int8", "prune", "distil"]
METHODS: tuple[Method, ...] = get_args(Method)


@dataclasses.dataclass(frozen=True, kw_only=True)
class Compression:
    """A bundle to be made smaller and written to `out`, and the files to judge it on. `folder` is for work in between."""

    bundle: Path
    paths: Sequence[Path]
    out: Path
    folder: Path
    method: Method
    options: Mapping[str, Any]
    roles: dict[str, Role]


@dataclasses.dataclass(frozen=True, kw_only=True)
class Smaller:
    """What a bundle becomes: all `states`, of which those `made` stand for those `replaced`, while those `left` are as they were.

    `recipe` replaces entries of the bundle's own. `table`: by "before" and "after" the answers `per_second` and each of
    `figures`, and by "change" the difference of each with its paired 95 % interval, asked for `rows` histories or rows.
    """

    states: dict[str, ModelState]
    replaced: list[str]
    made: list[str]
    left: list[str]
    recipe: dict[str, Any]
    table: dict[str, Any]
    figures: list[str]
    rows: int


class Compressed(msgspec.Struct, frozen=True, kw_only=True):
    """One compression: its `method` with its `options`, the `members` it made smaller, and those it left as they were.

    `made_of`: SHA-256 of the bundle that it began with.
    """

    method: Method
    options: dict[str, Any]
    members: list[str]
    left: list[str]
    made_of: str

    def sentence(self) -> str:
        """The same for people."""
        told = {"models": [model_name(name) for name in self.members]}
        return Note(f"compressed_{self.method}", told).text()


def sentences(opened: Bundle, path: Path) -> list[str]:
    """How the bundle in a file was made smaller, in order, for people; Problem where that cannot be read."""
    with understood(path):
        return [each.sentence() for each in msgspec.convert(opened.recipe.get(RECIPE, []), list[Compressed])]
