"""How long models will learn: what samples of the data are learnt to find that out."""

from pathlib import Path
from typing import Any

import pytest

from intent_desktop.data.dataset import Dataset
from intent_desktop.engine import estimating
from intent_desktop.engine.requests import Source, Training
from intent_desktop.events import Watch


class Clock:
    """A clock that goes on only while something learns."""

    def __init__(self) -> None:
        self.now = 0.0

    def monotonic(self) -> float:
        return self.now


def test_a_slow_model_keeps_no_quick_one_from_larger_samples(monkeypatch: pytest.MonkeyPatch) -> None:
    clock = Clock()
    took = {"slow": 7.5, "quick": 0.1}

    def learn(asked: Training, *_: Any) -> tuple[dict[str, float], dict[str, int]]:
        clock.now += sum(took[name] for name in asked.models)
        return {name: took[name] for name in asked.models}, {}

    monkeypatch.setattr(estimating, "time", clock)
    monkeypatch.setattr(estimating, "_learn_sample", learn)
    asked = Training(source=Source(paths=[]), question="purchase", models=["slow", "quick"])
    whole = Dataset(path=Path("table.parquet"), shape="table", rows=12_000, columns=[])
    taken = estimating._measure(asked, whole, "row", 12_000, Watch(), 0.0)
    assert [one.size for one in taken["slow"]] == [400, 1_200]
    assert [one.size for one in taken["quick"]] == [400, 1_200, 3_600, 10_800, 12_000]
