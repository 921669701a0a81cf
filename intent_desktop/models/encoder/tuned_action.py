"""The encoder tuned on what customers did next: histories in, chances of each kind of action and the time to it out."""

import dataclasses
from typing import ClassVar, Self

import numpy as np
import torch
from numpy.typing import NDArray
from scipy.special import softmax
from torch import Tensor

from intent_desktop.examples.histories import Histories
from intent_desktop.examples.next_actions import ActionExamples, Situations
from intent_desktop.metrics.multiclass import QUANTILES
from intent_desktop.models import sampling
from intent_desktop.models.actions.answers import TimeScale, losses, rising
from intent_desktop.models.actions.base import Forecast
from intent_desktop.models.base import Fitting, ModelState
from intent_desktop.models.encoder.fine_tuned import TunedEncoder
from intent_desktop.training.loop import Metrics

MOST_LEARNT = 30_000


class TunedAction(TunedEncoder):
    """Chances by cross-entropy and quantiles of the time by the pinball loss; the scores are one of each kind, and what the
    quantiles are made of. Situations have their histories beside the features.
    """

    family: ClassVar[str] = "tuned_action"

    def fit(self, examples: ActionExamples, fitting: Fitting) -> Self:
        self.horizon_, self.kinds_ = examples.horizon_seconds, len(examples.kinds)
        self.scores_ = self.kinds_ + len(QUANTILES)
        self.times_ = TimeScale.learnt(examples.of("train").seconds)
        self._tune(examples, fitting)
        return self

    def refit(self, examples: ActionExamples, fitting: Fitting) -> Self:
        self._tune_again(examples, fitting)
        return self

    def at_most(self, learnt: ActionExamples, fitting: Fitting) -> ActionExamples:
        return sampling.at_most(MOST_LEARNT, learnt, self.family, fitting)

    def histories_of(self, examples: ActionExamples) -> Histories:
        return _beside(examples.situations)

    def answers_of(self, examples: ActionExamples) -> NDArray[np.float32]:
        """The kind, and the time on its scale, NaN where nothing came; (rows, 2)."""
        return np.stack([examples.kind.astype(np.float32), self.times_.of(examples.seconds)], axis=1)

    def loss(self, scores: Tensor, answers: Tensor) -> Tensor:
        of_kinds, of_times = self._losses(scores, answers)
        return of_kinds + of_times

    def judged(self, scores: NDArray[np.float64], answers: NDArray[np.float32]) -> Metrics:
        told = torch.from_numpy(scores.astype(np.float32))
        of_kinds, of_times = map(float, self._losses(told, torch.from_numpy(answers)))
        return {"loss": of_kinds + of_times, "log_loss": of_kinds, "pinball": of_times}

    def predict(self, situations: Situations) -> Forecast:
        scores = self.scores(_beside(situations))
        quantiles = rising(torch.from_numpy(scores[:, self.kinds_ :])).numpy()
        chances = softmax(scores[:, : self.kinds_], axis=1)
        return Forecast(chances, self.times_.seconds(quantiles, self.horizon_))

    def state(self) -> ModelState:
        state = super().state()
        own = {"horizon": self.horizon_, "times": [self.times_.centre, self.times_.spread]}
        return dataclasses.replace(state, settings={**state.settings, **own})

    @classmethod
    def restore(cls, state: ModelState) -> Self:
        model = super().restore(state)
        model.scores_ = model.module_.head.answer.out_features
        model.kinds_ = model.scores_ - len(QUANTILES)
        model.horizon_ = float(state.settings["horizon"])
        model.times_ = TimeScale(*map(float, state.settings["times"]))
        return model

    def _losses(self, scores: Tensor, answers: Tensor) -> tuple[Tensor, Tensor]:
        quantiles = rising(scores[:, self.kinds_ :])
        return losses(scores[:, : self.kinds_], quantiles, answers[:, 0].long(), answers[:, 1])


def _beside(situations: Situations) -> Histories:
    assert situations.features.histories is not None
    return situations.features.histories
