"""How the program starts itself once more: by Python from its source, by the console's executable once it is frozen."""

import subprocess
import sys
from pathlib import Path

import pytest

from intent_desktop import __version__
from intent_desktop.engine.process import program


def test_from_its_source_it_is_a_module_and_what_lies_in_the_folder_one_stands_in_is_not_imported(
    tmp_path: Path,
) -> None:
    (tmp_path / "typing.py").write_text("raise SystemExit('imported from here')")
    said = subprocess.run([*program(), "--version"], cwd=tmp_path, capture_output=True, text=True, check=True)
    assert said.stdout.strip() == __version__


@pytest.mark.parametrize(
    ("started", "again"),
    [("intent-desktop", "intent-desktop-console"), ("intent-desktop.exe", "intent-desktop-console.exe")],
)
def test_frozen_it_is_the_executable_beside_that_has_standard_streams(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, started: str, again: str
) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(tmp_path / started))
    assert program() == [str(tmp_path / again)]
