"""The behaviour encoder: it learns what comes next and when, each history for itself, and goes on where it was."""

import dataclasses
from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec
import numpy as np
import pytest
from numpy.typing import NDArray

from intent_desktop.data.dataset import MEANINGS
from intent_desktop.events import EpochEnd, Event, Verb, Watch
from intent_desktop.examples.histories import Actions, Histories
from intent_desktop.messages import Cancelled, Problem
from intent_desktop.models.base import Fitting, ModelState
from intent_desktop.models.encoder.future import ANY
from intent_desktop.models.encoder.model import DAYS, REFRESHING_EPOCHS, BehaviourEncoder, Reading
from intent_desktop.models.sequence_networks.batches import windows
from intent_desktop.training.arrays import from_bytes, to_bytes

VIEW, PURCHASE = MEANINGS.index("view") + 1, MEANINGS.index("purchase") + 1
ITEMS = 12
Make = Callable[..., BehaviourEncoder]
Walks = Callable[..., Histories]


def _weights(encoder: BehaviourEncoder) -> dict[str, bytes]:
    return {name: array.tobytes() for name, array in encoder.state().arrays.items()}


def _cut(histories: Histories, by: int = 1) -> tuple[Histories, NDArray[np.int32]]:
    """Histories without their last actions, and the item that came next."""
    ends = histories.ends - by
    return Histories(histories.actions, histories.starts, ends), histories.actions.items[ends]


def _bytes(reading: Reading) -> list[bytes]:
    return [
        part.tobytes() for part in (reading.vectors, reading.meanings, reading.within) if part is not None
    ]


# What it learns


def test_it_foretells_what_comes_next(encoder: BehaviourEncoder, walks: Walks) -> None:
    asked, nexts = _cut(walks(80, seed=1))
    assert (encoder.scores(asked).argmax(axis=1) + 1 == nexts).mean() > 0.95
    meanings = np.where(nexts % 2 == 0, VIEW, PURCHASE)
    chances = encoder.read(asked).meanings
    np.testing.assert_allclose(chances.sum(axis=1), 1, atol=1e-4)
    assert chances[np.arange(80), meanings].mean() > 0.8


def test_it_foretells_when(encoder: BehaviourEncoder, walks: Walks) -> None:
    asked, nexts = _cut(walks(80, seed=1))
    assert encoder.kinds_ == [ANY, VIEW, PURCHASE]
    within = encoder.read(asked).within
    assert within is not None
    assert within.shape == (80, 3, len(DAYS))
    assert (np.diff(within, axis=2) >= -1e-5).all()
    soon, later = nexts % 2 == 1, nexts % 2 == 0  # after two hours, after six days
    a_day, thirty_days = (within[:, 0, DAYS.index(days)] for days in (1, 30))
    assert a_day[soon].mean() > 0.5
    assert a_day[later].mean() < 0.15
    assert thirty_days[later].mean() > 0.4
    # What comes next is bought in the one case and viewed in the other.
    assert within[soon, 2, 0].mean() > within[soon, 1, 0].mean() + 0.3


def test_who_has_long_been_silent_is_not_expected_any_more(encoder: BehaviourEncoder, walks: Walks) -> None:
    asked, _ = _cut(walks(60, seed=2))
    assert asked.actions.times is not None
    last = asked.actions.times[asked.ends - 1]
    now, later = (
        encoder.read(dataclasses.replace(asked, asked_at=last + np.timedelta64(hours, "h"))).within
        for hours in (0, 24 * 55)
    )
    assert now is not None
    assert later is not None
    assert now[:, 0, 1].mean() > 0.5
    assert later[:, 0, 1].mean() < now[:, 0, 1].mean() / 2


def _epochs(said: list[Event], model: str = "encoder") -> list[EpochEnd]:
    return [event for event in said if isinstance(event, EpochEnd) and event.model == model]


def test_every_objective_becomes_better_and_is_told_by_its_name(make_encoder: Make) -> None:
    said: list[Event] = []
    made = make_encoder(fitting=Fitting(Watch(said.append)), epochs=5)
    told = [event.valid for event in _epochs(said)]
    assert len(told) == 5
    assert list(told[0]) == ["loss", "next", "time", "masked", "contrast"]
    for name in ("loss", "next", "time", "masked"):
        assert told[-1][name] < told[0][name], name  # type: ignore[operator]
    sums = sum(getattr(made, name) * told[0][name] for name in list(told[0])[1:])
    assert told[0]["loss"] == pytest.approx(sums, rel=1e-4)


