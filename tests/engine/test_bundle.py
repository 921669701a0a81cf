"""A bundle comes back as it was written; a file that is anything else is refused with its reason, unopened."""

import os
import pickle
import struct
import subprocess
import sys
import time
import tracemalloc
import zipfile
import zlib
from collections.abc import Callable
from pathlib import Path

import msgspec
import numpy as np
import pytest

from intent_desktop.engine import bundle, zip_check
from intent_desktop.engine.bundle import Bundle
from intent_desktop.messages import EXIT_DATA, Problem
from intent_desktop.models.base import ModelState

BOMB_BYTES = 10_000_000_000


def example() -> Bundle:
    return Bundle(
        question="purchase",
        recipe={"version": 1, "horizon": 30, "columns": ["价格", 'a"b'], "share": 0.1, "whole": 2.0},
        models={
            "trees": ModelState(
                "trees", {"rounds": 12}, {"gain": np.array([1.5, 2.5])}, {"model": "tree\nnum_leaves=3 é"}
            ),
            "linear": ModelState(
                "linear", {}, {"weights": np.eye(3, dtype=np.float32)[:, :2].T, "intercept": np.array(1.0)}
            ),
            "base-rate": ModelState("base_rate", {"rate": 0.15}),
        },
        metrics={"test": {"roc_auc": 0.93, "roc_auc_ci": [0.92, 0.94], "undefined": None}},
        protocol="60/20/20, stratified, seed 0",
        fingerprint="abc",
        created="2026-01-02T03:04:05+00:00",
    )


@pytest.fixture
def written(tmp_path: Path) -> Path:
    path = tmp_path / "model.intent"
    bundle.write(path, example())
    return path


def refusal(path: Path) -> str:
    with pytest.raises(Problem) as refused:
        bundle.read(path)
    assert refused.value.exit_code == EXIT_DATA
    assert path.name in str(refused.value)
    return refused.value.code


def rezip(source: Path, change: Callable[[dict[str, bytes]], None]) -> None:
    """Take a bundle apart, change its members, and zip it again with right zip checksums."""
    with zipfile.ZipFile(source) as archive:
        members = {name: archive.read(name) for name in archive.namelist()}
    change(members)
    with zipfile.ZipFile(source, "w") as archive:
        for name, content in members.items():
            archive.writestr(name, content)


def craft(
    path: Path,
    name: str,
    data: bytes = b"",
    *,
    method: int = 0,
    declared: int | None = None,
    attributes: int = 0,
    flags: int = 0,
) -> None:
    """Write a zip of one member by hand, with whatever lies in its headers."""
    encoded, size, extra = name.encode(), len(data) if declared is None else declared, b""
    if size > 0xFFFFFFFF:
        extra, size = struct.pack("<HHQ", 1, 8, size), 0xFFFFFFFF
    common = struct.pack(
        "<5HIIIHH", 20, flags, method, 0, 33, zlib.crc32(data), len(data), size, len(encoded), 0
    )
    local = b"PK\x03\x04" + common + encoded + data
    common = common[:-2] + struct.pack("<H", len(extra))
    central = b"PK\x01\x02\x14\x03" + common + struct.pack("<HHHII", 0, 0, 0, attributes, 0) + encoded + extra
    end = b"PK\x05\x06" + struct.pack("<4HIIH", 0, 0, 1, 1, len(central), len(local), 0)
    path.write_bytes(local + central + end)


