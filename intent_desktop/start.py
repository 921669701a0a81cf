"""Where the program starts: the terminal for a command, the window for everything else."""

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Literal

from intent_desktop import display
from intent_desktop.engine.protocol import ENGINE_CHILD, REPORT_DRAWING

COMMANDS = frozenset(
    {
        "demo", "inspect", "train", "pretrain", "resume", "evaluate", "score", "compare", "compress", "export", "questions", "models",
        "self-test",
    }
)  # fmt: skip
"""Known here so that opening the window need not load the terminal."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run Intent Desktop and return its exit code."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    if given[:1] == [ENGINE_CHILD]:
        from intent_desktop.engine.child import main as child

        return child(given[1:])
    if given[:1] == [REPORT_DRAWING]:
        from intent_desktop.ui.drawn_report import main as drawing

        return drawing(given[1:])
    asked = window_arguments(given)
    if asked is None or display.hindrance() is not None:
        from intent_desktop.cli import main as terminal

        return terminal(given if asked is None else [str(path) for path in asked[0]])
    from intent_desktop.ui.application import main as window

    paths, engine = asked
    return window(paths, engine)


def window_arguments(given: Sequence[str]) -> tuple[list[Path], Literal["process", "thread"]] | None:
    """Files to open and the engine's mode, where the arguments ask for the window; None where for the terminal.

    A command's name wins over a file of that name; what is neither is for the terminal to complain about.
    """
    words = list(given)
    engine: Literal["process", "thread"] = "process"
    if "--engine" in words:
        place = words.index("--engine")
        match words[place + 1 : place + 2]:
            case ["process"]:
                engine = "process"
            case ["thread"]:
                engine = "thread"
            case _:
                return None
        del words[place : place + 2]
    if (words and words[0] in COMMANDS) or not all(Path(word).exists() for word in words):
        return None
    return [Path(word).resolve() for word in words], engine
