"""A network made smaller takes fewer bytes, answers nearly as before, and is refused where its parts do not fit together."""

import dataclasses
from typing import Any

import numpy as np
import pytest

from intent_desktop.events import EpochEnd, Event, Watch
from intent_desktop.examples.histories import Actions, Histories
from intent_desktop.examples.items import Items
from intent_desktop.examples.prompts import Prompts, SequenceExamples
from intent_desktop.messages import Cancelled, Problem
from intent_desktop.models import catalogue
from intent_desktop.models.base import Fitting, ModelState
from intent_desktop.models.compression import int8, pruning
from intent_desktop.models.compression.methods import Distillation, Int8, Method, Pruning
from intent_desktop.models.compression.storage import stored, unstored
from intent_desktop.models.sequence_networks.recommender import NetworkRecommender
from intent_desktop.training.arrays import from_bytes, to_bytes

ITEMS = 60
OPTIONS: dict[str, Any] = {
    "width": 64, "length": 8, "tokens": 128, "dropout": 0.1, "learning_rate": 5e-3, "warm_up": 5,
}  # fmt: skip


def _walks(users: int, seed: int = 0) -> Histories:
    """Users who mostly go from each item to the one after it, round a circle."""
    random = np.random.default_rng(seed)
    lengths = random.integers(4, 12, users)
    ends = np.cumsum(lengths).astype(np.int64)
    begin = np.repeat(random.integers(0, ITEMS, users), lengths)
    place = np.arange(ends[-1]) - np.repeat(ends - lengths, lengths)
    strays = random.random(ends[-1]) < 0.1
    items = np.where(strays, random.integers(0, ITEMS, ends[-1]), (begin + place) % ITEMS) + 1
    actions = Actions(items.astype(np.int32), categories=((items - 1) % 3 + 1).astype(np.int32))
    return Histories(actions, ends - lengths, ends)


def _fitted(family: str, **options: Any) -> NetworkRecommender:
    whole = _walks(300)
    before = Histories(whole.actions, whole.starts, whole.ends - 1)
    users = np.arange(len(whole), dtype=np.int64)
    valid = Prompts(before, whole.actions.items[whole.ends - 1], np.arange(len(whole) + 1), users)
    names = np.array([f"item {number}" for number in range(ITEMS)], dtype=object)
    codes = (np.arange(ITEMS) % 3 + 1).astype(np.int32)
    items = Items(names, None, {"category": codes}, {"category": ["a", "b", "c"]})
    examples = SequenceExamples(items, before, valid, valid, whole, repeats=True)
    model: NetworkRecommender = catalogue.create(family, {**OPTIONS, "epochs": 8, **options})
    return model.fit(examples, Fitting())


@pytest.fixture(scope="module", params=["transformer", "lstm"])
def network(request: pytest.FixtureRequest) -> NetworkRecommender:
    return _fitted(request.param)


def _carried(state: ModelState) -> NetworkRecommender:
    """Taken through what a bundle does to it."""
    restored: NetworkRecommender = catalogue.restore(
        dataclasses.replace(state, arrays=from_bytes(to_bytes(state.arrays)))
    )
    return restored


def _bytes(state: ModelState) -> int:
    return len(to_bytes(state.arrays))


def _share_right(model: NetworkRecommender) -> float:
    histories = _walks(100, seed=1)
    last = histories.actions.items[histories.ends - 1]
    return float((model.scores(histories).argmax(axis=1) == last % ITEMS).mean())


def _smaller(network: NetworkRecommender, method: Method, watch: Watch | None = None) -> ModelState:
    return method.compressed(network, _walks(300), Fitting(watch or Watch()))


# Coarser numbers


def test_whole_numbers_take_less_than_a_third_and_answer_alike(network: NetworkRecommender) -> None:
    state = _smaller(network, Int8())
    assert _bytes(state) < _bytes(network.state()) / 3
    small, histories = _carried(state), _walks(50, seed=2)
    np.testing.assert_allclose(small.scores(histories), network.scores(histories), atol=0.3)
    assert np.abs(small.scores(histories) - network.scores(histories)).mean() < 0.05
    assert _share_right(small) > _share_right(network) - 0.02


def test_a_weight_is_off_by_half_a_step_at_most() -> None:
    matrix = np.random.default_rng(0).normal(size=(64, 32)).astype(np.float32)
    matrix[0] = 0
    again = int8.unpacked(int8.packed({"m": matrix}))["m"]
    steps = np.abs(matrix).max(axis=1, keepdims=True) / 127
    assert (np.abs(again - matrix) <= steps / 2 + 1e-6).all()
    assert not again[0].any()


def test_what_is_whole_numbers_already_stays_as_it_is(network: NetworkRecommender) -> None:
    once = _carried(_smaller(network, Int8()))
    twice = _carried(_smaller(once, Int8()))
    histories = _walks(20, seed=3)
    np.testing.assert_allclose(twice.scores(histories), once.scores(histories), atol=1e-4)


