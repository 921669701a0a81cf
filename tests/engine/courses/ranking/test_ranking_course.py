"""A training of recommendations says what its models have learnt from, also where it was stopped."""

from pathlib import Path
from typing import Any

import numpy as np
import pytest

from intent_desktop.engine import bundle
from intent_desktop.engine.courses.ranking import histories
from intent_desktop.engine.requests import Source, Training
from intent_desktop.engine.training import train
from intent_desktop.events import Checkpoint, Event, Watch
from intent_desktop.questions.settings import Settings
from intent_desktop.training.arrays import from_bytes, to_bytes

EARLY = "Learning was ended early"


def _training(folder: Path, split: str, **further: Any) -> Training:
    chance = np.random.default_rng(3)
    lines = []
    for user in range(300):
        walk = chance.integers(1, 20) + np.cumsum(chance.integers(0, 3, size=int(chance.integers(5, 10))))
        lines.append(" ".join(map(str, [user + 1, *walk])))
    (folder / "walks.txt").write_text("\n".join(lines) + "\n", encoding="utf-8")
    source = Source(paths=[folder / "walks.txt"])
    return Training(
        source=source, question="next_item", model="als", settings=Settings(split=split), **further
    )


def _run(training: Training, folder: Path, watch: Watch | None = None, **further: Any) -> dict[str, Any]:
    return train(training, folder / "data", folder / "run", watch or Watch(), **further)


def _stopping_at(name: str) -> Watch:
    """Stops and keeps once that checkpoint was made."""
    said: list[str] = []

    def hear(event: Event) -> None:
        if isinstance(event, Checkpoint):
            said.append(event.path)

    return Watch(hear, lambda: "keep" if any(name in path for path in said) else "")


@pytest.mark.parametrize(
    ("split", "told"),
    [
        ("leave-one-out", "The delivered model was then fitted again on everything."),
        ("group", "What was chosen on was then learnt from as well"),
    ],
)
def test_what_was_learnt_again_is_said_only_where_it_was(split: str, told: str, tmp_path: Path) -> None:
    training = _training(tmp_path, split)
    stopped = _run(training, tmp_path, _stopping_at("fitted_als"))
    assert EARLY in stopped["protocol"]
    assert told not in stopped["protocol"]
    kept = _run(training, tmp_path, only_begun=True)
    assert EARLY in kept["protocol"]
    whole = _run(training, tmp_path)
    assert told in whole["protocol"]
    assert EARLY not in whole["protocol"]
    assert _run(training, tmp_path, only_begun=True)["protocol"] == whole["protocol"]
    assert whole["metrics"]["valid"] == stopped["metrics"]["valid"]


def test_options_hold_for_the_delivered_model_as_well(tmp_path: Path) -> None:
    found = _run(_training(tmp_path, "leave-one-out", options={"factors": 7, "sweeps": 2}), tmp_path)
    delivered = bundle.read(Path(found["bundle"])).models["als"]
    assert delivered.arrays["vectors"].shape[1] == 7
    assert delivered.settings["sweeps"] == 2


def test_kept_histories_that_are_damaged_are_as_if_there_were_none(tmp_path: Path) -> None:
    _run(_training(tmp_path, "leave-one-out"), tmp_path)
    file = tmp_path / "run" / histories.FILE_NAME
    arrays = from_bytes(file.read_bytes())
    assert histories.load(tmp_path / "run") is not None
    for damaged in ({**arrays, "strange": arrays["items"]}, {**arrays, "items": arrays["items"][:-1]}):
        file.write_bytes(to_bytes(damaged))
        assert histories.load(tmp_path / "run") is None
