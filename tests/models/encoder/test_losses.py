"""The losses of a batch of histories: what each of them looks at."""

import dataclasses
from collections.abc import Callable

import numpy as np
import torch

from intent_desktop.examples.histories import Histories
from intent_desktop.models.encoder.model import BehaviourEncoder
from intent_desktop.models.encoder.records import recorded


def _losses(encoder: BehaviourEncoder, histories: Histories) -> dict[str, float]:
    losses = encoder._losses(histories, histories, "cpu")
    with torch.no_grad(), torch.random.fork_rng(devices=[]):
        torch.manual_seed(0)
        found = losses.of(histories, np.random.default_rng(0))
    return {name: float(loss) for name, loss in found.items()}


def test_views_of_a_history_are_not_told_by_their_records(
    make_encoder: Callable[..., BehaviourEncoder], walks: Callable[..., Histories]
) -> None:
    histories = walks(40, most=8)
    encoder = make_encoder(histories, epochs=1)
    with torch.no_grad():
        encoder.network_.records.weight.normal_(0, 5)  # as if they said a lot
    whole = recorded(histories, encoder.kinds_)
    records = whole.actions.records
    assert records is not None
    owners = np.repeat(np.arange(len(whole)), whole.lengths)
    unlike = (owners[:, None] * np.arange(1, records.shape[1] + 1) % 15).astype(np.uint8)
    one, other = (
        _losses(encoder, dataclasses.replace(whole, actions=dataclasses.replace(whole.actions, records=each)))
        for each in (records, unlike)
    )
    assert one["next"] != other["next"], "elsewhere they count"
    assert one["contrast"] == other["contrast"]


def test_gradients_are_the_same_each_time_though_a_place_is_asked_at_several_moments(
    make_encoder: Callable[..., BehaviourEncoder], walks: Callable[..., Histories]
) -> None:
    walked = walks(1_000, most=9)
    encoder = make_encoder(walked, epochs=1)
    histories = recorded(walked, encoder.kinds_)
    losses = encoder._losses(histories, histories, "cpu")
    encoder.network_.train(False).requires_grad_(True)

    def gradients() -> bytes:
        encoder.network_.zero_grad()
        losses.of(histories, np.random.default_rng(0))["time"].backward()
        found = encoder.network_.items.weight.grad
        assert found is not None
        return found.numpy().tobytes()

    first = gradients()
    assert all(gradients() == first for _ in range(10))
