"""Order in time of a column that means time: moments, whole numbers (weeks, years), or the names of months."""

from collections.abc import Iterable

from intent_desktop.data.dataset import Column
from intent_desktop.data.store import literal, quote

_MONTHS = (
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
    "november", "december",
)  # fmt: skip
_CHINESE = (
    "一月",
    "二月",
    "三月",
    "四月",
    "五月",
    "六月",
    "七月",
    "八月",
    "九月",
    "十月",
    "十一月",
    "十二月",
)


def month_number(text: str) -> int | None:
    """1 to 12 for the name of a month (February, Feb, Sept., 2月, 二月), else None."""
    text = text.strip().rstrip(".").lower()
    if text in _CHINESE:
        return _CHINESE.index(text) + 1
    if text.endswith("月") and text[:-1].isdecimal() and 1 <= int(text[:-1]) <= 12:
        return int(text[:-1])
    for number, name in enumerate(_MONTHS, start=1):
        if len(text) >= 3 and name.startswith(text):
            return number
    return None


def are_months(values: Iterable[str]) -> bool:
    """Whether all of these, and at least two, are names of months."""
    numbers = [month_number(value) for value in values]
    return len(numbers) >= 2 and None not in numbers


def ordering(column: Column, values: Iterable[str] = ()) -> str:
    """SQL expression by which rows of this column sort in time; NULL where the time is unknown.

    TIMESTAMP for a time column, a number for whole numbers; for names of months (`values` lists those that occur)
    the month's number, as within one year.
    """
    name = quote(column.name)
    if column.type != "text":
        return name
    months = {value: month_number(value) for value in values}
    cases = " ".join(
        f"WHEN {literal(value)} THEN {number}" for value, number in months.items() if number is not None
    )
    return f"CASE {name} {cases} END" if cases else "NULL::BIGINT"
