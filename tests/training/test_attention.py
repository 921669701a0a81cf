"""Work that cannot be interrupted still hears that the user stops."""

import threading
import time
import warnings

import pytest

from intent_desktop.events import Event, Stopping, Watch
from intent_desktop.messages import Cancelled
from intent_desktop.training.attention import attended


@pytest.mark.parametrize("verb", ["keep", "discard"])
def test_the_wish_to_stop_is_said_before_the_work_is_done(verb: str) -> None:
    asked = threading.Event()
    said: list[tuple[float, Event]] = []
    watch = Watch(
        lambda event: said.append((time.monotonic(), event)),
        lambda: verb if asked.is_set() else "",  # type: ignore[arg-type, return-value]
    )

    def work() -> str:
        asked.set()
        time.sleep(1.0)
        return "done"

    if verb == "discard":
        with pytest.raises(Cancelled):
            attended(work, watch)
    else:
        assert attended(work, watch) == "done"
    ended = time.monotonic()
    ((moment, event),) = said
    assert event == Stopping(verb)  # type: ignore[arg-type]
    assert ended - moment > 0.2
    assert not any(thread.name.startswith("attended") for thread in threading.enumerate())


def test_what_the_work_raises_comes_out() -> None:
    with pytest.raises(ZeroDivisionError):
        attended(lambda: 1 // 0, Watch())


def test_warnings_of_the_work_stay_inside() -> None:
    assert attended(lambda: warnings.warn("not settled", stacklevel=2), Watch()) is None
