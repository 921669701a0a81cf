"""What an encoder brings to the question about spending is told by this figure of trees that learn with its columns and without."""

from intent_desktop.examples.index import Examples
from intent_desktop.metrics import spending
from intent_desktop.models.base import Fitting
from intent_desktop.models.value.trees import TreesValue


def ranked_by_trees(examples: Examples, seed: int) -> float:
    """Normalised Gini of boosted trees on the test part."""
    test = examples.of("test")
    trees = TreesValue(build="whole", bags=1).fit(examples, Fitting(seed=seed))
    return spending.gini(test.label, trees.predict(test.features))
