"""The points of a curve that grows: their running mean, and how they are thinned for drawing."""

import math

import numpy as np
import pytest

from intent_desktop.ui.plots.growing_line import GrowingLine


def test_the_running_mean_follows_the_points_and_passes_over_gaps() -> None:
    line = GrowingLine(0.5)
    line.extend([0, 1, 2, 3], [1.0, 3.0, None, 3.0])
    x, mean = line.thinned(100, smoothed=True)
    assert x.tolist() == [0, 1, 2, 3]
    assert mean[0] == 1
    assert mean[1] == pytest.approx((0.25 * 1 + 0.5 * 3) / 0.75)
    assert math.isnan(mean[2])
    assert mean[1] < mean[3] < 3
    assert line.last() == (3.0, 3.0)
    assert line.value_near(2) is None
    assert line.value_near(9) is None
    line.set_smoothing(0)
    assert line.thinned(100, smoothed=True)[1][1] == 3


def test_thinning_loses_no_peak() -> None:
    line = GrowingLine()
    ys = np.zeros(100_000)
    ys[54_321] = 7
    ys[12_345] = -3
    line.extend(range(100_000), ys.tolist())
    x, y = line.thinned(500, smoothed=False)
    assert len(x) == len(y) <= 1_001
    assert (y.min(), y.max()) == (-3, 7)
    assert (np.diff(x) >= 0).all()


@pytest.mark.parametrize("smoothed", [False, True])
def test_on_an_axis_of_powers_of_ten_the_first_steps_are_drawn_as_closely_as_the_last(smoothed: bool) -> None:
    line = GrowingLine(0.6)
    steps = np.arange(1, 100_001)
    line.extend(steps.tolist(), np.where(steps < 60, 1.0, 0.2).tolist())
    x, y = line.thinned(500, smoothed=smoothed, log=True)
    assert len(x) <= 1_001
    assert (np.diff(x) >= 0).all()
    assert np.diff(np.log10(x)).max() < 0.4
    assert y[(x > 70) & (x < 100)].max() < 0.25
    assert x[-1] == 100_000


def test_a_mean_with_many_gaps_is_still_seen_and_ends_at_its_last_point() -> None:
    line = GrowingLine(0.6)
    ys = [None if place // 7 % 2 else 1.0 for place in range(5_000)]
    line.extend(range(5_000), [*ys[:-3], None, None, None])
    x, y = line.thinned(473, smoothed=True)
    assert np.isfinite(y).mean() > 0.9
    assert x[np.isfinite(y)][-1] == max(place for place, value in enumerate(ys[:-3]) if value is not None)


def test_the_last_point_is_found_behind_a_long_gap() -> None:
    line = GrowingLine()
    assert line.last() is None
    line.extend(range(3_000), [None, 2.0] + [None] * 2_998)
    assert line.last() == (1.0, 2.0)
