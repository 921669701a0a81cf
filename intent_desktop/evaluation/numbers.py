"""Numbers as people read them: 12.3 k, 93.4 %, 2 min 10 s. Units stand after a space that does not break."""

import itertools
import math
from collections.abc import Sequence

from intent_desktop.evaluation.blocks import Unit
from intent_desktop.messages import Note, language_in_use
from intent_desktop.messages.language import CHINESE

SPACE = "\u00a0"
MISSING = "–"
Number = float | int | None
_SIZES = ((1e9, "number_billions"), (1e6, "number_millions"), (1e3, "number_thousands"))
_CHINESE_SIZES = ((1e8, "number_hundred_millions"), (1e4, "number_ten_thousands"))
_SPANS = (
    (86_400, "span_days", 3_600, "span_hours"),
    (3_600, "span_hours", 60, "span_minutes"),
    (60, "span_minutes", 1, "span_seconds"),
)


def format_value(value: Number, unit: Unit = "") -> str:
    """A value with its unit; a dash for None, NaN and infinity."""
    if value is None or not math.isfinite(value):
        return MISSING
    if unit == "%":
        return format_share(value)
    if unit == "seconds":
        return format_duration(value)
    if unit == "days":
        return Note("report_day").text() if value == 1 else _counted("report_days", format_number(value))
    return format_number(value, grouped_from=100 if unit == "money" else 1_000)


def format_number(value: Number, grouped_from: float = 1_000) -> str:
    """Whole numbers whole, others with about three digits that matter: 12,330 · 123.4 · 4.53 · 0.931 · 0.00042.

    From `grouped_from` on, decimals are dropped.
    """
    if value is None or not math.isfinite(value):
        return MISSING
    if value == int(value) or abs(value) >= grouped_from:
        return _minus(f"{round(value):,}")
    return _minus(f"{value:.{_decimals(abs(value))}f}")


def format_compact(value: Number) -> str:
    """Short, for axes and tight places: 950 · 12.3 k · 1.2 M · 3 bn."""
    if value is None or not math.isfinite(value):
        return MISSING
    for size, code in _sizes():
        # 999,950 would round to 1000.0 k.
        if abs(value) >= size * 0.99995:
            return _counted(code, _minus(_short(value / size)))
    return format_number(value)


def format_bytes(count: int) -> str:
    """A size as disks and memory are sold: 950 B · 12.3 kB · 590 MB · 3.1 GB."""
    for size, name in ((1e9, "GB"), (1e6, "MB"), (1e3, "kB")):
        if count >= size * 0.99995:
            return f"{_short(count / size)}{SPACE}{name}"
    return f"{count}{SPACE}B"


def format_share(value: Number, decimals: int | None = None) -> str:
    """A share 0 … 1 as a percentage: 93.4 %, whole ones whole, and more decimals rather than a false 0 % or 100 %."""
    if value is None or not math.isfinite(value):
        return MISSING
    percent = value * 100
    nearest_end = min(abs(percent), abs(100 - percent))
    if decimals is None:
        decimals = 0 if math.isclose(percent, round(percent), abs_tol=1e-9) else 1
    if 0 < nearest_end < 0.1 and not math.isclose(percent, 100):
        decimals = 1 - math.floor(math.log10(nearest_end))
    return _counted("number_percent", _minus(f"{percent:,.{decimals}f}"))


def percent_unit() -> str:
    """What stands behind a number of percents."""
    return _counted("number_percent", "")


def interval_title() -> str:
    """What a column of 95 % intervals is called."""
    return format_share(0.95)


def format_duration(seconds: Number) -> str:
    """A time span in its two largest units: 0.4 s · 42 s · 2 min 10 s · 3 h 5 min · 2 d 4 h."""
    if seconds is None or not math.isfinite(seconds):
        return MISSING
    if abs(seconds) < 10:
        return _counted("span_seconds", _minus(f"{seconds:.1f}".removesuffix(".0")))
    whole = round(abs(seconds))
    sign = "−" if seconds < 0 else ""
    for size, code, smaller, smaller_code in _SPANS:
        if whole >= size:
            large, rest = divmod(whole, size)
            first, small = _counted(code, f"{sign}{large}"), rest // smaller
            if not small:
                return first
            return Note("span_of_two", {"first": first, "second": _counted(smaller_code, str(small))}).text()
    return _counted("span_seconds", f"{sign}{whole}")


