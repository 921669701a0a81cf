"""The recommenders of one training: fitted, blended on validation, fitted again, each step kept so that it can go on."""

import dataclasses
import math
import time
from collections.abc import Mapping
from typing import TYPE_CHECKING

from intent_desktop import messages
from intent_desktop.engine.courses.base import Lesson
from intent_desktop.engine.courses.models_to_fit import models_to_fit
from intent_desktop.events import Checkpoint, Watch
from intent_desktop.examples.prompts import SequenceExamples
from intent_desktop.models import catalogue as models
from intent_desktop.models.base import Fitting, ModelState, stopped_at_once
from intent_desktop.models.recommender import MOST_VALIDATED, Recommender
from intent_desktop.models.score_blend import ScoreBlend, choose_weights
from intent_desktop.questions.sequences import SequenceQuestion, SequencesPrepared
from intent_desktop.training.checkpoints import CheckpointFolder

if TYPE_CHECKING:
    from intent_desktop.models.encoder.model import BehaviourEncoder

HEADLINE_K = 10
TUNED = "tuned_items"
"""The model that is tried besides where a training starts from an encoder."""
JUDGING_SHARE = 0.3
"""The share of the time allowed that is left for weighing the models against each other and judging them."""


@dataclasses.dataclass
class Fitted:
    """Everything that was fitted, baselines included, with seconds of learning; and what is delivered of it.

    `learnt_again`: whether what was to learn from everything has done so.
    """

    members: dict[str, Recommender]
    seconds: dict[str, float]
    weights: dict[str, float]
    chosen: str
    learnt_again: bool = False

    def blends(self) -> dict[str, ScoreBlend]:
        """Every model by name, and the blend where there is one."""
        single = {name: ScoreBlend({name: model}, {name: 1.0}) for name, model in self.members.items()}
        if self.chosen in single:
            return single
        return {**single, models.BLEND: ScoreBlend(self.members, self.weights)}

    @property
    def delivered(self) -> ScoreBlend:
        """The model that the bundle holds."""
        return self.blends()[self.chosen]


