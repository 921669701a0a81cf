"""Several unlike tables as one relation: which is the main one, which are looked up in, and what they add to its rows.

A row of the main table stays one row: each look-up table gives it the columns of the first row with its key.
"""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, Literal, NamedTuple

import duckdb
import msgspec

from intent_desktop.data import store
from intent_desktop.data.dataset import Column, Finding, Join, Relation, SourceTable
from intent_desktop.data.reading import keys, staging
from intent_desktop.data.reading.keys import Table, as_key
from intent_desktop.data.reading.staging import finding
from intent_desktop.events import Watch
from intent_desktop.messages import Note, Problem, listed

_ALIKE = 0.5
_FEW_FIND = 0.5
_ACTS = {"user", "time", "item"}


class _Link(NamedTuple):
    """That the table `origin` looks up the table `to`, by their numbers."""

    origin: int
    to: int
    join: Join


def join(
    connection: duckdb.DuckDBPyConnection,
    tables: Sequence[Table],
    target: Path,
    watch: Watch,
    known: Sequence[Join] | None = None,
    expected: Mapping[str, str] = {},
) -> Relation:
    """Join tables that are not alike into one Parquet file; see Relation.tables for what became of each.

    `known` are the joins of earlier data, which are then repeated, and `expected` the columns of those. Raises Problem
    where files differ too little to be different tables, or nothing can be joined.
    """
    watch.progress("finding keys", 0, 1)
    if known is None:
        main, links = _chosen(connection, tables, watch)
    else:
        main, links = _repeated(tables, known, expected)
    _check_different(tables, main)
    joined = _Joined(tables, main)
    for link in links:
        watch.check()
        joined.add(connection, link)
    for number in range(len(tables)):
        if number not in joined.told:
            new = known is not None
            reason = Note("aside_not_learnt") if new else _why_not(connection, joined.main, tables[number])
            joined.set_aside(number, reason)
    joined.check(strict=known is None)
    watch.progress("finding keys", 1, 1)
    rows = staging.copy(connection, joined.query(), target, watch, "joining")
    return joined.relation(target, rows)


