"""What every model of the next action does, whatever is inside; and their blend."""

import dataclasses
from collections.abc import Callable
from typing import Any

import msgspec
import numpy as np
import pytest

from intent_desktop.events import Event, Watch
from intent_desktop.examples.next_actions import ActionExamples, prepare
from intent_desktop.examples.sequences import SequenceStore
from intent_desktop.examples.steps import steps_of
from intent_desktop.messages import Cancelled
from intent_desktop.metrics.multiclass import covered, log_loss
from intent_desktop.models import catalogue
from intent_desktop.models.actions import blend
from intent_desktop.models.actions.base import ActionModel, Forecast
from intent_desktop.models.actions.counts import ActionMarkov, BaseRates
from intent_desktop.models.actions.trees import ActionTrees
from intent_desktop.models.base import Fitting, ModelState
from intent_desktop.training import arrays
from intent_desktop.training.checkpoints import CheckpointFolder

SMALL: dict[str, dict[str, Any]] = {
    "base_rates": {},
    "action_markov": {},
    "action_trees": {"rounds": 60, "learning_rate": 0.15},
    "action_lstm": {"epochs": 6, "width": 24, "length": 8, "device": "cpu"},
}
every_model = pytest.mark.parametrize("name", list(SMALL))
learners = pytest.mark.parametrize("name", ["action_markov", "action_trees", "action_lstm"])


@pytest.fixture(scope="module")
def examples(made_shop: Callable[..., SequenceStore]) -> ActionExamples:
    return prepare(steps_of(made_shop(150)), 0.25, None, by_group=False, seed=0, watch=Watch()).examples


@pytest.fixture(scope="module")
def fitted(examples: ActionExamples) -> dict[str, ActionModel]:
    return {name: catalogue.create(name, options).fit(examples, Fitting()) for name, options in SMALL.items()}


def _carried(model: ActionModel) -> ActionModel:
    """The model after what a bundle does to it."""
    state = model.state()
    settings = msgspec.json.decode(msgspec.json.encode(state.settings))
    kept = arrays.from_bytes(arrays.to_bytes(state.arrays))
    return catalogue.restore(ModelState(state.family, settings, kept, state.texts))  # type: ignore[no-any-return]


@every_model
def test_chances_sum_to_one_and_times_rise_within_the_horizon(
    name: str, fitted: dict[str, ActionModel], examples: ActionExamples
) -> None:
    told = fitted[name].predict(examples.situations)
    assert told.chances.shape == (len(examples), len(examples.kinds))
    np.testing.assert_allclose(told.chances.sum(axis=1), 1)
    assert (told.chances > 0).all()
    assert told.seconds.shape == (len(examples), 3)
    assert (np.diff(told.seconds, axis=1) >= 0).all()
    assert told.seconds.min() >= 0
    assert told.seconds.max() <= examples.horizon_seconds


@learners
def test_what_follows_from_the_history_is_learnt(
    name: str, fitted: dict[str, ActionModel], examples: ActionExamples
) -> None:
    test = examples.of("test")
    blind, told = (fitted[each].predict(test.situations) for each in ("base_rates", name))
    assert log_loss(test.kind, told.chances) < log_loss(test.kind, blind.chances) - 0.1
    came = ~np.isnan(test.seconds)
    error, base = (np.median(np.abs(each.seconds[came, 1] - test.seconds[came])) for each in (told, blind))
    assert error < 0.9 * base


@every_model
def test_a_model_that_went_through_a_bundle_tells_the_same_to_the_bit(
    name: str, fitted: dict[str, ActionModel], examples: ActionExamples
) -> None:
    test = examples.of("test").situations
    before, after = fitted[name].predict(test), _carried(fitted[name]).predict(test)
    assert after.chances.tobytes() == before.chances.tobytes()
    assert after.seconds.tobytes() == before.seconds.tobytes()


