"""Why a model answers as it does: what it leans on over all rows, and what moved each single answer."""

import dataclasses
from collections.abc import Callable
from typing import Protocol

import msgspec
import numpy as np
from numpy.typing import NDArray

from intent_desktop.evaluation.numbers import format_number
from intent_desktop.events import Watch
from intent_desktop.examples.index import Examples, Features
from intent_desktop.messages import Note
from intent_desktop.messages.feature_names import feature_name, feature_value
from intent_desktop.metrics.classification import roc_auc
from intent_desktop.models.base import Contributions

MOST_ROWS = 2000
MOST_FEATURES = 15
REPEATS = 3


class Accountable(Protocol):
    """A fitted model that can be asked. `reads_features`: whether features make a difference to its answers."""

    @property
    def reads_features(self) -> bool: ...

    def contributions(self, features: Features) -> Contributions | None: ...


class Explainable(Accountable, Protocol):
    """One that tells chances."""

    def predict_proba(self, features: Features) -> NDArray[np.float64]: ...


class Importance(msgspec.Struct, frozen=True, kw_only=True):
    """How much a figure on test falls when a feature is shuffled (mean, lowest, highest of the repeats), and the mean
    absolute contribution to the model's score (None where the model gives no account of it).
    """

    feature: str
    drop: float
    low: float
    high: float
    contribution: float | None

    @property
    def name(self) -> str:
        """The feature as people call it, in the language in use."""
        return feature_name(self.feature)


class Explanation(msgspec.Struct, frozen=True, kw_only=True):
    """What a model leans on, most important first, measured on `rows` test rows; `gap`: largest error of the
    additive account.
    """

    importances: list[Importance]
    rows: int
    gap: float | None


class Reason(msgspec.Struct, frozen=True, kw_only=True):
    """One feature's push on one row's score (of a chance the log-odds), with the row's value in words."""

    feature: str
    value: str
    push: float

    @property
    def name(self) -> str:
        """The feature as people call it, in the language in use."""
        return feature_name(self.feature)


def explain(model: Explainable, examples: Examples, watch: Watch, seed: int = 0) -> Explanation:
    """What a model of chances leans on, by ROC-AUC."""

    def ranked(label: NDArray[np.float32], features: Features) -> float:
        return float(roc_auc(label, model.predict_proba(features)))

    return leaned_on(model, examples, watch, seed, ranked)


def leaned_on(
    model: Accountable,
    examples: Examples,
    watch: Watch,
    seed: int,
    figure: Callable[[NDArray[np.float32], Features], float],
) -> Explanation:
    """Permutation importance (Breiman, 2001) for a figure, larger where the answers are better, and mean contributions on a sample of
    the test part.

    Only the MOST_FEATURES features that contribute most are shuffled where the model gives an account; else all are, and
    those that matter most are kept. A model that reads no features leans on none.
    """
    test = examples.of("test")
    if not model.reads_features:
        return Explanation(importances=[], rows=len(test), gap=None)
    generator = np.random.default_rng(seed)
    if len(test) > MOST_ROWS:
        test = test.take(np.sort(_stratified_sample(test.label, generator)))
    account = model.contributions(test.features)
    names = test.features.names
    mean_push = np.abs(account.values).mean(axis=0) if account is not None else None
    order = np.argsort(-mean_push, kind="stable") if mean_push is not None else np.arange(len(names))
    base = figure(test.label, test.features)
    importances = []
    shuffled = order[:MOST_FEATURES] if account is not None else order
    for done, position in enumerate(shuffled):
        watch.stopping()  # who stops to keep the model wants its reasons too; who discards it ends here
        watch.progress("importance", done, len(shuffled))
        if mean_push is not None and mean_push[position] == 0:
            break
        drops = [
            base - figure(test.label, with_shuffled(test.features, position, generator))
            for _ in range(REPEATS)
        ]
        importances.append(
            Importance(
                feature=names[position],
                drop=float(np.mean(drops)),
                low=float(min(drops)),
                high=float(max(drops)),
                contribution=float(mean_push[position]) if mean_push is not None else None,
            )
        )
    watch.progress("importance", len(shuffled), len(shuffled))
    importances.sort(key=lambda importance: -importance.drop)
    gap = account.gap if account is not None else None
    return Explanation(importances=importances[:MOST_FEATURES], rows=len(test), gap=gap)


def reasons(account: Contributions, features: Features, most: int = 3) -> list[list[Reason]]:
    """The `most` strongest pushes on each row, strongest first."""
    order = np.argsort(-np.abs(account.values), axis=1, kind="stable")[:, :most]
    return _told(account, features, order)


def reasons_for(
    account: Contributions, features: Features, answered: NDArray[np.bool_], most: int = 3
) -> list[list[Reason]]:
    """The strongest push for each row's answer (`answered`: bool (rows,), whether it is yes), where there is one, and the
    strongest others, `most` in all: those for the answer first, then those against it, strongest first.
    """
    towards = np.where(answered, 1, -1)[:, np.newaxis] * account.values
    strength = np.abs(towards)
    rows = np.arange(len(towards))
    strongest = towards.argmax(axis=1)
    speaks = towards[rows, strongest] > 0
    strength[rows[speaks], strongest[speaks]] = np.inf  # one that speaks for it is told in any case
    chosen = np.argsort(-strength, axis=1, kind="stable")[:, :most]
    against = np.take_along_axis(towards, chosen, axis=1) < 0
    order = np.take_along_axis(chosen, np.argsort(against, axis=1, kind="stable"), axis=1)
    return _told(account, features, order)


def _told(account: Contributions, features: Features, order: NDArray[np.intp]) -> list[list[Reason]]:
    """The reasons at the places `order` (rows, most), without those that push nowhere."""
    names = features.names
    return [
        [
            Reason(
                feature=names[position],
                value=_value(features, row, int(position)),
                push=float(account.values[row, position]),
            )
            for position in order[row]
            if account.values[row, position] != 0
        ]
        for row in range(len(features))
    ]


def _value(features: Features, row: int, position: int) -> str:
    numbers = features.numbers.shape[1]
    if position < numbers:
        value = float(features.numbers[row, position])
        return Note("feature_missing").text() if np.isnan(value) else format_number(value)
    code = int(features.codes[row, position - numbers])
    column = features.columns[position]
    if code < 0:
        return Note("feature_missing_or_unseen").text()
    return feature_value(column.name, column.vocabulary[code])


def with_shuffled(features: Features, position: int, generator: np.random.Generator) -> Features:
    """The same features, the values of one in another order."""
    numbers, codes = features.numbers, features.codes
    order = generator.permutation(len(features))
    if position < numbers.shape[1]:
        numbers = numbers.copy()
        numbers[:, position] = numbers[order, position]
    else:
        codes = codes.copy()
        codes[:, position - numbers.shape[1]] = codes[order, position - numbers.shape[1]]
    return dataclasses.replace(features, numbers=numbers, codes=codes)


def _stratified_sample(label: NDArray[np.float32], generator: np.random.Generator) -> NDArray[np.intp]:
    """MOST_ROWS rows, both answers in the share they have among all (at least 50 of each where there are)."""
    yes, no = np.flatnonzero(label > 0), np.flatnonzero(label <= 0)
    wanted = max(50, round(MOST_ROWS * len(yes) / len(label)))
    wanted = min(wanted, len(yes), MOST_ROWS - min(50, len(no)))
    return np.concatenate(
        [generator.permutation(yes)[:wanted], generator.permutation(no)[: MOST_ROWS - wanted]]
    )
