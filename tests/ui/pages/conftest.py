"""A small project with runs in it, for pages that show runs."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy
import pytest
from pytestqt.qtbot import QtBot

from intent_desktop.engine import event_log, runner
from intent_desktop.engine.jobs import TrainJob
from intent_desktop.engine.projects import Project
from intent_desktop.engine.requests import Source, Training
from intent_desktop.events import EpochEnd, Finished, Progress, Started
from intent_desktop.questions.settings import Settings
from intent_desktop.ui.bridge import Bridge
from intent_desktop.ui.settings import Settings as WindowSettings
from intent_desktop.ui.workspace import Workspace


@pytest.fixture(scope="session")
def trained_project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project's folder with two finished runs of a small table and one that was interrupted."""
    folder = tmp_path_factory.mktemp("trained") / "visits"
    chance = numpy.random.default_rng(5)
    stays = chance.exponential(5, 500)
    bought = chance.random(500) < 1 / (1 + numpy.exp(2 - 0.3 * stays))
    lines = ["minutes,bought", *(f"{stay:.2f},{'yes' if answer else 'no'}" for stay, answer in zip(stays, bought, strict=True))]  # fmt: skip
    file = folder.parent / "visits.csv"
    file.write_text("\n".join(lines) + "\n", encoding="utf-8")
    project = Project.create(folder)
    project.add_source(file)
    project.decisions.question = "purchase"
    project.decisions.roles = {"bought": "label"}
    project.save()
    for model, seed in (("linear", 0), ("tree", 1)):
        job = _job(project, file, model, seed)
        end = runner.run(job, lambda event: None)
        assert isinstance(end, Finished), end
    interrupted = _job(project, file, "linear", 2)
    with event_log.EventLog(interrupted.run) as log:
        log.append(Started("train", interrupted.run.name))
        log.append(Progress("fit linear", 1, 8))
        log.append(EpochEnd("linear", 1, {"log_loss": 0.6}, {"log_loss": 0.61}, 0.1))
    return folder


@pytest.fixture
def project_of_runs(trained_project: Path, tmp_path: Path) -> Callable[[], Path]:
    """Copies the project with runs into the test's folder, where it may be changed."""

    def copy() -> Path:
        target = tmp_path / "copy" / "visits"
        shutil.copytree(trained_project.parent, target.parent)
        return target

    return copy


@pytest.fixture
def workspace_in_thread(qtbot: QtBot, tmp_path: Path) -> Iterator[Workspace]:
    """A workspace with an engine of its own, run inside this process."""
    settings = WindowSettings()
    settings.projects_folder = tmp_path / "projects"
    settings.last_folder = str(tmp_path)
    bridge = Bridge("thread")
    made = Workspace(bridge, settings)
    yield made
    made.close_project()
    bridge.close()


def _job(project: Project, file: Path, model: str, seed: int) -> TrainJob:
    run = project.new_run("purchase", model)
    source = Source(paths=[file], roles={"bought": "label"})
    training = Training(
        source=source, question="purchase", model=model, settings=Settings(split="random", seed=seed)
    )
    job = TrainJob(training=training, data=project.data_folder, run=run.folder)
    run.write_job(job)
    return job
