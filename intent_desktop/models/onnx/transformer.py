"""The Transformer as ONNX: histories as its batches hold them in, the scores of all items out.

In single precision as with us, so that the file is no larger than the model.
"""

import math
from typing import Any

import numpy as np
import onnx
from numpy.typing import NDArray
from torch import Tensor as Weights
from torch import finfo, nn

from intent_desktop.models.onnx.graph import Graph, Tensor, reached
from intent_desktop.models.sequence_networks.batches import GAPS
from intent_desktop.models.sequence_networks.network import INPUT_LENGTH
from intent_desktop.models.transformer.model import Transformer
from intent_desktop.models.transformer.network import Block, Network

INT64, DOUBLE = onnx.TensorProto.INT64, onnx.TensorProto.DOUBLE
ITEMS, CATEGORIES, SECONDS, LENGTHS = "items", "categories", "seconds", "lengths"
SMALLEST_LENGTH = 1e-12
"""Of a vector that is brought to length 1, as PyTorch has it."""

Floats = NDArray[np.float32]


def inputs(model: Transformer) -> dict[str, int]:
    """The graph's inputs with their ONNX types, each (rows, length), and `lengths` (rows,)."""
    names = [ITEMS, *([CATEGORIES] if model.channels_.categorised else []), *model.channels_.sizes]
    found = dict.fromkeys(names, INT64)
    if model.channels_.timed:
        found[SECONDS] = DOUBLE
    return {**found, LENGTHS: INT64}


def scores(graph: Graph, model: Transformer) -> Tensor:
    """The scores of all items, float32 (rows, items), from the graph's `inputs`."""
    network, structure = model.network_, model.network_.structure
    assert isinstance(network, Network)
    given = {name: name for name in inputs(model)}
    last: Tensor = graph.add("Max", graph.add("Sub", LENGTHS, _whole(1)), _whole(0))
    lengths: Tensor = LENGTHS
    told = graph.add("Add", ITEMS, CATEGORIES) if CATEGORIES in given else ITEMS
    if structure.both_sides:
        given = _with_one_more(graph, given, last)
        last, lengths = LENGTHS, graph.add("Add", LENGTHS, _whole(1))
    size = graph.add("Squeeze", graph.add("Shape", given[ITEMS], start=1, end=2))
    places = graph.add("Range", _whole(0), size, _whole(1))
    items, categories = (
        graph.add("Identity", _floats(table.weight)) for table in (network.items, network.categories)
    )
    states = _vectors(graph, model, given, items, categories)
    if network.hidden is not None:
        asked = graph.add("Equal", places, graph.add("Unsqueeze", last, np.array([1])))
        states = graph.add(
            "Where", graph.add("Unsqueeze", asked, np.array([2])), _floats(network.hidden), states
        )
    distance = graph.add("Sub", graph.add("Unsqueeze", places, np.array([1])), places)
    if structure.both_sides:
        behind = graph.add("Unsqueeze", graph.add("Max", lengths, _whole(1)), np.array([1, 2, 3]))
        unseen = graph.add("GreaterOrEqual", places, behind)
    else:
        unseen = graph.add("Less", distance, _whole(0))
    spans = _spans(graph, given[SECONDS]) if SECONDS in given else None
    distance = graph.add("Add", distance, _whole(structure.length - 1))
    for block in network.blocks:
        assert isinstance(block, Block)
        states = _block(graph, block, states, unseen, distance, spans)
    place = graph.add("Unsqueeze", last, np.array([1]))
    state = _normed(graph, graph.add("GatherND", states, place, batch_dims=1), network.norm)
    state = graph.add("Mul", _of_length_one(graph, state), _single(structure.scale))
    found = graph.add(
        "MatMul", state, graph.add("Transpose", _item_vectors(graph, model, items, categories), perm=[1, 0])
    )
    known = graph.add("Greater", graph.add("ReduceMax", told, np.array([1])), _whole(0))
    return graph.add("Where", known, found, np.log1p(model.popularity_).astype(np.float32)[None])


def _with_one_more(graph: Graph, given: dict[str, Tensor], last: Tensor) -> dict[str, Tensor]:
    """The inputs with a place more, where the action to be foretold may stand; when it will be is not known: as if at once."""
    rows = graph.add("Shape", ITEMS, start=0, end=1)
    nothing = graph.add("Expand", _whole(0), graph.add("Concat", rows, np.array([1]), axis=0))
    found = {
        name: graph.add("Concat", tensor, nothing, axis=1)
        for name, tensor in given.items()
        if name not in (SECONDS, LENGTHS)
    }
    if SECONDS in given:
        longer = graph.add("Concat", SECONDS, graph.add("Cast", nothing, to=DOUBLE), axis=1)
        size = graph.add("Squeeze", graph.add("Shape", longer, start=1, end=2))
        places = graph.add("Range", _whole(0), size, _whole(1))
        asked = graph.add("Equal", places, graph.add("Unsqueeze", LENGTHS, np.array([1])))
        now = graph.add("GatherElements", SECONDS, graph.add("Unsqueeze", last, np.array([1])), axis=1)
        found[SECONDS] = graph.add("Where", asked, now, longer)
    return found


def _vectors(
    graph: Graph, model: Transformer, given: dict[str, Tensor], items: Tensor, categories: Tensor
) -> Tensor:
    """What the network makes of each action before its first block, (rows, length, width)."""
    network = model.network_
    found = _look_up(graph, items, network.items.num_embeddings, given[ITEMS])
    if CATEGORIES in given:
        known = network.categories.num_embeddings
        found = graph.add("Add", found, _look_up(graph, categories, known, given[CATEGORIES]))
    found = graph.add("Mul", _of_length_one(graph, found), _single(INPUT_LENGTH))
    for name, channel in network.channels.items():
        assert isinstance(channel, nn.Embedding)
        table = graph.add("Identity", _floats(channel.weight))
        found = graph.add("Add", found, _look_up(graph, table, channel.num_embeddings, given[name]))
    return found


