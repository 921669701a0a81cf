"""From a relation to a dataset: the accepted fixes applied, columns under the names that questions know.

The source is never touched, and the same source, roles, events and fixes give the same dataset again.
"""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import duckdb
import msgspec

from intent_desktop.data import store
from intent_desktop.data.dataset import (
    ROLES,
    Column,
    ColumnType,
    Dataset,
    Described,
    Finding,
    Fix,
    Relation,
    Role,
    SourceFile,
    SourceTable,
    Understanding,
)
from intent_desktop.data.quality.change_over_time import of_columns_in_use
from intent_desktop.data.queries import interruptible
from intent_desktop.data.reading.sources import telling
from intent_desktop.data.roles import cancellations, event_meanings
from intent_desktop.data.store import literal, parquet, quote
from intent_desktop.events import Watch
from intent_desktop.messages import Note, Problem, listed

VERSION = 1
"""Changes whenever the same input would give another dataset."""

FIXES = {
    "set_aside_rows_without_user",
    "set_aside_rows_without_time",
    "set_aside_impossible_times",
    "set_aside_duplicates",
    "set_aside_users",
    "clear_negative_prices",
    "negative_quantity_is_return",
    "ignore_columns",
}
_TEXT_ROLES: frozenset[Role] = frozenset(
    {"user", "item", "session", "order", "event", "category", "place", "name", "text"}
)
_NUMBER_ROLES: frozenset[Role] = frozenset({"price", "amount", "quantity", "cost", "rating"})
_SQL_TYPES: dict[ColumnType, str] = {"text": "VARCHAR", "time": "TIMESTAMP", "number": "DOUBLE"}
_OWN_NAMES: frozenset[Role] = frozenset({"feature", "sensitive", "place"})
"""Roles with which what describes a user keeps its own name in a log."""
_DESCRIPTION = "dataset.json"


def clean(
    relation: Relation,
    understanding: Understanding,
    findings: Sequence[Finding],
    folder: Path,
    watch: Watch,
    fixes: Sequence[Fix] | None = None,
) -> Dataset:
    """Write the dataset of a relation below `folder` (see Dataset) and return it; re-used where nothing changed.

    `fixes` are those the user accepted; None applies all that the findings propose by default. Event logs get an
    `event` column in any case. `amount` is price x quantity of purchases and returns where no column gives it
    (one piece where there is no quantity); returns carry a negative quantity and amount, prices stay as they are.
    Raises Problem where a fix is unknown or no row is left.
    """
    if fixes is None:
        fixes = [finding.fix for finding in findings if finding.fix and finding.fix.by_default]
    for fix in fixes:
        if fix.code not in FIXES:
            raise Problem("unknown_fix", value=fix.code, fixes=sorted(FIXES))
    name = fingerprint(relation, understanding, fixes)
    if known := _known(folder, name):
        return known
    folder.mkdir(parents=True, exist_ok=True)
    # Without its description a dataset is none, so a crash half-way never passes old words off with new rows.
    (folder / _DESCRIPTION).unlink(missing_ok=True)
    histories = understanding.shape in ("event log", "sequences")
    path = folder / ("events.parquet" if histories else "table.parquet")
    with store.connect(relation.path.parent, folder) as connection:
        source = _kept_rows(relation, fixes)
        if histories:
            condition = cancellations.condition(connection, relation, understanding)
            query, columns = _histories(relation, understanding, fixes, source, condition)
        else:
            query, columns = _table(relation, understanding, fixes, source)
        rows = _write(connection, query, path, watch)
    if not rows:
        raise Problem("nothing_left", file=_names(relation), rows=relation.rows)
    dataset = Dataset(
        path=path,
        shape=understanding.shape,
        rows=rows,
        columns=columns,
        roles={column.name: column.role for column in understanding.columns},
        written=relation.written,
        joins=relation.joins,
        events=understanding.events,
        fixes=list(fixes),
        findings=[
            msgspec.structs.replace(finding, applied=finding.fix is not None and finding.fix in fixes)
            for finding in of_columns_in_use(findings, fixes)
        ],
        fingerprint=name,
        sources=[file.sha256 for file in relation.files],
        files=[Path(file.path).name for file in _files(relation)],
    )
    store.write_atomically(folder / _DESCRIPTION, msgspec.json.encode(dataset, enc_hook=_path_to_name))
    return dataset


def _files(relation: Relation) -> list[SourceFile]:
    """All files that something of the relation came from."""
    joined = [file for table in relation.tables if table.role == "look-up" for file in table.files]
    return [*relation.files, *joined]


def open_dataset(folder: Path) -> Dataset:
    """The dataset that `clean` wrote into a folder. Raises Problem where there is none that can be read."""
    try:
        content = (folder / _DESCRIPTION).read_bytes()
        dataset = msgspec.json.decode(content, type=Dataset, dec_hook=lambda kind, name: kind(name))
    except (OSError, msgspec.MsgspecError):
        raise Problem("no_dataset", file=str(folder)) from None
    dataset.path = folder / dataset.path.name
    if not dataset.path.is_file():
        raise Problem("no_dataset", file=str(folder))
    return dataset


