"""What is kept beside scores, and that a list opened again, or in another language, says what it said."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import duckdb
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget
from pytestqt.qtbot import QtBot

from intent_desktop.messages import Note
from intent_desktop.ui.language import language
from intent_desktop.ui.pages.score import ScorePage
from intent_desktop.ui.pages.score_measured import Measured
from intent_desktop.ui.pages.score_period import Foretold, kept
from intent_desktop.ui.workspace import Workspace

SECONDS = 60_000
CHINESE = re.compile("[一-鿿]")
TOLD = Foretold(
    question="purchase",
    as_of="2025-12-01T00:00:00",
    days=30,
    bundle="0001-purchase-trees/model.intent",
    model="trees",
    threshold=0.104,
    yes=5,
    notes=[Note("score_drift", {"columns": list("abcdefg"), "count": 7}), Note("score_on_training_data")],
)


@pytest.fixture
def english_again() -> Iterator[None]:
    yield
    language().choose("en")


@pytest.fixture
def scores(tmp_path: Path) -> Path:
    """A file of scores made by another run than is selected."""
    file = tmp_path / "visits-20261122-203836.parquet"
    made = "SELECT range AS row, range / 400 AS probability, 100 - range AS rank FROM range(100)"
    duckdb.connect().execute(f"COPY ({made}) TO '{file}'")
    return file


def shown(qtbot: QtBot, workspace: Workspace) -> ScorePage:
    page = ScorePage(workspace)
    qtbot.addWidget(page)
    page.resize(1000, 900)
    page.show()
    return page


def words(part: QWidget) -> str:
    return "\n".join(label.text() for label in part.findChildren(QLabel) if label.text())


def test_what_is_known_of_scores_is_kept_beside_them_and_what_an_earlier_version_kept_is_read(
    tmp_path: Path,
) -> None:
    scores = tmp_path / "scores.parquet"
    measured = Measured(question="churn", share=[1.0], rate=[0.2], low=[0.1], high=[0.3], moved=True)
    for told in (TOLD, Foretold(question="churn", measured=measured)):
        told.keep(scores)
        assert kept(scores) == told
    before = '{"question": "purchase", "as_of": "2025-12-01T00:00:00", "days": 30.0, "measured": null}'
    scores.with_suffix(".json").write_text(before, encoding="utf-8")
    assert kept(scores) == Foretold(question="purchase", as_of="2025-12-01T00:00:00", days=30)
    assert kept(scores).foreteller() == ""


def test_a_list_that_is_opened_again_says_which_model_made_it_and_what_is_to_be_heeded(
    qtbot: QtBot, workspace_in_thread: Workspace, scores: Path
) -> None:
    TOLD.keep(scores)
    page = shown(qtbot, workspace_in_thread)
    page._show_earlier(scores)
    qtbot.waitUntil(lambda: "Answered yes" in words(page.result), timeout=SECONDS)
    assert "by Run 1, Boosted trees · yes from 10.4\u00a0%" in words(page.result._card)
    assert "5\u00a0% have a chance of 10.4\u00a0% or more" in words(page.result)
    page.result._on_unfold(True)
    cautions = page.findChild(QWidget, "scores_cautions")
    assert cautions is not None
    title, first, second = words(cautions).split("\n")
    assert title == "Before you use the scores"
    assert first.startswith(
        "• 7 features look very different from what the model learnt from: a, b, c, d, e and 2 more."
    )
    assert second.startswith("• The model has learnt from most of these rows")
    qtbot.waitUntil(lambda: not page.workspace.bridge.is_busy, timeout=SECONDS)


def test_a_list_in_view_is_in_view_in_another_language_in_its_words(
    qtbot: QtBot, workspace_in_thread: Workspace, scores: Path, english_again: None
) -> None:
    TOLD.keep(scores)
    language().choose("zh_CN")
    page = shown(qtbot, workspace_in_thread)
    page._show_earlier(scores)
    qtbot.waitUntil(lambda: "Boosted" not in words(page.result._card), timeout=SECONDS)
    qtbot.waitUntil(
        lambda: page.result.scores is not None and page.result.scores.told == TOLD, timeout=SECONDS
    )
    assert CHINESE.search(page.result._notices)
    language().choose("en")
    again = shown(qtbot, workspace_in_thread)
    again.take_over(page)
    assert again.result.isVisible()
    assert again.result.path == scores
    heading = words(again.result._card)
    assert "Chance of a purchase between 1 Dec 2025 and 30 Dec 2025" in heading
    assert "by Run 1, Boosted trees" in heading
    assert not CHINESE.search(heading + again.result._notices)
    qtbot.waitUntil(lambda: not again.workspace.bridge.is_busy, timeout=SECONDS)


def test_another_language_shows_scores_anew_and_writes_nothing(
    qtbot: QtBot, workspace_in_thread: Workspace, project_of_runs: Callable[[], Path], english_again: None
) -> None:
    workspace = workspace_in_thread
    workspace.open_project(project_of_runs())
    qtbot.waitUntil(lambda: workspace.trainings.selected is not None, timeout=SECONDS)
    language().choose("zh_CN")
    page = shown(qtbot, workspace)
    page.open_files(workspace.paths)
    go = page.findChild(QAbstractButton, "score_go")
    assert go is not None
    qtbot.waitUntil(go.isEnabled, timeout=SECONDS)
    qtbot.mouseClick(go, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(page.result.isVisible, timeout=SECONDS)
    qtbot.waitUntil(lambda: not workspace.bridge.is_busy and not workspace.jobs.running, timeout=SECONDS)
    assert page.result.path is not None
    beside = page.result.path.with_suffix(".json")
    beside.unlink()
    language().choose("en")
    again = shown(qtbot, workspace)
    again.take_over(page)
    qtbot.waitUntil(lambda: not workspace.bridge.is_busy, timeout=SECONDS)
    assert again.result.path == page.result.path
    assert "learnt from most of these rows" in again.result._notices
    assert not beside.exists()
    back = again.findChild(QAbstractButton, "back_to_check")
    assert back is not None
    qtbot.mouseClick(back, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(again.check.isVisible, timeout=SECONDS)
    assert "can be scored" in words(again.check)
    assert not CHINESE.search(words(again.check))
    qtbot.waitUntil(lambda: not workspace.bridge.is_busy and not workspace.jobs.running, timeout=SECONDS)
