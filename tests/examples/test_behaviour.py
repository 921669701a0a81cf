"""Behaviour features against figures worked out by hand, and nothing of the time from the cut-off on in them."""

import datetime
from collections.abc import Callable
from typing import Any

import msgspec
import numpy as np
import pytest

from intent_desktop.data import store
from intent_desktop.data.dataset import Dataset
from intent_desktop.events import Watch
from intent_desktop.examples import behaviour
from intent_desktop.examples.behaviour import BehaviourRecipe
from intent_desktop.examples.index import Features
from intent_desktop.messages import Cancelled

CUTOFF = datetime.datetime(2024, 3, 1)
COLUMNS = "user item time event order price quantity amount category"
# 2024-03-01 is a Friday. Ages in days back from the cut-off stand behind each row.
ROWS = [
    ("小明", "x", "2024-01-01 12:00", "view", None, 10.0, None, None, "脸"),  # 59, Monday afternoon
    ("小明", "x", "2024-01-01 12:20", "purchase", "o1", 10.0, 2, 20.0, "脸"),  # 59
    ("小明", "y", "2024-01-01 12:20", "purchase", "o1", 5.0, 1, 5.0, "手"),  # 59
    ("小明", "x", "2024-02-10 08:00", "purchase", "o2", 12.0, 1, 12.0, "脸"),  # 19, Saturday morning
    ("小明", "x", "2024-02-12 20:00", "return", "o3", 12.0, -1, -12.0, "脸"),  # 17, Monday evening
    ("小明", "z", "2024-02-20 00:00", "purchase", "o4", 30.0, 1, 30.0, "脸"),  # 10 exactly, Tuesday night
    ("小明", "z", "2024-02-29 23:00", "view", None, 30.0, None, None, "手"),  # 0, Thursday evening
    ("once", "z", "2024-02-25 09:00", "view", None, 30.0, None, None, None),  # 4, Sunday morning
    ("later", "z", "2024-03-01 00:00", "view", None, 30.0, None, None, "脸"),  # at the cut-off: not before it
    ("小明", "z", "2024-03-02 00:00", "purchase", "o5", 99.0, 9, 891.0, "脸"),
]


def _built(
    dataset: Dataset, cutoff: datetime.datetime = CUTOFF, recipe: BehaviourRecipe | None = None
) -> tuple[list[str], Features]:
    with store.connect(dataset.path.parent) as connection:
        recipe = recipe or behaviour.fit(connection, dataset, cutoff)
        users, features = behaviour.build(connection, store.parquet(dataset.path), recipe, cutoff, Watch())
    return users.tolist(), features


def _of(users: list[str], features: Features, user: str) -> dict[str, Any]:
    row = users.index(user)
    found: dict[str, Any] = dict(zip(features.number_names, features.numbers[row].tolist(), strict=True))
    for category, code in zip(features.categories, features.codes[row], strict=True):
        found[category.name] = category.vocabulary[code] if code >= 0 else None
    return found


@pytest.fixture
def hand_made(event_log: Callable[..., Dataset]) -> Dataset:
    return event_log(COLUMNS, ROWS)


@pytest.fixture
def ming(hand_made: Dataset) -> dict[str, Any]:
    return _of(*_built(hand_made), "小明")


def _expect(found: dict[str, Any], expected: dict[str, Any]) -> None:
    for name, value in expected.items():
        assert found[name] == pytest.approx(value, rel=1e-6, nan_ok=True), name


def test_only_users_seen_before_the_cutoff_are_examples_in_the_order_of_their_names(
    hand_made: Dataset,
) -> None:
    assert _built(hand_made)[0] == ["once", "小明"]


def test_recency_counts_moments_back_from_the_cutoff(ming: dict[str, Any]) -> None:
    _expect(ming, {
        "days since last action": 1 / 24,
        "days since first action": 59.5,
        "days since last purchase": 10,
        "days since last view": 1 / 24,
        "days since last return": 17 + 4 / 24,
    })  # fmt: skip


