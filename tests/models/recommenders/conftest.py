"""A small shop whose customers walk along: within a group of items, one leads to the next."""

import dataclasses
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from intent_desktop.data.dataset import MEANINGS
from intent_desktop.examples.histories import Actions
from intent_desktop.examples.items import Items
from intent_desktop.examples.prompts import SequenceExamples, leave_one_out
from intent_desktop.examples.sequences import SequenceStore

GROUPS, GROUP = 6, 10
ITEMS = GROUPS * GROUP
USERS = 300
VIEW = MEANINGS.index("view") + 1


def _examples(
    repeats: bool = False, timed: bool = False, described: bool = True, users: int = USERS
) -> SequenceExamples:
    generator = np.random.default_rng(0)
    lengths = generator.integers(4, 9, users)
    starts = np.concatenate([[0], np.cumsum(lengths)]).astype(np.int64)
    items, groups = np.empty(starts[-1], np.int32), generator.choice(GROUPS, users, p=[0.4, *[0.12] * 5])
    for user, group in enumerate(groups):
        first = generator.integers(GROUP)
        walk = (first + np.arange(lengths[user])) % GROUP
        items[starts[user] : starts[user + 1]] = 1 + group * GROUP + walk
    codes = np.repeat(np.arange(1, GROUPS + 1), GROUP).astype(np.int32)
    times = np.datetime64("2024-01-01", "us") + np.arange(len(items)) * np.timedelta64(1, "h")
    actions = Actions(
        items,
        meanings=np.full(len(items), VIEW, np.uint8),
        times=times if timed else None,
        categories=codes[items - 1] if described else None,
    )
    words = ["soap", "lamp", "面霜", "kettle", "scarf", "tea"]
    catalogue = Items(np.array([f"i{number}" for number in range(ITEMS)], dtype=object))
    if described:
        catalogue = dataclasses.replace(
            catalogue,
            titles=np.array(
                [f"{words[number // GROUP]} no {number}" for number in range(ITEMS)], dtype=object
            ),
            categories={"category": codes},
            vocabularies={"category": words},
            prices=np.linspace(1, 100, ITEMS).astype(np.float32),
        )
    names = np.array([f"u{user:04}" for user in range(users)])
    store = SequenceStore(Path(), "user", names, starts, actions, catalogue)
    train, valid, test = leave_one_out(store, repeats)
    return SequenceExamples(catalogue, train, valid, test, store.whole(), repeats)


@pytest.fixture(scope="session")
def make_shop() -> Callable[..., SequenceExamples]:
    """Makes such a shop: with times, with what is known of its items, with repeats."""
    return _examples


@pytest.fixture(scope="session")
def shop() -> SequenceExamples:
    return _examples()
