"""Models that somebody else made: what is damaged, swollen or does not belong is refused, and nothing of it runs."""

import os
import pickle
import shutil
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import privileges
import pytest
from invocation import refused


@pytest.fixture(autouse=True)
def unprivileged(visits_run: dict[str, Any]) -> Iterator[None]:
    with privileges.given_up():
        yield


def altered(bundle: object, target: Path, change: dict[str, bytes]) -> Path:
    """A copy of a bundle with members replaced or added."""
    with zipfile.ZipFile(str(bundle)) as before, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as after:
        members = {name: before.read(name) for name in before.namelist()} | change
        for name, content in members.items():
            after.writestr(name, content)
    return target


def model_refused(code: str, bundle: Path, visits: Path, tmp_path: Path) -> dict[str, Any]:
    """The error of a model that score, evaluate and export refuse for the same reason."""
    error = refused(code, "score", bundle, visits, "--out", tmp_path / "scores.csv")
    assert refused(code, "evaluate", bundle, visits) == error
    assert refused(code, "export", bundle, "--out", tmp_path / "model.onnx") == error
    assert error["file"] == str(bundle)
    assert str(bundle) in error["message"]
    assert not (tmp_path / "scores.csv").exists()
    return error


@pytest.mark.parametrize("share", [0.1, 0.5, 0.99])
def test_a_truncated_model_is_refused(
    share: float, visits: Path, visits_run: dict[str, Any], tmp_path: Path
) -> None:
    content = Path(visits_run["bundle"]).read_bytes()
    bundle = tmp_path / "model.intent"
    bundle.write_bytes(content[: int(share * len(content))])
    model_refused("bundle_truncated", bundle, visits, tmp_path)


def test_a_model_with_one_changed_byte_is_refused(
    visits: Path, visits_run: dict[str, Any], tmp_path: Path
) -> None:
    content = bytearray(Path(visits_run["bundle"]).read_bytes())
    content[len(content) // 2] ^= 1
    bundle = tmp_path / "model.intent"
    bundle.write_bytes(content)
    model_refused("bundle_tampered", bundle, visits, tmp_path)


def test_a_model_with_other_trees_is_refused(
    visits: Path, visits_run: dict[str, Any], tmp_path: Path
) -> None:
    with zipfile.ZipFile(visits_run["bundle"]) as archive:
        name = next(name for name in archive.namelist() if name.endswith(".txt"))
        content = archive.read(name).replace(b"leaf_value", b"leaf_walue")
    bundle = altered(visits_run["bundle"], tmp_path / "model.intent", {name: content})
    assert model_refused("bundle_tampered", bundle, visits, tmp_path)["value"] == name


@pytest.mark.parametrize("name", ["../outside.txt", "/tmp/outside.txt", "models/../../outside.txt"])
def test_a_model_that_reaches_outside_is_refused(
    name: str, visits: Path, visits_run: dict[str, Any], tmp_path: Path
) -> None:
    bundle = altered(visits_run["bundle"], tmp_path / "model.intent", {name: b"mine now"})
    error = model_refused("bundle_unsafe_member", bundle, visits, tmp_path)
    assert error["value"] == name
    assert not list(tmp_path.parent.glob("**/outside.txt"))


@pytest.mark.parametrize("name", ["model.pkl", "models/trees/model.pickle", "models/trees/state.json.py"])
def test_a_model_with_a_pickle_is_refused_and_nothing_of_it_runs(
    name: str, visits: Path, visits_run: dict[str, Any], tmp_path: Path
) -> None:
    mark = tmp_path / "it ran"

    class Evil:
        def __reduce__(self) -> Any:
            return (os.mkdir, (str(mark),))

    bundle = altered(visits_run["bundle"], tmp_path / "model.intent", {name: pickle.dumps(Evil())})
    assert model_refused("bundle_unknown_member", bundle, visits, tmp_path)["value"] == name
    assert not mark.exists()


def test_a_pickle_that_calls_itself_a_model_is_refused(visits: Path, tmp_path: Path) -> None:
    bundle = tmp_path / "model.intent"
    bundle.write_bytes(pickle.dumps({"weights": [1.0]}))
    model_refused("not_a_bundle", bundle, visits, tmp_path)


def test_a_model_that_unpacks_to_ten_gigabytes_is_refused_at_once(
    visits: Path, visits_run: dict[str, Any], tmp_path: Path
) -> None:
    bundle = tmp_path / "model.intent"
    with zipfile.ZipFile(visits_run["bundle"]) as before, zipfile.ZipFile(
        bundle, "w", zipfile.ZIP_DEFLATED, compresslevel=1
    ) as after:  # fmt: skip
        for name in before.namelist():
            after.writestr(name, before.read(name))
        with after.open("models/bomb/arrays.safetensors", "w", force_zip64=True) as stream:
            for _ in range(40):
                stream.write(bytes(10_000_000))
    content = bundle.read_bytes()
    # What the directory claims is what is judged; ten real gigabytes would take a minute to pack.
    claimed = content.replace((400_000_000).to_bytes(4, "little"), (4_000_000_000).to_bytes(4, "little"))
    for candidate in (content, claimed):
        bundle.write_bytes(candidate)
        error = model_refused("bundle_too_large", bundle, visits, tmp_path)
        assert error["value"] > 100_000_000


def test_a_table_that_calls_itself_a_model_is_refused(visits: Path, tmp_path: Path) -> None:
    bundle = tmp_path / "model.intent"
    shutil.copy(visits, bundle)
    model_refused("not_a_bundle", bundle, visits, tmp_path)


def test_a_model_that_is_not_there_is_named(visits: Path, tmp_path: Path) -> None:
    model_refused("no_such_file", tmp_path / "nowhere.intent", visits, tmp_path)
