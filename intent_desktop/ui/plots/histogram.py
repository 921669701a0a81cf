"""How values are spread: a plot with a threshold, and a tiny one that fits beside a name."""

from collections.abc import Mapping, Sequence

import numpy as np
import pyqtgraph
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget

from intent_desktop.evaluation.blocks import Unit
from intent_desktop.evaluation.numbers import format_number, format_value
from intent_desktop.messages import sentences
from intent_desktop.messages.punctuation import sentence
from intent_desktop.ui.plots.legend import LegendEntry
from intent_desktop.ui.plots.pens import pen
from intent_desktop.ui.plots.plot import Plot, Reading


class Histogram(Plot):
    """Counts between edges, one area for each group of rows."""

    def __init__(self, name: str, parent: QWidget | None = None):
        super().__init__(name, parent=parent)
        self._edges: list[float] = []
        self._groups: dict[str, list[float]] = {}

    def show_counts(
        self,
        edges: Sequence[float],
        groups: Mapping[str, Sequence[float]],
        x_label: str = "",
        x_unit: Unit = "",
        y_label: str = "",
        y_unit: Unit = "",
    ) -> None:
        """Draw counts by the label of their group, or, with `y_unit` "%", shares; there is one more edge than counts.

        Raises ValueError where they do not fit.
        """
        if any(len(counts) != len(edges) - 1 for counts in groups.values()):
            raise ValueError("a histogram has one more edge than counts")
        self.clear()
        self._edges = list(edges)
        self._groups = {label: list(counts) for label, counts in groups.items()}
        self.set_axes(x_label, y_label or self.tr("Rows"), x_unit, y_unit)
        self._draw()
        highest = max((max(counts, default=0) for counts in self._groups.values()), default=1) or 1
        self.canvas.box.setRange(xRange=(edges[0], edges[-1]), yRange=(0, highest), padding=0.02)
        self._show_legend(self._entries())
        self._announce()

    def clear(self) -> None:
        super().clear()
        self._edges, self._groups = [], {}

    def describe(self) -> str:
        parts = [self.accessibleName()]
        for label, counts in self._groups.items():
            if not counts or not sum(counts):
                continue
            top = int(np.argmax(counts))
            if self._y_axis.unit:
                text = self.tr("{label}: most ({count}) between {low} and {high}")
            else:
                text = self.tr("{label}: {total} rows, most ({count}) between {low} and {high}")
            text = text.format(
                label=label,
                total=format_number(sum(counts)),
                count=format_value(counts[top], self._y_axis.unit),
                low=format_value(self._edges[top], self._x_axis.unit),
                high=format_value(self._edges[top + 1], self._x_axis.unit),
            )
            parts.append(text)
        return sentences(map(sentence, parts))

    def readings(self, x: float) -> list[Reading]:
        place = int(np.searchsorted(self._edges, x, side="right")) - 1
        if not 0 <= place < len(self._edges) - 1:
            return []
        return [
            Reading(entry, format_value(counts[place], self._y_axis.unit))
            for entry, counts in zip(self._entries(), self._groups.values(), strict=True)
        ]

    def head(self, x: float) -> str:
        place = min(max(int(np.searchsorted(self._edges, x, side="right")) - 1, 0), len(self._edges) - 2)
        low, high = (format_value(edge, self._x_axis.unit) for edge in self._edges[place : place + 2])
        return f"{low} – {high}"

    def restyle_items(self) -> None:
        threshold = self.threshold()
        super().clear()
        self._draw()
        self._show_legend(self._entries())
        self.set_threshold(threshold, self._threshold_label)

    def _entries(self) -> list[LegendEntry]:
        return [LegendEntry(label, place, filled=True) for place, label in enumerate(self._groups)]

    def _draw(self) -> None:
        for entry, counts in zip(self._entries(), self._groups.values(), strict=True):
            wash = QColor(entry.shade())
            wash.setAlphaF(0.35)
            self.canvas.draw(
                pyqtgraph.PlotDataItem(
                    np.asarray(self._edges, float),
                    np.asarray(counts, float),
                    stepMode="center",
                    fillLevel=0,
                    brush=wash,
                    pen=pen(entry.shade(), width=1),
                )
            )
