"""The encoder tuned on answers: in all three ways it learns them, each row for itself, and goes on where it was."""

import dataclasses
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch

from intent_desktop.events import EpochEnd, Event, Verb, Watch
from intent_desktop.examples.histories import Actions, Histories
from intent_desktop.examples.index import Examples, FeatureColumn, Features
from intent_desktop.examples.items import Items
from intent_desktop.messages import Cancelled
from intent_desktop.metrics.classification import roc_auc
from intent_desktop.models.base import Classifier, Fitting
from intent_desktop.models.encoder.fine_tuned import FULL_SHARE, FineTuned, Tuned
from intent_desktop.models.encoder.model import BehaviourEncoder

TUNINGS = ["full", "adapters", "frozen"]
QUICK: dict[str, Any] = {"learning_rate": 3e-3, "epochs": 5, "tokens": 512, "dropout": 0.1}


@pytest.fixture(scope="module")
def examples(walks: Callable[..., Histories]) -> Examples:
    """Whether the last item of each history was one of the last four, asked a day after it; one history is empty."""
    histories = walks(300, seed=6)
    actions = histories.actions
    assert actions.times is not None
    asked_at = actions.times[histories.ends - 1] + np.timedelta64(1, "D")
    label = (actions.items[histories.ends - 1] > 8).astype(np.float32)
    ends = histories.ends.copy()
    ends[7], label[7] = histories.starts[7], 0.0
    rows = len(histories)
    numbers = np.zeros((rows, 1), dtype=np.float32)
    columns = [FeatureColumn(name="nothing")]
    return Examples(
        label=label,
        part=np.array([0, 0, 0, 1, 2], np.int8)[np.arange(rows) % 5],
        group=np.arange(rows),
        cutoff=asked_at,
        identifiers=np.arange(rows),
        features=Features(
            numbers,
            np.zeros((rows, 0), np.int32),
            columns,
            Histories(actions, histories.starts, ends, asked_at),
        ),
    )


def _fitted(
    encoder: BehaviourEncoder, examples: Examples, fitting: Fitting | None = None, **options: Any
) -> FineTuned:
    fitting = fitting or Fitting()
    fitting.encoder = encoder
    return FineTuned(**{**QUICK, **options}).fit(examples, fitting)


def _chances(model: Classifier, examples: Examples) -> bytes:
    return model.predict_proba(examples.features).tobytes()


@pytest.fixture(scope="module", params=TUNINGS)
def tuned(request: pytest.FixtureRequest, encoder: BehaviourEncoder, examples: Examples) -> FineTuned:
    return _fitted(encoder, examples, tuning=request.param)


def test_it_learns_the_answers(tuned: FineTuned, examples: Examples) -> None:
    tested = examples.of("test")
    chances = tuned.predict_proba(tested.features)
    assert chances.shape == (len(tested),)
    assert chances.dtype == np.float64
    assert roc_auc(tested.label, chances) > 0.9


def test_the_encoder_it_started_from_stays_as_it_was(
    tuned: FineTuned, encoder: BehaviourEncoder, examples: Examples
) -> None:
    histories = examples.features.histories
    assert histories is not None
    before, after = (each.read(histories).vectors for each in (encoder, tuned.encoder_))
    assert (before.tobytes() == after.tobytes()) == (tuned.tuning == "frozen")
    assert encoder is tuned.before_
    assert not any(weight.requires_grad for weight in encoder.network_.parameters())


def test_a_chance_does_not_depend_on_other_rows(tuned: FineTuned, examples: Examples) -> None:
    features = examples.features.take(slice(0, 70))
    together = tuned.predict_proba(features)
    alone = [tuned.predict_proba(features.take(np.array([row]))) for row in range(70)]
    assert np.concatenate(alone).tobytes() == together.tobytes()
    backwards = tuned.predict_proba(features.take(np.arange(70)[::-1]))
    assert np.ascontiguousarray(backwards[::-1]).tobytes() == together.tobytes()


def test_an_empty_history_has_a_chance_and_nobody_has_none(tuned: FineTuned, examples: Examples) -> None:
    assert 0 < tuned.predict_proba(examples.features.take(np.array([7])))[0] < 1
    assert tuned.predict_proba(examples.features.take(slice(0, 0))).shape == (0,)


def test_its_state_comes_back_with_the_same_chances(
    tuned: FineTuned, examples: Examples, carried: Callable[[Classifier], Classifier]
) -> None:
    again = carried(tuned)
    assert isinstance(again, FineTuned)
    assert _chances(again, examples) == _chances(tuned, examples)
    assert (again.epochs_, again.trainable_, again.tuning) == (tuned.epochs_, tuned.trainable_, tuned.tuning)
    assert _chances(carried(again), examples) == _chances(tuned, examples)
    state = tuned.state()
    with pytest.raises((RuntimeError, LookupError)):
        FineTuned.restore(dataclasses.replace(state, arrays={name: array for name, array in state.arrays.items() if not name.startswith("head/")}))  # fmt: skip


def test_it_has_no_account_by_features(tuned: FineTuned, examples: Examples) -> None:
    assert tuned.contributions(examples.features) is None


def _learning(
    tuning: str, encoder: BehaviourEncoder, examples: Examples, monkeypatch: pytest.MonkeyPatch
) -> set[str]:
    """The names of the weights that learn."""
    found: set[str] = set()

    def look(name: str, module: Tuned, *rest: Any) -> int:
        found.update(name for name, weight in module.named_parameters() if weight.requires_grad)
        return 1

    monkeypatch.setattr("intent_desktop.models.encoder.fine_tuned.train", look)
    _fitted(encoder, examples, tuning=tuning)
    return found


