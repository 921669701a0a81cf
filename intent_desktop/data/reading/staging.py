"""A source file as staged rows: Parquet in which every column is text, named c0, c1 ...

Staging decides nothing about types, so that they can be decided over all rows of all files afterwards.
"""

import re
from collections.abc import Iterable, Sequence
from pathlib import Path

import duckdb
import msgspec

from intent_desktop.data import store
from intent_desktop.data.dataset import Finding
from intent_desktop.data.queries import interruptible
from intent_desktop.data.reading.text_format import TextFormat
from intent_desktop.events import Watch
from intent_desktop.messages import Note, Problem

MISSING = ("", "NA", "N/A", "NaN", "nan", "null", "NULL", "None", "\\N", "-")
_MISSING_PATTERN = r"\s*(NA|N/A|NaN|nan|null|NULL|None|\\N|-)?\s*"
# SQL, a template over `{v}`: whether `cleaned` would change a text.
UNTIDY = f"({{v}} <> trim({{v}}) OR regexp_full_match({{v}}, '{_MISSING_PATTERN}'))"
MOST_COLUMNS = 10_000
_MOST_SET_ASIDE = 0.01
# One line of a text as one value: a separator that no text holds.
_NO_SEPARATOR = "\x1f"


class Part(msgspec.Struct, kw_only=True):
    """The staged rows of one source file (or member of an archive).

    `positions` says which staged column each name has; `first_row` is the number of the first row in the file;
    `hints` are declared types by name; `form` is "rows", "histories" or "prefixes".
    """

    file: str
    path: Path
    names: list[str]
    rows: int = 0
    first_row: int = 1
    hints: dict[str, str] = {}
    decimal_comma: bool = False
    form: str = "rows"
    findings: list[Finding] = []


class Staged:
    """The staged rows of all parts, as SQL; the columns stand in the order of the first part."""

    def __init__(self, parts: Sequence[Part]):
        self.parts = parts
        self.names = parts[0].names

    def rows(self, columns: Iterable[str], placed: bool = False) -> str:
        """A query for some columns (c0, c1 ...); `placed` adds `part`, its number, and `place`, the row in it from 0."""
        positions = [int(column[1:]) for column in columns]
        return " UNION ALL ".join(self._part(number, positions, placed) for number in range(len(self.parts)))

    def _part(self, number: int, positions: list[int], placed: bool) -> str:
        part = self.parts[number]
        place_of = {name: place for place, name in enumerate(part.names)}
        columns = [f"c{place_of[self.names[position]]} AS c{position}" for position in positions]
        if placed:
            columns += [f"{number} AS part", "file_row_number AS place"]
        path = store.literal(store.without_globs(str(part.path.resolve())))
        return (
            f"SELECT {', '.join(columns)} FROM read_parquet({path}, file_row_number = {str(placed).lower()})"
        )


def finding(
    code: str, severity: str, rows: int = 0, columns: list[str] | None = None, **said: object
) -> Finding:
    """A finding of the reading, its parameters holding rows and columns as well."""
    note = Note(
        code, {**said, **({"rows": rows} if rows else {}), **({"columns": columns} if columns else {})}
    )
    return Finding(code=code, severity=severity, note=note, rows=rows, columns=columns or [])  # type: ignore[arg-type]


def named(names: list[str], file: str) -> tuple[list[str], list[Finding]]:
    """Column names made usable: none empty, none twice (capitals do not tell names apart)."""
    seen: set[str] = set()
    renamed: list[str] = []
    result: list[str] = []
    taken = {name.strip().lower() for name in names}
    for position, raw in enumerate(names, 1):
        name = raw.strip() or f"column{position}"
        if name.lower() in seen:
            number = 2
            while f"{name}_{number}".lower() in seen | taken:
                number += 1
            name = f"{name}_{number}"
            renamed.append(name)
        seen.add(name.lower())
        result.append(name)
    return result, [finding("duplicate_columns", "warning", columns=renamed, file=file)] if renamed else []


def check_width(width: int, file: str) -> None:
    """Raise Problem for more columns than can be read."""
    if width > MOST_COLUMNS:
        raise Problem("too_many_columns", file=file, found=width, most=MOST_COLUMNS)


def cleaned(expression: str) -> str:
    """SQL for a text without spaces around it, NULL where it stands for a missing value."""
    return f"CASE WHEN NOT regexp_full_match({expression}, '{_MISSING_PATTERN}') THEN trim({expression}) END"


def copy(
    connection: duckdb.DuckDBPyConnection,
    query: str,
    target: Path,
    watch: Watch,
    stage: str = "reading",
    options: str = "",
) -> int:
    """Write the rows of a query to a Parquet file; how many they were."""
    command = f"COPY ({query}) TO {store.literal(str(target))} (FORMAT parquet{options})"
    with interruptible(connection, watch, stage):
        rows = connection.execute(command).fetchone()
    return int(rows[0]) if rows else 0


