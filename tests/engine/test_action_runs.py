"""A training of the next action that is stopped, dies, or goes on."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec
import numpy as np
import pandas
import pytest

from intent_desktop.data.dataset import MEANINGS
from intent_desktop.engine.requests import Source, Training
from intent_desktop.engine.training import train
from intent_desktop.events import Event, Progress, Watch
from intent_desktop.examples.sequences import SequenceStore
from intent_desktop.questions.settings import Settings
from intent_desktop.training import loop


class PowerCut(Exception):
    """Ends the process, as far as the run can tell."""


@pytest.fixture(scope="module")
def asked(made_shop: Callable[..., SequenceStore], tmp_path_factory: pytest.TempPathFactory) -> Training:
    """All models, asked of the log of a small shop."""
    packed = made_shop(30)
    actions = packed.actions
    assert actions.meanings is not None
    path = tmp_path_factory.mktemp("shop") / "events.csv"
    table = {
        "user_id": np.repeat(packed.users, np.diff(packed.starts)),
        "product_id": [f"p{code}" for code in actions.items],
        "event_time": actions.times,
        "event_type": [MEANINGS[code - 1] for code in actions.meanings],
    }
    pandas.DataFrame(table).to_csv(path, index=False)
    return Training(source=Source(paths=[path]), question="next_action", settings=Settings(horizon_days=0.25))


def _trained(asked: Training, folder: Path, watch: Watch, only_begun: bool = False) -> dict[str, Any]:
    return train(asked, folder / "data", folder / "run", watch, only_begun)


def _models(result: dict[str, Any]) -> set[str]:
    return {entry["model"] for entry in result["models"]}


def test_who_stops_keeps_what_was_learnt_until_then(asked: Training, tmp_path: Path) -> None:
    reached: list[str] = []

    def hear(event: Event) -> None:
        if isinstance(event, Progress) and event.stage.startswith("fit action_trees-quantile"):
            reached.append(event.stage)

    watch = Watch(hear, lambda: "keep" if reached else "")
    result = _trained(asked, tmp_path, watch)
    assert _models(result) == {"action_markov", "action_trees", "blend"}
    assert result["metrics"]["test"]["log_loss"] < result["baselines"]["base_rates"]["log_loss"]
    assert "then learnt from as well" not in result["protocol"]
    again = _trained(asked, tmp_path, Watch(), only_begun=True)
    assert again["metrics"] == result["metrics"]


def test_a_run_that_died_goes_on_where_it_was(
    asked: Training, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(loop, "SECONDS_BETWEEN_POINTS", 0.0)  # so that it dies before its first round is over

    def die(event: Event) -> None:
        if isinstance(event, Progress) and event.stage == "fit action_lstm":
            raise PowerCut

    with pytest.raises(PowerCut):
        _trained(asked, tmp_path, Watch(die))
    begun = _trained(asked, tmp_path, Watch(), only_begun=True)
    assert _models(begun) == {"action_markov", "action_trees", "blend"}
    result = _trained(asked, tmp_path, Watch())
    assert _models(result) == {"action_markov", "action_trees", "action_lstm", "blend"}
    before, after = ({each["model"]: each["metrics"] for each in run["models"]} for run in (begun, result))
    assert all(after[name] == before[name] for name in ("action_markov", "action_trees"))


def test_time_that_is_used_up_leaves_models_out_and_says_so(asked: Training, tmp_path: Path) -> None:
    hurried = msgspec.structs.replace(asked, budget_minutes=0.0)
    result = _trained(hurried, tmp_path, Watch())
    assert _models(result) == {"action_markov"}
    assert result["model"] == "action_markov"
