"""Fewer rows to learn from, where a model cannot learn from all of them."""

import numpy as np

from intent_desktop.examples.index import Examples
from intent_desktop.models.base import Fitting


def at_most(most: int, examples: Examples, model: str, fitting: Fitting) -> Examples:
    """At most `most` of the rows, in their order; that they were drawn is said in the name of `model`."""
    if len(examples) <= most:
        return examples
    fitting.watch.notice("rows_sampled", model=model, rows=most, total=len(examples))
    drawn = np.random.default_rng(fitting.seed).permutation(len(examples))[:most]
    return examples.take(np.sort(drawn))
