"""The multilayer perceptron: its presets, what it makes of odd values, its reasons, and going on where it was."""

import itertools
import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from scipy.special import logit

from intent_desktop.evaluation import explanation
from intent_desktop.events import EpochEnd, Event, Verb, Watch
from intent_desktop.examples.index import Examples, FeatureColumn, Features
from intent_desktop.messages import Cancelled, Problem
from intent_desktop.metrics.classification import roc_auc
from intent_desktop.models import catalogue
from intent_desktop.models.base import Classifier, Fitting
from intent_desktop.models.blend import Blend
from intent_desktop.models.mlp import model as mlp
from intent_desktop.models.mlp.model import MultilayerPerceptron
from intent_desktop.models.mlp.network import SharedLinear
from intent_desktop.models.mlp.scales import Scales
from intent_desktop.training import loop

SMALL: dict[str, Any] = {"layers": (32,), "members": 4, "epochs": 8}


@pytest.fixture(scope="module")
def fitted(signal: Examples) -> MultilayerPerceptron:
    return MultilayerPerceptron(**SMALL).fit(signal, Fitting())


@pytest.fixture(scope="module")
def classic(signal: Examples) -> MultilayerPerceptron:
    return MultilayerPerceptron("classic", epochs=15).fit(signal, Fitting())


def _auc(model: Classifier, examples: Examples) -> float:
    test = examples.of("test")
    return roc_auc(test.label, model.predict_proba(test.features))


def _numbers(values: list[float]) -> Features:
    numbers = np.array(values, np.float32)[:, None]
    return Features(numbers, np.empty((len(values), 0), np.int32), [FeatureColumn(name="n")])


# How values enter


def test_a_number_enters_as_its_place_among_the_quantiles_of_training() -> None:
    learnt = Scales.learnt(_numbers([0, 1, 2, 3, 100]), np.arange(4), "ranks", 2)
    assert learnt.bins == [2]
    found = learnt.numbers(_numbers([-50, 0, 0.75, 1.5, 2.25, 3, 1e30, np.nan]))[:, 0]
    np.testing.assert_array_equal(found, [0, 0, 0.5, 1, 1.5, 2, 2, np.nan])


def test_a_number_of_few_values_has_a_bin_for_each() -> None:
    learnt = Scales.learnt(_numbers([0] * 90 + [1, 2, 7]), np.arange(93), "ranks", 16)
    assert np.floor(learnt.numbers(_numbers([0, 1, 2, 6.9]))).ravel().tolist() == [0, 1, 2, 3]


def test_a_number_that_is_nearly_always_nothing_keeps_bins_for_the_rest() -> None:
    values = [0.0] * 900 + list(np.arange(1.0, 101))
    learnt = Scales.learnt(_numbers(values), np.arange(1000), "ranks", 16)
    assert learnt.bins[0] > 8


def test_a_standardised_number_is_held_at_ten_deviations() -> None:
    learnt = Scales.learnt(_numbers([-1, 1, -1, 1]), np.arange(4), "standard", 16)
    found = learnt.numbers(_numbers([-1, 0, 1, 1e30, np.nan]))[:, 0]
    np.testing.assert_array_equal(found, [-1, 0, 1, 10, np.nan])


def test_missing_and_unseen_categories_have_a_code_of_their_own(signal: Examples) -> None:
    codes = Scales.codes(signal.features)
    assert (codes.min(), codes.max()) == (0, 3)
    assert np.array_equal(codes == 0, signal.features.codes < 0)


def test_few_rows_are_gone_through_more_often(signal: Examples) -> None:
    few = signal.take(np.arange(len(signal))[::20])
    epochs = [MultilayerPerceptron()._shape(examples).epochs for examples in (signal, few)]
    assert epochs == [16, 48]
    assert MultilayerPerceptron(epochs=7)._shape(few).epochs == 7


@pytest.mark.parametrize("preset", ["fitted", "classic"])
def test_a_missing_number_and_an_unseen_category_get_a_chance_where_training_had_none(
    preset: str, known_signal: Callable[..., Examples], request: pytest.FixtureRequest
) -> None:
    full = known_signal(600)
    numbers = np.nan_to_num(full.features.numbers)
    codes = np.maximum(full.features.codes, 0)
    complete = Examples(
        full.label, full.part, full.group, full.cutoff, full.identifiers,
        Features(numbers, codes, full.features.columns),
    )  # fmt: skip
    options = SMALL if preset == "fitted" else {"preset": "classic", "epochs": 5}
    model = MultilayerPerceptron(**options).fit(complete, Fitting())
    gaps = Features(np.full_like(numbers, np.nan), np.full_like(codes, -1), full.features.columns)
    chances = model.predict_proba(gaps)
    assert 0.02 < chances[0] < 0.98
    assert len(np.unique(chances)) == 1


# Presets and options


