"""Checks of single columns and whole rows: missing, repeated, constant, impossible."""

import datetime

from intent_desktop.data.dataset import Column, Fix
from intent_desktop.data.quality.examination import Examination, Severity, percent
from intent_desktop.data.store import literal, quote

EARLIEST = datetime.datetime(1990, 1, 1)
RARE_ROWS = 10
_ID_LIKE_ROWS = 50
_MANY_DUPLICATES = 0.005
_RARE_COLUMN_VALUES = 20_000


def missing(examination: Examination, label: str | None) -> None:
    """Columns with empty fields. A row of a log without user or time belongs to no history."""
    histories = examination.understanding.shape == "event log"
    for column in examination.understanding.columns:
        found = examination.statistics[column.name]
        if not found.missing or column.role == "ignore":
            continue
        share = percent(found.missing, found.rows)
        if not found.present and column.name == label:
            examination.find("empty_label", "error", [column.name], found.missing)
        elif not found.present:
            examination.find("empty_column", "warning", [column.name], found.missing, fix=_leave_out(column))
        elif histories and column.role in ("user", "time"):
            fix = Fix(code=f"set_aside_rows_without_{column.role}", columns=[column.name], by_default=True)
            code = f"rows_without_{column.role}"
            examination.find(code, "warning", [column.name], found.missing, fix, share=share)
        elif column.name == label:
            examination.find("missing_label", "warning", [column.name], found.missing, share=share)
        else:
            examination.find("missing_values", "note", [column.name], found.missing, share=share)


def duplicates(examination: Examination) -> None:
    """Rows that equal an earlier row in every column, counted by 64-bit hashes of the rows."""
    names = ", ".join(quote(column.name) for column in examination.relation.columns)
    (rows,) = examination.row(f"SELECT count(*) - count(DISTINCT hash({names})) FROM {examination.table}")
    if rows:
        severity: Severity = "warning" if rows >= _MANY_DUPLICATES * examination.relation.rows else "note"
        share = percent(rows, examination.relation.rows)
        examination.find("duplicates", severity, rows=rows, fix=Fix(code="set_aside_duplicates"), share=share)


def uninformative(examination: Examination, label: str | None) -> None:
    """Columns that nothing can be learnt from: constant, a name for each row, mostly rare values, half numbers."""
    is_log = examination.understanding.shape == "event log"
    for column in examination.columns(
        "feature", "category", "place", "promotion", "price", "cost", "sensitive"
    ):
        found = examination.statistics[column.name]
        # In a log, a price that never changes still says what a purchase was worth.
        if column.name == label or not found.present or (is_log and column.role in ("price", "cost")):
            continue
        if found.distinct == 1 and not found.missing:
            value = next(iter(found.values), str(found.minimum))
            examination.find(
                "constant_column", "note", [column.name], found.rows, _leave_out(column), value=value
            )
        elif not is_log and column.role == "feature" and _names_rows(examination, column):
            examination.find("id_like_column", "warning", [column.name], found.present, _leave_out(column))
        elif not is_log and found.type == "text":
            _rare(examination, column)
        if found.type == "text" and column.role in ("feature", "price", "cost"):
            _partly_numbers(examination, column)


def impossible_values(examination: Examination) -> None:
    """Prices below or at zero, negative quantities of purchases, times before 1990 or in the future."""
    is_log = examination.understanding.shape == "event log"
    priced = [
        column for column in examination.columns("price", "cost") if column.type in ("integer", "number")
    ]
    for column in priced:
        least = examination.statistics[column.name].minimum
        if least is None or least > 0:
            continue
        name = quote(column.name)
        below, zero = examination.row(
            f"SELECT count(*) FILTER ({name} < 0 AND NOT {_is_return(examination)}), count(*) FILTER ({name} = 0) "
            f"FROM {examination.table}"
        )
        if below:
            fix = Fix(code="clear_negative_prices", columns=[column.name], by_default=True)
            examination.find("negative_price", "warning", [column.name], below, fix, value=least)
        if zero:
            examination.find("zero_price", "note", [column.name], zero)
    if is_log and examination.understanding.first("event"):
        _negative_purchases(examination)
    time = examination.understanding.first("time")
    if time and examination.relation.column(time).type == "time":
        _impossible_times(examination, time)


def _leave_out(column: Column) -> Fix:
    return Fix(code="ignore_columns", columns=[column.name], by_default=True)


