"""One decision tree as ONNX: all rows walk down it together, a question at a time."""

from collections.abc import Sequence

import numpy as np
import onnx

from intent_desktop.examples.index import FeatureColumn
from intent_desktop.models.onnx.graph import Graph, Tensor, category_places
from intent_desktop.models.tree import LEAF, Rules, Tree


def log_odds(graph: Graph, features: Tensor, columns: Sequence[FeatureColumn], model: Tree) -> Tensor:
    """The leaf's log-odds, double (rows,). features: double (rows, columns)."""
    rules = model.rules_
    odds = np.log(rules.chance) - np.log1p(-rules.chance)
    if len(odds) == 1:
        return graph.for_each_row(features, float(odds[0]))
    values = _compared(graph, features, rules)
    places = np.arange(len(odds))
    leaf = rules.feature == LEAF
    yes, no = (np.where(leaf, places, after) for after in (rules.yes, rules.no))
    node = graph.add("Cast", graph.for_each_row(features, 0.0), to=onnx.TensorProto.INT64)
    for _ in range(_depth(rules)):
        feature = graph.add("Unsqueeze", graph.look_up(np.where(leaf, 0, rules.feature), node), np.array([1]))
        value = graph.add("Squeeze", graph.add("GatherElements", values, feature, axis=1), np.array([1]))
        at_most = graph.add("LessOrEqual", value, graph.look_up(rules.threshold, node))
        missing = graph.add("And", graph.add("IsNaN", value), graph.look_up(rules.missing, node))
        says_yes = graph.add("Or", missing, at_most)
        node = graph.add("Where", says_yes, graph.look_up(yes, node), graph.look_up(no, node))
    return graph.look_up(odds, node)


def _compared(graph: Graph, features: Tensor, rules: Rules) -> Tensor:
    """What is compared with thresholds: numbers, and the places of categories, double (rows, columns)."""
    numbers = len(rules.columns) - len(rules.places)
    parts = [graph.columns(features, np.arange(numbers))] if numbers else []
    for position, places in enumerate(rules.places, numbers):
        code = category_places(graph, graph.columns(features, np.array([position])), float(len(places) - 1))
        parts.append(graph.look_up(places, code))
    return parts[0] if len(parts) == 1 else graph.add("Concat", *parts, axis=1)


def _depth(rules: Rules) -> int:
    """The most questions asked of a row; children stand after their parents."""
    depth = np.zeros(len(rules.feature), dtype=np.int64)
    for node in np.flatnonzero(rules.feature != LEAF):
        depth[[rules.yes[node], rules.no[node]]] = depth[node] + 1
    return int(depth.max())