def test_the_classic_preset_is_the_classical_network(classic: MultilayerPerceptron, signal: Examples) -> None:
    layers = classic.state().settings["structure"]
    assert [layer["kind"] for layer in layers] == ["one-hot", "linear", "linear", "output"]
    assert [(layer["inputs"], layer["outputs"]) for layer in layers] == [
        (6, 16),
        (16, 128),
        (128, 64),
        (64, 1),
    ]
    assert {layer["dropout"] for layer in layers if layer["kind"] == "linear"} == {0.5}
    assert {layer["members"] for layer in layers} == {1}
    assert classic.shape_.learning_rate == 1e-3
    assert _auc(classic, signal) > 0.8


def test_the_structure_of_the_network_is_plain_data_with_every_weight_counted(
    fitted: MultilayerPerceptron,
) -> None:
    layers = json.loads(json.dumps(fitted.state().settings["structure"]))
    assert [layer["name"] for layer in layers] == ["inputs", "layer 1", "output"]
    assert [layer["members"] for layer in layers] == [1, 4, 4]
    for before, after in itertools.pairwise(layers):
        assert before["outputs"] == after["inputs"]
    weights = sum(value.numel() for value in fitted.network_.parameters())
    assert sum(layer["parameters"] for layer in layers) == weights


@pytest.mark.parametrize(("given", "layers"), [(16, (16,)), ([16, 8], (16, 8))])
def test_options_take_the_place_of_the_presets_values(
    given: Any, layers: tuple[int, ...], signal: Examples
) -> None:
    model = catalogue.create("mlp", {"layers": given, "dropout": 0.3, "preset": "classic"})
    assert isinstance(model, MultilayerPerceptron)
    shape = model._shape(signal)
    assert (shape.layers, shape.dropout, shape.learning_rate) == (layers, 0.3, 1e-3)


@pytest.mark.parametrize(
    "option",
    [
        {"preset": "latest"}, {"layers": []}, {"layers": [0]}, {"dropout": 1.0}, {"learning_rate": 0}, {"l1": -1},
        {"members": 0}, {"device": "tpu"}, {"decay": "steps"}, {"batch_size": 0}, {"clip": 0}, {"bins": 0},
    ],
)  # fmt: skip
def test_a_value_an_option_cannot_have_is_refused(option: dict[str, Any]) -> None:
    with pytest.raises(Problem) as problem:
        catalogue.create("mlp", option)
    assert problem.value.code == "bad_option"


def test_a_card_that_is_not_there_is_a_problem_before_anything_is_learnt(signal: Examples) -> None:
    with pytest.raises(Problem) as problem:
        MultilayerPerceptron(device="mps", **SMALL).fit(signal, Fitting())
    assert problem.value.code == "card_missing"


@pytest.mark.parametrize("penalty", [{"l1": 0.003}, {"l2": 1.0, "learning_rate": 0.02}])
def test_penalties_draw_the_weights_towards_nothing(
    penalty: dict[str, float], signal: Examples, fitted: MultilayerPerceptron
) -> None:
    def size(model: MultilayerPerceptron) -> float:
        return sum(
            float(weight.abs().sum()) for weight in model.network_.layers.parameters() if weight.dim() == 2
        )

    free = MultilayerPerceptron(**SMALL, **{**penalty, "l1": 0.0, "l2": 0.0}).fit(signal, Fitting())
    held = MultilayerPerceptron(**SMALL, **penalty).fit(signal, Fitting())
    assert size(held) < 0.97 * size(free)


# Learning


def test_examples_that_lie_on_disk_are_learnt_from_where_they_are(signal: Examples, tmp_path: Path) -> None:
    signal.save(tmp_path)
    mapped = Examples.load(tmp_path)
    model = MultilayerPerceptron(**SMALL).fit(mapped, Fitting())
    here = MultilayerPerceptron(**SMALL).fit(signal, Fitting())
    assert model.predict_proba(mapped.features).tobytes() == here.predict_proba(signal.features).tobytes()


def test_each_epoch_tells_the_figures_of_both_parts(signal: Examples) -> None:
    said: list[Event] = []
    MultilayerPerceptron(**SMALL).fit(signal, Fitting(Watch(said.append)))
    ends = [event for event in said if isinstance(event, EpochEnd)]
    assert len(ends) == 8
    for event in ends:
        assert event.model == "mlp"
        assert set(event.train) == set(event.valid) == {"log_loss", "roc_auc"}
        assert all(value is not None for value in (*event.train.values(), *event.valid.values()))


