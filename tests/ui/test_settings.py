"""What a person has set: kept from one start to the next, mended where it is damaged, changed in a dialog."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QRect, QSettings, Qt
from PySide6.QtGui import QScreen
from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot

from intent_desktop.data import store
from intent_desktop.ui import unexpected
from intent_desktop.ui.settings import VERSION, Settings
from intent_desktop.ui.theme import motion, theme
from intent_desktop.ui.widgets.screen_room import FRAME, keep_on_screen, room_on_screen
from intent_desktop.ui.window import MainWindow
from intent_desktop.ui.window.settings_dialog import SettingsDialog
from tests.ui.person import press, settings_of


@pytest.fixture(autouse=True)
def named_application() -> Iterator[None]:
    """Settings belong to a name; the environment, which the engine reads, is as it was afterwards."""
    QCoreApplication.setOrganizationName("Tests")
    yield
    QCoreApplication.setOrganizationName("")
    os.environ.pop(store.MEMORY_LIMIT, None)


def test_settings_without_a_version_are_taken_over_and_get_one() -> None:
    QSettings().setValue("appearance", "dark")
    settings = Settings()
    assert settings.appearance == "dark"
    assert settings.damage is None
    assert int(str(QSettings().value("version"))) == VERSION


def test_what_is_damaged_is_named_and_the_rest_stays(tmp_path: Path) -> None:
    kept = QSettings()
    kept.setValue("appearance", "purple")
    kept.setValue("memory_limit", "plenty")
    kept.setValue("projects_folder", str(tmp_path))
    settings = Settings()
    assert settings.damage is not None
    assert "light or dark, memory for reading data" in settings.damage.text()
    assert settings.appearance == "system"
    assert settings.memory_limit is None
    assert settings.projects_folder == tmp_path
    assert Settings().damage is None, "told once"


def test_dialogs_begin_in_a_folder_that_exists(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    documents = tmp_path / "Documents"
    monkeypatch.setattr("platformdirs.user_documents_dir", lambda: str(documents))
    settings = Settings()
    QSettings().remove("last_folder")
    assert settings.last_folder == str(Path.home())
    documents.mkdir()
    assert settings.last_folder == str(documents)
    settings.last_folder = str(tmp_path)
    assert settings.last_folder == str(tmp_path)


def test_settings_of_a_later_version_are_told_and_left_alone() -> None:
    QSettings().setValue("version", VERSION + 1)
    settings = Settings()
    assert settings.damage is not None
    assert settings.damage.code == "settings_newer"
    assert int(str(QSettings().value("version"))) == VERSION + 1


def test_damaged_settings_are_told_in_the_window(workspace: object, qtbot: QtBot, window: MainWindow) -> None:
    QSettings().setValue("appearance", "purple")
    window.workspace.settings._mend()
    second = MainWindow(window.workspace)
    qtbot.addWidget(second)
    assert any("light or dark" in text for text in second.notices.texts)


def test_the_memory_limit_reaches_what_reads_data() -> None:
    settings = Settings()
    assert store.memory_limit() == store.fitting_memory()
    settings.memory_limit = 512_000_000
    assert store.memory_limit() == Settings().memory_limit == 512_000_000
    with store.connect() as connection:
        limit = connection.execute("SELECT current_setting('memory_limit')").fetchall()[0][0]
    assert limit.startswith("488")  # MiB
    settings.memory_limit = 1
    assert store.memory_limit() == store.LEAST_MEMORY
    settings.memory_limit = 10**18
    assert store.memory_limit() == store.most_memory()
    settings.memory_limit = None
    assert store.memory_limit() == store.fitting_memory()


@pytest.fixture
def dialog(qtbot: QtBot, window: MainWindow) -> SettingsDialog:
    return settings_of(window)


def test_the_look_changes_at_once_and_is_remembered(dialog: SettingsDialog, window: MainWindow) -> None:
    dialog.appearance.changed.emit("dark")
    assert theme().dark
    assert window.workspace.settings.appearance == "dark"


def test_movements_are_short_and_can_be_turned_off(
    dialog: SettingsDialog, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(motion.QGuiApplication, "platformName", lambda: "xcb")
    assert 0 < motion.milliseconds(1_000) <= 150
    dialog.motion.click()
    assert motion.milliseconds() == 0
    assert not Settings().motion
    dialog.motion.click()
    assert motion.milliseconds() > 0


def test_the_dialog_keeps_memory_within_bounds(dialog: SettingsDialog, window: MainWindow) -> None:
    assert not dialog.memory.isEnabled()
    dialog.memory_kind.set_value(True)
    dialog.memory_kind.changed.emit(True)
    dialog.memory.setValue(0.0)
    limit = window.workspace.settings.memory_limit
    assert limit is not None
    assert limit >= store.LEAST_MEMORY
    dialog.memory_kind.set_value(False)
    dialog.memory_kind.changed.emit(False)
    assert window.workspace.settings.memory_limit is None


def test_the_device_is_tested_by_the_engine_and_told_in_words(qtbot: QtBot, dialog: SettingsDialog) -> None:
    dialog.device.test.click()
    assert not dialog.device.test.isEnabled()
    qtbot.waitUntil(dialog.device.test.isEnabled, timeout=120_000)
    assert "computes what it should" in dialog.device.tested.text()
    assert (
        "CPU" in dialog.device.tested.text()
        or "fp32" in dialog.device.tested.text()
        or "bf16" in dialog.device.tested.text()
    )


def test_what_is_kept_can_be_seen_and_cleared(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(unexpected.platformdirs, "user_log_dir", lambda *_, **__: str(tmp_path))
    (tmp_path / "window.log").write_text("x" * 4000)
    project = tmp_path / "shop.intentproject"
    project.write_text("{}")
    window.workspace.settings.remember_project(project)
    window.show_settings()
    dialog = window.findChild(SettingsDialog)
    assert isinstance(dialog, SettingsDialog)
    assert "4 kB" in dialog.logs.text()
    assert "1 project" in dialog.recent.text()
    for button, question in (
        ("clear_logs", "clear_logs_question"),
        ("clear_recent", "clear_recent_question"),
    ):
        press(dialog, button)
        asked = dialog.findChild(QDialog, question)
        assert isinstance(asked, QDialog)
        press(asked, "confirm")
    assert not window.workspace.settings.recent_projects
    assert (tmp_path / "window.log").stat().st_size == 0
    assert not dialog.clear_logs.isEnabled()
    assert project.exists()


def test_the_dialog_with_its_frame_fits_a_low_screen_and_stands_on_it(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    low = QRect(0, 0, 1280, 560)
    monkeypatch.setattr(QScreen, "availableSize", lambda _: low.size())
    monkeypatch.setattr(QScreen, "availableGeometry", lambda _: low)
    window.resize(1264, 720)
    window.move(0, 0)
    dialog = settings_of(window)
    qtbot.waitUntil(lambda: dialog.isVisible())
    assert dialog.height() <= room_on_screen(dialog).height()
    assert low.contains(dialog.frameGeometry())


@pytest.mark.parametrize("place", [(-300, -200), (900, 500), (300, 5)])
def test_a_window_is_moved_back_within_the_screen_title_and_all(
    dialog: SettingsDialog, place: tuple[int, int]
) -> None:
    dialog.resize(600, 420)
    dialog.move(*place)
    keep_on_screen(dialog)
    assert dialog.screen().availableGeometry().contains(dialog.frameGeometry())


def test_a_window_that_has_no_title_yet_leaves_room_for_it(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(room_on_screen(window))
    assert window.frameGeometry() == window.geometry()
    keep_on_screen(window)
    assert window.geometry().marginsAdded(FRAME) == window.screen().availableGeometry()


def test_numbers_stand_at_the_right_of_their_boxes(dialog: SettingsDialog) -> None:
    assert not dialog.memory.isEnabled()
    assert dialog.memory.alignment() & Qt.AlignmentFlag.AlignRight
