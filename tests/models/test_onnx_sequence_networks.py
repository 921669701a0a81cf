"""Networks on histories give, in another program's hands, the scores that we give."""

import dataclasses
from typing import Any

import numpy as np
import onnx
import onnxruntime
import pytest
import torch
from numpy.typing import NDArray
from onnx import helper

from intent_desktop.data.dataset import MEANINGS
from intent_desktop.examples.histories import Actions, Histories
from intent_desktop.examples.items import Items
from intent_desktop.examples.prompts import SequenceExamples, asked
from intent_desktop.models.base import Fitting
from intent_desktop.models.lstm.model import Lstm
from intent_desktop.models.onnx import sequence_network
from intent_desktop.models.onnx.graph import Graph
from intent_desktop.models.sequence_networks.recommender import NetworkRecommender
from intent_desktop.models.transformer.model import Transformer

ITEMS, LENGTH = 40, 12
KINDS = ["bare", "timed", "categorised", "priced", "rich", "masked", "rich masked"]
RECURRENT = ["bare lstm", "rich lstm", "rich masked lstm", "bare gru", "rich masked gru"]


def _histories(kind: str, rows: int = 60, seed: int = 0) -> Histories:
    """Histories of 0 to 20 actions, some items unknown, with the columns of that kind of data."""
    random = np.random.default_rng(seed)
    lengths = random.integers(0, 21, rows)
    ends = np.cumsum(lengths).astype(np.int64)
    count = int(ends[-1])
    items = random.integers(0, ITEMS + 1, count).astype(np.int32)
    # Some pauses are whole powers of two less one, where a logarithm is easily off by one.
    pauses = np.where(
        random.random(count) < 0.5, 2 ** random.integers(0, 20, count) - 1, random.integers(0, 90_000, count)
    )
    actions = Actions(items)
    rich = kind.startswith("rich")
    if rich or kind == "timed":
        times = np.datetime64("2024-01-01", "us") + np.cumsum(pauses).astype("timedelta64[s]")
        actions = dataclasses.replace(actions, times=times)
    if rich or kind == "categorised":
        actions = dataclasses.replace(actions, categories=((items - 1) % 3 + 1).astype(np.int32))
    if rich or kind == "priced":
        actions = dataclasses.replace(
            actions,
            meanings=random.integers(0, len(MEANINGS) + 1, count).astype(np.uint8),
            prices=np.where(random.random(count) < 0.2, np.nan, random.gamma(2, 9, count)).astype(np.float32),
            quantities=random.integers(1, 5, count).astype(np.float32),
        )
    return Histories(actions, ends - lengths, ends)


def _fitted(kind: str, blocks: int = 2) -> NetworkRecommender:
    names = np.array([f"item {number}" for number in range(ITEMS)], dtype=object)
    items = Items(names)
    if kind.startswith("rich") or kind == "categorised":
        codes = (np.arange(ITEMS) % 3 + 1).astype(np.int32)
        items = Items(names, None, {"category": codes}, {"category": ["a", "b", "c"]})
    train = _histories(kind, 200)
    nobody = asked(train.take(np.zeros(0, dtype=np.int64)))
    examples = SequenceExamples(items, train, nobody, nobody, train, repeats=True)
    options: dict[str, Any] = {"objective": "masked"} if "masked" in kind else {}
    options |= {"width": 16, "length": LENGTH, "tokens": 256, "epochs": 1}
    cell: Any = kind.rpartition(" ")[2]
    recurrent = cell in ("lstm", "gru")
    model = Lstm(cell=cell, **options) if recurrent else Transformer(blocks=blocks, **options)
    model.fit(examples, Fitting())
    with torch.no_grad():  # far from where learning began, so that every part of the network counts
        for weights in model.network_.parameters():
            weights += torch.randn(weights.shape, generator=torch.Generator().manual_seed(1)) * 0.3
    model.vectors_ = model.network_.item_vectors()
    return model


@pytest.fixture(scope="module", params=[*KINDS, *RECURRENT])
def learnt(request: pytest.FixtureRequest) -> tuple[str, NetworkRecommender]:
    return request.param, _fitted(request.param)


