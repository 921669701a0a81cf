"""One training, from the source to the bundle: dataset, examples, models, judgement, reasons, report."""

import dataclasses
import math
import time
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

import msgspec
import numpy as np
from numpy.typing import NDArray

from intent_desktop import messages
from intent_desktop.data import drift, store
from intent_desktop.data.dataset import Dataset
from intent_desktop.engine import bundle
from intent_desktop.engine.preparation import Source, dataset, described
from intent_desktop.evaluation import explanation, report
from intent_desktop.evaluation.comparison import Judged, ModelResult, compare
from intent_desktop.evaluation.html import render
from intent_desktop.evaluation.report import Activity
from intent_desktop.events import Checkpoint, Watch
from intent_desktop.examples.index import Examples
from intent_desktop.messages import Problem
from intent_desktop.metrics.calibration import choose_calibrator
from intent_desktop.metrics.classification import log_loss
from intent_desktop.metrics.profit import Money
from intent_desktop.models import catalogue as models
from intent_desktop.models.base import Classifier, Fitting, ModelState
from intent_desktop.models.blend import Blend, choose_weights, combine
from intent_desktop.questions import catalogue as questions
from intent_desktop.questions.base import FOLDS, Prepared, Settings
from intent_desktop.training.checkpoints import CheckpointFolder
from intent_desktop.training.device import device_name

PROFILED_ROWS = 50_000


class Training(msgspec.Struct, frozen=True, kw_only=True):
    """Everything that decides a training. `model` None: the question's models in order, within the budget, and
    their blend. `options` go to the models; `money` is what right and wrong decisions bring.
    """

    source: Source
    question: str
    model: str | None = None
    settings: Settings = Settings()
    test: Source | None = None
    options: dict[str, Any] = {}
    money: Money | None = None
    budget_minutes: float = 30


def train(
    training: Training, data: Path, run: Path, watch: Watch, only_begun: bool = False
) -> dict[str, Any]:
    """Train below the folders `data` (datasets, shared by runs) and `run`; returns what `train --json` prints.

    What an earlier try left in the run's checkpoints is used. `only_begun` makes the result of that alone: no model
    is begun, and one that was half-way stays there. Raises messages.Cancelled where there is nothing to keep.
    """
    started = time.monotonic()
    question = questions.load(training.question)
    learnt_from = dataset(training.source, data, watch)
    test_data = dataset(training.test, data / "test", watch) if training.test else None
    rounds = _Rounds(training, run / "checkpoint", watch, started, only_begun)
    settings = training.settings
    prepared = question.prepare(learnt_from, settings, watch, test_data)
    rounds.add(prepared)
    if settings.split == "folds":
        for fold in range(1, FOLDS):
            if watch.stopping():
                break
            again = msgspec.structs.replace(settings, fold=fold)
            rounds.add(question.prepare(learnt_from, again, watch, test_data))
    delivered, chosen = rounds.choose()
    results = compare(rounds.valid, rounds.test, rounds.seconds, chosen, settings.seed)
    reasons = explanation.explain(delivered, prepared.examples, watch, settings.seed)
    protocol = msgspec.structs.replace(
        prepared.protocol, parameters={**prepared.protocol.parameters, **rounds.pooled_counts()}
    ).text()
    blocks = report.blocks(
        results,
        chosen,
        rounds.valid,
        rounds.test,
        reasons,
        learnt_from.findings,
        protocol,
        training.money,
        _activity(learnt_from, prepared),
    )
    watch.progress("report", 0, 1)
    result = next(entry for entry in results if entry.model == chosen)
    names = ", ".join(Path(path).name for path in training.source.paths)
    store.write_atomically(run / "report.json", msgspec.json.encode(blocks))
    store.write_atomically(
        run / "report.html", render(blocks, f"{question.summary}", f"{names} · {chosen}").encode()
    )
    bundle.write(
        run / "model.intent",
        bundle.Bundle(
            question=training.question,
            recipe={
                "examples": msgspec.to_builtins(prepared.recipe),
                "blend": delivered.document(),
                "threshold": result.threshold,
                "profile": msgspec.to_builtins(_profile(prepared.examples)),
            },
            models=delivered.states(),
            metrics={"test": result.metrics(), "valid": result.valid},
            protocol=protocol,
            fingerprint=learnt_from.fingerprint,
        ),
    )
    _write_predictions(run / "predictions.parquet", rounds)
    answer = _answer(training, results, chosen, reasons, learnt_from, protocol, run, started)
    store.write_atomically(run / "metrics.json", msgspec.json.encode(answer))
    watch.progress("report", 1, 1)
    return answer


