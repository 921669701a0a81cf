"""The training loop of every network: one function that reads from top to bottom.

It knows neither the network nor the data: a sampler names the rows of each batch, a step turns them into a loss, a
validation turns the network into figures. A training that was broken off goes on from its last checkpoint, on the
processor to the bit as if nothing had happened.
"""

import contextlib
import dataclasses
import itertools
import math
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, Literal, Protocol

import msgspec
import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn

from intent_desktop.events import Checkpoint, EpochEnd, Watch
from intent_desktop.messages import Problem
from intent_desktop.training.averaging import Average
from intent_desktop.training.checkpoints import CheckpointFolder
from intent_desktop.training.device import Device, threads

SECONDS_BETWEEN_POINTS = 0.1
SECONDS_BETWEEN_CHECKPOINTS = 20.0
BATCHES_BETWEEN_CHECKS = 100
MOST_LAPSES = 3
SLOWER = 0.3

torch.set_num_threads(threads())

Metrics = dict[str, float | None]
Step = Callable[[NDArray[np.intp]], Tensor]
"""The mean loss of those rows, with its gradient to come, on the network's device."""
Validation = Callable[[], tuple[Metrics, Metrics]]
"""Figures on rows that were learnt from and on validation rows; the latter's first one is the smaller the better, or the
larger, see `Plan.goal`.
"""


class Plan(msgspec.Struct, frozen=True, kw_only=True):
    """How a network learns: AdamW (Loshchilov & Hutter, 2019; Adam where `weight_decay` is 0) for at most `epochs`.

    The rate rises over `warm_up` steps and then stays, or falls to nothing along a line or a cosine over all `epochs`.
    Gradients longer than `clip` are shortened to it. Learning ends `patience` epochs after the best one, and after
    `until` epochs (None: all) although the rate goes on as if all were to come, and with the first epoch that ends beyond
    `minutes`. `goal`: which way validation's first figure is better. `average`: what is judged and kept is the running mean
    of the weights, which keeps so much of itself at each step; see `averaging.Average`. `rates`: the share of the rate that
    parameters learn at, by their names or the dotted beginnings of them ("blocks.0"); the longest that fits counts, and what
    none fits learns at the full rate. So lower layers that know much already can change more slowly.
    """

    epochs: int
    learning_rate: float
    weight_decay: float = 0.0
    warm_up: int = 0
    decay: Literal["none", "linear", "cosine"] = "none"
    clip: float | None = 1.0
    patience: int = 10
    until: int | None = None
    minutes: float | None = None
    goal: Literal["low", "high"] = "low"
    average: float | None = None
    rates: dict[str, float] = {}

    def rate(self, step: int, steps: int) -> float:
        """The learning rate of a step, counted from 0, of so many in all epochs."""
        warmth = min(1.0, (step + 1) / (self.warm_up + 1))
        place = min(1.0, step / max(steps, 1))
        left = {"none": 1.0, "linear": 1 - place, "cosine": 0.5 * (1 + math.cos(math.pi * place))}[self.decay]
        return self.learning_rate * warmth * left


class Sampler(Protocol):
    """Which rows are learnt from together."""

    def __len__(self) -> int:
        """Batches in an epoch."""
        ...

    def batches(self, epoch: int) -> Iterator[NDArray[np.intp]]:
        """The batches of an epoch, the same at every call."""
        ...


class ShuffledRows:
    """Every row once an epoch, in an order drawn anew for each."""

    def __init__(self, rows: int, batch_size: int, seed: int):
        self._rows = rows
        self._batch_size = batch_size
        self._seed = seed

    def __len__(self) -> int:
        return max(1, math.ceil(self._rows / self._batch_size))

    def batches(self, epoch: int) -> Iterator[NDArray[np.intp]]:
        order = np.random.default_rng((self._seed, epoch)).permutation(self._rows)
        return iter(np.array_split(order, len(self)))


@dataclasses.dataclass
class _Place:
    """Where a training is: `epoch` and `batch` to come of so many `planned` epochs, the best so far, what went wrong, and whether the
    time allowed ended it before anything else did, as JSON values.
    """

    planned: int = 0
    epoch: int = 0
    batch: int = 0
    best_epoch: int = 0
    best_loss: float | None = None
    parts: int = 1
    lapses: int = 0
    seconds: float = 0.0
    done: bool = False
    out_of_time: bool = False


