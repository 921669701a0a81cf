"""What samples tell of learning from everything."""

import pytest

from intent_desktop.models.catalogue import CATALOGUE
from intent_desktop.models.svm import MOST_EXACT_ROWS
from intent_desktop.training.cost import extrapolated, extrapolated_memory


def test_the_range_holds_what_grows_with_the_number_of_examples() -> None:
    least, most = extrapolated([400, 1_200], [1.0, 3.0], 12_000)
    assert least < 30 < most
    assert most / least < 2


def test_where_a_larger_sample_took_no_longer_it_may_be_as_short_or_grow_with_the_examples() -> None:
    least, most = extrapolated([400, 1_200], [2.0, 2.0], 12_000)
    assert least < 2
    assert most > 20


def test_what_grows_faster_than_the_examples_is_foretold_so() -> None:
    least, most = extrapolated([1_000, 2_000], [1.0, 2.8], 16_000)
    assert 16 < least < 60 < most


def test_after_a_single_sample_learning_grows_as_the_examples_do() -> None:
    least, most = extrapolated([400], [1.0], 4_000)
    assert least < 10 < most


def test_what_compares_examples_may_grow_with_their_pairs_until_it_compares_no_more() -> None:
    usual = extrapolated([400, 1_200], [0.05, 0.08], 12_000)
    least, most = extrapolated([400, 1_200], [0.05, 0.08], 12_000, compares_up_to=10_000)
    assert least == usual[0]
    assert most == pytest.approx(0.08 * (10_000 / 1_200) ** 2 * 1.2 * 4 / 3)
    assert extrapolated([400, 1_200], [0.05, 0.08], 1_200, compares_up_to=10_000) == extrapolated(
        [400, 1_200], [0.05, 0.08], 1_200
    )


def test_the_catalogue_knows_up_to_how_many_rows_support_vectors_compare() -> None:
    assert CATALOGUE["svm"].compares_up_to == MOST_EXACT_ROWS


def test_what_was_learnt_whole_is_as_long_as_it_took() -> None:
    least, most = extrapolated([216], [3.0], 216)
    assert least < 3 < most
    assert most < 5


@pytest.mark.parametrize(("most", "expected"), [([100, 300], 2_100), ([300, 100], 100), ([100], 100)])
def test_memory_grows_in_a_straight_line_and_never_shrinks(most: list[int], expected: int) -> None:
    assert extrapolated_memory([1, 2][: len(most)] if len(most) > 1 else [1], most, 11) == expected
