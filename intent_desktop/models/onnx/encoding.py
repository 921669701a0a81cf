"""The indicator encoding as ONNX: for each feature the column that it switches on, and each number's rank."""

import numpy as np

from intent_desktop.models.encoding import Encoding
from intent_desktop.models.onnx.graph import Floats, Graph, Tensor, category_places, interpolated


def encoded(graph: Graph, features: Tensor, encoding: Encoding) -> tuple[Tensor, Tensor | None]:
    """The column that each feature switches on, int64 (rows, features), and the ranks, double (rows, numbers).

    features: double (rows, features), numbers first. None stands for the ranks where there are no numbers.
    """
    numbers = sum(len(edges) > 0 for edges in encoding.edges)
    columns, ranks = [], None
    if numbers:
        column, ranks = _numbers(graph, features, encoding, numbers)
        columns.append(column)
    if numbers < len(encoding.kinds):
        columns.append(_categories(graph, features, encoding, numbers))
    return (columns[0] if len(columns) == 1 else graph.add("Concat", *columns, axis=1)), ranks


def weighted_sum(graph: Graph, features: Tensor, encoding: Encoding, weights: Floats) -> Tensor:
    """Each row's columns times their `weights` (width,), double (rows,)."""
    columns, ranks = encoded(graph, features, encoding)
    total = row_sum(graph, graph.look_up(weights, columns))
    if ranks is None:
        return total
    slopes = weights[rank_columns(encoding)]
    return graph.add("Add", total, row_sum(graph, graph.add("Mul", ranks, slopes)))


def rank_columns(encoding: Encoding) -> np.ndarray[tuple[int], np.dtype[np.int64]]:
    """The column of each number's rank."""
    return encoding.starts[: sum(len(edges) > 0 for edges in encoding.edges)]


def row_sum(graph: Graph, values: Tensor) -> Tensor:
    return graph.add("ReduceSum", values, np.array([1]), keepdims=0)


def _numbers(graph: Graph, features: Tensor, encoding: Encoding, numbers: int) -> tuple[Tensor, Tensor]:
    values = graph.columns(features, np.arange(numbers))
    missing = graph.add("IsNaN", values)
    edges, starts = encoding.edges[:numbers], encoding.starts
    # A single edge leaves the rank at 0, its middle.
    heights = [np.linspace(-0.5, 0.5, len(knots)) if len(knots) > 1 else np.zeros(1) for knots in edges]
    ranks, segment = interpolated(graph, values, edges, heights)
    bins = graph.add("Add", segment, starts[:numbers] + 1)
    columns = graph.add("Where", missing, starts[1 : numbers + 1] - 1, bins)
    return columns, graph.add("Where", missing, 0.0, ranks)


def _categories(graph: Graph, features: Tensor, encoding: Encoding, numbers: int) -> Tensor:
    codes = graph.columns(features, np.arange(numbers, len(encoding.kinds)))
    kinds = np.array(encoding.kinds[numbers:], dtype=np.float64)
    return graph.add("Add", category_places(graph, codes, kinds), encoding.starts[numbers:-1])
