"""Purchase and churn from an event log: answers worked out by hand, and no outcome learnt from past the test cut-off."""

import datetime
from collections.abc import Callable
from typing import Any

import msgspec
import numpy as np
import pytest

from intent_desktop.data.dataset import Dataset
from intent_desktop.events import Event, Notice, Watch
from intent_desktop.messages import Problem
from intent_desktop.questions import cutoffs
from intent_desktop.questions.base import Prepared, Recipe
from intent_desktop.questions.churn import Churn
from intent_desktop.questions.outcome import YesNoQuestion
from intent_desktop.questions.purchase import Purchase
from intent_desktop.questions.settings import Settings

EventLog = Callable[..., Dataset]
FIRST = datetime.datetime(2024, 1, 1)
CUTOFF = datetime.datetime(2024, 3, 1)


def _rows(users: int = 80, days: int = 120, seed: int = 0) -> list[tuple[str, str, str]]:
    """Users who come at random, some often; a third of what they do is buying."""
    generator = np.random.default_rng(seed)
    made = [("anchor", f"{FIRST}", "view")]
    for user in range(users):
        for _ in range(generator.integers(1, 14)):
            moment = FIRST + datetime.timedelta(minutes=int(generator.integers(days * 1440)))
            made.append((f"用户{user:03}", f"{moment}", "purchase" if generator.random() < 0.33 else "view"))
    return [*made, ("anchor", f"{FIRST + datetime.timedelta(days=days)}", "view")]


@pytest.fixture
def log(event_log: EventLog) -> Dataset:
    return event_log("user time event", _rows())


def _prepared(question: YesNoQuestion, dataset: Dataset, **settings: Any) -> Prepared:
    return question.prepare(dataset, Settings(**settings), Watch())


def _answers(prepared: Prepared, moment: datetime.datetime = CUTOFF) -> dict[str, float]:
    """What each user was asked at a cut-off, with the answer."""
    examples = prepared.examples
    rows = examples.cutoff == np.datetime64(moment, "us")
    return dict(zip(examples.identifiers[rows].tolist(), examples.label[rows].tolist(), strict=True))


@pytest.fixture
def hand_made(event_log: EventLog) -> Dataset:
    """Seven customers around a cut-off on 1 March with a horizon of 30 days, up to 31 March."""
    rows = [
        ("buys at once", "2024-02-01", "purchase"), ("buys at once", "2024-03-01", "purchase"),
        ("buys last moment", "2024-01-05", "purchase"), ("buys last moment", "2024-03-30 23:59:59.999999", "purchase"),
        ("buys too late", "2024-02-29 23:59:59.999999", "purchase"), ("buys too late", "2024-03-31", "purchase"),
        ("only looks", "2024-02-10", "view"), ("only looks", "2024-03-10", "view"),
        ("looks again", "2024-01-10", "purchase"), ("looks again", "2024-03-10", "view"),
        ("returns", "2024-02-02", "purchase"), ("returns", "2024-03-05", "return"),
        ("new after", "2024-03-01", "purchase"),
    ]  # fmt: skip
    return event_log("user time event", [*rows, *_rows(200, 100)])


def _hand_made(answers: dict[str, float]) -> dict[str, float]:
    return {user: answer for user, answer in answers.items() if not user.startswith(("用户", "anchor"))}


def test_purchase_asks_everybody_seen_before_who_buys_from_the_cutoff_on(hand_made: Dataset) -> None:
    answers = _answers(_prepared(Purchase(), hand_made, horizon_days=30, cutoff=CUTOFF))
    assert _hand_made(answers) == {
        "buys at once": 1, "buys last moment": 1, "buys too late": 0, "only looks": 0, "looks again": 0, "returns": 0,
    }  # fmt: skip


def test_churn_asks_buyers_who_buys_no_more(hand_made: Dataset) -> None:
    answers = _answers(_prepared(Churn(), hand_made, horizon_days=30, cutoff=CUTOFF))
    assert _hand_made(answers) == {
        "buys at once": 0, "buys last moment": 0, "buys too late": 1, "looks again": 1, "returns": 1,
    }  # fmt: skip


def test_churn_by_action_asks_everybody_active_who_does_nothing_more(hand_made: Dataset) -> None:
    answers = _answers(_prepared(Churn(), hand_made, horizon_days=30, cutoff=CUTOFF, by_action=True))
    assert _hand_made(answers) == {
        "buys at once": 0, "buys last moment": 0, "buys too late": 1, "only looks": 0, "looks again": 0, "returns": 0,
    }  # fmt: skip


def test_active_days_ask_only_those_active_lately(hand_made: Dataset) -> None:
    answers = _answers(_prepared(Churn(), hand_made, horizon_days=30, cutoff=CUTOFF, active_days=29))
    assert _hand_made(answers) == {"buys at once": 0, "buys too late": 1, "returns": 1}


