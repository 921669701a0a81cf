"""The engine in a thread of the window's own process, for systems that let it start no others."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from intent_desktop.ui.bridge import Bridge
from intent_desktop.ui.settings import Settings
from intent_desktop.ui.window import MainWindow
from intent_desktop.ui.workspace import Workspace
from tests.ui.person import Person


@pytest.fixture
def window(qapp: QApplication, tmp_path: Path) -> Iterator[MainWindow]:
    bridge = Bridge("thread")
    settings = Settings()
    settings.projects_folder = tmp_path / "projects"
    window = MainWindow(Workspace(bridge, settings))
    window.show()
    yield window
    window.workspace.leave()
    window.hide()
    window.deleteLater()
    bridge.close()


def test_the_whole_job_also_works_in_a_thread(qtbot: QtBot, window: MainWindow, visits: Path) -> None:
    person = Person(qtbot, window)
    person.drop(visits)
    person.waits_for_reading()
    person.asks("purchase", "linear")
    person.trains()
    window.show_page("explain")
    window.page("explain").show_customer(0)  # type: ignore[attr-defined]
    person.wait(lambda: person.sees("reasons_chart"), "a customer's reasons")
    window.show_page("score")
    person.click("score_own_data")
    person.wait(lambda: person.sees("check_verdict"), "the check")
    person.click("score_go")
    person.wait(lambda: person.sees("scores_table"), "the scores")
