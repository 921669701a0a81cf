"""Something nobody foresaw: told on a page of its own, with a way back and details to pass on."""

from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QFileDialog, QLabel, QPlainTextEdit, QWidget

from intent_desktop.messages import Note
from intent_desktop.ui.window import MainWindow
from intent_desktop.ui.window.error_page import LogDialog

NOTE = Note("unexpected", {"error": "ValueError: something"})


def press(window: QWidget, name: str) -> None:
    button = window.findChild(QAbstractButton, name)
    assert isinstance(button, QAbstractButton)
    button.click()


def shown(window: QWidget) -> str:
    return "\n".join(label.text() for label in window.findChildren(QLabel) if label.isVisibleTo(window))


def test_it_says_what_to_do_keeps_the_details_for_copying_and_leads_back(window: MainWindow) -> None:
    window.tell_unexpected(NOTE, "Traceback (most recent call last)")
    page = window.error_page
    assert page.isVisible()
    assert "ValueError" not in shown(page)
    assert "Traceback" not in shown(page)
    window.tell_unexpected(NOTE, "")
    assert "2 times" in shown(page)
    press(page, "copy_error")
    copied = QGuiApplication.clipboard().text()
    assert "Traceback" in copied
    assert "ValueError: something" in copied
    press(page, "leave_error")
    assert not page.isVisible()
    assert window.tabs.isVisible()


def test_what_a_query_did_not_foresee_comes_there_too(window: MainWindow) -> None:
    window.workspace.problem.emit(NOTE)
    assert window.error_page.isVisible()
    assert not window.notices.texts


def test_the_log_is_saved_where_a_person_says(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = tmp_path / "for the developers.log"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(place), ""))
    window.tell_unexpected(NOTE, "Traceback (most recent call last)")
    press(window.error_page, "save_error")
    assert "Traceback" in place.read_text(encoding="utf-8")
    assert "Saved as for the developers.log." in shown(window.error_page)


def test_a_crash_of_the_last_start_is_offered_as_a_log(window: MainWindow) -> None:
    window.notices.offer_crash("Fatal Python error: Segmentation fault")
    assert window.notices.isVisible()
    assert "Segmentation" not in shown(window)
    press(window.notices, "look_at_crash")
    dialog = window.findChild(LogDialog)
    assert isinstance(dialog, LogDialog)
    text = dialog.findChild(QPlainTextEdit, "log_text")
    assert isinstance(text, QPlainTextEdit)
    assert "Segmentation fault" in text.toPlainText()
    press(dialog, "copy_log")
    assert "Segmentation fault" in QGuiApplication.clipboard().text()
    dialog.close()


def test_of_several_notices_the_newest_is_seen_and_the_others_unfold(window: MainWindow) -> None:
    for name in ("a", "b", "c"):
        window.workspace.problem.emit(Note("project_in_use", {"file": name}))
    banners = window.notices._banners
    assert [banner.isVisible() for banner in banners] == [False, False, True]
    assert banners[-1].tone() == "bad"
    press(window.notices, "more_notices")
    assert all(banner.isVisible() for banner in banners)
    banners[-1].dismissed.emit()
    assert len(window.notices.texts) == 2
