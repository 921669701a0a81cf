"""The swap file of a project: edits not yet saved, so that a crash loses none of them."""

import contextlib
from pathlib import Path

import msgspec

from intent_desktop.data import store
from intent_desktop.engine.projects import Decisions, Project


class SwapFile:
    """Lies beside the project's file while that lacks edits. No swap file: nothing to bring back."""

    def __init__(self, project: Project):
        self.path = project.file.with_name(f".{project.file.name}.swap")

    def write(self, decisions: Decisions) -> None:
        """Write the edited decisions down, atomically; OSError where the disk refuses."""
        store.write_atomically(self.path, msgspec.json.encode(decisions))

    def read(self) -> Decisions | None:
        """What a crash has left; None where there is nothing that can be read."""
        with contextlib.suppress(OSError, msgspec.DecodeError, UnicodeDecodeError, RecursionError):
            return msgspec.json.decode(self.path.read_bytes(), type=Decisions)
        return None

    def remove(self) -> None:
        """The project's file holds everything now."""
        with contextlib.suppress(OSError):
            self.path.unlink(missing_ok=True)


def is_left_behind(project_file: Path) -> bool:
    """Whether a swap file lies beside a project's file."""
    return project_file.with_name(f".{project_file.name}.swap").exists()
