"""How strong a push is, in words."""

import pytest

from intent_desktop.evaluation.pushes import push_in_words, strength_in_words


@pytest.mark.parametrize(
    ("push", "words"),
    [
        (0.70, "strong push up"),
        (-0.70, "strong push down"),
        (0.68, "medium push up"),
        (-0.23, "medium push down"),
        (0.21, "weak push up"),
    ],
)
def test_a_push_that_doubles_the_odds_is_strong_and_one_below_a_quarter_weak(push: float, words: str) -> None:
    assert push_in_words(push) == words
    assert words.startswith(strength_in_words(push))
