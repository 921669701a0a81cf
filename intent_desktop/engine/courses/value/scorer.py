"""An opened bundle: what is expected of new data exactly as the training's model would have expected it."""

import functools
from pathlib import Path

from intent_desktop.engine import bundle
from intent_desktop.engine.courses.features.scorer import FeatureScorer
from intent_desktop.engine.courses.opening import understood
from intent_desktop.models.value.blend import ValueBlend
from intent_desktop.questions.value import Value


class ValueScorer(FeatureScorer[Value]):
    """A bundle that tells amounts, ready to be asked; `path` is where it came from."""

    def __init__(self, opened: bundle.Bundle, path: Path = Path()):
        super().__init__(opened, path, Value)
        with understood(path):
            if self.recipe.behaviour is None or self.recipe.settings.horizon_days is None:
                raise ValueError("no horizon or no features")

    @functools.cached_property
    def blend(self) -> ValueBlend:
        """What answers; made when it is first asked, since its libraries may take seconds to load."""
        with understood(self.path):
            return ValueBlend.restore(self.members, self.blend_document)
