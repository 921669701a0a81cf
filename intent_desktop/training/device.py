"""What this computer offers for learning, found out by trying it."""

import functools
import os
import warnings
from typing import Literal

import msgspec
import psutil

from intent_desktop.events import Watch
from intent_desktop.messages import Note, Problem

Choice = Literal["auto", "cpu", "cuda", "mps"]
Precision = Literal["float32", "bfloat16"]
CARDS: dict[str, str] = {"cuda": "NVIDIA", "mps": "Apple"}


class Device(msgspec.Struct, frozen=True, kw_only=True):
    """Where a network learns: PyTorch's name for it, why it is this one, the numbers it multiplies, its memory in
    bytes, and what was wrong with a card that was found and could not be used.
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
    """A card is there and cannot be used; says why."""


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
    """The device that networks learn on, its test made anew, the processor's as well. Raises CardFailed where even that fails."""
    _found.cache_clear()
    device = _found("auto")
    if device.name == "cpu":
        try_kernels("cpu", "float32")
    return device


@functools.cache
def _found(wanted: Choice) -> Device:
    failed = None
    for name, maker in CARDS.items():
        if wanted not in ("auto", name):
            continue
        try:
            card = _card(name)
        except CardFailed as error:
            failed = Note("card_failed", {"card": maker, "reason": str(error)})
            continue
        if card is not None:
            return card
    if failed is not None and wanted != "auto":
        raise Problem(failed.code, **failed.parameters)
    if wanted not in ("auto", "cpu"):
        raise Problem("card_missing", card=CARDS[wanted])
    codes = {"auto": "device_no_card", "cpu": "device_as_asked"}
    note = Note(codes[wanted], {"threads": threads()})
    if failed is not None:
        note = Note("device_card_failed", {"threads": threads(), **failed.parameters})
    return Device(name="cpu", note=note, memory=psutil.virtual_memory().total, failed=failed)


def _card(name: str) -> Device | None:
    """The card of that kind once it has passed its test; None where there is none. Raises CardFailed."""
    import torch

    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        there = torch.cuda.is_available() if name == "cuda" else torch.backends.mps.is_available()
    if not there:
        if caught:  # how PyTorch tells of a driver that does not answer, or is too old
            raise CardFailed(_first_line(caught[0].message))
        return None
    try:
        precision: Precision = "float32"
        if name == "cuda" and torch.cuda.is_bf16_supported(including_emulation=False):
            precision = "bfloat16"
        try_kernels(name, precision)
        label = torch.cuda.get_device_name() if name == "cuda" else "Apple"
        memory = (
            torch.cuda.get_device_properties(0).total_memory
            if name == "cuda"
            else torch.mps.recommended_max_memory()
        )
    except (RuntimeError, AssertionError) as error:
        raise CardFailed(_first_line(error)) from error
    short = {"float32": "fp32", "bfloat16": "bf16"}[precision]
    note = Note("device_card", {"card": label, "precision": short})
    return Device(name=name, note=note, precision=precision, memory=memory)  # type: ignore[arg-type]


def try_kernels(name: str, precision: Precision) -> None:
    """Multiply and differentiate on a device and compare with what is right; raises CardFailed where it is not."""
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
        raise CardFailed("it computes wrong numbers")


def _first_line(error: object) -> str:
    return (str(error).strip() or type(error).__name__).splitlines()[0]
