"""What the networks on histories share as ONNX: what they are asked with, and layers in single precision."""

from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray
from torch import Tensor as Weights
from torch import finfo, nn

from intent_desktop.models.onnx.graph import Graph, Tensor

SECONDS = "seconds"

Floats = NDArray[np.float32]


class Asked(NamedTuple):
    """The histories of a graph: the tensors `given` by name, (rows, length) each, the numbers of their `places` (length,), and how
    many actions there are, with the one to be foretold where the network looks both ways, `lengths` (rows,).
    """

    given: dict[str, Tensor]
    places: Tensor
    lengths: Tensor


def normed(graph: Graph, states: Tensor, norm: nn.RMSNorm) -> Tensor:
    """States over their root mean square, as the layer weighs them."""
    squares = graph.add("ReduceMean", graph.add("Mul", states, states), np.array([-1]))
    smallest = finfo(norm.weight.dtype).eps if norm.eps is None else norm.eps
    size = graph.add("Sqrt", graph.add("Add", squares, single(smallest)))
    return graph.add("Mul", graph.add("Div", states, size), floats(norm.weight))


def floats(weights: Weights) -> Floats:
    """Weights as a constant of the graph."""
    found: Floats = weights.detach().numpy()
    return found


def single(value: float) -> Floats:
    """A constant of single precision."""
    return np.array(value, dtype=np.float32)


def whole(value: int) -> NDArray[Any]:
    """A whole number as a constant."""
    return np.array(value, dtype=np.int64)
