"""What will happen with files that are dragged over the window, in words before they are dropped."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from intent_desktop.data.file_names import why_not_read
from intent_desktop.engine.projects import is_project
from intent_desktop.messages import listed
from intent_desktop.messages.punctuation import labelled
from intent_desktop.ui.widgets.drop_overlay import Drop
from intent_desktop.ui.workspace import Workspace

BUNDLE_SUFFIX = ".intent"
NAMED = 3
"""So many files are named, of more their number is told."""


def what_a_drop_does(workspace: Workspace, paths: Sequence[Path], *, scoring: bool) -> Drop:
    """What dropping these will do in the present state; `scoring`: the page for scoring is in view and can be used."""
    project = next((path for path in paths if is_project(path)), None)
    if project is not None:
        name = project.name.partition(".")[0]
        return Drop(
            QCoreApplication.translate("Dropping", "The project “{name}” will be opened").format(name=name),
            "",
            [project],
        )
    bundle = next((path for path in paths if path.suffix == BUNDLE_SUFFIX), None)
    unread = {path: why_not_read(path.name) for path in paths if path != bundle and not path.is_dir()}
    left_out = [path for path, why in unread.items() if why]
    data = [path for path in paths if path != bundle and path not in left_out]
    reasons = "\n".join(labelled(path.name, unread[path]) for path in left_out[:NAMED])
    if bundle is not None:
        text = QCoreApplication.translate("Dropping", "The model {name} will be opened for scoring").format(
            name=bundle.name
        )
        more = (
            QCoreApplication.translate("Dropping", "With it: {names}").format(names=named(data))
            if data
            else ""
        )
        return Drop(text, _beside(more, left_out, reasons), [bundle, *data])
    if not data:
        return Drop(QCoreApplication.translate("Dropping", "This cannot be read as data"), reasons, [])
    if scoring:
        text = _count(
            data,
            QCoreApplication.translate("Dropping", "1 file will be scored"),
            QCoreApplication.translate("Dropping", "{count} files will be scored"),
        )
        return Drop(text, _beside(named(data), left_out, reasons), data)
    project_now = workspace.project
    if project_now is not None and workspace.decisions.sources:
        text = QCoreApplication.translate(
            "Dropping", "You will be asked: add to the project “{name}”, replace its data, or a new project"
        )
        return Drop(text.format(name=project_now.name), _beside(named(data), left_out, reasons), data)
    if project_now is not None:
        one, several = (
            QCoreApplication.translate("Dropping", "1 file will be read into the project “{name}”"),
            QCoreApplication.translate("Dropping", "{count} files will be read into the project “{name}”"),
        )
        text = _count(data, one, several).replace("{name}", project_now.name)
    else:
        one = QCoreApplication.translate("Dropping", "1 file will be read into a new project")
        several = QCoreApplication.translate("Dropping", "{count} files will be read into a new project")
        text = _count(data, one, several)
    return Drop(text, _beside(named(data), left_out, reasons), data)


def named(paths: Sequence[Path]) -> str:
    """The first of the files by name, and how many more there are."""
    names = listed(path.name for path in paths[:NAMED])
    more = len(paths) - NAMED
    return (
        QCoreApplication.translate("Dropping", "{names} and {count} more").format(names=names, count=more)
        if more > 0
        else names
    )


def _count(data: Sequence[Path], one: str, several: str) -> str:
    """The sentence for one file or several; of a folder nobody has looked into, that it is read."""
    folders = [path for path in data if path.is_dir()]
    if folders:
        return QCoreApplication.translate("Dropping", "What is in {names} will be read").format(
            names=named(folders)
        )
    return one if len(data) == 1 else several.replace("{count}", str(len(data)))


def _beside(detail: str, left_out: Sequence[Path], reasons: str) -> str:
    if not left_out:
        return detail
    return "\n".join(
        filter(None, (detail, labelled(QCoreApplication.translate("Dropping", "Left out"), reasons)))
    )
