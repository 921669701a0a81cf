"""Every network on histories: it learns order, scores each history for itself, goes on where it was, copes with odd histories."""

import dataclasses
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from intent_desktop.data.dataset import MEANINGS
from intent_desktop.events import EpochEnd, Event, Verb, Watch
from intent_desktop.examples.histories import Actions, Histories
from intent_desktop.examples.items import Items
from intent_desktop.examples.prompts import Prompts, SequenceExamples, asked
from intent_desktop.messages import Cancelled
from intent_desktop.models import catalogue
from intent_desktop.models.base import Fitting
from intent_desktop.models.recommender import best_of
from intent_desktop.models.sequence_networks.recommender import NetworkRecommender
from intent_desktop.training.arrays import from_bytes, to_bytes

ITEMS = 30
SMALL: dict[str, Any] = {
    "width": 16, "length": 8, "tokens": 128, "dropout": 0.1, "learning_rate": 1e-2, "warm_up": 5,
}  # fmt: skip
EPOCHS = {"lstm": 16, "transformer": 8}
FAMILIES = list(EPOCHS)


def _network(family: str, **options: Any) -> NetworkRecommender:
    model: NetworkRecommender = catalogue.create(family, {**SMALL, "epochs": EPOCHS[family], **options})
    return model


def _walks(users: int, seed: int = 0, rich: bool = False, most: int = 12) -> Histories:
    """Users who mostly go from each item to the one after it, round a circle; with `rich`, all channels."""
    random = np.random.default_rng(seed)
    lengths = random.integers(3, most, users)
    ends = np.cumsum(lengths)
    begin = np.repeat(random.integers(0, ITEMS, users), lengths)
    place = np.arange(ends[-1]) - np.repeat(ends - lengths, lengths)
    strays = random.random(ends[-1]) < 0.1
    items = np.where(strays, random.integers(0, ITEMS, ends[-1]), (begin + place) % ITEMS) + 1
    actions = Actions(items.astype(np.int32))
    if rich:
        count = len(items)
        seconds = np.cumsum(random.integers(0, 90_000, count))
        actions = Actions(
            items.astype(np.int32),
            random.integers(0, len(MEANINGS) + 1, count).astype(np.uint8),
            np.datetime64("2024-01-01", "us") + seconds.astype("timedelta64[s]"),
            np.where(random.random(count) < 0.2, np.nan, random.gamma(2, 9, count)).astype(np.float32),
            random.integers(1, 5, count).astype(np.float32),
            ((items - 1) % 3 + 1).astype(np.int32),
        )
    return Histories(actions, (ends - lengths).astype(np.int64), ends.astype(np.int64))


def _examples(users: int = 300, rich: bool = False) -> SequenceExamples:
    whole = _walks(users, rich=rich)
    targets = whole.actions.items[whole.ends - 1]
    before = Histories(whole.actions, whole.starts, whole.ends - 1)
    starts = np.arange(users + 1, dtype=np.int64)
    valid = Prompts(before, targets, starts, np.arange(users, dtype=np.int64))
    names = np.array([f"item {number}" for number in range(ITEMS)], dtype=object)
    items = Items(names)
    if rich:
        categories = (np.arange(ITEMS) % 3 + 1).astype(np.int32)
        items = Items(names, None, {"category": categories}, {"category": ["a", "b", "c"]})
    return SequenceExamples(items, before, valid, valid, whole, repeats=True)


@pytest.fixture(scope="module", params=FAMILIES)
def family(request: pytest.FixtureRequest) -> str:
    name: str = request.param
    return name


@pytest.fixture(scope="module")
def fitted(family: str) -> NetworkRecommender:
    return _network(family).fit(_examples(), Fitting())


@pytest.fixture(scope="module")
def rich(family: str) -> NetworkRecommender:
    return _network(family).fit(_examples(rich=True), Fitting())


def _share_right(model: NetworkRecommender, histories: Histories, among: int = 1) -> float:
    """How often the next item round the circle is among the first choices."""
    last = histories.actions.items[histories.ends - 1]
    first = best_of(model.scores(histories), among)[0]
    return float((first == (last % ITEMS + 1)[:, None]).any(axis=1).mean())