def bomb() -> bytes:
    """A deflate stream that unpacks to more than ten gigabytes of zeros, made without packing them."""
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    packer.compress(b"\0" * 10_000_000)
    first = packer.compress(b"\0" * 10_000_000) + packer.flush(zlib.Z_FULL_FLUSH)
    again = packer.compress(b"\0" * 10_000_000) + packer.flush(zlib.Z_FULL_FLUSH)
    return first + again * (BOMB_BYTES // 10_000_000) + packer.flush()


def test_a_bundle_comes_back_as_it_was_written(written: Path) -> None:
    expected, found = example(), bundle.read(written)
    assert found.models.keys() == expected.models.keys()
    for name, state in expected.models.items():
        loaded = found.models.pop(name)
        assert (loaded.family, loaded.settings, loaded.texts) == (state.family, state.settings, state.texts)
        assert loaded.arrays.keys() == state.arrays.keys()
        for key, array in state.arrays.items():
            np.testing.assert_array_equal(loaded.arrays[key], array)
    expected.models.clear()
    assert found == expected
    assert found.libraries["numpy"] == np.__version__


def test_equal_bundles_are_equal_files_and_a_rewrite_leaves_no_rest(written: Path) -> None:
    first = written.read_bytes()
    time.sleep(0.01)
    bundle.write(written, example())
    assert written.read_bytes() == first
    assert list(written.parent.iterdir()) == [written]


def test_figures_that_are_not_finite_come_back_as_missing(tmp_path: Path) -> None:
    path = tmp_path / "m.intent"
    bundle.write(
        path, Bundle(question="q", recipe={}, models={}, metrics={"loss": float("nan"), "n": 10**15})
    )
    assert bundle.read(path).metrics == {"loss": None, "n": 10**15}


@pytest.mark.parametrize("name", ["../trees", "Trees", "a/b", "", "x" * 65])
def test_a_name_that_could_not_be_read_back_is_not_written(tmp_path: Path, name: str) -> None:
    with pytest.raises(ValueError, match="not a member name"):
        bundle.write(
            tmp_path / "m.intent", Bundle(question="q", recipe={}, models={name: ModelState("trees")})
        )
    assert not list(tmp_path.iterdir())


def test_a_truncated_bundle_is_refused_wherever_it_is_cut(written: Path) -> None:
    whole = written.read_bytes()
    for size in range(4, len(whole), max(1, len(whole) // 40)):
        written.write_bytes(whole[:size])
        assert refusal(written) in ("bundle_truncated", "bundle_tampered")
    written.write_bytes(whole[: len(whole) // 2])
    assert refusal(written) == "bundle_truncated"


def test_a_flipped_bit_is_found_wherever_it_is(written: Path) -> None:
    whole = bytearray(written.read_bytes())
    expected = msgspec.json.encode(bundle.read(written).recipe)
    for position in range(0, len(whole), 7):
        changed = whole.copy()
        changed[position] ^= 0x10
        written.write_bytes(changed)
        try:
            found = bundle.read(written)
        except Problem as problem:
            assert problem.exit_code == EXIT_DATA  # noqa: PT017  (some bits, such as a date's, mean nothing)
        else:
            assert msgspec.json.encode(found.recipe) == expected


@pytest.mark.parametrize(
    "member", ["manifest.json", "models/trees/state.json", "models/linear/arrays.safetensors"]
)
def test_a_changed_member_is_refused_by_name(written: Path, member: str) -> None:
    def change(members: dict[str, bytes]) -> None:
        members[member] = members[member].replace(b"2", b"3").replace(b"\0\0", b"\0\1")

    rezip(written, change)
    with pytest.raises(Problem) as refused:
        bundle.read(written)
    assert refused.value.code == "bundle_tampered"
    assert member in str(refused.value)


def test_a_missing_or_swapped_member_is_refused(written: Path) -> None:
    rezip(written, lambda members: members.pop("models/trees/texts/model.txt") and None)
    assert refusal(written) == "bundle_tampered"


def test_a_manifest_with_nan_is_refused(written: Path) -> None:
    def change(members: dict[str, bytes]) -> None:
        members["manifest.json"] = members["manifest.json"].replace(b"0.93", b"NaN")

    rezip(written, change)
    assert refusal(written) == "bundle_tampered"


def test_a_manifest_nested_without_end_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "m.intent"
    craft(path, "manifest.json", b'{"format":"intent-desktop bundle","version":1,"recipe":' + b"[" * 100_000)
    assert refusal(path) == "bundle_tampered"


def test_a_bundle_of_a_later_version_asks_for_an_update(written: Path) -> None:
    def change(members: dict[str, bytes]) -> None:
        members["manifest.json"] = b'{"format":"intent-desktop bundle","version":99,"all":"else changed"}'

    rezip(written, change)
    assert refusal(written) == "bundle_newer_version"


@pytest.mark.parametrize(
    "content", [b"", b"PK", b"user,item\n1,2\n", pickle.dumps({"a": 1}), b"\x89PNG\r\n\x1a\n" + b"\0" * 100]
)
def test_what_is_no_zip_is_no_bundle(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "m.intent"
    path.write_bytes(content)
    assert refusal(path) == "not_a_bundle"


def test_another_programs_zip_is_no_bundle(tmp_path: Path) -> None:
    path = tmp_path / "m.intent"
    craft(path, "manifest.json", b'{"format":"something else","version":1}')
    assert refusal(path) == "not_a_bundle"


@pytest.mark.parametrize(
    "name",
    [
        "../evil.txt",
        "models/../../evil",
        "/etc/passwd",
        "C:/evil",
        "C:\\evil",
        "models\\a",
        "..\\evil",
        "a\0.json",
    ],
)
def test_a_member_that_leaves_its_place_is_refused(tmp_path: Path, name: str) -> None:
    path = tmp_path / "m.intent"
    craft(path, name, b"x")
    assert refusal(path) == "bundle_unsafe_member"


def test_a_link_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "m.intent"
    craft(path, "models/trees/state.json", b"/etc/passwd", attributes=0o120777 << 16)
    assert refusal(path) == "bundle_unsafe_member"


class Evil:
    def __reduce__(self) -> tuple[Callable[[str], int], tuple[str]]:
        return os.system, ("touch executed",)


@pytest.mark.parametrize(
    "name", ["model.pkl", "models/trees/model.pkl", "models/trees/arrays.npy", "models/trees/", "setup.py"]
)
def test_a_pickle_or_any_other_strange_member_is_refused_and_never_run(
    written: Path, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(written.parent)
    with zipfile.ZipFile(written, "a") as archive:
        archive.writestr(name, pickle.dumps(Evil()))
    with pytest.raises(Problem, match="could carry a program") as refused:
        bundle.read(written)
    assert refused.value.code == "bundle_unknown_member"
    assert not Path("executed").exists()


def test_a_member_named_twice_is_refused(written: Path) -> None:
    with pytest.warns(UserWarning, match="Duplicate name"), zipfile.ZipFile(written, "a") as archive:
        archive.writestr("models/trees/state.json", b"{}")
    assert refusal(written) == "bundle_tampered"


def test_an_encrypted_or_oddly_packed_member_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "m.intent"
    craft(path, "manifest.json", b"secret", flags=1)
    assert refusal(path) == "bundle_unknown_member"
    craft(path, "manifest.json", b"packed", method=14)
    assert refusal(path) == "bundle_unknown_member"


@pytest.mark.parametrize(
    ("declared", "code"),
    [
        (BOMB_BYTES, "bundle_too_large"),
        (zip_check.MOST_BYTES - 1, "bundle_too_large"),  # within the limit, but packed improbably tightly
        (1_000, "bundle_tampered"),  # the directory lies
    ],
)
def test_a_bomb_is_refused_in_no_time_and_no_memory(tmp_path: Path, declared: int, code: str) -> None:
    path = tmp_path / "m.intent"
    packed = bomb()
    assert len(packed) < 12_000_000
    if declared == zip_check.MOST_BYTES - 1:
        packed = packed[: len(packed) // 2]
    craft(path, "manifest.json", packed, method=8, declared=declared)
    tracemalloc.start()
    began = time.monotonic()
    try:
        assert refusal(path) == code
        assert tracemalloc.get_traced_memory()[1] < 50_000_000
    finally:
        tracemalloc.stop()
    assert time.monotonic() - began < 2


def test_a_directory_of_a_million_entries_is_refused_unread(tmp_path: Path) -> None:
    path = tmp_path / "m.intent"
    end = b"PK\x05\x06" + struct.pack("<4HIIH", 0, 0, 0xFFFF, 0xFFFF, 60_000_000, 4, 0)
    path.write_bytes(b"PK\x03\x04" + b"\0" * 60_000_000 + end)
    assert refusal(path) == "bundle_too_large"


def test_members_that_share_their_bytes_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "m.intent"
    names = [f"models/m{number}/state.json" for number in range(3)]
    common = struct.pack("<5HIIIH", 20, 0, 0, 0, 33, zlib.crc32(b"{}"), 2, 2, len(names[0]))
    local = b"PK\x03\x04" + common + b"\0\0" + names[0].encode() + b"{}"
    central = b"".join(
        b"PK\x01\x02\x14\x03" + common + b"\0\0" + struct.pack("<HHHII", 0, 0, 0, 0, 0) + name.encode()
        for name in names
    )
    end = b"PK\x05\x06" + struct.pack("<4HIIH", 0, 0, 3, 3, len(central), len(local), 0)
    path.write_bytes(local + central + end)
    assert refusal(path) == "bundle_tampered"


def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(Problem, match="nowhere") as refused:
        bundle.read(tmp_path / "nowhere.intent")
    assert refused.value.code == "no_such_file"


def test_a_bundle_moved_and_read_in_another_process_is_the_same(written: Path, tmp_path: Path) -> None:
    moved = tmp_path / "另一个 [folder]" / "m.intent"
    moved.parent.mkdir()
    written.rename(moved)
    program = (
        "import sys; from pathlib import Path; from intent_desktop.engine import bundle\n"
        "found = bundle.read(Path(sys.argv[1]))\n"
        "sys.stdout.write(f\"{found.question} {found.models['linear'].arrays['weights'].tolist()}\")"
    )
    run = subprocess.run(
        [sys.executable, "-c", program, str(moved)], capture_output=True, text=True, check=True
    )
    assert run.stdout == "purchase [[1.0, 0.0, 0.0], [0.0, 1.0, 0.0]]"