def _names_rows(examination: Examination, column: Column) -> bool:
    """Whether a column has a value for each row: any text, and whole numbers that merely count up."""
    found = examination.statistics[column.name]
    if not found.unique or found.present < _ID_LIKE_ROWS or column.type not in ("integer", "text"):
        return False
    return column.type == "text" or found.maximum - found.minimum < 1.1 * found.present


def _rare(examination: Examination, column: Column) -> None:
    found = examination.statistics[column.name]
    if found.values:
        few = [count for count in found.values.values() if count < RARE_ROWS]
        values, rows = len(few), sum(few)
    elif found.distinct <= min(_RARE_COLUMN_VALUES, found.present / 2):
        counted = f"SELECT count(*) AS n FROM {examination.table} WHERE {quote(column.name)} IS NOT NULL "
        counted += f"GROUP BY {quote(column.name)} HAVING count(*) < {RARE_ROWS}"
        values, rows = examination.row(f"SELECT count(*), coalesce(sum(n), 0)::BIGINT FROM ({counted})")
    else:
        return
    if values and found.rows >= 20 * RARE_ROWS:
        examination.find("rare_values", "note", [column.name], rows, values=values, least=RARE_ROWS)


def _partly_numbers(examination: Examination, column: Column) -> None:
    values = examination.statistics[column.name].values
    if values and not any(sign.isdigit() for value in values for sign in value):
        return  # words alone, as in most columns of a wide table: no need to read them again
    name = quote(column.name)
    drawn = f"(SELECT {name} FROM {examination.table} WHERE {name} IS NOT NULL LIMIT 10000)"
    share, other, rows = examination.row(
        f"SELECT avg((TRY_CAST({name} AS DOUBLE) IS NOT NULL)::INT), "
        f"any_value({name}) FILTER (TRY_CAST({name} AS DOUBLE) IS NULL), "
        f"count(*) FILTER (TRY_CAST({name} AS DOUBLE) IS NULL) FROM {drawn}"
    )
    if share and 0.5 <= share < 1:
        value = other if len(other) <= 40 else other[:39] + "…"
        examination.find(
            "partly_numbers", "warning", [column.name], rows, share=percent(share, 1), value=value
        )


def _is_return(examination: Examination) -> str:
    """SQL condition of rows that are told to be returns, whose prices may have either sign."""
    understanding = examination.understanding
    event = understanding.first("event")
    values = [literal(value) for value, meaning in understanding.events.items() if meaning == "return"]
    if understanding.shape != "event log" or not event or not values:
        return "false"
    return f"coalesce({quote(event)}::VARCHAR IN ({', '.join(values)}), false)"


def _negative_purchases(examination: Examination) -> None:
    understanding = examination.understanding
    quantity, event = understanding.first("quantity"), understanding.first("event")
    bought = [literal(value) for value, meaning in understanding.events.items() if meaning == "purchase"]
    if not quantity or not event or not bought or (examination.statistics[quantity].minimum or 0) >= 0:
        return
    is_purchase = f"{quote(event)}::VARCHAR IN ({', '.join(bought)})"
    (rows,) = examination.row(
        f"SELECT count(*) FILTER ({is_purchase} AND {quote(quantity)} < 0) FROM {examination.table}"
    )
    if rows:
        fix = Fix(code="negative_quantity_is_return", columns=[quantity], by_default=True)
        examination.find("negative_quantity", "warning", [quantity], rows, fix)


def _impossible_times(examination: Examination, name: str) -> None:
    found = examination.statistics[name]
    # A day of grace: the shop's clock may be ahead of ours.
    latest = datetime.datetime.now(datetime.UTC).replace(tzinfo=None, microsecond=0) + datetime.timedelta(
        days=1
    )
    if found.minimum is None or (found.minimum >= EARLIEST and found.maximum <= latest):
        return
    before, after = literal(EARLIEST.isoformat(" ")), literal(latest.isoformat(" "))
    column = quote(name)
    earlier, later = examination.row(
        f"SELECT count(*) FILTER ({column} < {before}::TIMESTAMP), count(*) FILTER ({column} > {after}::TIMESTAMP) "
        f"FROM {examination.table}"
    )
    limits = {"before": EARLIEST.isoformat(" "), "after": latest.isoformat(" ")}
    fix = Fix(code="set_aside_impossible_times", columns=[name], parameters=limits, by_default=True)
    example = found.minimum if earlier else found.maximum
    examination.find(
        "impossible_time", "warning", [name], earlier + later, fix, earlier=earlier, later=later, value=str(example),
        before=EARLIEST.date().isoformat(), after=latest.date().isoformat(),
    )  # fmt: skip