def stage_columns(
    connection: duckdb.DuckDBPyConnection, text: Path, layout: TextFormat, part: Part, watch: Watch
) -> None:
    """Stage separated columns from a UTF-8 text. Rows that do not fit are set aside, and told.

    Raises Problem where there are no rows, or more than one in a hundred does not fit.
    """
    check_width(layout.width, part.file)
    names = layout.names
    if names is None:
        part.findings.append(finding("no_header", "note", file=part.file))
    padded = [*(names or []), *[""] * (layout.width - len(names or []))]
    part.names, renamed = named(padded, part.file)
    part.findings += renamed
    part.hints = {part.names[position]: hint for position, hint in layout.hints.items()}
    part.first_row = layout.blank_lines + (1 if names is None else 2)
    part.decimal_comma = layout.separator == ";"
    columns = ", ".join(f"'c{position}': 'VARCHAR'" for position in range(layout.width))
    source = (
        f"read_csv({store.literal(store.without_globs(str(text)))}, auto_detect = false, "
        f"header = {str(names is not None).lower()}, skip = {layout.blank_lines}, delim = {store.literal(layout.separator or _NO_SEPARATOR)}, "
        f"quote = {store.literal(layout.quote)}, escape = {store.literal(layout.escape)}, compression = 'none', "
        f"columns = {{{columns}}}, nullstr = [{', '.join(map(store.literal, MISSING))}], store_rejects = true)"
    )
    # Staged rows are read two or three times and then deleted: little effort goes into making them small.
    quickly = ", COMPRESSION lz4_raw, DICTIONARY_SIZE_LIMIT 2000"
    part.rows = copy(connection, f"SELECT * FROM {source}", part.path, watch, options=quickly)
    _set_aside(connection, part, layout.width)
    if part.rows == 0:
        raise Problem("header_only", file=part.file)


def _set_aside(connection: duckdb.DuckDBPyConnection, part: Part, width: int) -> None:
    aside = connection.execute(
        "SELECT coalesce(sum(lines), 0)::BIGINT, min(line), arg_min(error_message, line), arg_min(csv_line, line) FROM "
        "(SELECT *, 1 + length(csv_line) - length(replace(csv_line, chr(10), '')) AS lines FROM"
        " (SELECT line, any_value(error_message) AS error_message, any_value(trim(csv_line, chr(10) || chr(13)))"
        " AS csv_line FROM reject_errors GROUP BY line))"
    ).fetchone()
    connection.execute("DROP TABLE IF EXISTS reject_errors")
    connection.execute("DROP TABLE IF EXISTS reject_scans")
    if aside is None or not aside[0]:
        return
    rows, row, message, line = aside
    found = re.search(r"Found: (\d+)", message or "")
    if rows > _MOST_SET_ASIDE * (part.rows + rows):
        raise Problem(
            "ragged_rows_many" if found else "ragged_rows_many_uneven",
            file=part.file, row=row, rows=rows, total=part.rows + rows, expected=width, value=(line or "")[:200],
            **({"found": int(found[1])} if found else {}),
        )  # fmt: skip
    part.findings.append(
        finding("ragged_rows", "warning", rows, file=part.file, row=row, value=(line or "")[:200])
    )


def lines_of(text: Path) -> str:
    """SQL for the lines of a UTF-8 text as one column `line`; empty lines are NULL."""
    return (
        f"read_csv({store.literal(store.without_globs(str(text)))}, auto_detect = false, header = false, "
        f"delim = '{_NO_SEPARATOR}', quote = '', escape = '', compression = 'none', columns = {{'line': 'VARCHAR'}})"
    )


def stage_parquet(connection: duckdb.DuckDBPyConnection, source: Path, part: Part, watch: Watch) -> None:
    """Stage a Parquet file; its types are found again from the texts, so that all sources are judged alike."""
    table = store.parquet(source)
    try:
        described = connection.execute(f"DESCRIBE SELECT * FROM {table}").fetchall()
    except duckdb.Error as error:
        raise Problem("damaged_file", file=part.file) from error
    check_width(len(described), part.file)
    part.names, part.findings = named([row[0] for row in described], part.file)
    selected = []
    for position, (name, kind, *_) in enumerate(described):
        column = store.quote(name)
        if kind == "TIMESTAMP WITH TIME ZONE":
            column = f"CAST({column} AS TIMESTAMP)"
        nested = kind.endswith("]") or kind.startswith(("STRUCT", "MAP"))
        as_text = f"CAST(to_json({column}) AS VARCHAR)" if nested else f"CAST({column} AS VARCHAR)"
        selected.append(f"{as_text} AS c{position}")
    try:
        part.rows = copy(connection, f"SELECT {', '.join(selected)} FROM {table}", part.path, watch)
    except duckdb.InvalidInputException as error:
        raise Problem("damaged_file", file=part.file) from error
    if part.rows == 0:
        raise Problem("header_only", file=part.file)
