"""Models beside each other with their intervals, and how sure a figure is in words."""

import dataclasses

import pytest

from intent_desktop.evaluation import html, words
from intent_desktop.evaluation.blocks import Bars, Figure
from intent_desktop.evaluation.models_compared import compared
from intent_desktop.evaluation.uncertainty import even_margin, sureness


@dataclasses.dataclass
class Entry:
    """What a comparison knows of a model."""

    model: str
    test: dict[str, float | None]
    intervals: dict[str, tuple[float, float]]


def results() -> list[Entry]:
    return [
        Entry("trees", {"roc_auc": 0.81}, {"roc_auc": (0.79, 0.83)}),
        Entry("linear", {"roc_auc": 0.80}, {}),
    ]


def test_every_model_is_a_dot_with_its_interval_in_the_order_of_the_table() -> None:
    (bars,) = compared(results(), "trees", "roc_auc")
    assert isinstance(bars, Bars)
    assert bars.dots
    assert (bars.low, bars.high) == ([0.79, 0.80], [0.83, 0.80])
    assert bars.names[1] == "Logistic regression"
    page = html.render([bars], "Models")
    assert page.count('class="dot f0"') == 2
    assert "0.830" in words.render([bars])


def test_a_single_model_or_one_without_the_figure_makes_no_chart() -> None:
    assert compared(results()[:1], "trees", "roc_auc") == []
    assert compared([*results(), Entry("svm", {"roc_auc": None}, {})], "trees", "roc_auc") == []


@pytest.mark.parametrize(
    ("figure", "told"),
    [
        (Figure(name="a", value=0.934, low=0.926, high=0.942, unit="%"), "± 0.8 (95 %)"),
        (Figure(name="a", value=0.809, low=0.775, high=0.837), "± 0.034 (95 %)"),
        (Figure(name="a", value=0.5, low=0.49, high=0.6), "95 % interval 0.490 – 0.600"),
        (Figure(name="a", value=0.5), ""),
        (Figure(name="a", value=None, low=0.1, high=0.2), ""),
    ],
)
def test_an_even_interval_is_told_give_or_take_and_another_by_its_ends(figure: Figure, told: str) -> None:
    assert sureness(figure).replace("\u00a0", " ") == told


def test_a_margin_that_rounds_to_nothing_is_not_told() -> None:
    assert even_margin(0.9, 0.8999999, 0.9000001) == ""
