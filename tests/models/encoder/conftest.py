"""A small shop in which what comes next, and when, follows from the last action; and what an encoder learns of it."""

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

from intent_desktop.data.dataset import MEANINGS
from intent_desktop.events import Watch
from intent_desktop.examples.histories import Actions, Histories
from intent_desktop.examples.items import Items
from intent_desktop.models.base import Fitting
from intent_desktop.models.encoder.model import BehaviourEncoder

ITEMS = 12
VIEW, PURCHASE = MEANINGS.index("view") + 1, MEANINGS.index("purchase") + 1
HOUR, DAY = 3_600, 86_400
START = np.datetime64("2024-01-01", "us")
UNTIL = START + np.timedelta64(400, "D")
TINY: dict[str, Any] = {
    "size": "small", "length": 8, "tokens": 256, "epochs": 10, "patience": 10, "dropout": 0.1, "learning_rate": 3e-3,
    "masked": 0.5, "contrast": 0.1,
}  # fmt: skip


def _walks(
    users: int = 160, seed: int = 0, timed: bool = True, meant: bool = True, most: int = 14
) -> Histories:
    """Everybody goes round a circle of items. After an even item, which is viewed, the next comes within two hours; after an odd
    one, which is bought, after about six days.
    """
    random = np.random.default_rng(seed)
    lengths = random.integers(3, most, users)
    ends = np.cumsum(lengths).astype(np.int64)
    starts = ends - lengths
    place = np.arange(ends[-1]) - np.repeat(starts, lengths)
    items = (np.repeat(random.integers(0, ITEMS, users), lengths) + place) % ITEMS + 1
    even = items % 2 == 0
    pauses = np.where(even, random.uniform(1, 2, len(items)) * HOUR, random.uniform(5, 7, len(items)) * DAY)
    after = np.concatenate([[0], np.cumsum(pauses)[:-1]])
    began = np.repeat(random.uniform(0, 300 * DAY, users), lengths)
    seconds = (began + after - np.repeat(after[starts], lengths)).astype(np.int64)
    actions = Actions(
        items.astype(np.int32),
        np.where(even, VIEW, PURCHASE).astype(np.uint8) if meant else None,
        START + seconds.astype("timedelta64[s]") if timed else None,
        categories=((items - 1) // 4 + 1).astype(np.int32),
    )
    return Histories(actions, starts, ends)


def _catalogue(order: np.ndarray | None = None) -> Items:
    order = np.arange(ITEMS) if order is None else order
    names = np.array([f"item {number}" for number in range(1, ITEMS + 1)], dtype=object)
    categories = (np.arange(ITEMS) // 4 + 1).astype(np.int32)
    return Items(names[order], None, {"category": categories[order]}, {"category": ["a", "b", "c"]})


@pytest.fixture(scope="session")
def walks() -> Callable[..., Histories]:
    """Makes such histories."""
    return _walks


@pytest.fixture(scope="session")
def catalogue_of_items() -> Callable[..., Items]:
    """Makes the catalogue of their items, in an order."""
    return _catalogue


@pytest.fixture(scope="session")
def make_encoder() -> Callable[..., BehaviourEncoder]:
    """Learns a tiny encoder; `histories`, `fitting` and `before` as `fit` takes them, all else are options."""

    def make(
        histories: Histories | None = None,
        fitting: Fitting | None = None,
        before: BehaviourEncoder | None = None,
        **options: Any,
    ) -> BehaviourEncoder:
        learnt = _walks() if histories is None else histories
        until = None if learnt.actions.times is None else UNTIL
        encoder = BehaviourEncoder(**{**TINY, **options})
        return encoder.fit(learnt, _catalogue(), until, fitting or Fitting(Watch()), before)

    return make


@pytest.fixture(scope="session")
def encoder(make_encoder: Callable[..., BehaviourEncoder]) -> BehaviourEncoder:
    """One that has learnt this shop; nobody may change it."""
    return make_encoder(_walks(320), epochs=14)
