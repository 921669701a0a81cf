"""Histories told differently: what each way changes, what stays, and what may still be foretold from them."""

import datetime
from typing import Any

import msgspec
import numpy as np
import pytest
from numpy.typing import NDArray

from intent_desktop.data.dataset import MEANINGS
from intent_desktop.examples.histories import Actions, Histories
from intent_desktop.models.sequence_networks.augmentation import Augmentation, Kind, SimilarItems

ITEMS = 40
KINDS: list[Kind] = ["crop", "mask", "reorder", "substitute", "mixed"]


@pytest.fixture(scope="module")
def histories() -> Histories:
    """Of every length from none to twenty, with all channels; some actions before and between belong to nobody."""
    random = np.random.default_rng(0)
    lengths = np.repeat(np.arange(21), 20)
    random.shuffle(lengths)
    ends = np.cumsum(lengths + 3)
    starts = ends - lengths
    count = int(ends[-1])
    items = random.integers(0, ITEMS + 1, count)
    seconds = np.cumsum(random.integers(1, 90_000, count))
    actions = Actions(
        items.astype(np.int32),
        random.integers(1, len(MEANINGS) + 1, count).astype(np.uint8),
        np.datetime64("2024-01-01", "us") + seconds.astype("timedelta64[s]"),
        random.gamma(2, 9, count).astype(np.float32),
        random.integers(1, 5, count).astype(np.float32),
        np.where(items > 0, items % 4 + 1, 0).astype(np.int32),
        np.stack([np.arange(count) % 251, np.arange(count) % 7], axis=1).astype(np.uint8),
    )
    asked_at = np.full(len(starts), np.datetime64(datetime.datetime(2030, 1, 1), "us"))
    return Histories(actions, starts.astype(np.int64), ends.astype(np.int64), asked_at)


@pytest.fixture(scope="module")
def similar(histories: Histories) -> SimilarItems:
    return SimilarItems.learnt(histories, ITEMS)


def _random(seed: int = 0) -> np.random.Generator:
    return np.random.default_rng(seed)


def _same(one: Histories, other: Histories) -> bool:
    """Whether they tell the same, action by action."""
    rows = one.lengths.tolist() == other.lengths.tolist()
    return rows and all(np.array_equal(left, right, equal_nan=True) for left, right in _columns(one, other))


def _columns(one: Histories, other: Histories) -> list[tuple[NDArray[Any], NDArray[Any]]]:
    packed = [vars(each.actions.take(each.places()[1])) for each in (one, other)]
    return [
        (packed[0][name].astype("float64"), packed[1][name].astype("float64"))
        for name in packed[0]
        if packed[0][name] is not None
    ]


def _missing(column: NDArray[np.float32] | None) -> NDArray[np.bool_]:
    assert column is not None
    return np.isnan(column)


# What holds for every kind


@pytest.mark.parametrize("kind", KINDS)
def test_it_changes_histories_but_empties_none(
    kind: Kind, histories: Histories, similar: SimilarItems
) -> None:
    told = Augmentation(kind=kind).applied(histories, _random(), similar)
    assert not _same(told, histories)
    assert ((told.lengths > 0) == (histories.lengths > 0)).all()
    assert (told.lengths <= histories.lengths).all()
    assert told.asked_at is histories.asked_at


@pytest.mark.parametrize("kind", KINDS)
def test_a_history_of_one_action_stays_as_it_is(
    kind: Kind, histories: Histories, similar: SimilarItems
) -> None:
    single = histories.take(histories.lengths <= 1)
    assert _same(Augmentation(kind=kind).applied(single, _random(), similar), single)


@pytest.mark.parametrize("kind", KINDS)
def test_times_ascend_and_the_source_is_not_touched(
    kind: Kind, histories: Histories, similar: SimilarItems
) -> None:
    before = histories.actions.take(np.arange(len(histories.actions)))
    told = Augmentation(kind=kind, mask=1, substitute=1, reorder=1).applied(histories, _random(), similar)
    rows, places = told.places()
    assert told.actions.times is not None
    times = told.actions.times[places]
    assert (np.diff(times)[rows[1:] == rows[:-1]] > np.timedelta64(0)).all()
    for name, column in vars(before).items():
        np.testing.assert_array_equal(column, getattr(histories.actions, name))


