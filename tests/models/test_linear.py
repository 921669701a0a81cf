"""Logistic regression on bins: effects of any shape, chosen penalties, an exact account."""

import numpy as np
import pytest

from intent_desktop import events
from intent_desktop.events import Event, Notice, Watch
from intent_desktop.examples.index import Examples, FeatureColumn, Features
from intent_desktop.metrics.classification import log_loss, roc_auc
from intent_desktop.models import encoding, linear
from intent_desktop.models.base import Fitting
from intent_desktop.models.linear import Linear


def _of_one_number(values: np.ndarray, label: np.ndarray) -> Examples:
    rows = len(values)
    features = Features(
        values.astype(np.float32)[:, None], np.empty((rows, 0), np.int32), [FeatureColumn(name="n")]
    )
    part = np.array([0, 0, 0, 1, 2], np.int8)[np.arange(rows) % 5]
    nothing = np.full(rows, np.datetime64("NaT", "us"))
    return Examples(label.astype(np.float32), part, np.arange(rows), nothing, np.arange(rows), features)


@pytest.mark.parametrize("penalty", ["l1", "l2", "elastic"])
def test_each_penalty_learns_the_signal(penalty: str, signal: Examples) -> None:
    model = Linear(penalty=penalty, strengths=(0.1, 0.3)).fit(signal, Fitting())  # type: ignore[arg-type]
    test = signal.of("test")
    assert (roc_auc(test.label, model.predict_proba(test.features)) or 0) > 0.8


def test_the_lasso_leaves_noise_without_effect(signal: Examples) -> None:
    model = Linear(penalty="l1", strengths=(0.03,)).fit(signal, Fitting())
    effects = np.abs(model.contributions(signal.features).values).mean(axis=0)
    assert effects[[2, 3, 5]].max() < 0.1 * effects[0]


def test_an_effect_that_rises_and_falls_is_learnt() -> None:
    values = np.random.default_rng(0).normal(size=4_000)
    examples = _of_one_number(values, np.abs(values) < 0.7)
    model = Linear().fit(examples, Fitting())
    assert (roc_auc(examples.label, model.predict_proba(examples.features)) or 0) > 0.9


def test_missing_values_have_an_effect_of_their_own() -> None:
    values = np.where(np.arange(2_000) % 2, np.nan, np.random.default_rng(0).normal(size=2_000))
    examples = _of_one_number(values, np.arange(2_000) % 2 == 1)
    chances = Linear().fit(examples, Fitting()).predict_proba(examples.features)
    assert chances[1::2].min() > 0.8
    assert chances[::2].max() < 0.2


def test_the_strength_with_the_least_validation_loss_is_kept(signal: Examples) -> None:
    said: list[Event] = []
    model = Linear(strengths=(0.0001, 0.1, 100.0)).fit(signal, Fitting(Watch(said.append)))
    losses = [event.valid["log_loss"] for event in said if isinstance(event, events.EpochEnd)]
    valid = signal.of("valid")
    assert log_loss(valid.label, model.predict_proba(valid.features)) == min(loss for loss in losses if loss)


def test_the_account_is_exact_and_centred_on_the_training_rows(signal: Examples) -> None:
    model, train = Linear().fit(signal, Fitting()), signal.of("train")
    account = model.contributions(train.features)
    np.testing.assert_allclose(account.values.mean(axis=0), 0, atol=1e-12)
    chances = model.predict_proba(train.features)
    odds = np.log(chances) - np.log1p(-chances)
    np.testing.assert_allclose(account.values.sum(axis=1) + account.expected, odds, atol=1e-12)


def test_learning_from_a_draw_of_the_rows_is_said(signal: Examples, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(linear, "MOST_TRAINING_ROWS", 1_000)
    said: list[Event] = []
    Linear(strengths=(0.1,)).fit(signal, Fitting(Watch(said.append)))
    (note,) = [event.note for event in said if isinstance(event, Notice)]
    assert note.code == "rows_sampled"
    assert note.parameters == {"model": "linear", "rows": 1_000, "total": 1_800}


def test_blocks_of_rows_get_the_chances_of_one_block(
    signal: Examples, monkeypatch: pytest.MonkeyPatch
) -> None:
    model = Linear(strengths=(0.1,)).fit(signal, Fitting())
    whole = model.predict_proba(signal.features)
    monkeypatch.setattr(encoding, "ROWS_AT_ONCE", 7)
    assert model.predict_proba(signal.features).tobytes() == whole.tobytes()


@pytest.mark.real_data
def test_online_shoppers_are_ranked_above_the_floor(online_shoppers: Examples) -> None:
    test = online_shoppers.of("test")
    model = Linear().fit(online_shoppers, Fitting())
    assert (roc_auc(test.label, model.predict_proba(test.features)) or 0) > 0.90
