"""Logistic regression as ONNX: the same sum of look-ups, all features at once."""

from collections.abc import Sequence

import numpy as np

from intent_desktop.examples.index import FeatureColumn
from intent_desktop.models.linear import Linear
from intent_desktop.models.onnx.graph import Graph, Tensor, category_places, interpolated


def log_odds(graph: Graph, features: Tensor, columns: Sequence[FeatureColumn], model: Linear) -> Tensor:
    """The intercept and all features' effects, double (rows,). features: double (rows, columns)."""
    numbers = sum(column.kind == "number" for column in columns)
    score = graph.for_each_row(features, model.intercept_)
    if numbers:
        score = graph.add("Add", score, _effect_of_numbers(graph, features, model, numbers))
    if numbers < len(columns):
        score = graph.add("Add", score, _effect_of_categories(graph, features, model, numbers))
    return score


def _effect_of_numbers(graph: Graph, features: Tensor, model: Linear, numbers: int) -> Tensor:
    values = graph.columns(features, np.arange(numbers))
    missing = graph.add("IsNaN", values)
    edges = model.encoding_.edges[:numbers]
    # A single edge leaves the rank at 0, its middle.
    heights = [np.linspace(-0.5, 0.5, len(knots)) if len(knots) > 1 else np.zeros(1) for knots in edges]
    ranks, segment = interpolated(graph, values, edges, heights)
    known_ranks = graph.add("Where", missing, 0.0, ranks)
    slopes = model.coefficients_[model.encoding_.starts[:numbers]]
    bins = graph.add("Add", segment, model.encoding_.starts[:numbers] + 1)
    indicator = graph.add("Where", missing, model.encoding_.starts[1 : numbers + 1] - 1, bins)
    effects = graph.look_up(model.coefficients_, indicator)
    return graph.add("Add", _sum(graph, effects), _sum(graph, graph.add("Mul", known_ranks, slopes)))


def _effect_of_categories(graph: Graph, features: Tensor, model: Linear, numbers: int) -> Tensor:
    codes = graph.columns(features, np.arange(numbers, len(model.encoding_.kinds)))
    kinds = np.array(model.encoding_.kinds[numbers:], dtype=np.float64)
    place = category_places(graph, codes, kinds)
    indicator = graph.add("Add", place, model.encoding_.starts[numbers:-1])
    return _sum(graph, graph.look_up(model.coefficients_, indicator))


def _sum(graph: Graph, effects: Tensor) -> Tensor:
    return graph.add("ReduceSum", effects, np.array([1]), keepdims=0)