@pytest.mark.parametrize("kind", KINDS)
def test_the_kinds_of_numbers_stay(kind: Kind, histories: Histories, similar: SimilarItems) -> None:
    told = Augmentation(kind=kind).applied(histories, _random(), similar)
    for name, column in vars(told.actions).items():
        assert column.dtype == getattr(histories.actions, name).dtype
        assert len(column) == told.lengths.sum()


@pytest.mark.parametrize("kind", KINDS)
def test_the_same_chance_gives_the_same_and_another_another(
    kind: Kind, histories: Histories, similar: SimilarItems
) -> None:
    augmentation = Augmentation(kind=kind)
    one, again, other = (augmentation.applied(histories, _random(seed), similar) for seed in (1, 1, 2))
    assert _same(one, again)
    assert not _same(one, other)


@pytest.mark.parametrize("kind", KINDS)
def test_columns_the_data_lack_are_not_missed(kind: Kind, histories: Histories) -> None:
    bare = Histories(Actions(histories.actions.items), histories.starts, histories.ends)
    told = Augmentation(kind=kind).applied(bare, _random(), SimilarItems.learnt(bare, ITEMS))
    assert told.actions.times is None
    assert told.actions.categories is None


@pytest.mark.parametrize("kind", KINDS)
def test_no_histories_are_no_rows(kind: Kind, histories: Histories, similar: SimilarItems) -> None:
    nobody = histories.take(np.zeros(0, dtype=np.int64))
    assert len(Augmentation(kind=kind).applied(nobody, _random(), similar)) == 0


def test_chance_leaves_some_histories_alone(histories: Histories) -> None:
    long = histories.take(histories.lengths == 20)
    many = long.take(np.arange(2000) % len(long))
    told = Augmentation(kind="crop", chance=0.25).applied(many, _random())
    assert (told.lengths < 20).mean() == pytest.approx(0.25, abs=0.04)


def test_mixed_takes_one_way_for_each_about_equally_often(
    histories: Histories, similar: SimilarItems
) -> None:
    many = histories.take(np.resize(np.flatnonzero(histories.lengths == 20), 4000))
    retold = Augmentation(kind="mixed").retold(many, _random(), similar)
    rows, _ = retold.histories.places()
    actions = retold.histories.actions
    stirred = np.bincount(rows[~retold.foretold], minlength=4000) > 0
    hidden = np.bincount(rows[_missing(actions.quantities)], minlength=4000) > 0
    other = (np.bincount(rows[_missing(actions.prices)], minlength=4000) > 0) & ~hidden
    cropped = retold.histories.lengths < 20
    shares = [way.mean() for way in (cropped, hidden, stirred, other)]
    assert shares == pytest.approx([0.25] * 4, abs=0.03)
    assert (cropped.astype(int) + hidden + stirred + other == 1).all()


# Each kind


def test_crop_leaves_a_stretch_as_it_was(histories: Histories) -> None:
    retold = Augmentation(kind="crop", crop=0.5).retold(histories, _random())
    rows, _ = retold.histories.places()
    assert (np.diff(retold.places)[rows[1:] == rows[:-1]] == 1).all()
    whole = histories.lengths
    expected = np.minimum(np.maximum(np.rint(0.5 * whole), 2), whole)
    np.testing.assert_array_equal(retold.histories.lengths, expected)
    begins = retold.places[retold.histories.starts[whole == 20]] - histories.starts[whole == 20]
    assert (begins.min(), begins.max()) == (0, 10)
    assert retold.foretold.all()


def test_mask_hides_what_it_was_on_but_neither_what_was_done_nor_when(histories: Histories) -> None:
    retold = Augmentation(kind="mask", mask=0.3).retold(histories, _random())
    actions, true = retold.histories.actions, histories.actions.take(retold.places)
    hidden = _missing(actions.prices)
    for name in ("items", "categories"):
        np.testing.assert_array_equal(getattr(actions, name), np.where(hidden, 0, getattr(true, name)))
    np.testing.assert_array_equal(_missing(actions.quantities), hidden)
    np.testing.assert_array_equal(actions.meanings, true.meanings)
    np.testing.assert_array_equal(actions.times, true.times)
    counts = np.bincount(retold.histories.places()[0][hidden], minlength=len(histories))
    assert set(counts[histories.lengths == 20]) == {6}
    assert set(counts[histories.lengths == 2]) == {1}
    assert retold.foretold.all()


