"""What a model leans on."""

import numpy as np
import pytest
from numpy.typing import NDArray

from intent_desktop.evaluation import explanation
from intent_desktop.evaluation.explanation import MOST_ROWS, explain, reasons, reasons_for
from intent_desktop.events import Watch
from intent_desktop.examples.index import Examples, FeatureColumn, Features, unlabelled
from intent_desktop.messages import Cancelled
from intent_desktop.models.base import Classifier, Contributions, Fitting
from intent_desktop.models.blend import Blend
from intent_desktop.models.linear import Linear
from intent_desktop.models.trees import Trees


@pytest.fixture(scope="module")
def examples() -> Examples:
    """3,000 rows whose answer depends on `matters` and `kind`, and not on `noise`."""
    generator = np.random.default_rng(0)
    matters, noise = generator.normal(size=(2, 3000)).astype(np.float32)
    kind = generator.integers(0, 2, 3000).astype(np.int32)
    label = (generator.random(3000) < 1 / (1 + np.exp(-(2 * matters + kind)))).astype(np.float32)
    columns = [
        FeatureColumn(name="noise"),
        FeatureColumn(name="matters"),
        FeatureColumn(name="kind", kind="category", vocabulary=["a", "b"]),
    ]
    features = Features(np.column_stack([noise, matters]), kind[:, None], columns)
    base = unlabelled(np.arange(3000), features)
    part = np.repeat([0, 1, 2], [1500, 500, 1000]).astype(np.int8)
    return Examples(label, part, base.group, base.cutoff, base.identifiers, features)


def _alone(model: Classifier) -> Blend:
    """The model as it is delivered alone."""
    return Blend({model.family: model}, {model.family: 1.0})


def test_what_matters_comes_first_and_noise_last(examples: Examples) -> None:
    model = Trees(rounds=60, bags=1).fit(examples, Fitting())
    found = explain(_alone(model), examples, Watch())
    assert found.importances[0].feature == "matters"
    drops = {importance.feature: importance.drop for importance in found.importances}
    assert drops["matters"] > 0.1
    assert abs(drops["noise"]) < 0.03
    assert found.rows == 1000 <= MOST_ROWS
    assert found.gap is not None
    assert found.gap < 1e-6


def test_reasons_name_the_value_that_pushed(examples: Examples) -> None:
    model = Linear().fit(examples, Fitting())
    rows = examples.features.take(np.arange(5))
    account = model.contributions(rows)
    for row, found in enumerate(reasons(account, rows, most=2)):
        assert len(found) == 2
        assert abs(found[0].push) >= abs(found[1].push)
        by_name = {reason.feature: reason.value for reason in found}
        if "kind" in by_name:
            assert by_name["kind"] == ["a", "b"][examples.features.codes[row, 0]]


def test_what_speaks_for_the_answer_is_told_first_and_always(examples: Examples) -> None:
    rows = examples.features.take(np.arange(4))
    pushes = np.array([[-2.0, 1.0, -1.5], [3.0, -2.0, 1.0], [-1.0, -2.0, -3.0], [3.0, -2.0, 1.0]])
    account = Contributions(values=pushes, expected=0.0, gap=0.0)
    answered = np.array([True, True, True, False])
    found = [[reason.push for reason in row] for row in reasons_for(account, rows, answered, most=2)]
    assert found == [[1.0, -2.0], [3.0, -2.0], [-3.0, -2.0], [-2.0, 3.0]]


def test_stopping_to_keep_a_model_still_explains_it_and_discarding_does_not(examples: Examples) -> None:
    model = _alone(Linear().fit(examples, Fitting()))
    assert explain(model, examples, Watch(cancelled=lambda: "keep")).importances
    with pytest.raises(Cancelled):
        explain(model, examples, Watch(cancelled=lambda: "discard"))


class Silent:
    """A model that gives no account of its answers."""

    reads_features = True

    def __init__(self, model: Linear):
        self._model = model

    def predict_proba(self, features: Features) -> NDArray[np.float64]:
        return self._model.predict_proba(features)

    def contributions(self, features: Features) -> None:
        return None


def test_of_a_model_without_an_account_every_feature_is_shuffled(
    examples: Examples, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(explanation, "MOST_FEATURES", 2)
    found = explain(Silent(Linear().fit(examples, Fitting())), examples, Watch())
    assert [importance.feature for importance in found.importances] == ["matters", "kind"]
    assert found.gap is None
    assert all(importance.contribution is None for importance in found.importances)


def test_a_model_that_reads_no_features_leans_on_none(
    examples: Examples, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Silent, "reads_features", False)
    found = explain(Silent(Linear().fit(examples, Fitting())), examples, Watch())
    assert found.importances == []
    assert found.rows == 1000
    assert found.gap is None


def test_values_are_written_as_everywhere_else() -> None:
    """A visit's 98.14 is no 98.1 beside a push."""
    columns = [FeatureColumn(name="value"), FeatureColumn(name="seconds")]
    features = Features(
        np.array([[98.14, 1497.4]], dtype=np.float32), np.empty((1, 0), dtype=np.int32), columns
    )
    account = Contributions(values=np.array([[2.0, 1.0]]), expected=0.0, gap=0.0)
    assert [reason.value for reason in reasons(account, features)[0]] == ["98.14", "1,497"]
