"""The tab Evaluate with a run that has finished."""

import shutil
from pathlib import Path

import msgspec
import pytest
from pytestqt.qtbot import QtBot

from intent_desktop.engine import runner
from intent_desktop.engine.jobs import TrainJob
from intent_desktop.engine.projects import Project
from intent_desktop.engine.requests import Source, Training
from intent_desktop.events import Finished
from intent_desktop.questions.settings import Settings as QuestionSettings
from intent_desktop.ui.pages.evaluate import EvaluatePage
from intent_desktop.ui.workspace import Workspace
from tests.ui.pages.evaluate.parts import wait_for_charts


@pytest.fixture
def workspace(workspace_in_thread: Workspace) -> Workspace:
    return workspace_in_thread


@pytest.fixture(scope="session")
def trained(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project with one finished run; tests copy it."""
    folder = tmp_path_factory.mktemp("evaluate") / "visits"
    file = folder.parent / "visits.csv"
    lines = ["pages,minutes,channel,bought"]
    for row in range(500):
        pages, minutes = 1 + row * 7 % 30, row * 13 % 17
        bought = "yes" if (row * 31 % 97) / 97 < pages / 45 + minutes / 60 else "no"
        lines.append(f"{pages},{minutes},{('mail', 'search', 'ads')[row % 3]},{bought}")
    file.write_text("\n".join(lines) + "\n")
    project = Project.create(folder)
    project.add_source(file)
    project.decisions.question = "purchase"
    project.decisions.options = {"model": "linear", "settings": {"label": "bought"}}
    project.save()
    run = project.new_run("purchase", "linear")
    training = Training(
        source=Source(paths=[file]),
        question="purchase",
        model="linear",
        settings=msgspec.convert({"label": "bought"}, QuestionSettings),
    )
    job = TrainJob(training=training, data=project.data_folder, run=run.folder)
    run.write_job(job)
    end = runner.run(job, lambda event: None)
    assert isinstance(end, Finished), end
    return folder


@pytest.fixture
def project(trained: Path, tmp_path: Path) -> Path:
    folder = tmp_path / "visits"
    shutil.copytree(trained, folder)
    return folder


@pytest.fixture
def page(qtbot: QtBot, workspace: Workspace) -> EvaluatePage:
    """The page as the window has it: refreshed whenever the workspace changes."""
    made = EvaluatePage(workspace)
    qtbot.addWidget(made)
    trainings = workspace.trainings
    for signal in (
        workspace.project_changed,
        workspace.decisions_changed,
        trainings.runs_changed,
        trainings.selected_changed,
    ):
        signal.connect(made.refresh)
    made.resize(1280, 560)
    made.show()
    return made


@pytest.fixture
def shown(qtbot: QtBot, page: EvaluatePage, project: Path) -> EvaluatePage:
    """The page with the run on it."""
    page.workspace.open_project(project)
    wait_for_charts(qtbot, page)
    return page
