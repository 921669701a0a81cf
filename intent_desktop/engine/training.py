"""One training, from the source to the bundle: dataset, what the question's course makes of it, report."""

import math
import time
from pathlib import Path
from typing import Any

import msgspec

from intent_desktop.data import store
from intent_desktop.engine import bundle, score_about
from intent_desktop.engine.courses.base import Learnt, Lesson
from intent_desktop.engine.courses.catalogue import course_of
from intent_desktop.engine.preparation import dataset, described
from intent_desktop.engine.requests import NEW_ENCODER, Training
from intent_desktop.evaluation.html import render
from intent_desktop.events import Watch
from intent_desktop.messages import Problem, language_in_use, listed, model_name
from intent_desktop.questions import catalogue as questions
from intent_desktop.training.checkpoints import CheckpointFolder


def train(
    training: Training, data: Path, run: Path, watch: Watch, only_begun: bool = False
) -> dict[str, Any]:
    """Train below the folders `data` (datasets, shared by runs) and `run`; returns what `train --json` prints.

    What an earlier try left in the run's checkpoints is used. `only_begun` makes the result of that alone: no model
    is begun, and one that was half-way stays there. Raises messages.Cancelled where there is nothing to keep.
    """
    started = time.monotonic()
    course = course_of(training.question)
    if training.encoder is not None and not questions.CATALOGUE[training.question].from_encoder:
        raise Problem("encoder_not_for_question", question=training.question)
    if training.compare_scratch and training.encoder in (None, NEW_ENCODER):
        raise Problem("nothing_beside_scratch")
    learnt_from = dataset(training.source, data, watch)
    _check_same_data(run / "checkpoint", learnt_from.fingerprint)
    test_data = dataset(training.test, data / "test", watch, learnt_from) if training.test else None
    learnt = course.learn(
        Lesson(
            training=training,
            dataset=learnt_from,
            test=test_data,
            run=run,
            watch=watch,
            started=started,
            only_begun=only_begun,
        )
    )
    watch.progress("report", 0, 1)
    # A dataset of an earlier version does not tell its files.
    files = learnt_from.files or [path.name for path in training.source.paths]
    summary = questions.CATALOGUE[training.question].summary
    store.write_atomically(run / "report.json", msgspec.json.encode(list(learnt.blocks)))
    page = render(learnt.blocks, summary, f"{listed(files)} · {model_name(learnt.model)}")
    store.write_atomically(run / "report.html", page.encode())
    bundle.write(
        run / "model.intent",
        bundle.Bundle(
            question=training.question,
            recipe={
                **learnt.recipe,
                score_about.CAUTIONS: msgspec.to_builtins(score_about.cautions(learnt_from.findings)),
            },
            models=learnt.states,
            documents=learnt.documents,
            metrics={"test": learnt.test, "valid": learnt.valid, "headline": learnt.headline},
            protocol=learnt.protocol,
            fingerprint=learnt_from.fingerprint,
        ),
    )
    _write_predictions(run / "predictions.parquet", learnt)
    answer = _finite(
        msgspec.to_builtins(
            {
                "question": training.question,
                "model": learnt.model,
                "headline": learnt.headline,
                "lower_is_better": learnt.lower_is_better,
                "metrics": {"test": learnt.test, "valid": learnt.valid},
                "models": learnt.models,
                "baselines": learnt.baselines,
                **learnt.further,
                "protocol": learnt.protocol,
                "findings": described(learnt_from.findings),
                "files": files,
                "language": language_in_use(),
                "bundle": str(run / "model.intent"),
                "report": str(run / "report.html"),
                "run": str(run),
                "device": learnt.device,
                "seconds": round(time.monotonic() - started, 2),
            }
        )
    )
    store.write_atomically(run / "metrics.json", msgspec.json.encode(answer))
    watch.progress("report", 1, 1)
    return answer  # type: ignore[no-any-return]


def _check_same_data(folder: Path, fingerprint: str) -> None:
    """Problem `run_of_other_data` where an earlier try of this run has learnt from something else."""
    checkpoints = CheckpointFolder(folder)
    begun = checkpoints.load("data")
    if begun is None:
        checkpoints.save("data", {}, {"fingerprint": fingerprint})
    elif begun.document["fingerprint"] != fingerprint:
        raise Problem("run_of_other_data")


def _write_predictions(path: Path, learnt: Learnt) -> None:
    """Every test row with what was true and each model's answer."""
    import pandas

    with store.connect(path.parent) as connection, store.replacing(path) as temporary:
        connection.register("predictions", pandas.DataFrame(learnt.predictions))
        connection.execute(f"COPY predictions TO {store.literal(str(temporary))} (FORMAT parquet)")


def _finite(value: Any) -> Any:
    """The same JSON values with None where a figure is not finite."""
    if isinstance(value, dict):
        return {name: _finite(part) for name, part in value.items()}
    if isinstance(value, (list, tuple)):
        return [_finite(part) for part in value]
    return None if isinstance(value, float) and not math.isfinite(value) else value
