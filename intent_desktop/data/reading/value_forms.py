"""The ways in which values of each type are written, as SQL that recognises and turns them."""

from typing import NamedTuple

from intent_desktop.data.dataset import ColumnType

TRUTH = ("true", "yes", "是", "false", "no", "否")
TRUE = TRUTH[:3]
_CLOCK = r"(,? +\d{1,2}:\d{2}(:\d{2}(\.\d{1,6})?)?( ?[AaPp][Mm])?)?"
_EPOCH_SECONDS = (631_152_000, 4_102_444_800)  # 1990 to 2100


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
    clocks = ["", " %H:%M:%S", " %H:%M", " %H:%M:%S.%f"]
    clocks += [" %I:%M:%S %p", " %I:%M %p", " %I:%M:%S%p", " %I:%M%p"]
    return [date + comma + clock for clock in clocks for comma in (("", ",") if clock else ("",))]


def _numbered(order: str) -> list[str]:
    """Formats of a date of numbers, in the order "dm" or "md", with the year in two digits, after slashes, or four."""
    first, second = order[0], order[1]
    separated = [f"%{first}{sign}%{second}{sign}%Y" for sign in "/.-"]
    return [form for date in [f"%{first}/%{second}/%y", *separated] for form in _clocks(date)]


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
    "boolean": Form("boolean", f"lower({{v}}) IN {TRUTH}", f"lower({{v}}) IN {TRUE}"),
    "integer": Form("integer", "TRY_CAST({v} AS BIGINT)::VARCHAR = {v}", "TRY_CAST({v} AS BIGINT)"),
    "whole": Form(
        "integer",
        r"(regexp_full_match({v}, '[+-]?(0|[1-9]\d*)(\.0*)?') AND TRY_CAST({v} AS BIGINT) IS NOT NULL)",
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
# Forms of moments, which take long to recognise. Days in eight digits do not.
TIMES = [name for name, form in FORMS.items() if form.type == "time" and name != "compact"]
EPOCHS = [name for name in FORMS if name.startswith("epoch")]

TRAITS = {
    "numeric": "left({v}, 1) BETWEEN '+' AND '9'",
    "fraction": "TRY_CAST({v} AS DOUBLE) <> trunc(TRY_CAST({v} AS DOUBLE))",
    "coded": "regexp_full_match({v}, '0[0-9]+')",
    "long": f"({_DIGITS} AND TRY_CAST({{v}} AS BIGINT) IS NULL)",
    "lettered": "regexp_full_match({v}, '[A-Za-z]{{1,4}}[-_]?[0-9]+|[0-9]+[-_]?[A-Za-z]{{1,4}}')",
    "comma shown": r"regexp_full_match({v}, '[+-]?[0-9.]*,([0-9]{{1,2}}|[0-9]{{4,}})|.*\.[0-9]{{3}},[0-9]+')",
    "comma held": "contains({v}, ',')",
}
