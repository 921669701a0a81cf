"""Ratings out of a dataset, and the ways of parting them."""

from collections.abc import Callable
from typing import Any

import numpy as np

from intent_desktop.data.dataset import Dataset
from intent_desktop.events import Event, Notice, Watch
from intent_desktop.examples import ratings
from intent_desktop.examples.ratings import Ratings

LOG = [
    ("ann", "soap", 5.0, "2024-01-02", "review"),
    ("ann", "soap", 2.0, "2024-02-02", "review"),
    ("bob", "soap", 4.0, "2024-01-03", "review"),
    ("bob", "comb", None, "2024-01-04", "purchase"),
    ("bob", "soap", None, "2024-01-01", "purchase"),
    ("bob", "lamp", None, "2024-01-05", "search"),
    ("cat", "comb", None, "2024-01-05", "view"),
    ("bob", None, 3.0, "2024-01-06", "review"),
]


def _log(event_log: Callable[..., Dataset]) -> Dataset:
    return event_log("user item rating time event", LOG)


def _named(examples: ratings.RatingExamples, rows: Ratings) -> list[tuple[Any, ...]]:
    names = ["?", *examples.items.names]
    return [
        (examples.users[user], names[item], None if np.isnan(value) else float(value))
        for user, item, value in zip(rows.users, rows.items, rows.values, strict=True)
    ]


def test_a_pair_counts_once_with_its_last_rating(event_log: Callable[..., Dataset]) -> None:
    examples = ratings.build(_log(event_log), Watch())
    assert _named(examples, examples.ratings) == [("bob", "soap", 4.0), ("ann", "soap", 2.0)]
    assert str(examples.ratings.times[1])[:10] == "2024-02-02"


def test_what_somebody_had_but_never_rated_stands_beside(event_log: Callable[..., Dataset]) -> None:
    examples = ratings.build(_log(event_log), Watch())
    assert _named(examples, examples.touched) == [("bob", "comb", None)]
    early = examples.touched_before(np.datetime64("2024-01-04"))
    assert len(early.touched) == 0


def test_rows_that_are_no_pairs_are_told(event_log: Callable[..., Dataset]) -> None:
    said: list[Event] = []
    ratings.build(_log(event_log), Watch(said.append))
    notes = [event.note for event in said if isinstance(event, Notice)]
    assert [(note.code, note.parameters) for note in notes] == [("ratings_incomplete", {"rows": 1})]


def test_a_table_of_ratings_needs_no_time(labelled_table: Callable[..., Dataset]) -> None:
    dataset = labelled_table(
        {"who": [7, 8, 7], "what": ["a", "b", "b"], "stars": [1, 5, 3]},
        {"who": "user", "what": "item", "stars": "rating"},
    )
    examples = ratings.build(dataset, Watch())
    assert _named(examples, examples.ratings) == [("7", "a", 1.0), ("8", "b", 5.0), ("7", "b", 3.0)]
    assert examples.ratings.times is None


def test_new_pairs_keep_their_names_and_order(event_log: Callable[..., Dataset]) -> None:
    found = ratings.named_pairs(_log(event_log), Watch())
    pairs = list(zip(found.users, found.items, np.nan_to_num(found.values, nan=-1), strict=True))
    assert pairs == [
        ("bob", "soap", 4),
        ("ann", "soap", 2),
        ("bob", "comb", -1),
        ("bob", "lamp", -1),
        ("cat", "comb", -1),
    ]


def test_every_rating_is_tested_in_one_fold_and_never_chosen_on_there() -> None:
    parts = np.array([ratings.by_fold(1000, fold, 5, 0) for fold in range(5)])
    assert ((parts == 2).sum(axis=0) == 1).all()
    assert ((parts == 2).sum(axis=1) == 200).all()
    assert (np.abs((parts == 1).sum(axis=1) - 80) < 40).all()
    assert np.array_equal(parts[2], ratings.by_fold(1000, 2, 5, 0))
    assert not np.array_equal(parts[2], ratings.by_fold(1000, 2, 5, 1))


def test_by_time_what_is_tested_is_newer_than_all_that_is_learnt() -> None:
    times = np.datetime64("2024-01-01", "us") + np.random.default_rng(0).integers(
        0, 300, 500
    ) * np.timedelta64(1, "D")
    times[3] = np.datetime64("NaT")
    part, valid_from, test_from = ratings.by_time(times)
    assert part[3] == 0
    known = ~np.isnat(times)
    assert times[known & (part == 0)].max() < valid_from
    assert (
        valid_from == times[part == 1].min() <= times[part == 1].max() < test_from == times[part == 2].min()
    )


def test_the_last_rating_of_each_tests_and_the_one_before_validates() -> None:
    users = np.array([0, 1, 0, 0, 2, 2, 1, 1, 1], dtype=np.int32)
    assert ratings.last_of_each(users).tolist() == [0, 0, 1, 2, 0, 0, 0, 1, 2]


def test_history_is_what_was_rated_in_those_parts_and_what_was_had(event_log: Callable[..., Dataset]) -> None:
    examples = ratings.build(_log(event_log), Watch()).parted(np.array([0, 1], dtype=np.int8))
    assert _named(examples, examples.history("train")) == [("bob", "soap", 4.0), ("bob", "comb", None)]
    assert len(examples.history("train", "valid")) == 3
    assert len(examples.learn_from("valid").of("train")) == 2
