"""Runs side by side: a lead is measured on the rows that both were judged on."""

from pathlib import Path
from typing import Any

import duckdb
import numpy as np
import pandas

from intent_desktop.engine.run_comparison import compare_runs
from intent_desktop.engine.runs import Run

MOMENTS = 60
START = np.datetime64("2024-01-01T00:00:00", "us")


def _run(folder: Path, sure: float, silences: int, moment: np.datetime64 = START) -> Path:
    """A run of the next action that gives this chance to what came after each moment, and to what came after so many silences."""
    shown = pandas.DataFrame({"id": np.arange(MOMENTS), "moment": moment, "seconds_since": 0.0})
    silent = shown[:silences].assign(seconds_since=60.0, moment=moment + np.timedelta64(60, "s"))
    frame = pandas.concat([shown, silent], ignore_index=True)
    came = np.resize(["view", "purchase"], len(frame))
    frame["answer"] = came
    for kind in ("view", "purchase"):
        frame[f"trees: {kind}"] = np.where(came == kind, sure, 1 - sure)
    folder.mkdir()
    with duckdb.connect() as connection:
        connection.register("frame", frame)
        connection.execute(f"COPY frame TO '{Run(folder).predictions_file}' (FORMAT parquet)")
    metrics: dict[str, Any] = {"test": {"log_loss": float(-np.log(sure))}, "valid": {}}
    run = {"question": "next_action", "model": "trees", "headline": "log_loss", "metrics": metrics}
    Run(folder).write_metrics({**run, "protocol": "", "seconds": 1.0})
    return folder


def test_next_actions_are_compared_whatever_silences_were_looked_at_besides(tmp_path: Path) -> None:
    better, worse = _run(tmp_path / "a", 0.8, 20), _run(tmp_path / "b", 0.6, 30)
    (lead,) = compare_runs([worse, better])["leads"]
    low, high = lead["log_loss_ci"]
    np.testing.assert_allclose([low, high], np.log(0.8 / 0.6))


def test_next_actions_at_other_moments_are_not_compared(tmp_path: Path) -> None:
    later = _run(tmp_path / "b", 0.6, 20, START + np.timedelta64(1, "h"))
    (lead,) = compare_runs([_run(tmp_path / "a", 0.8, 20), later])["leads"]
    assert lead["log_loss_ci"] is None
