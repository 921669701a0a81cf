"""What is wrong or suspicious in the data, before anything is learnt from them, and whether they can be used."""

from collections.abc import Callable
from typing import Literal

import msgspec

from intent_desktop.data import store
from intent_desktop.data.dataset import Finding, Relation, Understanding
from intent_desktop.data.quality import change_over_time, column_quality, history_quality, label_quality
from intent_desktop.data.quality.examination import SAMPLE_ROWS, Examination
from intent_desktop.data.roles import unknown_column
from intent_desktop.data.roles.statistics import measure
from intent_desktop.events import Watch
from intent_desktop.messages import Note

FEW_ROWS = 100


class Gate(msgspec.Struct, frozen=True):
    """Whether the data can be learnt from, and why."""

    verdict: Literal["good", "usable with fixes", "not usable"]
    note: Note


def examine(
    relation: Relation, understanding: Understanding, watch: Watch, label: str | None = None
) -> tuple[list[Finding], Gate]:
    """Findings about a relation, the gravest first, and the gate.

    `label` names the answer that a question wants to learn (default: the first column of that role); what needs an
    answer is checked for it alone. The findings of reading come with the rest. Nothing is changed. Raises Problem where
    there is no such label.
    """
    if label is not None and all(column.name != label for column in relation.columns):
        raise unknown_column(label, [column.name for column in relation.columns])
    with store.connect(relation.path.parent) as connection:
        examination = Examination(
            connection, relation, understanding, measure(connection, relation), watch, list(relation.findings)
        )
        checks = _checks(examination, label)
        for number, check in enumerate(checks):
            watch.check()
            watch.progress("quality", number, len(checks))
            check()
        watch.progress("quality", len(checks), len(checks))
    order = {"error": 0, "warning": 1, "note": 2}
    findings = sorted(examination.findings, key=lambda finding: order[finding.severity])
    return findings, gate(findings)


def gate(findings: list[Finding]) -> Gate:
    """The verdict that findings add up to."""
    errors = [finding for finding in findings if finding.severity == "error"]
    if errors:
        points = [finding.note.text() for finding in errors]
        return Gate("not usable", Note("gate_not_usable", {"points": points}))
    open_points = [
        finding
        for finding in findings
        if finding.severity == "warning" or (finding.fix is not None and finding.fix.by_default)
    ]
    if open_points:
        return Gate("usable with fixes", Note("gate_fixes", {"points": len(open_points)}))
    return Gate("good", Note("gate_good"))


def _checks(examination: Examination, label: str | None) -> list[Callable[[], None]]:
    relation, shape = examination.relation, examination.understanding.shape
    if not relation.rows:
        return [lambda: examination.find("no_rows", "error")]
    label = label or examination.understanding.first("label")
    checks: list[Callable[[], None]] = [
        lambda: _size(examination),
        lambda: column_quality.missing(examination, label),
        lambda: column_quality.impossible_values(examination),
    ]
    if shape != "sequences":
        checks += [
            lambda: column_quality.duplicates(examination),
            lambda: column_quality.uninformative(examination, label),
        ]
    if shape in ("event log", "sequences"):
        checks.append(lambda: history_quality.customers(examination))
    if shape == "event log":
        checks += [
            lambda: history_quality.taken_back(examination),
            lambda: history_quality.length(examination),
            lambda: history_quality.out_of_line(examination),
        ]
    if shape in ("table", "texts") and label:
        checks.append(lambda: label_quality.examine(examination, label))
    if examination.understanding.first("time") and (shape == "event log" or (shape != "sequences" and label)):
        checks.append(lambda: change_over_time.examine(examination, label))
    return checks


def _size(examination: Examination) -> None:
    rows = examination.relation.rows
    if rows < FEW_ROWS:
        examination.find("few_rows", "warning", rows=rows)
    learnt_from = examination.understanding.shape == "event log" or examination.understanding.first("label")
    if rows > SAMPLE_ROWS and learnt_from:
        examination.find("judged_by_sample", "note", rows=SAMPLE_ROWS, all=rows)
