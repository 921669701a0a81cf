"""An encoder for another catalogue: the same items in another order, fewer of them, unknown ones, other categories."""

import dataclasses
from collections.abc import Callable

import numpy as np
import pytest

from intent_desktop.examples.histories import UNSEEN, Actions, Histories
from intent_desktop.examples.items import Items
from intent_desktop.models.encoder.model import BehaviourEncoder

ORDER = np.random.default_rng(3).permutation(12)


def _renumbered(histories: Histories, before: Items, items: Items) -> Histories:
    """The same actions by the codes of another catalogue."""
    codes = np.concatenate([[UNSEEN], items.codes([str(name) for name in before.names])]).astype(np.int32)
    names = ["", *before.vocabularies["category"]]
    place = {name: code for code, name in enumerate(items.vocabularies.get("category", []), start=1)}
    categories = np.array([place.get(name, 0) for name in names], dtype=np.int32)
    actions = histories.actions
    assert actions.categories is not None
    moved = dataclasses.replace(
        actions, items=codes[actions.items], categories=categories[actions.categories]
    )
    return dataclasses.replace(histories, actions=moved)


def test_items_in_another_order_are_found_again_by_their_names(
    encoder: BehaviourEncoder, walks: Callable[..., Histories], catalogue_of_items: Callable[..., Items]
) -> None:
    items = catalogue_of_items(ORDER)
    other = encoder.carried_over(items)
    ours, theirs = walks(30, seed=4), _renumbered(walks(30, seed=4), encoder.items_, items)
    one, two = encoder.read(ours), other.read(theirs)
    assert one.vectors.tobytes() == two.vectors.tobytes()
    assert one.meanings.tobytes() == two.meanings.tobytes()
    np.testing.assert_allclose(other.scores(theirs), encoder.scores(ours)[:, ORDER], rtol=1e-6)


def test_the_encoder_itself_stays_as_it_was(
    encoder: BehaviourEncoder, catalogue_of_items: Callable[..., Items]
) -> None:
    before = {name: array.tobytes() for name, array in encoder.state().arrays.items()}
    other = encoder.carried_over(catalogue_of_items(ORDER[:5]))
    other.network_.items.weight.data.zero_()
    assert {name: array.tobytes() for name, array in encoder.state().arrays.items()} == before
    assert len(encoder.items_) == 12
    assert len(other.items_) == 5


def test_an_unknown_item_stands_for_its_category(encoder: BehaviourEncoder) -> None:
    items = Items(
        np.array(["new one", "item 1", "new two"], dtype=object),
        None,
        {"category": np.array([2, 3, 1], dtype=np.int32)},
        {"category": ["z", "b", "a"]},  # its second is the second of the encoder's, its third the first
    )
    other = encoder.carried_over(items)

    def read(item: int, category: int) -> bytes:
        times = np.array(["2024-05-01"], dtype="datetime64[us]")
        one = Actions(np.array([item], np.int32), np.array([1], np.uint8), times, categories=np.array([category], np.int32))  # fmt: skip
        return other.read(Histories(one, np.array([0]), np.array([1]))).vectors.tobytes()

    assert read(1, 2) == read(UNSEEN, 2)
    assert read(1, 2) != read(UNSEEN, 3)
    assert read(2, 3) != read(UNSEEN, 3)  # known: more than its category
    vectors = other.network_.item_vectors().numpy()
    assert np.isfinite(vectors).all()
    known = encoder.network_.item_vectors().numpy()
    np.testing.assert_array_equal(vectors[1], known[0])


def test_a_category_that_it_never_saw_is_nothing(encoder: BehaviourEncoder) -> None:
    items = Items(
        np.array(["new"], dtype=object),
        None,
        {"category": np.array([1], dtype=np.int32)},
        {"category": ["z"]},
    )
    other = encoder.carried_over(items)
    assert not other.network_.categories.weight.any()
    assert not other.network_.item_vectors().any()


def test_a_catalogue_without_categories_is_enough(
    encoder: BehaviourEncoder, walks: Callable[..., Histories]
) -> None:
    items = Items(encoder.items_.names)
    other = encoder.carried_over(items)
    histories = walks(5)
    bare = dataclasses.replace(histories, actions=dataclasses.replace(histories.actions, categories=None))
    assert np.isfinite(other.read(bare).vectors).all()
    again = BehaviourEncoder.restore(other.state())
    assert again.read(bare).vectors.tobytes() == other.read(bare).vectors.tobytes()


def test_carried_there_and_back_it_is_the_same(
    encoder: BehaviourEncoder, catalogue_of_items: Callable[..., Items]
) -> None:
    back = encoder.carried_over(catalogue_of_items(ORDER)).carried_over(encoder.items_)
    for name, array in encoder.state().arrays.items():
        np.testing.assert_array_equal(back.state().arrays[name], array, err_msg=name)


@pytest.mark.parametrize("timed", [True, False])
def test_another_shop_with_other_columns_can_be_read(
    timed: bool,
    encoder: BehaviourEncoder,
    make_encoder: Callable[..., BehaviourEncoder],
    walks: Callable[..., Histories],
) -> None:
    learnt = encoder if not timed else make_encoder(walks(60, timed=False), epochs=1)
    read = learnt.read(walks(9, timed=timed))
    assert np.isfinite(read.vectors).all()
    assert (read.within is not None) == (not timed)
