"""The threshold chosen on Evaluate, wherever its model answers."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from intent_desktop.engine.jobs import ScoreJob
from intent_desktop.ui.pages.explain import ExplainPage
from intent_desktop.ui.pages.score import ScorePage
from intent_desktop.ui.workspace import Workspace

SECONDS = 60_000


@pytest.fixture
def run(qtbot: QtBot, workspace: Workspace, project_of_runs: Callable[[], Path]) -> Path:
    """The run that is looked at, in an open project."""
    workspace.open_project(project_of_runs())
    qtbot.waitUntil(lambda: workspace.trainings.selected is not None, timeout=SECONDS)
    qtbot.waitUntil(lambda: workspace.inspection.result is not None, timeout=SECONDS)
    assert workspace.trainings.selected is not None
    return workspace.trainings.selected


def words(page: Any, name: str) -> str:
    label = page.findChild(QLabel, name)
    assert label is not None
    return str(label.text())


def test_it_is_kept_for_each_run_and_model_and_can_be_undone(workspace: Workspace, run: Path) -> None:
    trainings = workspace.trainings
    assert trainings.threshold(run) is None
    trainings.set_threshold("Move", run, "", 0.25, merge="1")
    trainings.set_threshold("Move", run, "tree", 0.75, merge="1")
    assert (trainings.threshold(run), trainings.threshold(run, "tree")) == (0.25, 0.75)
    workspace.undo_stack.undo()
    assert (trainings.threshold(run), trainings.threshold(run, "tree")) == (0.25, None)


def test_explain_says_yes_and_no_by_it(qtbot: QtBot, workspace: Workspace, run: Path) -> None:
    page = ExplainPage(workspace)
    qtbot.addWidget(page)
    page.refresh()
    page.show_customer(0)
    qtbot.waitUntil(lambda: "Chance" in words(page, "customer_words"), timeout=SECONDS)
    workspace.trainings.set_threshold("Move", run, "", 0.0, merge="1")
    page.refresh()
    assert "counts as yes (yes from 0" in words(page, "customer_words")
    workspace.trainings.set_threshold("Move", run, "", 1.0, merge="2")
    page.refresh()
    assert "counts as no (yes from 100" in words(page, "customer_words")


def test_score_answers_by_it_and_says_so(qtbot: QtBot, workspace: Workspace, run: Path) -> None:
    page = ScorePage(workspace)
    qtbot.addWidget(page)
    page.refresh()
    qtbot.waitUntil(lambda: "Answers yes" in words(page, "score_threshold"), timeout=SECONDS)
    assert "Evaluate" not in words(page, "score_threshold")
    workspace.trainings.set_threshold("Move", run, "", 0.0, merge="1")
    page.refresh()
    assert "as chosen on Evaluate" in words(page, "score_threshold")
    page.open_files(workspace.paths)
    qtbot.waitUntil(page._go.isEnabled, timeout=SECONDS)
    asked: list[ScoreJob] = []
    workspace.jobs.changed.connect(
        lambda: asked.extend(job.job for job in workspace.jobs.running if isinstance(job.job, ScoreJob))
    )
    page._go.click()
    qtbot.waitUntil(lambda: page.mark() == "done", timeout=SECONDS)
    assert asked[0].threshold == 0.0
    page.open_bundle(run / "model.intent")
    qtbot.waitUntil(lambda: "Answers yes" in words(page, "score_threshold"), timeout=SECONDS)
    assert "Evaluate" not in words(page, "score_threshold")