def _item_vectors(graph: Graph, model: Transformer, items: Tensor, categories: Tensor) -> Tensor:
    """What states are compared with, (items, width); made from the inputs' table, so that it stands in the file once."""
    network = model.network_
    found = graph.add("Gather", items, np.arange(1, network.structure.items + 1), axis=0)
    if network.structure.categories:
        of_items = graph.add("Gather", categories, network.catalogue.numpy(), axis=0)
        found = graph.add("Add", found, of_items)
    return _of_length_one(graph, found)


def _spans(graph: Graph, seconds: Tensor) -> Tensor:
    """How long lies between each two actions, in powers of two with a sign, counted from 0; int64 (rows, length, length)."""
    between = graph.add(
        "Sub", graph.add("Unsqueeze", seconds, np.array([2])), graph.add("Unsqueeze", seconds, np.array([1]))
    )
    sizes = graph.add("Reshape", graph.add("Add", graph.add("Abs", between), 1.0), np.array([-1, 1]))
    # Looked up among the powers, as a logarithm may miss a whole one by its last digit.
    powers = reached(graph, sizes, [np.exp2(np.arange(1.0, GAPS + 1))])
    powers = graph.add("Reshape", powers, graph.add("Shape", between))
    signed = graph.add("Where", graph.add("Less", between, 0.0), graph.add("Neg", powers), powers)
    return graph.add("Add", signed, _whole(GAPS))


def _block(
    graph: Graph, block: Block, states: Tensor, unseen: Tensor, distance: Tensor, spans: Tensor | None
) -> Tensor:
    normed = _normed(graph, states, block.norm_1)
    mixed = _attention(graph, block, normed, unseen, distance, spans)
    states = graph.add("Add", states, graph.add("Mul", mixed, _gate(graph, normed, block.gate_1)))
    normed = _normed(graph, states, block.norm_2)
    left, right = (
        graph.add("MatMul", normed, half) for half in np.split(_floats(block.up.weight).T, 2, axis=1)
    )
    swish = graph.add("Mul", left, graph.add("Sigmoid", left))
    changed = graph.add("MatMul", graph.add("Mul", swish, right), _floats(block.down.weight).T)
    return graph.add("Add", states, graph.add("Mul", changed, _gate(graph, normed, block.gate_2)))


def _attention(
    graph: Graph, block: Block, normed: Tensor, unseen: Tensor, distance: Tensor, spans: Tensor | None
) -> Tensor:
    width = block.answer.in_features
    heads = width // block.heads
    parts = graph.add("MatMul", normed, _floats(block.question.weight).T)
    parts = graph.add("Reshape", parts, np.array([0, 0, 3, block.heads, heads]))
    parts = graph.add("Transpose", parts, perm=[2, 0, 3, 1, 4])
    queries, keys, values = (graph.add("Gather", parts, np.array(place), axis=0) for place in range(3))
    likeness = graph.add("MatMul", queries, graph.add("Transpose", keys, perm=[0, 1, 3, 2]))
    likeness = graph.add("Mul", likeness, _single(1 / math.sqrt(heads)))
    likeness = graph.add("Add", likeness, graph.add("Gather", _floats(block.by_distance), distance, axis=1))
    if block.by_time is not None and spans is not None:
        by_time = graph.add("Gather", _floats(block.by_time), spans, axis=1)
        likeness = graph.add("Add", likeness, graph.add("Transpose", by_time, perm=[1, 0, 2, 3]))
    shares = graph.add("Softmax", graph.add("Where", unseen, _single(-math.inf), likeness), axis=-1)
    mixed = graph.add("Transpose", graph.add("MatMul", shares, values), perm=[0, 2, 1, 3])
    mixed = graph.add("Reshape", mixed, np.array([0, 0, width]))
    return graph.add("MatMul", mixed, _floats(block.answer.weight).T)


def _gate(graph: Graph, normed: Tensor, gate: nn.Linear) -> Tensor:
    product = graph.add("MatMul", normed, _floats(gate.weight).T)
    return graph.add("Sigmoid", graph.add("Add", product, _floats(gate.bias)))


def _normed(graph: Graph, states: Tensor, norm: nn.RMSNorm) -> Tensor:
    squares = graph.add("ReduceMean", graph.add("Mul", states, states), np.array([-1]))
    smallest = finfo(norm.weight.dtype).eps if norm.eps is None else norm.eps
    size = graph.add("Sqrt", graph.add("Add", squares, _single(smallest)))
    return graph.add("Mul", graph.add("Div", states, size), _floats(norm.weight))


def _of_length_one(graph: Graph, vectors: Tensor) -> Tensor:
    length = graph.add("ReduceL2", vectors, np.array([-1]))
    return graph.add("Div", vectors, graph.add("Max", length, _single(SMALLEST_LENGTH)))


def _look_up(graph: Graph, table: Tensor, size: int, codes: Tensor) -> Tensor:
    """The vectors of a table of that size at those codes; an unknown code counts as 0."""
    known = graph.add(
        "And", graph.add("GreaterOrEqual", codes, _whole(0)), graph.add("Less", codes, _whole(size))
    )
    return graph.add("Gather", table, graph.add("Where", known, codes, _whole(0)), axis=0)


def _floats(weights: Weights) -> Floats:
    found: Floats = weights.detach().numpy()
    return found


def _single(value: float) -> Floats:
    return np.array(value, dtype=np.float32)


def _whole(value: int) -> NDArray[Any]:
    return np.array(value, dtype=np.int64)
