"""What a bundle tells of how it was made smaller, one entry for each time."""

from pathlib import Path
from typing import Any, Literal, get_args

import msgspec

from intent_desktop.engine.bundle import Bundle
from intent_desktop.engine.courses.opening import understood
from intent_desktop.messages import Note, model_name

RECIPE = "compression"
"""The entry of a bundle's recipe."""

Method = Literal["int8", "prune", "distil"]
METHODS: tuple[Method, ...] = get_args(Method)


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
