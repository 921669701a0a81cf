"""The models of chances of one training: calibrated and blended on validation."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from intent_desktop import messages
from intent_desktop.engine.courses.features.rounds import FeatureRounds, Predicted
from intent_desktop.evaluation.comparison import Judged
from intent_desktop.examples.index import Features
from intent_desktop.metrics.calibration import choose_calibrator, held_out_losses
from intent_desktop.models import catalogue as models
from intent_desktop.models.base import Classifier
from intent_desktop.models.blend import Blend, choose_weights, combine, combine_unseen


class Rounds(FeatureRounds[Classifier]):
    """The models fitted on one arrangement of parts, or on each fold, and their chances put together."""

    def answers(self, model: Classifier, features: Features) -> NDArray[np.float64]:
        return model.predict_proba(features)

    def choose(self) -> tuple[Blend, str]:
        """The model to deliver and its name: the one asked for, else the best by validation log loss, blend included.

        That loss is of rows that neither calibration nor weights have seen. Fills `valid` and `test` with every model's
        calibrated probabilities.
        """
        label = np.concatenate([part.examples.label for part in self._valid])
        seed = self._training.settings.seed
        blends = {name: Blend(self._fitted, {name: 1.0}) for name in self._names}
        judged = {name: _scores(blend, self._valid) for name, blend in blends.items()}
        contenders = self.contenders(self._names)
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

    def pooled_counts(self) -> dict[str, int]:
        """Rows judged over all folds, and the folds that were finished, for the protocol line of the split "folds"."""
        if self._training.settings.split != "folds":
            return {}
        return {
            "test": len(self.test.label),
            "yes": int(self.test.label.sum()),
            "folds": len(self._test),
        }


def _scores(blend: Blend, parts: Sequence[Predicted]) -> NDArray[np.float64]:
    return np.concatenate([combine(blend.weights, part.by_model) for part in parts])


def _judged(blends: dict[str, Blend], parts: Sequence[Predicted]) -> Judged:
    return Judged(
        label=np.concatenate([part.examples.label for part in parts]),
        group=np.concatenate([part.examples.group for part in parts]),
        probabilities={name: blend.calibrator.apply(_scores(blend, parts)) for name, blend in blends.items()},
    )