class Rounds:
    """Fits the models of a training one after the other; a model that an earlier try has finished is taken from there."""

    def __init__(
        self,
        lesson: Lesson,
        question: SequenceQuestion,
        prepared: SequencesPrepared,
        encoder: "BehaviourEncoder | None",
    ):
        self._encoder = encoder
        self._lesson = lesson
        self._question = question
        self._prepared = prepared
        self._kept = CheckpointFolder(lesson.checkpoints)

    def fit(self) -> Fitted:
        """Every model fitted on the training part, the blend's weights chosen on validation, and what is best there."""
        examples, watch = self._prepared.examples, self._watch()
        members: dict[str, Recommender] = {}
        seconds: dict[str, float] = {}
        names = models_to_fit(self._question, self._lesson.training)
        if self._encoder is not None and TUNED not in names and not self._lesson.training.models:
            names.append(TUNED)
        for place, name in enumerate(names):
            if self._is_left_out(name, members):
                watch.notice("model_skipped", model=name)
                continue
            minutes = self._minutes(sum(seconds.values()), len(names) - place)
            model, took = self._fitted(name, "fitted", examples, None, minutes)
            if stopped_at_once(model, watch):
                watch.notice("model_skipped", model=name)
                continue
            members[name], seconds[name] = model, took
        contenders = {name: model for name, model in members.items() if self._contends(name)}
        if not contenders:
            raise messages.Cancelled
        if len(contenders) == 1:
            only = next(iter(contenders))
            return Fitted(members, seconds, {only: 1.0}, only)
        valid = examples.valid.at_most(MOST_VALIDATED)
        weights = choose_weights(contenders, valid, len(examples.items), examples.repeats, HEADLINE_K, watch)
        used = [name for name, weight in weights.items() if weight > 0]
        chosen = used[0] if len(used) == 1 else models.BLEND
        seconds[models.BLEND] = sum(seconds[name] for name in used)
        return Fitted(members, seconds, weights, chosen)

    def tune_from(self, encoder: "BehaviourEncoder", fitted: Fitted) -> Recommender:
        """The model that is tried besides, from another encoder, for comparison alone."""
        minutes = self._minutes(sum(fitted.seconds.values()), 1)
        return self._fitted(TUNED, "scratch", self._prepared.examples, None, minutes, encoder)[0]

    def fit_again(self, fitted: Fitted, names: list[str]) -> None:
        """Fit those models on everything with what they have chosen. Stopped half-way, the others stay as they are."""
        examples, watch = self._prepared.examples.learn_from_everything(), self._lesson.watch
        again = dict(fitted.members)
        fitted.learnt_again = True
        for name in names:
            finished = f"refitted_{name}" in self._kept.names()
            if finished or not (watch.stopping() or self._lesson.only_begun):
                again[name], took = self._fitted(name, "refitted", examples, fitted.members[name])
                fitted.seconds[name] += took
            fitted.learnt_again &= finished or not (watch.stopping() or self._lesson.only_begun)
        fitted.members = again

    def _fitted(
        self,
        name: str,
        stage: str,
        examples: SequenceExamples,
        before: Recommender | None,
        minutes: float = math.inf,
        encoder: "BehaviourEncoder | None" = None,
    ) -> tuple[Recommender, float]:
        """A model of one stage, and the seconds it learnt; from its checkpoint where that stage was finished.

        One that was stopped before it had learnt anything is not finished.
        """
        training = self._lesson.training
        saved = self._kept.load(f"{stage}_{name}")
        if saved is not None:
            state = ModelState(name, saved.document["settings"], saved.arrays, saved.texts)
            return models.restore(state), float(saved.document["seconds"])
        begun = time.monotonic()
        watch = self._watch()
        folder = self._lesson.checkpoints / stage
        fitting = Fitting.below(folder, watch, training.settings.seed, minutes)
        fitting.encoder = encoder or self._encoder
        if before is None:
            options = training.options if name == training.model else {}
            model: Recommender = models.create(name, options).fit(examples, fitting)
        else:
            # A model of its own, since what the first one has learnt may still be asked.
            model = models.restore(before.state()).refit(examples, fitting)
        seconds = time.monotonic() - begun
        if not watch.stopping() or (before is None and not stopped_at_once(model, watch)):
            state = model.state()
            document = {"settings": state.settings, "seconds": seconds}
            path = self._kept.save(f"{stage}_{name}", state.arrays, document, state.texts)
            watch.emit(Checkpoint(path.name))
        return model, seconds

    def _minutes(self, learnt: float, left: int) -> float:
        """What the next of so many models may take to learn and to learn again, after `learnt` seconds of the others, so that the
        others can learn again, those after it have their share, and all is done within the time allowed.
        """
        spent = time.monotonic() - self._lesson.started
        rest = self._lesson.training.budget_minutes - (spent + learnt) / 60
        return max(rest, 0.0) * (1 - JUDGING_SHARE) / left

    def _watch(self) -> Watch:
        """What models learn under: where no model is to be begun, none goes on either."""
        watch = self._lesson.watch
        return Watch(watch.emit, lambda: "keep") if self._lesson.only_begun else watch

    def _contends(self, name: str) -> bool:
        return name not in self._question.baselines or name == self._lesson.training.model

    def _is_left_out(self, name: str, members: Mapping[str, Recommender]) -> bool:
        """Whether a model is not fitted: the user stops, or the time allowed is used up and another one is there."""
        if not self._contends(name) or self._kept.load(f"fitted_{name}") is not None:
            return False
        begun = CheckpointFolder(self._lesson.checkpoints / "fitted").names()
        if any(entry.startswith(f"{name}-") for entry in begun):
            return False
        over = time.monotonic() - self._lesson.started > 60 * self._lesson.training.budget_minutes
        have_one = any(self._contends(other) for other in members)
        return self._lesson.only_begun or self._lesson.watch.stopping() or (over and have_one)
