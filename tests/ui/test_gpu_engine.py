"""The GPU engine in the window: consent first, the engine's processes alone begin anew, what is wrong is told and can be undone."""

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from intent_desktop.engine.jobs import PlanGpuEngineJob
from intent_desktop.messages import Note
from intent_desktop.training import gpu_engine
from intent_desktop.ui import gpu_engine as window_engine
from intent_desktop.ui.settings import Settings
from intent_desktop.ui.window import MainWindow
from intent_desktop.ui.window.gpu_engine_dialog import GpuEngineDialog
from intent_desktop.ui.window.settings_device import DevicePart
from tests.engine import gpu_engines
from tests.ui.person import press, settings_of

PATIENCE = 90_000


@pytest.fixture(autouse=True)
def kept_apart() -> Iterator[None]:
    """Settings of a name of their own; the environment, which the engine reads, is as it was afterwards."""
    QCoreApplication.setOrganizationName("Tests")
    yield
    QCoreApplication.setOrganizationName("")
    os.environ.pop(gpu_engine.VARIABLE, None)


@pytest.fixture
def part(window: MainWindow) -> DevicePart:
    return settings_of(window).device


def shown(part: DevicePart) -> set[str]:
    buttons = (part.make, part.point, part.check, part.leave, part.remove, part.stop, part.clear)
    return {button.objectName().removesuffix("_gpu_engine") for button in buttons if not button.isHidden()}


def use(qtbot: QtBot, part: DevicePart, engine: Path) -> None:
    """Point at an engine as a person does, and wait until it has been checked."""
    part._ask_trust(engine)
    question = part._dialog.findChild(QDialog, "trust_gpu_engine")
    assert isinstance(question, QDialog)
    press(question, "confirm")
    assert shown(part) == {"stop"}
    qtbot.waitUntil(lambda: part._gpu.job is None, timeout=PATIENCE)


def test_at_first_it_is_the_engine_that_comes_with_the_program(part: DevicePart) -> None:
    assert part.engine.text() == "The engine that comes with the program"
    assert shown(part) == {"make", "point"}
    assert gpu_engine.VARIABLE not in os.environ


def test_a_setting_that_is_no_folder_is_damaged() -> None:
    from PySide6.QtCore import QSettings

    QSettings().setValue("gpu_engine", "somewhere")
    settings = Settings()
    assert settings.damage is not None
    assert "folder of the GPU engine" in settings.damage.text()
    assert settings.gpu_engine is None


def test_one_in_a_folder_is_checked_tried_used_and_left_again(
    qtbot: QtBot, window: MainWindow, part: DevicePart, tmp_path: Path
) -> None:
    engine = gpu_engines.of_this_pytorch(tmp_path / "engine")
    page = window.current
    use(qtbot, part, engine)
    assert part._gpu.problem is None, part._gpu.problem
    assert part.engine.text().startswith("GPU engine 2.13.0+cu130")
    assert "Every file is as it should be" in part.state.text()
    assert shown(part) == {"check", "leave", "remove"}
    assert Settings().gpu_engine == engine
    assert os.environ[gpu_engine.VARIABLE] == str(engine)
    assert window.current == page
    found: list[Any] = []
    window.workspace.bridge.ask(part, "device", found.append, seconds=60)
    qtbot.waitUntil(lambda: bool(found), timeout=PATIENCE)
    assert found[0]["engine"] == f"GPU engine 2.13.0+cu130 in {engine}"
    part.leave.click()
    assert shown(part) == {"make", "point"}
    assert Settings().gpu_engine is None
    assert gpu_engine.VARIABLE not in os.environ
    assert engine.is_dir()
    found.clear()
    window.workspace.bridge.ask(part, "device", found.append, seconds=60)
    qtbot.waitUntil(lambda: bool(found), timeout=PATIENCE)
    assert found[0]["engine"] == "The engine that comes with the program"


def test_one_that_does_not_fit_is_told_here_and_in_the_window_and_not_used(
    qtbot: QtBot, window: MainWindow, part: DevicePart, tmp_path: Path
) -> None:
    use(qtbot, part, gpu_engines.finished(tmp_path / "engine", system="amiga-68000"))
    assert "for another system (amiga-68000)" in part.state.text()
    assert any("amiga" in text for text in window.notices.texts)
    assert window.workspace.settings.gpu_engine is None
    assert shown(part) == {"make", "point"}


def test_the_settings_may_be_closed_while_one_is_checked(
    qtbot: QtBot, window: MainWindow, part: DevicePart, tmp_path: Path
) -> None:
    gpu = part._gpu
    gpu.use(gpu_engines.finished(tmp_path / "engine", python="cp38"))
    part._dialog.close()
    qtbot.waitUntil(lambda: gpu.job is None, timeout=PATIENCE)
    assert any("cp38" in text for text in window.notices.texts)


def test_one_that_was_damaged_since_is_told_when_the_settings_are_settings_of(
    window: MainWindow, tmp_path: Path
) -> None:
    engine = gpu_engines.finished(tmp_path / "engine")
    window.workspace.settings.gpu_engine = engine
    (engine / gpu_engine.MANIFEST).unlink()
    part = settings_of(window).device
    assert part.engine.text() == "GPU engine, not usable"
    assert "There is no GPU engine" in part.state.text()
    assert shown(part) == {"leave"}


