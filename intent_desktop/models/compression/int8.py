"""Weights as whole numbers from -127 to 127 with one scale a row: a quarter of the bytes.

They become floats again when a bundle is opened, so that scoring is as fast as before and no slower. Dynamic quantisation would
multiply whole numbers, but it takes one scale for all rows of a batch: a history would get other scores beside other histories.
"""

from collections.abc import Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray

from intent_desktop.models.compression.matrices import Arrays, is_large

LARGEST = 127
_VALUES, _SCALES = ":int8", ":scale"


def packed(arrays: Mapping[str, NDArray[Any]]) -> Arrays:
    """The same with each large matrix as NAME:int8 (rows, columns) and NAME:scale float32 (rows,)."""
    found: Arrays = {}
    for name, array in arrays.items():
        if not is_large(array):
            found[name] = array
            continue
        scales = (np.abs(array).max(axis=1) / LARGEST).astype(np.float32)
        steps = array / np.where(scales > 0, scales, 1)[:, None]
        found[name + _VALUES] = np.rint(steps).clip(-LARGEST, LARGEST).astype(np.int8)
        found[name + _SCALES] = scales
    return found


def unpacked(arrays: Mapping[str, NDArray[Any]]) -> Arrays:
    """The matrices as float32 again, off by at most half a scale. KeyError, TypeError or ValueError where they do not fit."""
    found = {name: array for name, array in arrays.items() if not name.endswith((_VALUES, _SCALES))}
    for name, values in arrays.items():
        if name.endswith(_VALUES):
            scales = arrays[name.removesuffix(_VALUES) + _SCALES]
            fit = values.ndim == 2 and scales.shape == values.shape[:1]
            if values.dtype != np.int8 or not fit or not np.isfinite(scales).all():
                raise ValueError(f"{name} and its scales do not fit together")
            found[name.removesuffix(_VALUES)] = values.astype(np.float32) * scales[:, None].astype(np.float32)
    return found
