"""What every recommender does, whatever is inside."""

import dataclasses
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

from intent_desktop import events
from intent_desktop.events import EpochEnd, Watch
from intent_desktop.examples.histories import Actions, Histories
from intent_desktop.examples.prompts import Prompts, SequenceExamples
from intent_desktop.messages import Cancelled
from intent_desktop.metrics.ranking import row_figures
from intent_desktop.models import catalogue, recommender
from intent_desktop.models.base import Fitting
from intent_desktop.models.recommender import ranks, top

ITEMS, GROUP = 60, 10
SMALL: dict[str, dict[str, Any]] = {
    "als": {"factors": 16, "sweeps": 6},
    "bpr": {"factors": 16, "epochs": 8, "batch_size": 32, "learning_rate": 0.02},
    "vae": {"width": 16, "latent": 16, "length": 8, "tokens": 128, "learning_rate": 1e-2, "epochs": 8},
}
NAMES = [
    "popular", "popular_recent", "markov", "item_knn", "user_knn", "sequential_knn", "content", "ease", "als", "bpr",
    "vae",
]  # fmt: skip
SPARSE = ["markov", "item_knn", "user_knn", "sequential_knn", "ease"]
every_model = pytest.mark.parametrize("name", NAMES)
learners = pytest.mark.parametrize("name", NAMES[2:])
sparse_models = pytest.mark.parametrize("name", ["popular", "popular_recent", *SPARSE])


def _fitted(name: str, examples: SequenceExamples, watch: Watch | None = None, **options: Any) -> Any:
    model = catalogue.create(name, {**SMALL.get(name, {}), **options})
    return model.fit(examples, Fitting(watch or Watch()))


@pytest.fixture(scope="module")
def model(request: pytest.FixtureRequest, shop: SequenceExamples) -> Any:
    return _fitted(request.param, shop)


each_fitted = pytest.mark.parametrize("model", NAMES, indirect=True)
sparse_fitted = pytest.mark.parametrize("model", ["popular", "popular_recent", *SPARSE], indirect=True)
learners_fitted = pytest.mark.parametrize("model", NAMES[2:], indirect=True)


def _asked(*rows: list[tuple[int, int]]) -> Histories:
    """Histories from (item, category) pairs."""
    pairs = [pair for row in rows for pair in row]
    ends = np.cumsum([len(row) for row in rows]).astype(np.int64)
    starts = ends - [len(row) for row in rows]
    items, categories = (np.array([pair[place] for pair in pairs], dtype=np.int32) for place in (0, 1))
    return Histories(Actions(items, categories=categories), starts, ends)


NOTHING = _asked([])


def _ndcg(model: Any, examples: SequenceExamples, prompts: Prompts) -> float:
    places = ranks(model.scores, prompts, len(examples.items), examples.repeats, Watch())
    return float(row_figures(places, prompts.target_starts)["ndcg@10"].mean())


@each_fitted
def test_scores_are_finite_for_every_item_whatever_the_history(model: Any) -> None:
    histories = _asked([(1, 1), (2, 1)], [], [(0, 0)], [(0, 3)], [(5, 1)] * 500)
    scores = model.scores(histories)
    assert scores.shape == (5, ITEMS)
    assert scores.dtype == np.float32
    assert np.isfinite(scores).all()


@each_fitted
def test_scores_are_the_callers_to_change(model: Any) -> None:
    histories = _asked([(1, 1)], [])
    before = model.scores(histories)
    model.scores(histories)[:] = -1
    np.testing.assert_array_equal(model.scores(histories), before)


@learners_fitted
def test_what_leads_to_what_is_learnt(model: Any, shop: SequenceExamples) -> None:
    popular = _ndcg(_fitted("popular", shop), shop, shop.test)
    assert _ndcg(model, shop, shop.test) > 2 * popular


@pytest.mark.parametrize("name", ["markov", "sequential_knn"])
def test_the_next_step_is_known_where_order_decides(name: str, shop: SequenceExamples) -> None:
    assert _ndcg(_fitted(name, shop), shop, shop.test) > 0.9


