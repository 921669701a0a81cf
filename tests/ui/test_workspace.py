"""The project as the window edits it: undo, saving by itself, what a crash leaves."""

from pathlib import Path

import pytest
from PySide6.QtCore import QLockFile, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from intent_desktop.engine.projects import Decisions, Project
from intent_desktop.messages import Note
from intent_desktop.ui.recovery import SwapFile, is_left_behind
from intent_desktop.ui.undo_action import UndoAction
from intent_desktop.ui.widgets.fields import NumberField
from intent_desktop.ui.workspace import Workspace


def opened(qtbot: QtBot, workspace: Workspace, paths: list[Path]) -> Project:
    """A new project of those files, read by the engine."""
    workspace.new_project(paths)
    qtbot.waitUntil(lambda: workspace.inspection.result is not None, timeout=60_000)
    assert workspace.project is not None
    return workspace.project


def test_a_dropped_file_becomes_a_project_that_is_read_at_once(
    qtbot: QtBot, workspace: Workspace, visits: Path
) -> None:
    project = opened(qtbot, workspace, [visits])
    assert project.name == visits.stem
    assert project.folder.parent == workspace.settings.projects_folder
    assert workspace.inspection.result is not None
    assert workspace.inspection.result["rows"] == 400
    assert [source.absolute for source in project.decisions.sources] == [str(visits)]


def test_projects_of_files_without_a_name_are_numbered_too(
    qtbot: QtBot, workspace: Workspace, visits: Path
) -> None:
    names = []
    for _ in range(2):
        workspace.new_project([visits], name=" ")
        qtbot.waitUntil(lambda: not workspace.opening and workspace.project is not None, timeout=60_000)
        assert workspace.project is not None
        names.append(workspace.project.name)
        workspace.close_project()
    assert names == ["project", "project 2"]


def test_a_second_project_of_the_same_file_gets_a_name_of_its_own(
    qtbot: QtBot, workspace: Workspace, visits: Path
) -> None:
    first = opened(qtbot, workspace, [visits])
    workspace.new_project([visits])
    qtbot.waitUntil(lambda: workspace.project is not None and workspace.project.file != first.file)
    assert workspace.project is not None
    assert workspace.project.name == f"{visits.stem} 2"
    qtbot.waitUntil(lambda: workspace.inspection.result is not None, timeout=60_000)


def test_an_edit_can_be_undone_and_done_again(qtbot: QtBot, workspace: Workspace, visits: Path) -> None:
    opened(qtbot, workspace, [visits])
    workspace.edit("Set the role", roles={"pages": "ignore"})
    assert workspace.decisions.roles == {"pages": "ignore"}
    workspace.undo_stack.undo()
    assert workspace.decisions.roles == {}
    workspace.undo_stack.redo()
    assert workspace.decisions.roles == {"pages": "ignore"}


def test_undo_brings_back_the_value_of_a_field_before_it_takes_back_a_step(
    qtbot: QtBot, workspace: Workspace, visits: Path
) -> None:
    opened(qtbot, workspace, [visits])
    workspace.set_option("Change the time to try", "budget_minutes", 5)
    host = QWidget()
    qtbot.addWidget(host)
    field = NumberField(host, least=1)
    field.set_value(30)
    host.show()
    undo = UndoAction(workspace, "Undo", host)
    assert undo.text() == "Undo Change the time to try"
    field.selectAll()
    qtbot.keyClicks(field, "-5")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    undo.trigger()
    assert field.text() == "30"
    assert workspace.option("budget_minutes") == 5, "the step before the entry stays"
    undo.trigger()
    assert workspace.option("budget_minutes") is None


def test_a_number_being_typed_is_one_step_to_undo(qtbot: QtBot, workspace: Workspace, visits: Path) -> None:
    opened(qtbot, workspace, [visits])
    for minutes in (1, 12, 120):
        workspace.set_option("Set the time", "budget_minutes", minutes)
    assert workspace.undo_stack.count() == 1
    workspace.undo_stack.undo()
    assert workspace.option("budget_minutes") is None


