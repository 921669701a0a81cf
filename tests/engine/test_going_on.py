"""A run that goes on from its checkpoints: with the data it began with, or not at all."""

from pathlib import Path
from typing import Any

import numpy as np
import pandas

from intent_desktop.engine.jobs import TrainJob
from intent_desktop.engine.requests import Source, Training
from intent_desktop.engine.runner import run
from intent_desktop.events import Failed, Finished
from intent_desktop.questions.settings import Settings


def job(folder: Path, seed: int, **source: Any) -> TrainJob:
    """A training of a table of 300 visits, written anew with other values for another seed."""
    generator = np.random.default_rng(seed)
    visits = generator.poisson(3, 300)
    bought = np.where(generator.random(300) < visits / 8, "yes", "no")
    table = folder / "table.csv"
    pandas.DataFrame({"visits": visits, "bought": bought}).to_csv(table, index=False)
    training = Training(
        source=Source(paths=[table], roles={"bought": "label"}, **source),
        question="purchase",
        model="linear",
        settings=Settings(split="random"),
    )
    return TrainJob(training=training, data=folder / "data", run=folder / "run")


def test_a_run_goes_on_with_the_same_data_also_from_elsewhere(tmp_path: Path) -> None:
    first = run(job(tmp_path, 0), lambda event: None)
    assert isinstance(first, Finished)
    moved = tmp_path / "moved"
    moved.mkdir()
    asked = job(moved, 0)
    again = run(TrainJob(training=asked.training, data=asked.data, run=tmp_path / "run"), lambda _: None)
    assert isinstance(again, Finished)
    assert again.result["metrics"] == first.result["metrics"]


def test_a_run_does_not_go_on_with_other_data(tmp_path: Path) -> None:
    assert isinstance(run(job(tmp_path, 0), lambda event: None), Finished)
    end = run(job(tmp_path, 1), lambda event: None, manner="resume")
    assert isinstance(end, Failed)
    assert end.note.code == "run_of_other_data"
