"""What type the texts of a column are, decided over every one of its values, and how to turn them into it."""

import re
from collections.abc import Callable
from typing import NamedTuple

import duckdb
import msgspec

from intent_desktop.data.dataset import ColumnType
from intent_desktop.data.queries import interruptible
from intent_desktop.data.staging import cleaned
from intent_desktop.events import Watch

# A column takes a type that all but one in a hundred of its values fit; the others become missing, and are told.
_ENOUGH = 0.99
_SAMPLE_ROWS = 10_000
_BATCH = 100
_MANY_DATES = 5

_TRUE = "('true', 'yes', '是')"
_TRUTH = "('true', 'yes', '是', 'false', 'no', '否')"
_CLOCK = r"(,? +\d{1,2}:\d{2}(:\d{2}(\.\d{1,6})?)?( ?[AaPp][Mm])?)?"
_EPOCH_SECONDS = (631_152_000, 4_102_444_800)  # 1990 to 2100
_TIME_WORDS = {
    "time", "timestamp", "ts", "date", "datetime", "day", "at", "when", "dt", "epoch", "created", "updated", "unix",
}  # fmt: skip
_CHINESE_TIME = re.compile("时间|日期|时刻|日子|时戳")


class Form(NamedTuple):
    """One way to write values of a type: SQL that a value must fulfil, and SQL for what it stands for.

    Both are templates over `{v}`, a column of texts without spaces around them.
    """

    type: ColumnType
    fits: str
    value: str


def _time(pattern: str, *formats: str) -> Form:
    parsed = f"try_strptime({{v}}, [{', '.join(repr(one) for one in formats)}])"
    braces = pattern.replace("{", "{{").replace("}", "}}")
    return Form(
        "time",
        f"CASE WHEN regexp_full_match({{v}}, '{braces}') THEN {parsed} IS NOT NULL ELSE false END",
        parsed,
    )


def _clocks(date: str) -> list[str]:
    clocks = (
        "",
        " %H:%M:%S",
        " %H:%M",
        " %H:%M:%S.%f",
        " %I:%M:%S %p",
        " %I:%M %p",
        " %I:%M:%S%p",
        " %I:%M%p",
    )
    return [date + comma + clock for clock in clocks for comma in (("", ",") if clock else ("",))]


def _numbered(order: str) -> list[str]:
    """Formats of a date of numbers, in the order "dm" or "md", with the year in four digits or, after slashes, two."""
    first, second = order[0], order[1]
    separated = [f"%{first}{sign}%{second}{sign}%Y" for sign in "/.-"]
    return [form for date in [*separated, f"%{first}/%{second}/%y"] for form in _clocks(date)]


def _epoch(unit: int) -> Form:
    low, high = (bound * unit for bound in _EPOCH_SECONDS)
    number = "TRY_CAST({v} AS DOUBLE)"
    return Form(
        "time",
        f"{number} BETWEEN {low} AND {high}",
        f"make_timestamp(CAST({number} / {unit} * 1e6 AS BIGINT))",
    )


_DATE = r"(\d{1,2}/\d{1,2}/(\d{4}|\d{2})|\d{1,2}[.]\d{1,2}[.]\d{4}|\d{1,2}-\d{1,2}-\d{4})" + _CLOCK
_SPELLED = [
    "%Y-%m-%d %H", "%Y.%m.%d", "%Y.%m.%d %H:%M", "%Y.%m.%d %H:%M:%S", "%Y年%m月%d日", "%Y年%m月%d日 %H:%M",
    "%Y年%m月%d日 %H:%M:%S", "%Y年%m月%d日%H时%M分", "%Y年%m月%d日%H时%M分%S秒", "%Y年%m月%d日 %H时%M分%S秒",
]  # fmt: skip
_DIGITS = "regexp_full_match({v}, '[+-]?[0-9]+')"

