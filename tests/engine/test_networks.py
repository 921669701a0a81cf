"""A network as a whole training: broken off in the middle it goes on, and the result says what it learnt on."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pandas
import pytest

from intent_desktop.data import store
from intent_desktop.engine.jobs import TrainJob
from intent_desktop.engine.requests import Source, Training
from intent_desktop.engine.runner import run
from intent_desktop.engine.sample_data import write_table
from intent_desktop.events import Checkpoint, EpochEnd, Event, Failed, Finished, Notice
from intent_desktop.messages import Problem
from intent_desktop.training import loop

OPTIONS = {"layers": 16, "members": 2, "epochs": 6}


@pytest.fixture
def job(tmp_path: Path) -> Callable[[str], TrainJob]:
    """A training of a small network on a table with a signal, in a run folder of that name."""
    table = tmp_path / "visits.csv"
    write_table(table)
    training = Training(
        source=Source(paths=[table], roles={"bought": "label"}),
        question="purchase",
        model="mlp",
        options=OPTIONS,
    )
    return lambda name: TrainJob(training=training, data=tmp_path / "data", run=tmp_path / name)


def _predictions(folder: Path) -> pandas.DataFrame:
    path = folder / "predictions.parquet"
    with store.connect(folder) as connection:
        return connection.execute(f"SELECT * FROM {store.parquet(path)}").df()


def _result(end: Any) -> dict[str, Any]:
    assert isinstance(end, Finished), end
    return end.result


def test_a_training_that_broke_off_inside_an_epoch_ends_as_if_nothing_had_happened(
    job: Callable[[str], TrainJob], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(loop, "SECONDS_BETWEEN_CHECKPOINTS", 0.0)
    whole = _result(run(job("whole"), lambda event: None))
    saved = 0

    def cut(event: Event) -> None:
        nonlocal saved
        saved += isinstance(event, Checkpoint) and event.path.startswith("mlp-loop")
        if saved == 50:
            saved += 1
            raise Problem("out_of_memory")

    assert isinstance(run(job("broken"), cut), Failed)
    said: list[Event] = []
    resumed = _result(run(job("broken"), said.append, manner="resume"))
    assert 0 < sum(isinstance(event, EpochEnd) and event.model == "mlp" for event in said) < 6
    assert resumed["metrics"] == whole["metrics"]
    pandas.testing.assert_frame_equal(_predictions(tmp_path / "broken"), _predictions(tmp_path / "whole"))


def test_the_result_says_what_the_network_learnt_on_and_no_notice_hides_in_it(
    job: Callable[[str], TrainJob],
) -> None:
    said: list[Event] = []
    result = _result(run(job("whole"), said.append))
    assert result["device"].startswith("CPU, ")
    assert result["metrics"]["test"]["roc_auc"] > 0.8
    assert 0 <= result["additivity_gap"] < 0.2
    assert not [event for event in said if isinstance(event, Notice) and event.note.code == "card_failed"]
