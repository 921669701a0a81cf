"""The look-ups of the ONNX graphs do what NumPy's do."""

from collections.abc import Callable

import numpy as np
import onnx
import onnxruntime
import pytest
from numpy.typing import NDArray
from onnx import helper

from intent_desktop.models.onnx.graph import Graph, category_places, interpolated, reached

EDGES = [
    np.array([-1.0, 0.0, 0.5, 3.0, 1e9]),
    np.array([2.0]),
    np.array([]),
    np.arange(16.0),
    np.array([-5.0, 5.0]),
]
AROUND = np.array(
    [-np.inf, -6, -5, -1, -1e-9, 0, 0.5, 1.7, 2, np.nextafter(2, 3), 5, 14.99, 15, 16, 1e9, np.inf]
)

Build = Callable[[Graph, str], str]


def computed(values: NDArray[np.float64], build: Build) -> NDArray[np.float64]:
    """What the built graph makes of values (rows, columns)."""
    graph = Graph()
    graph.rename(graph.add("Cast", build(graph, "values"), to=onnx.TensorProto.DOUBLE), "result")
    double = onnx.TensorProto.DOUBLE
    model = graph.finish(
        "look-ups",
        [helper.make_tensor_value_info("values", double, ["rows", values.shape[1]])],
        [helper.make_tensor_value_info("result", double, ["rows", values.shape[1]])],
    )
    onnx.checker.check_model(model, full_check=True)
    session = onnxruntime.InferenceSession(model.SerializeToString(), providers=["CPUExecutionProvider"])
    result: NDArray[np.float64] = session.run(["result"], {"values": values})[0]
    return result


def test_edges_are_counted_as_searchsorted_counts_them() -> None:
    values = np.repeat(AROUND[:, None], len(EDGES), axis=1)
    expected = [np.searchsorted(edges, AROUND, side="right") for edges in EDGES]
    assert (
        computed(values, lambda graph, name: reached(graph, name, EDGES)) == np.column_stack(expected)
    ).all()


@pytest.mark.parametrize("count", [1, 2, 3, 4, 7, 8, 300])
def test_any_number_of_edges_is_searched(count: int) -> None:
    generator = np.random.default_rng(count)
    edges = np.unique(generator.normal(size=count))
    values = np.concatenate([edges, np.nextafter(edges, -np.inf), generator.normal(size=200)])[:, None]
    found = computed(values, lambda graph, name: reached(graph, name, [edges]))
    assert (found[:, 0] == np.searchsorted(edges, values[:, 0], side="right")).all()


def test_nothing_has_reached_no_edge() -> None:
    values = np.array([[np.nan, -1e300, 1e300]])
    nowhere = [np.array([]), np.array([]), np.array([])]
    assert computed(values, lambda graph, name: reached(graph, name, nowhere)).tolist() == [[0, 0, 0]]
    first = [np.array([0.0]), np.array([0.0]), np.array([0.0])]
    assert computed(values, lambda graph, name: reached(graph, name, first)).tolist() == [[0, 0, 1]]


def test_lines_between_knots_are_those_of_interp() -> None:
    knots = [np.array([-1.0, 0.0, 0.5, 3.0]), np.array([2.0]), np.array([-5.0, 5.0])]
    heights = [np.array([0.1, 0.2, 0.9, 0.3]), np.array([7.0]), np.array([1.0, -1.0])]
    values = np.repeat(AROUND[:, None], len(knots), axis=1)
    found = computed(values, lambda graph, name: interpolated(graph, name, knots, heights)[0])
    expected = [np.interp(AROUND, x, y) for x, y in zip(knots, heights, strict=True)]
    np.testing.assert_allclose(found, np.column_stack(expected), atol=1e-12)


def test_missing_and_unknown_categories_share_a_place() -> None:
    codes = np.array([[0.0, 0.0], [2.0, 2.0], [3.0, 1.0], [-1.0, 99.0], [np.nan, np.nan]])
    found = computed(codes, lambda graph, name: category_places(graph, name, np.array([3.0, 2.0])))
    assert found.tolist() == [[0, 0], [2, 2], [3, 1], [3, 2], [3, 2]]
