"""Rows of a table too long to hold: fetched by pages when they come into sight, the latest pages kept."""

import math
from collections import OrderedDict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from intent_desktop.evaluation.numbers import MISSING, format_number, format_share, format_time
from intent_desktop.messages import Note, listed

PAGE = 200
_PAGES_KEPT = 60
MOST_ROWS = 50_000_000  # a view counts pixels in 31 bits

Row = Sequence[Any]
# Offset, limit, order (column names, a leading "-" for descending), and where to deliver the rows, whenever they are there.
Fetch = Callable[[int, int, list[str], Callable[[Sequence[Row]], None]], object]
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True)
class TableColumn:
    """A column as the table shows it. `kind` decides how its values are written; `name` is what `fetch` orders by.

    `chip`: what its head says below the name and can be clicked, `decided` where a person chose it, `faded` where it counts little.
    """

    name: str
    label: str = ""
    kind: Literal["text", "number", "share", "integer", "time", "boolean", "answer"] = "text"
    hint: str = ""
    chip: str = ""
    chip_state: Literal["", "decided", "faded"] = ""

    @property
    def numeric(self) -> bool:
        return self.kind in ("number", "share", "integer")


class PagedModel(QAbstractTableModel):
    """`fetch` is asked for pages of 200 rows and delivers each when it can; until then cells are empty.

    `loaded` follows each delivery. A delivery that comes after the source or the order has changed is dropped.
    """

    loaded = Signal()

    def __init__(self, parent: QObject | None = None):
        super().__init__(parent)
        self._columns: list[TableColumn] = []
        self._rows = 0
        self._fetch: Fetch | None = None
        self._order: list[str] = []
        self._pages: OrderedDict[int, Sequence[Row]] = OrderedDict()
        self._asked: set[int] = set()
        self._generation = 0

    def show_source(self, columns: Sequence[TableColumn], rows: int, fetch: Fetch) -> None:
        """Show another table, in the order of its file."""
        self.beginResetModel()
        self._columns = list(columns)
        self._rows = min(rows, MOST_ROWS)
        self._fetch = fetch
        self._order = []
        self._forget()
        self.endResetModel()

    def describe(self, columns: Sequence[TableColumn]) -> None:
        """Say something else of the same columns; their rows stay."""
        self._columns = list(columns)
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(columns) - 1)

    def clear(self) -> None:
        self.show_source([], 0, _nothing)

    def refresh(self) -> None:
        """Fetch again what is shown."""
        self._forget()
        self._tell(0, self._rows - 1)

    def columns(self) -> list[TableColumn]:
        return self._columns

    def order(self) -> list[str]:
        return self._order

    def value(self, row: int, column: int) -> Any:
        """The value as delivered; None while it is not there (see `is_loaded`)."""
        page = self._pages.get(row // PAGE)
        place = row % PAGE
        return page[place][column] if page is not None and place < len(page) else None

    def is_loaded(self, row: int) -> bool:
        return row // PAGE in self._pages

    def text(self, row: int, column: int) -> str:
        """The value as people read it: a dash where it is missing, nothing while it is not there."""
        page = self._pages.get(row // PAGE)
        place = row % PAGE
        if page is None or place >= len(page):
            self.want(row, row)
            return ""
        return write(page[place][column], self._columns[column].kind)

    def want(self, first: int, last: int) -> None:
        """Ask for the pages of those rows and their neighbours, unless they are there or on their way."""
        if self._fetch is None or not self._rows:
            return
        pages = range(max(0, first // PAGE), min(last, self._rows - 1) // PAGE + 1)
        around = [*pages, pages.stop, pages.start - 1]
        for page in around:
            if page in self._pages:
                self._pages.move_to_end(page)
            elif 0 <= page * PAGE < self._rows and page not in self._asked:
                self._asked.add(page)
                self._fetch(page * PAGE, PAGE, self._order, self._receiver(page))

    def forget_asked(self) -> None:
        """Let pages be asked for again whose delivery failed."""
        self._asked.clear()

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else self._rows

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.text(index.row(), index.column())
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = (
                Qt.AlignmentFlag.AlignRight
                if self._columns[index.column()].numeric
                else Qt.AlignmentFlag.AlignLeft
            )
            return side | Qt.AlignmentFlag.AlignVCenter
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation == Qt.Orientation.Vertical:
            return f"{section + 1:,}" if role == Qt.ItemDataRole.DisplayRole else None
        if not 0 <= section < len(self._columns):
            return None
        column = self._columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.label or column.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return listed(part for part in (column.label or column.name, column.chip) if part)
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return column.hint
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if column.numeric else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Order by a column; -1 goes back to the order of the file."""
        if 0 <= column < len(self._columns):
            sign = "-" if order == Qt.SortOrder.DescendingOrder else ""
            self._order = [sign + self._columns[column].name]
        else:
            self._order = []
        self._forget()
        self._tell(0, self._rows - 1)

    def _receiver(self, page: int) -> Callable[[Sequence[Row]], None]:
        generation = self._generation

        def receive(rows: Sequence[Row]) -> None:
            if generation != self._generation:
                return
            self._asked.discard(page)
            self._pages[page] = rows
            while len(self._pages) > _PAGES_KEPT:
                self._pages.popitem(last=False)
            self._tell(page * PAGE, page * PAGE + len(rows) - 1)
            self.loaded.emit()

        return receive

    def _forget(self) -> None:
        self._generation += 1
        self._pages.clear()
        self._asked.clear()

    def _tell(self, first: int, last: int) -> None:
        if self._columns and last >= first:
            self.dataChanged.emit(self.index(first, 0), self.index(last, len(self._columns) - 1))


def write(value: Any, kind: str) -> str:
    """A value as a cell shows it; a dash where it is missing."""
    if value is None or (isinstance(value, float) and not math.isfinite(value)):
        return MISSING
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, int):
        return f"{value:,}" if kind == "integer" else str(value)
    if isinstance(value, float):
        return format_share(value, 1) if kind == "share" else format_number(value)
    words = str(value)
    if kind == "time":
        return format_time(words)
    if kind == "answer" and words in ("yes", "no"):  # as files write it, whatever the language
        return Note(f"answers_{words}").text()
    return words if "\n" not in words else " ".join(words.split())


def _nothing(offset: int, limit: int, order: list[str], deliver: Callable[[Sequence[Row]], None]) -> None:
    """The source of an empty table."""