def format_time(time: str) -> str:
    """An ISO 8601 time without the letter in it, and without a midnight that says nothing."""
    date, _, clock = time.partition("T")
    clock = clock.removesuffix("Z").removesuffix("+00:00")
    return (
        date
        if clock.strip("0:.") == ""
        else f"{date} {clock.removesuffix(':00') if len(clock) == 8 else clock}"
    )


def format_interval(low: Number, high: Number, unit: Unit = "") -> str:
    """Both ends of an interval: 0.921 – 0.938, 91.2 % – 93.4 %; empty where there is none."""
    if low is None or high is None or not (math.isfinite(low) and math.isfinite(high)):
        return ""
    return " – ".join(format_column([low, high], unit))


def format_column(values: Sequence[Number], unit: Unit = "") -> list[str]:
    """Values that stand under each other, with equally many decimals."""
    finite = [value for value in values if value is not None and math.isfinite(value)]
    if unit == "%":
        whole = all(math.isclose(value * 100, round(value * 100), abs_tol=1e-9) for value in finite)
        return [format_share(value, 0 if whole else 1) for value in values]
    if unit in ("days", "seconds") or all(value == int(value) for value in finite):
        return [format_value(value, unit) for value in values]
    largest = max(abs(value) for value in finite)
    decimals = 0 if unit == "money" and largest >= 100 else _decimals(largest)
    return [
        _minus(f"{value:,.{decimals}f}") if value is not None and math.isfinite(value) else MISSING
        for value in values
    ]


def format_ticks(values: Sequence[float], unit: Unit = "") -> list[str]:
    """Labels of evenly spaced ticks, no more decimals than their step needs."""
    if unit == "seconds":
        return [format_duration(value) for value in values]
    scale, code = (100.0, "") if unit == "%" else (1.0, "")
    largest = max((abs(value) for value in values), default=0) * scale
    if unit != "%":
        # Up to 10,000 a number is short enough as it is.
        size, code = next(((size, code) for size, code in _sizes() if largest >= max(size, 1e4)), (1.0, ""))
        scale = 1 / size
    alone = abs(values[0]) if len(values) == 1 else 0.0  # a single tick is as fine as itself
    step = min((b - a for a, b in itertools.pairwise(values)), default=alone or 1.0) * scale
    decimals = max(0, math.ceil(-math.log10(step) - 1e-9)) if step > 0 else 0
    if abs(round(step, decimals) - step) > step * 1e-6:
        decimals += 1  # a step of 0.25 needs two
    labels = [_minus(f"{value * scale:,.{decimals}f}") for value in values]
    if unit == "%":
        return [_counted("number_percent", label) for label in labels]
    return [
        "0" if value == 0 else _counted(code, label) if code else label
        for value, label in zip(values, labels, strict=True)
    ]


def _sizes() -> Sequence[tuple[float, str]]:
    """In what a large number is counted, the largest first; Chinese goes by ten thousands."""
    return _CHINESE_SIZES if language_in_use() == CHINESE else _SIZES


def _counted(code: str, count: str) -> str:
    """A number, written out, in the unit of a message."""
    return Note(code, {"count": count}).text()


def _short(value: float) -> str:
    text = f"{value:.0f}" if abs(value) >= 99.95 else f"{value:.1f}"
    return text.removesuffix(".0")


def _decimals(size: float, digits: int = 2) -> int:
    """Decimals that show about three figures of a number of that size, two of a tiny one."""
    if size >= 100:
        return 1
    if size >= 1:
        return 2
    if size >= 0.1 or size == 0:
        return 3
    if size >= 0.01:
        return 4
    return digits - 1 - math.floor(math.log10(size))


def _minus(text: str) -> str:
    """With a true minus sign; a rounded-off negative is 0, not −0."""
    if text.startswith("-"):
        return "−" + text[1:] if any(letter in "123456789" for letter in text) else text[1:]
    return text
