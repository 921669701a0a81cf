"""The head that is asked how long it takes until an action comes."""

import pytest
import torch

from intent_desktop.models.encoder.future import SPANS
from intent_desktop.models.encoder.objectives import wait_loss
from intent_desktop.models.encoder.waiting import LEAST_SPREAD, WIDTH, Waiting


@pytest.fixture
def head() -> Waiting:
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(0)
        return Waiting(8, 2, 3)


def test_codes_are_read_as_numbers_of_middle_nothing_and_spread_one(head: Waiting) -> None:
    silent, records = torch.tensor([0, 4]), torch.tensor([[1, 10, 2], [3, 10, 2]])
    head.measure(silent, records)
    assert head.centre.tolist() == [2, 2, 10, 2]
    assert head.spread.tolist() == [2, 1, LEAST_SPREAD, LEAST_SPREAD]


def test_before_anything_is_learnt_the_state_says_nothing(head: Waiting) -> None:
    silent, records = torch.tensor([0, 4]), torch.tensor([[1, 10, 2], [3, 10, 2]])
    head.train(False)
    with torch.no_grad():
        found, other = (head(torch.randn(2, 8), silent, records) for _ in range(2))
    assert found.shape == (2, 2, SPANS)
    assert head.made_of(silent, records).shape == (2, WIDTH)
    torch.testing.assert_close(found, other)


def test_a_code_between_those_learnt_is_answered_between_them(head: Waiting) -> None:
    """Owners with many actions come back soon, those with few late; some numbers are never seen."""
    counts = torch.tensor([1, 2, 3, 4, 10, 11, 12, 13]).repeat(40)
    spans = torch.where(counts > 6, 5, 40)[:, None].expand(-1, 2)
    records = torch.stack([counts, torch.ones_like(counts), torch.ones_like(counts)], dim=1)
    states, silent = torch.zeros(len(counts), 8), torch.zeros_like(counts)
    head.measure(silent, records)
    optimizer = torch.optim.AdamW(head.parameters(), lr=5e-3)
    for _ in range(60):
        optimizer.zero_grad()
        wait_loss(head(states, silent, records), spans, torch.ones_like(spans, dtype=torch.bool)).backward()
        optimizer.step()
    head.train(False)
    asked = torch.tensor([[count, 1, 1] for count in (2, 7, 12)])
    with torch.no_grad():
        chances = head(torch.zeros(3, 8), torch.zeros(3, dtype=torch.int64), asked).softmax(dim=-1)
    soon = chances[:, 0, :20].sum(dim=-1)
    assert soon[0] < 0.1 < soon[1] < soon[2]
    assert soon[2] > 0.9
