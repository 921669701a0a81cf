"""Networks on histories as ONNX: histories as their batches hold them in, the scores of all items out.

In single precision as with us, so that the file is no larger than the model.
"""

import numpy as np
import onnx
from torch import nn

from intent_desktop.models.lstm.network import Network as LstmNetwork
from intent_desktop.models.onnx import lstm, transformer
from intent_desktop.models.onnx.graph import Graph, Tensor
from intent_desktop.models.onnx.layers import SECONDS, Asked, floats, normed, single, whole
from intent_desktop.models.sequence_networks.network import INPUT_LENGTH, SequenceNetwork
from intent_desktop.models.sequence_networks.recommender import NetworkRecommender
from intent_desktop.models.transformer.network import Network as TransformerNetwork

INT64, DOUBLE = onnx.TensorProto.INT64, onnx.TensorProto.DOUBLE
ITEMS, CATEGORIES, LENGTHS = "items", "categories", "lengths"
SMALLEST_LENGTH = 1e-12
"""Of a vector that is brought to length 1, as PyTorch has it."""


def inputs(model: NetworkRecommender) -> dict[str, int]:
    """The graph's inputs with their ONNX types, each (rows, length), and `lengths` (rows,)."""
    names = [ITEMS, *([CATEGORIES] if model.channels_.categorised else []), *model.channels_.sizes]
    found = dict.fromkeys(names, INT64)
    if model.channels_.timed:
        found[SECONDS] = DOUBLE
    return {**found, LENGTHS: INT64}


def scores(graph: Graph, model: NetworkRecommender) -> Tensor:
    """The scores of all items, float32 (rows, items), from the graph's `inputs`."""
    network, structure = model.network_, model.network_.structure
    given = {name: name for name in inputs(model)}
    last: Tensor = graph.add("Max", graph.add("Sub", LENGTHS, whole(1)), whole(0))
    lengths: Tensor = LENGTHS
    told = graph.add("Add", ITEMS, CATEGORIES) if CATEGORIES in given else ITEMS
    if structure.both_sides:
        given = _with_one_more(graph, given, last)
        last, lengths = LENGTHS, graph.add("Add", LENGTHS, whole(1))
    size = graph.add("Squeeze", graph.add("Shape", given[ITEMS], start=1, end=2))
    places = graph.add("Range", whole(0), size, whole(1))
    items, categories = (
        graph.add("Identity", floats(table.weight)) for table in (network.items, network.categories)
    )
    states = _vectors(graph, model, given, items, categories)
    if network.hidden is not None:
        asked = graph.add("Equal", places, graph.add("Unsqueeze", last, np.array([1])))
        states = graph.add(
            "Where", graph.add("Unsqueeze", asked, np.array([2])), floats(network.hidden), states
        )
    states = _read(graph, network, states, Asked(given, places, lengths))
    place = graph.add("Unsqueeze", last, np.array([1]))
    assert isinstance(network.norm, nn.RMSNorm)
    state = normed(graph, graph.add("GatherND", states, place, batch_dims=1), network.norm)
    state = graph.add("Mul", _of_length_one(graph, state), single(structure.scale))
    found = graph.add(
        "MatMul", state, graph.add("Transpose", _item_vectors(graph, model, items, categories), perm=[1, 0])
    )
    known = graph.add("Greater", graph.add("ReduceMax", told, np.array([1])), whole(0))
    return graph.add("Where", known, found, np.log1p(model.popularity_).astype(np.float32)[None])


def _read(graph: Graph, network: SequenceNetwork, states: Tensor, asked: Asked) -> Tensor:
    if isinstance(network, LstmNetwork):
        return lstm.read(graph, network, states, asked)
    assert isinstance(network, TransformerNetwork)
    return transformer.read(graph, network, states, asked)


def _with_one_more(graph: Graph, given: dict[str, Tensor], last: Tensor) -> dict[str, Tensor]:
    """The inputs with a place more, where the action to be foretold may stand; when it will be is not known: as if at once."""
    rows = graph.add("Shape", ITEMS, start=0, end=1)
    nothing = graph.add("Expand", whole(0), graph.add("Concat", rows, np.array([1]), axis=0))
    found = {
        name: graph.add("Concat", tensor, nothing, axis=1)
        for name, tensor in given.items()
        if name not in (SECONDS, LENGTHS)
    }
    if SECONDS in given:
        longer = graph.add("Concat", SECONDS, graph.add("Cast", nothing, to=DOUBLE), axis=1)
        size = graph.add("Squeeze", graph.add("Shape", longer, start=1, end=2))
        places = graph.add("Range", whole(0), size, whole(1))
        asked = graph.add("Equal", places, graph.add("Unsqueeze", LENGTHS, np.array([1])))
        now = graph.add("GatherElements", SECONDS, graph.add("Unsqueeze", last, np.array([1])), axis=1)
        found[SECONDS] = graph.add("Where", asked, now, longer)
    return found


def _vectors(
    graph: Graph, model: NetworkRecommender, given: dict[str, Tensor], items: Tensor, categories: Tensor
) -> Tensor:
    """What the network makes of each action before its first block, (rows, length, width)."""
    network = model.network_
    found = _look_up(graph, items, network.items.num_embeddings, given[ITEMS])
    if CATEGORIES in given:
        known = network.categories.num_embeddings
        found = graph.add("Add", found, _look_up(graph, categories, known, given[CATEGORIES]))
    found = graph.add("Mul", _of_length_one(graph, found), single(INPUT_LENGTH))
    for name, channel in network.channels.items():
        assert isinstance(channel, nn.Embedding)
        table = graph.add("Identity", floats(channel.weight))
        found = graph.add("Add", found, _look_up(graph, table, channel.num_embeddings, given[name]))
    return found


def _item_vectors(graph: Graph, model: NetworkRecommender, items: Tensor, categories: Tensor) -> Tensor:
    """What states are compared with, (items, width); made from the inputs' table, so that it stands in the file once."""
    network = model.network_
    found = graph.add("Gather", items, np.arange(1, network.structure.items + 1), axis=0)
    if network.structure.categories:
        of_items = graph.add("Gather", categories, network.catalogue.numpy(), axis=0)
        found = graph.add("Add", found, of_items)
    return _of_length_one(graph, found)


def _of_length_one(graph: Graph, vectors: Tensor) -> Tensor:
    length = graph.add("ReduceL2", vectors, np.array([-1]))
    return graph.add("Div", vectors, graph.add("Max", length, single(SMALLEST_LENGTH)))


def _look_up(graph: Graph, table: Tensor, size: int, codes: Tensor) -> Tensor:
    """The vectors of a table of that size at those codes; an unknown code counts as 0."""
    known = graph.add(
        "And", graph.add("GreaterOrEqual", codes, whole(0)), graph.add("Less", codes, whole(size))
    )
    return graph.add("Gather", table, graph.add("Where", known, codes, whole(0)), axis=0)