def _known(folder: Path, name: str) -> Dataset | None:
    try:
        dataset = open_dataset(folder)
    except Problem:
        return None
    return dataset if dataset.fingerprint == name else None


def fingerprint(relation: Relation, understanding: Understanding, fixes: Sequence[Fix]) -> str:
    """A short name for the dataset that `clean` makes of these."""
    meaning = [(column.name, column.type, column.role) for column in understanding.columns]
    return store.fingerprint(
        [
            str(VERSION),
            *(file.sha256 for file in relation.files),
            *relation.written.values(),
            *(_joined(table) for table in relation.tables if table.join is not None),
            understanding.shape,
            *(
                msgspec.json.encode(part, order="deterministic").decode()
                for part in (meaning, understanding.events, list(fixes))
            ),
        ]
    )


def _joined(table: SourceTable) -> str:
    """Which look-up table was joined, and how, as a text."""
    how = msgspec.json.encode(table.join, order="deterministic").decode()
    return " ".join([how, *(file.sha256 for file in table.files)])


def _path_to_name(value: Any) -> str:
    if isinstance(value, Path):
        return value.name
    raise NotImplementedError(type(value))


def _names(relation: Relation) -> str:
    return listed(Path(file.path).name for file in relation.files)


# Rows


def _kept_rows(relation: Relation, fixes: Sequence[Fix]) -> str:
    """SQL query of the source's columns and its row numbers (from 0) without the rows that fixes set aside."""
    table = parquet(relation.path)
    conditions = []
    for fix in fixes:
        for column in map(quote, fix.columns[:1]):
            if fix.code in ("set_aside_rows_without_user", "set_aside_rows_without_time"):
                conditions.append(f"{column} IS NOT NULL")
            elif fix.code == "set_aside_impossible_times":
                before, after = literal(fix.parameters["before"]), literal(fix.parameters["after"])
                inside = f"{column} BETWEEN {before}::TIMESTAMP AND {after}::TIMESTAMP"
                conditions.append(f"({column} IS NULL OR {inside})")
            elif fix.code == "set_aside_users":
                days = f"count(DISTINCT {quote(fix.columns[1])}::DATE)"
                often = (
                    f"GROUP BY {column} HAVING count(*) > {float(fix.parameters['rows_per_day'])} * {days}"
                )
                many = f"SELECT {column} FROM {table} WHERE {column} IS NOT NULL {often}"
                conditions.append(f"({column} IS NULL OR {column} NOT IN ({many}))")
        if fix.code == "set_aside_duplicates":
            names = ", ".join(quote(column.name) for column in relation.columns)
            firsts = f"SELECT min(file_row_number) FROM {table} GROUP BY hash({names})"
            conditions.append(f"file_row_number IN ({firsts})")
    where = f" WHERE {' AND '.join(conditions)}" if conditions else ""
    return f"SELECT *, file_row_number FROM {table}{where}"


def _write(connection: duckdb.DuckDBPyConnection, query: str, path: Path, watch: Watch) -> int:
    with telling(path), store.replacing(path) as temporary, interruptible(connection, watch, "cleaning"):
        # The text of a COPY takes no parameters.
        copied = connection.execute(
            f"COPY ({query}) TO {literal(str(temporary))} (FORMAT parquet)"
        ).fetchone()
    return int(copied[0]) if copied else 0


# Tables and texts


def _table(
    relation: Relation, understanding: Understanding, fixes: Sequence[Fix], source: str
) -> tuple[str, list[Column]]:
    names: dict[str, str] = {}
    taken = {"row"}
    for column in relation.columns:
        names[column.name] = _free(column.name, taken)
    parts = [f"{_value(column, fixes)} AS {quote(names[column.name])}" for column in relation.columns]
    columns = [
        msgspec.structs.replace(column, name=names[name])
        for name, column in _meant(understanding, fixes).items()
    ]
    listed = ", ".join(['file_row_number + 1 AS "row"', *parts])
    return f"SELECT {listed} FROM ({source}) ORDER BY file_row_number", columns


def _meant(understanding: Understanding, fixes: Sequence[Fix]) -> dict[str, Column]:
    """The columns by name, with the role `ignore` where a fix says so."""
    ignored = {name: fix for fix in fixes if fix.code == "ignore_columns" for name in fix.columns}
    return {
        column.name: msgspec.structs.replace(column, role="ignore", reason=Note("role_ignored_by_fix"))
        if column.name in ignored
        else column
        for column in understanding.columns
    }


def _value(column: Column, fixes: Sequence[Fix]) -> str:
    name = quote(column.name)
    if any(fix.code == "clear_negative_prices" and column.name in fix.columns for fix in fixes):
        return f"CASE WHEN {name} >= 0 THEN {name} END"
    return name


def _free(name: str, taken: set[str]) -> str:
    """`name`, or `name_2` … where it is taken (DuckDB does not tell capitals apart); adds it to `taken`."""
    free, number = name, 2
    while free.lower() in taken:
        free, number = f"{name}_{number}", number + 1
    taken.add(free.lower())
    return free


