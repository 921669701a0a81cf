"""What a run has learnt from, beside an earlier run or what is decided now: files, roles, event meanings and repairs."""

from typing import Any

from PySide6.QtCore import QCoreApplication

from intent_desktop.messages import listed

LEAVE_OUT = "ignore_columns"
"""The repair that leaves columns out of learning."""


def difference(later: dict[str, Any] | None, earlier: dict[str, Any] | None) -> str:
    """What is other than it was in what is learnt from (see the query `runs`), in words; empty where nothing is, or nobody knows."""
    if later is None or earlier is None:
        return ""
    parts = []
    if None in (later["repairs"], earlier["repairs"]):
        later, earlier = {**later, "repairs": []}, {**earlier, "repairs": []}
    before, now = _left_out(earlier), _left_out(later)
    if now - before:
        parts.append(
            QCoreApplication.translate("LearntFrom", "without {columns}").format(
                columns=listed(sorted(now - before))
            )
        )
    if before - now:
        parts.append(
            QCoreApplication.translate("LearntFrom", "with {columns}").format(
                columns=listed(sorted(before - now))
            )
        )
    if sorted(later["files"]) != sorted(earlier["files"]):
        parts.append(QCoreApplication.translate("LearntFrom", "other files"))
    if _roles(later) != _roles(earlier):
        parts.append(QCoreApplication.translate("LearntFrom", "other roles"))
    if later["events"] != earlier["events"]:
        parts.append(QCoreApplication.translate("LearntFrom", "other event meanings"))
    if _repairs(later) != _repairs(earlier):
        parts.append(QCoreApplication.translate("LearntFrom", "other repairs"))
    return listed(parts)


def differences(runs: list[dict[str, Any]]) -> dict[str, str]:
    """By a run's folder, what it has learnt from otherwise than the run before it of the same question; `runs` are oldest first."""
    latest: dict[str, dict[str, Any]] = {}
    found = {}
    for run in runs:
        found[run["folder"]] = difference(run.get("learnt_from"), latest.get(run["question"]))
        if run.get("learnt_from"):
            latest[run["question"]] = run["learnt_from"]
    return found


def _left_out(learnt_from: dict[str, Any]) -> set[str]:
    """The columns that nothing is learnt from, by a repair or by their role."""
    by_role = {name for name, role in learnt_from["roles"].items() if role == "ignore"}
    return by_role.union(*(columns for code, columns in learnt_from["repairs"] if code == LEAVE_OUT))


def _roles(learnt_from: dict[str, Any]) -> dict[str, str]:
    return {name: role for name, role in learnt_from["roles"].items() if role != "ignore"}


def _repairs(learnt_from: dict[str, Any]) -> set[tuple[str, tuple[str, ...]]]:
    """A repair is known by what it does to which columns: its limits are found anew at each look at the data."""
    return {(code, tuple(columns)) for code, columns in learnt_from["repairs"] if code != LEAVE_OUT}
