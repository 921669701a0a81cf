"""Tests of the window: no display needed, no settings of the developer's touched, and nothing left behind.

A test that leaves a running thread, an active timer, a window or a child process fails and says where it was started.
"""

import gc
import os
import random
import time
import traceback
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import psutil
import pytest
import shiboken6

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QSettings, QThread, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from intent_desktop.ui.bridge import Bridge
from intent_desktop.ui.settings import Settings
from intent_desktop.ui.theme import theme
from intent_desktop.ui.window import MainWindow
from intent_desktop.ui.workspace import Workspace

SECONDS = 3.0  # for what is already ending


@pytest.fixture(scope="session", autouse=True)
def themed(qapp: QApplication) -> None:
    """The application looks as it does for its users."""
    theme()


@pytest.fixture(autouse=True)
def fresh_settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Settings, caches and recent projects live in the test's own folder, also those of child processes."""
    for variable in (
        "XDG_CONFIG_HOME",
        "XDG_CACHE_HOME",
        "XDG_DATA_HOME",
        "XDG_STATE_HOME",
        "APPDATA",
        "LOCALAPPDATA",
    ):
        monkeypatch.setenv(variable, str(tmp_path / "home"))
    before = QSettings.defaultFormat()
    QSettings.setDefaultFormat(QSettings.Format.IniFormat)
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(tmp_path / "home"))
    yield
    QSettings.setDefaultFormat(before)


@pytest.fixture(autouse=True)
def collected_here() -> Iterator[None]:
    """As in the program: what is no longer used is collected on the window's thread alone (see ui.collection)."""
    gc.disable()
    yield
    gc.enable()


@pytest.fixture(autouse=True)
def same_locale() -> Iterator[None]:
    """A language that a test has chosen brings its way of writing times; the next test has the usual one."""
    before = QLocale()
    yield
    QLocale.setDefault(before)


@pytest.fixture(autouse=True)
def light(themed: None) -> Iterator[None]:
    """Every test begins in the light theme."""
    theme().set_mode("light")
    yield
    theme().set_mode("light")


@pytest.fixture(autouse=True)
def nothing_left(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The test fails where a thread, a timer, a window or a child process outlives it."""
    started: list[tuple[Any, str]] = []
    _record(monkeypatch, QThread, started)
    _record(monkeypatch, QTimer, started)
    windows = set(map(_name, qapp.topLevelWidgets()))
    children = {child.pid for child in psutil.Process().children(recursive=True)}
    yield
    until = time.monotonic() + SECONDS
    left = _left(qapp, started, windows, children)
    while left and time.monotonic() < until:
        gc.collect()  # what only a circle of references still holds is no leak
        time.sleep(0.02)
        left = _left(qapp, started, windows, children)
    assert not left, "left behind:\n" + "\n".join(left)


def _record(monkeypatch: pytest.MonkeyPatch, kind: type, started: list[tuple[Any, str]]) -> None:
    begin = kind.start  # type: ignore[attr-defined]

    def start(self: Any, *arguments: Any) -> Any:
        started.append((self, "".join(traceback.format_stack(limit=6)[:-1])))
        return begin(self, *arguments)

    monkeypatch.setattr(kind, "start", start)


def _left(
    application: QApplication, started: list[tuple[Any, str]], windows: set[str], children: set[int]
) -> list[str]:
    application.processEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    found = []
    for item, where in started:
        if not shiboken6.isValid(item):
            continue
        if isinstance(item, QThread) and item.isRunning():
            found.append(f"a running thread, started at\n{where}")
        if isinstance(item, QTimer) and item.isActive():
            found.append(f"an active timer, started at\n{where}")
    found += [
        f"a window: {name}"
        for widget in application.topLevelWidgets()
        if (name := _name(_outermost(widget))) not in windows and not _is_for_a_layout(widget)
    ]
    found += [
        f"a child process: {' '.join(child.cmdline())}"
        for child in psutil.Process().children(recursive=True)
        if child.pid not in children and child.status() != psutil.STATUS_ZOMBIE
    ]
    return found


def _outermost(widget: QWidget) -> QWidget:
    """What it belongs to: a menu is a window of its own, and goes with the window that has it."""
    while (parent := widget.parentWidget()) is not None:
        widget = parent
    return widget


def _is_for_a_layout(widget: QWidget) -> bool:
    """Whether Qt has made it to ask the style how far apart things in a drawing are, when that was first laid out."""
    return type(widget) is QWidget and not shiboken6.createdByPython(widget) and not widget.children()


def _name(widget: Any) -> str:
    name = widget.windowTitle() or widget.accessibleName() or widget.objectName()
    return f"{type(widget).__name__} {name!r} {shiboken6.getCppPointer(widget)[0]:x}"


@pytest.fixture
def visits(tmp_path: Path) -> Path:
    """400 visits to a shop as a CSV, with whether each bought."""
    chance = random.Random(0)
    lines = ["pages,minutes,channel,bought"]
    for _ in range(400):
        pages = chance.randint(1, 30)
        channel = chance.choice(["mail", "search", "ads"])
        bought = "yes" if chance.random() < pages / 40 else "no"
        lines.append(f"{pages},{10 * chance.random():.2f},{channel},{bought}")
    path = tmp_path / "visits.csv"
    path.write_text("\n".join(lines) + "\n")
    return path


@pytest.fixture
def bridge(qapp: QApplication) -> Iterator[Bridge]:
    """The engine in child processes, as the program has it, but for the spare that only saves time."""
    bridge = Bridge("process", warm=())
    yield bridge
    bridge.close()


@pytest.fixture
def workspace(bridge: Bridge, tmp_path: Path) -> Iterator[Workspace]:
    """No project open yet; new ones are made in the test's folder."""
    settings = Settings()
    settings.projects_folder = tmp_path / "projects"
    workspace = Workspace(bridge, settings)
    yield workspace
    workspace.leave()


@pytest.fixture
def window(workspace: Workspace, qapp: QApplication) -> Iterator[MainWindow]:
    """The program's window, shown."""
    window = MainWindow(workspace)
    window.show()
    yield window
    window.hide()
    window.deleteLater()
