"""What recommenders read of histories."""

import numpy as np

from intent_desktop.data.dataset import MEANINGS
from intent_desktop.examples.histories import Actions, Histories
from intent_desktop.models.recommenders.trails import Trails

RETURN = MEANINGS.index("return") + 1


def _trails(most: int | None = None) -> Trails:
    actions = Actions(
        np.array([1, 2, 0, 3, 0, 2], np.int32),
        meanings=np.array([1, RETURN, 1, 1, 1, 1], np.uint8),
        times=np.array(["2024-01-01", "2024-01-02", "2024-01-03", "2024-01-04", "2024-01-05", "2024-01-07"], "M8[us]"),
        categories=np.array([1, 1, 2, 1, 0, 1], np.int32),
    )  # fmt: skip
    starts = np.array([0, 3, 3], np.int64)
    return Trails.of(Histories(actions, starts, np.array([3, 3, 6], np.int64)), 5, most)


def test_returns_and_actions_on_nothing_known_are_no_steps() -> None:
    trails = _trails()
    assert trails.rows.tolist() == [0, 0, 2, 2]
    assert trails.columns.tolist() == [0, 5 + 1, 2, 1]
    assert trails.lengths.tolist() == [2, 0, 2]


def test_steps_are_counted_from_the_end_of_their_own_history() -> None:
    assert _trails().back.tolist() == [1, 0, 1, 0]


def test_how_many_actions_ago_a_step_was_counts_what_is_no_step_too() -> None:
    assert _trails().ago.tolist() == [2, 0, 2, 0]
    assert _trails().on_items().ago.tolist() == [2, 2, 0]


def test_only_the_last_actions_are_looked_at() -> None:
    assert _trails(1).columns.tolist() == [6, 1]


def test_older_steps_weigh_less_by_half_lives_of_days() -> None:
    trails = _trails()
    np.testing.assert_allclose(trails.recency(3.0), [0.25, 0.5 ** (4 / 3), 0.5, 1])
    assert (trails.recency(0.0) == 1).all()


def test_popularity_counts_items_and_no_categories() -> None:
    assert _trails().popularity().tolist() == [1, 1, 1, 0, 0]
