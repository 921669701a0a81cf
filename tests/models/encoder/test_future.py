"""How long it takes until the next action of each kind, as far as the data tell."""

import numpy as np
import pytest

from intent_desktop.data.dataset import MEANINGS
from intent_desktop.examples.histories import Actions, Histories
from intent_desktop.models.encoder import future
from intent_desktop.models.encoder.future import ANY, EDGES, SPANS, Future, Waits, chance_within, span_of

VIEW, PURCHASE = MEANINGS.index("view") + 1, MEANINGS.index("purchase") + 1
START = np.datetime64("2024-03-01", "us")
HOUR = 3_600
UNTIL_HOURS = 100


def _two_owners(meant: bool = True) -> Histories:
    """One views, buys ten hours later, views at that same moment and once more after two hours; the other views an hour later."""
    hours = np.array([0, 10, 10, 12, 13])
    meanings = np.array([VIEW, PURCHASE, VIEW, VIEW, VIEW], dtype=np.uint8)
    actions = Actions(
        np.ones(5, dtype=np.int32), meanings if meant else None, START + hours * np.timedelta64(1, "h")
    )
    return Histories(actions, np.array([0, 4]), np.array([4, 5]))


def _waits(histories: Histories, kinds: list[int], places: list[int], seed: int = 0) -> Waits:
    until = START + np.timedelta64(UNTIL_HOURS, "h")
    return Future(histories, until, kinds).waits(np.array(places), np.random.default_rng(seed))


@pytest.fixture
def at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every asking comes right at an action."""
    monkeypatch.setattr(future, "AT_ONCE", 1.0)


@pytest.fixture
def in_silence(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every asking comes while nothing happens."""
    monkeypatch.setattr(future, "AT_ONCE", 0.0)


@pytest.mark.usefixtures("at_once")
def test_waits_of_any_action_and_of_each_kind_are_those_of_the_data() -> None:
    found = _waits(_two_owners(), [ANY, VIEW, PURCHASE], [0, 1, 2, 3, 4])
    hours = np.array([[10, 10, 10], [0, 0, 90], [2, 2, 90], [88, 88, 88], [87, 87, 87]])
    np.testing.assert_array_equal(found.spans, span_of(hours * float(HOUR)))
    known = [[1, 1, 1], [1, 1, 0], [1, 1, 0], [0, 0, 0], [0, 0, 0]]
    np.testing.assert_array_equal(found.known, np.array(known, dtype=bool))
    assert not found.silent.any()
    np.testing.assert_array_equal(found.last, np.arange(5))


@pytest.mark.usefixtures("at_once")
def test_an_action_of_another_owner_ends_no_wait() -> None:
    both, alone = (_waits(each, [ANY], [3]) for each in (_two_owners(), _two_owners().take(slice(0, 1))))
    assert not both.known.any()
    np.testing.assert_array_equal(both.spans, alone.spans)


@pytest.mark.usefixtures("at_once")
def test_without_meanings_every_kind_is_any() -> None:
    found = _waits(_two_owners(meant=False), [ANY, PURCHASE], [0, 1, 2])
    np.testing.assert_array_equal(found.spans[:, 0], found.spans[:, 1])


@pytest.mark.usefixtures("at_once")
def test_a_kind_that_never_comes_is_watched_until_the_end() -> None:
    found = _waits(_two_owners(), [MEANINGS.index("return") + 1], [0, 4])
    assert not found.known.any()
    np.testing.assert_array_equal(found.spans[:, 0], span_of(np.array([100.0, 87.0]) * HOUR))


@pytest.mark.usefixtures("in_silence")
def test_asked_during_a_silence_what_is_left_of_it_is_waited_for() -> None:
    places = [0] * 400
    found = _waits(_two_owners(), [ANY, PURCHASE], places)
    assert found.known.all()
    assert found.silent.max() <= span_of(np.array([10.0 * HOUR]))[0]
    # Long silent means soon over: both are of one wait of ten hours.
    early = found.spans[found.silent < span_of(np.array([1.0 * HOUR])), 0]
    late = found.spans[found.silent > span_of(np.array([8.0 * HOUR])), 0]
    assert early.min() > late.max()


@pytest.mark.usefixtures("in_silence")
def test_a_silence_is_asked_in_as_often_as_it_is_long() -> None:
    found = _waits(_two_owners(), [ANY], [0, 1, 2] * 1_000)
    asked = np.bincount(found.last % 3, minlength=3)
    assert asked[1] == 0  # two actions at one moment have no time between them
    assert asked[0] / asked[2] == pytest.approx(5, rel=0.15)
    assert asked.sum() == 3_000


def test_the_share_that_is_asked_right_at_an_action_is_what_it_was_meant_to_be() -> None:
    found = _waits(_two_owners(), [ANY], [0] * 2_000)
    assert (found.silent == 0).mean() == pytest.approx(future.AT_ONCE, abs=0.05)


def test_actions_without_any_time_after_them_are_asked_at_once() -> None:
    found = _waits(_two_owners(), [ANY], [1, 1])
    assert not found.silent.any()


def test_the_same_chance_asks_the_same() -> None:
    one, two = (_waits(_two_owners(), [ANY, VIEW], [0, 1, 2, 3, 4], seed=5) for _ in range(2))
    for name in ("last", "silent", "spans", "known"):
        np.testing.assert_array_equal(getattr(one, name), getattr(two, name))


def test_spans_hold_what_lies_between_their_borders() -> None:
    assert span_of(np.array([0.0, 59.9]))[0] == span_of(np.array([59.9]))[0] == 0
    assert span_of(np.array([60.0]))[0] == 1
    assert span_of(np.array([1e12]))[0] == SPANS - 1
    np.testing.assert_array_equal(span_of(EDGES), np.arange(1, SPANS))


def test_a_chance_within_some_time_grows_with_it_and_stays_a_chance() -> None:
    random = np.random.default_rng(0)
    chances = random.dirichlet(np.full(SPANS, 0.3), (4, 2)).astype(np.float32)
    seconds = np.geomspace(1, 1e9, 300)
    within = np.stack([chance_within(chances, float(each)) for each in seconds])
    assert within.shape == (300, 4, 2)
    assert (np.diff(within, axis=0) >= -1e-6).all()
    assert within.min() >= 0
    assert within.max() <= 1 + 1e-5
    assert not within[0].any()  # shorter than the shortest span that is told apart


def test_a_chance_within_a_border_is_that_of_all_spans_before_it() -> None:
    chances = np.random.default_rng(1).dirichlet(np.ones(SPANS)).astype(np.float32)
    for border in (3, 20, 40):
        assert chance_within(chances, EDGES[border]) == pytest.approx(chances[: border + 1].sum(), rel=1e-5)
    halfway = float(np.sqrt(EDGES[9] * EDGES[10]))
    assert chance_within(chances, halfway) == pytest.approx(chances[:10].sum() + chances[10] / 2, rel=1e-4)
