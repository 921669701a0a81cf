"""Why a card cannot be used: each cause is named, with what to do."""

from pathlib import Path

import pytest
import torch

from intent_desktop.messages import Note
from intent_desktop.training import card_cause
from intent_desktop.training.card_cause import Findings, cause

NVIDIA = Findings(card="NVIDIA", name="GeForce", built_for=13000, driver=13020, reason="it broke")


def given(**changes: object) -> Note:
    import msgspec

    return cause(msgspec.structs.replace(NVIDIA, **changes))


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"built_for": None, "driver": None}, "card_processor_build"),
        ({"driver": None}, "card_no_driver"),
        ({"driver": 12080}, "card_old_driver"),
        ({"driver": 13000, "built_for": 13010}, "card_failed"),  # the same major version
        ({"out_of_memory": True}, "card_no_memory"),
        (
            {"capability": (6, 1), "architectures": ("sm_75", "sm_80", "sm_90", "compute_90")},
            "card_not_served",
        ),
        ({"capability": (8, 6), "architectures": ("sm_80",)}, "card_failed"),  # the same major version serves
        ({"capability": (8, 0), "architectures": ("sm_86",)}, "card_not_served"),
        (
            {"capability": (12, 0), "architectures": ("sm_90", "compute_90")},
            "card_failed",
        ),  # the driver compiles
        ({"capability": (9, 0), "architectures": ("sm_90a",)}, "card_failed"),
        ({"capability": (10, 3), "architectures": ("sm_90a", "sm_100a")}, "card_not_served"),
        ({"capability": (8, 0), "architectures": ()}, "card_failed"),
        ({"wrong_numbers": True}, "card_wrong_numbers"),
        ({"reason": ""}, "card_not_seen"),
        ({}, "card_failed"),
    ],
)
def test_each_cause_is_named_with_what_to_do(changes: dict[str, object], code: str) -> None:
    note = given(**changes)
    assert note.code == code
    assert note.advice()
    assert "?" not in note.text()
    line = Note(f"device_{code}", {**note.parameters, "threads": 4}).text()
    assert line.startswith("CPU, 4 threads: ")
    assert "?" not in line


def test_the_versions_of_an_old_driver_are_told_as_people_write_them() -> None:
    assert "serves CUDA 12.8 at most, and the engine needs CUDA 13" in given(driver=12080).text()


def test_a_card_of_another_maker_has_no_driver_to_look_for() -> None:
    assert cause(Findings(card="Apple", reason="it broke")).code == "card_failed"


def test_what_pytorch_and_the_system_tell_is_found_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(torch.version, "cuda", "12.6")
    monkeypatch.setattr(torch.cuda, "get_arch_list", lambda: ["sm_80", "sm_90"])
    monkeypatch.setattr(torch.cuda, "get_device_name", lambda: "GeForce GTX 1080")
    monkeypatch.setattr(torch.cuda, "get_device_capability", lambda: (6, 1))
    monkeypatch.setattr(card_cause, "nvidia_driver", lambda: 12080)
    found = card_cause.findings("NVIDIA", RuntimeError("no kernel image is available\nand more"))
    assert found.built_for == 12060
    assert found.reason == "no kernel image is available"
    note = cause(found)
    assert note.code == "card_not_served"
    assert "GeForce GTX 1080 has compute capability 6.1" in note.text()
    assert card_cause.findings("NVIDIA", torch.OutOfMemoryError("CUDA out of memory")).out_of_memory


def test_a_card_that_does_not_tell_its_name_is_no_reason_to_fail(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken() -> str:
        raise RuntimeError("no device")

    monkeypatch.setattr(torch.version, "cuda", "13.0")
    monkeypatch.setattr(torch.cuda, "get_device_name", broken)
    assert card_cause.findings("NVIDIA").capability is None


def test_a_library_that_is_no_driver_counts_as_none() -> None:
    assert card_cause.nvidia_driver("no such library") is None
    assert card_cause.nvidia_driver("libc.so.6") is None


@pytest.mark.parametrize(
    ("vendor", "kind", "there"),
    [("0x10de", "0x030200", True), ("0x10de", "0x040300", False), ("0x1002", "0x030000", False)],
)
def test_a_card_without_a_driver_is_seen_among_the_devices(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, vendor: str, kind: str, there: bool
) -> None:
    monkeypatch.setattr(card_cause, "nvidia_driver", lambda: None)
    device = tmp_path / "0000:01:00.0"
    device.mkdir()
    (device / "vendor").write_text(vendor + "\n")
    (device / "class").write_text(kind + "\n")
    (tmp_path / "odd").mkdir()
    assert card_cause.has_nvidia_card(tmp_path) is there
    assert not card_cause.has_nvidia_card(tmp_path / "nowhere")
