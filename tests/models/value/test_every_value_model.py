"""What every model of spending does, whatever is inside."""

import dataclasses
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

from intent_desktop.events import EpochEnd, Event, Watch
from intent_desktop.examples.index import Examples, Features
from intent_desktop.messages import Cancelled
from intent_desktop.metrics.spending import gini
from intent_desktop.models import catalogue
from intent_desktop.models.base import Fitting
from intent_desktop.models.value.base import ValueModel

SMALL: dict[str, dict[str, Any]] = {
    "linear_value": {"bins": 5, "strengths": [0.1, 0.03]},
    "trees_value": {"rounds": 60, "learning_rate": 0.1, "bags": 2},
}
of_features = [
    name for name, entry in catalogue.CATALOGUE.items() if entry.course == "value" and not entry.needs_encoder
]
every_model = pytest.mark.parametrize("name", of_features)
learners = pytest.mark.parametrize("name", ["linear_value", "trees_value"])

Carry = Callable[[Any], Any]


def _fitted(name: str, examples: Examples, watch: Watch | None = None) -> ValueModel:
    fitting = Fitting(watch or Watch(), horizon_days=60)
    model: ValueModel = catalogue.create(name, SMALL.get(name, {})).fit(examples, fitting)
    return model


@pytest.fixture(scope="module")
def fitted(spenders: Examples) -> dict[str, ValueModel]:
    return {name: _fitted(name, spenders) for name in of_features}


@every_model
def test_amounts_are_finite_and_above_nothing(
    name: str, fitted: dict[str, ValueModel], spenders: Examples
) -> None:
    features = spenders.features
    odd = Features(
        np.array([[np.nan] * 7, [1e30] * 7, [-1e30] * 7], np.float32),
        np.array([[-1], [0], [2]], np.int32),
        features.columns,
    )
    for shown in (features, odd, features.take(slice(0, 0))):
        amounts = fitted[name].predict(shown)
        assert amounts.dtype == np.float64
        assert amounts.shape == (len(shown),)
        assert np.isfinite(amounts).all()
        assert (amounts > 0).all()


@pytest.mark.parametrize(
    ("name", "floor"), [("own_rate", 0.25), ("linear_value", 0.5), ("trees_value", 0.5), ("bg_nbd", 0.3)]
)
def test_who_spends_more_is_learnt(
    name: str, floor: float, fitted: dict[str, ValueModel], spenders: Examples
) -> None:
    test = spenders.of("test")
    assert gini(test.label, fitted[name].predict(test.features)) > floor


@learners
def test_the_losses_shown_do_not_depend_on_the_currency(name: str, spenders: Examples) -> None:
    in_cents = dataclasses.replace(spenders, label=spenders.label * 100)
    shown = []
    for examples in (spenders, in_cents):
        events: list[Event] = []
        _fitted(name, examples, Watch(events.append))
        shown.append(
            [event.valid["loss"] for event in events if isinstance(event, EpochEnd) and "loss" in event.valid]
        )
    assert shown[0]
    assert shown[1] == pytest.approx(shown[0], rel=0.01)


@every_model
def test_a_model_that_went_through_a_bundle_expects_the_same_to_the_bit(
    name: str, fitted: dict[str, ValueModel], spenders: Examples, carried: Carry
) -> None:
    features = spenders.features
    restored = carried(fitted[name])
    assert restored.predict(features).tobytes() == fitted[name].predict(features).tobytes()
    before, after = fitted[name].contributions(features), restored.contributions(features)
    assert (before is None) == (after is None)
    if before is not None:
        assert before.values.tobytes() == after.values.tobytes()


@every_model
def test_a_row_gets_its_amount_wherever_it_stands_and_however_often_it_is_learnt(
    name: str, fitted: dict[str, ValueModel], spenders: Examples
) -> None:
    order = np.random.default_rng(0).permutation(len(spenders))
    found = fitted[name].predict(spenders.features)
    np.testing.assert_allclose(fitted[name].predict(spenders.features.take(order)), found[order], rtol=1e-12)
    assert _fitted(name, spenders).predict(spenders.features).tobytes() == found.tobytes()


@every_model
def test_the_test_part_is_not_looked_at(name: str, fitted: dict[str, ValueModel], spenders: Examples) -> None:
    spoilt = Examples(**{**vars(spenders), "label": np.where(spenders.part == 2, 1e6, spenders.label)})
    found = fitted[name].predict(spenders.features)
    assert _fitted(name, spoilt).predict(spenders.features).tobytes() == found.tobytes()


@every_model
def test_learning_again_learns_from_what_was_chosen_on_as_well(name: str, spenders: Examples) -> None:
    richer = Examples(**{**vars(spenders), "label": spenders.label * np.where(spenders.part == 1, 3, 1)})
    model = _fitted(name, richer)
    before = model.predict(richer.features).sum()
    after = model.refit(richer, Fitting(horizon_days=60)).predict(richer.features).sum()
    assert after > before if name not in ("own_rate", "bg_nbd") else after > 0


@every_model
def test_forty_customers_are_enough_to_fit(name: str, made_spenders: Callable[[int], Examples]) -> None:
    few = made_spenders(40)
    assert np.isfinite(_fitted(name, few).predict(few.features)).all()


@every_model
def test_the_currency_makes_no_difference(
    name: str, fitted: dict[str, ValueModel], spenders: Examples
) -> None:
    if name in ("own_rate", "bg_nbd"):
        pytest.skip("reads amounts among the features, which stay as they are here")
    dearer = Examples(**{**vars(spenders), "label": spenders.label * np.float32(1024)})
    found = _fitted(name, dearer).predict(spenders.features)
    np.testing.assert_allclose(found / 1024, fitted[name].predict(spenders.features), rtol=1e-3)


@pytest.mark.parametrize("build", ["whole", "parts"])
def test_the_account_of_trees_adds_up_to_the_logarithm(build: str, spenders: Examples) -> None:
    trees = catalogue.create("trees_value", {**SMALL["trees_value"], "build": build})
    _adds_up(trees.fit(spenders, Fitting(horizon_days=60)), spenders)


def test_the_account_of_the_regression_adds_up_to_the_logarithm(
    fitted: dict[str, ValueModel], spenders: Examples
) -> None:
    _adds_up(fitted["linear_value"], spenders)


def _adds_up(model: ValueModel, examples: Examples) -> None:
    account = model.contributions(examples.features)
    assert account is not None
    logarithm = np.log(model.predict(examples.features))
    np.testing.assert_allclose(account.values.sum(axis=1) + account.expected, logarithm, atol=1e-6)


@learners
def test_stopped_at_once_there_is_a_model_and_discarded_there_is_none(name: str, spenders: Examples) -> None:
    said: list[Event] = []
    kept = _fitted(name, spenders, Watch(said.append, lambda: "keep"))
    assert np.isfinite(kept.predict(spenders.features)).all()
    assert sum(isinstance(event, EpochEnd) for event in said) <= 2
    with pytest.raises(Cancelled):
        _fitted(name, spenders, Watch(cancelled=lambda: "discard"))
