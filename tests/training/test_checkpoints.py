"""Checkpoints come back as they were saved, also after a crash in the middle of a save."""

import os
from pathlib import Path

import numpy as np
import pytest

from intent_desktop.training.checkpoints import CheckpointFolder


@pytest.fixture
def folder(tmp_path: Path) -> CheckpointFolder:
    return CheckpointFolder(tmp_path / "checkpoint")


def test_arrays_document_and_texts_come_back_as_they_were(folder: CheckpointFolder) -> None:
    arrays = {
        "weights": np.arange(6, dtype=np.float32).reshape(2, 3).T,
        "steps": np.array(7),
        "mask": np.array([True, False]),
        "empty": np.zeros((0, 4)),
    }
    folder.save("linear", arrays, {"epoch": 3, "loss": None}, {"model": "tree\n1", "空": "文"})
    loaded = folder.load("linear")
    assert loaded is not None
    assert loaded.document == {"epoch": 3, "loss": None}
    assert loaded.texts == {"model": "tree\n1", "空": "文"}
    assert loaded.arrays.keys() == arrays.keys()
    for name, array in arrays.items():
        np.testing.assert_array_equal(loaded.arrays[name], array)
        assert loaded.arrays[name].dtype == array.dtype


def test_a_name_never_saved_is_none(folder: CheckpointFolder) -> None:
    assert folder.load("trees") is None
    assert folder.names() == []


def test_the_last_save_wins(folder: CheckpointFolder) -> None:
    for epoch in range(3):
        folder.save("trees", {}, {"epoch": epoch})
    loaded = folder.load("trees")
    assert loaded is not None
    assert loaded.document == {"epoch": 2}


@pytest.mark.parametrize("damage", ["truncate", "flip", "empty", "remove"])
def test_a_damaged_checkpoint_gives_the_one_before(folder: CheckpointFolder, damage: str) -> None:
    folder.save("trees", {"a": np.arange(100)}, {"epoch": 1})
    file = folder.save("trees", {"a": np.arange(100)}, {"epoch": 2})
    content = file.read_bytes()
    if damage == "truncate":
        file.write_bytes(content[: len(content) // 2])
    elif damage == "flip":
        middle = content.index(b"epoch")
        file.write_bytes(content[:middle] + b"E" + content[middle + 1 :])
    elif damage == "empty":
        file.write_bytes(b"")
    else:
        file.unlink()
    loaded = folder.load("trees")
    assert loaded is not None
    assert loaded.document == {"epoch": 1}


def test_two_damaged_generations_are_none(folder: CheckpointFolder) -> None:
    for epoch in range(2):
        folder.save("trees", {}, {"epoch": epoch})
    for file in folder.path.iterdir():
        file.write_bytes(b"PK not really")
    assert folder.load("trees") is None


def test_a_crash_while_writing_leaves_the_last_state(
    folder: CheckpointFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder.save("trees", {}, {"epoch": 1})

    def disk_full(descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", disk_full)
    with pytest.raises(OSError, match="No space left"):
        folder.save("trees", {}, {"epoch": 2})
    loaded = folder.load("trees")
    assert loaded is not None
    assert loaded.document == {"epoch": 1}
    assert folder.names() == ["trees"]


def test_names_lists_each_name_once_and_clear_removes_all(folder: CheckpointFolder) -> None:
    for name in ("trees", "linear", "fold-2", "trees"):
        folder.save(name, {}, {})
    assert folder.names() == ["fold-2", "linear", "trees"]
    folder.clear()
    assert folder.names() == []
    assert not folder.path.exists()


@pytest.mark.parametrize("name", ["../trees", "a/b", "", ".hidden", "a.b"])
def test_a_name_that_is_no_plain_word_is_refused(folder: CheckpointFolder, name: str) -> None:
    with pytest.raises(ValueError, match="not a checkpoint name"):
        folder.save(name, {}, {})
