"""Several recommenders as one: a weighted sum of their scores, each brought to the same scale within a history.

A single model is a blend of one. Weights are chosen on validation among the items that are in question at all: those that
some model puts first, and the targets.
"""

import dataclasses
from collections.abc import Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray

from intent_desktop.events import Watch
from intent_desktop.examples.histories import Histories
from intent_desktop.examples.prompts import Prompts
from intent_desktop.metrics.ranking import row_figures
from intent_desktop.models.base import ModelState
from intent_desktop.models.catalogue import restore
from intent_desktop.models.recommender import Recommender, best_of, chunks, without_seen

CANDIDATES = 40
STEPS = (0.0, 0.01, 0.02, 0.035, 0.05, 0.075, 0.1, 0.15, 0.2, 0.3, 0.4, 0.5, 0.7, 1.0, 1.4, 2.0)
"""The small ones are for models that score few items: by their spread, what they put first stands far above the rest."""
MOST_SWEEPS = 6
WORTH = 1.002
"""A model is let into the blend, or given more weight, only where validation gains at least so much by it."""


@dataclasses.dataclass(frozen=True)
class ScoreBlend:
    """What a run delivers: fitted members by name, and their weights (largest one)."""

    members: Mapping[str, Recommender]
    weights: Mapping[str, float]

    def scores(self, histories: Histories) -> NDArray[np.float32]:
        """Float32 (rows, items), see Recommender."""
        used = self.used()
        if len(used) == 1:
            return next(iter(used.values())).scores(histories)
        total: NDArray[np.float32] | None = None
        for name, model in used.items():
            part = standardised(model.scores(histories)) * np.float32(self.weights[name])
            total = part if total is None else np.add(total, part, out=total)
        assert total is not None
        return total

    def used(self) -> dict[str, Recommender]:
        """The members that have a weight."""
        return {name: model for name, model in self.members.items() if self.weights.get(name, 0) > 0}

    def states(self) -> dict[str, ModelState]:
        """The members' states by name."""
        return {name: model.state() for name, model in self.used().items()}

    def document(self) -> dict[str, Any]:
        """Weights as JSON values."""
        return {"weights": {name: self.weights[name] for name in self.used()}}

    @staticmethod
    def restore(states: Mapping[str, ModelState], document: Mapping[str, Any]) -> "ScoreBlend":
        """The blend whose `states` and `document` these are."""
        if states.keys() != document["weights"].keys():
            raise ValueError("a blend whose members and weights are not the same")
        members = {name: restore(state) for name, state in states.items()}
        return ScoreBlend(members, {name: float(document["weights"][name]) for name in members})


def standardised(scores: NDArray[np.float32]) -> NDArray[np.float32]:
    """Each row with mean 0 and standard deviation 1; a row of equal scores becomes zeros."""
    centred = scores - scores.mean(axis=1, keepdims=True)
    deviation = centred.std(axis=1, keepdims=True)
    np.divide(centred, deviation, out=centred, where=deviation > 1e-12)
    return np.where(deviation > 1e-12, centred, np.float32(0))


def choose_weights(
    members: Mapping[str, Recommender], prompts: Prompts, items: int, repeats: bool, k: int, watch: Watch
) -> dict[str, float]:
    """Weights of the best NDCG@k on the prompts, by coordinate ascent over `STEPS` from the best single model.

    Rows whose targets no model puts among its first `CANDIDATES` are left out: no blend would lift those to the front.
    """
    names = list(members)
    table = _Candidates.gather(list(members.values()), prompts, items, repeats, watch)
    singles = [table.ndcg(row, k) for row in np.eye(len(names), dtype=np.float32)]
    weights = np.eye(len(names), dtype=np.float32)[int(np.argmax(singles))]
    best = max(singles)
    order = np.argsort(-np.array(singles), kind="stable")
    for _ in range(MOST_SWEEPS):
        before = best
        for place in order:
            tried = []
            for step in STEPS:
                watch.stopping()
                candidate = weights.copy()
                candidate[place] = step
                tried.append(table.ndcg(candidate, k) if candidate.any() else -1.0)
            step, value = STEPS[int(np.argmax(tried))], max(tried)
            if value > best * WORTH:
                weights[place], best = step, value
        if best <= before:
            break
    weights = weights / weights.max()
    return {name: round(float(weight), 6) for name, weight in zip(names, weights, strict=True)}


@dataclasses.dataclass(frozen=True)
class _Candidates:
    """The standardised scores of every model on the items in question: `scores` float32 (pairs, models) with `rows` (pairs,),
    and where the targets stand among the pairs.
    """

    scores: NDArray[np.float32]
    starts: NDArray[np.int64]
    targets: NDArray[np.int64]
    target_starts: NDArray[np.int64]

    @classmethod
    def gather(
        cls, models: list[Recommender], prompts: Prompts, items: int, repeats: bool, watch: Watch
    ) -> "_Candidates":
        pairs, lengths, targets, counts = [], [], [], []
        done = 0
        for part in chunks(len(prompts), items * len(models)):
            watch.stopping()
            watch.progress("blend", done, len(prompts))
            done = part.stop
            asked = prompts.take(np.arange(part.start, part.stop))
            scores = [standardised(model.scores(asked.histories)) for model in models]
            tops = []
            for one in scores:
                shown = one if repeats else without_seen(one.copy(), asked.histories)
                tops.append(best_of(shown, min(CANDIDATES, items))[0])
            together = np.concatenate(tops, axis=1)
            for row in range(len(asked)):
                own = asked.targets[asked.target_starts[row] : asked.target_starts[row + 1]]
                candidates = np.union1d(together[row], own)
                candidates = candidates[candidates > 0]
                if not np.isin(own, together[row]).any():
                    continue
                pairs.append(np.stack([one[row, candidates - 1] for one in scores], axis=1))
                targets.append(np.searchsorted(candidates, own))
                lengths.append(len(candidates))
                counts.append(len(own))
        watch.progress("blend", len(prompts), len(prompts))
        starts = np.concatenate([[0], np.cumsum(lengths)]).astype(np.int64)
        counted = np.array(counts, dtype=np.int64)
        if not len(counted):
            return cls(np.zeros((0, len(models)), np.float32), starts, starts[:0], np.zeros(1, np.int64))
        return cls(
            np.concatenate(pairs),
            starts,
            np.concatenate(targets) + np.repeat(starts[:-1], counted),
            np.concatenate([[0], np.cumsum(counted)]).astype(np.int64),
        )

    def ndcg(self, weights: NDArray[np.float32], k: int) -> float:
        """The mean NDCG@k of those rows, ties at their mean place; 0 where there are none."""
        if not len(self.targets):
            return 0.0
        blended = self.scores @ weights
        target_rows = np.repeat(np.arange(len(self.starts) - 1), np.diff(self.target_starts))
        own = blended[self.targets]
        # Compared row by row with each of its targets, without a loop: every target against all pairs of its row.
        lengths = np.diff(self.starts)[target_rows]
        before = np.cumsum(lengths) - lengths
        places = np.arange(lengths.sum()) + np.repeat(self.starts[target_rows] - before, lengths)
        against, repeated = blended[places], np.repeat(own, lengths)
        ahead = np.add.reduceat((against > repeated).astype(np.int32), before)
        equal = np.add.reduceat((against == repeated).astype(np.int32), before)
        ranks = ahead + (equal + 1) / 2
        return float(row_figures(ranks, self.target_starts, (k,))[f"ndcg@{k}"].mean())