@each_fitted
def test_a_row_depends_on_its_own_history_alone(model: Any, shop: SequenceExamples) -> None:
    histories = shop.test.histories
    together = model.scores(histories)
    for row in (0, 7, len(histories) - 1):
        alone = model.scores(histories.take(slice(row, row + 1)))[0]
        np.testing.assert_allclose(alone, together[row], rtol=1e-4, atol=1e-5)
    half = model.scores(histories.take(np.arange(len(histories))[::-2]))
    np.testing.assert_allclose(half, together[::-2], rtol=1e-4, atol=1e-5)


@each_fitted
def test_the_state_comes_back_with_the_same_scores(
    model: Any, shop: SequenceExamples, carried: Callable[[Any], Any]
) -> None:
    histories = shop.test.histories
    again = carried(model)
    assert again.family == model.family
    assert again.scores(histories).tobytes() == model.scores(histories).tobytes()
    unknown = _asked([(0, 2)], [])
    assert again.scores(unknown).tobytes() == model.scores(unknown).tobytes()
    assert carried(again).scores(histories).tobytes() == model.scores(histories).tobytes()


@pytest.mark.parametrize("model", [name for name in NAMES if name != "popular_recent"], indirect=True)
def test_an_empty_history_is_shown_what_is_popular(model: Any, shop: SequenceExamples) -> None:
    _, places = shop.train.places()
    counts = np.bincount(shop.train.actions.items[places], minlength=ITEMS + 1)[1:]
    scores = model.scores(NOTHING)[0]
    order = np.argsort(-scores, kind="stable")
    assert (np.diff(counts[order]) <= 0).all()


@each_fitted
def test_a_history_of_items_nobody_knows_is_answered_like_an_empty_one(model: Any) -> None:
    np.testing.assert_array_equal(model.scores(_asked([(0, 0)] * 3)), model.scores(NOTHING))


