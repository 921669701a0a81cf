"""Boosted trees: the best rounds are kept, and a broken-off training goes on where it was."""

from collections.abc import Callable
from pathlib import Path

import lightgbm
import numpy as np
import pytest

from intent_desktop import events
from intent_desktop.events import EpochEnd, Event, Watch
from intent_desktop.examples.index import Examples
from intent_desktop.metrics.classification import log_loss, roc_auc
from intent_desktop.models import trees
from intent_desktop.models.base import Classifier, Fitting
from intent_desktop.models.trees import Trees


class PowerCut(Exception):
    """Stands for whatever ends the process in the middle of a training."""


def _cut_at(round_: int) -> Watch:
    def emit(event: Event) -> None:
        if isinstance(event, EpochEnd) and event.epoch >= round_:
            raise PowerCut

    return Watch(emit)


def _rounds(model: Trees) -> list[int]:
    return [booster.current_iteration() for booster in model.boosters_]


def _valid_loss(model: Classifier, examples: Examples) -> float:
    valid = examples.of("valid")
    loss = log_loss(valid.label, model.predict_proba(valid.features))
    assert loss is not None
    return loss


def test_the_rounds_that_were_best_on_validation_are_kept(signal: Examples) -> None:
    said: list[Event] = []
    model = Trees(rounds=300, learning_rate=0.3, patience=30, bags=1).fit(signal, Fitting(Watch(said.append)))
    (kept,) = _rounds(model)
    assert kept < 100  # this rate overfits early
    losses = {event.epoch: event.valid["log_loss"] for event in said if isinstance(event, EpochEnd)}
    assert max(losses) <= kept + 30 < 300
    assert _valid_loss(model, signal) <= min(loss for loss in losses.values() if loss is not None) + 1e-6


def test_stop_and_keep_keeps_the_best_rounds_so_far_of_the_first_ensemble(signal: Examples) -> None:
    said: list[Event] = []
    watch = Watch(
        said.append, lambda: "keep" if sum(isinstance(event, EpochEnd) for event in said) >= 4 else ""
    )
    model = Trees(rounds=300, learning_rate=0.01, bags=3).fit(signal, Fitting(watch))
    assert _rounds(model) == [40]  # still learning: the last round was the best


def test_a_training_that_was_cut_off_goes_on_from_its_checkpoint(signal: Examples, tmp_path: Path) -> None:
    options = Trees(rounds=160, learning_rate=0.05, bags=2)
    whole = Trees(**vars(options)).fit(signal, Fitting())
    with pytest.raises(PowerCut):
        Trees(**vars(options)).fit(signal, Fitting.below(tmp_path, _cut_at(70), 0))
    said: list[Event] = []
    resumed = Trees(**vars(options)).fit(signal, Fitting.below(tmp_path, Watch(said.append), 0))
    first = next(event for event in said if isinstance(event, EpochEnd))
    assert first.epoch == 60  # rounds 1 to 50 came from the checkpoint
    assert len(resumed.boosters_) == 2
    assert _valid_loss(resumed, signal) == pytest.approx(_valid_loss(whole, signal), rel=0.01)


def test_a_training_that_was_cut_off_after_its_last_round_is_complete(
    signal: Examples, tmp_path: Path
) -> None:
    """The checkpoint of the last round was written, the word that all is done was not."""
    with pytest.raises(PowerCut):
        Trees(rounds=50, bags=1).fit(signal, Fitting.below(tmp_path, _cut_at(50), 0))
    options = Trees(rounds=50, bags=1)
    fitting = Fitting.below(tmp_path, Watch(), 0)
    assert fitting.checkpoints is not None
    booster = options.fit(signal, Fitting.below(tmp_path / "whole", Watch(), 0)).boosters_[0]
    document = {"best": {"round": 50, "loss": _valid_loss(options, signal)}, "done": False}
    fitting.checkpoints.save("trees-0", {}, document, {"model": booster.model_to_string()})
    resumed = Trees(rounds=50, bags=1).fit(signal, fitting)
    assert _rounds(resumed) == [50]
    assert (
        resumed.predict_proba(signal.features).tobytes() == options.predict_proba(signal.features).tobytes()
    )


def test_a_finished_ensemble_is_not_trained_again(signal: Examples, tmp_path: Path) -> None:
    model = Trees(rounds=60, bags=2).fit(signal, Fitting.below(tmp_path, Watch(), 0))
    said: list[Event] = []
    again = Trees(rounds=60, bags=2).fit(signal, Fitting.below(tmp_path, Watch(said.append), 0))
    assert not [event for event in said if isinstance(event, EpochEnd)]
    assert again.predict_proba(signal.features).tobytes() == model.predict_proba(signal.features).tobytes()


def test_checkpoints_are_told_with_their_loss(signal: Examples, tmp_path: Path) -> None:
    said: list[Event] = []
    Trees(rounds=120, learning_rate=0.01, bags=1).fit(signal, Fitting.below(tmp_path, Watch(said.append), 0))
    told = [event for event in said if isinstance(event, events.Checkpoint)]
    assert [event.step for event in told][:2] == [50, 100]
    assert all(event.score is not None for event in told)


def test_more_than_ten_ensembles_come_back_in_their_order(
    signal: Examples, carried: Callable[[Classifier], Classifier]
) -> None:
    model = Trees(rounds=3, bags=12).fit(signal, Fitting())
    restored = carried(model)
    assert restored.predict_proba(signal.features).tobytes() == model.predict_proba(signal.features).tobytes()
    assert isinstance(restored, Trees)
    trees_of = [[booster.model_to_string() for booster in each.boosters_] for each in (model, restored)]
    assert trees_of[0] == trees_of[1]


def test_blocks_of_rows_get_the_chances_of_one_block(
    signal: Examples, monkeypatch: pytest.MonkeyPatch
) -> None:
    model = Trees(rounds=20, bags=2).fit(signal, Fitting())
    whole = model.predict_proba(signal.features)
    monkeypatch.setattr(trees, "ROWS_AT_ONCE", 7)
    assert model.predict_proba(signal.features).tobytes() == whole.tobytes()


def test_sure_cases_give_no_warning(signal: Examples) -> None:
    model = Trees(rounds=1, bags=1).fit(signal, Fitting())
    model.boosters_ = [_Shifted(-800.0)]  # type: ignore[list-item]
    assert (model.predict_proba(signal.features) == 0).all()


class _Shifted(lightgbm.Booster):
    """An ensemble that gives every row the same log-odds."""

    def __init__(self, odds: float):
        self.odds = odds

    def __del__(self) -> None:
        pass

    def predict(self, data: np.ndarray, **options: object) -> np.ndarray:  # type: ignore[override]
        return np.full(len(data), self.odds)


@pytest.mark.real_data
def test_online_shoppers_are_ranked_above_the_floor(online_shoppers: Examples) -> None:
    model = Trees(learning_rate=0.05, bags=1, patience=50).fit(online_shoppers, Fitting())
    test = online_shoppers.of("test")
    assert (roc_auc(test.label, model.predict_proba(test.features)) or 0) > 0.92
    account = model.contributions(test.features)
    assert account.gap < 1e-6
    strongest = np.abs(account.values).mean(axis=0).argmax()
    assert online_shoppers.features.names[strongest] == "PageValues"