class _Joined:
    """The main table with what was added to it so far."""

    def __init__(self, tables: Sequence[Table], main: int):
        self.tables = tables
        self.main = tables[main]
        self.told: dict[int, SourceTable] = {main: _source_table(self.main, "main")}
        self.columns = {column.name: ("m", column) for column in self.main.relation.columns}
        self.written = dict(self.main.relation.written)
        self.rows = f"(SELECT *, file_row_number FROM {store.parquet(self.main.relation.path)}) m"
        self.findings: list[Finding] = []

    def add(self, connection: duckdb.DuckDBPyConnection, link: _Link) -> None:
        """Look up a table; it is set aside where not a row finds it, or it has nothing to add."""
        other, wanted = self.tables[link.to], link.join
        if wanted.main_key not in self.columns:
            return
        owner = as_key(wanted.main_key, self.columns[wanted.main_key][0])
        match = keys.meet(connection, owner, self.rows, other, wanted.key)
        added, left_out = self._new(other, wanted)
        if not match.matched or not added:
            said = {"main_key": wanted.main_key, "key": wanted.key, "distinct": match.keys}
            code = "aside_nothing_new" if match.matched else "aside_no_match"
            self.set_aside(link.to, Note(code, {"main": self.main.name, **said}))
            return
        self.told[link.to] = _source_table(
            other,
            "look-up",
            join=msgspec.structs.replace(wanted, columns=[column.name for column in added]),
            keyed=match.keyed,
            matched=match.matched,
            keys=match.keys,
            met=match.met,
            repeated=other.statistics[wanted.key].present - match.keys,
            left_out=left_out,
        )
        alias = f"t{link.to}"
        key = as_key(wanted.key)
        firsts = (
            f"SELECT * FROM {store.parquet(other.relation.path)} WHERE {key} IS NOT NULL"
            f" QUALIFY row_number() OVER (PARTITION BY {key} ORDER BY file_row_number) = 1"
        )
        self.rows += f" LEFT JOIN ({firsts}) {alias} ON {as_key(wanted.key, alias)} = {owner}"
        for column in added:
            self.columns[column.name] = (
                alias,
                Column(name=column.name, type=column.type, of=wanted.of),
            )
            self.written[column.name] = other.relation.written[column.name]
        self._tell(self.told[link.to])

    def set_aside(self, number: int, reason: Note) -> None:
        """Leave a table out, and say why."""
        self.told[number] = _source_table(self.tables[number], "aside", reason=reason)
        self.findings.append(
            finding("table_set_aside", "warning", file=self.tables[number].name, reason=reason.text())
        )

    def check(self, strict: bool) -> None:
        """Problem where nothing was joined, unless all that was set aside names the same things in several rows each."""
        aside = {number: table.reason for number, table in self.told.items() if table.reason is not None}
        if not strict or len(aside) < len(self.told) - 1:
            return
        for number, reason in aside.items():
            other = self.tables[number]
            if reason.code == "aside_nothing_shared":
                raise differing(self.main.name, self.main.names, other.name, other.names)
            if reason.code != "aside_many_rows":
                raise Problem(
                    "tables_do_not_meet", file=other.name, other=self.main.name, reason=reason.text()
                )

    def query(self) -> str:
        """The joined rows, in the order of the main table."""
        listed = ", ".join(f"{alias}.{store.quote(name)}" for name, (alias, _) in self.columns.items())
        return f"SELECT {listed} FROM {self.rows} ORDER BY m.file_row_number"

    def relation(self, path: Path, rows: int) -> Relation:
        told = sorted(self.told.items(), key=lambda item: ("main", "look-up", "aside").index(item[1].role))
        findings = [one for number, table in told if table.role != "aside"
                    for one in self.tables[number].relation.findings]  # fmt: skip
        return Relation(
            path=path,
            rows=rows,
            columns=[column for _, column in self.columns.values()],
            files=self.main.relation.files,
            findings=findings + self.findings,
            written=self.written,
            tables=[table for _, table in told],
        )

    def _new(self, other: Table, wanted: Join) -> tuple[list[Column], list[str]]:
        """The columns that a table has to add, and those that are there already; of prices those of the rows themselves win."""
        taken = {name.lower() for name in self.columns}
        is_priced = "price" in self.main.roles.values()
        added, left_out = [], []
        for column in other.relation.columns:
            if column.name == wanted.key or (wanted.columns and column.name not in wanted.columns):
                continue
            repeats_price = wanted.of == "item" and is_priced and other.roles[column.name] == "price"
            if column.name.lower() in taken or (repeats_price and not wanted.columns):
                left_out.append(column.name)
            else:
                added.append(column)
        return added, left_out

    def _tell(self, table: SourceTable) -> None:
        assert table.join is not None
        said: dict[str, Any] = {"main": self.main.name, "file": table.name, "key": table.join.key}
        share = table.matched / table.keyed
        self.findings.append(
            finding(
                f"table_joined_{table.join.of}",
                "warning" if share < _FEW_FIND else "note",
                columns=table.join.columns,
                share=_percent(share),
                main_key=table.join.main_key,
                by=" = ".join(dict.fromkeys((table.join.main_key, table.join.key))),
                **said,
            )
        )
        if table.left_out:
            self.findings.append(finding("table_columns_left_out", "note", columns=table.left_out, **said))
        if table.repeated:
            self.findings.append(finding("table_keys_repeated", "warning", table.repeated, **said))


def differing(first: str, names: Sequence[str], other: str, others: Sequence[str]) -> Problem:
    """That two files are no parts of one table, with the columns that they do not share."""
    missing = [name for name in names if name not in others]
    added = [name for name in others if name not in names]
    said = [("columns_it_lacks", missing), ("columns_it_adds", added)]
    difference = [Note(code, {"columns": columns[:5]}).text() for code, columns in said if columns]
    return Problem("columns_differ", file=other, other=first, difference=listed(difference, apart=True))


def _check_different(tables: Sequence[Table], main: int) -> None:
    """Raise Problem where a table has so many columns of the main one that it must be more of it, written differently."""
    names = tables[main].names
    for number, table in enumerate(tables):
        shared = len({*table.names} & {*names})
        if number != main and shared > _ALIKE * len({*table.names, *names}):
            raise differing(tables[main].name, names, table.name, table.names)