@learners_fitted
def test_an_unknown_item_stands_back_for_its_category(model: Any) -> None:
    best = np.argsort(-model.scores(_asked([(0, 4)]))[0], kind="stable")[:5]
    assert (best // GROUP == 3).all()


@every_model
def test_the_test_part_is_not_looked_at(name: str, shop: SequenceExamples) -> None:
    spoilt = dataclasses.replace(
        shop, test=dataclasses.replace(shop.test, targets=np.roll(shop.test.targets, 1))
    )
    actions = dataclasses.replace(shop.train.actions, items=shop.train.actions.items.copy())
    actions.items[shop.test.histories.ends] = 1
    spoilt = dataclasses.replace(
        spoilt,
        train=dataclasses.replace(shop.train, actions=actions),
        valid=dataclasses.replace(
            shop.valid, histories=dataclasses.replace(shop.valid.histories, actions=actions)
        ),
    )
    histories = shop.valid.histories
    one, other = (_fitted(name, each).scores(histories) for each in (shop, spoilt))
    assert one.tobytes() == other.tobytes()


@pytest.mark.parametrize("name", ["markov", "item_knn", "user_knn", "sequential_knn", "ease"])
def test_an_item_seen_only_after_the_cutoff_stands_behind_all_others(
    name: str, make_shop: Callable[..., SequenceExamples]
) -> None:
    bare = make_shop(described=False)
    items = bare.train.actions.items
    _, places = bare.train.places()
    items[places] = np.where(items[places] == 7, 8, items[places])
    model = _fitted(name, bare)
    scores = model.scores(bare.valid.histories)
    assert (scores[:, 6] == scores.min(axis=1)).all()


def test_content_ranks_an_item_that_nobody_has_taken(make_shop: Callable[..., SequenceExamples]) -> None:
    shop = make_shop()
    items = shop.train.actions.items
    items[items == 7] = 8
    model = _fitted("content", shop, popularity=0.0)
    best = np.argsort(-model.scores(_asked([(6, 1), (8, 1)]))[0], kind="stable")[:GROUP]
    assert 6 in best


def test_content_without_content_says_so(make_shop: Callable[..., SequenceExamples]) -> None:
    said: list[str] = []
    watch = Watch(lambda event: said.append(event.note.code) if isinstance(event, events.Notice) else None)
    bare = make_shop(described=False)
    model = _fitted("content", bare, watch)
    assert said == ["content_unknown"]
    np.testing.assert_array_equal(model.scores(_asked([(1, 0)])), model.scores(NOTHING))


def test_ease_of_too_many_items_keeps_the_commonest_and_says_so(
    make_shop: Callable[..., SequenceExamples],
) -> None:
    shop = make_shop(described=False)
    said: list[str] = []
    watch = Watch(lambda event: said.append(event.note.code) if isinstance(event, events.Notice) else None)
    model = _fitted("ease", shop, watch, most=20)
    assert said == ["items_left_out"]
    _, places = shop.train.places()
    common = np.argsort(-np.bincount(shop.train.actions.items[places] - 1, minlength=ITEMS), kind="stable")
    others = np.setdiff1d(np.arange(ITEMS), common[:20])
    assert model.weights_[:ITEMS][:, others].sum() == 0


@sparse_fitted
def test_sparse_scores_are_the_dense_ones_and_the_rest_is_as_for_nobody(
    model: Any, shop: SequenceExamples
) -> None:
    for histories in (shop.test.histories, _asked([], [(0, 0)], [(0, 2), (3, 1)])):
        sparse, dense = model.sparse_scores(histories).toarray(), model.scores(histories)
        nobody = model.scores(NOTHING)[0]
        np.testing.assert_array_equal(dense, np.where(sparse > 0, sparse, nobody))
        positive = sparse[sparse > 0]
        assert not len(positive) or positive.min() > nobody.max()


@sparse_fitted
@pytest.mark.parametrize("repeats", [False, True])
@pytest.mark.parametrize("count", [1, 7, 20, 60])
def test_the_best_from_sparse_scores_are_the_best_of_all(
    model: Any, repeats: bool, count: int, shop: SequenceExamples, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(recommender, "CELLS_AT_ONCE", 100 * ITEMS)
    monkeypatch.setattr(recommender, "SPARSE_ROWS_AT_ONCE", 64)
    histories = shop.everything
    dense = top(model.scores, histories, ITEMS, count, repeats, Watch())
    sparse = top(model.scores, histories, ITEMS, count, repeats, Watch(), sparse=model.sparse_scores)
    np.testing.assert_array_equal(sparse.codes, dense.codes)
    np.testing.assert_array_equal(sparse.scores, dense.scores)


@every_model
def test_the_same_seed_gives_the_same_model(name: str, shop: SequenceExamples) -> None:
    histories = shop.test.histories
    one, other = (_fitted(name, shop).scores(histories) for _ in range(2))
    assert one.tobytes() == other.tobytes()


@every_model
@pytest.mark.parametrize("repeats", [False, True])
def test_times_repeats_and_bare_items_are_all_learnt_from(
    name: str, repeats: bool, make_shop: Callable[..., SequenceExamples]
) -> None:
    examples = make_shop(repeats=repeats, timed=True, described=False, users=60)
    assert np.isfinite(_fitted(name, examples).scores(examples.test.histories)).all()


@every_model
def test_learning_again_from_everything_knows_more(name: str, shop: SequenceExamples) -> None:
    model = _fitted(name, shop)
    histories = shop.test.histories
    before = model.scores(histories)
    model.refit(shop.learn_from_everything(), Fitting())
    assert not np.array_equal(model.scores(histories), before)


@pytest.mark.parametrize(
    ("name", "options"),
    [
        ("markov", {"order": 1}),
        ("item_knn", {"neighbours": 3}),
        ("user_knn", {"owners": 5}),
        ("sequential_knn", {"neighbours": 3, "reach": 2}),
        ("content", {"factors": 5}),
        ("ease", {"neighbours": 3, "most": 40}),
        ("als", {"factors": 5, "sweeps": 2}),
        ("bpr", {"factors": 5, "negatives": 7, "batch_size": 16, "l2": 0.5}),
        ("vae", {"width": 8, "latent": 4, "own": 0.2, "ahead": 0.5, "epochs": 2}),
        ("transformer", {"width": 16, "length": 8, "blocks": 2, "objective": "sampled", "epochs": 2}),
    ],
)
def test_what_was_asked_of_a_model_also_holds_when_it_comes_back_and_learns_again(
    name: str, options: dict[str, Any], shop: SequenceExamples, carried: Callable[[Any], Any]
) -> None:
    model = _fitted(name, shop, **options)
    again = carried(model).refit(shop.learn_from_everything(), Fitting())
    model.refit(shop.learn_from_everything(), Fitting())
    histories = shop.test.histories
    assert again.scores(histories).tobytes() == model.scores(histories).tobytes()
    assert again.state().settings == model.state().settings


def test_a_damaged_table_of_neighbours_is_refused(shop: SequenceExamples) -> None:
    state = _fitted("markov", shop).state()
    state.arrays["single/indices"] = state.arrays["single/indices"] + 1_000_000
    with pytest.raises(ValueError, match="indices"):
        catalogue.restore(state)


@every_model
def test_stop_before_the_first_step_still_leaves_a_model(name: str, shop: SequenceExamples) -> None:
    model = _fitted(name, shop, Watch(cancelled=lambda: "keep"))
    assert np.isfinite(model.scores(shop.test.histories)).all()


@pytest.mark.parametrize("name", ["item_knn", "sequential_knn", "ease", "als", "bpr", "vae"])
def test_learning_again_that_is_stopped_leaves_the_model_as_it_was(name: str, shop: SequenceExamples) -> None:
    model = _fitted(name, shop)
    before = model.scores(shop.test.histories)
    model.refit(shop.learn_from_everything(), Fitting(Watch(cancelled=lambda: "keep")))
    assert model.scores(shop.test.histories).tobytes() == before.tobytes()


@pytest.mark.parametrize("name", ["popular_recent", *NAMES[2:]])
def test_discard_ends_the_fit(name: str, shop: SequenceExamples) -> None:
    with pytest.raises(Cancelled):
        _fitted(name, shop, Watch(cancelled=lambda: "discard"))


@pytest.mark.parametrize("name", NAMES[1:])
def test_trials_are_told_as_rounds_with_their_figure(name: str, shop: SequenceExamples) -> None:
    said: list[EpochEnd] = []
    watch = Watch(lambda event: said.append(event) if isinstance(event, EpochEnd) else None)
    _fitted(name, shop, watch)
    assert [event.epoch for event in said] == list(range(1, len(said) + 1))
    assert len(said) > 1
    assert all(event.model == name and next(iter(event.valid)) == "ndcg@10" for event in said)


@every_model
@pytest.mark.parametrize("lengths", [[1], [0, 2], [3, 1, 0]])
def test_almost_nothing_can_be_learnt_from(name: str, lengths: list[int], shop: SequenceExamples) -> None:
    ends = np.cumsum(lengths).astype(np.int64)
    few = Histories(shop.train.actions, ends - lengths, ends)
    prompts = shop.valid.take(np.zeros(0, dtype=np.intp))
    examples = SequenceExamples(shop.items, few, prompts, prompts, few, False)
    scores = _fitted(name, examples).scores(shop.test.histories)
    assert np.isfinite(scores).all()


def test_categories_that_no_catalogue_of_that_size_has_are_refused(shop: SequenceExamples) -> None:
    state = _fitted("user_knn", shop).state()
    state.arrays["categories"] = np.full_like(state.arrays["categories"], 2**31 - 1)
    with pytest.raises(ValueError, match="categories"):
        catalogue.restore(state)
