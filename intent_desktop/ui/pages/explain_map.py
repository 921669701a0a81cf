"""The map of a run's items: search beside it, what is like the chosen item at its other side."""

from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from intent_desktop.evaluation.numbers import format_number
from intent_desktop.messages import Note
from intent_desktop.ui.blocks.chart_or_table import ChartOrTable
from intent_desktop.ui.pages.explain_item_list import ItemFinder, ItemList, price_words
from intent_desktop.ui.plots import ItemMap
from intent_desktop.ui.theme import SPACE
from intent_desktop.ui.widgets.banner import Banner
from intent_desktop.ui.widgets.buttons import IconButton
from intent_desktop.ui.widgets.empty_state import EmptyState
from intent_desktop.ui.widgets.labels import Caption, ElidedLabel, Heading, Label
from intent_desktop.ui.workspace import Workspace

_SIMILAR = 10
_LISTED = 200
_NARROWEST, _FINDER, _BESIDE = 190, 270, 290


class MapView(QWidget):
    """Items that the same customers took stand near each other."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None):
        super().__init__(parent)
        self._workspace = workspace
        self._run: Path | None = None
        self._total = 0
        self._code: int | None = None
        self._problem = Banner(dismissable=True)
        self._problem.setObjectName("map_problem")
        self.finder = ItemFinder(workspace, most=_LISTED)
        self.finder.field.setObjectName("map_find")
        self.finder.list.setObjectName("map_found")
        self.finder.setMinimumWidth(_NARROWEST)
        self.finder.setMaximumWidth(_FINDER)
        self.finder.found.connect(self._on_found)
        self.finder.chosen.connect(self.show_item)
        self.map = ItemMap(self.tr("Map of items"))
        self.map.setObjectName("item_map")
        self.map.chosen.connect(self._on_point)
        self._words = ElidedLabel("", "caption")
        self._empty = EmptyState("network", self.tr("There is no map of these items"))
        self._stack = QStackedWidget()
        frame = QFrame()
        frame.setProperty("role", "card")
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(SPACE.small, SPACE.small, SPACE.small, SPACE.small)
        self._shown = ChartOrTable(self.map, self.map.as_table, "map_view")
        self._shown.row_chosen.connect(lambda row: self._on_point(self.map.code_at(row)))
        inside.addWidget(self._shown)
        self._framed = frame
        self._stack.addWidget(frame)
        self._stack.addWidget(self._empty)
        tools = QHBoxLayout()
        tools.setSpacing(SPACE.tiny)
        tools.addWidget(self._words, 1)
        tools.addWidget(self._shown.button)
        for icon, name, act, object_name in (
            ("plus", self.tr("Zoom in"), lambda: self.map.zoom(True), "map_closer"),
            ("minus", self.tr("Zoom out"), lambda: self.map.zoom(False), "map_further"),
            ("home", self.tr("The whole map"), self._whole, "map_whole"),
        ):
            button = IconButton(icon, name)
            button.setObjectName(object_name)
            button.clicked.connect(act)
            self._shown.button.toggled.connect(button.setDisabled)  # a table is not zoomed
            tools.addWidget(button)
        middle = QVBoxLayout()
        middle.setSpacing(SPACE.tiny)
        middle.addLayout(tools)
        middle.addWidget(self._stack, 1)
        self._title = Heading("")
        self._title.setObjectName("map_item")
        self._about = Label("", "soft")
        self._like = Caption("")
        self.similar = ItemList(self.tr("Similar items"))
        self.similar.setObjectName("map_similar")
        self.similar.chosen.connect(self._on_similar)
        beside = QWidget()
        beside.setMinimumWidth(_NARROWEST)
        beside.setMaximumWidth(_BESIDE)
        column = QVBoxLayout(beside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.small)
        for part in (self._title, self._about, self._like):
            column.addWidget(part)
        column.addWidget(self.similar, 1)
        column.addStretch(0)
        row = QHBoxLayout()
        row.setContentsMargins(SPACE.wide, SPACE.small, SPACE.wide, SPACE.medium)
        row.setSpacing(SPACE.large)
        row.addWidget(self.finder, 3)
        row.addLayout(middle, 6)
        row.addWidget(beside, 3)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._problem)
        layout.addLayout(row, 1)

    def show_run(self, run: Path) -> None:
        """Draw the map of a run."""
        if run == self._run:
            return
        self._run = run
        self._problem.say("")
        self.map.clear()
        self._forget()
        self._words.setText(self.tr("Looking up the items …"))
        self.finder.show_run(run)

        def show(answer: dict[str, Any]) -> None:
            if run == self._run:
                self._show(answer)

        self._workspace.bridge.ask(self, "item_map", show, self._tell, run=str(run), seconds=60)

    def show_item(self, item: dict[str, Any]) -> None:
        """Look at an item closely."""
        self._choose(item, closely=True)

    def _show(self, answer: dict[str, Any]) -> None:
        items = answer["items"]
        self._total = answer["total"]
        self._stack.setCurrentWidget(self._framed if items else self._empty)
        if not items:
            self._empty.say(
                self.tr("There is no map of these items"),
                self.tr(
                    "Too few histories hold several of them, so that nothing tells which belong together."
                ),
            )
            self._words.setText("")
            return
        self.map.show_items(items)
        self._shown.refresh()
        if len(items) == self._total:
            shown = self.tr("All {count} items").format(count=format_number(len(items)))
        else:
            shown = self.tr("The {count} commonest of {total} items").format(
                count=format_number(len(items)), total=format_number(self._total)
            )
        self._words.setText(shown)

    def _forget(self) -> None:
        self._code = None
        self._title.setText(self.tr("No item chosen"))
        self._about.setText(
            self.tr(
                "Items that the same customers took stand near each other. Click a point, or search, to see what is like it."
            )
        )
        self._like.setText("")
        self.similar.show_items([])
        self.similar.hide()

    def _whole(self) -> None:
        self.map.show_whole()
        self.map.choose(None)
        self._forget()

    def _on_found(self, items: list[dict[str, Any]]) -> None:
        codes = [item["code"] for item in items]
        searched = bool(self.finder.field.text().strip())
        self.map.highlight(codes if searched else None)
        if searched and len(items) == 1:
            self.show_item(items[0])

    def _on_point(self, code: int) -> None:
        self._choose({"code": code}, closely=False)

    def _on_similar(self, item: dict[str, Any]) -> None:
        """Only point at it: the list is to stay while somebody moves through it."""
        self.map.show_closely(item["code"])

    def _choose(self, item: dict[str, Any], *, closely: bool) -> None:
        code = self._code = item["code"]

        def show(answer: dict[str, Any]) -> None:
            if code == self._code:
                self._show_chosen(answer, closely)

        self._workspace.bridge.ask(
            self, "similar", show, self._tell, run=str(self._run), code=code, count=_SIMILAR
        )

    def _show_chosen(self, answer: dict[str, Any], closely: bool) -> None:
        item, like = answer["item"], answer["items"]
        self._title.setText(item["words"])
        parts = [item["category"]]
        if item["price"] is not None:
            parts.append(price_words(item["price"]))
        parts.append(
            self.tr("acted on once")
            if item["popularity"] == 1
            else self.tr("acted on {count} times").format(count=format_number(item["popularity"]))
        )
        if self._framed.isVisibleTo(self) and not self.map.holds(item["code"]):
            parts.append(self.tr("too rare to be on the map"))
        self._about.setText(" · ".join(filter(None, parts)))
        self._like.setText(
            self.tr("Most like it")
            if like
            else self.tr("Too few histories hold it together with something else to say what is like it.")
        )
        self.similar.show_items(like)
        self.similar.setVisible(bool(like))
        self.map.choose(item["code"], [other["code"] for other in like])
        if closely:
            self.map.show_closely(item["code"])

    def _tell(self, note: Note) -> None:
        self._words.setText("")
        self._problem.say(note.text(), note.advice(), "caution")