def test_the_head_of_waits_is_taught_to_its_end_after_the_blocks(make_encoder: Make, walks: Walks) -> None:
    said: list[Event] = []
    make_encoder(fitting=Fitting(Watch(said.append)), epochs=2)
    names = [event.model for event in said if isinstance(event, EpochEnd)]
    assert names[:2] == ["encoder"] * 2
    assert set(names[2:]) == {"encoder-1"}
    first, *_, last = [event.valid["time"] for event in _epochs(said, "encoder-1")]
    assert last < first  # type: ignore[operator]
    for absent in ({"time": 0.0}, {"histories": walks(timed=False)}):
        said.clear()
        make_encoder(fitting=Fitting(Watch(said.append)), epochs=1, **absent)
        assert not _epochs(said, "encoder-1")


@pytest.mark.parametrize("alone", ["next", "time", "masked", "contrast"])
def test_each_objective_can_stand_alone(alone: str, make_encoder: Make, walks: Walks) -> None:
    said: list[Event] = []
    weights = {name: float(name == alone) for name in ("next", "time", "masked", "contrast")}
    made = make_encoder(walks(60), Fitting(Watch(said.append)), epochs=2, **weights)
    (first, *_) = [event.valid for event in _epochs(said)]
    assert list(first) == ["loss", alone]
    assert np.isfinite(made.read(walks(5)).vectors).all()


@pytest.mark.parametrize(("alone", "timed"), [(None, True), ("time", False)])
def test_without_an_objective_that_the_data_allow_it_is_refused(
    alone: str | None, timed: bool, make_encoder: Make, walks: Walks
) -> None:
    weights = {name: float(name == alone) for name in ("next", "time", "masked", "contrast")}
    with pytest.raises(Problem) as refused:
        make_encoder(walks(40, timed=timed), epochs=1, **weights)
    assert refused.value.code == "encoder_without_objective"


def test_large_catalogues_are_learnt_from_drawn_items(
    monkeypatch: pytest.MonkeyPatch, make_encoder: Make, walks: Walks
) -> None:
    monkeypatch.setattr("intent_desktop.models.encoder.model.MOST_SCORED_FULLY", 10)
    monkeypatch.setattr("intent_desktop.models.encoder.model.NEGATIVES", 8)
    assert np.isfinite(make_encoder(walks(40), epochs=2).scores(walks(5))).all()


# How it reads


def test_a_history_is_read_for_itself(encoder: BehaviourEncoder, walks: Walks) -> None:
    histories = walks(70, seed=3, most=30)
    assert histories.actions.times is not None
    moments = histories.actions.times[histories.ends - 1] + np.timedelta64(3, "D")
    histories = dataclasses.replace(histories, asked_at=moments)
    together = encoder.read(histories)
    alone = [encoder.read(histories.take(np.array([row]))) for row in range(70)]
    backwards = encoder.read(histories.take(np.arange(70)[::-1]))
    for name in ("vectors", "meanings", "within"):
        whole = getattr(together, name)
        assert np.concatenate([getattr(each, name) for each in alone]).tobytes() == whole.tobytes(), name
        assert np.ascontiguousarray(getattr(backwards, name)[::-1]).tobytes() == whole.tobytes(), name
    apart = np.concatenate([encoder.scores(histories.take(np.array([row]))) for row in range(70)])
    assert apart.tobytes() == encoder.scores(histories).tobytes()


def test_what_came_later_does_not_change_what_was_expected(encoder: BehaviourEncoder, walks: Walks) -> None:
    whole = walks(20, seed=5)
    asked, _ = _cut(whole)
    _, places = asked.places()
    ends = np.cumsum(asked.lengths)
    only = Histories(whole.actions.take(places), ends - asked.lengths, ends)
    assert _bytes(encoder.read(asked)) == _bytes(encoder.read(only))


def test_nobody_an_empty_history_and_one_action_can_be_read(encoder: BehaviourEncoder, walks: Walks) -> None:
    histories = walks(6)
    nobody = encoder.read(histories.take(np.zeros(0, dtype=np.int64)))
    assert len(nobody.vectors) == len(nobody.meanings) == 0
    empty = Histories(histories.actions, histories.starts, histories.starts)
    asked_at = np.full(6, np.datetime64("2025-01-01", "us"))
    read = encoder.read(dataclasses.replace(empty, asked_at=asked_at))
    assert not read.vectors.any()
    assert read.within is not None
    assert np.isfinite(read.within).all()
    mixed = Histories(histories.actions, histories.starts, histories.starts + np.array([0, 1, 3, 1, 0, 2]))
    found = encoder.read(mixed)
    assert not found.vectors[[0, 4]].any()
    assert found.vectors[[1, 2, 3, 5]].any(axis=1).all()
    assert np.isfinite(found.meanings).all()


def test_histories_of_unknown_items_are_read_by_what_else_is_known(
    encoder: BehaviourEncoder, walks: Walks
) -> None:
    histories = walks(8)
    unknown = dataclasses.replace(histories.actions, items=np.zeros(len(histories.actions), dtype=np.int32))
    assert np.isfinite(encoder.read(dataclasses.replace(histories, actions=unknown)).vectors).all()


