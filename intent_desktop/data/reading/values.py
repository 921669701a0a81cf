"""What type the texts of a column are, decided over every one of its values, and how to turn them into it."""

import re
from collections import Counter
from collections.abc import Callable, Mapping, Sequence

import duckdb
import msgspec

from intent_desktop.data.dataset import ColumnType
from intent_desktop.data.queries import interruptible
from intent_desktop.data.reading.staging import UNTIDY, Staged, cleaned
from intent_desktop.data.reading.value_forms import EPOCHS, FORMS, TIMES, TRAITS, TRUTH
from intent_desktop.events import Watch

# A column takes a type that all but one in a hundred of its values fit; the others become missing, and are told.
_ENOUGH = 0.99
_SAMPLE_ROWS = 2000
_SAMPLE_CELLS = 500_000
# DuckDB's time to plan a query grows faster than the number of its expressions.
_CONFIRMED_AT_ONCE = 50
_PROFILED_AT_ONCE = 5
_FEWEST_DAYS = 5

_TIME_WORDS = {
    "time", "timestamp", "ts", "date", "datetime", "day", "at", "when", "dt", "epoch", "created", "updated", "unix",
}  # fmt: skip
_CHINESE_TIME = re.compile("时间|日期|时刻|日子|时戳")
_PLAIN_INTEGER = re.compile(r"0|-?[1-9]\d{0,17}")
_PLAIN_WHOLE = re.compile(r"(0|-?[1-9]\d{0,17})(\.0)?")
_PLAIN_NUMBER = re.compile(r"[+-]?\d{1,15}(\.\d{1,15})?")
_PLAIN_ISO = re.compile(r"\d{4}[-/]\d{1,2}[-/]\d{1,2}")
_PLAIN_DAY = re.compile(r"(19|20|21)\d\d(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])")
_EPOCH_LENGTHS = dict(zip((10, 13, 16, 19), EPOCHS, strict=True))


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
    staged: Staged,
    hints: dict[str, str],
    decimal_comma: bool,
    expected: Mapping[str, str],
    watch: Watch,
) -> list[Reading]:
    """How to read the staged columns, in order.

    Exact: the first rows only suggest a form, which then has to hold for all rows; where it does not, all rows
    are looked at in every form. `expected` is the form, or "text", of columns known from before, by name.
    """
    columns = {f"c{position}": name for position, name in enumerate(staged.names)}
    few = max(50, min(_SAMPLE_ROWS, _SAMPLE_CELLS // len(columns)))
    with interruptible(connection, watch):
        sample = connection.execute(f"{staged.rows(columns)} LIMIT {few}").fetchall()
        suggested = {
            column: form
            for (column, name), texts in zip(columns.items(), zip(*sample, strict=True), strict=True)
            if name not in hints and (form := _suggested(name, texts))
        }
        readings = _confirmed(connection, staged, suggested)
        rest = {column: name for column, name in columns.items() if column not in readings}
        readings |= _profiled(connection, staged, rest, hints, decimal_comma)
        readings |= _as_before(connection, staged, columns, readings, expected)
    return [readings[column] for column in columns]


def _suggested(name: str, texts: Sequence[str | None]) -> str:
    """The form, or "text", that a column's first values suggest; empty where only all values can tell."""
    values = [text for text in texts if text is not None]
    if not values:
        return ""
    if all(value.lower() in TRUTH for value in values):
        return "boolean"
    if sum("+" <= value[:1] <= "9" for value in values) < _ENOUGH * len(values):
        return "text"
    if all(_PLAIN_ISO.match(value) for value in values):
        return "iso"
    if all(_PLAIN_INTEGER.fullmatch(value) for value in values):
        if names_time(name):
            lengths = {len(value) for value in values}
            return _EPOCH_LENGTHS.get(lengths.pop(), "") if len(lengths) == 1 else ""
        return "" if all(_PLAIN_DAY.fullmatch(value) for value in values) else "integer"
    if all(_PLAIN_WHOLE.fullmatch(value) for value in values):
        return "" if names_time(name) else "whole"
    numbers = all(_PLAIN_NUMBER.fullmatch(value) for value in values) and not names_time(name)
    return "number" if numbers and any(float(value) % 1 for value in values) else ""


def _confirmed(
    connection: duckdb.DuckDBPyConnection, staged: Staged, suggested: dict[str, str]
) -> dict[str, Reading]:
    """The readings of those columns for which all rows agree with what was suggested."""
    result = {}
    untidy_texts = []
    for batch in _batches(list(suggested), _CONFIRMED_AT_ONCE):
        checks = {
            column: [TRAITS["numeric"], UNTIDY]
            if suggested[column] == "text"
            else [FORMS[suggested[column]].fits]
            for column in batch
        }
        for column, (present, fitting, *untidy) in _counted(connection, staged.rows(batch), checks).items():
            form = suggested[column]
            if form != "text":
                if fitting == present:
                    result[column] = Reading(type=FORMS[form].type, form=form, present=present, tidy=True)
            elif untidy != [0]:
                untidy_texts.append(column)
            elif _is_text(present, fitting):
                result[column] = Reading(type="text", present=present, tidy=True)
    for batch in _batches(untidy_texts, _CONFIRMED_AT_ONCE):
        checks = {column: [TRAITS["numeric"]] for column in batch}
        for column, (present, fitting) in _counted(connection, _tidied(staged, batch), checks).items():
            if _is_text(present, fitting):
                result[column] = Reading(type="text", present=present)
    return result


def _is_text(present: int, numeric: int) -> bool:
    """Whether a column must be text: every number and date begins with a digit or a sign."""
    return numeric < _ENOUGH * present


def _tidied(staged: Staged, columns: list[str]) -> str:
    texts = ", ".join(f"{cleaned(column)} AS {column}" for column in columns)
    return f"SELECT {texts} FROM ({staged.rows(columns)})"


def _profiled(
    connection: duckdb.DuckDBPyConnection,
    staged: Staged,
    columns: dict[str, str],
    hints: dict[str, str],
    decimal_comma: bool,
) -> dict[str, Reading]:
    """The readings of columns after all their values were held against every form that may be theirs."""
    plain = {name: form.fits for name, form in FORMS.items() if name not in TIMES} | TRAITS
    times = {name: FORMS[name].fits for name in TIMES}
    times["both orders"] = f"{times['day first']} AND {times['month first']}"
    result = {}
    for batch in _batches(list(columns), _PROFILED_AT_ONCE):
        rows = _tidied(staged, batch)
        found = _counted(connection, rows, {column: list(plain.values()) for column in batch})
        counts = {column: dict(zip(plain, fitting[1:], strict=True)) for column, fitting in found.items()}
        dated = [
            column
            for column in batch
            if counts[column]["numeric"] >= _ENOUGH * found[column][0] > 0
            and (names_time(columns[column]) or counts[column]["number"] < _ENOUGH * found[column][0])
        ]
        in_time = _counted(connection, rows, {column: list(times.values()) for column in dated})
        for column, fitting in in_time.items():
            counts[column] |= dict(zip(times, fitting[1:], strict=True))
        for column in batch:
            name = columns[column]
            result[column] = _read(
                name, hints.get(name, ""), found[column][0], Counter(counts[column]), decimal_comma
            )
    return result


def _as_before(
    connection: duckdb.DuckDBPyConnection,
    staged: Staged,
    columns: dict[str, str],
    readings: dict[str, Reading],
    expected: Mapping[str, str],
) -> dict[str, Reading]:
    """The readings of columns whose values say too little: all yes or no where others were known, 03/04, a few days.

    What was text stays text (whole numbers are written the same as text), and moments keep their form where it fits.
    """
    result = {}
    for column, name in columns.items():
        before, now = expected.get(name, ""), readings[column]
        if before == "text" and now.form not in ("", "integer", "whole"):
            result[column] = Reading(type="text", present=now.present)
        elif before in FORMS and FORMS[before].type == "time" and before != now.form:
            counted = _counted(connection, _tidied(staged, [column]), {column: [FORMS[before].fits]})
            present, fitting = counted[column]
            if fitting >= _ENOUGH * present > 0:
                result[column] = Reading(type="time", form=before, present=present, misfits=present - fitting)
    return result


def _batches(columns: list[str], size: int) -> list[list[str]]:
    return [columns[start : start + size] for start in range(0, len(columns), size)]


def _counted(
    connection: duckdb.DuckDBPyConnection, rows: str, checks: dict[str, list[str]]
) -> dict[str, list[int]]:
    """For each column how many values are present, then how many of them fulfil each of its checks."""
    if not checks:
        return {}
    wanted = [
        ", ".join([f"count({column})", *(f"count_if({check.format(v=column)})" for check in its_checks)])
        for column, its_checks in checks.items()
    ]
    found = iter(connection.execute(f"SELECT {', '.join(wanted)} FROM ({rows})").fetchone() or ())
    return {
        column: [int(next(found) or 0) for _ in range(1 + len(its_checks))]
        for column, its_checks in checks.items()
    }


def names_time(name: str) -> bool:
    """Whether a column's name suggests a moment."""
    words = re.split(r"[^A-Za-z]+|(?<=[a-z])(?=[A-Z])", name)
    last = [word.lower() for word in words if word]
    joined = any(word.endswith(("time", "date", "timestamp")) for word in last)
    return joined or not _TIME_WORDS.isdisjoint(last) or _CHINESE_TIME.search(name) is not None


def _read(name: str, hint: str, present: int, counts: Counter[str], decimal_comma: bool) -> Reading:
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


def _moment(name: str, present: int, counts: Counter[str], enough: Callable[[str], bool]) -> str:
    """The form of moments written as bare numbers, or nothing."""
    if counts["compact"] == present >= _FEWEST_DAYS:
        return "compact"
    if not names_time(name):
        return ""
    return next((form for form in ("compact", "compact clock", *EPOCHS) if enough(form)), "")


def _number(
    hint: str, present: int, counts: Counter[str], reading: Callable[[str], Reading]
) -> Reading | None:
    """Whole or other numbers, or None for codes that only look like numbers (`007`, `12345678901234567890`)."""
    if counts["fraction"] or hint == "float":
        return reading("number")
    if counts["coded"] or counts["long"]:
        return None
    if counts["whole"] < counts["number"]:
        return reading("number")
    if counts["lettered"]:
        # Among whole numbers, `C536379` is another code and not a slip.
        return None
    return reading("integer" if counts["integer"] == present else "whole")
