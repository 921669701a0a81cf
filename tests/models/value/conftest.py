"""Customers whose spending follows from what is known of them: a chance and an amount, most spend nothing."""

from collections.abc import Callable

import numpy as np
import pytest
from scipy.special import expit

from intent_desktop.examples.index import Examples, FeatureColumn, Features

NAMES = (
    "purchase days, ever", "days between purchase days, mean", "days since last purchase",
    "money a purchase day, mean", "money, ever", "days since first action", "noise",
)  # fmt: skip


def _spenders(rows: int, seed: int = 0) -> Examples:
    random = np.random.default_rng(seed)
    days = random.poisson(3, rows).astype(float)
    bought = days > 0
    gap = np.where(days > 1, random.gamma(4, 5, rows), np.nan)
    silent = np.where(bought, random.exponential(40, rows), np.nan)
    basket = np.where(bought, random.gamma(4, 10, rows), np.nan)
    known = np.nan_to_num((days - 1) * gap).clip(0) + np.nan_to_num(silent, nan=30.0) + 1
    town = random.integers(-1, 3, rows)
    odds = -1.5 + 0.6 * days - 0.03 * np.nan_to_num(silent, nan=90.0) + (town == 1)
    spends = random.random(rows) < expit(odds)
    amount = np.nan_to_num(basket, nan=20.0) * (1 + 0.3 * days) * random.lognormal(0, 0.4, rows)
    label = np.where(spends, amount, 0) - np.where(random.random(rows) < 0.01, 15.0, 0)
    columns = [
        days,
        gap,
        silent,
        basket,
        np.where(bought, days * basket, np.nan),
        known,
        random.normal(size=rows),
    ]
    return Examples(
        label=label.astype(np.float32),
        part=np.array([0, 0, 0, 1, 2], np.int8)[np.arange(rows) % 5],
        group=np.arange(rows),
        cutoff=np.full(rows, np.datetime64("2024-05-01", "us")),
        identifiers=np.arange(rows),
        features=Features(
            np.column_stack(columns).astype(np.float32),
            town.astype(np.int32)[:, None],
            [
                *(FeatureColumn(name=name) for name in NAMES),
                FeatureColumn(name="town", kind="category", vocabulary=["a", "b", "汉字"]),
            ],
        ),
    )


@pytest.fixture(scope="session")
def spenders() -> Examples:
    return _spenders(2_000)


@pytest.fixture(scope="session")
def made_spenders() -> Callable[[int], Examples]:
    return _spenders