def train(
    name: str,
    model: nn.Module,
    sampler: Sampler,
    step: Step,
    plan: Plan,
    device: Device,
    watch: Watch,
    validate: Validation | None = None,
    checkpoints: CheckpointFolder | None = None,
    seed: int = 0,
) -> int:
    """Teach `model`, which already lies on the device, and leave the weights of the best epoch in it.

    Returns that epoch, counted from 1; 0 where the first one was not finished. Without `validate` the last is best.
    Stopped by the user, it ends with the best so far. Raises Problem where the loss never becomes a number, or one
    row is too much for the device's memory.
    """
    epochs = plan.epochs if plan.until is None else min(plan.until, plan.epochs)
    place, best, loss_sum = _Place(epochs), _copied(model), torch.zeros((), device=device.name)
    optimizer = _optimizer(model, plan, device)
    average = Average(model, plan.average) if plan.average is not None else None

    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(seed)
        saved = checkpoints.load(f"{name}-loop") if checkpoints else None
        if saved is not None:
            place = _Place(**saved.document)
            best = _restore(saved.arrays, model, average, optimizer, loss_sum, device)
        started = time.monotonic() - place.seconds
        last_point = last_checkpoint = time.monotonic()

        def keep() -> None:
            """Leave a checkpoint of this moment."""
            nonlocal last_checkpoint
            last_checkpoint = time.monotonic()
            place.seconds = last_checkpoint - started
            if checkpoints:
                arrays = _arrays(model, average, best, optimizer, loss_sum, device)
                path: Path = checkpoints.save(f"{name}-loop", arrays, dataclasses.asdict(place))
                watch.emit(Checkpoint(path.name, place.epoch * len(sampler) + place.batch, place.best_loss))

        while not place.done:
            model.train()
            for rows in itertools.islice(sampler.batches(place.epoch), place.batch, None):
                if watch.stopping():
                    break
                number = place.epoch * len(sampler) + place.batch
                rate = plan.rate(number, plan.epochs * len(sampler)) * SLOWER**place.lapses
                for group in optimizer.param_groups:
                    group["lr"] = rate * group["share"]
                loss = _learn(name, step, rows, optimizer, place, device, watch)
                if plan.clip is not None:
                    nn.utils.clip_grad_norm_(model.parameters(), plan.clip)
                optimizer.step()
                if average is not None:
                    average.follow(number)
                loss_sum += loss
                place.batch += 1
                if place.batch % BATCHES_BETWEEN_CHECKS == 0 and not bool(loss_sum.isfinite()):
                    break
                now = time.monotonic()
                if (
                    now - last_point >= SECONDS_BETWEEN_POINTS
                ):  # seldom, because reading a loss waits for the card
                    last_point = now
                    watch.batch_point(name, number + 1, _finite(float(loss)), rate)
                    watch.progress(f"fit {name}", number + 1, epochs * len(sampler))
                if now - last_checkpoint >= SECONDS_BETWEEN_CHECKPOINTS:
                    keep()
            if watch.stopping():
                keep()
                break

            with average.shown() if average is not None else contextlib.nullcontext():
                learnt, judged = _measure(model, validate, device) if validate else ({}, {"loss": 0.0})
                reached = _copied(model)
            judgement = next(iter(judged.values()))
            if judgement is not None and plan.goal == "high":
                judgement = -judgement
            if not bool(loss_sum.isfinite()) or judgement is None:
                place.lapses += 1
                if place.lapses > MOST_LAPSES and not place.best_epoch:
                    raise Problem("training_diverged", model=name, rate=plan.learning_rate)
                watch.notice("loss_not_finite", model=name, epoch=place.epoch + 1)
                model.load_state_dict(best)
                if average is not None:
                    average.restart(best)
                optimizer.state.clear()
            else:
                if validate is None or place.best_loss is None or judgement < place.best_loss:
                    place.best_epoch, place.best_loss = place.epoch + 1, judgement
                    best = reached
                if validate:
                    seconds = time.monotonic() - started
                    watch.emit(EpochEnd(name, place.epoch + 1, learnt, judged, seconds))
            place.epoch, place.batch = place.epoch + 1, 0
            place.done = (
                place.epoch >= epochs
                or place.epoch - place.best_epoch >= plan.patience
                or place.lapses > MOST_LAPSES
            )
            if not place.done and plan.minutes is not None:
                place.done = place.out_of_time = time.monotonic() - started >= 60 * plan.minutes
            loss_sum.zero_()
            keep()
    if place.best_epoch:
        model.load_state_dict(best)
    watch.progress(f"fit {name}", 1, 1)
    return place.best_epoch


def _learn(
    name: str,
    step: Step,
    rows: NDArray[np.intp],
    optimizer: torch.optim.Optimizer,
    place: _Place,
    device: Device,
    watch: Watch,
) -> Tensor:
    """The gradients of a batch, in as many parts as the memory demands, and its mean loss."""
    while True:
        optimizer.zero_grad()
        total = torch.zeros((), device=device.name)
        try:
            for part in np.array_split(rows, min(place.parts, len(rows))):
                with _precision(device):
                    loss = step(part) * (len(part) / len(rows))
                loss.backward()  # type: ignore[no-untyped-call]
                total += loss.detach()
            return total
        except (RuntimeError, MemoryError) as error:
            if not _is_out_of_memory(error):
                raise
            if place.parts >= len(rows):
                raise Problem("memory_too_small", model=name, device=device.words) from error
        # Outside the handler, where the error no longer holds on to the tensors that did not fit.
        place.parts *= 2
        if device.name != "cpu":
            torch.get_device_module(device.name).empty_cache()
        at_once = math.ceil(len(rows) / place.parts)
        watch.notice("batch_halved", model=name, rows=at_once, batch=len(rows), device=device.words)


