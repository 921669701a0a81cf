"""A bundle applied to new files: do they fit, the scores with their reasons, or how well it does on known answers."""

import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import msgspec
import pandas

from intent_desktop.data.reading import sources
from intent_desktop.engine import bundle, compressed, score_about, score_file
from intent_desktop.engine.courses.base import Application
from intent_desktop.engine.courses.catalogue import course_of
from intent_desktop.engine.courses.opening import understood
from intent_desktop.evaluation.figures import FIRST_HEADLINE
from intent_desktop.events import Event, Notice, Watch
from intent_desktop.messages import Note, Problem, sentences
from intent_desktop.questions import catalogue as questions


def score(asked: Application, out: Path, watch: Watch) -> dict[str, Any]:
    """Write the scores of new files to `out`; returns counts, what the course says of them, and the time it took.

    Raises Problem for what cannot be scored or written.
    """
    started = time.monotonic()
    score_file.check_format(out)
    score_file.check_place(out, [asked.bundle, *sources.chosen(asked.paths)[0]])
    opened = bundle.read(asked.bundle)
    course = course_of(opened.question)
    if asked.options and not course.describe(opened).get("options"):
        summary = questions.CATALOGUE[opened.question].summary
        raise Problem("score_no_wishes", question=summary, options=sorted(asked.options))
    if asked.threshold is not None and opened.recipe.get("threshold") is None:
        watch.notice("score_threshold_ignored", question=questions.CATALOGUE[opened.question].summary)
    notes: list[Note] = []
    heard = watch.heard_by(_noting(notes))
    _tell_cautions(opened, asked.bundle, heard)
    table, told = course.score(opened, asked, heard)
    frame = pandas.DataFrame(table)
    score_file.check_format(out, len(frame))
    watch.progress("write", 0, 1)
    score_file.write(frame, out, score_about.about(opened, asked, list(table), told, _sentences(notes)))
    watch.progress("write", 1, 1)
    return {
        "question": opened.question,
        "rows": len(frame),
        **told,
        **_told(notes),
        "compressed": compressed.sentences(opened, asked.bundle),
        "out": str(out),
        "scores": str(out),
        "columns": list(table),
        "seconds": round(time.monotonic() - started, 2),
    }


def evaluate(asked: Application, watch: Watch) -> dict[str, Any]:
    """Judge a bundle on files that hold the outcome; `promised` are the figures of its training."""
    started = time.monotonic()
    opened = bundle.read(asked.bundle)
    judged = course_of(opened.question).evaluate(opened, asked, watch)
    return {
        "question": opened.question,
        **judged,
        "headline": opened.metrics.get("headline", FIRST_HEADLINE),
        "promised": opened.metrics.get("test", {}),
        "seconds": round(time.monotonic() - started, 2),
    }


def check(asked: Application, watch: Watch) -> dict[str, Any]:
    """Compare new files with what a bundle's model learnt from, and collect what it has to say of them.

    Raises Problem as scoring would.
    """
    notes: list[Note] = []
    opened = bundle.read(asked.bundle)
    heard = watch.heard_by(_noting(notes))
    _tell_cautions(opened, asked.bundle, heard)
    found = course_of(opened.question).check(opened, asked, heard)
    return {"question": opened.question, **found, **_told(notes)}


def _tell_cautions(opened: bundle.Bundle, path: Path, watch: Watch) -> None:
    """Announce what the model learnt from although it may give the answer away."""
    with understood(path):
        kept = msgspec.convert(opened.recipe.get(score_about.CAUTIONS, []), list[Note])
    for note in kept:
        watch.notice(note.code, **note.parameters)


def _noting(notes: list[Note]) -> Callable[[Event], None]:
    """Collects what notices say."""

    def hear(event: Event) -> None:
        if isinstance(event, Notice):
            notes.append(event.note)

    return hear


def _sentences(notes: Sequence[Note]) -> list[str]:
    return [sentences((note.text(), note.advice())) for note in notes]


def _told(notes: Sequence[Note]) -> dict[str, Any]:
    """What was noticed: `notices`, sentences in the language in use, and `notes`, from which they can be said in any."""
    return {"notices": _sentences(notes), "notes": msgspec.to_builtins(notes)}
