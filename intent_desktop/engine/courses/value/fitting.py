"""The models of spending of one training: blended on validation, and their sums brought to what was spent there."""

import numpy as np
from numpy.typing import NDArray

from intent_desktop import messages
from intent_desktop.engine.courses.features.rounds import FeatureRounds, Predicted
from intent_desktop.evaluation.value_comparison import Spent
from intent_desktop.examples.index import Features
from intent_desktop.metrics.spending import deviance
from intent_desktop.metrics.tally import Floats
from intent_desktop.models import catalogue as models
from intent_desktop.models.value.base import ValueModel
from intent_desktop.models.value.blend import ValueBlend, choose_weights, combine, combine_unseen, factor


class ValueRounds(FeatureRounds[ValueModel]):
    """The models fitted on the parts, and what they expect."""

    def answers(self, model: ValueModel, features: Features) -> NDArray[np.float64]:
        return model.predict(features)

    def choose(self) -> tuple[ValueBlend, str]:
        """The model to deliver and its name: the one asked for, else the best by validation deviance, blend included.

        That deviance is of rows that neither weights nor factor have seen. Fills `valid` and `test` with what every model expects, its
        sum brought to that of validation.
        """
        (valid,), (test,) = self._valid, self._test
        spent, seed = valid.examples.label, self._training.settings.seed
        weights = {name: {name: 1.0} for name in self._names}
        contenders = self.contenders(self._names)
        if not contenders:
            raise messages.Cancelled
        if len(contenders) > 1:
            expected = {name: valid.by_model[name] for name in contenders}
            shares = choose_weights(spent, expected)
            if sum(weight > 0 for weight in shares.values()) > 1:
                weights[models.BLEND] = shares
                self.seconds[models.BLEND] = sum(self.seconds[name] for name in contenders)
                contenders.append(models.BLEND)
        blends = {
            name: ValueBlend(self._fitted, shares, factor(spent, combine(shares, valid.by_model)))
            for name, shares in weights.items()
        }
        losses = {
            name: deviance(spent, combine_unseen(spent, _used(weights[name], valid), seed))
            for name in contenders
        }
        asked = self._training.model
        chosen = asked if asked in blends else min(contenders, key=lambda name: losses[name])
        self.valid, self.test = _expected(blends, valid), _expected(blends, test)
        return blends[chosen], chosen


def _used(weights: dict[str, float], part: Predicted) -> dict[str, Floats]:
    return {name: part.by_model[name] for name in weights}


def _expected(blends: dict[str, ValueBlend], part: Predicted) -> Spent:
    by_model = {name: blend.factor * combine(blend.weights, part.by_model) for name, blend in blends.items()}
    return Spent(part.examples.label, by_model)
