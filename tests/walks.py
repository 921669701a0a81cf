"""Random walks over the whole window: clicks and keys of nobody in particular, on a project with a trained model.

python -m tests.walks [--seeds FIRST LAST] [--steps N] [--size WIDTH HEIGHT] [--still SECONDS]

Each seed is a walk of its own, the same as long as the engine is as quick: it opens a copy of the demo project and does N things, one after the other. A walk
fails where an error comes up that nobody expected, Qt complains, or the window stands still for longer than a second. Where other
programs keep the computer busy more seconds may be given; a second of the window's own work is too much even there. The system's dialogs for files answer that nothing was
chosen, and nothing is opened in other programs.
"""

import argparse
import dataclasses
import gc
import os
import random
import shutil
import sys
import tempfile
import threading
import time
import traceback
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import shiboken6
from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QPoint,
    QSettings,
    Qt,
    QTimer,
    QtMsgType,
    qInstallMessageHandler,
)
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu, QWidget

from intent_desktop.engine.jobs import DemoShopJob
from intent_desktop.ui.bridge import Bridge
from intent_desktop.ui.pages import catalogue
from intent_desktop.ui.settings import Settings
from intent_desktop.ui.theme import theme
from intent_desktop.ui.unexpected import Unexpected
from intent_desktop.ui.window import MainWindow
from intent_desktop.ui.workspace import Workspace

MOST_WORK = 1.0  # seconds in one piece
BEAT_MS = 20
PAUSE_MS = 30
PATIENCE = 300.0
NO_MODIFIER = Qt.KeyboardModifier.NoModifier
KEYS = (
    Qt.Key.Key_Tab, Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Up,
    Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_PageDown, Qt.Key.Key_Delete,
    Qt.Key.Key_F1, Qt.Key.Key_F2, Qt.Key.Key_A, Qt.Key.Key_7,
)  # fmt: skip
CHORDS = (Qt.Key.Key_Z, Qt.Key.Key_Y, Qt.Key.Key_A, Qt.Key.Key_F, Qt.Key.Key_Comma, *(Qt.Key(Qt.Key.Key_1 + place) for place in range(8)))  # fmt: skip


@dataclasses.dataclass
class Walk:
    """What one walk came to: what went wrong, the longest standstill, and what was done last."""

    seed: int
    faults: list[str] = dataclasses.field(default_factory=list)
    longest: float = 0.0
    slow_after: str = ""
    done: list[str] = dataclasses.field(default_factory=list)