def test_one_is_removed_after_a_question(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    engine = gpu_engines.finished(tmp_path / "engine")
    window.workspace.settings.gpu_engine = engine
    part = settings_of(window).device
    part.remove.click()
    question = part._dialog.findChild(QDialog, "remove_gpu_engine_question")
    assert isinstance(question, QDialog)
    assert engine.is_dir()
    press(question, "confirm")
    qtbot.waitUntil(lambda: not engine.exists(), timeout=PATIENCE)
    assert window.workspace.settings.gpu_engine is None


def test_nothing_is_removed_while_something_may_use_it(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.workspace.settings.gpu_engine = gpu_engines.finished(tmp_path / "engine")
    part = settings_of(window).device
    monkeypatch.setattr(type(window.workspace.jobs), "running", property(lambda jobs: ["a training"]))
    part.remove.click()
    assert part._dialog.findChild(QDialog, "remove_gpu_engine_question") is None
    assert "Wait for its end" in part.state.text()


def test_while_a_model_learns_the_change_is_asked_about(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.workspace.settings.gpu_engine = gpu_engines.finished(tmp_path / "engine")
    part = settings_of(window).device
    monkeypatch.setattr(window.workspace.trainings, "live", object(), raising=False)
    part.leave.click()
    question = part._dialog.findChild(QDialog, "change_engine_question")
    assert isinstance(question, QDialog)
    assert window.workspace.settings.gpu_engine is not None
    press(question, "confirm")
    assert window.workspace.settings.gpu_engine is None
    monkeypatch.undo()


@pytest.fixture
def making(part: DevicePart, monkeypatch: pytest.MonkeyPatch) -> GpuEngineDialog:
    monkeypatch.setenv("PIP_INDEX_URL", "https://packages.example.org/simple")
    part.make.click()
    found = part._dialog.findChild(GpuEngineDialog)
    assert isinstance(found, GpuEngineDialog)
    return found


def test_nothing_is_asked_or_downloaded_before_it_is_pressed(
    window: MainWindow, making: GpuEngineDialog
) -> None:
    assert making.index.text() == "https://packages.example.org/simple"
    assert not making.download.isEnabled()
    assert not window.workspace.jobs.running
    press(making, "stay")
    assert not window.workspace.jobs.running


def test_a_place_that_lacks_the_packages_is_told(
    qtbot: QtBot, making: GpuEngineDialog, tmp_path: Path
) -> None:
    making.index.setText(str(tmp_path))
    making.ask.click()
    qtbot.waitUntil(lambda: making._job is None, timeout=PATIENCE)
    assert making.told.text()
    assert not making.download.isEnabled()


def test_what_it_takes_is_told_and_another_place_is_asked_anew(making: GpuEngineDialog) -> None:
    making._show_plan(
        {"packages": 16, "download": 2_400_000_000, "kept": 5_300_000_000, "disk": 6_000_000_000}
    )
    assert "2.4 GB to download. About 5.3 GB on the disk, and up to 6.0 GB" in making.told.text()
    assert making.download.isEnabled()
    making.index.textEdited.emit("elsewhere")
    assert not making.download.isEnabled()


def test_download_begins_a_job_that_the_tray_shows_and_that_can_be_stopped(
    qtbot: QtBot, window: MainWindow, making: GpuEngineDialog, part: DevicePart, tmp_path: Path
) -> None:
    making.index.setText(str(tmp_path))
    making._show_plan({"packages": 1, "download": 0, "kept": 0, "disk": 0})
    making.download.click()
    assert [job.title for job in window.workspace.jobs.running] == ["Making a GPU engine"]
    assert [strip.accessibleName() for strip in window.footer.tray.rows()] == ["Making a GPU engine"]
    assert shown(part) == {"stop"}
    part.stop.click()
    qtbot.waitUntil(lambda: part._gpu.job is None, timeout=PATIENCE)
    assert window.workspace.settings.gpu_engine is None


def test_what_a_stopped_making_left_can_be_deleted(qtbot: QtBot, window: MainWindow) -> None:
    left = gpu_engine.partial(window_engine.usual_folder())
    (left / "downloads").mkdir(parents=True)
    part = settings_of(window).device
    assert "goes on from there" in part.state.text()
    assert shown(part) == {"make", "point", "clear"}
    part.clear.click()
    qtbot.waitUntil(lambda: not left.exists(), timeout=PATIENCE)
    qtbot.waitUntil(lambda: shown(part) == {"make", "point"}, timeout=PATIENCE)


def test_a_folder_that_holds_something_gets_one_of_its_own_within(
    making: GpuEngineDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "disk"
    folder.mkdir()
    (folder / "thesis.txt").write_text("mine")
    monkeypatch.setattr("intent_desktop.ui.file_dialogs.folder_to_open", lambda *_: folder)
    press(making, "choose_gpu_engine_folder")
    assert making.folder.text() == str(folder / "gpu-engine")


def test_the_settings_stay_within_a_low_window(qtbot: QtBot, window: MainWindow) -> None:
    window.resize(1280, 720)
    dialog = settings_of(window)
    part = dialog.device
    for _ in range(3):
        part._show_tested("Something long to say. " * 30, "caution")
        QCoreApplication.processEvents()
    assert dialog.height() <= 720
    assert not dialog.grab().isNull()


def test_the_jobs_of_the_dialog_end_with_it(
    qtbot: QtBot, window: MainWindow, making: GpuEngineDialog, tmp_path: Path
) -> None:
    making.index.setText(str(tmp_path))
    making.ask.click()
    assert isinstance(window.workspace.jobs.running[0].job, PlanGpuEngineJob)
    press(making, "stay")
    qtbot.waitUntil(lambda: not window.workspace.jobs.running, timeout=PATIENCE)


def test_a_note_of_the_engine_is_told_once_in_the_window(window: MainWindow, part: DevicePart) -> None:
    part._gpu._tell(Note("gpu_engine_index_silent", {"value": "packages.example.org", "reason": "timed out"}))
    assert sum("packages.example.org" in text for text in window.notices.texts) == 1
    assert "packages.example.org" in part.state.text()
