"""Situations and what followed: nothing of the future shows, no unfinished horizon counts, the parts keep apart."""

import dataclasses
import datetime
from collections.abc import Callable

import numpy as np
import pytest

from intent_desktop.data.dataset import MEANINGS
from intent_desktop.events import Event, Notice, Watch
from intent_desktop.examples import next_actions
from intent_desktop.examples.histories import Actions
from intent_desktop.examples.next_actions import (
    ActionExamples,
    Parted,
    ask,
    known_answers,
    prepare,
    usual_horizon,
)
from intent_desktop.examples.sequences import SequenceStore
from intent_desktop.examples.steps import Steps, steps_of
from intent_desktop.messages import Problem

DAY = 86_400
Shop = Callable[..., SequenceStore]


@pytest.fixture(scope="module")
def shop(made_shop: Shop) -> SequenceStore:
    return made_shop(120)


@pytest.fixture(scope="module")
def steps(shop: SequenceStore) -> Steps:
    return steps_of(shop)


@pytest.fixture(scope="module")
def parted(steps: Steps) -> Parted:
    return prepare(steps, 0.25, None, by_group=False, seed=0, watch=Watch())


def _before(packed: SequenceStore, moment: np.datetime64) -> SequenceStore:
    """The same log, as it was at a moment (that moment's actions included)."""
    assert packed.actions.times is not None
    kept = packed.actions.times <= moment
    owners = np.repeat(np.arange(len(packed.users)), np.diff(packed.starts))[kept]
    starts = np.searchsorted(owners, np.arange(len(packed.users) + 1)).astype(np.int64)
    arrays = {name: None if array is None else array[kept] for name, array in vars(packed.actions).items()}
    return dataclasses.replace(packed, starts=starts, actions=Actions(**arrays))


def test_what_is_known_of_a_row_ends_with_its_last_step(shop: SequenceStore, parted: Parted) -> None:
    examples = parted.examples
    known, times = examples.situations.histories(shop.actions), shop.actions.times
    assert times is not None
    np.testing.assert_array_equal(known.starts, shop.starts[examples.owner])
    for row in np.linspace(0, len(examples) - 1, 40).astype(int):
        before = shop.before(examples.situations.moments[row] + np.timedelta64(1, "us"))
        assert known.ends[row] == before.ends[examples.owner[row]]
    np.testing.assert_array_equal(known.asked_at, examples.situations.moments)


