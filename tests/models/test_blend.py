"""Several models as one: better than each where they help, one alone where they do not."""

import msgspec
import numpy as np
import pytest
from scipy.special import expit

from intent_desktop.examples.index import Examples
from intent_desktop.metrics.calibration import Calibrator
from intent_desktop.metrics.classification import log_loss
from intent_desktop.models import blend
from intent_desktop.models.base import Classifier, Fitting
from intent_desktop.models.baselines import BaseRate
from intent_desktop.models.blend import Blend
from intent_desktop.models.linear import Linear
from intent_desktop.models.trees import Trees


@pytest.fixture
def fitted(signal: Examples) -> dict[str, Classifier]:
    return {
        "linear": Linear(strengths=(0.1,)).fit(signal, Fitting()),
        "trees": Trees(rounds=60, learning_rate=0.1, bags=1).fit(signal, Fitting()),
    }


def _noisy(odds: np.ndarray, seed: int) -> np.ndarray:
    return np.asarray(expit(odds + np.random.default_rng(seed).normal(0, 1.5, len(odds))))


def test_two_models_with_different_errors_are_better_together() -> None:
    odds = np.random.default_rng(0).normal(0, 2, 5_000)
    label = (np.random.default_rng(1).random(5_000) < expit(odds)).astype(np.float32)
    chances = {
        "one": _noisy(odds, 2),
        "other": _noisy(odds, 3),
        "guess": np.random.default_rng(4).random(5_000),
    }
    weights = blend.choose_weights(label, chances)
    assert sum(weights.values()) == pytest.approx(1)
    assert weights["one"] == pytest.approx(weights["other"], abs=0.2)
    assert weights["guess"] < 0.2
    together = log_loss(label, blend.combine(weights, chances))
    assert together is not None
    assert together < min(log_loss(label, values) or 0 for values in chances.values())


def test_a_single_model_has_all_the_weight_and_keeps_its_chances_to_the_bit() -> None:
    chances = {"one": np.array([0.0, 0.2, 1.0])}
    assert blend.choose_weights(np.array([0, 1, 1], np.float32), chances) == {"one": 1.0}
    assert blend.combine({"one": 1.0}, chances).tobytes() == chances["one"].tobytes()


def test_a_blend_is_judged_with_weights_that_have_not_seen_the_row() -> None:
    label = (np.random.default_rng(0).random(300) < 0.2).astype(np.float32)
    guesses = {f"guess {seed}": np.random.default_rng(seed).uniform(0.1, 0.3, 300) for seed in range(1, 30)}
    seen = log_loss(label, blend.combine(blend.choose_weights(label, guesses), guesses))
    unseen = log_loss(label, blend.combine_unseen(label, guesses))
    alone = min(log_loss(label, values) for values in guesses.values())
    assert seen < alone < unseen


def test_a_blend_of_few_rows_of_one_answer_can_be_judged() -> None:
    chances = {"one": np.full(4, 0.2), "other": np.full(4, 0.4)}
    assert np.isfinite(blend.combine_unseen(np.zeros(4, np.float32), chances)).all()


def test_certain_and_wrong_chances_stay_finite() -> None:
    chances = {"one": np.array([0.0, 1.0]), "other": np.array([1.0, 0.0])}
    label = np.array([1, 0], np.float32)
    assert np.isfinite(blend.combine(blend.choose_weights(label, chances), chances)).all()


def test_a_blend_that_went_through_a_bundle_predicts_the_same_to_the_bit(
    fitted: dict[str, Classifier], signal: Examples
) -> None:
    whole = Blend(
        fitted, {"linear": 0.3, "trees": 0.7}, Calibrator(method="platt", slope=1.1, intercept=-0.2)
    )
    document = msgspec.json.decode(msgspec.json.encode(whole.document()))
    restored = Blend.restore(whole.states(), document)
    assert restored.predict_proba(signal.features).tobytes() == whole.predict_proba(signal.features).tobytes()


def test_members_without_weight_are_not_carried(fitted: dict[str, Classifier], signal: Examples) -> None:
    one = Blend(fitted, {"linear": 0.0, "trees": 1.0})
    assert list(one.states()) == ["trees"]
    assert (
        one.predict_proba(signal.features).tobytes()
        == fitted["trees"].predict_proba(signal.features).tobytes()
    )


def test_the_account_of_a_blend_adds_up_to_its_log_odds_before_calibration(
    fitted: dict[str, Classifier], signal: Examples
) -> None:
    weights = {"linear": 0.4, "trees": 0.6}
    account = Blend(fitted, weights).contributions(signal.features)
    assert account is not None
    parts = {name: model.predict_proba(signal.features) for name, model in fitted.items()}
    odds = blend.to_odds(blend.combine(weights, parts))
    np.testing.assert_allclose(account.values.sum(axis=1) + account.expected, odds, atol=1e-6)


def test_a_blend_with_a_member_that_gives_no_account_gives_none(signal: Examples) -> None:
    assert (
        Blend({"base_rate": BaseRate().fit(signal, Fitting())}, {"base_rate": 1.0}).contributions(
            signal.features
        )
        is None
    )
