"""Rows that a finding is about, as they are and as the repair would leave them; how many rows there are before it and after."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, Literal

from PySide6.QtWidgets import QGridLayout, QProgressBar, QWidget

from intent_desktop.messages import Note
from intent_desktop.ui.pages.quality_repairs import Entry
from intent_desktop.ui.theme import ROW_HEIGHT, SPACE
from intent_desktop.ui.widgets import Card, Label, PagedTable, TableColumn
from intent_desktop.ui.workspace import Workspace

_MOST_IN_SIGHT = 7
_AROUND = 48  # pixels of the head and the scroll bar
_SECONDS = 30
_STEPS = 1_000
Kind = Literal["text", "number", "integer", "time", "boolean"]


class BeforeAfter(QWidget):
    """Two bars of rows, one above the other."""

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.setObjectName("before_after")
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(SPACE.medium)
        grid.setVerticalSpacing(SPACE.tiny)
        grid.setColumnStretch(1, 1)
        self._bars, self._counts = [], []
        for place, name in enumerate((self.tr("Before"), self.tr("After"))):
            bar, count = QProgressBar(), Label()
            bar.setTextVisible(False)
            bar.setRange(0, _STEPS)
            count.setWordWrap(False)
            grid.addWidget(Label(name, "soft"), place, 0)
            grid.addWidget(bar, place, 1)
            grid.addWidget(count, place, 2)
            self._bars.append(bar)
            self._counts.append(count)

    def show_rows(self, before: int, after: int) -> None:
        """Show how many rows there are without the repair and with it."""
        for bar, count, rows in zip(self._bars, self._counts, (before, after), strict=True):
            bar.setValue(round(_STEPS * rows / (before or 1)))
            count.setText(self.tr("{rows} rows").format(rows=f"{rows:,}"))
            bar.setAccessibleName(count.text())
        self.setAccessibleName(
            self.tr("Before the repair {before} rows, after it {after}").format(
                before=f"{before:,}", after=f"{after:,}"
            )
        )


class AffectedRows(Card):
    """Asks for a finding's rows once for each copy of the data, and shows them with their numbers in the file."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None):
        super().__init__(parent=parent)
        self.setObjectName("affected_rows")
        self._workspace = workspace
        self._wanted: tuple[str, str] | None = None
        self._entry: Entry | None = None
        self._answers: dict[tuple[str, str], dict[str, Any] | None] = {}
        self._table = PagedTable(self.tr("Rows it is about"), sortable=False)
        self._table.setObjectName("affected_rows_table")
        self._table.verticalHeader().hide()  # a column says where a row stands in the file
        self.add(self._table)

    def show_entry(self, entry: Entry) -> None:
        """Show the rows of an entry; hidden where it is not about single rows."""
        result = self._workspace.inspection.result
        self._entry = entry
        if result is None or entry.finding is None or not Path(result["table"]).is_file():
            self.hide()
            return
        wanted = (result["table"], entry.key)
        self._wanted = wanted
        if wanted in self._answers:
            self._show(self._answers[wanted])
            return
        self.hide()

        def answered(answer: dict[str, Any] | None) -> None:
            self._answers[wanted] = answer
            if self._wanted == wanted:
                self._show(answer)

        def refused(note: Note) -> None:
            """A look at some rows is no more than a help; without it the finding still stands."""

        self._workspace.bridge.ask(
            self,
            "affected",
            answered,
            refused,
            seconds=_SECONDS,
            path=result["table"],
            code=entry.finding["code"],
            columns=entry.finding["columns"],
            parameters=_parameters(entry),
        )

    def _show(self, answer: dict[str, Any] | None) -> None:
        entry = self._entry
        if answer is None or not answer["rows"] or entry is None:
            self.hide()
            return
        shown, total = len(answer["rows"]), answer["total"]
        if entry.finding is not None and entry.finding["code"] == "duplicates":
            title = (
                self.tr("{shown} rows: each copy below the row it repeats")
                if shown == total
                else self.tr("{shown} of {total} rows: each copy below the row it repeats")
            )
        elif shown == total:
            title = self.tr("All {shown} rows it is about")
        else:
            title = self.tr("{shown} of the {total} rows it is about")
        self.set_title(title.format(shown=shown, total=f"{total:,}"))
        after = self._after_repair(entry, answer)
        columns = [TableColumn("row", self.tr("Row"), "integer")]
        if after:
            columns.append(TableColumn("after", self.tr("With the repair")))
        columns += [
            TableColumn(name, kind=_kind(kind))
            for name, kind in zip(answer["columns"], answer["types"], strict=True)
        ]
        rows = [
            [number + 1, *(after[place : place + 1]), *row]
            for place, (number, row) in enumerate(zip(answer["numbers"], answer["rows"], strict=True))
        ]
        self._table.show_source(columns, len(rows), _fetch(rows))
        self._table.setFixedHeight(_AROUND + ROW_HEIGHT * min(len(rows), _MOST_IN_SIGHT))
        self.show()

    def _after_repair(self, entry: Entry, answer: dict[str, Any]) -> list[str]:
        """What the repair makes of each row, in words; empty without one."""
        code = entry.fix["code"] if entry.fix else ""
        if code == "set_aside_duplicates":
            return [self.tr("set aside") if copy else self.tr("stays") for copy in answer["copies"]]
        if code.startswith("set_aside_"):
            return [self.tr("set aside")] * len(answer["rows"])
        if code == "clear_negative_prices":
            return [self.tr("price is empty")] * len(answer["rows"])
        return []


def _parameters(entry: Entry) -> dict[str, Any]:
    """What the query needs to know of the repair: its limits, and by which column's days a pace is counted."""
    fix = entry.fix or {}
    columns = fix.get("columns", [])
    return {**fix.get("parameters", {}), **({"time": columns[1]} if len(columns) > 1 else {})}


def _kind(kind: str) -> Kind:
    if kind.startswith(("TIMESTAMP", "DATE")):
        return "time"
    return "number" if kind in ("DOUBLE", "FLOAT") or kind.endswith("INT") or kind == "INTEGER" else "text"


def _fetch(rows: Sequence[Sequence[Any]]) -> Callable[..., None]:
    def fetch(
        offset: int, limit: int, order: list[str], deliver: Callable[[Sequence[Sequence[Any]]], None]
    ) -> None:
        deliver(rows[offset : offset + limit])

    return fetch
