"""What only the Transformer has: heads, and attention that can be seen."""

import math
from typing import Any

import numpy as np
import pytest
import torch

from intent_desktop.examples.histories import Actions, Histories
from intent_desktop.examples.items import Items
from intent_desktop.examples.prompts import SequenceExamples, asked
from intent_desktop.models.attention import AttendsToActions
from intent_desktop.models.base import Fitting
from intent_desktop.models.transformer.model import Transformer
from intent_desktop.models.transformer.network import Block

ITEMS, LENGTH = 12, 6


def _histories(rows: int, seed: int = 0) -> Histories:
    random = np.random.default_rng(seed)
    lengths = random.integers(0, 10, rows)
    ends = np.cumsum(lengths).astype(np.int64)
    return Histories(
        Actions(random.integers(1, ITEMS + 1, int(ends[-1])).astype(np.int32)), ends - lengths, ends
    )


def _fitted(blocks: int, **options: Any) -> Transformer:
    train = _histories(60)
    nobody = asked(train.take(np.zeros(0, dtype=np.int64)))
    items = Items(np.array([f"item {number}" for number in range(ITEMS)], dtype=object))
    examples = SequenceExamples(items, train, nobody, nobody, train, repeats=True)
    model = Transformer(width=8, length=LENGTH, blocks=blocks, tokens=128, epochs=1, **options)
    model.fit(examples, Fitting())
    with torch.no_grad():  # far from where learning began, so that every part of the network counts
        for weights in model.network_.parameters():
            weights += torch.randn(weights.shape, generator=torch.Generator().manual_seed(1)) * 0.5
    return model


def test_width_is_made_to_suit_the_heads() -> None:
    assert Transformer(width=17, heads=4).width == 16


@pytest.mark.parametrize(("blocks", "objective"), [(1, "full"), (3, "full"), (2, "masked")])
def test_attention_is_shared_out_among_the_last_actions_of_each_history(blocks: int, objective: str) -> None:
    model, histories = _fitted(blocks, objective=objective), _histories(50, seed=2)
    assert isinstance(model, AttendsToActions)
    found = model.attention(histories)
    assert found.shares.shape == (50, LENGTH)
    np.testing.assert_array_equal(found.there.sum(axis=1), np.minimum(histories.lengths, LENGTH))
    np.testing.assert_allclose(found.shares.sum(axis=1), histories.lengths > 0, atol=1e-5)
    assert not found.shares[~found.there].any()
    row = int(np.argmax(histories.lengths))
    alone = model.attention(histories.take(slice(row, row + 1)))
    assert alone.shares.tobytes() == found.shares[row : row + 1].tobytes()


def test_attention_of_one_block_is_what_its_heads_give_each_action_on_the_mean() -> None:
    model = _fitted(1)
    network, history = model.network_, _histories(1, seed=5)
    count = min(int(history.lengths[0]), LENGTH)
    assert count >= 3
    batch = model.channels_.batch(history.last(LENGTH))
    (block,) = network.blocks
    assert isinstance(block, Block)
    states = block.norm_1(network.inputs(batch))[0]
    queries, keys, _ = block.question(states).view(count, 3, 2, 4).unbind(dim=1)
    shares = []
    for head in range(2):
        likeness = keys[:, head] @ queries[-1, head] / math.sqrt(4)
        ago = torch.arange(count - 1, -1, -1)
        shares.append((likeness + block.by_distance[head, ago + LENGTH - 1]).softmax(dim=0))
    expected = torch.stack(shares).mean(dim=0).flip(0).detach().numpy()
    np.testing.assert_allclose(model.attention(history).shares[0, :count], expected, atol=1e-5)


def test_what_a_higher_block_looks_at_has_looked_around_itself() -> None:
    model = _fitted(2)
    with torch.no_grad():  # every action then attends alike to itself and all before it
        for weights in model.network_.blocks.parameters():
            weights.zero_()
    two = Histories(Actions(np.array([1, 2], dtype=np.int32)), np.array([0]), np.array([2]))
    # The first action sees itself alone; the last one half of each, of which its own sight is half itself, half what it sees.
    np.testing.assert_allclose(model.attention(two).shares[0, :2], [3 / 8, 5 / 8], atol=1e-6)
