"""The installed program checks itself: engine, device, a tiny training of each family of models, a bundle, the plots."""

import json
import os
import subprocess
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from intent_desktop.engine import sample_data
from intent_desktop.engine.jobs import ScoreJob, TrainJob
from intent_desktop.engine.process import program
from intent_desktop.engine.protocol import REPORT_DRAWING
from intent_desktop.engine.requests import PRETRAINING, Source, Training
from intent_desktop.engine.runs import Run
from intent_desktop.engine.supervisor import HEAVY_LIBRARIES, Supervisor
from intent_desktop.evaluation.figures import figure_name
from intent_desktop.evaluation.numbers import format_duration
from intent_desktop.events import Finished
from intent_desktop.messages import Note, listed, model_name
from intent_desktop.questions.settings import Settings
from intent_desktop.training import gpu_engine

TABLE_MODELS = ["linear", "trees", "mlp"]
LOG_TRAININGS: dict[str, tuple[str, dict[str, Any]]] = {
    "value": ("linear_value", {}),
    "next_item": ("transformer", {"epochs": 1}),
    "next_action": ("action_lstm", {"epochs": 1}),
    "rating": ("factorisation", {}),
    PRETRAINING: ("encoder", {"epochs": 1}),
}
"""For each question that a log answers, a model of its family and the options that keep it short."""
_ANSWER_SECONDS = _DRAWING_SECONDS = 60.0

Check = Callable[[], tuple[bool, str]]


def self_test(folder: Path) -> dict[str, Any]:
    """Run every check below `folder`; `passed` is true only where all of them are."""
    checks = []
    with Supervisor(warm=HEAVY_LIBRARIES) as engine:
        for name, check in _checks(folder, engine):
            started = time.monotonic()
            try:
                passed, found = check()
            except Exception as error:  # noqa: BLE001  (a check that breaks has failed, and the next ones still run)
                passed, found = False, f"{type(error).__name__}: {error}"
            checks.append(
                {
                    "name": name,
                    "passed": passed,
                    "found": found,
                    "seconds": round(time.monotonic() - started, 2),
                }
            )
    return {"passed": all(check["passed"] for check in checks), "checks": checks}


def _checks(folder: Path, engine: Supervisor) -> Iterator[tuple[str, Check]]:
    table, log = folder / "self test 自检.csv", folder / "log.csv"
    run = folder / "run"
    moved = folder / "moved.intent"

    def engine_in_use() -> tuple[bool, str]:
        refused = gpu_engine.refused()
        return refused is None, refused.text() if refused else gpu_engine.words()

    def ready() -> tuple[bool, str]:
        started = time.monotonic()
        engine.query("questions_and_models", seconds=_ANSWER_SECONDS)
        return True, _say("answered", time=format_duration(time.monotonic() - started))

    def device() -> tuple[bool, str]:
        device = engine.query("device", seconds=_ANSWER_SECONDS)
        return device["failed"] is None, device["failed"] or device["words"]

    def train() -> tuple[bool, str]:
        sample_data.write_table(table)
        source = Source(paths=[table], roles={"bought": "label"})
        training = Training(source=source, question="purchase", models=TABLE_MODELS)
        result = _finished(engine, TrainJob(training=training, data=folder / "data", run=run))
        trained = {model["model"] for model in result["models"]}
        auc = result["metrics"]["test"]["roc_auc"]
        lacks = set(TABLE_MODELS) - trained
        models = listed(map(model_name, TABLE_MODELS))
        return auc > 0.8 and not lacks, _say("known_answer", auc=f"{auc:.3f}", models=models)

    def train_on_log(question: str) -> Check:
        model, options = LOG_TRAININGS[question]

        def check() -> tuple[bool, str]:
            if not log.exists():
                sample_data.write_log(log)
            training = Training(
                source=Source(paths=[log]),
                question=question,
                model=model,
                options=options,
                settings=Settings(horizon_days=14),
            )
            job = TrainJob(training=training, data=folder / "data", run=folder / question)
            result = _finished(engine, job)
            headline = result["headline"]
            value = result["metrics"]["test"][headline]
            figure = f"{figure_name(headline)} {value:.3f}"
            return value == value, listed((model_name(model), figure))

        return check

    def score() -> tuple[bool, str]:
        first, second = folder / "first.csv", folder / "second.csv"
        _finished(
            engine, ScoreJob(bundle=run / "model.intent", paths=[table], out=first, work=folder / "work")
        )
        (run / "model.intent").rename(moved)
        _finished(engine, ScoreJob(bundle=moved, paths=[table], out=second, work=folder / "work"))
        same = first.read_bytes() == second.read_bytes()
        return same, _say("same_scores" if same else "other_scores")

    yield _say("engine_in_use"), engine_in_use
    yield _say("engine"), ready
    yield _say("device"), device
    yield _say("training_on_a_table"), train
    for question in LOG_TRAININGS:
        yield _say("training_for", question=question), train_on_log(question)
    yield _say("bundle"), score
    yield _say("plots"), lambda: _draw(Run(run).blocks_file)


def _draw(report: Path) -> tuple[bool, str]:
    """Have the run's report drawn by the parts of the window, which this floor knows by a command alone."""
    outcome = subprocess.run(
        [*program(), REPORT_DRAWING, str(report)],
        capture_output=True,
        text=True,
        encoding="utf-8",
        errors="replace",
        stdin=subprocess.DEVNULL,
        timeout=_DRAWING_SECONDS,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )
    said = outcome.stderr.strip()
    if outcome.returncode:
        return False, said.splitlines()[-1] if said else _say("ended", exit_code=outcome.returncode)
    drawn = json.loads(outcome.stdout)
    if drawn["blank"] or said:
        return False, listed(
            [*(_say("blank", plot=name) for name in drawn["blank"]), *said.splitlines()], apart=True
        )
    return drawn["plots"] > 0, _say("drawn", plots=drawn["plots"], pages=drawn["pages"])


def _say(code: str, **parameters: Any) -> str:
    return Note(f"self_test_{code}", parameters).text()


def _finished(engine: Supervisor, job: TrainJob | ScoreJob) -> dict[str, Any]:
    number = engine.submit(job)
    end = engine.wait(number)
    engine.forget(number)
    if not isinstance(end, Finished):
        raise RuntimeError(str(end))
    return end.result