def test_something_is_always_left_in_sight(histories: Histories) -> None:
    told = Augmentation(kind="mask", mask=1.0).applied(histories, _random())
    rows, _ = told.places()
    left = np.bincount(rows[~_missing(told.actions.prices)], minlength=len(told))
    assert (left[told.lengths > 0] == 1).all()


def test_reorder_moves_actions_with_all_they_are_but_not_the_times(histories: Histories) -> None:
    retold = Augmentation(kind="reorder", reorder=0.4).retold(histories, _random())
    actions, true = retold.histories.actions, histories.actions.take(retold.places)
    np.testing.assert_array_equal(actions.times, true.times)
    np.testing.assert_array_equal(actions.records, true.records)
    rows, _ = retold.histories.places()

    def sorted_within(each: Actions) -> NDArray[Any]:
        columns = [each.items, each.meanings, each.prices, each.quantities, each.categories]
        whole = np.stack([rows, *columns])  # type: ignore[list-item]
        return whole[:, np.lexsort(whole[::-1])]

    np.testing.assert_array_equal(sorted_within(actions), sorted_within(true))
    stirred = ~retold.foretold
    moved = np.asarray(actions.prices) != np.asarray(true.prices)
    assert not moved[~stirred].any()
    assert moved[stirred].mean() > 0.5
    # A stretch hangs together.
    edges = np.bincount(
        rows[1:][stirred[1:] & ~(stirred[:-1] & (rows[1:] == rows[:-1]))], minlength=len(histories)
    )
    assert edges.max() == 1
    assert set(np.bincount(rows[stirred], minlength=len(histories))[histories.lengths == 20]) == {8}


def test_a_substitute_is_a_similar_item_of_its_own_category(
    histories: Histories, similar: SimilarItems
) -> None:
    retold = Augmentation(kind="substitute", substitute=0.5).retold(histories, _random(), similar)
    actions, true = retold.histories.actions, histories.actions.take(retold.places)
    changed = actions.items != true.items
    assert changed.mean() == pytest.approx(0.5, abs=0.1)
    assert (similar.codes[true.items[changed]] == actions.items[changed, None]).any(axis=1).all()
    np.testing.assert_array_equal(actions.categories, np.where(actions.items > 0, actions.items % 4 + 1, 0))
    np.testing.assert_array_equal(_missing(actions.prices), changed)
    np.testing.assert_array_equal(actions.quantities, true.quantities)
    rows, _ = retold.histories.places()
    inside = {(row, item) for row, item in zip(rows.tolist(), true.items.tolist(), strict=True)}
    found = zip(rows[changed].tolist(), actions.items[changed].tolist(), strict=True)
    assert not inside.intersection(found)
    assert retold.foretold.all()


def test_without_similar_items_substitution_is_refused_and_mixed_goes_without(histories: Histories) -> None:
    with pytest.raises(ValueError, match="similar"):
        Augmentation(kind="substitute").applied(histories, _random())
    told = Augmentation(kind="mixed").applied(histories, _random())
    assert np.isin(told.actions.items, [0, *histories.actions.items]).all()


def test_bounds_of_shares_are_checked_where_they_are_read() -> None:
    with pytest.raises(msgspec.ValidationError):
        msgspec.convert({"crop": 0.0}, Augmentation)
    assert msgspec.convert({"kind": "mask", "mask": 0.1}, Augmentation).mask == 0.1


# Similar items


def test_similar_items_are_those_that_stand_nearby_nearest_first() -> None:
    items = np.array([1, 2, 1, 2, 3, 1, 5, 4], dtype=np.int32)
    starts = np.array([0, 2, 5, 7])
    found = SimilarItems.learnt(Histories(Actions(items), starts, np.array([2, 5, 7, 8])), items=6, few=2)
    assert found.codes.shape == (7, 2)
    assert found.codes[1].tolist()[0] == 2
    assert found.codes[2].tolist() == [1, 3]
    assert found.codes[5].tolist() == [1, 0]
    assert found.codes[[0, 4, 6]].sum() == 0
    assert found.categories is None


def test_histories_without_neighbours_leave_every_item_as_it_is() -> None:
    alone = Histories(Actions(np.array([1, 2, 2], dtype=np.int32)), np.array([0, 1]), np.array([1, 3]))
    similar = SimilarItems.learnt(alone, items=2)
    told = Augmentation(kind="substitute").applied(alone, _random(), similar)
    assert told.actions.items.tolist() == [1, 2, 2]
