"""Support vector machines: both kernels, their choice, their calibration, and what they say when they approximate."""

from collections.abc import Callable

import numpy as np
import pytest
from scipy.special import expit
from sklearn.svm import SVC, LinearSVC

from intent_desktop import events
from intent_desktop.events import Event, Notice, Watch
from intent_desktop.examples.index import Examples, FeatureColumn, Features
from intent_desktop.metrics.calibration import reliability_curve
from intent_desktop.metrics.classification import log_loss, roc_auc
from intent_desktop.models import svm
from intent_desktop.models.base import Classifier, Fitting
from intent_desktop.models.encoding import Encoding
from intent_desktop.models.svm import SupportVectorMachine


@pytest.fixture
def together() -> Examples:
    """Yes where two numbers are both above or both below zero; neither alone says anything."""
    generator = np.random.default_rng(0)
    numbers = generator.normal(size=(2_500, 2)).astype(np.float32)
    label = ((numbers[:, 0] > 0) == (numbers[:, 1] > 0)).astype(np.float32)
    features = Features(
        numbers, np.empty((2_500, 0), np.int32), [FeatureColumn(name=name) for name in ("x", "y")]
    )
    part = np.array([0, 0, 0, 1, 2], np.int8)[np.arange(2_500) % 5]
    nothing = np.full(2_500, np.datetime64("NaT", "us"))
    return Examples(label, part, np.arange(2_500), nothing, np.arange(2_500), features)


def notes(said: list[Event]) -> list[str]:
    return [event.note.code for event in said if isinstance(event, Notice)]


def margins(model: SupportVectorMachine, features: Features) -> np.ndarray:
    return model.margin_.margins(features)


def test_the_kernel_learns_what_no_sum_of_effects_can(together: Examples) -> None:
    test = together.of("test")
    reached = {}
    for kernel in ("linear", "rbf"):
        model = SupportVectorMachine(kernel=kernel, strengths=(1.0,)).fit(together, Fitting())  # type: ignore[arg-type]
        reached[kernel] = roc_auc(test.label, model.predict_proba(test.features))
    assert reached["linear"] < 0.6
    assert reached["rbf"] > 0.95


def test_by_itself_it_takes_the_kernel_that_validation_prefers(together: Examples) -> None:
    said: list[Event] = []
    model = SupportVectorMachine(strengths=(0.1, 1.0)).fit(together, Fitting(Watch(said.append)))
    assert model.choice_.kernel == "rbf"
    losses = [event.valid["log_loss"] for event in said if isinstance(event, events.EpochEnd)]
    valid = together.of("valid")
    assert log_loss(valid.label, model.predict_proba(valid.features)) == min(loss for loss in losses if loss)


def test_strengths_are_tried_upwards_until_one_is_clearly_worse(signal: Examples) -> None:
    said: list[Event] = []
    strengths = (1000.0, 0.1, 1.0, 10.0, 100.0)
    SupportVectorMachine("rbf", strengths).fit(signal, Fitting(Watch(said.append)))
    ends = [event for event in said if isinstance(event, events.EpochEnd)]
    losses = [event.valid["log_loss"] or 0.0 for event in ends]
    assert [event.epoch for event in ends] == list(range(1, len(ends) + 1))
    assert len(losses) < len(strengths)
    assert losses[-1] > min(losses) == min(losses[:-1])


def test_the_margins_are_those_of_scikit_learn(signal: Examples) -> None:
    train, features = signal.of("train"), signal.features
    encoding = Encoding.learn(train.features, 10)
    design, everything = encoding.design(train.features), encoding.design(features)
    linear = SupportVectorMachine(kernel="linear", strengths=(0.01,)).fit(signal, Fitting())
    expected = LinearSVC(C=0.01, dual=False, class_weight="balanced").fit(design, train.label)
    np.testing.assert_allclose(margins(linear, features), expected.decision_function(everything), atol=1e-6)
    rbf = SupportVectorMachine(kernel="rbf", strengths=(1.0,), reaches=(0.6,)).fit(signal, Fitting())
    exact = SVC(C=1.0, gamma=0.1, class_weight="balanced").fit(design.toarray(), train.label)
    np.testing.assert_allclose(
        margins(rbf, features), exact.decision_function(everything.toarray()), atol=1e-6
    )


