"""From the user's files to a dataset that questions are asked of."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import msgspec

from intent_desktop.data import cleaning, feedback, quality, reading, store
from intent_desktop.data.dataset import Dataset, Finding, Fix, Join, Relation, Understanding
from intent_desktop.data.quality import Gate
from intent_desktop.data.roles import understand
from intent_desktop.data.roles.event_meanings import NO_COLUMN
from intent_desktop.engine.requests import Source
from intent_desktop.events import Watch
from intent_desktop.messages import Problem, listed, sentences
from intent_desktop.questions.base import Recipe

MOST_NAMED = 10
"""Values that a message names."""


class Inspected(msgspec.Struct, kw_only=True):
    """A source as read, understood and examined."""

    relation: Relation
    understanding: Understanding
    findings: list[Finding]
    gate: Gate


def inspect(source: Source, folder: Path, watch: Watch, known: Dataset | None = None) -> Inspected:
    """Read the files into a folder below `folder/source`, guess what they mean, and look for what is wrong with them.

    Each choice of files has a folder of its own, so that trainings at the same time do not take each other's. Their columns are taken for what those of `known` were; what the source says of them wins.
    """
    place = folder / "source" / store.fingerprint(str(path.resolve()) for path in source.paths)
    relation = (
        reading.read(source.paths, place, watch, known.written, known.joins)
        if known
        else reading.read(source.paths, place, watch)
    )
    present = {column.name for column in relation.columns}
    learnt = {name: role for name, role in known.roles.items() if name in present} if known else {}
    understanding = understand(relation, {**learnt, **source.roles}, source.events)
    label = next(iter(understanding.by_role("label")), None)
    findings, gate = quality.examine(relation, understanding, watch, label)
    return Inspected(relation=relation, understanding=understanding, findings=findings, gate=gate)


def dataset(source: Source, folder: Path, watch: Watch, known: Dataset | None = None) -> Dataset:
    """The cleaned dataset of a source, below `folder/dataset` in a folder for what was decided, read as `known` was; Problem where the data cannot be used."""
    inspected = inspect(source, folder, watch, known)
    if known:
        _tell_of_tables(known.joins, inspected.relation, watch)
    if inspected.gate.verdict == "not usable":
        worst = next(finding for finding in inspected.findings if finding.severity == "error")
        raise Problem(
            "data_not_usable",
            reason=sentences(inspected.gate.note.parameters["points"]),
            file=listed(source.paths),
            column=next(iter(worst.columns), None),
            value=worst.note.parameters.get("value"),
        )
    proposed = [finding.fix for finding in inspected.findings if finding.fix]
    unknown = set(source.accept) - {fix.code for fix in proposed}
    if unknown:
        raise Problem("fix_not_proposed", value=sorted(unknown), fixes=sorted({fix.code for fix in proposed}))
    fixes = source.fixes
    if fixes is None:
        fixes = [fix for fix in proposed if fix.by_default or fix.code in source.accept]
    place = folder / "dataset" / cleaning.fingerprint(inspected.relation, inspected.understanding, fixes)
    cleaned = cleaning.clean(
        inspected.relation, inspected.understanding, inspected.findings, place, watch, fixes
    )
    return _with_feedback(cleaned, source.feedback, folder, watch) if source.feedback else cleaned


def _with_feedback(cleaned: Dataset, paths: Sequence[Path], folder: Path, watch: Watch) -> Dataset:
    """The dataset with what became of earlier recommendations; Problem where it holds no histories to add that to."""
    if cleaned.shape not in ("event log", "sequences"):
        raise Problem("feedback_not_for_shape", shape=cleaned.shape)
    chosen = store.fingerprint([cleaned.fingerprint, *(str(path.resolve()) for path in paths)])
    relation = reading.read(paths, folder / "source" / chosen, watch)
    # A file of the same name may tell more next week, and what is made of a dataset stands beside it.
    told = store.fingerprint([cleaned.fingerprint, *(file.sha256 for file in relation.files)])
    return feedback.fold(cleaned, relation, folder / "dataset" / told, watch)


def dataset_like(
    known: Recipe, paths: Sequence[Path], roles: Mapping[str, str], folder: Path, watch: Watch
) -> Dataset:
    """The dataset of new files for a model that learnt from data like `known`; `roles` (by column) win.

    Every row of a table is kept. An event log loses what training set aside too, and rows without user or time. Problem where the
    files are of another shape, or nobody knows what any of their events mean.
    """
    relation = reading.read(paths, folder / "source", watch, known.written, known.joins)
    present = {column.name for column in relation.columns}
    _tell_of_tables(known.joins, relation, watch)
    given = set(roles.values())
    learnt = {name: role for name, role in known.roles.items() if name in present and role not in given}
    understanding = understand(relation, {**learnt, **roles}, shape=known.shape)
    understanding.events.update(
        {value: meaning for value, meaning in known.events.items() if value in understanding.events}
    )
    _tell_of_events(known.events, understanding.events, watch)
    if (understanding.shape == "event log") != (known.shape == "event log"):
        raise Problem("score_other_shape", shape=understanding.shape, expected=known.shape)
    fixes = [fix for fix in known.fixes if present.issuperset(fix.columns)]
    if known.shape == "event log":
        fixes += [
            Fix(code=f"set_aside_rows_without_{role}", columns=[name])
            for role in ("user", "time")
            for name in understanding.by_role(role)[:1]
            if f"set_aside_rows_without_{role}" not in {fix.code for fix in fixes}
        ]
    else:
        fixes = [fix for fix in fixes if not fix.code.startswith("set_aside")]
    return cleaning.clean(relation, understanding, [], folder / "dataset", watch, fixes)


def _tell_of_tables(joins: Sequence[Join], relation: Relation, watch: Watch) -> None:
    """Announce how new files were joined, and which look-up table that a model learnt from is not among them."""
    for finding in relation.findings:
        code = finding.code
        if code.startswith("table_joined_"):
            watch.notice("score_table_joined", **finding.note.parameters)
        elif code in ("table_set_aside", "table_keys_repeated"):
            watch.notice(code, **finding.note.parameters)
    present = {column.name for column in relation.columns}
    for join in joins:
        if present.isdisjoint(join.columns):
            watch.notice("score_table_missing", key=join.key, columns=join.columns)


def _tell_of_events(known: Mapping[str, str], found: Mapping[str, str], watch: Watch) -> None:
    """Announce values of new events that the model has not learnt and no word explains; Problem where that is all of them."""
    if NO_COLUMN in found:
        return
    strange = [value for value, meaning in found.items() if value not in known and meaning == "other"]
    if strange and len(strange) == len(found):
        raise Problem("score_no_known_event", values=strange[:MOST_NAMED], known=list(known)[:MOST_NAMED])
    if strange:
        watch.notice("score_events_unknown", values=strange[:MOST_NAMED], count=len(strange))


def tell_if_learnt(known: Recipe, dataset: Dataset, watch: Watch) -> None:
    """Announce that a model has learnt from the very files it is judged on, so that its figures are too good."""
    if set(known.sources) & set(dataset.sources):
        watch.notice("evaluate_on_training_data")


def described(findings: Sequence[Finding]) -> list[dict[str, Any]]:
    """Findings as JSON values, with their words."""
    return [
        {
            "code": finding.code,
            "severity": finding.severity,
            "rows": finding.rows,
            "columns": finding.columns,
            "message": finding.note.text(),
            "advice": finding.note.advice(),
            "fix": finding.fix.code if finding.fix else None,
            "applied": finding.applied,
        }
        for finding in findings
    ]
