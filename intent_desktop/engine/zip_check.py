"""Is a zip that a stranger may have made safe to unpack? Decided from its directory, before anything is unpacked."""

import re
import struct
import zipfile
from pathlib import Path, PurePosixPath
from typing import BinaryIO

from intent_desktop.messages import Problem

MOST_BYTES = 2_000_000_000  # unpacked, all members together; below what would need the 64-bit zip format
_MOST_MEMBERS = 2_000
_MOST_DIRECTORY_BYTES = 1_000_000
_MOST_RATIO = 200
_RATIO_COUNTS_FROM = 10_000_000  # small members may well shrink more, and do no harm

_END_OF_DIRECTORY = struct.Struct("<4s4H2LH")
_END_SIGNATURE = b"PK\x05\x06"
_LONGEST_COMMENT = 65_535
_ENCRYPTED = 0x1
_LINK, _KIND_BITS = 0o120000, 0o170000


def check(stream: BinaryIO, path: Path) -> None:
    """Look at the frame alone: is it a zip, complete, of bearable size? Problem otherwise.

    `not_a_bundle`, `bundle_truncated`, `bundle_too_large`, `bundle_tampered`.
    """
    size = stream.seek(0, 2)
    stream.seek(0)
    if stream.read(4) != b"PK\x03\x04":
        raise Problem("not_a_bundle", file=str(path))
    start = max(0, size - _END_OF_DIRECTORY.size - _LONGEST_COMMENT)
    stream.seek(start)
    tail = stream.read()
    position = tail.rfind(_END_SIGNATURE)
    if position < 0 or len(tail) - position < _END_OF_DIRECTORY.size:
        raise Problem("bundle_truncated", file=str(path))
    _, disk, directory_disk, _, members, directory_bytes, offset, comment = _END_OF_DIRECTORY.unpack_from(
        tail, position
    )
    if members > _MOST_MEMBERS or directory_bytes > _MOST_DIRECTORY_BYTES or size > MOST_BYTES:
        raise Problem("bundle_too_large", file=str(path), value=max(size, directory_bytes), limit=MOST_BYTES)
    end = start + position
    whole = end + _END_OF_DIRECTORY.size + comment == size and offset + directory_bytes == end
    if not whole or disk or directory_disk:
        raise Problem("bundle_tampered", file=str(path), value="zip directory")
    stream.seek(0)


def check_members(archive: zipfile.ZipFile, path: Path, known: re.Pattern[str]) -> None:
    """Look at every entry of the directory: its name, its kind, its sizes. Problem for the first that will not do.

    `bundle_unsafe_member`, `bundle_unknown_member`, `bundle_too_large`, `bundle_tampered`.
    """
    names: set[str] = set()
    for member in archive.infolist():
        _check_name(member, path, known)
        if member.filename in names:
            raise Problem("bundle_tampered", file=str(path), value=member.filename)
        names.add(member.filename)
        bomb = member.file_size > _RATIO_COUNTS_FROM and member.file_size > _MOST_RATIO * member.compress_size
        if bomb or member.file_size > MOST_BYTES:
            _refuse_size(path, member.file_size)
    total = sum(member.file_size for member in archive.infolist())
    if total > MOST_BYTES:
        _refuse_size(path, total)
    end = 0
    for member in sorted(archive.infolist(), key=lambda member: member.header_offset):
        if member.header_offset < end:  # members that share bytes, as some bombs do
            raise Problem("bundle_tampered", file=str(path), value=member.filename)
        end = member.header_offset + member.compress_size


def _check_name(member: zipfile.ZipInfo, path: Path, known: re.Pattern[str]) -> None:
    # `orig_filename` is the name as it stands in the file; zipfile cuts `filename` at a NUL.
    name = member.orig_filename
    parts = PurePosixPath(name.replace("\\", "/")).parts
    leaves = ".." in parts or name.startswith(("/", "\\")) or "\\" in name or "\0" in name or ":" in name
    is_link = (member.external_attr >> 16) & _KIND_BITS == _LINK
    if leaves or is_link:
        raise Problem("bundle_unsafe_member", file=str(path), value=name)
    readable = member.compress_type in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
    if not known.fullmatch(name) or not readable or member.flag_bits & _ENCRYPTED:
        raise Problem("bundle_unknown_member", file=str(path), value=name)


def _refuse_size(path: Path, size: int) -> None:
    raise Problem("bundle_too_large", file=str(path), value=size, limit=MOST_BYTES)
