"""What learning will cost here: a few steps of the real training loop, timed, and the memory that they need."""

import dataclasses
import time
from collections.abc import Iterator, Sequence

import numpy as np
import psutil
import torch
from numpy.typing import NDArray
from torch import Tensor, nn

from intent_desktop.events import Watch
from intent_desktop.training.device import Device
from intent_desktop.training.loop import Plan, ShuffledRows, Step, train

FEWEST_TIMED = 3
LEAST_SECONDS = 0.02
STEEPEST = 1.5
"""The greatest power of the number of examples by which learning is taken to grow."""
DOUBT = 1 / 3
WEIGHTS_WHILE_LEARNING = 4
"""Weights, their gradients, and the two moments that AdamW keeps of each."""
WEIGHTS_KEPT = 2
"""Copies of them in the processor's memory: the best so far, and those of the epoch just ended."""


@dataclasses.dataclass(frozen=True)
class Cost:
    """`seconds` of each step that was timed, float64 (steps,); `memory`: bytes that learning takes at most on its device.

    On an NVIDIA card it is measured there. Elsewhere it is added up: what the loop keeps of the weights, what the largest step keeps
    for its gradients, and the largest of those once more, for its own gradient; on the processor at least what the whole process has
    grown by, which libraries' own needs and gaps between the tensors are part of.
    """

    seconds: NDArray[np.float64]
    memory: int


def measure(
    model: nn.Module,
    batches: Sequence[NDArray[np.intp]],
    step: Step,
    device: Device,
    watch: Watch,
    most_seconds: float,
    resident: int,
) -> Cost:
    """Learn from the batches, the first of which should be the largest and is not timed, until that many seconds have gone, but from
    `FEWEST_TIMED` others at least where there are so many. The model, which lies on the device, is no good afterwards. `resident`: what
    the process took before any of it, see `resident_before`.

    Raises messages.Cancelled where the user discards, and Problem as `train`.
    """
    timed = _Timed(batches, device, most_seconds)
    kept = _Kept(model, step)
    if device.name == "cuda":
        torch.cuda.reset_peak_memory_stats()
    # What is learnt here is of no interest to anybody, nor are its curves.
    silent = Watch(cancelled=lambda: "keep" if watch.stopping() else "")
    train("cost", model, timed, kept.step, Plan(epochs=1, learning_rate=1e-6), device, silent)
    weights = sum(parameter.nbytes for parameter in model.parameters())
    memory = WEIGHTS_WHILE_LEARNING * weights + kept.total + kept.largest
    if device.name == "cuda":
        memory = torch.cuda.max_memory_allocated()
    elif device.name == "cpu":
        memory = max(memory + WEIGHTS_KEPT * weights, timed.most_resident - resident)
    return Cost(np.array(timed.seconds), memory)


def resident_bytes() -> int:
    """What this process takes of the computer's memory right now."""
    return int(psutil.Process().memory_info().rss)


def resident_before(device: Device) -> int:
    """The same, once what any learning needs has been loaded."""
    line = nn.Linear(1, 1).to(device.name)
    numbers = torch.ones(1, 1, device=device.name)
    plan = Plan(epochs=1, learning_rate=1e-6)
    train("cost", line, ShuffledRows(1, 1, 0), lambda _: line(numbers).sum(), plan, device, Watch())
    return resident_bytes()


class _Timed:
    """A sampler that times what the loop does between two batches, and looks at what the process takes then."""

    def __init__(self, batches: Sequence[NDArray[np.intp]], device: Device, most_seconds: float):
        self._batches = batches
        self._device = device
        self._most_seconds = most_seconds
        self.seconds: list[float] = []
        self.most_resident = 0

    def __len__(self) -> int:
        return len(self._batches)

    def batches(self, epoch: int) -> Iterator[NDArray[np.intp]]:
        for number, rows in enumerate(self._batches):
            began = time.monotonic()
            yield rows
            if self._device.name != "cpu":  # a card is given its work and left alone with it
                torch.get_device_module(self._device.name).synchronize()
            self.most_resident = max(self.most_resident, resident_bytes())
            if number:
                self.seconds.append(time.monotonic() - began)
            if sum(self.seconds) >= self._most_seconds and len(self.seconds) >= FEWEST_TIMED:
                break


class _Kept:
    """A step that, when first taken, adds up the bytes that it keeps for its gradients beside the weights."""

    def __init__(self, model: nn.Module, step: Step):
        self._weights = {parameter.untyped_storage().data_ptr() for parameter in model.parameters()}
        self._step = step
        self._storages: dict[int, int] = {}
        self._is_first = True

    @property
    def total(self) -> int:
        return sum(self._storages.values())

    @property
    def largest(self) -> int:
        return max(self._storages.values(), default=0)

    def step(self, rows: NDArray[np.intp]) -> Tensor:
        if not self._is_first:
            return self._step(rows)
        self._is_first = False
        with torch.autograd.graph.saved_tensors_hooks(self._note, lambda tensor: tensor):
            return self._step(rows)

    def _note(self, tensor: Tensor) -> Tensor:
        storage = tensor.untyped_storage()
        if storage.data_ptr() not in self._weights:
            self._storages[storage.data_ptr()] = storage.nbytes()
        return tensor


def extrapolated(
    sizes: Sequence[int], seconds: Sequence[float], whole: int, compares_up_to: int = 0
) -> tuple[float, float]:
    """The least and the most seconds that learning from `whole` examples is likely to take, after samples of rising size took so long.

    Three laws go through the last two samples: a constant and a share for each example, a power of the number, and a share alone, which
    is also what a single sample tells. The range holds all of them, and a third on either side, for learning that ends when nothing gets
    better ends now sooner, now later. A model that compares examples with each other, up to so many, may take as much longer as there
    are more pairs of them, which small samples do not show: they are over before comparing counts.
    """
    size, took = sizes[-1], max(seconds[-1], LEAST_SECONDS)
    ratio = max(whole / size, 1.0)
    laws = [took * ratio]
    if len(sizes) > 1 and ratio > 1:
        before, slower = sizes[-2], max(seconds[-2], LEAST_SECONDS)
        each = max((took - slower) / (size - before), 0.0)
        power = min(max(np.log(took / slower) / np.log(size / before), 0.0), STEEPEST)
        laws += [took + each * (whole - size), float(took * ratio**power)]
    if compares_up_to > size and ratio > 1:
        compared = min(compares_up_to, whole)
        laws.append(float(took * (compared / size) ** 2 * whole / compared))
    return min(laws) / (1 + DOUBT), max(laws) * (1 + DOUBT)


def extrapolated_memory(sizes: Sequence[int], most: Sequence[int], whole: int) -> int:
    """The bytes that the process will take at most while it learns from `whole` examples, as a straight line through the last two samples."""
    if len(sizes) < 2 or sizes[-1] == sizes[-2]:
        return most[-1]
    each = max(most[-1] - most[-2], 0) / (sizes[-1] - sizes[-2])
    return round(most[-1] + each * max(whole - sizes[-1], 0))
