"""Axes whose ticks stand at the same round numbers and dates, written the same way, as in the report."""

import math
from collections.abc import Sequence
from typing import Any

import pyqtgraph
from PySide6.QtCore import QRectF

from intent_desktop.evaluation.axes import round_ticks, time_ticks
from intent_desktop.evaluation.blocks import Unit
from intent_desktop.evaluation.numbers import format_ticks, format_value
from intent_desktop.ui.plots.pens import pen
from intent_desktop.ui.theme import theme

_PIXELS_APART = {"bottom": 80, "left": 38}
_OVERHANG = 30
_MOST_DECADES = 300.0  # to either side of 1, as far as numbers reach


class Axis(pyqtgraph.AxisItem):  # type: ignore[misc]  # pyqtgraph has no types
    """A numeric axis in a unit, or with `is_time` one in seconds since 1970."""

    def __init__(self, side: str):
        super().__init__(side)
        self.unit: Unit = ""
        self.is_time = False
        self.is_whole = False
        """Whether only whole numbers mean something, as for rounds."""
        self.is_log = False
        """Whether places are powers of ten."""
        self.steps: list[str] = []
        """What is written at 0, 1, 2 …, in place of round numbers."""
        self.enableAutoSIPrefix(False)
        self._side = side
        self._written: dict[float, str] = {}
        self.setStyle(tickLength=0, autoExpandTextSpace=True, tickTextOffset=6)

    def restyle(self, *, grid: bool) -> None:
        """Take the theme's colours and font."""
        now = theme()
        self.setPen(pen(now.colours.edge))
        self.setTickPen(pen(now.colours.faint))
        self.setTextPen(pen(now.colours.soft))
        self.setTickFont(now.font("caption"))
        self.setGrid(255 if grid else False)

    def boundingRect(self) -> QRectF:
        # The labels at both ends reach past the axis; without room there pyqtgraph leaves them out.
        area: QRectF = super().boundingRect()
        return area.adjusted(-_OVERHANG, -_OVERHANG, _OVERHANG, _OVERHANG)

    def tickValues(self, low: float, high: float, size: float) -> Any:
        most = max(2, int(size / _PIXELS_APART[self._side]))
        if self.steps:
            return [(1.0, [float(step) for step in range(len(self.steps)) if low <= step <= high])]
        if self.is_log:
            values = _log_ticks(low, high, most)
        elif self.is_time:
            ticks = time_ticks(low, high, most)
            self._written = dict(ticks)
            values = [place for place, _ in ticks]
        else:
            values = round_ticks(low, high, most)
            if self.is_whole:
                values = [value for value in values if float(value).is_integer()]
        step = values[1] - values[0] if len(values) > 1 else 1.0
        return [(step, values)]

    def tickStrings(self, values: Sequence[float], scale: float, spacing: float) -> list[str]:
        if self.steps:
            return [self.steps[round(value)] for value in values]
        if self.is_time:
            return [self._written.get(value, "") for value in values]
        if self.is_log:
            return [format_value(float(f"{power_of_ten(value):.3g}"), self.unit) for value in values]
        return format_ticks(list(values), self.unit)


def power_of_ten(place: float) -> float:
    """What stands at a place of an axis of powers of ten, as far as numbers reach."""
    return math.pow(10.0, min(max(place, -_MOST_DECADES), _MOST_DECADES))


def _log_ticks(low: float, high: float, most: int) -> list[float]:
    """Powers of ten between two places, with 2 and 5 times them where there is room, and round numbers within less than a decade."""
    low, high = max(low, -_MOST_DECADES), min(high, _MOST_DECADES)
    first, last = math.floor(low), math.ceil(high)
    for times in ((1, 2, 3, 4, 5, 6, 7, 8, 9), (1, 2, 5), (1, 3), (1,)):
        ticks = [power + math.log10(time) for power in range(first, last + 1) for time in times]
        within = [tick for tick in ticks if low - 1e-9 <= tick <= high + 1e-9]
        if len(within) <= most:
            break
    if len(within) < 3:
        round_numbers = round_ticks(power_of_ten(low), power_of_ten(high), most)
        within = [math.log10(value) for value in round_numbers if value > 0]
    return within[:: max(1, -(-len(within) // most))]
