"""Axes: round ticks, round dates, no empty ranges."""

import pytest

from intent_desktop.evaluation.axes import Axis, bounds, moment, round_ticks, seconds, time_ticks, widened


@pytest.mark.parametrize(
    ("low", "high", "ticks"),
    [
        (0, 1, [0, 0.2, 0.4, 0.6, 0.8, 1.0]),
        (0.11, 0.29, [0.15, 0.2, 0.25]),
        (-430, 3_300, [0, 1_000, 2_000, 3_000]),
        (5, 5, [5]),
    ],
)
def test_ticks_are_round_numbers_inside_the_range(low: float, high: float, ticks: list[float]) -> None:
    assert round_ticks(low, high) == ticks


@pytest.mark.parametrize("scale", [1e-12, 1e-3, 1, 7.3, 1e6, 1e15])
def test_there_are_always_a_few_ticks(scale: float) -> None:
    assert 2 <= len(round_ticks(-0.3 * scale, 1.7 * scale)) <= 8


def test_a_range_is_never_empty_and_zero_is_shown_where_it_is_near() -> None:
    assert bounds([]) == (0, 1)
    assert bounds([0, 0]) == (-1, 1)
    assert bounds([3]) == (0, 6)
    assert bounds([2, 10]) == (0, 10)
    assert bounds([9, 10]) == (9, 10)
    assert bounds([float("nan"), 1, 4]) == (0, 4)
    assert bounds([-4, -1]) == (-4, 0)


def test_a_widened_range_ends_on_ticks() -> None:
    assert widened(-430, 3_300) == (-1_000, 4_000)


def test_places_and_values_are_each_others_inverse() -> None:
    axis = Axis(low=10, high=20, start=300, end=100)
    assert axis.place(15) == 200
    assert axis.value(200) == 15
    assert axis.place(99) == 100


@pytest.mark.parametrize(
    ("low", "high", "labels"),
    [
        ("2010-12-01", "2011-12-09", ["Jan 2011", "Apr", "Jul", "Oct"]),
        ("2011-10-20", "2012-02-10", ["Nov 2011", "Dec", "Jan 2012", "Feb"]),
        ("2003-05-01", "2011-01-01", [str(year) for year in range(2004, 2012)]),
        ("2024-02-26", "2024-03-01", ["26 Feb 2024", "27 Feb", "28 Feb", "29 Feb", "1 Mar"]),
        ("2024-02-26T07:30", "2024-02-26T10:10", ["08:00", "09:00", "10:00"]),
    ],
)
def test_time_ticks_are_round_dates_with_the_year_where_it_begins(
    low: str, high: str, labels: list[str]
) -> None:
    ticks = time_ticks(seconds(moment(low)), seconds(moment(high)))
    assert [label for _, label in ticks] == labels


def test_a_century_still_has_ticks() -> None:
    assert 3 <= len(time_ticks(seconds(moment("1900-01-01")), seconds(moment("2024-01-01")))) <= 12
    assert time_ticks(seconds(moment("0100-01-01")), seconds(moment("9000-01-01")))


def test_zones_become_utc() -> None:
    assert moment("2024-01-01T02:00:00+02:00") == moment("2024-01-01") == moment("2024-01-01T00:00:00Z")
