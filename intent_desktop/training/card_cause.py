"""Why a graphics card cannot be used for learning: what the system and PyTorch tell, made into a cause with its advice."""

import ctypes
import re
import sys
from pathlib import Path
from typing import Any

import msgspec

from intent_desktop.messages import Note

DISPLAY_CLASS = "0x03"
NVIDIA_VENDOR = "0x10de"
_ARCHITECTURE = re.compile(r"(sm|compute)_(\d+)(\d)([a-z]?)")


class Findings(msgspec.Struct, frozen=True, kw_only=True):
    """What was found out about a card that does not work. CUDA versions are whole numbers as its driver gives them: 13020 for 13.2.

    `built_for`: the CUDA version PyTorch was built for, None where it was built for the processor alone; `driver`: the latest that the
    driver serves, None without a driver; `capability`: the card's; `architectures`: those that PyTorch has kernels for.
    """

    card: str
    reason: str = ""
    name: str = ""
    built_for: int | None = None
    driver: int | None = None
    capability: tuple[int, int] | None = None
    architectures: tuple[str, ...] = ()
    out_of_memory: bool = False
    wrong_numbers: bool = False


def cause(found: Findings) -> Note:
    """What is the matter, as a message with advice; the most basic first."""
    if found.card == "NVIDIA":
        if found.built_for is None:
            return Note("card_processor_build")
        if found.driver is None:
            return Note("card_no_driver")
        # Within a major version of CUDA a driver serves later minor versions too.
        if found.driver // 1000 < found.built_for // 1000:
            served, needed = _version(found.driver), str(found.built_for // 1000)
            return Note("card_old_driver", {"driver": served, "needed": needed})
    if found.out_of_memory:
        return Note("card_no_memory", {"card": found.card})
    if found.capability is not None and found.architectures and not _served(found):
        major, minor = found.capability
        parameters = {"name": found.name, "capability": f"{major}.{minor}"}
        return Note("card_not_served", parameters)
    if found.wrong_numbers:
        return Note("card_wrong_numbers", {"card": found.card})
    if not found.reason:
        return Note("card_not_seen", {"card": found.card})
    return Note("card_failed", {"card": found.card, "reason": found.reason})


def findings(card: str, error: object = None, *, wrong_numbers: bool = False) -> Findings:
    """Ask the system and PyTorch about a card that failed with that error; None: it did not show at all."""
    import torch

    known: dict[str, Any] = {}
    if card == "NVIDIA" and torch.version.cuda:
        major, minor = map(int, torch.version.cuda.split(".")[:2])
        known = {"built_for": 1000 * major + 10 * minor, "architectures": tuple(torch.cuda.get_arch_list())}
        try:
            known |= {
                "name": torch.cuda.get_device_name(),
                "capability": torch.cuda.get_device_capability(),
            }
        except (RuntimeError, AssertionError):
            pass  # a card that does not even tell its name
    return Findings(
        card=card,
        reason="" if error is None else first_line(error),
        driver=nvidia_driver() if card == "NVIDIA" else None,
        out_of_memory=isinstance(error, torch.OutOfMemoryError),
        wrong_numbers=wrong_numbers,
        **known,
    )


def nvidia_driver(library: str = "nvcuda.dll" if sys.platform == "win32" else "libcuda.so.1") -> int | None:
    """The latest CUDA version that the installed NVIDIA driver serves; None where there is no driver that answers."""
    version = ctypes.c_int()
    try:
        status = ctypes.CDLL(library).cuDriverGetVersion(ctypes.byref(version))
    except (OSError, AttributeError):
        return None
    return version.value if status == 0 and version.value > 0 else None


def has_nvidia_card(devices: Path = Path("/sys/bus/pci/devices")) -> bool:
    """Whether there is an NVIDIA graphics card, also one without a driver where the system lists its devices as Linux does."""
    for device in devices.glob("*") if devices.is_dir() else ():
        try:
            vendor, kind = ((device / name).read_text().strip() for name in ("vendor", "class"))
        except OSError:
            continue
        if vendor == NVIDIA_VENDOR and kind.startswith(DISPLAY_CLASS):
            return True
    return nvidia_driver() is not None


def first_line(error: object) -> str:
    """The first line of what an error says, or its kind where it says nothing."""
    return (str(error).strip() or type(error).__name__).splitlines()[0]


def _served(found: Findings) -> bool:
    """Whether PyTorch has a kernel for the card: compiled for its major version, or one that the driver can compile for it.

    See the CUDA C++ Programming Guide, "Compute Capability" and "Application Compatibility".
    """
    assert found.capability is not None
    for architecture in found.architectures:
        match = _ARCHITECTURE.fullmatch(architecture)
        if match is None:
            continue
        kind, major, minor, special = match.groups()
        built = (int(major), int(minor))
        if special:
            fits = built == found.capability
        elif kind == "sm":
            fits = built[0] == found.capability[0] and built <= found.capability
        else:
            fits = built <= found.capability
        if fits:
            return True
    return False


def _version(number: int) -> str:
    return f"{number // 1000}.{number % 1000 // 10}"
