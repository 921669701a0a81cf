"""What an encoder brings to yes-or-no questions is told by this figure of trees that learn with its columns and without."""

from intent_desktop.examples.index import Examples
from intent_desktop.metrics.classification import roc_auc
from intent_desktop.models.base import Fitting
from intent_desktop.models.trees import Trees


def ranked_by_trees(examples: Examples, seed: int) -> float:
    """ROC-AUC of boosted trees on the test part."""
    test = examples.of("test")
    trees = Trees(bags=1).fit(examples, Fitting(seed=seed))
    return float(roc_auc(test.label, trees.predict_proba(test.features)))
