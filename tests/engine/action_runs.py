"""A small project with a run that tells the next action, and one that recommends items, for tests that look into them."""

import datetime
from pathlib import Path
from typing import Any

import numpy

from intent_desktop.engine import runner
from intent_desktop.engine.jobs import TrainJob
from intent_desktop.engine.projects import Project
from intent_desktop.engine.requests import Source, Training
from intent_desktop.events import Finished
from intent_desktop.questions.settings import Settings


def log(folder: Path) -> Path:
    """A log of 150 visits: things are looked at, put into the cart after about a minute, and mostly bought minutes later."""
    chance = numpy.random.default_rng(21)
    lines = ["user_id,time,event,item,name,price,category"]
    start = datetime.datetime(2024, 3, 1, 9)
    for visit in range(150):
        moment = start + datetime.timedelta(hours=int(chance.integers(0, 24 * 30)))
        for _ in range(int(chance.integers(2, 6))):
            item = int(chance.integers(0, 20))
            for what, follows in (("view", 1.0), ("view", 0.5), ("cart", 0.6), ("purchase", 0.7)):
                if chance.random() > follows:
                    break
                moment += datetime.timedelta(seconds=int(chance.integers(20, 240)))
                kind = "umbrellas" if item % 2 else "boots"
                lines.append(
                    f"u{visit % 75:03d},{moment:%Y-%m-%d %H:%M:%S},{what},i{item:02d},雨伞 {item},{4 + item}.50,{kind}"
                )
            moment += datetime.timedelta(minutes=int(chance.choice([5, 30, 60 * 30])))
    file = folder / "visits.csv"
    file.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return file


def project(folder: Path, *questions: tuple[str, str]) -> Path:
    """A project of that log with one finished run for each question and model; returns the project's folder."""
    file = log(folder)
    made = Project.create(folder / "visits")
    made.add_source(file)
    made.decisions.question = questions[-1][0]
    made.save()
    for question, model in questions:
        train(made.folder, file, question, model)
    return made.folder


def train(folder: Path, file: Path, question: str, model: str, encoder: str | None = None) -> Path:
    """One more run of a project, which may start from an encoder; returns the run's folder."""
    made = Project.open(folder)
    run = made.new_run(question, model)
    settings = Settings(horizon_days=1 / 24) if question == "next_action" else Settings(split="leave-one-out")
    training = Training(
        source=Source(paths=[file]), question=question, model=model, settings=settings, encoder=encoder
    )
    job = TrainJob(training=training, data=made.data_folder, run=run.folder)
    run.write_job(job)
    end: Any = runner.run(job, lambda event: None)
    assert isinstance(end, Finished), end
    return run.folder
