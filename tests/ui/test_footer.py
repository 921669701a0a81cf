"""Below every page: what is under way, and the ways to end it."""

from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtWidgets import QAbstractButton, QDialog
from pytestqt.qtbot import QtBot

from intent_desktop.ui.window.footer import Footer
from intent_desktop.ui.workspace import Workspace


@pytest.fixture
def footer(qtbot: QtBot, workspace: Workspace) -> Footer:
    made = Footer(workspace)
    qtbot.addWidget(made)
    made.show()
    return made


def follow(footer: Footer, *, keeps: bool) -> list[str]:
    """Let the footer show a job; returns what it will have been asked."""
    asked: list[str] = []
    job: Any = SimpleNamespace(keeps=keeps, stop=asked.append)
    footer._shown = job
    return asked


def test_a_training_is_not_discarded_without_a_question(
    qtbot: QtBot, footer: Footer, workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    stopped: list[str] = []
    monkeypatch.setattr(workspace.trainings, "stop", stopped.append)
    asked = follow(footer, keeps=True)
    for answer, then in (("stay", []), ("confirm", ["discard"])):
        footer.progress.discard.emit()
        box = footer.findChild(QDialog, "discard_question")
        assert box is not None
        button = box.findChild(QAbstractButton, answer)
        assert button is not None
        button.click()
        qtbot.waitUntil(lambda: footer.findChild(QDialog, "discard_question") is None)
        assert stopped == then
    assert not asked
    footer.progress.stop_and_keep.emit()
    assert asked == ["keep"]


def test_what_has_nothing_to_lose_is_stopped_at_once(footer: Footer) -> None:
    asked = follow(footer, keeps=False)
    footer.progress.discard.emit()
    assert asked == ["discard"]
