"""Spending from an event log: answers worked out by hand, how far ahead a log allows to look, and what it may lack."""

import datetime
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from intent_desktop.data import cleaning, reading, roles
from intent_desktop.data.dataset import Dataset
from intent_desktop.events import Watch
from intent_desktop.messages import Problem
from intent_desktop.metrics import spending
from intent_desktop.models import catalogue as models
from intent_desktop.models.base import Fitting
from intent_desktop.questions import catalogue
from intent_desktop.questions.base import Prepared
from intent_desktop.questions.settings import Settings
from intent_desktop.questions.value import Value

EventLog = Callable[..., Dataset]
FIRST = datetime.datetime(2024, 1, 1)
CUTOFF = datetime.datetime(2024, 3, 1)


def _rows(users: int = 150, days: int = 120, seed: int = 0) -> list[tuple[str, str, str, float | None]]:
    generator = np.random.default_rng(seed)
    made: list[tuple[str, str, str, float | None]] = [("anchor", f"{FIRST}", "view", None)]
    for user in range(users):
        for _ in range(generator.integers(1, 14)):
            moment = f"{FIRST + datetime.timedelta(minutes=int(generator.integers(days * 1440)))}"
            buys = generator.random() < 0.33
            made.append((f"用户{user:03}", moment, "purchase" if buys else "view", 10.0 if buys else None))
    return [*made, ("anchor", f"{FIRST + datetime.timedelta(days=days)}", "view", None)]


@pytest.fixture
def log(event_log: EventLog) -> Dataset:
    return event_log("user time event amount", _rows())


def _prepared(dataset: Dataset, **settings: Any) -> Prepared:
    return Value().prepare(dataset, Settings(**settings), Watch())


def test_what_is_paid_from_the_cutoff_to_the_horizon_counts_less_what_comes_back(event_log: EventLog) -> None:
    rows = [
        ("buys twice", "2024-02-01", "purchase", 5.0), ("buys twice", "2024-03-01", "purchase", 10.5),
        ("buys twice", "2024-03-30 23:59:59.999999", "purchase", 20.0), ("buys twice", "2024-03-31", "purchase", 99.0),
        ("only looks", "2024-02-10", "view", None), ("only looks", "2024-03-10", "view", 7.0),
        ("returns some", "2024-02-02", "purchase", 30.0), ("returns some", "2024-03-05", "purchase", 40.0),
        ("returns some", "2024-03-09", "return", -15.0),
        ("returns all", "2024-02-28", "purchase", 30.0), ("returns all", "2024-03-05", "return", -30.0),
        ("price unknown", "2024-02-03", "view", None), ("price unknown", "2024-03-09", "purchase", None),
        ("new after", "2024-03-01", "purchase", 50.0),
    ]  # fmt: skip
    dataset = event_log("user time event amount", [*rows, *_rows()])
    prepared = _prepared(dataset, horizon_days=30, cutoff=CUTOFF)
    test = prepared.examples.of("test")
    spent = dict(zip(test.identifiers.tolist(), test.label.tolist(), strict=True))
    assert {user: money for user, money in spent.items() if user in {row[0] for row in rows}} == {
        "buys twice": 30.5, "only looks": 0, "returns some": 25, "returns all": -30, "price unknown": 0,
    }  # fmt: skip
    assert f"{int((test.label > 0).sum())} of them spent something" in prepared.protocol.text()


def test_without_a_horizon_it_is_ninety_days_or_as_many_as_the_log_allows(
    log: Dataset, event_log: EventLog
) -> None:
    short = _prepared(log)
    assert short.plan is not None
    assert short.plan.horizon_days == 45
    assert short.recipe.settings.horizon_days == 45
    long = _prepared(event_log("user time event amount", _rows(days=300), "long"))
    assert long.plan is not None
    assert long.plan.horizon_days == 90


