"""What every model of a yes-or-no outcome does, whatever is inside."""

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

from intent_desktop import events
from intent_desktop.events import Watch
from intent_desktop.examples.index import Examples, FeatureColumn, Features
from intent_desktop.messages import Cancelled, Problem
from intent_desktop.metrics.classification import roc_auc
from intent_desktop.models import catalogue
from intent_desktop.models.base import Classifier, Fitting, ModelState

SMALL: dict[str, dict[str, Any]] = {
    "base_rate": {},
    "one_rule": {},
    "linear": {},
    "tree": {},
    "svm": {"kernel": "rbf", "strengths": [0.3, 1.0], "reaches": [1.0]},
    "trees": {"rounds": 80, "learning_rate": 0.1, "bags": 2},
    "mlp": {"layers": 32, "members": 4, "epochs": 8},
    "vae_trees": {"width": 16, "latent": 4, "epochs": 6, "rounds": 60, "bags": 1},
}
of_features = [
    name
    for name, entry in catalogue.CATALOGUE.items()
    if entry.course == "outcome" and not (entry.needs_encoder or entry.reads_histories)
]
"""Those that start from an encoder, or read histories, are tested with these."""
every_model = pytest.mark.parametrize("name", of_features)
learners = pytest.mark.parametrize("name", ["linear", "tree", "svm", "trees", "mlp"])


def _fitted(name: str, examples: Examples, fitting: Fitting | None = None) -> Classifier:
    return catalogue.create(name, SMALL[name]).fit(examples, fitting or Fitting())


@every_model
def test_chances_are_between_nothing_and_certainty(name: str, signal: Examples) -> None:
    chances = _fitted(name, signal).predict_proba(signal.features)
    assert chances.dtype == np.float64
    assert chances.shape == (len(signal),)
    assert ((chances >= 0) & (chances <= 1)).all()


@pytest.mark.parametrize(
    ("name", "floor"),
    [
        ("one_rule", 0.7),
        ("linear", 0.8),
        ("tree", 0.74),
        ("svm", 0.79),
        ("trees", 0.79),
        ("mlp", 0.8),
        ("vae_trees", 0.79),
    ],
)
def test_a_known_signal_is_learnt(name: str, floor: float, signal: Examples) -> None:
    test = signal.of("test")
    assert (roc_auc(test.label, _fitted(name, signal).predict_proba(test.features)) or 0) > floor


@every_model
def test_a_model_that_went_through_a_bundle_predicts_the_same_to_the_bit(
    name: str, signal: Examples, carried: Callable[[Classifier], Classifier]
) -> None:
    model = _fitted(name, signal)
    restored = carried(model)
    assert restored.predict_proba(signal.features).tobytes() == model.predict_proba(signal.features).tobytes()
    before, after = model.contributions(signal.features), restored.contributions(signal.features)
    assert (before is None) == (after is None)
    if before is not None and after is not None:
        assert after.values.tobytes() == before.values.tobytes()
        assert after.expected == before.expected


@every_model
def test_the_same_seed_gives_the_same_model(name: str, signal: Examples) -> None:
    one, other = (_fitted(name, signal).predict_proba(signal.features) for _ in range(2))
    assert one.tobytes() == other.tobytes()


@every_model
def test_a_row_gets_its_chance_wherever_it_stands(name: str, signal: Examples) -> None:
    model = _fitted(name, signal)
    order = np.random.default_rng(0).permutation(len(signal))
    moved = model.predict_proba(signal.features.take(order))
    assert moved.tobytes() == model.predict_proba(signal.features)[order].tobytes()


@every_model
def test_the_test_part_is_not_looked_at(name: str, signal: Examples) -> None:
    spoilt = Examples(
        np.where(signal.part == 2, 1 - signal.label, signal.label),
        signal.part, signal.group, signal.cutoff, signal.identifiers, signal.features,
    )  # fmt: skip
    one, other = (_fitted(name, each).predict_proba(signal.features) for each in (signal, spoilt))
    assert one.tobytes() == other.tobytes()


@every_model
def test_no_rows_get_no_chances(name: str, signal: Examples) -> None:
    nobody = signal.features.take(slice(0, 0))
    assert _fitted(name, signal).predict_proba(nobody).shape == (0,)


@pytest.mark.parametrize("name", ["one_rule", "linear", "tree", "svm", "trees"])
def test_the_account_of_each_feature_adds_up_to_the_log_odds(name: str, signal: Examples) -> None:
    model, test = _fitted(name, signal), signal.of("test")
    account = model.contributions(test.features)
    assert account is not None
    assert account.values.shape == (len(test), len(signal.features.columns))
    chances = model.predict_proba(test.features)
    odds = np.log(chances) - np.log1p(-chances)
    np.testing.assert_allclose(account.values.sum(axis=1) + account.expected, odds, atol=1e-6)
    assert account.gap < 1e-6


