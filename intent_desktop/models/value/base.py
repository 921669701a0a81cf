"""The contract of every model of spending, and how the features that it asks for by name are found."""

import dataclasses
from typing import ClassVar, Protocol, Self

import numpy as np
from numpy.typing import NDArray

from intent_desktop.examples.index import PART_CODES, Examples, Features
from intent_desktop.metrics.tally import Floats
from intent_desktop.models.base import Contributions, Fitting, ModelState

LEAST_SHARE = 1e-4
"""Nobody is expected to spend less than this share of the mean, so that amounts have a logarithm."""


class ValueModel(Protocol):
    """A model of how much is spent in the horizon after a moment, on the tabular view.

    `fit`, `refit` and the rest are as in `models.base.Classifier`; labels are amounts in the data's money, of which many are 0 and a few
    (more came back than was bought) below. `predict` returns the amount to expect, float64 (rows,), finite and above 0.
    """

    family: ClassVar[str]

    def fit(self, examples: Examples, fitting: Fitting) -> Self: ...

    def refit(self, examples: Examples, fitting: Fitting) -> Self: ...

    def predict(self, features: Features) -> NDArray[np.float64]: ...

    def contributions(self, features: Features) -> Contributions | None:
        """What each feature adds to the logarithm of each row's amount; None where the model has no such account."""
        ...

    def state(self) -> ModelState: ...

    @classmethod
    def restore(cls, state: ModelState) -> Self: ...


def known_number(features: Features, name: str) -> Floats:
    """The feature of that name, float64 (rows,), 0 where it is missing or not among the features."""
    names = features.number_names
    if name not in names:
        return np.zeros(len(features))
    return np.nan_to_num(features.numbers[:, names.index(name)].astype(np.float64))


def mean_spent(examples: Examples) -> float:
    """The mean of what the rows of the train part spent, above 0 in any case."""
    return max(float(examples.label[examples.rows("train")].mean(dtype=np.float64)), 1e-6)


def in_means(examples: Examples, mean: float) -> Examples:
    """The same examples with amounts told in means, those below 0 as 0, so that penalties do not depend on the currency."""
    return dataclasses.replace(
        examples, label=np.maximum(examples.label / np.float32(mean), 0).astype(np.float32)
    )


def all_to_learn_from(examples: Examples) -> Examples:
    """The same rows, those to choose on counted among those to learn from."""
    part = np.where(examples.part == PART_CODES["valid"], PART_CODES["train"], examples.part)
    return examples.with_parts(part.astype(np.int8))
