"""One small decision tree: what it finds, what it says it found, and where missing and unknown values go."""

from collections.abc import Callable

import numpy as np
import pytest

from intent_desktop import events
from intent_desktop.events import Event, Notice, Watch
from intent_desktop.examples.index import Examples, FeatureColumn, Features
from intent_desktop.metrics.classification import log_loss, roc_auc
from intent_desktop.models import tree
from intent_desktop.models.base import Fitting
from intent_desktop.models.tree import LEAF, Node, Tree, grow


def of(numbers: np.ndarray, codes: np.ndarray | None = None, vocabulary: str = "abcd") -> Features:
    """Features of one number column, and one category column where there are codes."""
    rows = len(numbers)
    columns = [FeatureColumn(name="n")]
    if codes is not None:
        columns.append(FeatureColumn(name="c", kind="category", vocabulary=list(vocabulary)))
    plain = np.empty((rows, 0), np.int32) if codes is None else codes.astype(np.int32)[:, None]
    return Features(numbers.astype(np.float32)[:, None], plain, columns)


def noise(rows: int) -> np.ndarray:
    return np.random.default_rng(0).normal(size=rows)


def asked(nodes: list[Node]) -> list[str]:
    return [node.feature for node in nodes if node.feature is not None]


def test_a_threshold_is_found_and_said() -> None:
    values = np.arange(1_000)
    (root, yes, no) = grow(of(values), values <= 300, leaves=2).nodes()
    assert root == Node(1_000, 0.301, "n", threshold=300.5, yes=1, no=2)
    assert (yes.rows, yes.share, yes.feature) == (301, 1.0, None)
    assert (no.rows, no.share) == (699, 0.0)


def test_categories_are_parted_into_two_groups_whatever_their_order() -> None:
    codes = np.arange(1_000) % 4
    (root, *_) = grow(of(noise(1_000), codes), np.isin(codes, [0, 2]), leaves=2).nodes()
    assert root.feature == "c"
    assert {root.values, root.others} == {("a", "c"), ("b", "d")}
    assert root.missing is None


@pytest.mark.parametrize("missing_means_yes", [True, False])
def test_missing_values_go_where_they_went_in_training(missing_means_yes: bool) -> None:
    values = np.where(np.arange(900) % 3 == 0, np.nan, np.arange(900))
    missing = np.isnan(values)
    label = (values > 450) | missing if missing_means_yes else (values > 450) & ~missing
    rules = grow(of(values), label, leaves=3)
    chances = rules.chances(of(np.array([np.nan, 10.0, 800.0])))
    assert (chances > 0.5).tolist() == [missing_means_yes, False, True]
    assert rules.nodes()[0].missing is not None


def test_whether_a_value_is_known_can_be_the_whole_question() -> None:
    values = np.where(np.arange(900) % 3 == 0, np.nan, noise(900))
    rules = grow(of(values), np.isnan(values), leaves=2)
    assert np.isinf(rules.nodes()[0].threshold or 0)
    assert (rules.chances(of(np.array([np.nan, 0.0]))) > 0.5).tolist() == [True, False]


def test_values_that_training_never_saw_get_a_chance() -> None:
    codes = np.arange(1_000) % 3
    rules = grow(of(noise(1_000), codes), codes == 0, leaves=2)
    chances = rules.chances(of(np.array([np.nan, 1e30, -1e30, 0.0]), np.array([-1, 3, 0, 3])))
    assert ((chances > 0) & (chances < 1)).all()
    assert not any(node.missing for node in rules.nodes())


def test_a_pure_leaf_is_not_certain() -> None:
    values = np.arange(1_000)
    chances = grow(of(values), values < 500, leaves=2).chances(of(values))
    assert 0 < chances.min() < 0.01
    assert 0.99 < chances.max() < 1


def test_the_account_names_the_features_on_the_way() -> None:
    numbers, codes = noise(2_000), np.arange(2_000) % 4
    rules = grow(of(numbers, codes), (numbers > 0) & (codes == 1), leaves=3)
    account = rules.account(of(np.array([1.0, -1.0]), np.array([1, 1])))
    assert (account.values[0] > 0).all()
    assert account.gap < 1e-9
    odds = np.log(rules.chance) - np.log1p(-rules.chance)
    assert account.expected == odds[0]


def test_a_tree_grown_from_chances_tells_them_apart() -> None:
    values = np.linspace(0, 1, 2_000)
    chances = np.where(values < 0.5, 0.1, np.where(values < 0.8, 0.3, 0.9))
    rules = grow(of(values), chances, leaves=3)
    np.testing.assert_allclose(rules.chances(of(values)), chances, atol=0.01)
    assert sorted(round(node.share, 3) for node in rules.nodes() if node.feature is None) == [0.1, 0.3, 0.9]
    assert sum(node.rows for node in rules.nodes() if node.feature is None) == 2_000


def test_a_tree_is_as_small_as_asked(signal: Examples) -> None:
    rules = grow(signal.features, signal.label, leaves=16, depth=2, smallest_leaf=100)
    nodes = rules.nodes()
    leaves = [node for node in nodes if node.feature is None]
    assert len(leaves) <= 4
    assert min(node.rows for node in leaves) >= 60  # two in a hundred of 3,000 rows
    assert all((node.yes == LEAF) == (node.no == LEAF) == (node.feature is None) for node in nodes)


def test_where_nothing_tells_the_answers_apart_the_tree_is_a_single_leaf() -> None:
    (root,) = grow(of(np.zeros(100)), np.arange(100) % 4 == 0, leaves=4).nodes()
    assert root == Node(100, 0.25)


def test_validation_says_how_many_leaves(signal: Examples) -> None:
    said: list[Event] = []
    model = Tree().fit(signal, Fitting(Watch(said.append)))
    losses = [event.valid["log_loss"] for event in said if isinstance(event, events.EpochEnd)]
    valid = signal.of("valid")
    assert log_loss(valid.label, model.predict_proba(valid.features)) == min(loss for loss in losses if loss)
    assert model.leaves_ == model.leaves[int(np.argmin([loss or 9 for loss in losses]))]


def test_the_rules_are_about_what_matters(signal: Examples) -> None:
    model = Tree().fit(signal, Fitting())
    assert asked(model.rules())[0] == "number 0"
    assert "shop" in asked(model.rules())
    root = model.rules()[0]
    assert root.rows == len(signal.rows("train"))
    assert root.share == pytest.approx(signal.of("train").label.mean())


def test_learning_from_a_draw_of_the_rows_is_said(signal: Examples, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tree, "MOST_TRAINING_ROWS", 1_000)
    said: list[Event] = []
    Tree(leaves=(4,)).fit(signal, Fitting(Watch(said.append)))
    (note,) = [event.note for event in said if isinstance(event, Notice)]
    assert note.parameters == {"model": "tree", "rows": 1_000, "total": 1_800}


def test_the_rules_are_the_same_after_a_bundle(signal: Examples, carried: Callable[[Tree], Tree]) -> None:
    model = Tree().fit(signal, Fitting())
    assert carried(model).rules() == model.rules()


@pytest.mark.real_data
def test_online_shoppers_are_ranked_above_the_floor(online_shoppers: Examples) -> None:
    test = online_shoppers.of("test")
    model = Tree().fit(online_shoppers, Fitting())
    assert roc_auc(test.label, model.predict_proba(test.features)) > 0.90
    assert model.rules()[0].feature == "PageValues"
