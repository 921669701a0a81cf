"""Boosted trees (LightGBM; Ke et al., 2017) of what comes next, and of the quantiles of when."""

import time
from collections.abc import Callable
from typing import Annotated, Any, ClassVar, Self

import lightgbm
import msgspec
import numpy as np
from numpy.typing import NDArray

from intent_desktop.events import Checkpoint, EpochEnd
from intent_desktop.examples.index import FeatureColumn, Features
from intent_desktop.examples.next_actions import ActionExamples, Situations
from intent_desktop.metrics.multiclass import QUANTILES
from intent_desktop.models import tree_text
from intent_desktop.models.actions.base import Forecast, log_seconds, within
from intent_desktop.models.base import Fitting, ModelState
from intent_desktop.training.device import threads

ROUNDS_BETWEEN_POINTS = 5
ROWS_AT_ONCE = 50_000
KIND = "kind"

Whole = Annotated[int, msgspec.Meta(ge=1, le=1_000_000)]


class ActionTrees:
    """One ensemble for the kind (multinomial log loss), one for each quantile of the logarithm of the time (pinball loss),
    each stopped early on validation.
    """

    family: ClassVar[str] = "action_trees"

    def __init__(
        self,
        rounds: Whole = 600,
        learning_rate: Annotated[float, msgspec.Meta(gt=0, le=1)] = 0.06,
        leaves: Annotated[int, msgspec.Meta(ge=2, le=10_000)] = 12,
        smallest_leaf: Whole = 40,
        l2: Annotated[float, msgspec.Meta(ge=0)] = 5.0,
        patience: Whole = 30,
    ):
        self.rounds = rounds
        self.learning_rate = learning_rate
        self.leaves = leaves
        self.smallest_leaf = smallest_leaf
        self.l2 = l2
        self.patience = patience

    def fit(self, examples: ActionExamples, fitting: Fitting) -> Self:
        self.horizon_, self.count_ = examples.horizon_seconds, len(examples.kinds)
        train, valid = examples.of("train"), examples.of("valid")
        self.columns_ = list(train.situations.features.columns)
        self.boosters_: dict[str, lightgbm.Booster] = {}
        for name, target in self._targets():
            learnt, judged = target(train), target(valid)
            self.boosters_[name] = self._boost(name, learnt, judged, fitting)
        return self

    def refit(self, examples: ActionExamples, fitting: Fitting) -> Self:
        watch, both = fitting.watch, examples.of("train", "valid")
        again = {}
        for name, target in self._targets():
            features, values = target(both)
            rounds = self.boosters_[name].current_iteration()

            def follow(env: lightgbm.callback.CallbackEnv, name: str = name, rounds: int = rounds) -> None:
                watch.progress(f"fit {self.family} {name} on all", env.iteration + 1, rounds)
                if watch.stopping():
                    raise lightgbm.callback.EarlyStopException(env.iteration, [])

            parameters = self._parameters(name, len(values), fitting.seed)
            again[name] = lightgbm.train(
                parameters, _dataset(features, values, parameters), rounds, callbacks=[follow]
            )
            if watch.stopping():
                return self
        self.boosters_ = again
        return self

    def _targets(self) -> list[tuple[str, Callable[[ActionExamples], tuple[Features, NDArray[Any]]]]]:
        """The ensembles by name, and what each learns from examples."""

        def kind(examples: ActionExamples) -> tuple[Features, NDArray[Any]]:
            return examples.situations.features, examples.kind

        def when(examples: ActionExamples) -> tuple[Features, NDArray[Any]]:
            came = np.flatnonzero(~np.isnan(examples.seconds))
            return examples.situations.features.take(came), log_seconds(examples.seconds[came])

        return [(KIND, kind), *((f"quantile-{round(100 * level)}", when) for level in QUANTILES)]

    def _parameters(self, name: str, rows: int, seed: int) -> dict[str, Any]:
        if name == KIND:
            task = {"objective": "multiclass", "metric": "multi_logloss", "num_class": self.count_}
        else:
            task = {"objective": "quantile", "metric": "quantile", "alpha": int(name.split("-")[1]) / 100}
        return {
            **task,
            "learning_rate": self.learning_rate,
            "num_leaves": self.leaves,
            "min_data_in_leaf": min(self.smallest_leaf, max(2, rows // 50)),
            "max_bin": 63,
            "bagging_fraction": 0.8,
            "bagging_freq": 1,
            "feature_fraction": 0.6,
            "lambda_l2": self.l2,
            "num_threads": threads(),
            "deterministic": True,
            "force_row_wise": True,
            "verbosity": -1,
            "seed": seed,
        }

    def _boost(
        self,
        name: str,
        learnt: tuple[Features, NDArray[Any]],
        judged: tuple[Features, NDArray[Any]],
        fitting: Fitting,
    ) -> lightgbm.Booster:
        """One ensemble, with as many rounds as are best on validation; taken from its checkpoint where it is finished."""
        watch, checkpoints, started = fitting.watch, fitting.checkpoints, time.monotonic()
        key = f"{self.family}-{name}"
        saved = checkpoints.load(key) if checkpoints else None
        if saved:
            return lightgbm.Booster(model_str=saved.texts["model"])
        parameters = self._parameters(name, len(learnt[1]), fitting.seed)
        figure = "log_loss" if name == KIND else "pinball"
        best: dict[str, Any] = {"round": 1, "loss": np.inf}

        def follow(env: lightgbm.callback.CallbackEnv) -> None:
            step = env.iteration + 1
            assert env.evaluation_result_list
            train_loss, valid_loss = (float(entry[2]) for entry in env.evaluation_result_list)
            if valid_loss < best["loss"] - 1e-6:
                best.update(round=step, loss=valid_loss)
            watch.batch_point(key, step, train_loss, self.learning_rate)
            if step % ROUNDS_BETWEEN_POINTS == 0:
                seconds = time.monotonic() - started
                watch.emit(EpochEnd(key, step, {figure: train_loss}, {figure: valid_loss}, seconds))
            watch.progress(f"fit {key}", step, self.rounds)
            if step - best["round"] >= self.patience or watch.stopping():
                raise lightgbm.callback.EarlyStopException(best["round"] - 1, env.evaluation_result_list)

        matrix = _dataset(*learnt, parameters)
        booster = lightgbm.train(
            parameters,
            matrix,
            self.rounds,
            valid_sets=[matrix, _dataset(*judged, parameters, matrix)],
            valid_names=["train", "valid"],
            callbacks=[follow],
        )
        watch.progress(f"fit {key}", self.rounds, self.rounds)
        text: str = booster.model_to_string(num_iteration=best["round"])
        if checkpoints and not watch.stopping():
            checkpoints.save(key, {}, {}, {"model": text})
            watch.emit(Checkpoint(key, best["round"], best["loss"]))
        return lightgbm.Booster(model_str=text)

    def predict(self, situations: Situations) -> Forecast:
        rows = len(situations)
        chances, times = np.empty((rows, self.count_)), np.empty((rows, len(QUANTILES)))
        for start in range(0, rows, ROWS_AT_ONCE):
            part = slice(start, start + ROWS_AT_ONCE)
            matrix = situations.features.take(part).matrix()
            for name, booster in self.boosters_.items():
                answers = np.asarray(booster.predict(matrix, num_threads=threads()))
                if name == KIND:
                    chances[part] = answers
                else:
                    times[part, list(self.boosters_).index(name) - 1] = answers
        return Forecast(chances, within(times, self.horizon_))

    def chances(self, features: Features) -> NDArray[np.float64]:
        """The chances of the kinds alone, float64 (rows, kinds)."""
        return np.asarray(self.boosters_[KIND].predict(features.matrix(), num_threads=threads()))

    def pushes(self, features: Features, kinds: NDArray[np.int64]) -> NDArray[np.float64]:
        """What each feature adds to the score of one kind of each row (rows,), beyond what it adds to all kinds on average:
        float64 (rows, features), by TreeSHAP (Lundberg et al., 2020).
        """
        width = len(features.columns) + 1
        answers = np.asarray(
            self.boosters_[KIND].predict(features.matrix(), pred_contrib=True, num_threads=threads())
        ).reshape(len(features), self.count_, width)
        chosen = answers[np.arange(len(features)), kinds]
        return np.asarray(chosen[:, :-1] - answers.mean(axis=1)[:, :-1])

    def state(self) -> ModelState:
        columns = [[column.name, column.kind, column.vocabulary] for column in self.columns_]
        settings = {"columns": columns, "horizon": self.horizon_, "kinds": self.count_}
        texts = {name: booster.model_to_string() for name, booster in self.boosters_.items()}
        return ModelState(self.family, settings, {}, texts)

    @classmethod
    def restore(cls, state: ModelState) -> Self:
        model = cls()
        model.horizon_, model.count_ = float(state.settings["horizon"]), int(state.settings["kinds"])
        model.columns_ = [
            FeatureColumn(name=name, kind=kind, vocabulary=vocabulary)
            for name, kind, vocabulary in state.settings["columns"]
        ]
        model.boosters_ = {name: tree_text.booster(state.texts[name]) for name, _ in model._targets()}
        if model.boosters_[KIND].num_model_per_iteration() != model.count_:
            raise ValueError("trees of other kinds")
        return model


def _dataset(
    features: Features,
    values: NDArray[Any],
    parameters: dict[str, Any],
    reference: lightgbm.Dataset | None = None,
) -> lightgbm.Dataset:
    first = features.numbers.shape[1]
    return lightgbm.Dataset(
        features.matrix(),
        values,
        reference=reference,
        categorical_feature=list(range(first, len(features.columns))),
        params=parameters,
        free_raw_data=False,
    )
