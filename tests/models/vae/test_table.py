"""The autoencoder of a table, and the trees that learn from its codes."""

import dataclasses
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch

from intent_desktop.events import EpochEnd, Event, Verb, Watch
from intent_desktop.examples.index import Examples, FeatureColumn, Features
from intent_desktop.metrics.classification import roc_auc
from intent_desktop.models import catalogue
from intent_desktop.models.attention import AttendsToFeatures
from intent_desktop.models.base import Classifier, Fitting
from intent_desktop.models.vae.table import Structure, TableAutoencoder, TableNetwork
from intent_desktop.models.vae.trees import VariationalTrees

SMALL: dict[str, Any] = {"width": 16, "latent": 4, "epochs": 6}


def _table(rows: int = 1_000, seed: int = 0) -> Features:
    """Three numbers and a category that all say one thing, a fourth number that says nothing, some gaps."""
    random = np.random.default_rng(seed)
    hidden = random.normal(size=rows)
    numbers = np.stack([hidden, -2 * hidden + 7, 100 * hidden, random.normal(size=rows)], axis=1)
    numbers += 0.1 * random.normal(size=numbers.shape) * [1, 2, 100, 1]
    numbers[random.random(rows) < 0.1, 1] = np.nan
    codes = np.digitize(hidden, [-0.5, 0.5])[:, None].astype(np.int32)
    codes[random.random(rows) < 0.05] = -1
    columns = [FeatureColumn(name=f"n{place}") for place in range(4)]
    category = FeatureColumn(name="c", kind="category", vocabulary=["low", "middle", "high"])
    return Features(numbers.astype(np.float32), codes, [*columns, category])


def _fitted(features: Features, fitting: Fitting | None = None, **options: Any) -> TableAutoencoder:
    model = TableAutoencoder(**{**SMALL, "epochs": 20, **options})
    return model.fit("vae_trees", features, np.arange(len(features)), fitting or Fitting())


@pytest.fixture(scope="module")
def autoencoder() -> TableAutoencoder:
    return _fitted(_table())


@pytest.fixture(scope="module")
def trees(signal: Examples) -> VariationalTrees:
    return VariationalTrees(**SMALL, rounds=60, bags=1).fit(signal, Fitting())


def test_the_code_holds_what_the_columns_share(autoencoder: TableAutoencoder) -> None:
    table = _table(500, seed=1)
    codes = autoencoder.codes(table)
    assert codes.shape == (500, 4)
    hidden = np.nan_to_num(table.numbers[:, 0])
    design = np.column_stack([codes, np.ones(500)])
    told = design @ np.linalg.lstsq(design, hidden, rcond=None)[0]
    assert np.corrcoef(told, hidden)[0, 1] > 0.9


def test_rows_whose_features_do_not_fit_together_are_told_badly(autoencoder: TableAutoencoder) -> None:
    table = _table(500, seed=1)
    odd = table.numbers.copy()
    odd[:, 0] *= -1
    strange = dataclasses.replace(table, numbers=odd)
    usual, worse = (autoencoder.reconstruction_error(each) for each in (table, strange))
    far = np.abs(table.numbers[:, 0]) > 1
    assert (worse > usual)[far].mean() > 0.95
    assert usual.shape == (500,)
    np.testing.assert_allclose(autoencoder.missed(table).sum(axis=1), usual, rtol=1e-6)


def test_what_is_missed_is_minus_the_log_likelihood_of_each_feature() -> None:
    network = TableNetwork(Structure(numbers=2, sizes=[3], width=4, latent=2), 0.0)
    inputs = network.inputs(torch.tensor([[0.5, torch.nan]]), torch.tensor([[2]]))
    code = torch.randn(1, 2)
    outputs = network.exit(network.decoder(code))[0]
    found = network.missed(inputs, code)[0]
    first = 0.5 * (0.5 - outputs[0]) ** 2 - torch.nn.functional.logsigmoid(-outputs[1])
    right = [first, -torch.nn.functional.logsigmoid(outputs[3]), -outputs[4:].log_softmax(dim=0)[2]]
    torch.testing.assert_close(found, torch.stack(right))


def test_a_row_has_the_same_code_beside_others(autoencoder: TableAutoencoder) -> None:
    table = _table(700, seed=2)
    order = np.random.default_rng(0).permutation(700)
    for what in (autoencoder.codes, autoencoder.reconstruction_error):
        assert what(table.take(order)).tobytes() == what(table)[order].tobytes()
        assert what(table.take(slice(3, 4))).tobytes() == what(table)[3:4].tobytes()
        assert len(what(table.take(slice(0, 0)))) == 0


