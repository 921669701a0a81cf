"""From the files a user brings to one typed Parquet file: nothing in memory, nothing dropped untold."""

import contextlib
import os
import shutil
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from types import MappingProxyType
from typing import Any

import duckdb
import msgspec

from intent_desktop.data import store
from intent_desktop.data.dataset import Column, Finding, Relation, SourceFile
from intent_desktop.data.reading import (
    encodings,
    json_rows,
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
from intent_desktop.messages import Problem

VERSION = 2

_BLANK = b"\xef\xbb\xbf \t\r\n"


class _Kept(msgspec.Struct):
    """What `source.json` holds; `relation.path` in it is relative to its folder."""

    reading: int
    relation: Relation
    expected: dict[str, str] = {}


def read(
    paths: Sequence[Path], folder: Path, watch: Watch, expected: Mapping[str, str] = MappingProxyType({})
) -> Relation:
    """Read one file, several alike files or a folder of them into `folder/source.parquet`.

    The types are decided over every value; where those allow several readings, as `expected` says (the `written`
    of an earlier relation). What was read before from the same files is used again.
    Raises Problem with a declared code for whatever cannot be read, and messages.Cancelled.
    """
    files, skipped = sources.chosen([Path(path) for path in paths])
    if not files:
        raise Problem("no_data_files", file=", ".join(map(str, paths)))
    described = [sources.described(path, watch) for path in files]
    kept = _kept(folder, described, expected)
    if kept is not None:
        return kept
    with sources.telling(files[0]):
        folder.mkdir(parents=True, exist_ok=True)
        # Named so that the project clears it up where this process is killed.
        suffix = f".{os.getpid()}.partial"
        scratch = Path(tempfile.mkdtemp(prefix=".reading-", suffix=suffix, dir=folder))
        try:
            relation = _read(files, described, folder, scratch, expected, watch)
        finally:
            shutil.rmtree(scratch, ignore_errors=True)
        if skipped:
            relation.findings.append(finding("files_skipped", "note", files=skipped))
        _keep(folder, relation, expected)
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


def _kept(folder: Path, files: list[SourceFile], expected: Mapping[str, str]) -> Relation | None:
    kept = _load(folder)
    if kept is None or kept.reading != VERSION or kept.expected != expected:
        return None
    before = [(Path(file.path).name, file.bytes, file.sha256) for file in kept.relation.files]
    now = [(Path(file.path).name, file.bytes, file.sha256) for file in files]
    return kept.relation if before == now else None


def _keep(folder: Path, relation: Relation, expected: Mapping[str, str]) -> None:
    portable = msgspec.structs.replace(relation, path=Path(relation.path.name))
    content = msgspec.json.encode(_Kept(VERSION, portable, dict(expected)), enc_hook=str)
    store.write_atomically(folder / "source.json", content)


def _read(
    files: list[Path],
    described: list[SourceFile],
    folder: Path,
    scratch: Path,
    expected: Mapping[str, str],
    watch: Watch,
) -> Relation:
    with store.connect(folder, *{path.resolve().parent for path in files}) as connection:
        parts: list[Part] = []
        for path in files:
            with sources.telling(path):
                for part in _staged(connection, path, scratch, len(parts), watch):
                    parts.append(part)
                    _check_alike(parts)
        findings = [one for part in parts for one in part.findings]
        target = folder / "source.parquet"
        with store.replacing(target) as temporary:
            if parts[0].form == "rows":
                relation = _write_typed(connection, parts, temporary, expected, watch)
                return msgspec.structs.replace(
                    relation, path=target, files=described, findings=findings + relation.findings
                )
            whose, rows = sequence_text.write_sequences(connection, parts, temporary, watch)
    columns = [
        Column(name=whose, type="text"), Column(name="item", type="text"), Column(name="position", type="integer"),
    ]  # fmt: skip
    return Relation(
        path=target, rows=rows, columns=columns, files=described, form="sequences", findings=findings
    )


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
        content = "it is one JSON object, not a list of objects with one for each row"
        raise Problem("not_rows", file=part.file, content=content)
    if layout.layout == "columns":
        staging.stage_columns(connection, text, layout, part, watch)
    elif layout.layout in ("json lines", "json array"):
        json_rows.stage_json(connection, text, layout.layout, part, watch)
    else:
        sequence_text.stage_lines(connection, text, part, watch)


def _check_alike(parts: list[Part]) -> None:
    first, last = parts[0], parts[-1]
    if last.form != first.form:
        difference = "it is laid out in another way"
    else:
        missing = [name for name in first.names if name not in last.names]
        added = [name for name in last.names if name not in first.names]
        said = [("without", missing), ("additional", added)]
        difference = "; ".join(f"{word}: {', '.join(names[:5])}" for word, names in said if names)
    if difference:
        raise Problem("columns_differ", file=last.file, other=first.file, difference=difference)


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
        kind = {"integer": "whole numbers", "number": "numbers", "time": "dates or times"}[reading.type]
        return finding("mixed_types", "warning", reading.misfits, [name], type=kind, **said)
    return finding("ambiguous_dates", "warning", columns=[name], **said)
