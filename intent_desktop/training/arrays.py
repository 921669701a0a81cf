"""Named arrays as bytes and back, in the safetensors format: nothing in it can execute."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from numpy.typing import NDArray


class ArraysDamaged(Exception):
    """The bytes are no safetensors file, or hold a kind of number that NumPy has not."""


def to_bytes(arrays: "Mapping[str, NDArray[Any]]") -> bytes:
    """Named arrays of numbers or booleans, any shape, as one block; TypeError for arrays of texts or objects."""
    import numpy as np
    from safetensors import SafetensorError
    from safetensors.numpy import save

    # safetensors writes the memory as it lies, so a transposed view would come back with its values mixed up.
    plain = {name: np.asarray(array, order="C") for name, array in arrays.items()}
    try:
        return bytes(save(plain))
    except SafetensorError as error:
        raise TypeError(str(error)) from error


def from_bytes(content: bytes) -> "dict[str, NDArray[Any]]":
    """The arrays that `to_bytes` wrote; raises ArraysDamaged for anything else."""
    from safetensors import SafetensorError
    from safetensors.numpy import load

    try:
        return dict(load(content))
    except (SafetensorError, KeyError, ValueError, TypeError) as error:
        raise ArraysDamaged(str(error)) from error
