"""What the window remembers from one start to the next: recent projects, how it looked, what a person has set."""

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import platformdirs
from PySide6.QtCore import QT_TRANSLATE_NOOP, QByteArray, QCoreApplication, QSettings

from intent_desktop.data.store import MEMORY_LIMIT, allowed_memory
from intent_desktop.messages import Note
from intent_desktop.messages.language import LANGUAGES
from intent_desktop.training import gpu_engine
from intent_desktop.ui.language import Choice
from intent_desktop.ui.theme.motion import Motion
from intent_desktop.ui.theme.theme import Mode

VERSION = 1
"""Of the form in which settings are kept; what was kept before there were versions has the same form."""
MOST_RECENT = 8
NAMES = {
    "recent_projects": QT_TRANSLATE_NOOP("Settings", "recent projects"),
    "projects_folder": QT_TRANSLATE_NOOP("Settings", "folder of new projects"),
    "last_folder": QT_TRANSLATE_NOOP("Settings", "folder used last"),
    "appearance": QT_TRANSLATE_NOOP("Settings", "light or dark"),
    "language": QT_TRANSLATE_NOOP("Settings", "language"),
    "geometry": QT_TRANSLATE_NOOP("Settings", "size of the window"),
    "memory_limit": QT_TRANSLATE_NOOP("Settings", "memory for reading data"),
    "gpu_engine": QT_TRANSLATE_NOOP("Settings", "folder of the GPU engine"),
    "motion": QT_TRANSLATE_NOOP("Settings", "short movements"),
    "version": QT_TRANSLATE_NOOP("Settings", "version of the settings"),
}
"""What each is called where a person is told of it."""