def test_the_chances_hold_on_rows_not_learnt_from(known_signal: Callable[..., Examples]) -> None:
    examples = known_signal(5_000)
    test = examples.of("test")
    model = SupportVectorMachine(kernel="rbf", strengths=(1.0,), reaches=(1.0,)).fit(examples, Fitting())
    curve = reliability_curve(test.label, model.predict_proba(test.features), bins=5)
    assert np.abs(curve.predicted - curve.observed).max() < 0.1
    # The margins of the rows it learnt from, taken at their word, would promise too much.
    assert log_loss(test.label, model.predict_proba(test.features)) < log_loss(
        test.label, expit(2 * margins(model, test.features))
    )


@pytest.mark.parametrize("kernel", ["linear", "rbf"])
def test_the_account_is_compared_with_the_mean_training_row(kernel: str, signal: Examples) -> None:
    model = SupportVectorMachine(kernel=kernel, strengths=(0.3,), reaches=(1.0,)).fit(signal, Fitting())  # type: ignore[arg-type]
    test = signal.of("test")
    account = model.contributions(test.features)
    chances = model.predict_proba(test.features)
    odds = np.log(chances) - np.log1p(-chances)
    np.testing.assert_allclose(account.values.sum(axis=1) + account.expected, odds, atol=1e-8)
    strength = np.abs(account.values).mean(axis=0)
    assert strength.argmax() == 0
    assert strength[[2, 3, 5]].max() < strength[0] / 3
    if kernel == "linear":
        assert account.gap == 0
        train = model.contributions(signal.of("train").features)
        np.testing.assert_allclose(train.values.mean(axis=0), 0, atol=1e-9)


def test_above_the_cap_the_kernel_is_approximated_and_that_is_said(
    together: Examples, monkeypatch: pytest.MonkeyPatch, carried: Callable[[Classifier], Classifier]
) -> None:
    monkeypatch.setattr(svm, "MOST_EXACT_ROWS", 1_000)
    monkeypatch.setattr(svm, "LANDMARKS", 100)
    said: list[Event] = []
    model = SupportVectorMachine(kernel="rbf", strengths=(1.0,)).fit(together, Fitting(Watch(said.append)))
    assert notes(said) == ["kernel_approximated"]
    assert len(model.margin_.arrays()["weights"]) == 100
    test = together.of("test")
    assert roc_auc(test.label, model.predict_proba(test.features)) > 0.95
    again = carried(model).predict_proba(test.features)
    assert again.tobytes() == model.predict_proba(test.features).tobytes()
    model.refit(together, Fitting(Watch(said.append)))
    assert len(model.margin_.arrays()["weights"]) == 100
    assert notes(said) == ["kernel_approximated"], "once is enough"


def test_a_wide_table_is_approximated_too(signal: Examples, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(svm, "MOST_EXACT_CELLS", 50_000)
    said: list[Event] = []
    SupportVectorMachine(kernel="rbf", strengths=(1.0,), reaches=(1.0,)).fit(
        signal, Fitting(Watch(said.append))
    )
    assert "kernel_approximated" in notes(said)


def test_the_approximation_comes_near_the_exact_kernel(
    signal: Examples, monkeypatch: pytest.MonkeyPatch
) -> None:
    test = signal.of("test")
    options = {"kernel": "rbf", "strengths": (1.0,), "reaches": (1.0,)}
    exact = SupportVectorMachine(**options).fit(signal, Fitting())  # type: ignore[arg-type]
    monkeypatch.setattr(svm, "MOST_EXACT_ROWS", 10)
    near = SupportVectorMachine(**options).fit(signal, Fitting())  # type: ignore[arg-type]
    reached = [roc_auc(test.label, model.predict_proba(test.features)) for model in (exact, near)]
    assert reached[1] > reached[0] - 0.02


def test_learning_from_a_draw_of_the_rows_is_said(signal: Examples, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(svm.MOST_ROWS, "linear", 1_000)
    said: list[Event] = []
    SupportVectorMachine(kernel="linear", strengths=(0.01,)).fit(signal, Fitting(Watch(said.append)))
    (note,) = [event.note for event in said if isinstance(event, Notice)]
    assert note.parameters == {"model": "svm", "rows": 1_000, "total": 1_800}


@pytest.mark.real_data
def test_online_shoppers_are_ranked_above_the_floor(online_shoppers: Examples) -> None:
    test = online_shoppers.of("test")
    model = SupportVectorMachine(kernel="rbf", strengths=(1.0,), reaches=(1.0,))
    model.fit(online_shoppers, Fitting())
    assert roc_auc(test.label, model.predict_proba(test.features)) > 0.90
