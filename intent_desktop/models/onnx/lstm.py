"""The recurrent network's reading of histories as ONNX."""

from typing import Any

import numpy as np
import onnx
from torch import nn

from intent_desktop.models.lstm.network import Network
from intent_desktop.models.onnx.graph import Graph, Tensor
from intent_desktop.models.onnx.layers import Asked, Floats, floats

GATES = {"LSTM": (0, 3, 1, 2), "GRU": (1, 0, 2)}
"""Which of PyTorch's gates stand where in ONNX: input, output, forget and cell; update, reset and hidden."""


def read(graph: Graph, network: Network, states: Tensor, asked: Asked) -> Tensor:
    """The states of all places before they are brought to one norm, (rows, length, width), from the actions' vectors."""
    memory = _memory(graph, network.forth, states)
    if network.back is not None:
        lengths = graph.add("Cast", asked.lengths, to=onnx.TensorProto.INT32)
        memory = graph.add("Concat", memory, _memory(graph, network.back, states, lengths), axis=2)
    return graph.add("Add", states, graph.add("MatMul", memory, floats(network.answer.weight).T))


def _memory(graph: Graph, cell: nn.RNNBase, states: Tensor, lengths: Tensor = "") -> Tensor:
    """What the memory holds at each place, (rows, length, width); with `lengths` (rows,) from each row's last place to its first."""
    kind = cell.mode
    by_input, by_memory = (
        _gates(kind, floats(getattr(cell, name))) for name in ("weight_ih_l0", "weight_hh_l0")
    )
    shift = np.concatenate(
        [_gates(kind, floats(getattr(cell, name))) for name in ("bias_ih_l0", "bias_hh_l0")]
    )
    further: dict[str, Any] = {"linear_before_reset": 1} if kind == "GRU" else {}
    # A row more, since the commonest runtime ends the whole program where such a node gets none.
    longer = graph.add("Pad", states, np.array([0, 0, 0, 1, 0, 0]))
    if lengths:
        lengths = graph.add("Pad", lengths, np.array([0, 1]), np.array(1, dtype=np.int32))
    found = graph.add(
        kind,
        graph.add("Transpose", longer, perm=[1, 0, 2]),
        by_input[None],
        by_memory[None],
        shift[None],
        lengths,
        hidden_size=cell.hidden_size,
        direction="reverse" if lengths else "forward",
        **further,
    )
    memory = graph.add("Transpose", graph.add("Squeeze", found, np.array([1])), perm=[1, 0, 2])
    return graph.add("Slice", memory, np.array([0]), np.array([-1]), np.array([0]))


def _gates(kind: str, weights: Floats) -> Floats:
    """Weights of all gates one below the other, in ONNX's order."""
    parts = np.split(weights, len(GATES[kind]))
    return np.concatenate([parts[place] for place in GATES[kind]])