def test_who_learns_from_a_moment_on_is_judged_on_the_same(
    steps: Steps, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Right after actions and after silences that follow them, also where moments are drawn."""
    monkeypatch.setattr(next_actions, "MOST_ROWS", {"train": 500, "valid": 100, "test": 200})
    parted = prepare(steps, 0.25, None, by_group=False, seed=0, watch=Watch())
    learnt = np.sort(parted.examples.of("train").situations.moments)
    since = learnt[len(learnt) // 2]
    later = prepare(steps, 0.25, None, False, 0, Watch(), since.item())
    assert (later.examples.of("train", "valid").situations.moments >= since).all()
    assert (later.learnt_from, later.test_from) == (since.item(), parted.test_from)
    tested = steps.times >= np.datetime64(parted.test_from, "us")
    theirs, ours = (each.examples.of("test").situations for each in (parted, later))
    theirs, ours = (each.take(tested[each.places]) for each in (theirs, ours))
    assert theirs.waited.any()
    np.testing.assert_array_equal(ours.places, theirs.places)
    np.testing.assert_array_equal(ours.moments, theirs.moments)


def test_no_feature_changes_when_the_future_is_taken_away(shop: SequenceStore, parted: Parted) -> None:
    examples = parted.examples
    for row in np.linspace(0, len(examples) - 1, 40).astype(int):
        moment, owner = examples.situations.moments[row], examples.owner[row]
        then = steps_of(_before(shop, moment))
        known, owners = ask(then, (moment + np.timedelta64(1, "us")).item(), parted.recipe)
        place = int(np.flatnonzero(owners == owner)[0])
        # Asked a microsecond later, so that the action of the moment itself is known.
        np.testing.assert_allclose(
            known.features.matrix()[place], examples.situations.features.matrix()[row], rtol=1e-4, atol=1e-5
        )
        np.testing.assert_array_equal(
            known.steps.meanings[known.tail(5)[place]] * (known.tail(5)[place] >= 0),
            examples.situations.steps.meanings[examples.situations.tail(5)[row]]
            * (examples.situations.tail(5)[row] >= 0),
        )


def test_answers_are_what_a_slow_look_into_the_future_says(steps: Steps, parted: Parted) -> None:
    examples, horizon = parted.examples, np.timedelta64(6, "h")
    owners = steps.owners
    for row in np.linspace(0, len(examples) - 1, 300).astype(int):
        moment = examples.situations.moments[row]
        later = np.flatnonzero((owners == examples.owner[row]) & (steps.times > moment))
        if len(later) and steps.times[later[0]] <= moment + horizon:
            assert examples.kinds[examples.kind[row]] == MEANINGS[steps.meanings[later[0]] - 1]
            assert examples.seconds[row] == (steps.times[later[0]] - moment) / np.timedelta64(1, "s")
        else:
            assert examples.kinds[examples.kind[row]] == "nothing"
            assert np.isnan(examples.seconds[row])


def test_no_row_counts_whose_horizon_is_not_over(steps: Steps, parted: Parted) -> None:
    end, horizon = steps.times.max(), np.timedelta64(6, "h")
    assert (parted.examples.situations.moments + horizon <= end).all()
    # Also those after which something soon followed: keeping only them would say that things happen sooner than they do.
    soon = np.flatnonzero((steps.times > end - horizon)[:-1] & (np.diff(steps.owners) == 0))
    assert len(soon)
    assert not np.isin(soon, parted.examples.situations.places[parted.examples.situations.waited == 0]).any()


def test_everything_learnt_was_over_before_the_test_began(parted: Parted) -> None:
    horizon, test_from = np.timedelta64(6, "h"), np.datetime64(parted.test_from, "us")
    assert (parted.examples.of("train", "valid").situations.moments + horizon <= test_from).all()
    assert (parted.examples.of("test").situations.moments >= test_from).all()


def test_customers_who_validate_are_not_learnt_from(parted: Parted) -> None:
    train, valid = parted.examples.of("train"), parted.examples.of("valid")
    assert not set(train.owner) & set(valid.owner)
    assert len(set(valid.owner)) == pytest.approx(0.2 * 120, abs=2)


def test_split_by_customers_keeps_those_tested_out_of_everything_learnt(steps: Steps) -> None:
    examples = prepare(steps, 0.25, None, by_group=True, seed=0, watch=Watch()).examples
    tested = set(examples.of("test").owner)
    assert tested
    assert not tested & set(examples.of("train", "valid").owner)


def test_nothing_happened_between_the_last_step_and_a_look_after_silence(
    steps: Steps, parted: Parted
) -> None:
    silent = parted.examples.silent()
    assert len(silent) > 100
    places, moments = silent.situations.places, silent.situations.moments
    assert (steps.times[places] < moments).all()
    following = np.minimum(places + 1, len(steps) - 1)
    same = (places + 1 < len(steps)) & (steps.owners[following] == silent.owner)
    assert (steps.times[following][same] > moments[same]).all()


def test_how_long_a_silence_is_looked_for_does_not_depend_on_what_follows(made_shop: Shop) -> None:
    """Of two logs that are alike until a moment, the looks until then are the same, whatever comes after."""
    packed = made_shop(60)
    steps = steps_of(packed)
    places = np.arange(len(steps))
    kept, _ = next_actions._silences(steps, places, 21_600, seed=1)
    later = dataclasses.replace(steps, times=steps.times.copy())
    last = steps.starts[1:] - 1
    second = last - 1
    later.times[last] = later.times[second] + (later.times[last] - later.times[second]) // 2
    again, _ = next_actions._silences(later, places, 21_600, seed=1)
    others = np.setdiff1d(places, [*last, *second])
    np.testing.assert_array_equal(np.isin(others, kept), np.isin(others, again))


def test_an_open_cart_is_completed_only_within_the_horizon(steps: Steps, parted: Parted) -> None:
    examples, horizon = parted.examples, np.timedelta64(6, "h")
    places, moments = examples.situations.places, examples.situations.moments
    is_open = steps.cart_items[places] > 0
    assert (np.isnan(examples.completed) == ~is_open).all()
    in_time = steps.completed[places] <= moments + horizon
    np.testing.assert_array_equal(examples.completed[is_open] == 1, in_time[is_open])
    assert 0 < np.nanmean(examples.completed) < 1


def test_scoring_asks_everybody_with_the_features_of_training(steps: Steps, parted: Parted) -> None:
    moment = datetime.datetime(2024, 4, 2, 12)
    situations, owners = ask(steps, moment, parted.recipe)
    assert (steps.times[situations.places] < np.datetime64(moment)).all()
    assert situations.features.columns == parted.recipe.features.columns
    earlier = np.unique(steps.owners[steps.times < np.datetime64(moment)])
    np.testing.assert_array_equal(owners, earlier)


def test_judging_new_data_leaves_out_what_is_not_over(steps: Steps, parted: Parted) -> None:
    known = known_answers(steps, parted.recipe, None, 0, Watch())
    assert (known.situations.moments + np.timedelta64(6, "h") <= steps.times.max()).all()
    with pytest.raises(Problem) as refused:
        known_answers(steps, parted.recipe, steps.times.max().item(), 0, Watch())
    assert refused.value.code == "next_action_cutoff"


def test_a_rare_kind_counts_as_another_action(made_shop: Shop) -> None:
    packed = made_shop(60)
    assert packed.actions.meanings is not None
    meanings = packed.actions.meanings.copy()
    meanings[np.linspace(0, len(meanings) - 1, 12).astype(int)] = MEANINGS.index("share") + 1
    rare = dataclasses.replace(packed, actions=dataclasses.replace(packed.actions, meanings=meanings))
    parted = prepare(steps_of(rare), 0.25, None, by_group=False, seed=0, watch=Watch())
    assert parted.recipe.kinds == ["view", "cart", "purchase", "other", "nothing"]
    assert parted.examples.kind.min() >= 0


def test_a_category_that_training_did_not_know_is_missing(made_shop: Shop, parted: Parted) -> None:
    packed = made_shop(10, seed=5)
    names = {"category": [f"new {code}" for code in range(9)] + ["category 9"]}
    renamed = dataclasses.replace(packed, items=dataclasses.replace(packed.items, vocabularies=names))
    steps = steps_of(renamed)
    situations, _ = ask(steps, steps.times.max().item(), parted.recipe)
    _, texts = situations.features.by_name()
    own = steps.categories[situations.places]  # type: ignore[index]
    found = texts["category of the last item"]
    assert list(found[own != 10]) == [None] * int((own != 10).sum())
    assert set(found[own == 10]) <= {"category 9"}


def test_the_horizon_holds_nine_tenths_and_is_a_round_number(steps: Steps) -> None:
    seconds = usual_horizon(steps)
    gaps = steps.gaps()[~np.isnan(steps.gaps())]
    longest = (steps.times.max() - steps.times.min()) / np.timedelta64(1, "s") / 8
    assert seconds in next_actions.ROUND_HORIZONS
    assert (gaps <= seconds).mean() >= 0.85 or seconds == max(
        each for each in next_actions.ROUND_HORIZONS if each <= longest
    )


def test_too_many_moments_are_drawn_from_and_that_is_said(
    steps: Steps, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(next_actions, "MOST_ROWS", {"train": 500, "valid": 100, "test": 200})
    heard: list[Event] = []
    examples = prepare(steps, 0.25, None, by_group=False, seed=0, watch=Watch(heard.append)).examples
    acted = examples.just_acted()
    assert [len(acted.of(part)) for part in ("train", "valid", "test")] == [500, 100, 200]
    codes = [event.note.code for event in heard if isinstance(event, Notice)]
    assert codes == ["next_action_sampled"] * 3


def test_the_same_seed_makes_the_same_examples(steps: Steps, parted: Parted) -> None:
    again = prepare(steps, 0.25, None, by_group=False, seed=0, watch=Watch()).examples
    _assert_equal(again, parted.examples)


def _assert_equal(a: ActionExamples, b: ActionExamples) -> None:
    np.testing.assert_array_equal(a.situations.moments, b.situations.moments)
    np.testing.assert_array_equal(a.kind, b.kind)
    np.testing.assert_array_equal(a.situations.features.matrix(), b.situations.features.matrix())


@pytest.mark.parametrize(
    ("days", "cutoff", "code"),
    [
        (30.0, None, "next_action_too_short"),
        (500.0, None, "next_action_too_short"),
        (0.25, datetime.datetime(2030, 1, 1), "next_action_cutoff"),
        (0.25, datetime.datetime(1990, 1, 1), "next_action_cutoff"),
    ],
)
def test_what_the_log_cannot_hold_is_refused(
    steps: Steps, days: float, cutoff: datetime.datetime | None, code: str
) -> None:
    with pytest.raises(Problem) as refused:
        prepare(steps, days, cutoff, by_group=False, seed=0, watch=Watch())
    assert refused.value.code == code


def test_a_log_of_one_moment_is_refused(made_shop: Shop) -> None:
    packed = made_shop(20)
    assert packed.actions.times is not None
    still = np.full_like(packed.actions.times, packed.actions.times[0])
    frozen = dataclasses.replace(packed, actions=dataclasses.replace(packed.actions, times=still))
    with pytest.raises(Problem) as refused:
        prepare(steps_of(frozen), None, None, by_group=False, seed=0, watch=Watch())
    assert refused.value.code == "next_action_too_short"


def test_the_hour_is_no_feature_of_a_log_of_some_hours(made_shop: Shop, parted: Parted) -> None:
    assert "hour of the day" in [column.name for column in parted.recipe.features.columns]
    packed = made_shop(120)
    assert packed.actions.times is not None
    start = packed.actions.times.min()
    quick = start + (packed.actions.times - start) // 24
    short = dataclasses.replace(packed, actions=dataclasses.replace(packed.actions, times=quick))
    examples = prepare(steps_of(short), 0.01, None, by_group=False, seed=0, watch=Watch()).examples
    names = examples.situations.features.names
    assert "hour of the day" not in names
    assert "day of the week" not in names
