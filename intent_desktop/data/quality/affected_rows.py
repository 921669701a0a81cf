"""Which rows a finding is about, as an SQL condition, for a look at some of them."""

from collections.abc import Mapping, Sequence
from typing import Any

from intent_desktop.data.quality.column_quality import RARE_ROWS
from intent_desktop.data.store import literal, quote

_EMPTY = {"missing_values", "rows_without_time", "rows_without_user", "missing_label"}


def condition(
    code: str,
    columns: Sequence[str],
    parameters: Mapping[str, Any],
    source: str,
    known: Sequence[str],
) -> str | None:
    """The condition under which a row of `source`, whose columns are `known`, is one that the finding counts.

    `parameters` are those of the finding's fix. None for a finding that is not about single rows, or whose rows follow
    from what events stand for.
    """
    if code == "duplicates":
        names = ", ".join(map(quote, known))
        return f"hash({names}) IN (SELECT hash({names}) FROM {source} GROUP BY hash({names}) HAVING count(*) > 1)"
    if not columns:
        return None
    name = quote(columns[0])
    if code in _EMPTY:
        return f"{name} IS NULL"
    if code == "negative_price":
        return f"{name} < 0"
    if code == "zero_price":
        return f"{name} = 0"
    if code == "impossible_time" and {"before", "after"} <= parameters.keys():
        before, after = (f"{literal(parameters[limit])}::TIMESTAMP" for limit in ("before", "after"))
        return f"({name} < {before} OR {name} > {after})"
    if code == "users_out_of_line" and len(columns) == 1 and {"rows_per_day", "time"} <= parameters.keys():
        days = f"count(DISTINCT {quote(parameters['time'])}::DATE)"
        often = f"HAVING count(*) > {float(parameters['rows_per_day'])} * {days}"
        return f"{name} IN (SELECT {name} FROM {source} WHERE {name} IS NOT NULL GROUP BY 1 {often})"
    if code == "rare_values":
        counted = f"SELECT {name} FROM {source} GROUP BY 1 HAVING count(*) < {RARE_ROWS}"
        return f"{name} IN ({counted})"
    if code == "partly_numbers":
        return f"{name} IS NOT NULL AND TRY_CAST({name} AS DOUBLE) IS NULL"
    return None


def alike(code: str, known: Sequence[str]) -> str:
    """SQL expression that is the same for rows that are to be seen together; NULL where each stands for itself."""
    return f"hash({', '.join(map(quote, known))})" if code == "duplicates" else "NULL"
