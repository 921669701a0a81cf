"""The models of ratings of one training: fitted, blended on validation, judged, fitted again; each step kept to go on from."""

import dataclasses
import time
from collections.abc import Mapping, Sequence

import numpy as np

from intent_desktop import messages
from intent_desktop.engine.courses.base import Lesson
from intent_desktop.engine.courses.models_to_fit import models_to_fit
from intent_desktop.evaluation.rating_comparison import Foretold
from intent_desktop.events import Checkpoint, Watch
from intent_desktop.examples.ratings import RatingExamples, Ratings
from intent_desktop.metrics.tally import Floats
from intent_desktop.models import catalogue as models
from intent_desktop.models.base import Fitting, ModelState
from intent_desktop.models.ratings.base import RatingModel
from intent_desktop.models.ratings.blend import (
    RatingBlend,
    choose_weights,
    combine,
    combine_unseen,
    within,
)
from intent_desktop.questions.rating import Rating, known_ratings
from intent_desktop.training.checkpoints import CheckpointFolder


@dataclasses.dataclass
class _Round:
    """One arrangement of parts: every model's answers on validation and on test, cut to the scale of the ratings."""

    valid: Foretold
    test: Foretold
    weights: dict[str, float]


class Rounds:
    """Fits all models on one arrangement of parts, or on each fold; what an earlier try has finished is taken from there."""

    def __init__(self, lesson: Lesson, question: Rating, examples: RatingExamples):
        self._lesson = lesson
        self._question = question
        self._kept = CheckpointFolder(lesson.checkpoints)
        self._names = models_to_fit(question, lesson.training)
        self._fitted: dict[str, RatingModel] = {}
        self._rounds: list[_Round] = []
        values = examples.ratings.values
        self._lowest, self._highest = float(values.min()), float(values.max())
        self.seconds: dict[str, float] = {}
        self.learnt_again = True
        """Whether every model could learn from what it was chosen on as well, before the test."""
        self.delivered_again = True
        """Whether the delivered model could learn from everything."""

    def add(self, examples: RatingExamples) -> bool:
        """Fit every model on one arrangement, choose the blend's weights on its validation part, fit again with that
        part, and answer the test part.

        False where a later fold could not be finished (stopped, or out of time): it does not count.
        """
        fold, watch = len(self._rounds), self._lesson.watch
        valid, test = examples.of("valid"), examples.of("test")
        early, late = examples.history("train"), examples.history("train", "valid")
        on_valid: dict[str, Floats] = {}
        on_test: dict[str, Floats] = {}
        fitted: dict[str, RatingModel] = {}
        for name in self._names:
            if self._is_left_out(name, fold, on_valid):
                if fold:
                    return False
                watch.notice("model_skipped", model=name)
                continue
            model, took = self._learnt(name, f"fold-{fold}", examples)
            on_valid[name] = self._within(model.predict(valid, early))
            again = self._learnt_again(name, f"fold-{fold}-again", examples.learn_from("valid"), model)
            if again is not None:
                model, more = again
                took += more
            self.learnt_again &= again is not None
            on_test[name] = self._within(model.predict(test, late if again is not None else early))
            fitted[name] = model
            self.seconds[name] = self.seconds.get(name, 0.0) + took
        mean = float(examples.of("train").values.mean(dtype=np.float64))
        contenders = [name for name in on_valid if self._contends(name)]
        if not contenders:
            raise messages.Cancelled
        weights = {contenders[0]: 1.0}
        if len(contenders) > 1:
            chosen_on = {name: on_valid[name] for name in contenders}
            weights = choose_weights(valid.values, chosen_on, mean)
            seed = self._lesson.training.settings.seed
            on_valid[models.BLEND] = self._within(combine_unseen(valid.values, chosen_on, mean, seed))
            on_test[models.BLEND] = self._within(
                combine(weights, {name: on_test[name] for name in contenders}, mean)
            )
        if not fold:
            self._fitted, self._names = fitted, list(fitted)
        self._rounds.append(
            _Round(_foretold(valid, early, on_valid), _foretold(test, late, on_test), weights)
        )
        return True

    @property
    def count(self) -> int:
        """The arrangements that were finished."""
        return len(self._rounds)

    @property
    def valid(self) -> Foretold:
        """All validation parts put together."""
        return _pooled([entry.valid for entry in self._rounds])

    @property
    def test(self) -> Foretold:
        """All test parts put together."""
        return _pooled([entry.test for entry in self._rounds])

    @property
    def weights(self) -> dict[str, float]:
        """The blend's weights, their mean where there are several arrangements."""
        found = {name: [entry.weights[name] for entry in self._rounds] for name in self._rounds[0].weights}
        return {name: round(float(np.mean(values)), 6) for name, values in found.items()}

    @property
    def chosen(self) -> str:
        """The model that is delivered: the one asked for, or the blend, or the only model that has a weight in it."""
        used = [name for name, weight in self.weights.items() if weight > 0]
        return used[0] if len(used) == 1 else models.BLEND

    def deliver(self, examples: RatingExamples) -> RatingBlend:
        """The chosen model, fitted again on everything; stopped half-way, a member stays as it was for the test."""
        everything = examples.learn_from("valid", "test")
        members = {}
        for name, weight in self.weights.items():
            if not weight:
                continue
            members[name] = self._fitted[name]
            again = self._learnt_again(name, "delivered", everything, self._fitted[name])
            if again is not None:
                members[name], took = again
                self.seconds[name] += took
            self.delivered_again &= again is not None
        self.seconds[models.BLEND] = sum(self.seconds[name] for name in members)
        mean = float(everything.of("train").values.mean(dtype=np.float64))
        weights = self.weights if len(members) > 1 else dict.fromkeys(members, 1.0)
        return RatingBlend(members, weights, mean, self._lowest, self._highest)

    def _within(self, predicted: Floats) -> Floats:
        return within(predicted, self._lowest, self._highest)

    def _learnt(self, name: str, stage: str, examples: RatingExamples) -> tuple[RatingModel, float]:
        """A model fitted for the first time, and the seconds it took; from its checkpoint where that was finished."""
        if (saved := self._saved(name, stage)) is not None:
            return saved
        training, watch = self._lesson.training, self._lesson.watch
        if self._lesson.only_begun:
            watch = Watch(watch.emit, lambda: "keep")
        begun = time.monotonic()
        options = training.options if name == training.model else {}
        model: RatingModel = models.create(name, options).fit(examples, self._fitting(stage, watch))
        seconds = time.monotonic() - begun
        if not watch.stopping():  # what was stopped half-way is learnt from the start by a later try
            self._save(name, stage, model, seconds)
        return model, seconds

    def _learnt_again(
        self, name: str, stage: str, examples: RatingExamples, before: RatingModel
    ) -> tuple[RatingModel, float] | None:
        """A copy of a model that learnt anew from more, and the seconds it took; None where the user stopped before its end."""
        if (saved := self._saved(name, stage)) is not None:
            return saved
        watch = self._lesson.watch
        if self._lesson.only_begun or watch.stopping():
            return None
        begun = time.monotonic()
        model: RatingModel = models.restore(before.state()).refit(examples, self._fitting(stage, watch))
        seconds = time.monotonic() - begun
        if watch.stopping():
            return None
        self._save(name, stage, model, seconds)
        return model, seconds

    def _fitting(self, stage: str, watch: Watch) -> Fitting:
        return Fitting.below(self._lesson.checkpoints / stage, watch, self._lesson.training.settings.seed)

    def _saved(self, name: str, stage: str) -> tuple[RatingModel, float] | None:
        saved = self._kept.load(f"{stage}_{name}")
        if saved is None:
            return None
        state = ModelState(name, saved.document["settings"], saved.arrays, saved.texts)
        return models.restore(state), float(saved.document["seconds"])

    def _save(self, name: str, stage: str, model: RatingModel, seconds: float) -> None:
        state = model.state()
        document = {"settings": state.settings, "seconds": seconds}
        path = self._kept.save(f"{stage}_{name}", state.arrays, document, state.texts)
        self._lesson.watch.emit(Checkpoint(path.name))

    def _contends(self, name: str) -> bool:
        return name not in self._question.baselines or name == self._lesson.training.model

    def _is_left_out(self, name: str, fold: int, have: Mapping[str, Floats]) -> bool:
        """Whether a model is not fitted: the user stops, or the time allowed is used up and another one is there."""
        if not self._contends(name) or self._kept.load(f"fold-{fold}_{name}") is not None:
            return False
        over = time.monotonic() - self._lesson.started > 60 * self._lesson.training.budget_minutes
        have_one = bool(fold) or any(self._contends(other) for other in have)
        return self._lesson.only_begun or self._lesson.watch.stopping() or (over and have_one)


def _foretold(asked: Ratings, given: Ratings, by_model: dict[str, Floats]) -> Foretold:
    rated = given.rated()
    return Foretold(
        asked.values,
        asked.users,
        known_ratings(rated.users, asked.users),
        known_ratings(rated.items, asked.items),
        by_model,
    )


def _pooled(parts: Sequence[Foretold]) -> Foretold:
    shared = [name for name in parts[0].by_model if all(name in part.by_model for part in parts)]
    return Foretold(
        np.concatenate([part.truth for part in parts]),
        np.concatenate([part.users for part in parts]),
        np.concatenate([part.of_user for part in parts]),
        np.concatenate([part.of_item for part in parts]),
        {name: np.concatenate([part.by_model[name] for part in parts]) for name in shared},
    )
