"""Compressed and packed files, unpacked as streams: truncated, protected and malicious ones are told, never obeyed."""

import bz2
import gzip
import shutil
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path, PurePosixPath
from typing import BinaryIO, NamedTuple

import zstandard

from intent_desktop.data.file_names import why_not_data
from intent_desktop.data.reading.sources import CHUNK, Kind
from intent_desktop.messages import Problem

MOST_BYTES = 20_000_000_000
MOST_RATIO = 200
_ENCRYPTED = 0x1
# A Zstandard block of four bytes may stand for 128 kB: small steps keep what one of them yields small.
_ZSTANDARD_STEP = 4096


class Member(NamedTuple):
    """One text inside a source file: how people call it, and its bytes."""

    name: str
    chunks: Iterator[bytes]


def members(path: Path, kind: Kind, room: Path) -> Iterator[Member]:
    """The texts in a compressed or plain file, one after the other; read each to its end before the next.

    `room` is where they will be unpacked, whose free space they must not exceed. Raises Problem for damaged,
    protected, unsafe and bomb-like files; nothing is ever written under a name from an archive.
    """
    if kind == "zip":
        yield from _zip_members(path, room)
        return
    with path.open("rb") as stream:
        chunks = {"gzip": _gzip, "bzip2": _bzip2, "zstandard": _zstandard}.get(kind, _plain)(stream)
        yield Member(
            str(path), _guarded(chunks, path, path.stat().st_size, room) if kind != "text" else chunks
        )


def left_out(path: Path) -> list[str]:
    """Names of the files in a zip archive that are no data by their names; what systems add on their own not counted."""
    with zipfile.ZipFile(path) as archive:
        return [entry.filename for entry in archive.infolist() if why_not_data(entry.filename)]


def _plain(stream: BinaryIO) -> Iterator[bytes]:
    while chunk := stream.read(CHUNK):
        yield chunk


def _gzip(stream: BinaryIO) -> Iterator[bytes]:
    with gzip.GzipFile(fileobj=stream) as unpacked:
        while chunk := unpacked.read(CHUNK):
            yield chunk


def _bzip2(stream: BinaryIO) -> Iterator[bytes]:
    with bz2.BZ2File(stream) as unpacked:
        while chunk := unpacked.read(CHUNK):
            yield chunk


def _zstandard(stream: BinaryIO) -> Iterator[bytes]:
    decompressor = zstandard.ZstdDecompressor()
    frame = decompressor.decompressobj()
    while packed := stream.read(_ZSTANDARD_STEP):
        while packed:
            if frame.eof:
                frame = decompressor.decompressobj()
            yield frame.decompress(packed)
            packed = frame.unused_data if frame.eof else b""
    if not frame.eof:
        raise EOFError("the last frame is not complete")


def _zip_members(path: Path, room: Path) -> Iterator[Member]:
    try:
        with zipfile.ZipFile(path) as archive:
            entries = [entry for entry in archive.infolist() if _may_hold_data(entry, path)]
            if not entries:
                raise Problem("empty_archive", file=str(path))
            for entry in entries:
                if entry.flag_bits & _ENCRYPTED:
                    raise Problem("protected_file", file=str(path))
                with archive.open(entry) as stream:
                    chunks = _plain(stream)  # type: ignore[arg-type]
                    name = f"{path}/{entry.filename}"
                    yield Member(name, _guarded(chunks, path, max(entry.compress_size, 1), room))
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError) as error:
        raise Problem("damaged_file", file=str(path)) from error


def _may_hold_data(entry: zipfile.ZipInfo, path: Path) -> bool:
    parts = PurePosixPath(entry.filename.replace("\\", "/")).parts
    if ".." in parts or entry.filename.startswith(("/", "\\")) or ":" in (parts[0] if parts else ""):
        raise Problem("unsafe_archive", file=str(path), value=entry.filename)
    hidden = any(part.startswith((".", "__MACOSX")) for part in parts)
    return not (entry.is_dir() or hidden or why_not_data(entry.filename))


def _guarded(chunks: Iterator[bytes], path: Path, packed: int, room: Path) -> Iterator[bytes]:
    """Pass the chunks on as long as they are sound and do not grow beyond all measure."""
    free = shutil.disk_usage(room).free
    unpacked = 0
    try:
        for chunk in chunks:
            unpacked += len(chunk)
            ratio = unpacked // packed
            if unpacked > MOST_BYTES and ratio > MOST_RATIO:
                raise Problem(
                    "archive_too_large", file=str(path), gigabytes=MOST_BYTES // 10**9, ratio=int(ratio)
                )
            if unpacked > free:
                raise Problem("archive_over_disk", file=str(path), gigabytes=round(unpacked / 1e9, 1))
            yield chunk
    except (EOFError, gzip.BadGzipFile, zipfile.BadZipFile, zlib.error, zstandard.ZstdError) as error:
        raise Problem("damaged_file", file=str(path)) from error
    except OSError as error:
        if error.errno is None:
            raise Problem("damaged_file", file=str(path)) from error
        raise