# Event logs and sequences


def _histories(
    relation: Relation, understanding: Understanding, fixes: Sequence[Fix], source: str, condition: str | None
) -> tuple[str, list[Column]]:
    meant = _meant(understanding, fixes)
    described = {
        name: column
        for name, column in meant.items()
        if column.role == "feature" or (column.of == "user" and column.role in _OWN_NAMES)
    }
    named = {
        name: column for name, column in meant.items() if column.role != "ignore" and name not in described
    }
    parts: dict[str, str] = {}
    columns: dict[str, Column] = {}
    taken = set(ROLES) | {"position", "row"}

    def add(
        name: str, expression: str, kind: ColumnType, role: Role, reason: Note, of: Described | None = None
    ) -> None:
        parts[name] = expression
        columns[name] = Column(name=name, type=kind, role=role, reason=reason, of=of)

    counted: dict[str, int] = {}
    for column in named.values():
        counted[column.role] = counted.get(column.role, 0) + 1
        number = counted[column.role]
        name = column.role if number == 1 else _free(f"{column.role}_{number}", taken)
        kind = _kind(column)
        add(name, _typed(column, kind, fixes), kind, column.role, _from(column), column.of)
    for column in described.values():
        name = _free(column.name, taken)
        add(name, quote(column.name), column.type, column.role, _from(column), column.of)
    if relation.form == "sequences":
        add("position", quote("position"), "integer", "ignore", Note("role_position"))

    event = _event(understanding, fixes, condition)
    if "event" in columns:
        parts["event"] = event
    else:
        add("event", event, "text", "event", Note("column_event_computed"))
    is_return = f"({event}) = 'return'"
    priced = next((column for column in named.values() if column.role == "price"), None)
    if priced is not None:
        # What was paid back may be written with a minus; that it is a return says so already.
        whole = _typed(priced, columns["price"].type, ())
        parts["price"] = f"CASE WHEN {is_return} THEN abs({whole}) ELSE {parts['price']} END"
    for name in ("quantity", "amount"):
        if name in parts:
            parts[name] = f"CASE WHEN {is_return} THEN -abs({parts[name]}) ELSE {parts[name]} END"
    if "amount" not in parts and "price" in parts:
        pieces = (
            f"({parts['quantity']})" if "quantity" in parts else f"(CASE WHEN {is_return} THEN -1 ELSE 1 END)"
        )
        counts = f"({event}) IN ('purchase', 'return')"
        add("amount", f"CASE WHEN {counts} THEN {parts['price']} * {pieces} END", "number", "amount",
            Note("column_amount_computed"))  # fmt: skip

    whose = next((name for name in ("user", "session", "order") if name in parts), None)
    sorting = [name for name in (whose, "time", "position") if name in parts]
    listed = ", ".join(f"{expression} AS {quote(name)}" for name, expression in parts.items())
    # Actions of the same moment stay in the order of the source.
    query = (
        f'SELECT * EXCLUDE ("row") FROM (SELECT {listed}, file_row_number AS "row" FROM ({source})) '
        f"ORDER BY {', '.join(map(quote, [*sorting, 'row']))}"
    )
    return query, list(columns.values())


def _typed(column: Column, kind: ColumnType, fixes: Sequence[Fix]) -> str:
    """SQL expression of a column's fixed values as that type."""
    value = _value(column, fixes)
    return value if kind == column.type else f"TRY_CAST({value} AS {_SQL_TYPES[kind]})"


def _kind(column: Column) -> ColumnType:
    """The type a column has in a dataset: keys are text, and an empty column has the type that its role asks for."""
    if column.role in _TEXT_ROLES:
        return "text"
    if column.role == "time":
        return "time"
    return "number" if column.role in _NUMBER_ROLES and column.type == "text" else column.type


def _from(column: Column) -> Note:
    return Note("column_from", {"column": column.name})


def _event(understanding: Understanding, fixes: Sequence[Fix], condition: str | None) -> str:
    """SQL expression of each row's event meaning."""
    events = understanding.events
    column = understanding.first("event")
    if column is None:
        usual = literal(events[event_meanings.NO_COLUMN])
        if condition is None or event_meanings.CANCELLATION not in events:
            return usual
        return f"CASE WHEN {condition} THEN {literal(events[event_meanings.CANCELLATION])} ELSE {usual} END"
    by_meaning: dict[str, list[str]] = {}
    for value, stands_for in events.items():
        by_meaning.setdefault(stands_for, []).append(literal(value))
    cases = " ".join(
        f"WHEN {quote(column)}::VARCHAR IN ({', '.join(values)}) THEN {literal(kind)}"
        for kind, values in by_meaning.items()
    )
    meaning = f"CASE {cases} ELSE 'other' END"
    quantity = understanding.first("quantity")
    if quantity and any(fix.code == "negative_quantity_is_return" for fix in fixes):
        taken_back = f"({meaning}) = 'purchase' AND {quote(quantity)} < 0"
        return f"CASE WHEN {taken_back} THEN 'return' ELSE {meaning} END"
    return meaning
