"""What learning an encoder is foretold to cost, beside what it then costs."""

import itertools
import time
from collections.abc import Callable

import numpy as np
import pytest

from intent_desktop.events import EpochEnd, Event, Verb, Watch
from intent_desktop.examples.histories import Histories
from intent_desktop.examples.items import Items
from intent_desktop.messages import Cancelled, Problem
from intent_desktop.models.base import Fitting
from intent_desktop.models.encoder.estimate import UNEVEN, WAITS_SHARE, Estimate, drawn, epoch_seconds
from intent_desktop.models.encoder.model import REFRESHING_EPOCHS, BehaviourEncoder
from intent_desktop.models.sequence_networks.batches import LikeLengths, windows
from intent_desktop.training.cost import Cost, resident_before
from intent_desktop.training.device import choose

UNTIL = np.datetime64("2025-06-01", "us")
Walks = Callable[..., Histories]
Catalogue = Callable[..., Items]


@pytest.fixture
def estimate(walks: Walks, catalogue_of_items: Catalogue) -> Callable[..., Estimate]:
    """Foretells the cost of a tiny encoder on so many histories; all else are options."""

    def make(
        users: int = 200, watch: Watch | None = None, resident: int | None = None, **options: object
    ) -> Estimate:
        encoder = BehaviourEncoder(**{"length": 8, "tokens": 256, **options})  # type: ignore[arg-type]
        return encoder.estimate(
            walks(users), catalogue_of_items(), UNTIL, Fitting(watch or Watch()), None, resident
        )

    return make


def test_larger_ones_take_longer_and_more_memory(estimate: Callable[..., Estimate]) -> None:
    resident = resident_before(choose("auto", Watch()))
    small, medium, large = (
        estimate(60, resident=resident, size=size) for size in ("small", "medium", "large")
    )
    assert small.weights < medium.weights < large.weights
    assert 1.5 * small.epoch[1] < large.epoch[1]
    assert small.memory < large.memory
    assert 4 * 4 * large.weights < large.memory
    for each in (small, medium, large):
        low, about, high = each.epoch
        assert 0 < low < about < high


def test_more_histories_take_longer(estimate: Callable[..., Estimate]) -> None:
    assert 5 * estimate(100).epoch[1] < estimate(3_000).epoch[1]


def test_an_epoch_costs_its_steps_and_judging_a_third_of_them() -> None:
    even = Cost(np.full(9, 0.1), 1)
    assert epoch_seconds(even, 30, 0) == pytest.approx((3 * (1 - UNEVEN), 3.0, 3 * (1 + UNEVEN)))
    assert epoch_seconds(even, 30, 9)[1] == pytest.approx(3.3)
    low, about, high = epoch_seconds(Cost(np.array([0.05, 0.15]), 1), 30, 0)
    assert about == pytest.approx(3.0)
    assert high == pytest.approx(6.0), "two steps that differ tell little"
    assert low == pytest.approx(1.5 * (1 - UNEVEN)), "none was faster than that"


def test_an_epoch_takes_about_as_long_as_foretold(
    walks: Walks, catalogue_of_items: Catalogue, estimate: Callable[..., Estimate]
) -> None:
    """Others may be at work on this computer during one of the two, so that it is tried up to four times."""
    shares = []
    for _ in range(4):
        said: list[Event] = []
        foretold = estimate(600).epoch[1]
        encoder = BehaviourEncoder(length=8, tokens=256, epochs=3, patience=9)
        encoder.fit(walks(600), catalogue_of_items(), UNTIL, Fitting(Watch(said.append)))
        ends = [event.seconds for event in said if isinstance(event, EpochEnd) and event.model == "encoder"]
        shares.append(foretold / float(np.mean(np.diff(ends))))
        if 0.5 < shares[-1] < 2:
            return
    raise AssertionError(f"an epoch was foretold to take {shares} times as long as it took")


def test_how_long_all_of_it_takes_goes_by_epochs_and_by_the_minutes_allowed() -> None:
    found = Estimate(size="small", weights=1, epoch=(50.0, 60.0, 70.0), epochs=(3, 20), memory=1)
    assert found.run(1_000) == pytest.approx((150.0, 1_400.0 + 60 * 1_000 * WAITS_SHARE))
    assert found.run(10) == pytest.approx((150.0, 670.0))
    assert found.run(0) == (50.0, 70.0)  # one epoch is always learnt


def test_what_goes_on_from_an_encoder_is_as_large_as_that_and_learns_for_few_epochs(
    make_encoder: Callable[..., BehaviourEncoder], walks: Walks, catalogue_of_items: Catalogue
) -> None:
    asked = walks(100, seed=4)
    assert asked.actions.times is not None
    before = make_encoder(asked, epochs=1)
    before.until_ = np.sort(asked.actions.times)[len(asked.actions) // 2]
    made = BehaviourEncoder(size="large", tokens=256)
    found = made.estimate(asked, catalogue_of_items(), UNTIL, Fitting(), before)
    assert found.size == "small"
    assert found.epochs == (REFRESHING_EPOCHS, REFRESHING_EPOCHS)
    assert made.size == "large", "it is only tried"


def test_it_does_not_take_long(estimate: Callable[..., Estimate]) -> None:
    began = time.monotonic()
    estimate(3_000)
    assert time.monotonic() - began < 15


def test_it_is_called_off_at_once(estimate: Callable[..., Estimate]) -> None:
    asked = itertools.count()

    def verb() -> Verb:
        return "discard" if next(asked) > 3 else ""

    with pytest.raises(Cancelled):
        estimate(200, Watch(cancelled=verb))


def test_nothing_of_it_is_heard(estimate: Callable[..., Estimate]) -> None:
    said: list[Event] = []
    estimate(200, Watch(said.append))
    assert not said


def test_histories_of_one_action_cost_nothing_that_can_be_foretold(
    walks: Walks, catalogue_of_items: Catalogue
) -> None:
    histories = walks(60)
    singles = Histories(histories.actions, histories.starts, histories.starts + 1)
    with pytest.raises(Problem, match="two actions"):
        BehaviourEncoder().estimate(singles, catalogue_of_items(), UNTIL, Fitting())


def test_what_is_tried_are_batches_of_the_first_epoch_the_largest_first(walks: Walks) -> None:
    histories = walks(300, most=30)
    stretches = windows(histories, 8)
    sampler = LikeLengths(stretches.lengths, 128, 0)
    owners, taken, batches = drawn(histories, stretches, sampler, [0])
    assert owners.actions.records is not None
    longest = [int(taken.lengths[rows].max()) for rows in batches]
    assert longest[0] == stretches.lengths.max()
    for rows, real in zip(batches[1:], sampler.batches(0), strict=False):
        for ours, theirs in zip(taken.take(rows).places()[1], stretches.take(real).places()[1], strict=True):
            assert owners.actions.items[ours] == histories.actions.items[theirs]