@every_model
def test_a_row_does_not_depend_on_its_company(
    name: str, fitted: dict[str, ActionModel], examples: ActionExamples
) -> None:
    test = examples.of("test").situations
    together = fitted[name].predict(test)
    for row in (0, 7, len(test) - 1):
        alone = fitted[name].predict(test.take(np.array([row])))
        assert alone.chances.tobytes() == together.chances[[row]].tobytes()
        assert alone.seconds.tobytes() == together.seconds[[row]].tobytes()


@every_model
def test_the_same_seed_learns_the_same(
    name: str, fitted: dict[str, ActionModel], examples: ActionExamples
) -> None:
    again = catalogue.create(name, SMALL[name]).fit(examples, Fitting())
    test = examples.of("test").situations
    assert again.predict(test).chances.tobytes() == fitted[name].predict(test).chances.tobytes()


@every_model
def test_learning_again_keeps_what_was_chosen_and_may_be_stopped(name: str, examples: ActionExamples) -> None:
    model = catalogue.create(name, SMALL[name]).fit(examples, Fitting())
    test = examples.of("test").situations
    before = model.predict(test).chances
    if name in ("action_trees", "action_lstm"):
        model.refit(examples, Fitting(Watch(cancelled=lambda: "keep")))
        assert model.predict(test).chances.tobytes() == before.tobytes()
    model.refit(examples, Fitting())
    assert not np.array_equal(model.predict(test).chances, before)


@learners
def test_discarding_ends_at_once(name: str, examples: ActionExamples) -> None:
    with pytest.raises(Cancelled):
        catalogue.create(name, SMALL[name]).fit(examples, Fitting(Watch(cancelled=lambda: "discard")))


def test_no_answer_of_the_test_part_is_learnt(examples: ActionExamples) -> None:
    wrong = examples.take(np.arange(len(examples)))
    tested = wrong.rows("test")
    wrong.kind[tested] = 0
    wrong.seconds[tested] = 1.0
    for model in (BaseRates(), ActionMarkov(), ActionTrees(**SMALL["action_trees"])):
        one, other = model.fit(examples, Fitting()).state(), model.fit(wrong, Fitting()).state()
        assert one.texts == other.texts
        assert all(np.array_equal(one.arrays[name], other.arrays[name]) for name in one.arrays)


def test_a_markov_chain_of_a_rare_history_leans_on_shorter_ones(examples: ActionExamples) -> None:
    model = ActionMarkov(order=3).fit(examples, Fitting())
    model.weight_ = 1e9
    told = model.predict(examples.of("test").situations)
    np.testing.assert_allclose(told.chances, 1 / len(examples.kinds), atol=1e-3)


@pytest.mark.parametrize("model", [BaseRates(), ActionMarkov()])
def test_a_silence_longer_than_any_learnt_from_counts_as_the_longest(
    model: BaseRates | ActionMarkov, examples: ActionExamples
) -> None:
    waited = examples.situations.waited
    brief = examples.take(np.flatnonzero(waited < examples.horizon_seconds))
    model.fit(brief, Fitting())
    silent = brief.of("train").silent()
    longest = silent.situations.take(np.argsort(silent.situations.waited)[-1:])
    days = np.timedelta64(9_000, "D")
    later = dataclasses.replace(longest, moments=longest.moments + days)
    assert model.predict(later).chances.tobytes() == model.predict(longest).chances.tobytes()


def test_trees_of_other_kinds_are_refused(fitted: dict[str, ActionModel]) -> None:
    state = fitted["action_trees"].state()
    wrong = dataclasses.replace(state, settings={**state.settings, "kinds": 99})
    with pytest.raises(ValueError, match="kinds"):
        catalogue.restore(wrong)


