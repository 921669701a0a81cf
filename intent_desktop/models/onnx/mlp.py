"""The multilayer perceptron as ONNX: the same inputs, each member's layers side by side, their mean probability."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from torch import Tensor as Weights

from intent_desktop.examples.index import FeatureColumn
from intent_desktop.models.mlp.model import MultilayerPerceptron
from intent_desktop.models.mlp.network import Embeddings, SharedLinear
from intent_desktop.models.mlp.scales import FARTHEST
from intent_desktop.models.onnx.graph import Floats, Graph, Tensor, category_places, interpolated


def log_odds(
    graph: Graph, features: Tensor, columns: Sequence[FeatureColumn], model: MultilayerPerceptron
) -> Tensor:
    """Log-odds of the members' mean probability, double (rows,). features: double (rows, columns)."""
    network = model.network_
    # ONNX Runtime cannot multiply stacks of matrices that have no rows, so one more row goes along.
    hidden = _inputs(graph, graph.add("Concat", features, np.zeros((1, len(columns))), axis=0), model)
    for layer in network.layers:
        assert isinstance(layer, SharedLinear)
        into, out = _floats(layer.into)[:, :, None], _floats(layer.out)[:, None]
        weights = into * _floats(layer.weight).T * out  # (members, inputs, outputs)
        products = graph.add("MatMul", hidden, weights)
        hidden = graph.add("Relu", graph.add("Add", products, _floats(layer.bias)[:, None]))
    scores = graph.add("MatMul", hidden, _floats(network.heads.weight)[:, :, None])
    scores = graph.add("Add", scores, _floats(network.heads.bias)[:, None, None])  # (members, rows, 1)
    yes, no = (_log_mean(graph, each) for each in (scores, graph.add("Neg", scores)))
    return graph.add("Slice", graph.add("Sub", yes, no), np.array([0]), np.array([-1]))


def _log_mean(graph: Graph, scores: Tensor) -> Tensor:
    """The logarithm of the members' summed probabilities, (members, rows, 1) to (rows,)."""
    # log(sigmoid(s)) is min(s, 0) - log(1 + exp(-|s|)), which no score makes too large.
    tail = graph.add("Exp", graph.add("Neg", graph.add("Abs", scores)))
    logs = graph.add("Sub", graph.add("Min", scores, 0.0), graph.add("Log", graph.add("Add", tail, 1.0)))
    return graph.add("ReduceLogSumExp", logs, np.array([0, 2]), keepdims=0)


def _inputs(graph: Graph, features: Tensor, model: MultilayerPerceptron) -> Tensor:
    """What the network makes of the rows before its first layer, (rows, inputs)."""
    numbers, inputs = len(model.scales_.points), model.network_.inputs
    parts = []
    if numbers:
        values = graph.columns(features, np.arange(numbers))
        missing = graph.add("IsNaN", values)
        number_inputs = _embedded if isinstance(inputs, Embeddings) else _standardised
        parts.append(number_inputs(graph, values, missing, model))
    start = 0
    for place, size in enumerate(model.vocabularies_):
        code = category_places(graph, graph.columns(features, np.array(numbers + place)), float(size))
        known_first = np.roll(
            np.arange(size + 1), -1
        )  # with us the code of the unknown stands before the others
        if isinstance(inputs, Embeddings):
            table = _floats(inputs.values)[start + known_first]
        else:
            table = np.eye(size + 1)[known_first]
        parts.append(graph.look_up(table, code))
        start += size + 1
    return parts[0] if len(parts) == 1 else graph.add("Concat", *parts, axis=1)


def _embedded(graph: Graph, values: Tensor, missing: Tensor, model: MultilayerPerceptron) -> Tensor:
    """Each number's vector, piecewise linear between its bin edges, (rows, numbers x width)."""
    embeddings = model.network_.inputs
    assert isinstance(embeddings, Embeddings)
    edges = model.scales_.points
    places, _ = interpolated(graph, values, edges, [np.arange(len(each), dtype=np.float64) for each in edges])
    beyond = graph.add("Sub", graph.add("Unsqueeze", places, np.array([2])), _floats(embeddings.steps))
    filled = graph.add("Transpose", graph.add("Clip", beyond, 0.0, 1.0), perm=[1, 0, 2])
    placed = graph.add("MatMul", filled, _floats(embeddings.slopes))  # (numbers, rows, width)
    placed = graph.add("Add", placed, _floats(embeddings.offsets)[:, None])
    gaps = graph.add("Unsqueeze", graph.add("Transpose", missing, perm=[1, 0]), np.array([2]))
    vectors = graph.add("Where", gaps, _floats(embeddings.missing)[:, None], placed)
    return graph.add("Flatten", graph.add("Transpose", vectors, perm=[1, 0, 2]), axis=1)


def _standardised(graph: Graph, values: Tensor, missing: Tensor, model: MultilayerPerceptron) -> Tensor:
    """Each number in standard deviations beside its indicator of being missing, (rows, 2 x numbers)."""
    means, spreads = np.array(model.scales_.points).T
    scaled = graph.add("Div", graph.add("Sub", values, means), spreads)
    known = graph.add("Where", missing, 0.0, graph.add("Clip", scaled, -FARTHEST, FARTHEST))
    indicator = graph.add("Where", missing, 1.0, 0.0)
    pair = (graph.add("Unsqueeze", each, np.array([2])) for each in (known, indicator))
    return graph.add("Flatten", graph.add("Concat", *pair, axis=2), axis=1)


def _floats(weights: Weights) -> Floats:
    found: NDArray[np.float64] = weights.detach().double().numpy()
    return found
