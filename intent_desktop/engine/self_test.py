"""The installed program checks itself: engine, device, a tiny training, a bundle round trip."""

import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np

from intent_desktop.data import store
from intent_desktop.engine.jobs import ScoreJob, TrainJob
from intent_desktop.engine.requests import Source, Training
from intent_desktop.engine.supervisor import Supervisor
from intent_desktop.events import Finished, Watch
from intent_desktop.training import gpu_engine
from intent_desktop.training.device import choose

ROWS = 600


def self_test(folder: Path) -> dict[str, Any]:
    """Run every check below `folder`; `passed` is true only where all of them are."""
    checks = []
    for name, check in _checks(folder):
        started = time.monotonic()
        try:
            passed, found = check()
        except Exception as error:  # noqa: BLE001  (a check that breaks has failed, and the next ones still run)
            passed, found = False, f"{type(error).__name__}: {error}"
        checks.append(
            {"name": name, "passed": passed, "found": found, "seconds": round(time.monotonic() - started, 2)}
        )
    return {"passed": all(check["passed"] for check in checks), "checks": checks}


def _checks(folder: Path) -> Iterator[tuple[str, Any]]:
    table = folder / "self test.csv"
    run = folder / "run"
    moved = folder / "moved.intent"

    def engine() -> tuple[bool, str]:
        refused = gpu_engine.refused()
        return refused is None, refused.text() if refused else gpu_engine.words()

    def device() -> tuple[bool, str]:
        device = choose("auto", Watch())
        return device.failed is None, device.words

    def train() -> tuple[bool, str]:
        write_table(table)
        training = Training(source=Source(paths=[table], roles={"bought": "label"}), question="purchase")
        auc = _finished(TrainJob(training=training, data=folder / "data", run=run))["metrics"]["test"][
            "roc_auc"
        ]
        return auc > 0.8, f"ROC-AUC {auc:.3f} on a table with a known answer"

    def score() -> tuple[bool, str]:
        first, second = folder / "first.csv", folder / "second.csv"
        _finished(ScoreJob(bundle=run / "model.intent", paths=[table], out=first, work=folder / "work"))
        (run / "model.intent").rename(moved)
        _finished(ScoreJob(bundle=moved, paths=[table], out=second, work=folder / "work"))
        same = first.read_bytes() == second.read_bytes()
        return same, "the same scores after the bundle moved" if same else "scores differ after a move"

    yield "engine", engine
    yield "device", device
    yield "training in a process of its own", train
    yield "bundle round trip", score


def _finished(job: TrainJob | ScoreJob) -> dict[str, Any]:
    supervisor = Supervisor()
    try:
        end = supervisor.wait(supervisor.submit(job))
    finally:
        supervisor.close()
    if not isinstance(end, Finished):
        raise RuntimeError(str(end))
    return end.result


def write_table(path: Path) -> None:
    """Visits whose purchase depends on two columns, with noise."""
    generator = np.random.default_rng(0)
    minutes, pages = generator.exponential(5, ROWS), generator.poisson(6, ROWS)
    odds = 0.4 * minutes + 0.3 * pages - 4
    bought = generator.random(ROWS) < 1 / (1 + np.exp(-odds))
    lines = ["minutes,pages,device,bought"]
    devices = np.where(generator.random(ROWS) < 0.5, "phone", "desktop")
    lines += [
        f"{minute:.2f},{page},{device},{'yes' if buys else 'no'}"
        for minute, page, device, buys in zip(minutes, pages, devices, bought, strict=True)
    ]
    store.write_atomically(path, "\n".join(lines).encode())
