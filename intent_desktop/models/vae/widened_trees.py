"""Boosted trees on the features and on further numbers that were learnt without labels."""

import dataclasses
from abc import ABC, abstractmethod
from collections.abc import Sequence
from typing import ClassVar, Self

import numpy as np
from numpy.typing import NDArray

from intent_desktop.examples.index import Examples, FeatureColumn, Features
from intent_desktop.models.base import Fitting
from intent_desktop.models.trees import Trees


class WidenedTrees(ABC):
    """`fit` of a subclass learns the further numbers, of the train and valid parts alike, and then the trees by `_learn_trees`."""

    family: ClassVar[str]
    trees_: Trees

    @abstractmethod
    def further(self, features: Features) -> tuple[Sequence[str], NDArray[np.float32]]:
        """The further numbers' names and values, float32 (rows, names)."""

    def refit(self, examples: Examples, fitting: Fitting) -> Self:
        # What the numbers come from has learnt from both parts already.
        self.trees_.called = self.family
        self.trees_.refit(self._widened(examples), fitting)
        return self

    def predict_proba(self, features: Features) -> NDArray[np.float64]:
        return self.trees_.predict_proba(self._wider(features))

    def contributions(self, features: Features) -> None:
        """None: what a further number adds belongs to no single feature."""
        return

    def _learn_trees(self, trees: Trees, examples: Examples, fitting: Fitting) -> None:
        trees.called = self.family  # plain trees may learn beside it, in the same folder
        self.trees_ = trees.fit(self._widened(examples), fitting)

    def _widened(self, examples: Examples) -> Examples:
        return dataclasses.replace(examples, features=self._wider(examples.features))

    def _wider(self, features: Features) -> Features:
        names, values = self.further(features)
        numbers = [column for column in features.columns if column.kind == "number"]
        columns = [*numbers, *(FeatureColumn(name=name) for name in names), *features.categories]
        return Features(np.hstack([features.numbers, values]), features.codes, columns)
