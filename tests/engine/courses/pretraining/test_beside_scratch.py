"""An encoder that goes on learning, beside itself before and one from scratch: broken off, stopped, and finished."""

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec
import pytest

from intent_desktop.engine.requests import Source, Training
from intent_desktop.engine.training import train
from intent_desktop.events import EpochEnd, Event, Verb, Watch
from intent_desktop.messages import Cancelled
from intent_desktop.questions.settings import Settings

TINY = {"size": "small", "length": 8, "epochs": 2}


@pytest.fixture(scope="module")
def further(log: Path, tmp_path_factory: pytest.TempPathFactory) -> Training:
    """A training that goes on until June with an encoder that has learnt until May, and asks for the comparison."""
    folder = tmp_path_factory.mktemp("project")
    asked = Training(
        source=Source(paths=[log]),
        question="pretrain",
        model="encoder",
        options=TINY,
        settings=msgspec.convert({"cutoff": "2024-05-01T00:00:00"}, Settings),
    )
    before = train(asked, folder / "data", folder / "run", Watch())
    return msgspec.structs.replace(
        asked,
        settings=msgspec.convert({"cutoff": "2024-06-01T00:00:00"}, Settings),
        encoder=before["bundle"],
        compare_scratch=True,
    )


@pytest.fixture(scope="module")
def whole(further: Training, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """What a training that nothing disturbs has found."""
    folder = tmp_path_factory.mktemp("whole")
    return train(further, folder / "data", folder / "run", Watch())


def _at_scratch(does: Callable[[], None], epoch: int = 1) -> Callable[[Event], None]:
    """Do something when the encoder from scratch ends that epoch."""

    def hear(event: Event) -> None:
        if isinstance(event, EpochEnd) and (event.model, event.epoch) == ("encoder_scratch", epoch):
            does()

    return hear


def test_what_was_broken_off_in_the_comparison_goes_on_and_ends_alike(
    further: Training, whole: dict[str, Any], tmp_path: Path
) -> None:
    def break_off() -> None:
        raise RuntimeError("the power is gone")

    with pytest.raises(RuntimeError):
        train(further, tmp_path / "data", tmp_path / "run", Watch(_at_scratch(break_off, epoch=2)))
    said: list[Event] = []
    found = train(further, tmp_path / "data", tmp_path / "run", Watch(said.append))
    learnt = [(event.model, event.epoch) for event in said if isinstance(event, EpochEnd)]
    assert learnt[0] == ("encoder_scratch", 2), "nothing that had been finished is learnt again"
    assert found["metrics"] == whole["metrics"]
    for name in ("before", "scratch"):
        assert found["refresh"][name] == whole["refresh"][name]
    assert found["refresh"]["seconds"]["refreshed"] > 0, "it was learnt in the first try"


def test_who_stops_during_the_comparison_keeps_what_went_on_without_it(
    further: Training, whole: dict[str, Any], tmp_path: Path
) -> None:
    verb: list[Verb] = [""]

    def stop() -> None:
        verb[0] = "keep"

    found = train(further, tmp_path / "data", tmp_path / "run", Watch(_at_scratch(stop), lambda: verb[0]))
    assert "refresh" not in found
    assert found["metrics"] == whole["metrics"]
    assert "Going on or from scratch" not in Path(found["report"]).read_text(encoding="utf-8")


def test_what_it_went_on_from_is_what_the_file_held_when_the_run_began(
    further: Training, whole: dict[str, Any], tmp_path: Path
) -> None:
    file = tmp_path / "encoder.intent"
    shutil.copy(str(further.encoder), file)
    found = train(
        msgspec.structs.replace(further, encoder=str(file)),
        tmp_path / "data",
        tmp_path / "run",
        Watch(_at_scratch(lambda: file.unlink(missing_ok=True))),
    )
    assert not file.exists()
    assert found["refresh"]["before"] == whole["refresh"]["before"]


def test_who_discards_during_the_comparison_discards_all(further: Training, tmp_path: Path) -> None:
    verb: list[Verb] = [""]

    def stop() -> None:
        verb[0] = "discard"

    with pytest.raises(Cancelled):
        train(further, tmp_path / "data", tmp_path / "run", Watch(_at_scratch(stop), lambda: verb[0]))
    assert not (tmp_path / "run" / "model.intent").exists()


def test_both_learn_within_the_minutes(further: Training, tmp_path: Path) -> None:
    hurried = msgspec.structs.replace(further, budget_minutes=0)
    said: list[Event] = []
    found = train(hurried, tmp_path / "data", tmp_path / "run", Watch(said.append))
    ended = [(event.model, event.epoch) for event in said if isinstance(event, EpochEnd)]
    assert {model for model, _ in ended} >= {"encoder", "encoder_scratch"}
    assert all(epoch == 1 for _, epoch in ended), "without minutes it is one epoch"
    for learnt in found["refresh"]["epochs"].values():
        assert learnt == {"done": 1, "planned": 2, "out_of_time": True}
    assert found["models"][0]["seconds"] == found["refresh"]["seconds"]["refreshed"]
