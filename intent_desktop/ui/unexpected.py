"""What nobody expected: written down, told in words with its details to copy, never the end of the window."""

import faulthandler
import logging
import platform
import sys
import threading
import traceback
from pathlib import Path
from types import TracebackType
from typing import IO

import platformdirs
from PySide6.QtCore import QObject, Signal

from intent_desktop import __version__
from intent_desktop.messages import Note

MOST_BYTES = 1_000_000
_log = logging.getLogger("intent_desktop.window")


def log_folder() -> Path:
    """Where the window writes down what went wrong."""
    return Path(platformdirs.user_log_dir("Intent Desktop", appauthor=False))


def report(details: str) -> str:
    """What is worth passing on of something unexpected: which program on which system, and the details."""
    return "\n".join(
        (f"Intent Desktop {__version__}", platform.platform(), f"Python {sys.version}", "", details)
    )


def logs(folder: Path | None = None) -> list[Path]:
    """The logs there are."""
    return sorted((folder or log_folder()).glob("*.log"))


def clear_logs(folder: Path | None = None) -> None:
    """Empty the logs; the one that waits for a crash goes on waiting."""
    for log in logs(folder):
        try:
            log.write_bytes(b"")
        except OSError:  # another window writes it
            continue


class Unexpected(QObject):
    """Catches every exception that nothing else has caught, in any thread, and says it on the window's thread."""

    happened = Signal(object, str)
    """A Note, and the details."""

    def __init__(self, folder: Path | None = None, parent: QObject | None = None):
        super().__init__(parent)
        self.folder = folder or log_folder()
        self.last_crash = ""
        """Where the program stood when it died the last time; empty where it ended as it should."""
        self._crashes: IO[str] | None = None
        self._handler: logging.Handler | None = None

    def install(self) -> None:
        """Take over from Python; a log that cannot be written is no reason not to start."""
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            log = self.folder / "window.log"
            if log.exists() and log.stat().st_size > MOST_BYTES:
                log.replace(log.with_suffix(".previous.log"))
            self._handler = logging.FileHandler(log, encoding="utf-8", delay=True)
            self._handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
            _log.addHandler(self._handler)
            crash = self.folder / "crash.log"
            self.last_crash = crash.read_text("utf-8", errors="replace") if crash.exists() else ""
            if self.last_crash:
                crash.replace(crash.with_suffix(".previous.log"))
            self._crashes = crash.open("w", encoding="utf-8")
            faulthandler.enable(self._crashes)
        except OSError:
            pass
        sys.excepthook = self._caught
        threading.excepthook = lambda told: self._caught(
            told.exc_type, told.exc_value or told.exc_type(), told.exc_traceback
        )

    def remove(self) -> None:
        """Give everything back to Python."""
        sys.excepthook = sys.__excepthook__
        threading.excepthook = threading.__excepthook__
        if self._handler is not None:
            _log.removeHandler(self._handler)
            self._handler.close()
        if self._crashes is not None:
            faulthandler.disable()
            self._crashes.close()

    def _caught(self, kind: type[BaseException], error: BaseException, where: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, where)
            return
        details = "".join(traceback.format_exception(kind, error, where))
        _log.error("%s", details)
        said = "".join(traceback.format_exception_only(error)).strip()[:500]
        self.happened.emit(Note("unexpected", {"error": said}), details)
