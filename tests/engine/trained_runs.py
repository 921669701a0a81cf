"""Small trainings whose runs the tests look into."""

import dataclasses
import datetime
from pathlib import Path
from typing import Any

import numpy

from intent_desktop.engine import runner
from intent_desktop.engine.jobs import TrainJob
from intent_desktop.engine.requests import Source, Training
from intent_desktop.engine.runs import new_run
from intent_desktop.events import Finished
from intent_desktop.metrics.money import Money
from intent_desktop.questions.settings import Settings


@dataclasses.dataclass(frozen=True)
class Trained:
    """A finished run and the file it learnt from."""

    run: Path
    source: Path


def visits(folder: Path) -> Trained:
    """Trees on a table with numbers, gaps, categories, and names that the run's own files use as well."""
    chance = numpy.random.default_rng(3)
    rows = 900
    minutes, channel = chance.exponential(5, rows), chance.choice(["mail", "search", "direct"], rows)
    bought = chance.random(rows) < 1 / (1 + numpy.exp(2 - 0.3 * minutes - 1.5 * (channel == "mail")))
    lines = ["minutes,Chance,channel,bought"]
    for stay, way, answer in zip(minutes, channel, bought, strict=True):
        noise = "" if chance.random() < 0.1 else f"{chance.random():.3f}"
        lines.append(f"{stay:.2f},{noise},{way if chance.random() < 0.9 else ''},{'yes' if answer else 'no'}")
    source = folder / "visits.csv"
    source.write_text("\n".join(lines), encoding="utf-8")
    return _trained(folder, source, "purchase", "trees", Settings(split="random"), {"bought": "label"})


def shop(folder: Path) -> Trained:
    """A linear model of who leaves, from a log of 150 days."""
    chance = numpy.random.default_rng(4)
    lines = ["user_id,time,event,item,price,brand"]
    for user in range(250):
        for day in numpy.flatnonzero(chance.random(150) < 0.02 + 0.1 * chance.random()):
            moment = datetime.datetime(2024, 1, 1, 8) + datetime.timedelta(days=int(day), minutes=user)
            what = chance.choice(["view", "cart", "purchase"], p=[0.5, 0.2, 0.3])
            brand = chance.choice(["north", "south"])
            lines.append(f"u{user},{moment},{what},i{chance.integers(20)},{chance.random() * 50:.2f},{brand}")
    source = folder / "events.csv"
    source.write_text("\n".join(lines), encoding="utf-8")
    return _trained(folder, source, "churn", "linear", Settings(horizon_days=30), {})


def _trained(
    folder: Path, source: Path, question: str, model: str, settings: Settings, roles: dict[str, Any]
) -> Trained:
    run = new_run(folder / "runs", question, model)
    asked = Training(
        source=Source(paths=[source], roles=roles),
        question=question,
        model=model,
        settings=settings,
        money=Money(true_positive=5, false_positive=-1),
    )
    job = TrainJob(training=asked, data=folder / "data", run=run.folder)
    run.write_job(job)
    end = runner.run(job, lambda event: None)
    assert isinstance(end, Finished), end
    return Trained(run.folder, source)
