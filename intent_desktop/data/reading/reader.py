"""From the files a user brings to one typed Parquet file: nothing in memory, nothing dropped untold."""

import contextlib
import os
import shutil
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from types import MappingProxyType
from typing import Any, NamedTuple

import duckdb
import msgspec

from intent_desktop.data import store
from intent_desktop.data.dataset import Column, Finding, Join, Relation, SourceFile
from intent_desktop.data.reading import (
    encodings,
    joining,
    json_rows,
    keys,
    sequence_text,
    sources,
    staging,
    unpacking,
    values,
    workbook,
)
from intent_desktop.data.reading.staging import Part, finding
from intent_desktop.data.reading.text_format import sniff
from intent_desktop.events import Watch
from intent_desktop.messages import Note, Problem, listed

VERSION = 2

_BLANK = b"\xef\xbb\xbf \t\r\n"


class _Kept(msgspec.Struct):
    """What `source.json` holds; `relation.path` in it is relative to its folder."""

    reading: int
    relation: Relation
    expected: dict[str, str] = {}
    files: list[SourceFile] = []
    joins: list[Join] | None = None


def read(
    paths: Sequence[Path],
    folder: Path,
    watch: Watch,
    expected: Mapping[str, str] = MappingProxyType({}),
    joins: Sequence[Join] | None = None,
) -> Relation:
    """Read one file, several files or a folder of them into `folder/source.parquet`.

    Alike files are one table; unlike ones are joined (see joining), where `joins` are given as these say. The types are decided
    over every value; where those allow several readings, as `expected` says (the `written` of an earlier relation).
    What was read before from the same files is used again.
    Raises Problem with a declared code for whatever cannot be read, and messages.Cancelled.
    """
    files, skipped = sources.chosen([Path(path) for path in paths])
    if not files:
        raise Problem("no_data_files", file=listed(paths))
    described = [sources.described(path, watch) for path in files]
    asked = _Asked(described, expected, None if joins is None else list(joins))
    kept = _kept(folder, asked)
    if kept is not None:
        return kept
    with sources.telling(files[0]):
        folder.mkdir(parents=True, exist_ok=True)
        # Named so that the project clears it up where this process is killed.
        suffix = f".{os.getpid()}.partial"
        scratch = Path(tempfile.mkdtemp(prefix=".reading-", suffix=suffix, dir=folder))
        try:
            relation = _read(files, asked, folder, scratch, watch)
        finally:
            shutil.rmtree(scratch, ignore_errors=True)
        if skipped:
            relation.findings.append(finding("files_skipped", "note", files=skipped))
        _keep(folder, relation, asked)
    return relation


def open_relation(folder: Path) -> Relation:
    """The relation that was read into a folder; Problem where there is none."""
    kept = _load(folder)
    if kept is None:
        raise Problem("no_such_file", file=str(folder / "source.json"))
    return kept.relation


def _load(folder: Path) -> _Kept | None:
    try:
        content = (folder / "source.json").read_bytes()
        kept = msgspec.json.decode(content, type=_Kept, dec_hook=lambda kind, value: kind(value))
    except (OSError, msgspec.DecodeError):
        return None
    kept.relation.path = folder / kept.relation.path
    return kept if kept.relation.path.is_file() else None


class _Asked(NamedTuple):
    """What is read, and what is known of it; see `read`."""

    files: list[SourceFile]
    expected: Mapping[str, str]
    joins: list[Join] | None


def _kept(folder: Path, asked: _Asked) -> Relation | None:
    kept = _load(folder)
    if kept is None or (kept.reading, kept.expected, kept.joins) != (VERSION, asked.expected, asked.joins):
        return None
    before = [(Path(file.path).name, file.bytes, file.sha256) for file in kept.files]
    now = [(Path(file.path).name, file.bytes, file.sha256) for file in asked.files]
    return kept.relation if before == now else None


def _keep(folder: Path, relation: Relation, asked: _Asked) -> None:
    portable = msgspec.structs.replace(relation, path=Path(relation.path.name))
    kept = _Kept(VERSION, portable, dict(asked.expected), asked.files, asked.joins)
    store.write_atomically(folder / "source.json", msgspec.json.encode(kept, enc_hook=str))