FORMS: dict[str, Form] = {
    "boolean": Form("boolean", f"lower({{v}}) IN {_TRUTH}", f"lower({{v}}) IN {_TRUE}"),
    "integer": Form("integer", "TRY_CAST({v} AS BIGINT)::VARCHAR = {v}", "TRY_CAST({v} AS BIGINT)"),
    "whole": Form(
        "integer",
        r"(regexp_full_match({v}, '[+-]?\d+(\.0*)?') AND TRY_CAST({v} AS BIGINT) IS NOT NULL)",
        "TRY_CAST({v} AS BIGINT)",
    ),
    "number": Form(
        "number", "(isfinite(TRY_CAST({v} AS DOUBLE)) AND NOT contains({v}, '_'))", "TRY_CAST({v} AS DOUBLE)"
    ),
    "thousands": Form(
        "number",
        r"regexp_full_match({v}, '[+-]?(\d{{1,3}}(,\d{{3}})+|\d+)(\.\d+)?')",
        "TRY_CAST(replace({v}, ',', '') AS DOUBLE)",
    ),
    "comma": Form(
        "number",
        r"regexp_full_match({v}, '[+-]?(\d{{1,3}}(\.\d{{3}})+|\d+)(,\d+)?')",
        "TRY_CAST(replace(replace({v}, '.', ''), ',', '.') AS DOUBLE)",
    ),
    "iso": Form(
        "time",
        "CASE WHEN substr({v}, 5, 1) IN ('-', '/') THEN TRY_CAST({v} AS TIMESTAMPTZ) IS NOT NULL ELSE false END",
        "TRY_CAST(TRY_CAST({v} AS TIMESTAMPTZ) AS TIMESTAMP)",
    ),
    "day first": _time(_DATE, *_numbered("dm")),
    "month first": _time(_DATE, *_numbered("md")),
    "spelled": _time(r"\d{4}[-.年].*", *_SPELLED),
    "compact": Form(
        "time",
        "CASE WHEN length({v}) = 8 AND TRY_CAST({v} AS BIGINT) BETWEEN 19000101 AND 21001231"
        " THEN try_strptime({v}, '%Y%m%d') IS NOT NULL ELSE false END",
        "try_strptime({v}, '%Y%m%d')",
    ),
    "compact clock": _time(r"(19|20)\d{12}", "%Y%m%d%H%M%S"),
    "epoch seconds": _epoch(1),
    "epoch milliseconds": _epoch(10**3),
    "epoch microseconds": _epoch(10**6),
    "epoch nanoseconds": _epoch(10**9),
}
_EPOCHS = [name for name in FORMS if name.startswith("epoch")]

_TRAITS = {
    "numeric": "left({v}, 1) BETWEEN '+' AND '9'",
    "fraction": "TRY_CAST({v} AS DOUBLE) <> trunc(TRY_CAST({v} AS DOUBLE))",
    "coded": "regexp_full_match({v}, '0[0-9]+')",
    "long": f"({_DIGITS} AND TRY_CAST({{v}} AS BIGINT) IS NULL)",
    "lettered": "regexp_full_match({v}, '[A-Za-z]{{1,4}}[-_]?[0-9]+|[0-9]+[-_]?[A-Za-z]{{1,4}}')",
    "comma shown": r"regexp_full_match({v}, '[+-]?[0-9.]*,([0-9]{{1,2}}|[0-9]{{4,}})|.*\.[0-9]{{3}},[0-9]+')",
    "comma held": "contains({v}, ',')",
}


class Reading(msgspec.Struct, kw_only=True):
    """How a column is read: its type, the form its values are written in (empty for text), and how many misfit.

    `ambiguous` says that its dates could be read day first and month first, `tidy` that all its values stand in
    the file as the form wants them.
    """

    type: ColumnType
    form: str = ""
    present: int = 0
    misfits: int = 0
    ambiguous: bool = False
    tidy: bool = False


def typed(column: str, reading: Reading) -> str:
    """SQL for the values of a staged column; NULL where a value does not fit."""
    text = column if reading.tidy else cleaned(column)
    if not reading.form:
        return text
    form = FORMS[reading.form]
    value = form.value.format(v=text)
    return f"CASE WHEN {form.fits.format(v=text)} THEN {value} END" if reading.misfits else value


def misfit(column: str, reading: Reading) -> str:
    """SQL that is true where a staged column holds a value that does not fit."""
    text = cleaned(column)
    return f"({text} IS NOT NULL AND ({FORMS[reading.form].fits.format(v=text)}) IS NOT TRUE)"


def decide(
    connection: duckdb.DuckDBPyConnection,
    rows: str,
    names: list[str],
    hints: dict[str, str],
    decimal_comma: bool,
    watch: Watch,
) -> list[Reading]:
    """How to read the columns c0, c1 ... of the table expression `rows`, in order.

    Exact: the first rows only suggest a reading, which then has to hold for all rows; where it does not, all rows
    are looked at in every form.
    """
    columns = {f"c{position}": name for position, name in enumerate(names)}
    with interruptible(connection, watch):
        sample = f"(SELECT * FROM {rows} LIMIT {_SAMPLE_ROWS})"
        suggested = _profiled(connection, sample, columns, hints, decimal_comma)
        confirmed = _confirmed(connection, rows, suggested)
        open_columns = {column: name for column, name in columns.items() if column not in confirmed}
        confirmed |= _profiled(connection, rows, open_columns, hints, decimal_comma)
    return [confirmed[column] for column in columns]


def _batches(columns: list[str]) -> list[list[str]]:
    return [columns[start : start + _BATCH] for start in range(0, len(columns), _BATCH)]


