"""The system's dialogs for files, as the user answers them."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from intent_desktop.ui import file_dialogs
from intent_desktop.ui.settings import Settings


@pytest.fixture
def parent(qapp: QApplication, qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


def test_a_name_that_is_completed_is_asked_about_before_it_is_overwritten(
    parent: QWidget, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "scores.csv").write_text("kept")
    proposed: list[str] = []
    answers = iter([str(tmp_path / "scores"), str(tmp_path / "others")])

    def ask(parent: QWidget, title: str, start: str, kinds: str) -> tuple[str, str]:
        proposed.append(start)
        return next(answers), kinds

    monkeypatch.setattr(QFileDialog, "getSaveFileName", ask)
    settings = Settings()
    place = file_dialogs.place_to_save(parent, settings, "Save", "visits.csv", "*.csv", ".csv")
    assert place == tmp_path / "others.csv"
    assert proposed[1] == str(tmp_path / "scores.csv")
    assert settings.last_folder == str(tmp_path)


def test_the_next_dialog_begins_where_the_last_one_ended(
    parent: QWidget, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "data").mkdir()
    chosen = [str(tmp_path / "data" / name) for name in ("one.csv", "two.csv")]
    begun: list[str] = []

    def ask(parent: QWidget, title: str, start: str) -> tuple[list[str], str]:
        begun.append(start)
        return chosen, ""

    monkeypatch.setattr(QFileDialog, "getOpenFileNames", ask)
    settings = Settings()
    assert file_dialogs.files_to_open(parent, settings, "Open") == [Path(name) for name in chosen]
    file_dialogs.files_to_open(parent, settings, "Open")
    assert begun[1] == str(tmp_path / "data")


def test_a_dialog_that_is_cancelled_gives_nothing(parent: QWidget, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, answer in (
        ("getOpenFileNames", ([], "")), ("getOpenFileName", ("", "")), ("getSaveFileName", ("", "")), ("getExistingDirectory", ""),
    ):  # fmt: skip
        monkeypatch.setattr(QFileDialog, name, lambda *_, answer=answer: answer)
    settings = Settings()
    before = settings.last_folder
    assert file_dialogs.files_to_open(parent, settings, "Open") == []
    assert file_dialogs.file_to_open(parent, settings, "Open", "*.intent") is None
    assert file_dialogs.folder_to_open(parent, settings) is None
    assert file_dialogs.project_to_open(parent, settings) is None
    assert file_dialogs.place_to_save(parent, settings, "Save", "a.csv", "*.csv", ".csv") is None
    assert settings.last_folder == before