def main(arguments: Sequence[str] | None = None) -> int:
    """Walk, and say how each walk ended; 1 where one failed."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--seeds", type=int, nargs=2, default=(0, 199), metavar=("FIRST", "LAST"))
    parser.add_argument("--steps", type=int, default=40)
    parser.add_argument("--size", type=int, nargs=2, default=(1280, 720), metavar=("WIDTH", "HEIGHT"))
    parser.add_argument("--still", type=float, default=1.0, metavar="SECONDS")
    given = parser.parse_args(arguments)
    application = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(application, QApplication)
    gc.disable()  # as in the program: what is no longer used is collected on the window's thread alone
    with tempfile.TemporaryDirectory(prefix="walks-") as name:
        walker = Walker(application, Path(name), (given.size[0], given.size[1]), given.still)
        prepared = walker.prepare()
        walks = []
        for seed in range(given.seeds[0], given.seeds[1] + 1):
            walk = walker.walk(prepared, seed, given.steps)
            walks.append(walk)
            print(f"walk {seed}: {'; '.join(walk.faults) or 'well'}; at most {walk.longest:.2f} s still, after {walk.slow_after}", flush=True)  # fmt: skip
            if walk.faults:
                print("    last done:", " | ".join(walk.done[-6:]), flush=True)
    failed = [walk.seed for walk in walks if walk.faults]
    print(f"{len(walks)} walks, {len(failed)} failed{f': {failed}' if failed else ''}")
    return 1 if failed else 0


class Walker:
    """Prepares one project, and walks over copies of it; everything below `folder`. No window may stand still for longer than
    `still` seconds."""

    def __init__(self, application: QApplication, folder: Path, size: tuple[int, int], still: float = 1.0):
        self._application = application
        self._folder = folder
        self._size = size
        self._still = still
        for variable in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"):
            os.environ[variable] = str(folder / "home")
        QCoreApplication.setApplicationName("Intent Desktop walks")
        QCoreApplication.setOrganizationName("Intent Desktop")
        QSettings.setDefaultFormat(QSettings.Format.IniFormat)
        QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(folder / "home"))
        nothing: Any = staticmethod(lambda *_, **__: ("", ""))
        QFileDialog.getOpenFileName = QFileDialog.getSaveFileName = nothing
        QFileDialog.getOpenFileNames = staticmethod(lambda *_, **__: ([], ""))  # type: ignore[assignment]
        QFileDialog.getExistingDirectory = staticmethod(lambda *_, **__: "")  # type: ignore[assignment]
        QDesktopServices.openUrl = staticmethod(lambda *_: True)  # type: ignore[assignment]

    def prepare(self) -> Path:
        """A project of the demo shop with one trained run; its folder."""
        with _Open(self._folder / "projects", self._size) as window:
            workspace, made = window.workspace, list[Any]()
            job = workspace.jobs.start(DemoShopJob(shop=self._folder / "shop"), "Simulating")
            job.finished.connect(made.append)
            self._wait(lambda: bool(made))
            workspace.new_project([Path(made[0]["events"])])
            self._wait(lambda: workspace.inspection.result is not None)
            workspace.edit("Ask", question="purchase", options={"model": "linear"})
            trainings = workspace.trainings
            trainings.start()
            self._wait(lambda: trainings.live is None and trainings.selected is not None)
            project = workspace.project
            assert project is not None
            workspace.save()
            return project.folder

    def walk(self, prepared: Path, seed: int, steps: int) -> Walk:
        """One walk over a copy of the project."""
        walk, chance = Walk(seed), random.Random(seed)
        theme().set_mode(chance.choice(["light", "dark"]))  # type: ignore[arg-type]
        copy = self._folder / f"walk-{seed}" / prepared.name
        shutil.copytree(prepared, copy)
        unexpected = Unexpected(self._folder / "logs")
        unexpected.install()
        unexpected.happened.connect(lambda _, details: walk.faults.append(details.strip()[-600:]))
        qInstallMessageHandler(lambda kind, _, text: _heard(walk, kind, text))
        try:
            with _Open(self._folder / f"walk-{seed}", self._size) as window:
                window.workspace.open_project(next(copy.glob("*.intentproject")))
                self._wait(lambda: window.workspace.inspection.result is not None)
                window.show_page(chance.choice(catalogue.NAMES))
                _Steps(window, walk, chance, steps, self._still).take(self._application)
        except Exception:  # noqa: BLE001 - whatever it is, it belongs to this walk
            walk.faults.append(traceback.format_exc()[-600:])
        finally:
            qInstallMessageHandler(None)
            unexpected.remove()
            shutil.rmtree(copy.parent, ignore_errors=True)
        gc.collect()
        return walk

    def _wait(self, condition: Callable[[], bool]) -> None:
        begun = time.monotonic()
        while not condition():
            self._application.processEvents()
            time.sleep(0.005)
            if time.monotonic() - begun > PATIENCE:
                raise TimeoutError("the window did not come so far")


class _Open:
    """A window of its own with an engine of its own, closed at the end whatever runs."""

    def __init__(self, projects: Path, size: tuple[int, int]):
        self._bridge = Bridge("process")
        settings = Settings()
        settings.projects_folder = projects
        self._window = MainWindow(Workspace(self._bridge, settings))
        self._window.resize(*size)

    def __enter__(self) -> MainWindow:
        self._window.show()
        return self._window

    def __exit__(self, *_: object) -> None:
        self._window.workspace.leave()
        self._window.hide()
        workspace = self._window.workspace
        self._bridge.close()
        self._window.deleteLater()
        workspace.deleteLater()  # and with it what its jobs have said at the end, which nobody is left to hear
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


class _Steps:
    """Does one thing after the other, also while a dialog has the word; a heart beats meanwhile to see whether the window stands still."""

    def __init__(self, window: MainWindow, walk: Walk, chance: random.Random, steps: int, still: float):
        self._window, self._walk, self._chance = window, walk, chance
        self._still = still
        self._left = steps
        self._heart = QTimer(window, interval=BEAT_MS)
        self._heart.timeout.connect(self._beat)
        self._last, self._worked = time.monotonic(), time.thread_time()
        self._place = ""

    def take(self, application: QApplication) -> None:
        """Take all the steps."""
        watched = threading.Event()
        watch = threading.Thread(target=self._watch, args=(threading.get_ident(), watched), daemon=True)
        self._heart.start()
        self._step_later()
        self._last, self._worked = time.monotonic(), time.thread_time()
        watch.start()
        while self._left > 0 and self._window.isVisible():
            application.processEvents()
            # What was to be deleted later is, as in the program, whose loop does it by itself.
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            time.sleep(0.002)
        self._heart.stop()
        self._next.stop()
        watched.set()
        watch.join()

    def _watch(self, thread: int, enough: threading.Event) -> None:
        """Note where the window's thread is while it stands still for too long."""
        while not enough.wait(BEAT_MS / 1000):
            if time.monotonic() - self._last > self._still and not self._place:
                frames = traceback.extract_stack(sys._current_frames()[thread])
                self._place = " < ".join(
                    f"{Path(frame.filename).name}:{frame.lineno}" for frame in frames[:-4:-1]
                )

    def _beat(self) -> None:
        now, worked = time.monotonic(), time.thread_time()
        still, self._last = now - self._last - BEAT_MS / 1000, now
        busy, self._worked = worked - self._worked, worked
        if still > self._walk.longest:
            self._walk.longest = still
            self._walk.slow_after = self._walk.done[-1] if self._walk.done else "opening"
        if still > self._still or busy > MOST_WORK:
            self._walk.faults.append(
                f"stood still for {still:.1f} s ({busy:.1f} s at work) after {self._walk.done[-1:]}, at {self._place}"
            )
        self._place = ""

    def _step_later(self) -> None:
        """A timer of its own each: one that is being heard does not tick again, and a dialog is closed by a later step."""
        self._next = QTimer(self._window, interval=PAUSE_MS, singleShot=True)
        self._next.timeout.connect(self._step)
        self._next.start()

    def _step(self) -> None:
        self._left -= 1
        # Also after the last: a menu may open only now, and waits to be closed.
        self._step_later()
        if self._left < 0:
            top = QApplication.activePopupWidget() or QApplication.activeModalWidget()
            if top is not None:
                top.close()
            return
        popup = QApplication.activePopupWidget()
        top = popup or QApplication.activeModalWidget() or self._window
        if isinstance(popup, QMenu) and popup.actions():
            self._choose(popup)
        elif self._chance.random() < 0.55:
            self._click(top)
        else:
            self._press(top)

    def _choose(self, menu: QMenu) -> None:
        action = self._chance.choice(menu.actions())
        if action.objectName() in ("quit", "close") or self._chance.random() < 0.2:
            self._walk.done.append("left the menu")
            menu.close()
            return
        self._walk.done.append(f"menu {action.text()!r}")
        QTest.mouseClick(menu, Qt.MouseButton.LeftButton, NO_MODIFIER, menu.actionGeometry(action).center())

    def _click(self, top: QWidget) -> None:
        among = [
            widget
            for widget in top.findChildren(QWidget)
            if widget.isVisible() and widget.isEnabled() and widget.focusPolicy() != Qt.FocusPolicy.NoFocus and not widget.visibleRegion().isEmpty()
        ]  # fmt: skip
        if not among:
            self._press(top)
            return
        widget = self._chance.choice(among)
        inside = widget.visibleRegion().boundingRect()
        at = QPoint(self._chance.randint(inside.left(), inside.right()), self._chance.randint(inside.top(), inside.bottom()))  # fmt: skip
        self._walk.done.append(f"click {type(widget).__name__} {widget.objectName()}")
        QTest.mouseMove(widget, at)
        if not shiboken6.isValid(widget):
            return  # it went while the pointer was under way
        if self._chance.random() < 0.1:
            QTest.mouseDClick(widget, Qt.MouseButton.LeftButton, NO_MODIFIER, at)
        else:
            QTest.mouseClick(widget, Qt.MouseButton.LeftButton, NO_MODIFIER, at)

    def _press(self, top: QWidget) -> None:
        chord = self._chance.random() < 0.25
        key = self._chance.choice(CHORDS if chord else KEYS)
        self._walk.done.append(f"key {'Ctrl+' if chord else ''}{key.name}")
        modifier = Qt.KeyboardModifier.ControlModifier if chord else NO_MODIFIER
        QTest.keyClick(QApplication.focusWidget() or top, key, modifier)


def _heard(walk: Walk, kind: QtMsgType, text: str) -> None:
    known = "This plugin does not support" in text
    if not known and kind in (QtMsgType.QtWarningMsg, QtMsgType.QtCriticalMsg, QtMsgType.QtFatalMsg):
        walk.faults.append(f"Qt: {text}")


if __name__ == "__main__":
    sys.exit(main())