@dataclasses.dataclass
class _Predicted:
    """One part of one arrangement, and each model's raw chance for its rows."""

    examples: Examples
    by_model: dict[str, NDArray[np.float64]] = dataclasses.field(default_factory=dict)


class _Rounds:
    """The models fitted on one arrangement of parts, or on each fold, and their predictions put together."""

    def __init__(self, training: Training, checkpoints: Path, watch: Watch, started: float, only_begun: bool):
        self._training = training
        self._only_begun = only_begun
        self._checkpoints = checkpoints
        self._watch = watch
        self._started = started
        self._names = _models_to_fit(training)
        self._fitted: dict[str, Classifier] = {}
        self._valid: list[_Predicted] = []
        self._test: list[_Predicted] = []
        self.seconds: dict[str, float] = {}

    def add(self, prepared: Prepared) -> None:
        """Fit every model on one arrangement and predict its validation and test parts."""
        fold = len(self._valid)
        valid = _Predicted(prepared.examples.of("valid"))
        test = _Predicted(prepared.examples.of("test"))
        for name in self._names:
            folder = self._checkpoints / f"fold-{fold}"
            if self._is_left_out(name, folder, bool(self._contenders(valid.by_model))):
                self._watch.notice("model_skipped", model=name)
                continue
            begun = time.monotonic()
            model = self._fit(name, prepared.examples, folder)
            for part in (valid, test):
                part.by_model[name] = model.predict_proba(part.examples.features)
            self.seconds[name] = self.seconds.get(name, 0.0) + time.monotonic() - begun
            if fold == 0:
                self._fitted[name] = model
        self._names = list(valid.by_model)
        self._valid.append(valid)
        self._test.append(test)

    def _contenders(self, names: Iterable[str]) -> list[str]:
        """The models that may be delivered: all but the baselines, unless one of those was asked for."""
        return [name for name in names if not models.CATALOGUE[name].baseline or name == self._training.model]

    def _is_left_out(self, name: str, folder: Path, have_one: bool) -> bool:
        """Whether a model is not fitted: the user stops, or the time allowed is used up and another one is there."""
        if models.CATALOGUE[name].baseline:
            return False
        saved = CheckpointFolder(folder).names()
        if any(entry == f"finished_{name}" or entry.startswith(f"{name}-") for entry in saved):
            return False
        over_budget = time.monotonic() - self._started > 60 * self._training.budget_minutes
        return self._only_begun or self._watch.stopping() or (over_budget and have_one)

    def _fit(self, name: str, examples: Examples, folder: Path) -> Classifier:
        finished = CheckpointFolder(folder)
        saved = finished.load(f"finished_{name}")
        if saved is not None:
            state = ModelState(name, saved.document["settings"], saved.arrays, saved.texts)
            return models.restore(state)
        options = self._training.options if name == self._training.model else {}
        model = models.create(name, options)
        watch = Watch(self._watch.emit, lambda: "keep") if self._only_begun else self._watch
        model.fit(examples, Fitting.below(folder, watch, self._training.settings.seed))
        state = model.state()
        path = finished.save(f"finished_{name}", state.arrays, {"settings": state.settings}, state.texts)
        self._watch.emit(Checkpoint(path.name))
        return model

    def choose(self) -> tuple[Blend, str]:
        """The model to deliver and its name: the one asked for, else the best by validation log loss, blend included.

        Fills `valid` and `test` with every model's calibrated probabilities.
        """
        label = np.concatenate([part.examples.label for part in self._valid])
        blends = {name: Blend(self._fitted, {name: 1.0}) for name in self._names}
        contenders = self._contenders(self._names)
        if not contenders:
            raise messages.Cancelled
        if len(contenders) > 1 and self._training.model in (None, models.BLEND):
            raw = {name: _scores(blends[name], self._valid) for name in contenders}
            weights = choose_weights(label, raw)
            blends[models.BLEND] = Blend(self._fitted, weights)
            self.seconds[models.BLEND] = sum(self.seconds[name] for name in contenders)
            contenders.append(models.BLEND)
        calibrated = {}
        losses = {}
        for name, blend in blends.items():
            scores = _scores(blend, self._valid)
            calibrator = choose_calibrator(label, scores, self._training.settings.seed)
            calibrated[name] = Blend(blend.members, blend.weights, calibrator)
            losses[name] = log_loss(label, calibrator.apply(scores))
        asked = self._training.model
        chosen = asked if asked in blends else min(contenders, key=lambda name: losses[name])
        self.valid = _judged(calibrated, self._valid)
        self.test = _judged(calibrated, self._test)
        return calibrated[chosen], chosen

    def tested(self) -> Sequence[Examples]:
        """The test part of each arrangement."""
        return [part.examples for part in self._test]

    def pooled_counts(self) -> dict[str, int]:
        """Rows of the test part, over all folds, for the protocol."""
        if len(self._test) == 1:
            return {}
        return {"test": len(self.test.label), "yes": int(self.test.label.sum())}


