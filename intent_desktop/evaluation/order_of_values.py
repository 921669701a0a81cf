"""The order that values have by themselves: months and days of the week in the calendar's, numbers by their size."""

from collections.abc import Sequence

_MONTHS = (
    "january", "february", "march", "april", "may", "june",
    "july", "august", "september", "october", "november", "december",
)  # fmt: skip
_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_LEAST_LETTERS = 3


def own_order(values: Sequence[str]) -> list[int] | None:
    """The places of the values in their own order, (values,); None where they have none, or it cannot be told.

    Months and days may be cut short, as in "Sept" or "Thu.".
    """
    for ranks in (_among(values, _MONTHS), _among(values, _WEEKDAYS), _numbers(values)):
        if ranks is not None and len(set(ranks)) == len(ranks) > 1:
            return sorted(range(len(values)), key=ranks.__getitem__)
    return None


def _among(values: Sequence[str], names: Sequence[str]) -> list[float] | None:
    ranks: list[float] = []
    for value in values:
        word = value.strip().rstrip(".").casefold()
        meant = [rank for rank, name in enumerate(names) if name.startswith(word)]
        if len(word) < _LEAST_LETTERS or not meant:
            return None
        ranks.append(meant[0])
    return ranks


def _numbers(values: Sequence[str]) -> list[float] | None:
    try:
        return [float(value) for value in values]
    except ValueError:
        return None
