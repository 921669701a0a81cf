"""The encoder tuned on what customers spent: histories in, an amount out."""

import dataclasses
from typing import ClassVar, Self

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from intent_desktop.examples.index import Examples, Features
from intent_desktop.metrics.spending import deviance
from intent_desktop.models.base import Fitting, ModelState
from intent_desktop.models.encoder.fine_tuned import TunedOnFeatures
from intent_desktop.models.value.base import LEAST_SHARE, in_means, mean_spent
from intent_desktop.training.loop import Metrics

MOST_SCORE = 9.0
"""Nobody is expected to spend more than some thousand means, whatever the network says."""


class TunedValue(TunedOnFeatures):
    """The amount to expect, by the Tweedie deviance of power 1.5; the score is its logarithm, counted in means."""

    family: ClassVar[str] = "tuned_value"

    def fit(self, examples: Examples, fitting: Fitting) -> Self:
        self.mean_ = mean_spent(examples)
        return super().fit(in_means(examples, self.mean_), fitting)

    def refit(self, examples: Examples, fitting: Fitting) -> Self:
        return super().refit(in_means(examples, self.mean_), fitting)

    def loss(self, scores: Tensor, answers: Tensor) -> Tensor:
        half = scores.clamp(np.log(LEAST_SHARE), MOST_SCORE) / 2
        return (answers * torch.exp(-half) + torch.exp(half)).mean()

    def judged(self, scores: NDArray[np.float64], answers: NDArray[np.float32]) -> Metrics:
        return {"loss": deviance(answers, _in_means(scores))}

    def predict(self, features: Features) -> NDArray[np.float64]:
        return np.asarray(_in_means(self.score(features)) * self.mean_)

    def state(self) -> ModelState:
        state = super().state()
        return dataclasses.replace(state, settings={**state.settings, "mean": self.mean_})

    @classmethod
    def restore(cls, state: ModelState) -> Self:
        model = super().restore(state)
        model.mean_ = float(state.settings["mean"])
        return model


def _in_means(scores: NDArray[np.float64]) -> NDArray[np.float64]:
    return np.asarray(np.exp(np.clip(scores, np.log(LEAST_SHARE), MOST_SCORE)))