def test_no_spending_that_was_learnt_from_reaches_past_the_test_cutoff(log: Dataset) -> None:
    examples = _prepared(log, horizon_days=21).examples
    (test,) = np.unique(examples.of("test").cutoff)
    for part in ("train", "valid"):
        assert (examples.of(part).cutoff + np.timedelta64(21, "D") <= test).all()
    held_out = examples.of("valid").group
    assert not np.isin(examples.of("train").group, held_out).any()


def test_customers_never_seen_are_judged_where_that_is_wanted(log: Dataset) -> None:
    examples = _prepared(log, horizon_days=30, split="group").examples
    learnt = set(examples.of("train", "valid").group.tolist())
    assert learnt.isdisjoint(examples.of("test").group.tolist())


def test_scoring_as_of_the_test_cutoff_gives_what_was_judged(log: Dataset) -> None:
    prepared = _prepared(log, horizon_days=30)
    assert prepared.plan is not None
    again = Value().examples_to_score(log, prepared.recipe, prepared.plan.test, Watch(), labelled=True)
    test = prepared.examples.of("test")
    assert again.label.tolist() == test.label.tolist()
    assert again.features.numbers.tobytes() == test.features.numbers.tobytes()


@pytest.mark.parametrize(
    ("columns", "settings", "code"),
    [
        ("user time event", {}, "lacks_money"),
        ("user time event amount", {"split": "folds"}, "split_not_for_events"),
        ("user time event amount", {"split": "leave-one-out"}, "split_not_for_events"),
        ("user time event amount", {"horizon_days": 0.001}, "value_few_buyers"),
        ("user time event amount", {"horizon_days": 80}, "log_too_short"),
    ],
)  # fmt: skip
def test_what_a_log_cannot_answer_is_refused(
    columns: str, settings: dict[str, Any], code: str, event_log: EventLog
) -> None:
    dataset = event_log(columns, [row[: len(columns.split())] for row in _rows()])
    with pytest.raises(Problem) as problem:
        _prepared(dataset, **settings)
    assert problem.value.code == code


def test_a_table_is_refused_and_files_without_money_cannot_be_judged_on(
    log: Dataset, labelled_table: Callable[..., Dataset], event_log: EventLog
) -> None:
    with pytest.raises(Problem, match="when which customer bought what"):
        _prepared(labelled_table({"age": [1, 2], "spent": [3.0, 4.0]}))
    prepared = _prepared(log, horizon_days=30)
    bare = event_log("user time event", [row[:3] for row in _rows()], "bare")
    assert len(Value().examples_to_score(bare, prepared.recipe, None, Watch()))
    with pytest.raises(Problem, match="how much was paid"):
        Value().examples_to_score(bare, prepared.recipe, None, Watch(), labelled=True)


def test_the_question_is_found_by_its_name() -> None:
    assert isinstance(catalogue.load("value"), Value)


@pytest.mark.real_data
def test_on_real_orders_models_of_spending_rank_customers_far_better_than_chance(
    real_data: Path, tmp_path: Path
) -> None:
    relation = reading.read([real_data / "online_retail.csv.gz"], tmp_path / "source", Watch())
    understanding = roles.understand(relation)
    dataset = cleaning.clean(relation, understanding, [], tmp_path / "dataset", Watch())
    prepared = _prepared(dataset, cutoffs=2)
    assert prepared.plan is not None
    test, fitting = prepared.examples.of("test"), Fitting(horizon_days=prepared.plan.horizon_days)
    found = {
        name: spending.figures(test.label, models.create(name, {}).fit(prepared.examples, fitting).predict(test.features))
        for name in ("mean_value", "own_rate", "bg_nbd")
    }  # fmt: skip
    assert found["mean_value"]["gini"] == pytest.approx(0, abs=1e-9)
    assert found["bg_nbd"]["gini"] > found["own_rate"]["gini"] > 0.7
    assert found["bg_nbd"]["top_tenth"] > 0.5
    assert found["bg_nbd"]["mae"] < 0.75 * found["mean_value"]["mae"]
