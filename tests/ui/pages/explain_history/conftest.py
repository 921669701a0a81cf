"""The tab Explain with a run that recommends."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from intent_desktop.ui.pages.explain import ExplainPage
from intent_desktop.ui.workspace import Workspace
from tests.engine import ranking_runs
from tests.ui.pages.explain_history.parts import SECONDS, items_of, settle


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    folder = tmp_path_factory.mktemp("recommending")
    return {"shop": ranking_runs.shop(folder), "baskets": ranking_runs.baskets(folder)}


@pytest.fixture
def page(
    qtbot: QtBot,
    workspace_in_thread: Workspace,
    made: dict[str, Path],
    tmp_path: Path,
    request: pytest.FixtureRequest,
) -> Iterator[ExplainPage]:
    """The page with the run of a shop, or of what `request.param` names, shown."""
    workspace = workspace_in_thread
    name = getattr(request, "param", "shop")
    target = tmp_path / name
    shutil.copytree(made[name], target)
    workspace.open_project(target)
    qtbot.waitUntil(lambda: workspace.trainings.selected is not None, timeout=SECONDS)
    shown = ExplainPage(workspace)
    qtbot.addWidget(shown)
    shown.resize(1280, 560)
    shown.show()
    shown.refresh()
    qtbot.waitUntil(lambda: bool(items_of(shown.history.recommendations)), timeout=SECONDS)
    settle(qtbot, workspace)
    yield shown
    settle(qtbot, workspace)
