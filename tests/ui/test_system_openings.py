"""Files that macOS asks the running program to open."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtGui import QFileOpenEvent
from pytestqt.qtbot import QtBot

from intent_desktop.ui.system_openings import SystemOpenings


def test_a_file_that_the_system_names_is_opened_and_other_events_pass(qtbot: QtBot) -> None:
    application = QObject()
    openings = SystemOpenings(application)
    opened: list[list[Path]] = []
    openings.opened.connect(opened.append)
    assert QCoreApplication.sendEvent(application, QFileOpenEvent("/tmp/店 shop.intentproject"))
    QCoreApplication.sendEvent(application, QEvent(QEvent.Type.User))
    assert opened == [[Path("/tmp/店 shop.intentproject")]]
