"""Boosted trees as one ONNX TreeEnsemble, translated from LightGBM's own text format."""

import dataclasses
from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray
from onnx import numpy_helper

from intent_desktop.examples.index import FeatureColumn
from intent_desktop.messages import Problem
from intent_desktop.models.onnx.graph import TREES_DOMAIN, Floats, Graph, Tensor
from intent_desktop.models.trees import Trees

# ONNX's codes of a node's test
AT_MOST, MEMBER = 0, 6
# LightGBM's bits of a node's decision type: a category, missing goes left, and what counts as missing
CATEGORY, MISSING_LEFT, MISSING_ZERO, MISSING_NAN = 1, 2, 4, 8
SUM = 1

Integers = NDArray[np.int64]


def log_odds(graph: Graph, features: Tensor, columns: Sequence[FeatureColumn], model: Trees) -> Tensor:
    """The ensembles' mean raw score, double (rows,).

    features: double (rows, columns). Problem `export_not_possible` for trees that ONNX cannot express.
    """
    texts = [booster.model_to_string() for booster in model.boosters_]
    trees = [tree for text in texts for tree in _trees(text)]
    share = 1 / len(texts)
    level = share * sum(float(tree.leaves[0]) for tree in trees if not len(tree.features))
    grown = [tree for tree in trees if len(tree.features)]
    if not grown:
        return graph.for_each_row(features, level)
    # Codes count from 1 here: ONNX's reference implementation takes a 0 for the end of a set.
    shift = np.array([float(column.kind == "category") for column in columns])
    shifted = graph.add("Add", features, shift)
    scores = graph.add("TreeEnsemble", shifted, domain=TREES_DOMAIN, **_ensemble(grown, share))
    return graph.add("Add", graph.add("Squeeze", scores, np.array([1])), level)


@dataclasses.dataclass(frozen=True)
class _Tree:
    """One tree: arrays over its inner nodes, from the root down, left before right, and its leaves' values.

    `left` and `right` are inner nodes, or leaves as -1 - leaf. `sets` holds, for each category node in this order,
    the codes that go left.
    """

    features: Integers
    thresholds: Floats
    decisions: Integers
    left: Integers
    right: Integers
    leaves: Floats
    sets: list[Floats]


def _trees(text: str) -> list[_Tree]:
    """The trees in LightGBM's text format: blocks of lines `name=values`, parted by empty lines."""
    header, *blocks = text.split("end of trees")[0].split("\nTree=")
    if "average_output" in header.splitlines():
        raise Problem("export_not_possible", value=Trees.family)
    return [_tree(dict(line.split("=", 1) for line in block.splitlines()[1:] if line)) for block in blocks]


def _tree(lines: dict[str, str]) -> _Tree:
    def values(name: str, dtype: type[np.generic]) -> NDArray[Any]:
        return np.array(lines.get(name, "").split(), dtype=dtype)

    decisions = values("decision_type", np.int64)
    if lines.get("is_linear", "0") != "0" or (decisions & MISSING_ZERO).any():
        raise Problem("export_not_possible", value=Trees.family)
    left, right = values("left_child", np.int64), values("right_child", np.int64)
    order = _descent(left, right)
    places = np.argsort(order)
    thresholds, decisions = values("threshold", np.float64)[order], decisions[order]
    # A category node's threshold is the number of its set; a set is a row of bits.
    ends, words = values("cat_boundaries", np.int64), values("cat_threshold", np.uint32)
    sets = []
    for number in thresholds[(decisions & CATEGORY) > 0].astype(np.int64):
        bits = words[ends[number] : ends[number + 1]].astype("<u4").view(np.uint8)
        sets.append(np.flatnonzero(np.unpackbits(bits, bitorder="little")).astype(np.float64))
    return _Tree(
        features=values("split_feature", np.int64)[order],
        thresholds=thresholds,
        decisions=decisions,
        left=_moved(left[order], places),
        right=_moved(right[order], places),
        leaves=values("leaf_value", np.float64),
        sets=sets,
    )


def _descent(left: Integers, right: Integers) -> Integers:
    """The inner nodes from the root down, left before right: the order in which any program meets their sets."""
    order, waiting = [], [0] if len(left) else []
    while waiting:
        node = waiting.pop()
        order.append(node)
        waiting += [int(child) for child in (right[node], left[node]) if child >= 0]
    return np.array(order, dtype=np.int64)


def _moved(children: Integers, places: Integers) -> Integers:
    """The children under their nodes' new places; leaves stay."""
    moved = children.copy()
    moved[children >= 0] = places[children[children >= 0]]
    return moved


def _ensemble(trees: Sequence[_Tree], share: float) -> dict[str, Any]:
    """The attributes of a TreeEnsemble that adds up the trees, each leaf's value times `share`."""
    roots = np.cumsum([0, *(len(tree.features) for tree in trees)])[:-1]
    first_leaves = np.cumsum([0, *(len(tree.leaves) for tree in trees)])[:-1]

    def children(side: str) -> tuple[Integers, Integers]:
        """For each node its child among all nodes, or among all leaves; and which of the two."""
        own = [getattr(tree, side) for tree in trees]
        among = [
            np.where(child < 0, first_leaf - 1 - child, root + child)
            for child, root, first_leaf in zip(own, roots, first_leaves, strict=True)
        ]
        return np.concatenate(among), (np.concatenate(own) < 0).astype(np.int64)

    thresholds = np.concatenate([tree.thresholds for tree in trees])
    decisions = np.concatenate([tree.decisions for tree in trees])
    leaves = share * np.concatenate([tree.leaves for tree in trees])
    is_category = (decisions & CATEGORY) > 0
    # Where training saw no gap in a feature, LightGBM takes NaN for 0.
    missing_left = np.where(decisions & MISSING_NAN, (decisions & MISSING_LEFT) > 0, thresholds >= 0)
    left, left_is_leaf = children("left")
    right, right_is_leaf = children("right")
    members = [part for tree in trees for codes in tree.sets for part in (codes + 1, np.array([np.nan]))]
    attributes: dict[str, Any] = {
        "n_targets": 1,
        "aggregate_function": SUM,
        "tree_roots": roots,
        "nodes_featureids": np.concatenate([tree.features for tree in trees]),
        "nodes_splits": numpy_helper.from_array(np.where(is_category, 0.0, thresholds)),
        "nodes_modes": numpy_helper.from_array(np.where(is_category, MEMBER, AT_MOST).astype(np.uint8)),
        "nodes_truenodeids": left,
        "nodes_trueleafs": left_is_leaf,
        "nodes_falsenodeids": right,
        "nodes_falseleafs": right_is_leaf,
        "nodes_missing_value_tracks_true": np.where(is_category, False, missing_left).astype(np.int64),
        "leaf_targetids": np.zeros(len(leaves), dtype=np.int64),
        "leaf_weights": numpy_helper.from_array(leaves),
    }
    if members:
        attributes["membership_values"] = numpy_helper.from_array(np.concatenate(members))
    return attributes
