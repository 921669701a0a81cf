"""Making a model smaller in the window: the way, the files to compare on, what came of it, and how it is called off."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QAbstractButton, QFileDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from intent_desktop.engine import bundle
from intent_desktop.engine.queries.answering import answer
from intent_desktop.ui.bridge import Bridge
from intent_desktop.ui.compression import CompressionDialog, blocks_of
from intent_desktop.ui.pages.score import ScorePage
from intent_desktop.ui.run_actions import RunActions
from intent_desktop.ui.settings import Settings
from intent_desktop.ui.widgets import Field, Form
from intent_desktop.ui.workspace import Workspace
from tests.engine import ranking_runs, trained_runs

pytestmark = pytest.mark.timeout(300)


@pytest.fixture(scope="module")
def trained(tmp_path_factory: pytest.TempPathFactory) -> trained_runs.Trained:
    return trained_runs.visits(tmp_path_factory.mktemp("visits"))


@pytest.fixture
def workspace(qtbot: QtBot, tmp_path: Path) -> Iterator[Workspace]:
    bridge = Bridge("thread")
    settings = Settings()
    settings.projects_folder = tmp_path / "projects"
    made = Workspace(bridge, settings)
    yield made
    made.leave()
    bridge.close()


@pytest.fixture
def saved_as(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """The system's own dialog answers with this file."""
    out = tmp_path / "small.intent"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(out), ""))
    return out


def button(root: QWidget, name: str) -> QAbstractButton:
    found = root.findChild(QAbstractButton, name)
    assert found is not None, name
    return found


def texts(root: QWidget) -> str:
    return "\n".join(label.text() for label in root.findChildren(QLabel) if label.isVisibleTo(root))


@pytest.fixture
def dialog(
    qtbot: QtBot, workspace: Workspace, trained: trained_runs.Trained, monkeypatch: pytest.MonkeyPatch
) -> CompressionDialog:
    """Opened from the page Score, where the model stands, with files chosen to compare on."""
    page = ScorePage(workspace)
    qtbot.addWidget(page)
    page.open_bundle(trained.run / "model.intent")
    page.show()
    qtbot.waitUntil(lambda: button(page, "make_model_smaller").isVisible(), timeout=60_000)
    button(page, "make_model_smaller").click()
    opened = page.findChild(CompressionDialog)
    assert isinstance(opened, CompressionDialog)
    assert not button(opened, "compression_go").isEnabled(), "there is nothing to compare on"
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_, **__: ([str(trained.source)], ""))
    button(opened, "compression_other_files").click()
    assert button(opened, "compression_go").isEnabled()
    return opened


def test_a_smaller_model_is_saved_and_stands_beside_what_it_was(
    qtbot: QtBot, dialog: CompressionDialog, saved_as: Path, workspace: Workspace
) -> None:
    assert button(dialog, "compress_distil").isChecked()
    assert dialog.findChild(QAbstractButton, "compress_int8") is None, "there is no network in it"
    form = dialog.findChild(Form, "compression_options")
    assert form is not None
    assert form.values() == {"rounds": 200, "leaves": 16, "learning_rate": 0.1}
    rounds = form.editor("rounds")
    assert isinstance(rounds, Field)
    rounds.setText("no")
    button(dialog, "compression_go").click()
    assert not workspace.jobs.running, "what cannot be is not begun"
    form.set_values({"rounds": 30})
    button(dialog, "compression_go").click()
    qtbot.waitUntil(lambda: button(dialog, "compression_score").isVisible(), timeout=120_000)
    said = texts(dialog)
    assert "small.intent has" in said
    assert "ROC-AUC" in said
    assert "too good" in said, "it was compared on what it has learnt from"
    assert not re.search(r"roc_auc|per_second|bundle_bytes", said), "no raw names"
    scored: list[Path] = []
    dialog.scoring_wanted.connect(scored.append)
    button(dialog, "compression_score").click()
    assert scored == [saved_as]
    assert answer("bundle", {"path": str(saved_as)})["compressed"]
    (told,) = bundle.read(saved_as).recipe["compression"]
    assert told["options"]["rounds"] == 30


@pytest.mark.parametrize("way", ["button", "escape", "system"])
def test_it_is_gone_whichever_way_it_is_closed(qtbot: QtBot, dialog: CompressionDialog, way: str) -> None:
    gone = QSignalSpy(dialog.destroyed)
    if way == "button":
        button(dialog, "compression_close").click()
    elif way == "escape":
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    else:
        dialog.close()
    qtbot.waitUntil(lambda: gone.count() == 1)


def test_closing_calls_it_off(
    qtbot: QtBot, dialog: CompressionDialog, saved_as: Path, workspace: Workspace
) -> None:
    button(dialog, "compression_go").click()
    assert workspace.jobs.running
    button(dialog, "compression_close").click()
    qtbot.waitUntil(lambda: not workspace.jobs.running, timeout=60_000)
    assert not saved_as.exists()


def test_what_cannot_be_done_is_told_and_another_way_may_be_tried(
    qtbot: QtBot, dialog: CompressionDialog, saved_as: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    empty = tmp_path / "empty.csv"
    empty.write_text("minutes,Chance,channel,bought\n1,1,mail,yes\n2,1,mail,yes\n")
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_, **__: ([str(empty)], ""))
    button(dialog, "compression_other_files").click()
    button(dialog, "compression_go").click()
    problem = dialog.findChild(QWidget, "compression_problem")
    assert problem is not None
    qtbot.waitUntil(problem.isVisible, timeout=60_000)
    assert "Traceback" not in texts(dialog)
    assert button(dialog, "compression_go").isEnabled()
    dialog.close()


def test_a_model_without_networks_that_ranks_says_so(
    qtbot: QtBot, workspace: Workspace, tmp_path: Path
) -> None:
    project = ranking_runs.shop(tmp_path)
    workspace.open_project(project)
    qtbot.waitUntil(lambda: bool(workspace.trainings.runs), timeout=60_000)
    parent = QWidget()
    qtbot.addWidget(parent)
    actions = RunActions(workspace, parent)
    told: list[str] = []
    actions.told.connect(told.append)
    actions.choose(workspace.trainings.runs)
    assert actions.make_smaller.isEnabled()
    actions.make_smaller.trigger()
    qtbot.waitUntil(lambda: bool(told), timeout=60_000)
    assert "nothing in this model" in told[0]
    qtbot.waitUntil(lambda: not workspace.inspection.running, timeout=60_000)


def test_a_file_that_has_not_become_smaller_is_no_success() -> None:
    side = {"bundle_bytes": 1_000, "bytes": 900, "per_second": 10.0, "roc_auc": 0.8}
    found = {
        "before": side,
        "after": {**side, "bundle_bytes": 2_700},
        "change": {"roc_auc": 0.0, "roc_auc_ci": [-0.01, 0.01]},
        "figures": ["roc_auc"],
        "protocol": "As it is.",
    }
    bars, table = blocks_of(found, [])
    assert bars.values == [2.7, 1.0, 1.0]  # type: ignore[union-attr]
    assert "2.7 kB" in table.rows[0][2].replace("\u00a0", " ")  # type: ignore[union-attr]