def test_attention_is_on_features_and_its_test_says_whether_it_means_something(
    autoencoder: TableAutoencoder,
) -> None:
    table = _table(600, seed=3)
    found = autoencoder.attention(table)
    assert found.shares.shape == (600, 5)
    np.testing.assert_allclose(found.shares.sum(axis=1), 1, atol=1e-5)
    tested = autoencoder.deletion_test(table)
    assert tested is not None
    assert tested.means_something
    assert len(autoencoder.attention(table.take(slice(0, 0)))) == 0


def test_attention_of_a_features_inputs_is_what_they_add_to_the_hidden_units(
    autoencoder: TableAutoencoder,
) -> None:
    table = _table(20, seed=4)
    network = autoencoder.network_
    (rows, inputs, code), *_ = autoencoder._coded(table)
    apart = (inputs - autoencoder.background_)[: rows.stop]
    owners, weight = network.inputs.owners, network.entry.weight
    added = torch.stack(
        [apart[:, owners == place] @ weight[:, owners == place].T for place in range(5)], dim=1
    )
    sizes = (added.abs() * code.gates[: rows.stop, None]).sum(dim=2).numpy()
    found = autoencoder.attention(table)
    np.testing.assert_allclose(found.shares, sizes / sizes.sum(axis=1, keepdims=True), rtol=1e-3)


def test_each_epoch_tells_reconstruction_and_divergence_of_both_parts() -> None:
    said: list[Event] = []
    _fitted(_table(), Fitting(Watch(said.append)), epochs=3)
    ends = [event for event in said if isinstance(event, EpochEnd)]
    assert ends
    for event in ends:
        assert list(event.valid) == list(event.train) == ["loss", "reconstruction", "kl"]


def test_a_training_that_was_broken_off_ends_with_the_same_codes(tmp_path: Path) -> None:
    table = _table()
    whole = _fitted(table, epochs=4)
    taken = 0

    def stop() -> Verb:
        nonlocal taken
        taken += 1
        return "keep" if taken > 45 else ""

    broken = _fitted(table, Fitting.below(tmp_path, Watch(cancelled=stop), 0), epochs=4)
    assert broken.codes(table).tobytes() != whole.codes(table).tobytes()
    resumed = _fitted(table, Fitting.below(tmp_path, Watch(), 0), epochs=4)
    assert resumed.codes(table).tobytes() == whole.codes(table).tobytes()


def test_a_damaged_size_is_refused(trees: VariationalTrees) -> None:
    state = trees.state()
    state.settings["autoencoder"]["structure"]["width"] = 10**9
    with pytest.raises(ValueError, match="another shape"):
        catalogue.restore(state)


def test_the_answers_are_not_looked_at_by_the_autoencoder(trees: VariationalTrees, signal: Examples) -> None:
    flipped = dataclasses.replace(signal, label=1 - signal.label)
    other = VariationalTrees(**SMALL, rounds=5, bags=1).fit(flipped, Fitting())
    for what in ("codes", "reconstruction_error"):
        one, two = (getattr(model.autoencoder_, what)(signal.features) for model in (trees, other))
        assert one.tobytes() == two.tobytes()


def test_what_it_attends_to_is_the_same_after_a_bundle(
    trees: VariationalTrees, signal: Examples, carried: Callable[[Classifier], Classifier]
) -> None:
    test = signal.of("test")
    again = carried(trees)
    assert isinstance(again, AttendsToFeatures)
    assert again.attention(test.features).shares.tobytes() == trees.attention(test.features).shares.tobytes()
    assert trees.contributions(test.features) is None
    assert trees.deletion_test(test.features) == again.deletion_test(test.features)


def test_stopped_at_the_first_epoch_it_still_answers(signal: Examples) -> None:
    said: list[Event] = []
    watch = Watch(said.append, lambda: "keep" if any(isinstance(event, EpochEnd) for event in said) else "")
    model = VariationalTrees(**SMALL).fit(signal, Fitting(watch))
    assert roc_auc(signal.label, model.predict_proba(signal.features)) > 0.6


def test_the_divergence_draws_codes_together() -> None:
    table = _table()
    spread = {balance: float(_fitted(table, balance=balance).codes(table).var()) for balance in (0.95, 0.3)}
    assert spread[0.3] < spread[0.95]
