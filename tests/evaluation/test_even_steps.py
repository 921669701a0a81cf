"""Measurements that lie far apart stand at even steps, in the page and in the window alike."""

import itertools
import re

import pytest

from intent_desktop.evaluation.blocks import Curve, Line
from intent_desktop.evaluation.even_steps import even_steps
from intent_desktop.evaluation.html import render

PLACES = [26.0, 130.0, 520.0, 2600.0]


def curve(places: list[float] = PLACES, **further: object) -> Curve:
    lines = [
        Line(
            name=name,
            x=places,
            y=[level + 0.01 * step for step, _ in enumerate(places)],
            low=[level - 0.02] * len(places),
            high=[level + 0.05] * len(places),
        )
        for name, level in (("Features alone", 0.7), ("With the encoder", 0.74))
    ]
    return Curve(title="By answers", x_label="Answers", y_label="ROC-AUC", lines=lines, **further)  # type: ignore[arg-type]


def test_few_places_far_apart_stand_at_even_steps_each_with_its_label() -> None:
    steps = even_steps(curve())
    assert steps is not None
    assert steps.labels == ["26", "130", "520", "2.6\u00a0k"]
    assert [line.x for line in steps.curve.lines] == [[0.0, 1.0, 2.0, 3.0]] * 2
    assert [steps.nearest(place) for place in (-4, 0.4, 1.6, 9)] == [0, 0, 2, 3]


def test_shares_are_written_as_shares() -> None:
    steps = even_steps(curve([0.01, 0.05, 0.2, 1.0], x_unit="%"))
    assert steps is not None
    assert steps.labels == ["1\u00a0%", "5\u00a0%", "20\u00a0%", "100\u00a0%"]


@pytest.mark.parametrize(
    "other",
    [
        curve([1.0, 2.0, 3.0]),
        curve([0.0, 10.0, 1000.0]),
        curve([float(2**step) for step in range(12)]),
        curve([100.0, 10.0, 1.0]),
        curve([0.01, 0.2, 1.0], diagonal=True),
        Curve(x_label="x", y_label="y", lines=[]),
        Curve(
            x_label="x",
            y_label="y",
            lines=[Line(name="a", x=PLACES, y=[1, 2, 3, 4]), Line(name="b", x=[1.0], y=[1])],
        ),
    ],
)
def test_other_curves_keep_their_straight_axis(other: Curve) -> None:
    assert even_steps(other) is None


def test_the_page_has_a_tick_a_dot_and_a_band_for_each_measurement() -> None:
    page = render([curve()], "Labels")
    drawing = re.search(r"<svg.*?</svg>", page, re.DOTALL)
    assert drawing is not None
    svg = drawing[0]
    drawn = svg.partition("boxtext")[0]
    assert drawn.count("<circle") >= 8
    assert svg.count('class="band') == 2
    ticks = [float(x) for x in re.findall(r'class="tick" x="([\d.]+)" y="[\d.]+" text-anchor="middle"', svg)]
    apart = [after - before for before, after in itertools.pairwise(ticks)]
    assert len(apart) == 3
    assert max(apart) - min(apart) < 0.2
