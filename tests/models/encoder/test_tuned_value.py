"""The encoder tuned on amounts: it learns them, comes back from a bundle as it was, and tells them in the data's money."""

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

from intent_desktop.examples.histories import Histories
from intent_desktop.examples.index import Examples, FeatureColumn, Features
from intent_desktop.metrics.spending import gini
from intent_desktop.models.base import Fitting
from intent_desktop.models.encoder.model import BehaviourEncoder
from intent_desktop.models.encoder.tuned_value import TunedValue

QUICK: dict[str, Any] = {"learning_rate": 5e-3, "epochs": 6, "tokens": 512, "dropout": 0.1}


@pytest.fixture(scope="module")
def examples(walks: Callable[..., Histories]) -> Examples:
    """Who ended on one of the last items spends forty each time, others one; one comes back with something."""
    histories = walks(300, seed=6)
    actions = histories.actions
    assert actions.times is not None
    label = np.where(actions.items[histories.ends - 1] > 8, 40.0, 1.0).astype(np.float32)
    label[5] = -30
    rows = len(histories)
    asked_at = actions.times[histories.ends - 1] + np.timedelta64(1, "D")
    histories = Histories(actions, histories.starts, histories.ends, asked_at)
    features = Features(
        np.zeros((rows, 1), np.float32),
        np.zeros((rows, 0), np.int32),
        [FeatureColumn(name="nothing")],
        histories,
    )
    part = np.array([0, 0, 0, 1, 2], np.int8)[np.arange(rows) % 5]
    return Examples(label, part, np.arange(rows), asked_at, np.arange(rows), features)


@pytest.mark.parametrize("tuning", ["full", "frozen"])
def test_amounts_are_learnt_from_histories_and_survive_a_bundle(
    tuning: Any, examples: Examples, encoder: BehaviourEncoder, carried: Callable[[Any], Any]
) -> None:
    fitting = Fitting()
    fitting.encoder = encoder
    model = TunedValue(tuning=tuning, **QUICK).fit(examples, fitting)
    test = examples.of("test")
    amounts = model.predict(test.features)
    assert amounts.dtype == np.float64
    assert (amounts > 0).all()
    assert gini(test.label, amounts) > 0.7
    assert amounts.mean() == pytest.approx(test.label.mean(), rel=0.4)
    assert carried(model).predict(test.features).tobytes() == amounts.tobytes()
    assert model.contributions(test.features) is None
    again = model.refit(examples, fitting).predict(test.features)
    assert np.isfinite(again).all()
    assert again.tobytes() != amounts.tobytes()
