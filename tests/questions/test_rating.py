"""The question about ratings: what it needs, and how its examples are parted."""

import datetime
from collections.abc import Callable

import numpy as np
import pytest

from intent_desktop.data.dataset import Column, Dataset, Understanding
from intent_desktop.events import Watch
from intent_desktop.messages import Note, Problem
from intent_desktop.questions import catalogue
from intent_desktop.questions.offers import Inventory
from intent_desktop.questions.rating import Rating, RatingsPrepared
from intent_desktop.questions.settings import Settings


def _inventory(*roles: str, shape: str = "event log", timed: bool = False) -> Inventory:
    columns = [Column(name=role, type="text", role=role) for role in roles]
    moment = datetime.datetime(2024, 1, 1)
    return Inventory(
        understanding=Understanding(shape=shape, shape_reason=Note("x"), columns=columns),
        rows=1000,
        distinct={},
        values={},
        first=moment if timed else None,
        last=moment + datetime.timedelta(days=90) if timed else None,
    )


def _ratings(event_log: Callable[..., Dataset], rows: int = 400) -> Dataset:
    random = np.random.default_rng(0)
    pairs = random.permutation(40 * 30)[:rows]
    moments = np.datetime64("2024-01-01T00:00") + np.arange(rows) * np.timedelta64(3, "h")
    return event_log(
        "user item rating time event",
        [
            (f"u{pair // 30}", f"i{pair % 30}", float(random.integers(1, 6)), str(moment), "review")
            for pair, moment in zip(pairs, moments, strict=True)
        ],
    )


def _prepared(dataset: Dataset, **settings: object) -> RatingsPrepared:
    question = Rating()
    return question.prepare(question.examples(dataset, Watch()), dataset, Settings(**settings))


def test_it_stands_in_the_catalogue_of_questions() -> None:
    assert isinstance(catalogue.load("rating"), Rating)


def test_what_the_data_lack_is_said() -> None:
    lacks = Rating().offer(_inventory("user", "time", timed=True)).lacks
    assert [note.code for note in lacks] == ["lacks_item", "lacks_rating"]
    assert [note.code for note in Rating().offer(_inventory("user", "item", shape="sequences")).lacks] == [
        "lacks_rating"
    ]


def test_ways_of_judging_by_time_are_offered_where_there_is_a_time() -> None:
    assert list(Rating().offer(_inventory("user", "item", "rating", shape="table")).judged) == [
        "random",
        "folds",
    ]
    offer = Rating().offer(_inventory("user", "item", "rating", "time", timed=True))
    assert offer.possible
    assert list(offer.judged) == ["random", "folds", "time", "leave-one-out"]
    assert all(offer.judged.values())
    assert [option.name for option in offer.options] == ["split", "seed"]


@pytest.mark.parametrize("split", [None, "random", "folds", "time", "leave-one-out"])
def test_every_split_has_its_three_parts_and_says_so(
    split: str | None, event_log: Callable[..., Dataset]
) -> None:
    prepared = _prepared(_ratings(event_log), split=split)
    sizes = [len(prepared.examples.of(part)) for part in ("train", "valid", "test")]
    assert sum(sizes) == 400
    assert min(sizes) >= 10
    text = prepared.protocol.text()
    assert "?" not in text
    assert "{" not in text


def test_a_seed_draws_other_ratings_and_the_same_seed_the_same(event_log: Callable[..., Dataset]) -> None:
    dataset = _ratings(event_log)
    first, second, other = (_prepared(dataset, seed=seed).examples.part for seed in (1, 1, 2))
    assert np.array_equal(first, second)
    assert not np.array_equal(first, other)


def test_split_by_time_knows_nothing_of_what_users_had_later(event_log: Callable[..., Dataset]) -> None:
    log = _ratings(event_log)
    question = Rating()
    examples = question.examples(log, Watch())
    prepared = question.prepare(examples, log, Settings(split="time"))
    assert prepared.examples.of("train").times.max() < prepared.examples.of("valid").times.min()
    assert prepared.examples.of("valid").times.max() < prepared.examples.of("test").times.min()


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"rows": 50}, "ratings_too_few"),
        ({"split": "group"}, "split_not_for_ratings"),
        ({"split": "given"}, "split_not_for_ratings"),
    ],
)
def test_what_cannot_be_asked_is_refused_with_a_reason(
    change: dict[str, object], code: str, event_log: Callable[..., Dataset]
) -> None:
    dataset = _ratings(event_log, int(change.pop("rows", 400)))
    with pytest.raises(Problem) as refused:
        _prepared(dataset, **change)
    assert refused.value.code == code
    assert "?" not in str(refused.value)


def test_ratings_that_are_all_alike_are_refused(labelled_table: Callable[..., Dataset]) -> None:
    columns = {"who": range(200), "what": [f"i{number % 9}" for number in range(200)], "stars": [5] * 200}
    dataset = labelled_table(columns, {"who": "user", "what": "item", "stars": "rating"})
    with pytest.raises(Problem, match="Every rating is 5"):
        Rating().examples(dataset, Watch())


def test_without_a_time_there_is_no_split_by_time(labelled_table: Callable[..., Dataset]) -> None:
    random = np.random.default_rng(0)
    columns = {
        "who": random.integers(0, 20, 300),
        "what": [f"i{number}" for number in range(300)],
        "stars": random.integers(1, 6, 300),
    }
    dataset = labelled_table(columns, {"who": "user", "what": "item", "stars": "rating"})
    assert len(_prepared(dataset).examples) == 300
    with pytest.raises(Problem) as refused:
        _prepared(dataset, split="time")
    assert refused.value.code == "no_time"


def test_of_somebodys_last_ratings_nothing_is_known_that_came_later(
    event_log: Callable[..., Dataset],
) -> None:
    rows = []
    for user in range(60):
        for place in range(5):
            moment = f"2024-01-{place + 1:02} {user // 4:02}:00:00"
            rows.append((f"u{user}", f"i{place}", float(1 + (user + place) % 5), moment, "review"))
        rows.append((f"u{user}", "early", None, "2023-12-31 00:00:00", "view"))
        rows.append((f"u{user}", "late", None, "2024-01-04 20:00:00", "view"))
    found = _prepared(event_log("user item rating time event", rows), split="leave-one-out").examples
    late = found.items.codes(["late", "early"])
    assert late[0] not in found.touched.items
    assert (found.touched.items == late[1]).sum() == 60
