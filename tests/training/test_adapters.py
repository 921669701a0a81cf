"""Low-rank adapters: they begin as nothing, alone learn, and fold into the layers they stand beside."""

from pathlib import Path

import numpy as np
import pytest
import torch
from numpy.typing import NDArray
from torch import Tensor, nn

from intent_desktop.events import Watch
from intent_desktop.messages import Note
from intent_desktop.training.adapters import Adapted, add_adapters, merge_adapters, trainable_share
from intent_desktop.training.checkpoints import CheckpointFolder
from intent_desktop.training.device import Device
from intent_desktop.training.loop import Plan, ShuffledRows, train

CPU = Device(name="cpu", note=Note("device_as_asked", {"threads": 1}))
ROWS = 200


class Block(nn.Module):
    """What stands in networks: linear layers by name, one of them deeper inside, beside others."""

    def __init__(self) -> None:
        super().__init__()
        self.question = nn.Linear(8, 24, bias=False)
        self.inner = nn.Sequential(nn.LayerNorm(24), nn.Linear(24, 16), nn.Tanh())
        self.answer = nn.Linear(16, 1)

    def forward(self, inputs: Tensor) -> Tensor:
        answered: Tensor = self.answer(self.inner(self.question(inputs)))
        return answered


def _block(seed: int = 0) -> Block:
    torch.manual_seed(seed)
    return Block()


@pytest.fixture(scope="module")
def inputs() -> Tensor:
    return torch.from_numpy(np.random.default_rng(0).normal(size=(ROWS, 8)).astype(np.float32))


def _learn(block: Block, inputs: Tensor, folder: Path | None = None, batches: int = 10_000) -> None:
    """Five epochs, or until so many batches were taken."""
    answers = inputs[:, 0] * 2 - inputs[:, 3]
    taken = 0

    def step(rows: NDArray[np.intp]) -> Tensor:
        nonlocal taken
        taken += 1
        return nn.functional.mse_loss(block(inputs[rows])[:, 0], answers[rows])

    watch = Watch(cancelled=lambda: "keep" if taken >= batches else "")
    checkpoints = CheckpointFolder(folder) if folder else None
    plan = Plan(epochs=5, learning_rate=0.01, average=0.9)
    train("block", block, ShuffledRows(ROWS, 20, 0), step, plan, CPU, watch, checkpoints=checkpoints)


def test_the_first_output_is_the_bases_to_the_bit(inputs: Tensor) -> None:
    block = _block()
    before = block(inputs)
    add_adapters(block, rank=4, alpha=8)
    assert torch.equal(block(inputs), before)


def test_only_the_adapters_learn(inputs: Tensor) -> None:
    block = _block()
    before = {name: value.clone() for name, value in block.state_dict().items()}
    weights = add_adapters(block, rank=2, alpha=4)
    assert {id(weight) for weight in weights} == {id(p) for p in block.parameters() if p.requires_grad}
    starts = [weight.detach().clone() for weight in weights]
    _learn(block, inputs)
    assert all(not torch.equal(weight, start) for weight, start in zip(weights, starts, strict=True))
    kept = {name.replace(".base.", "."): value for name, value in block.state_dict().items()}
    assert all(torch.equal(kept[name], value) for name, value in before.items())


def test_merged_layers_are_ordinary_and_answer_the_same(inputs: Tensor) -> None:
    block = _block()
    names = list(block.state_dict())
    add_adapters(block, rank=4, alpha=8)
    _learn(block, inputs)
    before = block(inputs)
    merge_adapters(block)
    assert list(block.state_dict()) == names
    assert type(block.question) is nn.Linear
    assert not any(isinstance(module, Adapted) for module in block.modules())
    torch.testing.assert_close(block(inputs), before)
    _block().load_state_dict(block.state_dict())


def test_layers_are_chosen_by_the_last_part_of_their_names() -> None:
    block = _block()
    assert len(add_adapters(block, rank=4, alpha=8, layers=["question", "1"])) == 4
    assert isinstance(block.question, Adapted)
    assert isinstance(block.inner[1], Adapted)
    assert type(block.answer) is nn.Linear
    assert not block.answer.weight.requires_grad


def test_how_many_weights_learn_is_told() -> None:
    block = _block()
    assert trainable_share(block) == 1.0
    add_adapters(block, rank=1, alpha=1, layers=["question"])
    assert trainable_share(block) == pytest.approx(32 / (8 * 24 + 2 * 24 + 24 * 16 + 16 + 16 + 1 + 32))
    assert trainable_share(nn.Tanh()) == 0.0


def test_an_adapter_is_never_wider_than_its_layer() -> None:
    block = _block()
    add_adapters(block, rank=64, alpha=64, layers=["answer"])
    assert isinstance(block.answer, Adapted)
    assert block.answer.down.shape == (1, 16)


def test_kinds_that_reach_for_the_weights_themselves_are_left_alone() -> None:
    attention = nn.MultiheadAttention(8, 2)
    with pytest.raises(ValueError, match="no linear layer"):
        add_adapters(attention, rank=2, alpha=2)
    assert all(parameter.requires_grad for parameter in attention.parameters())


@pytest.mark.parametrize("layers", [["encoder"], []])
def test_names_that_fit_nothing_are_refused(layers: list[str]) -> None:
    with pytest.raises(ValueError, match="no linear layer"):
        add_adapters(_block(), rank=2, alpha=2, layers=layers)


def test_a_rank_of_none_and_adapters_beside_adapters_are_refused() -> None:
    block = _block()
    with pytest.raises(ValueError, match="rank 0"):
        add_adapters(block, rank=0, alpha=2)
    add_adapters(block, rank=2, alpha=2)
    with pytest.raises(ValueError, match="no linear layer"):
        add_adapters(block, rank=2, alpha=2)


def test_a_broken_off_training_goes_on_to_the_bit(inputs: Tensor, tmp_path: Path) -> None:
    def adapted(seed: int) -> Block:
        block = _block(seed)
        add_adapters(block, rank=4, alpha=8)
        return block

    whole, broken, resumed = adapted(0), adapted(0), adapted(1)
    _learn(whole, inputs)
    _learn(broken, inputs, tmp_path, batches=23)
    _learn(resumed, inputs, tmp_path)
    for name, value in whole.state_dict().items():
        assert torch.equal(resumed.state_dict()[name], value), name
