"""A small network that learns from a large one what it would answer (Hinton et al., 2015).

At each action of the histories the large one gives a chance to every item, and the small one learns all of these instead of the one
item that came next: more than the data tell by themselves, so that fewer numbers suffice.
"""

from typing import Any

import msgspec
import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from intent_desktop.examples.histories import Histories
from intent_desktop.messages import Problem
from intent_desktop.models.base import Fitting
from intent_desktop.models.sequence_networks.batches import LikeLengths, windows
from intent_desktop.models.sequence_networks.network import SequenceNetwork
from intent_desktop.models.sequence_networks.recommender import NetworkRecommender
from intent_desktop.training.device import choose
from intent_desktop.training.loop import Metrics, Plan, train
from intent_desktop.training.objectives import CELLS_AT_ONCE, CELLS_ON_A_CARD, multiplied_in

TOKENS = 1024
HELD_OUT = 0.1
"""The share of the histories on which it is measured how near the small one comes to the large one."""
_SMALLEST = 1e-37


def distilled(
    teacher: NetworkRecommender,
    student: NetworkRecommender,
    histories: Histories,
    temperature: float,
    fitting: Fitting,
) -> NetworkRecommender:
    """The student, which has the teacher's options but for its sizes, fitted to the teacher's answers on the histories.

    Problem `distil_two_sided` where the teacher looks both ways: it has one answer for a history, not one for each action.
    """
    large = teacher.network_
    if large.structure.both_sides:
        raise Problem("distil_two_sided", model=teacher.family)
    watch = fitting.watch
    device = choose(student.device, watch)
    network = _begun(teacher, student, fitting.seed).to(device.name)
    channels, wanted_items = teacher.channels_, teacher.vectors_.to(device.name)
    stretches = windows(histories, student.length - 1)
    held_out = np.random.default_rng(fitting.seed).random(len(stretches)) < HELD_OUT
    learnt, measured = np.flatnonzero(~held_out), np.flatnonzero(held_out)
    large.to(device.name)

    def difference(rows: NDArray[np.intp]) -> Tensor:
        batch = channels.batch(stretches.take(rows))
        lasting = torch.arange(batch.items.shape[1]) < batch.lengths[:, None]
        # Where the places are is found on the processor, so that no card has to be waited for.
        places = lasting.flatten().nonzero()[:, 0].to(device.name)
        batch = batch.to(device.name)
        with torch.no_grad():
            wanted = large(batch).flatten(0, 1)[places]
        states = network(batch).flatten(0, 1)[places]
        loss: Tensor = _Difference.apply(  # type: ignore[no-untyped-call]
            states, network.item_vectors(), wanted, wanted_items, temperature
        )
        return loss

    def validate() -> tuple[Metrics, Metrics]:
        losses = []
        for rows in np.array_split(measured, max(1, len(measured) // 64)):
            watch.stopping()
            losses.append(float(difference(rows)) * len(rows))
        return {}, {"loss": sum(losses) / max(len(measured), 1)}

    sampler = LikeLengths(stretches.lengths[learnt], student.tokens or TOKENS, fitting.seed)
    plan = Plan(
        epochs=student.epochs,
        learning_rate=student.learning_rate,
        warm_up=student.warm_up,
        decay="cosine",
        clip=None,
        patience=student.epochs,
        minutes=fitting.minutes,
    )
    if len(learnt):
        train(
            f"{student.family}-distilled",
            network,
            sampler,
            lambda rows: difference(learnt[rows]),
            plan,
            device,
            watch,
            validate if len(measured) else None,
            fitting.checkpoints,
            fitting.seed,
        )
    large.to("cpu")
    student.network_ = network.to("cpu").train(False).requires_grad_(False)
    student.vectors_ = network.item_vectors()
    student.channels_, student.popularity_ = channels, teacher.popularity_
    student.epochs_, student.device_ = teacher.epochs_, device.words
    return student


def _begun(teacher: NetworkRecommender, student: NetworkRecommender, seed: int) -> SequenceNetwork:
    """The student's network, whose tables begin as the main directions of the teacher's: items lie as near each other as there."""
    large = teacher.network_
    structure = msgspec.structs.replace(
        large.structure, width=student.width, length=student.length, dropout=student.dropout
    )
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(seed)
        network = student.network_type(structure, large.catalogue)
    _, _, directions = torch.linalg.svd(teacher.vectors_.T @ teacher.vectors_)
    turned = directions[: student.width].T
    with torch.no_grad():
        for name, table in network.named_parameters():
            if name.split(".")[0] in ("items", "categories", "channels"):
                table[:, : turned.shape[1]] = large.get_parameter(name) @ turned
    return network


class _Difference(torch.autograd.Function):
    """The cross-entropy of the small network's chances to the large one's, a block of positions at a time.

    As `training.objectives.FullSoftmax` it never holds positions × items, and finds the gradient while the scores are at hand.
    """

    @staticmethod
    def forward(
        ctx: Any, states: Tensor, items: Tensor, wanted: Tensor, wanted_items: Tensor, temperature: float
    ) -> Tensor:
        with torch.autocast(states.device.type, enabled=False):
            kind = multiplied_in(states.device)
            small, vectors = states.detach().to(kind) / temperature, items.detach().to(kind)
            large, large_vectors = wanted.to(kind) / temperature, wanted_items.to(kind)
            positions, count = len(states), len(items)
            to_states = torch.empty_like(states, dtype=torch.float32)
            to_items = torch.zeros_like(items, dtype=torch.float32)
            loss = torch.zeros((), device=states.device)
            at_once = max(16, CELLS_AT_ONCE.get(states.device.type, CELLS_ON_A_CARD) // count)
            for start in range(0, positions, at_once):
                block = slice(start, start + at_once)
                aimed_at = torch.softmax(large[block] @ large_vectors.T, dim=1)
                chances = torch.softmax(small[block] @ vectors.T, dim=1)
                loss -= (aimed_at * chances.clamp_min(_SMALLEST).log()).sum(dtype=torch.float32)
                chances -= aimed_at
                to_states[block] = chances @ vectors
                to_items += chances.T @ small[block]
            # A softer softmax has gradients as much smaller; taken back here, so that the rate need not be.
            ctx.save_for_backward(to_states * temperature, to_items * temperature**2)
            ctx.positions = positions
            ctx.kinds = states.dtype, items.dtype
            return loss * temperature**2 / positions

    @staticmethod
    def backward(ctx: Any, *gradients: Tensor) -> tuple[Tensor, Tensor, None, None, None]:
        to_states, to_items = ctx.saved_tensors
        scale = gradients[0] / ctx.positions
        return (to_states * scale).to(ctx.kinds[0]), (to_items * scale).to(ctx.kinds[1]), None, None, None
