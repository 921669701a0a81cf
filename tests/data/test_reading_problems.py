"""What cannot be read is said with a declared message, quickly, and leaves nothing behind."""

import bz2
import errno
import gzip
import os
import time
import tracemalloc
import zipfile
from collections.abc import Callable
from functools import partial
from pathlib import Path

import openpyxl
import pytest
import zstandard

from intent_desktop import messages
from intent_desktop.data import reading
from intent_desktop.data.reading import sources, unpacking
from intent_desktop.events import Watch
from intent_desktop.messages import Problem

# Contents become names of tests, which all workers must agree on: no time of day in them.
packed = partial(gzip.compress, mtime=0)
TEXT = ("user,item\n" + "".join(f"{number},{number * 7}\n" for number in range(5000))).encode()


def problem(tmp_path: Path, *paths: Path) -> Problem:
    project = tmp_path / "project"
    with pytest.raises(Problem) as caught:
        reading.read(paths, project, Watch())
    assert caught.value.exit_code == messages.EXIT_DATA
    assert "{" not in str(caught.value)
    assert " ? " not in str(caught.value)
    assert not project.exists() or list(project.iterdir()) == []
    return caught.value


def written(path: Path, content: bytes) -> Path:
    path.write_bytes(content)
    return path


@pytest.mark.parametrize(
    ("name", "content", "code"),
    [
        ("empty.csv", b"", "empty_file"),
        ("empty.csv.gz", packed(b""), "empty_file"),
        ("header.csv", b"user,item,price\n", "header_only"),
        ("header.csv", b"user,item,price", "header_only"),
        ("picture.csv", b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 20, "binary_file"),
        ("noise.csv", os.urandom(100_000), "binary_file"),
        ("archive.csv.gz", packed(b"PK\x03\x04" + bytes(100)), "binary_file"),
        ("page.csv", b"<!DOCTYPE html><html><body>Please log in</body></html>", "not_rows"),
        ("notes.md", b"# Notes\n", "not_rows"),
        ("settings.json", b'{"a": {"b": [1, 2]},\n "c": 2}\n', "not_rows"),
        ("cut.csv.gz", packed(TEXT)[:-2000], "damaged_file"),
        ("cut.csv.gz", packed(TEXT)[:-4], "damaged_file"),
        ("wrong.csv.gz", packed(TEXT)[:2000] + bytes(500) + packed(TEXT)[2500:], "damaged_file"),
        ("cut.csv.bz2", bz2.compress(TEXT)[:-2000], "damaged_file"),
        ("cut.csv.zst", zstandard.compress(TEXT)[:-200], "damaged_file"),
        ("cut.parquet", b"PAR1" + bytes(1000), "damaged_file"),
        ("cut.zip", b"PK\x03\x04" + bytes(1000), "damaged_file"),
        ("cut.xlsx", b"PK\x03\x04" + bytes(1000), "damaged_file"),
        ("cut.json", b'[{"a": 1}, {"a": 2}, {"a"', "damaged_file"),
        ("broken.jsonl", b'{"a": 1}\n{"a": 2}\noh\n' * 30, "broken_rows_many"),
        ("wide.csv", b",".join(b"f%d" % n for n in range(10_001)) + b"\n" + b"1," * 10_000 + b"1\n", "too_many_columns"),
    ],
)  # fmt: skip
def test_unreadable_content_is_named(tmp_path: Path, name: str, content: bytes, code: str) -> None:
    source = written(tmp_path / name, content)
    found = problem(tmp_path, source)
    assert found.code == code
    assert found.note.parameters["file"] == str(source)


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    assert problem(tmp_path, tmp_path / "nowhere.csv").code == "no_such_file"


def test_a_folder_without_data_is_named(tmp_path: Path) -> None:
    folder = tmp_path / "notes"
    folder.mkdir()
    written(folder / "notes.md", b"# Notes")
    assert problem(tmp_path, folder).code == "no_data_files"


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read everything")
def test_a_file_without_permission_is_named(tmp_path: Path) -> None:
    source = written(tmp_path / "a.csv", TEXT)
    source.chmod(0)
    assert problem(tmp_path, source).code == "no_permission"


def test_many_ragged_rows_say_the_first(tmp_path: Path) -> None:
    source = written(
        tmp_path / "a.csv", b"a,b,c\n" + b"1,2,3\n" * 50 + b"4,5\n" + b"1,2,3\n" * 20 + b"1,2,3,4\n"
    )
    found = problem(tmp_path, source)
    assert found.code == "ragged_rows_many"
    assert found.note.parameters | {"row": 52, "expected": 3, "found": 2, "rows": 2} == found.note.parameters