def _read(files: list[Path], asked: _Asked, folder: Path, scratch: Path, watch: Watch) -> Relation:
    with store.connect(folder, *{path.resolve().parent for path in files}) as connection:
        kinds: list[_Kind] = []
        count = 0
        for path, described in zip(files, asked.files, strict=True):
            with sources.telling(path):
                for part in _staged(connection, path, scratch, count, watch):
                    _add(kinds, part, described)
                    count += 1
        target = folder / "source.parquet"
        with store.replacing(target) as temporary:
            if len(kinds) == 1:
                relation = _typed(connection, kinds[0], temporary, asked.expected, watch)
            else:
                relation = _joined(connection, kinds, scratch, temporary, asked, watch)
    return msgspec.structs.replace(relation, path=target)


class _Kind(NamedTuple):
    """The parts of alike files, and those files."""

    parts: list[Part]
    files: list[SourceFile]


def _add(kinds: list[_Kind], part: Part, file: SourceFile) -> None:
    """Put a part to those that it is alike. Raises Problem where histories and tables are mixed."""
    if kinds and part.form != kinds[0].parts[0].form:
        first = kinds[0].parts[0].file
        difference = Note("content_laid_out_otherwise").text()
        raise Problem("columns_differ", file=part.file, other=first, difference=difference)
    for kind in kinds:
        if {*kind.parts[0].names} == {*part.names} or part.form != "rows":
            kind.parts.append(part)
            if file not in kind.files:
                kind.files.append(file)
            return
    kinds.append(_Kind([part], [file]))


def _typed(
    connection: duckdb.DuckDBPyConnection,
    kind: _Kind,
    target: Path,
    expected: Mapping[str, str],
    watch: Watch,
) -> Relation:
    """The relation of alike files, written to `target`."""
    parts, files = kind
    findings = [one for part in parts for one in part.findings]
    if parts[0].form == "rows":
        relation = _write_typed(connection, parts, target, expected, watch)
        return msgspec.structs.replace(relation, files=files, findings=findings + relation.findings)
    whose, rows = sequence_text.write_sequences(connection, parts, target, watch)
    columns = [
        Column(name=whose, type="text"), Column(name="item", type="text"), Column(name="position", type="integer"),
    ]  # fmt: skip
    return Relation(path=target, rows=rows, columns=columns, files=files, form="sequences", findings=findings)


def _joined(
    connection: duckdb.DuckDBPyConnection,
    kinds: list[_Kind],
    scratch: Path,
    target: Path,
    asked: _Asked,
    watch: Watch,
) -> Relation:
    tables = []
    for number, kind in enumerate(kinds):
        relation = _typed(connection, kind, scratch / f"table{number}.parquet", asked.expected, watch)
        further = len(kind.parts) - 1
        name = Path(kind.parts[0].file).name + (f" (and {further} more)" if further else "")
        tables.append(keys.table(connection, name, relation))
    return joining.join(connection, tables, target, watch, asked.joins, asked.expected)


def _staged(
    connection: duckdb.DuckDBPyConnection, path: Path, scratch: Path, number: int, watch: Watch
) -> Iterator[Part]:
    """The parts of one file, staged one after the other."""
    kind = sources.kind(path)
    text = scratch / "text"
    if kind == "parquet":
        part = Part(file=str(path), path=scratch / f"{number:06}.parquet", names=[])
        staging.stage_parquet(connection, path, part, watch)
        yield part
        return
    if kind == "excel":
        part = Part(file=str(path), path=scratch / f"{number:06}.parquet", names=[])
        part.findings = workbook.write_text(path, text, watch)
        _stage_text(connection, text, text.read_bytes()[: sources.CHUNK], part, watch)
        yield part
        return
    skipped = unpacking.left_out(path) if kind == "zip" else []
    for member in unpacking.members(path, kind, scratch):
        part = Part(file=member.name, path=scratch / f"{number:06}.parquet", names=[])
        number += 1
        if skipped:
            part.findings.append(finding("files_skipped", "note", files=skipped))
            skipped = []
        plain, head = _as_utf8(member, path if kind == "text" else None, text, part, watch)
        _stage_text(connection, plain, head, part, watch)
        for unpacked in (text, _raw(text)):
            unpacked.unlink(missing_ok=True)
        yield part


def _raw(text: Path) -> Path:
    """Where a text is unpacked before it becomes UTF-8. Only this and `text` itself are ever deleted."""
    return text.with_suffix(".raw")


