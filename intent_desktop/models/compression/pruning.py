"""Without the smallest weights: of each row of a matrix the share nearest to zero becomes zero, and is not stored.

What is left is stored as one bit a place and four bytes a weight: more than .68 of the weights have to go before a third of the bytes
is left. Scoring is as fast as before: the matrices are whole again when a bundle is opened, since a processor multiplies zeros
sooner than it finds out that they are zeros.
"""

import math
from collections.abc import Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray

from intent_desktop.models.compression.matrices import Arrays, is_large

MOST_CELLS = 500_000_000
"""Numbers of one matrix, whatever a file says of its shape: 2 GB."""
_KEPT, _PLACES, _SHAPE = ":kept", ":places", ":shape"


def pruned(arrays: Mapping[str, NDArray[Any]], share: float) -> Arrays:
    """The same where of each row of each large matrix that share of the numbers, the smallest by magnitude, is zero."""
    found: Arrays = dict(arrays)
    for name, array in arrays.items():
        gone = round(share * array.shape[1]) if is_large(array) else 0
        if gone:
            smallest = np.argpartition(np.abs(array), gone - 1, axis=1)[:, :gone]
            found[name] = array.copy()
            np.put_along_axis(found[name], smallest, 0.0, axis=1)
    return found


def packed(arrays: Mapping[str, NDArray[Any]]) -> Arrays:
    """Each large matrix as NAME:kept float32 (kept,), NAME:places, a bit for each number, and NAME:shape."""
    found: Arrays = {}
    for name, array in arrays.items():
        if not is_large(array):
            found[name] = array
            continue
        kept = array != 0
        found[name + _KEPT] = array[kept]
        found[name + _PLACES] = np.packbits(kept)
        found[name + _SHAPE] = np.array(array.shape, dtype=np.int64)
    return found


def unpacked(arrays: Mapping[str, NDArray[Any]]) -> Arrays:
    """The matrices with their zeros. KeyError, TypeError or ValueError where their parts do not fit together."""
    found = {name: array for name, array in arrays.items() if not name.endswith((_KEPT, _PLACES, _SHAPE))}
    for key, shape in arrays.items():
        if not key.endswith(_SHAPE):
            continue
        name = key.removesuffix(_SHAPE)
        rows, columns = (int(size) for size in shape.astype(np.int64))
        places, kept = arrays[name + _PLACES], arrays[name + _KEPT]
        if not 0 <= rows * columns <= MOST_CELLS or len(places) != math.ceil(rows * columns / 8):
            raise ValueError(f"{name} of {rows} x {columns} numbers and its places do not fit together")
        there = np.unpackbits(places, count=rows * columns).astype(bool)
        if there.sum() != len(kept):
            raise ValueError(f"{name} says where {there.sum()} numbers are, and holds {len(kept)}")
        found[name] = np.zeros((rows, columns), dtype=np.float32)
        found[name][there.reshape(rows, columns)] = kept
    return found
