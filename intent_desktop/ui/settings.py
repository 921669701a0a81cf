"""What the window remembers from one start to the next: recent projects, how it looked."""

from pathlib import Path

import platformdirs
from PySide6.QtCore import QByteArray, QSettings

from intent_desktop.ui.theme.theme import Mode

MOST_RECENT = 8


class Settings:
    """Kept where the system keeps an application's settings; damaged values count as absent."""

    def __init__(self) -> None:
        self._store = QSettings()

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
        return kept if isinstance(kept, str) and Path(kept).is_dir() else str(_documents())

    @last_folder.setter
    def last_folder(self, folder: str) -> None:
        self._store.setValue("last_folder", folder)

    @property
    def appearance(self) -> Mode:
        """Light, dark, or as the system is."""
        kept = self._store.value("appearance", "system")
        return kept if kept in ("light", "dark") else "system"

    @appearance.setter
    def appearance(self, mode: Mode) -> None:
        self._store.setValue("appearance", mode)

    @property
    def geometry(self) -> QByteArray | None:
        """The window's size and place."""
        kept = self._store.value("geometry")
        return kept if isinstance(kept, QByteArray) else None

    @geometry.setter
    def geometry(self, geometry: QByteArray) -> None:
        self._store.setValue("geometry", geometry)


def _documents() -> Path:
    return Path(platformdirs.user_documents_dir())
