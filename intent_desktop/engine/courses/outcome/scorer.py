"""An opened bundle: answers for new data exactly what the training's model would have answered."""

import functools
from pathlib import Path

from intent_desktop.engine import bundle
from intent_desktop.engine.courses.features.scorer import FeatureScorer
from intent_desktop.engine.courses.opening import understood
from intent_desktop.examples.items import Items
from intent_desktop.models.base import ReadsHistories
from intent_desktop.models.blend import Blend
from intent_desktop.questions.outcome import YesNoQuestion


class Scorer(FeatureScorer[YesNoQuestion]):
    """A bundle that tells chances, ready to be asked; `path` is where it came from."""

    def __init__(self, opened: bundle.Bundle, path: Path = Path()):
        super().__init__(opened, path, YesNoQuestion)
        with understood(path):
            self.threshold = float(opened.recipe["threshold"])

    @staticmethod
    def open(path: Path) -> "Scorer":
        """The scorer of the bundle in a file; raises Problem as `engine.bundle.read`."""
        return Scorer(bundle.read(path), path)

    @functools.cached_property
    def blend(self) -> Blend:
        """What answers; made when it is first asked, since its libraries may take seconds to load."""
        with understood(self.path):
            return Blend.restore(self.members, self.blend_document)

    def known_items(self) -> Items | None:
        known = super().known_items()
        if known is not None:
            return known
        return next(
            (model.items_ for model in self.blend.used().values() if isinstance(model, ReadsHistories)), None
        )
