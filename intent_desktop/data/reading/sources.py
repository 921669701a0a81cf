"""The files a user brings: which ones they are, what each holds by its first bytes, and how it is known again."""

import contextlib
import errno
import hashlib
import zipfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Literal

import duckdb

from intent_desktop.data.dataset import SourceFile
from intent_desktop.data.file_names import why_not_data
from intent_desktop.events import Watch
from intent_desktop.messages import Note, Problem

Kind = Literal["text", "gzip", "zstandard", "bzip2", "zip", "parquet", "excel"]

CHUNK = 1 << 20
_HEAD_BYTES = 512

_COMPRESSED: list[tuple[bytes, Kind]] = [
    (b"\x1f\x8b", "gzip"),
    (b"\x28\xb5\x2f\xfd", "zstandard"),
    (b"BZh", "bzip2"),
    (b"PAR1", "parquet"),
]
_FOREIGN: list[tuple[bytes, str]] = [
    (b"\x89PNG", "content_picture_png"),
    (b"\xff\xd8\xff", "content_picture_jpeg"),
    (b"GIF8", "content_picture_gif"),
    (b"%PDF", "content_pdf_document"),
    (b"{\\rtf", "content_text_document_rtf"),
    (b"\x7fELF", "content_program"),
    (b"MZ", "content_program"),
    (b"SQLite format 3\0", "content_sqlite_database"),
    (b"7z\xbc\xaf\x27\x1c", "content_7_zip_archive"),
    (b"Rar!", "content_rar_archive"),
    (b"\xfd7zXZ", "content_xz_archive"),
    (b"\x80\x02", "content_pickle"),
    (b"\x80\x03", "content_pickle"),
    (b"\x80\x04", "content_pickle"),
    (b"\x80\x05", "content_pickle"),
    (b"PAR1", "content_parquet_file"),
    (b"PK\x03\x04", "content_zip_archive"),
    (b"PK\x05\x06", "content_zip_archive"),
    (b"\xd0\xcf\x11\xe0", "content_office_document"),
    (b"\x1f\x8b", "content_gzip_archive"),
    (b"\x28\xb5\x2f\xfd", "content_zstandard_archive"),
    (b"BZh", "content_bzip2_archive"),
]
_EXCEL_SUFFIXES = {".xlsx", ".xlsm", ".xlsb", ".xls", ".ods"}


def chosen(paths: Sequence[Path]) -> tuple[list[Path], list[str]]:
    """The files to read, folders replaced by the data files directly in them, and the names left out in folders.

    Raises Problem where a path is missing or may not be read, or where a folder holds no data.
    """
    files: list[Path] = []
    skipped: list[str] = []
    for path in paths:
        with telling(path):
            if not path.is_dir():
                files.append(path)
                continue
            inside = [
                entry for entry in sorted(path.iterdir()) if entry.is_file() and entry.name[0] not in "._"
            ]
            alike = [entry for entry in inside if not why_not_data(entry.name)]
            if not alike:
                raise Problem("no_data_files", file=str(path))
            files += alike
            skipped += [entry.name for entry in inside if entry not in alike]
    return files, skipped


def described(path: Path, watch: Watch) -> SourceFile:
    """Size and checksum of a file. Raises Problem where it is missing, empty or may not be read."""
    with telling(path):
        if not path.is_file():
            raise Problem(
                "not_rows" if path.exists() else "no_such_file",
                file=str(path),
                content=Note("content_is_no_file").text(),
            )
        size = path.stat().st_size
        if size == 0:
            raise Problem("empty_file", file=str(path))
        digest = hashlib.sha256()
        with path.open("rb") as stream:
            while chunk := stream.read(CHUNK):
                digest.update(chunk)
                watch.check()
                watch.progress("checking", stream.tell(), size)
    return SourceFile(path=str(path), bytes=size, sha256=digest.hexdigest())


def kind(path: Path) -> Kind:
    """What a file holds, by its content rather than its name. Raises Problem for what is no data."""
    if reason := why_not_data(path.name):
        raise Problem("not_rows", file=str(path), content=reason)
    with path.open("rb") as stream:
        head = stream.read(_HEAD_BYTES)
    for magic, compressed in _COMPRESSED:
        if head.startswith(magic):
            return compressed
    if head.startswith(b"PK"):
        return _kind_of_zip(path)
    if head.startswith(b"\xd0\xcf\x11\xe0") and path.suffix.lower() in _EXCEL_SUFFIXES:
        return "excel"
    refuse_foreign(head, str(path))
    return "text"


def refuse_foreign(head: bytes, file: str) -> None:
    """Raise Problem where the first bytes of what should be text are those of another kind of file."""
    code = next((name for magic, name in _FOREIGN if head.startswith(magic)), "")
    if not code and head[257:262] == b"ustar":
        code = "content_tar_archive"
    if code:
        raise Problem("binary_file", file=file, content=Note(code).text())
    start = head[:_HEAD_BYTES].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if start.startswith((b"<!doctype", b"<html", b"<?xml")):
        raise Problem("not_rows", file=file, content=Note("content_is_markup").text())


def _kind_of_zip(path: Path) -> Kind:
    try:
        with zipfile.ZipFile(path) as archive:
            names = archive.namelist()
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError) as error:
        raise Problem("damaged_file", file=str(path)) from error
    if path.suffix.lower() in _EXCEL_SUFFIXES or any(name.startswith("xl/workbook.") for name in names):
        return "excel"
    if "[Content_Types].xml" in names:
        raise Problem("binary_file", file=str(path), content=Note("content_office_document").text())
    return "zip"


@contextlib.contextmanager
def telling(path: Path) -> Iterator[None]:
    """Turn what the system says against reading `path`, or writing what was read from it, into declared problems."""
    try:
        yield
    except FileNotFoundError as error:
        raise Problem("no_such_file", file=str(path)) from error
    except PermissionError as error:
        own = error.filename is None or Path(error.filename) == path or path in Path(error.filename).parents
        code, where = ("no_permission", path) if own else ("cannot_write", Path(error.filename).parent)
        raise Problem(code, file=str(where)) from error
    except OSError as error:
        if error.errno in (errno.ENOSPC, errno.EDQUOT):
            raise Problem("disk_full", file=str(path)) from error
        if error.errno == errno.EROFS:
            raise Problem("cannot_write", file=str(Path(error.filename or path).parent)) from error
        reason = error.strerror or type(error).__name__
        raise Problem("unreadable_file", file=str(path), reason=reason) from error
    except duckdb.OutOfMemoryException as error:
        full = "disk" in str(error).lower() or "temp_directory" in str(error)
        raise Problem("disk_full" if full else "memory_full", file=str(path)) from error
    except duckdb.IOException as error:
        if "No space left" in str(error) or "disk" in str(error).lower():
            raise Problem("disk_full", file=str(path)) from error
        raise Problem("damaged_file", file=str(path)) from error
