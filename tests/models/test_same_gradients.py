"""What is looked up often in one batch gets the same gradients each time, with several threads too."""

from collections.abc import Callable

import pytest
import torch
from torch import Tensor, nn

from intent_desktop.models.mlp.network import Embeddings
from intent_desktop.models.vae.interactions import InteractionNetwork, Structure
from intent_desktop.models.vae.recommender import _reconstruction
from intent_desktop.training.objectives import FullSoftmax

ROWS, ITEMS, WIDTH, LENGTH = 400, 30, 32, 20


def _of_categories() -> tuple[Tensor, Callable[[], Tensor]]:
    network = Embeddings([], [5, 7], WIDTH)
    codes = torch.stack([torch.randint(0, size, (40 * ROWS,)) for size in (5, 7)], dim=1)
    weights = torch.randn(len(codes), 2 * WIDTH)
    return network.values, lambda: (network(torch.zeros(len(codes), 0), codes) * weights).sum()


def _of_recency() -> tuple[Tensor, Callable[[], Tensor]]:
    structure = Structure(items=ITEMS, width=WIDTH, latent=16, length=250, scale=8.0)
    network = InteractionNetwork(structure, decay=0.9, dropout=0.0)
    codes = torch.randint(0, ITEMS, (4, structure.length))
    return network.recency, lambda: network.prefixes(codes, network.item_vectors())[0].square().sum()


def _of_several_answers() -> tuple[Tensor, Callable[[], Tensor]]:
    vectors = nn.Parameter(torch.randn(ITEMS, WIDTH))
    states = torch.randn(ROWS, LENGTH, WIDTH)
    codes = torch.randint(0, ITEMS, (ROWS, LENGTH + 1))
    weights = torch.rand(ROWS, LENGTH, LENGTH + 1).softmax(dim=-1)
    return vectors, lambda: _reconstruction(states, codes, weights, vectors, FullSoftmax())


@pytest.mark.parametrize("made", [_of_categories, _of_recency, _of_several_answers])
def test_gradients_are_the_same_each_time(made: Callable[[], tuple[Tensor, Callable[[], Tensor]]]) -> None:
    torch.manual_seed(0)
    table, loss = made()
    (first,) = torch.autograd.grad(loss(), table)
    assert first.any()
    assert all(torch.equal(torch.autograd.grad(loss(), table)[0], first) for _ in range(10))
