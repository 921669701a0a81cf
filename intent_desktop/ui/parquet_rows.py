"""The rows of a Parquet file for a paged table, asked of the engine."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from intent_desktop.ui.bridge import Bridge
from intent_desktop.ui.widgets.paged_model import Fetch
from intent_desktop.ui.widgets.paged_table import PagedTable

SORTING = 60.0  # seconds: the first page in another order of a very long table


def rows_of(path: Path, bridge: Bridge, table: PagedTable, columns: list[str] | None = None) -> Fetch:
    """What `table.show_source` fetches with: pages of the file, all its columns or some."""

    def fetch(
        offset: int, limit: int, order: list[str], deliver: Callable[[Sequence[Sequence[Any]]], None]
    ) -> None:
        bridge.ask(
            table,
            "page",
            lambda answer: deliver(answer["rows"]),
            lambda note: _failed(table, bridge, note),
            seconds=SORTING,
            path=str(path),
            offset=offset,
            limit=limit,
            columns=columns,
            order=order or None,
        )

    return fetch


def _failed(table: PagedTable, bridge: Bridge, note: object) -> None:
    table.paged_model().forget_asked()
    bridge.refused.emit(note)
