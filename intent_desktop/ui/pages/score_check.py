"""Whether files fit a model, before they are scored: its columns, and how far they differ from what it learnt from."""

from typing import Any

import msgspec
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from intent_desktop.evaluation.blocks import Table
from intent_desktop.messages import Note
from intent_desktop.messages.feature_names import feature_name
from intent_desktop.ui.blocks.block_table import BlockTable
from intent_desktop.ui.pages.score_notes import in_lines
from intent_desktop.ui.theme import SPACE
from intent_desktop.ui.widgets.banner import Banner
from intent_desktop.ui.widgets.card import Card
from intent_desktop.ui.widgets.labels import Label, Tag
from intent_desktop.ui.widgets.page_scroll import PageScroll

MOST_SHOWN = 400
MOST_DRIFTED = 12


def scored(found: dict[str, Any]) -> Note:
    """How many of what get a score, as a CheckJob has found: 12,330 rows."""
    return Note(f"to_score_{found['scored']}", {"count": found["to_score"]})


class CheckView(PageScroll):
    """The answer of a CheckJob, worst first."""

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.setObjectName("check_view")
        self.shown: dict[str, Any] | None = None
        """The answer in view; None: there was none yet."""
        self._verdict = Banner()
        self._verdict.setObjectName("check_verdict")
        self._notices = Banner()
        self._drift = Card(
            self.tr("How these files differ"),
            self.tr("Columns whose values are no longer spread as they were when the model learnt."),
        )
        self._drift_rows = QWidget()
        self._drift.add(self._drift_rows)
        self._columns = Card(self.tr("Columns"))
        self._table = BlockTable(
            Table(columns=["", "", ""], rows=[]), self.tr("Columns that the model wants"), fills=True
        )
        self._table.setObjectName("check_columns")
        self._table.setMinimumHeight(180)
        self._columns.add(self._table, 1)
        for part in (self._verdict, self._notices, self._drift):
            self.add(part)
        self.add(self._columns, 1)
        self.body.addStretch()  # takes the room where there are no columns to show

    def show_check(self, found: dict[str, Any], period: str = "") -> None:
        """Show an answer; `period` says what is foretold, and for when."""
        self.shown = found
        missing = [column for column in found["columns"] if column["state"] == "missing"]
        odd = [column for column in found["columns"] if column["state"] == "other type"]
        strong = [entry for entry in found["drift"] if entry["verdict"] == "strong"]
        count = self.tr("{count} can be scored.").format(count=scored(found).text())
        if not found["to_score"]:
            self._verdict.say(
                self.tr("There is nothing in these files to be scored."),
                self.tr("Bring files with new customers or new rows."),
                "caution",
            )
        elif missing or odd:
            advice = self.tr(
                "Columns are missing or hold something else: they count as missing values, and the scores are less sure."
            )
            self._verdict.say(count, advice, "caution")
        elif strong:
            advice = self.tr(
                "All columns fit, but these files differ strongly from what the model learnt from: check the scores with care."
            )
            self._verdict.say(count, advice, "caution")
        else:
            self._verdict.say(count, self.tr("The files have every column the model wants."), "good")
        foretold = self.tr("It will say: {period}.").format(period=period) if period else ""
        notices = in_lines(msgspec.convert(found["notes"], list[Note]))
        title = foretold or (self.tr("Before you score") if notices else "")
        self._notices.say(title, notices)
        self._show_drift(found["drift"])
        self._show_columns(found["columns"])
        self.verticalScrollBar().setValue(0)  # the verdict, wherever the one before was left

    def _show_drift(self, drift: list[dict[str, Any]]) -> None:
        self._drift.setVisible(bool(drift))
        old = self._drift_rows
        self._drift_rows = QWidget()
        self._drift.body.replaceWidget(old, self._drift_rows)
        old.hide()
        old.deleteLater()
        rows = QGridLayout(self._drift_rows)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setHorizontalSpacing(SPACE.large)
        rows.setVerticalSpacing(SPACE.small)
        rows.setColumnStretch(0, 2)
        rows.setColumnStretch(1, 3)
        top = Qt.AlignmentFlag.AlignTop
        for row, entry in enumerate(drift[:MOST_DRIFTED]):
            rows.addWidget(Label(feature_name(entry["column"])), row, 0, top)
            rows.addWidget(Label(entry["message"], "soft"), row, 1, top)
            if entry["verdict"] == "strong":
                rows.addWidget(Tag(self.tr("strongly"), "caution"), row, 2, top)
        if len(drift) > MOST_DRIFTED:
            left = self.tr("and {count} more").format(count=len(drift) - MOST_DRIFTED)
            rows.addWidget(Label(left, "soft"), MOST_DRIFTED, 0, 1, 3)

    def _show_columns(self, columns: list[dict[str, Any]]) -> None:
        self._columns.setVisible(bool(columns))
        order = {"missing": 0, "other type": 1, "found": 2, "extra": 3}
        shown = sorted(columns, key=lambda column: order.get(column["state"], 4))[:MOST_SHOWN]
        words = {
            "found": "✓ " + self.tr("Found"),
            "missing": "✗ " + self.tr("Missing"),
            "other type": "! " + self.tr("Other type"),
            "extra": self.tr("Not used"),
        }
        rows: list[list[str | float | int | None]] = [
            [
                column["name"],
                words.get(column["state"], column["state"]),
                self.tr("The model reads it.") if column["state"] == "found" else column["message"],
            ]
            for column in shown
        ]
        heads = [self.tr("Column"), self.tr("State"), self.tr("What it means")]
        if all(column["state"] == "found" for column in shown):
            heads, rows = heads[:2], [row[:2] for row in rows]
        self._table.show_table(Table(columns=heads, rows=rows))
        left = len(columns) - len(shown)
        self._columns.set_explanation(
            self.tr("{count} more columns are not listed.").format(count=f"{left:,}") if left else ""
        )
