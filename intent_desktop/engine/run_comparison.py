"""Finished runs side by side, and, where they were judged on the same rows, whether one is really better."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import pandas

from intent_desktop.data import store
from intent_desktop.engine.runs import Run
from intent_desktop.messages import Problem
from intent_desktop.metrics.intervals import paired_interval
from intent_desktop.questions import catalogue

DRAWS = 300


def compare_runs(folders: Sequence[Path]) -> dict[str, Any]:
    """The runs' test figures, best ROC-AUC first, and the lead of the first over each other, with its paired 95 %
    interval where both judged the same rows (else None). Raises Problem for folders that hold no finished run.
    """
    runs = []
    for folder in folders:
        metrics = Run(folder).metrics()
        if metrics is None or "metrics" not in metrics:
            raise Problem("not_a_run", file=str(folder))
        runs.append((folder, metrics))
    questions = sorted({metrics["question"] for _, metrics in runs})
    if len(questions) > 1:
        raise Problem("runs_differ", questions=[catalogue.CATALOGUE[name].summary for name in questions])
    runs.sort(key=lambda entry: -(entry[1]["metrics"]["test"]["roc_auc"] or 0))
    best, best_metrics = runs[0]
    return {
        "question": questions[0],
        "runs": [
            {
                "run": str(folder),
                "model": metrics["model"],
                "metrics": metrics["metrics"],
                "protocol": metrics["protocol"],
                "seconds": metrics["seconds"],
            }
            for folder, metrics in runs
        ],
        "leads": [
            {
                "run": str(best),
                "over": str(folder),
                "roc_auc_ci": _lead(best, best_metrics["model"], folder, metrics["model"]),
            }
            for folder, metrics in runs[1:]
        ],
    }


def _lead(first: Path, first_model: str, second: Path, second_model: str) -> tuple[float, float] | None:
    ours, theirs = _predictions(first), _predictions(second)
    if len(ours) != len(theirs) or not ours[["id", "answer"]].equals(theirs[["id", "answer"]]):
        return None
    return paired_interval(
        np.asarray(ours["answer"]),
        np.asarray(ours[first_model]),
        np.asarray(theirs[second_model]),
        draws=DRAWS,
        groups=np.asarray(ours["id"]) if ours["id"].duplicated().any() else None,
    )


def _predictions(run: Path) -> pandas.DataFrame:
    file = Run(run).predictions_file
    if not file.is_file():
        raise Problem("not_a_run", file=str(run))
    with store.connect(run) as connection:
        frame = connection.execute(f"SELECT * FROM {store.parquet(file)}").df()
    return frame.sort_values(["id", "cutoff"], kind="stable", ignore_index=True)
