"""Named arrays come back value for value, whatever their order in memory."""

import numpy as np
import pytest

from intent_desktop.training import arrays


@pytest.mark.parametrize(
    "array",
    [
        np.arange(6.0).reshape(2, 3).T,
        np.asfortranarray(np.arange(6).reshape(2, 3)),
        np.arange(10)[::2],
        np.array(3.5),
        np.zeros((0, 3), np.float32),
        np.array([1, 2], dtype=">i4"),
        np.array([True, False]),
        np.array([np.nan, np.inf]),
    ],
    ids=["transposed", "fortran", "strided", "scalar", "empty", "big-endian", "boolean", "not finite"],
)
def test_an_array_comes_back_value_for_value(array: np.ndarray) -> None:
    loaded = arrays.from_bytes(arrays.to_bytes({"array": array}))["array"]
    np.testing.assert_array_equal(loaded, array)
    assert loaded.shape == array.shape


def test_texts_are_refused() -> None:
    with pytest.raises(TypeError):
        arrays.to_bytes({"names": np.array(["a"])})


@pytest.mark.parametrize("content", [b"", b"12345678", b"\xff" * 40, b"\x80\x04K\x01."])
def test_bytes_that_are_no_arrays_are_refused(content: bytes) -> None:
    with pytest.raises(arrays.ArraysDamaged):
        arrays.from_bytes(content)