def _is_out_of_memory(error: BaseException) -> bool:
    said = str(error)
    return isinstance(error, torch.OutOfMemoryError | MemoryError) or "DefaultCPUAllocator" in said


def _precision(device: Device) -> torch.autocast:
    return torch.autocast(device.name, torch.bfloat16, enabled=device.precision == "bfloat16")


def _measure(model: nn.Module, validate: Validation, device: Device) -> tuple[Metrics, Metrics]:
    """What `validate` finds, with None for what is not finite."""
    model.train(False)
    with torch.no_grad(), _precision(device):
        learnt, judged = validate()
    finite = [{figure: _finite(value) for figure, value in part.items()} for part in (learnt, judged)]
    return finite[0], finite[1]


def _finite(value: float | None) -> float | None:
    return value if value is not None and math.isfinite(value) else None


def _optimizer(model: nn.Module, plan: Plan, device: Device) -> torch.optim.Optimizer:
    """AdamW that draws only matrices towards zero: biases and the like have nothing to gain from it.

    A group's `share` is that of the rate. ValueError where the plan names parameters that the model lacks.
    """
    groups: dict[tuple[float, bool], list[nn.Parameter]] = {}
    unheard = set(plan.rates)
    for name, parameter in model.named_parameters():
        fitting = [start for start in plan.rates if f"{name}.".startswith(f"{start}.")]
        unheard.difference_update(fitting)
        share = plan.rates[max(fitting, key=len)] if fitting else 1.0
        if parameter.requires_grad:
            groups.setdefault((share, parameter.dim() >= 2), []).append(parameter)
    if unheard:
        raise ValueError(f"rates of what the network lacks: {sorted(unheard)}")
    described = [
        {"params": parameters, "share": share, "weight_decay": plan.weight_decay if matrices else 0.0}
        for (share, matrices), parameters in sorted(groups.items(), key=lambda group: group[0], reverse=True)
    ]
    return torch.optim.AdamW(described, lr=plan.learning_rate, fused=True)


def _copied(model: nn.Module) -> dict[str, Tensor]:
    """The network's weights, in the processor's memory."""
    return {name: value.detach().to("cpu", copy=True) for name, value in model.state_dict().items()}


def _arrays(
    model: nn.Module,
    average: Average | None,
    best: dict[str, Tensor],
    optimizer: torch.optim.Optimizer,
    loss_sum: Tensor,
    device: Device,
) -> dict[str, NDArray[Any]]:
    """All that changes while learning, as named arrays."""
    tensors = {f"model/{name}": value for name, value in model.state_dict().items()}
    tensors |= {f"best/{name}": value for name, value in best.items()}
    if average is not None:
        tensors |= {f"average/{name}": value for name, value in average.means.items()}
    for number, slots in optimizer.state_dict()["state"].items():
        tensors |= {f"optimizer/{number}/{slot}": value for slot, value in slots.items()}
    tensors |= {"loss_sum": loss_sum, "chance/cpu": torch.get_rng_state()}
    if device.name != "cpu":
        tensors["chance/card"] = torch.get_device_module(device.name).get_rng_state()
    return {name: value.detach().cpu().numpy() for name, value in tensors.items()}


def _restore(
    arrays: dict[str, NDArray[Any]],
    model: nn.Module,
    average: Average | None,
    optimizer: torch.optim.Optimizer,
    loss_sum: Tensor,
    device: Device,
) -> dict[str, Tensor]:
    """Put back what `_arrays` took; returns the best weights."""
    tensors = {name: torch.from_numpy(array.copy()) for name, array in arrays.items()}

    def below(start: str) -> dict[str, Tensor]:
        return {name[len(start) :]: value for name, value in tensors.items() if name.startswith(start)}

    model.load_state_dict(below("model/"))
    if average is not None:
        average.restart(below("average/"))
    slots: dict[int, dict[str, Tensor]] = {}
    for name, value in below("optimizer/").items():
        number, slot = name.split("/")
        slots.setdefault(int(number), {})[slot] = value
    groups = optimizer.state_dict()["param_groups"]
    optimizer.load_state_dict({"state": slots, "param_groups": groups})
    loss_sum.copy_(tensors["loss_sum"])
    torch.set_rng_state(tensors["chance/cpu"])
    if "chance/card" in tensors and device.name != "cpu":
        torch.get_device_module(device.name).set_rng_state(tensors["chance/card"])
    return below("best/")
