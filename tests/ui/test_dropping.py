"""What a drop will do is said before: which files, how many, into what."""

from pathlib import Path

import pytest

from intent_desktop.engine.projects import Project
from intent_desktop.ui.window.dropping import what_a_drop_does
from intent_desktop.ui.workspace import Workspace


def made(folder: Path, *names: str) -> list[Path]:
    for name in names:
        (folder / name).write_text("a,b\n1,2\n")
    return [folder / name for name in names]


def test_files_are_named_and_counted(workspace: Workspace, tmp_path: Path) -> None:
    one = what_a_drop_does(workspace, made(tmp_path, "events.csv"), scoring=False)
    assert one.words == "1 file will be read into a new project"
    assert one.detail == "events.csv"
    files = made(tmp_path, "a.csv", "b.csv", "c.csv", "d.csv")
    several = what_a_drop_does(workspace, files, scoring=False)
    assert several.words == "4 files will be read into a new project"
    assert several.detail == "a.csv, b.csv, c.csv and 1 more"
    assert several.paths == files


def test_what_cannot_be_read_is_refused_with_the_reason_or_left_out(
    workspace: Workspace, tmp_path: Path
) -> None:
    picture, table = made(tmp_path, "photo.PNG", "events.csv")
    alone = what_a_drop_does(workspace, [picture], scoring=False)
    assert not alone.paths
    assert alone.detail == "photo.PNG: it is a picture"
    both = what_a_drop_does(workspace, [picture, table], scoring=False)
    assert both.paths == [table]
    assert "photo.PNG: it is a picture" in both.detail


def test_a_project_a_model_a_folder_and_files_to_score_are_told_apart(
    workspace: Workspace, tmp_path: Path
) -> None:
    project = Project.create(tmp_path / "shop")
    assert what_a_drop_does(workspace, [project.folder], scoring=False).words == (
        "The project “shop” will be opened"
    )
    model, table = made(tmp_path, "buyers.intent", "new.csv")
    opened = what_a_drop_does(workspace, [model, table], scoring=False)
    assert opened.words == "The model buyers.intent will be opened for scoring"
    assert opened.detail == "With it: new.csv"
    assert opened.paths == [model, table]
    folder = tmp_path / "exports"
    folder.mkdir()
    assert what_a_drop_does(workspace, [folder], scoring=False).words == "What is in exports will be read"
    assert what_a_drop_does(workspace, [table], scoring=True).words == "1 file will be scored"


@pytest.mark.parametrize("filled", [True, False])
def test_an_open_project_is_named(workspace: Workspace, tmp_path: Path, filled: bool) -> None:
    (table,) = made(tmp_path, "events.csv")
    workspace.project = Project.create(tmp_path / "shop")
    if filled:
        workspace.project.add_source(table)
    said = what_a_drop_does(workspace, [table], scoring=False).words
    assert "“shop”" in said
    assert ("asked" in said) == filled