@learners
def test_stop_and_keep_leaves_a_model_that_predicts(name: str, signal: Examples) -> None:
    said: list[events.Event] = []
    watch = Watch(
        said.append, lambda: "keep" if any(isinstance(event, events.EpochEnd) for event in said) else ""
    )
    model = _fitted(name, signal, Fitting(watch))
    assert sum(isinstance(event, events.Stopping) for event in said) == 1
    assert sum(isinstance(event, events.EpochEnd) for event in said) == 1
    assert (roc_auc(signal.label, model.predict_proba(signal.features)) or 0) > 0.7


@learners
def test_stop_before_the_first_step_still_leaves_a_model(name: str, signal: Examples) -> None:
    model = _fitted(name, signal, Fitting(Watch(cancelled=lambda: "keep")))
    assert np.isfinite(model.predict_proba(signal.features)).all()


@pytest.mark.parametrize("name", ["one_rule", "linear", "tree", "svm", "trees", "mlp"])
def test_discard_ends_the_fit(name: str, signal: Examples) -> None:
    with pytest.raises(Cancelled):
        _fitted(name, signal, Fitting(Watch(cancelled=lambda: "discard")))


def _with(features: Features, examples: Examples) -> Examples:
    rows = len(features)
    return Examples(
        examples.label[:rows], examples.part[:rows], examples.group[:rows], examples.cutoff[:rows],
        examples.identifiers[:rows], features,
    )  # fmt: skip


@every_model
def test_thirty_rows_are_enough_to_fit(name: str, known_signal: Callable[..., Examples]) -> None:
    tiny = known_signal(30)
    assert np.isfinite(_fitted(name, tiny).predict_proba(tiny.features)).all()


@every_model
@pytest.mark.parametrize(
    "column",
    [
        np.r_[np.arange(30.0)], np.full(30, np.nan), np.full(30, 5.0), np.r_[np.full(29, np.nan), 1.0],
        np.r_[np.full(15, -3e38), np.full(15, 3e38)],
    ],
    ids=["one column", "all missing", "constant", "one value known", "as large as numbers get"],
)  # fmt: skip
def test_a_table_of_one_odd_column_can_be_fitted(
    name: str,
    column: np.ndarray,
    known_signal: Callable[..., Examples],
    carried: Callable[[Classifier], Classifier],
) -> None:
    numbers = column.astype(np.float32)[:, None]
    features = Features(numbers, np.empty((30, 0), np.int32), [FeatureColumn(name="n")])
    odd = _with(features, known_signal(30))
    model = _fitted(name, odd)
    chances = model.predict_proba(features)
    assert np.isfinite(chances).all()
    assert carried(model).predict_proba(features).tobytes() == chances.tobytes()


@every_model
def test_categories_alone_can_be_fitted(name: str, signal: Examples) -> None:
    features = Features(
        np.empty((len(signal), 0), np.float32), signal.features.codes, signal.features.columns[4:]
    )
    chances = _fitted(name, _with(features, signal)).predict_proba(features)
    assert np.isfinite(chances).all()
    assert name == "base_rate" or len(np.unique(chances)) > 1


@every_model
def test_values_outside_what_training_saw_get_a_chance(name: str, signal: Examples) -> None:
    model = _fitted(name, signal)
    numbers = np.array([[np.nan] * 4, [1e30] * 4, [-1e30] * 4], np.float32)
    codes = np.array([[-1, -1], [0, 1], [2, -1]], np.int32)
    assert np.isfinite(model.predict_proba(Features(numbers, codes, signal.features.columns))).all()


@pytest.mark.parametrize("options", [{"leafs": 3}, {"rounds": 5, "speed": 1, "colour": "red"}])
def test_an_unknown_option_is_refused_with_those_that_are_known(options: dict[str, Any]) -> None:
    with pytest.raises(Problem) as problem:
        catalogue.create("trees", options)
    assert problem.value.code == "unknown_option"
    assert "rounds" not in problem.value.note.parameters["options"]
    assert "leaves" in problem.value.note.parameters["known"]


@pytest.mark.parametrize("name", ["forest", "", "os:system"])
def test_an_unknown_model_is_refused_also_when_a_bundle_names_it(name: str) -> None:
    for attempt in (lambda: catalogue.create(name, {}), lambda: catalogue.restore(ModelState(name))):
        with pytest.raises(Problem) as problem:
            attempt()
        assert problem.value.code == "unknown_model"
