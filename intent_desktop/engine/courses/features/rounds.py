"""The models of one training that learn from features: fitted on one arrangement of parts or several, each step kept so that it can
go on.
"""

import dataclasses
import time
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Generic, Protocol, Self, TypeVar

import numpy as np
from numpy.typing import NDArray

from intent_desktop.engine.courses.base import Lesson
from intent_desktop.engine.courses.models_to_fit import models_to_fit
from intent_desktop.events import Checkpoint, Watch
from intent_desktop.examples.index import Examples, Features
from intent_desktop.examples.items import Items
from intent_desktop.models import catalogue as models
from intent_desktop.models.base import Fitting, ModelState, stopped_at_once
from intent_desktop.questions.base import Prepared, Question
from intent_desktop.training.checkpoints import CheckpointFolder

if TYPE_CHECKING:
    from intent_desktop.models.encoder.model import BehaviourEncoder

VALIDATION = "answers on validation"


class Learner(Protocol):
    """What the models of every such training do."""

    def fit(self, examples: Examples, fitting: Fitting) -> Self: ...

    def refit(self, examples: Examples, fitting: Fitting) -> Self: ...

    def state(self) -> ModelState: ...


Model = TypeVar("Model", bound=Learner)


@dataclasses.dataclass
class Predicted:
    """One part of one arrangement, and each model's raw answers for its rows."""

    examples: Examples
    by_model: dict[str, NDArray[np.float64]] = dataclasses.field(default_factory=dict)


class FeatureRounds(Generic[Model]):
    """The models fitted on one arrangement of parts, or on each fold, and their answers put together."""

    def __init__(self, lesson: Lesson, question: Question):
        self._lesson = lesson
        self._baselines = question.baselines
        self._training, self._watch = lesson.training, lesson.watch
        self._names = models_to_fit(question, lesson.training)
        self._fitted: dict[str, Model] = {}
        self._valid: list[Predicted] = []
        self._test: list[Predicted] = []
        self.seconds: dict[str, float] = {}
        self.learnt_again = True
        """Whether every model could learn once more from what it was chosen on."""

    def answers(self, model: Model, features: Features) -> NDArray[np.float64]:
        """What a model answers, float64 (rows,)."""
        raise NotImplementedError

    @property
    def need_encoder(self) -> bool:
        """Whether a model starts from an encoder."""
        return any(models.CATALOGUE[name].needs_encoder for name in self._names)

    @property
    def read_histories(self) -> bool:
        """Whether a model reads the actions themselves beside the features."""
        return any(models.CATALOGUE[name].reads_histories for name in self._names)

    def add(
        self, prepared: Prepared, encoder: "BehaviourEncoder | None" = None, items: Items | None = None
    ) -> bool:
        """Fit every model on one arrangement and predict its validation and test parts; `encoder` is what they may begin with, `items` the
        catalogue of the histories, where they are read.

        False where a later fold could not be finished (stopped, or out of time): it does not count.
        """
        fold = len(self._valid)
        valid = Predicted(prepared.examples.of("valid"))
        test = Predicted(prepared.examples.of("test"))
        for name in self._names:
            folder = self._lesson.checkpoints / f"fold-{fold}"
            if self._is_left_out(name, folder, bool(self.contenders(valid.by_model))):
                self._watch.notice("model_skipped", model=name)
                continue
            begun = time.monotonic()
            found = self._fit(name, prepared, folder, encoder, items)
            if found is None:
                self._watch.notice("model_skipped", model=name)
                continue
            model, valid.by_model[name] = found
            test.by_model[name] = self.answers(model, test.examples.features)
            self.seconds[name] = self.seconds.get(name, 0.0) + time.monotonic() - begun
            if fold == 0:
                self._fitted[name] = model
        fitted = list(valid.by_model)
        if fold and fitted != self._names:
            return False
        self._names = fitted
        self._valid.append(valid)
        self._test.append(test)
        return True

    def contenders(self, names: Iterable[str]) -> list[str]:
        """The models that may be delivered: all but the baselines, unless one of those was asked for."""
        return [name for name in names if name not in self._baselines or name == self._training.model]

    def _is_left_out(self, name: str, folder: Path, have_one: bool) -> bool:
        """Whether a model is not fitted: the user stops, or the time allowed is used up and another one is there."""
        if name in self._baselines:
            return False
        saved = CheckpointFolder(folder).names()
        if any(entry == f"finished_{name}" or entry.startswith(f"{name}-") for entry in saved):
            return False
        over_budget = time.monotonic() - self._lesson.started > 60 * self._training.budget_minutes
        return self._lesson.only_begun or self._watch.stopping() or (over_budget and have_one)

    def _fit(
        self,
        name: str,
        prepared: Prepared,
        folder: Path,
        encoder: "BehaviourEncoder | None",
        items: Items | None,
    ) -> tuple[Model, NDArray[np.float64]] | None:
        """A model, and what it answered on validation before it learnt from that part as well.

        Stopped early, and where that part is not like the others, it stays as it was then. None where the user stopped before it had
        learnt anything.
        """
        finished = CheckpointFolder(folder)
        saved = finished.load(f"finished_{name}")
        if saved is not None:
            answered = saved.arrays.pop(VALIDATION)
            state = ModelState(name, saved.document["settings"], saved.arrays, saved.texts)
            self.learnt_again &= saved.document["learnt_again"]
            return models.restore(state), answered
        options = self._training.options if name == self._training.model else {}
        model: Model = models.create(name, options)
        watch = Watch(self._watch.emit, lambda: "keep") if self._lesson.only_begun else self._watch
        fitting = Fitting.below(folder, watch, self._training.settings.seed)
        fitting.encoder, fitting.items = encoder, items
        fitting.horizon_days = prepared.plan.horizon_days if prepared.plan else None
        examples = prepared.examples
        model.fit(examples, fitting)
        if stopped_at_once(model, watch):
            return None
        answered = self.answers(model, examples.of("valid").features)
        if prepared.alike and not watch.stopping():
            model.refit(examples, fitting)
        again = prepared.alike and not watch.stopping()
        self.learnt_again &= again
        state = model.state()
        document = {"settings": state.settings, "learnt_again": again}
        arrays = {**state.arrays, VALIDATION: answered}
        path = finished.save(f"finished_{name}", arrays, document, state.texts)
        self._watch.emit(Checkpoint(path.name))
        return model, answered

    def tested(self) -> Sequence[Examples]:
        """The test part of each arrangement."""
        return [part.examples for part in self._test]