# Data with less in them


def test_without_times_nothing_is_foretold_of_them(make_encoder: Make, walks: Walks) -> None:
    said: list[Event] = []
    made = make_encoder(walks(timed=False), Fitting(Watch(said.append)), epochs=8)
    assert made.until_ is None
    asked, nexts = _cut(walks(60, seed=1, timed=False))
    assert (made.scores(asked).argmax(axis=1) + 1 == nexts).mean() > 0.9
    assert made.read(asked).within is None
    ends = _epochs(said)
    assert "time" not in ends[0].valid


def test_with_one_meaning_or_none_only_any_action_is_foretold(make_encoder: Make, walks: Walks) -> None:
    bare = walks(80, meant=False)
    one = dataclasses.replace(
        bare, actions=dataclasses.replace(bare.actions, meanings=np.full(len(bare.actions), VIEW, np.uint8))
    )
    for histories in (bare, one):
        made = make_encoder(histories, epochs=1)
        assert made.kinds_ == [ANY]
        within = made.read(histories.take(slice(0, 3))).within
        assert within is not None
        assert within.shape == (3, 1, len(DAYS))


def test_rare_meanings_are_not_foretold(make_encoder: Make, walks: Walks) -> None:
    histories = walks(80)
    assert histories.actions.meanings is not None
    meanings = histories.actions.meanings.copy()
    meanings[:7] = MEANINGS.index("share") + 1
    some = dataclasses.replace(histories, actions=dataclasses.replace(histories.actions, meanings=meanings))
    assert make_encoder(some, epochs=1).kinds_ == [ANY, VIEW, PURCHASE]


def test_histories_of_one_action_teach_nothing_but_can_be_read(
    encoder: BehaviourEncoder, make_encoder: Make, walks: Walks
) -> None:
    histories = walks(30)
    singles = Histories(histories.actions, histories.starts, histories.starts + 1)
    with pytest.raises(Problem) as refused:
        make_encoder(singles)
    assert refused.value.code == "encoder_nothing_to_learn"
    assert np.isfinite(encoder.read(singles).vectors).all()


# Its state


@pytest.mark.parametrize("timed", [True, False])
def test_its_state_comes_back_as_it_was(
    timed: bool, encoder: BehaviourEncoder, make_encoder: Make, walks: Walks
) -> None:
    made = encoder if timed else make_encoder(walks(60, timed=False), epochs=1)
    state = made.state()
    again = BehaviourEncoder.restore(
        ModelState(
            state.family,
            msgspec.json.decode(msgspec.json.encode(state.settings)),
            from_bytes(to_bytes(state.arrays)),
            state.texts,
        )
    )
    histories = walks(20, seed=4, timed=timed)
    assert _bytes(again.read(histories)) == _bytes(made.read(histories))
    assert again.scores(histories).tobytes() == made.scores(histories).tobytes()
    assert (again.until_, again.kinds_, again.epochs_) == (made.until_, made.kinds_, made.epochs_)
    assert again == again.__class__.restore(again.state()) or dataclasses.asdict(again) == dataclasses.asdict(
        made
    )


def test_a_damaged_state_is_refused(encoder: BehaviourEncoder) -> None:
    def damaged(**changes: Any) -> ModelState:
        state = encoder.state()
        settings = {**state.settings, "structure": {**state.settings["structure"], **changes}}
        return dataclasses.replace(state, settings=settings)

    for changes in ({"items": 10**9}, {"width": 10**6}, {"length": 10**6}):
        with pytest.raises(ValueError, match="another shape"):
            BehaviourEncoder.restore(damaged(**changes))
    for changes in ({"blocks": 10**9}, {"kinds": 10**9}, {"records": [10**9]}):
        with pytest.raises(ValueError, match="other blocks, kinds or records"):
            BehaviourEncoder.restore(damaged(**changes))
    state = encoder.state()
    arrays = dict(state.arrays)
    arrays.pop("network/waiting.first.weight")
    with pytest.raises((RuntimeError, LookupError)):
        BehaviourEncoder.restore(dataclasses.replace(state, arrays=arrays))
    with pytest.raises((ValueError, LookupError)):
        BehaviourEncoder.restore(dataclasses.replace(state, texts={"items": "{}"}))


# Broken off, stopped, resumed


def test_the_same_seed_gives_the_same_encoder(make_encoder: Make, walks: Walks) -> None:
    one, two, other = (make_encoder(walks(60), Fitting(seed=seed), epochs=1) for seed in (0, 0, 1))
    assert _weights(one) == _weights(two) != _weights(other)


