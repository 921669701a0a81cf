"""Drift: a profile of the old rows against new ones."""

import msgspec
import numpy as np
import pytest

from intent_desktop.data import drift


@pytest.fixture
def random() -> np.random.Generator:
    return np.random.default_rng(0)


def test_the_same_distribution_shows_no_drift(random: np.random.Generator) -> None:
    before = drift.profile({"x": random.normal(size=5000)}, {"c": random.choice(["a", "b", "c"], 5000)})
    found = drift.compare(
        before, {"x": random.normal(size=5000)}, {"c": random.choice(["a", "b", "c"], 5000)}
    )
    assert [each.verdict for each in found] == ["none", "none"]


def test_a_moved_number_is_strong_drift_and_comes_first(random: np.random.Generator) -> None:
    before = drift.profile({"x": random.normal(size=5000), "y": random.normal(size=5000)}, {})
    found = drift.compare(before, {"x": random.normal(size=5000), "y": random.normal(1.5, size=5000)}, {})
    assert (found[0].column, found[0].verdict) == ("y", "strong")
    assert found[1].verdict == "none"


def test_values_never_seen_before_are_counted() -> None:
    before = drift.profile({}, {"c": np.array(["a", "b"] * 500)})
    (found,) = drift.compare(before, {}, {"c": np.array(["a", "b", "new", "new"] * 200)})
    assert found.unseen == pytest.approx(0.5)
    assert found.verdict == "strong"


def test_rare_values_of_a_long_list_are_not_taken_for_new(random: np.random.Generator) -> None:
    values = np.array([f"v{i}" for i in range(400)])
    before = drift.profile({}, {"c": random.choice(values, 20000)})
    (found,) = drift.compare(before, {}, {"c": random.choice(values, 20000)})
    assert found.unseen == 0
    assert found.verdict == "none"


def test_missing_values_are_a_bin_of_their_own() -> None:
    x = np.arange(1000.0)
    before = drift.profile({"x": x}, {"c": np.array(["a"] * 1000, dtype=object)})
    holes = np.where(np.arange(1000) % 2 == 0, np.nan, x)
    texts = np.array(["a", None, "", float("nan")] * 250, dtype=object)
    found = {each.column: each for each in drift.compare(before, {"x": holes}, {"c": texts})}
    assert found["x"].missing_now == pytest.approx(0.5)
    assert found["c"].missing_now == pytest.approx(0.75)
    assert {each.verdict for each in found.values()} == {"strong"}


def test_few_rows_do_not_make_drift_by_chance(random: np.random.Generator) -> None:
    before = drift.profile({"x": random.normal(size=10000)}, {})
    verdicts = [drift.compare(before, {"x": random.normal(size=60)}, {})[0].verdict for _ in range(200)]
    assert verdicts.count("strong") <= 2


def test_one_row_alone_is_no_drift() -> None:
    before = drift.profile({"x": np.arange(1000.0)}, {"c": np.array(["a", "b", "c", "d"] * 250)})
    found = drift.compare(before, {"x": np.array([5.0])}, {"c": np.array(["d"])})
    assert {each.verdict for each in found} == {"none"}


def test_a_column_of_two_values_keeps_both_bins() -> None:
    for zeros in (95, 5):
        before = drift.profile({"x": np.array([0.0] * zeros + [1.0] * (100 - zeros))}, {})
        assert before.numbers["x"].shares == pytest.approx([zeros / 100, 1 - zeros / 100])
        (found,) = drift.compare(before, {"x": np.array([0.0] * 500 + [1.0] * 500)}, {})
        assert found.verdict == "strong"


def test_empty_and_all_missing_columns_are_no_error() -> None:
    before = drift.profile({"x": np.full(10, np.nan)}, {"c": np.array([None] * 10, dtype=object)})
    found = drift.compare(before, {"x": np.full(10, np.nan)}, {"c": np.array([None] * 10, dtype=object)})
    assert all(each.verdict == "none" for each in found)
    assert drift.compare(before, {"x": np.array([])}, {}) == []


def test_a_profile_survives_json() -> None:
    before = drift.profile({"x": np.arange(100.0)}, {"c": np.array(["a", "b"] * 50)})
    assert msgspec.json.decode(msgspec.json.encode(before), type=drift.Profile) == before


def test_columns_of_different_lengths_are_refused() -> None:
    with pytest.raises(ValueError, match="different lengths"):
        drift.profile({"x": np.arange(3.0), "y": np.arange(4.0)}, {})
