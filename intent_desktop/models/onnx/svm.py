"""Support vector machines as ONNX: a sum of look-ups, or of bells around the centres."""

from collections.abc import Sequence

import numpy as np

from intent_desktop.examples.index import FeatureColumn
from intent_desktop.models.encoding import Encoding
from intent_desktop.models.kernels import KernelSum
from intent_desktop.models.onnx.encoding import encoded, rank_columns, row_sum, weighted_sum
from intent_desktop.models.onnx.graph import Graph, Tensor
from intent_desktop.models.svm import SupportVectorMachine


def log_odds(
    graph: Graph, features: Tensor, columns: Sequence[FeatureColumn], model: SupportVectorMachine
) -> Tensor:
    """The calibrated margin, double (rows,). features: double (rows, columns)."""
    margin, form = model.margin_, model.margin_.form
    if isinstance(form, KernelSum):
        total = _bells(graph, features, margin.encoding, form)
    else:
        total = weighted_sum(graph, features, margin.encoding, form)
    scaled = graph.add("Mul", total, model.slope_)
    return graph.add("Add", scaled, model.slope_ * margin.intercept + model.offset_)


def _bells(graph: Graph, features: Tensor, encoding: Encoding, form: KernelSum) -> Tensor:
    """The sum of the weighted bells. The distances come from inner products, a centre a column."""
    across = np.ascontiguousarray(form.centres.toarray().T)
    places, ranks = encoded(graph, features, encoding)
    products = graph.look_up(across, graph.columns(places, np.array(0)))
    for position in range(1, len(encoding.kinds)):
        switched = graph.columns(places, np.array(position))
        products = graph.add("Add", products, graph.look_up(across, switched))
    lengths = (across**2).sum(axis=0) + len(encoding.kinds)  # each feature switches one column on
    if ranks is not None:
        products = graph.add("Add", products, graph.add("MatMul", ranks, across[rank_columns(encoding)]))
        squares = graph.add("ReduceSum", graph.add("Mul", ranks, ranks), np.array([1]), keepdims=1)
        distances = graph.add("Sub", graph.add("Add", squares, lengths), graph.add("Mul", products, 2.0))
    else:
        distances = graph.add("Sub", lengths, graph.add("Mul", products, 2.0))
    bells = graph.add("Exp", graph.add("Mul", distances, -form.gamma))
    return row_sum(graph, graph.add("Mul", bells, form.weights))