def test_a_changed_role_makes_the_data_be_read_again(
    qtbot: QtBot, workspace: Workspace, visits: Path
) -> None:
    opened(qtbot, workspace, [visits])
    with qtbot.waitSignal(workspace.inspection.changed):
        workspace.edit("Set the role", roles={"pages": "ignore"})
    assert workspace.inspection.running
    qtbot.waitUntil(lambda: not workspace.inspection.running, timeout=60_000)
    column = workspace.inspection.column("pages")
    assert column is not None
    assert column["role"] == "ignore"


def test_an_edit_reaches_the_disk_before_the_project_is_saved(
    qtbot: QtBot, workspace: Workspace, visits: Path
) -> None:
    project = opened(qtbot, workspace, [visits])
    workspace.edit("Ask", question="purchase")
    qtbot.waitUntil(lambda: is_left_behind(project.file))
    assert Project.open(project.file).decisions.question is None
    left = SwapFile(project).read()
    assert left is not None
    assert left.question == "purchase"
    assert workspace.save()
    assert not is_left_behind(project.file)
    assert Project.open(project.file).decisions.question == "purchase"


def test_what_a_crash_left_is_offered_and_comes_back_as_one_step(
    qtbot: QtBot, workspace: Workspace, visits: Path
) -> None:
    project = opened(qtbot, workspace, [visits])
    workspace.close_project()
    SwapFile(project).write(Decisions(sources=project.decisions.sources, question="churn"))
    with qtbot.waitSignal(workspace.recoverable):
        workspace.open_project(project.file)
    assert workspace.decisions.question != "churn"
    workspace.recover(accept=True)
    assert workspace.decisions.question == "churn"
    assert not is_left_behind(project.file)
    workspace.undo_stack.undo()
    assert workspace.decisions.question != "churn"
    qtbot.waitUntil(lambda: workspace.inspection.result is not None, timeout=60_000)


def test_without_a_decision_what_a_crash_left_stays_on_disk(
    qtbot: QtBot, workspace: Workspace, visits: Path
) -> None:
    project = opened(qtbot, workspace, [visits])
    workspace.close_project()
    SwapFile(project).write(Decisions(question="churn"))
    with qtbot.waitSignal(workspace.recoverable):
        workspace.open_project(project.file)
    workspace.close_project()
    assert is_left_behind(project.file)


def test_a_project_open_elsewhere_is_not_opened_twice(
    qtbot: QtBot, workspace: Workspace, tmp_path: Path
) -> None:
    project = Project.create(tmp_path / "shop")
    lock = QLockFile(str(project.folder / ".lock"))
    assert lock.tryLock(0)
    with qtbot.waitSignal(workspace.problem) as told:
        workspace.open_project(project.file)
    assert told.args[0].code == "project_in_use"
    assert workspace.project is None
    lock.unlock()


def test_a_source_that_is_gone_is_told_and_the_project_opens_all_the_same(
    qtbot: QtBot, workspace: Workspace, visits: Path
) -> None:
    project = opened(qtbot, workspace, [visits])
    workspace.close_project()
    visits.unlink()
    with qtbot.waitSignal(workspace.problem) as told:
        workspace.open_project(project.file)
    assert told.args[0].code == "source_missing"
    assert workspace.project is not None


def test_a_file_that_is_no_data_is_told_with_advice(
    qtbot: QtBot, workspace: Workspace, tmp_path: Path
) -> None:
    prose = tmp_path / "README.md"
    prose.write_text("# nothing\n")
    workspace.new_project([prose])
    qtbot.waitUntil(lambda: workspace.inspection.problem is not None, timeout=60_000)
    assert workspace.inspection.problem is not None
    assert workspace.inspection.problem.advice()


def test_recent_projects_are_remembered_newest_first(
    qtbot: QtBot, workspace: Workspace, tmp_path: Path
) -> None:
    files = [Project.create(tmp_path / name).file for name in ("one", "two")]
    for file in files:
        workspace.open_project(file)
        qtbot.waitUntil(lambda file=file: workspace.project is not None and workspace.project.file == file)
    assert workspace.settings.recent_projects == files[::-1]


