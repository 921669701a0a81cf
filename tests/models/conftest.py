"""Examples with a known signal, and the real table of online shoppers."""

from collections.abc import Callable
from pathlib import Path

import msgspec
import numpy as np
import pytest
from scipy.special import expit

from intent_desktop.data import cleaning, reading, roles
from intent_desktop.events import Watch
from intent_desktop.examples.index import Examples, FeatureColumn, Features
from intent_desktop.models import catalogue
from intent_desktop.models.base import Classifier, ModelState
from intent_desktop.questions.purchase import Purchase
from intent_desktop.questions.settings import Settings
from intent_desktop.training import arrays


def _known_signal(rows: int, seed: int = 0) -> Examples:
    """Two numbers (one with gaps) and a category decide; two numbers and a category are noise."""
    generator = np.random.default_rng(seed)
    numbers = generator.normal(size=(rows, 4)).astype(np.float32)
    codes = generator.integers(-1, 3, size=(rows, 2)).astype(np.int32)
    odds = (
        1.5 * numbers[:, 0] - np.where(numbers[:, 1] > 1, 1.0, 0.0) + np.where(codes[:, 0] == 1, 2.0, 0.0) - 1
    )
    label = (generator.random(rows) < expit(odds)).astype(np.float32)
    numbers[generator.random(rows) < 0.2, 1] = np.nan
    columns = [FeatureColumn(name=f"number {place}") for place in range(4)] + [
        FeatureColumn(name=name, kind="category", vocabulary=["a", "b", "汉字"]) for name in ("shop", "noise")
    ]
    return Examples(
        label=label,
        part=np.array([0, 0, 0, 1, 2], np.int8)[np.arange(rows) % 5],
        group=np.arange(rows),
        cutoff=np.full(rows, np.datetime64("NaT", "us")),
        identifiers=np.arange(rows),
        features=Features(numbers, codes, columns),
    )


@pytest.fixture
def known_signal() -> Callable[..., Examples]:
    """Makes examples of so many rows: three fifths to learn from, a fifth to choose on, a fifth to judge on."""
    return _known_signal


@pytest.fixture(scope="session")
def signal() -> Examples:
    return _known_signal(3_000)


@pytest.fixture
def carried() -> Callable[[Classifier], Classifier]:
    """Takes a fitted model through what a bundle does to it: JSON, safetensors, texts."""

    def carry(model: Classifier) -> Classifier:
        state = model.state()
        return catalogue.restore(
            ModelState(
                state.family,
                msgspec.json.decode(msgspec.json.encode(state.settings)),
                arrays.from_bytes(arrays.to_bytes(state.arrays)),
                msgspec.json.decode(msgspec.json.encode(state.texts)),
            )
        )

    return carry


@pytest.fixture(scope="session")
def online_shoppers(real_data: Path, tmp_path_factory: pytest.TempPathFactory) -> Examples:
    folder = tmp_path_factory.mktemp("online shoppers")
    relation = reading.read([real_data / "online_shoppers_intention.csv"], folder / "source", Watch())
    understanding = roles.understand(relation, roles={"Revenue": "label"})
    dataset = cleaning.clean(relation, understanding, [], folder / "dataset", Watch())
    return Purchase().prepare(dataset, Settings(split="random"), Watch()).examples
