"""The models of one training: fitted, weighted on validation, each step kept so that it can go on."""

import dataclasses
import time
from typing import TYPE_CHECKING, Any

import numpy as np

from intent_desktop import messages
from intent_desktop.engine.courses.base import Lesson
from intent_desktop.engine.courses.models_to_fit import models_to_fit
from intent_desktop.events import Checkpoint, Watch
from intent_desktop.examples.next_actions import ActionExamples
from intent_desktop.models import catalogue as models
from intent_desktop.models.actions.base import ActionModel, Forecast
from intent_desktop.models.actions.blend import ActionBlend, fitted, unseen_log_loss
from intent_desktop.models.base import Fitting, ModelState, stopped_at_once
from intent_desktop.questions.next_action import NextAction
from intent_desktop.training.checkpoints import CheckpointFolder

if TYPE_CHECKING:
    from intent_desktop.models.encoder.model import BehaviourEncoder

CHANCES, SECONDS = "chances on validation", "seconds on validation"


@dataclasses.dataclass(frozen=True)
class Fitted:
    """What was fitted: a blend for every model (of one, softened or sharpened) and of all, what each told of validation
    before it learnt from that as well, and of test; `learnt_again`: whether all did learn from it.
    """

    blends: dict[str, ActionBlend]
    valid: dict[str, Forecast]
    test: dict[str, Forecast]
    seconds: dict[str, float]
    chosen: str
    learnt_again: bool

    @property
    def delivered(self) -> ActionBlend:
        """The model that the bundle holds."""
        return self.blends[self.chosen]


def fit(
    lesson: Lesson, question: NextAction, examples: ActionExamples, encoder: "BehaviourEncoder | None"
) -> Fitted:
    """Fit every model, choose the best by validation log loss of customers that its weights were not chosen on; `encoder` is what they may
    begin with.

    Raises messages.Cancelled where there is nothing to keep.
    """
    asked, watch, seed = lesson.training.model, lesson.watch, lesson.training.settings.seed
    valid, test = examples.of("valid"), examples.of("test")
    members: dict[str, ActionModel] = {}
    told_valid: dict[str, Forecast] = {}
    told_test: dict[str, Forecast] = {}
    seconds: dict[str, float] = {}
    every_again = True

    def contends(name: str) -> bool:
        return name not in question.baselines or name == asked

    for name in models_to_fit(question, lesson.training):
        if _is_left_out(lesson, name, any(map(contends, members))) and contends(name):
            watch.notice("model_skipped", model=name)
            continue
        begun = time.monotonic()
        found = _one(lesson, name, examples, valid, encoder)
        if found is None:
            watch.notice("model_skipped", model=name)
            continue
        members[name], told_valid[name], again = found
        told_test[name] = members[name].predict(test.situations)
        seconds[name] = time.monotonic() - begun
        every_again &= again
    contenders = [name for name in members if contends(name)]
    if not contenders:
        raise messages.Cancelled
    groups = {name: [name] for name in members}
    if len(contenders) > 1 and asked in (None, models.BLEND):
        groups[models.BLEND] = contenders
        seconds[models.BLEND] = sum(seconds[name] for name in contenders)
        contenders = [*contenders, models.BLEND]
    blends, losses = {}, {}
    for group, names in groups.items():
        watch.stopping()
        own = {name: told_valid[name] for name in names}
        blends[group] = fitted({name: members[name] for name in names}, own, valid)
        losses[group] = unseen_log_loss(valid, own, seed)
    chosen = asked if asked in blends else min(contenders, key=lambda name: losses[name])
    return Fitted(
        blends,
        {name: blend.combine(told_valid) for name, blend in blends.items()},
        {name: blend.combine(told_test) for name, blend in blends.items()},
        seconds,
        chosen,
        every_again,
    )


def _is_left_out(lesson: Lesson, name: str, have_one: bool) -> bool:
    """Whether a model is not fitted: the user stops, or the time allowed is used up and another one is there."""
    saved = CheckpointFolder(lesson.checkpoints).names()
    if any(entry == f"finished_{name}" or entry.startswith(name) for entry in saved):
        return False
    over_budget = time.monotonic() - lesson.started > 60 * lesson.training.budget_minutes
    return lesson.only_begun or lesson.watch.stopping() or (over_budget and have_one)


def _one(
    lesson: Lesson,
    name: str,
    examples: ActionExamples,
    valid: ActionExamples,
    encoder: "BehaviourEncoder | None",
) -> tuple[ActionModel, Forecast, bool] | None:
    """A model, what it told of validation before it learnt from that as well, and whether it then did; None where the user stopped
    before it had learnt anything.
    """
    kept = CheckpointFolder(lesson.checkpoints)
    saved = kept.load(f"finished_{name}")
    if saved is not None:
        told = Forecast(saved.arrays.pop(CHANCES), saved.arrays.pop(SECONDS))
        state = ModelState(name, saved.document["settings"], saved.arrays, saved.texts)
        return models.restore(state), told, bool(saved.document["learnt_again"])
    training = lesson.training
    watch = Watch(lesson.watch.emit, lambda: "keep") if lesson.only_begun else lesson.watch
    fitting = Fitting.below(lesson.checkpoints, watch, training.settings.seed, training.budget_minutes)
    fitting.encoder = encoder
    model: ActionModel = models.create(name, training.options if name == training.model else {})
    model.fit(examples, fitting)
    if stopped_at_once(model, watch):
        return None
    told = model.predict(valid.situations)
    if not watch.stopping():
        model.refit(examples, fitting)
    again = not watch.stopping()
    state = model.state()
    document: dict[str, Any] = {"settings": state.settings, "learnt_again": again}
    arrays = {**state.arrays, CHANCES: told.chances, SECONDS: np.ascontiguousarray(told.seconds)}
    path = kept.save(f"finished_{name}", arrays, document, state.texts)
    watch.emit(Checkpoint(path.name))
    return model, told, again