def _weights(model: NetworkRecommender) -> dict[str, bytes]:
    return {name: array.tobytes() for name, array in model.state().arrays.items()}


# What it learns


def test_it_learns_what_comes_next(fitted: NetworkRecommender) -> None:
    assert _share_right(fitted, _walks(100, seed=1)) > 0.9


@pytest.mark.parametrize("objective", ["sampled", "gbce", "masked"])
def test_every_objective_learns_it(family: str, objective: Any) -> None:
    model = _network(family, epochs=40, patience=40, objective=objective, negatives=16, hidden=0.25)
    model.fit(_examples(), Fitting())
    # Past the memory the last item itself stays in front, until it was a negative often enough.
    among = 3 if (family, objective) == ("lstm", "gbce") else 1
    assert _share_right(model, _walks(100, seed=1), among) > 0.7


def test_it_learns_with_every_channel_there_may_be(rich: NetworkRecommender) -> None:
    assert _share_right(rich, _walks(100, seed=1, rich=True)) > 0.8
    assert set(rich.channels_.sizes) == {"prices", "quantities", "meanings", "gaps", "weekdays", "hours"}


def test_it_tells_each_epoch_with_its_ndcg_first(family: str) -> None:
    said: list[Event] = []
    _network(family, epochs=2).fit(_examples(), Fitting(Watch(said.append)))
    ends = [event for event in said if isinstance(event, EpochEnd)]
    assert [event.epoch for event in ends] == [1, 2]
    assert all(event.model == family and next(iter(event.valid)) == "ndcg@10" for event in ends)


def test_an_item_already_had_is_no_target_where_repeats_make_no_sense(family: str) -> None:
    random = np.random.default_rng(0)
    pairs = random.integers(1, ITEMS + 1, (200, 2)).astype(np.int32)
    pairs[:, 1] = pairs[:, 0] % ITEMS + 1
    items = np.stack([pairs[:, 0], pairs[:, 1], pairs[:, 0]], axis=1).ravel()  # there and back again
    starts = np.arange(0, len(items), 3).astype(np.int64)
    whole = Histories(Actions(items), starts, starts + 3)
    examples = dataclasses.replace(_examples(), train=whole, repeats=False)
    model = _network(family).fit(examples, Fitting())
    two = Histories(Actions(items), starts, starts + 2)
    assert (model.scores(two).argmax(axis=1) == pairs[:, 0] - 1).mean() < 0.2


# How it scores


@pytest.mark.parametrize("which", ["fitted", "rich"])
def test_a_users_scores_do_not_depend_on_the_others(
    which: str, fitted: NetworkRecommender, rich: NetworkRecommender
) -> None:
    model = {"fitted": fitted, "rich": rich}[which]
    histories = _walks(90, seed=2, rich=which == "rich", most=20)
    together = model.scores(histories)
    alone = np.concatenate([model.scores(histories.take(np.array([row]))) for row in range(len(histories))])
    backwards = model.scores(histories.take(np.arange(len(histories))[::-1]))[::-1]
    for other in (alone, backwards):
        np.testing.assert_allclose(together, other, atol=1e-5)
        np.testing.assert_array_equal(best_of(together, 20)[0], best_of(other, 20)[0])


def test_masked_scores_do_not_depend_on_padding(family: str) -> None:
    model = _network(family, epochs=1, objective="masked").fit(_examples(), Fitting())
    histories = _walks(40, seed=3, most=20)
    together = model.scores(histories)
    alone = np.concatenate([model.scores(histories.take(np.array([row]))) for row in range(len(histories))])
    np.testing.assert_allclose(together, alone, atol=1e-5)


def test_what_follows_an_action_does_not_change_what_was_foretold_before_it(
    fitted: NetworkRecommender,
) -> None:
    first = np.array([3, 4, 5], dtype=np.int32)
    long = Actions(np.concatenate([first, np.array([9, 1, 2, 30], dtype=np.int32)]))
    bounds = np.array([0]), np.array([3])
    np.testing.assert_allclose(
        fitted.scores(Histories(long, *bounds)), fitted.scores(Histories(Actions(first), *bounds)), atol=1e-5
    )