def _as_utf8(
    member: unpacking.Member, original: Path | None, text: Path, part: Part, watch: Watch
) -> tuple[Path, bytes]:
    """A UTF-8 text of the member, and its first bytes; `original` is used as it is where it can be."""
    scan = encodings.Scan(member.name)
    raw = original.resolve() if original else _raw(text)
    with contextlib.ExitStack() as opened:
        output = None if original else opened.enter_context(raw.open("wb"))
        for chunk in member.chunks:
            if not scan.bytes:
                sources.refuse_foreign(chunk, member.name)
            scan.add(chunk)
            if output:
                output.write(chunk)
            watch.check()
            watch.progress("unpacking" if output else "checking", scan.bytes)
    if not scan.bytes:
        raise Problem("empty_file", file=member.name)
    encoding = scan.encoding()
    if encoding == "utf-8" and scan.plain:
        return raw, scan.head
    with raw.open("rb") as stream:
        unread = encodings.write_utf8(iter(lambda: stream.read(sources.CHUNK), b""), encoding, text)
    _raw(text).unlink(missing_ok=True)
    if encoding != "utf-8":
        part.findings.append(
            finding("other_encoding", "note", file=member.name, encoding=encodings.shown(encoding))
        )
    if unread:
        known_as = encodings.shown(encoding)
        part.findings.append(
            finding("unreadable_letters", "warning", file=member.name, encoding=known_as, count=unread)
        )
    with text.open("rb") as stream:
        return text, stream.read(sources.CHUNK)


def _stage_text(
    connection: duckdb.DuckDBPyConnection, text: Path, head: bytes, part: Part, watch: Watch
) -> None:
    if not head.strip(_BLANK):
        raise Problem("empty_file", file=part.file)
    layout = sniff(head.decode("utf-8", "ignore"), complete=len(head) < sources.CHUNK)
    part.form = layout.layout if layout.layout in ("histories", "prefixes") else "rows"
    if layout.layout == "json object":
        content = Note("content_is_one_object").text()
        raise Problem("not_rows", file=part.file, content=content)
    if layout.layout == "columns":
        staging.stage_columns(connection, text, layout, part, watch)
    elif layout.layout in ("json lines", "json array"):
        json_rows.stage_json(connection, text, layout.layout, part, watch)
    else:
        sequence_text.stage_lines(connection, text, part, watch)


def _write_typed(
    connection: duckdb.DuckDBPyConnection,
    parts: list[Part],
    target: Path,
    expected: Mapping[str, str],
    watch: Watch,
) -> Relation:
    staged = staging.Staged(parts)
    names = staged.names
    watch.progress("finding types", 0, 1)
    decimal_comma = all(part.decimal_comma for part in parts)
    readings = values.decide(connection, staged, parts[0].hints, decimal_comma, expected, watch)
    watch.progress("finding types", 1, 1)
    columns = [Column(name=name, type=reading.type) for name, reading in zip(names, readings, strict=True)]
    selected = ", ".join(
        f"{values.typed(f'c{position}', reading)} AS {store.quote(name)}"
        for position, (name, reading) in enumerate(zip(names, readings, strict=True))
    )
    everything = staged.rows(f"c{position}" for position in range(len(names)))
    rows = staging.copy(connection, f"SELECT {selected} FROM ({everything})", target, watch, "saving")
    findings: list[Finding] = []
    for position, (name, reading) in enumerate(zip(names, readings, strict=True)):
        if reading.misfits or reading.ambiguous:
            findings.append(_told(connection, staged, f"c{position}", name, reading))
    written = {name: reading.form or "text" for name, reading in zip(names, readings, strict=True)}
    return Relation(path=target, rows=rows, columns=columns, files=[], findings=findings, written=written)


def _told(
    connection: duckdb.DuckDBPyConnection,
    staged: staging.Staged,
    column: str,
    name: str,
    reading: values.Reading,
) -> Finding:
    """The finding for a column whose values do not all fit, or whose dates can be read in two ways."""
    where = values.misfit(column, reading) if reading.misfits else f"{column} IS NOT NULL"
    part, place, value = connection.execute(
        f"SELECT part, place, {column} FROM ({staged.rows([column], placed=True)}) WHERE {where} ORDER BY part, place LIMIT 1"
    ).fetchone() or (0, 0, "")
    said: dict[str, Any] = {
        "file": staged.parts[part].file, "row": place + staged.parts[part].first_row, "column": name, "value": value[:200],
    }  # fmt: skip
    if reading.misfits:
        kind = {"integer": "whole_numbers", "number": "decimals", "time": "times"}[reading.type]
        return finding(
            "mixed_types", "warning", reading.misfits, [name], type=Note(f"content_{kind}").text(), **said
        )
    return finding("ambiguous_dates", "warning", columns=[name], **said)
