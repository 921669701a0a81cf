"""Values that have an order of their own."""

import pytest

from intent_desktop.evaluation.order_of_values import own_order


@pytest.mark.parametrize(
    "expected",
    [
        ["February", "March", "May", "September"],
        ["Jan", "feb.", "June", "Sept"],
        ["Mon", "Tues", "Wednesday", "sun"],
        ["2", "9", "10", "23"],
    ],
)
def test_months_days_and_numbers_have_one(expected: list[str]) -> None:
    mixed = [expected[place] for place in (2, 0, 3, 1)]
    order = own_order(mixed)
    assert order is not None
    assert [mixed[place] for place in order] == expected


@pytest.mark.parametrize(
    "values", [["red", "blue"], ["May", "Paris"], ["Ma", "Ju"], ["May"], ["Mar", "March"]]
)
def test_others_have_none(values: list[str]) -> None:
    assert own_order(values) is None
