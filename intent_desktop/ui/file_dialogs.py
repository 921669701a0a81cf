"""The system's dialogs for files: one way for the window and its pages, beginning where the last one ended."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from intent_desktop.engine.projects import SUFFIX
from intent_desktop.ui.settings import Settings


def files_to_open(parent: QWidget, settings: Settings, title: str) -> list[Path]:
    """Files that the user chose; empty where they chose none."""
    names, _ = QFileDialog.getOpenFileNames(parent, title, settings.last_folder)
    if names:
        settings.last_folder = str(Path(names[0]).parent)
    return [Path(name) for name in names]


def file_to_open(parent: QWidget, settings: Settings, title: str, kinds: str) -> Path | None:
    """One file of the `kinds`, such as "Models (*.intent)"."""
    name, _ = QFileDialog.getOpenFileName(parent, title, settings.last_folder, kinds)
    if not name:
        return None
    settings.last_folder = str(Path(name).parent)
    return Path(name)


def folder_to_open(parent: QWidget, settings: Settings) -> Path | None:
    """A folder that the user chose."""
    title = QCoreApplication.translate("FileDialogs", "Open a folder")
    name = QFileDialog.getExistingDirectory(parent, title, settings.last_folder)
    if not name:
        return None
    settings.last_folder = name
    return Path(name)


def project_to_open(parent: QWidget, settings: Settings) -> Path | None:
    """The file of a project, looked for where projects are kept."""
    title = QCoreApplication.translate("FileDialogs", "Open a project")
    kinds = QCoreApplication.translate("FileDialogs", "Projects") + f" (*{SUFFIX})"
    folder = settings.projects_folder if settings.projects_folder.is_dir() else settings.last_folder
    name, _ = QFileDialog.getOpenFileName(parent, title, str(folder), kinds)
    return Path(name) if name else None


def place_to_save(
    parent: QWidget, settings: Settings, title: str, name: str, kinds: str, suffix: str
) -> Path | None:
    """Where to write a file, `name` being proposed; with that suffix. The dialog asks before one is overwritten."""
    start = Path(settings.last_folder) / name
    while True:
        chosen, _ = QFileDialog.getSaveFileName(parent, title, str(start), kinds)
        if not chosen:
            return None
        settings.last_folder = str(Path(chosen).parent)
        named = chosen.lower().endswith(suffix)
        place = Path(chosen if named else chosen + suffix)
        if named or not place.exists():
            return place
        start = place  # the dialog did not ask about the name with its suffix; now it does