def _scores(blend: Blend, parts: Sequence[_Predicted]) -> NDArray[np.float64]:
    return np.concatenate([combine(blend.weights, part.by_model) for part in parts])


def _judged(blends: dict[str, Blend], parts: Sequence[_Predicted]) -> Judged:
    return Judged(
        label=np.concatenate([part.examples.label for part in parts]),
        group=np.concatenate([part.examples.group for part in parts]),
        probabilities={name: blend.calibrator.apply(_scores(blend, parts)) for name, blend in blends.items()},
    )


def _models_to_fit(training: Training) -> list[str]:
    baselines = [entry.name for entry in models.CATALOGUE.values() if entry.baseline]
    if training.model in (None, models.BLEND):
        return [*baselines, *questions.load(training.question).models]
    assert training.model is not None
    if training.model not in models.CATALOGUE:
        raise Problem("unknown_model", model=training.model, known=[*models.CATALOGUE, models.BLEND])
    return [name for name in baselines if name != training.model] + [training.model]


def _profile(examples: Examples) -> drift.Profile:
    """What the training features looked like, for telling later whether new data has moved away."""
    rows = examples.rows("train")
    if len(rows) > PROFILED_ROWS:
        rows = np.sort(np.random.default_rng(0).permutation(rows)[:PROFILED_ROWS])
    return drift.profile(*examples.features.take(rows).by_name())


def _activity(learnt_from: Dataset, prepared: Prepared) -> Activity | None:
    plan = prepared.plan
    if plan is None:
        return None
    with store.connect(learnt_from.path.parent) as connection:
        rows = connection.execute(
            f"SELECT date_trunc('week', time)::TIMESTAMP, count(*) FROM {store.parquet(learnt_from.path)}"
            " GROUP BY 1 ORDER BY 1"
        ).fetchall()
    return Activity(
        weeks=[week for week, _ in rows],
        counts=[count for _, count in rows],
        start=plan.start,
        first_cutoff=plan.training[-1],
        test=plan.test,
        end=plan.test + plan.horizon,
    )


def _write_predictions(path: Path, rounds: _Rounds) -> None:
    """Every test row with its answer and each model's calibrated chance."""
    import pandas

    tested = rounds.tested()
    frame = pandas.DataFrame(
        {
            "id": np.concatenate([examples.identifiers for examples in tested]),
            "cutoff": np.concatenate([examples.cutoff for examples in tested]),
            "answer": rounds.test.label,
            **rounds.test.probabilities,
        }
    )
    with store.connect(path.parent) as connection, store.replacing(path) as temporary:
        connection.register("predictions", frame)
        connection.execute(f"COPY predictions TO {store.literal(str(temporary))} (FORMAT parquet)")


def _answer(
    training: Training,
    results: list[ModelResult],
    chosen: str,
    reasons: explanation.Explanation,
    learnt_from: Dataset,
    protocol: str,
    run: Path,
    started: float,
) -> dict[str, Any]:
    result = next(entry for entry in results if entry.model == chosen)
    answer = {
        "question": training.question,
        "model": chosen,
        "metrics": {"test": result.metrics(), "valid": result.valid},
        "models": [
            {"model": entry.model, "metrics": entry.metrics(), "seconds": entry.seconds}
            for entry in results
            if not _is_baseline(entry.model)
        ],
        "baselines": {entry.model: entry.metrics() for entry in results if _is_baseline(entry.model)},
        "ahead_of": result.ahead_of,
        "importances": reasons.importances,
        "additivity_gap": reasons.gap,
        "protocol": protocol,
        "findings": described(learnt_from.findings),
        "bundle": str(run / "model.intent"),
        "report": str(run / "report.html"),
        "run": str(run),
        "device": device_name(),
        "seconds": round(time.monotonic() - started, 2),
    }
    return _finite(msgspec.to_builtins(answer))  # type: ignore[no-any-return]


def _is_baseline(name: str) -> bool:
    return name in models.CATALOGUE and models.CATALOGUE[name].baseline


def _finite(value: Any) -> Any:
    """The same JSON values with None where a figure is not finite."""
    if isinstance(value, dict):
        return {name: _finite(part) for name, part in value.items()}
    if isinstance(value, (list, tuple)):
        return [_finite(part) for part in value]
    return None if isinstance(value, float) and not math.isfinite(value) else value
