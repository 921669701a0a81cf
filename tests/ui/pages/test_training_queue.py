from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget
from pytestqt.qtbot import QtBot

from intent_desktop.ui.bridge import Bridge
from intent_desktop.ui.pages.train_queue import QueueCard
from intent_desktop.ui.settings import Settings
from intent_desktop.ui.workspace import Workspace


def _opened(workspace: Workspace, qtbot: QtBot, folder: Path) -> None:
    workspace.open_project(folder)
    qtbot.waitUntil(lambda: workspace.inspection.question("purchase") is not None, timeout=30_000)
    qtbot.waitUntil(lambda: bool(workspace.trainings.runs), timeout=30_000)


def test_what_is_started_while_a_model_learns_waits_and_begins_by_itself(
    workspace_in_thread: Workspace, qtbot: QtBot, project_of_runs: Callable[[], Path]
) -> None:
    workspace, trainings = workspace_in_thread, workspace_in_thread.trainings
    _opened(workspace, qtbot, project_of_runs())
    workspace.set_option("Choose", "model", "linear")
    trainings.start()
    workspace.set_option("Choose", "model", "tree")
    trainings.start()
    workspace.set_option("Choose", "model", "trees")
    trainings.start()
    states = [one.state for one in trainings.queue()]
    assert states == ["learning", "waiting", "waiting"]
    assert trainings.waiting == 2

    trainings.remove_waiting(trainings.queue()[2].id)
    assert [one.training.model for one in trainings.queue()] == ["linear", "tree"]

    qtbot.waitUntil(lambda: [one.state for one in trainings.queue()] == ["done", "done"], timeout=60_000)
    folders = [one.folder.name.partition("-")[2] for one in trainings.queue() if one.folder]
    assert folders == ["purchase-linear", "purchase-tree"], "each learns what was decided when it was added"
    qtbot.waitUntil(lambda: trainings.live is None and not workspace.bridge.is_busy, timeout=30_000)


def test_one_that_learns_cannot_be_taken_out_and_a_stop_is_told_from_a_failure(
    workspace_in_thread: Workspace, qtbot: QtBot, project_of_runs: Callable[[], Path]
) -> None:
    workspace, trainings = workspace_in_thread, workspace_in_thread.trainings
    _opened(workspace, qtbot, project_of_runs())
    told: list[int] = []
    trainings.queue_changed.connect(lambda: told.append(trainings.waiting))
    trainings.start()
    trainings.start()
    assert told[-1] == 1
    learning, waiting = trainings.queue()

    trainings.remove_waiting(learning.id)
    assert len(trainings.queue()) == 2

    trainings.clear_waiting()
    assert waiting.id not in [one.id for one in trainings.queue()]
    trainings.stop("discard")
    qtbot.waitUntil(lambda: trainings.live is None, timeout=60_000)
    assert [one.state for one in trainings.queue()] in (["stopped"], ["done"])
    qtbot.waitUntil(lambda: not workspace.bridge.is_busy, timeout=30_000)


def test_the_end_of_the_engine_lets_go_of_what_waits(
    qtbot: QtBot, tmp_path: Path, project_of_runs: Callable[[], Path]
) -> None:
    settings = Settings()
    settings.projects_folder = tmp_path / "projects"
    bridge = Bridge("thread")
    workspace = Workspace(bridge, settings)
    _opened(workspace, qtbot, project_of_runs())
    workspace.trainings.start()
    workspace.trainings.start()
    bridge.close()
    qtbot.waitUntil(lambda: workspace.trainings.live is None, timeout=30_000)
    assert workspace.trainings.waiting == 1, "nothing is begun that cannot be done"
    workspace.leave()
    assert workspace.trainings.waiting == 0


def test_another_project_has_a_queue_of_its_own(
    workspace_in_thread: Workspace, qtbot: QtBot, project_of_runs: Callable[[], Path]
) -> None:
    workspace, trainings = workspace_in_thread, workspace_in_thread.trainings
    _opened(workspace, qtbot, project_of_runs())
    trainings.start()
    qtbot.waitUntil(lambda: bool(trainings.outcome), timeout=60_000)
    qtbot.waitUntil(lambda: not workspace.bridge.is_busy, timeout=30_000)
    assert trainings.queue()

    workspace.close_project()

    assert trainings.queue() == []


def test_the_page_shows_what_waits_and_takes_it_out_again(
    workspace_in_thread: Workspace, qtbot: QtBot, project_of_runs: Callable[[], Path]
) -> None:
    workspace, trainings = workspace_in_thread, workspace_in_thread.trainings
    _opened(workspace, qtbot, project_of_runs())
    card = QueueCard(trainings)
    qtbot.addWidget(card)
    card.add_requested.connect(trainings.start)
    assert not card.isVisibleTo(card.parentWidget())
    trainings.start()
    card.add_button.click()
    card.add_button.click()
    said = [label.text() for label in card.findChildren(QWidget, "queue_lines")[-1].findChildren(QLabel)]
    assert [text for text in said if "Purchase" not in text] == [
        "learning now",
        "waits, next",
        "waits, number 2",
    ]
    waiting = [one.id for one in trainings.queue() if one.state == "waiting"]
    card.findChild(QAbstractButton, f"remove_waiting_{waiting[0]}").click()
    assert [one.id for one in trainings.queue() if one.state == "waiting"] == waiting[1:]
    trainings.clear_waiting()
    trainings.stop("discard")
    qtbot.waitUntil(lambda: trainings.live is None and not workspace.bridge.is_busy, timeout=60_000)
