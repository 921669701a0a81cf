"""Scores: how many, how they are spread, the rows themselves, and the file to take home."""

from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from intent_desktop.evaluation.numbers import format_share
from intent_desktop.ui.parquet_rows import rows_of
from intent_desktop.ui.plots import Histogram
from intent_desktop.ui.theme import SPACE
from intent_desktop.ui.widgets.banner import Banner
from intent_desktop.ui.widgets.buttons import MenuButton, QuietButton
from intent_desktop.ui.widgets.card import Card
from intent_desktop.ui.widgets.paged_model import TableColumn
from intent_desktop.ui.widgets.paged_table import PagedTable
from intent_desktop.ui.widgets.tile import Tile
from intent_desktop.ui.workspace import Workspace

FIGURES_HEIGHT = 132
KINDS = {"probability": "number", "rank": "integer"}


class ResultView(QWidget):
    """What a ScoreJob wrote, as a table that is ordered by chance, and ways to save it."""

    save_wanted = Signal(str)
    """The user wants a file of that suffix."""
    back_wanted = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None):
        super().__init__(parent)
        self.setObjectName("result_view")
        self._workspace = workspace
        self._path: Path | None = None
        self.saved = Banner(dismissable=True)
        self.saved.setObjectName("scores_saved")
        self._rows = Tile(self.tr("Scored"), "")
        self._yes = Tile(self.tr("Answered yes"), "")
        self._mean = Tile(self.tr("Mean chance"), "")
        self._histogram = Histogram(self.tr("How the chances are spread"))
        self._histogram.setMinimumSize(160, 60)
        save = MenuButton(self.tr("Save scores as"), "download")
        save.setObjectName("save_scores")
        for suffix, text in (
            (".csv", self.tr("CSV (for any program)")),
            (".xlsx", self.tr("Excel workbook")),
            (".parquet", self.tr("Parquet (for data tools)")),
        ):
            action = save.menu().addAction(text)
            action.setObjectName(f"save{suffix}")
            action.triggered.connect(lambda _, chosen=suffix: self.save_wanted.emit(chosen))
        back = QuietButton(self.tr("Back to the check"), "arrow-left")
        back.setObjectName("back_to_check")
        back.clicked.connect(self.back_wanted)
        self._back = back
        self.table = PagedTable(self.tr("Scores"))
        self.table.setObjectName("scores_table")
        self._card = Card(self.tr("Scores"))
        self._card.add_action(back)
        self._card.add_action(save)
        self._card.add(self.table, 1)
        spread = Card()
        spread.add(self._histogram)
        figures = QHBoxLayout()
        figures.setSpacing(SPACE.medium)
        for tile in (self._rows, self._yes, self._mean):
            tile.setFixedHeight(FIGURES_HEIGHT)
            figures.addWidget(tile)
        spread.setFixedHeight(FIGURES_HEIGHT)
        figures.addWidget(spread, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE.wide, SPACE.large, SPACE.wide, SPACE.large)
        layout.setSpacing(SPACE.medium)
        layout.addWidget(self.saved)
        layout.addLayout(figures)
        layout.addWidget(self._card, 1)

    @property
    def path(self) -> Path | None:
        """The file with the scores in view."""
        return self._path

    def show_scores(self, path: Path, found: dict[str, Any] | None) -> None:
        """Show a file of scores; `found` is the ScoreJob's answer, None for a file of an earlier session."""
        self._path = path
        self.saved.say("")
        self._back.setVisible(found is not None)
        self._card.set_title(path.stem)
        self._workspace.bridge.ask(
            self, "page", lambda answer: self._show(path, answer, found), path=str(path), offset=0, limit=1
        )
        self._workspace.bridge.ask(
            self,
            "profile",
            lambda answer: self._show_spread(path, answer, found),
            path=str(path),
            column="probability",
        )

    def _show(self, path: Path, answer: dict[str, Any], found: dict[str, Any] | None) -> None:
        if path != self._path:
            return
        total = answer["total"]
        titles = {
            "probability": self.tr("Chance"),
            "answer": self.tr("Answer"),
            "rank": self.tr("Rank"),
            "why_1": self.tr("Strongest reason"),
            "why_2": self.tr("Second reason"),
            "why_3": self.tr("Third reason"),
            "user": self.tr("Customer"),
            "row": self.tr("Row"),
        }
        columns = [
            TableColumn(name, titles.get(name, name), KINDS.get(name, "text"))  # type: ignore[arg-type]
            for name in answer["columns"]
        ]
        self.table.show_source(columns, total, rows_of(path, self._workspace.bridge, self.table))
        if "rank" in answer["columns"]:
            self.table.sortByColumn(answer["columns"].index("rank"), Qt.SortOrder.AscendingOrder)
        self._rows.say(self.tr("Scored"), f"{total:,}")
        if found is not None:
            share = found["yes"] / max(found["rows"], 1)
            self._yes.say(
                self.tr("Answered yes"),
                f"{found['yes']:,}",
                "",
                self.tr("{share} have a chance of {threshold} or more").format(
                    share=format_share(share), threshold=format_share(found["threshold"])
                ),
            )
        self._yes.setVisible(found is not None)

    def _show_spread(self, path: Path, answer: dict[str, Any], found: dict[str, Any] | None) -> None:
        if path != self._path:
            return
        self._mean.say(self.tr("Mean chance"), format_share(answer.get("mean")))
        histogram = answer.get("histogram")
        self._histogram.setVisible(histogram is not None)
        if histogram is not None:
            counts = {self.tr("Scores"): histogram["counts"]}
            self._histogram.show_counts(histogram["edges"], counts, self.tr("Chance"), "%")
            self._histogram.set_threshold(found["threshold"] if found else None)
