"""Numbers as people read them."""

import pytest

from intent_desktop.evaluation.numbers import (
    format_column,
    format_compact,
    format_duration,
    format_interval,
    format_number,
    format_share,
    format_ticks,
    format_time,
    format_value,
)
from intent_desktop.messages import use_language
from intent_desktop.messages.language import CHINESE


def plain(words: str) -> str:
    """Spaces that break, so that expectations are easy to type."""
    return words.replace("\u00a0", " ")


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        (0, "0"),
        (0.9312, "0.931"),
        (0.5, "0.500"),
        (0.00042, "0.00042"),
        (4.534, "4.53"),
        (123.44, "123.4"),
        (12_330, "12,330"),
        (12_330.7, "12,331"),
        (-0.31, "−0.310"),
        (-0.0, "0"),
        (None, "–"),
        (float("nan"), "–"),
        (float("inf"), "–"),
    ],
)
def test_numbers_have_about_three_digits_that_matter(value: float | None, shown: str) -> None:
    assert format_number(value) == shown


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        (950, "950"),
        (12_330, "12.3 k"),
        (999_960, "1 M"),
        (1_234_567, "1.2 M"),
        (3e9, "3 bn"),
        (-4_200, "−4.2 k"),
    ],
)
def test_compact_numbers(value: float, shown: str) -> None:
    assert plain(format_compact(value)) == shown


@pytest.mark.parametrize(
    ("share", "shown"),
    [
        (0.9341, "93.4 %"),
        (0.5, "50 %"),
        (0, "0 %"),
        (1, "100 %"),
        (0.0004, "0.040 %"),
        (0.99996, "99.9960 %"),
        (0.07 + 0.07, "14 %"),
        (-0.25, "−25 %"),
        (12.5, "1,250 %"),
        (None, "–"),
    ],
)
def test_a_share_never_rounds_to_none_or_all_unless_it_is(share: float | None, shown: str) -> None:
    assert plain(format_share(share)) == shown


@pytest.mark.parametrize(
    ("seconds", "shown"),
    [
        (0.42, "0.4 s"),
        (42, "42 s"),
        (59.7, "1 min"),
        (130, "2 min 10 s"),
        (3_600, "1 h"),
        (11_100, "3 h 5 min"),
        (187_200, "2 d 4 h"),
        (None, "–"),
    ],
)
def test_durations_in_their_two_largest_units(seconds: float | None, shown: str) -> None:
    assert plain(format_duration(seconds)) == shown


def test_units() -> None:
    assert plain(format_value(0.5, "%")) == "50 %"
    assert plain(format_value(130, "seconds")) == "2 min 10 s"
    assert format_value(1, "days") == "1 day"
    assert format_value(30, "days") == "30 days"
    assert format_value(1_234.56, "money") == "1,235"
    assert format_value(12.5, "money") == "12.50"


def test_values_under_each_other_have_equally_many_decimals() -> None:
    assert format_column([0.5, 12.3456, None]) == ["0.50", "12.35", "–"]
    assert format_column([3, 12_330.0]) == ["3", "12,330"]
    assert [plain(share) for share in format_column([0.5, 0.123], "%")] == ["50.0 %", "12.3 %"]
    assert format_column([0.317, 0.002, -0.0001]) == ["0.317", "0.002", "0.000"]


def test_an_interval_without_an_end_is_not_shown() -> None:
    assert format_interval(0.921, 0.938) == "0.921 – 0.938"
    assert format_interval(None, 0.938) == ""
    assert format_interval(float("nan"), 0.938) == ""


def test_ticks_have_no_more_decimals_than_their_step_needs() -> None:
    assert format_ticks([0, 0.25, 0.5]) == ["0", "0.25", "0.50"]
    assert [plain(tick) for tick in format_ticks([0, 0.2, 0.4], "%")] == ["0 %", "20 %", "40 %"]
    assert [plain(tick) for tick in format_ticks([0, 2_500, 5_000, 10_000])] == [
        "0",
        "2.5 k",
        "5.0 k",
        "10.0 k",
    ]
    assert [plain(tick) for tick in format_ticks([0, 2_000_000])] == ["0", "2 M"]
    assert format_ticks([0, 2_000, 4_000]) == ["0", "2,000", "4,000"]


def test_times_lose_a_midnight_that_says_nothing() -> None:
    assert format_time("2011-11-09") == "2011-11-09"
    assert format_time("2011-11-09T00:00:00Z") == "2011-11-09"
    assert format_time("2011-11-09T08:26:00") == "2011-11-09 08:26"
    assert format_time("2011-11-09T08:26:31") == "2011-11-09 08:26:31"


def test_chinese_counts_by_ten_thousands() -> None:
    use_language(CHINESE)
    try:
        short = [plain(format_compact(value)) for value in (9_500, 12_300, 2_400_000, 3.1e8)]
        ticks = [plain(tick) for tick in format_ticks([0, 5_000, 10_000, 15_000])]
    finally:
        use_language("en")
    assert short == ["9,500", "1.2 万", "240 万", "3.1 亿"]
    assert ticks == ["0", "0.5 万", "1.0 万", "1.5 万"]


def test_a_single_tick_is_not_rounded_away() -> None:
    assert format_ticks([0.2]) == ["0.2"]
    assert format_ticks([15.0]) == ["15"]
    assert format_ticks([0.0]) == ["0"]