def test_active_days_are_whole_days_back_from_the_cutoff(ming: dict[str, Any]) -> None:
    _expect(ming, {
        "active days, ever": 5,
        "active days, last 3 days": 1,
        "active days, last 14 days": 2,
        "active days, last 30 days": 4,
        "days between active days, mean": 59 / 4,
        "lateness against own rhythm": (1 / 24) / (59 / 4),
    })  # fmt: skip


def test_counts_by_meaning_and_window(ming: dict[str, Any]) -> None:
    # The purchase of 20 February, exactly ten days before, is outside the last 7 and inside the last 14.
    _expect(ming, {
        "purchases, ever": 4, "purchases, last 7 days": 0, "purchases, last 14 days": 1,
        "purchases, last 30 days": 2,
        "views, ever": 2, "views, last 3 days": 1, "views, last 30 days": 1,
        "returns, ever": 1, "returns, last 14 days": 0, "returns, last 30 days": 1,
        "trend of purchases, 7 days": (0 + 0.5) / (1 + 0.5),
    })  # fmt: skip


def test_windows_longer_than_the_history_are_left_out(ming: dict[str, Any]) -> None:
    assert "purchases, last 30 days" in ming
    assert "purchases, last 60 days" not in ming


def test_purchase_rhythm_counts_days_not_rows(ming: dict[str, Any]) -> None:
    gaps = [40, 9]  # ages 59, 19 and 10
    _expect(ming, {
        "purchase days, ever": 3,
        "purchase days, last 14 days": 1,
        "days between purchase days, mean": np.mean(gaps),
        "days between purchase days, spread": np.std(gaps),
        "days between purchase days, longest": 40,
        "days between the last two purchase days": 9,
        "lateness against own purchase rhythm": 10 / np.mean(gaps),
        "purchase days a month since first purchase": 3 / (59 + (11 * 60 + 40) / 1440 + 30) * 30,
        "orders, ever": 3,
    })  # fmt: skip


def test_money_is_summed_by_window_and_purchase_day(ming: dict[str, Any]) -> None:
    _expect(ming, {
        "money, ever": 67, "money, last 14 days": 30, "money, last 30 days": 42,
        "money a purchase day, mean": 67 / 3, "money of the largest purchase day": 30,
        "money of the last purchase day": 30, "money returned, share": 12 / 67,
        "pieces a purchase day, mean": 5 / 3,
        "price, mean": (10 + 10 + 5 + 12 + 12 + 30 + 30) / 7, "price, highest": 30, "price, last": 30,
    })  # fmt: skip


def test_profiles_of_the_week_the_day_and_the_items(ming: dict[str, Any]) -> None:
    _expect(ming, {
        "share of weekend actions": 1 / 7, "share of morning actions": 1 / 7,
        "share of afternoon actions": 3 / 7, "share of evening actions": 2 / 7,
        "different items, ever": 3, "share of actions on items seen before": 4 / 7,
        "different categories, ever": 2,
    })  # fmt: skip
    assert ming["last category"] == "手"


def test_a_pause_of_half_an_hour_ends_a_session(ming: dict[str, Any]) -> None:
    _expect(ming, {
        "sessions, ever": 5, "actions a session, mean": 7 / 5, "session minutes, mean": 20 / 5,
        "sessions, last 3 days": 1, "sessions, last 14 days": 2, "sessions, last 30 days": 4,
    })  # fmt: skip


def test_a_user_with_one_event_has_no_rhythm_and_no_money(hand_made: Dataset) -> None:
    once = _of(*_built(hand_made), "once")
    _expect(once, {
        "days since last action": 4 + 15 / 24, "days since first action": 4 + 15 / 24, "active days, ever": 1,
        "days between active days, mean": np.nan, "purchases, ever": 0, "purchase days, ever": np.nan,
        "days since last purchase": np.nan, "money, last 14 days": 0, "sessions, ever": 1,
        "session minutes, mean": 0, "share of weekend actions": 1, "different categories, ever": 0,
    })  # fmt: skip
    assert once["last category"] is None


