"""Figures of kinds and times: by hand, beside scikit-learn, and with intervals that hold whole customers."""

import numpy as np
import pytest
from numpy.typing import NDArray
from sklearn import metrics as reference

from intent_desktop.metrics import multiclass
from intent_desktop.metrics.multiclass import Answers, action_intervals, action_metrics

NAMES = ["view", "purchase", "nothing"]


def _answers(rows: int = 400, seed: int = 0) -> Answers:
    random = np.random.default_rng(seed)
    chances = random.dirichlet([2.0, 1.0, 1.5], rows)
    kinds = np.array([random.choice(3, p=row) for row in chances])
    seconds = np.where(kinds == 2, np.nan, random.lognormal(3, 1, rows))
    quantiles = np.tile(np.exp(3 + np.array([-1.2816, 0, 1.2816])), (rows, 1))
    return Answers(kinds, chances, seconds, quantiles)


def test_figures_are_those_of_scikit_learn() -> None:
    answers = _answers()
    found = action_metrics(answers, NAMES)
    called = answers.chances.argmax(axis=1)
    assert found["log_loss"] == pytest.approx(reference.log_loss(answers.kinds, answers.chances))
    assert found["accuracy"] == pytest.approx(reference.accuracy_score(answers.kinds, called))
    assert found["macro_f1"] == pytest.approx(reference.f1_score(answers.kinds, called, average="macro"))
    assert found["top2"] == pytest.approx(reference.top_k_accuracy_score(answers.kinds, answers.chances, k=2))
    truth = np.eye(3)[answers.kinds]
    assert found["brier"] == pytest.approx(((answers.chances - truth) ** 2).sum(axis=1).mean())
    precision = reference.precision_score(answers.kinds, called, average=None)
    assert [found[f"precision_{name}"] for name in NAMES] == pytest.approx(list(precision))
    recall = reference.recall_score(answers.kinds, called, average=None)
    assert [found[f"recall_{name}"] for name in NAMES] == pytest.approx(list(recall))
    came = ~np.isnan(answers.seconds)
    expected = [
        reference.mean_pinball_loss(answers.seconds[came], answers.quantiles[came, place], alpha=level)
        for place, level in enumerate(multiclass.QUANTILES)
    ]
    assert found["gap_pinball"] == pytest.approx(np.mean(expected))


def test_times_are_judged_where_something_came() -> None:
    answers = Answers(
        np.array([0, 0, 0, 2]),
        np.full((4, 3), 1 / 3),
        np.array([10.0, 20.0, 300.0, np.nan]),
        np.array([[5.0, 15.0, 40.0]] * 4),
    )
    found = action_metrics(answers, NAMES)
    assert found["gap_median_error"] == 5
    assert found["gap_coverage"] == pytest.approx(2 / 3)
    assert found["n"] == 4


def test_what_the_rows_do_not_define_is_none() -> None:
    chances = np.array([[0.8, 0.1, 0.1]] * 3)
    found = action_metrics(Answers(np.zeros(3, int), chances, np.full(3, np.nan), np.ones((3, 3))), NAMES)
    assert found["precision_purchase"] is None
    assert found["recall_purchase"] is None
    assert found["gap_median_error"] is None
    assert found["accuracy"] == 1


def test_equal_chances_are_no_hit_by_luck_of_their_order() -> None:
    alike = Answers(np.array([0, 1, 2]), np.full((3, 3), 1 / 3), np.full(3, np.nan), np.ones((3, 3)))
    assert action_metrics(alike, NAMES)["top2"] in (0, 1)
    assert (
        len({action_metrics(Answers(np.full(3, kind), *alike[1:]), NAMES)["top2"] for kind in range(3)}) == 1
    )


def test_chances_that_hold_have_a_small_calibration_error_and_bold_ones_a_large() -> None:
    answers = _answers(20_000)
    bold = answers.chances**4 / (answers.chances**4).sum(axis=1, keepdims=True)
    assert multiclass.calibration_error(answers.kinds, answers.chances) < 0.02
    assert multiclass.calibration_error(answers.kinds, bold) > 0.1


def test_intervals_draw_whole_customers() -> None:
    answers = _answers(400)
    alone = action_intervals(answers, NAMES, np.arange(400))
    repeated = Answers(*(np.repeat(part, 10, axis=0) for part in answers))
    together = action_intervals(repeated, NAMES, np.repeat(np.arange(400), 10))
    blind = action_intervals(repeated, NAMES, np.arange(4000))
    assert _width(together["log_loss"]) == pytest.approx(_width(alone["log_loss"]), rel=0.3)
    assert _width(blind["log_loss"]) < 0.6 * _width(together["log_loss"])


def test_the_interval_holds_its_figure() -> None:
    answers = _answers(600)
    found, intervals = action_metrics(answers, NAMES), action_intervals(answers, NAMES, np.arange(600) // 3)
    for name, (low, high) in intervals.items():
        assert low <= (found[name] or 0) <= high, name


def _width(interval: tuple[float, float]) -> float:
    return interval[1] - interval[0]


@pytest.mark.parametrize("weights", [None, np.array([1.0, 2.0, 0.0, 1.0])])
def test_confusion_counts_by_truth_and_by_what_was_likeliest(weights: NDArray[np.float64] | None) -> None:
    chances = np.array([[0.7, 0.3], [0.2, 0.8], [0.6, 0.4], [0.9, 0.1]])
    table = multiclass.confusion(np.array([0, 0, 1, 1]), chances, weights)
    assert table.tolist() == ([[1, 1], [2, 0]] if weights is None else [[1, 2], [1, 0]])
