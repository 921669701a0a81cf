"""Runs at a glance, the curves of one, and its report."""

import datetime
from collections import defaultdict
from pathlib import Path
from typing import Any

import msgspec

from intent_desktop import events
from intent_desktop.engine import event_log
from intent_desktop.engine.courses.catalogue import has_threshold
from intent_desktop.engine.job import Job
from intent_desktop.engine.jobs import TrainJob
from intent_desktop.engine.runs import Run, RunSummary, runs_in
from intent_desktop.evaluation.figures import FIRST_HEADLINE
from intent_desktop.events import AnyEvent, BatchPoint
from intent_desktop.messages import Problem, listed, model_name
from intent_desktop.questions import catalogue as questions

MOST_POINTS = 2_000


def runs(folder: str) -> list[dict[str, Any]]:
    """The runs below a project's folder `runs`, by number.

    `metrics` are the flat test figures of the delivered model (`chosen`), and `headline` names the one that runs are compared
    by; `name` and `remark` are what the user wrote on it, `note` is why it failed; `seconds` is how long the run took, also where
    it did not finish. `learnt_from`: the `files` (names), `roles`, `events` and `repairs` (code and columns; None where nobody
    knows any more) that it was asked to learn from; None where that cannot be read.
    """
    return [_glance(run.summary(), run) for run in runs_in(Path(folder))]


def run_events(folder: str) -> dict[str, Any]:
    """What a run has said that its curves need: every epoch and notice, stops and a failure, and at most 2,000 points a
    model between the epochs, evenly thinned.
    """
    said = event_log.read(_existing(folder))
    points: defaultdict[str, list[AnyEvent]] = defaultdict(list)
    for event in said:
        if isinstance(event, BatchPoint):
            points[event.model].append(event)
    kept = {
        id(listed[place * len(listed) // MOST_POINTS] if len(listed) > MOST_POINTS else listed[place])
        for listed in points.values()
        for place in range(min(len(listed), MOST_POINTS))
    }
    told = (events.EpochEnd, events.Notice, events.Stopping, events.Cancelled, events.Failed)
    return {
        "events": [
            msgspec.to_builtins(event) for event in said if isinstance(event, told) or id(event) in kept
        ]
    }


def report(run: str) -> dict[str, Any]:
    """A finished run's report: `title`, `subtitle`, and `blocks` as evaluation.blocks.AnyBlock has them. `has_threshold`:
    whether it answers yes from some chance on, so that the query `judged` knows it. `language`: in which it was written, empty
    where an earlier version has not said so. Problem `not_a_run`.
    """
    finished = Run(Path(run))
    metrics = measured(run)
    try:
        blocks = msgspec.json.decode(finished.blocks_file.read_bytes())
    except (OSError, msgspec.DecodeError) as error:
        raise Problem("not_a_run", file=run) from error
    job = finished.job()
    chosen = [path.name for path in job.training.source.paths] if isinstance(job, TrainJob) else []
    names = metrics.get("files", chosen)
    return {
        "title": questions.CATALOGUE[metrics["question"]].summary,
        "subtitle": " · ".join([*([listed(names)] if names else []), model_name(metrics["model"])]),
        "has_threshold": has_threshold(metrics["question"]),
        "language": metrics.get("language", ""),
        "blocks": blocks,
    }


def compare(runs: list[str]) -> dict[str, Any]:
    """Finished runs side by side, see engine.run_comparison. Problem `not_a_run`, `runs_differ`."""
    from intent_desktop.engine.run_comparison import compare_runs

    return compare_runs([Path(run) for run in runs])


def measured(run: str) -> dict[str, Any]:
    """What a finished run measured (its `metrics.json`); Problem `not_a_run`."""
    metrics = Run(Path(run)).metrics()
    if metrics is None or "metrics" not in metrics or metrics.get("question") not in questions.CATALOGUE:
        raise Problem("not_a_run", file=run)
    return metrics


def _existing(folder: str) -> Path:
    if not Path(folder).is_dir():
        raise Problem("not_a_run", file=folder)
    return Path(folder)


def _glance(summary: RunSummary, run: Run) -> dict[str, Any]:
    metrics = summary.metrics or {}
    started = _modified(run.job_file)
    ended = _modified(run.folder / event_log.FILE_NAME)
    seconds = metrics.get("seconds")
    if seconds is None and started is not None and ended is not None:
        seconds = round(max(0.0, (ended - started).total_seconds()), 1)
    return {
        "folder": str(summary.folder),
        "number": summary.number,
        "question": summary.question,
        "model": summary.model,
        "chosen": metrics.get("model"),
        "state": summary.state,
        "note": summary.note.text() if summary.note else "",
        "name": summary.label.name,
        "remark": summary.label.remark,
        "headline": metrics.get("headline", FIRST_HEADLINE),
        "metrics": metrics["metrics"]["test"] if "metrics" in metrics else None,
        "started": started.isoformat(timespec="seconds") if started else None,
        "seconds": seconds,
        "learnt_from": _learnt_from(run.job(), metrics),
    }


def _learnt_from(job: Job | None, metrics: dict[str, Any]) -> dict[str, Any] | None:
    if not isinstance(job, TrainJob):
        return None
    source = job.training.source
    repairs: list[list[Any]] | None = None
    if source.fixes is not None:
        repairs = [[fix.code, fix.columns] for fix in source.fixes]
    elif "findings" in metrics:  # the usual ones: which those were is known once they have been made
        made = [finding for finding in metrics["findings"] if finding["applied"]]
        repairs = [[finding["fix"], finding["columns"]] for finding in made]
    return {
        "files": [path.name for path in source.paths],
        "roles": source.roles,
        "events": source.events,
        "repairs": repairs,
    }


def _modified(file: Path) -> datetime.datetime | None:
    try:
        return datetime.datetime.fromtimestamp(file.stat().st_mtime, datetime.UTC)
    except OSError:
        return None