@pytest.mark.parametrize("half", ["fit", "refit"])
def test_a_training_cut_off_in_an_epoch_goes_on_to_the_bit(
    half: str, signal: Examples, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(loop, "SECONDS_BETWEEN_CHECKPOINTS", 0.0)
    whole = MultilayerPerceptron(**SMALL).fit(signal, Fitting()).refit(signal, Fitting())
    batches = {"fit": 100, "refit": 8 * 31 + 100}[half]
    looked = 0

    def verb() -> Verb:
        nonlocal looked
        looked += 1
        return "discard" if looked > batches else ""

    broken = MultilayerPerceptron(**SMALL)
    disturbed = Fitting.below(tmp_path, Watch(cancelled=verb), 0)
    with pytest.raises(Cancelled):
        broken.fit(signal, disturbed).refit(signal, disturbed)
    assert hasattr(broken, "epochs_") == (half == "refit")
    fitting = Fitting.below(tmp_path, Watch(), 0)
    resumed = MultilayerPerceptron(**SMALL).fit(signal, fitting).refit(signal, fitting)
    assert resumed.predict_proba(signal.features).tobytes() == whole.predict_proba(signal.features).tobytes()


def test_batches_grow_with_the_rows() -> None:
    assert [mlp._batch_size(rows) for rows in (30, 1_800, 7_400, 50_000, 60_000)] == [16, 60, 246, 256, 1024]


@pytest.mark.parametrize("preset", ["fitted", "classic"])
def test_blocks_of_rows_get_the_chances_of_one_row_alone(
    preset: str, signal: Examples, request: pytest.FixtureRequest
) -> None:
    model = request.getfixturevalue(preset)
    whole = model.predict_proba(signal.features)
    for row in (0, 511, 512, 2_999):
        assert model.predict_proba(signal.features.take(slice(row, row + 1)))[0] == whole[row]


def test_the_classic_preset_goes_through_a_bundle(
    classic: MultilayerPerceptron, signal: Examples, carried: Callable[[Classifier], Classifier]
) -> None:
    restored = carried(classic)
    assert (
        restored.predict_proba(signal.features).tobytes() == classic.predict_proba(signal.features).tobytes()
    )


# Reasons


@pytest.mark.parametrize("preset", ["fitted", "classic"])
def test_reasons_add_up_to_the_log_odds_within_the_gap_they_tell(
    preset: str, signal: Examples, request: pytest.FixtureRequest
) -> None:
    model, test = request.getfixturevalue(preset), signal.of("test")
    account = model.contributions(test.features)
    assert account.values.shape == (len(test), 6)
    odds = logit(model.predict_proba(test.features))
    found = np.abs(account.values.sum(axis=1) + account.expected - odds).max()
    assert found == pytest.approx(account.gap, abs=1e-9)
    assert account.gap < 0.05
    strongest = np.argsort(-np.abs(account.values).mean(axis=0))
    assert set(strongest[:2]) == {0, 4}


def test_nobody_has_no_reasons(fitted: MultilayerPerceptron, signal: Examples) -> None:
    account = fitted.contributions(signal.features.take(slice(0, 0)))
    assert account.values.shape == (0, 6)
    assert account.gap == 0


def test_the_features_that_decide_are_named_first(fitted: MultilayerPerceptron, signal: Examples) -> None:
    told = explanation.explain(Blend({"mlp": fitted}, {"mlp": 1.0}), signal, Watch())
    assert {importance.feature for importance in told.importances[:2]} == {"number 0", "shop"}
    assert told.gap is not None
    assert told.gap < 0.05


# Beside LightGBM


def test_trees_and_networks_learn_in_turns_in_one_process() -> None:
    """LightGBM and PyTorch each bring an OpenMP runtime of their own."""
    program = """
import sys
import numpy as np
from intent_desktop.examples.index import Examples, FeatureColumn, Features
from intent_desktop.models import catalogue
from intent_desktop.models.base import Fitting
numbers = np.random.default_rng(0).normal(size=(2000, 5)).astype(np.float32)
rows = np.arange(2000)
columns = [FeatureColumn(name=f"n{place}") for place in range(5)]
examples = Examples(
    (numbers[:, 0] > 0).astype(np.float32), np.array([0, 0, 1, 2], np.int8)[rows % 4], rows,
    np.full(2000, np.datetime64("NaT", "us")), rows, Features(numbers, np.empty((2000, 0), np.int32), columns),
)
small = {"trees": {"rounds": 30, "bags": 1}, "mlp": {"layers": 16, "members": 2, "epochs": 3}}
answers = {}
for name in ["trees", "mlp", "trees", "mlp"]:
    model = catalogue.create(name, small[name]).fit(examples, Fitting()).refit(examples, Fitting())
    model.contributions(examples.features)
    chances = model.predict_proba(examples.features)
    assert np.array_equal(answers.setdefault(name, chances), chances)
    assert np.mean((chances > 0.5) == (examples.label > 0)) > 0.9
"""
    run = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, timeout=120, check=False
    )
    assert run.returncode == 0, run.stderr


@pytest.mark.real_data
def test_online_shoppers_are_ranked_above_the_floor(online_shoppers: Examples) -> None:
    model = MultilayerPerceptron(epochs=12).fit(online_shoppers, Fitting())
    assert _auc(model, online_shoppers) > 0.915
    account = model.contributions(online_shoppers.of("test").features.take(slice(0, 300)))
    assert account.gap < 0.1
    strongest = np.abs(account.values).mean(axis=0).argmax()
    assert online_shoppers.features.names[strongest] == "PageValues"


def test_inputs_that_all_members_share_need_no_copy_for_each() -> None:
    torch.manual_seed(0)
    layer = SharedLinear(3, 5, 4)
    layer.into.data.normal_()
    rows = torch.randn(7, 5)
    torch.testing.assert_close(layer(rows), layer(rows.unsqueeze(1).expand(-1, 3, -1)))