def test_one_endless_line_is_refused_fast_and_with_little_memory(tmp_path: Path) -> None:
    source = tmp_path / "line.csv"
    with source.open("wb") as stream:
        for _ in range(64):
            stream.write(b"0123456789abcdef" * 65536)
    started = time.monotonic()
    tracemalloc.start()
    found = problem(tmp_path, source)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert found.code == "line_too_long"
    assert peak < 50_000_000
    assert time.monotonic() - started < 5


@pytest.mark.parametrize("pack", [gzip.compress, bz2.compress, zstandard.compress])
def test_a_bomb_of_one_line_is_refused_with_little_memory(
    tmp_path: Path, pack: Callable[[bytes], bytes]
) -> None:
    source = written(tmp_path / "bomb.csv.packed", pack(b"0" * 300_000_000))
    tracemalloc.start()
    found = problem(tmp_path, source)
    assert tracemalloc.get_traced_memory()[1] < 200_000_000
    tracemalloc.stop()
    assert found.code == "line_too_long"


def test_a_bomb_of_many_lines_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(unpacking, "MOST_BYTES", 10_000_000)
    source = written(tmp_path / "bomb.csv.gz", gzip.compress(b"a,b\n" * 10_000_000))
    assert problem(tmp_path, source).code == "archive_too_large"


def test_what_exceeds_the_free_disk_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(unpacking.shutil, "disk_usage", lambda path: Free())
    source = written(tmp_path / "a.csv.gz", gzip.compress(TEXT))
    assert problem(tmp_path, source).code == "archive_over_disk"


class Free:
    free = 1000


def test_an_archive_that_reaches_out_is_refused(tmp_path: Path) -> None:
    for name in ("../evil.csv", "/etc/evil.csv", "C:\\evil.csv", "a/..\\..\\evil.csv"):
        with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
            archive.writestr("good.csv", "a,b\n1,2\n")
            archive.writestr(name, "a,b\n1,2\n")
        assert problem(tmp_path, tmp_path / "a.zip").code == "unsafe_archive"


def test_an_archive_without_data_is_named(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        archive.writestr("README.md", "# nothing")
    assert problem(tmp_path, tmp_path / "a.zip").code == "empty_archive"


def test_a_protected_archive_is_named(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        archive.writestr("a.csv", "a,b\n1,2\n")
    content = bytearray((tmp_path / "a.zip").read_bytes())
    content[6] |= 1  # the flag in the local header
    content[content.index(b"PK\x01\x02") + 8] |= 1  # and in the directory
    written(tmp_path / "a.zip", bytes(content))
    assert problem(tmp_path, tmp_path / "a.zip").code == "protected_file"


def test_a_changed_archive_is_named(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        archive.writestr("a.csv", TEXT)
    content = (tmp_path / "a.zip").read_bytes().replace(b"100,700", b"100,701")
    assert problem(tmp_path, written(tmp_path / "a.zip", content)).code == "damaged_file"


def test_files_that_are_not_alike_say_how_they_differ(tmp_path: Path) -> None:
    first = written(tmp_path / "a.csv", b"user,item\n1,2\n")
    second = written(tmp_path / "b.csv", b"user,price\n1,2\n")
    found = problem(tmp_path, first, second)
    assert found.code == "columns_differ"
    assert "item" in str(found)
    assert "price" in str(found)


def test_an_empty_workbook_is_named(tmp_path: Path) -> None:
    openpyxl.Workbook().save(tmp_path / "a.xlsx")
    assert problem(tmp_path, tmp_path / "a.xlsx").code == "empty_file"


def test_a_full_disk_is_named(tmp_path: Path) -> None:
    if not Path("/dev/full").exists():
        pytest.skip("no /dev/full here")
    with (
        pytest.raises(Problem) as caught,
        sources.telling(Path("a.csv")),
        Path("/dev/full").open("wb", buffering=0) as full,
    ):
        full.write(b"x")
    assert caught.value.code == "disk_full"


@pytest.mark.parametrize("what", ["No space left on device", "Could not write all bytes: disk is full"])
def test_a_full_disk_under_duckdb_is_named(what: str) -> None:
    import duckdb

    with pytest.raises(Problem) as caught, sources.telling(Path("a.csv")):
        raise duckdb.IOException(what)
    assert caught.value.code == "disk_full"


def test_a_project_on_a_medium_that_cannot_be_written_to_is_named_instead_of_the_file(tmp_path: Path) -> None:
    source = written(tmp_path / "visits.csv", TEXT)
    with pytest.raises(Problem) as caught, sources.telling(source):
        raise OSError(errno.EROFS, "Read-only file system", str(tmp_path / "project" / "data" / "part"))
    assert caught.value.code == "cannot_write"
    assert caught.value.note.parameters["file"] == str(tmp_path / "project" / "data")