def test_histories_that_say_nothing_get_what_is_popular(fitted: NetworkRecommender) -> None:
    nothing = Histories(Actions(np.zeros(2, dtype=np.int32)), np.array([0, 0]), np.array([0, 2]))
    found = fitted.scores(nothing)
    assert np.isfinite(found).all()
    np.testing.assert_array_equal(found[0], found[1])
    assert found[0].argmax() == fitted.popularity_.argmax()


def test_an_unknown_item_is_still_of_its_category(rich: NetworkRecommender) -> None:
    def of(category: int) -> NDArray[np.float32]:
        one = np.ones(1, dtype=np.int32)
        return rich.scores(
            Histories(Actions(0 * one, categories=category * one), np.array([0]), np.array([1]))
        )

    assert not np.allclose(of(1), of(2))
    # After an item of the first category one of the second comes next.
    assert of(1)[0].argmax() % 3 == 1


def test_data_with_fewer_columns_than_it_learnt_from_are_scored(rich: NetworkRecommender) -> None:
    assert np.isfinite(rich.scores(_walks(5))).all()


def test_no_histories_are_no_rows(fitted: NetworkRecommender) -> None:
    assert fitted.scores(_walks(3).take(np.zeros(0, dtype=np.int64))).shape == (0, ITEMS)


# Its state


@pytest.mark.parametrize("which", ["fitted", "rich"])
def test_its_state_comes_back_with_the_same_scores(
    which: str, fitted: NetworkRecommender, rich: NetworkRecommender
) -> None:
    model = {"fitted": fitted, "rich": rich}[which]
    state = model.state()
    again = catalogue.restore(dataclasses.replace(state, arrays=from_bytes(to_bytes(state.arrays))))
    histories = _walks(20, seed=4, rich=which == "rich")
    np.testing.assert_array_equal(again.scores(histories), model.scores(histories))


def test_a_state_from_before_there_were_records_is_understood(fitted: NetworkRecommender) -> None:
    state = fitted.state()
    channels = {name: value for name, value in state.settings["channels"].items() if name != "records"}
    again = catalogue.restore(dataclasses.replace(state, settings={**state.settings, "channels": channels}))
    np.testing.assert_array_equal(again.scores(_walks(5)), fitted.scores(_walks(5)))


def test_the_same_seed_gives_the_same_weights(family: str) -> None:
    one, two = (_network(family, epochs=1).fit(_examples(), Fitting()) for _ in range(2))
    assert _weights(one) == _weights(two)


@pytest.mark.parametrize("objective", ["full", "sampled", "masked"])
def test_a_training_that_was_broken_off_ends_with_the_same_weights(
    family: str, tmp_path: Path, objective: Any
) -> None:
    options = {"epochs": 3, "objective": objective, "negatives": 16}
    whole = _network(family, **options).fit(_examples(rich=True), Fitting())
    taken = 0

    def stop() -> Verb:
        nonlocal taken
        taken += 1
        return "keep" if taken > 20 else ""

    broken = _network(family, **options).fit(
        _examples(rich=True), Fitting.below(tmp_path, Watch(cancelled=stop), 0)
    )
    assert _weights(broken) != _weights(whole)
    resumed = _network(family, **options).fit(_examples(rich=True), Fitting.below(tmp_path, Watch(), 0))
    assert _weights(resumed) == _weights(whole)


# Less sure of details


@pytest.mark.parametrize(
    "options",
    [
        {"augmentation": "crop"}, {"augmentation": "mask"}, {"augmentation": "substitute"}, {"augmentation": "mixed", "augmented": 1.0},
        {"adversarial": 1.0}, {"augmentation": "reorder", "adversarial": 0.5}, {"augmentation": "mixed", "objective": "masked"},
    ],
    ids=str,
)  # fmt: skip
def test_augmented_or_pushed_it_learns_all_the_same(family: str, options: dict[str, Any]) -> None:
    epochs = 40 if "objective" in options else 20
    model = _network(family, epochs=epochs, patience=epochs, **options).fit(_examples(), Fitting())
    assert _share_right(model, _walks(100, seed=1)) > 0.7


