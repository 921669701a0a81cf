"""The window's start and end: one way in, one way out."""

import signal
import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from intent_desktop import __version__
from intent_desktop.engine.supervisor import Mode
from intent_desktop.training import gpu_engine
from intent_desktop.ui.bridge import Bridge
from intent_desktop.ui.collection import Collection
from intent_desktop.ui.language import language
from intent_desktop.ui.settings import Settings
from intent_desktop.ui.system_openings import SystemOpenings
from intent_desktop.ui.theme import application_icon, theme
from intent_desktop.ui.unexpected import Unexpected
from intent_desktop.ui.window.shown import Shown
from intent_desktop.ui.workspace import Workspace


def main(paths: Sequence[Path], engine: Mode = "process") -> int:
    """Open the window, with files, a project or a bundle where some are named; returns when it has closed."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)  # Qt's loop would never let Python see Ctrl+C
    application = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(application, QApplication)
    application.setApplicationName("Intent Desktop")
    application.setOrganizationName("Intent Desktop")
    application.setApplicationVersion(__version__)
    application.setDesktopFileName("intent-desktop")
    application.setWindowIcon(application_icon())
    unexpected = Unexpected()
    unexpected.install()
    collection = Collection()
    settings = Settings()
    theme().set_mode(settings.appearance)
    language().choose(settings.language)
    if engine == "thread":
        gpu_engine.activate()
    bridge = Bridge(engine)
    workspace = Workspace(bridge, settings)
    shown = Shown(workspace)
    unexpected.happened.connect(shown.tell_unexpected)
    openings = SystemOpenings(application)
    openings.opened.connect(lambda named: shown.window.open_paths(named))
    if unexpected.last_crash:
        shown.window.notices.offer_crash(unexpected.last_crash)
    if paths:
        QTimer.singleShot(0, shown, lambda: shown.window.open_paths(paths))
    try:
        return application.exec()
    finally:
        bridge.close()
        collection.stop()
        unexpected.remove()
