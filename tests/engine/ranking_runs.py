"""Small runs that recommend items, for tests that look into them."""

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

LONG = "超轻便携式折叠雨伞 with a wooden handle, in a case of its own, " * 4


SMALL_NETWORK = {"width": 16, "length": 8, "epochs": 2, "tokens": 256}


def shop(folder: Path, model: str = "item_knn", options: dict[str, Any] | None = None) -> Path:
    """A project with one run: a log of 120 customers who look at things of one kind, then buy another of that kind.

    With titles, some Chinese and one of them very long, two kinds, prices, and pauses of minutes and of days. `many` has done
    more than a run keeps of anybody.
    """
    chance = numpy.random.default_rng(11)
    lines = ["user_id,time,event,item,name,price,category"]
    start = datetime.datetime(2024, 3, 1, 9)
    for user in range(120):
        moment = start + datetime.timedelta(hours=int(chance.integers(0, 24 * 40)))
        kind = user % 2
        name = "many" if user == 1 else f"u{user:03d}"
        steps = 260 if user == 1 else int(chance.integers(5, 12))
        for step in range(steps):
            moment += datetime.timedelta(minutes=int(chance.choice([2, 5, 95, 60 * 24 * 2])))
            item = 2 * int(chance.integers(0, 12)) + kind
            what = ["view", "view", "cart", "purchase"][step % 4]
            lines.append(
                f'{name},{moment:%Y-%m-%d %H:%M:%S},{what},i{item:02d},"{title(item)}",{4 + item}.50,{kind_of(item)}'
            )
    content = "\n".join(lines) + "\n"
    return trained(folder, "shop.csv", content, Settings(split="leave-one-out"), model, options)


def baskets(folder: Path) -> Path:
    """A project with one run on sequences alone: no times, no prices, no titles."""
    chance = numpy.random.default_rng(12)
    lines = []
    for user in range(80):
        first = int(chance.integers(1, 15))
        walk = first + numpy.cumsum(chance.integers(0, 3, size=int(chance.integers(5, 10))))
        lines.append(" ".join([str(user + 1), *map(str, walk)]))
    return trained(folder, "baskets.txt", "\n".join(lines) + "\n", Settings(split="leave-one-out"))


def title(item: int) -> str:
    """What the shop calls an item."""
    if item == 2:
        return LONG
    return f"雨伞 {item}" if item % 2 == 0 else f"Rain boots, no. {item}"


def kind_of(item: int) -> str:
    return "umbrellas" if item % 2 == 0 else "boots"


def trained(
    folder: Path,
    name: str,
    content: str,
    settings: Settings,
    model: str = "item_knn",
    options: dict[str, Any] | None = None,
) -> Path:
    """A project of that file with one finished run; returns the project's folder."""
    file = folder / name
    file.write_text(content, encoding="utf-8")
    project = Project.create(folder / Path(name).stem)
    project.add_source(file)
    project.decisions.question = "next_item"
    project.save()
    run = project.new_run("next_item", model)
    training = Training(
        source=Source(paths=[file]),
        question="next_item",
        model=model,
        settings=settings,
        options=options or {},
    )
    job = TrainJob(training=training, data=project.data_folder, run=run.folder)
    run.write_job(job)
    end: Any = runner.run(job, lambda event: None)
    assert isinstance(end, Finished), end
    return project.folder


def run_in(project: Path) -> Path:
    """The folder of a project's only run."""
    (run,) = (project / "runs").iterdir()
    return run
