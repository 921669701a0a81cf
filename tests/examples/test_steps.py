"""Steps: what happens at one moment is one step, and a cart is open from putting in to buying."""

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from intent_desktop.data.dataset import MEANINGS, Dataset
from intent_desktop.events import Watch
from intent_desktop.examples.sequences import SequenceStore
from intent_desktop.examples.steps import Steps, steps_of


@pytest.fixture
def stepped(event_log: Callable[..., Dataset], tmp_path: Path) -> Callable[..., Steps]:
    """The steps of a log of (user, item, time, event, price)."""

    def make(rows: list[tuple[object, ...]]) -> Steps:
        log = event_log("user item time event price", rows)
        return steps_of(SequenceStore.build(log, tmp_path / "sequences", Watch()))

    return make


def test_the_lines_of_an_order_are_one_step(stepped: Callable[..., Steps]) -> None:
    steps = stepped(
        [
            ("a", "x", "2024-01-01 10:00", "purchase", 2),
            ("a", "y", "2024-01-01 10:00", "purchase", 4),
            ("a", "x", "2024-01-02 10:00", "return", 2),
            ("b", "z", "2024-01-02 10:00", "view", None),
        ]
    )
    assert steps.starts.tolist() == [0, 2, 3]
    assert steps.sizes.tolist() == [2, 1, 1]
    assert [MEANINGS[code - 1] for code in steps.meanings] == ["purchase", "return", "view"]
    np.testing.assert_array_equal(steps.prices, np.array([3, 2, np.nan], np.float32))
    np.testing.assert_array_equal(steps.gaps(), [np.nan, 86_400, np.nan])
    assert steps.novel.tolist() == [2, 0, 1]
    assert steps.repeated.tolist() == [0, 1, 0]


def test_a_cart_is_open_from_putting_in_to_buying(stepped: Callable[..., Steps]) -> None:
    steps = stepped(
        [
            ("a", "x", "2024-01-01 10:00", "view", 5),
            ("a", "x", "2024-01-01 10:01", "cart", 5),
            ("a", "y", "2024-01-01 10:02", "cart", 3),
            ("a", "x", "2024-01-01 10:03", "cart", 5),  # again: still one item
            ("a", "x", "2024-01-01 10:09", "purchase", 5),
            ("a", "q", "2024-01-02 10:00", "purchase", 1),  # never carted
        ]
    )
    assert steps.cart_items.tolist() == [0, 1, 2, 2, 1, 1]
    assert steps.cart_value.tolist() == [0, 5, 8, 8, 3, 3]
    assert steps.cart_opened.tolist() == [-1, 1, 1, 1, 1, 1]
    bought = np.datetime64("2024-01-01T10:09")
    assert (steps.completed[1:4] == bought).all()
    assert np.isnat(steps.completed[[0, 4, 5]]).all()


def test_nobody_s_cart_reaches_into_the_next_customer_s_history(stepped: Callable[..., Steps]) -> None:
    steps = stepped(
        [
            ("a", "x", "2024-01-01 10:00", "cart", 5),
            ("b", "x", "2024-01-01 10:01", "purchase", 5),
            ("b", "y", "2024-01-01 10:02", "view", 5),
        ]
    )
    assert steps.cart_items.tolist() == [1, 0, 0]
    assert np.isnat(steps.completed).all()


def test_the_last_step_before_a_moment_is_strictly_before_it(stepped: Callable[..., Steps]) -> None:
    steps = stepped(
        [
            ("a", "x", "2024-01-01", "view", 5),
            ("a", "x", "2024-01-02", "view", 5),
            ("b", "x", "2024-01-03", "view", 5),
        ]
    )
    assert steps.last_before(np.datetime64("2024-01-02")).tolist() == [0, -1]
    assert steps.last_before(np.datetime64("2024-01-02T00:00:01")).tolist() == [1, -1]


def test_carts_are_what_a_slow_count_says(made_shop: Callable[..., SequenceStore]) -> None:
    packed = made_shop(30, seed=3)
    steps, actions = steps_of(packed), packed.actions
    assert actions.times is not None
    assert actions.meanings is not None
    step = 0
    for user in range(30):
        own = range(packed.starts[user], packed.starts[user + 1])
        cart: set[int] = set()
        for place in own:
            item, meaning = int(actions.items[place]), MEANINGS[actions.meanings[place] - 1]
            if meaning == "cart":
                cart.add(item)
            elif meaning == "purchase":
                cart.discard(item)
            last_of_step = place + 1 not in own or actions.times[place + 1] != actions.times[place]
            if last_of_step:
                assert steps.cart_items[step] == len(cart)
                bought = [
                    actions.times[later]
                    for later in own
                    if later > place
                    and actions.items[later] in cart
                    and MEANINGS[actions.meanings[later] - 1] == "purchase"
                ]
                expected = min(bought) if bought else np.datetime64("NaT")
                assert steps.completed[step] == expected or (
                    np.isnat(expected) and np.isnat(steps.completed[step])
                )
                step += 1
    assert step == len(steps)