def _profiled(
    connection: duckdb.DuckDBPyConnection,
    rows: str,
    columns: dict[str, str],
    hints: dict[str, str],
    decimal_comma: bool,
) -> dict[str, Reading]:
    checks = {name: form.fits for name, form in FORMS.items()} | _TRAITS
    checks["both orders"] = f"{FORMS['day first'].fits} AND {FORMS['month first'].fits}"
    result = {}
    for batch in _batches(list(columns)):
        counts = ", ".join(
            f"count({column}), "
            + ", ".join(f"count_if({check.format(v=column)})" for check in checks.values())
            for column in batch
        )
        texts = ", ".join(f"{cleaned(column)} AS {column}" for column in batch)
        found = list(
            connection.execute(f"SELECT {counts} FROM (SELECT {texts} FROM {rows})").fetchone() or ()
        )
        size = len(checks) + 1
        for position, column in enumerate(batch):
            present, *fitting = (int(count or 0) for count in found[position * size : (position + 1) * size])
            name = columns[column]
            counted = dict(zip(checks, fitting, strict=True))
            result[column] = _read(name, hints.get(name, ""), present, counted, decimal_comma)
    return result


def _confirmed(
    connection: duckdb.DuckDBPyConnection, rows: str, suggested: dict[str, Reading]
) -> dict[str, Reading]:
    """The suggested readings that hold for all rows beyond doubt."""
    sure = {"integer", "number", "boolean", "iso"}
    candidates = [
        column
        for column, reading in suggested.items()
        if (reading.form in sure and not reading.misfits) or (reading.type == "text" and reading.present)
    ]
    result = {}
    for batch in _batches(candidates):
        counts = ", ".join(
            f"count({column}), count_if({_check(suggested[column]).format(v=column)})" for column in batch
        )
        found = list(connection.execute(f"SELECT {counts} FROM {rows}").fetchone() or ())
        for position, column in enumerate(batch):
            present, fitting = (int(count or 0) for count in found[2 * position : 2 * position + 2])
            reading = suggested[column]
            # Every number and date begins with a digit or a sign.
            holds = fitting < _ENOUGH * present if reading.type == "text" else fitting == present
            if holds:
                result[column] = msgspec.structs.replace(reading, present=present, tidy=bool(reading.form))
    return result


def _check(reading: Reading) -> str:
    return _TRAITS["numeric"] if reading.type == "text" else FORMS[reading.form].fits


def names_time(name: str) -> bool:
    """Whether a column's name suggests a moment."""
    words = re.split(r"[^A-Za-z]+|(?<=[a-z])(?=[A-Z])", name)
    last = [word.lower() for word in words if word]
    joined = any(word.endswith(("time", "date", "timestamp")) for word in last)
    return joined or not _TIME_WORDS.isdisjoint(last) or _CHINESE_TIME.search(name) is not None


def _read(name: str, hint: str, present: int, counts: dict[str, int], decimal_comma: bool) -> Reading:
    """The reading of a column from how many of its `present` values fit each form and show each trait."""

    def reading(form: str) -> Reading:
        ambiguous = form == "day first" and counts["both orders"] == present
        return Reading(
            type=FORMS[form].type,
            form=form,
            present=present,
            misfits=present - counts[form],
            ambiguous=ambiguous,
        )

    def enough(form: str) -> bool:
        return counts[form] >= _ENOUGH * present

    text = Reading(type="text", present=present)
    if present == 0 or hint.endswith("_seq"):
        return text
    if counts["boolean"] == present and not hint:
        return reading("boolean")
    if hint == "token":
        codes = counts["coded"] or counts["long"] or counts["whole"] < present
        return text if codes else reading("whole")
    if counts["numeric"] < _ENOUGH * present:
        return text
    moment = _moment(name, present, counts, enough)
    if moment:
        return reading(moment)
    if enough("number"):
        return _number(hint, present, counts, reading) or text
    if counts["comma held"] and enough("comma") and (counts["comma shown"] or decimal_comma):
        return reading("comma")
    if enough("thousands") and not counts["coded"]:
        return reading("thousands")
    times = max(("iso", "day first", "month first", "spelled"), key=lambda form: counts[form])
    return reading(times) if enough(times) else text


def _moment(name: str, present: int, counts: dict[str, int], enough: Callable[[str], bool]) -> str:
    """The form of moments written as bare numbers, or nothing."""
    if counts["compact"] == present >= _MANY_DATES:
        return "compact"
    if not names_time(name):
        return ""
    return next((form for form in ("compact", "compact clock", *_EPOCHS) if enough(form)), "")


def _number(
    hint: str, present: int, counts: dict[str, int], reading: Callable[[str], Reading]
) -> Reading | None:
    """Whole or other numbers, or None for codes that only look like numbers (`007`, `12345678901234567890`)."""
    if counts["coded"] or counts["long"]:
        return None
    if counts["fraction"] or hint == "float" or counts["whole"] < counts["number"]:
        return reading("number")
    if counts["lettered"]:
        # Among whole numbers, `C536379` is another code and not a slip.
        return None
    return reading("integer" if counts["integer"] == present else "whole")
