"""Boosted trees of what customers will spend: in one piece, or a chance of spending times an amount."""

import copy
import dataclasses
from collections.abc import Mapping
from typing import Annotated, Any, ClassVar, Literal, Self

import msgspec
import numpy as np
from numpy.typing import NDArray
from scipy.special import log_expit

from intent_desktop.examples.index import Examples, Features
from intent_desktop.metrics.spending import deviance
from intent_desktop.metrics.tally import Floats
from intent_desktop.models.base import Contributions, Fitting, ModelState
from intent_desktop.models.trees import BoostedTrees, Share, Trees, Whole
from intent_desktop.models.value.base import LEAST_SHARE, in_means, mean_spent

Build = Literal["whole", "parts"]


class _Whole(BoostedTrees):
    """The amount, nothing included, by the Tweedie deviance; scores are its logarithm."""

    family: ClassVar[str] = "trees_value"
    objective: ClassVar[Mapping[str, Any]] = {
        "objective": "tweedie",
        "metric": "tweedie",
        "tweedie_variance_power": 1.5,
    }
    loss: ClassVar[str] = "loss"


class _Chance(Trees):
    """Whether something is spent."""

    family: ClassVar[str] = "trees_value-1"


class _Amount(BoostedTrees):
    """How much is spent where something is, by the gamma deviance; scores are its logarithm."""

    family: ClassVar[str] = "trees_value-2"
    objective: ClassVar[Mapping[str, Any]] = {"objective": "gamma", "metric": "gamma"}
    loss: ClassVar[str] = "loss"


class TreesValue:
    """Boosted trees that learn the amount as a whole, or its two parts: the chance that something is spent, and how much it then is
    (a hurdle model; Cragg, 1971). Which build is kept validation decides, by the deviance of `metrics.spending`, unless it is said.
    """

    family: ClassVar[str] = "trees_value"

    def __init__(
        self,
        build: Build | None = None,
        rounds: Whole = 2000,
        learning_rate: Share = 0.05,
        leaves: Annotated[int, msgspec.Meta(ge=2, le=10_000)] = 8,
        smallest_leaf: Whole = 40,
        patience: Whole = 50,
        bags: Annotated[int, msgspec.Meta(ge=1, le=100)] = 3,
    ):
        self.build = build
        self.rounds = rounds
        self.learning_rate = learning_rate
        self.leaves = leaves
        self.smallest_leaf = smallest_leaf
        self.patience = patience
        self.bags = bags

    def fit(self, examples: Examples, fitting: Fitting) -> Self:
        self.mean_ = mean_spent(examples)
        scaled, valid = in_means(examples, self.mean_), examples.of("valid")
        best = np.inf
        builds: tuple[Build, ...] = (self.build,) if self.build else ("whole", "parts")
        for build in builds:
            if best < np.inf and fitting.watch.stopping():
                break
            parts = self._parts(build)
            for name, part in parts.items():
                part.fit(_learnt_by(name, scaled), fitting)
            found = deviance(valid.label, _amounts(parts, valid.features, self.mean_))
            if found < best:
                best, self.build_, self.parts_ = found, build, parts
        return self

    def refit(self, examples: Examples, fitting: Fitting) -> Self:
        parts = {name: copy.copy(part) for name, part in self.parts_.items()}
        scaled = in_means(examples, self.mean_)
        for name, part in parts.items():
            part.refit(_learnt_by(name, scaled), fitting)
        if not fitting.watch.stopping():
            self.parts_ = parts
        return self

    def predict(self, features: Features) -> NDArray[np.float64]:
        return _amounts(self.parts_, features, self.mean_)

    def contributions(self, features: Features) -> Contributions:
        """TreeSHAP on the logarithm of the amount. What pushes the log-odds of the chance is told as a push on its logarithm by one factor
        a row, the rescale rule (Chen et al., Nature Communications, 2022), so that all still adds up.
        """
        values, expected, gap = np.zeros((len(features), len(features.columns))), np.log(self.mean_), 0.0
        for part in self.parts_.values():
            account = part.contributions(features)
            gap += account.gap
            if isinstance(part, _Chance):
                pushed = account.values.sum(axis=1)
                rise = log_expit(account.expected + pushed) - log_expit(account.expected)
                # Without a push, the slope at the place itself.
                slope = 1 - np.exp(log_expit(account.expected))
                still = np.abs(pushed) < 1e-9
                factor = np.where(still, slope, rise / np.where(still, 1.0, pushed))
                values += account.values * factor[:, None]
                expected += log_expit(account.expected)
            else:
                values += account.values
                expected += account.expected
        return Contributions(values, float(expected), gap)

    def state(self) -> ModelState:
        states = {name: part.state() for name, part in self.parts_.items()}
        texts = {f"{name}-{key}": text for name, state in states.items() for key, text in state.texts.items()}
        settings = {
            "build": self.build_,
            "mean": self.mean_,
            "options": self._options(),
            "parts": {name: state.settings for name, state in states.items()},
        }
        return ModelState(self.family, settings, {}, texts)

    @classmethod
    def restore(cls, state: ModelState) -> Self:
        model = cls(**state.settings["options"])
        model.build_, model.mean_ = state.settings["build"], float(state.settings["mean"])
        model.parts_ = model._parts(model.build_)
        for name, part in model.parts_.items():
            own = {
                key.removeprefix(f"{name}-"): text
                for key, text in state.texts.items()
                if key.startswith(f"{name}-")
            }
            inner = type(part).restore(ModelState(part.family, state.settings["parts"][name], {}, own))
            part.columns_, part.boosters_ = inner.columns_, inner.boosters_
        return model

    def _parts(self, build: Build) -> dict[str, BoostedTrees]:
        options = self._options()
        if build == "whole":
            return {"whole": _Whole(**options)}
        return {"chance": _Chance(**options), "amount": _Amount(**options)}

    def _options(self) -> dict[str, Any]:
        names = ("rounds", "learning_rate", "leaves", "smallest_leaf", "patience", "bags")
        return {name: getattr(self, name) for name in names}


def _learnt_by(part: str, examples: Examples) -> Examples:
    """What a part of the model learns from: of amounts those alone who spent something, of the chance whether they did."""
    if part == "amount":
        return examples.take(np.flatnonzero(examples.label > 0))
    if part == "chance":
        return dataclasses.replace(examples, label=(examples.label > 0).astype(np.float32))
    return examples


def _amounts(parts: Mapping[str, BoostedTrees], features: Features, mean: float) -> Floats:
    logarithm = np.zeros(len(features))
    for part in parts.values():
        scores = part.scores(features)
        logarithm += log_expit(scores) if isinstance(part, _Chance) else scores
    return np.maximum(np.exp(np.minimum(logarithm, 50.0)), LEAST_SHARE) * mean
