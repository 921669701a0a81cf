"""What there is in a run by which single answers can be explained."""

from pathlib import Path

from intent_desktop.engine.courses.action.histories import FILE_NAME as ITEMS
from intent_desktop.engine.courses.ranking.histories import FILE_NAME as HISTORIES
from intent_desktop.engine.runs import Run


def explained_by(run: str) -> dict[str, bool]:
    """Whether a run has kept `customers` (chances with their reasons) and `histories`; and whether it `recommends` after
    those, which has a map of items, rather than telling the next action.
    """
    folder = Run(Path(run))
    histories = (folder.folder / HISTORIES).is_file()
    return {
        "customers": folder.customers_file.is_file(),
        "histories": histories,
        "recommends": histories and not (folder.folder / ITEMS).is_file(),
    }
