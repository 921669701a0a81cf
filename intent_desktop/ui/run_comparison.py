"""Runs side by side: their figures with intervals, and whether the best one's lead is more than chance."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from intent_desktop.evaluation.blocks import Table
from intent_desktop.evaluation.figures import (
    beside,
    figure_interval,
    figure_name,
    figure_title,
    figure_value,
    interval_text,
)
from intent_desktop.evaluation.numbers import format_duration, interval_title
from intent_desktop.messages import listed
from intent_desktop.ui import names
from intent_desktop.ui.blocks.block_table import BlockTable
from intent_desktop.ui.theme import SPACE
from intent_desktop.ui.widgets import Caption, Label, SecondaryButton, Sign, Title
from intent_desktop.ui.widgets.screen_room import room_on_screen

WIDTH, HEIGHT = 860, 460


class RunComparison(QDialog):
    """Shows what the query `compare` found of the runs, which are as the query `runs` has them."""

    def __init__(self, found: dict[str, Any], runs: Sequence[dict[str, Any]], parent: QWidget):
        super().__init__(parent)
        self.setObjectName("run_comparison")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Compare runs"))
        self.resize(QSize(WIDTH, HEIGHT).boundedTo(room_on_screen(self)))
        self._found = found
        self._headline: str = found["headline"]
        self._numbers = {run["folder"]: run["number"] for run in runs}
        title = Title(
            self.tr("{question}: runs side by side").format(question=names.question(found["question"]))
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE.wide, SPACE.wide, SPACE.wide, SPACE.large)
        layout.setSpacing(SPACE.medium)
        layout.addWidget(title)
        layout.addWidget(
            Caption(
                self.tr(
                    "Measured on each run's test part, which it never saw while learning. Best {figure} first."
                ).format(figure=figure_name(self._headline))
            )
        )
        self.table = self._table()
        layout.addWidget(self.table)
        self.verdicts = [self._verdict(lead) for lead in found["leads"]]
        for sign, text in self.verdicts:
            row = QHBoxLayout()
            row.setSpacing(SPACE.small)
            row.addWidget(Sign(*sign), 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(Label(text), 1)
            layout.addLayout(row)
        layout.addStretch(1)
        for protocol in dict.fromkeys(run["protocol"] for run in found["runs"]):
            who = listed(
                str(self._number(run["run"])) for run in found["runs"] if run["protocol"] == protocol
            )
            layout.addWidget(
                Caption(self.tr("Run {numbers}: {protocol}").format(numbers=who, protocol=protocol))
            )
        copy = SecondaryButton(self.tr("Copy as text"), "copy")
        copy.setObjectName("copy_comparison")
        copy.clicked.connect(self._copy)
        close = SecondaryButton(self.tr("Close"))
        close.setObjectName("close_comparison")
        close.clicked.connect(self.accept)
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE.small)
        buttons.addWidget(copy)
        buttons.addStretch(1)
        buttons.addWidget(close)
        layout.addLayout(buttons)
        QShortcut(QKeySequence.StandardKey.Copy, self, self._copy)
        close.setFocus()

    def _number(self, folder: str) -> Any:
        return self._numbers.get(folder, folder)

    def _table(self) -> BlockTable:
        runs = self._found["runs"]
        shown = [
            self._headline,
            *dict.fromkeys(
                name for run in runs for name in beside(self._headline, run["metrics"]["test"], 4)
            ),
        ]
        titles = [figure_title(self._headline), *map(figure_name, shown[1:])]
        heads = [self.tr("Run"), self.tr("Model"), titles[0], interval_title(), *titles[1:], self.tr("Time")]
        rows: list[list[str | float | int | None]] = []
        for run in runs:
            test = run["metrics"]["test"]
            rows.append(
                [
                    self._number(run["run"]),
                    names.model(run["model"]),
                    figure_value(self._headline, test.get(self._headline)),
                    figure_interval(self._headline, test),
                    *(figure_value(name, test.get(name)) for name in shown[1:]),
                    format_duration(run["seconds"]),
                ]
            )
        self._shown = Table(columns=heads, rows=rows)
        table = BlockTable(self._shown, self.tr("Figures of the runs"))
        table.setObjectName("comparison_table")
        return table

    def _verdict(self, lead: dict[str, Any]) -> tuple[tuple[str, str], str]:
        best, other = self._number(lead["run"]), self._number(lead["over"])
        ends = lead[f"{self._headline}_ci"]
        if ends is None:
            text = self.tr("Runs {best} and {other} were judged on different rows or in another way, so it cannot be measured whether one is better.")  # fmt: skip
            return ("info", "accent"), text.format(best=best, other=other)
        said = {
            "best": best,
            "other": other,
            "interval": interval_text(self._headline, *ends),
            "figure": figure_name(self._headline),
        }
        if said["interval"] == interval_text(self._headline, 0.0, 0.0):
            text = self.tr(
                "Runs {best} and {other} are alike: their {figure} does not differ on the rows they share."
            )
            return ("info", "accent"), text.format(**said)
        if ends[0] > 0:
            text = self.tr("Run {best} is better than run {other}: its lead of {interval} {figure} (95 %) is more than chance.")  # fmt: skip
            return ("good", "good"), text.format(**said)
        text = self.tr(
            "Run {best} may be ahead of run {other} by chance alone: its lead is {interval} {figure} (95 %)."
        )
        return ("caution", "caution"), text.format(**said)

    def _copy(self) -> None:
        lines = ["\t".join(self._shown.columns)]
        lines += ["\t".join(str(cell) for cell in row) for row in self._shown.rows]
        lines += [text for _, text in self.verdicts]
        QGuiApplication.clipboard().setText("\n".join(lines))
