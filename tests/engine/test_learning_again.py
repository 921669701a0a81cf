"""Which trainings learn once more from the part they were chosen on, and that they say so."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pandas
import pytest

from intent_desktop import events
from intent_desktop.engine.jobs import TrainJob
from intent_desktop.engine.requests import Source, Training
from intent_desktop.engine.runner import run
from intent_desktop.events import Event
from intent_desktop.questions.settings import Settings

AGAIN = "was then learnt from as well"


@pytest.fixture
def protocol_of(tmp_path: Path) -> Callable[..., str]:
    """Trains on a table of 600 days and returns the protocol."""

    def train(split: Any, emit: Callable[[Event], None] = lambda event: None, **stopped: Any) -> str:
        generator = np.random.default_rng(0)
        visits = generator.poisson(3, 600)
        table = pandas.DataFrame(
            {
                "day": pandas.date_range("2024-01-01", periods=600).strftime("%Y-%m-%d"),
                "visits": visits,
                "bought": np.where(generator.random(600) < visits / 8, "yes", "no"),
            }
        )
        table.to_csv(tmp_path / "table.csv", index=False)
        source = Source(paths=[tmp_path / "table.csv"], roles={"bought": "label", "day": "time"})
        training = Training(
            source=source, question="purchase", model="linear", settings=Settings(split=split)
        )
        end = run(TrainJob(training=training, data=tmp_path / "data", run=tmp_path / "run"), emit, **stopped)
        assert isinstance(end, events.Finished), end
        return str(end.result["protocol"])

    return train


def test_a_random_split_learns_from_the_part_it_was_chosen_on_and_says_so(
    protocol_of: Callable[..., str],
) -> None:
    assert AGAIN in protocol_of("random")


def test_a_split_by_time_does_not_because_its_calibration_would_no_longer_fit(
    protocol_of: Callable[..., str],
) -> None:
    assert AGAIN not in protocol_of("time")


def test_a_training_stopped_early_does_not_claim_it(protocol_of: Callable[..., str]) -> None:
    begun: list[str] = []

    def listen(event: Event) -> None:
        if isinstance(event, events.EpochEnd):
            begun.append(event.model)

    assert AGAIN not in protocol_of("random", listen, cancelled=lambda: "keep" if begun else "")
