"""Moments of the calendar at which whole histories are looked back upon."""

from collections.abc import Callable

import numpy as np
import torch

from intent_desktop.events import Watch
from intent_desktop.examples.histories import Histories
from intent_desktop.models.encoder.future import Future, span_of
from intent_desktop.models.encoder.model import BehaviourEncoder, silent_spans
from intent_desktop.models.encoder.moments import AN_OWNER, drawn, looked_back_upon
from intent_desktop.models.encoder.records import recorded

UNTIL = np.datetime64("2025-02-04", "us")


def _seconds(spans: np.ndarray) -> np.ndarray:
    return spans.astype("timedelta64[us]").astype(np.float64) / 1e6


def test_every_owner_is_asked_as_often_between_the_first_action_and_the_end(
    walks: Callable[..., Histories],
) -> None:
    histories = walks(users=40)
    times = histories.actions.times
    assert times is not None
    places, silent = drawn(histories, UNTIL, 10_000, np.random.default_rng(0))
    owners = np.searchsorted(histories.starts, places, side="right") - 1
    np.testing.assert_array_equal(np.bincount(owners), [AN_OWNER] * 40)
    left = _seconds(UNTIL - times[places])
    assert (silent >= 0).all()
    assert (silent <= left + 1).all()
    followed = places + 1 < histories.ends[owners]
    gaps = _seconds(times[places[followed] + 1] - times[places[followed]])
    assert (silent[followed] <= gaps + 1).all()
    # Evenly over the calendar: half of an owner's time lies in its first half.
    firsts = times[histories.starts[owners]]
    share = (_seconds(times[places] - firsts) + silent) / _seconds(UNTIL - firsts)
    assert 0.45 < share.mean() < 0.55


def test_many_owners_are_asked_less_often_and_no_more_than_so_many_times(
    walks: Callable[..., Histories],
) -> None:
    places, _ = drawn(walks(users=40), UNTIL, 90, np.random.default_rng(0))
    owners = np.searchsorted(walks(users=40).starts, places, side="right") - 1
    np.testing.assert_array_equal(np.bincount(owners), [2] * 40)


def test_nobody_is_asked_where_nobody_did_anything(walks: Callable[..., Histories]) -> None:
    places, silent = drawn(walks(users=40).take(slice(0, 0)), UNTIL, 90, np.random.default_rng(0))
    assert len(places) == len(silent) == 0


def test_a_moment_is_what_the_encoder_reads_there(
    encoder: BehaviourEncoder, walks: Callable[..., Histories]
) -> None:
    """Also of owners with one action alone, whom stretches of learning leave out."""
    histories = recorded(walks(users=30, most=7), encoder.kinds_)
    single = histories.starts[0]
    histories = Histories(histories.actions, histories.starts, np.append(single + 1, histories.ends[1:]))
    future = Future(histories, UNTIL, encoder.kinds_)
    places, silent = drawn(histories, UNTIL, 10_000, np.random.default_rng(0))
    found = looked_back_upon(
        histories, future, encoder.network_, encoder.channels_, places, silent, "cpu", Watch()
    )
    owners = np.searchsorted(histories.starts, places, side="right") - 1
    times = histories.actions.times
    assert times is not None
    asked_at = times[places] + (silent * 1e6).astype("timedelta64[us]")
    asked = Histories(histories.actions, histories.starts[owners], places + 1, asked_at)
    np.testing.assert_array_equal(found.silent.numpy(), silent_spans(asked))
    width = encoder.network_.structure.width
    np.testing.assert_allclose(found.states.numpy(), encoder.read(asked).vectors[:, :width], atol=1e-4)
    assert histories.actions.records is not None
    np.testing.assert_array_equal(found.records.numpy(), histories.actions.records[places])
    assert (places == single).any()
    left = _seconds(UNTIL - asked_at)
    known = found.known.numpy()
    np.testing.assert_array_equal(found.spans.numpy()[~known], span_of(left)[:, None].repeat(3, 1)[~known])
    assert torch.isfinite(found.states).all()
