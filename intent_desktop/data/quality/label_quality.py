"""Checks of the answer to be learnt, and of columns that know it beforehand."""

import numpy as np

from intent_desktop.data.dataset import Column, Fix
from intent_desktop.data.quality.examination import Examination, Severity, percent, value_of
from intent_desktop.data.store import quote

NEAR_ANSWER = 0.85
"""ROC-AUC from which a single column is named as nearly knowing the answer."""
_MANY_VALUES = 20
_IMBALANCED = 0.2
_HEAVILY_IMBALANCED = 0.05
_CATEGORY_VALUES = 1000
_SURE = 0.99
_SURE_ROWS = 30
_SURE_SHARE = 0.3


def examine(examination: Examination, label: str) -> None:
    """The answer column itself, then every column beside it (answers to other questions apart)."""
    found = examination.statistics[label]
    if not found.present:
        return
    if found.distinct == 1:
        value = next(iter(found.values), str(found.minimum))
        examination.find("one_class_label", "error", [label], found.rows, value=value)
    elif found.type in ("integer", "number") and found.distinct > _MANY_VALUES:
        examination.find(
            "continuous_label", "note", [label], found.present,
            values=found.distinct, least=found.minimum, most=found.maximum,
        )  # fmt: skip
    elif found.binary:
        rarer = min(found.values, key=lambda value: found.values[value])
        share = found.values[rarer] / found.present
        if share < _IMBALANCED:
            severity: Severity = "warning" if share < _HEAVILY_IMBALANCED else "note"
            rows = found.values[rarer]
            examination.find(
                "imbalanced_label", severity, [label], rows, value=rarer, share=percent(rows, found.present)
            )
        _near_answers(examination, label, rarer)


def roc_auc(positives: np.ndarray, negatives: np.ndarray) -> float:
    """ROC-AUC of values in rising order, given how many positive and negative rows each has; ties count half."""
    below = np.cumsum(negatives) - negatives
    pairs = float(positives.sum()) * float(negatives.sum())
    return float((positives * (below + negatives / 2)).sum()) / pairs if pairs else 0.5


def _near_answers(examination: Examination, label: str, positive: str) -> None:
    others = [
        column
        for column in examination.understanding.columns
        if column.name != label
        and column.role
        not in ("label", "ignore", "user", "session", "order", "text", "name", "time", "treatment")
        and _varies(examination, column)
    ]
    (answer,) = next(iter(examination.sample([f"{quote(label)}::VARCHAR"])))
    known = np.array([value is not None for value in answer])
    answers = answer[known] == positive
    if answers.all() or not answers.any():
        return
    done = 0
    for arrays in examination.sample([value_of(column) for column in others]):
        for column, values in zip(others[done : done + len(arrays)], arrays, strict=True):
            _look(examination, column, values[known], answers, label, positive)
        done += len(arrays)


def _varies(examination: Examination, column: Column) -> bool:
    """Whether a column can tell rows apart, be it only by being empty in some."""
    found = examination.statistics[column.name]
    return found.distinct > 1 or (found.distinct == 1 and found.missing > 0)


def _look(
    examination: Examination,
    column: Column,
    values: np.ndarray,
    answers: np.ndarray,
    label: str,
    positive: str,
) -> None:
    distinct, codes = _coded(values)
    positives = np.bincount(codes[answers], minlength=len(distinct))
    negatives = np.bincount(codes[~answers], minlength=len(distinct))
    fix = Fix(code="ignore_columns", columns=[column.name])
    if values.dtype == object:
        if len(distinct) > _CATEGORY_VALUES:
            return
        auc = _category_auc(codes, answers, len(distinct))
    else:
        auc = roc_auc(positives, negatives)
        auc = max(auc, 1 - auc)
    if auc >= NEAR_ANSWER:
        examination.find(
            "near_answer", "warning", [column.name], len(values), fix,
            label=label, value=positive, percent=round(100 * auc),
        )  # fmt: skip
        return
    _one_value_knows(examination, column, distinct, positives, negatives, label, positive)


def _coded(values: np.ndarray) -> tuple[list[str], np.ndarray]:
    """Distinct values in rising order, and each row's place among them; a missing one is the lowest."""
    if values.dtype != object:
        lowest = np.where(np.isnan(values), -np.inf, values)
        distinct, codes = np.unique(lowest, return_inverse=True)
        return ["missing" if value == -np.inf else f"{value:g}" for value in distinct], codes
    texts = sorted({value for value in values.tolist() if value is not None})
    place = {text: number for number, text in enumerate([None, *texts])}
    codes = np.array([place[value] for value in values.tolist()])
    return ["missing", *texts], codes


def _category_auc(codes: np.ndarray, answers: np.ndarray, count: int) -> float:
    """ROC-AUC of the answer's share by value, learnt on every second row and measured on the rest."""
    learn = np.arange(len(codes)) % 2 == 0
    base = answers[learn].mean()
    rows = np.bincount(codes[learn], minlength=count)
    hits = np.bincount(codes[learn & answers], minlength=count)
    rates = (hits + base) / (rows + 1)
    order, ranks = np.unique(rates, return_inverse=True)
    held = ranks[codes[~learn]]
    outcome = answers[~learn]
    return roc_auc(
        np.bincount(held[outcome], minlength=len(order)), np.bincount(held[~outcome], minlength=len(order))
    )


def _one_value_knows(
    examination: Examination,
    column: Column,
    distinct: list[str],
    positives: np.ndarray,
    negatives: np.ndarray,
    label: str,
    positive: str,
) -> None:
    """A single value with (nearly) one answer that covers a good part of a rarer class, such as a reason for leaving."""
    rows = positives + negatives
    everything = rows.sum()
    others = next(value for value in examination.statistics[label].values if value != positive)
    for answer, hits in ((positive, positives), (others, negatives)):
        # An answer that most rows have anyway is no news where a value has it too.
        sure = (rows >= _SURE_ROWS) & (hits >= _SURE * rows) & (hits >= _SURE_SHARE * hits.sum())
        if hits.sum() > everything / 2 or not sure.any():
            continue
        best = int(np.argmax(np.where(sure, hits, -1)))
        examination.find(
            "value_knows_answer", "warning", [column.name], int(rows[best]),
            Fix(code="ignore_columns", columns=[column.name]),
            label=label, value=distinct[best], answer=answer, share=percent(hits[best], rows[best]),
        )  # fmt: skip
        return
