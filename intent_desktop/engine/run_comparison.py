"""Finished runs side by side, and, where they were judged on the same rows, whether one is really better."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import pandas

from intent_desktop.data import store
from intent_desktop.engine.runs import Run
from intent_desktop.evaluation.figures import FIRST_HEADLINE, lower_is_better
from intent_desktop.messages import Problem
from intent_desktop.metrics import ranking, regression, spending
from intent_desktop.metrics.intervals import Interval, paired_interval
from intent_desktop.metrics.multiclass import SMALLEST
from intent_desktop.questions import catalogue as questions

DRAWS = 300


def compare_runs(folders: Sequence[Path]) -> dict[str, Any]:
    """The runs' test figures, best first by the `headline` of their question, and the lead of the first over each other, with
    its paired 95 % interval under `<headline>_ci`: above 0 where the first is better whichever way the figure goes, None where
    the two were not judged on the same rows. Raises Problem for folders that hold no finished run.
    """
    runs = []
    for folder in folders:
        metrics = Run(folder).metrics()
        if metrics is None or "metrics" not in metrics:
            raise Problem("not_a_run", file=str(folder))
        runs.append((folder, metrics))
    asked = sorted({metrics["question"] for _, metrics in runs})
    if len(asked) > 1:
        raise Problem("runs_differ", questions=[questions.CATALOGUE[name].summary for name in asked])
    headline = str(runs[0][1].get("headline", FIRST_HEADLINE))
    falling = lower_is_better(headline)

    def worth(metrics: dict[str, Any]) -> float:
        value = metrics["metrics"]["test"].get(headline)
        return -np.inf if value is None else -value if falling else value

    runs.sort(key=lambda entry: -worth(entry[1]))
    best, best_metrics = runs[0]
    lead = _LEADS.get(questions.load(asked[0]).course)
    return {
        "question": asked[0],
        "headline": headline,
        "lower_is_better": falling,
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
                f"{headline}_ci": lead
                and lead(_predictions(best), best_metrics["model"], _predictions(folder), metrics["model"]),
            }
            for folder, metrics in runs[1:]
        ],
    }


def _lead_of_chances(
    ours: pandas.DataFrame, our_model: str, theirs: pandas.DataFrame, their_model: str
) -> Interval | None:
    """How far the ROC-AUC of yes-or-no answers is ahead."""
    order = ["id", "cutoff"]
    ours, theirs = (frame.sort_values(order, kind="stable", ignore_index=True) for frame in (ours, theirs))
    if not _same_rows(ours, theirs, ["id", "answer"]):
        return None
    return paired_interval(
        np.asarray(ours["answer"]),
        np.asarray(ours[our_model]),
        np.asarray(theirs[their_model]),
        draws=DRAWS,
        groups=np.asarray(ours["id"]) if ours["id"].duplicated().any() else None,
    )


def _lead_of_places(
    ours: pandas.DataFrame, our_model: str, theirs: pandas.DataFrame, their_model: str
) -> Interval | None:
    """How far the NDCG@10 of the places that models gave to what was taken next is ahead."""
    if not _same_rows(ours, theirs, ["id", "answer", "target"]):
        return None
    starts = np.flatnonzero(np.append(True, np.diff(ours["answer"]) != 0))
    bounds = np.append(starts, len(ours)).astype(np.int64)
    gained = [
        ranking.row_figures(np.asarray(frame[model], dtype=np.float64), bounds, [10])["ndcg@10"]
        for frame, model in ((ours, our_model), (theirs, their_model))
    ]
    return ranking.mean_with_interval(gained[0] - gained[1], np.asarray(ours["id"])[starts], DRAWS)[1]


def _lead_of_next_items(
    ours: pandas.DataFrame, our_model: str, theirs: pandas.DataFrame, their_model: str
) -> Interval | None:
    """How far the NDCG@10 of the places that encoders gave to the next item is ahead; a row for each that was asked for."""
    if not _same_rows(ours, theirs, ["id", "target"]):
        return None
    bounds = np.arange(len(ours) + 1, dtype=np.int64)
    gained = [
        ranking.row_figures(np.asarray(frame[model], dtype=np.float64), bounds, [10])["ndcg@10"]
        for frame, model in ((ours, our_model), (theirs, their_model))
    ]
    return ranking.mean_with_interval(gained[0] - gained[1], np.asarray(ours["id"]), DRAWS)[1]


def _lead_of_kinds(
    ours: pandas.DataFrame, our_model: str, theirs: pandas.DataFrame, their_model: str
) -> Interval | None:
    """How far the log loss of the kinds of the next action is ahead (below), right after an action.

    Moments of silence are not looked at: they are drawn besides, and a run that learnt from other moments may have others.
    """
    ours, theirs = (frame[frame["seconds_since"] == 0].reset_index(drop=True) for frame in (ours, theirs))
    if not _same_rows(ours, theirs, ["id", "moment", "answer"]):
        return None
    losses = []
    for frame, model in ((ours, our_model), (theirs, their_model)):
        chances = np.select(
            [np.asarray(frame["answer"] == kind) for kind in frame["answer"].unique()],
            [np.asarray(frame[f"{model}: {kind}"]) for kind in frame["answer"].unique()],
        )
        losses.append(-np.log(np.maximum(chances, SMALLEST)))
    return ranking.mean_with_interval(losses[1] - losses[0], np.asarray(ours["id"]), DRAWS)[1]


def _lead_of_ratings(
    ours: pandas.DataFrame, our_model: str, theirs: pandas.DataFrame, their_model: str
) -> Interval | None:
    """How much lower the RMSE of foretold ratings is."""
    if not _same_rows(ours, theirs, ["id", "answer"]):
        return None
    truth, owners = np.asarray(ours["answer"]), np.asarray(ours["id"])
    return regression.paired_interval(truth, theirs[their_model], ours[our_model], owners, DRAWS)


def _lead_of_spending(
    ours: pandas.DataFrame, our_model: str, theirs: pandas.DataFrame, their_model: str
) -> Interval | None:
    """How far the normalised Gini of expected spending is ahead."""
    if not _same_rows(ours, theirs, ["id", "cutoff", "answer"]):
        return None
    truth = np.asarray(ours["answer"])
    return spending.paired_interval(truth, ours[our_model], theirs[their_model], DRAWS)


_LEADS: dict[str, Callable[..., Interval | None]] = {
    "outcome": _lead_of_chances,
    "ranking": _lead_of_places,
    "rating": _lead_of_ratings,
    "action": _lead_of_kinds,
    "value": _lead_of_spending,
    "pretraining": _lead_of_next_items,
}
"""By course, how two models' answers on the test part are compared row by row."""


def _same_rows(ours: pandas.DataFrame, theirs: pandas.DataFrame, columns: list[str]) -> bool:
    return len(ours) == len(theirs) and bool(ours[columns].equals(theirs[columns]))


def _predictions(run: Path) -> pandas.DataFrame:
    file = Run(run).predictions_file
    if not file.is_file():
        raise Problem("not_a_run", file=str(run))
    with store.connect(run) as connection:
        return connection.execute(f"SELECT * FROM {store.parquet(file)}").df()
