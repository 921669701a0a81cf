"""Help beside the page: there for every page, in every language that comes, and out of the way again."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from intent_desktop.resources import resources
from intent_desktop.ui.help_texts import HelpPicture, help_text
from intent_desktop.ui.pages.catalogue import NAMES
from intent_desktop.ui.theme import theme
from intent_desktop.ui.window import MainWindow
from intent_desktop.ui.window.help_panel import KeysDialog

LANGUAGES = sorted(folder.name for folder in (resources() / "help").iterdir() if folder.name != "pictures")


@pytest.mark.parametrize("page", NAMES)
def test_every_page_has_a_text_in_every_language_and_a_picture(page: str) -> None:
    assert "en" in LANGUAGES
    for language in LANGUAGES:
        assert (resources() / "help" / language / f"{page}.html").is_file()
    assert "<h3>" in help_text(page)
    assert help_text(page, "no such language") == help_text(page, "en")


@pytest.mark.parametrize("page", NAMES)
def test_its_picture_is_drawn_in_the_colours_of_the_theme(qtbot: QtBot, page: str) -> None:
    picture = HelpPicture()
    qtbot.addWidget(picture)
    picture.resize(272, 104)
    picture.show_page(page)
    before = picture.grab().toImage()
    theme().set_mode("dark")
    assert picture._renderer.isValid()
    assert picture.grab().toImage() != before
    assert "{" not in _coloured(picture)


def _coloured(picture: HelpPicture) -> str:
    drawing = picture._drawing
    for name in theme().colours.__dataclass_fields__:
        drawing = drawing.replace(f"{{{name}}}", "")
    return drawing


def test_what_is_installed_holds_the_help() -> None:
    packaged = (Path(__file__).parents[2] / "pyproject.toml").read_text(encoding="utf-8")
    for language in LANGUAGES:
        assert f'"resources/help/{language}/*.html"' in packaged
    assert '"resources/help/pictures/*.svg"' in packaged


def test_it_opens_for_the_page_in_view_follows_it_and_escape_closes_it(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.activateWindow()
    window.findChild(QAction, "help_page").trigger()  # type: ignore[union-attr]
    assert window.help.isVisible()
    assert "Bring in" in window.help.text.toPlainText()
    window.show_page("question")
    assert "horizon" in window.help.text.toPlainText()
    window.help.text.setFocus()
    qtbot.keyClick(QApplication.focusWidget() or window.help.text, Qt.Key.Key_Escape)
    assert not window.help.isVisible()
    assert window.tabs.hasFocus()


@pytest.mark.parametrize("wide", [1120, 1280, 1920])
def test_it_never_makes_the_window_wider_and_stands_at_its_right(window: MainWindow, wide: int) -> None:
    window.resize(wide, 720)
    window.show_help(True)
    for page in NAMES:
        window.show_page(page)
        QApplication.processEvents()
        assert window.width() == wide
        assert window.help.geometry().right() == window.centralWidget().rect().right()


def test_every_key_is_listed_with_what_it_does(window: MainWindow) -> None:
    window.commands.show_keys()
    dialog = window.findChild(KeysDialog)
    assert isinstance(dialog, KeysDialog)
    words = [label.text() for label in dialog.findChildren(QLabel)]
    for key in ("Ctrl+1", "Ctrl+8", "F1", "Ctrl+Z", "Ctrl+,", "Alt+Left"):
        assert key in words
    assert "Undo" in words
    assert not [text for text in words if "\t" in text]
    dialog.close()
