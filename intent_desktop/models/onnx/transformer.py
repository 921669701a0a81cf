"""The Transformer's reading of histories as ONNX."""

import math

import numpy as np
from torch import nn

from intent_desktop.models.onnx.graph import Graph, Tensor, reached
from intent_desktop.models.onnx.layers import SECONDS, Asked, floats, normed, single, whole
from intent_desktop.models.sequence_networks.batches import GAPS
from intent_desktop.models.transformer.network import Block, Network


def read(graph: Graph, network: Network, states: Tensor, asked: Asked) -> Tensor:
    """The states of all places before they are brought to one norm, (rows, length, width), from the actions' vectors."""
    structure, places = network.structure, asked.places
    distance = graph.add("Sub", graph.add("Unsqueeze", places, np.array([1])), places)
    if structure.both_sides:
        behind = graph.add("Unsqueeze", graph.add("Max", asked.lengths, whole(1)), np.array([1, 2, 3]))
        unseen = graph.add("GreaterOrEqual", places, behind)
    else:
        unseen = graph.add("Less", distance, whole(0))
    spans = _spans(graph, asked.given[SECONDS]) if SECONDS in asked.given else None
    distance = graph.add("Add", distance, whole(structure.length - 1))
    for block in network.blocks:
        assert isinstance(block, Block)
        states = _block(graph, block, states, unseen, distance, spans)
    return states


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
    return graph.add("Add", signed, whole(GAPS))


def _block(
    graph: Graph, block: Block, states: Tensor, unseen: Tensor, distance: Tensor, spans: Tensor | None
) -> Tensor:
    inner = normed(graph, states, block.norm_1)
    mixed = _attention(graph, block, inner, unseen, distance, spans)
    states = graph.add("Add", states, graph.add("Mul", mixed, _gate(graph, inner, block.gate_1)))
    inner = normed(graph, states, block.norm_2)
    left, right = (
        graph.add("MatMul", inner, half) for half in np.split(floats(block.up.weight).T, 2, axis=1)
    )
    swish = graph.add("Mul", left, graph.add("Sigmoid", left))
    changed = graph.add("MatMul", graph.add("Mul", swish, right), floats(block.down.weight).T)
    return graph.add("Add", states, graph.add("Mul", changed, _gate(graph, inner, block.gate_2)))


def _attention(
    graph: Graph, block: Block, inner: Tensor, unseen: Tensor, distance: Tensor, spans: Tensor | None
) -> Tensor:
    width = block.answer.in_features
    heads = width // block.heads
    parts = graph.add("MatMul", inner, floats(block.question.weight).T)
    parts = graph.add("Reshape", parts, np.array([0, 0, 3, block.heads, heads]))
    parts = graph.add("Transpose", parts, perm=[2, 0, 3, 1, 4])
    queries, keys, values = (graph.add("Gather", parts, np.array(place), axis=0) for place in range(3))
    likeness = graph.add("MatMul", queries, graph.add("Transpose", keys, perm=[0, 1, 3, 2]))
    likeness = graph.add("Mul", likeness, single(1 / math.sqrt(heads)))
    likeness = graph.add("Add", likeness, graph.add("Gather", floats(block.by_distance), distance, axis=1))
    if block.by_time is not None and spans is not None:
        by_time = graph.add("Gather", floats(block.by_time), spans, axis=1)
        likeness = graph.add("Add", likeness, graph.add("Transpose", by_time, perm=[1, 0, 2, 3]))
    shares = graph.add("Softmax", graph.add("Where", unseen, single(-math.inf), likeness), axis=-1)
    mixed = graph.add("Transpose", graph.add("MatMul", shares, values), perm=[0, 2, 1, 3])
    mixed = graph.add("Reshape", mixed, np.array([0, 0, width]))
    return graph.add("MatMul", mixed, floats(block.answer.weight).T)


def _gate(graph: Graph, inner: Tensor, gate: nn.Linear) -> Tensor:
    product = graph.add("MatMul", inner, floats(gate.weight).T)
    return graph.add("Sigmoid", graph.add("Add", product, floats(gate.bias)))
