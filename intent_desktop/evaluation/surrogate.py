"""A few rules that imitate a model, and how well they do (a global surrogate; Craven and Shavlik, 1996)."""

import dataclasses

import numpy as np

from intent_desktop.evaluation.explanation import Explainable
from intent_desktop.events import Watch
from intent_desktop.examples.index import Examples
from intent_desktop.models.tree import Node, grow

MOST_ROWS = 10_000
MOST_LEAVES = 8
MOST_QUESTIONS = 3


@dataclasses.dataclass(frozen=True)
class Surrogate:
    """A tree grown from a model's chances on `learnt` training rows.

    Fidelity on `rows` test rows: `agreement` is the share of them on which both answer alike at `threshold`, `likewise`
    the share on which always giving the model's commoner answer would; `explained` is the R² of its chances.
    """

    nodes: list[Node]
    learnt: int
    rows: int
    threshold: float
    agreement: float
    likewise: float
    explained: float


def imitate(
    model: Explainable, examples: Examples, threshold: float, watch: Watch, seed: int = 0
) -> Surrogate:
    """The rules that come nearest to the model's chances."""
    generator = np.random.default_rng(seed)
    train, test = (_some(examples.of(part), generator) for part in ("train", "test"))
    watch.stopping()  # who stops to keep the model wants its rules too; who discards it ends here
    rules = grow(
        train.features,
        model.predict_proba(train.features),
        MOST_LEAVES,
        MOST_QUESTIONS,
        smallest_leaf=max(20, len(train) // 100),
    )
    chances, imitated = model.predict_proba(test.features), rules.chances(test.features)
    answers, spread = chances >= threshold, np.var(chances)
    return Surrogate(
        nodes=rules.nodes(),
        learnt=len(train),
        rows=len(test),
        threshold=threshold,
        agreement=float(np.mean(answers == (imitated >= threshold))),
        likewise=float(max(answers.mean(), 1 - answers.mean())),
        explained=float(1 - np.mean((chances - imitated) ** 2) / spread) if spread > 0 else 1.0,
    )


def _some(examples: Examples, generator: np.random.Generator) -> Examples:
    if len(examples) <= MOST_ROWS:
        return examples
    return examples.take(np.sort(generator.permutation(len(examples))[:MOST_ROWS]))
