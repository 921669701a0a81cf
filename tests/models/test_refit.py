"""Learning once more from train and valid together, with what was chosen kept."""

from typing import Any

import numpy as np
import pytest

from intent_desktop.events import Watch
from intent_desktop.examples.index import Examples
from intent_desktop.models import catalogue
from intent_desktop.models.base import Classifier, Fitting

SMALL: dict[str, dict[str, Any]] = {
    "svm": {"kernel": "rbf", "strengths": [1.0], "reaches": [1.0]},
    "trees": {"rounds": 60, "learning_rate": 0.1, "bags": 2},
    "mlp": {"layers": 32, "members": 4, "epochs": 4},
    "vae_trees": {"width": 16, "latent": 4, "epochs": 6, "rounds": 60, "bags": 1},
}
of_features = [
    name
    for name, entry in catalogue.CATALOGUE.items()
    if entry.course == "outcome" and not (entry.needs_encoder or entry.reads_histories)
]
"""Those that start from an encoder, or read histories, are tested with these."""
every_model = pytest.mark.parametrize("name", of_features)


def _fitted(name: str, examples: Examples) -> Classifier:
    return catalogue.create(name, SMALL.get(name, {})).fit(examples, Fitting())


def _flipped(examples: Examples, part: str) -> Examples:
    """The same examples with the opposite answers in one part."""
    label = examples.label.copy()
    rows = examples.rows(part)  # type: ignore[arg-type]
    label[rows] = 1 - label[rows]
    return Examples(
        label, examples.part, examples.group, examples.cutoff, examples.identifiers, examples.features
    )


@every_model
def test_a_refitted_model_has_learnt_from_the_part_it_was_chosen_on(name: str, signal: Examples) -> None:
    test = signal.of("test").features
    model = _fitted(name, signal)
    before = model.predict_proba(test)
    after = model.refit(_flipped(signal, "valid"), Fitting()).predict_proba(test)
    assert not np.array_equal(before, after)


@every_model
def test_a_refitted_model_has_not_learnt_from_the_test_part(name: str, signal: Examples) -> None:
    one, other = (
        _fitted(name, signal).refit(examples, Fitting()).predict_proba(signal.features)
        for examples in (signal, _flipped(signal, "test"))
    )
    assert np.array_equal(one, other)


def test_refitting_keeps_the_rounds_and_the_penalty(signal: Examples) -> None:
    trees, linear = _fitted("trees", signal), _fitted("linear", signal)
    rounds = [booster.num_trees() for booster in trees.boosters_]  # type: ignore[attr-defined]
    strength = linear.strength_  # type: ignore[attr-defined]
    trees.refit(signal, Fitting())
    linear.refit(signal, Fitting())
    assert [booster.num_trees() for booster in trees.boosters_] == rounds  # type: ignore[attr-defined]
    assert linear.strength_ == strength  # type: ignore[attr-defined]


@pytest.mark.parametrize("name", ["tree", "svm", "trees", "mlp", "vae_trees"])
def test_a_model_stopped_while_refitting_stays_as_it_was(name: str, signal: Examples) -> None:
    model = _fitted(name, signal)
    before = model.predict_proba(signal.features)
    model.refit(signal, Fitting(Watch(cancelled=lambda: "keep")))
    assert np.array_equal(model.predict_proba(signal.features), before)
