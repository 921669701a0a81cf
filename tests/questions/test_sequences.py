"""Questions about histories that the data cannot answer, or only seem to, are refused with what is the matter."""

import datetime
from collections.abc import Callable

import msgspec
import pytest

from intent_desktop.data.dataset import Column, Dataset, Understanding
from intent_desktop.events import Notice, Watch
from intent_desktop.messages import Note, Problem
from intent_desktop.questions.base import Question
from intent_desktop.questions.next_item import NextItem
from intent_desktop.questions.offers import Inventory
from intent_desktop.questions.pretrain import Pretrain
from intent_desktop.questions.settings import Settings
from intent_desktop.questions.similar_items import SimilarItems
from intent_desktop.questions.similar_users import SimilarUsers

EventLog = Callable[..., Dataset]


def _visits(prefix: str = "", visits: int = 60, length: int = 4) -> list[tuple[str, int, str]]:
    return [
        (f"visit {visit:02}", step, f"{prefix}item {(visit + step) % 9}")
        for visit in range(visits)
        for step in range(length)
    ]


def _refusal(dataset: Dataset, test: Dataset | None = None, split: str | None = None) -> Problem:
    settings = Settings(split="given" if test is not None else split)  # type: ignore[arg-type]
    with pytest.raises(Problem) as refused:
        NextItem().prepare(dataset, settings, Watch(), test)
    return refused.value


@pytest.mark.parametrize("question", [NextItem(), SimilarItems(), SimilarUsers(), Pretrain()])
def test_a_moment_to_judge_from_promises_no_horizon_where_none_is_asked_for(question: Question) -> None:
    roles = ("user", "item", "time")
    inventory = Inventory(
        understanding=Understanding(
            shape="event log",
            shape_reason=Note("x"),
            columns=[Column(name=role, type="text", role=role) for role in roles],
        ),
        rows=1_000,
        distinct={},
        values={},
        first=datetime.datetime(2024, 1, 1),
        last=datetime.datetime(2024, 6, 1),
    )
    options = {option.name: option for option in question.offer(inventory).options}
    assert "horizon_days" not in options
    assert "horizon" not in options["cutoff"].explanation


def test_what_is_learnt_from_cannot_judge(event_log: EventLog) -> None:
    learnt = msgspec.structs.replace(event_log("session position item", _visits()), sources=["one", "two"])
    copy = event_log("session position item", _visits(), name="copy")
    assert _refusal(learnt, msgspec.structs.replace(copy, sources=["two"])).code == "test_among_training"
    NextItem().prepare(
        learnt, Settings(split="given"), Watch(), msgspec.structs.replace(copy, sources=["three"])
    )


def test_a_file_to_judge_on_that_is_mostly_learnt_from_is_told(event_log: EventLog) -> None:
    told: list[str] = []
    watch = Watch(lambda event: told.append(event.note.code) if isinstance(event, Notice) else None)
    learnt = event_log("session position item", _visits())
    settings = Settings(split="given")
    others = [(f"new {visit}", step, item) for visit, step, item in _visits()]
    NextItem().prepare(learnt, settings, watch, event_log("session position item", others, name="others"))
    assert told == []
    grown = [*others[:40], *_visits()]
    NextItem().prepare(learnt, settings, watch, event_log("session position item", grown, name="grown"))
    assert told == ["test_actions_learnt"]


def test_another_shop_cannot_judge(event_log: EventLog) -> None:
    strange = event_log("session position item", _visits("other "), name="strange")
    assert _refusal(event_log("session position item", _visits()), strange).code == "test_items_unknown"


def test_single_actions_have_nothing_that_follows(event_log: EventLog) -> None:
    assert _refusal(event_log("session position item", _visits(length=1))).code == "single_actions"


def test_a_single_item_leaves_nothing_to_choose(event_log: EventLog) -> None:
    rows = [(visit, step, "tea") for visit, step, _ in _visits()]
    refusal = _refusal(event_log("session position item", rows))
    assert refusal.code == "single_item"
    assert "tea" in str(refusal)


@pytest.mark.parametrize("split", ["time", "leave-one-out"])
def test_returns_alone_are_nothing_to_foretell(event_log: EventLog, split: str) -> None:
    rows = [(visit, f"2024-01-{1 + step:02}", item, "return") for visit, step, item in _visits()]
    assert _refusal(event_log("user time item event", rows), split=split).code == "no_prompts"