def test_finished_trees_are_taken_from_their_checkpoint(examples: ActionExamples, tmp_path: Any) -> None:
    folder = CheckpointFolder(tmp_path)
    first = ActionTrees(**SMALL["action_trees"]).fit(examples, Fitting(checkpoints=folder))
    heard: list[Event] = []
    again = ActionTrees(**SMALL["action_trees"]).fit(examples, Fitting(Watch(heard.append), folder))
    assert not heard
    test = examples.of("test").situations
    assert again.predict(test).chances.tobytes() == first.predict(test).chances.tobytes()


def test_the_pushes_on_a_kind_are_compared_with_the_other_kinds(
    fitted: dict[str, ActionModel], examples: ActionExamples
) -> None:
    trees = fitted["action_trees"]
    assert isinstance(trees, ActionTrees)
    test = examples.of("test").take(np.arange(50))
    every = [trees.pushes(test.situations.features, np.full(50, kind)) for kind in range(len(test.kinds))]
    np.testing.assert_allclose(np.sum(every, axis=0), 0, atol=1e-6)
    last = test.situations.features.names.index("last action")
    carted = examples.kinds.index("cart")
    assert np.abs(every[carted][:, last]).mean() > np.abs(every[carted]).mean()


def _told(fitted: dict[str, ActionModel], part: ActionExamples) -> dict[str, Forecast]:
    return {name: model.predict(part.situations) for name, model in fitted.items() if name != "base_rates"}


def test_the_blend_is_as_good_as_its_members_on_what_it_was_chosen_on(
    fitted: dict[str, ActionModel], examples: ActionExamples
) -> None:
    valid = examples.of("valid")
    told = _told(fitted, valid)
    merged = blend.fitted(fitted, told, valid)
    best = min(log_loss(valid.kind, each.chances) for each in told.values())
    assert log_loss(valid.kind, merged.combine(told).chances) <= best + 1e-6
    assert blend.unseen_log_loss(valid, told, 0) >= log_loss(valid.kind, merged.combine(told).chances)


def test_chances_that_are_too_bold_are_softened(examples: ActionExamples) -> None:
    random = np.random.default_rng(0)
    chances = random.dirichlet(np.ones(4), 5_000)
    kinds = np.array([random.choice(4, p=row) for row in chances])
    bold = chances**3 / (chances**3).sum(axis=1, keepdims=True)
    assert blend.choose_weights(kinds, {"only": bold})["only"] == pytest.approx(1 / 3, rel=0.1)


def test_a_model_that_knows_nothing_gets_no_weight(examples: ActionExamples) -> None:
    random = np.random.default_rng(0)
    chances = random.dirichlet(np.ones(3), 3_000)
    kinds = np.array([random.choice(3, p=row) for row in chances])
    weights = blend.choose_weights(kinds, {"good": chances, "even": np.full((3_000, 3), 1 / 3)})
    assert weights.keys() == {"good"}


def test_intervals_of_time_hold_as_often_as_they_promise(
    fitted: dict[str, ActionModel], examples: ActionExamples
) -> None:
    valid, test = examples.of("valid"), examples.of("test")
    told = _told(fitted, valid)
    merged = blend.fitted(fitted, told, valid)
    for part in (valid, test):
        came = ~np.isnan(part.seconds)
        quantiles = merged.predict(part.situations).seconds
        assert covered(part.seconds[came], quantiles[came]).mean() == pytest.approx(0.8, abs=0.06)


def test_a_blend_comes_back_from_its_document(
    fitted: dict[str, ActionModel], examples: ActionExamples
) -> None:
    valid = examples.of("valid")
    merged = blend.fitted(fitted, _told(fitted, valid), valid)
    document = msgspec.json.decode(msgspec.json.encode(merged.document()))
    again = blend.ActionBlend.restore(merged.states(), document)
    assert (
        again.predict(valid.situations).chances.tobytes()
        == merged.predict(valid.situations).chances.tobytes()
    )
    assert (
        again.predict(valid.situations).seconds.tobytes()
        == merged.predict(valid.situations).seconds.tobytes()
    )
