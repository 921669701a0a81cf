"""Cross-validation as one training: what is pooled, and what a stop leaves."""

from collections.abc import Callable
from pathlib import Path

import pytest

from intent_desktop.engine.jobs import TrainJob
from intent_desktop.engine.requests import Source, Training
from intent_desktop.engine.runner import run
from intent_desktop.engine.sample_data import ROWS, write_table
from intent_desktop.events import Checkpoint, End, Event, Finished, Verb
from intent_desktop.questions.settings import Settings


@pytest.fixture
def cross_validate(tmp_path: Path) -> Callable[..., End]:
    """Trains the linear model in five folds on a small table with a signal."""
    table = tmp_path / "visits.csv"
    write_table(table)
    training = Training(
        source=Source(paths=[table], roles={"bought": "label"}),
        question="purchase",
        model="linear",
        settings=Settings(split="folds"),
    )
    job = TrainJob(training=training, data=tmp_path / "data", run=tmp_path / "run")

    def train(
        listen: Callable[[Event], None] = lambda event: None, verb: Callable[[], Verb] = lambda: ""
    ) -> End:
        return run(job, listen, verb)

    return train


def test_every_row_is_judged_once_over_all_folds(cross_validate: Callable[..., End]) -> None:
    end = cross_validate()
    assert isinstance(end, Finished)
    assert end.result["metrics"]["test"]["n"] == ROWS
    assert end.result["protocol"].startswith("5-fold cross-validation")


def test_stopping_in_a_later_fold_keeps_the_finished_ones(cross_validate: Callable[..., End]) -> None:
    finished: list[str] = []

    def listen(event: Event) -> None:
        if isinstance(event, Checkpoint) and "linear" in event.path:
            finished.append(event.path)

    end = cross_validate(listen, lambda: "keep" if len(finished) >= 2 else "")
    assert isinstance(end, Finished)
    assert end.result["protocol"].startswith("2-fold cross-validation")
    assert ROWS / 5 < end.result["metrics"]["test"]["n"] < ROWS / 2
