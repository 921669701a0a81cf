"""The demo shop's tour: from one click to the figures of a trained model, and its ways out."""

import datetime
import random
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from intent_desktop.ui.window import MainWindow
from intent_desktop.ui.workspace import Workspace


@pytest.fixture
def little_shop(workspace: Workspace) -> Path:
    """A log of 150 customers over 150 days where the demo shop's events would lie: quick to learn from."""
    file = workspace.settings.projects_folder / "Demo shop files" / "events.csv"
    file.parent.mkdir(parents=True)
    chance = random.Random(3)
    lines = ["user_id,event_type,event_time,item_id,price"]
    for day in range(150):
        date = datetime.date(2026, 1, 1) + datetime.timedelta(day)
        for user in range(day % 3, 150, 3):
            event = "purchase" if chance.random() < (user % 6) / 60 else "view"
            lines.append(
                f"u{user},{event},{date} {8 + user % 12:02}:00:00,i{chance.randint(1, 20)},{5 + user % 9}"
            )
    file.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return file


def click(window: MainWindow, name: str) -> None:
    found = window.findChild(QAbstractButton, name)
    assert isinstance(found, QAbstractButton), name
    found.click()


def test_one_click_leads_to_the_figures_of_a_trained_model(
    qtbot: QtBot, window: MainWindow, little_shop: Path
) -> None:
    workspace = window.workspace
    steps: list[str] = []
    workspace.tour.changed.connect(lambda: steps.append(workspace.tour.step))
    click(window, "try_demo_shop")
    qtbot.waitUntil(lambda: workspace.tour.step == "train", timeout=30_000)
    assert window.current == "train"
    assert window.tour_guide.isVisible()
    qtbot.waitUntil(lambda: workspace.tour.step in ("done", ""), timeout=90_000)
    assert steps == ["simulate", "read", "train", "done"], workspace.trainings.failure
    assert window.current == "evaluate"
    assert workspace.decisions.question == "purchase"
    click(window, "finish_tour")
    assert not window.tour_guide.isVisible()


def test_stopping_the_tour_leaves_the_project_to_the_user(
    qtbot: QtBot, window: MainWindow, little_shop: Path
) -> None:
    workspace = window.workspace
    click(window, "try_demo_shop")
    qtbot.waitUntil(lambda: workspace.project is not None, timeout=30_000)
    click(window, "stop_tour")
    qtbot.waitUntil(lambda: workspace.inspection.result is not None, timeout=30_000)
    assert workspace.tour.step == ""
    assert workspace.trainings.live is None
    assert window.current == "data"
    assert not window.tour_guide.isVisible()


def test_another_project_ends_the_tour(
    qtbot: QtBot, window: MainWindow, little_shop: Path, visits: Path
) -> None:
    workspace = window.workspace
    click(window, "try_demo_shop")
    qtbot.waitUntil(lambda: workspace.project is not None, timeout=30_000)
    workspace.new_project([visits])
    qtbot.waitUntil(
        lambda: workspace.project is not None and workspace.project.name == "visits", timeout=30_000
    )
    assert workspace.tour.step == ""
    qtbot.waitUntil(lambda: workspace.inspection.result is not None, timeout=30_000)
    assert workspace.decisions.question != "purchase" or workspace.trainings.live is None
