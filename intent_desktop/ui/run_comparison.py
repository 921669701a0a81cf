"""Runs side by side: their figures with intervals, and whether the best one's lead is more than chance."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from intent_desktop.evaluation.figures import (
    beside,
    figure_interval,
    figure_name,
    figure_title,
    figure_value,
    interval_text,
)
from intent_desktop.evaluation.numbers import format_duration
from intent_desktop.ui import names
from intent_desktop.ui.theme import SPACE, theme
from intent_desktop.ui.widgets import Caption, Label, SecondaryButton, Sign, Title

WIDTH, HEIGHT = 860, 460


class RunComparison(QDialog):
    """Shows what the query `compare` found of the runs, which are as the query `runs` has them."""

    def __init__(self, found: dict[str, Any], runs: Sequence[dict[str, Any]], parent: QWidget):
        super().__init__(parent)
        self.setObjectName("run_comparison")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Compare runs"))
        self.resize(WIDTH, HEIGHT)
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
        layout.addWidget(self.table, 1)
        self.verdicts = [self._verdict(lead) for lead in found["leads"]]
        for sign, text in self.verdicts:
            row = QHBoxLayout()
            row.setSpacing(SPACE.small)
            row.addWidget(Sign(*sign), 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(Label(text), 1)
            layout.addLayout(row)
        for protocol in dict.fromkeys(run["protocol"] for run in found["runs"]):
            who = ", ".join(
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

    def _table(self) -> QTableWidget:
        runs = self._found["runs"]
        shown = [
            self._headline,
            *dict.fromkeys(
                name for run in runs for name in beside(self._headline, run["metrics"]["test"], 4)
            ),
        ]
        titles = [figure_title(self._headline), *map(figure_name, shown[1:])]
        heads = [self.tr("Run"), self.tr("Model"), *titles, self.tr("Time")]
        self._heads = heads
        table = QTableWidget(len(runs), len(heads))
        table.setObjectName("comparison_table")
        table.setAccessibleName(self.tr("Figures of the runs"))
        table.setHorizontalHeaderLabels(heads)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setShowGrid(False)
        table.verticalHeader().hide()
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        for row, run in enumerate(runs):
            test = run["metrics"]["test"]
            cells = [str(self._number(run["run"])), names.model(run["model"])]
            for name in shown:
                value, interval = figure_value(name, test.get(name)), figure_interval(name, test)
                cells.append(f"{value}\n{interval}" if interval else value)
            cells.append(format_duration(run["seconds"]))
            for column, text in enumerate(cells):
                item = QTableWidgetItem(text)
                if column > 1:
                    item.setTextAlignment(right)
                item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{heads[column]}: {text}")
                if row == 0:
                    item.setFont(theme().font(strong=True))
                table.setItem(row, column, item)
        table.resizeRowsToContents()
        for row in range(len(runs)):
            table.setRowHeight(row, table.rowHeight(row) + SPACE.medium)
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        for column in range(len(heads)):
            mode = QHeaderView.ResizeMode.Stretch if column == 1 else QHeaderView.ResizeMode.ResizeToContents
            table.horizontalHeader().setSectionResizeMode(column, mode)
            table.horizontalHeader().model().setHeaderData(
                column,
                Qt.Orientation.Horizontal,
                right if column > 1 else left,
                Qt.ItemDataRole.TextAlignmentRole,
            )
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
        if ends[0] > 0:
            text = self.tr("Run {best} is better than run {other}: its lead of {interval} {figure} (95 %) is more than chance.")  # fmt: skip
            return ("good", "good"), text.format(**said)
        text = self.tr(
            "Run {best} may be ahead of run {other} by chance alone: its lead is {interval} {figure} (95 %)."
        )
        return ("caution", "caution"), text.format(**said)

    def _copy(self) -> None:
        table = self.table
        lines = ["\t".join(self._heads)]
        for row in range(table.rowCount()):
            cells = (table.item(row, column) for column in range(table.columnCount()))
            lines.append("\t".join(cell.text().replace("\n", " ") if cell else "" for cell in cells))
        lines += [text for _, text in self.verdicts]
        QGuiApplication.clipboard().setText("\n".join(lines))