def test_named_sessions_count_as_named_whatever_the_pauses(event_log: Callable[..., Dataset]) -> None:
    rows = [
        ("u", "2024-02-28 10:00", "view", "s1"),
        ("u", "2024-02-28 12:00", "view", "s1"),
        ("u", "2024-02-28 12:00", "view", "s2"),
        ("u", "2024-02-28 12:30", "view", "s2"),
        ("u", "2024-02-10 12:00", "view", "s0"),
    ]
    found = _of(*_built(event_log("user time event session", rows)), "u")
    _expect(
        found, {"sessions, ever": 3, "session minutes, mean": (120 + 30 + 0) / 3, "sessions, last 7 days": 2}
    )


def _random_rows(seed: int, rows: int = 3_000, users: int = 60) -> list[tuple[Any, ...]]:
    """A log of few users where many actions share a moment."""
    generator = np.random.default_rng(seed)
    meanings = np.array(["view", "purchase", "return", "cart"])
    made = []
    for _ in range(rows):
        user, meaning = generator.integers(users), meanings[generator.integers(4)]
        moment = np.datetime64("2023-10-01", "s") + generator.integers(200 * 24 * 2) * np.timedelta64(30, "m")
        price = float(generator.integers(1, 9))
        amount = {"purchase": price, "return": -price}.get(meaning)
        made.append(
            (f"用户{user:03}", f"i{generator.integers(40)}", str(moment), meaning, f"o{generator.integers(99)}",
             price, 1, amount, f"c{generator.integers(6)}")
        )  # fmt: skip
    return made


def _same(one: tuple[list[str], Features], other: tuple[list[str], Features]) -> None:
    assert one[0] == other[0]
    assert one[1].numbers.tobytes() == other[1].numbers.tobytes()
    assert one[1].codes.tobytes() == other[1].codes.tobytes()
    assert one[1].columns == other[1].columns


def test_what_happens_from_the_cutoff_on_changes_not_one_bit(event_log: Callable[..., Dataset]) -> None:
    rows = _random_rows(0)
    before = [row for row in rows if row[2] < "2024-03-01"]
    assert len(before) < len(rows)
    at_cutoff = ("用户000", "new", "2024-03-01T00:00:00", "purchase", "o0", 1e6, 99, 9.9e7, "new category")
    altered = [*before, at_cutoff]
    altered += [
        (row[0], "other", row[2], "purchase", "o", 5e5, 7, 1e7, "c9")
        for row in rows
        if row[2] >= "2024-03-01"
    ]
    altered += [("new user", "x", "2024-03-05", "share", "o", 1.0, 1, 1.0, "c1")]
    original = event_log(COLUMNS, rows, "original")
    expected = _built(original)
    assert len(expected[0]) == 60
    _same(_built(event_log(COLUMNS, before, "removed")), expected)
    _same(_built(event_log(COLUMNS, altered, "altered")), expected)


def test_the_order_of_rows_of_one_moment_changes_not_one_bit(event_log: Callable[..., Dataset]) -> None:
    rows = _random_rows(1)
    shuffled = [rows[place] for place in np.random.default_rng(2).permutation(len(rows))]
    _same(_built(event_log(COLUMNS, rows, "one")), _built(event_log(COLUMNS, shuffled, "other")))


def test_scoring_makes_the_features_that_training_made(event_log: Callable[..., Dataset]) -> None:
    """A recipe that went through a bundle's JSON, and a log that ends at the cut-off and lacks a column."""
    rows = _random_rows(3)
    whole = event_log(COLUMNS, rows, "whole")
    with store.connect(whole.path.parent) as connection:
        recipe = behaviour.fit(connection, whole, datetime.datetime(2024, 1, 1))
    carried = msgspec.json.decode(msgspec.json.encode(recipe), type=BehaviourRecipe)
    assert carried == recipe
    until = event_log(COLUMNS, [row for row in rows if row[2] < "2024-03-01"], "until")
    _same(_built(until, recipe=carried), _built(whole, recipe=recipe))


