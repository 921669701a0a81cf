"""What the computer offers for learning."""

import os
import subprocess
import sys
import types
import warnings
from collections.abc import Iterator

import psutil
import pytest
import torch

from intent_desktop.events import Event, Notice, Watch
from intent_desktop.messages import Note, Problem
from intent_desktop.training import card_cause, device, gpu_engine


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


@pytest.fixture
def untested(monkeypatch: pytest.MonkeyPatch) -> Iterator[pytest.MonkeyPatch]:
    """As if no device had been tried yet; what this test finds is forgotten again."""
    device._found.cache_clear()
    yield monkeypatch
    device._found.cache_clear()


def test_without_a_card_the_processor_is_named_with_the_reason(untested: pytest.MonkeyPatch) -> None:
    untested.setattr(device, "_card", lambda name: None)
    found = device.choose("auto", Watch())
    assert found.name == "cpu"
    assert found.words.endswith("no graphics card that can be used was found")
    assert found.memory > 0
    assert found.precision == "float32"


def test_the_processor_passes_its_own_kernel_test() -> None:
    device.try_kernels("cpu", "float32")
    device.try_kernels("cpu", "bfloat16")


def test_a_card_that_fails_its_test_is_told_and_the_processor_says_why(untested: pytest.MonkeyPatch) -> None:
    untested.setattr(torch.cuda, "is_available", lambda: True)
    untested.setattr(torch.cuda, "is_bf16_supported", lambda including_emulation: False)

    def broken(name: str, precision: str) -> None:
        raise RuntimeError("no kernel image is available\nand a long explanation")

    untested.setattr(device, "try_kernels", broken)
    untested.setattr(torch.version, "cuda", "13.0")
    untested.setattr(card_cause, "nvidia_driver", lambda: 13020)
    said: list[Event] = []
    for _ in range(2):  # the test is done once, the notice belongs to each training
        found = device.choose("auto", Watch(said.append))
    assert found.name == "cpu"
    assert "NVIDIA graphics card failed its test: no kernel image is available" in found.words
    assert [event.note.code for event in said if isinstance(event, Notice)] == ["card_failed"] * 2
    with pytest.raises(Problem) as problem:
        device.choose("cuda", Watch())
    assert problem.value.code == "card_failed"


def test_a_driver_that_does_not_answer_is_a_failed_card_not_a_missing_one(
    untested: pytest.MonkeyPatch,
) -> None:
    def warn() -> bool:
        warnings.warn("The NVIDIA driver on your system is too old", stacklevel=1)
        return False

    untested.setattr(torch.cuda, "is_available", warn)
    untested.setattr(torch.version, "cuda", "13.0")
    untested.setattr(card_cause, "nvidia_driver", lambda: 12040)
    found = device.choose("auto", Watch())
    assert found.failed is not None
    assert found.failed.code == "card_old_driver"
    assert "too old" in found.words


def test_a_card_beside_an_engine_for_the_processor_is_no_fault_but_told(
    untested: pytest.MonkeyPatch,
) -> None:
    untested.setattr(torch.version, "cuda", None)
    untested.setattr(card_cause, "has_nvidia_card", lambda: True)
    said: list[Event] = []
    found = device.choose("auto", Watch(said.append))
    assert found.failed is None
    assert not said
    assert "not for NVIDIA graphics cards" in found.words
    assert "Settings" in found.note.advice()
    with pytest.raises(Problem) as problem:
        device.choose("cuda", Watch())
    assert problem.value.code == "card_processor_build"


def test_a_gpu_engine_where_no_card_works_says_so(untested: pytest.MonkeyPatch) -> None:
    manifest = gpu_engine.Manifest(
        version="2.13.0+cu130", programs=[], system="", python="", packages={}, files=[]
    )
    untested.setattr(gpu_engine, "in_use", lambda: manifest)
    untested.setattr(torch.version, "cuda", "13.0")
    untested.setattr(card_cause, "nvidia_driver", lambda: None)
    found = device.choose("auto", Watch())
    assert found.failed is not None
    assert found.failed.code == "card_no_driver"
    assert found.words.endswith("no driver answers for an NVIDIA graphics card")


def test_a_card_that_works_by_a_gpu_engine_names_it(untested: pytest.MonkeyPatch) -> None:
    manifest = gpu_engine.Manifest(
        version="2.13.0+cu130", programs=[], system="", python="", packages={}, files=[]
    )
    untested.setattr(gpu_engine, "in_use", lambda: manifest)
    untested.setattr(torch.cuda, "is_available", lambda: True)
    untested.setattr(torch.cuda, "is_bf16_supported", lambda including_emulation: True)
    untested.setattr(torch.cuda, "get_device_name", lambda: "NVIDIA H200")
    untested.setattr(torch.cuda, "get_device_properties", lambda place: types.SimpleNamespace(total_memory=1))
    untested.setattr(device, "try_kernels", lambda name, precision: None)
    assert device.choose("auto", Watch()).words == "NVIDIA H200, bf16, GPU engine 2.13.0+cu130"


def test_a_card_that_computes_wrong_numbers_fails(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(torch, "allclose", lambda *arrays, **tolerances: False)
    with pytest.raises(device.WrongNumbers):
        device.try_kernels("cpu", "float32")


def test_wrong_numbers_of_a_card_are_its_cause(untested: pytest.MonkeyPatch) -> None:
    untested.setattr(torch.cuda, "is_available", lambda: True)
    untested.setattr(torch.cuda, "is_bf16_supported", lambda including_emulation: False)
    untested.setattr(torch.version, "cuda", "13.0")
    untested.setattr(card_cause, "nvidia_driver", lambda: 13020)

    def wrong(name: str, precision: str) -> None:
        raise device.WrongNumbers

    untested.setattr(device, "try_kernels", wrong)
    found = device.choose("auto", Watch())
    assert found.failed is not None
    assert found.failed.code == "card_wrong_numbers"


def test_a_card_that_is_asked_for_and_missing_is_a_problem(untested: pytest.MonkeyPatch) -> None:
    untested.setattr(device, "_card", lambda name: None)
    with pytest.raises(Problem) as problem:
        device.choose("mps", Watch())
    assert problem.value.code == "card_missing"
    assert device.choose("cpu", Watch()).words.endswith("as asked")


def test_a_working_card_is_named_with_its_precision(untested: pytest.MonkeyPatch) -> None:
    card = device.Device(
        name="cuda",
        note=Note("device_card", {"card": "NVIDIA H200", "precision": "bf16"}),
        precision="bfloat16",
    )
    untested.setattr(device, "_card", lambda name: card if name == "cuda" else None)
    assert device.choose("auto", Watch()).words == "NVIDIA H200, bf16"


def test_asking_for_the_name_loads_no_torch() -> None:
    program = (
        "import sys; from intent_desktop.training.device import device_name; device_name(); "
        "sys.exit('torch' in sys.modules)"
    )
    subprocess.run([sys.executable, "-c", program], check=True)
