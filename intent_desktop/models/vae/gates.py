"""Attention that belongs to hidden units, traced back to a row's inputs by what each input adds to each unit."""

import numpy as np
from numpy.typing import NDArray

from intent_desktop.models.attention import Attention, Floats, shares


def shared_out(added: Floats, there: NDArray[np.bool_], gates: Floats) -> Attention:
    """The attention of rows whose inputs have `added` (rows, inputs, units) to the hidden units, which `gates` (rows, units) let through.

    Without the gates those would be named that add most.
    """
    sizes = np.abs(added) * there[..., None]
    return Attention(shares(np.einsum("riu,ru->ri", sizes, gates)), shares(sizes.sum(axis=2)), there)
