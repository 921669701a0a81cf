"""Findings together with the repairs that a person has accepted, and what those come to. No widgets: plain data."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import msgspec

from intent_desktop.data.dataset import Fix

Key = tuple[str, tuple[str, ...]]
_SET_ASIDE = "set_aside_"
_DRIFTS = {"some_drift_over_time", "strong_drift_over_time"}
_ABOUT_NO_ROWS = {
    "judged_by_sample", "near_answer", "value_knows_answer", "some_drift_over_time", "strong_drift_over_time",
    "label_drift_over_time", "few_rows", "constant_column", "empty_column", "id_like_column",
}  # fmt: skip


@dataclass(frozen=True)
class Entry:
    """One finding, or an accepted repair that no finding asks for any more (`finding` None)."""

    key: str
    finding: dict[str, Any] | None
    fix: dict[str, Any] | None
    accepted: bool
    ignored: bool = False
    """Whether a person has decided to leave it as it is."""

    @property
    def severity(self) -> str:
        return self.finding["severity"] if self.finding else "warning"

    @property
    def proposed(self) -> bool:
        """Whether the repair is in force unless somebody refuses it."""
        return bool(self.finding and self.finding["by_default"])

    @property
    def is_open(self) -> bool:
        """Whether it asks for a decision: more than a note, and neither repaired nor ignored."""
        return self.severity != "note" and not self.accepted and not self.ignored

    @property
    def sets_aside(self) -> bool:
        """Whether the repair takes rows out."""
        return bool(self.fix and self.fix["code"].startswith(_SET_ASIDE))

    @property
    def rows(self) -> int:
        return int(self.finding["rows"]) if self.finding else 0

    @property
    def concerned(self) -> int:
        """How many rows are as the finding says; 0 where its rows are only those that were looked at."""
        return 0 if self.finding is None or self.finding["code"] in _ABOUT_NO_ROWS else self.rows


@dataclass(frozen=True)
class Effect:
    """What the accepted repairs come to. `exact` False: the same row may have been counted by several of them."""

    repairs: int
    set_aside: int
    rows: int
    exact: bool

    @property
    def remaining(self) -> int:
        return max(self.rows - self.set_aside, 0)


def entries(
    findings: Sequence[dict[str, Any]], fixes: Sequence[dict[str, Any]], ignored: Sequence[str] = ()
) -> list[Entry]:
    """The findings in their order with what has been decided, then the repairs that nothing asks for any more.

    `ignored`: keys of the entries that are left as they are.

    That a column changed over time is left away where an accepted repair leaves out the column.

    A repair is known by what it does to which columns: its limits are found anew at each look at the data.
    """
    accepted = {_key(fix) for fix in fixes}
    left_out = {column for fix in fixes if fix["code"] == "ignore_columns" for column in fix["columns"]}
    found = []
    for place, finding in enumerate(findings):
        if finding["code"] in _DRIFTS and left_out.issuperset(finding["columns"]):
            continue
        fix = finding["fix_value"]
        name = "/".join([finding["code"], *finding["columns"]]) or str(place)
        taken = fix is not None and _key(fix) in accepted
        found.append(Entry(name, finding, fix, taken, ignored=name in ignored and not taken))
    offered = {_key(entry.fix) for entry in found if entry.fix}
    left = [fix for fix in fixes if _key(fix) not in offered]
    return found + [Entry("/".join(["left", fix["code"], *fix["columns"]]), None, fix, True) for fix in left]


def decided(shown: Sequence[Entry], changed: Sequence[Entry], accepted: bool) -> list[Fix]:
    """The repairs in force once the `changed` ones are accepted, or refused."""
    keys = {entry.key for entry in changed}
    chosen: dict[Key, dict[str, Any]] = {}
    for entry in shown:
        if entry.fix and (accepted if entry.key in keys else entry.accepted):
            chosen[_key(entry.fix)] = entry.fix
    return [msgspec.convert(fix, Fix) for fix in chosen.values()]


def effect(shown: Sequence[Entry], rows: int) -> Effect:
    """What the accepted repairs among those shown come to, of so many rows."""
    accepted = [entry for entry in shown if entry.accepted]
    aside = [entry for entry in accepted if entry.sets_aside and entry.rows]
    together = min(sum(entry.rows for entry in aside), rows)
    return Effect(len(accepted), together, rows, len(aside) <= 1)


def _key(fix: dict[str, Any]) -> Key:
    return fix["code"], tuple(fix.get("columns", ()))
