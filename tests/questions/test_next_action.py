"""What comes next: when it can be asked, and how the answer would be judged."""

from collections.abc import Callable

import pytest

from intent_desktop.data.dataset import Column, Dataset, Understanding
from intent_desktop.events import Watch
from intent_desktop.messages import Note, Problem
from intent_desktop.questions.next_action import NextAction
from intent_desktop.questions.offers import Inventory
from intent_desktop.questions.settings import Settings

FULL = ("user", "item", "time", "event")


def _inventory(*roles: str, shape: str = "event log", meanings: dict[str, int] | None = None) -> Inventory:
    columns = [Column(name=role, type="text", role=role) for role in roles]  # type: ignore[arg-type]
    return Inventory(
        understanding=Understanding(shape=shape, shape_reason=Note("no_events"), columns=columns),  # type: ignore[arg-type]
        rows=100,
        distinct={},
        values={},
        meanings={"view": 60, "purchase": 40} if meanings is None else meanings,  # type: ignore[arg-type]
    )


@pytest.mark.parametrize(
    ("inventory", "lacks"),
    [
        (_inventory("item", "time", "event"), ["lacks_user"]),
        (_inventory("user", "item", "event"), ["lacks_time"]),
        (_inventory("user", "time", "event"), ["lacks_item"]),
        (_inventory(*FULL, meanings={"purchase": 100}), ["lacks_two_meanings"]),
        (_inventory("user", "item", shape="sequences"), ["lacks_moments"]),
        (_inventory("feature", shape="table"), ["lacks_histories", "lacks_user", "lacks_time"]),
    ],
)
def test_what_the_data_lack_is_named(inventory: Inventory, lacks: list[str]) -> None:
    offer = NextAction().offer(inventory)
    assert not offer.possible
    assert [note.code for note in offer.lacks] == lacks


def test_a_log_of_two_kinds_of_action_can_be_asked() -> None:
    offer = NextAction().offer(_inventory(*FULL))
    assert offer.possible
    assert [option.name for option in offer.options] == ["horizon_days", "split", "seed"]
    assert offer.options[0].default is None
    assert offer.judged.keys() == {"time", "group"}


@pytest.mark.parametrize("split", ["random", "folds", "leave-one-out", "given"])
def test_a_split_that_would_mix_times_is_refused(split: str, event_log: Callable[..., Dataset]) -> None:
    log = event_log("user item time event", [("a", "x", "2024-01-01", "view")])
    with pytest.raises(Problem) as refused:
        NextAction().prepare(log, Settings(split=split), Watch())  # type: ignore[arg-type]
    assert refused.value.code == "split_not_for_question"


@pytest.mark.parametrize(
    ("columns", "rows", "code"),
    [
        ("user time event", [("a", "2024-01-01", "view")], "lacks_item"),
        ("user item position", [("a", "x", 1)], "lacks_moments"),
        ("user item time", [("a", "x", "2024-01-01")], "lacks_two_meanings"),
        ("user item time event", [("a", "x", "2024-01-01", "view")], "next_action_too_short"),
    ],
)
def test_data_that_cannot_answer_are_refused(
    columns: str, rows: list[tuple[object, ...]], code: str, event_log: Callable[..., Dataset]
) -> None:
    with pytest.raises(Problem) as refused:
        NextAction().prepare(event_log(columns, rows), Settings(), Watch())
    assert refused.value.code == code
    assert refused.value.exit_code == 3
