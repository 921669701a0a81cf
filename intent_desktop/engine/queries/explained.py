"""What there is in a run by which single answers can be explained."""

from pathlib import Path

from intent_desktop.engine.courses.ranking.histories import FILE_NAME as HISTORIES
from intent_desktop.engine.runs import Run


def explained_by(run: str) -> dict[str, bool]:
    """Whether a run has kept `customers` (chances with their reasons) and `histories` (recommendations with theirs)."""
    folder = Run(Path(run))
    return {
        "customers": folder.customers_file.is_file(),
        "histories": (folder.folder / HISTORIES).is_file(),
    }