class Settings:
    """Kept where the system keeps an application's settings. What is damaged falls back to what it is at first, and `damage` says
    what that was.
    """

    def __init__(self) -> None:
        self._store = QSettings()
        self.damage: Note | None = None
        """What had to be told of the settings as they were found."""
        self._mend()
        self._tell_engine()
        Motion.wanted = self.motion

    def _mend(self) -> None:
        """Remove what cannot be understood, name it, and write down in which form the rest is kept."""
        if self._store.status() == QSettings.Status.FormatError:
            self._store.clear()
            self.damage = Note("settings_unreadable")
            return
        kept: object = self._store.value("version", VERSION)
        version = int(kept) if isinstance(kept, int | str) and str(kept).isdecimal() else 0
        if version > VERSION:
            self.damage = Note("settings_newer")
            return  # left as they are: what is not understood counts as absent
        broken = [
            name
            for name, understood in _UNDERSTOOD.items()
            if self._store.contains(name) and not understood(self._store.value(name))
        ]
        for name in broken:
            self._store.remove(name)
        if broken:
            names = [QCoreApplication.translate("Settings", str(NAMES[name])) for name in broken]
            self.damage = Note("settings_damaged", {"names": names})
        self._store.setValue("version", VERSION)

    @property
    def recent_projects(self) -> list[Path]:
        """Project files opened last, newest first; those that are gone are left out."""
        kept = self._store.value("recent_projects", [])
        names = [kept] if isinstance(kept, str) else kept if isinstance(kept, list) else []
        return [Path(name) for name in names if isinstance(name, str) and Path(name).is_file()]

    def remember_project(self, file: Path) -> None:
        """Put a project at the head of the recent ones."""
        others = [known for known in self.recent_projects if known != file]
        self._store.setValue("recent_projects", [str(path) for path in [file, *others][:MOST_RECENT]])

    def forget_project(self, file: Path) -> None:
        """Take a project out of the recent ones; the project itself stays."""
        kept = [str(known) for known in self.recent_projects if known != file]
        self._store.setValue("recent_projects", kept)

    def forget_all_projects(self) -> None:
        """Let go of the list of recent projects and of the folder used last; the projects themselves stay."""
        self._store.remove("recent_projects")
        self._store.remove("last_folder")

    @property
    def projects_folder(self) -> Path:
        """Where new projects are made."""
        kept = self._store.value("projects_folder", "")
        return Path(kept) if isinstance(kept, str) and kept else _documents() / "Intent Desktop"

    @projects_folder.setter
    def projects_folder(self, folder: Path) -> None:
        self._store.setValue("projects_folder", str(folder))

    @property
    def last_folder(self) -> str:
        """Where files were chosen last, for the next file dialog."""
        kept = self._store.value("last_folder", "")
        if isinstance(kept, str) and kept and Path(kept).is_dir():
            return kept
        # Sent to no folder, or to one that does not exist, a dialog opens wherever the program was started.
        return str(_documents() if _documents().is_dir() else Path.home())

    @last_folder.setter
    def last_folder(self, folder: str) -> None:
        self._store.setValue("last_folder", folder)

    @property
    def memory_limit(self) -> int | None:
        """Bytes that reading and preparing data may hold in memory; None: as much as fits this computer."""
        kept = self._store.value("memory_limit")
        return allowed_memory(int(kept)) if kept is not None and _is_number(kept) else None

    @memory_limit.setter
    def memory_limit(self, limit: int | None) -> None:
        if limit is None:
            self._store.remove("memory_limit")
        else:
            self._store.setValue("memory_limit", str(allowed_memory(limit)))
        self._tell_engine()

    @property
    def gpu_engine(self) -> Path | None:
        """The folder of the GPU engine to use; None: the engine that comes with the program."""
        kept = self._store.value("gpu_engine")
        return Path(kept) if isinstance(kept, str) and kept else None

    @gpu_engine.setter
    def gpu_engine(self, folder: Path | None) -> None:
        if folder is None:
            self._store.remove("gpu_engine")
        else:
            self._store.setValue("gpu_engine", str(folder))
        self._tell_engine()

    @property
    def place(self) -> str:
        """Where they are kept, for people."""
        return self._store.fileName()

    @property
    def appearance(self) -> Mode:
        """Light, dark, or as the system is."""
        kept = self._store.value("appearance", "system")
        return kept if kept in ("light", "dark") else "system"

    @appearance.setter
    def appearance(self, mode: Mode) -> None:
        self._store.setValue("appearance", mode)

    @property
    def language(self) -> Choice:
        """The language of the window, or that of the system."""
        kept = self._store.value("language", "system")
        return kept if kept in ("en", "zh_CN") else "system"

    @language.setter
    def language(self, choice: Choice) -> None:
        self._store.setValue("language", choice)

    @property
    def motion(self) -> bool:
        """Whether things move for a moment to show where they went."""
        return self._store.value("motion", "yes") != "no"

    @motion.setter
    def motion(self, wanted: bool) -> None:
        self._store.setValue("motion", "yes" if wanted else "no")
        Motion.wanted = wanted

    @property
    def geometry(self) -> QByteArray | None:
        """The window's size and place."""
        kept = self._store.value("geometry")
        return kept if isinstance(kept, QByteArray) else None

    @geometry.setter
    def geometry(self, geometry: QByteArray) -> None:
        self._store.setValue("geometry", geometry)

    def _tell_engine(self) -> None:
        """The engine's processes inherit the environment."""
        for name, value in ((MEMORY_LIMIT, self.memory_limit), (gpu_engine.VARIABLE, self.gpu_engine)):
            if value is None:
                os.environ.pop(name, None)
            else:
                os.environ[name] = str(value)


def _is_number(kept: object) -> bool:
    return isinstance(kept, int | str) and str(kept).isdecimal() and int(kept) > 0


def _are_texts(kept: object) -> bool:
    listed = kept if isinstance(kept, list) else [kept]
    return all(isinstance(text, str) for text in listed)


_UNDERSTOOD: dict[str, Callable[[Any], bool]] = {
    "recent_projects": _are_texts,
    "projects_folder": lambda kept: isinstance(kept, str) and Path(kept).is_absolute(),
    "last_folder": lambda kept: isinstance(kept, str),
    "appearance": lambda kept: kept in ("system", "light", "dark"),
    "language": lambda kept: kept == "system" or kept in LANGUAGES,
    "motion": lambda kept: kept in ("yes", "no"),
    "geometry": lambda kept: isinstance(kept, QByteArray),
    "gpu_engine": lambda kept: isinstance(kept, str) and Path(kept).is_absolute(),
    "memory_limit": _is_number,
    "version": lambda kept: isinstance(kept, int | str) and str(kept).isdecimal(),
}


def _documents() -> Path:
    return Path(platformdirs.user_documents_dir())
