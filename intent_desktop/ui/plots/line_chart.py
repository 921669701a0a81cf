"""Curves of a report: lines with their intervals, points to point out, a threshold to drag."""

from typing import Any

import numpy as np
import pyqtgraph
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget

from intent_desktop.evaluation import words
from intent_desktop.evaluation.axes import bounds, widened
from intent_desktop.evaluation.blocks import Curve, Line
from intent_desktop.evaluation.numbers import format_value
from intent_desktop.messages import Note
from intent_desktop.ui.plots.legend import LegendEntry
from intent_desktop.ui.plots.plot import Plot, Reading
from intent_desktop.ui.theme import theme

_FEW = 12  # points that are worth a dot each


class LineChart(Plot):
    """Draws a `Curve` block. `show_point` marks a place on the curve that goes with the threshold."""

    def __init__(self, name: str, parent: QWidget | None = None):
        super().__init__(name, parent=parent)
        self._curve: Curve | None = None
        self._point: tuple[float, float, str] | None = None
        self._marker: Any = None

    def show_curve(self, curve: Curve) -> None:
        """Draw another curve; threshold and point go."""
        self.clear()
        self._curve = curve
        self.set_axes(curve.x_label, curve.y_label, curve.x_unit, curve.y_unit)
        self._draw(curve)
        self._fit(curve)
        self._show_legend(self._entries(curve))
        self._announce()

    def show_point(self, x: float, y: float, label: str = "") -> None:
        """Mark a place; the one before goes."""
        self._point = (x, y, label)
        if self._marker is None:
            self._marker = pyqtgraph.ScatterPlotItem(size=11)
            self._marker.setZValue(16)
            self.canvas.addItem(self._marker, ignoreBounds=True)
            self._style_marker()
        self._marker.setData([x], [y])

    def hide_point(self) -> None:
        if self._marker is not None:
            self.canvas.removeItem(self._marker)
        self._marker = self._point = None

    def clear(self) -> None:
        super().clear()
        self._curve = None
        self._marker = self._point = None

    def describe(self) -> str:
        described = words.describe(self._curve) if self._curve is not None else self.accessibleName()
        if self._point is not None and self._point[2]:
            return f"{described} {self._point[2]}"
        return described

    def readings(self, x: float) -> list[Reading]:
        if self._curve is None:
            return []
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
        view = self.canvas.viewRange()
        super().clear()
        self._marker = None
        self._draw(curve)
        self._show_legend(self._entries(curve))
        self.canvas.setRange(xRange=view[0], yRange=view[1], padding=0)
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
            pen = pyqtgraph.mkPen(now.colours.outline, width=1, style=Qt.PenStyle.DashLine)
            self.canvas.addItem(pyqtgraph.PlotCurveItem([0.0, 1.0], [0.0, 1.0], pen=pen))
        for place, line in enumerate(curve.lines):
            self._draw_band(line, now.series(place))
        for place, line in enumerate(curve.lines):
            self._draw_line(line, now.series(place))
        for point in curve.points:
            ring = pyqtgraph.ScatterPlotItem(
                [point.x],
                [point.y],
                size=10,
                pen=pyqtgraph.mkPen(now.colours.ink, width=1.5),
                brush=pyqtgraph.mkBrush(now.colours.card),
            )
            ring.setZValue(12)
            self.canvas.addItem(ring)
            text = pyqtgraph.TextItem(point.name, color=now.colour("ink"), anchor=(-0.06, 1.1))
            text.setFont(now.font("caption"))
            text.setPos(point.x, point.y)
            text.setZValue(12)
            self.canvas.addItem(text, ignoreBounds=True)

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
        self.canvas.plot(x, y, pen=pyqtgraph.mkPen(colour, width=2), connect="finite", **few)

    def _draw_band(self, line: Line, colour: QColor) -> None:
        if line.low is None or line.high is None:
            return
        wash = QColor(colour)
        wash.setAlphaF(0.15)
        edges = [
            pyqtgraph.PlotDataItem(np.asarray(line.x, float), np.asarray(edge, float), pen=None)
            for edge in (line.low, line.high)
        ]
        for edge in edges:
            self.canvas.addItem(edge)
        self.canvas.addItem(pyqtgraph.FillBetweenItem(*edges, brush=wash))

    def _fit(self, curve: Curve) -> None:
        xs = [x for line in curve.lines for x, _ in words.known_points(line)]
        ys = [y for line in curve.lines for _, y in words.known_points(line)]
        ys += [y for line in curve.lines for y in (*(line.low or ()), *(line.high or ()))]
        ys += [point.y for point in curve.points]
        if curve.diagonal:
            xs += [0.0, 1.0]
            ys += [0.0, 1.0]
        low, high = widened(*bounds(ys))
        self.canvas.setRange(xRange=bounds(xs, from_zero=False), yRange=(low, high), padding=0.015)

    def _style_marker(self) -> None:
        self._marker.setPen(pyqtgraph.mkPen(theme().colours.card, width=2))
        self._marker.setBrush(pyqtgraph.mkBrush(theme().colours.ink))