def test_rows_do_not_depend_on_each_other(network: NetworkRecommender) -> None:
    small, histories = _carried(_smaller(network, Int8())), _walks(40, seed=4)
    together = small.scores(histories)
    alone = np.concatenate([small.scores(histories.take(np.array([row]))) for row in range(len(histories))])
    np.testing.assert_allclose(together, alone, atol=1e-5)


# Fewer numbers


def test_without_its_smallest_weights_it_takes_as_much_less(network: NetworkRecommender) -> None:
    state = _smaller(network, Pruning(share=0.7))
    whole = network.state()
    assert _bytes(state) < _bytes(whole) * 0.4
    weights = unstored(state).arrays["network/items.weight"]
    zeros = (weights[1:] == 0).mean()
    assert zeros == pytest.approx(0.7, abs=0.01)
    kept = weights != 0
    np.testing.assert_array_equal(weights[kept], whole.arrays["network/items.weight"][kept])
    assert _share_right(_carried(_smaller(network, Pruning(share=0.3)))) > _share_right(network) - 0.05


def test_the_smallest_go_first() -> None:
    signs = np.where(np.arange(32) % 2, np.float32(1), np.float32(-1))
    matrix = np.arange(1, 2049, dtype=np.float32).reshape(64, 32) * signs
    found = pruning.pruned({"m": matrix}, 0.25)["m"]
    assert (found[:, :8] == 0).all()
    np.testing.assert_array_equal(found[:, 8:], matrix[:, 8:])
    np.testing.assert_array_equal(pruning.unpacked(pruning.packed({"m": found}))["m"], found)


# A small one that learns from the large one


def test_a_small_network_learns_the_answers_of_the_large_one(network: NetworkRecommender) -> None:
    said: list[Event] = []
    state = _smaller(network, Distillation(width=16, epochs=16), Watch(said.append))
    assert _bytes(state) < _bytes(network.state()) / 3
    small = _carried(state)
    assert small.family == network.family
    assert _share_right(small) > 0.85
    losses = [event.valid["loss"] for event in said if isinstance(event, EpochEnd)]
    assert losses[-1] < losses[0]


def test_a_small_network_may_look_less_far_back(network: NetworkRecommender) -> None:
    small = _carried(_smaller(network, Distillation(width=32, length=4, epochs=1)))
    assert small.network_.structure.length == 4
    assert np.isfinite(small.scores(_walks(10, seed=5))).all()


def test_learning_from_the_large_one_can_be_called_off(network: NetworkRecommender) -> None:
    with pytest.raises(Cancelled):
        _smaller(network, Distillation(), Watch(cancelled=lambda: "discard"))
    assert np.isfinite(network.scores(_walks(5))).all()


def test_nothing_to_learn_from_leaves_what_the_large_one_lent(network: NetworkRecommender) -> None:
    nothing = _walks(1).take(np.zeros(0, dtype=np.int64))
    state = Distillation(width=32, epochs=1).compressed(network, nothing, Fitting())
    assert np.isfinite(_carried(state).scores(_walks(5))).all()


def test_a_network_that_looks_both_ways_is_refused_as_a_teacher() -> None:
    masked = _fitted("lstm", objective="masked", epochs=1)
    with pytest.raises(Problem) as refused:
        _smaller(masked, Distillation())
    assert refused.value.code == "distil_two_sided"


# Damage


@pytest.mark.parametrize("form", ["int8", "sparse"])
@pytest.mark.parametrize("harm", ["lost", "cut", "kind"])
def test_parts_that_do_not_fit_together_are_noticed(
    network: NetworkRecommender, form: str, harm: str
) -> None:
    state = stored(network.state(), form)
    whole = {"int8": "network/items.weight:int8", "sparse": "network/items.weight:places"}[form]
    part = {"int8": "network/items.weight:scale", "sparse": "network/items.weight:kept"}[form]
    arrays = dict(state.arrays)
    if harm == "lost":
        del arrays[part]
    elif harm == "cut":
        arrays[part] = arrays[part][:-1]
    else:
        arrays[whole] = arrays[whole].astype(np.float64)
    with pytest.raises((KeyError, TypeError, ValueError)):
        catalogue.restore(dataclasses.replace(state, arrays=arrays))


def test_a_shape_that_would_ask_for_all_memory_is_refused(network: NetworkRecommender) -> None:
    state = stored(network.state(), "sparse")
    huge = np.array([1 << 31, 1 << 20], dtype=np.int64)
    arrays = {**state.arrays, "network/items.weight:shape": huge}
    with pytest.raises(ValueError, match="do not fit"):
        unstored(dataclasses.replace(state, arrays=arrays))


def test_an_unknown_form_is_refused(network: NetworkRecommender) -> None:
    state = network.state()
    later = dataclasses.replace(state, settings={**state.settings, "stored": "int2"})
    with pytest.raises(KeyError):
        catalogue.restore(later)
