"""How long an encoder would take to learn here in each size, and how much memory, found out where a person asks for it."""

import msgspec
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from intent_desktop.engine.requests import Training
from intent_desktop.evaluation.numbers import format_bytes, format_duration
from intent_desktop.messages import Note, Problem
from intent_desktop.messages.stage_names import stage_name
from intent_desktop.ui.pages.measuring import Measuring
from intent_desktop.ui.theme import SPACE
from intent_desktop.ui.widgets import Caption, Card, Label
from intent_desktop.ui.workspace import Workspace

SIZE = "size"
"""The option that the estimate does not depend on: all its values are tried."""


class EstimateCard(Card):
    """Tries a few steps of each size away from the window's thread; what it found goes once it would be different."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None):
        super().__init__(
            self.tr("Time and memory"),
            self.tr("A few real steps of each size on your histories tell, in about ten seconds."),
            parent,
        )
        self._workspace = workspace
        self._size = ""
        self._measuring = Measuring(workspace, "cost", self._as_decided, stage_name)
        self.measure = self._measuring.measure
        self.measure.setObjectName("measure_cost")
        self.add_action(self.measure)
        self._rows = QWidget()
        self._protocol = Caption()
        for part in (self._measuring, self._rows, self._protocol):
            self.add(part)
        self._measuring.changed.connect(self._show)
        self._show()

    def show_size(self, size: str) -> None:
        """Mark the size chosen, and let go of what was found where other decisions would change it."""
        self._size = size
        self._measuring.keep_up()

    def _as_decided(self) -> Training | None:
        """What would be learnt, whatever its size; None where that is not possible."""
        try:
            asked = self._workspace.trainings.asked()
        except Problem:
            return None
        options = {name: value for name, value in asked.options.items() if name != SIZE}
        return msgspec.structs.replace(asked, options=options)

    def _show(self) -> None:
        found = self._measuring.found
        self.measure.setText(self.tr("Measure again") if found else self.tr("Measure"))
        rows = self._table()
        self.body.replaceWidget(self._rows, rows)
        self._rows.deleteLater()
        self._rows = rows
        rows.setVisible(bool(found))
        self._protocol.setVisible(bool(found))
        if found:
            told = {name: found[name] for name in ("actions", "histories", "device")}
            self._protocol.setText(Note("encoder_cost_protocol", told).text())

    def _table(self) -> QWidget:
        """One line for each size; the one chosen stands out."""
        rows = QWidget()
        rows.setObjectName("cost_rows")
        grid = QGridLayout(rows)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(SPACE.large)
        grid.setVerticalSpacing(SPACE.small)
        titles = (self.tr("Size"), self.tr("An epoch"), self.tr("All of the learning"), self.tr("Memory"))
        for column, title in enumerate(titles):
            grid.addWidget(Caption(title), 0, column)
        grid.setColumnStretch(len(titles), 1)
        for row, entry in enumerate(self._measuring.found.get("sizes", []), start=1):
            cells = (
                Note(f"model_choice_{entry['size']}").text().capitalize(),
                self.tr("about {time}").format(time=format_duration(entry["epoch_seconds"])),
                _between(entry["run_range"]),
                format_bytes(entry["memory_bytes"]),
            )
            chosen = entry["size"] == self._size
            for column, text in enumerate(cells):
                cell = Label(text, "strong" if chosen else "body")
                cell.setWordWrap(False)
                cell.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
                grid.addWidget(cell, row, column)
            if entry["memory_bytes"] > self._measuring.found["device_bytes"]:
                cell.set_tone("bad")
                cell.setToolTip(self.tr("More than there is."))
        return rows


def _between(seconds: list[float]) -> str:
    low, high = map(format_duration, seconds)
    return low if low == high else f"{low} – {high}"
