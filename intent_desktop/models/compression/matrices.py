"""Which of a model's arrays are worth making smaller."""

from typing import Any

import numpy as np
from numpy.typing import NDArray

Arrays = dict[str, NDArray[Any]]

FEWEST_COLUMNS = 8
FEWEST_NUMBERS = 1024
"""Smaller ones, such as biases and what attention adds for distances, weigh nothing, and much hangs on each of their numbers."""


def is_large(array: NDArray[Any]) -> bool:
    """Whether it is a matrix of learnt numbers that is worth it."""
    return (
        array.ndim == 2
        and array.dtype == np.float32
        and array.shape[1] >= FEWEST_COLUMNS
        and array.size >= FEWEST_NUMBERS
    )
