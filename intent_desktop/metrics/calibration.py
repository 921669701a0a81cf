"""Calibration: turning scores into chances that hold, learnt on validation rows, and the curve that shows whether they do."""

from typing import Literal, NamedTuple

import msgspec
import numpy as np
from numpy.typing import ArrayLike
from scipy import optimize, special

from intent_desktop.metrics.classification import log_loss, probability_ranking
from intent_desktop.metrics.tally import Floats

Method = Literal["identity", "platt", "isotonic"]

FEWEST_OF_EACH_CLASS = 10  # for Platt's two numbers
ISOTONIC_ROWS = 1_000
ISOTONIC_OF_EACH_CLASS = 100
TIE_BREAK = 1e-6
SMALLEST = 1e-15


class Calibrator(msgspec.Struct, frozen=True):
    """A fitted calibration; plain data, so that it travels inside a bundle as JSON.

    identity: nothing changes. platt: sigmoid(slope · logit(p) + intercept). isotonic: straight lines between the
    points (x, y), level outside them.
    """

    method: Method = "identity"
    slope: float = 1.0
    intercept: float = 0.0
    x: list[float] = []
    y: list[float] = []

    def apply(self, probabilities: ArrayLike) -> Floats:
        """Calibrated probabilities (n,), in the same order of rank; equal ones stay equal."""
        raw = np.asarray(probabilities, dtype=np.float64)
        if self.method == "identity":
            return raw
        if self.method == "platt":
            fitted = special.expit(self.slope * _logit(raw) + self.intercept)
        else:
            fitted = np.interp(raw, self.x, self.y)
        # Isotonic steps, and a sigmoid at its ends, give one value to rows that the model told apart; their order
        # would be lost, and ROC-AUC with it. A millionth of the raw score keeps it and moves no chance that anybody
        # reads.
        return (1 - TIE_BREAK) * fitted + TIE_BREAK * raw


class ReliabilityCurve(NamedTuple):
    """Bins of equal mass: mean predicted chance, observed rate with its 95 % Wilson interval, rows; all (bins,)."""

    predicted: Floats
    observed: Floats
    low: Floats
    high: Floats
    rows: Floats


def choose_calibrator(labels: ArrayLike, probabilities: ArrayLike, seed: int = 0) -> Calibrator:
    """The calibration with the lowest log loss on held-out fifths of the validation rows, fitted on all of them.

    labels, probabilities: (n,). The simpler one wins a tie, and leaving scores alone is the simplest.
    """
    losses = held_out_losses(labels, probabilities, seed)
    return fit_calibrator(min(losses, key=lambda method: losses[method]), labels, probabilities)


def held_out_losses(labels: ArrayLike, probabilities: ArrayLike, seed: int = 0) -> dict[Method, float]:
    """Each calibration's log loss on held-out fifths of the rows, fitted on the others.

    labels, probabilities: (n,). Platt takes part from 10 rows of each class, isotonic from 1,000 rows with 100 of
    each class.
    """
    probability_ranking(labels, probabilities)
    truth, raw = np.asarray(labels).astype(np.float64), np.asarray(probabilities, dtype=np.float64)
    rarer = min(truth.sum(), len(truth) - truth.sum())
    candidates: list[Method] = ["identity"]
    if rarer >= FEWEST_OF_EACH_CLASS:
        candidates.append("platt")
    if len(truth) >= ISOTONIC_ROWS and rarer >= ISOTONIC_OF_EACH_CLASS:
        candidates.append("isotonic")
    if len(candidates) == 1:
        return {"identity": log_loss(truth, raw)}
    from sklearn.model_selection import StratifiedKFold

    folds = list(StratifiedKFold(5, shuffle=True, random_state=seed).split(raw, truth))

    def held_out_loss(method: Method) -> float:
        losses = [
            log_loss(truth[test], fit_calibrator(method, truth[train], raw[train]).apply(raw[test]))
            for train, test in folds
        ]
        return float(np.mean(losses))

    return {method: held_out_loss(method) for method in candidates}


