"""How a run's models did on the test rows, as counts from which everything that hangs on a threshold follows."""

from pathlib import Path
from typing import Any

import msgspec
import numpy as np
from numpy.typing import NDArray

from intent_desktop.data import store
from intent_desktop.engine.jobs import TrainJob
from intent_desktop.engine.queries.runs import measured
from intent_desktop.engine.runs import Run
from intent_desktop.messages import Problem

MOST_THRESHOLDS = 400
_FIRST_COLUMNS = ("id", "cutoff", "answer")
_BINS = 20


def judged(run: str, model: str | None = None) -> dict[str, Any]:
    """A model of a finished run (default: the delivered one) on its test rows.

    `thresholds` rise from 0 (every row is chosen) to just above the highest chance (none is); beside them stand how
    many yes (`true_positive`) and no (`false_positive`) have a chance as high. `threshold` is the one in use, of best F1
    on validation. `histogram` counts chances by bin and answer. Problem `not_a_run`, `run_without_model`.
    """
    metrics, finished = measured(run), Run(Path(run))
    if not finished.predictions_file.is_file():
        raise Problem("not_a_run", file=run)
    with store.connect(finished.folder) as connection:
        predictions = store.parquet(finished.predictions_file)
        described = connection.execute(f"DESCRIBE SELECT * FROM {predictions}").fetchall()
        models = [name for name, *_ in described if name not in _FIRST_COLUMNS]
        shown = model or metrics["model"]
        if shown not in models:
            raise Problem("run_without_model", model=shown, models=models)
        found = connection.execute(
            f"SELECT answer, {store.quote(shown)}::DOUBLE AS chance FROM {predictions}"
        ).fetchnumpy()
    answer = np.ma.getdata(found["answer"]) > 0
    chance = np.ma.getdata(found["chance"])
    in_use = metrics.get("thresholds", {}).get(shown)
    thresholds = _thresholds(chance, in_use)
    yes, no = np.sort(chance[answer]), np.sort(chance[~answer])
    edges = np.linspace(0, 1, _BINS + 1)
    job = finished.job()
    money = job.training.money if isinstance(job, TrainJob) else None
    return {
        "question": metrics["question"],
        "model": shown,
        "models": models,
        "chosen": metrics["model"],
        "rows": len(answer),
        "positives": int(answer.sum()),
        "threshold": in_use,
        "thresholds": thresholds.tolist(),
        "true_positive": (len(yes) - np.searchsorted(yes, thresholds)).tolist(),
        "false_positive": (len(no) - np.searchsorted(no, thresholds)).tolist(),
        "histogram": {
            "edges": edges.tolist(),
            "yes": np.histogram(yes, edges)[0].tolist(),
            "no": np.histogram(no, edges)[0].tolist(),
        },
        "money": msgspec.to_builtins(money),
        "protocol": metrics["protocol"],
    }


def _thresholds(chance: NDArray[np.float64], in_use: float | None) -> NDArray[np.float64]:
    """At most MOST_THRESHOLDS, rising, the one in use among them: the chances themselves, thinned evenly by rows."""
    room = MOST_THRESHOLDS - 3
    distinct = np.unique(chance)
    if len(distinct) > room:
        places = np.linspace(0, len(chance) - 1, room).round().astype(int)
        distinct = np.sort(chance)[places]
    ends = [0.0, np.nextafter(chance.max(), np.inf)]
    return np.unique([*ends, *distinct, *([] if in_use is None else [in_use])])
