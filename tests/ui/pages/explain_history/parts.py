"""What tests look for on the tab Explain of a run that recommends."""

from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QListView, QWidget
from pytestqt.qtbot import QtBot

from intent_desktop.ui.workspace import Workspace

SECONDS = 60_000


def settle(qtbot: QtBot, workspace: Workspace) -> None:
    for _ in range(3):
        qtbot.waitUntil(lambda: not workspace.bridge.is_busy, timeout=SECONDS)
        QApplication.processEvents()


def items_of(view: QListView) -> list[str]:
    """What a list says to a person who hears it."""
    model = view.model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def words(page: QWidget, name: str) -> str:
    label = page.findChild(QLabel, name)
    assert label is not None
    return str(label.text())


def button(page: QWidget, name: str) -> QAbstractButton:
    found = page.findChild(QAbstractButton, name)
    assert found is not None, name
    return found
