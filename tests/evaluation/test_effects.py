"""How the answers follow a feature."""

import numpy as np
import pytest
from numpy.typing import NDArray

from intent_desktop.evaluation import effects, html, words
from intent_desktop.evaluation.blocks import Bars, Curve
from intent_desktop.evaluation.effects import CUT, MOST_ROWS
from intent_desktop.events import Watch
from intent_desktop.examples.index import FeatureColumn, Features


@pytest.fixture
def features() -> Features:
    """3,000 rows: `hours` and `pages`, which rise together, some of them unknown, and a kind."""
    generator = np.random.default_rng(0)
    hours = generator.exponential(4, 3000)
    pages = hours + generator.normal(0, 0.2, 3000)
    pages[:300] = np.nan
    kind = generator.choice([-1, 0, 1, 2], 3000, p=[0.1, 0.2, 0.6, 0.1]).astype(np.int32)
    columns = [
        FeatureColumn(name="hours"),
        FeatureColumn(name="pages"),
        FeatureColumn(name="constant"),
        FeatureColumn(name="kind", kind="category", vocabulary=["a", "b", "c"]),
    ]
    numbers = np.column_stack([hours, pages, np.ones(3000)]).astype(np.float32)
    return Features(numbers, kind[:, None], columns)


def straight(features: Features) -> NDArray[np.float64]:
    """0.02 an hour, 0.2 more for the kind "b"; pages make no difference."""
    return np.asarray(0.1 + 0.02 * features.numbers[:, 0] + 0.2 * (features.codes[:, 0] == 1), np.float64)


def test_a_number_is_followed_at_its_own_slope_and_its_companion_at_none(features: Features) -> None:
    hours, pages = effects.effects(straight, features, ["hours", "pages"], Watch())
    places = np.array(hours.places, dtype=float)
    assert np.diff(hours.answers) == pytest.approx(0.02 * np.diff(places), abs=1e-6)
    assert pages.answers == pytest.approx([pages.answers[0]] * len(pages.answers))
    assert places.max() < features.numbers[:, 0].max()
    assert sum(hours.counts) == hours.rows >= MOST_ROWS * (1 - 3 * CUT)
    assert pages.rows < hours.rows  # those that are unknown are nowhere on the axis


def test_the_curve_lies_about_the_mean_answer(features: Features) -> None:
    (hours,) = effects.effects(straight, features, ["hours"], Watch())
    typical = np.interp(np.median(features.numbers[:, 0]), np.array(hours.places, float), hours.answers)
    assert typical == pytest.approx(np.median(straight(features)), abs=0.08)


def test_a_category_has_a_bar_for_each_value_with_its_rows(features: Features) -> None:
    (kind,) = effects.effects(straight, features, ["kind"], Watch())
    assert kind.places == ["b", "a", "c"]
    assert kind.answers[0] == pytest.approx(kind.answers[1] + 0.2)
    assert sorted(kind.counts, reverse=True) == kind.counts
    (_, bars) = effects.blocks([kind], "Mean chance", "%")
    assert isinstance(bars, Bars)
    assert f"b ({kind.counts[0]} rows)" in words.render([bars])


def test_months_stand_in_the_calendars_order_and_none_is_left_out(features: Features) -> None:
    months = ["Nov", "Feb", "June", "Mar", "Dec", "May", "Sept", "Oct", "Jul", "Aug"]
    codes = np.random.default_rng(1).permutation(np.arange(3000) % len(months)).astype(np.int32)
    columns = [*features.columns[:3], FeatureColumn(name="month", kind="category", vocabulary=months)]
    of_months = Features(features.numbers, codes[:, None], columns)
    (month,) = effects.effects(straight, of_months, ["month"], Watch())
    assert month.places == ["Feb", "Mar", "May", "June", "Jul", "Aug", "Sept", "Oct", "Nov", "Dec"]
    feb = month.places.index("Feb")
    assert month.answers[feb] == max(month.answers)  # the code 1, to which 0.2 are added
    assert month.left_out == 0


def test_it_is_said_how_many_rarer_values_are_not_shown(features: Features) -> None:
    names = [f"brand {letter}" for letter in "abcdefghijk"]
    codes = (np.arange(3000) % len(names)).astype(np.int32)
    columns = [*features.columns[:3], FeatureColumn(name="brand", kind="category", vocabulary=names)]
    found = effects.effects(straight, Features(features.numbers, codes[:, None], columns), ["brand"], Watch())
    (_, bars) = effects.blocks(found, "Mean chance", "%")
    assert isinstance(bars, Bars)
    assert len(bars.names) == 8
    assert "Not shown: 3 rarer values." in bars.protocol
    (kind,) = effects.effects(straight, features, ["kind"], Watch())
    (_, whole) = effects.blocks([kind], "Mean chance", "%")
    assert isinstance(whole, Bars)
    assert "Not shown" not in whole.protocol


def test_what_is_always_the_same_has_no_effect_to_show(features: Features) -> None:
    assert effects.effects(straight, features, ["constant"], Watch()) == []


def test_whole_numbers_that_are_few_have_a_bin_each() -> None:
    count = np.repeat(np.arange(4), [400, 300, 200, 100]).astype(np.float32)
    few = Features(count[:, None], np.zeros((1000, 0), np.int32), [FeatureColumn(name="count")])
    (found,) = effects.effects(lambda rows: rows.numbers[:, 0] / 10.0, few, ["count"], Watch())
    assert found.places == [0, 1, 2, 3]
    assert found.edges == [-0.5, 0.5, 1.5, 2.5, 3.5]
    assert found.counts == [400, 300, 200, 100]


def test_a_page_and_words_show_the_rows_beneath(features: Features) -> None:
    found = effects.blocks(effects.effects(straight, features, ["hours"], Watch()), "Mean chance", "%")
    curve = found[1]
    assert isinstance(curve, Curve)
    assert curve.spread is not None
    assert "most of them" in words.describe(curve)
    assert html.render(found, "Title").count('class="spread"') > 5


def test_where_most_rows_have_one_value_the_curve_is_right_there() -> None:
    spent = np.where(np.arange(1000) < 800, 0, np.arange(1000) - 790).astype(np.float32)
    rows = Features(spent[:, None], np.zeros((1000, 0), np.int32), [FeatureColumn(name="spent")])

    def told(features: Features) -> NDArray[np.float64]:
        return np.asarray(0.1 + 0.6 * (features.numbers[:, 0] > 0), np.float64)

    (found,) = effects.effects(told, rows, ["spent"], Watch())
    assert found.answers[0] == pytest.approx(0.1, abs=0.02)
    assert found.answers[-1] == pytest.approx(0.7, abs=0.02)