def test_augmented_and_pushed_it_ends_with_the_same_weights_after_a_stop(family: str, tmp_path: Path) -> None:
    options = {"epochs": 3, "augmentation": "mixed", "adversarial": 0.5}
    whole = _network(family, **options).fit(_examples(rich=True), Fitting())
    taken = 0

    def stop() -> Verb:
        nonlocal taken
        taken += 1
        return "keep" if taken > 20 else ""

    _network(family, **options).fit(_examples(rich=True), Fitting.below(tmp_path, Watch(cancelled=stop), 0))
    resumed = _network(family, **options).fit(_examples(rich=True), Fitting.below(tmp_path, Watch(), 0))
    assert _weights(resumed) == _weights(whole)


@pytest.mark.parametrize("options", [{"augmented": 0.0}, {"augmentation": "none"}, {"adversarial": 0.0}])
def test_nothing_asked_of_them_changes_nothing(family: str, options: dict[str, Any]) -> None:
    kind = {"augmentation": "crop"} if "augmented" in options else {}
    one, two = (
        _network(family, epochs=1, **each).fit(_examples(), Fitting()) for each in ({}, {**kind, **options})
    )
    assert _weights(one) == _weights(two)


# Learning again from everything


def test_refit_learns_from_everything_for_as_many_epochs(family: str) -> None:
    examples = _examples()
    model = _network(family, epochs=2).fit(examples, Fitting())
    before = _weights(model)
    epochs = model.epochs_
    model.refit(examples.learn_from_everything(), Fitting())
    assert _weights(model) != before
    assert model.epochs_ == epochs
    assert model.popularity_.sum() == examples.everything.lengths.sum()


def test_a_model_from_its_state_learns_again_as_it_would_have(family: str) -> None:
    examples = _examples()
    model = _network(family, epochs=2, objective="sampled", negatives=16).fit(examples, Fitting())
    again = catalogue.restore(model.state())
    for each in (model, again):
        each.refit(examples.learn_from_everything(), Fitting())
    assert _weights(again) == _weights(model)


def test_refit_stopped_half_way_leaves_the_model_as_it_was(family: str) -> None:
    examples = _examples()
    model = _network(family, epochs=2).fit(examples, Fitting())
    before = _weights(model)
    model.refit(examples.learn_from_everything(), Fitting(Watch(cancelled=lambda: "keep")))
    assert _weights(model) == before


def test_the_user_can_stop_and_keep_or_discard(family: str) -> None:
    with pytest.raises(Cancelled):
        _network(family).fit(_examples(), Fitting(Watch(cancelled=lambda: "discard")))
    kept = _network(family).fit(_examples(), Fitting(Watch(cancelled=lambda: "keep")))
    assert np.isfinite(kept.scores(_walks(5))).all()


# Odd data


def test_learning_ends_after_the_minutes_it_has(family: str) -> None:
    said: list[Event] = []
    _network(family).fit(_examples(), Fitting(Watch(said.append), minutes=1e-6))
    assert len([event for event in said if isinstance(event, EpochEnd)]) == 1


def test_histories_too_short_to_learn_from_leave_popularity(family: str) -> None:
    one = np.arange(ITEMS, dtype=np.int64)
    singles = Histories(Actions((one + 1).astype(np.int32)), one, one + 1)
    nobody = asked(singles.take(np.zeros(0, dtype=np.int64)))
    examples = SequenceExamples(_examples().items, singles, nobody, nobody, singles, repeats=True)
    model = _network(family).fit(examples, Fitting())
    assert np.isfinite(model.scores(singles)).all()
    model.refit(examples, Fitting())


def test_a_state_that_tells_of_more_blocks_than_it_has_is_refused_before_they_are_made() -> None:
    model = _network("transformer", epochs=1).fit(_examples(40), Fitting())
    state = model.state()
    state.settings["structure"]["blocks"] = 10**9
    with pytest.raises(ValueError, match="blocks"):
        type(model).restore(state)
