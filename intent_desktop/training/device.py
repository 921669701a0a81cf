"""What this computer offers for learning, found out by trying it."""

import functools
import os
import warnings
from typing import Literal

import msgspec
import psutil

from intent_desktop.events import Watch
from intent_desktop.messages import Note, Problem
from intent_desktop.training import card_cause, gpu_engine

Choice = Literal["auto", "cpu", "cuda", "mps"]
Precision = Literal["float32", "bfloat16"]
CARDS: dict[str, str] = {"cuda": "NVIDIA", "mps": "Apple"}


class Device(msgspec.Struct, frozen=True, kw_only=True):
    """Where a network learns: PyTorch's name for it, why it is this one, the numbers it multiplies, its memory in
    bytes, and what was wrong with a card, or with the GPU engine, that should have been used and could not be.
    """

    name: Literal["cpu", "cuda", "mps"]
    note: Note
    precision: Precision = "float32"
    memory: int = 0
    failed: Note | None = None

    @property
    def words(self) -> str:
        """What it is and why, for people."""
        return self.note.text()


class CardFailed(Exception):
    """A card is there and cannot be used; `note` says why."""

    def __init__(self, note: Note):
        super().__init__(note.code)
        self.note = note


class WrongNumbers(Exception):
    """A device computes something else than what is right."""


def threads() -> int:
    """How many threads numerical work may use: the physical cores this process may run on, at least one."""
    physical = psutil.cpu_count(logical=False) or 1
    allowed = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else physical
    return max(1, min(physical, allowed))


def device_name() -> str:
    """What everything but a network learns on, in words."""
    return Note("device_processor", {"threads": threads()}).text()


def choose(wanted: Choice, watch: Watch) -> Device:
    """The first card that passes its test, else the processor; a card that fails is told.

    Raises Problem where the card that was asked for is not there or fails.
    """
    device = _found(wanted)
    if device.failed is not None:
        watch.notice(device.failed.code, **device.failed.parameters)
    return device


def tried() -> Device:
    """The device that networks learn on, its test made anew, the processor's as well. Raises WrongNumbers where even that fails."""
    _found.cache_clear()
    device = _found("auto")
    if device.name == "cpu":
        try_kernels("cpu", "float32")
    return device


@functools.cache
def _found(wanted: Choice) -> Device:
    failed = gpu_engine.refused()
    reason = failed
    for name in CARDS:
        if wanted not in ("auto", name):
            continue
        try:
            card = _card(name)
        except CardFailed as error:
            reason = error.note
            # An engine for the processor alone is no fault, unless it was chosen for the card.
            if reason.code != "card_processor_build" or gpu_engine.in_use() is not None:
                failed = reason
            continue
        if card is not None:
            return msgspec.structs.replace(card, failed=failed)
    if wanted not in ("auto", "cpu"):
        if reason is None:
            raise Problem("card_missing", card=CARDS[wanted])
        raise Problem(reason.code, **reason.parameters)
    note = Note("device_no_card" if wanted == "auto" else "device_as_asked", {"threads": threads()})
    if reason is not None and wanted == "auto":
        code = "device_engine_refused" if reason is gpu_engine.refused() else f"device_{reason.code}"
        note = Note(code, {**reason.parameters, "threads": threads()})
    return Device(name="cpu", note=note, memory=psutil.virtual_memory().total, failed=failed)


def _card(name: str) -> Device | None:
    """The card of that kind once it has passed its test; None where there is none. Raises CardFailed."""
    try:
        import torch
    except (ImportError, OSError) as error:
        if gpu_engine.in_use() is None:
            raise
        raise Problem("gpu_engine_does_not_start", reason=card_cause.first_line(error)) from error
    gpu_engine.confirm_loaded(torch.__file__)
    maker = CARDS[name]
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        there = torch.cuda.is_available() if name == "cuda" else torch.backends.mps.is_available()
        if not there:
            # A warning is how PyTorch tells of a driver that does not answer, or is too old.
            expected = name == "cuda" and (gpu_engine.in_use() is not None or card_cause.has_nvidia_card())
            if caught or expected:
                said = caught[0].message if caught else None
                raise CardFailed(card_cause.cause(card_cause.findings(maker, said)))
            return None
        try:
            precision: Precision = "float32"
            if name == "cuda" and torch.cuda.is_bf16_supported(including_emulation=False):
                precision = "bfloat16"
            try_kernels(name, precision)
            label = torch.cuda.get_device_name() if name == "cuda" else maker
            memory = (
                torch.cuda.get_device_properties(0).total_memory
                if name == "cuda"
                else torch.mps.recommended_max_memory()
            )
        except WrongNumbers as error:
            found = card_cause.findings(maker, error, wrong_numbers=True)
            raise CardFailed(card_cause.cause(found)) from error
        except (RuntimeError, AssertionError) as error:
            raise CardFailed(card_cause.cause(card_cause.findings(maker, error))) from error
    parameters = {"card": label, "precision": {"float32": "fp32", "bfloat16": "bf16"}[precision]}
    note = Note("device_card", parameters)
    if (engine := gpu_engine.in_use()) is not None:
        note = Note("device_card_by_engine", {**parameters, "version": engine.version})
    return Device(name=name, note=note, precision=precision, memory=memory)  # type: ignore[arg-type]


def try_kernels(name: str, precision: Precision) -> None:
    """Multiply and differentiate on a device and compare with what is right; raises WrongNumbers where it is not."""
    import torch

    def gradient(where: str, autocast: bool) -> torch.Tensor:
        matrix = torch.linspace(-1, 1, 64 * 64).reshape(64, 64).to(where).requires_grad_()
        with torch.autocast(where, torch.bfloat16, enabled=autocast):
            product = matrix @ matrix.T
        product.float().relu().mean().backward()  # type: ignore[no-untyped-call]
        assert matrix.grad is not None
        return matrix.grad.cpu()

    right = gradient("cpu", False)
    found = gradient(name, precision == "bfloat16")
    if not torch.allclose(found, right, rtol=0.05, atol=0.05 * float(right.abs().max())):
        raise WrongNumbers
