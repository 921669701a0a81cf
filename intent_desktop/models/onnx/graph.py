"""An ONNX graph under construction, and the look-ups in rising edges that several models share.

ONNX (Open Neural Network Exchange) describes a computation that other programs can run. Here all of it is in
double precision, because steep calibrations would magnify the rounding of single precision.
"""

from collections.abc import Sequence
from typing import Any

import numpy as np
import onnx
from numpy.typing import NDArray
from onnx import helper, numpy_helper

OPSET = 21
TREES_DOMAIN = "ai.onnx.ml"
TREES_OPSET = 5

Floats = NDArray[np.float64]
Tensor = str
"""The name of a tensor in the graph."""


class Graph:
    """Grows node by node; arrays among a node's inputs become constants of the graph."""

    def __init__(self) -> None:
        self._nodes: list[onnx.NodeProto] = []
        self._constants: list[onnx.TensorProto] = []

    def add(
        self, operator: str, *inputs: Tensor | NDArray[Any] | float, domain: str = "", **attributes: Any
    ) -> Tensor:
        """Add a node; returns its output. A float among the inputs is a double, for whole numbers give an array."""
        output = f"{operator}_{len(self._nodes)}"
        names = [value if isinstance(value, str) else self._constant(value) for value in inputs]
        self._nodes.append(helper.make_node(operator, names, [output], domain=domain, **attributes))
        return output

    def finish(
        self, name: str, inputs: Sequence[onnx.ValueInfoProto], outputs: Sequence[onnx.ValueInfoProto]
    ) -> onnx.ModelProto:
        """The model of all that was added; `rename` has given its outputs their names."""
        graph = helper.make_graph(self._nodes, name, inputs, outputs, self._constants)
        opsets = [helper.make_opsetid("", OPSET), helper.make_opsetid(TREES_DOMAIN, TREES_OPSET)]
        # The oldest format that knows these operators, so that as many programs as can be read it.
        return helper.make_model(
            graph, opset_imports=opsets, ir_version=helper.find_min_ir_version_for(opsets)
        )

    def rename(self, tensor: Tensor, name: str) -> None:
        """Give a tensor a name that the outside can rely on."""
        self._nodes.append(helper.make_node("Identity", [tensor], [name]))

    def for_each_row(self, features: Tensor, value: float) -> Tensor:
        """The same double for every row, (rows,)."""
        rows = self.add("Shape", features, start=0, end=1)
        return self.add("ConstantOfShape", rows, value=numpy_helper.from_array(np.array([value])))

    def columns(self, features: Tensor, positions: NDArray[np.int64]) -> Tensor:
        """Those columns, (rows, positions); a position without an axis gives (rows,)."""
        return self.add("Gather", features, positions, axis=1)

    def look_up(self, table: NDArray[Any], at: Tensor) -> Tensor:
        """The table's values (values,) at those int64 places, in their shape."""
        return self.add("Gather", np.ascontiguousarray(table), at, axis=0)

    def _constant(self, value: NDArray[Any] | float) -> Tensor:
        name = f"constant_{len(self._constants)}"
        array = np.asarray(value, dtype=np.float64) if isinstance(value, float) else value
        self._constants.append(numpy_helper.from_array(array, name))
        return name


def reached(graph: Graph, values: Tensor, edges: Sequence[Floats]) -> Tensor:
    """How many of its column's rising edges each value has reached: NumPy's searchsorted from the right.

    values: double (rows, columns), one array of edges a column. Returns int64 (rows, columns); for NaN 0.
    """
    # A binary search without branches: each step halves what is left of the table, for all values at once.
    steps = max(1, max(len(column) for column in edges).bit_length())
    table = _table(edges, 2**steps - 1, np.nan)  # no value reaches NaN
    starts = np.arange(len(edges), dtype=np.int64) * table.shape[1]
    place: Tensor | NDArray[np.int64] = starts
    for half in (np.int64(2**step) for step in reversed(range(steps))):
        edge = graph.look_up(table.ravel(), graph.add("Add", place, np.array(half - 1)))
        there = graph.add("Cast", graph.add("GreaterOrEqual", values, edge), to=onnx.TensorProto.INT64)
        place = graph.add("Add", place, graph.add("Mul", there, np.array(half)))
    return graph.add("Sub", place, starts)


def interpolated(
    graph: Graph, values: Tensor, knots: Sequence[Floats], heights: Sequence[Floats]
) -> tuple[Tensor, Tensor]:
    """Straight lines between each column's knots, level outside them: NumPy's interp, undefined for NaN.

    values: double (rows, columns); one rising array of knots a column and as many heights. Returns the double
    heights and the int64 number of the segment, both (rows, columns).
    """
    segment = reached(graph, values, [column[1:-1] for column in knots])
    width = max(1, max(len(column) for column in knots) - 1)
    lefts = [column[: max(1, len(column) - 1)] for column in knots]
    bases = [column[: max(1, len(column) - 1)] for column in heights]
    slopes = [_slopes(x, y) for x, y in zip(knots, heights, strict=True)]
    starts = np.arange(len(knots), dtype=np.int64) * width
    place = graph.add("Add", segment, starts)
    left, base, slope = (
        graph.look_up(_table(columns, width, 0.0).ravel(), place) for columns in (lefts, bases, slopes)
    )
    first, last = (np.array([column[end] for column in knots]) for end in (0, -1))
    inside = graph.add("Min", graph.add("Max", values, first), last)
    rise = graph.add("Mul", slope, graph.add("Sub", inside, left))
    return graph.add("Add", base, rise), segment


def category_places(graph: Graph, codes: Tensor, kinds: NDArray[np.float64] | float) -> Tensor:
    """Category codes as int64, in their shape; a missing or unknown one becomes its column's number of `kinds`."""
    known = graph.add("And", graph.add("GreaterOrEqual", codes, 0.0), graph.add("Less", codes, kinds))
    return graph.add("Cast", graph.add("Where", known, codes, kinds), to=onnx.TensorProto.INT64)


def _slopes(x: Floats, y: Floats) -> Floats:
    run, rise = np.diff(x), np.diff(y)
    return np.divide(rise, run, out=np.zeros_like(run), where=run > 0)


def _table(columns: Sequence[Floats], width: int, padding: float) -> Floats:
    table = np.full((len(columns), width), padding)
    for row, values in zip(table, columns, strict=True):
        row[: len(values)] = values
    return table