def test_what_learns_goes_by_the_tuning(
    encoder: BehaviourEncoder, examples: Examples, monkeypatch: pytest.MonkeyPatch
) -> None:
    full, adapters, frozen = (_learning(each, encoder, examples, monkeypatch) for each in TUNINGS)
    assert frozen
    assert all(name.startswith("head.") for name in frozen)
    assert all(name.endswith((".down", ".up")) for name in adapters - frozen)
    assert adapters > frozen
    assert {"network.items.weight", "network.blocks.0.question.weight"} <= full


def _many_items(count: int) -> Items:
    return Items(np.array([f"i{code}" for code in range(count)], dtype=object))


@pytest.mark.parametrize(("size", "items"), [("small", 5_000), ("medium", 8_000)])
def test_adapters_and_head_are_a_twentieth_of_the_weights_in_a_shop_of_some_size(
    size: str,
    items: int,
    walks: Callable[..., Histories],
    examples: Examples,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    learnt = walks(60)
    encoder = BehaviourEncoder(size=size, epochs=1)  # type: ignore[arg-type]
    encoder.fit(learnt, _many_items(items), np.datetime64("2025-02-04", "us"), Fitting(minutes=1e-6))
    monkeypatch.setattr("intent_desktop.models.encoder.fine_tuned.train", lambda *rest: 1)
    shares = {tuning: _fitted(encoder, examples, tuning=tuning).trainable_ for tuning in TUNINGS}
    assert shares["full"] == 1
    assert shares["frozen"] < shares["adapters"] <= 0.05


def test_lower_layers_learn_more_slowly(
    encoder: BehaviourEncoder, examples: Examples, monkeypatch: pytest.MonkeyPatch
) -> None:
    plans = []
    monkeypatch.setattr(
        "intent_desktop.models.encoder.fine_tuned.train", lambda *rest: plans.append(rest[4]) or 1
    )
    for tuning in ("adapters", "full"):
        _fitted(encoder, examples, layer_share=0.5, tuning=tuning)
    assert plans[0].rates == {"network": 0.25, "network.waiting": 1.0, "network.blocks.0": 0.5}
    assert plans[1].rates == {name: FULL_SHARE * share for name, share in plans[0].rates.items()}


def test_it_ends_early_by_the_log_loss_on_validation(encoder: BehaviourEncoder, examples: Examples) -> None:
    said: list[Event] = []
    model = _fitted(encoder, examples, Fitting(Watch(said.append)), tuning="frozen", epochs=30, learning_rate=0.2, patience=1)  # fmt: skip
    told = [event.valid["log_loss"] for event in said if isinstance(event, EpochEnd)]
    assert len(told) < 30
    assert model.epochs_ == int(np.argmin(told)) + 1  # type: ignore[arg-type]
    part = examples.of("valid")
    chances = model.predict_proba(part.features)
    loss = -np.log(np.where(part.label == 1, chances, 1 - chances)).mean()
    assert loss == pytest.approx(min(told), rel=1e-4)  # type: ignore[type-var]


@pytest.mark.parametrize("tuning", TUNINGS)
def test_a_training_that_was_broken_off_ends_with_the_same_chances(
    tuning: str, encoder: BehaviourEncoder, examples: Examples, tmp_path: Path
) -> None:
    taken = 0

    def stop() -> Verb:
        nonlocal taken
        taken += 1
        return "keep" if taken > 8 else ""

    whole = _fitted(encoder, examples, tuning=tuning, epochs=3)
    broken = _fitted(
        encoder, examples, Fitting.below(tmp_path, Watch(cancelled=stop), 0), tuning=tuning, epochs=3
    )
    assert _chances(broken, examples) != _chances(whole, examples)
    resumed = _fitted(encoder, examples, Fitting.below(tmp_path, Watch(), 0), tuning=tuning, epochs=3)
    assert _chances(resumed, examples) == _chances(whole, examples)


@pytest.mark.parametrize("tuning", TUNINGS)
def test_it_learns_again_from_everything(tuning: str, encoder: BehaviourEncoder, examples: Examples) -> None:
    fitting = Fitting(encoder=encoder)
    model = _fitted(encoder, examples, tuning=tuning, epochs=2)
    before, epochs = _chances(model, examples), model.epochs_
    model.refit(examples, Fitting(Watch(cancelled=lambda: "keep"), encoder=encoder))
    assert _chances(model, examples) == before
    model.refit(examples, fitting)
    assert _chances(model, examples) != before
    assert model.epochs_ == epochs
    tested = examples.of("test")
    assert roc_auc(tested.label, model.predict_proba(tested.features)) > 0.7


def test_the_user_can_stop_and_keep_or_discard(encoder: BehaviourEncoder, examples: Examples) -> None:
    with pytest.raises(Cancelled):
        _fitted(encoder, examples, Fitting(Watch(cancelled=lambda: "discard")))
    kept = _fitted(encoder, examples, Fitting(Watch(cancelled=lambda: "keep")))
    assert kept.epochs_ == 0
    assert np.isfinite(kept.predict_proba(examples.features)).all()


def test_it_also_starts_from_an_encoder_without_times(
    make_encoder: Callable[..., BehaviourEncoder], walks: Callable[..., Histories], examples: Examples
) -> None:
    untimed = make_encoder(walks(60, timed=False), epochs=2)
    model = _fitted(untimed, examples, epochs=1)
    assert np.isfinite(model.predict_proba(examples.features)).all()
    assert not any(isinstance(part, Actions) for part in vars(model).values())


def test_the_same_seed_gives_the_same_whatever_chance_stood_outside(
    encoder: BehaviourEncoder, examples: Examples
) -> None:
    found = []
    for outside in (0, 1):
        torch.manual_seed(outside)
        found.append(_chances(_fitted(encoder, examples, tuning="adapters", epochs=1), examples))
    assert found[0] == found[1]
