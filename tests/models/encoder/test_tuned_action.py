"""The encoder tuned on next actions: it learns them in all three ways, each row for itself, and comes back from a bundle as it was."""

import dataclasses
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

from intent_desktop.events import Notice, Watch
from intent_desktop.examples.items import Items
from intent_desktop.examples.next_actions import ActionExamples, prepare
from intent_desktop.examples.sequences import SequenceStore
from intent_desktop.examples.steps import steps_of
from intent_desktop.messages import Cancelled
from intent_desktop.metrics.multiclass import log_loss
from intent_desktop.models.actions.counts import BaseRates
from intent_desktop.models.base import Fitting
from intent_desktop.models.encoder import tuned_action
from intent_desktop.models.encoder.model import BehaviourEncoder
from intent_desktop.models.encoder.tuned_action import TunedAction

QUICK: dict[str, Any] = {"learning_rate": 5e-3, "epochs": 5, "tokens": 512, "dropout": 0.1}


@pytest.fixture(scope="module")
def shop(made_shop: Callable[..., SequenceStore]) -> SequenceStore:
    return made_shop(120)


@pytest.fixture(scope="module")
def examples(shop: SequenceStore) -> ActionExamples:
    """What follows within six hours, with the histories beside the features."""
    found = prepare(steps_of(shop), 0.25, None, by_group=False, seed=0, watch=Watch()).examples
    features = dataclasses.replace(
        found.situations.features, histories=found.situations.histories(shop.actions)
    )
    return dataclasses.replace(found, situations=dataclasses.replace(found.situations, features=features))


@pytest.fixture(scope="module")
def shop_encoder(shop: SequenceStore) -> BehaviourEncoder:
    """One that knows the first twenty days."""
    assert shop.actions.times is not None
    until = shop.actions.times.min() + np.timedelta64(20, "D")
    options: dict[str, Any] = {"size": "small", "length": 12, "tokens": 1024, "epochs": 2}
    return BehaviourEncoder(**options).fit(shop.before(until), shop.items, until, Fitting())


def _fitted(
    encoder: BehaviourEncoder, examples: ActionExamples, watch: Watch | None = None, **options: Any
) -> TunedAction:
    fitting = Fitting(watch or Watch())
    fitting.encoder = encoder
    return TunedAction(**{**QUICK, **options}).fit(examples, fitting)


@pytest.fixture(scope="module")
def tuned(shop_encoder: BehaviourEncoder, examples: ActionExamples) -> TunedAction:
    return _fitted(shop_encoder, examples)


@pytest.mark.parametrize("tuning", ["full", "frozen", "adapters"])
def test_kinds_and_times_are_learnt_in_every_way(
    tuning: Any, tuned: TunedAction, shop_encoder: BehaviourEncoder, examples: ActionExamples
) -> None:
    model = tuned if tuning == "full" else _fitted(shop_encoder, examples, tuning=tuning)
    test = examples.of("test")
    told, blind = (each.predict(test.situations) for each in (model, BaseRates().fit(examples, Fitting())))
    assert log_loss(test.kind, told.chances) < log_loss(test.kind, blind.chances) - 0.1
    np.testing.assert_allclose(told.chances.sum(axis=1), 1)
    assert (np.diff(told.seconds, axis=1) >= 0).all()
    assert told.seconds.max() <= examples.horizon_seconds
    came = ~np.isnan(test.seconds)
    error, base = (np.median(np.abs(each.seconds[came, 1] - test.seconds[came])) for each in (told, blind))
    assert error < 0.95 * base, (error, base)


def test_a_row_does_not_depend_on_its_company_and_a_bundle_changes_nothing(
    tuned: TunedAction, examples: ActionExamples, carried: Callable[[Any], Any]
) -> None:
    test = examples.of("test").situations
    together, again = tuned.predict(test), carried(tuned).predict(test)
    assert again.chances.tobytes() == together.chances.tobytes()
    assert again.seconds.tobytes() == together.seconds.tobytes()
    for row in (0, 7, len(test) - 1):
        alone = tuned.predict(test.take(np.array([row])))
        assert alone.chances.tobytes() == together.chances[[row]].tobytes()
        assert alone.seconds.tobytes() == together.seconds[[row]].tobytes()


def test_items_in_another_order_are_the_same_items(
    tuned: TunedAction, shop: SequenceStore, examples: ActionExamples
) -> None:
    order = np.random.default_rng(0).permutation(len(shop.items))
    codes = {name: values[order] for name, values in shop.items.categories.items()}
    other = Items(shop.items.names[order], None, codes, shop.items.vocabularies)
    place = np.concatenate([[0], np.argsort(order) + 1]).astype(np.int32)
    test = examples.of("test").situations
    histories = test.features.histories
    assert histories is not None
    moved = dataclasses.replace(histories.actions, items=place[histories.actions.items])
    features = dataclasses.replace(test.features, histories=dataclasses.replace(histories, actions=moved))
    told = tuned.carried_over(other).predict(dataclasses.replace(test, features=features))
    np.testing.assert_allclose(told.chances, tuned.predict(test).chances, rtol=1e-6)


def test_learning_again_is_another_model_unless_it_is_stopped(
    shop_encoder: BehaviourEncoder, examples: ActionExamples
) -> None:
    model = _fitted(shop_encoder, examples, epochs=1)
    test = examples.of("test").situations
    before = model.predict(test).chances
    for cancelled, changes in ((lambda: "keep", False), (lambda: None, True)):
        fitting = Fitting(Watch(cancelled=cancelled))
        fitting.encoder = shop_encoder
        model.refit(examples, fitting)
        assert np.array_equal(model.predict(test).chances, before) is not changes
    with pytest.raises(Cancelled):
        _fitted(shop_encoder, examples, Watch(cancelled=lambda: "discard"))


def test_it_learns_from_a_draw_of_very_many_rows_and_says_so(
    shop_encoder: BehaviourEncoder, examples: ActionExamples, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tuned_action, "MOST_LEARNT", 200)
    events: list[Any] = []
    _fitted(shop_encoder, examples, Watch(events.append), epochs=1)
    [said] = [event.note for event in events if isinstance(event, Notice)]
    assert said.code == "rows_sampled"
    assert said.parameters["rows"] == 200