def test_a_training_that_was_broken_off_ends_with_the_same_encoder(
    make_encoder: Make, walks: Walks, tmp_path: Path
) -> None:
    taken = 0

    def stop() -> Verb:
        nonlocal taken
        taken += 1
        return "keep" if taken > 8 else ""

    whole = make_encoder(walks(90), epochs=3)
    broken = make_encoder(walks(90), Fitting.below(tmp_path, Watch(cancelled=stop), 0), epochs=3)
    assert _weights(broken) != _weights(whole)
    resumed = make_encoder(walks(90), Fitting.below(tmp_path, Watch(), 0), epochs=3)
    assert _weights(resumed) == _weights(whole)


def test_the_user_can_stop_and_keep_or_discard(make_encoder: Make, walks: Walks) -> None:
    with pytest.raises(Cancelled):
        make_encoder(fitting=Fitting(Watch(cancelled=lambda: "discard")))
    kept = make_encoder(fitting=Fitting(Watch(cancelled=lambda: "keep")))
    assert kept.epochs_ == 0
    assert np.isfinite(kept.read(walks(5), Watch(cancelled=lambda: "keep")).vectors).all()
    with pytest.raises(Cancelled):
        kept.read(walks(5), Watch(cancelled=lambda: "discard"))


def test_learning_ends_after_the_minutes_it_has(make_encoder: Make, walks: Walks) -> None:
    said: list[Event] = []
    make_encoder(walks(60), Fitting(Watch(said.append), minutes=1e-6))
    assert len(_epochs(said)) == 1


# Going on with new data


def _later(histories: Histories, days: int) -> Histories:
    assert histories.actions.times is not None
    times = histories.actions.times + np.timedelta64(days, "D")
    return dataclasses.replace(histories, actions=dataclasses.replace(histories.actions, times=times))


def _together(one: Histories, other: Histories) -> Histories:
    actions = Actions(
        *(
            None if first is None or second is None else np.concatenate([first, second])
            for first, second in zip(vars(one.actions).values(), vars(other.actions).values(), strict=True)
        )  # type: ignore[arg-type]
    )
    count = len(one.actions)
    return Histories(
        actions,
        np.concatenate([one.starts, other.starts + count]),
        np.concatenate([one.ends, other.ends + count]),
    )


def test_going_on_it_learns_from_what_is_new_and_as_much_of_what_is_not(
    encoder: BehaviourEncoder, catalogue_of_items: Callable[..., Any], walks: Walks
) -> None:
    from intent_desktop.models.encoder.stretches import new_and_some_old

    assert encoder.until_ is not None
    old, new = walks(80), _later(walks(20, seed=9), 400)
    stretches = windows(_together(old, new), 8)
    assert stretches.actions.times is not None
    chosen = new_and_some_old(stretches, encoder.until_, np.random.default_rng(0))
    assert chosen.actions.times is not None
    is_new = chosen.actions.times[chosen.ends - 1] >= encoder.until_
    total = int((stretches.actions.times[stretches.ends - 1] >= encoder.until_).sum())
    assert 0 < total == is_new.sum() == (~is_new).sum()
    assert len(new_and_some_old(stretches, None, np.random.default_rng(0))) == len(stretches)
    nothing_new = windows(old, 8)
    assert not len(new_and_some_old(nothing_new, encoder.until_, np.random.default_rng(0)))


def test_going_on_forgets_nothing_and_takes_fewer_epochs(
    encoder: BehaviourEncoder, catalogue_of_items: Callable[..., Any], walks: Walks
) -> None:
    said: list[Event] = []
    data = _together(walks(), _later(walks(40, seed=9), 400))
    until = np.datetime64("2026-06-01", "us")
    before = _weights(encoder)
    further = BehaviourEncoder(
        epochs=20, tokens=256
    )  # as large as the one before, whatever it would be by itself
    further.fit(data, catalogue_of_items(), until, Fitting(Watch(said.append)), encoder)
    assert _weights(encoder) == before
    assert len(_epochs(said)) == REFRESHING_EPOCHS < further.epochs
    assert (further.size, further.length) == (encoder.size, encoder.length)
    assert further.until_ == until
    assert _weights(further) != before
    asked, nexts = _cut(_later(walks(60, seed=1), 400))
    assert (further.scores(asked).argmax(axis=1) + 1 == nexts).mean() > 0.95


def test_going_on_with_nothing_new_is_refused_whatever_moment_is_named(
    encoder: BehaviourEncoder, catalogue_of_items: Callable[..., Any], walks: Walks
) -> None:
    assert encoder.until_ is not None
    asked = walks(), catalogue_of_items(), encoder.until_ + np.timedelta64(1, "s"), Fitting(), encoder
    for refusing in (BehaviourEncoder().fit, BehaviourEncoder().estimate):
        with pytest.raises(Problem) as refused:
            refusing(*asked)
        assert refused.value.code == "encoder_nothing_new"
