"""Where networks looked, told as blocks, and whether it means anything."""

from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from intent_desktop.evaluation.attention import Looked, at_actions, blocks, without
from intent_desktop.evaluation.blocks import Bars, Sentence
from intent_desktop.events import Watch
from intent_desktop.examples.histories import Actions, Histories
from intent_desktop.examples.prompts import Prompts
from intent_desktop.models.attention import Attention, DeletionTest, latest_first, shares

ITEMS = 9


class Recommends:
    """Foretells what the history holds at the places `important` from its end; attends to the places `attended`."""

    def __init__(self, important: int, attended: int):
        self._important, self._attended = important, attended

    def scores(self, histories: Histories) -> NDArray[np.float32]:
        found = np.zeros((len(histories), ITEMS), dtype=np.float32)
        for row, (start, end) in enumerate(zip(histories.starts, histories.ends, strict=True)):
            held = histories.actions.items[start:end]
            # The action that counts is the one on an even item, wherever it stands.
            found[row, held[held % 2 == self._important] - 1] = 1
        return found

    def attention(self, histories: Histories) -> Attention:
        there = np.arange(6) < histories.lengths[:, None]
        sizes = np.zeros(there.shape)
        for row, (start, end) in enumerate(zip(histories.starts, histories.ends, strict=True)):
            back = histories.actions.items[start:end][::-1][:6]
            sizes[row, : len(back)] = 1 + 9 * (back % 2 == self._attended)
        return Attention(shares(sizes), latest_first(there), there)


def _prompts(rows: int = 80) -> Prompts:
    """Histories of an even item first, then odd ones."""
    random = np.random.default_rng(0)
    items = np.concatenate(
        [[2 * random.integers(1, 5), *(2 * random.integers(0, 5, 3) + 1)] for _ in range(rows)]
    )
    ends = 4 * np.arange(1, rows + 1)
    histories = Histories(Actions(items.astype(np.int32)), ends - 4, ends)
    return Prompts(histories, np.ones(rows, np.int32), np.arange(rows + 1), np.arange(rows) // 2)


def _looked(model: Any, repeats: bool = True) -> Looked:
    (found,) = at_actions({"transformer": model, "other": object()}, _prompts(), repeats, 0, Watch())  # type: ignore[dict-item]
    return found


def test_attention_to_the_actions_that_count_means_something() -> None:
    found = _looked(Recommends(important=0, attended=0))
    assert found.test is not None
    assert found.test.means_something
    assert found.test.adds_something
    assert found.test.plain == found.test.least == 0
    assert found.rows == found.test.rows == 40  # one history of each owner


def test_attention_to_other_actions_means_nothing() -> None:
    found = _looked(Recommends(important=0, attended=1))
    assert found.test is not None
    assert not found.test.means_something
    assert found.test.attended == 0


def test_where_it_looked_is_told_by_how_many_actions_ago() -> None:
    found = _looked(Recommends(important=0, attended=0))
    assert found.names == [
        "the last action",
        "1 action before it",
        "2 actions before it",
        "3 actions before it",
    ]
    assert sum(found.shares) == pytest.approx(1)
    assert int(np.argmax(found.shares)) == 3


def test_where_there_is_no_attention_nothing_is_told() -> None:
    assert at_actions({"item_knn": object()}, _prompts(), True, 0, Watch()) == []  # type: ignore[dict-item]
    assert blocks([]) == []


def test_histories_lose_the_actions_that_are_taken_from_them() -> None:
    histories = Histories(Actions(np.array([1, 2, 3, 4, 5, 6], np.int32)), np.array([0, 4]), np.array([4, 6]))
    left = without(histories, np.array([[True, False], [False, True]]))
    assert left.actions.items.tolist() == [1, 2, 3, 6]
    assert left.starts.tolist() == [0, 3]
    assert left.ends.tolist() == [3, 4]


def _told(lead: float, gain: float, kind: Any = "actions") -> list[Any]:
    test = DeletionTest(
        rows=50, attended=0.5, plain=0.4, random=0.2, least=0.1,
        lead=lead, lead_ci=(lead - 0.1, lead + 0.1), gain=gain, gain_ci=(gain - 0.1, gain + 0.1),
    )  # fmt: skip
    looked = Looked(model="transformer", kind=kind, names=["a", "b"], shares=[0.7, 0.3], rows=60, test=test)
    return blocks([looked])


@pytest.mark.parametrize(
    ("lead", "gain", "said"),
    [(0.3, 0.2, "means something"), (0.3, 0.0, "not more than"), (0.0, 0.2, "means nothing here")],
)
def test_the_verdict_goes_by_the_intervals(lead: float, gain: float, said: str) -> None:
    where, test, verdict, caution = _told(lead, gain)
    assert isinstance(where, Bars)
    assert where.values == [0.7, 0.3]
    assert isinstance(test, Bars)
    assert test.values == [0.5, 0.4, 0.2, 0.1]
    assert isinstance(verdict, Sentence)
    assert said in verdict.text
    assert "not why" in caution.text


def test_of_features_the_trees_are_spoken_of() -> None:
    *_, verdict, caution = _told(0.3, 0.0, "features")
    assert "gates add nothing" in verdict.text
    assert "trees also read the features" in caution.text
