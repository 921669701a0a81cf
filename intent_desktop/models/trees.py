"""Boosted trees (LightGBM; Ke et al., 2017) on the tabular view: what all of them share, and those for yes-or-no outcomes."""

import time
from collections.abc import Mapping
from typing import Annotated, Any, ClassVar, Self

import lightgbm
import msgspec
import numpy as np
from numpy.typing import NDArray
from scipy.special import expit

from intent_desktop.events import Checkpoint, EpochEnd
from intent_desktop.examples.index import Examples, FeatureColumn, Features
from intent_desktop.models import tree_text
from intent_desktop.models.base import Contributions, Fitting, ModelState
from intent_desktop.training.device import threads

ROUNDS_BETWEEN_POINTS = 10
ROUNDS_BETWEEN_CHECKPOINTS = 50
ROWS_AT_ONCE = 100_000
FINE_BINS = 255
LARGE_ROWS = 200_000

Whole = Annotated[int, msgspec.Meta(ge=1, le=1_000_000)]
Share = Annotated[float, msgspec.Meta(gt=0, le=1)]


class BoostedTrees:
    """Gradient-boosted trees, stopped early on the validation part's loss. Subclasses say which loss, and what a score means.

    `bags` models with different row and column samples are averaged on the scale of the scores. A number is cut into `bins`.
    Each tree looks at `column_share` of the features: by default all but a few of a small table's, and fewer the more
    there are, because many then say nearly the same. The defaults hold on small tables; above 200,000 training rows one
    ensemble of three times the leaves and twice the learning rate, and LightGBM's fine bins, takes the place of the bags.
    """

    family: ClassVar[str]
    objective: ClassVar[Mapping[str, Any]]
    """LightGBM's parameters of what is learnt and what learning is stopped by."""
    loss: ClassVar[str]
    """The figure that the latter is."""

    def __init__(
        self,
        rounds: Whole = 2000,
        learning_rate: Share = 0.05,
        leaves: Annotated[int, msgspec.Meta(ge=2, le=10_000)] = 8,
        smallest_leaf: Whole = 40,
        bins: Annotated[int, msgspec.Meta(ge=2, le=255)] = 31,
        row_share: Share = 0.8,
        column_share: Share | None = None,
        l2: Annotated[float, msgspec.Meta(ge=0)] = 5.0,
        patience: Whole = 50,
        bags: Annotated[int, msgspec.Meta(ge=1, le=100)] = 3,
    ):
        self.rounds = rounds
        self.learning_rate = learning_rate
        self.leaves = leaves
        self.smallest_leaf = smallest_leaf
        self.bins = bins
        self.row_share = row_share
        self.column_share = column_share
        self.l2 = l2
        self.patience = patience
        self.bags = bags

    called: str = ""
    """What its curves and checkpoints are named by, where it is a part of another model."""

    def fit(self, examples: Examples, fitting: Fitting) -> Self:
        train, valid = examples.of("train"), examples.of("valid")
        self.columns_ = list(examples.features.columns)
        self.boosters_: list[lightgbm.Booster] = []
        for bag, parameters in enumerate(self._bags(examples, fitting.seed)):
            self.boosters_.append(
                self._boost(f"{self.called or self.family}-{bag}", parameters, train, valid, fitting)
            )
            if fitting.watch.stopping():
                break
        return self

    def refit(self, examples: Examples, fitting: Fitting) -> Self:
        watch, both = fitting.watch, examples.of("train", "valid")
        again = []
        for bag, parameters in enumerate(self._bags(examples, fitting.seed)[: len(self.boosters_)]):
            rounds = self.boosters_[bag].num_trees()

            def follow(env: lightgbm.callback.CallbackEnv, bag: int = bag, rounds: int = rounds) -> None:
                watch.progress(f"fit {self.called or self.family}-{bag} on all", env.iteration + 1, rounds)
                if watch.stopping():
                    raise lightgbm.callback.EarlyStopException(env.iteration, [])

            again.append(lightgbm.train(parameters, _dataset(both, parameters), rounds, callbacks=[follow]))
            if watch.stopping():
                return self
        self.boosters_ = again
        return self

    def _bags(self, examples: Examples, seed: int) -> list[dict[str, Any]]:
        """LightGBM's parameters of each ensemble."""
        rows = len(examples.rows("train"))
        large = rows > LARGE_ROWS
        column_share = self.column_share or min(0.8, 3 / len(examples.features.columns) ** 0.5)
        parameters: dict[str, Any] = {
            **self.objective,
            "learning_rate": self.learning_rate * (2 if large else 1),
            "num_leaves": self.leaves * (3 if large else 1),
            "min_data_in_leaf": min(self.smallest_leaf, max(2, rows // 50)),
            "max_bin": max(self.bins, FINE_BINS if large else 0),
            "bagging_fraction": self.row_share,
            "bagging_freq": 1,
            "feature_fraction": column_share,
            "lambda_l2": self.l2,
            "num_threads": threads(),
            "deterministic": True,
            "force_row_wise": True,
            "verbosity": -1,
        }
        return [{**parameters, "seed": seed * 1000 + bag} for bag in range(1 if large else self.bags)]

    def _boost(
        self, name: str, parameters: dict[str, Any], train: Examples, valid: Examples, fitting: Fitting
    ) -> lightgbm.Booster:
        """One ensemble, going on from its checkpoint where there is one; the best rounds on validation are kept."""
        watch, checkpoints, started = fitting.watch, fitting.checkpoints, time.monotonic()
        saved = checkpoints.load(name) if checkpoints else None
        if saved and saved.document["done"]:
            return lightgbm.Booster(model_str=saved.texts["model"])
        best: dict[str, Any] = {"round": 0, "loss": None}
        if saved:
            best = saved.document["best"]

        def keep(booster: lightgbm.Booster, rounds: int, done: bool) -> str:
            text: str = booster.model_to_string(num_iteration=rounds)
            if checkpoints:
                checkpoints.save(name, {}, {"best": best, "done": done}, {"model": text})
                watch.emit(Checkpoint(name, rounds, best["loss"]))
            return text

        def follow(env: lightgbm.callback.CallbackEnv) -> None:
            """After each round: remember the best, say how it goes, keep a checkpoint, stop when it is time."""
            step = env.iteration + 1
            assert isinstance(env.model, lightgbm.Booster)
            assert env.evaluation_result_list
            train_loss, valid_loss = (float(entry[2]) for entry in env.evaluation_result_list)
            if best["loss"] is None or valid_loss < best["loss"] - 1e-6:
                best.update(round=step, loss=valid_loss)
            watch.batch_point(name, step, train_loss, parameters["learning_rate"])
            if step % ROUNDS_BETWEEN_POINTS == 0:
                seconds = time.monotonic() - started
                watch.emit(EpochEnd(name, step, {self.loss: train_loss}, {self.loss: valid_loss}, seconds))
                watch.progress(f"fit {name}", step, self.rounds)
            if step % ROUNDS_BETWEEN_CHECKPOINTS == 0:
                keep(env.model, step, done=False)
            if step - best["round"] >= self.patience or watch.stopping():
                raise lightgbm.callback.EarlyStopException(best["round"] - 1, env.evaluation_result_list)

        learnt = _dataset(train, parameters)
        booster = lightgbm.Booster(model_str=saved.texts["model"]) if saved else None
        left = self.rounds - (booster.current_iteration() if booster else 0)
        if left > 0 or booster is None:
            booster = lightgbm.train(
                parameters,
                learnt,
                left,
                valid_sets=[learnt, _dataset(valid, parameters, learnt)],
                valid_names=["train", "valid"],
                init_model=booster,
                callbacks=[follow],
            )
        watch.progress(f"fit {name}", self.rounds, self.rounds)
        return lightgbm.Booster(model_str=keep(booster, max(best["round"], 1), done=True))

    def scores(self, features: Features) -> NDArray[np.float64]:
        """What the trees add up to, float64 (rows,)."""
        scores = np.zeros(len(features))
        for start in range(0, len(features), ROWS_AT_ONCE):
            rows = slice(start, start + ROWS_AT_ONCE)
            matrix = features.take(rows).matrix()
            scores[rows] = np.mean([_raw_scores(booster, matrix) for booster in self.boosters_], axis=0)
        return scores

    def contributions(self, features: Features) -> Contributions:
        """TreeSHAP (Lundberg et al., 2020), averaged over the ensembles."""
        matrix = features.matrix()
        parts = np.mean(
            [
                np.asarray(booster.predict(matrix, pred_contrib=True, num_threads=threads()))
                for booster in self.boosters_
            ],
            axis=0,
        )
        raw = np.mean([_raw_scores(booster, matrix) for booster in self.boosters_], axis=0)
        gap = float(np.abs(parts.sum(axis=1) - raw).max(initial=0.0))
        return Contributions(parts[:, :-1], float(parts[0, -1]) if len(parts) else 0.0, gap)

    def state(self) -> ModelState:
        columns = [[column.name, column.kind, column.vocabulary] for column in self.columns_]
        texts = {f"booster-{i}": booster.model_to_string() for i, booster in enumerate(self.boosters_)}
        return ModelState(self.family, {"columns": columns}, {}, texts)

    @classmethod
    def restore(cls, state: ModelState) -> Self:
        model = cls()
        model.columns_ = [
            FeatureColumn(name=name, kind=kind, vocabulary=vocabulary)
            for name, kind, vocabulary in state.settings["columns"]
        ]
        texts = [state.texts[f"booster-{i}"] for i in range(len(state.texts))]
        model.boosters_ = [tree_text.booster(text) for text in texts]
        return model


class Trees(BoostedTrees):
    """The chance of yes; scores are log-odds."""

    family: ClassVar[str] = "trees"
    objective: ClassVar[Mapping[str, Any]] = {"objective": "binary", "metric": "binary_logloss"}
    loss: ClassVar[str] = "log_loss"

    def predict_proba(self, features: Features) -> NDArray[np.float64]:
        return np.asarray(expit(self.scores(features)))


def _dataset(
    examples: Examples, parameters: dict[str, Any], reference: lightgbm.Dataset | None = None
) -> lightgbm.Dataset:
    features = examples.features
    first = features.numbers.shape[1]
    return lightgbm.Dataset(
        features.matrix(),
        examples.label,
        reference=reference,
        categorical_feature=list(range(first, len(features.columns))),
        params=parameters,
        free_raw_data=False,
    )


def _raw_scores(booster: lightgbm.Booster, matrix: NDArray[np.float32]) -> NDArray[np.float64]:
    return np.asarray(booster.predict(matrix, raw_score=True, num_threads=threads()))
