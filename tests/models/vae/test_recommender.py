"""The variational autoencoder of interactions: what it learns from, what it tells of itself, and going on where it was."""

import dataclasses
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from numpy.typing import NDArray

from intent_desktop.events import EpochEnd, Event, Verb, Watch
from intent_desktop.examples.histories import Actions, Histories
from intent_desktop.examples.items import Items
from intent_desktop.examples.prompts import Prompts, SequenceExamples
from intent_desktop.messages import Cancelled
from intent_desktop.models import catalogue
from intent_desktop.models.base import Fitting
from intent_desktop.models.recommenders.trails import Trails
from intent_desktop.models.vae.interactions import (
    INPUT_LENGTH,
    InteractionNetwork,
    Stretches,
    Structure,
    target_weights,
)
from intent_desktop.models.vae.recommender import VariationalAutoencoder
from intent_desktop.training.arrays import from_bytes, to_bytes
from intent_desktop.training.objectives import FullSoftmax

ITEMS = 30
SMALL: dict[str, Any] = {
    "width": 16, "latent": 16, "length": 8, "tokens": 128, "learning_rate": 1e-2, "epochs": 16, "dropout": 0.1,
}  # fmt: skip


def _walks(users: int, seed: int = 0) -> Histories:
    """Users who mostly go from each item to the one after it, round a circle."""
    random = np.random.default_rng(seed)
    lengths = random.integers(3, 12, users)
    ends = np.cumsum(lengths).astype(np.int64)
    place = np.arange(ends[-1]) - np.repeat(ends - lengths, lengths)
    items = (np.repeat(random.integers(0, ITEMS, users), lengths) + place) % ITEMS
    strays = random.random(len(items)) < 0.1
    items = np.where(strays, random.integers(0, ITEMS, len(items)), items) + 1
    return Histories(Actions(items.astype(np.int32)), ends - lengths, ends)


def _examples(users: int = 300) -> SequenceExamples:
    whole = _walks(users)
    before = dataclasses.replace(whole, ends=whole.ends - 1)
    starts = np.arange(users + 1, dtype=np.int64)
    valid = Prompts(before, whole.actions.items[whole.ends - 1], starts, starts[:-1])
    items = Items(np.array([f"item {number}" for number in range(ITEMS)], dtype=object))
    return SequenceExamples(items, before, valid, valid, whole, repeats=True)


def _model(**options: Any) -> VariationalAutoencoder:
    model: VariationalAutoencoder = catalogue.create("vae", {**SMALL, **options})
    return model


@pytest.fixture(scope="module")
def fitted() -> VariationalAutoencoder:
    return _model().fit(_examples(), Fitting())


def _share_right(model: VariationalAutoencoder, histories: Histories) -> float:
    last = histories.actions.items[histories.ends - 1]
    return float((model.scores(histories).argmax(axis=1) == last % ITEMS).mean())


def _weights(model: VariationalAutoencoder) -> dict[str, bytes]:
    return {name: array.tobytes() for name, array in model.state().arrays.items()}


# What it learns


def test_it_learns_what_comes_next(fitted: VariationalAutoencoder) -> None:
    assert _share_right(fitted, _walks(100, seed=1)) > 0.8


def test_how_much_recent_items_weigh_is_learnt(fitted: VariationalAutoencoder) -> None:
    recency = fitted.network_.recency.exp()
    begun = 0.7 ** torch.arange(fitted.length)
    assert float((recency / begun - 1).abs().max()) > 0.05
    assert recency[0] > recency[4]


def test_each_epoch_tells_reconstruction_and_divergence_of_both_parts() -> None:
    said: list[Event] = []
    _model(epochs=3).fit(_examples(), Fitting(Watch(said.append)))
    ends = [event for event in said if isinstance(event, EpochEnd)]
    assert [event.epoch for event in ends] == [1, 2, 3]
    for event in ends:
        assert next(iter(event.valid)) == "ndcg@10"
        assert {"reconstruction", "kl"} <= event.train.keys() & event.valid.keys()
        assert all(value is not None for value in (*event.train.values(), *event.valid.values()))
    assert ends[-1].train["reconstruction"] < ends[0].train["reconstruction"]  # type: ignore[operator]


def test_the_heavier_the_divergence_weighs_the_smaller_it_becomes() -> None:
    reached = {}
    for balance in (0.999, 0.6):
        said: list[Event] = []
        _model(balance=balance, annealing=0.0, epochs=5, patience=9).fit(
            _examples(), Fitting(Watch(said.append))
        )
        reached[balance] = [event.valid["kl"] for event in said if isinstance(event, EpochEnd)][-1]
    assert reached[0.6] < reached[0.999] / 2  # type: ignore[operator]


