"""One training, from the source to the bundle: dataset, examples, models, judgement, reasons, report."""

import math
import time
from pathlib import Path
from typing import Any

import msgspec
import numpy as np

from intent_desktop.data import drift, store
from intent_desktop.data.dataset import Dataset
from intent_desktop.engine import bundle, customers
from intent_desktop.engine.fitting import Rounds
from intent_desktop.engine.preparation import dataset, described
from intent_desktop.engine.requests import Training
from intent_desktop.evaluation import explanation, report
from intent_desktop.evaluation.comparison import ModelResult, compare
from intent_desktop.evaluation.html import render
from intent_desktop.evaluation.report import Activity
from intent_desktop.evaluation.rules import in_a_nutshell
from intent_desktop.events import Watch
from intent_desktop.examples.index import Examples
from intent_desktop.messages import Note, Problem, model_name
from intent_desktop.models import catalogue as models
from intent_desktop.models.blend import Blend
from intent_desktop.questions import catalogue as questions
from intent_desktop.questions.base import FOLDS, Prepared
from intent_desktop.training.checkpoints import CheckpointFolder
from intent_desktop.training.device import device_name

PROFILED_ROWS = 50_000


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
    _check_same_data(run / "checkpoint", learnt_from.fingerprint)
    test_data = dataset(training.test, data / "test", watch, learnt_from) if training.test else None
    rounds = Rounds(training, run / "checkpoint", watch, started, only_begun)
    settings = training.settings
    prepared = question.prepare(learnt_from, settings, watch, test_data)
    rounds.add(prepared)
    for fold in range(1, FOLDS if settings.split == "folds" else 1):
        if watch.stopping():
            break
        again = msgspec.structs.replace(settings, fold=fold)
        if not rounds.add(question.prepare(learnt_from, again, watch, test_data)):
            break
    delivered, chosen = rounds.choose()
    results = compare(rounds.valid, rounds.test, rounds.seconds, chosen, settings.seed)
    reasons = explanation.explain(delivered, prepared.examples, watch, settings.seed)
    result = next(entry for entry in results if entry.model == chosen)
    rules = in_a_nutshell(delivered, prepared.examples, result.threshold, watch, settings.seed)
    protocol = msgspec.structs.replace(
        prepared.protocol, parameters={**prepared.protocol.parameters, **rounds.pooled_counts()}
    ).text()
    if rounds.learnt_again:
        protocol = f"{protocol} {Note('protocol_learnt_again').text()}"
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
        rules,
    )
    watch.progress("report", 0, 1)
    names = ", ".join(Path(path).name for path in training.source.paths)
    store.write_atomically(run / "report.json", msgspec.json.encode(blocks))
    store.write_atomically(
        run / "report.html", render(blocks, f"{question.summary}", f"{names} · {model_name(chosen)}").encode()
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
    tested = prepared.examples.of("test")
    customers.write(run / "customers.parquet", tested, delivered.predict_proba(tested.features))
    answer = _answer(training, results, chosen, delivered, reasons, learnt_from, protocol, run, started)
    store.write_atomically(run / "metrics.json", msgspec.json.encode(answer))
    watch.progress("report", 1, 1)
    return answer


def _check_same_data(folder: Path, fingerprint: str) -> None:
    """Problem `run_of_other_data` where an earlier try of this run has learnt from something else."""
    checkpoints = CheckpointFolder(folder)
    begun = checkpoints.load("data")
    if begun is None:
        checkpoints.save("data", {}, {"fingerprint": fingerprint})
    elif begun.document["fingerprint"] != fingerprint:
        raise Problem("run_of_other_data")


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


def _write_predictions(path: Path, rounds: Rounds) -> None:
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
    delivered: Blend,
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
        "thresholds": {entry.model: entry.threshold for entry in results},
        "ahead_of": result.ahead_of,
        "importances": reasons.importances,
        "additivity_gap": reasons.gap,
        "protocol": protocol,
        "findings": described(learnt_from.findings),
        "bundle": str(run / "model.intent"),
        "report": str(run / "report.html"),
        "run": str(run),
        "device": _device(delivered),
        "seconds": round(time.monotonic() - started, 2),
    }
    return _finite(msgspec.to_builtins(answer))  # type: ignore[no-any-return]


def _device(delivered: Blend) -> str:
    """What the network among the models learnt on, which it remembers; else what everything but a network learns on."""
    remembered = [
        state.settings["device"] for state in delivered.states().values() if "device" in state.settings
    ]
    return str(remembered[0]) if remembered else device_name()


def _is_baseline(name: str) -> bool:
    return name in models.CATALOGUE and models.CATALOGUE[name].baseline


def _finite(value: Any) -> Any:
    """The same JSON values with None where a figure is not finite."""
    if isinstance(value, dict):
        return {name: _finite(part) for name, part in value.items()}
    if isinstance(value, (list, tuple)):
        return [_finite(part) for part in value]
    return None if isinstance(value, float) and not math.isfinite(value) else value
