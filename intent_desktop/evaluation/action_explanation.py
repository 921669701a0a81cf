"""What the boosted trees of the next action lean on, and what moved each single answer."""

import numpy as np
from numpy.typing import NDArray

from intent_desktop.evaluation.explanation import (
    MOST_FEATURES,
    REPEATS,
    Importance,
    Reason,
    reasons,
    with_shuffled,
)
from intent_desktop.events import Watch
from intent_desktop.examples.index import Features
from intent_desktop.examples.next_actions import ActionExamples, Situations
from intent_desktop.metrics.multiclass import log_loss
from intent_desktop.models.actions.trees import ActionTrees
from intent_desktop.models.base import Contributions

MOST_ROWS = 2000


def explain(
    model: ActionTrees, test: ActionExamples, watch: Watch, seed: int = 0
) -> tuple[list[Importance], int]:
    """Permutation importance (Breiman, 2001): by how much log loss rises when a feature is shuffled, largest first, on a
    sample of these rows; and how many those are. Only the MOST_FEATURES features that push most are shuffled.
    """
    generator = np.random.default_rng(seed)
    if len(test) > MOST_ROWS:
        test = test.take(np.sort(generator.choice(len(test), MOST_ROWS, replace=False)))
    features = test.situations.features

    def loss(of: Features) -> float:
        return log_loss(test.kind, model.chances(of))

    pushes = np.abs(model.pushes(features, test.kind)).mean(axis=0)
    base, found = loss(features), []
    order = [int(place) for place in np.argsort(-pushes, kind="stable")[:MOST_FEATURES] if pushes[place] > 0]
    for done, place in enumerate(order):
        watch.stopping()  # who stops to keep the model wants its reasons too; who discards it ends here
        watch.progress("importance", done, len(order))
        rises = [loss(with_shuffled(features, place, generator)) - base for _ in range(REPEATS)]
        found.append(
            Importance(
                feature=features.names[place],
                drop=float(np.mean(rises)),
                low=float(min(rises)),
                high=float(max(rises)),
                contribution=float(pushes[place]),
            )
        )
    watch.progress("importance", len(order), len(order))
    return sorted(found, key=lambda importance: -importance.drop), len(test)


def reasons_for(
    model: ActionTrees, situations: Situations, kinds: NDArray[np.int64], most: int
) -> list[list[Reason]]:
    """The features that spoke most for or against one kind of each row (rows,), compared with the other kinds."""
    account = Contributions(model.pushes(situations.features, kinds), 0.0, 0.0)
    return reasons(account, situations.features, most)
