"""The customers or visits of a run whose histories can be looked at: found by name, in an order of choice."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QHeaderView, QLineEdit, QVBoxLayout, QWidget

from intent_desktop.evaluation.numbers import format_number
from intent_desktop.messages import Note
from intent_desktop.ui.pages.explain_chances import chance_words
from intent_desktop.ui.theme import SPACE, theme
from intent_desktop.ui.widgets.buttons import SecondaryButton
from intent_desktop.ui.widgets.labels import Caption
from intent_desktop.ui.widgets.paged_model import TableColumn
from intent_desktop.ui.widgets.paged_table import PagedTable
from intent_desktop.ui.widgets.wheel import wheel_only_with_focus
from intent_desktop.ui.workspace import Workspace

_ASK_AFTER = 200
_NARROWEST = 264
_BESIDE = 18
"""Pixels beside the head of a column of numbers."""
_FURTHEST, _WIDEST = 9_999, "9,999"


class OwnerList(QWidget):
    """`chosen(name)`: somebody else is wanted. `imagined`: a visitor nobody has seen yet. `refused(note)`: it cannot be shown."""

    chosen = Signal(str)
    imagined = Signal()
    refused = Signal(object)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None):
        super().__init__(parent)
        self._workspace = workspace
        self._run: Path | None = None
        self._asked = 0
        self._names: dict[int, str] = {}
        """Row of the list → name."""
        self._pick = QComboBox()
        wheel_only_with_focus(self._pick)
        self._pick.setObjectName("owners_pick")
        self._pick.setAccessibleName(self.tr("Which first"))
        for text, order in (
            (self.tr("Surest hits first"), "surest"),
            (self.tr("Misses first"), "missed"),
            (self.tr("Longest histories first"), "longest"),
            (self.tr("By name"), "name"),
        ):
            self._pick.addItem(text, order)
        self._pick.activated.connect(lambda: self._list(choose=True))
        self._find = QLineEdit()
        self._find.setObjectName("owners_find")
        self._find.setPlaceholderText(self.tr("Find by name or number"))
        self._find.setAccessibleName(self.tr("Find a customer or visit"))
        self._find.setClearButtonEnabled(True)
        self._timer = QTimer(self, singleShot=True, interval=_ASK_AFTER)
        self._timer.timeout.connect(lambda: self._list())
        self._find.textChanged.connect(lambda: self._timer.start())
        self._count = Caption("")
        self.table = PagedTable(self.tr("Tested histories"), sortable=False)
        self.table.setObjectName("owners_table")
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.verticalHeader().hide()
        self.table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.table.row_chosen.connect(self._on_row)
        self.table.paged_model().loaded.connect(self._narrow)
        self._new = SecondaryButton(self.tr("A visitor of your own"), "plus")
        self._new.setObjectName("owners_new")
        self._new.clicked.connect(self.imagined)
        self.setMinimumWidth(_NARROWEST)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.wide, SPACE.medium, SPACE.medium, SPACE.medium)
        column.setSpacing(SPACE.small)
        column.addWidget(self._pick)
        column.addWidget(self._find)
        column.addWidget(self._count)
        column.addWidget(self.table, 1)
        column.addWidget(self._new)

    def show_run(self, run: Path) -> None:
        """List those of a run; the first is chosen."""
        self._run = run
        self._find.blockSignals(True)
        self._find.clear()
        self._find.blockSignals(False)
        self._list(choose=True)

    def choose_nobody(self) -> None:
        """Mark none of them as chosen."""
        self.table.selectionModel().clear()

    def _list(self, *, choose: bool = False) -> None:
        """Ask anew who there is; with `choose` the first of them is shown."""
        if self._run is None:
            return
        self._asked += 1
        number = self._asked

        def begin(answer: dict[str, Any]) -> None:
            if number != self._asked:
                return
            self._names = {}
            who = self.tr("Customer") if answer["owner"] == "user" else self.tr("Visit")
            hit = TableColumn(
                "place",
                self.tr("Hit at"),
                "integer",
                self.tr(
                    "The place of the first right recommendation when the model was tested; a dash where it was beyond 9,999"
                ),
            )
            expected = TableColumn(
                "chance",
                self.tr("Expected"),
                "integer",
                self.tr("The chance that the model gave in the test to what really came next"),
            )
            columns = [
                TableColumn("name", who),
                TableColumn("actions", self.tr("Actions"), "integer"),
                hit if answer["recommends"] else expected,
            ]
            self.table.show_source(columns, answer["total"], self._fetch)
            self.table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
            self._count.setText(self._words(answer))
            if choose and not answer["kept"]:
                self.imagined.emit()
            elif choose and answer["owners"]:
                self.table.setCurrentIndex(self.table.paged_model().index(0, 0))
                self.chosen.emit(answer["owners"][0]["name"])

        self._ask(0, 1, begin, self.refused.emit)

    def _words(self, answer: dict[str, Any]) -> str:
        if not answer["total"]:
            return self.tr("Nobody of that name was tested.")
        if answer["total"] == answer["kept"]:
            return self.tr("{count} that were tested").format(count=format_number(answer["kept"]))
        return self.tr("{count} of {kept} that were tested").format(
            count=format_number(answer["total"]), kept=format_number(answer["kept"])
        )

    def _fetch(
        self, offset: int, limit: int, order: list[str], deliver: Callable[[Sequence[Sequence[Any]]], None]
    ) -> None:
        number = self._asked

        def take(answer: dict[str, Any]) -> None:
            if number != self._asked:
                return
            names = (owner["name"] for owner in answer["owners"])
            self._names.update(enumerate(names, start=offset))
            deliver([(owner["name"], owner["actions"], _hit(owner)) for owner in answer["owners"]])

        def refused(note: Note) -> None:
            self.table.paged_model().forget_asked()
            self.refused.emit(note)

        self._ask(offset, limit, take, refused)

    def _ask(
        self,
        offset: int,
        limit: int,
        answered: Callable[[dict[str, Any]], None],
        refused: Callable[[Note], None],
    ) -> None:
        self._workspace.bridge.ask(
            self,
            "owners",
            answered,
            refused,
            run=str(self._run),
            text=self._find.text(),
            order=self._pick.currentData(),
            offset=offset,
            limit=limit,
            seconds=60,
        )

    def _narrow(self) -> None:
        """Leave the room to the names: the numbers are short."""
        for column in (1, 2):
            head = self.table.paged_model().columns()[column].label
            wide = QFontMetrics(theme().font("caption", strong=True)).horizontalAdvance(head)
            numbers = self.table.fontMetrics().horizontalAdvance(_WIDEST)
            self.table.setColumnWidth(column, max(wide, numbers) + _BESIDE)

    def _on_row(self, row: int) -> None:
        if row in self._names:
            self.chosen.emit(self._names[row])


def _hit(owner: dict[str, Any]) -> str | int | None:
    """How well the model did on somebody in the test: the chance it gave to what came, else the place of the first right one."""
    if owner["chance"] is not None:
        return chance_words(owner["chance"])
    place = owner["place"]
    return round(place) if place is not None and place <= _FURTHEST else None
