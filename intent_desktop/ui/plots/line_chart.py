"""Curves of a report: lines with their intervals, points to point out, a threshold to drag."""

from itertools import product
from typing import Any

import numpy as np
import pyqtgraph
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget

from intent_desktop.evaluation import words
from intent_desktop.evaluation.axes import bounds, widened
from intent_desktop.evaluation.blocks import Curve, Line, Point, Spread
from intent_desktop.evaluation.charts import SPREAD_SHARE
from intent_desktop.evaluation.even_steps import MARGIN, Steps, even_steps
from intent_desktop.evaluation.numbers import format_value
from intent_desktop.messages import Note, sentences
from intent_desktop.messages.punctuation import labelled
from intent_desktop.ui.plots.legend import LegendEntry
from intent_desktop.ui.plots.pens import pen
from intent_desktop.ui.plots.plot import Plot, Reading
from intent_desktop.ui.theme import theme

PADDING = 0.015  # of the range, beyond the ends of the curves
_FEW = 12  # points that are worth a dot each


class LineChart(Plot):
    """Draws a `Curve` block. `show_point` marks a place on the curve that goes with the threshold."""

    def __init__(self, name: str, parent: QWidget | None = None):
        super().__init__(name, parent=parent)
        self._curve: Curve | None = None
        """What is drawn: the curve shown, or its points at even steps."""
        self._shown: Curve | None = None
        self._steps: Steps | None = None
        self._point: tuple[float, float, str] | None = None
        self._marker: Any = None

    def show_curve(self, curve: Curve) -> None:
        """Draw another curve; threshold and point go."""
        self.clear()
        self._shown, self._steps = curve, even_steps(curve)
        if self._steps is not None:
            curve = self._steps.curve
        self._curve = curve
        self._x_axis.steps = self._steps.labels if self._steps is not None else []
        self.set_axes(curve.x_label, curve.y_label, curve.x_unit, curve.y_unit)
        self._draw(curve)
        across, up = self._reach(curve)
        self.canvas.box.setRange(xRange=across, yRange=up, padding=PADDING)
        self._show_legend(self._entries(curve))
        self._announce()

    def show_point(self, x: float, y: float, label: str = "") -> None:
        """Mark a place; the one before goes."""
        self._point = (x, y, label)
        if self._marker is None:
            self._marker = pyqtgraph.ScatterPlotItem(size=11)
            self._marker.setZValue(16)
            self.canvas.draw(self._marker)
            self._style_marker()
        self._marker.setData([x], [y])

    def hide_point(self) -> None:
        if self._marker is not None:
            self.canvas.erase(self._marker)
        self._marker = self._point = None

    def clear(self) -> None:
        super().clear()
        self._curve = self._shown = self._steps = None
        self._x_axis.steps = []
        self._marker = self._point = None

    def describe(self) -> str:
        described = words.describe(self._shown) if self._shown is not None else self.accessibleName()
        if self._point is not None and self._point[2]:
            return sentences((described, self._point[2]))
        return described

    def head(self, x: float) -> str:
        if self._steps is None:
            return super().head(x)
        return labelled(self.x_label, self._steps.labels[self._steps.nearest(x)])

    def readings(self, x: float) -> list[Reading]:
        if self._curve is None:
            return []
        if self._steps is not None:
            x = float(self._steps.nearest(x))
        unit = self._curve.y_unit
        return [
            Reading(entry, format_value(height, unit))
            for entry, line in zip(self._entries(self._curve), self._curve.lines, strict=False)
            if (height := words.height_at(line, x)) is not None
        ]

    def restyle_items(self) -> None:
        if self._curve is None:
            return
        curve, threshold, point = self._curve, self.threshold(), self._point
        view = self.canvas.box.viewRange()
        super().clear()
        self._marker = None
        self._draw(curve)
        self._show_legend(self._entries(curve))
        self.canvas.box.setRange(xRange=view[0], yRange=view[1], padding=0)
        self.set_threshold(threshold, self._threshold_label)
        if point is not None:
            self.show_point(*point)

    def _entries(self, curve: Curve) -> list[LegendEntry]:
        entries = [LegendEntry(line.name or curve.y_label, place) for place, line in enumerate(curve.lines)]
        if curve.diagonal:
            name = curve.diagonal_name or Note("report_blind_guess").text()
            entries.append(LegendEntry(name, "outline", dashed=True))
        return entries

    def _draw(self, curve: Curve) -> None:
        now = theme()
        if curve.diagonal:
            dashed = pen(now.colours.outline, width=1, style=Qt.PenStyle.DashLine)
            self.canvas.draw(pyqtgraph.PlotCurveItem([0.0, 1.0], [0.0, 1.0], pen=dashed))
        if curve.spread is not None:
            self._draw_spread(curve, curve.spread)
        for place, line in enumerate(curve.lines):
            self._draw_band(line, now.series(place))
        for place, line in enumerate(curve.lines):
            self._draw_line(line, now.series(place))
        for point in curve.points:
            ring = pyqtgraph.ScatterPlotItem(
                [point.x],
                [point.y],
                size=10,
                pen=pen(now.colours.ink, width=1.5),
                brush=pyqtgraph.mkBrush(now.colours.card),
            )
            ring.setZValue(12)
            self.canvas.draw(ring)
            text = pyqtgraph.TextItem(
                point.name, color=now.colour("ink"), anchor=self._free_side(curve, point)
            )
            text.fill = pyqtgraph.mkBrush(_veil(now.colour("card")))
            text.setFont(now.font("caption"))
            text.setPos(point.x, point.y)
            text.setZValue(12)
            self.canvas.draw(text)

    def _free_side(self, curve: Curve, point: Point) -> tuple[float, float]:
        """Anchor of a point's name: the side of it where fewest points of the curves lie."""
        xs, ys = self._reach(curve)
        wide, high = 0.3 * (xs[1] - xs[0]), 0.1 * (ys[1] - ys[0])
        places = [place for line in curve.lines for place in words.known_points(line)]

        def covered(right: bool, up: bool) -> int:
            left, bottom = point.x - (0 if right else wide), point.y - (0 if up else high)
            outside = not xs[0] <= left <= xs[1] - wide or not ys[0] <= bottom <= ys[1] - high
            hits = sum(left <= x <= left + wide and bottom <= y <= bottom + high for x, y in places)
            return hits + (1_000 if outside else 0)

        right, up = min(product((True, False), (True, False)), key=lambda side: covered(*side))
        return (-0.08 if right else 1.08), (1.1 if up else -0.1)

    def _draw_line(self, line: Line, colour: QColor) -> None:
        x = np.asarray(line.x, dtype=float)
        y = np.asarray([np.nan if value is None else value for value in line.y], dtype=float)
        few = (
            {}
            if len(x) > _FEW
            else {"symbol": "o", "symbolSize": 6, "symbolPen": None, "symbolBrush": colour}
        )
        if len(x) == 2:
            few = {}  # the ends of a straight line are no measurements
        self.canvas.draw(pyqtgraph.PlotDataItem(x, y, pen=pen(colour, width=2), connect="finite", **few))

    def _draw_spread(self, curve: Curve, spread: Spread) -> None:
        """Columns along the foot of the plot, on no scale of their own."""
        foot, top = self._reach(curve)[1]
        counts = np.asarray(spread.counts, float)
        foot -= PADDING * (top - foot)  # down to the axis
        heights = SPREAD_SHARE * (top - foot) * counts / max(counts.max(initial=0), 1)
        edges = np.asarray(spread.edges, float)
        wash = QColor(theme().colours.history)
        wash.setAlphaF(0.45)
        columns = pyqtgraph.BarGraphItem(
            x0=edges[:-1], x1=edges[1:], y0=foot, height=heights, brush=wash, pen=pyqtgraph.mkPen(None)
        )
        self.canvas.draw(columns)

    def _draw_band(self, line: Line, colour: QColor) -> None:
        if line.low is None or line.high is None:
            return
        wash = QColor(colour)
        wash.setAlphaF(0.15)
        edges = [
            pyqtgraph.PlotCurveItem(np.asarray(line.x, float), np.asarray(edge, float), pen=None)
            for edge in (line.low, line.high)
        ]
        for edge in edges:
            self.canvas.draw(edge)
        self.canvas.draw(pyqtgraph.FillBetweenItem(*edges, brush=wash))

    def _reach(self, curve: Curve) -> tuple[tuple[float, float], tuple[float, float]]:
        """Ranges of both axes."""
        xs = [x for line in curve.lines for x, _ in words.known_points(line)]
        ys = [y for line in curve.lines for _, y in words.known_points(line)]
        ys += [y for line in curve.lines for y in (*(line.low or ()), *(line.high or ()))]
        ys += [*curve.heights, *(point.y for point in curve.points)]
        if curve.diagonal:
            xs += [0.0, 1.0]
            ys += [0.0, 1.0]
        if curve.spread is not None:
            xs += curve.spread.edges
        across = bounds(xs, from_zero=False)
        if self._steps is not None:
            across = across[0] - MARGIN, across[1] + MARGIN
        return across, widened(*bounds(ys))

    def _style_marker(self) -> None:
        self._marker.setPen(pen(theme().colours.card, width=2))
        self._marker.setBrush(pyqtgraph.mkBrush(theme().colours.ink))


def _veil(ground: QColor) -> QColor:
    """Nearly the ground: what lies under a name stays faint."""
    veil = QColor(ground)
    veil.setAlphaF(0.75)
    return veil
