"""The language of the window: chosen, followed, and English where the words are not installed."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from intent_desktop.ui import language as spoken
from intent_desktop.ui.language import Language


def test_a_language_whose_words_are_not_installed_leaves_english(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, qtbot: QtBot
) -> None:
    monkeypatch.setattr(spoken, "resources", lambda: tmp_path)
    monkeypatch.setenv("INTENT_LANGUAGE", "en")
    language = Language(qapp)
    language.choose("en")
    language.choose("zh_CN")
    assert language.name == "en"