def test_a_dropped_folder_becomes_its_data_files_and_the_rest_is_told(
    qtbot: QtBot, workspace: Workspace, visits: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "店铺 exports"
    folder.mkdir()
    (folder / "visits.csv").write_bytes(visits.read_bytes())
    (folder / "README.md").write_text("# what this is\n")
    with qtbot.waitSignal(workspace.problem, timeout=30_000) as told:
        workspace.new_project([folder])
    assert told.args[0].parameters["names"] == ["README.md"]
    qtbot.waitUntil(lambda: workspace.inspection.result is not None, timeout=60_000)
    assert workspace.project is not None
    assert workspace.project.name == "店铺 exports"
    assert workspace.paths == [folder / "visits.csv"]


def test_a_folder_without_data_is_refused_and_no_project_is_made(
    qtbot: QtBot, workspace: Workspace, tmp_path: Path
) -> None:
    folder = tmp_path / "empty"
    folder.mkdir()
    with qtbot.waitSignal(workspace.problem, timeout=30_000) as told:
        workspace.new_project([folder])
    assert told.args[0].code == "no_data_files"
    assert workspace.project is None
    assert not list(workspace.settings.projects_folder.glob("*"))


def test_a_project_whose_model_learns_is_not_left(
    qtbot: QtBot, workspace: Workspace, visits: Path, tmp_path: Path
) -> None:
    project = opened(qtbot, workspace, [visits])
    other = Project.create(tmp_path / "other")
    told: list[Note] = []
    workspace.problem.connect(told.append)
    workspace.trainings.live = project.runs_folder / "0001-purchase-linear"
    workspace.open_project(other.file)
    workspace.new_project([visits])
    workspace.close_project()
    assert [note.code for note in told] == ["training_first"] * 3
    assert not workspace.opening
    assert workspace.project is project
    workspace.trainings.live = None


def test_while_a_project_is_on_its_way_no_training_begins_in_the_one_that_gives_way(
    qtbot: QtBot, workspace: Workspace, visits: Path, tmp_path: Path
) -> None:
    project = opened(qtbot, workspace, [visits])
    other = Project.create(tmp_path / "other")
    with qtbot.waitSignal(workspace.project_changed):
        workspace.open_project(other.file)
        with qtbot.waitSignal(workspace.problem) as told:
            workspace.trainings.start()
        assert told.args[0].code == "project_on_its_way"
        assert workspace.trainings.live is None
    assert not list(project.runs_folder.iterdir())


def test_while_a_project_is_on_its_way_no_other_is_opened(
    qtbot: QtBot, workspace: Workspace, tmp_path: Path
) -> None:
    first, second = (Project.create(tmp_path / name) for name in ("first", "second"))
    told: list[Note] = []
    settled: list[Note] = []
    workspace.problem.connect(told.append)
    workspace.settled.connect(settled.append)
    with qtbot.waitSignal(workspace.project_changed):
        workspace.open_project(first.file)
        workspace.open_project(second.file)
        assert told == [Note("project_on_its_way")]
        assert not settled
    assert settled == told
    qtbot.waitUntil(lambda: not workspace.bridge.is_busy)
    assert workspace.project is not None
    assert workspace.project.file == first.file


def test_a_new_project_does_not_come_in_the_place_of_one_in_which_a_model_learns_by_then(
    qtbot: QtBot, workspace: Workspace, visits: Path
) -> None:
    project = opened(qtbot, workspace, [visits])
    with qtbot.waitSignal(workspace.problem) as told:
        workspace.new_project([visits])
        workspace.trainings.live = project.runs_folder / "0001-purchase-linear"
    assert told.args[0].code == "training_first"
    assert workspace.project is project
    assert not QLockFile(str(project.folder / ".lock")).tryLock(0), "it is still its own"
    assert list(workspace.settings.projects_folder.iterdir()) == [project.folder]
    workspace.trainings.live = None


def test_what_could_not_be_saved_is_kept_beside_and_saved_as_soon_as_that_is_possible(
    qtbot: QtBot, workspace: Workspace, visits: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("intent_desktop.ui.workspace.SAVE_AGAIN_AFTER", 50)
    project = opened(qtbot, workspace, [visits])
    tries, told, settled = [], [], []
    workspace.problem.connect(told.append)
    workspace.settled.connect(settled.append)

    def refuse() -> None:
        tries.append(1)
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as full:
        full.setattr(project, "save", refuse)
        workspace.edit("Choose the question", question="purchase")
        assert not workspace.save()
        left = SwapFile(project).read()
        assert left is not None
        assert left.question == "purchase"
        qtbot.waitUntil(lambda: len(tries) > 2)
        assert [note.code for note in told] == ["file_refused"], "it is told once"
        assert not settled
    qtbot.waitUntil(lambda: Project.open(project.file).decisions.question == "purchase")
    assert settled == told
    assert not is_left_behind(project.file)


def test_a_project_that_cannot_be_saved_stays_open(
    qtbot: QtBot, workspace: Workspace, visits: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    project = opened(qtbot, workspace, [visits])
    other = Project.create(tmp_path / "other")
    workspace.edit("Choose the question", question="purchase")

    def refuse() -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as full:
        full.setattr(project, "save", refuse)
        with qtbot.waitSignal(workspace.problem) as told:
            workspace.close_project()
        assert told.args[0].code == "file_refused"
        with qtbot.waitSignal(workspace.problem):
            workspace.open_project(other.file)
        workspace.new_project([visits])
        assert not workspace.opening
    assert workspace.project is project
    assert list(workspace.settings.projects_folder.iterdir()) == [project.folder], "nothing is begun"
    assert workspace.decisions.question == "purchase"


def test_what_a_crash_left_outlives_edits_made_before_it_is_decided_on(
    qtbot: QtBot, workspace: Workspace, visits: Path
) -> None:
    project = opened(qtbot, workspace, [visits])
    workspace.close_project()
    SwapFile(project).write(Decisions(question="churn"))
    with qtbot.waitSignal(workspace.recoverable):
        workspace.open_project(project.file)
    workspace.edit("Choose the question", question="purchase")
    qtbot.waitUntil(lambda: Project.open(project.file).decisions.question == "purchase")
    left = SwapFile(project).read()
    assert left is not None
    assert left.question == "churn"


def test_a_project_that_cannot_be_opened_leaves_the_open_one_as_it_is(
    qtbot: QtBot, workspace: Workspace, visits: Path, tmp_path: Path
) -> None:
    opened(qtbot, workspace, [visits])
    result = workspace.inspection.result
    changed: list[int] = []
    workspace.project_changed.connect(lambda: changed.append(1))
    with qtbot.waitSignal(workspace.problem) as told:
        workspace.open_project(tmp_path / "nowhere.intentproject")
    assert told.args[0].code == "file_refused"
    assert not changed
    assert not workspace.opening
    assert workspace.inspection.result is result


def test_undo_and_redo_say_what_they_did(qtbot: QtBot, workspace: Workspace, visits: Path) -> None:
    workspace.new_project([visits])
    qtbot.waitUntil(lambda: workspace.project is not None)
    said: list[str] = []
    workspace.undone.connect(lambda text: said.append(f"undone {text}"))
    workspace.redone.connect(lambda text: said.append(f"redone {text}"))
    workspace.edit("Choose", question="purchase")
    assert said == []
    workspace.undo_stack.undo()
    workspace.undo_stack.redo()
    assert said == ["undone Choose", "redone Choose"]


def test_a_project_of_several_files_is_named_after_their_folder_or_after_the_first_and_the_rest(
    qtbot: QtBot, workspace: Workspace, visits: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "Autumn sales"
    folder.mkdir()
    for name in ("events.csv", "more.csv", "users.csv"):
        (folder / name).write_bytes(visits.read_bytes())
    files = sorted(folder.iterdir())
    assert opened(qtbot, workspace, files).name == "Autumn sales"
    workspace.close_project()
    assert opened(qtbot, workspace, files[:2]).name == "events and 1 more"
