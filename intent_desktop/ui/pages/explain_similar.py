"""Items that are like one of a history, under what is recommended after it."""

from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from intent_desktop.ui.pages.explain_item_list import ItemList
from intent_desktop.ui.theme import SPACE
from intent_desktop.ui.widgets.labels import Caption, ElidedLabel
from intent_desktop.ui.workspace import Workspace

MOST = 12


class SimilarItems(QWidget):
    """`taken(item)`: one of them is wanted as an action. `refused(note)`: they cannot be shown."""

    taken = Signal(dict)
    refused = Signal(object)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None):
        super().__init__(parent)
        self._workspace = workspace
        self._like = ElidedLabel("", "strong")
        self._like.setObjectName("history_like")
        self.none = Caption("")
        self.list = ItemList(self.tr("Similar items"), addable=True)
        self.list.setObjectName("history_similar")
        self.list.taken.connect(self.taken)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, SPACE.small, 0, 0)
        column.setSpacing(SPACE.tiny)
        for part in (self._like, self.none):
            column.addWidget(part)
        column.addWidget(self.list, 1)

    def clear(self) -> None:
        """Leave nothing in sight."""
        self.list.show_items([])
        self._like.setText("")
        self.none.setText("")

    def show_item(self, run: Path, item: dict[str, Any]) -> None:
        """Show what is like an item of a run."""
        self._like.setText(self.tr("Similar to “{item}”").format(item=item["words"]))
        if not item["code"]:
            self._show([])
            return
        text = self._like.text()

        def show(answer: dict[str, Any]) -> None:
            if text == self._like.text():
                self._show(answer["items"])

        self._workspace.bridge.ask(
            self, "similar", show, self.refused.emit, run=str(run), code=item["code"], count=MOST
        )

    def _show(self, items: list[dict[str, Any]]) -> None:
        self.list.show_items(items)
        self.list.setVisible(bool(items))
        self.none.setVisible(not items)
        self.none.setText(
            self.tr("Too few histories hold it together with something else to say what is like it.")
        )
