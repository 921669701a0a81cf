"""Curves that grow while a model learns: hundreds of thousands of points, drawn at most ten times a second."""

import math
from collections.abc import Sequence

import numpy as np
import pyqtgraph
from numpy.typing import NDArray
from PySide6.QtCore import QTimer
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from intent_desktop.evaluation.blocks import Table, Unit
from intent_desktop.evaluation.numbers import format_number, format_value
from intent_desktop.messages import sentences
from intent_desktop.messages.punctuation import clauses, sentence
from intent_desktop.ui.plots.axis import power_of_ten
from intent_desktop.ui.plots.canvas import Canvas
from intent_desktop.ui.plots.growing_line import GrowingLine
from intent_desktop.ui.plots.legend import LegendEntry
from intent_desktop.ui.plots.pens import pen
from intent_desktop.ui.plots.plot import Plot, Reading
from intent_desktop.ui.theme import mixed, theme

_INTERVAL = 100  # milliseconds between two drawings
_LEAST_COLUMNS = 200
_MOST_LISTED = 50  # points of a line in the table
_MARGIN = 0.04  # of what is shown, on either side of it
_FAINT = 0.35  # share of its colour that the line of single points keeps


class LiveChart(Plot):
    """Lines by key, each a series of points with rising x. A line with `smooth` shows its points faintly and their running mean strongly."""

    def __init__(
        self,
        name: str,
        x_label: str = "",
        y_label: str = "",
        y_unit: Unit = "",
        parent: QWidget | None = None,
    ):
        super().__init__(name, x_label, y_label, "", y_unit, parent)
        self._lines: dict[str, _Drawn] = {}
        self._smoothing = 0.6
        self._log_x = self._log_y = False
        self._timer = QTimer(self)
        self._timer.setInterval(_INTERVAL)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.draw)

    def add_line(
        self,
        key: str,
        label: str,
        colour: int = 0,
        *,
        dashed: bool = False,
        smooth: bool = False,
        legend: str | None = None,
    ) -> None:
        """Begin a line; one that is there under the key stays as it is. `legend` is its name there, "" for none (default: the label)."""
        if key in self._lines:
            return
        entry = LegendEntry(label, colour, dashed)
        self._lines[key] = _Drawn(entry, GrowingLine(self._smoothing if smooth else 0.0), smooth, self.canvas)
        self._lines[key].restyle()
        self._lines[key].legend = label if legend is None else legend
        self._list_lines()
        self._plan()

    def append(self, key: str, x: float, y: float | None) -> None:
        """Add a point; None is a gap (a loss that is not finite). It is drawn within a tenth of a second."""
        self._lines[key].points.append(x, y)
        self._plan()

    def extend(self, key: str, xs: Sequence[float], ys: Sequence[float | None]) -> None:
        """Add many points at once."""
        self._lines[key].points.extend(xs, ys)
        self._plan()

    def set_best(self, key: str, x: float, y: float, label: str = "") -> None:
        """Mark the best place so far of a line."""
        self._lines[key].set_best(x, y, label)
        self._plan()

    def set_smoothing(self, weight: float) -> None:
        """Weight of the past in the running mean, 0 … 0.99; 0 shows the points as they are."""
        self._smoothing = min(max(weight, 0.0), 0.99)
        for line in self._lines.values():
            if line.smooth:
                line.points.set_smoothing(self._smoothing)
        self._plan()

    def set_log(self, *, x: bool, y: bool) -> None:
        """Space an axis by powers of ten; what is not above 0 has no place there and is left out."""
        self._log_x, self._log_y = x, y
        self._x_axis.is_log, self._y_axis.is_log = x, y
        for axis in (self._x_axis, self._y_axis):
            axis.picture = None
            axis.update()
        if self.isVisible():
            self.draw()  # at once: the range in view is that of the other spacing

    def table(self) -> Table:
        """The points of every line, thinned evenly where there are many."""
        rows: list[list[str | float | int | None]] = [
            [line.entry.name, x, y]
            for line in self._lines.values()
            for x, y in line.points.points(_MOST_LISTED)
        ]
        columns = [self.tr("Line"), self.x_label, self.y_label or self.accessibleName()]
        return Table(
            columns=columns, rows=rows, units=["", "", self._y_axis.unit], title=self.accessibleName()
        )

    def clear(self) -> None:
        self._timer.stop()
        self._lines = {}
        super().clear()

    def describe(self) -> str:
        parts = [self.accessibleName()]
        for line in self._lines.values():
            if (last := line.points.last()) is not None:
                text = self.tr("{name}: {value} at {x}").format(
                    name=line.entry.name,
                    value=format_value(last[1], self._y_axis.unit),
                    x=format_number(last[0]),
                )
                parts.append(clauses(text, line.best_label) if line.best_label else text)
        return sentences(map(sentence, parts))

    def head(self, x: float) -> str:
        return super().head(power_of_ten(x) if self._log_x else x)

    def readings(self, x: float) -> list[Reading]:
        x = power_of_ten(x) if self._log_x else x
        return [
            Reading(line.entry, format_value(y, self._y_axis.unit))
            for line in self._lines.values()
            if (y := line.points.value_near(x)) is not None
        ]

    def restyle_items(self) -> None:
        for line in self._lines.values():
            line.restyle()
        self._legend.update()

    def draw(self) -> None:
        """Draw what has come since the last time."""
        ends = [
            span
            for line in self._lines.values()
            if (span := line.points.positive() if self._log_x else line.points.span()) is not None
        ]
        if not ends:
            self._bring_into_view(0.0, 1.0, 0.0, 1.0)
            return
        low, high = min(start for start, _ in ends), max(end for _, end in ends)
        low, high = (math.log10(low), math.log10(high)) if self._log_x else (low, high)
        high = high if high > low else low + 1
        columns = max(_LEAST_COLUMNS, self.canvas.width() // 2)
        shown: list[NDArray[np.float64]] = []
        for line in self._lines.values():
            shown += line.draw(columns, self._log_x, self._log_y)
        known = np.concatenate(shown) if shown else np.empty(0)
        known = known[np.isfinite(known)]
        bottom, top = (float(known.min()), float(known.max())) if len(known) else (0.0, 1.0)
        if top <= bottom:
            bottom, top = bottom - 0.5, top + 0.5
        self._bring_into_view(low, high, bottom, top)
        self._announce()

    def _bring_into_view(self, low: float, high: float, bottom: float, top: float) -> None:
        """Show these ranges; an axis that they still fill stands still, which reads better and costs no time."""
        across, upward = self.canvas.box.viewRange()
        if not _fills(across, low, high):
            self.canvas.box.setXRange(low, high, padding=_MARGIN)
        if not _fills(upward, bottom, top):
            self.canvas.box.setYRange(bottom, top, padding=_MARGIN)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.draw()  # before it is painted: axes and lines may have changed out of sight

    def hideEvent(self, event: QHideEvent) -> None:
        self._timer.stop()
        super().hideEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._plan()

    def _list_lines(self) -> None:
        listed = [line.entry._replace(name=line.legend) for line in self._lines.values() if line.legend]
        self._show_legend(list(dict.fromkeys(listed)))

    def _plan(self) -> None:
        # Out of sight nothing is drawn; showing the chart draws what has gathered.
        if self.isVisible() and not self._timer.isActive():
            self._timer.start()


class _Drawn:
    """A line on the canvas: its points, their running mean, and the mark of the best."""

    def __init__(self, entry: LegendEntry, points: GrowingLine, smooth: bool, canvas: Canvas):
        self.entry = entry
        self.points = points
        self.smooth = smooth
        self.legend = entry.name
        self.best_label = ""
        self._canvas = canvas
        self._raw = pyqtgraph.PlotCurveItem(connect="finite", antialias=False)
        self._mean = pyqtgraph.PlotCurveItem(connect="finite")
        # A thick line drawn as one path takes the rasteriser three times as long; dashes need the path.
        self._mean.setSegmentedLineMode("off" if entry.dashes() else "on")
        self._best = pyqtgraph.ScatterPlotItem(size=11)
        self._best_place: tuple[float, float] | None = None
        self._best.setZValue(12)
        self._best.hide()  # an empty one takes time to draw as well
        self._items = [self._raw, self._mean, self._best]
        for item in self._items:
            canvas.draw(item)

    def remove(self) -> None:
        for item in self._items:
            self._canvas.erase(item)

    def set_best(self, x: float, y: float, label: str) -> None:
        self._best_place = (x, y)
        self.best_label = label
        self._best.setToolTip(label)

    def restyle(self) -> None:
        strong = self.entry.shade()
        # Mixed rather than transparent: transparent lines take ten times as long to draw.
        faint = mixed(theme().colour("card"), strong, _FAINT)
        self._raw.setPen(pen(faint, width=1))
        self._mean.setPen(pen(strong, width=2, dash=self.entry.dashes()))
        self._best.setPen(pen(theme().colours.card, width=2))
        self._best.setBrush(pyqtgraph.mkBrush(strong))

    def draw(self, columns: int, log_x: bool, log_y: bool) -> list[NDArray[np.float64]]:
        """Hand the thinned points over, as powers of ten where the axis is of those; returns the heights that must be in sight."""
        heights = []
        smoothed = self.smooth and self.points.smoothing > 0
        for item, smoothed_wanted in ((self._raw, False), (self._mean, True)):
            if not smoothed_wanted and not smoothed:
                item.setData([], [])
                continue
            x, y = self.points.thinned(columns, smoothed=smoothed_wanted, log=log_x)
            x, y = _placed(x, log_x), _placed(y, log_y)
            item.setData(x, y)
            if smoothed_wanted:
                heights.append(y)
            else:
                known = y[np.isfinite(y)]
                if len(known):
                    # A few outliers among the raw points must not flatten the curve.
                    heights.append(np.quantile(known, [0.02, 0.98]))
        if self._best_place is not None:
            place = [
                _placed(np.array([each]), log)
                for each, log in zip(self._best_place, (log_x, log_y), strict=True)
            ]
            has_place = bool(np.isfinite(place).all())
            if has_place:
                self._best.setData(*place)
            self._best.setVisible(has_place)
        return heights


def _fills(shown: Sequence[float], low: float, high: float) -> bool:
    """Whether a range fills a visible one, with a margin that is neither used up nor twice as wide as it was."""
    span = shown[1] - shown[0]
    return all(_MARGIN / 4 <= gap / span <= _MARGIN * 2 for gap in (low - shown[0], shown[1] - high))


def _placed(values: NDArray[np.float64], log: bool) -> NDArray[np.float64]:
    """Where values stand along an axis; NaN for one that has no place there."""
    if not log:
        return values
    return np.log10(values, out=np.full(len(values), np.nan), where=values > 0)
