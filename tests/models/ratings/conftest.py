"""A small world of ratings that is known: two tastes, generous and strict users, liked and disliked items."""

import numpy as np
import pytest

from intent_desktop.examples.items import Items
from intent_desktop.examples.ratings import RatingExamples, Ratings, by_fold

USERS, ITEMS = 120, 60


def world(seed: int = 0, share: float = 0.4) -> tuple[Ratings, np.ndarray]:
    """Ratings, and what each pair would be without noise."""
    random = np.random.default_rng(seed)
    taste, kind = random.choice([-1, 1], USERS), random.choice([-1, 1], ITEMS)
    user, item = random.normal(0, 0.4, USERS), random.normal(0, 0.5, ITEMS)
    users, items = np.nonzero(random.random((USERS, ITEMS)) < share)
    order = random.permutation(len(users))
    users, items = users[order], items[order]
    truth = 3.2 + user[users] + item[items] + 0.8 * taste[users] * kind[items]
    values = np.clip(np.round(truth + random.normal(0, 0.5, len(truth))), 1, 5)
    times = np.datetime64("2024-01-01", "us") + np.arange(len(users)) * np.timedelta64(1, "h")
    return Ratings(
        users.astype(np.int32), (items + 1).astype(np.int32), values.astype(np.float32), times
    ), truth


@pytest.fixture(scope="session")
def rated() -> RatingExamples:
    """About 2,900 ratings, a fifth to test and a tenth of the rest to choose on."""
    ratings, _ = world()
    names = np.array([f"item {number}" for number in range(ITEMS)], dtype=object)
    users = np.array([f"user {number}" for number in range(USERS)], dtype=object)
    return RatingExamples(
        ratings, by_fold(len(ratings), 0, 5, 0), ratings.take(slice(0, 0)), users, Items(names)
    )
