"""One `.intent` file: everything needed to score new files offline, and nothing that can execute.

A zip of a manifest and the models' states: JSON, arrays in the safetensors format, and texts. Reading one checks its
structure and sizes before anything is unpacked (`engine.zip_check`), then every checksum.
"""

import datetime
import hashlib
import importlib.metadata
import re
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec

from intent_desktop.data import store
from intent_desktop.engine import zip_check
from intent_desktop.messages import Problem
from intent_desktop.models.base import ModelState
from intent_desktop.training.arrays import ArraysDamaged, from_bytes, to_bytes

FORMAT = "intent-desktop bundle"
VERSION = 1
SUFFIX = ".intent"

_MANIFEST = "manifest.json"
_NAME = r"[a-z0-9][a-z0-9_-]{0,63}"
_MEMBER = re.compile(
    rf"manifest\.json|documents/{_NAME}\.json|models/{_NAME}/(state\.json|arrays\.safetensors|texts/{_NAME}\.txt)"
)
_LIBRARIES = ("intent-desktop", "numpy", "duckdb", "scikit-learn", "lightgbm", "torch")
_WRITTEN = (1980, 1, 1, 0, 0, 0)  # the same content gives the same bytes; `created` in the manifest says when


def _now() -> str:
    return datetime.datetime.now(datetime.UTC).isoformat(timespec="seconds")


def _versions() -> dict[str, str]:
    installed = {}
    for name in _LIBRARIES:
        try:
            installed[name] = importlib.metadata.version(name)
        except importlib.metadata.PackageNotFoundError:  # frozen programs carry no metadata for some
            continue
    return installed


class Bundle(msgspec.Struct, kw_only=True):
    """What a bundle holds. `recipe`, `metrics` and `protocol` are JSON values.

    `recipe`: how examples come from a dataset (parameters and a feature-definition version, never code), and all
    else that scoring needs to know. `metrics`: measured figures, whose circumstances `protocol` tells.
    `fingerprint`: of the training data. `models`: states by a name of lower-case letters, digits, `_` and `-`.
    `documents`: larger JSON documents by such a name, as they are written, for example a catalogue of items.
    """

    question: str
    recipe: dict[str, Any]
    models: dict[str, ModelState]
    documents: dict[str, bytes] = {}
    metrics: dict[str, Any] = {}
    protocol: str = ""
    fingerprint: str = ""
    libraries: dict[str, str] = msgspec.field(default_factory=_versions)
    created: str = msgspec.field(default_factory=_now)


class _Member(msgspec.Struct, frozen=True):
    bytes: int
    sha256: str


class _Format(msgspec.Struct, kw_only=True):
    """The part of a manifest that every version has."""

    format: str
    version: int


class _Manifest(_Format, kw_only=True):
    question: str
    recipe: dict[str, Any]
    metrics: dict[str, Any]
    protocol: str
    fingerprint: str
    libraries: dict[str, str]
    created: str
    members: dict[str, _Member]
    checksum: str = ""  # of this manifest, with an empty checksum


class _State(msgspec.Struct):
    family: str
    settings: dict[str, Any]


def write(path: Path, bundle: Bundle) -> None:
    """Write a bundle atomically; equal bundles give equal bytes.

    ValueError for a model or text name with other signs than the above; TypeError for what is no JSON value;
    Problem `bundle_too_large`; OSError where the disk refuses.
    """
    members = dict(sorted(_members(bundle)))
    for name in members:
        if not _MEMBER.fullmatch(name):
            raise ValueError(f"not a member name: {name}")
    size = sum(map(len, members.values()))
    if size > zip_check.MOST_BYTES:
        raise Problem("bundle_too_large", file=str(path), value=size, limit=zip_check.MOST_BYTES)
    manifest = _Manifest(
        format=FORMAT,
        version=VERSION,
        question=bundle.question,
        recipe=bundle.recipe,
        metrics=bundle.metrics,
        protocol=bundle.protocol,
        fingerprint=bundle.fingerprint,
        libraries=bundle.libraries,
        created=bundle.created,
        members={
            name: _Member(len(content), hashlib.sha256(content).hexdigest())
            for name, content in members.items()
        },
    )
    manifest.checksum = _checksum(manifest)
    path.parent.mkdir(parents=True, exist_ok=True)
    with store.replacing(path) as temporary, zipfile.ZipFile(temporary, "w") as archive:
        for name, content in {_MANIFEST: _encoded(manifest), **members}.items():
            member = zipfile.ZipInfo(name, _WRITTEN)
            # Weights hardly shrink, and stored ones open without delay.
            packed = name == _MANIFEST or not name.endswith(".safetensors")
            member.compress_type = zipfile.ZIP_DEFLATED if packed else zipfile.ZIP_STORED
            archive.writestr(member, content)


