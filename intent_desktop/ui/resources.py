"""Where the files that come with the program are: icons, help, translations."""

from functools import cache
from pathlib import Path


@cache
def resources() -> Path:
    """The folder of resources: beside the package in a source tree, inside it once installed.

    Raises FileNotFoundError where the installation is incomplete.
    """
    package = Path(__file__).parents[1]
    for folder in (package / "resources", package.parent / "resources"):
        if (folder / "icons").is_dir():
            return folder
    raise FileNotFoundError(f"resources of the program, expected in {package}")
