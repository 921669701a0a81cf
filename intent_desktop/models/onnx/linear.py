"""Logistic regression as ONNX: the same sum of look-ups, all features at once."""

from collections.abc import Sequence

from intent_desktop.examples.index import FeatureColumn
from intent_desktop.models.linear import Linear
from intent_desktop.models.onnx.encoding import weighted_sum
from intent_desktop.models.onnx.graph import Graph, Tensor


def log_odds(graph: Graph, features: Tensor, columns: Sequence[FeatureColumn], model: Linear) -> Tensor:
    """The intercept and all features' effects, double (rows,). features: double (rows, columns)."""
    total = weighted_sum(graph, features, model.encoding_, model.coefficients_)
    return graph.add("Add", total, model.intercept_)
