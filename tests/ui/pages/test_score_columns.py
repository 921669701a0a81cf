"""The columns of a list of scores: their headings, and how their numbers are written."""

import pytest

from intent_desktop.engine.score_headings import headings
from intent_desktop.messages import use_language
from intent_desktop.ui.pages.score_columns import table_columns
from intent_desktop.ui.widgets.paged_model import write

SECONDS = 60_000


def test_a_table_of_scores_has_the_headings_of_a_workbook() -> None:
    names = ["customer_no", "probability", "answer", "rank", "why_1"]
    shown = table_columns(names, ["VARCHAR", "DOUBLE", "VARCHAR", "BIGINT", "VARCHAR"])
    assert [column.label for column in shown] == headings(names)
    assert headings(names) == ["customer_no", "Chance", "Predicted", "Rank", "Strongest reason"]
    ranked = ["user", "item_1", "title_1", "why_1", "item_2"]
    assert headings(ranked) == ["Customer", "Item 1", "1.", "Why 1", "2."]


def test_yes_and_no_are_shown_in_the_language_of_the_window() -> None:
    kinds = {
        column.name: column.kind
        for column in table_columns(["user", "answer", "why_1"], ["VARCHAR", "VARCHAR", "VARCHAR"])
    }
    try:
        use_language("zh_CN")
        assert [write("yes", kinds["answer"]), write("no", kinds["answer"])] == ["是", "否"]
        assert write("no", kinds["user"]) == "no"
    finally:
        use_language("en")
    assert write("yes", kinds["answer"]) == "yes"


@pytest.mark.parametrize("span", ["minutes", "hours", "days"])
def test_every_column_of_next_actions_and_like_items_has_a_heading_in_each_language(span: str) -> None:
    told = ["until", "until_low", "until_high", "since"]
    names = [
        "user",
        "next_action",
        "probability",
        "chance_view",
        "chance_nothing",
        "last_action",
        "items_in_cart",
    ]
    names += ["chance_cart_bought", *(f"{span}_{name}" for name in told), "item", "title"]
    try:
        use_language("zh_CN")
        assert not [heading for heading in headings(names) if heading.isascii()]
    finally:
        use_language("en")
    assert headings(names)[3:5] == ["Chance: view", "Chance: nothing for now"]


def test_what_an_encoder_expects_is_shown_as_chances() -> None:
    names = [
        "user",
        "expected: any action within 1 day",
        "expected: purchase within 30 days",
        "expected next: purchase",
    ]
    shown = table_columns(names, ["VARCHAR", "DOUBLE", "DOUBLE", "DOUBLE"])
    assert [column.label for column in shown[1:]] == [
        "Any action within 1 day",
        "Purchase within 30 days",
        "Next: purchase",
    ]
    assert {column.kind for column in shown[1:]} == {"share"}


def test_chances_are_shares_in_every_column() -> None:
    kinds = {
        column.name: column.kind for column in table_columns(["user", "chance_view"], ["VARCHAR", "DOUBLE"])
    }
    assert kinds == {"user": "text", "chance_view": "share"}
