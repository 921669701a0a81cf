"""What only the recurrent network has; what it shares with the Transformer is in sequence_networks/test_every_network.py."""

from typing import Any

import numpy as np
import pytest

from intent_desktop.events import EpochEnd, Event, Watch
from intent_desktop.examples.histories import Actions, Histories
from intent_desktop.examples.items import Items
from intent_desktop.examples.prompts import Prompts, SequenceExamples
from intent_desktop.models import catalogue
from intent_desktop.models.base import Fitting
from intent_desktop.models.lstm.model import Lstm

ITEMS, USERS, LENGTH = 12, 200, 7
SMALL: dict[str, Any] = {"width": 16, "length": 8, "tokens": 128, "dropout": 0.1, "learning_rate": 1e-2}


def _there_and_back() -> SequenceExamples:
    """Users who start anywhere and go either up or down all the time: the last item alone does not say which."""
    random = np.random.default_rng(0)
    first, step = random.integers(0, ITEMS, USERS), random.choice([-1, 1], USERS)
    items = (first[:, None] + step[:, None] * np.arange(LENGTH)) % ITEMS + 1
    starts = np.arange(USERS, dtype=np.int64) * LENGTH
    whole = Histories(Actions(items.ravel().astype(np.int32)), starts, starts + LENGTH)
    before = Histories(whole.actions, starts, starts + LENGTH - 1)
    rows = np.arange(USERS + 1, dtype=np.int64)
    prompts = Prompts(before, items[:, -1].astype(np.int32), rows, rows[:-1])
    names = np.array([f"item {number}" for number in range(ITEMS)], dtype=object)
    return SequenceExamples(Items(names), before, prompts, prompts, whole, repeats=True)


@pytest.mark.parametrize("cell", ["lstm", "gru"])
def test_either_memory_keeps_what_the_last_item_does_not_say(cell: Any) -> None:
    examples = _there_and_back()
    model = Lstm(**SMALL, cell=cell, epochs=25, patience=25).fit(examples, Fitting())
    scores = model.scores(examples.test.histories)
    assert (scores.argmax(axis=1) + 1 == examples.test.targets).mean() > 0.95
    again = catalogue.restore(model.state())
    assert again.network_.structure.cell == cell
    np.testing.assert_array_equal(again.scores(examples.test.histories), scores)


def test_few_data_get_steps_enough_before_patience_ends() -> None:
    said: list[Event] = []
    few = Lstm(**{**SMALL, "tokens": 100_000, "learning_rate": 1.0}, epochs=12, patience=1)
    few.fit(_there_and_back(), Fitting(Watch(said.append)))
    assert len([event for event in said if isinstance(event, EpochEnd)]) == 12
