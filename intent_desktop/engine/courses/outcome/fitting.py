"""The models of one training: fitted, calibrated and blended on validation, each step kept so that it can go on."""

import dataclasses
import time
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from intent_desktop import messages
from intent_desktop.engine.courses.base import Lesson
from intent_desktop.engine.courses.models_to_fit import models_to_fit
from intent_desktop.evaluation.comparison import Judged
from intent_desktop.events import Checkpoint, Watch
from intent_desktop.examples.index import Examples
from intent_desktop.examples.items import Items
from intent_desktop.metrics.calibration import choose_calibrator, held_out_losses
from intent_desktop.models import catalogue as models
from intent_desktop.models.base import Classifier, Fitting, ModelState
from intent_desktop.models.blend import Blend, choose_weights, combine, combine_unseen
from intent_desktop.questions.base import Prepared, Question
from intent_desktop.training.checkpoints import CheckpointFolder

if TYPE_CHECKING:
    from intent_desktop.models.encoder.model import BehaviourEncoder

VALIDATION = "answers on validation"


@dataclasses.dataclass
class _Predicted:
    """One part of one arrangement, and each model's raw chance for its rows."""

    examples: Examples
    by_model: dict[str, NDArray[np.float64]] = dataclasses.field(default_factory=dict)


class Rounds:
    """The models fitted on one arrangement of parts, or on each fold, and their predictions put together."""

    def __init__(self, lesson: Lesson, question: Question):
        self._training = lesson.training
        self._baselines = question.baselines
        self._only_begun = lesson.only_begun
        self._checkpoints = lesson.checkpoints
        self._watch = lesson.watch
        self._started = lesson.started
        self._names = models_to_fit(question, lesson.training.model)
        self._fitted: dict[str, Classifier] = {}
        self._valid: list[_Predicted] = []
        self._test: list[_Predicted] = []
        self.seconds: dict[str, float] = {}
        self.learnt_again = True
        """Whether every model could learn once more from what it was chosen on."""

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
        valid = _Predicted(prepared.examples.of("valid"))
        test = _Predicted(prepared.examples.of("test"))
        for name in self._names:
            folder = self._checkpoints / f"fold-{fold}"
            if self._is_left_out(name, folder, bool(self._contenders(valid.by_model))):
                self._watch.notice("model_skipped", model=name)
                continue
            begun = time.monotonic()
            model, valid.by_model[name] = self._fit(name, prepared, folder, encoder, items)
            test.by_model[name] = model.predict_proba(test.examples.features)
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

    def _contenders(self, names: Iterable[str]) -> list[str]:
        """The models that may be delivered: all but the baselines, unless one of those was asked for."""
        return [name for name in names if name not in self._baselines or name == self._training.model]

    def _is_left_out(self, name: str, folder: Path, have_one: bool) -> bool:
        """Whether a model is not fitted: the user stops, or the time allowed is used up and another one is there."""
        if name in self._baselines:
            return False
        saved = CheckpointFolder(folder).names()
        if any(entry == f"finished_{name}" or entry.startswith(f"{name}-") for entry in saved):
            return False
        over_budget = time.monotonic() - self._started > 60 * self._training.budget_minutes
        return self._only_begun or self._watch.stopping() or (over_budget and have_one)

    def _fit(
        self,
        name: str,
        prepared: Prepared,
        folder: Path,
        encoder: "BehaviourEncoder | None",
        items: Items | None,
    ) -> tuple[Classifier, NDArray[np.float64]]:
        """A model, and what it answered on validation before it learnt from that part as well.

        Stopped early, and where that part is not like the others, it stays as it was then.
        """
        finished = CheckpointFolder(folder)
        saved = finished.load(f"finished_{name}")
        if saved is not None:
            answered = saved.arrays.pop(VALIDATION)
            state = ModelState(name, saved.document["settings"], saved.arrays, saved.texts)
            self.learnt_again &= saved.document["learnt_again"]
            return models.restore(state), answered
        options = self._training.options if name == self._training.model else {}
        model = models.create(name, options)
        watch = Watch(self._watch.emit, lambda: "keep") if self._only_begun else self._watch
        fitting = Fitting.below(folder, watch, self._training.settings.seed)
        fitting.encoder, fitting.items = encoder, items
        examples = prepared.examples
        answered = model.fit(examples, fitting).predict_proba(examples.of("valid").features)
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

    def choose(self) -> tuple[Blend, str]:
        """The model to deliver and its name: the one asked for, else the best by validation log loss, blend included.

        That loss is of rows that neither calibration nor weights have seen. Fills `valid` and `test` with every model's
        calibrated probabilities.
        """
        label = np.concatenate([part.examples.label for part in self._valid])
        seed = self._training.settings.seed
        blends = {name: Blend(self._fitted, {name: 1.0}) for name in self._names}
        judged = {name: _scores(blend, self._valid) for name, blend in blends.items()}
        contenders = self._contenders(self._names)
        if not contenders:
            raise messages.Cancelled
        if len(contenders) > 1 and self._training.model in (None, models.BLEND):
            raw = {name: judged[name] for name in contenders}
            blends[models.BLEND] = Blend(self._fitted, choose_weights(label, raw))
            judged[models.BLEND] = combine_unseen(label, raw, seed)
            self.seconds[models.BLEND] = sum(self.seconds[name] for name in contenders)
            contenders.append(models.BLEND)
        calibrated = {}
        losses = {}
        for name, blend in blends.items():
            calibrator = choose_calibrator(label, _scores(blend, self._valid), seed)
            calibrated[name] = Blend(blend.members, blend.weights, calibrator)
            losses[name] = min(held_out_losses(label, judged[name], seed).values())
        asked = self._training.model
        chosen = asked if asked in blends else min(contenders, key=lambda name: losses[name])
        self.valid = _judged(calibrated, self._valid)
        self.test = _judged(calibrated, self._test)
        return calibrated[chosen], chosen

    def tested(self) -> Sequence[Examples]:
        """The test part of each arrangement."""
        return [part.examples for part in self._test]

    def pooled_counts(self) -> dict[str, int]:
        """Rows judged over all folds, and the folds that were finished, for the protocol line of the split "folds"."""
        if self._training.settings.split != "folds":
            return {}
        return {
            "test": len(self.test.label),
            "yes": int(self.test.label.sum()),
            "folds": len(self._test),
        }


def _scores(blend: Blend, parts: Sequence[_Predicted]) -> NDArray[np.float64]:
    return np.concatenate([combine(blend.weights, part.by_model) for part in parts])


def _judged(blends: dict[str, Blend], parts: Sequence[_Predicted]) -> Judged:
    return Judged(
        label=np.concatenate([part.examples.label for part in parts]),
        group=np.concatenate([part.examples.group for part in parts]),
        probabilities={name: blend.calibrator.apply(_scores(blend, parts)) for name, blend in blends.items()},
    )
