"""The baselines as ONNX: the base rate, and the single rule."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from scipy.special import logit

from intent_desktop.examples.index import FeatureColumn
from intent_desktop.metrics.calibration import SMALLEST
from intent_desktop.models.baselines import BaseRate, OneRule
from intent_desktop.models.onnx.graph import Graph, Tensor, category_places, reached


def base_rate_log_odds(
    graph: Graph, features: Tensor, columns: Sequence[FeatureColumn], model: BaseRate
) -> Tensor:
    """The same log-odds for everybody, double (rows,)."""
    return graph.for_each_row(features, float(_odds(np.array(model.rate_))))


def one_rule_log_odds(
    graph: Graph, features: Tensor, columns: Sequence[FeatureColumn], model: OneRule
) -> Tensor:
    """The rule's log-odds, double (rows,). features: double (rows, columns)."""
    names = [column.name for column in columns]
    if model.curve_:
        return _odds_of_curve(graph, features, names, model.curve_)
    position = names.index(model.rule_)
    if columns[position].kind == "number":
        values = graph.columns(features, np.array([position]))
        bins = reached(graph, values, [model.edges_])
        missing = graph.add("IsNaN", values)
        place = graph.add("Where", missing, np.array(len(model.rates_) - 1), bins)
        return graph.add("Squeeze", graph.look_up(_odds(model.rates_), place), np.array([1]))
    codes = graph.columns(features, np.array(position))
    place = category_places(graph, codes, float(len(model.rates_) - 1))
    return graph.look_up(_odds(model.rates_), place)


def _odds_of_curve(graph: Graph, features: Tensor, names: list[str], curve: tuple[float, float]) -> Tensor:
    counted = next(name for name in OneRule.FREQUENCIES if name in names)
    recency, frequency = (
        graph.columns(features, np.array(names.index(name))) for name in (OneRule.RECENCY, counted)
    )
    never = graph.add("IsNaN", recency)
    known = graph.add("Where", graph.add("IsNaN", frequency), 0.0, frequency)
    rate = graph.add("Div", known, graph.add("Add", recency, 7.0))
    scores = graph.add("Log", graph.add("Add", graph.add("Where", never, 0.0, rate), 1.0))
    slope, intercept = curve
    return graph.add("Add", graph.add("Mul", scores, slope), intercept)


def _odds(rates: NDArray[np.float64]) -> NDArray[np.float64]:
    return np.asarray(logit(np.clip(rates, SMALLEST, 1 - SMALLEST)))