def test_asked_of_all_it_is_told_how_many_had_left_already(hand_made: Dataset) -> None:
    told: list[Event] = []
    watch = Watch(told.append)
    settings = Settings(horizon_days=30, cutoff=CUTOFF)
    prepared = Churn().prepare(hand_made, settings, watch)
    tested = prepared.examples.of("test")
    silence = Churn().silence(tested.features, settings)
    assert silence is not None
    name, days = silence
    assert name == "days_since_last_purchase"
    by_user = dict(zip(tested.identifiers.tolist(), days.tolist(), strict=True))
    assert by_user["buys at once"] == pytest.approx(29)
    (notice,) = [each.note for each in told if isinstance(each, Notice)]
    assert notice.code == "asked_silent_for_long"
    assert notice.parameters == {"gone": int((days > 30).sum()), "users": len(tested), "days": "30"}
    told.clear()
    Churn().prepare(hand_made, msgspec.structs.replace(settings, active_days=29), watch)
    assert not [each for each in told if isinstance(each, Notice)]


def test_by_default_the_last_horizon_is_the_outcome_of_the_test(log: Dataset) -> None:
    prepared = _prepared(Purchase(), log, horizon_days=30)
    last = FIRST + datetime.timedelta(days=120)
    assert prepared.plan is not None
    assert prepared.plan.test == last + datetime.timedelta(microseconds=1) - datetime.timedelta(days=30)
    judged = prepared.examples.of("test")
    seen = {user for user, time, _ in _rows() if time < str(prepared.plan.test)}
    assert set(judged.identifiers.tolist()) == seen


@pytest.mark.parametrize("question", [Purchase(), Churn()])
def test_no_outcome_that_was_learnt_from_reaches_past_the_test_cutoff(
    question: YesNoQuestion, log: Dataset
) -> None:
    prepared = _prepared(question, log, horizon_days=14)
    examples = prepared.examples
    test = examples.of("test").cutoff
    assert len(np.unique(test)) == 1
    for part in ("train", "valid"):
        assert (examples.of(part).cutoff + np.timedelta64(14, "D") <= test[0]).all()
    assert len(np.unique(examples.of("train").cutoff)) == 6


def test_what_happens_from_the_test_cutoff_on_changes_nothing_that_is_learnt_from(
    event_log: EventLog,
) -> None:
    rows = _rows()
    cutoff = FIRST + datetime.timedelta(days=90)
    changed = [
        (user, time, "share" if time >= str(cutoff) and user != "anchor" else event)
        for user, time, event in rows
    ]
    changed += [("用户new", f"{cutoff}", "view")]
    # Two buyers are left, so that the test part still holds both answers.
    changed += [("用户000", f"{cutoff}", "purchase"), ("用户001", f"{cutoff}", "purchase")]
    one, other = (
        _prepared(
            Purchase(), event_log("user time event", each, name), horizon_days=30, cutoff=cutoff
        ).examples
        for each, name in ((rows, "one"), (changed, "other"))
    )
    for part in ("train", "valid"):
        first, second = one.of(part), other.of(part)
        assert first.identifiers.tolist() == second.identifiers.tolist()
        assert first.label.tobytes() == second.label.tobytes()
        assert first.features.numbers.tobytes() == second.features.numbers.tobytes()
    assert one.of("test").features.numbers.tobytes() == other.of("test").features.numbers.tobytes()
    assert (one.of("test").label != other.of("test").label).any()


def test_a_fifth_of_the_users_is_held_out_to_choose_on_at_the_last_training_cutoff(log: Dataset) -> None:
    prepared = _prepared(Purchase(), log, horizon_days=14)
    examples, plan = prepared.examples, prepared.plan
    assert plan is not None
    train, valid = examples.of("train"), examples.of("valid")
    assert not set(train.identifiers) & set(valid.identifiers)
    assert (valid.cutoff == np.datetime64(plan.training[0], "us")).all()
    share = len(set(valid.identifiers)) / len(set(train.identifiers) | set(valid.identifiers))
    assert share == pytest.approx(0.2, abs=0.06)


def test_a_split_by_customer_judges_on_customers_never_seen(log: Dataset) -> None:
    prepared = _prepared(Purchase(), log, horizon_days=14, split="group")
    examples = prepared.examples
    users = [set(examples.of(part).identifiers) for part in ("train", "valid", "test")]
    assert len(set.union(*users)) == sum(map(len, users))
    assert all(users)
    assert prepared.protocol.code == "protocol_group_events"