def fit_calibrator(method: Method, labels: ArrayLike, probabilities: ArrayLike) -> Calibrator:
    """The named calibration fitted to labels (n,) and probabilities (n,)."""
    truth, raw = np.asarray(labels).astype(np.float64), np.asarray(probabilities, dtype=np.float64)
    if method == "platt":
        return _platt(truth, raw)
    if method == "isotonic":
        return _isotonic(truth, raw)
    return Calibrator()


def reliability_curve(labels: ArrayLike, probabilities: ArrayLike, bins: int = 10) -> ReliabilityCurve:
    """Promised against observed rate in `bins` bins of equal mass; empty bins, as ties make them, are left out."""
    tally = probability_ranking(labels, probabilities).tally()
    index = tally.equal_mass_bins(bins)
    count, positives, promised = (
        np.bincount(index, weights, minlength=bins)
        for weights in (tally.counts, tally.positives, tally.counts * tally.values)
    )
    filled = count > 0
    count, positives, promised = count[filled], positives[filled], promised[filled]
    low, high = wilson_interval(positives, count)
    return ReliabilityCurve(promised / count, positives / count, low, high, count.astype(np.float64))


def wilson_interval(positives: ArrayLike, count: ArrayLike) -> tuple[Floats, Floats]:
    """The 95 % interval of a share, `positives` of `count`; good also for few rows and rare events."""
    hits, rows = np.asarray(positives, dtype=np.float64), np.asarray(count, dtype=np.float64)
    z = 1.959964
    centre = (hits + z**2 / 2) / (rows + z**2)
    half = z / (rows + z**2) * np.sqrt(hits * (rows - hits) / rows + z**2 / 4)
    return np.clip(centre - half, 0, 1), np.clip(centre + half, 0, 1)


def _logit(probabilities: Floats) -> Floats:
    clipped = np.clip(probabilities, SMALLEST, 1 - SMALLEST)
    return np.log(clipped) - np.log1p(-clipped)


def _platt(truth: Floats, raw: Floats) -> Calibrator:
    """Logistic regression on the logit. The slope stays above 0: a calibration must not turn the ranking round."""
    scores = _logit(raw)
    positive, negative = truth.sum(), len(truth) - truth.sum()
    # Platt's targets: not quite 0 and 1, so that separable classes have a finite optimum.
    target = np.where(truth > 0, (positive + 1) / (positive + 2), 1 / (negative + 2))

    def loss(parameters: Floats) -> tuple[float, Floats]:
        slope, intercept = parameters
        logits = slope * scores + intercept
        gap = special.expit(logits) - target
        value = np.mean(np.logaddexp(0, logits) - target * logits)
        return float(value), np.array([np.mean(gap * scores), gap.mean()])

    fitted = optimize.minimize(
        loss, [1.0, 0.0], jac=True, method="L-BFGS-B", bounds=[(1e-3, None), (None, None)]
    )
    return Calibrator("platt", slope=float(fitted.x[0]), intercept=float(fitted.x[1]))


def _isotonic(truth: Floats, raw: Floats) -> Calibrator:
    """Isotonic regression, its level blocks joined by straight lines between their middles ("centred")."""
    from sklearn.isotonic import IsotonicRegression

    levels = IsotonicRegression(out_of_bounds="clip").fit(raw, truth).predict(raw)
    y, block, rows = np.unique(levels, return_inverse=True, return_counts=True)
    x = np.bincount(block, raw) / rows
    # A block of a few rows, all of one kind, promises certainty, and one exception would cost without bound: the ends
    # follow the rule of succession.
    if len(y) > 1:
        y[0] = min(max(y[0], 1 / (rows[0] + 2)), y[1])
        y[-1] = max(min(y[-1], 1 - 1 / (rows[-1] + 2)), y[-2])
    return Calibrator("isotonic", x=x.tolist(), y=y.tolist())
