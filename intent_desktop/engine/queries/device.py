"""Whether this computer's device computes what it should."""

import time
from typing import Any

from intent_desktop.messages import Problem
from intent_desktop.training import device as devices
from intent_desktop.training import gpu_engine


def device() -> dict[str, Any]:
    """Test the device that networks learn on: its name in words, whether it is a card, why a card could not be used and what to
    do about it, the engine in words, and the seconds that took.

    Problem `processor_failed`: not even the processor computes what it should.
    """
    began = time.monotonic()
    try:
        found = devices.tried()
    except devices.WrongNumbers as error:
        raise Problem("processor_failed") from error
    return {
        "words": found.words,
        "card": found.name != "cpu",
        "failed": found.failed.text() if found.failed else None,
        "advice": (found.failed or found.note).advice(),
        "engine": gpu_engine.words(),
        "seconds": time.monotonic() - began,
    }