def test_the_recipe_knows_nothing_from_after_the_first_cutoff(event_log: Callable[..., Dataset]) -> None:
    rows = [
        ("u", "2024-01-01", "view", "a"),
        ("u", "2024-01-02", "view", "b"),
        ("u", "2024-02-01", "share", "c"),
    ]
    log = event_log("user time event category", rows)
    with store.connect(log.path.parent) as connection:
        recipe = behaviour.fit(connection, log, datetime.datetime(2024, 2, 1))
    assert recipe.meanings == ["view"]
    assert recipe.vocabularies == {"category": ["a", "b"]}
    assert recipe.windows == [3, 7, 14, 30]


def test_an_unseen_category_is_missing(event_log: Callable[..., Dataset]) -> None:
    rows = [
        ("u", "2024-01-01", "view", "it's"),
        ("u", "2024-01-02", "view", '"b"'),
        ("v", "2024-02-01", "view", "c"),
    ]
    log = event_log("user time event category", rows)
    with store.connect(log.path.parent) as connection:
        recipe = behaviour.fit(connection, log, datetime.datetime(2024, 2, 1))
    users, features = _built(log, recipe=recipe)
    assert _of(users, features, "u")["last category"] == '"b"'
    assert _of(users, features, "v")["last category"] is None


def test_users_in_blocks_get_the_features_of_one_block(
    event_log: Callable[..., Dataset], monkeypatch: pytest.MonkeyPatch
) -> None:
    log = event_log(COLUMNS, _random_rows(4))
    whole = _built(log)
    monkeypatch.setattr(behaviour, "USERS_AT_ONCE", 7)
    _same(_built(log), whole)


def test_a_log_of_users_times_and_actions_alone_is_enough(event_log: Callable[..., Dataset]) -> None:
    users, features = _built(event_log("user time event", [("u", "2024-02-01 10:00", "view")]))
    assert users == ["u"]
    assert len(features.columns) == features.numbers.shape[1] == len(set(features.names))
    assert features.codes.shape == (1, 0)


def test_nobody_seen_before_the_cutoff_gives_no_rows(hand_made: Dataset) -> None:
    with store.connect(hand_made.path.parent) as connection:
        recipe = behaviour.fit(connection, hand_made, CUTOFF)
    users, features = _built(hand_made, datetime.datetime(2020, 1, 1), recipe)
    assert users == []
    assert features.numbers.shape == (0, len(features.number_names))


def test_rows_without_a_user_are_nobodys(event_log: Callable[..., Dataset]) -> None:
    rows = [("u", "2024-02-01", "view"), (None, "2024-02-02", "view"), (None, "2024-02-03", "purchase")]
    assert _built(event_log("user time event", rows))[0] == ["u"]


@pytest.mark.parametrize("amount", [1e300, float("inf")])
def test_money_that_no_feature_can_hold_counts_as_missing(
    event_log: Callable[..., Dataset], amount: float
) -> None:
    log = event_log("user time event amount", [("u", "2024-02-01", "purchase", amount)])
    assert np.isnan(_of(*_built(log), "u")["money, ever"])


def test_a_discarded_job_ends(hand_made: Dataset) -> None:
    with store.connect(hand_made.path.parent) as connection:
        recipe = behaviour.fit(connection, hand_made, CUTOFF)
        with pytest.raises(Cancelled):
            behaviour.build(
                connection, store.parquet(hand_made.path), recipe, CUTOFF, Watch(cancelled=lambda: "discard")
            )


def test_every_feature_has_its_own_name(hand_made: Dataset) -> None:
    with store.connect(hand_made.path.parent) as connection:
        recipe = behaviour.fit(connection, hand_made, CUTOFF)
    names = [column.name for column in behaviour.feature_columns(recipe)]
    assert len(names) == len(set(names))


def test_features_that_grow_with_the_log_are_known_and_windows_are_not_among_them(hand_made: Dataset) -> None:
    _, features = _built(hand_made)
    growing = {name for name in features.number_names if behaviour.AGEING.match(name)}
    assert {
        "days since first action",
        "active days, ever",
        "money, ever",
        "days between active days, mean",
    } <= growing
    assert not [name for name in growing if "last 30 days" in name]
    assert set(features.number_names) - growing
