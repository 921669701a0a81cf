"""What tells two runs apart by what they have learnt from, in words."""

from typing import Any

import pytest

from intent_desktop.ui.learnt_from import difference, differences


def learnt_from(*repairs: list[Any], **changes: Any) -> dict[str, Any]:
    return {"files": ["shop.csv"], "roles": {}, "events": {}, "repairs": list(repairs)} | changes


LEFT_OUT = ["ignore_columns", ["PageValues"]]


@pytest.mark.parametrize(
    ("later", "said"),
    [
        (learnt_from(), ""),
        (learnt_from(LEFT_OUT), "without PageValues"),
        (learnt_from(roles={"PageValues": "ignore"}), "without PageValues"),
        (learnt_from(["set_aside_duplicates", []]), "other repairs"),
        (learnt_from(roles={"who": "user"}), "other roles"),
        (learnt_from(LEFT_OUT, files=["new.csv"]), "without PageValues, other files"),
        (learnt_from(events={"buy": "purchase"}), "other event meanings"),
        (learnt_from(LEFT_OUT, repairs=None), ""),
        (None, ""),
    ],
)
def test_what_is_learnt_from_otherwise_is_said(later: dict[str, Any] | None, said: str) -> None:
    assert difference(later, learnt_from()) == said


def test_a_column_taken_back_is_said() -> None:
    assert difference(learnt_from(), learnt_from(LEFT_OUT)) == "with PageValues"


def test_repairs_that_nobody_knows_are_no_difference() -> None:
    assert difference(learnt_from(LEFT_OUT), learnt_from(repairs=None)) == ""


def test_a_run_stands_beside_the_one_before_it_of_the_same_question() -> None:
    runs = [
        {"folder": "1", "question": "purchase", "learnt_from": learnt_from()},
        {"folder": "2", "question": "churn", "learnt_from": learnt_from(LEFT_OUT)},
        {"folder": "3", "question": "purchase", "learnt_from": None},
        {"folder": "4", "question": "purchase", "learnt_from": learnt_from(LEFT_OUT)},
        {"folder": "5", "question": "purchase", "learnt_from": learnt_from(LEFT_OUT)},
    ]
    assert differences(runs) == {"1": "", "2": "", "3": "", "4": "without PageValues", "5": ""}
