"""A delivered model as ONNX: its members' log-odds, their weighted mean, and the calibration."""

from collections.abc import Sequence
from typing import Any

import numpy as np
from scipy.special import logit

from intent_desktop.examples.index import FeatureColumn
from intent_desktop.messages import Problem
from intent_desktop.metrics.calibration import SMALLEST, TIE_BREAK, Calibrator
from intent_desktop.models.base import Classifier
from intent_desktop.models.baselines import BaseRate, OneRule
from intent_desktop.models.blend import Blend, to_odds
from intent_desktop.models.linear import Linear
from intent_desktop.models.mlp.model import MultilayerPerceptron
from intent_desktop.models.onnx import baselines, linear, mlp, svm, tree, trees
from intent_desktop.models.onnx.graph import Graph, Tensor, interpolated
from intent_desktop.models.svm import SupportVectorMachine
from intent_desktop.models.tree import Tree
from intent_desktop.models.trees import Trees

FAMILIES: dict[str, Any] = {
    BaseRate.family: baselines.base_rate_log_odds,
    OneRule.family: baselines.one_rule_log_odds,
    Linear.family: linear.log_odds,
    Tree.family: tree.log_odds,
    SupportVectorMachine.family: svm.log_odds,
    MultilayerPerceptron.family: mlp.log_odds,
    Trees.family: trees.log_odds,
}


def probability(graph: Graph, features: Tensor, columns: Sequence[FeatureColumn], blend: Blend) -> Tensor:
    """The calibrated probability of yes, double (rows,). features: double (rows, columns).

    Problem `export_not_possible` where a member has no form in ONNX.
    """
    used = {name: model for name, model in blend.members.items() if blend.weights.get(name, 0) > 0}
    parts = {name: _log_odds(graph, features, columns, model) for name, model in used.items()}
    if len(parts) == 1:
        (odds,) = parts.values()
    else:
        lowest, highest = to_odds(np.array([0.0, 1.0]))
        odds = graph.add(
            "Sum",
            *(
                graph.add("Mul", _clipped(graph, part, lowest, highest), float(blend.weights[name]))
                for name, part in parts.items()
            ),
        )
    return _calibrated(graph, odds, blend.calibrator)


def _log_odds(graph: Graph, features: Tensor, columns: Sequence[FeatureColumn], model: Classifier) -> Tensor:
    if model.family not in FAMILIES:
        raise Problem("export_not_possible", value=model.family)
    odds: Tensor = FAMILIES[model.family](graph, features, columns, model)
    return odds


def _calibrated(graph: Graph, odds: Tensor, calibrator: Calibrator) -> Tensor:
    """What `Calibrator.apply` makes of the probability with these log-odds."""
    raw = graph.add("Sigmoid", odds)
    if calibrator.method == "identity":
        return raw
    if calibrator.method == "platt":
        lowest, highest = logit(np.array([SMALLEST, 1 - SMALLEST]))
        scaled = graph.add("Mul", _clipped(graph, odds, lowest, highest), calibrator.slope)
        fitted = graph.add("Sigmoid", graph.add("Add", scaled, calibrator.intercept))
    else:
        column = graph.add("Unsqueeze", raw, np.array([1]))
        heights, _ = interpolated(graph, column, [np.array(calibrator.x)], [np.array(calibrator.y)])
        fitted = graph.add("Squeeze", heights, np.array([1]))
    return graph.add("Add", graph.add("Mul", fitted, 1 - TIE_BREAK), graph.add("Mul", raw, TIE_BREAK))


def _clipped(graph: Graph, odds: Tensor, lowest: float, highest: float) -> Tensor:
    return graph.add("Min", graph.add("Max", odds, float(lowest)), float(highest))
