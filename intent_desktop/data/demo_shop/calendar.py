"""The simulated shop's year: its dates, and the rhythm of days and hours."""

import datetime

import numpy as np
from numpy.typing import NDArray

START = datetime.date(2024, 7, 1)
DAYS = 365
DAY_SECONDS = 86_400

FESTIVALS = {
    "2024-11-09": 1.3, "2024-11-10": 1.5, "2024-11-11": 2.2, "2024-11-28": 1.3, "2024-11-29": 1.8, "2024-12-02": 1.3,
    "2024-12-12": 1.5, "2024-12-24": 0.7, "2024-12-25": 0.6, "2025-02-13": 1.2, "2025-06-17": 1.2, "2025-06-18": 1.6,
}  # fmt: skip
"""Days on which the whole shop is busier or quieter than usual."""
OUTAGE = "2025-03-12"
"""The day the shop was down for hours: a known anomaly."""

_WEEKDAYS = (1.06, 1.03, 1.0, 0.98, 0.94, 0.96, 1.08)
_SPRING_FESTIVAL = (datetime.date(2025, 1, 28), datetime.date(2025, 2, 3))
_GIFT_SEASON = (datetime.date(2024, 12, 3), datetime.date(2024, 12, 20))
# Share of visits by hour: early people, office hours, evening people, night people.
_HOURS = np.array([
    [1, 1, 1, 1, 2, 6, 12, 14, 12, 9, 7, 6, 6, 5, 4, 4, 4, 5, 5, 5, 4, 3, 2, 1],
    [1, 0, 0, 0, 0, 1, 2, 4, 7, 10, 11, 12, 14, 12, 10, 9, 8, 7, 6, 5, 5, 4, 3, 2],
    [2, 1, 0, 0, 0, 1, 2, 3, 3, 3, 4, 4, 5, 4, 4, 4, 5, 7, 10, 14, 17, 17, 12, 6],
    [12, 9, 6, 4, 2, 1, 1, 1, 2, 2, 2, 3, 3, 3, 3, 3, 3, 4, 5, 6, 8, 11, 14, 15],
], dtype=np.float64)  # fmt: skip
_FLAT = np.array(
    [2, 1, 1, 0, 0, 1, 2, 3, 5, 7, 9, 10, 10, 10, 10, 10, 9, 9, 8, 8, 8, 7, 6, 4], dtype=np.float64
)
CHRONOTYPES = len(_HOURS)


def date_of(day: int) -> datetime.date:
    """The calendar date of a day's number."""
    return START + datetime.timedelta(days=day)


def is_weekend(date: datetime.date) -> bool:
    """Saturday or Sunday."""
    return date.weekday() >= 5


def attention(date: datetime.date) -> float:
    """By how much a date multiplies the visits to the shop."""
    if date.isoformat() == OUTAGE:
        return 0.2
    if _SPRING_FESTIVAL[0] <= date <= _SPRING_FESTIVAL[1]:
        return 0.7
    run_up = 1.2 if _GIFT_SEASON[0] <= date <= _GIFT_SEASON[1] else 1.0
    return _WEEKDAYS[date.weekday()] * run_up * FESTIVALS.get(date.isoformat(), 1.0)


def arrival_seconds(
    chronotype: NDArray[np.int8], date: datetime.date, rng: np.random.Generator
) -> NDArray[np.float64]:
    """When in the day each visit begins, by its person's chronotype; weekends are flatter."""
    hours = _HOURS / _HOURS.sum(axis=1, keepdims=True)
    if is_weekend(date):
        hours = 0.5 * hours + 0.5 * _FLAT / _FLAT.sum()
    # One rising scale for all chronotypes: type 2 draws between 2 and 3.
    scale = np.cumsum(hours.ravel())
    drawn = chronotype + rng.random(len(chronotype))
    hour = np.minimum(np.searchsorted(scale, drawn, side="right") - 24 * chronotype.astype(np.int64), 23)
    seconds: NDArray[np.float64] = (np.maximum(hour, 0) + rng.random(len(chronotype))) * 3600
    return seconds
