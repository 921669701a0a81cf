"""Metrics of a yes/no prediction, against scikit-learn and against figures done by hand."""

import numpy as np
import pytest
from sklearn import metrics as reference

from intent_desktop.metrics import classification


def sample(rows: int, decimals: int, seed: int = 0) -> tuple[np.ndarray, np.ndarray]:
    """Labels drawn from their own probabilities; few decimals make many ties."""
    random = np.random.default_rng(seed)
    probabilities = random.beta(1, 4, size=rows).round(decimals)
    return (random.random(rows) < probabilities).astype(int), probabilities


@pytest.mark.parametrize("decimals", [16, 2, 1])
def test_figures_agree_with_scikit_learn_with_and_without_ties(decimals: int) -> None:
    labels, probabilities = sample(3_000, decimals)
    chosen = probabilities >= 0.3
    figures = classification.classification_metrics(labels, probabilities, 0.3)
    expected = {
        "roc_auc": reference.roc_auc_score(labels, probabilities),
        "pr_auc": reference.average_precision_score(labels, probabilities),
        "log_loss": reference.log_loss(labels, probabilities),
        "brier": reference.brier_score_loss(labels, probabilities),
        "accuracy": reference.accuracy_score(labels, chosen),
        "precision": reference.precision_score(labels, chosen),
        "recall": reference.recall_score(labels, chosen),
        "f1": reference.f1_score(labels, chosen),
        "base_rate": labels.mean(),
        "n": 3_000,
        "threshold": 0.3,
    }
    assert {name: figures[name] for name in expected} == pytest.approx(expected, abs=1e-12)


def test_each_function_gives_the_figure_of_the_summary() -> None:
    labels, probabilities = sample(500, 2)
    figures = classification.classification_metrics(labels, probabilities, 0.25)
    for name in ("roc_auc", "pr_auc", "log_loss", "brier", "calibration_error"):
        assert getattr(classification, name)(labels, probabilities) == figures[name]
    for name in ("accuracy", "precision", "recall", "f1"):
        assert getattr(classification, name)(labels, probabilities, 0.25) == figures[name]
    assert classification.lift(labels, probabilities, 0.1) == figures["lift@10"]


def test_one_class_gives_none_where_a_figure_does_not_exist_and_never_nan() -> None:
    figures = classification.classification_metrics([0, 0, 0], [0.1, 0.2, 0.9], 0.5)
    assert figures["roc_auc"] is None
    assert figures["pr_auc"] is None
    assert figures["lift@10"] is None
    assert figures["precision"] == 0
    assert figures["accuracy"] == pytest.approx(2 / 3)
    assert all(value is None or np.isfinite(value) for value in figures.values())
    with pytest.raises(ValueError, match="both classes"):
        classification.roc_auc([1, 1], [0.1, 0.2])


@pytest.mark.parametrize(
    ("labels", "scores", "words"),
    [
        ([], [], "no rows"),
        ([0, 1, 2], [0.1, 0.2, 0.3], "0 or 1"),
        ([0, 1], [0.1, np.nan], "finite"),
        ([0, 1], [0.1], "equally long"),
        ([0, 1], [0.1, 1.2], "between 0 and 1"),
    ],
)
def test_what_cannot_be_measured_is_refused_with_the_reason(
    labels: list[float], scores: list[float], words: str
) -> None:
    with pytest.raises(ValueError, match=words):
        classification.classification_metrics(labels, scores, 0.5)


def test_certain_and_wrong_costs_much_but_not_infinitely() -> None:
    assert 30 < classification.log_loss([1, 0], [0.0, 1.0]) < 40


def test_a_constant_score_has_no_lift_and_is_calibrated_at_the_base_rate() -> None:
    labels = np.array([1, 0, 0, 0] * 25)
    constant = np.full(100, 0.25)
    assert classification.lift(labels, constant, 0.1) == pytest.approx(1)
    assert classification.calibration_error(labels, constant) == pytest.approx(0)
    assert classification.calibration_error(labels, constant + 0.1) == pytest.approx(0.1)


def test_lift_and_gain_done_by_hand() -> None:
    labels = [1, 1, 0, 1, 0, 0, 0, 0, 0, 0]
    scores = np.arange(10, 0, -1) / 10
    curve = classification.gain_curve(labels, scores, points=10)
    assert curve.gain == pytest.approx([1 / 3, 2 / 3, 2 / 3, 1, 1, 1, 1, 1, 1, 1])
    assert curve.lift[:2] == pytest.approx([10 / 3, 10 / 3])
    assert curve.lift[-1] == pytest.approx(1)


def test_confusion_counts_a_score_at_the_threshold_as_chosen() -> None:
    found = classification.confusion([1, 0, 1, 0], [0.5, 0.5, 0.4, 0.1], 0.5)
    assert found == classification.Confusion(
        true_positive=1, false_positive=1, false_negative=1, true_negative=1
    )


@pytest.mark.parametrize("decimals", [16, 2])
def test_the_best_f1_threshold_beats_every_other(decimals: int) -> None:
    labels, probabilities = sample(400, decimals, seed=3)
    best = classification.f1(labels, probabilities, classification.best_f1_threshold(labels, probabilities))
    others = [reference.f1_score(labels, probabilities >= cut) for cut in np.unique(probabilities)]
    assert best == pytest.approx(max(others))


def test_the_threshold_lies_between_two_scores_so_that_rounding_moves_no_row() -> None:
    threshold = classification.best_f1_threshold([0, 0, 1, 1], [0.1, 0.2, 0.6, 0.9])
    assert threshold == pytest.approx(0.4)


def test_thinned_curves_keep_their_area_and_at_most_200_points() -> None:
    labels, probabilities = sample(20_000, 16)
    roc = classification.roc_curve(labels, probabilities)
    assert len(roc.false_positive_rate) <= 200
    assert (roc.false_positive_rate[0], roc.true_positive_rate[0]) == (0, 0)
    assert (roc.false_positive_rate[-1], roc.true_positive_rate[-1]) == (1, 1)
    area = np.trapezoid(roc.true_positive_rate, roc.false_positive_rate)
    assert area == pytest.approx(classification.roc_auc(labels, probabilities), abs=0.002)
    pr = classification.pr_curve(labels, probabilities)
    assert len(pr.recall) <= 200
    assert pr.recall[-1] == 1
    assert pr.precision[-1] == pytest.approx(labels.mean())
