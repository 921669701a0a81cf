"""Counts over time with the spans and moments that a question makes of it."""

import numpy as np
import pyqtgraph
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget

from intent_desktop.evaluation import words
from intent_desktop.evaluation.axes import moment, seconds
from intent_desktop.evaluation.blocks import Timeline
from intent_desktop.evaluation.numbers import format_number, format_time
from intent_desktop.ui.plots.legend import LegendEntry
from intent_desktop.ui.plots.pens import pen
from intent_desktop.ui.plots.plot import Plot, Reading
from intent_desktop.ui.theme import theme

_HEADROOM = 1.18  # for the names of moments


class TimelineChart(Plot):
    """Draws a `Timeline` block: an area of counts, coloured spans behind it, dashed moments with their names."""

    def __init__(self, name: str, parent: QWidget | None = None):
        super().__init__(name, parent=parent)
        self._x_axis.is_time = True
        self._timeline: Timeline | None = None
        self._edges: list[float] = []

    def show_timeline(self, timeline: Timeline) -> None:
        """Draw another timeline."""
        self.clear()
        self._timeline = timeline
        self.set_axes("", timeline.count_label)
        starts = [seconds(moment(time)) for time in timeline.times]
        step = starts[-1] - starts[-2] if len(starts) > 1 else 86_400.0
        self._edges = [*starts, starts[-1] + step] if starts else []
        self._draw(timeline)
        places = [*self._edges, *(seconds(moment(mark.time)) for mark in timeline.marks)]
        places += [seconds(moment(edge)) for span in timeline.spans for edge in (span.start, span.end)]
        if places:
            highest = max(timeline.counts, default=1) or 1
            self.canvas.box.setRange(
                xRange=(min(places), max(places)), yRange=(0, highest * _HEADROOM), padding=0.01
            )
        self._legend.show_entries(self._entries(timeline))
        self._announce()

    def clear(self) -> None:
        super().clear()
        self._timeline = None
        self._edges = []

    def describe(self) -> str:
        return words.describe(self._timeline) if self._timeline is not None else self.accessibleName()

    def readings(self, x: float) -> list[Reading]:
        place = self._place(x)
        if self._timeline is None or place is None:
            return []
        entry = LegendEntry(self._timeline.count_label, "history", filled=True)
        return [Reading(entry, format_number(self._timeline.counts[place]))]

    def head(self, x: float) -> str:
        place = self._place(x)
        return format_time(self._timeline.times[place]) if self._timeline and place is not None else ""

    def restyle_items(self) -> None:
        if self._timeline is not None:
            super().clear()
            self._draw(self._timeline)
            self._legend.show_entries(self._entries(self._timeline))

    def _place(self, x: float) -> int | None:
        place = int(np.searchsorted(self._edges, x, side="right")) - 1
        return place if 0 <= place < len(self._edges) - 1 else None

    def _entries(self, timeline: Timeline) -> list[LegendEntry]:
        return [LegendEntry(span.name, span.kind, filled=True) for span in timeline.spans]

    def _draw(self, timeline: Timeline) -> None:
        now = theme()
        for span in timeline.spans:
            wash = QColor(now.colour(span.kind))
            wash.setAlphaF(0.13)
            region = pyqtgraph.LinearRegionItem(
                (seconds(moment(span.start)), seconds(moment(span.end))),
                movable=False,
                brush=wash,
                pen=pyqtgraph.mkPen(None),
            )
            region.setZValue(-5)
            self.canvas.draw(region)
        if self._edges:
            fill = QColor(now.colour("history"))
            fill.setAlphaF(0.55)
            self.canvas.draw(
                pyqtgraph.PlotDataItem(
                    np.asarray(self._edges),
                    np.asarray(timeline.counts, float),
                    stepMode="center",
                    fillLevel=0,
                    brush=fill,
                    pen=pen(now.colour("history"), width=1),
                )
            )
        for mark in timeline.marks:
            line = pyqtgraph.InfiniteLine(
                seconds(moment(mark.time)),
                angle=90,
                pen=pen(now.colours.ink, width=1.2, style=Qt.PenStyle.DashLine),
                label=mark.name,
                labelOpts={
                    "position": 0.93,
                    "color": now.colours.ink,
                    "anchors": [(-0.04, 0.5), (1.04, 0.5)],
                },
            )
            line.label.setFont(now.font("caption"))
            self.canvas.draw(line)
