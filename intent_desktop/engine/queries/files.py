"""Which files a choice of files and folders comes to."""

from pathlib import Path
from typing import Any

from intent_desktop.data.reading import sources


def files(paths: list[str]) -> dict[str, Any]:
    """The files to read, folders replaced by the data files directly in them, and the names left out in folders.

    Problem: a path that is missing or may not be read, a folder without data.
    """
    found, left_out = sources.chosen([Path(path) for path in paths])
    return {"files": [str(path.resolve()) for path in found], "left_out": left_out}