def test_rows_of_one_user_share_a_group(log: Dataset) -> None:
    examples = _prepared(Purchase(), log, horizon_days=14).examples
    by_group = {}
    for group, user in zip(examples.group.tolist(), examples.identifiers.tolist(), strict=True):
        assert by_group.setdefault(group, user) == user
    assert len(by_group) == len(set(by_group.values()))


def test_learning_stops_at_the_most_examples_with_the_newest_cutoffs(
    log: Dataset, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cutoffs, "MOST_TRAINING_EXAMPLES", 150)
    prepared = _prepared(Purchase(), log, horizon_days=14)
    assert prepared.plan is not None
    moments = np.unique(prepared.examples.cutoff)
    assert len(moments) == 1 + len(prepared.plan.training) < 7
    assert prepared.protocol.parameters["training"] == len(prepared.plan.training)


@pytest.mark.parametrize(
    ("settings", "code"),
    [
        ({"split": "random"}, "split_not_for_events"), ({"split": "folds"}, "split_not_for_events"),
        ({"split": "given"}, "given_split_needs_test"), ({"split": "leave-one-out"}, "split_not_for_question"),
        ({"horizon_days": 90}, "log_too_short"), ({"cutoff": datetime.datetime(2031, 1, 1)}, "cutoff_outside"),
    ],
)  # fmt: skip
def test_what_a_log_cannot_give_is_refused(log: Dataset, settings: dict[str, Any], code: str) -> None:
    with pytest.raises(Problem) as problem:
        _prepared(Purchase(), log, **settings)
    assert problem.value.code == code
    assert "?" not in str(problem.value)


def test_a_log_in_which_nobody_buys_is_refused(event_log: EventLog) -> None:
    log = event_log("user time event", [(user, time, "view") for user, time, _ in _rows()])
    with pytest.raises(Problem) as problem:
        _prepared(Purchase(), log, horizon_days=30)
    assert problem.value.code == "part_one_class"


@pytest.mark.parametrize("question", [Purchase(), Churn()])
def test_scoring_as_of_the_test_cutoff_gives_what_was_judged(question: YesNoQuestion, log: Dataset) -> None:
    prepared = _prepared(question, log, horizon_days=30, active_days=60)
    assert prepared.plan is not None
    recipe = msgspec.json.decode(msgspec.json.encode(prepared.recipe), type=Recipe)
    judged = prepared.examples.of("test")
    for as_of in (prepared.plan.test, None):
        scored = question.examples_to_score(log, recipe, as_of, Watch(), labelled=True)
        assert scored.identifiers.tolist() == judged.identifiers.tolist()
        assert scored.label.tobytes() == judged.label.tobytes()
        assert scored.features.numbers.tobytes() == judged.features.numbers.tobytes()


def test_scoring_by_default_is_as_of_the_last_event_which_counts(log: Dataset) -> None:
    prepared = _prepared(Purchase(), log, horizon_days=30)
    scored = Purchase().examples_to_score(log, prepared.recipe, None, Watch())
    assert set(scored.identifiers) == {user for user, *_ in _rows()}
    anchor = scored.identifiers.tolist().index("anchor")
    last_action = scored.features.names.index("days since last action")
    assert scored.features.numbers[anchor, last_action] == pytest.approx(0, abs=1e-6)
    assert np.isnan(scored.label).all()


@pytest.mark.parametrize("labelled", [True, False])
def test_scoring_as_of_a_moment_before_the_log_is_refused(log: Dataset, labelled: bool) -> None:
    recipe = _prepared(Purchase(), log, horizon_days=30).recipe
    with pytest.raises(Problem) as problem:
        Purchase().examples_to_score(log, recipe, datetime.datetime(1999, 1, 1), Watch(), labelled)
    assert problem.value.code == "cutoff_outside"
    for bound in ("earliest", "latest"):
        named = datetime.datetime.fromisoformat(problem.value.note.parameters[bound])
        assert len(Purchase().examples_to_score(log, recipe, named, Watch(), labelled))


def test_a_moment_after_the_log_can_be_scored_but_not_judged(log: Dataset) -> None:
    recipe = _prepared(Purchase(), log, horizon_days=30).recipe
    later = datetime.datetime(2024, 6, 1)
    assert len(Purchase().examples_to_score(log, recipe, later, Watch())) == 81
    with pytest.raises(Problem) as problem:
        Purchase().examples_to_score(log, recipe, later, Watch(), labelled=True)
    assert problem.value.code == "cutoff_outside"


def test_the_protocol_says_who_was_judged_when_and_on_what(log: Dataset) -> None:
    prepared = _prepared(Purchase(), log, horizon_days=30)
    text = prepared.protocol.text()
    assert f"{len(prepared.examples.rows('test'))} customers" in text
    assert "2024-03-31" in text
    assert "?" not in text
