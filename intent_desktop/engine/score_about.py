"""What people must know of a list of scores wherever it goes: which model made it, of what, when, and what speaks against it."""

import datetime
from collections.abc import Mapping, Sequence
from typing import Any

from intent_desktop.data.dataset import Finding
from intent_desktop.engine.bundle import Bundle
from intent_desktop.engine.courses.base import Application
from intent_desktop.engine.courses.catalogue import course_of
from intent_desktop.evaluation.numbers import format_share
from intent_desktop.messages import Note, listed, model_name
from intent_desktop.messages.punctuation import aside
from intent_desktop.questions import catalogue as questions

CAUTIONS = "cautions"
"""The entry of a bundle's recipe with the notes on what its model learnt from although it may give the answer away."""
_GIVES_AWAY = ("near_answer", "value_knows_answer")
About = Sequence[tuple[str, str]]
"""Lines of what is told and what there is to tell."""


def cautions(findings: Sequence[Finding]) -> list[Note]:
    """What was found to give the answer away and was nevertheless learnt from."""
    return [finding.note for finding in findings if finding.code in _GIVES_AWAY and not finding.applied]


def about(
    opened: Bundle,
    asked: Application,
    columns: Sequence[str],
    told: Mapping[str, Any],
    noticed: Sequence[str],
) -> About:
    """The lines about scores with those columns of which the course `told`, in the language in use; `noticed` are sentences."""
    made = datetime.datetime.fromisoformat(opened.created).astimezone()
    lines = [
        ("question", questions.CATALOGUE[opened.question].summary),
        ("model", aside(model_name(course_of(opened.question).describe(opened)["model"]), str(asked.bundle))),
        ("made", f"{made:%Y-%m-%d %H:%M}"),
        ("scored", f"{datetime.datetime.now():%Y-%m-%d %H:%M}"),
        ("files", listed([path.name for path in asked.paths])),
    ]
    if "row" in columns:
        lines.append(("rows", Note("score_about_row_numbers").text()))
    if "threshold" in told:
        lines.append(("threshold", format_share(told["threshold"])))
    lines += [("caution", sentence) for sentence in noticed]
    return [(Note(f"score_about_{code}").text(), said) for code, said in lines]
