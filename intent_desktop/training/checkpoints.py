"""Checkpoints: what a training needs to go on after a stop or a crash, as arrays, JSON and texts."""

import io
import re
import zipfile
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec

from intent_desktop.data import store
from intent_desktop.training.arrays import ArraysDamaged, from_bytes, to_bytes

if TYPE_CHECKING:
    from numpy.typing import NDArray

_SUFFIX = ".checkpoint"
_PREVIOUS = ".previous"
_NAME = re.compile(r"[A-Za-z0-9_][A-Za-z0-9_-]*")


class Checkpoint(msgspec.Struct, frozen=True):
    """One saved state: named arrays of any shape, one JSON document, named texts (such as LightGBM's model)."""

    arrays: "dict[str, NDArray[Any]]"
    document: dict[str, Any]
    texts: dict[str, str]


class CheckpointFolder:
    """The checkpoints of one run, by name. Nothing in them is ever executed.

    A save is atomic, and the save before it is kept beside it, so that a crash or a bad disk costs one step at most.
    """

    def __init__(self, path: Path):
        self.path = path

    def save(
        self,
        name: str,
        arrays: "Mapping[str, NDArray[Any]]",
        document: Mapping[str, Any],
        texts: Mapping[str, str] | None = None,
    ) -> Path:
        """Save a state under `name` and return its file.

        ValueError where the name has other signs than letters, digits, `_` and `-`; TypeError where the document
        holds more than JSON values; OSError where the disk refuses.
        """
        current = self._file(name)
        content = _pack(Checkpoint(dict(arrays), dict(document), dict(texts or {})))
        self.path.mkdir(parents=True, exist_ok=True)
        with store.replacing(current) as temporary:
            temporary.write_bytes(content)
            if current.exists():
                current.replace(self._file(name, _PREVIOUS))
        return current

    def load(self, name: str) -> Checkpoint | None:
        """The newest readable state of that name; None where there is none."""
        for file in (self._file(name), self._file(name, _PREVIOUS)):
            checkpoint = _read(file)
            if checkpoint is not None:
                return checkpoint
        return None

    def names(self) -> list[str]:
        """Names under which something was saved, in alphabetical order."""
        stems = (file.name.removesuffix(_SUFFIX) for file in self.path.glob("[!.]*" + _SUFFIX))
        return sorted({stem.removesuffix(_PREVIOUS) for stem in stems})

    def clear(self) -> None:
        """Remove every checkpoint, and the folder where nothing else is in it."""
        if not self.path.is_dir():
            return
        for file in self.path.glob(f"*{_SUFFIX}*"):
            file.unlink(missing_ok=True)
        if not any(self.path.iterdir()):
            self.path.rmdir()

    def _file(self, name: str, generation: str = "") -> Path:
        if not _NAME.fullmatch(name):
            raise ValueError(f"not a checkpoint name: {name!r}")
        return self.path / f"{name}{generation}{_SUFFIX}"


def _pack(checkpoint: Checkpoint) -> bytes:
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_STORED) as archive:
        archive.writestr("document.json", msgspec.json.encode(checkpoint.document))
        archive.writestr("texts.json", msgspec.json.encode(checkpoint.texts))
        archive.writestr("arrays.safetensors", to_bytes(checkpoint.arrays))
    return content.getvalue()


def _read(file: Path) -> Checkpoint | None:
    try:
        with zipfile.ZipFile(file) as archive:  # reading a member to its end compares its checksum
            return Checkpoint(
                from_bytes(archive.read("arrays.safetensors")),
                msgspec.json.decode(archive.read("document.json"), type=dict[str, Any]),
                msgspec.json.decode(archive.read("texts.json"), type=dict[str, str]),
            )
    except (OSError, EOFError, KeyError, NotImplementedError, zipfile.BadZipFile):
        return None
    except (ArraysDamaged, msgspec.DecodeError, UnicodeDecodeError):
        return None
