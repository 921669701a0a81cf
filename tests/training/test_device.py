"""What the computer offers for learning."""

import os

import psutil
import pytest

from intent_desktop.training import device


def test_at_least_one_thread_and_no_more_than_this_process_may_use() -> None:
    assert 1 <= device.threads() <= (os.cpu_count() or 1)


@pytest.mark.skipif(
    not hasattr(os, "sched_setaffinity"), reason="this system cannot bind a process to processors"
)
def test_a_process_bound_to_one_processor_uses_one_thread() -> None:
    allowed = os.sched_getaffinity(0)
    os.sched_setaffinity(0, {min(allowed)})
    try:
        assert device.threads() == 1
    finally:
        os.sched_setaffinity(0, allowed)


def test_a_computer_that_does_not_tell_its_cores_gets_one_thread(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(psutil, "cpu_count", lambda logical=True: None)
    assert device.threads() == 1