def test_what_the_history_holds_can_be_told_too() -> None:
    histories = _walks(100, seed=1)
    histories = dataclasses.replace(histories, starts=histories.ends - 3)
    rows, places = histories.places()
    own = histories.actions.items[places] - 1

    def place(model: VariationalAutoencoder) -> float:
        """The mean place of what a history holds, 0 the best."""
        order = np.argsort(-model.scores(histories), axis=1).argsort(axis=1)
        return float(order[rows, own].mean())

    usual, also = (_model(own=own).fit(_examples(), Fitting()) for own in (0.0, 0.8))
    assert place(also) < place(usual)


def test_what_comes_later_can_be_told_too() -> None:
    assert _share_right(_model(ahead=0.5).fit(_examples(), Fitting()), _walks(100, seed=1)) > 0.5


def test_large_catalogues_are_learnt_from_drawn_items(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("intent_desktop.models.vae.recommender.MOST_SCORED_FULLY", 10)
    monkeypatch.setattr("intent_desktop.models.vae.recommender.NEGATIVES", 16)
    assert _share_right(_model(epochs=16).fit(_examples(), Fitting()), _walks(100, seed=1)) > 0.6


def test_the_weights_of_what_is_to_be_told_sum_to_one() -> None:
    inside = torch.tensor([[True, True, True, True], [True, True, False, False]])
    asked = torch.tensor([[False, True, False, True], [False, True, False, False]])
    alone = target_weights(inside, asked, 0.0, 0.0)
    assert alone[0].tolist() == [[0, 1, 0, 0], [0, 0, 0, 0], [0, 0, 0, 1]]
    assert alone[1].tolist() == [[0, 1, 0, 0], [0, 0, 0, 0], [0, 0, 0, 0]]
    later = target_weights(inside, asked, 0.0, 0.5)
    torch.testing.assert_close(later[0, 0], torch.tensor([0, 0.8, 0, 0.2]))
    both = target_weights(inside, asked, 0.5, 0.5)
    torch.testing.assert_close(both[0, 2], torch.tensor([1, 1, 1, 6]) / 9)
    assert both[1, 1].sum() == 0


def test_a_multinomial_of_several_items_is_what_the_softmax_misses_of_each() -> None:
    from intent_desktop.models.vae.recommender import _reconstruction

    torch.manual_seed(0)
    states, vectors = torch.randn(2, 3, 4, requires_grad=True), torch.randn(6, 4)
    codes = torch.tensor([[0, 1, 2, 3], [4, 5, 6, 6]])
    asked = torch.tensor([[False, True, True, True], [False, True, False, False]])
    weights = target_weights(codes < 6, asked, 0.4, 0.5)
    found = _reconstruction(states, codes, weights, vectors, FullSoftmax())
    chances = torch.cat([(states @ vectors.T).log_softmax(dim=-1), torch.zeros(2, 3, 1)], dim=-1)
    told = chances.gather(2, codes[:, None].expand(-1, 3, -1))
    right = -(weights * told).sum(dim=-1)[weights.sum(dim=-1) > 0].mean()
    torch.testing.assert_close(found, right, atol=2e-2, rtol=0)


def test_every_first_part_of_a_history_has_the_code_that_it_is_scored_by(
    fitted: VariationalAutoencoder,
) -> None:
    items = np.array([3, 4, 5, 9], dtype=np.int32)
    network = fitted.network_
    together = network.prefixes(torch.from_numpy(items[None].astype(np.int64) - 1), network.item_vectors())
    for length in range(1, 5):
        history = Histories(Actions(items), np.array([0]), np.array([length]))
        sums = fitted._sums(fitted._trails(history))
        alone = network.encoder(torch.from_numpy(sums))
        torch.testing.assert_close(together.mean[0, length - 1], alone.mean[0], atol=1e-5, rtol=1e-4)
        assert np.linalg.norm(fitted._weights(fitted._trails(history))) == pytest.approx(
            INPUT_LENGTH, rel=1e-5
        )


def test_stretches_overlap_by_one_and_ask_for_new_items_alone_where_repeats_make_no_sense() -> None:
    items = np.array([1, 2, 1, 3, 4, 2, 5, 7], dtype=np.int32)
    trails = Trails.of(Histories(Actions(items), np.array([0, 7]), np.array([7, 8])), 8)
    found = Stretches.of(trails, 3, repeats=False)
    assert found.codes.tolist() == [[2, 3, 1, 4], [0, 1, 0, 2]]
    assert found.asked.tolist() == [[False, True, False, True], [False, True, False, True]]
    assert found.lengths.tolist() == [3, 3]
    assert Stretches.of(trails, 3, repeats=True).asked.sum() == 6


# How it scores


def test_a_users_scores_are_the_same_to_the_bit_beside_others(fitted: VariationalAutoencoder) -> None:
    histories = _walks(90, seed=2)
    together = fitted.scores(histories)
    alone = np.concatenate([fitted.scores(histories.take(np.array([row]))) for row in range(90)])
    backwards = fitted.scores(histories.take(np.arange(90)[::-1]))[::-1]
    assert alone.tobytes() == together.tobytes()
    assert backwards.tobytes() == together.tobytes()


# Its attention


def _asked(histories: Histories, fitted: VariationalAutoencoder) -> NDArray[np.int64]:
    return np.minimum(histories.lengths, fitted.length)


def test_attention_is_shared_out_among_the_steps_of_each_history(fitted: VariationalAutoencoder) -> None:
    histories = _walks(50, seed=3)
    found = fitted.attention(histories)
    assert found.shares.shape == (50, fitted.length)
    np.testing.assert_allclose(found.shares.sum(axis=1), 1, atol=1e-5)
    np.testing.assert_array_equal(found.there.sum(axis=1), _asked(histories, fitted))
    assert found.mean()[0] > found.mean()[3]
    assert len(fitted.attention(histories.take(slice(0, 0)))) == 0


# Its state, and going on


def test_its_state_comes_back_with_the_same_scores(fitted: VariationalAutoencoder) -> None:
    state = fitted.state()
    again = catalogue.restore(dataclasses.replace(state, arrays=from_bytes(to_bytes(state.arrays))))
    histories = _walks(20, seed=4)
    assert again.scores(histories).tobytes() == fitted.scores(histories).tobytes()
    assert again.state().settings == state.settings


def test_a_damaged_size_is_refused(fitted: VariationalAutoencoder) -> None:
    state = fitted.state()
    state.settings["structure"]["items"] = 10**9
    with pytest.raises(ValueError, match="another shape"):
        catalogue.restore(state)


@pytest.mark.parametrize("options", [{}, {"own": 0.3, "ahead": 0.5}])
def test_a_training_that_was_broken_off_ends_with_the_same_weights(
    options: dict[str, float], tmp_path: Path
) -> None:
    whole = _model(epochs=3, **options).fit(_examples(), Fitting())
    taken = 0

    def stop() -> Verb:
        nonlocal taken
        taken += 1
        return "keep" if taken > 25 else ""

    broken = _model(epochs=3, **options).fit(_examples(), Fitting.below(tmp_path, Watch(cancelled=stop), 0))
    assert _weights(broken) != _weights(whole)
    resumed = _model(epochs=3, **options).fit(_examples(), Fitting.below(tmp_path, Watch(), 0))
    assert _weights(resumed) == _weights(whole)


def test_learning_again_goes_on_for_as_many_epochs_from_everything() -> None:
    examples = _examples()
    model = _model(epochs=2).fit(examples, Fitting())
    again = catalogue.restore(model.state())
    before = _weights(model)
    for each in (model, again):
        each.refit(examples.learn_from_everything(), Fitting())
    assert _weights(model) != before
    assert _weights(again) == _weights(model)
    stopped = _weights(model)
    model.refit(examples, Fitting(Watch(cancelled=lambda: "keep")))
    assert _weights(model) == stopped


def test_learning_ends_after_the_minutes_it_has_or_when_the_user_says() -> None:
    said: list[Event] = []
    _model().fit(_examples(), Fitting(Watch(said.append), minutes=1e-6))
    assert len([event for event in said if isinstance(event, EpochEnd)]) == 1
    with pytest.raises(Cancelled):
        _model().fit(_examples(), Fitting(Watch(cancelled=lambda: "discard")))


def test_a_network_begins_near_what_it_is_given() -> None:
    structure = Structure(items=4, width=4, latent=2, length=3, scale=10.0)
    network = InteractionNetwork(structure, 0.5, 0.0)
    near = np.eye(4, dtype=np.float32)
    near[3] = 0
    network.begin_near(near)
    torch.testing.assert_close(network.item_vectors()[:3], torch.eye(4)[:3])
    torch.testing.assert_close(network.recency.exp(), torch.tensor([1, 0.5, 0.25]))
