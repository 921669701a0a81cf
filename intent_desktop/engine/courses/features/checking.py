"""Do new files fit a bundle? Its columns, how far the data have moved, and how much there is to score."""

from typing import Any

import numpy as np

from intent_desktop.data.dataset import Column, Dataset
from intent_desktop.data.drift import Drift
from intent_desktop.engine.courses.base import Application
from intent_desktop.engine.courses.features.scorer import FeatureScorer
from intent_desktop.events import Watch
from intent_desktop.messages import Note

_NOTEWORTHY_SHARE = 0.01


def check(scorer: FeatureScorer[Any], asked: Application, watch: Watch) -> dict[str, Any]:
    """Compare new files with what the bundle's model learnt from. Raises Problem as scoring would."""
    dataset = scorer.dataset(asked.paths, asked.roles, asked.folder, watch)
    examples = scorer.examples(dataset, asked.as_of, watch)
    moved = scorer.check_drift(examples, watch) if len(examples) else []
    moment = examples.cutoff[0] if len(examples) else np.datetime64("NaT")
    return {
        "rows": dataset.rows,
        "shape": dataset.shape,
        "columns": _columns(scorer, dataset),
        "drift": [
            {
                "column": entry.column,
                "verdict": entry.verdict,
                "score": entry.psi,
                "message": _how(entry, entry.column in scorer.profile.categories).text(),
            }
            for entry in moved
        ],
        "to_score": len(examples),
        "scored": "customers" if scorer.recipe.behaviour else "rows",
        "as_of": None if np.isnat(moment) else str(moment),
    }


def _columns(scorer: FeatureScorer[Any], dataset: Dataset) -> list[dict[str, Any]]:
    """The columns that the model wants and whether the files have them, then those that it has no use for."""
    now = {column.name: column for column in dataset.columns}
    by_role = {role: name for name, role in dataset.roles.items()}
    told, used = [], set()
    for wanted in scorer.columns():
        # In a log it is the role that counts, whatever the column is called, but for what describes its users.
        is_log = scorer.recipe.behaviour is not None and wanted.of != "user"
        is_same = dataset.roles.get(wanted.name) == wanted.role
        name = by_role.get(wanted.role, wanted.name) if is_log and not is_same else wanted.name
        found = now.get(wanted.role if is_log else wanted.name)
        state, note = _state(wanted, found)
        used.add(name)
        told.append({"name": name, "state": state, "message": note.text()})
    extra = Note("check_extra").text()
    return told + [
        {"name": name, "state": "extra", "message": extra} for name in dataset.roles if name not in used
    ]


def _state(wanted: Column, found: Column | None) -> tuple[str, Note]:
    if found is None:
        return "missing", Note("check_missing", {"column": wanted.name})
    numbers = {"integer", "number"}
    if wanted.type != found.type and not {wanted.type, found.type} <= numbers:
        before, now = Note(f"type_{wanted.type}").text(), Note(f"type_{found.type}").text()
        return "other type", Note("check_other_type", {"before": before, "now": now})
    return "found", Note("check_found")


def _how(entry: Drift, is_category: bool) -> Note:
    """In what way a feature has moved."""
    if abs(entry.missing_now - entry.missing_before) > _NOTEWORTHY_SHARE:
        shares = {"before": float(entry.missing_before), "now": float(entry.missing_now)}
        return Note("drift_unknown" if is_category else "drift_missing", shares)
    return Note(f"drift_{entry.verdict}")
