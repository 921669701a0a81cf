"""Where the files that come with the program are: icons, help, translations."""

import sysconfig
from functools import cache
from pathlib import Path


@cache
def resources() -> Path:
    """The folder of resources: beside the package in a source tree, among shared data once installed.

    Raises FileNotFoundError where the installation is incomplete.
    """
    beside = Path(__file__).parents[1] / "resources"
    installed = Path(sysconfig.get_path("data")) / "share" / "intent-desktop"
    for folder in (beside, installed):
        if (folder / "icons").is_dir():
            return folder
    raise FileNotFoundError(f"resources of the program, expected in {installed}")
