"""Fewer rows to learn from, where a model cannot learn from all of them."""

from typing import Any, Protocol, Self, TypeVar

import numpy as np
from numpy.typing import NDArray

from intent_desktop.models.base import Fitting


class Rows(Protocol):
    """Examples of any kind."""

    def __len__(self) -> int: ...

    def take(self, rows: NDArray[Any]) -> Self: ...


Some = TypeVar("Some", bound=Rows)


def at_most(most: int, examples: Some, model: str, fitting: Fitting) -> Some:
    """At most `most` of the rows, in their order; that they were drawn is said in the name of `model`."""
    if len(examples) <= most:
        return examples
    fitting.watch.notice("rows_sampled", model=model, rows=most, total=len(examples))
    drawn = np.random.default_rng(fitting.seed).permutation(len(examples))[:most]
    return examples.take(np.sort(drawn))


def spread(rows: int, most: int) -> NDArray[np.intp]:
    """At most `most` of the row numbers, evenly spaced."""
    return np.linspace(0, rows - 1, min(rows, most)).astype(np.intp)
