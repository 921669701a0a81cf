"""Axes of a drawn chart: from values to places, with ticks at round numbers and round dates."""

import itertools
import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Literal

from intent_desktop.evaluation import text
from intent_desktop.messages import Note

FONT_SIZE = 12.0
COLUMN = 0.6 * FONT_SIZE  # width of a Latin letter in a wide typeface; a Chinese one takes two


@dataclass(frozen=True)
class Axis:
    """A straight scale from values low … high to places start … end (start > end for an axis that goes up)."""

    low: float
    high: float
    start: float
    end: float

    def place(self, value: float) -> float:
        """Where a value stands; one outside stands at the edge."""
        inside = min(max(value, self.low), self.high)
        return self.start + (inside - self.low) / (self.high - self.low) * (self.end - self.start)

    def value(self, place: float) -> float:
        return self.low + (place - self.start) / (self.end - self.start) * (self.high - self.low)


def round_ticks(low: float, high: float, most: int = 6) -> list[float]:
    """Round numbers inside low … high, at most about `most`, in steps of 1, 2, 2.5 or 5 times a power of ten."""
    span = high - low
    if not span > 0:
        return [low]
    power = 10.0 ** math.floor(math.log10(span / most))
    step = next(step * power for step in (1, 2, 2.5, 5, 10, 20) if span / (step * power) <= most)
    first, last = math.ceil(low / step - 1e-9), math.floor(high / step + 1e-9)
    # Rounding takes off the dust that multiplication leaves, so that 0.3 is 0.3.
    digits = max(0, 2 - math.floor(math.log10(step)))
    return [round(number * step, digits) + 0.0 for number in range(first, last + 1)]


def bounds(values: Iterable[float], from_zero: bool = True) -> tuple[float, float]:
    """The range an axis should show: all values, 0 where it is near enough to compare with, never an empty range."""
    finite = [value for value in values if math.isfinite(value)]
    if not finite:
        return 0.0, 1.0
    low, high = min(finite), max(finite)
    if from_zero and 0 < low <= 0.6 * high:
        low = 0.0
    if from_zero and 0.6 * low <= high < 0:
        high = 0.0
    if low == high:
        margin = abs(low) / 2 or 1.0
        return (0.0, 2 * high) if low > 0 else (low - margin, high + margin)
    return low, high


def widened(low: float, high: float, most: int = 6) -> tuple[float, float]:
    """The range out to the next ticks, so that the topmost value lies under a labelled line."""
    ticks = round_ticks(low, high, most)
    if len(ticks) < 2:
        return low, high
    step = ticks[1] - ticks[0]
    return math.floor(low / step + 1e-9) * step, math.ceil(high / step - 1e-9) * step


def text_width(words: str, size: float = FONT_SIZE) -> float:
    """Roughly how wide words are drawn."""
    return text.columns(words) * COLUMN * size / FONT_SIZE


def fitting(words: str, width: float, size: float = FONT_SIZE) -> str:
    """The words cut to about that width."""
    return text.shortened(words, max(3, int(width / (COLUMN * size / FONT_SIZE))))


def apart(places: Sequence[float], distance: float) -> bool:
    """Whether all places keep their distance."""
    ordered = sorted(places)
    return all(right - left >= distance for left, right in itertools.pairwise(ordered))


def moment(time: str) -> datetime:
    """An ISO 8601 date or time; in UTC, without a zone."""
    parsed = datetime.fromisoformat(time)
    return parsed.astimezone(UTC).replace(tzinfo=None) if parsed.tzinfo else parsed


def seconds(time: datetime) -> float:
    """A moment as a number for an axis."""
    return (time - datetime(1970, 1, 1)).total_seconds()


Form = Literal["clock", "day_clock", "day", "month", "year"]
Step = tuple[Literal["months", "seconds"], int, Form]
_STEPS: list[Step] = [
    ("seconds", 60, "clock"),
    ("seconds", 600, "clock"),
    ("seconds", 3_600, "clock"),
    ("seconds", 21_600, "day_clock"),
    ("seconds", 86_400, "day"),
    ("seconds", 7 * 86_400, "day"),
    ("months", 1, "month"),
    ("months", 3, "month"),
    ("months", 6, "month"),
    ("months", 12, "year"),
    ("months", 60, "year"),
    ("months", 240, "year"),
]


def time_ticks(low: float, high: float, most: int = 10) -> list[tuple[float, str]]:
    """Round dates or hours inside low … high (`seconds`) with their labels; the year where it begins."""
    start, end = (datetime(1970, 1, 1) + timedelta(seconds=edge) for edge in (low, high))
    kind, size, form = next(
        (
            step
            for step in _STEPS
            if (high - low) / (step[1] * (2_629_800 if step[0] == "months" else 1)) <= most
        ),
        _STEPS[-1],
    )
    ticks: list[tuple[float, str]] = []
    time = _first_tick(start, kind, size)
    year = None
    while time <= end:
        ticks.append((seconds(time), _written(time, form, time.year != year)))
        year = time.year
        time = _months_later(time, size) if kind == "months" else time + timedelta(seconds=size)
    return ticks


def _written(time: datetime, form: Form, begins_year: bool) -> str:
    if form == "clock":
        return f"{time:%H:%M}"
    if form == "year":
        return str(time.year)
    parts = {
        "day": str(time.day),
        "month": Note(f"axis_name_of_month_{time.month}").text(),
        "year": str(time.year),
        "clock": f"{time:%H:%M}",
    }
    return Note(f"axis_{form}_and_year" if begins_year else f"axis_{form}", parts).text()


def _first_tick(start: datetime, kind: str, size: int) -> datetime:
    if kind == "months":
        months = -(-(start.year * 12 + start.month - 1 + (start > _month(start))) // size) * size
        return datetime(months // 12, months % 12 + 1, 1)
    # Weeks begin on a Monday; 1970 began on a Thursday.
    shift = 4 * 86_400 if size == 7 * 86_400 else 0
    steps = -(-(seconds(start) - shift) // size)
    return datetime(1970, 1, 1) + timedelta(seconds=steps * size + shift)


def _month(time: datetime) -> datetime:
    return datetime(time.year, time.month, 1)


def _months_later(time: datetime, months: int) -> datetime:
    count = time.year * 12 + time.month - 1 + months
    return datetime(count // 12, count % 12 + 1, 1)
