"""The scores on the page: a look beforehand, the best alone, files of earlier days."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from intent_desktop.ui.pages.score import ScorePage
from intent_desktop.ui.pages.score_result import scored_when
from intent_desktop.ui.widgets.number_box import NumberBox
from intent_desktop.ui.workspace import Workspace

SECONDS = 60_000


@pytest.fixture
def page(qtbot: QtBot, workspace_in_thread: Workspace, project_of_runs: Callable[[], Path]) -> ScorePage:
    """The page of a small project, its own file checked."""
    workspace = workspace_in_thread
    workspace.open_project(project_of_runs())
    qtbot.waitUntil(lambda: workspace.trainings.selected is not None, timeout=SECONDS)
    made = ScorePage(workspace)
    qtbot.addWidget(made)
    made.resize(1000, 600)
    made.show()
    made.open_files(workspace.paths)
    qtbot.waitUntil(lambda: button(made, "score_go").isEnabled(), timeout=SECONDS)
    return made


def button(page: QWidget, name: str) -> QAbstractButton:
    found = page.findChild(QAbstractButton, name)
    assert isinstance(found, QAbstractButton)
    return found


def test_a_look_beforehand_then_all_then_the_best_alone(
    qtbot: QtBot, page: ScorePage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    qtbot.mouseClick(button(page, "score_preview"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.result.path is not None, timeout=SECONDS)
    qtbot.waitUntil(lambda: page.result.table.paged_model().rowCount() == 100, timeout=SECONDS)
    assert not button(page, "save_scores").isVisible()
    assert not page.result.best.isVisible()
    page.result.all_wanted.emit()
    qtbot.waitUntil(lambda: page.result.best.isVisible(), timeout=SECONDS)
    assert page.result.table.paged_model().rowCount() == 500
    assert page.result.best.count() == 100
    share = page.result.best.findChild(NumberBox, "best_share")
    assert share is not None
    share.setValue(2.0)
    assert page.result.best.count() == 10
    told = page.result.best.findChild(QWidget, "best_told")
    qtbot.waitUntil(lambda: "expected to be yes" in told.text(), timeout=SECONDS)  # type: ignore[union-attr]
    out = tmp_path / "best.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(out), ""))
    page.result.best.save_wanted.emit(".csv")
    qtbot.waitUntil(lambda: page.result.saved.isVisible(), timeout=SECONDS)
    assert len(out.read_text(encoding="utf-8").splitlines()) == 11
    qtbot.waitUntil(lambda: _listed(page) == 1, timeout=SECONDS)


def _listed(page: ScorePage) -> int:
    lists = page.findChildren(QWidget, "earlier_scores")
    return max(len(made.findChildren(QAbstractButton)) for made in lists)


def test_a_file_of_scores_says_of_what_and_when_it_is() -> None:
    assert scored_when(Path("visits-20261122-203836.parquet")) == "visits · 22 Nov 2026, 20:38"
    assert scored_when(Path("shop-2025-20261122-203836.parquet")).startswith("shop-2025 · 22 Nov")
    assert scored_when(Path("anything.parquet")) == ""