def read(path: Path) -> Bundle:
    """The bundle in a file. Nothing in it is executed.

    Problem: `no_such_file`, `no_permission`, `file_refused`, `not_a_bundle`, `bundle_truncated`, `bundle_too_large`, `bundle_unsafe_member`,
    `bundle_unknown_member`, `bundle_tampered`, `bundle_newer_version`.
    """
    try:
        with path.open("rb") as stream:
            zip_check.check(stream, path)
            with zipfile.ZipFile(stream) as archive:
                zip_check.check_members(archive, path, _MEMBER)
                return _unpack(archive, path)
    except FileNotFoundError as error:
        raise Problem("no_such_file", file=str(path)) from error
    except PermissionError as error:
        raise Problem("no_permission", file=str(path)) from error
    except OSError as error:
        reason = error.strerror or str(error)
        raise Problem("file_refused", file=str(path), reason=reason) from error
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError) as error:
        raise Problem("bundle_tampered", file=str(path), value=str(error)) from error


def _members(bundle: Bundle) -> Iterator[tuple[str, bytes]]:
    for name, content in bundle.documents.items():
        yield f"documents/{name}.json", content
    for name, state in bundle.models.items():
        folder = f"models/{name}"
        yield f"{folder}/state.json", _encoded(_State(state.family, state.settings))
        if state.arrays:
            yield f"{folder}/arrays.safetensors", to_bytes(state.arrays)
        for text, words in state.texts.items():
            yield f"{folder}/texts/{text}.txt", words.encode()


def _unpack(archive: zipfile.ZipFile, path: Path) -> Bundle:
    manifest = _read_manifest(archive, path)
    names = {member.filename for member in archive.infolist()} - {_MANIFEST}
    if names != manifest.members.keys():
        odd = min(names ^ manifest.members.keys())
        raise Problem("bundle_tampered", file=str(path), value=odd)
    models: dict[str, ModelState] = {}
    documents: dict[str, bytes] = {}
    for name, expected in manifest.members.items():
        content = archive.read(name)
        if len(content) != expected.bytes or hashlib.sha256(content).hexdigest() != expected.sha256:
            raise Problem("bundle_tampered", file=str(path), value=name)
        if name.startswith("documents/"):
            documents[name.removeprefix("documents/").removesuffix(".json")] = content
            continue
        _, model, *rest = name.split("/")
        state = models.setdefault(model, ModelState(""))
        try:
            _fill(state, rest, content)
        except (ArraysDamaged, msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
            raise Problem("bundle_tampered", file=str(path), value=name) from error
    for model, state in models.items():
        if not state.family:
            raise Problem("bundle_tampered", file=str(path), value=f"models/{model}/state.json")
    return Bundle(
        question=manifest.question,
        recipe=manifest.recipe,
        models=models,
        documents=documents,
        metrics=manifest.metrics,
        protocol=manifest.protocol,
        fingerprint=manifest.fingerprint,
        libraries=manifest.libraries,
        created=manifest.created,
    )


def _fill(state: ModelState, member: list[str], content: bytes) -> None:
    if member == ["state.json"]:
        decoded = msgspec.json.decode(content, type=_State)
        state.family, state.settings = decoded.family, decoded.settings
    elif member == ["arrays.safetensors"]:
        state.arrays = from_bytes(content)
    else:
        state.texts[member[-1].removesuffix(".txt")] = content.decode()


def _read_manifest(archive: zipfile.ZipFile, path: Path) -> _Manifest:
    try:
        content = archive.read(_MANIFEST)
    except KeyError as error:
        raise Problem("not_a_bundle", file=str(path)) from error
    try:
        header = msgspec.json.decode(content, type=_Format)
        if header.format != FORMAT:
            raise Problem("not_a_bundle", file=str(path))
        if header.version > VERSION:
            raise Problem("bundle_newer_version", file=str(path), value=header.version)
        manifest = msgspec.json.decode(content, type=_Manifest)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise Problem("bundle_tampered", file=str(path), value=_MANIFEST) from error
    checksum, manifest.checksum = manifest.checksum, ""
    if checksum != hashlib.sha256(_encoded(manifest)).hexdigest():
        raise Problem("bundle_tampered", file=str(path), value=_MANIFEST)
    return manifest


def _checksum(manifest: _Manifest) -> str:
    # As it will be read: floats that are not finite are null by then, and whole ones may be integers.
    plain = msgspec.json.decode(_encoded(manifest), type=_Manifest)
    return hashlib.sha256(_encoded(plain)).hexdigest()


def _encoded(value: Any) -> bytes:
    return msgspec.json.encode(value, order="sorted")
