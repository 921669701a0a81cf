"""Hearing the user's wish to stop during work that cannot be interrupted."""

import warnings
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor, wait
from typing import TypeVar

from intent_desktop.events import Watch

SECONDS_BETWEEN_LOOKS = 0.2

Result = TypeVar("Result")


def attended(work: Callable[[], Result], watch: Watch) -> Result:
    """The result of `work`, done on a thread of its own; meanwhile a wish to stop is heard and said at once.

    Raises messages.Cancelled where the user discards, and what the work raises, both once it is done. Its warnings are
    ignored: what is worth saying it has to say itself.
    """
    with ThreadPoolExecutor(1, "attended") as worker, warnings.catch_warnings():
        warnings.simplefilter("ignore")
        running = worker.submit(work)
        while wait([running], SECONDS_BETWEEN_LOOKS).not_done:
            watch.stopping()
        return running.result()
