"""Examples come back from disk value for value, mapped and not copied."""

from pathlib import Path

import numpy as np
import pytest

from intent_desktop.examples.index import Examples, FeatureColumn, Features


@pytest.fixture
def examples() -> Examples:
    columns = [
        FeatureColumn(name="n"),
        FeatureColumn(name="m"),
        FeatureColumn(name="shop", kind="category", vocabulary=["甲", "b"]),
    ]
    numbers = np.array([[1, np.nan], [2, 5], [3, 6], [4, 7]], np.float32)
    return Examples(
        label=np.array([1, 0, np.nan, 1], np.float32),
        part=np.array([0, 1, -1, 2], np.int8),
        group=np.array([7, 8, 8, 9]),
        cutoff=np.array(["2024-01-01", "2024-02-01", "NaT", "2024-03-01"], "datetime64[us]"),
        identifiers=np.array(["用户", "b", "c", "d"]),
        features=Features(numbers, np.array([[0], [1], [-1], [0]], np.int32), columns),
    )


def test_saved_examples_come_back_value_for_value(examples: Examples, tmp_path: Path) -> None:
    examples.save(tmp_path / "examples")
    loaded = Examples.load(tmp_path / "examples")
    for name in ("label", "part", "group", "cutoff", "identifiers"):
        np.testing.assert_array_equal(getattr(loaded, name), getattr(examples, name), strict=True)
    np.testing.assert_array_equal(loaded.features.numbers, examples.features.numbers)
    np.testing.assert_array_equal(loaded.features.codes, examples.features.codes)
    assert loaded.features.columns == examples.features.columns
    assert isinstance(loaded.features.numbers, np.memmap)


def test_parts_are_taken_by_name_in_their_order(examples: Examples) -> None:
    assert examples.rows("valid").tolist() == [1]
    assert examples.of("test").identifiers.tolist() == ["d"]
    assert len(examples.of("train")) == 1


def test_the_matrix_holds_numbers_then_codes_with_missing_as_nan(examples: Examples) -> None:
    expected = np.array([[1, np.nan, 0], [2, 5, 1], [3, 6, np.nan], [4, 7, 0]], np.float32)
    np.testing.assert_array_equal(examples.features.matrix(), expected)


def test_no_rows_are_saved_and_loaded_too(examples: Examples, tmp_path: Path) -> None:
    examples.take(slice(0, 0)).save(tmp_path / "none")
    assert len(Examples.load(tmp_path / "none")) == 0