def _chosen(
    connection: duckdb.DuckDBPyConnection, tables: Sequence[Table], watch: Watch
) -> tuple[int, list[_Link]]:
    """The main table, and what is looked up from it, each from a table that comes before.

    The main table is the one whose rows are actions: they, or the orders they belong to, say who, what and when.
    """
    links: dict[int, list[_Link]] = {number: [] for number in range(len(tables))}
    for origin, table in enumerate(tables):
        for to, other in enumerate(tables):
            watch.check()
            if to != origin and (found := _lookup(connection, table, other)):
                links[origin].append(_Link(origin, to, found))

    def reached(start: int) -> list[_Link]:
        seen, found = [start], []
        for origin in seen:
            for link in links[origin]:
                if link.to not in seen:
                    seen.append(link.to)
                    found.append(link)
        return found

    def likelihood(number: int) -> tuple[int, bool, int, int]:
        reach = reached(number)
        known = set(tables[number].roles.values())
        for link in reach:
            known |= set(tables[link.to].roles.values()) if link.join.of == "order" else set()
        is_log = tables[number].shape == "event log"
        return len(known & _ACTS), is_log, len(reach), tables[number].relation.rows

    main = max(range(len(tables)), key=likelihood)
    return main, reached(main)


def _lookup(connection: duckdb.DuckDBPyConnection, table: Table, other: Table) -> Join | None:
    """How rows of a table look up another one, by columns of one name or else by those that share most; None where they do not."""
    rows = store.parquet(table.relation.path)
    by_values: list[tuple[float, Join]] = []
    for column, key, by_name in keys.pairs(table, other):
        match = keys.meet(connection, as_key(column), rows, other, key)
        if not keys.fits(match, by_name):
            continue
        of = keys.KEYS.get(table.roles[column]) or keys.described(other, key)
        found = Join(of=of, key=key, main_key=column, columns=[])
        if by_name:
            return found
        by_values.append((match.met / match.named + match.met / match.keys, found))
    return max(by_values, key=lambda one: one[0])[1] if by_values else None


def _repeated(
    tables: Sequence[Table], known: Sequence[Join], expected: Mapping[str, str]
) -> tuple[int, list[_Link]]:
    """The main table and the look-up tables by the columns that those of earlier data had."""
    brought = {name for one in known for name in one.columns}
    own = expected.keys() - brought

    def likeness(number: int) -> tuple[int, int]:
        return len(own & {*tables[number].names}), tables[number].relation.rows

    main = max(range(len(tables)), key=likeness)
    links: list[_Link] = []
    for one in known:
        likely = [
            number
            for number, table in enumerate(tables)
            if number not in {main, *(link.to for link in links)}
            and one.key in table.names
            and not {*one.columns}.isdisjoint(table.names)
        ]
        if likely:
            best = max(likely, key=lambda number: len({*one.columns} & {*tables[number].names}))
            links.append(_Link(main, best, one))
    return main, links


def _why_not(connection: duckdb.DuckDBPyConnection, main: Table, other: Table) -> Note:
    """Why nothing of the main table can be looked up in another one."""
    said = {"main": main.name, "rows": other.relation.rows}
    pairs = [(column, key) for column, key, by_name in keys.pairs(main, other) if by_name]
    if pairs:
        column, key = pairs[0]
        return Note("aside_no_match", {**said, "main_key": column, "key": key, "distinct": other.keys[key]})
    roles = {main.roles[name]: name for name in main.names if main.roles[name] in keys.KEYS}
    for name in other.names:
        if name in roles.values() or other.roles[name] in roles:
            count = f"SELECT count(DISTINCT {store.quote(name)}) FROM {store.parquet(other.relation.path)}"
            distinct = connection.execute(count).fetchall()[0][0]
            if distinct < other.relation.rows:
                return Note("aside_many_rows", {**said, "key": name, "distinct": distinct})
    return Note("aside_nothing_shared", said)


def _source_table(table: Table, role: Literal["main", "look-up", "aside"], **further: Any) -> SourceTable:
    told = SourceTable(files=table.relation.files, name=table.name, rows=table.relation.rows, role=role)
    return msgspec.structs.replace(told, **further)


def _percent(share: float) -> str:
    """A share in per cent to one decimal; all only where it is all, and none only where it is none."""
    rounded = round(100 * share, 1)
    return f"{min(rounded, 99.9) if share < 1 else 100:g}" if rounded or not share else "0.1"
