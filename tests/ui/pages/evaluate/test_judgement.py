"""Everything that hangs on a threshold, against the metrics that see the rows themselves."""

from typing import Any

import numpy as np
import pytest

from intent_desktop.metrics.calibration import reliability_curve
from intent_desktop.metrics.classification import classification_metrics, confusion
from intent_desktop.metrics.money import Money
from intent_desktop.metrics.profit import best_profit, profit_at
from intent_desktop.ui.pages.evaluate_judgement import Judgement


def counted(labels: Any, chances: Any, thresholds: Any, in_use: float | None = 0.4) -> dict[str, Any]:
    """What the query `judged` answers for those rows."""
    labels, chances = np.asarray(labels, bool), np.asarray(chances, float)
    edges = np.linspace(0, 1, 21)
    return {
        "rows": len(labels),
        "positives": int(labels.sum()),
        "threshold": in_use,
        "thresholds": list(thresholds),
        "true_positive": [int((labels & (chances >= threshold)).sum()) for threshold in thresholds],
        "false_positive": [int((~labels & (chances >= threshold)).sum()) for threshold in thresholds],
        "histogram": {
            "edges": edges.tolist(),
            "yes": np.histogram(chances[labels], edges)[0].tolist(),
            "no": np.histogram(chances[~labels], edges)[0].tolist(),
        },
    }


@pytest.fixture
def rows() -> tuple[Any, Any]:
    chance = np.random.default_rng(3)
    chances = chance.beta(1, 4, 300).round(3)
    return chance.random(300) < chances, chances


@pytest.fixture
def judgement(rows: tuple[Any, Any]) -> Judgement:
    thresholds = np.unique([0.0, *rows[1], np.nextafter(rows[1].max(), 2)])
    return Judgement.read(counted(*rows, thresholds))


def test_counts_agree_with_the_confusion_matrix(rows: tuple[Any, Any], judgement: Judgement) -> None:
    place = judgement.place(0.25)
    counts = confusion(*rows, float(judgement.thresholds[place]))
    assert (judgement.hits[place], judgement.alarms[place]) == (counts.true_positive, counts.false_positive)
    assert judgement.recall[place] == pytest.approx(counts.true_positive / rows[0].sum())
    assert judgement.precision[place] == pytest.approx(
        counts.true_positive / (counts.true_positive + counts.false_positive)
    )


def test_of_the_best_tenth_as_many_are_yes_as_the_lift_of_the_metrics_says(
    rows: tuple[Any, Any], judgement: Judgement
) -> None:
    lift = classification_metrics(*rows, 0.5)["lift@10"]
    assert judgement.precision_of_best(0.1) / judgement.base_rate == pytest.approx(lift)


def test_the_most_profitable_threshold_is_that_of_the_metrics(
    rows: tuple[Any, Any], judgement: Judgement
) -> None:
    money = Money(true_positive=7, false_positive=-2, false_negative=-1)
    best = judgement.best(money)
    exact = best_profit(*rows, money)
    assert judgement.profit(money)[best] == pytest.approx(exact.profit)
    assert judgement.acted_on[best] == pytest.approx(exact.share)
    threshold = float(judgement.thresholds[best])
    assert profit_at(*rows, money, threshold) == pytest.approx(exact.profit)


def test_reliability_agrees_with_the_metrics_where_each_chance_is_a_threshold(
    rows: tuple[Any, Any], judgement: Judgement
) -> None:
    predicted, observed, low, high = judgement.reliability
    exact = reliability_curve(*rows)
    assert predicted == pytest.approx(exact.predicted)
    assert observed == pytest.approx(exact.observed)
    assert (low, high) == (pytest.approx(exact.low), pytest.approx(exact.high))


def test_a_threshold_that_was_not_counted_stands_for_its_nearest_neighbour() -> None:
    judgement = Judgement.read(counted([1, 0, 1, 0], [0.9, 0.6, 0.4, 0.1], [0.0, 0.1, 0.4, 0.6, 0.9, 0.91]))
    assert judgement.thresholds[judgement.place(0.43)] == 0.4
    assert judgement.thresholds[judgement.place(0.57)] == 0.6
    assert judgement.thresholds[judgement.place(-3)] == 0.0
    assert judgement.thresholds[judgement.place(7)] == 0.91
    assert judgement.thresholds[judgement.place(None)] == 0.4


def test_acting_on_the_best_half_finds_its_threshold() -> None:
    judgement = Judgement.read(counted([1, 0, 1, 0], [0.9, 0.6, 0.4, 0.1], [0.0, 0.1, 0.4, 0.6, 0.9, 0.91]))
    assert judgement.thresholds[judgement.place_acting_on(0.5)] == 0.6
    assert judgement.acted_on[judgement.place_acting_on(0)] == 0
    assert judgement.acted_on[judgement.place_acting_on(1)] == 1


def test_ends_that_were_not_counted_are_added() -> None:
    judgement = Judgement.read(counted([1, 0, 1], [0.2, 0.5, 0.8], [0.5, 0.8]))
    assert (judgement.acted_on[0], judgement.acted_on[-1]) == (1, 0)
    assert (judgement.positives, judgement.negatives) == (2, 1)


@pytest.mark.parametrize("labels", [[1, 1], [0, 0], [1]])
def test_rows_of_one_answer_leave_gaps_instead_of_warnings(labels: list[int]) -> None:
    judgement = Judgement.read(counted(labels, [0.5] * len(labels), [0.0, 0.5, 0.51], in_use=None))
    assert judgement.place(None) == 1
    for series in (judgement.recall, judgement.false_alarm_rate, judgement.precision, judgement.lift):
        assert len(series) == 3
    assert judgement.place_where(judgement.recall, 0.5) in (0, 1, 2)
    assert all(len(part) == 1 for part in judgement.reliability)


def test_no_rows_at_all_are_no_error() -> None:
    judgement = Judgement.read(counted([], [], [], in_use=None))
    assert judgement.rows == 0
    assert judgement.place(0.5) == 0
    assert judgement.place_acting_on(0.1) == 0
    assert all(len(part) == 0 for part in judgement.reliability)


def test_a_population_scales_counts_and_profit_and_leaves_shares_alone(judgement: Judgement) -> None:
    money, place = Money(true_positive=10, false_positive=-1), judgement.place(0.25)
    many = judgement.scaled(50_000)
    assert many.rows == pytest.approx(50_000)
    assert many.precision[place] == pytest.approx(judgement.precision[place])
    assert many.acted_on[place] == pytest.approx(judgement.acted_on[place])
    assert many.profit(money)[place] == pytest.approx(judgement.profit(money)[place] * 50_000 / 300)
    assert many.best(money) == judgement.best(money)
    assert judgement.scaled(None) is judgement
