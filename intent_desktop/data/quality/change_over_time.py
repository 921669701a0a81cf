"""Whether the data themselves change over time: the first part against the last."""

from collections.abc import Sequence

import msgspec
import numpy as np

from intent_desktop.data import drift
from intent_desktop.data.dataset import Column, Finding, Fix, Role
from intent_desktop.data.quality.examination import Examination, percent, value_of
from intent_desktop.data.roles.time_order import ordering
from intent_desktop.data.store import quote
from intent_desktop.messages import Note
from intent_desktop.messages.punctuation import aside

FIRST_PART = 0.6
LAST_PART = 0.2
DRIFTS = frozenset({"strong_drift_over_time", "some_drift_over_time"})
"""What is found where columns have moved."""
_LEAST_ROWS = 200
_CATEGORY_VALUES = 1000
_ROLES: tuple[Role, ...] = (
    "feature",
    "category",
    "place",
    "price",
    "quantity",
    "amount",
    "promotion",
    "rating",
    "event",
    "sensitive",
)


def examine(examination: Examination, label: str | None) -> None:
    """Drift of each column, and of the share of the answer, from the first 60 % of the rows to the last 20 %."""
    name = examination.understanding.first("time")
    if name is None:
        return
    values = examination.statistics[name].values
    order = ordering(examination.relation.column(name), values)
    if examination.relation.column(name).type == "time":
        order = f"epoch({order})"
    (moments,) = next(iter(examination.sample([f"({order})::DOUBLE"])))
    parts = _parts(moments)
    if parts is None:
        return
    first, last = parts
    columns = [
        column
        for column in examination.columns(*_ROLES)
        if column.name != name and column.type != "time" and _comparable(examination, column)
    ]
    moved: list[drift.Drift] = []
    for arrays in examination.sample([value_of(column) for column in columns]):
        for array in arrays:
            moved.append(_compare(columns[len(moved)].name, array, first, last))
    for verdict in ("strong", "some"):
        worst = sorted((each for each in moved if each.verdict == verdict), key=lambda each: -each.psi)
        if worst:
            examination.find(
                f"{verdict}_drift_over_time", "warning" if verdict == "strong" else "note",
                [each.column for each in worst], int(last.sum()),
                listed=[aside(each.column, f"{each.psi:.2f}") for each in worst[:12]], count=len(worst),
            )  # fmt: skip
    if label and label in examination.statistics and examination.statistics[label].binary:
        _compare_label(examination, label, first, last)


def of_columns_in_use(findings: Sequence[Finding], fixes: Sequence[Fix]) -> list[Finding]:
    """The findings without the drift of columns that one of the fixes leaves out: nothing is learnt from them."""
    left_out = {column for fix in fixes if fix.code == "ignore_columns" for column in fix.columns}
    kept = []
    for finding in findings:
        if finding.code in DRIFTS and left_out.intersection(finding.columns):
            said = dict(zip(finding.columns, finding.note.parameters["listed"], strict=False))
            columns = [column for column in finding.columns if column not in left_out]
            if not columns:
                continue
            listed = [said[column] for column in columns if column in said]
            told = {**finding.note.parameters, "column": columns[0], "listed": listed, "count": len(columns)}
            finding = msgspec.structs.replace(finding, columns=columns, note=Note(finding.code, told))
        kept.append(finding)
    return kept


def _parts(moments: np.ndarray) -> tuple[np.ndarray, np.ndarray] | None:
    """Masks of the first and of the last rows in time; rows of one moment are never parted. None where too few."""
    known = moments[~np.isnan(moments)]
    if len(known) < _LEAST_ROWS:
        return None
    early, late = np.quantile(known, [FIRST_PART, 1 - LAST_PART], method="inverted_cdf")
    first = moments <= early
    last = moments > late if (moments > late).any() else moments >= late
    last &= ~first
    return (first, last) if min(first.sum(), last.sum()) >= _LEAST_ROWS / 10 else None


def _comparable(examination: Examination, column: Column) -> bool:
    found = examination.statistics[column.name]
    return found.present > 0 and (column.type in ("integer", "number") or found.distinct <= _CATEGORY_VALUES)


def _compare(name: str, values: np.ndarray, first: np.ndarray, last: np.ndarray) -> drift.Drift:
    before, now = {name: values[first]}, {name: values[last]}
    if values.dtype == object:
        (found,) = drift.compare(drift.profile({}, before), {}, now)
    else:
        (found,) = drift.compare(drift.profile(before, {}), now, {})
    return found


def _compare_label(examination: Examination, label: str, first: np.ndarray, last: np.ndarray) -> None:
    (answer,) = next(iter(examination.sample([f"{quote(label)}::VARCHAR"])))
    values = examination.statistics[label].values
    rarer = min(values, key=lambda value: values[value])
    hits = answer == rarer
    earlier, later = hits[first].mean(), hits[last].mean()
    chance = np.sqrt(hits.mean() * (1 - hits.mean()) * (1 / first.sum() + 1 / last.sum()))
    if abs(later - earlier) > max(4 * chance, 0.2 * hits.mean()):
        examination.find(
            "label_drift_over_time", "warning", [label], int(last.sum()),
            value=rarer, first=percent(earlier, 1), last=percent(later, 1),
        )  # fmt: skip