def _session(model: NetworkRecommender) -> onnxruntime.InferenceSession:
    graph = Graph()
    graph.rename(sequence_network.scores(graph, model), "scores")
    inputs = [
        helper.make_tensor_value_info(name, kind, ["rows"] if name == "lengths" else ["rows", "length"])
        for name, kind in sequence_network.inputs(model).items()
    ]
    single = onnx.TensorProto.FLOAT
    made = graph.finish("next", inputs, [helper.make_tensor_value_info("scores", single, ["rows", ITEMS])])
    onnx.checker.check_model(made, full_check=True)
    return onnxruntime.InferenceSession(made.SerializeToString(), providers=["CPUExecutionProvider"])


def _asked(
    session: onnxruntime.InferenceSession, model: NetworkRecommender, histories: Histories
) -> NDArray[np.float32]:
    """The scores of the file, from the batch that the network itself would take."""
    batch = model.channels_.batch(histories.last(LENGTH))
    given = {
        "items": batch.items,
        "categories": batch.categories,
        "seconds": batch.seconds,
        "lengths": batch.lengths,
    }
    wanted = {each.name for each in session.get_inputs()}
    found = {name: tensor.numpy() for name, tensor in {**given, **batch.channels}.items() if name in wanted}  # type: ignore[union-attr]
    scores: NDArray[np.float32] = session.run(["scores"], found)[0]
    return scores


def test_every_kind_of_history_scores_as_with_us(learnt: tuple[str, NetworkRecommender]) -> None:
    kind, model = learnt
    histories = _histories(kind, seed=3)
    found = _asked(_session(model), model, histories)
    assert found.dtype == np.float32
    np.testing.assert_allclose(found, model.scores(histories), atol=1e-4)


def test_a_history_alone_scores_as_beside_longer_ones(learnt: tuple[str, NetworkRecommender]) -> None:
    kind, model = learnt
    session, histories = _session(model), _histories(kind, 30, seed=4)
    together = _asked(session, model, histories)
    for row in range(len(histories)):
        alone = _asked(session, model, histories.take(slice(row, row + 1)))
        np.testing.assert_allclose(alone[0], together[row], atol=1e-4)


def test_histories_that_say_nothing_get_what_is_popular(learnt: tuple[str, NetworkRecommender]) -> None:
    kind, model = learnt
    unknown = Histories(
        _histories(kind).actions.take(np.zeros(2, dtype=np.int64)), np.array([0, 0]), np.array([0, 2])
    )
    unknown.actions.items[:] = 0
    if unknown.actions.categories is not None:
        unknown.actions.categories[:] = 0
    found = _asked(_session(model), model, unknown)
    np.testing.assert_allclose(found, np.log1p(model.popularity_)[None].repeat(2, axis=0), atol=1e-5)


def test_no_histories_are_no_rows(learnt: tuple[str, NetworkRecommender]) -> None:
    kind, model = learnt
    nothing = _histories(kind).take(np.zeros(0, dtype=np.int64))
    assert _asked(_session(model), model, nothing).shape == (0, ITEMS)


def test_a_code_that_is_not_there_counts_as_missing() -> None:
    model = _fitted("bare", blocks=1)
    session = _session(model)

    def scores(*items: int) -> NDArray[np.float32]:
        given = {"items": np.array([items]), "lengths": np.array([len(items)])}
        found: NDArray[np.float32] = session.run(["scores"], given)[0]
        return found

    np.testing.assert_array_equal(scores(3, ITEMS + 1), scores(3, 0))
    np.testing.assert_array_equal(scores(3, -5), scores(3, 0))


def test_the_table_of_items_stands_in_the_file_once() -> None:
    model = _fitted("bare", blocks=1)
    graph = Graph()
    graph.rename(sequence_network.scores(graph, model), "scores")
    made = graph.finish("next", [], [])
    large = [entry for entry in made.graph.initializer if list(entry.dims) == [ITEMS + 1, 16]]
    assert len(large) == 1
